"""The tables of what a person put right: what they said, which outlives every parse, and what it stands in for."""

from typing import Any, ClassVar

from sqlalchemy import Column, ForeignKey, UniqueConstraint
from sqlmodel import Field, SQLModel

from store.database.tables import KEEP_IDS


class Correction(SQLModel, table=True):
    """What a person said of one item of a text: it points to no derived row, and stays when the article goes."""

    __table_args__: ClassVar[tuple[Any, ...]] = (UniqueConstraint("document", "part", "number"), KEEP_IDS)
    id: int | None = Field(default=None, primary_key=True)
    number: int = Field(index=True, description="one for each time a person put something right, in whatever versions")
    document: str = Field(description="hash of the bytes that hold the text, whatever outlet was named for them")
    part: int = Field(description="position of the article in them")
    kind: str = Field(description="of what: quote")
    exact: str = Field(description="the words themselves")
    occurrence: int = Field(description="which of the same words they are: -1 for the last, 0 for the only ones")
    before: str = Field(description="the characters in front, to find them again")
    after: str = Field(description="the characters behind")
    was: str = Field(description="JSON: the values shown when it was said")
    now: str = Field(description="JSON: the values that hold instead")
    made_at: str
    asks: bool = Field(default=False, description="whether a newer version says otherwise who said it than when it was")


class CorrectedQuote(SQLModel, table=True):
    """What the parse says of a quote that was corrected; it goes with the quote's row."""

    __tablename__: ClassVar[str] = "corrected_quote"
    quote_id: int = Field(sa_column=Column(ForeignKey("quote.id", ondelete="CASCADE"), primary_key=True))
    parsed: str = Field(
        description="JSON: speaker and via; the numbers of the corrections that hold instead, and whether one asks"
    )


class MergedActor(SQLModel, table=True):
    """An actor that a person said is another: told by names, it holds for articles that are still to come."""

    __tablename__: ClassVar[str] = "merged_actor"
    form: str = Field(primary_key=True, description="the name that is no actor's of its own, folded as for linking")
    is_person: bool = Field(primary_key=True, description="whether articles have it as a person, rightly or not")
    name: str
    goes_by: str = Field(description="the name of the actor that it is, or was until that one was merged too")
    goes_by_person: bool = Field(description="whether that one is a person")
    merged_at: str


class Pairing(SQLModel, table=True):
    """What a person said of two quotes, as one of them stands in a text: it points to no derived row, and stays."""

    __table_args__: ClassVar[tuple[Any, ...]] = (UniqueConstraint("document", "part", "number", "side"), KEEP_IDS)
    id: int | None = Field(default=None, primary_key=True)
    number: int = Field(index=True, description="one for each time a person said so, in whatever versions")
    side: int = Field(description="0 or 1: which of the two quotes")
    document: str = Field(description="hash of the bytes that hold the text, whatever outlet was named for them")
    part: int = Field(description="position of the article in them")
    exact: str
    occurrence: int
    before: str
    after: str
    same: bool = Field(description="whether both report one statement")
    made_at: str


class PairedQuotes(SQLModel, table=True):
    """Two quotes of which a person said so, and what was found of them; it goes with the row of either."""

    __tablename__: ClassVar[str] = "paired_quotes"
    left_id: int = Field(sa_column=Column(ForeignKey("quote.id", ondelete="CASCADE"), primary_key=True))
    right_id: int = Field(sa_column=Column(ForeignKey("quote.id", ondelete="CASCADE"), primary_key=True, index=True))
    number: int
    same: bool
    found: str = Field(description="JSON: the link between them, if any, and the utterances that either was in")
