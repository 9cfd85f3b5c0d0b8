"""What value a number has, in digits or in words, with the scale that multiplies it."""

from typing import NamedTuple

from corpus.lazy import lazy

_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
CARDINALS: dict[str, int] = {word: value for value, word in enumerate(_ONES.split())}
CARDINALS |= {word: 20 + 10 * place for place, word in enumerate(_TENS.split())}
SCALES: dict[str, float] = {
    "dozen": 12, "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "mn": 1e6, "mln": 1e6, "crore": 1e7,
    "billion": 1e9, "bn": 1e9, "bln": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12, "quadrillion": 1e15,
}  # fmt: skip
LETTER_SCALES: dict[str, float] = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
"""One letter scales an amount of money only: "$5m", where "5m" alone is a length."""

# Grouped by thousands, or as in India by hundreds above the first: "1,93,384".
_DIGITS = lazy(
    r"([0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9,]))(\.[0-9]{1,8})?"
    r"|([0-9]{1,15})(\.[0-9]{1,8})?"
)
_SCALE = lazy(rf"(?:\s|  |-|\+\s?|[\s-]plus\s)?({'|'.join(SCALES)})\b(?!')")
_LETTER = lazy(r"([kmbt])(?![\w'])")
_WORD = lazy(rf"(?:[\s-]{{1,2}}(and\s)?)?({'|'.join([*reversed(CARDINALS), *(s for s in SCALES if len(s) > 3)])})\b")
_PARTS = (" paragraph ", " page ", " chapter ", " section ", " clause ", " volume ", " episode ", " phase ")
"""What a number in words behind it only names a part of: "in paragraph one"."""
_HALF = lazy(rf"[\s-]and[\s-]a[\s-]half\b(?:[\s-]({'|'.join(s for s in SCALES if len(s) > 3)})\b)?")
_ARTICLE = lazy(r"(half )?an? (?=(?:dozen|hundred|thousand|million|billion|trillion)\b)")


class Number(NamedTuple):
    """One number as written, at `start` to `end` in the text."""

    start: int
    end: int
    value: float
    scale: float = 1.0
    """What a scale word behind it multiplied the value by; 1 where there is none."""
    grouped: bool = False
    """Whether its digits are grouped, as in "1,200"."""
    in_digits: bool = True


def fold(text: str) -> str:
    """The text in lower case at unchanged offsets: what would change its length is left as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def number_at(folded: str, at: int, money: bool = False) -> Number | None:
    """The number that starts at an offset of the folded text; `money` allows the letter scales of "$5m"."""
    match = _DIGITS.match(folded, at)
    if match is None:
        return None if folded.endswith(_PARTS, 0, at) else _in_words(folded, at)
    value = float((match[1] or match[3]).replace(",", "") + (match[2] or match[4] or ""))
    end, scale = match.end(), 1.0
    while scale < 1e15 and (found := _SCALE.match(folded, end)):
        scale *= SCALES[found[1]]
        end = found.end()
    if money and scale == 1 and (letter := _LETTER.match(folded, end)):
        scale, end = LETTER_SCALES[letter[1]], letter.end()
    return Number(at, end, scaled(value, scale), scale, grouped=match[1] is not None)


def scaled(value: float, scale: float) -> float:
    """The product as it would be written: 4.1 billion is 4,100,000,000, where the floats' is a little less."""
    if scale == 1:
        return value
    power = len(f"{scale:.0f}") - 1
    product = value * scale
    return float(f"{value!r}e{power}") if scale == 10.0**power and product < 1e15 and value >= 1e-3 else product


def _in_words(folded: str, at: int) -> Number | None:
    """Number words from an offset on: "two hundred and five thousand", "a million", "half a million", "two dozen"."""
    article = _ARTICLE.match(folded, at)
    total, current, end = 0.0, 0.0, at
    if article:
        current, end = (0.5 if article[1] else 1.0), article.end()
    last, room = 1.0, 1e18
    while match := _WORD.match(folded, end):
        size = SCALES.get(match[2])
        if match.start(2) > end == at:
            return None
        if size is None:
            value = CARDINALS[match[2]]
            if _is_tenths(folded, match.end(), value, last, folded[end]):
                return Number(at, match.end(), total + value * last / 10, last, in_digits=False)
            # "twenty-one" and "one hundred and five" add up; "two three" and "five and six" are two numbers
            if (current and not _adds(current, value)) or (match[1] and last < 100):
                break
            current += value
        elif not current or size >= room:
            break
        elif size < 1000:
            current *= size
        else:
            total, current, room = total + current * size, 0.0, size
        last = size or last
        end = match.end()
    if end == at or (article and end == article.end()):
        return None
    number = Number(at, end, total + current, last, in_digits=False)
    return _and_a_half(folded, number) if last < 100 else number


def _is_tenths(folded: str, end: int, value: int, scale: float, join: str) -> bool:
    """Whether a cardinal tells the tenths of the scale before it: "a billion-five"."""
    tenths = join == "-" and scale >= 1e6 and 0 < value < 10
    return tenths and not folded.startswith(("-", " hundred", " thousand"), end)


def _and_a_half(folded: str, number: Number) -> Number:
    """The number with the half behind it, and the scale behind that: "two and a half million"."""
    half = _HALF.match(folded, number.end) if folded.startswith("and", number.end + 1) else None
    if half is None:
        return number
    scale = SCALES[half[1]] if half[1] else 1.0
    return number._replace(end=half.end(), value=(number.value + 0.5) * scale, scale=scale)


def _adds(current: float, value: int) -> bool:
    """Whether a cardinal continues the number so far: "twenty-one", "one hundred five"."""
    tail = current % 100
    return (tail == 0 and current >= 100) or (tail >= 20 and tail % 10 == 0 and 0 < value < 10)
