"""What an article says somebody is: the words of office right before a name, or set off after it."""

from functools import lru_cache

from corpus.actor_words import CHINESE_SURNAMES, SUBJECTS
from corpus.lazy import lazy
from corpus.lexicon import NEVER_NAMES, PERSON_NOUNS, TITLES, WEAK_TITLES
from corpus.wordlists import phrases

_OFFICES = (
    PERSON_NOUNS
    | TITLES
    | phrases(
        """
    chipmaker|carmaker|automaker|maker|giant|startup|start-up|company|firm|group|owner|developer|manufacturer|
    bank|retailer|agency|newspaper|magazine|outlet|figure|billionaire|website|subsidiary|operator|regulator|body|
    association|head|vice-president|vice-chairman|secretary-general|co-author|tycoon|veteran|member|fellow|envoy|
    negotiator|designer|nominee
    """
    )
)
"""Words that end or head what somebody is."""
_BODIES = phrases(
    "chipmaker|carmaker|automaker|company|firm|group|bank|retailer|agency|newspaper|magazine|outlet|website|subsidiary"
    "|regulator|body|association|startup|start-up"
)
"""Those of them that no person is."""
_PAUSES = ',;:!?()[]"“”‘—–'
_OPENS = ("former", "acting", "incoming", "outgoing", "then")
_ABBREVIATED = (
    "sen",
    "rep",
    "gov",
    "prof",
    "gen",
    "col",
    "lt",
    "sgt",
    "capt",
    "rev",
    "sec",
    "atty",
    "hon",
    "maj",
    "adm",
    "sens",
    "reps",
)
_COURTESY = ("mr", "mrs", "ms", "dr", "sir", "miss", "lady", "lord", "dame", "baroness")
_HANGS_ON = ("of", "at", "for", "in", "with", "from", "on")
_AFTER = lazy(
    r",? (?:\d{2,3}, )?(?:now |currently |then )?(?:an? |the |its |his |her |their |"
    r"(?:who|which) (?:is |was |also |now |currently |has been |serves? as "
    r"|served as |works? as )+(?:an? |the )?)?"
)
_CLAUSE = lazy(r"(?:[^,.;:\n()\"“”—]++|\.(?:(?=\w)|(?<=\b[A-Z]\.)|(?<=\b[A-Z][a-z]\.)|(?<=\b[A-Z][a-z]{2}\.)))++")
_LONGEST = 140
"""Characters of a clause that says what somebody is."""
_VERB = lazy(
    r" (?:said|says|told|tells|wrote|added|argued|noted|who|whose|which|that|was|were|is|are|has|have|had|will"
    r"|would|after|when|while|as|but)\b.*\Z"
)
_WORD = lazy(r"[^\s]+")
_STOP = phrases(
    """
    the|a|an|and|or|but|of|in|on|at|to|from|by|with|for|as|that|when|while|after|before|because|since|if|so|than|
    than's|his|her|its|their|our|my|your|this|these|those|said|says|told|tells|asked|asks|quoted|cited|named|
    called|including|include|like|such|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|
    not|both|then|whose|also|only|who|whom|which|what|according|over|around|against|between|under|about|into|among|
    met|saw|beat|left|won|lost|sent|gave|took|made|wrote|held|found|knew|paid|shot|fought|struck|chose|replaced|
    during|despite|especially|another|other|four|three|two|five|several|many|some|all|no|every
    """
)


_PLURAL_MODIFIERS = phrases(
    """
    sports|news|affairs|sales|arts|politics|economics|operations|communications|relations|rights|services|
    securities|robotics|logistics|systems|mathematics|physics|business|process|press|series|congress|
    human resources|crisis|mass
    """
)


def role_before(text: str, start: int, least: int = 0) -> str | None:
    """`Nvidia CEO` in "Nvidia CEO Jensen Huang"; None where the words right before a name are no office."""
    beside = text[max(least, text.rfind(" ", least, max(least, start - 1)) + 1) : start].split()
    if beside and not _is_office(beside[-1]):
        return None
    words = text[max(least, start - 90) : start].rpartition("\n")[2].split()
    while words and words[-1].lower().rstrip(".") in _COURTESY:  # "study author Dr Jo Doe"
        words.pop()
    if not words or not _is_office(words[-1]):
        return None
    if (
        (words[-1].lower() in WEAK_TITLES and "of" not in words[-2:] and not _is_whole_office(words[-2:]))
        or (words[-1][-1] == "." and words[-1][:-1].lower() not in _ABBREVIATED)
        or (words[-1].islower() and words[-1].endswith("s") and not words[-1].endswith("ss"))
    ):
        return None
    taken = [words.pop()]
    lowers = 0
    while words and len(taken) < 8:
        word = words[-1]
        low = word.lower()
        if word[-1] in _PAUSES or word[0] in _PAUSES or _ends_sentence(word):
            break
        if word.islower() and taken[-1][0].isupper() and low not in _MAY_FOLLOW and not _may_qualify(low):
            break
        if word.islower() and low.endswith("s") and _is_office(low) and not low.endswith("ss"):
            break
        if _ends_role(word) and not (len(words) > 1 and _goes_on(words[-2], low, taken)):
            break
        lowers = lowers + 1 if word.islower() and not _is_office(word) else lowers
        if lowers > 2:
            break
        taken.append(words.pop())
        if low in _OPENS:
            break
    role = " ".join(reversed(taken))
    if taken[0] in ("Minister", "Secretary") and words and words[-1] == "and":  # "Trade and Industry Minister"
        role = f"{words[-2]} and {role}" if len(words) > 1 and words[-2].lower() in SUBJECTS else role
    return role if len(role) > 2 and taken[0].lower().rstrip(".") not in _COURTESY else None


_MAY_FOLLOW = (*_OPENS, "of")


def _goes_on(before: str, low: str, taken: list[str]) -> bool:
    """Whether a word that ends most offices belongs to this: "Bank of Lundby governor", "its planning director"."""
    if low == "of":
        holder = before.lower() in PERSON_NOUNS or before.lower() in TITLES
        return _hangs_on(taken) if holder else before[0].isupper() and taken[-1][0].isupper()
    return low.endswith("ing") and (before[-2:] in ("'s", "’s") or before.lower() in ("the", "its", "their", "chief"))


def _ends_sentence(word: str) -> bool:
    """Whether a full stop behind a word is no abbreviation's."""
    return (
        word[-1] == "."
        and "." not in word[:-1]
        and (len(word) > 4 or word[:-1].lower() in NEVER_NAMES or word[:-1].isdigit())
    )


def _may_qualify(low: str) -> bool:
    """Whether a word in lower case can stand before a capitalised office: "the state Attorney General"."""
    return low[-2:] in ("'s", "’s") or _is_office(low)


def _is_whole_office(pair: list[str]) -> bool:
    """Whether a word that is an office beside another only stands beside one: "chief executive", "attorney general"."""
    if len(pair) != 2:
        return False
    before, office = pair[0].lower(), pair[1].lower()
    if office == "chief":  # "the police chief"
        return before not in _STOP and not before.endswith("ing")
    return office in ("executive", "general", "premier") and (before in _OFFICES or before == "county")


def is_bodys(role: str) -> bool:
    """Whether only a body can be that: "online video company", "agency for trade"."""
    words = role.lower().split()
    head = next((i for i, word in enumerate(words) if word in _HANGS_ON), len(words))
    return head > 0 and words[head - 1] in _BODIES and (words[-1] in _BODIES or not _is_office(words[-1]))


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
        if words[i + 1] in _HANGS_ON and _is_office(word) and word.lower() not in WEAK_TITLES:
            first = i
            while first and not _ends_role(words[first - 1]) and i - first < 5:
                first -= 1
            if first > 1 and words[first - 2] in ("to", "with", "from") and words[0] in _OPENS_PHRASE:
                return None  # "In a letter to the mayor of the town, Jo Doe wrote"
            told = words[first:]
            determined = first == 0 or words[first - 1].lower() in ("the", "its", "his", "her", "their", "a", "an")
            if determined and not _NO_PART.intersection(told):
                return " ".join(told)
    return None


_OPENS_PHRASE = frozenset(("In", "At", "On", "During", "After", "Before", "For", "By", "With", "Since", "Under"))
_BREAKS = '.!?;:,“”"\n'
_NO_PART = frozenset(
    ("said", "says", "told", "is", "was", "were", "are", "has", "had", "have", "will", "would", "that")
)


def role_after(text: str, end: int) -> str | None:
    """`head of the union` in "Ida Brandt, head of the union, said"; None where no office is set off."""
    if text[end : end + 2] != ", ":
        return None
    lead = _AFTER.match(text, end)
    if not lead or lead.end() == end:
        return None
    clause = _CLAUSE.match(text, lead.end(), lead.end() + _LONGEST + 1)
    if not clause or clause.end() - clause.start() < 3:
        return None
    words = clause[0][:_LONGEST].strip()
    if verb := _VERB.search(words):
        # "According to X, the firm has ...": a clause of its own, unless the verb only opens a relative one
        if verb[0].split()[0] not in ("who", "whose", "which", "that"):
            return None
        words = words[: verb.start()].removesuffix(" and").removesuffix(" or")
    first = words.split()
    if not first or _is_no_description(first) or not _tells_office(first):
        return None
    if lead[0].rstrip().endswith(("his", "her", "their")) and first[0].lower() in _KIN:
        return None  # "Jo Doe, his wife, Bo, and the dog"
    if "n’t" in words or "n't" in words or _NEXT_OF_STAFF.search(words):
        return None
    return words if first[0] not in CHINESE_SURNAMES else None


def _is_no_description(first: list[str]) -> bool:
    """Whether a clause goes on with what happens and not with who somebody is."""
    low = first[0].lower()
    return (
        len(first) > 22
        or (low.endswith("ing") and low not in _LEADING)
        or low in _STOP
        or (first[0].endswith("ed") and first[1:2] != [] and (first[1] in _OBJECTS or first[1] == "Mr."))
        or first[-1] in _SAYS
        or low[0].isdigit()
    )


def _tells_office(first: list[str]) -> bool:
    """Whether one office heads a clause, and it is not that of the next name in a list."""
    head = next((i for i, word in enumerate(first) if i and word.lower() in _ENDS_HEAD), len(first))
    offices = [i for i, word in enumerate(first[: min(head, 8)]) if _is_office(word)]
    firm = next((i for i in reversed(offices) if first[i].lower() not in WEAK_TITLES), None)
    if firm is None:
        return bool(offices)
    several = any(first[i].islower() and first[i][-1] == "s" and first[i][-2:] != "ss" for i in offices)
    return not several and not (firm + 1 < head and first[firm + 1][0].isupper())


_OBJECTS = frozenset(("to", "the", "a", "his", "her", "its", "their", "that", "on"))
"""Behind a word in "-ed", which then is a verb of the sentence: "Jo Doe, who asked, tried to pin it down"."""
_KIN = frozenset(
    ("wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "girlfriend", "boyfriend")
)
_SAYS = frozenset(("say", "says", "said"))
_NEXT_OF_STAFF = lazy(r" of [Ss]taff [A-Z]")
"""The office of the next name in a list, too: "Mills, Chief of Staff Jo Doe and Ann Lund"."""


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


_ENDS_HEAD = frozenset((*_HANGS_ON, "to", "under", "by", "seeking", "leading"))
_LEADING = ("acting", "managing", "leading")


@lru_cache(maxsize=8192)  # the same words come back
def _ends_role(word: str) -> bool:
    """Whether a word before an office is no part of it: a function word or a verb."""
    low = word.lower()
    if word[0].isupper() and low not in _STOP:
        return False
    if low in _STOP or (
        low.endswith("s") and low[-2:-1] not in ("'", "’") and low not in _PLURAL_MODIFIERS and not _is_office(low)
    ):
        return True
    if low.endswith("ing") and low not in _LEADING:
        return True
    return low.endswith("ed") and len(low) > 4 and "-" not in low


@lru_cache(maxsize=8192)  # the same words come back
def _is_office(word: str) -> bool:
    low = word.lower().rstrip(".")
    if low in _OFFICES:
        return True
    return "-" in low and (low.rpartition("-")[2] in _OFFICES or ("-in-" in low and low.partition("-")[0] in _OFFICES))
