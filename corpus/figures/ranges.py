"""What do two joined numbers make: a range, a choice, a before and an after, a step and its level, two shares?"""

from corpus.figures.numbers import Number, scaled
from corpus.lazy import lazy
from corpus.model import FigureKind

JOINT = lazy(r"[ -]to[ -]|[-–~]|\s?[–—]\s?(?=[\d$€£¥])| or | and ")
_CONTEST = lazy(
    r"\b(?:(?:beat|beats|beating|lead|leads|led|leading|trail|trails|trailed|trailing|defeat|defeats|defeated|lost|won"
    r"|wins|ahead of|behind|over)\b(?:[^.;\n]|(?<=mr|ms)\.|(?<=mrs|sen|gov|rep)\.){0,40}|,)(?<! a)(?<! an) \Z"
)
"""What makes two numbers the shares of two rivals: "leads Pop 52% to 41%", not a range."""
_FROM = lazy(
    r"\b(?:up|down|rose|risen|rising|fell|fallen|falling|grew|grown|increased|decreased|dropped|climbed|cut|raised|went|gone)"
    r" from (?:an?|the|its|their) (?:(?!range)[a-z]+ ){1,3}of \Z"
)
"""What makes of two amounts a before and an after: "risen from a first estimate of $3 to $5"."""
_MOVED = lazy(
    r"\b(?:rose|rising|fell|falling|gain(?:ed|ing)|lost|losing|add(?:ed|ing)|shed|shedding|jump(?:ed|ing)|climb(?:ed|ing)|slip"
    r"(?:ped|ping)|drop(?:ped|ping)|eas(?:ed|ing)|sank|surg(?:ed|ing)|slid|tumbl(?:ed|ing)|up|down|higher|lower|increased"
    r"|decreased|declined|advanced)(?: by| another| about)? \Z|\b(by) \Z"
)
"""What makes of two amounts a step and where it led: "rose $2 to $81"; after "by" alone they have to lie apart."""


_BALLOT = lazy(
    r"\b(?:vot(?:e[ds]?|ing)|ballots?|motion|bills?|amendment|resolution|parliament|senate|council|congress|assembly|house"
    r"|lawmakers|mps|elect(?:ed|ion)|recount|referendum|treaty|law|budget)\b[^.;\n]{0,90}\Z"
)
_CARRIED = lazy(
    r"(?:\b(?:by|pass(?:ed)?|approved|adopted|rejected|voted|won|lost|carried|backed|defeated)(?: (?:it|them))?"
    r"(?: an? (?:vote|margin) of)?|\bvotes,|\bvote\b[^.;,\d]{0,50} (?:was|is|came to)) \Z"
)
_MANY_VOTES = 200
"""How many points no game has: who won by that many, won votes."""


def may_range(folded: str, begin: int, join: str, kinds: tuple[FigureKind | None, FigureKind | None]) -> bool:
    """Whether a number that begins at an offset and the next can be the ends of a range, by the word that joins them.

    `kinds` is what each of them measures by itself: "25, 50 or 100 mg" and "5 mg or 10 mg" are a choice.
    """
    if join == "and":
        return folded[max(0, begin - 9) : begin].rstrip().endswith("between")
    if join == "or":
        return kinds[0] is None and kinds[1] != "money" and not folded.endswith(", ", 0, begin)
    return True


def is_change(
    folded: str, begin: int, end: int, second: int, kind: FigureKind | None, measured: bool, apart: bool
) -> bool:
    """Whether two numbers are no range: a before and an after ("from 3 to 5 percent"), or what two rivals got."""
    head = folded[max(0, begin - 20) : begin].split()
    ranging = len(head) > 1 and head[-2].startswith(
        ("ran", "any", "vary", "vari", "runs", "running", "span", "stretch")
    )
    ranging = ranging or (len(head) > 2 and head[-2] in ("cost", "priced") and head[-3].endswith("s"))
    if head and head[-1] == "from" and not ranging:
        return True
    if not folded[end:second].startswith(" to "):
        return False
    if _FROM.search(folded, max(0, begin - 48), begin):
        return True
    step = measured and _MOVED.search(folded, max(0, begin - 24), begin)
    if step and (step[1] is None or apart):
        return True
    return kind == "percent" and is_contest(folded[max(0, begin - 56) : begin])


def is_contest(before: str) -> bool:
    """Whether the folded words before two joined numbers make them the shares of two rivals."""
    return _CONTEST.search(before) is not None


def is_ballot(folded: str, begin: int, ayes: float, noes: float) -> bool:
    """Whether two bare joined numbers are those for and against: "the bill passed 79-66", "won by 412 to 396".

    Who voted is no team, and so may have had one against.
    """
    least = 1 if folded.endswith(" voted ", 0, begin) else 2
    if ayes <= noes or noes < least or ayes % 1 or noes % 1 or not _CARRIED.search(folded, max(0, begin - 40), begin):
        return False
    return noes >= _MANY_VOTES or _BALLOT.search(folded, max(0, begin - 130), begin) is not None


def scaled_alike(first: Number, second: Number, kind: FigureKind | None) -> Number:
    """The first number with the scale of the second where it has none of its own: both ends of "$3-4 million"."""
    own = first.scale != 1 or second.scale == 1 or kind in {"percent", "ratio"}
    if own or first.value > second.value / second.scale:
        return first
    return first._replace(value=scaled(first.value, second.scale), scale=second.scale)
