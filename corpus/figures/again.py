"""Which earlier figure does one speak of again: "the number fell to 23", "it is expected to reach 31%"?"""

from collections.abc import Sequence

from corpus.figures.amounts import Amount
from corpus.figures.compared import is_put_at
from corpus.figures.measures import is_symbol
from corpus.figures.sentence import AMOUNT, DAY
from corpus.figures.words import ADVERBS, HELPERS_RE, MOVED_RE, SMALL_RE
from corpus.lazy import lazy
from corpus.model import Figure

_STOOD = (
    r"reach(?:ed|es)?|rise[ns]?|rose|f[ae]lls?|fallen|stands?|stood|gr[eo]ws?|grown|drop(?:s|ped)?|climb(?:s|ed)?"
    r"|jump(?:s|ed)?|declin(?:es?|ed)|increas(?:es?|ed)|decreas(?:es?|ed)|exceed(?:s|ed)?|is|was|be|been|at"
)
"""What "it" does that is a quantity and no firm."""
_SPOKEN_OF = lazy(
    rf"(?<![\w’'-])(?:(?P<named>[Tt]h(?:e|is|at) (?:numbers?|figures?|total|amount|rate|share|percentage"
    rf"|proportion|sum|toll|level))|[Ii]t)(?: (?:in|for|on) {DAY}++)?(?:,? (?:however|though|too),)?"
    rf"(?P<verb>(?: (?:{MOVED_RE}|{HELPERS_RE}|{ADVERBS}))+)(?: (?:{SMALL_RE})| {AMOUNT}++)* ?\Z"
)
_STANDS = lazy(rf".* (?:{_STOOD})(?: (?:{ADVERBS}|{SMALL_RE}))*")
_SOON = 240
"""Characters within which a figure is still spoken of."""
_REACH = 90
"""Characters before a figure that are looked at."""


def spoken_of_again(masked: str, amount: Amount, start: int, figures: Sequence[Figure]) -> Figure | None:
    """The figure, among those before the one in a masked sentence that begins at `start`, that it speaks of again."""
    before = next((f for f in reversed(figures[-3:]) if f.kind == amount.kind and f.equals is None), None)
    if before is None or amount.start - before.end > _SOON or not (before.subject or before.of):
        return None
    if amount.unit != before.unit and not (amount.unit is None and amount.kind == "count"):
        return None
    at = amount.start - start
    if is_put_at(masked, at):
        return before
    found = _SPOKEN_OF.search(masked, max(0, at - _REACH), at)
    if found is None:
        return None
    counts = before.kind == "count" and before.unit is not None and not is_symbol(before.unit)
    return before if found["named"] or (not counts and _STANDS.fullmatch(found["verb"])) else None
