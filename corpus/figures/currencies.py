"""Which currency does a number of money have? The sign, code or word beside it, and the countries the article names."""

import re
from collections import Counter
from functools import lru_cache

from corpus.figures.currency_tables import CODES, COMMON_CODES, CURRENCY_WORDS, LATE_SIGNS, LOCAL_SIGNS, ORIGINS, SIGNS
from corpus.lazy import lazy
from corpus.wordlists import alternatives, words

_WORDS_TOO = words(
    """
    pound pounds won rand real reals dong lira liras sterling crown crowns lei lev lek sol soles sum som soms colon
    pula kip birr kina dram drams lari
    """
)
"""Words of money that mean something else as often, or a weight: a scale or a country has to speak for them."""
_AMERICAN = frozenset(("dollar", "dollars", "bucks"))
"""Papers say which other dollars they mean, wherever they are."""

_BEFORE = lazy(
    r"(?<![A-Za-z])(?:(?:[A-Z]{0,2}[$¥₵¢]|\$(?:US|AU?|CA?|NZ|HK|S)|[€£₹₩₽₺₪₴₦₫฿₱₸₾₼₡₲৳₨₭₮]|E£|[A-Z]{2,3}|R(?:[sp]|mb)\.?|S/\.?|Tk\.?|Bs\.?|Dhs?\.?"
    r"|[KUT]?[Ss]h\.?|[SND]?[Kk]r\.?|S[Ff]r\.?)\s?|[RNKPBW])\Z"
)
_ENDS_SIGN = frozenset("spkhrb")
"""The small letters a sign may end in."""
_SUM = lazy(
    r"[0-9]{1,3}(?:,[0-9]{3})|[0-9]{1,4}\.[0-9]{2}(?![0-9.])|[0-9][0-9.,]{0,12}(?:\s?(?:[mb]n|[mbkt]|tr?n)\b"
    r"| ?(?:million|billion|trillion|lakh|crore))"
)
"""What looks like an amount of money rather than a number in a name."""
_AFTER = lazy(
    rf"[\s-]?(?:({alternatives({o.lower() for row in ORIGINS.values() for o in row})})[\s-])?"
    rf"({alternatives(CURRENCY_WORDS)}|pounds sterling)\b(?!['’]s|(?<=euro) cents?\b)"
)
_OPENS_LATE = frozenset(sign[0] for sign in (*LATE_SIGNS, "kr"))
_NEXT = lazy(r"[\s-]?([^\W\d_]+)")
_FIRST = {
    word.lower().split()[0].split(".")[0] for words_of in (*ORIGINS.values(), CURRENCY_WORDS) for word in words_of
}
"""The words that the name of a currency begins with; a look at them spares most numbers the long pattern."""
_CODE_AFTER = lazy(rf"\s?(?:({alternatives(CODES)})\b|({alternatives(LATE_SIGNS)})(?!\s?\w)|(kr)\b)")
_PER_OTHER = lazy(r" (?:per|to the|to one|to a|against the) (?:US |U\.S\. )?(?:dollar|euro)\b")
_PRICED = lazy(
    r"\b(yuan|renminbi|yen|won|rupee|rupiah|ringgit|baht|peso|real|rand|lira|rouble|ruble|franc|dong|naira|cedi|forint"
    r"|zloty|hryvnia|tenge|shekel|shilling|krone|krona|crown|dinar|birr|kwacha|taka)\b",
    re.IGNORECASE,
)
_COUNTRY = lazy(rf"\b(?:{alternatives({o for row in ORIGINS.values() for o in row})})(?!\w)")
_CODE_OF = {origin: code for code, row in ORIGINS.items() for origin in row}
_OWN = {(code, origin.lower()) for code, row in ORIGINS.items() for origin in row}
_DOMAINS = {"au": "AUD", "ca": "CAD", "nz": "NZD", "sg": "SGD", "jm": "JMD", "fj": "FJD"}
_HOME = lazy(rf"^https?://[^/]{{1,100}}\.({'|'.join(_DOMAINS)})(?:[:/]|\Z)")
_STERLING = lazy(
    r"(?:illion|bn|mln) pounds\b|\bsterling\b|\b(?:fined|pa(?:id|y|ys)|costs?|worth|ow(?:es|ed)|earn(?:s|ed)|spen[dt])"
    r" [\d,]+ pounds\b"
)
_WEIGHS = lazy(r"\d ?(?:lbs?|kg|kilos|stone|oz|ounces)\b")
_OFTEN = 3
_AMERICA = lazy(r"America(?<!Pan America)(?<!Latin America)(?<!South America)(?<!North America)(?<!Central America)")


@lru_cache(maxsize=2)
def _named(text: str) -> Counter[str]:
    """How often an article names the countries of each currency."""
    return Counter(_CODE_OF[origin] for origin in _COUNTRY.findall(text))


@lru_cache(maxsize=2)
def _speaks_of_yuan(text: str) -> bool:
    return any(word in text for word in ("yuan", "RMB", "enminbi"))


@lru_cache(maxsize=2)
def _speaks_of_sterling(text: str) -> bool:
    return "£" in text or _STERLING.search(text) is not None


@lru_cache(maxsize=2)
def _weighs(text: str) -> bool:
    """Whether an article gives weights, so that its pounds without a scale may well be one."""
    return _WEIGHS.search(text) is not None


def _meant(text: str, codes: tuple[str, ...]) -> tuple[str | None, bool]:
    """Which of several currencies an article means, the first unless it names another's country more often; and
    whether it names the country at all.
    """
    named = _named(text)
    own = codes[1:] if codes[0] == "-" else codes
    best = max(own, key=lambda code: named[code])
    if sum(named[code] == named[best] for code in own) > 1 or not named[best]:
        best = codes[0]
    return (None if best == "-" else best), bool(named[best])


def bare_dollar(text: str, url: str | None) -> str:
    """ISO code of the dollar that an article means by "$": that of its address' country, or of the only one it names,
    again and again; the American where it speaks of America or nothing tells, unless it writes "US$" for that one.
    """
    told = "US$" in text
    text = text.replace("US$", "") if told else text
    if "$" not in text or (not told and ("U.S." in text or _AMERICA.search(text))):
        return "USD"
    home = _HOME.search(url or "")
    # counting the few names that could decide is far cheaper than looking for all
    often = [c for c in CURRENCY_WORDS["dollar"] if sum(text.count(name) for name in ORIGINS[c]) >= _OFTEN]
    if not home and (not often or ("USD" in often and not told)):
        return "USD"
    named = _named(text)
    if home and (told or not named["USD"]):
        return _DOMAINS[home[1]]
    only = [code for code in often if not (told and code == "USD")]
    if len(only) != 1 or named[only[0]] < _OFTEN:
        return "USD"
    return only[0] if told or len(named) == 1 else "USD"


def currency_before(text: str, at: int, dollar: str = "USD") -> tuple[str | None, int]:
    """ISO code of the symbol or code that ends where a number starts, and where it starts itself; `dollar` is what a
    bare sign means.
    """
    head = text[max(0, at - 5) : at]
    near = head[-2:-1] if head[-1:] in (" ", "\u00a0") else head[-1:]
    if not near or (near.islower() and near not in _ENDS_SIGN):
        return None, at
    match = _BEFORE.search(head)
    if match is None:
        return None, at
    sign, start = match[0].rstrip(" .\u00a0"), at - (len(head) - match.start())
    if sign == "¥":
        return ("CNY" if _speaks_of_yuan(text) else "JPY"), start
    if sign == "$":
        return dollar, start
    if code := SIGNS.get(sign):
        return code, start
    if code := CODES.get(sign):
        return (code, start) if sign in COMMON_CODES or _SUM.match(text, at) else (None, at)
    if (codes := LOCAL_SIGNS.get(sign)) and (codes[0] != "-" or _SUM.match(text, at)):
        code, _ = _meant(text, codes)
        return (code, start) if code else (None, at)
    return None, at


def currency_after(text: str, folded: str, at: int, scaled: bool) -> tuple[str | None, int]:
    """ISO code of the currency word behind a number, or the word where nothing tells whose it is, and where it ends.

    A word that means something else too is money where the number has a scale (`scaled`), a country stands before it,
    or the article names the country; pounds without a scale are a weight unless the article writes of sterling.
    """
    next_word = _NEXT.match(folded, at)
    match = _AFTER.match(folded, at) if next_word and next_word[1] in _FIRST else None
    if match:
        code, sure = _of_word(text, match[1], match[2])
        weighs = match[2] in ("pound", "pounds") and text[at] == "-" and not scaled  # "a 1,000-pound bomb"
        if code and not weighs and (scaled or sure or match[1] or match[2] not in _WORDS_TOO):
            return code, match.end()
        if code is None and not match[1] and (scaled or match[2] not in _WORDS_TOO):
            return match[2], match.end()
    near = text[at : at + 2].lstrip()[:1]
    if near in ("p", "t", "a"):
        return _rate(text, at), at
    late = _CODE_AFTER.match(text, at) if near.isupper() or near in _OPENS_LATE else None
    if late is None:
        return None, at
    if late[3]:
        code, _ = _meant(text, LOCAL_SIGNS["kr"])
        return (code, late.end()) if code else (None, at)
    grouped = text[at - 4 : at - 3] == ","
    if late[1] and not scaled and not grouped and late[1] not in COMMON_CODES:
        return None, at
    return (CODES[late[1]] if late[1] else LATE_SIGNS[late[2]]), late.end()


def _of_word(text: str, origin: str | None, word: str) -> tuple[str | None, bool]:
    """What a word of money means behind the name of a country or without one, and whether the article bears it out."""
    if word == "pounds sterling":
        return "GBP", True
    codes = CURRENCY_WORDS[word]
    if origin:
        return next((code for code in codes if (code, origin) in _OWN), None), True
    if word in _AMERICAN:
        return codes[0], False
    code, named = _meant(text, codes) if len(codes) > 1 or word in _WORDS_TOO else (codes[0], False)
    return code, (_speaks_of_sterling(text) and not _weighs(text) if code == "GBP" else named)


def _rate(text: str, at: int) -> str | None:
    """The currency that the number ending at an offset prices another in: "the won traded at 1,468 per dollar"."""
    if not _PER_OTHER.match(text, at):
        return None
    priced = list(_PRICED.finditer(text, max(0, at - 90), at))
    return _of_word(text, None, priced[-1][1].lower())[0] if priced else None
