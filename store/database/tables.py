"""The schema: one SQLModel class a table. Derived rows go with their article; what a person made does not.

What relates articles to each other has tables in `relation_tables`.

Row ids are never reused (AUTOINCREMENT). `key` columns are what a finding put aside holds on to: they
stay the same when the same text is parsed again, whatever the row ids.
"""

from typing import Any, ClassVar

from sqlalchemy import Column, ForeignKey, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

KEEP_IDS: dict[str, Any] = {"sqlite_autoincrement": True}


def owner(table: str) -> Any:
    """A foreign key to the row that owns this one: it goes when the owner goes."""
    return Field(sa_column=Column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True, nullable=False))


def owner_and_key(table: str) -> Any:
    """`owner`, as the last part of the primary key."""
    return Column(ForeignKey(f"{table}.id", ondelete="CASCADE"), primary_key=True, index=True)


def pointer(table: str) -> Any:
    """A foreign key that is emptied when the row it points to goes."""
    return Field(default=None, sa_column=Column(ForeignKey(f"{table}.id", ondelete="SET NULL"), index=True))


class Document(SQLModel, table=True):
    """The raw bytes of a file, stored once, however often and under whatever name they came."""

    __table_args__ = KEEP_IDS
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
    document_id: int = owner("document")
    name: str


class Source(SQLModel, table=True):
    """An outlet, or an article of unknown outlet; a brief's source is apart from the outlet it sums up."""

    __table_args__ = (UniqueConstraint("name", "brief"), KEEP_IDS)
    id: int | None = Field(default=None, primary_key=True)
    name: str
    brief: bool = False


class Article(SQLModel, table=True):
    """One published text of one source, as one parser version read it."""

    __table_args__ = KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, description="document hash, part number, outlet supplied at first")
    document_id: int = owner("document")
    part: int
    supplied: str = Field(description="what the user supplied, as JSON")
    parser_version: int = Field(description="and which names it knew; see `known_names.reading_version`")
    source_id: int = owner("source")
    title: str | None
    outlet: str | None
    author: str | None
    published: str | None
    form: str
    url: str | None
    language: str | None
    text: str
    superseded_by: int | None = pointer("article")
    reprint_of: int | None = pointer("article")
    added_at: str


class VersionKey(SQLModel, table=True):
    """An address or title under which the latest version of an article is found."""

    __tablename__: ClassVar[str] = "version_key"
    __table_args__: ClassVar[dict[str, Any]] = {"sqlite_with_rowid": False}
    key: str = Field(primary_key=True)
    article_id: int = Field(sa_column=owner_and_key("article"))


class Fingerprint(SQLModel, table=True):
    """A number of an article's sketch, by which texts that repeat each other are found."""

    __table_args__: ClassVar[dict[str, Any]] = {"sqlite_with_rowid": False}
    hash: int = Field(primary_key=True)
    article_id: int = Field(sa_column=owner_and_key("article"))


class Passage(SQLModel, table=True):
    """A stretch of an article with one job: title, body, caption, ..."""

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = owner("article")
    kind: str
    start: int
    end: int


class ArticleActor(SQLModel, table=True):
    """An actor as one article names it; `named` is false for "people familiar with the matter"."""

    __tablename__: ClassVar[str] = "article_actor"
    __table_args__ = KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    article_id: int = owner("article")
    name: str
    folded: str = Field(index=True)
    type: str
    named: bool = True
    roles: str = Field(description="JSON list, as written")
    aliases: str = Field(description="JSON list, as written")
    mentions: str = Field(description="JSON list of [start, end]")


class JointSpeaker(SQLModel, table=True):
    """One of those who speak together: "Norway and Sweden" is an actor of its article's, and so is each of the two."""

    __tablename__: ClassVar[str] = "joint_speaker"
    __table_args__: ClassVar[dict[str, Any]] = {"sqlite_with_rowid": False}
    member_id: int = Field(sa_column=Column(ForeignKey("article_actor.id", ondelete="CASCADE"), primary_key=True))
    joint_id: int = Field(sa_column=owner_and_key("article_actor"))


class Actor(SQLModel, table=True):
    """A person or body across articles."""

    __table_args__ = KEEP_IDS
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
    actor_id: int = owner("actor")
    reason: str


class ActorName(SQLModel, table=True):
    """A name under which an actor is found; a `part` is the first or last word of a person's full name."""

    __tablename__: ClassVar[str] = "actor_name"
    __table_args__ = (UniqueConstraint("folded", "part", "actor_id"),)
    id: int | None = Field(default=None, primary_key=True)
    folded: str
    part: bool
    actor_id: int = owner("actor")


class Quote(SQLModel, table=True):
    """A quote, at its offsets in the article's text; `outer_id` is the one around it that it is a part of."""

    __table_args__ = KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, description="article, kind, exact text, occurrence")
    article_id: int = owner("article")
    outer_id: int | None = pointer("quote")
    start: int
    end: int
    text: str
    kind: str
    speaker: str | None
    speaker_id: int | None = pointer("article_actor")
    mention: str | None
    mention_start: int | None
    cue: str | None
    cue_start: int | None
    addressee: str | None
    said_on: str | None
    confidence: float


class QuoteTerms(SQLModel, table=True):
    """An outermost quote as grouping sees it: comparing it then takes no cutting up of its text."""

    __tablename__: ClassVar[str] = "quote_terms"
    quote_id: int = Field(sa_column=Column(ForeignKey("quote.id", ondelete="CASCADE"), primary_key=True))
    terms: str = Field(description="space-separated, in order")
    occasion: str = Field(description="to whom, or through whom, this speaker speaks in the whole article")


class Relay(SQLModel, table=True):
    """A link of the chain through which a quote reached its article; position 0 is the outermost."""

    id: int | None = Field(default=None, primary_key=True)
    quote_id: int = owner("quote")
    position: int
    name: str
    folded: str = Field(index=True)


class Figure(SQLModel, table=True):
    """A number with its meaning, at its offsets in the article's text."""

    __table_args__ = KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    article_id: int = owner("article")
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
    equals_id: int | None = pointer("figure")


class FigureTerms(SQLModel, table=True):
    """What a figure is about, comparing it then takes no reading of its article's text."""

    __tablename__: ClassVar[str] = "figure_terms"
    figure_id: int = Field(sa_column=Column(ForeignKey("figure.id", ondelete="CASCADE"), primary_key=True))
    near: str = Field(description="terms of its sentence and its marks, space-separated")
    around: str = Field(description="further terms of the passage around it")
    base: str = Field(description="what a percentage is a share of, as far as the words tell")


class DateMention(SQLModel, table=True):
    """A date expression with what it resolves to."""

    __tablename__: ClassVar[str] = "date_mention"
    id: int | None = Field(default=None, primary_key=True)
    article_id: int = owner("article")
    start: int
    end: int
    text: str
    iso: str = Field(index=True)


class Meta(SQLModel, table=True):
    """What the store knows of itself; `changes` and `notes` count every write that search may have cached."""

    name: str = Field(primary_key=True)
    value: int
