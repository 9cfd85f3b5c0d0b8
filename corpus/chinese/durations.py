"""Is a Chinese number of years, months or days how long something lasts? 特许经营期为35年, 有期徒刑七年."""

from corpus.lazy import lazy

_UNIT = lazy(r"(年|个月|周|天|日|个?小时|分钟)(?![前后内间来以之初底末代级度龄])")
_THINGS = (
    r"徒刑|监禁|拘役|缓刑|刑期|特许经营(?:权|期)?|租约|租期|租赁|合同|任期|停火|禁赛|禁令|停职"
    r"|罢工|停电|停工|停运|封锁|宵禁"
)
_LASTS = lazy(
    rf"(?:{_THINGS}|期限?|为期|长达|历时|持续|延续|续航|(?<![地京东部国准])时间|判囚|入狱|判处[^，。；\n\d]{{0,8}})"
    r"(?:了|约|近|为|是|达|将|定为|至少|不少于|超过|不超过|长达|可?达|只有|仅)*\Z"
)
_LASTING = lazy(rf"的?(?:有期)?(?:{_THINGS})|的(?:工资|薪水|租金|利润)")
_REACH = 24


def lasting_unit(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The unit of time behind a number of a simplified text, and where it ends, if something lasts so long."""
    unit = _UNIT.match(text, end)
    if unit is None:
        return None
    lasts = _LASTS.search(text, max(0, start - _REACH), start) or _LASTING.match(text, unit.end())
    return (unit[1].removeprefix("个") if "时" in unit[1] else unit[1], unit.end()) if lasts else None
