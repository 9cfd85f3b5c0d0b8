"""Where an article names somebody: the capitalised runs that are proper names, each with a rough class and gender."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from corpus.given_names import FEMALE, MALE
from corpus.lazy import lazy
from corpus.lexicon import (
    BODY_NOUNS,
    DEMONYMS,
    FEMALE_TITLES,
    MALE_TITLES,
    NEVER_NAMES,
    PERSON_NOUNS,
    PLACES,
    TITLES,
    WEAK_TITLES,
)
from corpus.model import Passage
from corpus.pinyin import is_pinyin
from corpus.wordlists import phrases, words

NameKind = Literal["person", "organisation", "place", "unknown"]
Gender = Literal["m", "f"]


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a proper name, without the titles before it and without a possessive ending."""

    start: int
    end: int
    text: str
    kind: NameKind
    title: str = ""
    """The capitalised titles right before it, as written ("Foreign Minister")."""
    gender: Gender | None = None

    @property
    def last(self) -> str:
        """The surname, or the last word of any other name."""
        return _last_word(self.text)

    @property
    def first(self) -> str:
        """The first word: of a Chinese, Korean or Hungarian name the surname."""
        return self.text.partition(" ")[0]


_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(c) for c in range(0x100, 0x530) if chr(c).isupper())
_SHORT = (
    r"(?:Jr|Sr|St|Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Col|Cpl|Sgt|Rev|Hon|Prof|Capt|Lieut|Lt|Maj|Adm|Sec|Atty|Dep|Mt|Ft)\."
)
_WORD = rf"(?:{_SHORT}|(?:[{_UPPER}]\.){{1,6}}|[{_UPPER}](?:[^\W_]|[-‐&'’](?=[^\W_])(?!['’]?[sS]\b))*)"
_LINK = r"(?:of the|of|for the|for|de la|de|del|du|da|dos|van der|van|von|bin|ibn|al|el|y)"
_RUN = lazy(rf"(?<![^\W_])(?:al-|el-|de |von |van )?{_WORD}(?: (?:{_LINK} )?{_WORD}){{0,11}}")
_LINE = lazy(r"[^\n]+")
_LONG_WORD = lazy(r"[^\W\d_][\w’'-]{3,}")
_LONGEST = 300
"""Characters; no name is longer."""
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SKIPPED = frozenset(" \u00a0\"“”'‘’«»()[]")
_ENDERS = frozenset("\n.!?:…—•*")
_ACRONYM = lazy(r"(?:[A-Z]\.?){2,7}$|[A-Z]{2,5}-[A-Z]{1,4}$")


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of capitalised words, as tokens with offsets, not yet classed."""

    tokens: tuple[tuple[int, int, str], ...]
    opens: bool
    """Whether it opens a sentence, where any word is capitalised."""


@lru_cache(maxsize=2)  # actors and speakers rest on the same names, one after the other
def find_names(text: str, passages: tuple[Passage, ...]) -> tuple[Name, ...]:
    """The names in order, without overlaps; names that the same text shows to be persons' are told by their surname.

    In a line set in title case every word is capitalised, so only names that other lines show are found there.
    """
    found: list[Name] = []
    shouted: list[_Run] = []
    for start, end, in_body in _lines(text, passages):
        # a paragraph of one short sentence may hold little but names, and is no headline
        title_case = not (in_body and text[end - 1] in '.”"!?') and _is_title_case(text[start:end])
        for run, at in _runs(text, start, end):
            opens = _opens_sentence(text, at, start)
            if title_case:
                shouted.append(_run(run, at, opens))
            elif len(run) < _LONGEST:
                found.extend(
                    Name(at + n.start, at + n.end, n.text, n.kind, n.title, n.gender) for n in _names_in(run, opens)
                )
    settled = list(_settle(found))
    if shouted:
        known = {name.text: name for name in reversed(settled) if len(name.text) > 1}
        known |= {name.last: name for name in reversed(settled) if name.kind == "person" and name.last not in known}
        settled.extend(name for run in shouted for name in _known_in(run, known))
        settled.sort(key=lambda name: name.start)
    return tuple(settled)


def _lines(text: str, passages: tuple[Passage, ...]) -> Iterator[tuple[int, int, bool]]:
    """Where each line begins and ends, and whether it stands in the body."""
    for passage in passages or (Passage("body", 0, len(text)),):
        if passage.kind != "boilerplate":
            for line in _LINE.finditer(text, passage.start, passage.end):
                yield *line.span(), passage.kind == "body"


def _runs(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The stretches of capitalised words in a line, a body's name with "and" in it as one."""
    held: tuple[str, int] | None = None
    for match in _RUN.finditer(text, start, end):
        run, at = match.group(), match.start()
        if held is not None:
            stop = held[1] + len(held[0])
            if at == stop + 5 and text.startswith(" and ", stop) and _is_body_with_and(held[0], run):
                held = (f"{held[0]} and {run}", held[1])
                continue
            yield held
        held = (run, at)
    if held is not None:
        yield held


def _is_body_with_and(left: str, right: str) -> bool:
    """Whether "and" belongs to the name: "Ministry of Housing and Urban Affairs", "Food and Drug Administration"."""
    before, after = left.split(" "), right.split(" ")
    if len(before) + len(after) > 8 or is_given(after[0]) or _plain(after[0]) in TITLES or _ACRONYM.match(after[0]):
        return False
    if "of" in before and _plain(before[0 if before[0] != "The" else 1]) in _JOINED_BODIES:
        return _plain(before[-1]) not in PLACES and _plain(after[-1]) not in PLACES and "of" not in after
    ends = len(after) > 1 and _plain(after[-1]) in _JOINED_BODIES
    return ends and _plain(before[-1]) not in BODY_NOUNS and not any(is_given(w) for w in before) and len(before) <= 3


_JOINED_BODIES = words(
    """
    administration agency association authority board bureau center centre commission committee council department
    directorate institute ministry office service
    """
)


def _run(text: str, at: int, opens: bool) -> _Run:
    tokens = []
    for word in text.split(" "):
        tokens.append((at, at + len(word), word))
        at += len(word) + 1
    return _Run(tuple(tokens), opens)


@lru_cache(maxsize=4096)  # the same names come back within an article and from one to the next
def _names_in(run: str, opens: bool) -> tuple[Name, ...]:
    """The names in a stretch of capitalised words, with offsets into it."""
    return tuple(_split(_run(run, 0, opens)))


def _opens_sentence(text: str, at: int, start: int) -> bool:
    """Whether the word at `at` is the first of a sentence, marks and brackets before it passed over."""
    for i in range(at - 1, max(start, at - 7) - 1, -1):
        if text[i] not in _SKIPPED:
            return text[i] in _ENDERS
    return at - start < 7


def _is_title_case(line: str) -> bool:
    """Whether nearly every long word of a short line is capitalised, as in many headlines."""
    if len(line) > 200:
        return False
    words = _LONG_WORD.findall(line)
    return len(words) >= 3 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)


def _known_in(run: _Run, known: dict[str, Name]) -> Iterator[Name]:
    """The longest known names inside a run of a title-case line."""
    tokens, i = run.tokens, 0
    while i < len(tokens):
        for j in range(min(len(tokens), i + 6), i, -1):
            words = " ".join(t[2] for t in tokens[i:j])
            if words in known:
                name = known[words]
                yield Name(tokens[i][0], tokens[j - 1][1], words, name.kind, "", name.gender)
                i = j
                break
        else:
            i += 1


@lru_cache(maxsize=4096)
def _last_word(text: str) -> str:
    words = [w for w in text.split() if w.strip(".").lower() not in _SUFFIXES]
    return words[-1] if words else text


def _plain(token: str) -> str:
    return token.rstrip(".").lower().replace("’", "'")


_WORDLIKE_SURNAMES = frozenset(("he", "an", "you", "so"))


def _split(run: _Run) -> Iterator[Name]:
    """The names in one run: words that only open the sentence dropped, titles off, "Body CEO Person" cut in two."""
    tokens = list(run.tokens)
    plain = [_plain(t[2]) for t in tokens]
    for i in range(len(plain) - 1):  # "He Lifeng": a surname that is a pronoun in English
        if plain[i] in _WORDLIKE_SURNAMES and plain[i + 1] not in NEVER_NAMES and is_pinyin(plain[i + 1]):
            plain[i] += "\0"
    if run.opens and len(tokens) > 2 and plain[0] in PERSON_NOUNS and plain[0] not in TITLES:
        tokens, plain = tokens[1:], plain[1:]  # "Engineer Jo Doe", capitalised as the sentence's first word
    if len(tokens) == 1:
        if plain[0] not in NEVER_NAMES and plain[0] not in _LINKS:
            yield _name(tokens, "", run.opens)
        return
    while tokens and (plain[0] in NEVER_NAMES or plain[0] in _LINKS) and not (plain[0] == "new" and _new(plain, run)):
        if plain[0] == "the":  # "The Kremlin": what follows has its capital of its own
            run = replace(run, opens=False)
        tokens.pop(0), plain.pop(0)
    while tokens and (plain[-1] in _LINKS):
        tokens.pop(), plain.pop()
    if not tokens:
        return
    for i in range(1, len(tokens)):
        if plain[i] == "new" and i + 1 < len(tokens):
            continue
        if plain[i] in NEVER_NAMES and plain[i] not in _MONTH_NAMES and plain[i] not in _LINKS:
            yield from _split(_Run(tuple(tokens[:i]), run.opens))
            yield from _split(_Run(tuple(tokens[i:]), False))
            return
    last_title = max(
        (
            i
            for i, p in enumerate(plain[:-1])
            if p in TITLES
            and (p not in WEAK_TITLES or (p in ("executive", "premier") and i and plain[i - 1] in WEAK_TITLES))
        ),
        default=-1,
    )
    # "Secretary of State John Kerry", "President of the United States": an office with a name after it, or a body
    after = last_title + 1
    while 0 < after < len(tokens) - 1 and plain[after] in TITLES:
        after += 1
    if last_title >= 0 and plain[after] == "of" and after + 1 < len(tokens):
        after += 2
        while after < len(tokens) and plain[after] in WEAK_TITLES | {"the"}:
            after += 1
        if after >= len(tokens):
            last_title = -1
    if last_title >= 0 and plain[after] not in BODY_NOUNS and plain[after] not in _SUFFIXES:
        first = last_title
        while first > 0 and plain[first - 1] in TITLES:
            first -= 1
        if first:
            yield from _split(_Run(tuple(tokens[:first]), run.opens))
        title = " ".join(t[2] for t in tokens[first:after])
        yield from _cut_place(tokens[after:], title, run.opens and not first)
        return
    yield from _cut_place(tokens, "", run.opens)


def _new(plain: list[str], run: _Run) -> bool:
    """Whether "New" belongs to the name after it: always inside a sentence, at its head only before a known place."""
    return len(plain) > 1 and (not run.opens or plain[1] in _NEW_PLACES)


_NEW_PLACES = words("york jersey hampshire mexico orleans zealand delhi england guinea haven")
_PLACE_HEADS = words("san los las santa fort mount lake new east south north west rio")
_PLACE_ENDS = words(
    """
    county street avenue road hill hills beach city island islands river square park bay valley coast province
    """
)
_LINKS = words("of for the and de la del du da dos van der von bin ibn al el y")
_MONTH_NAMES = frozenset({"may", "will", "march", "april", "june", "august", "us", "jan", "mark"})


def _cut_place(tokens: list[tuple[int, int, str]], title: str, opens: bool) -> Iterator[Name]:
    """One name, or a person and where they are from ("Name of Texas")."""
    words = [t[2] for t in tokens]
    if "of" in words[1:] and (title or _plain(words[0]) in MALE or _plain(words[0]) in FEMALE):
        cut = words.index("of", 1)
        yield _name(tokens[:cut], title, opens)
        rest = tokens[cut + 1 :]
        while rest and _plain(rest[0][2]) in _LINKS:
            rest = rest[1:]
        if rest:
            yield _name(rest, "", False)
        return
    yield _name(tokens, title, opens)


def _name(tokens: list[tuple[int, int, str]], title: str, opens: bool) -> Name:
    start, end = tokens[0][0], tokens[-1][1]
    words = [t[2] for t in tokens]
    text = " ".join(words)
    plain = [_plain(w) for w in words]
    gender = _gender(plain, title)
    kind = _kind(plain, words, title)
    if kind == "unknown" and opens and len(words) == 1:
        title = title or _OPENS
    return Name(start, end, text, kind, title, gender if kind != "organisation" else None)


_OPENS = "\0opens"
"""Marks, until the whole text is seen, a single word whose capital may come from opening a sentence."""


def _gender(plain: list[str], title: str) -> Gender | None:
    titles = {_plain(t) for t in title.split()}
    if titles & FEMALE_TITLES:
        return "f"
    if titles & MALE_TITLES:
        return "m"
    if len(plain) > 1 or not title:
        male, female = plain[0] in MALE, plain[0] in FEMALE
        if male != female:
            return "m" if male else "f"
    return None


def _kind(plain: list[str], words: list[str], title: str) -> NameKind:
    if plain[-1] in BODY_NOUNS or "of" in plain or "for" in plain or any(p in _BODY_ENDS for p in plain[1:]):
        return "organisation"
    if title:
        return "person"
    if len(plain) > 1 and (plain[-1] in _PLACE_ENDS or (plain[0] in _PLACE_HEADS and len(plain) == 2)):
        return "place"
    if plain[-1] in PLACES and not (len(plain) > 1 and (plain[0] in MALE or plain[0] in FEMALE)):
        return "place"
    if " ".join(plain) in _LONG_PLACES:
        return "place"
    if len(words) == 1:
        return "organisation" if _ACRONYM.match(words[0]) else "unknown"
    if plain[0] in MALE or plain[0] in FEMALE:
        return "person"
    if any(p in DEMONYMS or p in PLACES or p in BODY_NOUNS for p in plain) or any(_ACRONYM.match(w) for w in words):
        return "unknown"
    return "person" if len(words) <= 3 and not any(c.isdigit() for c in "".join(words)) else "unknown"


_BODY_ENDS = words("inc corp co ltd llc department committee commission ministry association council")
_LONG_PLACES = phrases(
    """
    new york|new york city|united states|united kingdom|hong kong|los angeles|san francisco|san diego|
    north korea|south korea|new zealand|south africa|el salvador|puerto rico|las vegas|rhode island|
    des moines|st. louis|middle east|san antonio|tel aviv|costa rica|sri lanka|new orleans|
    abu dhabi|rio de janeiro|sao paulo|buenos aires|west bank|silicon valley|wall street
    """
)


def _settle(found: list[Name]) -> Iterator[Name]:
    """Second look with the whole text known: surnames become persons, words that merely open a sentence go."""
    surnames: dict[str, Name] = {}
    firm: set[str] = set()
    for name in found:
        if name.kind == "person" and (" " in name.text or name.title):
            surnames.setdefault(name.last, name)
            if not is_given(name.first):
                surnames.setdefault(name.first, name)
        if name.title != _OPENS:
            firm.update(name.text.split())
    for name in found:
        title = "" if name.title == _OPENS else name.title
        single = " " not in name.text
        known = surnames.get(name.text) if single and name.kind in ("unknown", "place") else None
        if known and not (name.kind == "place" and known.kind != "person"):
            gender = name.gender if title else known.gender
            yield Name(name.start, name.end, name.text, "person", title, gender or known.gender)
        elif (single and (_plain(name.text) in DEMONYMS or _plain(name.text) in PERSON_NOUNS) and not title) or (
            name.title == _OPENS and name.text not in firm and not is_given(name.text)
        ):
            continue
        elif title != name.title:
            yield Name(name.start, name.end, name.text, name.kind, title, name.gender)
        else:
            yield name


def is_given(word: str) -> bool:
    """Whether a word is a common first name."""
    return _plain(word) in MALE or _plain(word) in FEMALE
