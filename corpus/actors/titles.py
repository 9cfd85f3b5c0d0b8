"""Where does an office stand before a name: "Chief Cabinet Secretary Jo Doe"; and what letters stand around one?"""

from corpus.actors.actor_words import COMPANY_ENDS, SUBJECTS
from corpus.actors.given_names import FEMALE, MALE
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, PERSON_NOUNS, PLACES, TITLES, WEAK_TITLES
from corpus.actors.name import is_suffix
from corpus.wordlists import words

LINKS = words(
    "of for the a an and de la del du da do dos las los van der den dem von bin bint ibn al el y ap di della zu zur ter"
    " ten dela delos delas"
)

RANKS = words("PC WPC DC DS DI DCI DSI DCS PCSO")
"""Letters for a police rank, before a name."""

POST_NOMINALS = words("KC QC SC OBE MBE CBE DBE KBE GBE KCB CVO AO AM OAM MP MSP MEP MLA FRS FRSE RN QPM JP PhD MD DL")
"""What may stand behind a person's name and is no part of it."""

STYLES = {word: one.split()[0] for one in ("mr", "ms mrs miss", "dr prof professor", "sir lord", "lady dame baroness")
    for word in one.split()}  # fmt: skip
"""What people are styled before a surname alone, by a style that one person may have as well; "Mr" is no "Dr"."""


def find_title(low: list[str]) -> tuple[int, int]:
    """Where the last title in a run of plain words begins and where the name after it does; 0 and 0 without one."""
    last = max((i for i in range(len(low) - 1) if _is_title(low, i)), default=-1)
    if last < 0:
        return 0, 0
    after = _end(low, last)
    if after >= len(low) or low[after] in BODY_NOUNS or low[after] in _BUILDINGS or is_suffix(low[after]):
        return 0, 0
    return _beginning(low, last), after


def _end(low: list[str], last: int) -> int:
    """Where the name begins after the title that ends with word `last` or an "of" behind it; past the end if nowhere.

    "Secretary of State Jo Doe", "President of the United States".
    """
    after = last + 1
    while after < len(low) - 1 and (low[after] in TITLES or (low[after - 1] == "chief" and low[after] in PERSON_NOUNS)):
        after += 1
    if low[after] == "and":
        return len(low)
    if low[after] == "for":  # "Minister for Foreign Affairs Jo Doe"
        given = next((i for i in range(after + 2, len(low) - 1) if _is_given(low, i)), len(low))
        return low.index("affairs", after) + 1 if given == len(low) and "affairs" in low[after:-1] else given
    if low[after] != "of" or after + 1 == len(low):
        return after
    if low[after + 1] == "new":  # "Democrat of New York"
        return len(low)
    what, after = low[after + 1], after + 2
    while after < len(low) and (low[after] in WEAK_TITLES or low[after] in _OF_OFFICE or low[after] in SUBJECTS):
        after += 1
    after += 2 if low[after : after + 1] == ["for"] else 0  # "Minister of State for Finance Jo Doe"
    if after == len(low) - 1 and (what not in _OF_ONE or low[after] in TITLES):  # "CEO of Lund Capital"
        return len(low)
    if low[after : after + 1] in (["of"], ["and"]) or (what == "the" and low[-1] in _LANDS):
        return len(low)
    if what not in _OF_ONE and low[-1] in COMPANY_ENDS:  # "CEO of World Lund Entertainment"
        return len(low)
    given = next((i for i in range(after + 1, min(after + 4, len(low) - 1)) if _is_given(low, i)), after)
    return given if low[last + 2] == "the" and not LINKS.intersection(low[after:given]) else after


def _beginning(low: list[str], last: int) -> int:
    """Where the title begins that ends with word `last`."""
    first = _over_titles(low, last)
    if first and low[last] == "black":  # "All Black Jo Doe"
        return first - 1
    if first and low[last] == "secretary" and low[first - 1] == "under":  # "Under Secretary of State Jo Doe"
        return first - 1
    if low[last] == "officer" and "chief" in low[max(0, first - 3) : first]:  # "Chief Medical Officer Jo Doe"
        return low.index("chief", max(0, first - 3))
    if first and low[last] == "chief" and low[first - 1] in _SERVICES:  # "Police Chief Jo Doe"
        return first - 1
    if first and low[last] in _MINISTERS and low[first - 1] == "cabinet":  # "Chief Cabinet Secretary Jo Doe"
        first = _over_titles(low, first - 1)
    if first and low[last] in _MINISTERS and (low[first - 1] in SUBJECTS or low[first - 1] == "affairs"):
        # "Social Affairs Minister Jo Doe"
        first -= 1 + (first > 1 and low[first - 1] == "affairs" and low[first - 2] not in DEMONYMS)
    return first


def _over_titles(low: list[str], first: int) -> int:
    while first > 0 and (low[first - 1] in TITLES or low[first - 1] in _GRADES):
        first -= 1
    return first


_GRADES = words("additional advocate joint senior special ranking medical public lib")
_OF_OFFICE = words(
    """
    the affairs public social internal external foreign economic intelligence human urban rural works services
    opposition exchequer rolls duchy
    """
)
_LANDS = words("territory region republic province county district city state islands area")
_OF_ONE = _OF_OFFICE | SUBJECTS | WEAK_TITLES | PLACES | words("state staff police")
"""What a single word may follow that is somebody's name: "Secretary of State Doe"."""
_MINISTERS = words("minister secretary commissioner spokesperson spokesman spokeswoman undersecretary vice-minister")
_SERVICES = words("police fire army navy intelligence security climate party bureau border customs prison union")
_BUILDINGS = words("palace hotel tower towers building bridge stadium convention primary search job role")


def _is_given(low: list[str], i: int) -> bool:
    return low[i] in MALE or low[i] in FEMALE


def _is_title(low: list[str], i: int) -> bool:
    """Whether a title ends with word `i`: one that is none on its own only beside another, or as "Chief Lund"."""
    if low[i] not in WEAK_TITLES:
        if low[i] == "dem":  # "Lib Dem Jo Doe", but no "von dem Ried"
            return i > 0 and low[i - 1] == "lib"
        return low[i].removesuffix("-elect").removesuffix("-designate") in TITLES or _is_calling(low, i)
    if low[i] == "deputy":  # "Deputy Jo Doe", but no "Deputy Campaign Manager"
        return _is_given(low, i + 1)
    if low[i] == "general":  # no "General Motors"
        return _is_given(low, i + 1) or (i > 0 and low[i - 1] in ("major", "brigadier", "advocate"))
    if low[i] == "chief":
        if low[i + 1 : i + 3] == ["of", "staff"]:
            return i + 3 < len(low)
        return all(low[i + 1] not in listed for listed in (TITLES, LINKS, SUBJECTS, DEMONYMS))
    return low[i] in ("executive", "premier") and i > 0 and (low[i - 1] in WEAK_TITLES or low[i - 1] == "county")


def _is_calling(low: list[str], i: int) -> bool:
    """Whether a word says what the person named after it does: "Trainer Jo Doe", but no "Marine Doe"."""
    calling = low[i] in PERSON_NOUNS or low[max(0, i - 1) : i + 1] == ["all", "black"]
    return calling and i + 2 < len(low) and _is_given(low, i + 1) and not _is_given(low, i)
