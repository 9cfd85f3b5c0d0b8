"""The tables of what a person noted of quotes: a star, tags and words of their own, which outlive every parse."""

from typing import Any, ClassVar

from sqlalchemy import Column, ForeignKey
from sqlmodel import Field, SQLModel

from store.database.tables import KEEP_IDS

_BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}


def _of_note() -> Any:
    """The note that a row belongs to, as a part of its primary key."""
    return Column(ForeignKey("note.number", ondelete="CASCADE"), primary_key=True, index=True)


class Note(SQLModel, table=True):
    """What a person noted of some words. It points to no derived row, and stays when the article goes."""

    __table_args__: ClassVar[dict[str, Any]] = KEEP_IDS
    number: int | None = Field(default=None, primary_key=True)
    starred: bool
    text: str
    folded: str = Field(description="the text, by which it is found")
    changed_at: str


class NoteTag(SQLModel, table=True):
    """A tag of a note; in other capitals it is the same tag."""

    __tablename__: ClassVar[str] = "note_tag"
    __table_args__: ClassVar[dict[str, Any]] = _BY_KEY
    folded: str = Field(primary_key=True)
    number: int = Field(sa_column=_of_note())
    name: str = Field(description="as the person wrote it")


class NotedText(SQLModel, table=True):
    """Where the words of a note stand in one text, by an anchor as corrections have it."""

    __tablename__: ClassVar[str] = "noted_text"
    __table_args__: ClassVar[dict[str, Any]] = _BY_KEY
    document: str = Field(primary_key=True, description="hash of the bytes that hold the text")
    part: int = Field(primary_key=True, description="position of the article in them")
    number: int = Field(sa_column=_of_note())
    exact: str
    occurrence: int
    before: str
    after: str


class NotedQuote(SQLModel, table=True):
    """The outermost quote in which the words of a note stand now; it goes with the quote's row."""

    __tablename__: ClassVar[str] = "noted_quote"
    __table_args__: ClassVar[dict[str, Any]] = _BY_KEY
    quote_id: int = Field(sa_column=Column(ForeignKey("quote.id", ondelete="CASCADE"), primary_key=True))
    number: int = Field(sa_column=_of_note())
