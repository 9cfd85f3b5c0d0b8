"""What value a Chinese number has: digits of any width and Chinese numerals, with 十 百 千 万 亿."""

from typing import NamedTuple

from corpus.lazy import lazy

PLAIN = str.maketrans("０１２３４５６７８９．％＄￥〇○—－～", "0123456789.%$¥零零–-~")
"""Full-width digits and signs to plain ones, one to one, so that offsets stay."""
_FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
_ON_A_CHEQUE = lazy(
    "[壹贰叁肆伍陆柒捌玖拾佰仟零]{2,16}(?=[万亿元圆])|(?<![大内登水收])[壹贰叁肆伍陆柒捌玖](?=[万亿][元美港欧日])"
)
"""Numerals in the forms that nobody can alter, as contracts and courts write them: 伍拾万元."""
_VALUES = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
SCALES = {
    "百": 1e2, "千": 1e3, "万": 1e4, "十万": 1e5, "百万": 1e6, "千万": 1e7, "亿": 1e8, "十亿": 1e9, "百亿": 1e10,
    "千亿": 1e11, "万亿": 1e12, "兆": 1e12,
}  # fmt: skip
_SCALE = "兆(?![瓦字赫位欧])|万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![克瓦米卡字])|百(?!分)"
_DIGITS = lazy(rf"((?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,6}}|[0-9]{{1,15}})(?:\.[0-9]{{1,8}})?)([多余几])?({_SCALE})?")
_NUMERAL = lazy(
    r"([一二两三四五六七八九十][零一二两三四五六七八九十百千]{0,10})(?:点([零一二三四五六七八九]{1,6}))?([多余几])?(万亿|亿|万|兆(?![瓦字赫位欧]))?"
)


_TENTHS = frozenset((1e4, 1e8))
"""Scales behind which a lone numeral counts tenths."""
_BARE = lazy("百万|千万|百亿|千亿|万亿|[百千万](?=[余多]?[人名家位件宗户辆台架])")
_PAIR = lazy("(?:一两|[两二]三|三四|三五|四五|五六|六七|七八|八九)(?![零一二三四五六七八九])")


def plain_numerals(text: str) -> str:
    """The text with formal numerals as plain ones, one to one, so that offsets stay: 伍拾万元 as 五十万元."""
    return _ON_A_CHEQUE.sub(lambda match: match[0].translate(_FORMAL), text)


class Number(NamedTuple):
    """One number as written, at `start` to `end`."""

    start: int
    end: int
    value: float
    scaled: bool
    more: bool
    """Whether 多 or 余 inside it says that it is somewhat more."""
    in_digits: bool


def numeral(written: str) -> int:
    """The value of numerals below ten thousand: 三千二百一十五, 十二, and years digit by digit: 二零二六."""
    if len(written) > 1 and not any(sign in _SMALL for sign in written):
        return int("".join(str(_VALUES[sign]) for sign in written))
    total, digit, size = 0, 0, 1
    for sign in written:
        if sign in _SMALL:
            size = _SMALL[sign]
            total += (digit or 1) * size
            digit = 0
        else:
            digit = _VALUES[sign]
    # 三千二 is 3,200, 一百零五 is 105
    return total + digit * (size // 10 if size > 10 and len(written) > 2 and written[-2] in _SMALL else 1)


def pair_at(text: str, at: int) -> tuple[float, Number] | None:
    """The lower and the upper of two numerals in a row that say about how many: 两三, 三四十, 五六百万."""
    upper = number_at(text, at + 1) if _PAIR.match(text, at) else None
    return (upper.value * _VALUES[text[at]] / _VALUES[text[at + 1]], upper) if upper else None


def number_at(text: str, at: int) -> Number | None:
    """The number that starts at an offset of the plain text: 3800亿, 18万, 1.2万亿, 三千二百, 3亿5000万, 20多万."""
    if bare := _BARE.match(text, at):
        more = text[bare.end() : bare.end() + 1] in ("多", "余")
        return Number(at, bare.end() + more, SCALES[bare[0]], True, more, False)
    total, end, room = 0.0, at, 1e13
    more = in_digits = scaled = False
    while True:
        none = scaled and text[end : end + 1] == "零"  # 两万零五百
        digits = None if none else _DIGITS.match(text, end)
        match = digits or _NUMERAL.match(text, end + none)
        if match is None:
            break
        if digits:
            value, sign = float(digits[1].replace(",", "")), digits[3]
        else:
            value, sign = float(numeral(match[1])), match[4]
            if match[2]:
                value += float("0." + "".join(str(_VALUES[digit]) for digit in match[2]))
        scale = SCALES[sign] if sign else 1.0
        if digits is None and not (sign or none) and room in _TENTHS and match[0] in _VALUES:
            value *= room / 10  # 四万二 is 42,000
        if scale >= room or (end > at and not more and value * scale >= room):
            break
        total, end, room = total + round(value * scale, 4), match.end(), scale
        more, scaled, in_digits = (
            more or bool(match[2 if digits else 3]),
            scaled or scale > 1,
            in_digits or bool(digits),
        )
        if scale == 1:
            break
    if scaled and not more and text[end : end + 1] in ("多", "余"):
        more, end = True, end + 1
    return Number(at, end, total, scaled, more, in_digits) if end > at else None
