"""The very words of one speaker in two articles, or all but one of them: too common ones for anything else to tell.

"I will go when I am done" holds no rare word; that one person said it in two articles of one time is hardly chance. Who
is not named is one where both articles describe them alike, and had something else of them from one place. A few words
in marks within an outlet's own are one statement with those of which they are a part, if nothing says otherwise.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from store.utterances.at_odds import are_at_odds
from store.utterances.circumstances import dates_of, occasion_of
from store.utterances.evidence import FoundLink, Verdict
from store.utterances.gist import ENDS, TERMS, plain_words
from store.utterances.statement import Statement
from store.words.contractions import in_full
from store.words.fold import fold
from store.words.terms import is_han

_LONGEST = 400
"""Characters of a quote; what is longer has words by which it is known."""
_FEWEST, _FEWEST_TOGETHER = 5, 2
"""Words that are told as one statement; the same, where the two articles share another."""
_FEWEST_CHANGED = 6
"""Words of which one may be another, to be offered as possibly one statement."""
_ALIKE = 0.8
_SCORE, _PART_SCORE, _CHANGED_SCORE = 0.9, 0.6, 0.5
_FEWEST_IN_MARKS = 4
"""Words in marks that another quote has in a row, one of them none of the commonest."""
_WORD = re.compile(r"[^\W_]+")
_CLAUSE_BEGINS = re.compile(r"(?:^|[.,;:!?—–]|\b(?:and|but|so|that)) ?$")
_CLAUSE_ENDS = re.compile(r" ?(?:[.,;:!?—–]|$|(?:and|but|because|so)\b)")
_IN_MARKS = re.compile('[“"]([^“”"]+)[”"]')


def verbatim(pairs: Iterable[tuple[Statement, Statement]], links: Sequence[FoundLink]) -> list[FoundLink]:
    """The links among these pairs, each of an older quote and one of the article that comes, beside those known."""
    sure = [(a, b) for a, b, verdict in links if not verdict.possible]
    sharing, linked = {(a.article, b.article) for a, b in sure}, {(a.id, b.id) for a, b in sure}
    found = []
    for a, b in pairs:
        together = (a.article, b.article) in sharing
        if a.speaker != b.speaker or bool(a.denial) != bool(b.denial) or (a.id, b.id) in linked:
            continue
        of_one = a.speaker or (together and _are_described_alike(a, b))
        if of_one and (verdict := _judged(a, b, together) or _in_part(a, b, together)):
            found.append((a, b, verdict))
    return found


def _are_described_alike(a: Statement, b: Statement) -> bool:
    """Whether two who are not named are told of in one way, by articles that both go back to one place."""
    return bool(a.name) and fold(a.name) == fold(b.name) and bool(occasion_of(a, b))


def _judged(a: Statement, b: Statement, together: bool) -> Verdict | None:
    if max(len(a.text), len(b.text)) > _LONGEST:
        return None
    ours, theirs = _words(a.text), _words(b.text)
    shorter, longer = sorted((len(ours), len(theirs)))
    if shorter < _FEWEST_TOGETHER or shorter < _ALIKE * longer:
        return None
    same = ours == theirs
    if same and shorter < (_FEWEST_TOGETHER if together else _FEWEST) * (2 if is_han(a.text) else 1):
        return None
    if not same and (shorter < _FEWEST_CHANGED or LCSseq.normalized_similarity(ours, theirs) < _ALIKE):
        return None
    apart, dated = dates_of(a, b)
    occasion = occasion_of(a, b)
    if apart or not (dated or occasion):
        return None
    who = f"same speaker ({a.name})" if a.speaker else f"speakers described alike ({a.name})"
    reasons = [who, occasion, dated]
    if same:
        return Verdict(_SCORE, False, tuple(filter(None, [*reasons, "wording 100 % alike"])))
    return Verdict(_CHANGED_SCORE, True, tuple(filter(None, [*reasons, "nearly the same words", are_at_odds(a, b)])))


def _in_part(a: Statement, b: Statement, together: bool) -> Verdict | None:
    """What speaks for one being told by words in marks that stand in the other; offered, unless something backs it."""
    shared = next(filter(None, (_shared_in_marks(*pair) for pair in ((a, b), (b, a)))), "")
    apart, dated = dates_of(a, b) if shared else (True, "")
    occasion = "" if apart else occasion_of(a, b)
    if not (dated or occasion) or are_at_odds(a, b):
        return None
    sure = together or bool(occasion)
    who = f"same speaker ({a.name})" if a.speaker else f"speakers described alike ({a.name})"
    reasons = (who, occasion, dated, f"words in marks stand in the other: {shared}")
    return Verdict(_PART_SCORE, not sure, tuple(filter(None, reasons)))


def _shared_in_marks(one: Statement, other: Statement) -> str:
    """The words in marks within an outlet's own, long enough to tell, that the other quote has in a row."""
    if one.kind == "direct" == other.kind:
        return one.text if _is_a_clause_of(one.text, other.text) else ""
    marked = _IN_MARKS.findall(one.text[:_LONGEST]) if one.kind == "indirect" else [one.text] * (one.kind == "partial")
    return next((words for words in marked if _stands_in(words, other.text)), "")


def _is_a_clause_of(part: str, text: str) -> bool:
    """Whether all that is quoted here is a clause of the longer quote there, and not the half of one."""
    if len(part) >= len(text) or len(words := _WORD.findall(fold(part))) < _FEWEST or is_han(part):
        return False
    whole = fold(text)
    stands = [found.span() for found in _WORD.finditer(whole)]
    row = [whole[start:end] for start, end in stands]
    for at in (k for k in range(len(row) - len(words) + 1) if row[k : k + len(words)] == words):
        begins = _CLAUSE_BEGINS.search(whole, 0, stands[at][0])
        if begins and _CLAUSE_ENDS.match(whole, stands[at + len(words) - 1][1]):
            return any(TERMS[word] for word in plain_words(part) if word not in ENDS)
    return False


def _stands_in(part: str, text: str) -> bool:
    words = _in_a_row(part)
    if words.count(" ") <= _FEWEST_IN_MARKS or words not in _in_a_row(text):
        return False
    return any(TERMS[word] for word in words.split())


@lru_cache(maxsize=1 << 9)  # the latest quotes of who speaks often come back
def _in_a_row(text: str) -> str:
    """The plain words with a blank before and behind each, and nothing of what ends sentences."""
    return f" {' '.join(word for word in plain_words(text) if word not in ENDS)} "


@lru_cache(maxsize=1 << 9)
def _words(text: str) -> tuple[str, ...]:
    """The words in their order, of Chinese its characters."""
    words = _WORD.findall(fold(in_full(text)))
    return tuple("".join(words)) if is_han(text) else tuple(words)
