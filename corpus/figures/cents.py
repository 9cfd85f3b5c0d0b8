"""Whose cents are those of an article? Money of the dollar it writes of, or of the country named with them."""

from corpus.figures.amounts import Amount
from corpus.figures.currency_tables import CURRENCY_WORDS, ORIGINS, SIGNS
from corpus.lazy import lazy

_PART = lazy(r" (?:on|in|to) the (?:dollar|euro|pound)\b")
"""What makes of cents a share: "paid 15 cents on the dollar"."""
_OPINION = lazy(r"\b(?:my|your|his|her|their|our|own) \Z")
"""Whose two cents are a view."""
_OTHERS = lazy(r"\b(?:rand|rands|shillings?|ringgit|rupees?|guilders?|cedis?|pula)\b")
"""Money that has cents too, and is not called dollars."""
_SIGN = lazy(r"(?:\b[A-Z]{1,2})?\$")
_AMERICAN = lazy(r"\bU\.?S\.? |\bAmerican? ")


def in_money(text: str, amount: Amount, dollar: str) -> Amount:
    """The amount in the money its cents are of; as it is where it counts none or nothing tells whose they are."""
    if amount.unit not in ("cents", "cent") or amount.kind != "count":
        return amount
    code = _code_of(text, amount, dollar)
    if code is None:
        return amount
    return amount._replace(kind="money", unit=code, low=round(amount.low / 100, 6), high=round(amount.high / 100, 6))


def _code_of(text: str, amount: Amount, dollar: str) -> str | None:
    start, end = amount.start, amount.end
    named = text[start:end]
    opinion = amount.low == 2 and (named == "two cents" or _OPINION.search(text, max(0, start - 8), start))
    if opinion or _PART.match(text, end):
        return None
    if "uro" in named:
        return "EUR"
    if _AMERICAN.search(named):
        return "USD"
    for code in CURRENCY_WORDS["dollar"]:
        if code and any(origin in named for origin in ORIGINS.get(code, ())):
            return code
    if _OTHERS.search(text):
        return None
    if "$" in text or "dollar" in text:
        signs = {sign[0] for sign in _SIGN.finditer(text)}
        return SIGNS.get(signs.pop(), dollar) if len(signs) == 1 else dollar
    if "€" in text or " euro" in text:
        return "EUR"
    return "USD" if "U.S." in text or "America" in text else None
