"""Is a figure the whole of which others are parts, or itself a part: "30 of them", "another 12", "in the north"?"""

import re

WHOLE, PART = "share:whole", "share:part"
"""The marks of the one and of the other."""
SPELT = "one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter"
"""Small numbers and parts in words."""
_NUMBER = rf"(?:[\d.,]+|{SPELT}|most|some|many|all|none|any|each)"
_WHOLE = re.compile(
    rf"\b{_NUMBER}(?:(?: [\w-]+| %)? of (?:the|its|their|his|her|our|all)| of) (?:[a-z]+ (?:of )?)?\Z", re.I
)
_PART_BEFORE = re.compile(
    r"\b(?:of (?:them|whom|which|these|those),?|among them|including|the (?:first|last|next|other|remaining)|another"
    r"|(?:a )?further) (?:about |some |nearly |around )?\Z",
    re.I,
)
_PART_BEHIND = re.compile(
    r" (?:(?!(?:as|and|or|for|than|with|by|in|on|to|of) )[a-z]+ )?"
    r"(?:(?P<of>of (?:them|whom|which|these|those|the (?:dead|injured|wounded|victims|missing))\b)"
    r"|more\b|others\b|each\b(?! (?:day|week|month|year)\b)|apiece\b|(?:[\w-]+ ){0,4}alone\b)"
)
_LAND = (
    r"[Ii]n the (?:capital|suburbs|countryside|north|south|east|west"
    r"|(?:[a-z]+ern|rural|urban|border|coastal) (?:provinces?|regions?|states?|districts?|counties|areas))\b"
)
_PART_LEAD = re.compile(rf"\s*{_LAND}|.*{_LAND}, where [^,]*\Z")
"""What tells that a sentence, or a clause, is of a part of the country."""
_PART_PLACE = re.compile(rf"(?: [\w-]+){{0,4}}? {_LAND}")
"""The same behind a share."""


_ON_TOP = re.compile(r"\b(?:another|(?:a )?further) (?:about |some |nearly |around )?\Z", re.I)


def comes_on_top(before: str) -> bool:
    """Whether a figure behind these words is told beside others that were counted."""
    return _ON_TOP.search(before) is not None


def share_of(before: str, behind: str, opening: str, is_share: bool) -> str | None:
    """The mark of a figure between these words, whose sentence opens so; None where it is neither part nor whole.

    `is_share` tells that it is a percentage or a ratio, which is always of something.
    """
    if _WHOLE.search(before):
        return WHOLE
    part = _PART_BEHIND.match(behind)
    if _PART_BEFORE.search(before) or (part and not (part["of"] and is_share)) or _PART_LEAD.match(opening):
        return PART
    return PART if is_share and _PART_PLACE.match(behind) else None
