"""Where a text gives a day, a month or a year of the calendar, or an hour: what each form says."""

import re
from functools import lru_cache

from corpus.actors.name import is_given
from corpus.dates.resolution import Expression
from corpus.dates.tense import leans, leans_day
from corpus.dates.words import MONTH_OF, NAMES_TOO, SHIFTS, SHORT
from corpus.lazy import lazy

_TIME = lazy(r"(\d{1,2})(?:[:.](\d\d))?(?::\d\d(?:\.\d{1,6})?)?\s?([AaPp])?")
_ZONE = lazy(r"Z\b|\s?[+-]\d\d:\d\d\b")
_MONTH_LEAD = lazy(
    r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Tt]hrough|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Oo]f|[Oo]r"
    r"|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Aa]nd|[Tt]o|[Aa]round|[Ff]or|[Mm]id"
    r"|began|started|entered|ended)[ -]\Z"
)
_DONE_THEN = lazy(r" (?!need|inde|exce|proc|succ)[a-z]{2,14}ed (?:the|a|an|its|his|her|their|to|that|[a-z]+s)\b")
"""A verb right behind a month that tells it is past: "Rome in April tightened its rules"."""
_QUARTER_LEAD = lazy(r"\b(?:[Ii]n|[Ff]or|of|[Dd]uring|[Bb]y|[Ss]ince|[Ff]rom|[Tt]hrough|until|fiscal|its|last|this) \Z")
_NTH_LEAD = lazy(r"\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) the \Z")
_NTH_ENDS = lazy(
    r"[.,;:)!?]|\Z| (?:and|at|after|when|but|to|for|with|by|he|she|they|it|we|as|because|if|so|while|of this month)\b"
)
_NUMERIC = lazy(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})\b(?!/)")
_KNOWN_DAYS = {
    (9, 11): ("2001", " attack", " terror", " hijack"),
    (1, 6): ("2021", " riot", " insurrection", " attack on the", " committee", " defendant"),
    (10, 7): ("2023", " attack", " massacre"),
}  # fmt: skip
"""Days that papers name without their year for what happened on them."""
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr", "Minister", "President", "Secretary", "Senator", "Judge", "Lord"))
_YEAR_BEHIND = lazy(r",? (last|this|next) year\b(?![’'])")
_FIRM_LEADS = frozenset(("in", "last", "next", "this", "early", "late", "mid", "since", "until", "during"))
_OPENED = frozenset(("began", "started", "entered", "ended"))
"""Verbs whose object a month is: "began March with $3 in the bank"."""
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
    r"acres|hectares|hours|words|times|more|local time|UTC|[A-Z]{2,3}T\b"
    r"|[A-Z][a-z]{1,20} (?:Ave|St\b|Street|Road|Rd|Blvd|Drive))"
)
_IN_A_WORD = lazy(r"\.?-(?!to-|end\b|long\b)[a-z]")
"""What makes of a short month a part of a longer name: "Mar-a-Lago"."""
_MONEY_LEAD = lazy(r"(?:RMB|USD|CNY|EUR|HKD|Rs\.?|No\.?)\s?\Z")


def decade(_text: str, match: re.Match[str]) -> Expression:
    """A decade: no figure, and too wide for an ISO date."""
    return Expression(*match.span())


def iso_date(_text: str, match: re.Match[str]) -> Expression:
    year, month, day = (int(part) for part in match[0].replace("/", "-").replace(".", "-").split("-"))
    return Expression(*match.span(), year, month, day)


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def numeric_date(text: str, match: re.Match[str]) -> Expression:
    """Which of "3/4/2016" is the month only another date of the text can tell, one with a number over 12; where none
    does, it may be `either`. With full stops the day comes first.
    """
    one, two, year = (int(part) if i < 2 else _full_year(part) for i, part in enumerate(re.split("[/.]", match[0])))
    if one > 12 or one == two or "." in match[0]:
        return Expression(*match.span(), year, two, one)
    if two > 12:
        return Expression(*match.span(), year, one, two)
    first = _day_comes_first(text)
    if first is None:
        return Expression(*match.span(), year, one, two, either=True)
    return Expression(*match.span(), year, *((two, one) if first else (one, two)))


@lru_cache(maxsize=2)
def _day_comes_first(text: str) -> bool | None:
    """Whether the numeric dates of a text that leave no doubt have the day before the month; None where they differ."""
    orders = {int(pair[1]) > 12 for pair in _NUMERIC.finditer(text) if (int(pair[1]) > 12) != (int(pair[2]) > 12)}
    return orders.pop() if len(orders) == 1 else None


def day_month(text: str, match: re.Match[str]) -> Expression | None:
    day, month = int(match["d1"]), MONTH_OF[match["m1"].rstrip(".").lower()]
    if not 0 < day <= 31:
        return None
    if match["y1"]:
        return Expression(*match.span(), int(match["y1"]), month, day)
    return _with_year_behind(text, Expression(*match.span(), None, month, day, lean=leans(text, *match.span())))


def nth_day(text: str, match: re.Match[str]) -> Expression | None:
    """ "On the 14th", where its clause tells whether it is past or to come."""
    start, end = match.span()
    if not 0 < int(match["d3"]) <= 31 or not _NTH_LEAD.search(text, max(0, start - 12), start):
        return None
    lean = leans_day(text, start, end)
    return Expression(start, end, day=int(match["d3"]), lean=lean) if lean and _NTH_ENDS.match(text, end) else None


def month_day(text: str, match: re.Match[str]) -> Expression | None:
    month, year = MONTH_OF[match["m2"].rstrip(".").lower()], match["y2"] or match["y3"]
    day = int("".join(filter(str.isdecimal, match["d2"]))) if match["d2"] else None
    if (day is None and year is None) or (day is not None and not 0 < day <= 31):
        return _bare_month(text, match, month)
    start, end = match.span()
    if (
        year is None
        and (known := _KNOWN_DAYS.get((month, day or 0)))
        and (text.startswith(known[1:], end) or any(what in text[max(0, start - 50) : start] for what in known[1:]))
    ):
        year = known[0]
    if year:
        return Expression(start, end, int(year), month, day)
    return _with_year_behind(text, Expression(start, end, None, month, day, lean=leans(text, start, end)))


def _with_year_behind(text: str, when: Expression) -> Expression:
    """The expression with the "last year" behind it, where there is one."""
    year = _YEAR_BEHIND.match(text, when.end)
    return when._replace(end=year.end(), step="year", shift=SHIFTS[year[1]]) if year else when


def _bare_month(text: str, match: re.Match[str], month: int) -> Expression | None:
    """A month that stands alone; "May" and "Jan" have to prove by the word before that they are one."""
    start, end = match.span("m2")
    word = match["m2"].rstrip(".")
    if word.capitalize() not in SHORT:
        end = start + len(word)
    if text[end : end + 1] in (".", "-") and word.capitalize() in SHORT and _IN_A_WORD.match(text, end):
        return None
    head = text[max(0, start - 10) : start]
    lead = head.rstrip(" -").rsplit(" ", 1)[-1].rsplit("\n", 1)[-1].lower()
    if month in NAMES_TOO or word.capitalize() in SHORT:
        named = text[end + 1 : end + 2].isupper() and text[end : end + 1] == " "
        if not _MONTH_LEAD.search(head) or (lead not in _FIRM_LEADS and (named or _is_somebody(text, word))):
            return None
    if lead in {"last", "next"}:
        return Expression(start - 5, end, month=month, step="month", shift=SHIFTS[lead])
    if lead == "this":
        return Expression(start, end, month=month, step="year")
    begin = start - len(lead) - 1 if lead in _SPANS else start
    lean = -1 if lead in _OPENED else leans(text, start, end) or (-1 if _DONE_THEN.match(text, end) else 0)
    return _with_year_behind(text, Expression(begin, end, month=month, lean=lean))


@lru_cache(maxsize=4)
def _is_somebody(text: str, word: str) -> bool:
    """Whether a text names a person whose name is that of a month: "Theresa May", "Mr March"."""
    before = (match[1] for match in re.finditer(rf"\b([A-Z][a-z]{{1,15}})\.? {word}\b(?! \d)", text))
    return any(name in _TITLES or is_given(name) for name in before)


def clock_time(text: str, match: re.Match[str]) -> Expression:
    time = _TIME.match(match[0])
    hour, minute = (int(time[1]), int(time[2] or 0)) if time else (99, 0)
    if time and time[3]:
        hour = hour % 12 + (12 if time[3] in "Pp" else 0)
    if hour > 23 or minute > 59:
        return Expression(*match.span())
    zone = _ZONE.match(text, match.end())
    end, name = (zone.end(), zone[0].strip()) if zone else (match.end(), "")
    return Expression(match.start(), end, clock=f"T{hour:02d}:{minute:02d}{name}")


def term(_text: str, match: re.Match[str]) -> Expression:
    """A quarter, half or fiscal year, told by its year: no single month is meant."""
    digits = next(run for run in re.findall(r"\d+", match[0])[::-1] if len(run) > 1)
    if match[0][:4].isdecimal():
        digits = match[0][:4]
    return Expression(*match.span(), _full_year(digits))


def quarter(text: str, match: re.Match[str]) -> Expression | None:
    """A quarter without its year: the last one of that number, or the coming one where the clause looks ahead."""
    start, end = match.span()
    if not _QUARTER_LEAD.search(text, max(0, start - 12), start):
        return None
    ahead = leans(text, start) > 0
    return Expression(start, end, step="season", shift=0 if ahead else -1, month=3 * int(match[0][1]))


def year(text: str, match: re.Match[str]) -> Expression | None:
    """Four digits that mean a year, not a number of things."""
    start, year, last = match.start(), int(match["y4"]), match["y5"]
    words = text[max(0, start - 16) : start].replace("-", " ").split()
    word = words[-1].lower().strip("(\"“'‘") if words else ""
    since = words[-3:-1] in (["since", "at"], ["until", "at"], ["through", "at"])
    if (word in _NOT_BEFORE_YEARS and not since) or _NOT_BEHIND_YEARS.match(text, match.end()):
        return None
    if not 1880 <= year <= 2070 and word not in _BEFORE_OLD_YEARS:
        return None
    if _MONEY_LEAD.search(text, max(0, start - 5), start):
        return None
    if text.startswith((" Project", " project"), match.end()) and _names_a_project(text, year):
        return None
    # "2018/2001" is the number of a law
    if last and text[match.start("y5") - 1] == "/" and not 0 < (int(last) - year) % 100 < 10:
        return None
    # "2016-17" is one season, "1948-1982" two years, of which the next match reads the other
    end = match.end() if not last or len(last) == 2 else match.end("y4")
    return Expression(start - len(word) - 1 if word in _SPANS else start, end, year)


def _names_a_project(text: str, year: int) -> bool:
    """Whether the year before "project" is part of its name: one long ago, or of a "2031 Project" with its capital."""
    return year < 1880 or f"{year} Project" in text
