"""What kind of actor a name is, told by its own words; None where only its surroundings can tell."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from corpus.actors.actor_words import (
    CHINESE_SURNAMES,
    CLUB_ENDS,
    CLUB_HEADS,
    COMPANY_ENDS,
    COMPANY_NAMES,
    EVENTS,
    FIRST_OF_THINGS,
    GOVERNMENT,
    GOVERNMENT_NAMES,
    MEMBERS,
    ORGANISATION_NAMES,
    SUBJECTS,
    THINGS,
)
from corpus.actors.aliases import Aliases
from corpus.actors.countries import adjectives, country_names
from corpus.actors.everyday_words import ENDING, OPENING
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, PLACES, SURNAMES_TOO
from corpus.actors.mastheads import is_outlet
from corpus.actors.name import is_given
from corpus.actors.name_class import OF_COUNTRIES, SPORTS, opens_vietnamese
from corpus.actors.pinyin import is_given_syllables, is_korean
from corpus.lazy import lazy
from corpus.model import ActorType
from corpus.wordlists import phrases
from corpus.wordlists import words as words_of

# What stands before comes first, as the scan then stops at those few characters alone.
_NOT_PLAIN = lazy(r"[^\x00-\x7f]+")
_OF_BODY = lazy(r"(?:[A-Z][\w.-]*['’]?s? ){0,3}(?P<head>[A-Z][\w]+) (?:of|for|on|[Aa]gainst|[Ww]ithout) ")


@lru_cache(maxsize=8192)  # the same names come back
def type_of(name: str, aliases: Aliases) -> ActorType | None:
    """The type that a name's own words tell, from the alias table, known names, and the nouns bodies are called by."""
    if known := aliases.find(name):
        return known.type
    words = name.split()
    if name[1:2] == "." and len(words) == 1:  # "F.B.I."
        name = name.replace(".", "")
    if "\ufffd" in name:
        name = _by_letters_left().get(name.replace("\ufffd", ""), name)
    if name in GOVERNMENT_NAMES:
        return "government"
    if name in ORGANISATION_NAMES:
        return "organisation"
    if name in COMPANY_NAMES:
        return "company"
    if is_outlet(name):
        return "outlet"
    if words[0].partition("-")[0] in _FIRST_ABROAD or name.startswith("Tahrir al"):
        return "organisation"
    if words[-1].endswith(_BANKS) and words[-1] not in _NO_BANKS and not has_given_name(words):
        return "company"
    if len(words) == 2 and words[0].endswith("banken"):  # "Sparebanken Vest"
        return "company"
    if len(words) > 1:
        return _by_nouns(words)
    last = _HUMP.search(name)
    return "company" if last and last[1].lower() in COMPANY_ENDS else None


_HUMP = lazy(r"[a-z]([A-Z][a-z]+)$")
"""The last word of those written as one: "KestrelPartners"."""
_BANKS = ("bank", "banken")
"""How banks of the north and of Russia end, in one word: "Nordbank"."""
_NO_BANKS = words_of("Burbank Fairbank Milbank Millbank Ewbank Southbank Overbank")


@cache
def _by_letters_left() -> dict[str, str]:
    """The listed names by what is left of them where a wrong decoding lost all but the plain letters."""
    names = GOVERNMENT_NAMES | ORGANISATION_NAMES
    return {_NOT_PLAIN.sub("", name): name for name in names if not name.isascii()}


def _names_no_body(words: list[str]) -> bool:
    """Whether the nouns in a name of several words tell an event, a thing, a building or somebody called Hall."""
    if words[-1].lower() in EVENTS or words[0] == "Super" or " ".join(words[-2:]).lower() in THINGS:
        return True
    if len(words) == 2 and words[1].lower() in SURNAMES_TOO and has_given_name(words):
        return True
    return words[0] in ("Church", "Chapel") and words[-2] in ("St.", "St", "Saint", "Our", "Holy")


def _by_form(words: list[str]) -> ActorType | None:
    """The type that the form of a name of several words tells, whatever its last noun is."""
    first, last = words[0].lower(), words[-1]
    at = 1 if words[1:2] == ["&"] else len(words) - 2
    if len(words) > 2 and words[at] == "&" and not SUBJECTS.intersection((words[at - 1].lower(), last.lower())):
        return "company"  # "Brandt & Reed", "Brandt & Reed Offshore"
    if first in MEMBERS and len(words) > 2 and words[1].lower() in _FOR:
        return "organisation"
    if len(words) > 2 and last.lower() in PLACES and words[-2].lower() in _WITH_PLACE:
        return "organisation"  # "Lund College London"
    if first in ("un", "u.n.") and last in _OF_THE_UN:
        return "organisation"
    if len(words) > 2 and words[-2] == "Red" and last in ("Cross", "Crescent"):
        return "organisation"
    if len(words) == 2 and last in country_names() and (first in OF_COUNTRIES or first in SPORTS):
        return "government" if first in OF_COUNTRIES else "organisation"
    if words[0] in _FIRST_OF_COMPANIES or (words[0] == "Air" and " ".join(words[1:]) in country_names()):
        return "company"
    return "organisation" if words[0] in _FIRST_OF_BODIES else None


def _by_nouns(words: list[str]) -> ActorType | None:
    """The type that the nouns in a name of several words tell, the head before an "of" first."""
    if _names_no_body(words):
        return None
    if formed := _by_form(words):
        return formed
    if words[-1] == "House" and words[-2] not in _CHAMBERS and words[-2] not in adjectives():
        return "organisation" if len(words) > 2 else None
    headed = _OF_BODY.match(" ".join(words))
    head = headed["head"].lower() if headed else ""
    last = words[-1].lower().rstrip(".,")
    pair = f"{words[-2].lower()} {last}"
    if pair in _NOT_OF_STATES:
        return "organisation"
    if head in GOVERNMENT or pair in GOVERNMENT or (not head and last in GOVERNMENT):
        return "government"
    if words[0].lower() in CLUB_HEADS and not has_given_name(words):
        return "organisation"
    if head == "bank":
        central = words[-1] in country_names() and words[-1] not in ("America", "China", "Ireland")
        return "government" if central and words[0] in _CENTRAL else "company"
    if head in BODY_NOUNS or last in _BODY_ENDS:
        return "organisation"
    if last in COMPANY_ENDS and last not in THINGS:
        return "company"
    if last in _ENDS_OF_NAMED and len(words) == 2 and _is_name_alone(words[0]):
        return "company"
    if last in _ENDS_OF_NAMED and len(words) > 2 and words[-2].lower() in _OF_MONEY:
        return "company"  # "Global Equities Research"
    if last in BODY_NOUNS and not head:
        return "company" if last in COMPANY_ENDS else "organisation"
    if pair in COMPANY_ENDS:
        return "company"
    return "organisation" if last in CLUB_ENDS and not has_given_name(words) else None


_NOT_OF_STATES = phrases(
    "farm bureau|labour congress|labor congress|union congress|refugee council|business council|energy council"
    "|trade council|muslim council|jewish congress|christian council|churches council|chess congress|tourism council"
)
"""Last two words of bodies that states do not run, though they end as those do."""


def _is_name_alone(word: str) -> bool:
    """Whether a word before what firms and plain things are both called is a firm's own: "Kestrel", but not "Soft"."""
    low = word.lower()
    if low.endswith(_DESCRIBING) or any(
        low in listed for listed in (_OF_NO_FIRM, BODY_NOUNS, OPENING, SUBJECTS, THINGS)
    ):
        return False
    return not is_given(word) and low not in DEMONYMS


_ENDS_OF_NAMED = words_of("power research recovery analytics advisory wealth timber paper copper uranium coal brewing")
"""Last words of firms where the word before is no word of every day: "Kestrel Power", but no "Soft Power"."""
_OF_MONEY = words_of("equities equity markets securities capital credit bond asset investment wealth commodities")
_OF_NO_FIRM = words_of(
    "air aids blood brain buying cancer cell data flower hydro human man people purchasing sea space star staying stem"
)
_DESCRIBING = ("al", "ic", "ed", "ive", "ing", "ary", "'s", "’s", "less", "ous")
_BODY_ENDS = words_of("university college school institute association union party foundation museum hospitals pac")
_WITH_PLACE = _BODY_ENDS | words_of("council society academy trust federation league commission network alliance")
_OF_THE_UN = ("Programme", "Program", "Women", "Habitat")
_FIRST_OF_COMPANIES = words_of(
    """
    Grupo Groupe Gruppo Banco Banca Banque Compañía Compagnie Companhia Construcciones Constructora Construtora
    Inmobiliaria Cervecería Cementos Aerolíneas Bodegas Petróleos Editora PT Société Sociedad Minera Siderúrgica
    """
)
_FIRST_OF_BODIES = words_of(
    """
    Hospital Universidad Universidade Università Université Universität Instituto Fundación Fundação Fondation
    Fondazione Asociación Associação Federación Confederación Sindicato Partido Movimiento
    """
)
_FIRST_ABROAD = words_of(
    "Ansar Jabhat Ahrar Jaish Jaysh Jund Liwa Harakat Faylaq Failaq Lashkar Tehreek Tehrik Hizb Hezb"
)
"""First words of the names of fronts, armies and movements, in Arabic and Urdu."""
_FOR = ("for", "on", "in", "against", "without")

_CENTRAL = words_of("Bank Reserve Central National Federal State")
"""First words of the names of a country's own bank."""
_CHAMBERS = words_of("White Lower Upper State Texas Florida Georgia Ohio Iowa Republican Democratic Minnesota Michigan")


def is_thing(words: list[str], writes: Callable[[str], bool]) -> bool:
    """Whether several words are an event, place, law or label; `writes` tells what the text has in lower case."""
    last = words[-1].lower().rstrip(".")
    if words[0].lower() in FIRST_OF_THINGS or (len(words[-1]) == 1 and not has_given_name(words)):  # "Patient C"
        return True
    if last in THINGS or " ".join(words[-2:]).lower() in THINGS:
        return True
    plain = [word.lower() for word in words if len(word) > 3]
    return bool(plain) and all(writes(word) for word in plain)


def looks_chinese(words: Sequence[str]) -> bool:
    """Whether two words are a surname and a given name as China and Korea order and romanise them."""
    if len(words) != 2:
        return False
    if words[0] in CHINESE_SURNAMES:
        return is_given_syllables(words[1])
    return "-" in words[1] and len(words[0]) < 7 and words[0].isalpha() and is_korean(words[1])


def looks_chinese_abroad(words: Sequence[str]) -> bool:
    """Whether two words are a given name of syllables and a surname behind it ("Xiaomeng Lu")."""
    return len(words) == 2 and words[1] in CHINESE_SURNAMES and len(words[0]) > 4 and is_given_syllables(words[0])


def looks_vietnamese(words: Sequence[str]) -> bool:
    """Whether three or four words are a name as Vietnam orders it ("Nguyen Thi Lan")."""
    return len(words) in (3, 4) and opens_vietnamese([word.lower() for word in words])


def looks_eastern(words: Sequence[str]) -> bool:
    """Whether the syllables of a name and the place of its surname tell that it is somebody's."""
    return looks_chinese(words) or looks_chinese_abroad(words) or looks_vietnamese(words)


def has_given_name(words: Sequence[str]) -> bool:
    """Whether the first word, or the one behind an initial, is a known given name."""
    return is_given(words[0]) or (len(words) > 2 and words[0][1:] == "." and is_given(words[1]))


def is_everyday(words: list[str]) -> bool:
    """Whether words of every day open or end a name, and it is no "Big Jo Doe"."""
    if words[0].lower() in OPENING:
        return len(words) < 3 or not has_given_name(words[1:])
    return words[-1].lower() in ENDING or words[-1].lower() in SUBJECTS


def is_people(word: str) -> bool:
    """Whether a word names a people, a faith or a party's followers ("Danes" by their adjective, "Muslims")."""
    single = word.lower().rstrip("s")
    if single in _PEOPLE or (single.endswith("an") and _PLACES_OF_PEOPLE.intersection((single[:-1], single[:-2]))):
        return True
    return (
        all(part in DEMONYMS for part in single.split("-"))
        or (word in adjectives() and not word.isupper())  # "Kestrel UK"
        or (word[-1] == "s" and single.endswith(("ist", "ian", "ese", "crat")))
        or single.endswith("ism")
    )


_PEOPLE = words_of(
    "finn dane swede turk scot briton brit spaniard serb croat pole kiwi aussie latina chicana northerner southerner"
    " londoner parisian hoosier irishman englishman scotsman welshman frenchman dutchman floridian virginian"
)
_PLACES_OF_PEOPLE = PLACES - {"us"}
"""Places whose people are called after them: "Iowan", "Ohioan"."""


def is_no_person(words: list[str]) -> bool:
    """Whether a name of unknown words has a place, a people or capitals throughout in it."""
    if words[0] in _FIRST_OF_PLACES or len(words[0]) < 2:
        return True
    return all(word.isupper() and len(word) > 2 for word in words) or any(word in adjectives() for word in words)


_FIRST_OF_PLACES = words_of(
    "St St. Mt. Ft. Fort Port Saint New Upstate Downtown Casa Las Los Old United Grand Great Greater Upper Lower"
)
