"""When an article says it was published: a stated moment as ISO 8601, as precise as stated, and never invented."""

import re
from datetime import date
from typing import NamedTuple

from corpus.dates.months import in_english
from corpus.lazy import lazy

_LONGEST = 300

_NAMES = (
    "january february march april may june july august september october november december "
    "jan feb mar apr may jun jul aug sep oct nov dec"
)
_MONTHS = {name: i % 12 + 1 for i, name in enumerate(_NAMES.split())} | {"sept": 9}
_MONTH = rf"(?P<{{0}}>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"

# Zone letters whose offset nobody disputes. CST and IST name several zones, so they give a time without one.
_ZONES = {
    "z": "Z", "utc": "Z", "gmt": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "edt": "-04:00",
    "est": "-05:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
    "hkt": "+08:00", "sgt": "+08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "aedt": "+11:00",
    "sast": "+02:00", "eat": "+03:00", "msk": "+03:00", "北京时间": "+08:00",
}  # fmt: skip

_AMERICAN = {"ET": 5, "CT": 6, "MT": 7, "PT": 8}
"""Zones of the United States, as hours behind UTC in winter, whose letters leave out whether it is summer there."""

_DATE = lazy(
    r"(?<![A-Za-z0-9_/])(?:"
    r"(?P<y1>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m1>\d{1,2})(?:(?P=sep)(?P<d1>\d{1,2}))?(?!\d)"
    r"|(?P<y2>(?:19|20)\d\d) ?年 ?(?P<m2>\d{1,2}) ?月(?: ?(?P<d2>\d{1,2}) ?日)?"
    rf"|{_MONTH.format('m3')} {{0,2}}(?:(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,? {{1,2}})?(?P<y3>(?:19|20)\d\d)\b"
    rf"|(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of )?{_MONTH.format('m4')},?[ -](?P<y4>(?:19|20)\d\d)\b"
    r"|(?P<a5>\d{1,2})[/.](?P<b5>\d{1,2})[/.](?P<y5>(?:19|20)\d\d)\b"
    r"|(?P<y7>(?:19|20)\d\d) (?P<m7>\d{1,2}) ?/ ?(?P<d7>\d{1,2}) (?=\d{1,2}:\d\d)"
    r"|(?P<y6>(?:19|20)\d\d)(?![\w/.:-])"
    r")",
    re.IGNORECASE,
)
_TIME = lazy(
    r"(?<![\d:])(?P<hour>[01]?\d|2[0-3])(?:[:.：]| ?[h時时点點] ?)(?P<minute>[0-5]\d)"
    r"(?::(?P<second>[0-5]\d)(?:\.\d{1,9})?)?(?![\d:])[分h]?"
    r"(?: ?(?P<half>[ap])\.?m\b\.?)?"
    r"(?: ?\(?(?:(?P<sign>[+-])(?P<zh>[01]\d):?(?P<zm>[0-5]\d)(?!\d)"
    r"|(?P<rel>(?:utc|gmt)[+-](?:\d\d:?[0-5]\d|\d\d?))(?!\d)(?: \((?:[a-z]+ ?){1,4}\))?"
    r"|(?P<zone>[a-z]{1,4}\b|北京时间)))?",
    re.IGNORECASE,
)
_HOUR = lazy(r"(?<![\d:.])(?P<hour>1[0-2]|[1-9]) ?(?P<half>[ap])\.?m\b\.?(?: (?P<zone>[a-z]{2,4})\b)?", re.IGNORECASE)
_DAY_FIRST = lazy(r"\bUhr\b|\bkl\. ?\d|\b(?:Datum|Stand:|vom|Fecha|Publi(?:é|cado)|Pubblicato)\b")
"""Words beside a date where the day comes before the month, whatever parts them."""
_AMERICAN_CLOCK = lazy(
    r"\d ?(?:(?i:[ap]\.?m\b\.?),? ?\(?(?:[ECMP][SD]?T"
    r"|(?:Eastern|Central|Mountain|Pacific)(?: Standard| Daylight)? Time)"
    r"|\(?(?:E[SD]?T|P[SD]?T|[CM]DT))\b"
)
"""A time of day beside a date by which the month comes first: that of the United States."""
_YEAR = lazy(r"(?:19|20)\d\d")
_YEAR_LAST = lazy(r"\b([A-Z][a-z]{2}) +(\d\d? +)(\d\d:\d\d:\d\d(?: [A-Z]{2,4}| [+-]\d{4})?) ((?:19|20)\d\d)\b")
"""How a program prints a moment: "Wed Mar  4 18:00:00 CET 2026"."""
_DIGITS = lazy(
    r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:[T ]?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(?:\.\d+)?(Z|[+-]\d{4})?)?"
)
"""The same where nothing parts its numbers, and it stands alone: "20260304T180000Z"."""
_WEEKDAY = lazy(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?|(?:星期|周)[一二三四五六日天]",
    re.IGNORECASE,
)


class Moment(NamedTuple):
    """A stated moment and what is left of the words around it."""

    iso: str
    rest: str


def find_moment(text: str, day_first: bool = False) -> Moment | None:
    """The first full statement of a date in a short text (longer ones are cut); None where no date is stated.

    A date whose day and month could be swapped gives its year alone, unless the language puts the `day_first`, or an
    American time beside it the month.
    """
    text = text[:_LONGEST]
    if not _YEAR.search(text):
        return None
    text = _YEAR_LAST.sub(r"\1 \2\4 \3", text)
    if bare := _DIGITS.fullmatch(text.strip()):
        year, month, day, hour, minute, second, zone = bare.groups()
        text = f"{year}-{month}-{day}" + (f" {hour}:{minute}:{second or '00'}{zone or ''}" if hour else "")
    day_first = day_first or bool(_DAY_FIRST.search(text))
    found, day = _first_day(text, day_first)
    if (not day or len(day) < 10) and (english := in_english(text)) != text:
        again, better = _first_day(english, day_first)
        if again and len(better) > len(day):
            text, found, day = english, again, better
    if not found or not day:
        return None
    before, after = text[: found.start()], text[found.end() :]
    after = re.sub(r"^T(?=\d)", " ", after)
    if len(day) < 10:
        return Moment(day, _WEEKDAY.sub(" ", f"{before} {after}"))
    for side in (after, before):
        if time := _TIME.search(side) or _HOUR.search(side):
            stated, words = _clock(time, day)
            rest = f"{side[: time.start()]} {words} {side[time.end() :]}"
            rest = f"{before} {rest}" if side is after else f"{rest} {after}"
            return Moment(f"{day}T{stated}", _WEEKDAY.sub(" ", rest))
    return Moment(day, _WEEKDAY.sub(" ", f"{before} {after}"))


def iso_moment(text: str, day_first: bool = False) -> str | None:
    """The stated moment as ISO 8601, or None."""
    found = find_moment(text, day_first)
    return found.iso if found else None


def _first_day(text: str, day_first: bool) -> tuple[re.Match[str] | None, str]:
    found = _DATE.search(text)
    american = bool(found and found["y5"] and not day_first and _AMERICAN_CLOCK.search(text))
    day = (_day(found, day_first, american) or "") if found else ""
    if found and found["y5"] and len(day) == 4:  # "02/09/2026 February 9, 2026": the second tells how to read the first
        numbers = {int(found["a5"]), int(found["b5"])}
        for other in _DATE.finditer(text, found.end()):
            again = _day(other, day_first) or ""
            if again[:4] == day and len(again) == 10 and {int(again[5:7]), int(again[8:])} == numbers:
                return other, again
    return found, day


def _day(found: re.Match[str], day_first: bool, american: bool = False) -> str | None:
    """`2026-01-07`, `2026-01` or `2026` of a date as matched; None where there is no such day."""
    group = found.groupdict()
    if group["y6"]:
        return group["y6"]
    if group["y5"]:
        first, second = int(group["a5"]), int(group["b5"])
        if day_first and second <= 12:
            return f"{group['y5']}-{second:02}-{first:02}" if _exists(int(group["y5"]), second, first) else None
        if american and first <= 12:
            return f"{group['y5']}-{first:02}-{second:02}" if _exists(int(group["y5"]), first, second) else None
        if first == second or max(first, second) > 12:
            month, day = min(first, second), max(first, second)
            return f"{group['y5']}-{month:02}-{day:02}" if _exists(int(group["y5"]), month, day) else None
        return group["y5"]
    for i in "12347":
        if year := group[f"y{i}"]:
            stated, day_text = group[f"m{i}"].lower(), group[f"d{i}"]
            month = int(stated) if stated.isdecimal() else _MONTHS[stated]
            if not _exists(int(year), month, int(day_text or 1)):
                return None
            return f"{year}-{month:02}" + (f"-{int(day_text):02}" if day_text else "")
    return None


def _exists(year: int, month: int, day: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= day <= (31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _american(word: str, day: date) -> str:
    """The offset of an American zone on a day: an hour less from March's second Sunday to November's first."""
    begins, ends = (date(day.year, month, last) for month, last in ((3, 14), (11, 7)))
    summer = begins.toordinal() - begins.isoweekday() % 7 <= day.toordinal() < ends.toordinal() - ends.isoweekday() % 7
    return f"-{_AMERICAN[word] - summer:02}:00"


def _clock(found: re.Match[str], day: str) -> tuple[str, str]:
    """The time of a day with its zone where one is known, and a word taken for a zone that is none."""
    group = found.groupdict()
    hour, half = int(group["hour"]), (group["half"] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    stated = f"{hour:02}:{group.get('minute') or '00'}" + (f":{group['second']}" if group.get("second") else "")
    if group.get("sign"):
        return f"{stated}{group['sign']}{group['zh']}:{group['zm']}", ""
    if rel := group.get("rel"):
        hours, minutes = (rel[4:-2].rstrip(":"), rel[-2:]) if len(rel) > len("gmt+10") else (rel[4:], "00")
        return f"{stated}{rel[3]}{int(hours):02}:{minutes}", ""
    word = group.get("zone") or ""
    zone = _ZONES.get(word.lower(), "") or (_american(word, date.fromisoformat(day)) if word in _AMERICAN else "")
    return stated + zone, "" if zone or word.isupper() else word
