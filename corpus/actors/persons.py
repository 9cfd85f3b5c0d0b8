"""Which mentions are the same person: full names that agree, then the surnames and given names that mean them."""

from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from corpus.actors.actor_words import LEADERS
from corpus.actors.name import is_given, without_accents, without_honour
from corpus.actors.namesakes import Namesakes, parted_by_style
from corpus.actors.nicknames import NICKNAME
from corpus.actors.person import Person
from corpus.actors.spans import Spot
from corpus.actors.types import has_given_name, looks_chinese
from corpus.lazy import lazy
from corpus.wordlists import phrases
from corpus.wordlists import words as words_of

_SUFFIXES = phrases("Jr|Jr.|Sr|Sr.|II|III|IV")
_PAIRS = phrases(
    """
    abby abigail|al albert|alex alexander|alf alfred|andy andrew|angie angela|art arthur|barb barbara|becky rebecca|
    ben benjamin|bernie bernard|beth elizabeth|betsy elizabeth|bill william|billy william|bob robert|bobby robert|
    cathy catherine|charlie charles|chris christopher|chuck charles|cindy cynthia|cliff clifford|dan daniel|
    danny daniel|dave david|deb deborah|debbie deborah|dick richard|don donald|doug douglas|ed edward|eddie edward|
    fred frederick|freddie frederick|gabe gabriel|geoff geoffrey|gerry gerald|greg gregory|hank henry|herb herbert|
    jack john|jake jacob|jeb john|jeff jeffrey|jen jennifer|jenny jennifer|jerry gerald|jess jessica|jim james|
    jimmy james|joe joseph|johnny john|jon jonathan|josh joshua|judy judith|kate katherine|kathy kathleen|
    ken kenneth|kenny kenneth|larry lawrence|len leonard|les leslie|liz elizabeth|lou louis|maggie margaret|
    marty martin|matt matthew|max maxwell|mel melvin|mike michael|mitch mitchell|nate nathan|nick nicholas|
    norm norman|pam pamela|pat patrick|patty patricia|peggy margaret|pete peter|phil philip|ray raymond|
    rich richard|rick richard|rob robert|ron ronald|ronnie ronald|russ russell|sam samuel|sandy sandra|sid sidney|
    stan stanley|steve stephen|steve steven|sue susan|ted edward|terry terence|theo theodore|tim timothy|
    tina christina|tom thomas|tommy thomas|tony anthony|trish patricia|val valerie|vic victor|vince vincent|
    vlad vladimir|walt walter|wes wesley|will william|willie william|zach zachary|zack zachary
    """
)
"""A short given name and the long one it stands for."""


@lru_cache(maxsize=4096)  # the same names come back
def _words(name: str) -> tuple[tuple[str, ...], str]:
    """The words of a full name, "Jr." and the like left out, and which of them is the surname."""
    words = tuple([word for word in name.split() if word not in _SUFFIXES] or name.split())
    return words, words[0] if looks_chinese(words) else words[-1]


_NAMESAKES = 12
"""Of more people than this with one surname, the rest stay apart: time has to stay linear in hostile input."""


def join_persons(full: list[Spot], single: list[Spot], canonical: dict[str, str]) -> tuple[list[Person], list[Spot]]:
    """Persons from full names and the single words that name them; and the single words that name nobody of them.

    `canonical` gives the name that the alias table has for a full name. Of several who share a surname it means whom
    `Namesakes` finds; where nothing points to one it stays a person apart.
    """
    persons = [one for person in _by_full_name(full, canonical) for one in parted_by_style(person)]
    by_word = _by_word(persons, {spot.text for spot in single})
    namesakes = Namesakes(persons) if any(len(candidates) > 1 for candidates in by_word.values()) else None
    apart: dict[str, Person] = {}
    """Those by a surname who are none of those named in full."""
    ahead: list[tuple[Spot, list[Person]]] = []
    """Words that stand before anybody they may mean is named: headlines, mostly."""
    left: list[Spot] = []
    for spot in sorted(single, key=attrgetter("start")):
        candidates = by_word.get(spot.text)
        if candidates is None and len(spot.text) > 3 and spot.text.isupper():  # "MORRIS" at the head of a line
            candidates = by_word.get(spot.text.capitalize())
        if candidates is None and "-" in spot.text:
            candidates = by_word.get(without_honour(spot.text))
        if not candidates or (spot.kind == "place" and all(p.name.startswith(f"{spot.text} ") for p in candidates)):
            left.append(spot)  # Virginia is a state, whatever Jo Doe's first name
            continue
        if len(candidates) == 1 or namesakes is None:
            candidates[0].spots.append(spot)
        elif namesakes.is_ahead(spot, candidates):
            ahead.append((spot, candidates))
        else:
            (namesakes.owner(spot, candidates) or apart.setdefault(spot.text, Person(spot.text))).spots.append(spot)
    for spot, candidates in ahead:
        owner = namesakes.owner(spot, candidates) if namesakes else None
        (owner or apart.setdefault(spot.text, Person(spot.text))).spots.append(spot)
    return persons + [one for person in apart.values() for one in parted_by_style(person)], left


def without_families(text: str, alone: list[Spot], persons: list[Person]) -> list[Spot]:
    """The single words without those that mean all who bear a surname: "the Brandts"."""
    surnames = {_words(person.name)[1] for person in persons}
    plurals = {f"{surname}s" for surname in surnames} | {f"{surname}es" for surname in surnames}
    return [s for s in alone if s.text not in plurals or not text.endswith(("the ", "The "), 0, s.start)]


def with_shared_surnames(text: str, spots: list[Spot]) -> list[Spot]:
    """The spots, a first name told in full that shares the surname behind "and": Jo Doe of "Jo and Bo Doe"."""
    beside = (i for i, (one, other) in enumerate(pairwise(spots)) if other[0] == one[1] + _AND)
    shared = [i for i in beside if _shares_surname(text, spots[i], spots[i + 1])]
    if not shared:
        return spots
    bearers: dict[str, set[str]] = {}
    for name in {spot.text for spot in spots if " " in spot.text}:
        for word in (name.partition(" ")[0], name.rpartition(" ")[2]):
            bearers.setdefault(word, set()).add(name)
    found = list(spots)
    for i in shared:
        one = spots[i]
        whole = f"{one.text} {spots[i + 1].last}"
        if bearers.get(one.text, set()) <= {whole}:  # nobody else goes by it
            found[i] = one._replace(text=whole, kind="person")
    return found


def _shares_surname(text: str, one: Spot, other: Spot) -> bool:
    """Whether a first name stands alone before "and" and a full name."""
    if not text.startswith(" and ", one.end) or " " in one.text:
        return False
    if one.title or other.title or other.kind != "person" or not is_given(one.text) or one.text in _ALSO_SURNAMES:
        return False
    return other.text.count(" ") == 1 and has_given_name(other.words)


_AND = len(" and ")
_ALSO_SURNAMES = LEADERS | words_of(
    """
    Paul Graham Scott Kelly Jordan Carter Christie Cruz Kim Lee Ryan Todd Ross Allen Howard Terry Tyler Craig Grant
    Nelson Stewart Russell Marshall Harrison Franklin Jefferson Madison Chase Blake Murray Dean Morgan Leslie James
    George Lewis Martin Thomas Walker Perry Warren Gordon Clark Mitchell Curtis Neal Leon Floyd Herman Arnold Glenn
    Cameron May Austin Dale Douglas Barry Henry Ali Hassan Hussein Abdullah Ibrahim Ahmed
    """
)
"""First names by which as many people are called alone: "Paul and Carly Doe" may be Rand Paul and she."""


def _by_word(persons: list[Person], alone: set[str]) -> dict[str, list[Person]]:
    """Persons by each single word that may name them; a first word only where it is a given name or a surname."""
    by_word: dict[str, list[Person]] = {}
    middle: list[tuple[str, Person]] = []
    for person in persons:
        words, surname = _words(person.name)
        keys = {surname, words[-1]}
        if "-" in words[-1] and words[-1][:3].lower() in _AL:
            keys |= {bare := words[-1][3:], f"al-{bare}", f"Al-{bare}", f"el-{bare}", f"El-{bare}"}
        if not person.name.isascii():
            keys.add(without_accents(words[-1]))
        keys.update(person.nicknames)
        # "Lam" after "Carrie Lam Cheng Yuet-ngor", and a surname that the alias table spells otherwise
        if len(forms := {person.name, *(spot.text for spot in person.spots)}) > 1:
            keys |= {_words(form)[1] for form in forms if " " in form}
        first_alone = len(words) == 2 and words[0] in alone and words[1] not in alone
        for key in keys | ({words[0]} if first_alone or has_given_name(words) else set()):
            if len(by_word.setdefault(key, [])) < _NAMESAKES:
                by_word[key].append(person)
        if len(words) == 2 and not looks_chinese(words):
            middle.extend([(words[0], person)] if words[0] in alone else [])
        elif len(words) > 2 and words[-1] not in alone:
            middle.extend((word, person) for word in (words[-2], words[0]) if word in alone and word[-1] != ".")
    for word, person in middle:
        # a first name no list has, or the first of two surnames, where nobody else is meant ("Juan Ortega Salas")
        by_word.setdefault(word, [person])
    return by_word


_AL = ("al-", "el-", "ul-", "as-", "ad-", "ar-")


def _is_tail(name: str, full: str) -> bool:
    """Whether a name is the last words of a fuller one, and none of them a first name ("de Lima", "Ortega Salas")."""
    words, all_words = name.casefold().split(), full.casefold().split()
    if not 1 < len(words) < len(all_words) or has_given_name(words):
        return False
    if not name.isascii() or not full.isascii():
        words, all_words = [without_accents(w) for w in words], [without_accents(w) for w in all_words]
    return all_words[-len(words) :] == words


def _by_full_name(full: list[Spot], canonical: dict[str, str]) -> list[Person]:
    """One person for all full names that agree, in order of first mention."""
    persons: list[Person] = []
    by_name: dict[str, Person] = {}
    by_key: dict[str, list[Person]] = {}
    by_head: dict[str, list[Person]] = {}
    """Persons of three names and more by the first two ("Juan Ortega" of "Juan Ortega Salas")."""
    shouted = any(map(str.isupper, [spot.text for spot in full]))
    written = {s.text.upper(): s.text for s in full if not s.text.isupper()} if shouted else {}
    for spot in sorted(full, key=lambda s: (-len(s.text.split()), s.start)):
        known = canonical.get(spot.text)
        name = known or (written.get(spot.text, spot.text) if spot.text.isupper() else spot.text)
        name, nickname = _without_nickname(name)
        person = by_name.get(name)
        if person is None:
            _, key = _words(name)
            key = key if key.isascii() else without_accents(key)
            person = _known_as(name, by_key.get(key, []))
            if person is None and len(by_head.get(name, ())) == 1:
                person = by_head[name][0]
            if person is None:
                person = Person(name)
                persons.append(person)
                if name.count(" ") > 1 and not _NO_HEAD.search(name):
                    by_head.setdefault(" ".join(name.split()[:2]), []).append(person)
                if len(by_key.setdefault(key, [])) < _NAMESAKES:
                    by_key[key].append(person)
            elif known:
                person.name = known
            by_name[name] = person
        person.spots.append(spot)
        if nickname:
            person.nicknames.append(nickname)
    for person in persons:
        person.spots.sort(key=attrgetter("start"))
    return sorted(persons, key=lambda p: p.spots[0].start)


@lru_cache(maxsize=1024)  # the same names come back
def _without_nickname(name: str) -> tuple[str, str]:
    """A full name without the nickname in it, and the nickname; "" where there is none."""
    nickname = NICKNAME.search(name)
    return (f"{name[: nickname.start()]} {name[nickname.end() :]}", nickname[1]) if nickname else (name, "")


def _known_as(name: str, namesakes: list[Person]) -> Person | None:
    """Who of those with the surname bears a full name, or alone bears a longer one that ends with it."""
    longer: list[Person] = []
    for person in namesakes:
        if _agree(person.name, name):
            return person
        if len(person.name) > len(name) and _is_tail(name, person.name):
            longer.append(person)
    return longer[0] if len(longer) == 1 else None


_NO_HEAD = lazy(r" (?:Jr|Sr|I[IV]|III|V|\w|\w{1,3}\.)\.?(?: |$)")
"""Initials and the like, of which the last word of a name is no second surname."""


_DOUBLED = lazy(r"(\w)\1")
"""Letters that one spelling of a first name doubles and another does not ("Philip", "Phillip")."""
_HARD_C = lazy(r"ck|ch?(?![eiyh])|q")
_LAST_I = lazy(r"[aei]?[iy]+j?\Z")
_OPEN_VOWELS = str.maketrans("eu", "ao")
_SHORTEST = 4
"""Letters; of shorter names a letter makes another ("Dan", "Don")."""


@lru_cache(maxsize=1024)  # the same names come back
def _sound(name: str) -> str:
    """What the spellings of a first name in lower case share: "Alexei" and "Aleksey", "Mohamed" and "Muhammad"."""
    same = _DOUBLED.sub(r"\1", name)
    if len(same) < _SHORTEST:
        return same
    same = _HARD_C.sub("k", same.replace("ph", "f").replace("x", "ks"))
    same = _LAST_I.sub("i", same)
    return same[:-1].translate(_OPEN_VOWELS) + same[-1]


def _agree(one: str, other: str) -> bool:
    """Whether two full names can be one person's: first names equal, short for another, or an initial of it."""
    a, b = one.split(), other.split()
    if a == b:
        return True
    suffix, other_suffix = (w[-1].rstrip(".") if w[-1] in _SUFFIXES else "" for w in (a, b))
    if suffix != other_suffix and ("Jr" in (suffix, other_suffix) or (suffix and other_suffix)):
        return False
    a, b = [w for w in a if w not in _SUFFIXES], [w for w in b if w not in _SUFFIXES]
    if a and b and not (one.isascii() and other.isascii()):
        a, b = [without_accents(w) for w in a], [without_accents(w) for w in b]
    if len(a) == len(b) == 2 and a == b[::-1] and (looks_chinese(a) or looks_chinese(b)):  # "Ji-hoon Park"
        return True
    if not a or not b or a[-1] != b[-1]:
        return False
    a, b = _without_initial(a, b), _without_initial(b, a)
    middle, other_middle = ("".join(w for w in ws[1:-1] if w.endswith(".")) for ws in (a, b))
    if middle and other_middle and middle != other_middle:
        return False
    first, second = a[0].lower().rstrip("."), b[0].lower().rstrip(".")
    if is_short_for(first, second) or is_short_for(second, first):
        return True
    if first == second or _sound(first) == _sound(second):
        return True
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def _without_initial(words: list[str], other: list[str]) -> list[str]:
    """The words of a name, but for an initial before the first name that the other name has, too: "K. Jo Doe"."""
    leads = len(words) > 2 and words[0][1:] == "." and words[1][1:] != "." and words[1] == other[0]
    return words[1:] if leads else words


def is_short_for(short: str, long: str) -> bool:
    """Whether a first name in lower case stands for a longer one: "jim" for "james"."""
    return f"{short} {long}" in _PAIRS
