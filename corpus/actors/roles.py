"""What an article says somebody is: the words of office right before a name, or set off before it."""

import re

from corpus.actors.actor_words import SUBJECTS
from corpus.actors.countries import adjectives
from corpus.actors.lexicon import NEVER_NAMES, PERSON_NOUNS, TITLES, WEAK_TITLES
from corpus.actors.office_words import BODIES, HANGS_ON, LEADING, OFFICES, STOP, ends_role, is_office
from corpus.lazy import lazy
from corpus.wordlists import words as words_of

_PAUSES = ',;:!?()[]"“”‘—–'
_OPENS = ("former", "acting", "incoming", "outgoing", "then")
_ABBREVIATED = words_of("sen rep gov prof gen col lt sgt capt rev sec atty hon maj adm sens reps")
_SHORTENED = _ABBREVIATED | words_of("mr mrs ms dr st mt ft co inc corp ltd jr sr lieut dep asst bros")
_COURTESY = ("mr", "mrs", "ms", "dr", "sir", "miss", "lady", "lord", "dame", "baroness")


def role_before(text: str, start: int, least: int = 0) -> str | None:
    """`Nvidia CEO` in "Nvidia CEO Jensen Huang"; None where the words right before a name are no office."""
    if start > 1 and text[start - 1] == " " and text[start - 2] in _PAUSES:  # as most names stand that have none
        return None
    if start <= least:
        return None
    beside = text[(text.rfind(" ", least, start - 1) + 1) or least : start].split()
    hung = ""
    if beside and not is_office(last := beside[-1]):
        if not (last in _PORTFOLIOS or last[0].isupper()) or not (found := _hung_on(text, start, least, last)):
            return None
        hung, start = text[found.start("of") : start].rstrip(), found.start("of")
    words = text[max(least, start - 90) : start].rpartition("\n")[2].split()
    while words and words[-1].lower().rstrip(".") in _COURTESY:  # "study author Dr Jo Doe"
        words.pop()
    if not words or not is_office(words[-1]):
        return None
    if _is_none_alone(words, hung):
        return None
    taken = _taken(words)
    role = " ".join(reversed(taken)) + hung
    if taken[0] in ("Minister", "Secretary") and words and words[-1] == "and":  # "Trade and Industry Minister"
        role = f"{words[-2]} and {role}" if len(words) > 1 and words[-2].lower() in SUBJECTS else role
    return role if len(role) > 2 and taken[0].lower().rstrip(".") not in _COURTESY else None


def _hung_on(text: str, start: int, least: int, last: str) -> re.Match[str] | None:
    """An office that goes on behind it, up to a name at `start` with the word `last` before it."""
    pattern = _HUNG if last in _PORTFOLIOS else _POSTED
    return pattern.search(text, max(least, start - 80), start)


def _is_none_alone(words: list[str], hung: str) -> bool:
    """Whether the last of the words is an office only beside another, an abbreviation of none, or that of several."""
    last = words[-1]
    weak = last.lower() in WEAK_TITLES and not hung and "of" not in words[-2:] and not _is_whole_office(words[-2:])
    shortened = last[-1] == "." and last[:-1].lower() not in _ABBREVIATED
    return weak or shortened or (last[-1] == "s" and last[-2] != "s" and last[1:].islower())


def _taken(words: list[str]) -> list[str]:
    """The words of a role, the last first, taken off the end of the words before a name."""
    taken = [words.pop()]
    lowers = 0
    while words and len(taken) < 8:
        word = words[-1]
        low = word.lower()
        if word[-1] in _PAUSES or word[0] in _PAUSES or not word.strip("-0123456789") or _ends_sentence(word):
            break
        if "/" in word[4:8]:  # the address of a page
            break
        if word[0].isupper() and (low in _OPENING or (low.endswith("ing") and low not in LEADING and _opens(words))):
            break  # "Though President Doe", "Echoing President Doe"
        if word.islower() and taken[-1][0].isupper() and low not in _MAY_FOLLOW and not _may_qualify(low):
            break
        if word.islower() and low.endswith("s") and is_office(low) and not low.endswith("ss"):
            break
        if ends_role(word) and not (len(words) > 1 and _goes_on(words[-2], low, taken)):
            break
        if low in _VERBS_TOO and len(words) > 1 and words[-2].lower() in _BEFORE_VERBS:  # "will host leader Jo Doe"
            break
        lowers = lowers + 1 if word.islower() and not is_office(word) else lowers
        if lowers > 2:
            break
        taken.append(words.pop())
        if low in _OPENS:
            break
    return taken


_HUNG = lazy(
    r"\b(?:chief|secretary|minister|director|head|president|professor|chair|member|editor|commissioner)"
    r"(?P<of> (?:of|for) [a-z]+ )\Z"
)
"""An office that goes on behind it: "chief of staff Jo Doe", "director of research Jo Doe"."""
_POSTED = lazy(
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Cc]onsul|[Cc]ommissioner)"
    r"(?P<of>(?: Extraordinary and Plenipotentiary)? (?:to|in) (?:the )?(?:(?:(?:[A-Z]\.){2}|[A-Z]\w+) ){1,3})\Z"
)
"""An office with where its holder is sent: "ambassador to Lund Jo Doe"."""
_PORTFOLIOS = SUBJECTS | words_of("staff state research communications parliament operations police strategy sales")
_OPENING = NEVER_NAMES - set(_OPENS) - words_of("first second third new may us most english french spanish")
_MAY_FOLLOW = (*_OPENS, "of")
_VERBS_TOO = frozenset(("host", "head", "coach", "chair", "captain", "champion", "nurse", "judge", "partner", "guard"))
_BEFORE_VERBS = frozenset(("to", "will", "would", "can", "could", "may", "might", "must", "should", "did", "not"))


def _goes_on(before: str, low: str, taken: list[str]) -> bool:
    """Whether a word that ends most offices belongs to this: "Bank of Lundby governor", "its planning director"."""
    if low == "of":
        holder = before.lower() in PERSON_NOUNS or before.lower() in TITLES
        return _hangs_on(taken) if holder else before[0].isupper() and taken[-1][0].isupper()
    owned = before[-2:] in ("'s", "’s") or before.lower() in ("the", "its", "their", "chief", "a", "an")
    return low.endswith("ing") and (owned or before in adjectives())


def _opens(words: list[str]) -> bool:
    """Whether the last of these words opens a sentence."""
    return len(words) < 2 or words[-2][-1] in '.!?:"”'


def _ends_sentence(word: str) -> bool:
    """Whether a full stop behind a word is no abbreviation's."""
    if word[-1] != "." or "." in word[:-1]:
        return False
    return len(word) > 2 and word[:-1].lower() not in _SHORTENED


def _may_qualify(low: str) -> bool:
    """Whether a word in lower case can stand before a capitalised office: "the state Attorney General"."""
    return low[-2:] in ("'s", "’s") or is_office(low)


def _is_whole_office(pair: list[str]) -> bool:
    """Whether a word that is an office beside another only stands beside one: "chief executive", "attorney general"."""
    if len(pair) != 2:
        return False
    before, office = pair[0].lower(), pair[1].lower()
    if office == "chief":  # "the police chief"
        return (before not in STOP or before in ("its", "their", "whose")) and not before.endswith("ing")
    return office in ("executive", "general", "premier") and (before in OFFICES or before == "county")


def is_bodys(role: str) -> bool:
    """Whether only a body can be that: "online video company", "agency for trade"."""
    words = role.lower().split()
    head = next((i for i, word in enumerate(words) if word in HANGS_ON), len(words))
    return head > 0 and words[head - 1] in BODIES and (words[-1] in BODIES or not is_office(words[-1]))


def is_courtesy(title: str) -> bool:
    """Whether what stands before a name is no office: "Mr", "Dr."."""
    return title.lower().rstrip(".") in _COURTESY


def role_of_title(text: str, start: int, title: str) -> str | None:
    """The capitalised titles before a name as its office, "former" before them included; None for "Mr"."""
    words = title.split()
    if len(words) == 1 and (words[0].lower().rstrip(".") in _NO_OFFICE or words[0].lower() in _NO_WHOLE_OFFICE):
        return None
    at = start - len(title) - 1
    if at < 0 or not text.startswith(title, at):
        return title if title[0].isupper() else None
    lead = text[max(0, at - 10) : at].rpartition(" ")[0].rpartition(" ")[2]
    return f"{lead} {title}" if lead.lower() in _OPENS else title


_NO_WHOLE_OFFICE = WEAK_TITLES - {"general", "chief"}
_NO_OFFICE = frozenset((*_COURTESY, "author", "justices", "madam", "dame", "father", "sister", "brother"))


def role_set_off(text: str, start: int, least: int = 0) -> str | None:
    """`head of the Harbour Board` in "the head of the Harbour Board, Jo Doe, said"; None where no office stands so.

    `start` is where the name does, after the comma.
    """
    clause = text[max(least, start - 130) : start - 2]
    clause = clause[max(clause.rfind(mark) for mark in _BREAKS) + 1 :]
    words = clause.split()
    for i, word in enumerate(words[:-2]):
        hangs = words[i + 1] in HANGS_ON or (words[i + 1] == "to" and word.lower() in _SENT)
        if hangs and is_office(word) and word.lower() not in WEAK_TITLES:
            first = i
            while first and not ends_role(words[first - 1]) and i - first < 5:
                first -= 1
            if first > 1 and words[first - 2] in ("to", "with", "from") and words[0] in _OPENS_PHRASE:
                return None  # "In a letter to the mayor of the town, Jo Doe wrote"
            first += words[first] == "-"
            told = words[first:]
            determined = first == 0 or words[first - 1].lower() in _DETERMINES or words[:first] in (["But"], ["And"])
            if determined and not _NO_PART.intersection(told):
                return " ".join(told)
    return None


_SENT = frozenset(("ambassador", "envoy", "adviser", "advisor", "aide", "representative", "assistant", "heir"))
_DETERMINES = ("the", "its", "his", "her", "their", "a", "an")
_OPENS_PHRASE = frozenset(("In", "At", "On", "During", "After", "Before", "For", "By", "With", "Since", "Under"))
_BREAKS = '.!?;:,“”"\n'
_NO_PART = frozenset(
    ("said", "says", "told", "is", "was", "were", "are", "has", "had", "have", "will", "would", "that")
)


def _hangs_on(taken: list[str]) -> bool:
    """Whether the words after an "of" belong to the office before it ("secretary of state", no other's title)."""
    return taken[-1].lower() in (
        "state",
        "staff",
        "police",
        "defense",
        "defence",
        "labor",
        "health",
        "education",
        "treasury",
    )
