"""Wording that changes the sense: a promise told as a demand, a hedge dropped, a negation lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from rapidfuzz.distance import Indel

from store.answers import QuoteAnswer
from store.comparison.status import IN_MARKS
from store.findings.found import Evidence, Found, named, shown, speaker_of
from store.findings.tellings import Beside, side_by_side
from store.words.diff import Token, tokens
from store.words.sense_words import BARE, HEDGES, MODAL_OF, MODALS, NEGATE_TO, NEGATIONS
from store.words.terms import terms_of

_REACH = 4
"""Words before an anchor (a word that both tellings have) that may modify it."""
_AHEAD = 24
"""Words before an anchor in which its clause may deny it, however many stand between."""
_OBJECT = 6
"""Words behind an anchor among which what it is said of may stand."""
_CLAUSE = frozenset(["and", "but", "or", "that", "which", "who", "if", "as"])
_ABLE = frozenset(["can", "could"])
_ALIKE = 0.55
"""Part of both tellings that must be the same words before one missing word tells anything."""
_LARGEST = 4_000_000


@dataclass(frozen=True, slots=True)
class _Mode:
    """How a word is said to be so: in what mood, whether it is denied, whether it is hedged."""

    modal: str
    denied: bool
    denied_ahead: bool
    """Whether its clause denies anything before it: "no one has been asked so much as one"."""
    hedge: str
    able: bool
    """Whether somebody can do it, or could."""
    led_to: bool
    """Whether it stands behind "to", so that another verb says in what mood."""
    of: frozenset[str]
    """The word with what stands behind it."""
    span: tuple[int, int]

    def is_like(self, other: "_Mode") -> bool:
        """Whether both say the same of one thing in one way."""
        same = (self.modal, self.denied, not self.hedge) == (other.modal, other.denied, not other.hedge)
        return same and len(self.of & other.of) > 1


@dataclass(frozen=True, slots=True)
class _Change:
    weight: float
    what: str
    left: _Mode
    right: _Mode


def find_wording(quotes: Sequence[QuoteAnswer], text_of: Callable[[int], str]) -> list[Found]:
    """At most one finding for an utterance: the gravest change of sense between two of its sources.

    `text_of` gives an article's text: what it tells the other way as well, in another place, is no change.
    """
    found = [f for beside in side_by_side(quotes) if (f := _between(beside, text_of))]
    return [max(found, key=lambda f: f.weight)] if found else []


def _between(beside: Beside, text_of: Callable[[int], str]) -> Found | None:
    left, right = beside.left, beside.right
    a, b = tokens(left.text), tokens(right.text)
    alike = min(beside.diff.left_kept, beside.diff.right_kept) >= _ALIKE
    modes = ((_mode(a, i), _mode(b, j)) for i, j in _anchors(a, b))
    changes = [
        change
        for ours, theirs in modes
        if (change := _change(ours, theirs, alike)) and _own_words(left, ours) and _own_words(right, theirs)
    ]
    changes = [
        change
        for change in changes
        if not _tells_too(left, change.right, text_of) and not _tells_too(right, change.left, text_of)
    ]
    if not changes:
        return None
    gravest = max(changes, key=lambda change: change.weight)
    why = (
        f"{gravest.what}: of {speaker_of([left, right])}, {named(left.source_label)} has"
        f" {shown(left.text[slice(*gravest.left.span)])} where {named(right.source_label)} has"
        f" {shown(right.text[slice(*gravest.right.span)])}."
    )
    return Found("wording", why, gravest.weight, (Evidence.of(left), Evidence.of(right)))


def _tells_too(quote: QuoteAnswer, mode: _Mode, text_of: Callable[[int], str]) -> bool:
    """Whether the article of a quote says it in this mode as well, outside of the quote."""
    words = tokens(text_of(quote.article_id))
    places = (i for i, word in enumerate(words) if not quote.start <= word.start < quote.end)
    return any(_stem(words[i]) in mode.of and _mode(words, i).is_like(mode) for i in places)


def _own_words(quote: QuoteAnswer, mode: _Mode) -> bool:
    """Whether the words are the outlet's: a brief's are ours but for what stands in marks."""
    if not quote.brief or quote.kind != "indirect":
        return True
    start, end = mode.span
    return any(kind in IN_MARKS and a <= start and end <= b for a, b, kind in quote.inner)


def _anchors(a: Sequence[Token], b: Sequence[Token]) -> list[tuple[int, int]]:
    """Places of the telling words that both have, in one order; endings do not matter."""
    if len(a) * len(b) > _LARGEST:
        return []
    ours, theirs = [_stem(t) for t in a], [_stem(t) for t in b]
    result: list[tuple[int, int]] = []
    for code in Indel.opcodes(ours, theirs):
        if code.tag == "equal":
            pairs = zip(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True)
            result += [(i, j) for i, j in pairs if ours[i][0] != " "]
    return result


def _stem(token: Token) -> str:
    """A telling word's stem; a word that only serves is marked by a blank."""
    word = token.key
    stems = [] if word in NEGATIONS or word in MODAL_OF or word in HEDGES else terms_of(word)
    if not stems:
        return " " + word
    return stems[0][:-3] if stems[0] == word and word.endswith("ing") and len(word) > 5 else stems[0].removesuffix("e")


def _mode(words: Sequence[Token], at: int) -> _Mode:
    """What the serving words and adverbs right before a word make of it."""
    start, modal, denials, hedge, able, led_to = at, "", 0, "", False, False
    for k in range(at - 1, max(-1, at - 1 - _REACH), -1):
        key = words[k].key
        if key in _CLAUSE or (_stem(words[k])[0] != " " and not key.endswith("ly")):
            break
        if (key in BARE and words[k + 1].key == "to") or (key == "only" and k and words[k - 1].key in NEGATIONS):
            break  # "all they could to find it", "not only found it"
        led_to = led_to or key == "to"
        able = able or key in _ABLE
        if key in MODAL_OF or key in NEGATIONS or key in HEDGES:
            start = k
            modal = modal or MODAL_OF.get(key, "")
            denials += _denies(words, k, at)
            hedge = key if key in HEDGES else hedge
    ahead = takewhile(lambda word: word.key not in _CLAUSE, reversed(words[max(0, at - _AHEAD) : at]))
    denied_ahead = any(word.key in NEGATIONS for word in ahead)
    of = frozenset(stem for word in words[at : at + _OBJECT] if (stem := _stem(word))[0] != " ")
    return _Mode(modal, denials % 2 == 1, denied_ahead, hedge, able, led_to, of, (words[start].start, words[at].end))


def _denies(words: Sequence[Token], k: int, at: int) -> bool:
    """Whether the word at `k` denies the one at `at` behind it: "failed to help", but not "declined to 5"."""
    if words[k].key in NEGATE_TO:
        return words[k + 1].key == "to" and k + 1 < at and not words[at].key[0].isdigit()
    return words[k].key in NEGATIONS


def _change(ours: _Mode, theirs: _Mode, alike: bool) -> _Change | None:
    if ours.denied != theirs.denied:
        lost = alike and not (theirs if ours.denied else ours).denied_ahead
        what = "A negation is lost" if ours.denied else "A negation is added"
        return _Change(0.95, what, ours, theirs) if lost else None
    if ours.modal and theirs.modal and ours.modal != theirs.modal:
        what = f"{MODALS[ours.modal]} becomes {MODALS[theirs.modal]}"
        weight = 0.65 if {ours.modal, theirs.modal} == {"plan", "will"} else 0.9
        return _Change(weight, what[0].upper() + what[1:], ours, theirs)
    if alike and bool(ours.hedge) != bool(theirs.hedge) and not (ours.able and theirs.able):
        word = ours.hedge or theirs.hedge
        return _Change(0.8, f"A hedge ({word}) is {'dropped' if ours.hedge else 'added'}", ours, theirs)
    if alike and {ours.modal, theirs.modal} == {"duty", ""} and not (ours.led_to or theirs.led_to):
        what = f"{MODALS[ours.modal]} becomes {MODALS[theirs.modal]}"
        return _Change(0.7, what[0].upper() + what[1:], ours, theirs)
    return None
