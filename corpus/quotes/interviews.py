"""Which paragraphs answer in an interview whose questions carry no label, and who gives the answers.

They are those of whoever has a label before the first of them, or else of whom the lines above the first question are
about: named in the title or the standfirst, or named most. Where that could be several people, they are nobody's.
Where answers stand in marks, what stands in none is the reporter's.
"""

from bisect import bisect_left
from collections import Counter

from corpus.about.questions import FIRST_PERSON, find_questions
from corpus.quotes.mentions import Mention
from corpus.quotes.outlet_phrases import outlet_at
from corpus.quotes.sentences import Sentence
from corpus.quotes.transcripts import Turn

_HEADED_SURE = 0.75
"""Where a label, the title or the standfirst names whoever answers."""
_TOLD_SURE = 0.65
_HEADED = 3
"""How many namings in the text one in the title or the standfirst is worth."""
_CLEAR = 1.5
"""How many times more than the next whoever answers has to be named."""
_TELLS = frozenset({"title", "standfirst", "body", "heading"})


def find_answers(text: str, sentences: list[Sentence]) -> list[Turn]:
    """The answers in order, a turn a paragraph; none where there is no interview or nobody surely gives them."""
    body = next((s.start for s in sentences if s.kind == "body"), len(text))
    asked = find_questions(text, body)
    if not asked:
        return []
    starts = [s.start for s in sentences]
    answers = [[(bisect_left(starts, a), bisect_left(starts, b)) for a, b in question.answers] for question in asked]
    labelled = [_label(sentences[paragraphs[0][0]]) for paragraphs in answers[:2] if paragraphs]
    answerer = next((label for label in labelled if label), None)
    answerer = answerer or _told_of(sentences[: bisect_left(starts, asked[0].start)])
    if answerer is None:
        return []
    sure = _TOLD_SURE if answerer.sentence.kind == "body" and answerer not in labelled else _HEADED_SURE
    turns: list[Turn] = []
    in_marks = 2 * sum(sentences[paragraphs[0][0]].is_region(0) for paragraphs in answers if paragraphs) > len(answers)
    for paragraphs in answers:
        for n, (first, end) in enumerate(paragraphs):
            label = _label(sentences[first])
            below = n > 0 and sentences[first - 1].kind == "heading"  # "What the port says"
            if below or sentences[first].kind != "body" or not _may_be_of(answerer, label, text, sentences[first]):
                break
            if in_marks and not sentences[first].is_region(0):
                break  # "Doe pours tea."
            if in_marks and not (end == first + 1 and sentences[first].size == 1):
                continue  # "“…,” he says" says itself who speaks
            turns.append(Turn(answerer, first, end - 1, label.last + 1 if label else 0, sure))
    return turns


def _label(s: Sentence) -> Mention | None:
    """Whom the label names that a paragraph opens with."""
    last = s.name_at.get(0)
    if last is None or s.words[last].rstrip("*_")[-1] != ":" or last + 1 == s.size:
        return None
    name = s.names[last][1]
    return Mention("name", s, 0, last, name) if name.kind == "person" else None


def _told_of(sentences: list[Sentence]) -> Mention | None:
    """The person whom these sentences are about, if it is one."""
    weights: Counter[str] = Counter()
    called: dict[str, Mention] = {}
    for s in sentences:
        if s.kind not in _TELLS:
            continue
        for last, (first, name) in s.names.items():
            if name.kind == "person":
                weights[name.last] += 1 if s.kind == "body" else _HEADED
                if " " in name.text:
                    called.setdefault(name.last, Mention("name", s, first, last, name))
    named = [(weight, last) for last, weight in weights.most_common() if last in called]
    if not named or (len(named) > 1 and named[0][0] < _CLEAR * named[1][0]):
        return None
    return called[named[0][1]]


def _may_be_of(answerer: Mention, label: Mention | None, text: str, s: Sentence) -> bool:
    """Whether a paragraph may be the answerer's: not labelled as another's, nor told of the answerer."""
    assert answerer.name is not None
    if label is not None:
        return label.name is not None and label.name.last == answerer.name.last
    last = s.name_at.get(0)
    if last is not None and s.low[last + 1 : last + 2] == ["told"] and outlet_at(s, last + 2) is not None:
        return FIRST_PERSON.search(text, s.start, s.end) is not None  # "Doe Mills told NOL after the interview that"
    of_answerer = last is not None and s.names[last][1].last == answerer.name.last
    return not of_answerer or FIRST_PERSON.search(text, s.start, s.end) is not None
