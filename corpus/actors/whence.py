"""Where somebody is from or is posted to, told apart from the name: "Jo Doe of Lundby", "envoy to France Jo Doe"."""

from collections.abc import Iterator, Sequence

from corpus.actors.actor_words import COMPANY_ENDS, GOVERNMENT_NAMES, ORGANISATION_NAMES, SUBJECTS, THINGS
from corpus.actors.countries import capitals, country_names
from corpus.actors.lexicon import BODY_NOUNS, PERSON_NOUNS
from corpus.actors.mastheads import is_outlet
from corpus.actors.name import Name, is_given, plain
from corpus.actors.name_parts import names_in
from corpus.actors.office_words import is_office
from corpus.actors.types import is_everyday
from corpus.lazy import lazy


def of_somewhere(text: str, name: Name, names: Sequence[Name]) -> tuple[Name, ...]:
    """A name, or whom and whence where what stands beside it tells a person ("nurse Jo Doe of Lundby, who").

    So does, after "said", the surname of one of the other `names`: "said Doe of Roe".
    """
    who, _, whence = name.text.partition(" of ")
    speaks = " " not in who and text.endswith(("said ", "says "), 0, name.start) and plain(who) not in BODY_NOUNS
    if speaks and any(other.kind == "person" and other.text.endswith(f" {who}") for other in names):
        return _parted(name, who, whence)
    if not 1 <= who.count(" ") <= 2:
        return (name,)
    if plain(who.rpartition(" ")[2]) in PERSON_NOUNS:  # "Farm Owners of Lund"
        return (name,)
    before = text[max(0, name.start - 20) : name.start].rpartition(" ")[0].rpartition(" ")[2]
    somebody = plain(before) in PERSON_NOUNS or bool(_AGED.match(text, name.end))
    if not somebody and whence in country_names():
        somebody = _is_persons(who, text, name.end)
    if not somebody and not _says_for_firm(text, name, who, whence):
        return (name,)
    return _parted(name, who, whence)


def _parted(name: Name, who: str, whence: str) -> tuple[Name, ...]:
    at = name.end - len(whence)
    rest = (part._replace(start=at + part.start, end=at + part.end) for part in names_in(whence, False))
    return Name(name.start, name.start + len(who), who, "person"), *rest


def _is_persons(who: str, text: str, end: int) -> bool:
    """Whether words before an "of" and a country are somebody's name, by the first name or by what goes on behind."""
    words, told = who.split(" "), names_in(who, False)
    if is_everyday(words) or not (is_given(words[0]) or _COMPETES.match(text, end)):
        return False
    return len(told) == 1 and told[0].text == who and told[0].kind == "person"


def _says_for_firm(text: str, name: Name, who: str, whence: str) -> bool:
    """Whether two unknown words say something for a firm: "said Nomi Strand of Wexcombe Research Ltd"."""
    words, told = who.split(" "), names_in(who, False)
    if len(told) != 1 or told[0].text != who or told[0].kind != "person" or len(words) != 2 or is_everyday(words):
        return False
    if plain(words[1]) in _NO_SURNAMES or words[1].endswith(_NO_PERSONS_LAST) or words[0].endswith(_NO_PERSONS_FIRST):
        return False
    if whence in country_names() or not (
        _SPEAKS.search(text, max(0, name.start - 20), name.start) or _SAID.match(text, name.end)
    ):
        return False
    low = plain(whence.rpartition(" ")[2])
    firm = low in COMPANY_ENDS or low in BODY_NOUNS or low.endswith(_OF_FIRMS)
    return firm or _THEN_HE.match(text, name.end) is not None


_NO_SURNAMES = COMPANY_ENDS | BODY_NOUNS | SUBJECTS | THINGS | PERSON_NOUNS
_OF_FIRMS = ("ytical", "ytics", "sciences", "partners", "brothers")
_SPEAKS = lazy(r"\b(?:said|says|[Aa]ccording to) \Z")
_THEN_HE = lazy(r"[^.\n]{0,60}\. (?:(?:He|She) |[\"“][^\"“”\n]{1,120}[\"”] s?he )|, an? [a-z]")
_NO_PERSONS_FIRST = ("ens", "oms", "ers", "ies")
_NO_PERSONS_LAST = ("ing", "ies", "ers", "men")


def of_post(text: str, name: Name) -> Iterator[Name]:
    """A name, or where somebody is posted and who it is: "ambassador to France Jo Doe"."""
    words = name.text.split(" ")
    if len(words) == 3 and words[0].isupper() and _is_of_body(text, name, words):
        at = name.start + len(words[0]) + 1
        yield Name(name.start, at - 1, words[0], "organisation")
        yield Name(at, name.end, text[at : name.end], "person")
        return
    posted = len(words) > 2 and text.endswith(_SENT_WHERE, 0, name.start)
    cut = next((n for n in (3, 2, 1) if _is_country_or_capital(" ".join(words[:n]))), 0) if posted else 0
    if not cut or not 2 <= len(words) - cut <= 3 or not _POSTED.search(text, max(0, name.start - 40), name.start):
        yield name
        return
    place = " ".join(words[:cut])
    start = name.start + len(place) + 1
    if is_outlet(text[start : name.end]) or any(plain(word) in BODY_NOUNS for word in words[cut:]):
        yield name  # "correspondent in China Daily's office"
        return
    yield Name(name.start, start - 1, place, "place")
    yield Name(start, name.end, text[start : name.end], "person")


def _is_of_body(text: str, name: Name, words: list[str]) -> bool:
    """Whether the letters of a body open the name of who speaks for it: "a spokesman for NATO Jo Doe said"."""
    if not (words[0] in GOVERNMENT_NAMES or words[0] in ORGANISATION_NAMES) or words[1].islower():
        return False
    if any(low in COMPANY_ENDS or low in BODY_NOUNS or low in SUBJECTS or low in THINGS for low in map(plain, words)):
        return False
    office = _OFFICE_AT.search(text, max(0, name.start - 40), name.start)
    return office is not None and is_office(office[1]) and _SAID.match(text, name.end) is not None


_OFFICE_AT = lazy(r"([A-Za-z-]+) (?:of|for|to|at) (?:the )?\Z")
_SAID = lazy(r"\.?,? (?:said|says|told|tells|warned|added|argued|wrote|insisted|denied|confirmed|announced)\b")


def _is_country_or_capital(words: str) -> bool:
    return words in country_names() or words in capitals()


_SENT_WHERE = (" to ", " in ", " the ")
_POSTED = lazy(r"\b(?:[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Cc]onsul|[Cc]orrespondent) (?:to|in) (?:the )?\Z")
_COMPETES = lazy(
    r" (?:won|beat|finished|came|took (?:gold|silver|bronze|the)|clocked|ran|led|lost to|set an?|broke the"
    r"|was (?:second|third))\b"
)
_AGED = lazy(r", (?:\d\d,|who (?!are\b|were\b|have\b))")
