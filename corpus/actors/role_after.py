"""What an article says somebody is in words set off after the name: "Ida Brandt, head of the union, said"."""

from corpus.actors.actor_words import CHINESE_SURNAMES
from corpus.actors.lexicon import WEAK_TITLES
from corpus.actors.office_words import HANGS_ON, LEADING, STOP, is_office
from corpus.lazy import lazy

_AFTER = lazy(
    r",? (?:- )?(?:\d{2,3}, )?(?:now |currently |then )?(?:an? |the |its |his |her |their |"
    r"(?:who|which) (?:is |was |also |now |currently |has been |serves? as "
    r"|served as |works? as )+(?:an? |the )?)?(?:\d{1,3}-year-old )?"
)
_CLAUSE = lazy(
    r"(?:[^,.;:\n()\"“”—]++|\.(?:(?=\w)|(?<=\b[A-Z]\.)|(?<=\b(?:St|Mr|Ms|Dr|Jr|Sr|Co|Va|Md|Ga|La|Pa|Ky|Mo|Mt|Ft|Lt)\.)"
    r"|(?<=\b(?:Sen|Gov|Rep|Gen|Ltd|Inc|Col|Maj|Adm|Rev|Sgt|Mrs|Ave|Ill|Fla|Tex)\.))"
    r"(?! (?:The|In|On|At|He|She|It|But|A|An|As|For) )"
    r"|,(?=(?: [a-z-]{3,20},){0,3} [a-z-]{3,20},? and [a-z-]{3,20} (?:program(?:me)?|department|division|unit|practice"
    r"|committee|team|section|office|branch|group|studies|policy|affairs|at (?:the )?[A-Z])))++"
)
"""A comma within is one of a list that ends in what it names: "director of the energy, trade and security unit"."""
_DASHED = lazy(r" [-–—] (?P<told>[^-–—.;:\n]{3,139}) [-–—] ")
_DASHES = (" - ", " – ", " — ")
SETS_OFF = (", ", *_DASHES)
"""What stands between a name and what is said of it."""
_LONGEST = 140
"""Characters of a clause that says what somebody is."""
_VERB = lazy(
    r" (?:said|says|told|tells|wrote|added|argued|noted|who|whose|which|that|was|were|is|are|has|have|had|will"
    r"|would|could|may|might|must|should|did|reported|announced|confirmed|led|According|after|when|while|as|but)\b.*\Z"
)


_OPENS_QUOTE = ('"', "“")


def role_after(text: str, end: int) -> str | None:
    """`head of the union` in "Ida Brandt, head of the union, said"; None where no office is set off."""
    if not text.startswith(SETS_OFF, end):
        return None
    dashed = _DASHED.match(text, end) if text[end] == " " else None
    if text[end] == " " and not dashed:
        return None
    lead = _AFTER.match(text, dashed.start("told") - 1 if dashed else end)
    if not lead or lead.end() == end:
        return None
    clause = _CLAUSE.match(
        text, lead.end(), min(lead.end() + _LONGEST + 1, dashed.end("told") if dashed else len(text))
    )
    if not clause or clause.end() - clause.start() < 3:
        return None
    acts = lead[0] == ", the " and " of " not in clause[0]
    if (
        acts and text[clause.end() : clause.end() + 1] in _OPENS_QUOTE
    ):  # "According to Doe, the president “signed nothing”"
        return None
    words = clause[0][:_LONGEST].strip()
    if verb := _VERB.search(words):
        # "According to X, the firm has ...": a clause of its own, unless the verb only opens a relative one
        if verb[0].split()[0] not in ("who", "whose", "which", "that"):
            return None
        words = words[: verb.start()].removesuffix(" and").removesuffix(" or")
    first = words.replace(" Extraordinary and Plenipotentiary", "").split()
    if not first or _is_no_description(first) or not _tells_office(first):
        return None
    if lead[0].rstrip().endswith(("his", "her", "their")) and first[0].lower() in _KIN:
        return None  # "Jo Doe, his wife, Bo, and the dog"
    if "n’t" in words or "n't" in words or _NEXT_OF_STAFF.search(words):
        return None
    return words if first[0] not in CHINESE_SURNAMES else None


def role_told(text: str, start: int, end: int) -> str | None:
    """`former head of the Quay Union` in "Brandt is a former head of the Quay Union."; None where nothing of that kind.

    The sentence has to be all the reporter's: it opens with the name, names the body and goes on to nothing else.
    """
    lead = _IS.match(text, end) if _OPENS.search(text, max(0, start - 3), start) else None
    clause = _CLAUSE.match(text, lead.end(), lead.end() + _LONGEST) if lead else None
    if not clause or text[clause.end() : clause.end() + 1] not in _OVER or not _AT_BODY.search(clause[0]):
        return None
    what = _DOES_TOO.split(clause[0])[0]
    first = what.split()
    told = not _VERB.search(what) and not _is_no_description(first) and _tells_office(first)
    return what if told and not _SIDES.intersection(first) else None


_DOES_TOO = lazy(r" and (?:also )?(?:teaches|works|lives|serves|leads|runs|heads|sits|advises|lectures|owns) ")
"""What somebody does besides."""
_IS = lazy(r" (?:is|was) (?:also )?an? ")
_OPENS = lazy(r"(?:^|\n|[.!?] )\Z")
_OVER = (".", "\n", "")
_AT_BODY = lazy(r" (?:of|at|for|with) (?:the )?(?:[a-z]+ )?[A-Z]")
_SIDES = frozenset(("supporter", "opponent", "critic", "champion", "defender", "friend", "fan", "candidate", "victim"))
"""What somebody is to others by what they hold, and not by a post."""


def _is_no_description(first: list[str]) -> bool:
    """Whether a clause goes on with what happens and not with who somebody is."""
    low = first[0].lower()
    return (
        len(first) > 22
        or (_NEXT_NAMES.match(" ".join(first[:6])) is not None and not is_office(first[0]))
        or (low == "head" and first[1:2] != [] and first[1] in _WHERE_TO)  # "For more, head over to our page"
        or (low.endswith("ing") and low not in LEADING)
        or low in STOP
        or (first[0].endswith("ed") and first[1:2] != [] and (first[1] in _OBJECTS or first[1] == "Mr."))
        or first[-1] in _SAYS
        or low[0].isdigit()
    )


def _tells_office(first: list[str]) -> bool:
    """Whether one office heads a clause, and it is not that of the next name in a list."""
    head = next((i for i, word in enumerate(first) if i and word.lower() in _ENDS_HEAD), len(first))
    offices = [i for i, word in enumerate(first[: min(head, 8)]) if is_office(word)]
    firm = next((i for i in reversed(offices) if first[i].lower() not in WEAK_TITLES), None)
    if firm is None:
        return bool(offices)
    several = any(first[i].islower() and first[i][-1] == "s" and first[i][-2:] != "ss" for i in offices)
    return not several and not (firm + 1 < head and first[firm + 1][0].isupper())


_NEXT_NAMES = lazy(r"(?:[A-Z]\S* ){1,4}and [A-Z]")
"""The rest of a list of names: "Doe Motor, Lund Group and Ek"."""
_WHERE_TO = frozenset(("over", "to", "back", "out", "down", "into", "home", "here"))
_OBJECTS = frozenset(("to", "the", "a", "his", "her", "its", "their", "that", "on"))
"""Behind a word in "-ed", which then is a verb of the sentence: "Jo Doe, who asked, tried to pin it down"."""
_KIN = frozenset(
    ("wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "girlfriend", "boyfriend")
)
_SAYS = frozenset(("say", "says", "said"))
_NEXT_OF_STAFF = lazy(r" of [Ss]taff [A-Z]")
"""The office of the next name in a list, too: "Mills, Chief of Staff Jo Doe and Ann Lund"."""
_ENDS_HEAD = frozenset((*HANGS_ON, "to", "under", "by", "seeking", "leading"))
