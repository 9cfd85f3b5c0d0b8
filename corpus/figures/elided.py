"""Which sums leave their currency to another? "to 28 million yuan from 24 million", "paid 2 million"."""

from collections.abc import Sequence

from corpus.figures.amounts import Amount
from corpus.figures.restated import COMPARED, has_lost_its_sign, restates
from corpus.lazy import lazy

_OF_MONEY = lazy(
    r"\b(?:worth|costs?|costing|pa(?:y|ys|id|ying)|ow(?:e[sd]?|ing)|loss(?:es)?|debts?|loans?|revenues?|profits?"
    r"|earnings|budgets?|spen(?:d|ds|t|ding)|borrow(?:s|ed)?|len[dt]s?|withdrew|withdrawn|drawn|fine[sd]?|invest(?:s|ed)"
    r"|deficit|cash|deposits|savings|outflows?|inflows?|damages?|compensation|dividends?|subsid(?:y|ies)|valued)"
    r"(?: [A-Za-z’'-]{1,16}){0,4} \Z"
)
"""What stands before a number that is a sum."""
_DONE_WITH = lazy(
    r"(?: of (?:it|the [a-z]{3,14}))? (?:ha[sd]|have|was|were)(?: [a-z]{4,12})?(?: been)?"
    r" (?:re)?(?:paid|spent|drawn|withdrawn|lent|borrowed|invested|owed)\b"
)
"""What stands behind one."""
_GAPPED = lazy(r",? (?:and|while|but) (?:[A-Z][\w’'.&-]* ){1,4}")
"""What stands between two sums of one verb: "fined Harland $3 million and Corvo 2 million"."""
_WORD = lazy(r"[A-Za-z]{3,16} \Z")
_PLAIN = frozenset(("the ", "and ", "for ", "about ", "over ", "than ", "some ", "around ", "with ", "from "))
_LARGE, _NEAR, _STORY = 1e6, 60, 1600
"""The least such sum, and characters to the one before it: in one statement, and in one story."""


def with_units(text: str, amounts: Sequence[Amount]) -> Sequence[Amount]:
    """The amounts without bare numbers that are conversions whose sign was lost ("100 yuan ($14; 13)"), and with the
    currency that a sum leaves to the one before it.
    """
    told: list[Amount] = []
    money: Amount | None = None  # the last that no other is converted to
    for two in amounts:
        one = told[-1] if told else None
        if two.kind == "count" and two.unit is None and money and one:
            if one.kind == "money" and has_lost_its_sign(text, one, two):
                continue
            if two.low >= _LARGE and _is_sum(text, one, money, two):
                two = two._replace(kind="money", unit=money.unit)
        if two.kind == "money" and not (one and one.kind == "money" and restates(text, one, two)):
            money = two
        told.append(two)
    return told


def _is_sum(text: str, one: Amount, money: Amount, two: Amount) -> bool:
    """Whether a large bare number is one of money: it is set beside a sum, or what is said of it is said of sums."""
    beside = one.kind == "money" and two.start - one.end < _NEAR
    if beside and any(between.fullmatch(text, one.end, two.start) for between in (COMPARED, _GAPPED)):
        return True
    if two.start - money.end > _STORY:
        return False
    before = max(money.end, two.start - _NEAR)
    if _OF_MONEY.search(text, before, two.start) or _DONE_WITH.match(text, two.end):
        return True
    word = _WORD.search(text, before, two.start)
    return word is not None and word[0] not in _PLAIN and text.endswith(f" {word[0]}", 0, money.start)
