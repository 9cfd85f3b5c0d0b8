"""The words that dates are written with, in English, and what they stand for."""

from corpus.dates.resolution import Step

_LONG = """January February March April May June July August September October November December"""
SHORT = {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10}
SHORT |= {"Nov": 11, "Dec": 12}
MONTHS = {name: number for number, name in enumerate(_LONG.split(), 1)} | SHORT
MONTH_OF = {name.lower(): number for name, number in MONTHS.items()}
NAMES_TOO = frozenset((3, 4, 5, 6, 8))
"""March, April, May, June and August are a verb or somebody's name as well."""
_WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
WEEKDAYS = {name: number for number, name in enumerate(_WEEK.split())}
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
SHIFTS = {"last": -1, "this": 0, "next": 1, "current": 0}
STEPS: dict[str, Step] = {
    "day": "day", "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year",
    "spring": "season", "summer": "season", "fall": "season", "autumn": "season", "winter": "season", "morning": "day",
    "afternoon": "day", "evening": "day", "night": "day",
}  # fmt: skip
SEASONS = {"spring": 5, "summer": 8, "fall": 11, "autumn": 11}
_FEW = "zero one two three four five six seven eight nine ten eleven twelve"
COUNTS = {word: value for value, word in enumerate(_FEW.split())} | {"a": 1, "an": 1}

MONTH = rf"(?:{'|'.join([*MONTHS, *(n.upper() for n in MONTHS)])})\b\.?"
YEAR = r"(?:(?:1[5-9]|20)\d\d|2100)"
DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\w%]|:\d|[.,]\d{1,3}\b(?!\d))"
HALF_DAY = r"[AaPp]\.?[Mm]\b\.?"
