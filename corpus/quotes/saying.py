"""What was said in one stretch of a text, while its speaker is still a mention."""

from dataclasses import dataclass

from corpus.model import QuoteKind
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report


@dataclass(slots=True)
class Saying:
    """A quote whose speaker is still a mention."""

    start: int
    end: int
    kind: QuoteKind
    mention: Mention | None
    sure: float
    report: Report | None = None
    through: tuple[Mention, ...] = ()
    """The relays' mentions, outermost first."""
    marked: bool = False
    told: tuple[Report, ...] = ()
    """The reports within whose contents it is told, outermost first."""
