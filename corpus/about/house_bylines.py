"""Bylines that name nobody: "From our correspondent in Lund", "By the editors", "Staff and wire reports"."""

import re

from corpus.lazy import lazy

_LONGEST = 70
_WHO = r"(?:correspondents?|reporters?|writers?|editors?|staff|desk|newsroom|bureau|team|editorial board)"
_KIND = r"(?:staff|special|wire|news|agency|web|desk|digital|online|editorial)"
_HOUSE = lazy(
    rf"(?:(?:by|from) (?:our|the|an?) (?:[\w-]{{2,14}} ){{0,2}}{_WHO}|our (?:[\w-]{{2,14}} ){{0,2}}{_WHO}"
    rf"|(?:by |from )?{_KIND}(?:(?: and | & |/){_KIND})? (?:{_WHO}|reports?|services|agencies)"
    r"|(?:by |from )?(?:staff|agencies|(?:the )?(?:newsroom|newsdesk|editorial board))"
    r"(?:(?: and |, |/)(?:wire |news )?(?:agencie|service)s)?"
    r"|von unser\w{0,3} (?:[\w-]{2,14} )?(?:korrespondent|reporter|redakt)\w{0,6}|von der redaktion"
    r"|(?:de |par )?(?:notre|nos) (?:envoyée?s? spécia(?:le?s?|ux)|correspondant(?:e?s?)|rédaction)"
    r"|(?:par )?la rédaction"
    r"|(?:de |por )?nuestr[oa]s? (?:corresponsal(?:es)?|enviad[oa]s? especial(?:es)?|redacción)"
    r"|(?:dal|dalla|dai) nostr[oaie] (?:inviat[oaie]|corrispondent[ei])"
    r"|van onze (?:correspondent|verslaggever|redactie)\w{0,2}"
    r")(?:(?:,| in| at| à| en| aus| uit| a) (?-i:[^\W\d_a-z])[\w’' -]{1,30})?[.:]?",
    re.IGNORECASE,
)


def names_nobody(line: str) -> bool:
    """Whether a line, or what a page states as its author, only says that somebody of the house wrote it."""
    return len(line) <= _LONGEST and _HOUSE.fullmatch(line) is not None
