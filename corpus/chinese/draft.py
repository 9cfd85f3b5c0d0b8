"""What is being put together while a Chinese article's quotes are found."""

from dataclasses import dataclass, field
from typing import Literal

from corpus.chinese.cast import Cast
from corpus.chinese.marks import Region
from corpus.chinese.sentences import Line
from corpus.chinese.speakers import Memory, Speaker
from corpus.chinese.talk import Talk
from corpus.model import Date, Quote, QuoteKind

EDGES = " \u3000，,。；;：:！!？?…、\n\ue000"
"""What a quote does not start or end with."""


@dataclass(frozen=True, slots=True)
class Told:
    """What belongs to every quote of one report of speech."""

    speaker: Speaker | None
    cue: tuple[int, int] | None = None
    via: tuple[str, ...] = ()
    addressee: str | None = None
    said_on: str | None = None


@dataclass(slots=True)
class Draft:
    """The article while its quotes are being found."""

    text: str
    folded: str
    masked: str
    cast: Cast
    memory: Memory
    own: str | None
    dates: tuple[Date, ...]
    quotes: list[Quote] = field(default_factory=list)
    settled: set[int] = field(default_factory=set)
    """Where the marked stretches start that have a speaker, or are known to be no speech."""
    talk: Talk | None = None
    """The printed conversation that the text is, None where it is none."""
    turn: Told | Literal["asked"] | None = None
    """In a printed conversation: whose answer the last label opened, or that it opened a question."""
    answerer: Told | None = None
    """Who answered last in a printed conversation."""

    def put(self, start: int, end: int, kind: QuoteKind, told: Told, confidence: float | None = None) -> None:
        """Add one quote, without the punctuation at its edges."""
        while start < end and self.text[start] in EDGES:
            start += 1
        while end > start and self.text[end - 1] in EDGES:
            end -= 1
        if start >= end or not any(map(str.isalnum, self.text[start:end])):
            return
        speaker = told.speaker
        cue = told.cue
        self.quotes.append(
            Quote(
                start,
                end,
                self.text[start:end],
                kind,
                speaker.name if speaker else None,
                speaker.mention if speaker else None,
                speaker.start if speaker else None,
                self.text[cue[0] : cue[1]] if cue else None,
                cue[0] if cue else None,
                told.via,
                told.addressee,
                told.said_on,
                confidence if confidence is not None else speaker.confidence if speaker else 0.0,
            )
        )


def region_at(line: Line, at: int) -> Region | None:
    """The marked stretch of a line that opens at `at`."""
    return next(iter(line.statements(at, at + 1)), None)
