"""Is a percentage what has to be given of each sale, whatever that is called? "pay 12% of every export" is a levy."""

import re

LEVY = "levy"
"""What such a share is, as `quantities` calls a levy, tariff or duty."""
_GIVES = re.compile(
    r"\b(?:pay(?:s|ing)?|paid|hand(?:s|ed|ing)? (?:over|back)|giv(?:e|es|ing) up|surrender(?:s|ed|ing)?"
    r"|remit(?:s|ted|ting)?|ced(?:e[sd]?|ing)|charg(?:e[sd]?|ing)|collect(?:s|ed|ing)?|tak(?:e[sn]?|ing)|forgo)"
    r"(?: (?:the|a|an|it|them|firms|companies|exporters|importers|sellers|buyers|makers|state|government|treasury"
    r"|fee|tax|up|to|of|about|around|some|as|much|another|least|at))* \Z",
    re.I,
)
_OF_EACH = re.compile(
    r" (?:of|on) (?:each|every|any|all|the value of (?:each|every|all)) (?:[a-z-]+ ){0,3}?(?:sales?|exports?|imports?"
    r"|shipments?|deliver(?:y|ies)|orders?|purchases?|transactions?|imported|exported)\b"
)


def is_levied(before: str, behind: str) -> bool:
    """Whether a percentage between these words is given of each sale or shipment."""
    return _GIVES.search(before) is not None and _OF_EACH.match(behind) is not None
