"""What one act of reporting is: a cue, who speaks, and through whom."""

from typing import Literal, NamedTuple

from corpus.lexicon import PERSON_NOUNS, SPEAKING_BODIES
from corpus.mastheads import is_outlet
from corpus.mentions import Mention
from corpus.sentences import Sentence

Manner = Literal["say", "tell", "object", "think", "show", "quote", "source"]
"""As a verb's manner, and source: "according to" and its like."""


class Report(NamedTuple):
    """One act of reporting: the cue is the words `cue_first` to `cue_last`; `first` to `last` take in the mention."""

    sentence: Sentence
    cue_first: int
    cue_last: int
    manner: Manner
    mention: Mention | None
    inverted: bool = False
    """Whether the mention stands after the cue."""
    finite: bool = True
    lemma: str = ""
    relay: Mention | None = None
    """Through whom the words came, where the cue itself says so ("quoted by the Herald as saying")."""
    last_word: int = -1
    """The last word of what is cited, where that ends after the cue."""

    @property
    def first(self) -> int:
        """The first word of the report: of its mention, or of the relay's, or of the cue."""
        first = self.cue_first
        if self.inverted or (not self.finite and self.manner != "source"):
            return first
        for mention in (self.mention, self.relay):
            if mention is not None and mention.first < first and mention.sentence is self.sentence:
                first = mention.first
        return first

    @property
    def last(self) -> int:
        """The last word of the report: of the cue, or of an inverted mention."""
        last = max(self.cue_last, self.last_word)
        return max(last, self.mention.last) if self.mention and self.inverted else last


def is_person(mention: Mention) -> bool:
    """Whether a description is a person's or several persons'."""
    return any(w in PERSON_NOUNS for w in mention.sentence.low[mention.first : mention.last + 1])


def can_speak(mention: Mention) -> bool:
    """Whether a description is of somebody or of something that words come from."""
    return any(
        w in PERSON_NOUNS or w in SPEAKING_BODIES for w in mention.sentence.low[mention.first : mention.last + 1]
    )


def is_named_outlet(mention: Mention | None) -> bool:
    """Whether a mention is an outlet's name."""
    return (
        mention is not None
        and mention.name is not None
        and mention.name.kind != "person"
        and is_outlet(mention.name.text)
    )
