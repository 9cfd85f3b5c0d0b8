"""Fact checks: a claim that is laid out to be judged is nobody's word until the verdict below says that it is."""

from collections.abc import Iterator, Sequence

from corpus.quotes.sentences import Sentence
from corpus.wordlists import phrases, words

_CLAIM = phrases(
    "claim | the claim | claim 1 | claim 2 | claim 3 | what was claimed | what is claimed | what they claim"
)
_VERDICT = phrases(
    "verdict | the verdict | our verdict | rating | our rating | ruling | our ruling | conclusion | fact | the facts"
    " | facts | fact check | the truth | what we found | assessment | finding | our finding | result"
)
_LONGEST = 3
"""Words of a label."""
_FALSE = words(
    """
    false fake fabricated misattributed misquoted untrue misleading incorrect wrong inaccurate unproven unsupported
    unfounded baseless altered doctored hoax satire invented made-up never nonsense debunked distorted missing
    """
)
_TRUE = words("true correct accurate right genuine authentic confirmed real")
_JUDGED = 2
"""Sentences of a verdict in which it says so."""
_REFUTED, _UNJUDGED = 0.3, 0.75
"""What is left of a claim's confidence where the verdict is against it, and where none is found."""


def judged_claims(sentences: Sequence[Sentence]) -> dict[int, float]:
    """For each sentence, by its `id`, of a claim that a fact check judges what is left of its confidence."""
    found: dict[int, float] = {}
    claim: list[int] = []
    for i, label in _labels(sentences):
        end = _end(sentences, i)
        if label in _CLAIM:
            claim += [id(s) for s in sentences[i:end]]
        elif claim:
            judged = {word for s in sentences[i : min(end, i + 1 + _JUDGED)] for word in s.low}
            if _TRUE.isdisjoint(judged) or not _FALSE.isdisjoint(judged):
                found.update(dict.fromkeys(claim, _UNJUDGED if _FALSE.isdisjoint(judged) else _REFUTED))
            claim = []
    return found


def _labels(sentences: Sequence[Sentence]) -> Iterator[tuple[int, str]]:
    """The sentences that a claim's or a verdict's label opens, or is the whole of."""
    for i, s in enumerate(sentences):
        if (i and sentences[i - 1].paragraph == s.paragraph) or s.low[0] not in _BEGINS:
            continue
        colon = next((k for k in range(min(_LONGEST, s.size)) if s.words[k][-1] == ":"), s.size - 1)
        label = " ".join(s.low[: colon + 1]) if colon < _LONGEST else ""
        if label in _CLAIM or label in _VERDICT:
            yield i, label


_BEGINS = frozenset(label.partition(" ")[0] for label in _CLAIM | _VERDICT)


def _end(sentences: Sequence[Sentence], first: int) -> int:
    """The sentence behind the paragraph that a label opens, or behind the one below a label that stands alone."""
    paragraph = sentences[first].paragraph
    alone = first + 1 == len(sentences) or sentences[first + 1].paragraph != paragraph
    last = paragraph + 1 if alone and sentences[first].size <= _LONGEST else paragraph
    return next((k for k in range(first, len(sentences)) if sentences[k].paragraph > last), len(sentences))
