"""What rose or fell where the verb does not say so: "a rise of 5% in rents", "the stock ended the day 3% higher"."""

from collections.abc import Callable

from corpus.figures.objects import NO_OBJECT, PHRASE, Span, trimmed
from corpus.figures.words import MOVES, QUANTITIES
from corpus.lazy import lazy

_MOVE_OF = lazy(
    r"(?:\b(?P<verb>saw|sees?|seen|recorded|posted|reported|registered|suffered|enjoyed|showed|shows|reflect(?:s|ed)"
    r"|represent(?:s|ed)|experienced|logged|had|has) )?"
    rf"\b(?:an?|the|its|their|his|her|this|another)(?: [a-z-]{{3,16}}){{0,2}}? (?:{'|'.join(sorted(MOVES))}) of \Z"
)
_OBJECT = lazy(rf" (?:in|on|of) (?P<what>(?![A-Z]){PHRASE}(?:(?<= )(?:of|on|in|to|for) {PHRASE})?)")
_ASIDE = lazy(r", [a-z]{3,12}, \Z")
_ENDED = lazy(
    r" (?:(?:had|has) )?(?:closed|ended|finished|began|started) (?:the|its|her|his) (?:first |last )?"
    r"(?:trading )?(?:day|session|week|month|quarter|year) \Z"
)
_TIMES = ("day ", "session ", "week ", "month ", "quarter ", "year ")
_HIGHER = (" higher", " lower", " firmer", " weaker", " up", " down")
_REACH = 70


def moved_noun(masked: str, clause: int, at: int, end: int, told: Callable[[str, int], Span | None]) -> Span | None:
    """What the move is of whose extent stands from `at` to `end`: what follows it, or the quantity it befell.

    `told` gives the subject of the verb that ends what it is handed. An empty span where there is a move and no more.
    """
    if masked.endswith(_TIMES, clause, at) and masked.startswith(_HIGHER, end):
        ended = _ENDED.search(masked, max(clause, at - _REACH), at)
        return told(f"{masked[: ended.start()]} rose ", clause) if ended else None
    if not masked.endswith(" of ", clause, at):
        return None
    move = _MOVE_OF.search(masked, max(clause, at - _REACH), at)
    if move is None:
        return None
    found = _OBJECT.match(masked, end)
    if found and not NO_OBJECT.match(found["what"]):
        return trimmed(masked, *found.span("what"))
    head = _ASIDE.sub(" ", masked[: move.start("verb")]) if move["verb"] else ""
    before = told(f"{head}rose ", clause) if head else None
    known = before and not QUANTITIES.isdisjoint(masked[slice(*before)].lower().split())
    return before if known else (at, at)
