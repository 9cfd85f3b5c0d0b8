"""Does the first word of a stretch of capitalised words only tell what follows, and belong to no name?"""

from corpus.actors.actor_words import CLUB_ENDS, COMPANY_NAMES, MEMBERS, SUBJECTS
from corpus.actors.capitals import ACRONYM
from corpus.actors.countries import country_names
from corpus.actors.given_names import FEMALE, MALE
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, PERSON_NOUNS, PLACES, TITLES
from corpus.lazy import lazy
from corpus.wordlists import words


def only_describes(tokens: list[tuple[int, int, str]], low: list[str], opens: bool) -> bool:
    """Whether the first word only tells what follows: "Engineer Jo Doe", "Lundby-based Kestrel", "FURIOUS Jo Doe"."""
    head, given = tokens[0][2], len(low) > 1 and (low[1] in MALE or low[1] in FEMALE)
    if (told := _COMPOUND.search(low[0])) and head[: told.start()] not in country_names():
        return True
    if len(low) > 2 and (low[0] == "charge" or (given and (low[0] in SUBJECTS or low[0] == "state"))):
        return True  # "Special Agent in Charge Jo Doe", "Minister for Health Jo Doe", "secretary of State Jo Doe"
    if given and len(low) > 2 and low[0] in DEMONYMS and low[0] not in MALE and low[0] not in FEMALE:
        return True  # "American Jo Doe"
    if given and len(low) > 2 and low[0] == head.lower() and ACRONYM.match(head) and low[0] not in _SHIPS:
        return "." not in head  # "AAIB Jo Doe"
    if not opens or len(low) == 1:
        return False
    if low[0].endswith("maker") or low[0] in _TRADES:  # "Drugmaker Harbour"
        return True
    if low[0] in PERSON_NOUNS and low[0] not in TITLES:
        return len(low) > 2 and low[1] not in TITLES and not _opens_a_body(low)
    if head.isupper() and len(head) > 4 and len(low) > 2 and not any(t[2].isupper() for t in tokens[1:]):
        return given or low[0].endswith(_SHOUTED)  # the first word of a tabloid's story
    return given and ((low[0].endswith("ing") and low[0] != "king") or low[0] == "born")  # "Quoting Jo Doe"


_BELONGING = words("members leaders officials workers employees officers residents representatives supporters students")
"""People who are told by what they belong to: "Members of the Lund Union of Care Workers"."""
_SHIPS = words("uss hms rms mv ss usns hmas hmcs ins")
_COMPOUND = lazy(r"-(?:[a-z]+ed|born|led|run|made|bound|language|speaking|style)$")
_SHOUTED = ("ed", "ing", "en", "ful", "ous", "less")
"""Ends of words that tell how somebody is."""
_TRADES = words(
    """
    miner brewer lender insurer broadcaster newspaper airline retailer startup developer manufacturer
    supplier contractor shares stock bonds rival rivals competitor recycler housebuilder utility grocer supermarket
    fintech wholesaler
    """
)


def _opens_a_body(low: list[str]) -> bool:
    """Whether people in the plural open a name and no sentence: "Workers World Party", "Doctors for Peace"."""
    if low[1] == "of" and low[0] in _BELONGING:
        return False
    if low[0] in MEMBERS and low[1] in ("for", "against", "without") and low[2] not in PLACES:
        return low[2] not in MALE and low[2] not in FEMALE
    return low[0][-1] == "s" and (low[-1] in BODY_NOUNS or low[-1] in CLUB_ENDS)


def opens_firm(tokens: list[tuple[int, int, str]]) -> bool:
    """Whether a country's letters belong to the known firm whose name they open: "US Airways"."""
    return " ".join([token[2] for token in tokens]) in COMPANY_NAMES
