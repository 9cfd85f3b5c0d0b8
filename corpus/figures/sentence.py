"""The sentence around a figure as its readers see it: where its clause begins, with amounts and dates blotted out."""

from collections.abc import Sequence
from typing import NamedTuple

from corpus.figures.amounts import Amount
from corpus.lazy import lazy
from corpus.model import Date

AMOUNT, DAY = "\ue000", "\ue001"
"""What stands for each character of an amount and of a date, so that no word inside them is taken for another's."""

_CLAUSE = lazy(
    rf"[;:—–(“”\"]|''|--| - |m(?<!\wm)eaning\b|, (?:and|or)\b(?! {AMOUNT})"
    r"|, (?:but|so|while|which|who|whose|where|when|although|though|as|because|after|before)\b"
    r"| (?:but|while|whereas|although|though|which|who|whose|(?<!xpect )(?<!xpects )(?<!xpected )that|because|when"
    r"|where|if|unless)\b"
    rf"(?! (?:ended )?{DAY})"
)
_OPENING = lazy(
    r"(?:[^—–]{0,40}[—–] )?[\s“\"]*(?:When|While|After|Before|If|Although|Though|As|Because|Since|Once|Unless|Until"
    r"|Whereas) [^,;:]{1,200},(?= \w)"
)
"""A subordinate clause that opens a sentence, to its comma."""
_CONVERTED = lazy(rf" ?\({AMOUNT}++(?:(?:[;,]| or) ?{AMOUNT}++)*\)")
_TOLD_THAT = lazy(
    r", that\Z|\b(?:said|says?|told|tells?|warn(?:ed|s)?|add(?:ed|s)?|announc(?:ed|es)|argu(?:ed|es)|noted|believes?"
    r"|show(?:ed|s)?|f(?:ound|inds?)|report(?:ed|s)?|estimate[sd]?)\b[^,;]{0,40} that\Z"
)
"""What makes of a "that" no relative clause, which a comma could close, but all that somebody says."""
RELATIVE = lazy(r"\b(?:who|which|whose|where|when|that)\Z")
"""What opens a clause that the next comma may close: "Orr, who left in May, paid $3"."""


class FigureSentence(NamedTuple):
    """One amount in its sentence. Offsets are the text's; `masked` is the sentence, from `start`, blotted out."""

    text: str
    amount: Amount
    start: int
    end: int
    masked: str
    dates: Sequence[Date]
    """Those of the sentence, in order."""

    @property
    def after(self) -> int:
        """Where `masked` goes on behind the amount and the conversions in brackets that restate it."""
        end = self.amount.end - self.start
        converted = _CONVERTED.match(self.masked, end) if self.masked.startswith((" (", "("), end) else None
        return converted.end() if converted else end

    def clause_start(self, at: int | None = None) -> int:
        """Where the clause begins that the amount, or what stands at an offset of `masked`, belongs to."""
        end = self.amount.start - self.start if at is None else at
        opening = _OPENING.match(self.masked, 0, end)
        begin = opening.end() if opening else 0
        # one character more, so that "or" can see that it stands before an amount
        for stop in _CLAUSE.finditer(self.masked, begin, end + 1):
            if stop[0] != "(" or self.masked.find(")", stop.end(), end) < 0:
                begin = stop.end()
        return begin

    def behind_relative(self, clause: int) -> int:
        """Where the main clause goes on if a comma before the amount closes a relative one that begins at `clause`."""
        at = self.amount.start - self.start
        comma = self.masked.rfind(", ", clause, at)
        if comma < 0 or not RELATIVE.search(self.masked, max(0, clause - 8), clause):
            return clause
        told = self.masked.endswith("that", 0, clause) and _TOLD_THAT.search(self.masked, max(0, clause - 60), clause)
        return clause if told else comma + 2

    def opens_anew(self) -> bool:
        """Whether the amount is a share behind "and", and so begins a statement of its own: "and a third of firms"."""
        return self.amount.share and self.masked.endswith(" and ", 0, self.amount.start - self.start)

    def written(self, start: int, end: int) -> str:
        """The words at two offsets of `masked`, as they stand in the text."""
        return self.text[self.start + start : self.start + end].strip(" ,")


def blotted(text: str, start: int, end: int, amounts: Sequence[Amount], dates: Sequence[Date]) -> str:
    """A sentence with its amounts and dates blotted out, every character at its place."""
    marks = [(amount.start, amount.end, AMOUNT) for amount in amounts] + [(d.start, d.end, DAY) for d in dates]
    if not marks:
        return text[start:end]
    pieces, at = [], start
    for left, right, sign in sorted(marks):
        left, right = max(left, at), min(right, end)
        if left < right:
            pieces += [text[at:left], sign * (right - left)]
            at = right
    return "".join([*pieces, text[at:end]])
