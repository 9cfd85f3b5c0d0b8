"""Which words state a ratio or a share: doubling, threefold, twice as many, a third of, one in five."""

import re
from typing import NamedTuple

from corpus.figures.numbers import CARDINALS, number_at
from corpus.lazy import lazy


class Ratio(NamedTuple):
    """A ratio in words; `share` tells a part of something from a multiple of it."""

    start: int
    end: int
    value: float
    share: bool
    unit: str | None = None
    """What it is a part of, where that is one percent or one percentage point."""


_STEMS = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5}
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
_WHOLES = frozenset((3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1_000, 10_000, 100_000, 1_000_000))

# "double standard", "doubles tennis", "triple crown" and "doubled down" multiply nothing.
_CHANGE = lazy(
    r"(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ing|ed)\b(?! (?:down|up|over|back|as|standards?)\b)"
    r"|(doubl|tripl|trebl|quadrupl)es? (?=(?:the|its|their|his|her|our|that|what|those|from|to \$?\d|by \d|last|this"
    r"|in (?:size|value|number))\b)"
    r"|(?:(?<=more than )|(?<=nearly )|(?<=almost )|(?<=roughly ))(doubl|tripl|quadrupl)e\b"
    r"|(?:(?<= to )|(?<=ill )|(?<=uld )|(?<=may )|(?<=ight ))(doubl|tripl|quadrupl|halv)e\b"
    r"(?! (?:down|up|check|cross|dip|back|bill|as|digits?|figures|duty|murders?|jeopardy)\b|-)"
)
_MULTIPLE = lazy(r"twice (?=(?:as|the|its|their|his|her|that|what|those)\b)|([a-z]{3,9})-?fold\b")
_PART = lazy(
    r"(?:(one|two|three|four|five|seven|eight|nine)[ -]|(?:an?) )"
    r"(third|quarter|(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)"
    r"(?=s? of|[.,;)]| (?:to|in|from|since|last|this)\b))s?\b"
    r"(?=[.,;:)]| (?:of|as|say|said|were|was|are|is|have|had|did|do|will|would|to|in|from|last|this"
    r"|think|believe|support|voted"
    r"|amid|because|despite|when|while|after (?:the|its?|an?|he|she|they)|more|less|since|over|below|full|empty"
    r"|gone|(?<=s )(?:majority|vote|stake|share)"
    r"|(?:and|to) (?:an?|one|two|three)[ -](?:third|quarter|fifth))s?\b)"
    r"(?! of (?:an? (?:century|mile|second|hour|inch)|january|december|growth|declines|losses|contraction|expansion))"
    r"|(?<!first )(?<!second )(?<!latter )(?<!back )(?<!front )(?<!other )(?<!a-)(?<!and a )half"
    r"(?= (?:of|the|its|their|his|her|our|that|those|these|all|as)\b"
    r"(?! (?:an? |the )?(?:hour|century|time|day|mile|way|inning|story|battle|fun|reason|cent|penny)\b))"
    r"|(?<=than )half\b(?! (?:an?|the (?:battle|time|fun|story))\b|-)|(?<= by )half\b(?!-| an? )"
    r"|(?<= over )half(?=[.,;)])"
)
_OF_A_YEAR = lazy(r"\b(?:first|last|previous|past|next|prior|following|consecutive|straight|other|coming|these) \Z")
"""Before quarters that are parts of a year."""
_POINT = lazy(
    r"(?:(?:(?:one|an?)[ -])?half|(?:(one|three|an?)[ -])?(quarter|third|fifth|eighth|tenth)s?)"
    r"(?:(?: of)? an? percentage[ -]point|(?: of)? (an?|one|1) per ?cent(?:age point)?"
    r"|(?P<bare>(?:(?: of)? a |[ -])point))\b|a (?P<full>full) percentage[ -]point\b"
)
_RATES = lazy(r"\b(?:rates?|fed|central bank|yields?|inflation|interest|monetary|mortgages?)\b")
"""What is spoken of where a "quarter point" is one of percent."""
_BY = (" by ", " by nearly ", " by almost ", " by about ", " by over ", " by more than ", " by around ", " lost ")
"""Before a fifth or a tenth that is a part of something not named."""
_UNITS = "one|two|three|four|five|six|seven|eight|nine|ten"
_ODDS = lazy(
    rf"({_UNITS}|\d{{1,3}})(?:-in-| in (?:every )?| out of (?:every )?| of every )"
    rf"(\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,4}}|{_UNITS}|a (?:hundred|thousand|million))\b"
    r"(?!,?\d|\.\d|[%-]| (?:percent|(?:star|year|month|day|week|hour"
    r"|minute|state|case|count|district)s?|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b)"
)
_MARKS = lazy(r"\b(?:scor(?:e[sd]?|ing)|rat(?:ed|ing)|marks?)(?: (?:of|it|an?|at|only|just)){0,2} \Z")
"""Before what somebody was given of so many: "scored 71 out of 100"."""
_TO_ONE = lazy(
    r"\d{1,4}(?:\.\d)?(?:-to-(?:1|one)\b(?![\d.,:-]\d)"
    r"(?! (?:votes?|win|victory|lead|loss|defeat|decision|ruling|draw|score|scoreline|upset|triumph)\b)"
    r"|(?P<loose> to (?:1|one))\b(?=[.,;)]|\Z| (?:in|by|at|when|after|before|and|on|to|or|last|this|as|but)\b)"
    r"(?![.,]\d))"
)
_GEARED = lazy(r"\b(?:ratios?|leverag|odds\b|gear(?:ed|ing)\b|outnumber)[^.;\n]*\Z")
"""What two numbers stand for that are written "18 to 1" and no score."""
_SCORED = lazy(
    r"\b(?:vot|won\b|wins?\b|lost\b|beat|rul(?:ed|ing)\b|led\b|leads?\b|scor|game|match|passed|approv|series\b)[^.;\n]*\Z"
)
_TIMES = lazy(
    r"[ -]times(?= (?:as|more|less|larger|bigger|higher|greater|faster|lower|better|worse|the|its|their|that|what|over|"
    r"likelier|stronger|longer|smaller|cheaper|above"
    r"|earnings|annual|normal|average|median|usual|last|this)\b)|[ -]?(?:x\b|×)(?!\s?\d)|[ -]fold\b"
)
_PLAIN_TIMES = lazy(r" times\b")
"""Nothing happens 2.5 times, so that a decimal makes it a multiple."""


def ratio_at(folded: str, at: int) -> Ratio | None:
    """The ratio in words that starts at an offset of the folded text."""
    if folded[at].isdecimal():
        return _odds_at(folded, at) or (_to_one(folded, at) if "to" in folded[at + 2 : at + 9] else None)
    match = _POINT.match(folded, at)
    if match and (not match["bare"] or _RATES.search(folded, max(0, at - 120), at + 60)):
        part = 1 if match["full"] else CARDINALS.get(match[1] or "", 1) / _PARTS[match[2] or "half"]
        return Ratio(at, match.end(), part, share=False, unit="%" if match[3] else "percentage points")
    if folded[at] in "dtqh" and (match := _CHANGE.match(folded, at)):
        stem = next(group for group in match.groups() if group)
        start = at - 2 if folded[max(0, at - 3) : at] == " a " else at
        return Ratio(start, at + len(match[0].rstrip()), _STEMS[stem], share=False)
    if match := _MULTIPLE.match(folded, at):
        value = CARDINALS.get(match[1], 100 if match[1] == "hundred" else 0) if match[1] else 2
        return Ratio(at, at + len(match[0].rstrip()), value, share=False) if value else None
    if (match := _PART.match(folded, at)) and not _names_order(folded, match):
        top = CARDINALS[match[1]] if match[1] else 1
        return Ratio(at, match.end(), top / _PARTS[match[2] or "half"], share=True)
    return _odds_at(folded, at)


def _names_order(folded: str, match: re.Match[str]) -> bool:
    """Whether a part is one of a year, or the next of many: "the first quarter", "a fifth to leave"."""
    at, part = match.start(), match[2]
    if part in (None, "third"):
        return False
    if part == "quarter":
        return _OF_A_YEAR.search(folded, at - 14, at) is not None
    return not folded.startswith((" of", "s of"), match.end()) and not folded.endswith(_BY, 0, at)


def _odds_at(folded: str, at: int) -> Ratio | None:
    """A share such as "eight in 10"; "10 in 2008" and "5 in 3" are none."""
    match = _ODDS.match(folded, at)
    if match is None or _MARKS.search(folded, max(0, at - 24), at):
        return None
    top, base = number_at(folded, match.start(1)), number_at(folded, match.start(2))
    if top is None or base is None or not 0 < top.value < base.value:
        return None
    likely = base.value in _WHOLES or (top.value == 1 and (base.grouped or base.value < 1000))
    if not likely:
        return None
    return Ratio(at, match.end(), top.value / base.value, share=True)


def _to_one(folded: str, at: int) -> Ratio | None:
    """How many times something is another: "a 33-to-1 leverage ratio"; votes and scores are none."""
    match = _TO_ONE.match(folded, at)
    if match is None or folded[at - 1 : at] in ("-", ".", ",") or _SCORED.search(folded, max(0, at - 60), at):
        return None
    if match["loose"] and not (_GEARED.search(folded, max(0, at - 120), at) or "leverage ratio" in folded):
        return None
    number = number_at(folded, at)
    return Ratio(at, match.end(), number.value, share=False) if number and number.value > 1 else None


def times_after(folded: str, at: int) -> int | None:
    """Where a multiple ends whose number ends at an offset: "three times as many", "2.5x", "10-fold"."""
    match = _TIMES.match(folded, at) or (
        _PLAIN_TIMES.match(folded, at) if folded[max(0, at - 2) : at - 1] == "." else None
    )
    return match.end() if match else None
