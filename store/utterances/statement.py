"""A quote as grouping sees it: its terms, and what may corroborate that two quotes report the same statement."""

from dataclasses import dataclass, field

from store.days import Days, days_of
from store.words.terms import terms_of

LONGEST = 60_000
"""Characters of a quote that are looked at."""


@dataclass(slots=True, eq=False)
class Statement:
    """A quote's words with who, when and through whom. Names are as written."""

    id: int
    article: int
    text: str
    speaker: str | None = None
    """What is equal where the speaker is: actor of the store, or folded name; None for somebody unnamed."""
    perhaps: str | None = None
    """The same of the one person who may be the unnamed speaker: nobody else is named as speaking in the article."""
    name: str = ""
    """The speaker as the article names them, for the reasons; empty where nobody is named."""
    person: bool = True
    said_on: str | None = None
    published: str | None = None
    addressee: str = ""
    via: tuple[str, ...] = ()
    outlet: str = ""
    kind: str = "indirect"
    brief: bool = False
    occasion: str = ""
    """To whom, or through whom, the same speaker speaks in the rest of the article, where this quote does not say."""
    denial: str = ""
    """The cue, where it says that the speaker denies the words."""
    terms: list[str] = field(default_factory=list)
    bag: frozenset[str] = frozenset()
    said: Days | None = None
    out: Days | None = None
    lent: bool = False
    """Whether the days it came out are another article's, of the same story: its own article has no date."""
    mass: float = -1.0
    """Weight of all its terms, once `Rarity.mass` has seen it."""

    @property
    def who(self) -> str | None:
        """The speaker, or who may be."""
        return self.speaker or self.perhaps

    def __post_init__(self) -> None:
        """Take the terms from the text, unless they came with it, and the days from the dates."""
        if not self.terms:
            self.terms = terms_of(self.text[:LONGEST])
        self.bag = frozenset(self.terms)
        self.said = days_of(self.said_on)
        self.out = days_of(self.published)
