"""What the store answers with: frozen dataclasses, in the words a screen or a line of JSON shows."""

import re
from dataclasses import dataclass

from corpus.lazy import lazy
from corpus.model import Date, Passage

LOW_CONFIDENCE = 0.8
"""Below it fewer than about six in seven speakers are right, measured on annotated news: the reader is told."""


@dataclass(frozen=True, slots=True)
class SourceAnswer:
    """A source with what the store has of it."""

    id: int
    name: str
    brief: bool
    forms: tuple[str, ...]
    """Of its articles, the commonest first."""
    articles: int
    quotes: int
    first: str | None
    last: str | None
    is_outlet: bool
    """Else it is one article, of which nothing says who published it, named by its title or file."""

    @property
    def label(self) -> str:
        """The name to show: a brief never passes for the outlet's own words."""
        return source_label(self.name, self.brief)


@dataclass(frozen=True, slots=True)
class ActorAnswer:
    """An actor across articles; `quotes` counts the outermost quotes whose speaker it is."""

    id: int
    name: str
    type: str
    named: bool
    aliases: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]
    """(source label, role as written) in order of article; what only makes them somebody's brother comes last."""
    quotes: int
    sources: tuple[tuple[str, int], ...]
    """(source label, number of quotes)."""
    merged: tuple[str, ...] = ()
    """The names of actors that a person said are this one."""

    @property
    def worded(self) -> dict[str, list[str]]:
        """By each role, as it is written first, the sources that word it so: a capital is often but the sentence's."""
        roles: dict[str, tuple[str, dict[str, None]]] = {}
        for source, role in self.roles:
            roles.setdefault(role.casefold(), (role, {}))[1][source] = None
        return {role: [*sources] for role, sources in roles.values()}


@dataclass(frozen=True, slots=True)
class Note:
    """What a person noted of a quote; an empty one is none."""

    starred: bool = False
    tags: tuple[str, ...] = ()
    """As written, in the order of the alphabet."""
    text: str = ""
    """One paragraph."""

    def __bool__(self) -> bool:
        """Whether anything is noted."""
        return self.starred or bool(self.tags or self.text)


NOTHING_NOTED = Note()


_DENIALS = lazy(
    r"\b(?:not|never|cannot)\b|n[’']t\b|[没沒未]|不曾|(?P<deny>\bden(?:y|ies|ied|ying)\b|否认|否認)"
    r"|(?P<reject>\b(?:reject|dismiss|refut|rebut|disput)\w*)",
    re.IGNORECASE,
)


def denies(cue: str, kind: str) -> bool:
    """Whether a cue says of a quote of this kind that the speaker denies the words or never said them.

    Who denies in their own words ("“I never lied,” he denied") stands by those, and so does who dismisses something as
    “nonsense”.
    """
    found = _DENIALS.search(cue)
    if found is None:
        return False
    own = (found["deny"] and kind not in ("indirect", "partial")) or (found["reject"] and kind != "indirect")
    return not own


@dataclass(frozen=True, slots=True)
class QuoteAnswer:
    """A quote with everything a row, a preview or a citation shows of it."""

    id: int
    key: str
    article_id: int
    start: int
    end: int
    text: str
    kind: str
    speaker: str | None
    actor_id: int | None
    mention: str | None
    mention_start: int | None
    cue: str | None
    role: str | None
    """The speaker's role in the article's words, the first it gives that is more than being somebody's brother."""
    via: tuple[str, ...]
    addressee: str | None
    said_on: str | None
    confidence: float
    source_id: int
    source: str
    brief: bool
    form: str
    title: str | None
    author: str | None
    published: str | None
    url: str | None
    language: str | None
    outlet: str | None
    """None where nothing says who published it, and `source` is only its title or file."""
    inner: tuple[tuple[int, int, str], ...] = ()
    """(start, end, kind) of the quotes inside this one, as offsets in its own text."""
    corrected: bool = False
    """Whether a person has said who said it; then its confidence is 1, and what the parse says follows."""
    parsed_speaker: str | None = None
    parsed_via: tuple[str, ...] = ()
    asks: bool = False
    """Whether the outlet has changed who said it since a person said so: what they said holds, and may be wrong now."""
    note: Note = NOTHING_NOTED
    repeats: str | None = None
    """The outlet whose text its article repeats, which makes it no second witness."""
    written: str | None = None
    """The article's name for the speaker, where a person has said who that is and `speaker` is what both go by."""

    @property
    def named(self) -> str | None:
        """The speaker by the article's name for them."""
        return self.written or self.speaker

    @property
    def denial(self) -> str:
        """The cue, where it says that the speaker denies the words or never said them; else empty."""
        return self.cue if self.cue and denies(self.cue, self.kind) else ""

    @property
    def in_headline(self) -> bool:
        """Whether it stands in the article's title: the desk's wording of what mostly stands below as well."""
        return self.title is not None and self.start < len(self.title) and self.text in self.title

    @property
    def is_unsure(self) -> bool:
        """Whether the speaker is named, and may well be another."""
        return self.speaker is not None and self.confidence < LOW_CONFIDENCE

    @property
    def source_label(self) -> str:
        """The source's name to show."""
        return source_label(self.source, self.brief)


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A place where an article names an actor."""

    start: int
    end: int
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class FigureAnswer:
    """A figure with the source that prints it."""

    id: int
    key: str
    article_id: int
    start: int
    end: int
    text: str
    kind: str
    low: float
    high: float
    unit: str | None
    qualifier: str | None
    bound: str
    of: str | None
    status: str
    subject: str | None
    actor: str | None
    period: str | None
    speaker: str | None
    equals_id: int | None
    source_id: int
    source: str
    brief: bool
    published: str | None

    @property
    def source_label(self) -> str:
        """The source's name to show."""
        return source_label(self.source, self.brief)


@dataclass(frozen=True, slots=True)
class ArticleAnswer:
    """An article's particulars, for lists."""

    id: int
    source_id: int
    source: str
    brief: bool
    title: str | None
    author: str | None
    published: str | None
    form: str
    url: str | None
    language: str | None
    file: str
    quotes: int
    reprint_of: str | None = None
    """The source whose text it repeats, which makes it no second witness."""
    has_older: bool = False
    """Whether it is the latest of several versions."""

    @property
    def source_label(self) -> str:
        """The source's name to show."""
        return source_label(self.source, self.brief)


@dataclass(frozen=True, slots=True)
class FullArticle:
    """An article with its text and everything found in it, for the reader."""

    about: ArticleAnswer
    text: str
    passages: tuple[Passage, ...]
    quotes: tuple[QuoteAnswer, ...]
    figures: tuple[FigureAnswer, ...]
    actors: tuple[ActorMention, ...]
    dates: tuple[Date, ...]


def source_label(name: str, brief: bool) -> str:
    """A source's name to show; a brief is our words about an outlet, and says so."""
    return f"{name} (brief)" if brief else name
