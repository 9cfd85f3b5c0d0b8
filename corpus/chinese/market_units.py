"""Is a Chinese number a rate of interest or the points of an index? 加息0.25厘, 债息升12点子, 恒指报24,310点."""

from corpus.lazy import lazy
from corpus.model import FigureKind

_UNIT = lazy(
    r"(?P<rate>厘(?![米升克钱]))|(?P<basis>个?点子|[bB][pP][sS]?(?![A-Za-z]))|(?P<points>点(?=[，。；、）)！]|\s|关|大关|以[上下]|左右|水平|至|到|或|及|和|[报收高低作]|附近|[上下]方|的|\Z))"
)
_INTEREST = lazy(r"息|利率|孳|按揭|存款|贷款|收益率|[债券]|[HP][加减]")
_BY_THE_MONTH = lazy(r"月[息利]|每股|股息(?!率)|派息|[两斤钱分]\Z")
"""Before these a 厘 is a thousandth, of a loan by the month or of a unit of money."""
_INDEX = lazy(r"指数|[恒道标纳国科沪期日台]指|标普|日经|上证|沪深|深成|创业板|大盘|大市|[AH港美台日]股|加权|收报")
_MOVES = lazy(r"[升跌涨降挫弹]了?\Z")
_HOURS = 24
"""Up to which 点 may be o'clock."""
_REACH = 40


def market_unit(text: str, start: int, end: int, value: float) -> tuple[FigureKind, str, int] | None:
    """Kind, unit and end of a number of a simplified text, if it is one of interest or of an index."""
    unit = _UNIT.match(text, end) if text[end : end + 1] in ("厘", "点", "个", "b", "B") else None
    if unit is None:
        return None
    floor = max(0, start - _REACH, text.rfind("。", 0, start), text.rfind("\n", 0, start))
    if unit["points"]:
        moves = value > _HOURS or value % 1 or _MOVES.search(text, floor, start)
        return ("count", "points", unit.end()) if moves and _INDEX.search(text, floor, start) else None
    near = text[floor : unit.end() + 2]
    if not _INTEREST.search(near) or (unit["rate"] and _BY_THE_MONTH.search(text, floor, start)):
        return None
    return "percent", "%" if unit["rate"] else "basis points", unit.end()
