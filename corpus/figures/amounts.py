"""Where a text states an amount, and how much it is: the grammar of English figures, without their meaning."""

from collections.abc import Iterator
from typing import NamedTuple

from corpus.dates.anchors import anchors
from corpus.figures.compared import SHARED_OUT, compared_with, others_have
from corpus.figures.counts import count_of, in_millions
from corpus.figures.currencies import currency_after, currency_before
from corpus.figures.identifiers import bearing_end, follows_designator, only_a_name, only_names, touches_word
from corpus.figures.measures import degrees_after, is_magnitude, is_symbol, measure_after, stones_at
from corpus.figures.numbers import CARDINALS, LETTER_SCALES, Number, fold, number_at
from corpus.figures.qualifiers import qualifier_after, qualifier_before, qualifier_inside
from corpus.figures.ranges import JOINT, is_ballot, is_change, may_range, scaled_alike
from corpus.figures.ratios import Ratio, ratio_at, times_after
from corpus.figures.units import percent_after
from corpus.figures.zeros import none_harmed, zero_at
from corpus.lazy import lazy
from corpus.model import Bound, FigureKind


class Amount(NamedTuple):
    """A figure before its meaning is known: where it stands, what it is worth, how exact it is."""

    start: int
    end: int
    kind: FigureKind
    low: float
    high: float
    unit: str | None
    qualifier: str | None = None
    bound: Bound = "exact"
    share: bool = False
    """Whether it is a part of something."""


_SCALED = "n? (?:full(?= percentage)|dozen|hundred|thousand|million|billion|trillion|third|quarter|fifth|tenth)"
_SPELT = (
    *(f"{word}(?:-?fold)?" for word in CARDINALS), f"a{_SCALED}", "half", "twice",
    "no (?=(?:new |further |other )?(?:deaths|injuries|casualties|fatalities))",
    *(f"{stem}(?:e|es|ed|ing)" for stem in ("doubl", "tripl", "trebl", "quadrupl", "quintupl", "halv")),
)  # fmt: skip
_INITIALS = {word[0]: "|".join(w[1:] for w in _SPELT if w[0] == word[0]) for word in _SPELT}
# The sign before the word comes first, as the scan then only stops at the few characters that can be one.
_WORDS = lazy(rf"[\s(\[“\"'‘—–-](?:{'|'.join(f'{initial}(?:{rest})' for initial, rest in _INITIALS.items())})\b")

_ONE_OF_THEM = (
    *("one of ", "one,", "one.", "one that", "one who", "one day", "one thing", "one another", "one is ", "one was "),
    *("one has ", "one with ", "one time", "one man", "one woman", "one person", "one side", "one way", "one more"),
)
"""How one begins where it counts nothing."""

_POINT = lazy(
    r"(?<![^\W_])(?<![.)])\.(?P<digits>\d{1,6})(?![.,]?\d)"
    r"(?P<measure>\s?(?:%|per ?cent|percentage|euros?|dollars?|cents?|pounds?|yuan|yen|[mb]illion|trillion))?"
)
"""A decimal without its nought: "$.34", ".5 percent"; ".22" alone may be a rifle's."""
_NOTHING_FOLLOWS = frozenset((*",.;:)!?\n", ""))
_STRONGEST = 11
"""No earthquake has a greater magnitude."""


def find_amounts(text: str, taken: list[tuple[int, int]], dollar: str = "USD") -> Iterator[Amount]:
    """The amounts of a text in order; `taken` are stretches in order that hold none, such as dates, and `dollar` is the
    currency of "$".
    """
    grammar = _Grammar(text, fold(text), dollar)
    after, told, spans = 0, 0, iter(taken)
    span = next(spans, None)
    starts = [at for at in anchors(text) if text[at].isdecimal()]
    starts += [match.start() for match in _WORDS.finditer("\n" + grammar.folded)]
    for at in sorted(starts):
        if at < after or (text[at] in "oO" and grammar.folded.startswith(_ONE_OF_THEM, at)):
            continue
        if at > 1 and text[at - 1] == "-" and text[at - 2].isdecimal() and not text[at].isdecimal():
            continue  # "7-Eleven"
        while span and span[1] <= at:
            span = next(spans, None)
        if span and span[0] <= at:
            continue
        found, after = grammar.at(at)
        for amount in found:
            if amount.start >= told:
                told = amount.end
                yield amount


class _Measure(NamedTuple):
    """What a number measures, and where its unit ends; `kind` is None where that is yet to be told."""

    kind: FigureKind | None
    unit: str | None
    end: int


class _Grammar(NamedTuple):
    """One text and its folded form, read at any offset."""

    text: str
    folded: str
    dollar: str

    def at(self, at: int) -> tuple[list[Amount], int]:
        """The amounts that start at an anchor (two for "from 3 to 5 percent"), and where the search goes on."""
        in_digits = self.text[at].isdecimal()
        if not in_digits and (nobody := none_harmed(self.folded, at)):
            return [Amount(at, nobody[1], "count", 0, 0, nobody[0])], nobody[1]
        if in_digits and (stones := stones_at(self.folded, at)):
            return [self._qualified(Amount(at, stones[1], "count", stones[0], stones[0], "stone"))], stones[1]
        if ratio := ratio_at(self.folded, at):
            amount = self._of_ratio(ratio)
            return [amount], amount.end
        point = _POINT.match(self.folded, at - 1) if at and self.text[at - 1] == "." else None
        symbol, begin = currency_before(self.text, at - 1 if point else at, self.dollar)
        number = number_at(self.folded, at, money=symbol is not None)
        if number is None:
            return [], at + 1
        if point and (symbol or point["measure"]):
            begin = min(begin, at - 1)
            number = number._replace(start=at - 1, value=number.value / 10 ** len(point["digits"]))
        if symbol is None and number.scale == 1 and self._is_money_in_short(number):
            number = number_at(self.folded, at, money=True) or number
        named = number.in_digits and symbol is None
        if named and (over := bearing_end(self.text, number.end)):
            return [], over
        first = self._measure(number, symbol, begin)
        second = self._second(number, first, symbol, begin)
        if second is not None:
            return self._range(begin, number, first, *second)
        found = self._alone(begin, number, first)
        if found and found[0].kind != "ratio" and (others := list(self._set_beside(found[0]))):
            return [found[0], *others], others[-1].end
        return found, max(first.end, at + 1, found[0].end if found else 0)

    def _is_money_in_short(self, number: Number) -> bool:
        """Whether a letter scales a number and a currency follows: "25.8m euros"."""
        beside = self.folded[number.end : number.end + 2]
        if beside[:1] not in LETTER_SCALES or beside[1:] not in (" ", "-"):
            return False
        return currency_after(self.text, self.folded, number.end + 1, scaled=True)[0] is not None

    def _set_beside(self, now: Amount) -> Iterator[Amount]:
        """The bare numbers that an amount is set against ("to 61 from 48"; of money and percent what it came from) and
        those that others have of the same ("took 9 seats, the Greens 4").
        """
        if now.kind == "count" and now.unit in SHARED_OUT:
            beside = list(others_have(self.text, self.folded, now.end))
        elif now.kind == "count" or self.folded.endswith(" to ", 0, now.start):
            before = compared_with(self.folded, now.end, self.folded.endswith(" from ", 0, now.start))
            beside = [before] if before else []
        else:
            beside = []
        for number in beside:
            yield Amount(number.start, number.end, now.kind, number.value, number.value, now.unit)

    def _of_ratio(self, ratio: Ratio) -> Amount:
        kind: FigureKind = "percent" if ratio.unit else "ratio"
        unit = ratio.unit or (None if ratio.share else "x")
        high, end = ratio.value, ratio.end
        joint = JOINT.match(self.folded, end) if ratio.share else None
        other = ratio_at(self.folded, joint.end()) if joint and joint.end() < len(self.text) else None
        if other and other.share and other.value > ratio.value and joint and joint[0] != " or ":
            high, end = other.value, other.end
        amount = Amount(ratio.start, end, kind, ratio.value, high, unit, share=ratio.share)
        return self._qualified(amount)

    def _measure(self, number: Number, symbol: str | None, begin: int) -> _Measure:
        at = number.end
        if symbol:
            return _Measure("money", symbol, at)
        if self.folded[at : at + 1] in _NOTHING_FOLLOWS:
            return _Measure(None, None, at)
        unit, end = percent_after(self.folded, at)
        if unit:
            return _Measure("percent", unit, end)
        code, end = currency_after(self.text, self.folded, at, number.scale >= 1e3)
        if code:
            return _Measure("money", code, end)
        unit, end = measure_after(self.text, at)
        if unit == "in" and self.folded[max(0, number.start - 4) : number.start].rstrip()[-2:] in ("ft", "et", "ot"):
            return _Measure(None, None, at)  # of "6ft 4in"
        if unit:
            return _Measure("count", unit, end)
        stop = times_after(self.folded, at)
        if stop and number.value > 0 and not (self.text[at] == "X" and follows_designator(self.text, number.start)):
            return _Measure("ratio", "x", stop)
        unit, end = degrees_after(self.text, self.folded, at, self._negative(begin))
        return _Measure("count" if unit else None, unit, end)

    def _second(
        self, number: Number, first: _Measure, symbol: str | None, begin: int
    ) -> tuple[Number, _Measure] | None:
        """The other end of a range, if the number goes on with one."""
        joint = JOINT.match(self.folded, first.end)
        if joint is None or joint.end() >= len(self.text):
            return None
        join, at, late = joint[0].strip(" -"), joint.end(), None
        if not self.folded[at].isalnum() or self.text[at].isupper():
            at, late = self._late_symbol(at)
        if at >= len(self.text):
            return None
        second = number_at(self.folded, at, money=bool(symbol or late))
        if second is None or (second.in_digits and only_names(self.text, self.folded, at, second.end, joined=True)):
            return None
        two = self._measure(second, late or symbol, at)
        if not may_range(self.folded, begin, join, (first.kind, two.kind)):
            return None
        if join == "or" and not number.value < second.value <= 3 * number.value:
            return None
        return (second, two) if first.kind is None or (first.kind, first.unit) == (two.kind, two.unit) else None

    def _late_symbol(self, start: int) -> tuple[int, str | None]:
        """Where the digits start behind a currency symbol, and its code."""
        digit = next((i for i in range(start, min(start + 5, len(self.text))) if self.text[i].isdecimal()), None)
        if digit is None:
            return len(self.text), None
        symbol, begin = currency_before(self.text, digit, self.dollar)
        return (digit, symbol) if symbol and begin <= start else (len(self.text), None)

    def _range(
        self, begin: int, number: Number, first: _Measure, second: Number, two: _Measure
    ) -> tuple[list[Amount], int]:
        """A range; or, of "from 3 to 5 percent" and "62%-32%", two amounts with the unit that is written once."""
        kind, unit, end = two.kind or first.kind, two.unit or first.unit, two.end
        low = scaled_alike(number, second, first.kind)
        if self._negative(begin) and not self.folded.endswith("negative ", 0, begin):
            low = low._replace(value=-low.value)
        measured = first.kind is not None or number.grouped or number.scale >= 1e3
        change = is_change(self.folded, begin, first.end, second.start, kind, measured, second.value > 3 * low.value)
        if kind is None and is_ballot(self.folded, begin, low.value, second.value):
            kind, unit, change = "count", "votes", True
        if kind is None and (change or low.value < second.value):
            named = only_a_name(self.text, self.folded, number)
            counted = None if named else count_of(self.text, self.folded, second, number)
            if counted is None:
                return self._alone(begin, number, first) if change else [], first.end if change or named else end
            kind, unit, end = "count", *counted
        if low.value < second.value and not change:
            return [self._qualified(Amount(begin, end, kind or "count", low.value, second.value, unit))], end
        if kind is None or (first.kind is None and not change):
            return self._alone(begin, number, first), max(first.end, number.end)
        start = currency_before(self.text, second.start)[1] if kind == "money" else second.start
        before = Amount(begin, first.end, kind, low.value, low.value, unit)
        after = Amount(start, end, kind, second.value, second.value, unit)
        return [self._qualified(before), self._qualified(after)], end

    def _alone(self, begin: int, number: Number, measure: _Measure) -> list[Amount]:
        """The amount of one number, or none where it counts nothing worth telling."""
        if measure.kind is not None:
            if measure.kind != "money" and number.in_digits and touches_word(self.text, begin):
                return []
            value = number.value
            if self._negative(begin):
                value, begin = -value, begin - (6 if self.folded.endswith("minus ", 0, begin) else 0)
            return [self._qualified(Amount(begin, measure.end, measure.kind, value, value, measure.unit))]
        if number.in_digits and number.value < _STRONGEST and is_magnitude(self.folded, begin):
            return [self._qualified(Amount(begin, number.end, "count", number.value, number.value, "magnitude"))]
        if number.value == 0:
            zero = zero_at(self.text, self.folded, begin, number.end)
            return [self._qualified(Amount(begin, zero[1], "count", 0, 0, zero[0]))] if zero else []
        if number.in_digits and number.scale == 1 and (many := in_millions(self.text, self.folded, number)):
            unit, end = measure_after(self.text, many.end)
            if unit and unit != "in":  # "1.8m cubic metres"
                return self._alone(begin, many, _Measure("count", unit, end))
            number = many
        if number.in_digits and only_a_name(self.text, self.folded, number):
            return []
        counted = count_of(self.text, self.folded, number, number)
        if counted is None:
            return []
        return [self._qualified(Amount(begin, counted[1], "count", number.value, number.value, counted[0]))]

    def _negative(self, begin: int) -> bool:
        if self.folded.endswith(("-", "−"), 0, begin):
            return self.folded[max(0, begin - 2) : begin - 1] in {" ", "("}
        return self.folded.endswith(("minus ", "negative "), 0, begin) and not self.folded.endswith(
            "or minus ", 0, begin
        )

    def _qualified(self, amount: Amount) -> Amount:
        """The amount with its qualifier; words before it and right behind it are taken into its span."""
        measured = amount.kind != "count" or amount.unit is None or is_symbol(amount.unit)
        bound, start = qualifier_before(self.folded, amount.start, measured)
        if bound:
            words = self.text[start : amount.start].rstrip()
            return amount._replace(start=start, qualifier=words, bound=bound)
        bound, words = qualifier_inside(self.folded, amount.start, amount.end)
        if bound:
            return amount._replace(qualifier=words, bound=bound)
        if amount.kind == "count" and amount.unit:
            return amount
        bound, end = qualifier_after(self.folded, amount.end)
        return (
            amount._replace(end=end, qualifier=self.text[amount.end : end].strip(" -"), bound=bound)
            if bound
            else amount
        )
