"""Where exactly a name begins and ends: bodies with "and" rejoined, products, compounds and neighbours cut off."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from corpus.actors.actor_words import (
    CHINESE_SURNAMES,
    COMPANY_ENDS,
    COMPANY_NAMES,
    GOVERNMENT,
    LEADERS,
    PRODUCT_MAKERS,
    SUBJECTS,
    TERMS,
)
from corpus.actors.countries import country_names
from corpus.actors.everyday_words import OPENING
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, PLACES
from corpus.actors.mastheads import is_known_outlet
from corpus.actors.name import Gender, Name, NameKind, is_given, without_honour
from corpus.actors.pinyin import is_korean
from corpus.lazy import lazy
from corpus.wordlists import words as words_of

Spot = Name
"""One place that may name an actor."""

_LONGEST = 120
"""No body's name grows beyond this many characters."""
_JOINT = 8
"""Characters; no "and" between two halves of a name takes more."""
_ON = frozenset(
    ("Commission", "Committee", "Council", "Subcommittee", "Panel", "Conference", "Center", "Centre", "Task Force")
)
_TOKEN = lazy(r"\S+")
_PRODUCT = lazy(r"[A-Za-z]{0,12}[-–]?\d{1,6}[A-Za-z+]{0,6}$|[A-Z][a-z]+\d+$")
_AND = lazy(r",? and $|, $| & $| on (?:the )?$| at $")
_BRACKET = lazy(r" ?\((?:the )?([A-Z][A-Za-z&.-]{1,9})\)")
_BODY_OF = lazy(
    r"(?:[A-Z][\w.]*['’]?s? ){0,3}(?:Ministry|Department|Bureau|Office|Committee|Commission|Centers?|Board"
    r"|Administration|Agency|Institute|Council|Association|Academy|Bank|Conference|Fund|Foundation|Society|School|College"
    r"|Union|Coalition|Alliance|Federation|Network|Partnership|Organi[sz]ation|Faculty) (?:of|for|on) \S"
)


def find_spots(text: str, names: tuple[Name, ...]) -> list[Spot]:
    """The spots in order; each lies within a name, or joins two that an "and" or a mark had parted."""
    padded = text + "  "
    marked = [i for i, name in enumerate(names) if padded[name[1] + 1] == "&" or padded[name[1]] in "’'"]
    if marked:
        names = tuple(_joined_over_marks(text, list(names), marked))
    spots: list[Spot] = []
    reach = -1
    """Up to where a spot may begin that belongs to the last one."""
    for name in names:
        for spot in (
            (name,) if name[3] == "outlet" or (name[3] != "place" and _is_plain(name[2])) else _within(text, name)
        ):
            if spot[0] <= reach and len((last := spots[-1]).text) < _LONGEST and _belong(text, last, spot):
                spot = Spot(last.start, spot.end, text[last.start : spot.end], "organisation")
                spots.pop()
            spots.append(spot)
            reach = spot[1] + _JOINT
    return spots


def _within(text: str, name: Name) -> Iterator[Spot]:
    """The spots in one name that may have to be cut."""
    at = name[0]
    if name[2].endswith(" AI") and _is_ai_firm(text, name):
        yield name._replace(kind="organisation", title="", gender=None)
        return
    for begin, end, words, kind, title, gender in _spots_of(name[2], name[3], name[4], name[5]):
        yield Spot(at + begin, at + end, words, kind, title, gender)


def _joined_over_marks(text: str, names: list[Name], marked: list[int]) -> list[Name]:
    """The names, with "& Co" and the possessive ending that belongs to them."""
    for i in reversed(marked):
        name = names[i]
        if text[name.end] in "’'":
            owns = name.text in POSSESSIVE and text[name.end + 1 : name.end + 2] == "s"
            if owns and not is_surname(name.text, names):
                whole = text[name.start : name.end + 2]
                names[i] = name._replace(end=name.end + 2, text=whole, kind="unknown", gender=None)
        elif firm := _AND_CO.match(text, name.end):
            names[i] = Name(name.start, firm.end(), text[name.start : firm.end()], "organisation")
    return names


def _is_ai_firm(text: str, name: Name) -> bool:
    """Whether two words are a firm's name ("Kestrel AI"), and not the kind, owner or place of some technology."""
    first, _, rest = name.text.partition(" ")
    low = first.lower()
    described = low in OPENING or low in DEMONYMS or low in PLACES or low in _KINDS_OF_AI or low.endswith(_DESCRIBES)
    if rest != "AI" or described or first in TERMS or first in LEADERS or first in country_names():
        return False
    return not _OF_AI.match(text, name.end) and f" {low} " not in text


_KINDS_OF_AI = words_of("frontier edge sovereign enterprise cloud government house pentagon")
_DESCRIBES = ("ive", "ic", "nal", "cal", "ble", "ed", "ing", "ary", "ent", "ian", "ish")
_OF_AI = lazy(
    r" (?:chips?|processors?|accelerators?|models?|servers?|tools?|research\w*|agents?|assistants?|features?|systems?"
    r"|services?|products?|infrastructure|data|computing|strategy|policy|race|boom|sector|industry|czar|capabilities"
    r"|development|spending|demand|technolog\w+|software|bots?|chatbots?|apps?|rules?|safety|clusters?|hardware)\b"
)
"""What makes of the two letters before it what a thing is for: "Kestrel AI chips"."""
POSSESSIVE = words_of("Moody Sotheby Christie McDonald Wendy Kohl Lowe Macy Levi Domino Sainsbury Lloyd Dillard")
"""Companies whose names end so: "Moody's"."""


def is_surname(word: str, names: Iterable[Name]) -> bool:
    """Whether somebody named in full bears a word, so that with an apostrophe it is theirs and no company."""
    return any(name.kind == "person" and name.last == word and " " in name.text for name in names)


_AND_CO = lazy(r" & (?:Co\b\.?|Company\b|Sons\b|Partners\b|Associates\b)")


def initials_agree(acronym: str, words: list[str]) -> bool:
    """Whether an acronym is made of the first letters of words, the small ones between left out or in."""
    letters = re.sub(r"[^A-Za-z]", "", acronym).upper()
    return len(letters) > 1 and letters in initials_of(" ".join(words))


@lru_cache(maxsize=4096)  # the same names come back
def initials_of(name: str) -> tuple[str, str, str, str, str]:
    """The first letters of a name's capitalised words, without the firm's form too, of all, without whose it is, and
    every capital ("CXMT" of "ChangXin Memory Tech").
    """
    words = name.split()
    capitals = "".join(w[0] for w in words if w[0].isupper())
    bare = capitals[:-1] if words[-1].lower().rstrip(".") in _FORMS else capitals
    head = name.rpartition(" of ")[0].split()
    of_nobody = "".join(w[0] for w in head if w[0].isupper()) if len(head) > 2 else bare
    return capitals, bare, "".join(w[0].upper() for w in words), of_nobody, "".join(filter(str.isupper, name))


_FORMS = words_of("inc corp corporation co company ltd limited llc plc ag nv sa holdings group")


def _belong(text: str, first: Spot, second: Spot) -> bool:
    """Whether two neighbours are the halves of one body's name ("Food" and "Drug Administration")."""
    if not _AND.match(text[first.end : second.start]):
        return False
    if text[second.start - 2] == "t":  # "University of Lund at Wexcombe"
        return first.text.startswith("University of ") and second.kind in ("place", "unknown", "person")
    if text.startswith(" on ", first.end):  # "Committee on Trade"
        somebody = second.kind == "person" and (second.title or is_given(second.first))
        somewhere = second.kind in ("country", "place") and "Select" not in first.words
        return first.words[-1] in _ON and not somebody and not somewhere
    if text[second.start - 2] == "&" and not first.title and not second.title and first.end + 3 == second.start:
        # "Brandt & Reed LLP", "Brandt & Reed"
        short = " " not in second.text and second.kind in ("unknown", "person")
        if second.words[-1].lower() in COMPANY_ENDS or (short and (" " not in first.text or not is_given(first.first))):
            return True
        if " " not in first.text and (second.words[-1] in country_names() or not is_given(second.first)):
            return True  # "Brandt & Reed Canada", "Brandt & Reed Offshore", but no "Brandt & Jo Reed"
    halves = text[first.start : second.end].replace(",", "").split()
    bracket = _BRACKET.match(text, second.end)
    if bracket and initials_agree(bracket[1], halves):
        return True
    if first.kind in ("country", "place") or first.title or second.title or second.kind == "country":
        return False
    if _BODY_OF.match(first.text):
        head = second.text.split(" of ")[0].lower().split()
        return second.words[-1].lower() in SUBJECTS or head[-1] in SUBJECTS or " ".join(head[-2:]) in SUBJECTS
    last = first.words[-1].lower()
    if last not in SUBJECTS and " ".join(first.words[-2:]).lower() not in SUBJECTS:
        return False
    tail = second.words[-1].lower()
    return (
        (tail in BODY_NOUNS or tail in GOVERNMENT)
        and len(second.words) > 1
        and first.words[-1].lower() not in BODY_NOUNS
    )


@lru_cache(maxsize=4096)  # the same names come back
def _spots_of(text: str, kind: NameKind, title: str, gender: Gender | None) -> tuple[Spot, ...]:
    """The spots in a name, with offsets into it."""
    whole = Spot(0, len(text), text, "country" if text in country_names() else kind, title, gender)
    if _ODD.search(text) and not (kind == "person" and title) and not is_known_outlet(text):
        return tuple(_cut(whole, kind))
    return (_entire(whole),)


def _cut(whole: Spot, kind: NameKind) -> Iterator[Spot]:
    """A name without products and compounds ("Nvidia H200": Nvidia; "China-US": both)."""
    countries = country_names()
    held: list[tuple[int, int, str]] = []
    last = whole.text.rpartition(" ")[2]
    of_body = last == "PAC" or (kind == "organisation" and last.lower() in BODY_NOUNS)
    for found in _TOKEN.finditer(whole.text):
        token, at = found[0], found.start()
        parts = token.replace("‐", "-").split("-")
        if len(parts) > 1 and any(part in countries for part in parts) and kind != "person":
            yield from _segment(held, whole)
            held = []
            for part in parts:
                if part in countries:
                    offset = at + token.index(part)
                    yield Spot(offset, offset + len(part), part, "country")
        elif held and token in TERMS and ((of_body and held[-1][2].lower() not in PLACES) or token in _NUMERALS):
            # "Lundby AI Institute", "Jo Doe III"
            held.append((at, at + len(token), token))
        elif (_is_product(token) and not whole.text.startswith("PT ")) or (
            len(parts) > 1 and _is_compound(token, whole)
        ):
            if held and (country := f"{held[-1][2]} {parts[0]}") in countries:  # "Hong Kong-listed Kestrel"
                yield Spot(begin := held.pop()[0], begin + len(country), country, "country")
            yield from _segment(held, whole)
            held = []
        else:
            held.append((at, at + len(token), token))
    yield from _segment(held, whole)


def _is_compound(token: str, whole: Spot) -> bool:
    """Whether a word with hyphens describes ("Brandt-backed") and is no given name of syllables ("Ji-won")."""
    last = token.rpartition("-")[2]
    if not last.islower() or len(last) < 3 or without_honour(token) != token:
        return False
    ends = whole.last in CHINESE_SURNAMES or not whole.text.startswith(token)
    return not (whole.kind == "person" and " " in whole.text and ends and is_korean(token))


def _is_product(token: str) -> bool:
    if _PARTY_TAG.match(token):
        return True
    if token in COMPANY_NAMES:
        return False
    return (
        token in TERMS
        or token in PRODUCT_MAKERS
        or bool((_PRODUCT.match(token) and not token.isupper()) or _DIGITS.search(token))
    )


_NUMERALS = frozenset(("II", "III", "IV"))
_PARTY_TAG = lazy(r"[RDI]-[A-Z]")
_ODD = lazy(r"[-‐\d&]|[A-Z][A-Z.]|[A-Z]s\b")


@lru_cache(maxsize=16_384)  # the same names come back
def _is_plain(name: str) -> bool:
    """Whether there is nothing to cut from a name, and it is no country's."""
    countries = country_names()
    return not _ODD.search(name) and name not in countries and name.partition(" ")[2] not in countries


_AL = lazy(r"[ae]l-|ul-|a[sdr]-|d['’]")
_DIGITS = lazy(r"[A-Za-z]\d|\d[A-Za-z]")


def _segment(held: list[tuple[int, int, str]], whole: Spot) -> Iterator[Spot]:
    """What is left of a name between two cuts; small words at its edges and a leading "-ing" go."""
    while held and (held[-1][2] == "&" or (held[-1][2][0].islower() and not _AL.match(held[-1][2]))):
        held = held[:-1]
    while held and held[0][2][0].islower() and held[0][2] not in ("de", "van", "von", "al", "bin"):
        if _AL.match(held[0][2]):
            break
        held = held[1:]
    if not held:
        return
    words = " ".join(word for _, _, word in held)
    if words == whole.text:
        yield _entire(whole)
        return
    kind: NameKind = "country" if words in country_names() else whole.kind
    if (kind == "person" and len(held) == 1) or (kind == "organisation" and held[-1][2].lower() not in BODY_NOUNS):
        kind = "unknown"
    yield whole._replace(start=held[0][0], end=held[-1][1], text=words, kind=kind)


def _entire(whole: Spot) -> Spot:
    """A name as it stands; of one that ends in a country ("Leaving China") the country."""
    first, _, last = whole.text.partition(" ")
    if last in country_names() and (first in _BESIDE_COUNTRIES or (whole.kind == "place" and first.endswith("ing"))):
        return Spot(whole.end - len(last), whole.end, last, "country")
    return whole


_BESIDE_COUNTRIES = words_of("Neighbouring Neighboring Nearby Fellow Landlocked Tiny Mainland Rural Impoverished")
"""What stands capitalised before a country where it opens a sentence."""
