"""What do a name's own words make it: a person, a body, a place; a man or a woman?"""

from corpus.actors.actor_words import FIRST_OF_THINGS, SUBJECTS, THINGS
from corpus.actors.capitals import ACRONYM
from corpus.actors.countries import capitals
from corpus.actors.everyday_words import ENDING
from corpus.actors.given_names import FEMALE, MALE
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, FEMALE_TITLES, MALE_TITLES, PLACES, SURNAMES_TOO
from corpus.actors.mastheads import is_known_outlet
from corpus.actors.name import Gender, NameKind, is_suffix, plain
from corpus.actors.pinyin import is_korean
from corpus.actors.titles import LINKS
from corpus.lazy import lazy
from corpus.wordlists import phrases, words

ORDINALS = frozenset(("first", "second", "third", "one"))
"""Words with a capital inside a sentence only where they belong to a name: "First Harbour"."""
OF_COUNTRIES = words("statistics elections transport health environment customs parks")
"""First words of agencies that go on with their country."""
SPORTS = words(
    "cricket rugby tennis hockey swimming athletics gymnastics cycling basketball volleyball netball rowing sport"
)
"""First words of the bodies for a sport that go on with their country: "Netball Denmark"."""
_SEATED = words(
    "college university school institute academy museum institution foundation transport council society trust"
    " federation league commission"
)
"""What goes on with where it stands: "Lund College London"."""
OF_BODIES = words("of for against without on in")
"""Small words within the names of bodies."""
_PARTS = words("mac mc ní nic ó uí abu abd ould ag ben st")
"""Small words of surnames, which stand capitalised as well: "Jo Mac Lund Doe"."""
_PLACE_HEADS = words("camp co san los las santa fort mount lake new east south north west rio")
_PLACE_ENDS = words(
    """
    county street avenue road hill hills beach city island islands river square park bay valley coast province
    territory oblast krai governorate voivodeship prefecture port walk quay quays
    """
)


def gender_of(low: list[str], title: str) -> Gender | None:
    """The gender that a title, or else the first name tells; None where they tell none."""
    titles = {plain(t) for t in title.split()}
    if titles & FEMALE_TITLES:
        return "f"
    if titles & MALE_TITLES:
        return "m"
    if len(low) > 1 or not title:
        male, female = low[0] in MALE, low[0] in FEMALE
        if male != female:
            return "m" if male else "f"
    return None


def kind_of(low: list[str], words: list[str], title: str) -> NameKind:
    """The rough class of a name, `low` its words as lists hold them."""
    if len(low) > 2 and is_suffix(low[-1]):
        low, words = low[:-1], words[:-1]
    if len(low) > 1 and (" ".join(low) in _LONG_PLACES or " ".join(words) in capitals()):
        return "place"
    if len(low) == 2 and low[1] in _SURNAMES and (low[0] in MALE or low[0] in FEMALE):  # "James Hall"
        return "person"
    if len(low) == 2 and low[1] == "park" and is_korean(words[0]):  # "Ji-won Park"
        return "person"
    if low[-1] in BODY_NOUNS or not OF_BODIES.isdisjoint(low[1:]) or any(p in _BODY_ENDS for p in low[1:]):
        return "organisation"
    if title:
        return "person"
    of_country = len(low) == 2 and (low[0] in OF_COUNTRIES or low[0] in SPORTS)  # "Statistics Denmark"
    if low[-1] in PLACES and (of_country or (len(low) > 1 and low[-2] in _SEATED)):
        return "organisation"
    if len(low) > 1 and (low[-1] in _PLACE_ENDS or (low[0] in _PLACE_HEADS and len(low) == 2)):
        return "place"
    if low[-1] in PLACES and not (len(low) > 1 and (low[0] == "air" or low[0] in MALE or low[0] in FEMALE)):
        return "place"
    if len(words) == 1:
        return "organisation" if ACRONYM.match(words[0]) else "unknown"
    if is_known_outlet(" ".join(words)):
        return "organisation"
    if low[0] in MALE or low[0] in FEMALE:
        return "person"
    if low[0] in ORDINALS or low[0] in FIRST_OF_THINGS:
        return "unknown"
    if _INITIALS.match(words[0]) and words[0] not in _LETTERS_OF_PLACES and len(words) < 4:  # "P.J. Lund"
        return "person"
    parted = any(p in DEMONYMS or p in PLACES or p in BODY_NOUNS for p in low) or any(ACRONYM.match(w) for w in words)
    if parted and not _is_called_after_place(low):
        return "unknown"
    of_names = 3 + opens_vietnamese(low)
    return (
        "person"
        if sum(not (w in LINKS or w in _PARTS) for w in low) <= of_names and not any(map(_has_digit, words))
        else "unknown"
    )


GIVEN_TOO = words(
    "milan jordan austin paris sydney madison savannah brooklyn dallas israel carolina adelaide camden phoenix dakota"
    " montana alexandria devon"
)
"""Places that people are called after."""
_NO_SURNAMES = PLACES | DEMONYMS | THINGS | SUBJECTS | ENDING | {"lobby", "fashion"}
_SURNAMES = SURNAMES_TOO | {"park", "hill"}


def _is_called_after_place(low: list[str]) -> bool:
    """Whether two words may be somebody's whose given name is a place's: "Jordan Doe", but no "Dallas Stars"."""
    return len(low) == 2 and low[0] in GIVEN_TOO and low[1][-1] != "s" and low[1] not in _NO_SURNAMES


_INITIALS = lazy(r"[A-Z]\.(?:[A-Z]\.){1,2}\Z")
_LETTERS_OF_PLACES = phrases("U.S.|U.N.|U.K.|E.U.|D.C.|L.A.|N.Y.|N.J.|N.H.|N.M.|N.C.|N.D.|S.C.|S.D.|R.I.|U.A.E.|U.S.A.")
_OF_VIETNAM = words("van thi duc quang ngoc minh dinh xuan hoang huu huy anh quoc cong thanh trong kim bich thuy hong")
"""What stands between surname and given name in Vietnam, mostly."""
_SHORT_SURNAMES = words("le ho ly mai ha to an luong trinh dao cao doan lam ta")
"""Surnames of Vietnam that elsewhere are words or names of other kinds."""
VIETNAMESE_SURNAMES = words("nguyen tran pham hoang huynh phan vu vo dang bui ngo duong truong dinh nguyễn trần phạm")


def opens_vietnamese(low: list[str]) -> bool:
    """Whether plain words begin as a name of Vietnam does: "Nguyen ...", "Le Van ..."."""
    return low[0] in VIETNAMESE_SURNAMES or (low[0] in _SHORT_SURNAMES and len(low) > 1 and low[1] in _OF_VIETNAM)


def _has_digit(word: str) -> bool:
    return any(c.isdigit() for c in word)


_BODY_ENDS = words("inc corp co ltd llc department committee commission ministry association council corps")
_LONG_PLACES = phrases(
    """
    new york|new york city|united states|united kingdom|hong kong|los angeles|san francisco|san diego|
    north korea|south korea|new zealand|south africa|el salvador|puerto rico|las vegas|rhode island|
    des moines|st. louis|middle east|san antonio|tel aviv|costa rica|sri lanka|new orleans|
    boca raton|little rock|baton rouge|palm beach|santa fe|el paso|fort worth|cedar rapids|grand rapids|ann arbor|
    council bluffs|fort lauderdale|palo alto|menlo park|corpus christi|eau claire|la crosse|terre haute|sandy hook|
    chiang mai|hai phong|da nang|cape town|port elizabeth|dar es salaam|banda aceh|kota kinabalu|
    belo horizonte|porto alegre|puerto montt|rio de janeiro|sao paulo|west bank|silicon valley|wall street
    """
)
