"""Who takes turns under labels that tell nobody the article knows: "Herald: Will you pay?", then "Doe: We will not."

What stands below them tells. A label whose questions are answered below the next one is an interviewer's; one below
which several are answered, by an "I" or a "we", is that of whoever the lines above call by that one word.
"""

from collections import Counter
from itertools import pairwise

from corpus.about.questions import FIRST_PERSON
from corpus.quotes.labels import Label
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence

_FEWEST = 2
"""Questions that are put and answered."""


def name_turns(text: str, labels: list[Label], sentences: list[Sentence]) -> list[Label]:
    """The labels in order, an interviewer's with a key, that of whoever answers with a key and a mention."""
    if all(label.key for label in labels):
        return labels
    called = [" ".join(sentences[label.sentence].low[: label.words]) for label in labels]
    put = [
        k
        for k, (a, b) in enumerate(pairwise(labels))
        if a.mention is None
        and (b.mention is not None or not b.key)
        and called[k] != called[k + 1]
        and closes_asking(text, a.sentence, b.sentence, sentences)
    ]
    answers = Counter(called[k + 1] for k in put if labels[k + 1].mention is None)
    own = {called[k + 1] for k in put if _is_own(text, labels, k + 1, sentences)}
    above = {word.rstrip(",.") for s in sentences[: labels[0].sentence] for word in s.words if word[0].isupper()}
    for k, label in enumerate(labels):
        s = sentences[label.sentence]
        told = label.words == 1 and s.words[0].strip(":*_") in above
        if told and called[k] in own and answers[called[k]] >= _FEWEST:
            labels[k] = Label(label.sentence, 1, called[k], Mention("nominal", s, 0, 0))
    asks = Counter(called[k] for k in put if labels[k + 1].key)
    return [
        label._replace(key=label.key or called[k]) if asks[called[k]] >= _FEWEST else label
        for k, label in enumerate(labels)
    ]


def closes_asking(text: str, first: int, end: int, sentences: list[Sentence]) -> bool:
    """Whether the paragraph of sentence `first` ends in a question, if need be before sentence `end`."""
    last = first
    while last + 1 < end and sentences[last + 1].paragraph == sentences[first].paragraph:
        last += 1
    return text[sentences[last].start : sentences[last].end].rstrip("*_")[-1:] == "?"


def _is_own(text: str, labels: list[Label], k: int, sentences: list[Sentence]) -> bool:
    """Whether what stands below label `k` says "I" or "we"."""
    end = labels[k + 1].sentence if k + 1 < len(labels) else len(sentences)
    return FIRST_PERSON.search(text, sentences[labels[k].sentence].start, sentences[end - 1].end) is not None
