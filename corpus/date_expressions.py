"""Where an English text speaks of a day, a month, a year or an hour: the grammar of dates, not yet resolved."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from corpus.anchors import anchors
from corpus.date_resolution import Expression, Step
from corpus.lazy import lazy
from corpus.places import places
from corpus.tense import leans, leans_day

_LONG = """January February March April May June July August September October November December"""
_SHORT = {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10}
_SHORT |= {"Nov": 11, "Dec": 12}
_MONTHS = {name: number for number, name in enumerate(_LONG.split(), 1)} | _SHORT
_MONTH_OF = {name.lower(): number for name, number in _MONTHS.items()}
_NAMES_TOO = frozenset((3, 4, 5, 6, 8))
"""March, April, May, June and August are a verb or somebody's name as well."""
_WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_WEEKDAYS = {name: number for number, name in enumerate(_WEEK.split())}
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_SHIFTS = {"last": -1, "this": 0, "next": 1, "current": 0}
_STEPS: dict[str, Step] = {
    "day": "day", "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year",
    "spring": "season", "summer": "season", "fall": "season", "autumn": "season", "winter": "season", "morning": "day",
    "afternoon": "day", "evening": "day", "night": "day",
}  # fmt: skip
_SEASONS = {"spring": 5, "summer": 8, "fall": 11, "autumn": 11}
_FEW = "zero one two three four five six seven eight nine ten eleven twelve"
_COUNTS = {word: value for value, word in enumerate(_FEW.split())} | {"a": 1, "an": 1}

_MONTH = rf"(?:{'|'.join([*_MONTHS, *(n.upper() for n in _MONTHS)])})\b\.?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\w:%]|[.,]\d{1,3}\b(?!\d))"
_HALF_DAY = r"[AaPp]\.?[Mm]\b\.?"
# What stands there; the outermost group's name says which kind it is.
_DATE = lazy(
    rf"(?P<iso>{_YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d))"
    r"|(?P<numeric>\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b(?!/))"
    rf"|(?P<dmy>(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})? (?:of )?(?P<m1>{_MONTH})"
    rf"(?:,? (?P<y1>{_YEAR})\b(?!,\d))?)"
    rf"|(?P<clock>\d{{1,2}}(?::\d\d){{1,2}}(?:\.\d{{1,6}})?(?:\s?{_HALF_DAY})?|\d{{1,2}}\s?{_HALF_DAY})"
    r"|(?P<decade>\d{2,3}0s\b)"
    rf"|(?P<term>(?:[1-4]Q|[12]H)\s?(?:{_YEAR}|\d\d)\b|{_YEAR}(?:Q[1-4]|H[12]|FY)\b"
    rf"|FY ?[’']?(?:{_YEAR}|\d\d)\b|(?:Q[1-4]|H[12])(?: of)? (?:FY ?)?(?:{_YEAR}|[’']\d\d)\b)"
    rf"|(?P<year>(?<![$€£¥.,#/])(?:(?<!\d[-–])|(?<=\b[12]\d\d\d[-–]))(?P<y4>{_YEAR})(?:[-–/](?P<y5>{_YEAR}|\d\d)\b)?"
    r"(?![\w%]|[,.:/-]\d))"
    rf"|(?P<mdy>(?P<m2>{_MONTH})(?:,? (?:of )?(?P<y2>{_YEAR})\b(?!,\d)"
    rf"| (?P<d2>{_DAY})(?:\s?[-–]\s?\d{{1,2}}\b)?(?:,? (?P<y3>{_YEAR})\b(?!,\d))?)?)"
    rf"|(?P<weekday>(?:{'|'.join([*_WEEKDAYS, *(w.upper() for w in _WEEKDAYS)])})\b)"
    r"|(?P<day>(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)\b(?!['’]s))"
)
_STEP = lazy(rf" ({'|'.join(_STEPS)})s?\b(?!-)(?P<way> ago| from now| earlier| before| later)?")
_TIME = lazy(r"(\d{1,2})(?::(\d\d))?(?::\d\d(?:\.\d{1,6})?)?\s?([AaPp])?")
_ZONE = lazy(r"Z\b|\s?[+-]\d\d:\d\d\b")
_MONTH_LEAD = lazy(
    r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Tt]hrough|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Oo]f|[Oo]r"
    r"|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Aa]nd|[Tt]o|[Aa]round|[Ff]or|[Mm]id)[ -]\Z"
)
_FIRM_LEADS = frozenset(("in", "last", "next", "this", "early", "late", "mid", "since", "until", "during"))
_ANY_DAY = frozenset(("every", "each", "one", "a", "any", "another", "some"))
_SPANS = frozenset(("early", "late", "mid"))
_NOT_BEFORE_YEARS = frozenset(
    ("over", "than", "nearly", "some", "least", "exceeded", "almost", "roughly", "approximately")
)
_BEFORE_OLD_YEARS = frozenset(
    ("in", "since", "by", "until", "of", "the", "from", "to", "before", "after", "around", "circa", "and", "between")
)
_NOT_BEHIND_YEARS = lazy(
    r"[ -](?:people|troops|soldiers|men|women|children|jobs|miles|km|kilomet|dollars|yuan|euros|pounds|points|units|"
    r"votes|square|feet|met(?:er|re)s|tons|tonnes|members|workers|employees|percent|per cent|students|others|calories|"
    r"acres|hectares|hours|words|times|more|GMT|UTC|[A-Z][a-z]{1,20} (?:Ave|St\b|Street|Road|Rd|Blvd|Drive))"
)
_MONEY_LEAD = lazy(r"(?:RMB|USD|CNY|EUR|HKD|Rs\.?|No\.?)\s?\Z")
_NAME_BEFORE = lazy(
    r"(?:Super|Black|Good|Easter|Ash|Palm|Cyber|Bloody|Fat|Holy|Casual|Shrove|Business|News|USA|Giving|Ruby|Freaky|Russia"
    r"|India|China|Psychology|Christianity) \Z"
)
_NAME_BEHIND = lazy(
    r" (?:Times|Telegraph|Mirror|Express|Mail|Post|Star|Night|Morning|Review|Herald|World|Independent|Sun|[Ss]how|Today"
    r"|Tribune|Nights|Evening|Standard|School|Mass|Magazine|Business|Group|Live|Politics)\b|-[A-Z]|[’'] |”"
)
_BESIDE_ANOTHER = lazy(r" (?:before|after|prior|earlier|previous)(?=[,.;]|$)")
_MID_SENTENCE = lazy(r"[\w,]\s[“\"‘']?\Z|[“\"‘']\Z")
_JOIN = lazy(r",? |T|,? at |,? on |,? @ | \| | - ")
_JOINT = 5
"""Characters; nothing longer joins two dates to one."""


@lru_cache(maxsize=2)
def expressions(text: str) -> tuple[Expression, ...]:
    """The time expressions of an English text in order. Kept for the last texts: dates and figures both ask."""
    return tuple(_joined(text, _read(text)))


def _read(text: str) -> Iterator[Expression]:
    steps = {match.start() + 1: match for match in _STEP.finditer(text)}
    days = [at - 1 for word in _DAYS for at in places(text, word[1:])]
    after = 0
    for at in sorted([*anchors(text), *days, *steps]):
        if at < after or (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
            continue
        step = steps.get(at)
        match = None if step else _DATE.match(text, at)
        found = _stepped(text, step) if step else _READERS[match.lastgroup or ""](text, match) if match else None
        if found is not None:
            after = found.end
            yield found
        elif match:
            after = match.end("m2") if match["m2"] else at


def _silent(_text: str, match: re.Match[str]) -> Expression:
    """A decade: no figure, and too wide for an ISO date."""
    return Expression(*match.span())


def _iso(_text: str, match: re.Match[str]) -> Expression:
    year, month, day = (int(part) for part in match[0].replace("/", "-").replace(".", "-").split("-"))
    return Expression(*match.span(), year, month, day)


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _numeric(_text: str, match: re.Match[str]) -> Expression:
    """Which of "3/4/2016" is the month is anybody's guess, so only its year is told unless one of them exceeds 12."""
    one, two, year = (int(part) if i < 2 else _full_year(part) for i, part in enumerate(match[0].split("/")))
    if one > 12 or one == two:
        return Expression(*match.span(), year, two, one)
    if two > 12:
        return Expression(*match.span(), year, one, two)
    return Expression(*match.span(), year)


def _dmy(text: str, match: re.Match[str]) -> Expression | None:
    day, month = int(match["d1"]), _MONTH_OF[match["m1"].rstrip(".").lower()]
    if not 0 < day <= 31:
        return None
    year = int(match["y1"]) if match["y1"] else None
    return Expression(*match.span(), year, month, day, lean=0 if year else leans(text, match.start()))


def _mdy(text: str, match: re.Match[str]) -> Expression | None:
    month, year = _MONTH_OF[match["m2"].rstrip(".").lower()], match["y2"] or match["y3"]
    day = int("".join(filter(str.isdecimal, match["d2"]))) if match["d2"] else None
    if (day is None and year is None) or (day is not None and not 0 < day <= 31):
        return _bare_month(text, match, month)
    start, end = match.span()
    if year is None and (month, day) == (9, 11) and text.startswith((" attack", " terror", " hijack"), end):
        year = "2001"
    if year:
        return Expression(start, end, int(year), month, day)
    return Expression(start, end, None, month, day, lean=leans(text, start))


def _bare_month(text: str, match: re.Match[str], month: int) -> Expression | None:
    """A month that stands alone; "May" and "Jan" have to prove by the word before that they are one."""
    start, end = match.span("m2")
    word = match["m2"].rstrip(".")
    if word.capitalize() not in _SHORT:
        end = start + len(word)
    head = text[max(0, start - 10) : start]
    lead = head.rstrip(" -").rsplit(" ", 1)[-1].rsplit("\n", 1)[-1].lower()
    if month in _NAMES_TOO or word.capitalize() in _SHORT:
        named = text[end + 1 : end + 2].isupper() and text[end : end + 1] == " "
        if not _MONTH_LEAD.search(head) or (named and lead not in _FIRM_LEADS):
            return None
    if lead in {"last", "next"}:
        return Expression(start - 5, end, month=month, step="month", shift=_SHIFTS[lead])
    begin = start - len(lead) - 1 if lead in _SPANS else start
    return Expression(begin, end, month=month, lean=leans(text, start))


def _clock(text: str, match: re.Match[str]) -> Expression:
    time = _TIME.match(match[0])
    hour, minute = (int(time[1]), int(time[2] or 0)) if time else (99, 0)
    if time and time[3]:
        hour = hour % 12 + (12 if time[3] in "Pp" else 0)
    if hour > 23 or minute > 59:
        return Expression(*match.span())
    zone = _ZONE.match(text, match.end())
    end, name = (zone.end(), zone[0].strip()) if zone else (match.end(), "")
    return Expression(match.start(), end, clock=f"T{hour:02d}:{minute:02d}{name}")


def _term(_text: str, match: re.Match[str]) -> Expression:
    """A quarter, half or fiscal year, told by its year: no single month is meant."""
    digits = next(run for run in re.findall(r"\d+", match[0])[::-1] if len(run) > 1)
    if match[0][:4].isdecimal():
        digits = match[0][:4]
    return Expression(*match.span(), _full_year(digits))


def _year(text: str, match: re.Match[str]) -> Expression | None:
    """Four digits that mean a year, not a number of things."""
    start, year, last = match.start(), int(match["y4"]), match["y5"]
    words = text[max(0, start - 16) : start].replace("-", " ").split()
    word = words[-1].lower().strip("(\"“'‘") if words else ""
    if word in _NOT_BEFORE_YEARS or _NOT_BEHIND_YEARS.match(text, match.end()):
        return None
    if not 1880 <= year <= 2070 and word not in _BEFORE_OLD_YEARS:
        return None
    if _MONEY_LEAD.search(text, max(0, start - 5), start):
        return None
    # "2016-17" is one season, "1948-1982" two years, of which the next match reads the other
    end = match.end() if not last or len(last) == 2 else match.end("y4")
    return Expression(start - len(word) - 1 if word in _SPANS else start, end, year)


def _names_more(text: str, start: int, end: int) -> bool:
    """Whether a day's name is part of another name: "Sunday Times", "Black Friday"."""
    return bool(_NAME_BEHIND.match(text, end) or _NAME_BEFORE.search(text, max(0, start - 14), start))


def _weekday(text: str, match: re.Match[str]) -> Expression | None:
    start, end = match.span()
    if _names_more(text, start, end):
        return None
    lead = text[max(0, start - 12) : start].lower().split()[-2:]
    shift = _SHIFTS.get(lead[-1], 0) if lead else 0
    if lead and (lead[-1] in _ANY_DAY or (shift and lead[0] == "the")):
        return None
    if _BESIDE_ANOTHER.match(text, end):
        return None
    weekday, lean = _WEEKDAYS[match[0].capitalize()], leans_day(text, start, end)
    if lead and lead[-1] == "this" and lean >= 0:
        return Expression(start, end, weekday=weekday, step="week")
    return Expression(start - 5 if shift else start, end, weekday=weekday, shift=shift, lean=lean)


def _day(text: str, match: re.Match[str]) -> Expression | None:
    # A capital inside a sentence is a name ("USA Today").
    start, end = match.span()
    capital = match[0][0].isupper()
    if capital and (_MID_SENTENCE.search(text, max(0, start - 3), start) or _names_more(text, start, end)):
        return None
    return Expression(start, end, step="day", shift=_DAYS[match[0].lower()])


def _stepped(text: str, match: re.Match[str]) -> Expression | None:
    """A week, month or year told from here ("last week", "two years ago") or from a year named before."""
    words = text[max(0, match.start() - 28) : match.start()].split()
    if len(words) > 1 and words[-2].lower() == "half":
        return None
    word = words[-1].lower().lstrip("(\"'“‘—") if words else ""
    begin = match.start() - len(word)
    if word in {"fiscal", "calendar"} and len(words) > 1:
        word = words[-2].lower()
        begin = text.lower().rfind(word, 0, begin)
    if match["way"]:
        return _counted(match, word, begin)
    step = _STEPS[match[1]]
    if word in {"previous", "following"} and step == "year":
        return Expression(begin, match.end(), step=step, shift=1 if word == "following" else -1, shared=True)
    shift = _SHIFTS.get(word)
    if (
        shift is None
        or match.end() > match.end(1)
        or (step == "day" and (match[1] == "day" or shift > 0 or (shift < 0 and match[1] != "night")))
    ):
        return None
    # "the last week" of something is no last week
    if shift and len(words) > 1 and words[-2].lower() == "the":
        return None
    return Expression(begin, match.end(), step=step, shift=shift, month=_SEASONS.get(match[1]))


def _counted(match: re.Match[str], word: str, begin: int) -> Expression | None:
    """ "Two years ago", counted from the article's date; "a year earlier", counted from a year the sentence named."""
    way, step = match["way"].strip(), _STEPS[match[1]]
    count = int(word) if word.isdecimal() and len(word) < 4 else _COUNTS.get(word)
    if way in {"ago", "from now"}:
        if count is None or match[1] not in {"day", "week", "month", "year"}:
            return None
        if step == "year" and count % 10 == 0:
            return Expression(begin, match.end())
        return Expression(begin, match.end(), step=step, shift=-count if way == "ago" else count)
    if step != "year" or word not in {"a", "the", "one"}:
        return None
    return Expression(begin, match.end(), step="year", shift=1 if way == "later" else -1, shared=True)


_READERS: dict[str, Callable[[str, re.Match[str]], Expression | None]] = {
    "iso": _iso, "numeric": _numeric, "dmy": _dmy, "mdy": _mdy, "clock": _clock, "decade": _silent, "term": _term,
    "year": _year, "weekday": _weekday, "day": _day,
}  # fmt: skip


def _joined(text: str, found: Iterator[Expression]) -> Iterator[Expression]:
    """Neighbours that are one date: a weekday before its day of the month, an hour beside its day."""
    held: Expression | None = None
    for item in found:
        beside = held and item.start - held.end <= _JOINT and _JOIN.fullmatch(text, held.end, item.start)
        one = _as_one(held, item) if held and beside else None
        if held and one is None:
            yield held
        held = one or item
    if held:
        yield held


def _as_one(first: Expression, second: Expression) -> Expression | None:
    dated = second.day is not None and second.month is not None
    if first.weekday is not None and dated:
        return second._replace(start=first.start)
    if first.day is not None and second.clock and second.day is None and not first.clock:
        return first._replace(end=second.end, clock=second.clock)
    if first.clock and first.day is None and dated:
        return second._replace(start=first.start, clock=first.clock)
    return None
