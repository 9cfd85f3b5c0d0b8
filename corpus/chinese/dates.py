"""When, in Chinese: 2026年1月7日, 7日, 上周五, 去年12月, 本月, 今年; where they stand and what they mean."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from corpus.chinese.numbers import PLAIN, numeral
from corpus.chinese.script import simplified
from corpus.chinese.spacing import closed_up
from corpus.dates.resolution import Anchor, Expression, Step, resolve
from corpus.dates.tense import NOT_PAST
from corpus.lazy import lazy

_YEARS = {"去年": -1, "今年": 0, "明年": 1, "前年": -2, "后年": 2, "本年度": 0, "本年": 0}
_DAYS = {
    "今天": 0, "今日": 0, "今早": 0, "今晨": 0, "今晚": 0, "昨天": -1, "昨日": -1, "昨晚": -1, "昨夜": -1, "前天": -2,
    "大前天": -3, "明天": 1, "明日": 1, "明晚": 1, "后天": 2,
}  # fmt: skip
_SHIFTS = {"上上": -2, "上": -1, "本": 0, "这": 0, "下": 1, "当": 0}
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_N = r"(?:\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_PART = r"(?:[底初末]|[上中下]旬)?"
_PERIOD = r"(?:全年|年?[底初末]|[上下]半年|(?:第|前)?[一二三四1-4]季度?|首季)"
_MONTHS = rf"[1一][-–~至到](?P<m9>{_N})月份?(?![\d一二三四五六七八九十])"
"""The months of a year from its first on: 1-9月."""
_TO_MONTH = _MONTHS.replace("?P<m9>", "?:")
_Y = r"(?:\d{4}|[一二][零一二三四五六七八九]{3})"
_ANCHOR = lazy(
    r"(?=[\d一二两三四五六七八九十去今明昨前后大本上下这个周星礼民同当次翌隔第首全年Q])(?:"
    rf"(?P<year>(?<!\d)(?P<y>{_Y})(?:年(?!代)(?:度|{_PERIOD}|{_TO_MONTH}|(?P<m>{_N})月份?(?:(?P<d>{_N})[日号])?)?"
    rf"|财年{_PERIOD}?|(?=[-–至到]{_Y}年)))"
    r"|(?P<iso>(?<!\d)(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))"
    rf"|(?P<shifted>(?P<which>{'|'.join(_YEARS)})(?:{_PERIOD}|{_TO_MONTH}|(?P<m2>{_N})月份?(?:(?P<d2>{_N})[日号]|{_PART}))?)"
    rf"|(?P<minguo>民国(?P<y6>\d{{2,3}})年(?:(?P<m6>{_N})月份?(?:(?P<d6>{_N})[日号])?)?)"
    rf"|(?P<again>(?:(?P<next>[次翌隔])|[同当])年(?:(?P<m7>{_N})月份?(?:(?P<d7>{_N})[日号])?|(?<=同年)|(?<=[次翌]年)))"
    r"|(?P<quarter>(?:第|前|(?<![0-9一二三四五六七八九十年月度.]))(?P<q>[一二三四1-4])季(?:度|(?=[营财业获净投开起底末初可将预季]))"
    r"|首季(?=[度营财业获净G])|(?<![A-Za-z0-9])Q(?P<q2>[1-4])(?![A-Za-z0-9]))"
    r"|(?P<half>(?<![年月度])(?P<h>[上下])半年)"
    r"|(?P<whole>(?<![每往当同次那历逐隔翌某前大年数多])(?:全年(?![龄级无段])|年[底末](?![部薪蕴色])|年初(?![一二三四五六七八九十])))"
    r"|(?P<lastquarter>(?P<shift2>[上本下])一?个?季度)"
    rf"|(?P<samemonth>[同当]月(?P<d8>{_N})[日号])"
    rf"|(?P<bare>(?:(?<![如似])昨(?![天日晚夜今儿是非])|(?<![至当如迄从现古于自到而])今(?=[于在再]|受访|接受|上午|下午|回应|质询|痛?批|质疑|直言|前往|出席|赴|率|召集|对此|针对|表示|宣布|称|指|公布|举行|召开|出席|开|起))"
    rf"(?=[\u4e00-\u9fff]))"
    rf"|(?P<ago>(?<![\d近约第])(?P<n>\d{{1,2}}(?!日)|[两一二三四五六七八九十]{{1,3}})(?P<unit>[天日周年]|个月|个?(?:星期|礼拜))之?前)"
    r"|(?P<hour>(?P<said>[昨今前明])[天日]?[（(]\d{1,2}[日号]?[）)][天日]?)"
    rf"|(?P<months>(?<![\d.一二三四五六七八九十]){_MONTHS})"
    rf"|(?P<month>(?<![\d个])(?P<m3>{_N})月份?(?:(?P<d3>{_N})[日号]|{_PART}))"
    rf"|(?P<thismonth>(?P<shift>(?<![以同])(?<!(?<!截)至)上|(?<!以)[本这下])个?月(?![球光饼])(?:(?P<d4>{_N})[日号]|{_PART}))"
    r"|(?P<weekday>(?<!每)(?<!黑色)(?P<week>上上|[上本这下])?个?(?:周|星期|礼拜)(?P<w>[一二三四五六日天])(?![\u4e00-\u9fff]{0,2}报(?![告道导复])))"
    r"|(?P<week_only>(?P<week2>上上|[上本这下])个?(?:周|星期)(?P<end>末)?)"
    rf"|(?P<word>{'|'.join(_DAYS)})"
    r"|(?P<same>当[天日晚夜]|同日|同一天)"
    r"|(?P<day>(?<![\d第每近共])(?P<d5>\d{1,2})日(?![内间游本均]|时间))"
    r"|(?P<clock>\d{1,2}(?:时(?!期|代)|(?<![升跌涨降挫弹]\d)(?<![升跌涨降挫弹]\d\d)点(?![\d零一二三四五六七八九个子])|:\d\d)(?:\d{1,2}分)?)"
    r"|(?P<silent>\d{2,4}年代|\d{1,2}世纪)"
    r")"
)
_WIRED = lazy("电(?![价力网费量信影动池子商视])|讯(?!问|息)")
"""Behind the day on which a dispatch was sent."""
_AHEAD = lazy(r"(?:将|若|如果|倘|一旦|可能|拟|预计|计划|定于|有望|力争)[^，。；！？\n]{0,30}\Z")
_SOONEST = lazy(r"(?:最[快迟晚早]|不[迟晚]于|扬言)(?:在|于|要)?\Z")
_BACK = lazy(r"(?:了|曾|此前|已)[^，。；！？\n的]{0,8}\Z")
_TENSE = lazy(r"[^，。；！？\n]{0,20}?(?:(?P<ahead>将|拟|预计|计划|有望|力争|恐|可能)|了|曾|已)")
_APPLIES = lazy(r"[^。；！？\n已了曾]{0,20}?(?:施行|实施|生效)(?![后的]|以来|[^。；！？\n]{0,40}[了已曾])")
_LASTING = lazy(
    r"(?:为期|拘留|停[业职课学飞运产]|培训|公示|隔离|放假|限期|禁闭|还押|休[假战]|连续|历时|过去|最近|未来|长达|不到|超过)\Z"
)
_COMPARED = ("继", "较", "比")
"""What stands before the day of something that the sentence only sets its own against."""
_TOGETHER = frozenset(("至", "到", "-", "–", "、", "和", "及", "~"))


@lru_cache(maxsize=2)
def chinese_expressions(text: str) -> tuple[Expression, ...]:
    """The time expressions of a Chinese text in order. Kept for the last texts: dates and figures both ask."""
    plain = simplified(text).translate(PLAIN)
    closed = closed_up(plain)
    if closed is None:
        return tuple(_read(plain))
    whole = closed.outside
    return tuple(one._replace(start=whole(one.start), end=whole(one.end - 1) + 1) for one in _read(closed.text))


def _read(text: str) -> Iterator[Expression]:
    before: Expression | None = None
    for match in _ANCHOR.finditer(text):
        found = _expression(text, match, match.lastgroup or "")
        if found is None:
            continue
        alone = found.day is not None and found.month is None and found.step is None
        if before and before.day and alone and text[before.end : found.start] in _TOGETHER:
            found = found._replace(year=before.year, month=before.month, lean=before.lean if before.month else 1)
        if text[max(0, found.start - 1) : found.start] in _COMPARED:
            found = found._replace(aside=True)
        before = found
        yield found


def _number(written: str | None) -> int | None:
    return None if written is None else int(written) if written.isdecimal() else numeral(written)


def _expression(text: str, match: re.Match[str], kind: str) -> Expression | None:
    start, end = match.span()
    if kind == "year":
        return Expression(start, end, _number(match["y"]), _number(match["m"]), _number(match["d"]))
    if kind == "iso":
        year, month, day = map(_number, re.split("[-/.]", match[0]))
        return Expression(start, end, year, month, day)
    if kind == "minguo":
        return Expression(start, end, 1911 + int(match["y6"]), _number(match["m6"]), _number(match["d6"]))
    if kind in {"quarter", "half", "whole", "months"}:
        return _part_of_year(text, match, kind)
    if kind == "ago":
        return _ago(match)
    if kind in {"weekday", "week_only"}:
        return _week(text, match, kind)
    if kind == "month":
        month, day = _number(match["m3"]), _number(match["d3"])
        lean = _lean(text, start, end) or (NOT_PAST if _APPLIES.match(text, end) else 0)
        return Expression(start, end, month=month, day=day, lean=lean)
    if kind == "day":
        lasting = _LASTING.search(text, max(0, start - 3), start)
        return None if lasting else Expression(start, end, day=int(match["d5"]), lean=_lean(text, start, end))
    return _told_from_another(match, kind)


def _told_from_another(match: re.Match[str], kind: str) -> Expression:
    """A day, month, quarter or year told from that of the report, or from the one named last: 昨, 上月3日, 同日."""
    start, end = match.span()
    if kind == "again":
        month, day = _number(match["m7"]), _number(match["d7"])
        shift = int(bool(match["next"]))
        return Expression(start, end, month=month, day=day, step="year", shift=shift, shared=True)
    if kind == "shifted":
        month, day = _number(match["m2"]), _number(match["d2"])
        return Expression(start, end, month=month, day=day, step="year", shift=_YEARS[match["which"]])
    if kind == "lastquarter":
        return Expression(start, end, step="quarter", shift=_SHIFTS[match["shift2"]])
    if kind == "samemonth":
        return Expression(start, end, day=_number(match["d8"]), step="month", shared=True)
    if kind == "thismonth":
        return Expression(start, end, day=_number(match["d4"]), step="month", shift=_SHIFTS[match["shift"]])
    if kind == "bare":
        return Expression(start, end, step="day", shift=-1 if match[0] == "昨" else 0)
    if kind == "hour":
        return Expression(start, end, step="day", shift={"昨": -1, "今": 0, "前": -2, "明": 1}[match["said"]])
    if kind == "word":
        return Expression(start, end, step="day", shift=_DAYS[match[0]])
    return Expression(start, end, step="day", shared=True) if kind == "same" else Expression(start, end)


def _part_of_year(text: str, match: re.Match[str], kind: str) -> Expression:
    """A quarter, a half or the end of a year that goes without its number, by the last month of it."""
    start, end = match.span()
    lean = _lean(text, start, end)
    if kind == "quarter":
        number = match["q"] or match["q2"] or "1"
        return Expression(start, end, month=3 * (_number(number) or 1), step="season", shift=-1, lean=lean)
    if kind == "months":
        return Expression(start, end, month=_number(match["m9"]), step="season", shift=-1, lean=lean or -1)
    if kind == "half":
        return Expression(start, end, month=6 if match["h"] == "上" else 12, step="season", lean=lean)
    if match[0] == "年初":
        return Expression(start, end, month=3, step="season", lean=lean)
    by_then = text[end : end + 1] == "前" and match[0] != "全年"
    return Expression(start, end, month=12, step="season", lean=1 if by_then else lean)


def _in_year(when: Expression, anchor: Anchor) -> Expression | None:
    """A part of a year, counted from the article's month; None where either year may be meant.

    A fourth quarter is rather the last one in the first months of a year, its end may be either.
    """
    if when.month is None or anchor.month is None:
        return None
    ahead = (when.month - 1) // 3 - (anchor.month - 1) // 3
    if ahead <= 0 or when.lean > 0:
        return when._replace(shift=0)
    if when.lean < 0 or (ahead == 3 and when.shift < 0):
        return when._replace(shift=-1)
    return when._replace(shift=0) if ahead == 1 or anchor.month > _WINTER else None


def _ago(match: re.Match[str]) -> Expression:
    """两天前, 三个月前: counted from the article's own date; tens of years are no date."""
    count = _number(match["n"]) or 0
    unit = match["unit"][-1]
    step: Step = "day" if unit in "天日" else "month" if unit == "月" else "year" if unit == "年" else "week"
    if step == "year" and count % 10 == 0:
        return Expression(*match.span())
    return Expression(*match.span(), step=step, shift=-count)


def _week(text: str, match: re.Match[str], kind: str) -> Expression:
    start, end = match.span()
    if kind == "week_only":
        step: Step = "weekend" if match["end"] else "week"
        return Expression(start, end, step=step, shift=_SHIFTS[match["week2"]])
    weekday = _WEEKDAYS[match["w"]]
    if match["week"]:
        return Expression(start, end, weekday=weekday, step="week", shift=_SHIFTS[match["week"]])
    return Expression(start, end, weekday=weekday, lean=_lean(text, start, end))


def _lean(text: str, start: int, end: int) -> int:
    """1 where the clause looks ahead, -1 where it looks back; what stands before the date counts first."""
    if _WIRED.match(text, end):
        return -1
    if text[end : end + 1] == "前" and text[start - 1 : start] in ("在", "于"):
        return 1
    if _AHEAD.search(text, max(0, start - 32), start):
        return 1
    if _BACK.search(text, max(0, start - 22), start):
        return -1
    tense = _TENSE.match(text, end)
    if tense is None and _SOONEST.search(text, max(0, start - 4), start):
        return 1
    return 0 if tense is None else 1 if tense["ahead"] else -1


_WINTER = 3
"""The last month of a year in which the end of a year may still be that of the last one."""
_BESIDE = 40
"""Characters between a month by name and the 上月 that is counted from it."""


def resolve_in_order(found: Iterable[Expression], anchor: Anchor) -> Iterator[tuple[Expression, str | None]]:
    """Every expression with its ISO date; 当天 is the day named last, 同年 the year, 上月 beside last month's name the

    one before.
    """
    last_day: str | None = None
    last: str | None = None
    named: tuple[int, str] | None = None
    for when in found:
        told = _in_year(when, anchor) if when.step == "season" else when
        iso = None if told is None else _same(when, last, last_day) if when.shared else resolve(told, anchor)
        if when.step == "month" and when.shift == -1 and when.day is None and named and iso == named[1]:
            if 2 < when.start - named[0] < _BESIDE:
                iso = resolve(when._replace(shift=-2), anchor)
        elif iso and when.month is not None:
            named = (when.end, iso[:7])
        if iso and len(iso) >= 10 and not when.aside:
            last_day = iso
        last = iso or last
        yield when, iso


def _same(when: Expression, last: str | None, last_day: str | None) -> str | None:
    """The ISO date of 当天, 同月12日, 同年9月, 次年: counted from the date named last."""
    if when.step == "day" or last is None:
        return last_day if when.step == "day" else None
    if when.step == "month":
        year, _, month = last[:7].partition("-")
        return resolve(when._replace(year=int(year), month=int(month), step=None), Anchor()) if month else None
    return resolve(when._replace(year=int(last[:4]) + when.shift, step=None), Anchor())
