"""The tables that relate articles to each other: utterances, groups of figures, findings, and what finds them."""

from typing import Any, ClassVar

from sqlalchemy import Column, ForeignKey, UniqueConstraint
from sqlmodel import Field, SQLModel

from store.database.tables import KEEP_IDS, owner, pointer

_BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}  # the primary key is the table: half the size, one look-up


def _part_of(table: str) -> Any:
    """A foreign key that may be empty; where it is not, the row goes with the one it points to."""
    return Field(default=None, sa_column=Column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=True))


class QuoteTerm(SQLModel, table=True):
    """How many quotes hold a term: what makes a word rare."""

    __tablename__: ClassVar[str] = "quote_term"
    __table_args__ = _BY_KEY
    term: str = Field(primary_key=True)
    quotes: int


class QuoteKey(SQLModel, table=True):
    """A blocking key of a quote: quotes that share one may tell the same."""

    __tablename__: ClassVar[str] = "quote_key"
    __table_args__ = _BY_KEY
    key: int = Field(primary_key=True)
    quote_id: int = Field(primary_key=True)


class RelatedArticle(SQLModel, table=True):
    """An article that has been related to the others; only latest versions are."""

    __tablename__: ClassVar[str] = "related_article"
    article_id: int = Field(sa_column=Column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True))
    stale: bool = Field(default=False, index=True, description="its actors were linked anew since; relate it again")
    quote_keys: bytes = Field(description="what it entered, so that it can be taken out: packed pairs of key and quote")
    figure_keys: bytes = Field(description="the same for its figures")


class UtteranceLink(SQLModel, table=True):
    """Two quotes of different articles that report the same statement, or possibly the same."""

    __tablename__: ClassVar[str] = "utterance_link"
    __table_args__ = (UniqueConstraint("left_id", "right_id"),)
    id: int | None = Field(default=None, primary_key=True)
    left_id: int = owner("quote")
    right_id: int = owner("quote")
    score: float
    possible: bool = Field(description="a near miss, offered and not asserted")
    reasons: str = Field(description="JSON list of sentences' parts, in words")


class Utterance(SQLModel, table=True):
    """The quotes that report one statement; made again whenever one of their articles comes or goes."""

    __table_args__ = KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    score: float = Field(description="of the weakest link that it needed")
    reasons: str = Field(description="JSON list, of its strongest link")


class UtteranceMember(SQLModel, table=True):
    """A quote of an utterance; a long quote may hold two statements and belong to two."""

    __tablename__: ClassVar[str] = "utterance_member"
    __table_args__ = (UniqueConstraint("utterance_id", "quote_id"),)
    id: int | None = Field(default=None, primary_key=True)
    utterance_id: int = owner("utterance")
    quote_id: int = owner("quote")


class FigureKey(SQLModel, table=True):
    """A blocking key of a figure: figures that share one may measure the same thing."""

    __tablename__: ClassVar[str] = "figure_key"
    __table_args__ = _BY_KEY
    key: int = Field(primary_key=True)
    figure_id: int = Field(primary_key=True)


class FigureGroup(SQLModel, table=True):
    """The figures, of several articles, that measure the same thing."""

    __tablename__: ClassVar[str] = "figure_group"
    __table_args__ = KEEP_IDS
    id: int | None = Field(default=None, primary_key=True)
    verdict: str = Field(description="agrees, rounds, converts or conflicts")
    why: str


class FigureMember(SQLModel, table=True):
    """A figure of a group."""

    __tablename__: ClassVar[str] = "figure_member"
    __table_args__ = (UniqueConstraint("group_id", "figure_id"),)
    id: int | None = Field(default=None, primary_key=True)
    group_id: int = owner("figure_group")
    figure_id: int = owner("figure")


class Finding(SQLModel, table=True):
    """Where sources differ, with the reason in a sentence; it goes with the utterance or figures it is about."""

    __table_args__ = KEEP_IDS
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
    finding_id: int = owner("finding")
    article_id: int = owner("article")
    quote_id: int | None = pointer("quote")
    start: int
    end: int


class DismissedFinding(SQLModel, table=True):
    """A finding that a person has put aside; it holds on to the stable key, and outlives the parse."""

    __tablename__: ClassVar[str] = "dismissed_finding"
    key: str = Field(primary_key=True)
    kind: str
    why: str
    dismissed_at: str
