"""What a number measures: currencies with their ISO 4217 codes, percent, counted things."""

import re
from collections.abc import Iterable
from functools import lru_cache

from corpus.lazy import lazy

SYMBOLS: dict[str, str] = {
    "$": "USD", "US$": "USD", "USD": "USD", "HK$": "HKD", "HKD": "HKD", "NT$": "TWD", "TWD": "TWD", "A$": "AUD",
    "AU$": "AUD", "AUD": "AUD", "C$": "CAD", "CA$": "CAD", "CAD": "CAD", "S$": "SGD", "SGD": "SGD", "NZ$": "NZD",
    "NZD": "NZD", "R$": "BRL", "BRL": "BRL", "MX$": "MXN", "MXN": "MXN", "€": "EUR", "EUR": "EUR", "£": "GBP",
    "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "CN¥": "CNY", "RMB": "CNY", "CNY": "CNY", "₹": "INR", "Rs": "INR",
    "INR": "INR", "₩": "KRW", "KRW": "KRW", "₽": "RUB", "RUB": "RUB", "₺": "TRY", "TRY": "TRY", "CHF": "CHF",
    "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN", "ZAR": "ZAR", "₪": "ILS", "ILS": "ILS", "₴": "UAH",
    "UAH": "UAH", "₦": "NGN", "NGN": "NGN", "₫": "VND", "VND": "VND", "฿": "THB", "THB": "THB", "₱": "PHP",
    "PHP": "PHP", "RM": "MYR", "MYR": "MYR", "IDR": "IDR", "Rp": "IDR", "SAR": "SAR", "AED": "AED",
}  # fmt: skip
"""What stands before a number."""

_DOLLARS = {
    "": "USD", "us": "USD", "u.s.": "USD", "american": "USD", "hk": "HKD", "hong kong": "HKD", "canadian": "CAD",
    "australian": "AUD", "singapore": "SGD", "new zealand": "NZD", "taiwan": "TWD", "new taiwan": "TWD",
    "taiwanese": "TWD", "jamaican": "JMD",
}  # fmt: skip
_PESOS = {"mexican": "MXN", "philippine": "PHP", "argentine": "ARS", "chilean": "CLP", "colombian": "COP"}
_FRANCS = {"": "CHF", "swiss": "CHF", "cfa": "XOF", "french": "FRF"}
_KRONER = {"swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "icelandic": "ISK"}
_RUPEES = {"": "INR", "indian": "INR", "pakistani": "PKR", "sri lankan": "LKR"}
_POUNDS = {"british": "GBP", "egyptian": "EGP", "syrian": "SYP", "lebanese": "LBP"}
_WONS = {"": "KRW", "south korean": "KRW", "korean": "KRW", "north korean": "KPW"}
_YUANS = {"": "CNY", "chinese": "CNY", "rmb": "CNY"}
_WORDS: dict[str, dict[str, str]] = {
    "dollars": _DOLLARS, "dollar": _DOLLARS, "bucks": {"": "USD"}, "pesos": _PESOS, "peso": _PESOS, "francs": _FRANCS,
    "franc": _FRANCS, "kronor": {"": "SEK"} | _KRONER, "kroner": _KRONER, "krone": _KRONER, "krona": _KRONER,
    "rupees": _RUPEES, "rupee": _RUPEES, "yuan": _YUANS, "renminbi": _YUANS, "rmb": _YUANS, "yen": {"": "JPY"},
    "euros": {"": "EUR"}, "euro": {"": "EUR"}, "sterling": {"": "GBP"}, "pounds sterling": {"": "GBP"},
    "pounds": _POUNDS, "pound": _POUNDS, "won": _WONS, "rubles": {"": "RUB"}, "ruble": {"": "RUB"},
    "roubles": {"": "RUB"}, "rouble": {"": "RUB"}, "rand": {"": "ZAR"}, "reais": {"": "BRL"}, "real": {},
    "lira": {"": "TRY", "turkish": "TRY"}, "zloty": {"": "PLN"}, "shekels": {"": "ILS"}, "baht": {"": "THB"},
    "ringgit": {"": "MYR"}, "rupiah": {"": "IDR"}, "dong": {"": "VND"}, "dirhams": {"": "AED"}, "riyals": {"": "SAR"},
    "rials": {"": "IRR"}, "hryvnia": {"": "UAH"}, "hryvnias": {"": "UAH"}, "naira": {"": "NGN"},
    "bitcoin": {"": "XBT"}, "bitcoins": {"": "XBT"},
}  # fmt: skip
_WORDS_TOO = frozenset(("pounds", "won", "rand", "real", "dong", "lira", "sterling", "crown"))
_LATE_CODES = "USD HKD CNY RMB EUR GBP JPY KRW INR AUD CAD SGD TWD CHF RUB"

_TIME = """
    second minute hour day week month quarter year decade century centurie millennium generation fortnight semester
    weekend night morning evening summer winter season term yr hr min sec nanosecond millisecond
"""
_TIME_UNITS = frozenset(_TIME.split())
"""Units of durations and ages: how long something takes is no figure of this program."""
_IRREGULAR_PLURALS = """
    people men women children police staff personnel feet teeth mice geese dead aircraft spacecraft troops data media
    sheep fish species series cattle kg km sq mw gw kw tb gb mb mph kph km/h hectares alumni criteria businessmen
    businesswomen policemen policewomen congressmen congresswomen servicemen servicewomen firemen fishermen gunmen
    lawmen salesmen workmen clergymen spokesmen grandchildren schoolchildren stepchildren
"""
# A number counts the first plural behind it, past a few describing words; these words end the search.
_STOPS = """
    of in to and or for the a an at by on from with as than is are was were be been has have had will would can
    could may might must this that these those his its their her our your my it he she they we you who which when
    where while per each every next last ago but if so because into over under after before during since until about
    says does goes gets makes wins loses comes takes gives seems means needs wants lies plus minus versus vs not no
    via yes percent hundred thousand million billion trillion times us perhaps always sometimes besides afterwards
    towards
"""


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _by_initial(words: Iterable[str]) -> str:
    """The words in any case, by their first letter, so that all others are passed over at once."""
    rest: dict[str, list[str]] = {}
    for word in words:
        rest.setdefault(word[0], []).append(word[1:])
    return "|".join(f"[{one}{one.upper()}](?i:{_alternatives(ends)})" for one, ends in rest.items())


_BEFORE = lazy(r"(?<![A-Za-z])(?:[A-Z]{0,2}[$¥]|[€£₹₩₽₺₪₴₦₫฿₱]|[A-Z]{2,3}\s?|R[sp]\.?\s?)\Z")
_ORIGIN = _alternatives({origin for codes in _WORDS.values() for origin in codes if origin})
_AFTER = lazy(rf"[\s-]?(?:({_ORIGIN})[\s-])?({_alternatives(_WORDS)})\b(?!['’]s)")
_CODE_AFTER = lazy(rf"\s?({_alternatives(_LATE_CODES.split())})\b")
_PERCENT = lazy(r"\s?[%％]|[\s-](?:percent|per\scent|pct|pp|percentage[\s-]points?|basis[\s-]points?)\b")
_STOP = rf"(?!(?:{_by_initial(_STOPS.split())})\b)"
_GAP = r"(?: |\u00a0|\n(?=[a-z]))"
_PLURAL = (
    r"[A-Za-z][A-Za-z-]{1,24}[^\Wsui]s|[A-Z][a-z]{1,20}is|[A-Z]{2,6}s|"
    rf"(?:{_alternatives(_IRREGULAR_PLURALS.split())})"
)
_COUNTED = lazy(
    rf"(?:{_GAP}{_STOP}(?:(?:[A-Z]\.){{2}}|[A-Za-z][A-Za-z’'-]{{0,24}})){{0,3}}?{_GAP}{_STOP}({_PLURAL})(?![\w-])"
)
_PART_OF = lazy(r" of (?:the|its|their|our|his|her|those|these|[A-Za-z]{2,20}[’']s)(?: [0-9][0-9,]{0,9})?(?= )")
_DEGREES = lazy(
    r"(?: ?| degrees?[ -])([°º] ?[CF]\b|℃|℉|[Cc]elsius\b|[Ff]ahrenheit\b|[Cc]entigrade\b)"
    r"|[ -]degrees?(?= (?:[CF]|below|above|zero)\b)"
)
_SCALES_OF = {"c": "°C", "℃": "°C", "f": "°F", "℉": "°F"}
_HYPHENED = lazy(
    r"-([a-z]{2,20})\b(?!-\d)(?! (?:plan|agenda|program|programme|list|proposal|scale|checklist|buck|system)\b)"
)


@lru_cache(maxsize=2)
def _speaks_of_yuan(text: str) -> bool:
    return any(word in text for word in ("yuan", "RMB", "enminbi"))


def currency_before(text: str, at: int) -> tuple[str | None, int]:
    """ISO code of the symbol or code that ends where a number starts, and where it starts itself."""
    head = text[max(0, at - 4) : at]
    if not head or (head[-1].islower() and head[-2:] not in ("Rs", "Rp")):
        return None, at
    if head[-1] == " " and head[-2:-1] in "$€£¥":
        head = head[:-1]
        at -= 1
    match = _BEFORE.search(head)
    code = SYMBOLS.get(match[0].rstrip(" .")) if match else None
    if match is None or code is None:
        return None, at
    start = at - (len(head) - match.start())
    if match[0] == "¥" and _speaks_of_yuan(text):
        code = "CNY"
    return code, start


def currency_after(text: str, folded: str, at: int, scaled: bool) -> tuple[str | None, int]:
    """ISO code of the currency word behind a number, and where it ends.

    Pounds without a scale are as often a weight as money, and "one won" is a race, so only `scaled` ones count.
    """
    match = _AFTER.match(folded, at)
    if match:
        codes = _WORDS[match[2]]
        code = codes.get(match[1] or "", "GBP" if match[2] == "pounds" else None)
        if code and (scaled or match[1] or match[2] not in _WORDS_TOO):
            return code, match.end()
    late = _CODE_AFTER.match(text, at)
    return (SYMBOLS[late[1]], late.end()) if late else (None, at)


def percent_after(folded: str, at: int) -> tuple[str | None, int]:
    """`%` or `percentage points` where a number goes on so, and where that ends."""
    match = _PERCENT.match(folded, at)
    if not match:
        return None, at
    if "point" in match[0] or match[0].endswith("pp"):
        return ("basis points" if "basis" in match[0] else "percentage points"), match.end()
    return "%", match.end()


def counted_after(text: str, at: int) -> tuple[str | None, int]:
    """The thing counted by the number that ends at `at` ("GPUs", "page" of "300-page"), and where its name ends."""
    match = _COUNTED.match(text, at) or _HYPHENED.match(text, at)
    return (match[1], match.end(1)) if match else (None, at)


def degrees_after(text: str, at: int) -> tuple[str | None, int]:
    """The unit of the temperature whose number ends at `at`: °C, °F, or "degrees" where no scale is named; its end."""
    match = _DEGREES.match(text, at)
    if match is None:
        return None, at
    scale = (match[1] or "").lower().strip("°º ")[:1]
    return _SCALES_OF.get(scale, "degrees"), match.end()


def whole_after(text: str, at: int) -> str | None:
    """The things of which a number is a part: "12 of the 30 ships"."""
    match = _PART_OF.match(text, at)
    return counted_after(text, match.end())[0] if match else None


def is_time(unit: str) -> bool:
    """Whether a counted word is a unit of time."""
    low = unit.lower()
    return low in _TIME_UNITS or low.removesuffix("s") in _TIME_UNITS
