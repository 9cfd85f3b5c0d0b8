"""The schema: one SQLModel class a table. Derived rows go with their article; what a person made does not.

Row ids are never reused (AUTOINCREMENT). `key` columns are what marks and corrections hold on to: they
stay the same when the same text is parsed again, whatever the row ids.
"""

from typing import Any, ClassVar

from sqlalchemy import Column, ForeignKey, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

_KEEP_IDS: dict[str, Any] = {"sqlite_autoincrement": True}
_BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}  # the primary key is the table: half the size, one look-up


def _owner(table: str) -> Any:
    """A foreign key to the row that owns this one: it goes when the owner goes."""
    return Field(sa_column=Column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True, nullable=False))


def _owner_and_key(table: str) -> Any:
    """`_owner`, as the last part of the primary key."""
    return Column(ForeignKey(f"{table}.id", ondelete="CASCADE"), primary_key=True, index=True)


def _pointer(table: str) -> Any:
    """A foreign key that is emptied when the row it points to goes."""
    return Field(default=None, sa_column=Column(ForeignKey(f"{table}.id", ondelete="SET NULL"), index=True))


def _part_of(table: str) -> Any:
    """A foreign key that may be empty; where it is not, the row goes with the one it points to."""
    return Field(default=None, sa_column=Column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True))


class Document(SQLModel, table=True):
    """The raw bytes of a file, stored once, however often and under whatever name they came."""

    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    hash: str = Field(unique=True, description="SHA-256 of the raw bytes, hexadecimal")
    raw: bytes = Field(sa_column=Column(LargeBinary, nullable=False), description="zlib-compressed")
    size: int
    added_at: str


class DocumentName(SQLModel, table=True):
    """A name under which a document came."""

    __tablename__: ClassVar[str] = "document_name"
    __table_args__ = (UniqueConstraint("document_id", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    document_id: int = _owner("document")
    name: str


class Source(SQLModel, table=True):
    """An outlet, or an article of unknown outlet; a brief's source is apart from the outlet it sums up."""

    __table_args__ = (UniqueConstraint("name", "brief"), _KEEP_IDS)
    id: int | None = Field(default=None, primary_key=True)
    name: str
    brief: bool = False


class Article(SQLModel, table=True):
    """One published text of one source, as one parser version read it."""

    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, description="document hash, part number, supplied outlet")
    document_id: int = _owner("document")
    part: int
    supplied: str = Field(description="what the user supplied, as JSON")
    parser_version: int
    source_id: int = _owner("source")
    title: str | None
    outlet: str | None
    author: str | None
    published: str | None
    form: str
    url: str | None
    language: str | None
    text: str
    superseded_by: int | None = _pointer("article")
    reprint_of: int | None = _pointer("article")
    added_at: str


class VersionKey(SQLModel, table=True):
    """An address or title under which the latest version of an article is found."""

    __tablename__: ClassVar[str] = "version_key"
    __table_args__: ClassVar[dict[str, Any]] = {"sqlite_with_rowid": False}
    key: str = Field(primary_key=True)
    article_id: int = Field(sa_column=_owner_and_key("article"))


class Fingerprint(SQLModel, table=True):
    """A number of an article's sketch, by which texts that repeat each other are found."""

    __table_args__: ClassVar[dict[str, Any]] = {"sqlite_with_rowid": False}
    hash: int = Field(primary_key=True)
    article_id: int = Field(sa_column=_owner_and_key("article"))


class Passage(SQLModel, table=True):
    """A stretch of an article with one job: title, body, caption, ..."""

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = _owner("article")
    kind: str
    start: int
    end: int


class ArticleActor(SQLModel, table=True):
    """An actor as one article names it; `named` is false for "people familiar with the matter"."""

    __tablename__: ClassVar[str] = "article_actor"
    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    article_id: int = _owner("article")
    name: str
    folded: str = Field(index=True)
    type: str
    named: bool = True
    roles: str = Field(description="JSON list, as written")
    aliases: str = Field(description="JSON list, as written")
    mentions: str = Field(description="JSON list of [start, end]")


class Actor(SQLModel, table=True):
    """A person or body across articles."""

    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    name: str
    folded: str = Field(index=True)
    type: str
    named: bool = True


class ActorLink(SQLModel, table=True):
    """Says, with its reason, that an article's actor is this actor."""

    __tablename__: ClassVar[str] = "actor_link"
    article_actor_id: int = Field(
        sa_column=Column(ForeignKey("article_actor.id", ondelete="CASCADE"), primary_key=True)
    )
    actor_id: int = _owner("actor")
    reason: str


class ActorName(SQLModel, table=True):
    """A name under which an actor is found; a `part` is the first or last word of a person's full name."""

    __tablename__: ClassVar[str] = "actor_name"
    __table_args__ = (UniqueConstraint("folded", "part", "actor_id"),)
    id: int | None = Field(default=None, primary_key=True)
    folded: str
    part: bool
    actor_id: int = _owner("actor")


class Quote(SQLModel, table=True):
    """A quote, at its offsets in the article's text; `outer_id` is the outermost quote around it."""

    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, description="article, kind, exact text, occurrence")
    article_id: int = _owner("article")
    outer_id: int | None = _pointer("quote")
    start: int
    end: int
    text: str
    kind: str
    speaker: str | None
    speaker_id: int | None = _pointer("article_actor")
    mention: str | None
    mention_start: int | None
    cue: str | None
    cue_start: int | None
    addressee: str | None
    said_on: str | None
    confidence: float


class Relay(SQLModel, table=True):
    """A link of the chain through which a quote reached its article; position 0 is the outermost."""

    id: int | None = Field(default=None, primary_key=True)
    quote_id: int = _owner("quote")
    position: int
    name: str
    folded: str = Field(index=True)


class Figure(SQLModel, table=True):
    """A number with its meaning, at its offsets in the article's text."""

    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    article_id: int = _owner("article")
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
    equals_id: int | None = _pointer("figure")


class DateMention(SQLModel, table=True):
    """A date expression with what it resolves to."""

    __tablename__: ClassVar[str] = "date_mention"
    id: int | None = Field(default=None, primary_key=True)
    article_id: int = _owner("article")
    start: int
    end: int
    text: str
    iso: str = Field(index=True)


class QuoteTerm(SQLModel, table=True):
    """How many quotes hold a term: what makes a word rare."""

    __tablename__: ClassVar[str] = "quote_term"
    __table_args__ = _BY_KEY
    term: str = Field(primary_key=True)
    quotes: int


class QuoteKey(SQLModel, table=True):
    """A blocking key of a quote: quotes that share one may tell the same. Left-over rows are harmless and are swept."""

    __tablename__: ClassVar[str] = "quote_key"
    __table_args__ = _BY_KEY
    key: int = Field(primary_key=True)
    quote_id: int = Field(primary_key=True)


class QuoteKeys(SQLModel, table=True):
    """The terms and blocking keys that a quote was entered under, so that it can be taken out again."""

    __tablename__: ClassVar[str] = "quote_keys"
    quote_id: int = Field(sa_column=Column(ForeignKey("quote.id", ondelete="CASCADE"), primary_key=True))
    terms: str = Field(description="space-separated, in order")
    occasion: str = Field(description="folded: to whom, or through whom, this speaker speaks in the whole article")
    keys: bytes = Field(sa_column=Column(LargeBinary, nullable=False), description="packed signed 64-bit integers")


class RelatedArticle(SQLModel, table=True):
    """An article that has been related to the others; only latest versions are."""

    __tablename__: ClassVar[str] = "related_article"
    article_id: int = Field(sa_column=Column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True))
    stale: bool = Field(default=False, index=True, description="its actors were linked anew since; relate it again")


class UtteranceLink(SQLModel, table=True):
    """Two quotes of different articles that report the same statement, or possibly the same."""

    __tablename__: ClassVar[str] = "utterance_link"
    __table_args__ = (UniqueConstraint("left_id", "right_id"),)
    id: int | None = Field(default=None, primary_key=True)
    left_id: int = _owner("quote")
    right_id: int = _owner("quote")
    score: float
    possible: bool = Field(description="a near miss, offered and not asserted")
    reasons: str = Field(description="JSON list of sentences' parts, in words")


class Utterance(SQLModel, table=True):
    """The quotes that report one statement; made again whenever one of their articles comes or goes."""

    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    score: float = Field(description="of the weakest link that it needed")
    reasons: str = Field(description="JSON list, of its strongest link")


class UtteranceMember(SQLModel, table=True):
    """A quote of an utterance; a long quote may hold two statements and belong to two."""

    __tablename__: ClassVar[str] = "utterance_member"
    __table_args__ = (UniqueConstraint("utterance_id", "quote_id"),)
    id: int | None = Field(default=None, primary_key=True)
    utterance_id: int = _owner("utterance")
    quote_id: int = _owner("quote")


class FigureKey(SQLModel, table=True):
    """A blocking key of a figure: figures that share one may measure the same thing."""

    __tablename__: ClassVar[str] = "figure_key"
    __table_args__ = _BY_KEY
    key: int = Field(primary_key=True)
    figure_id: int = Field(sa_column=Column(ForeignKey("figure.id", ondelete="CASCADE"), primary_key=True, index=True))


class FigureTerms(SQLModel, table=True):
    """What a figure is about, as it was entered: comparing it then takes no reading of its article's text."""

    __tablename__: ClassVar[str] = "figure_terms"
    figure_id: int = Field(sa_column=Column(ForeignKey("figure.id", ondelete="CASCADE"), primary_key=True))
    near: str = Field(description="terms of its sentence, space-separated")
    around: str = Field(description="further terms of the passage around it")
    base: str = Field(description="what a percentage is a share of, as far as the words tell")


class FigureGroup(SQLModel, table=True):
    """The figures, of several articles, that measure the same thing."""

    __tablename__: ClassVar[str] = "figure_group"
    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    verdict: str = Field(description="agree, rounds, conflicts")
    why: str


class FigureMember(SQLModel, table=True):
    """A figure of a group."""

    __tablename__: ClassVar[str] = "figure_member"
    __table_args__ = (UniqueConstraint("group_id", "figure_id"),)
    id: int | None = Field(default=None, primary_key=True)
    group_id: int = _owner("figure_group")
    figure_id: int = _owner("figure")


class Finding(SQLModel, table=True):
    """Where sources differ, with the reason in a sentence; it goes with the utterance or figures it is about."""

    __table_args__ = _KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(index=True, description="kind and the keys of its evidence: the same after a re-parse")
    kind: str
    why: str
    weight: float = Field(description="how much it matters, for the order")
    utterance_id: int | None = _part_of("utterance")
    group_id: int | None = _part_of("figure_group")


class FindingEvidence(SQLModel, table=True):
    """A passage that a finding rests on."""

    __tablename__: ClassVar[str] = "finding_evidence"
    id: int | None = Field(default=None, primary_key=True)
    finding_id: int = _owner("finding")
    article_id: int = _owner("article")
    quote_id: int | None = _pointer("quote")
    start: int
    end: int


class DismissedFinding(SQLModel, table=True):
    """A finding that a person has put aside; it holds on to the stable key, and outlives the parse."""

    __tablename__: ClassVar[str] = "dismissed_finding"
    key: str = Field(primary_key=True)
    kind: str
    why: str
    dismissed_at: str


class Meta(SQLModel, table=True):
    """What the store knows of itself; `changes` counts every write that search may have cached."""

    name: str = Field(primary_key=True)
    value: int
