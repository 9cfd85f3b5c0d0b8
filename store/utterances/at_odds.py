"""What speaks against two alike quotes being one statement: other figures, the opposite, another thing in its place.

Who speaks on one matter all day says the like of much of it: that one mill opens and another closes, that 4 percent
come by rail and 6 by road. Such quotes may still be one statement that an outlet got wrong; so nothing is ruled out
here, but what is at odds is no longer asserted.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from rapidfuzz.distance import Indel

from corpus.figures.amounts import find_amounts
from corpus.figures.units import is_time
from store.utterances.gist import ENDS, TERMS, plain_words
from store.utterances.opposites import OPPOSITES
from store.utterances.reasons import sided, words_put_for
from store.utterances.statement import Statement
from store.utterances.synonyms import as_written, senses_of
from store.words.terms import is_han

_LOOKED_AT = 2_000
"""Characters of a quote that are looked at."""
_NEAR = 0.08
"""By how much of it a figure may be rounded."""
_PART = re.compile(r"\b(?:half|third|quarter|fifth|tenth)s?\b")
"""A part in words, which elsewhere may be a percentage."""
_FRAME = 0.7
"""Of the words of the longer quote, the part that both have in one order where one word was put for another."""
_FEW = 7
"""Words that count in a quote of which one makes another statement; of more, one may be a slip or a translator's."""
_REACH = 4
"""Words behind a negation among which the one that it denies is."""
_DENIES = frozenset(("not", "no", "never", "nobody", "nothing", "none", "neither", "nor"))
_DENIES_SOMEHOW = _DENIES | frozenset(
    re.findall(
        r"\w+",
        """without hardly unable lack lacks lacked lacking refuse refuses refused deny denies denied reject rejects
        rejected fail fails failed avoid avoids avoided stop stops stopped end ends ended ban bans banned prevent
        prevents prevented drop drops dropped lift lifted abandon abandons abandoned cancel cancels cancelled canceled
        instead rather few little less impossible unless until before only too nonsense false wrong against zero
        done else slowly slower whether no longer failing declined declines yet untrue""",
    )
)
"""What may say "not" in another way."""
_DENIES_TO = frozenset(("failed", "fails", "refused", "refuses", "declined", "declines", "yet", "unable"))
"""What denies the verb behind "to"."""
_DENIES_THAT = frozenset(("untrue", "false"))
_LACKS = frozenset(("lack", "lacks", "lacked"))
_ONE_DENIES = "only one of them denies it"
_HAN_DENIES = re.compile("[不没沒未无無否]")
_TURNS = frozenset(("until", "unless", "before", "but", "only", "except", "than", "if", "without"))
"""What makes of a denial a condition, or turns it round."""
_CLAUSES = frozenset(("if", "because", "while", "although", "though", "when", "whereas", "which", "who", "that", "and"))
"""What opens another clause."""
_AUXILIARIES = frozenset(
    ["will", "would", "shall", "have", "has", "had", "is", "are", "was", "were", "be", "been", "being"]
)
_COMING, _PAST = frozenset(("will", "would", "shall")), frozenset(("had", "has", "was", "were"))
_TIMES = frozenset(("minute", "hour", "day", "week", "month", "year", "decade"))


class Word(NamedTuple):
    """A term of a quote in its place: whether a negation is on it, in its clause, or anywhere in its sentence."""

    term: str
    written: str
    denied: bool
    turned: bool
    doubted: bool
    to_come: bool
    """Whether it is told right behind "will" or "would"."""
    past: bool
    """Whether right behind "had" or "was", in a sentence of nothing that is to come."""


def are_at_odds(a: Statement, b: Statement) -> str:
    """What speaks against two alike quotes being one statement, in words; empty where nothing does."""
    return at_odds(a.text, b.text, (a.denial or b.denial) if bool(a.denial) != bool(b.denial) else "")


def at_odds(a: str, b: str, denial: str = "") -> str:
    """What speaks against it in their words; `denial` is the cue by which a speaker denies the one and not the other.

    Of words in Chinese nothing but that cue is known.
    """
    if is_han(a + b):
        return f"but {_ONE_DENIES}: {denial}" if denial and not _HAN_DENIES.search(a + b) else ""
    if a.casefold() == b.casefold() and not denial:
        return ""
    a, b = a[:_LOOKED_AT], b[:_LOOKED_AT]
    ours, theirs = _read(a), _read(b)
    not_here, not_there = _denied(ours, theirs), _denied(theirs, ours)
    denied = sided(f"not {not_here[0]}", not_here[1]) if not_here else ""
    denied = denied or (sided(not_there[1], f"not {not_there[0]}") if not_there else "")
    if denial:  # what the other says by "not", is the same
        denied = "" if denied or denies(a) != denies(b) else denial
    alone, theirs_alone = _alone(ours, theirs), _alone(theirs, ours)
    in_place = _in_place(a, b, {w.term for w in alone}, {w.term for w in theirs_alone})
    for why, found in (
        ("other figures", _other_figures(a, b)),
        (_ONE_DENIES, denied),
        ("one has happened, and one has not", as_written(_to_come(ours, theirs) or _to_come(theirs, ours), a)),
        ("the opposite", words_put_for(a, b, *opposed) if (opposed := _opposed(alone, theirs_alone)) else ""),
        ("something else in its place", words_put_for(a, b, *in_place) if in_place else ""),
    ):
        if found:
            return f"but {why}: {found}"
    return ""


def denies(text: str) -> bool:
    """Whether a text in English says "not", in one way or another."""
    return not _DENIES_SOMEHOW.isdisjoint(plain_words(text))


@lru_cache(maxsize=1 << 7)
def _read(text: str) -> tuple[Word, ...]:
    read: list[Word] = []
    sentence: list[str] = []
    for word in (*plain_words(text), "."):
        if word in ENDS:
            read += _sentence(sentence, asks=word == "?")
            sentence = []
        else:
            sentence.append(word)
    return tuple(read)


def _sentence(words: Sequence[str], asks: bool) -> Iterator[Word]:
    doubted = asks or not _DENIES_SOMEHOW.isdisjoint(words)
    denied = set(_denied_in(words)) if doubted and _TURNS.isdisjoint(words) else set[int]()
    times = [word in _COMING for word in words], [word in _PAST for word in words]
    starts = [0, *(i for i, word in enumerate(words) if word in _CLAUSES), len(words)]
    for start, end in pairwise(starts):
        turning = _DENIES_SOMEHOW.intersection(words[start:end])
        for i in range(start, end):
            for term in TERMS[words[i]] or [words[i]][: words[i] in OPPOSITES]:
                lately = slice(max(start, i - 3), i)
                come, past = any(times[0][lately]), any(times[1][lately]) and not any(times[0])
                yield Word(term, words[i], i in denied, bool(turning - {words[i]}), doubted, come and not past, past)


def _denied_in(words: Sequence[str]) -> Iterator[int]:
    """The places of what is denied; "no night on which he does not hear it" denies nothing."""
    denials = [i for i in range(len(words)) if _is_denial(words, i)]
    if len(denials) > 1 and not _CLAUSES.isdisjoint(words[denials[0] : denials[-1]]):
        return
    for i in denials:
        behind = range(i + 1, min(len(words), i + 1 + _REACH))
        yield next((j for j in behind if TERMS[words[j]] and words[j] != "longer"), -1)


def _is_denial(words: Sequence[str], i: int) -> bool:
    """Whether a word says "not" of what stands behind it: also "failed to", "it is untrue that", "lacked"."""
    word, behind = words[i], words[i + 1] if i + 1 < len(words) else ""
    if word in _DENIES_TO:
        return behind == "to"
    return word in _DENIES or word in _LACKS or (word in _DENIES_THAT and behind == "that")


def _alone(ours: Iterable[Word], theirs: Iterable[Word]) -> list[Word]:
    """The words that the other quote does not have, and none that may stand for them."""
    terms, others = {word.term for word in ours}, {word.term for word in theirs}
    senses = {sense for term in others - terms for sense in senses_of(term)}
    return [w for w in ours if w.term not in others and senses.isdisjoint(senses_of(w.term))]


def _denied(ours: Sequence[Word], theirs: Sequence[Word]) -> tuple[str, str] | None:
    """A word that one quote denies, and the other says where it denies nothing."""
    said = {word.term for word in ours if not word.denied}
    for word in ours:
        if word.denied and word.term not in said:
            there = [w for w in theirs if w.term == word.term]
            if there and not any(w.doubted for w in there):
                return word.written, there[0].written
    return None


def _to_come(ours: Sequence[Word], theirs: Sequence[Word]) -> str:
    """What one quote tells of as still to come, and the other as past."""
    for word in ours:
        if word.to_come and any(w.past for w in theirs if w.term == word.term):
            return word.written
    return ""


def _opposed(ours: Iterable[Word], theirs: Iterable[Word]) -> tuple[str, str] | None:
    """Two words that exclude each other, unless just one of them is denied."""
    for a, b in product((w for w in ours if w.term in OPPOSITES), (w for w in theirs if w.term in OPPOSITES)):
        if b.term in OPPOSITES[a.term] and a.turned == b.turned:
            return a.written, b.written
    return None


def _in_place(a: str, b: str, alone: Set[str], theirs_alone: Set[str]) -> tuple[str, str] | None:
    """What stands in the place of another word, where nearly all words around it are the same."""
    ours, theirs = ([word for word in plain_words(text) if word not in _AUXILIARIES] for text in (a, b))
    longer = max(len(ours), len(theirs))
    if longer > 4 * _FEW or not alone or not theirs_alone:
        return None
    codes = Indel.opcodes(ours, theirs)
    if sum(code.src_end - code.src_start for code in codes if code.tag == "equal") < _FRAME * longer:
        return None
    left = right = ""
    for code in codes:
        if code.tag == "equal":
            left = right = ""
        left = left or _first(ours[code.src_start : code.src_end], alone)
        right = right or _first(theirs[code.dest_start : code.dest_end], theirs_alone)
        if left and right and not (left.isdecimal() and right.isdecimal()):  # figures may be near each other
            return left, right
    return None


def _first(words: Iterable[str], alone: Set[str]) -> str:
    return next((word for word in words if not alone.isdisjoint(TERMS[word])), "")


def _other_figures(a: str, b: str) -> str:
    """Figures of one kind of which neither quote has one of the other's."""
    ours, theirs = _figures(a), _figures(b)
    if not ours or not theirs or _PART.search(a.lower()) or _PART.search(b.lower()):
        return ""
    numbers, their_numbers = _numbers(a), _numbers(b)
    if numbers <= their_numbers or their_numbers <= numbers:
        return ""
    for kind in (kind for kind in ours if kind in theirs):
        if not any(_are_near(kind, x, y) for x, y in product(ours[kind], theirs[kind])):
            return sided(next(iter(ours[kind].values())), next(iter(theirs[kind].values())))
    return ""


def _numbers(text: str) -> set[str]:
    return {term for word in plain_words(text) for term in TERMS[word] if term[0].isdigit()}


def _are_near(kind: str, x: float, y: float) -> bool:
    return abs(x - y) <= (0 if kind == "of" else _NEAR * max(abs(x), abs(y)))


@lru_cache(maxsize=1 << 7)
def _figures(text: str) -> Mapping[str, Mapping[float, str]]:
    """The figures of a text, each as written, by what they count: parts, money, measures of time, the year "of"."""
    found: defaultdict[str, dict[float, str]] = defaultdict(dict)
    for amount in find_amounts(text, []):
        worth = amount.low / 100 if amount.kind == "percent" else amount.low
        kind = "part" if amount.kind in ("percent", "ratio") else amount.kind
        if not (amount.unit and is_time(amount.unit)):
            found[kind].setdefault(worth, text[amount.start : amount.end])
    for word, behind in pairwise((*plain_words(text), "")):
        for value in (int(term) for term in TERMS[word] if term.isdecimal()):
            unit = behind.removesuffix("s")
            year = "of" if 1900 < value < 2100 else "count"
            found[unit if unit in _TIMES else year].setdefault(value, word)
    return found
