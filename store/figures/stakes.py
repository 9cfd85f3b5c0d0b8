"""Whose part of a company is a percentage? "Corvo owns 49% of Hald" and "Hald is 49% owned by Corvo" are one stake."""

import re
from collections.abc import Iterator

from store.words.terms import terms_of

STAKE, _TRADED, _OWNER = "what:stake", "what:stake-traded", "owner:"
"""The marks of a part of a firm that somebody has, and of one that is bought or sold; how that of its owner begins."""
_FIRM = (
    r"(?:the|its|their) (?:[\w-]+ ){0,3}?(?:company|firm|group|business|venture|project|bank|airline|club|carrier"
    r"|utility|start-?up|subsidiary|operator|developer|maker|miner|lender|insurer|producer|retailer|publisher|broadcaster"
    r"|shares|stock|equity)\b"
)
_IS_STAKE = re.compile(
    r"[ -](?:(?:[a-z]+ )?(?:stakes?|shareholding|shareholder|owner)\b|owned\b|(?:interest|holding) in [A-Z])"
)
_OF_FIRM = re.compile(rf" (?:(?:share|part) )?of (?:[A-Z]|{_FIRM})")
_OWNS = (
    r"(?:own(?:s|ed|ing)?|h(?:olds?|eld|olding)|controls?|controll(?:ed|ing)|ha[sd]|have|is)"
    r"(?: (?:an?|about|around|nearly|almost|just|only|some|over|under))*"
)
_TRADING = re.compile(
    r"\b(?:acquir|b(?:ought|uy)|sold|sell|tak(?:e|ing)|took|purchas|offer|divest|offload|rais|increas|cut"
    r"|reduc)[a-z]{0,3}(?: (?:an?|another|up|to|about|nearly|further))* \Z"
)
_OWNING = re.compile(rf"\b{_OWNS} \Z")
_STAKE_OF = re.compile(r"\b(?:stakes?|shareholdings?)(?: in [A-Z][\w-]+)? of(?: (?:about|nearly|just|over))? \Z")
_NAME = r"(?P<name>(?!(?:In|On|At|By|The|Its?|They|He|She|But|And|Now|Who)\b)[A-Z][\w&-]+)(?![\w’'])"
_OWNER_BEFORE = re.compile(
    rf"(?<![\w’'-]){_NAME}(?: [A-Z][\w.&-]*)*(?:,? (?:which|that|who))?(?: (?:now|still|already|also))? {_OWNS} \Z"
)
_OWNED_BY = re.compile(rf"[ -]owned by (?:the |[A-Z][\w-]+[’']s )?(?:(?:[A-Z][a-z]+ )?(?:[a-z-]+ ){{1,3}})?{_NAME}")


def owners_in(marks: frozenset[str]) -> set[str]:
    """The terms of who owns what a figure with these marks is a part of."""
    return {term for mark in marks if mark.startswith(_OWNER) for term in terms_of(mark.removeprefix(_OWNER))}


def stake_marks(before: str, behind: str) -> Iterator[str]:
    """The marks of a percentage between these words: that it is a stake, and the first word of its owner's name."""
    is_stake, of_firm = _IS_STAKE.match(behind) or _STAKE_OF.search(before), _OF_FIRM.match(behind)
    if (is_stake or of_firm) and _TRADING.search(before):
        yield _TRADED
        return
    if not is_stake and not (of_firm and _OWNING.search(before)):
        return
    yield STAKE
    if owner := _OWNED_BY.match(behind) or _OWNER_BEFORE.search(before):
        yield f"{_OWNER}{owner['name'].lower()}"
