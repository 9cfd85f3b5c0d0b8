"""What is a figure done to, or paid for? "cut the risk of fire by 20%", "paid $3 for the boat"."""

import re

from corpus.figures.durations import THINGS
from corpus.figures.numbers import CARDINALS
from corpus.figures.sentence import AMOUNT, DAY
from corpus.figures.words import MOVED, MOVED_RE, MOVES, NOT_IN_NAMES, PHRASE_END, noun_phrase
from corpus.lazy import lazy
from corpus.wordlists import words

Span = tuple[int, int]

PHRASE = noun_phrase(f"{PHRASE_END}|{MOVED_RE}")
_THING = noun_phrase(PHRASE_END)
NO_OBJECT = lazy(
    r"(?:the |its |their )?(?:first|second|third|last|past|previous|next|same|time|times|years?|months?|weeks?"
    r"|days?|hours?|decades?"
    r"|average|behalf|top|example|instance|more|most|less|condition|whom|himself|herself|itself|themselves|it"
    r"|them|him|these|those|a matter"
    r"|her|us|me|you|free|sale|now|good|paper|hand|board|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|(?:the )?(?:ground"
    r"|world|country|region|state|city|market|morning|evening))\b(?!-)",
    re.IGNORECASE,
)
_SPENT_ON = lazy(
    rf"(?: (?:in|over|during) (?:the )?(?:{DAY}++|(?:past|last|previous|next|first) (?:\w+ )?(?:years?|decades?"
    rf"|months?|weeks?)))?"
    rf"(?: (?:in|during)? ?{DAY}++)?(?: a (?:year|month|week|day))? (?:(?P<goods>worth of|in|of)|for"
    rf"|on(?! (?:sales|revenues?|turnover)\b))"
    rf" (?P<what>{PHRASE})",
    re.IGNORECASE,
)
_USED = lazy(
    rf" (?:to (?!(?:help|let|make|get|keep|be|have|do|see|give|allow|ensure|\w+[’'])\b)[a-z]{{3,14}}|[a-z]{{3,14}}ing)"
    rf"(?: (?:up|down|back|out|off))? (?P<what>{PHRASE})"
)
"""What money is used for: "spent $3 to build a school", "spent $3 repairing roads"."""
_AMOUNT_OF = lazy(
    r"(?:\A\W{0,3}(?=[A-Z])|, (?=[a-z-]{3,20}s of )"
    r"|(?:\b(?:an?|the|its|their|his|her|our|this|that|another|each|every|on|with|has|had|have|posted|[a-z]{3,12}ing)"
    r"|[’']s) )"
    rf"(?P<what>(?:(?!(?:{PHRASE_END}|{MOVED_RE}|\w+[^\We]ed)\b)[A-Za-z][\w’'&-]{{1,24}} ){{1,4}})of \Z",
    re.IGNORECASE,
)
_WORTH = lazy(
    r"(?<![\w’'-])(?P<what>(?:(?!(?:is|are|was|were|been?|[a-z]+ed)\b)[a-z-]{3,24} )?"
    r"(?!(?:net|is|are|was|were|be|been|now|still|being|considered|[a-z]+ly)\b)[a-z-]{3,24})"
    r" (?:worth|(?:valued|priced) at) \Z"
)
_ADJECTIVE = lazy(
    r"(?:\b(?:an?|the|its|their|his|her|our|this|that|another|on)|[’']s)(?: [a-z-]{3,14})? \Z", re.IGNORECASE
)
_NAMED = lazy(
    r"[ -](?!an? |per |(?:long|wide|deep|high|tall|thick|away|apart|ahead|late|below|above|off|offshore|inland)\b)"
    rf"(?:(?!(?:{PHRASE_END}|{MOVED_RE}|\w+[^\We]ed|\w+ly|analysts|economists|investors|they|we|he"
    r"|she|it|worth)\b)"
    r"[a-z][\w’'-]{1,24}(?: |\b)){1,4}"
)
_SET_AT = lazy(
    r"\b(?:b(?:ought|uys?|uying)|s(?:old|ells?|elling)|acquir(?:ed?|ing)|purchas(?:ed?|ing)|insure[sd]?|value[sd]?"
    r"|price[sd]?|puts?|putting|estimate[sd]?|peg(?:s|ged)?|cap(?:s|ped)?|set|left|fixed|kept|keeps?|held|holds?|sees"
    r"|saw|tax(?:es|ed)?|gets?|got|gave|gives?|offer(?:s|ed)?) "
    rf"(?P<what>(?!(?:at|for|it|them|up|off|out)\b){PHRASE}(?:(?<= )(?:of|on|in|for|from|at) {PHRASE})?)"
    r"(?<!ly )(?:at|for|as) (?:between )?\Z",
    re.IGNORECASE,
)
_WHICH_IS_PUT_AT = lazy(
    rf"(?P<what>\b(?:price|cost|bill|value|fee|rent|charge|toll|loss|damage)s?(?: of {PHRASE})?), (?:which|that)"
    r" (?:(?:[a-z]{2,12}|[A-Z][\w’'-]+) ){1,3}(?:puts?|estimate[sd]?|value[sd]?|peg(?:s|ged)?|reckons?|calculate[sd]?)"
    r" (?:at|to be) (?:about |around |some |between )?\Z",
    re.IGNORECASE,
)
_PLURAL_THING = lazy(
    r" (?:[a-z-]{3,20} )?(?!(?:analysts|economists|investors|officials)\b)[a-z-]{3,20}[^\Wsui]s"
    r"(?=[.,;]| (?:from|to|for|in|on|at|that|which|and)\b)"
)
"""Things that a sum alone prices: "offered $5 flights to the isle"."""
_MARK = lazy(r"(?:[a-z]+ )?(?:mark|milestone|barrier|level)s?,? ?")
"""What a figure is called where something reaches it: "above the $3 mark"."""
_PLURAL = lazy(r"[a-z-]+[^\Wsui]s")
_STRAY = lazy(
    r"(?: (?:the|an?|its|their|his|her|our|and|or|out|up|all|some|any|each|early|late|saying|now|also|then"
    r"|registered|located|based|on|of|in|for))+\Z",
    re.IGNORECASE,
)
_PAID = lazy(
    r"\b(?:spen[dt]s?|spending|pa(?:y|ys|id|ying)|raised?|costs?|bought|sold|allocated?|earmarked?|invest(?:s|ed|ing)?"
    r"|gave|give|donated?|charged?|set aside|granted|awarded|lost|owes?|owed|includ(?:es?|ed|ing)|ask(?:s|ed|ing))\b"
)
_CUT = lazy(
    r"\b(?:cut(?:s|ting)?|reduc(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|boost(?:s|ed|ing)?|increas(?:e[sd]?|ing)"
    r"|lift(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|expand(?:s|ed|ing)?|improv(?:e[sd]?|ing)"
    r"|br(?:ings?|inging|ought)|push(?:es|ed|ing)?|took|taking|dr(?:ove|iving)|curb(?:s|bed|bing)?|(?:down|up)grad(?:e[sd]?|ing)"
    r"|scal(?:e[sd]?|ing) back|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|slow(?:s|ed|ing)?) "
    rf"(?P<what>(?!(?:by|to)\b){_THING}(?:(?<= )(?:of|on|in|under) {PHRASE})?)"
    r"(?P<by>(?:by|to|towards?) (?:between )?)?\Z",
    re.IGNORECASE,
)
_OFF = lazy(rf" off (?:the |its |their |his |her )?(?P<what>{PHRASE}(?:(?<= )of {PHRASE})?)", re.IGNORECASE)
_WORDS = lazy(r"[A-Za-z][\w’'-]*")
_SERVED = lazy(r" (?:in|of) (prison|jail|custody|probation|community service|unpaid work|hard labou?r)\b")
_RUNS = lazy(rf"\b({THINGS})(?: [a-z]+){{0,4}} (?:for|lasts|lasted) \Z")
_BRACKETED = lazy(
    r"(?:\A|[,;:(]| (?:and|in|of|by|from|to|with|for|the|was|were|is|are|at))"
    r"(?P<what>(?: (?![a-z]+[^\We]ed\b)[\w’'&-]{2,24}){1,4}) \(\Z"
)
"""What a figure alone in brackets is given for: "trade ($3)"."""


_AS_MANY = lazy(
    r" (?:as (?:many|much)|(?:more|fewer)(?= [^,;.]{0,30}?(?:s|people|children|men|women) than)) "
    r"(?P<what>(?!(?:as|than|of|likely)\b)(?:[A-Za-z][\w’'-]* ){0,2}?[A-Za-z][\w’'-]*)(?= (?:as|than)\b)"
)
"""The things of which there are so many times as many: "three times as many clerks as in May"."""
_POLLED = lazy(
    rf"(?:\b(?:puts?|putting|place[sd]|with|show(?:s|ed|ing)|had|has) |{AMOUNT}(?:, with|, and|,| and) )"
    r"(?P<what>(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}) (?:on|at) \Z"
)
"""Whose share a poll or a count gives: "put Orr on 38% and Lund on 36%"."""


_LABEL = lazy(rf"[\W{DAY}]{{0,6}}(?P<what>[A-Z][a-z-]+(?: (?:[a-z-]+|[A-Z]{{2,5}})){{0,5}})(?: \([^)]{{1,40}}\))?: \Z")
_LINE_ENDS = lazy(rf"[.;,]?\s*\Z| \(| (?:per|a|an|by|in|from|until|over|of) |, (?:of which|including) |[;,] {AMOUNT}")


_PAIRED = lazy(
    r"[\s“\"‘'(]*(?:(?:and|but|yet|so) )?(?P<first>(?!(?:It|They|He|She|We|You|I|This|That|These|Those|There)\b)"
    r"(?:(?![a-z]+ed\b)[\w’'&-]+(?: |(?=,))){1,4})and ",
    re.IGNORECASE,
)
_NO_FIRST_HALF = (MOVED | NOT_IN_NAMES) - words("the its their his her our of total combined")


def first_of_pair(masked: str, clause: int, start: int) -> int:
    """Where a subject begins whose first half stands before an "and" that opens its clause: "imports and exports"."""
    head = _PAIRED.fullmatch(masked, clause, start)
    if head is None or not _NO_FIRST_HALF.isdisjoint(head["first"].lower().split()):
        return start
    return head.start("first")


def trimmed(masked: str, start: int, end: int) -> Span | None:
    """A phrase without the blanks and stray articles at its end; None where nothing else is left."""
    phrase = _STRAY.sub("", masked[start:end].rstrip(" ."))
    return (start, start + len(phrase)) if phrase and not _STRAY.fullmatch(" " + phrase) else None


def changed_by(masked: str, clause: int, at: int, percent: bool = False) -> Span | None:
    """What is made more or less by the figure, or brought to it: "cut the risk of fire by 20%", "cut costs 20%"."""
    by = masked.endswith((" by ", " to ", " to between ", " by between ", " toward ", " towards "), clause, at)
    found = _CUT.search(masked, max(clause, at - 100), at) if by or percent else None
    return trimmed(masked, *found.span("what")) if found and (by or not found["by"]) else None


def bracketed(masked: str, at: int, end: int) -> Span | None:
    """The thing behind which a figure stands alone in brackets."""
    if not masked.startswith(")", end) or not masked.endswith(" (", 0, at):
        return None
    found = _BRACKETED.search(masked, max(0, at - 80), at)
    return trimmed(masked, found.start("what") + 1, found.end("what")) if found else None


def taken_off(masked: str, end: int) -> Span | None:
    """What the figure is taken away from: "wiped $3 off its value"."""
    found = _OFF.match(masked, end) if masked.startswith(" off ", end) else None
    return trimmed(masked, *found.span("what")) if found else None


def spent_on(masked: str, end: int, clause: int, at: int) -> Span | None:
    """What money is spent on, or is the price of: "paid $3 for the boat", "$5 million in damages"."""
    found = _SPENT_ON.match(masked, end)
    if found is None:
        used = _USED.match(masked, end) if _PAID.search(masked, clause, at) else None
        return trimmed(masked, *used.span("what")) if used and not NO_OBJECT.match(used["what"]) else None
    what = found["what"]
    if NO_OBJECT.match(what):
        return None
    if found["goods"] and (
        what[:1].isupper() or what.split()[0] in CARDINALS or what.startswith(("the ", "its ", "their ", "all "))
    ):
        return None
    if not found["goods"] and not _PAID.search(masked, clause, at):
        return None
    return trimmed(masked, *found.span("what"))


def amount_of(masked: str, clause: int, at: int) -> Span | None:
    """The thing whose amount a figure is: "a release clause of $3", "jewels worth $3"."""
    if masked.endswith((" worth ", " valued at ", " priced at "), clause, at):
        worth = _WORTH.search(masked, max(clause, at - 60), at)
        return trimmed(masked, *worth.span("what")) if worth else None
    found = _AMOUNT_OF.search(masked, max(clause, at - 90), at) if masked.endswith(" of ", clause, at) else None
    if found is None or found["what"].split()[-1].lower() in MOVES:
        return None
    start = found.start("what")
    for word in _WORDS.finditer(masked, start, found.end("what")):
        if word[0].lower() in NOT_IN_NAMES:  # "Council sets target of 5%"
            start = word.end() + 1
    return trimmed(masked, start, found.end("what"))


def described_by(masked: str, clause: int, at: int, end: int, money: bool = False) -> Span | None:
    """The thing that a figure is an adjective of: "a $3 charge"."""
    article = _ADJECTIVE.search(masked, max(clause, at - 24), at)
    named = _NAMED.match(masked, end)
    if named is None or (article is None and not (money and _PLURAL_THING.match(masked, end))):
        return None
    start, stop = named.start() + 1, named.end()
    if (beyond := _WORDS.match(masked, stop)) and beyond[0].lower() in MOVES:
        return None  # "a $3 net increase"
    last = masked.rfind(" ", start, stop - 1) + 1
    if (
        last
        and article
        and article[0].lower().startswith(("a ", "an ", "this "))
        and _PLURAL.fullmatch(masked[last:stop].strip())
    ):
        stop = last  # of one thing the plural is a verb
    return None if _MARK.fullmatch(masked, start, stop) else trimmed(masked, start, stop)


def lasting(masked: str, clause: int, at: int, end: int) -> Span | None:
    """What lasts as long as a figure tells: "a 48-hour strike", "9 years in prison", "the lease runs for 9 years"."""
    served = _SERVED.match(masked, end) or _RUNS.search(masked, max(clause, at - 60), at)
    return served.span(1) if served else described_by(masked, clause, at, end)


def set_at(masked: str, clause: int, at: int) -> Span | None:
    """What somebody puts at the figure, or deals in for it: "put the toll at 30", "bought the boat for $3"."""
    if not masked.endswith((" at ", " for ", " as ", " at between ", " to be "), clause, at):
        return None
    if which := _WHICH_IS_PUT_AT.search(masked, max(0, at - 110), at):
        return trimmed(masked, *which.span("what"))
    found = _SET_AT.search(masked, max(clause, at - 100), at)
    return trimmed(masked, *found.span("what")) if found else None


def polled(masked: str, clause: int, at: int) -> Span | None:
    """Whose share of the votes or answers a figure is."""
    if not masked.endswith((" on ", " at "), clause, at):
        return None
    found = _POLLED.search(masked, max(0, at - 70), at)
    return found.span("what") if found else None


def labelled(masked: str, at: int, end: int) -> Span | None:
    """What a line of a list says that its figure is: "- Total investment (phase one): $3"."""
    if not masked.endswith(": ", 0, at) or not _LINE_ENDS.match(masked, end):
        return None
    found = _LABEL.match(masked, 0, at)
    return found.span("what") if found else None


def as_many(masked: str, end: int) -> Span | None:
    """The things of which a multiple that ends at an offset says how many more there are."""
    found = _AS_MANY.match(masked, end)
    return found.span("what") if found else None
