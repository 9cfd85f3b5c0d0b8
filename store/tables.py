"""The schema: one SQLModel class a table. Derived rows go with their article; what a person made does not.

Row ids are never reused (AUTOINCREMENT). `key` columns are what marks and corrections hold on to: they
stay the same when the same text is parsed again, whatever the row ids.
"""

from typing import Any, ClassVar

from sqlalchemy import Column, ForeignKey, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

_KEEP_IDS: dict[str, Any] = {"sqlite_autoincrement": True}


def _owner(table: str) -> Any:
    """A foreign key to the row that owns this one: it goes when the owner goes."""
    return Field(sa_column=Column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True, nullable=False))


def _pointer(table: str) -> Any:
    """A foreign key that is emptied when the row it points to goes."""
    return Field(default=None, sa_column=Column(ForeignKey(f"{table}.id", ondelete="SET NULL"), index=True))


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


class Meta(SQLModel, table=True):
    """What the store knows of itself; `changes` counts every write that search may have cached."""

    name: str = Field(primary_key=True)
    value: int
