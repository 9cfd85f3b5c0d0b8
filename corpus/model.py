"""What a parse gives: the frozen dataclasses that travel from corpus to store to screen.

Every `start` and `end` is a code-point offset into `Article.text`, and `text[start:end]` is
the item's own `text`, for as long as the parse lives.
"""

from dataclasses import dataclass
from typing import Literal

Form = Literal["report", "interview", "opinion", "blog", "translation", "brief", "release"]
QuoteKind = Literal["direct", "partial", "indirect", "block"]
ActorType = Literal["person", "organisation", "government", "company", "outlet", "country"]
FigureKind = Literal["money", "percent", "count", "ratio"]
Bound = Literal["exact", "about", "at least", "at most"]
Status = Literal["actual", "planned", "forecast", "claimed", "denied"]
PassageKind = Literal[
    "title", "standfirst", "kicker", "byline", "dateline", "caption", "heading", "body", "boilerplate"
]

FORMS: tuple[Form, ...] = ("report", "interview", "opinion", "blog", "translation", "brief", "release")


@dataclass(frozen=True, slots=True)
class About:
    """What is known of an article beside its text: from the user, its front matter, its markup, or its own words."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    """ISO 8601 as precise as known: `2026`, `2026-01`, `2026-01-07`, `2026-01-07T21:46`, with its zone if known."""
    form: Form | None = None
    url: str | None = None
    language: str | None = None
    """ISO 639-1 code."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the article with one job. Passages do not overlap and are in order."""

    kind: PassageKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of an article that reports what somebody said; the quotation marks stay outside."""

    start: int
    end: int
    text: str
    kind: QuoteKind
    speaker: str | None
    """The innermost speaker's fullest name in the article; what the article calls them where it gives no name."""
    mention: str | None = None
    """The characters that name the speaker there ("he", "the CSIA vice chairman")."""
    mention_start: int | None = None
    cue: str | None = None
    cue_start: int | None = None
    via: tuple[str, ...] = ()
    """The relays, outermost first, without the publishing outlet."""
    addressee: str | None = None
    said_on: str | None = None
    """ISO date at the precision known."""
    confidence: float = 0.0
    """How likely it is that the speaker said so, from 0 to 1: lower where that is only alleged, or denied."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or body as one article names it."""

    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()
    """Other forms the article uses, `name` left out."""
    roles: tuple[str, ...] = ()
    mentions: tuple[tuple[int, int], ...] = ()
    """(start, end) of every place where the article names it, in order."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its meaning."""

    start: int
    end: int
    text: str
    kind: FigureKind
    low: float
    high: float
    """Equal to `low` unless the figure is a range."""
    unit: str | None = None
    """ISO 4217 code, `%`, or what is counted ("units")."""
    qualifier: str | None = None
    """The words of approximation or bound, as written."""
    bound: Bound = "exact"
    of: str | None = None
    """The base of a percentage or share."""
    status: Status = "actual"
    subject: str | None = None
    actor: str | None = None
    period: str | None = None
    speaker: str | None = None
    equals: int | None = None
    """Index, in the article's figures, of the figure that this conversion restates."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date expression that the article itself allows to resolve."""

    start: int
    end: int
    text: str
    iso: str


@dataclass(frozen=True, slots=True)
class Article:
    """One published text of one source, parsed."""

    about: About
    text: str
    passages: tuple[Passage, ...] = ()
    quotes: tuple[Quote, ...] = ()
    actors: tuple[Actor, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[Date, ...] = ()
    notes: tuple[str, ...] = ()
    """What its document states about it and means nothing, a sentence each."""
