"""Where a press release ends and what it always carries begins: "About Acme", forward-looking statements, contacts."""

import re

from corpus.lazy import lazy
from corpus.lines import Line

_OPENINGS = (
    *("About ", "ABOUT ", "Forward", "FORWARD", "Cautionary ", "CAUTIONARY ", "Safe Harbo", "SAFE HARBO", "Notes to "),
    *("NOTES TO ", "Media ", "MEDIA ", "Press ", "PRESS ", "Investor ", "INVESTOR ", "Contact", "CONTACT", "Ends"),
    *("ENDS", "#", "-", "–"),
)
_LONGEST = 90
"""Characters of a line that heads such matter."""
_ABOUT = lazy(r"(?:About|ABOUT) (?:the |The )?[A-Z][\w&.,'’®™() -]{1,70}(?<![.,]):?")
_CAUTION = lazy(
    r"(?:(?:cautionary|safe harbou?r)\b.{0,70}|.{0,40}forward[- ]looking (?:statements?|information)"
    r"|notes to editors?):?",
    re.IGNORECASE,
)
_CLOSES = lazy(
    r"(?:(?:media|press|investor)s?(?: (?:and|&) (?:media|press|investor)s?)?(?: relations)? )?"
    r"(?:contacts?|inquir(?:y|ies)|enquiries)(?: information)?:?.{0,60}|# ?# ?#|[-–] ?ends? ?[-–]|ends",
    re.IGNORECASE,
)
_WIRES = ("PRNewswire", "Business Wire", "BUSINESS WIRE", "GLOBE NEWSWIRE", "GlobeNewswire", "EQS-News", "ACCESSWIRE")
_HEAD = 10
"""Lines among which a release says that it is one."""


def release_end(lines: list[Line], body: int) -> int:
    """Index of the first line of a release's closing matter; `len(lines)` where there is none or it is no release."""
    short = [i for i in range(body + 1, len(lines)) if len(lines[i].text) <= _LONGEST]
    opened = [i for i in short if lines[i].text.startswith(_OPENINGS)]
    if not opened:
        return len(lines)
    cautions = [i for i in opened if _CAUTION.fullmatch(lines[i].bare)]
    heads = sorted({*cautions, *(i for i in opened if _ABOUT.fullmatch(lines[i].bare))})
    closes = any(_CLOSES.fullmatch(lines[i].text) for i in opened)
    if not heads or not (cautions or closes or _is_wired(lines[:_HEAD])):
        return len(lines)
    return heads[0]


def _is_wired(lines: list[Line]) -> bool:
    return any(wire in line.text[:200] for line in lines for wire in _WIRES) or any(
        line.text.upper().startswith("FOR IMMEDIATE RELEASE") for line in lines
    )
