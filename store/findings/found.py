"""What a kind of finding finds: the passages it rests on, and why it matters in a sentence."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from store.answers import QuoteAnswer
from store.words.outlets import same_outlet

_BRIEF = " (brief)"
Told = TypeVar("Told")
Kind = Literal["figures", "wording", "quote status", "relays", "only here"]
KINDS: tuple[Kind, ...] = ("figures", "wording", "quote status", "relays", "only here")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of an article; `key` is its quote's or figure's, which a new parse keeps."""

    article_id: int
    start: int
    end: int
    key: str
    quote_id: int | None = None

    @staticmethod
    def of(quote: QuoteAnswer, span: tuple[int, int] | None = None) -> "Evidence":
        """A quote, or a stretch of its text."""
        start, end = span or (0, quote.end - quote.start)
        return Evidence(quote.article_id, quote.start + start, quote.start + end, quote.key, quote.id)


@dataclass(frozen=True, slots=True)
class Found:
    """A finding; `weight` from 0 to 1 is how much it matters."""

    kind: Kind
    why: str
    weight: float
    evidence: tuple[Evidence, ...]

    @property
    def key(self) -> str:
        """The same for the same finding after a re-parse."""
        words = "\0".join((self.kind, *sorted(e.key for e in self.evidence)))
        return hashlib.sha256(words.encode()).hexdigest()[:24]


def outlets_own(told: Sequence[Told], label: Callable[[Told], str]) -> Sequence[Told]:
    """What outlets tell themselves, where one does; else what briefs tell of them.

    A brief is our wording: that it is shorter, or puts a thing otherwise than an outlet does, is no finding.
    """
    return [one for one in told if not label(one).endswith(_BRIEF)] or told


def shown(text: str, length: int = 90) -> str:
    """A text for the middle of a sentence: in marks, one line, cut at a word, without the stop of its own sentence."""
    text = " ".join(text.split()).strip(" ,;:")
    if text.count(".", text.rfind(" ") + 1) == 1 or text.endswith("。"):  # no dots, and no "U.S."
        text = text.removesuffix(".").removesuffix("。")
    if len(text) > length:
        cut = text[:length]
        text = (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:") + " …"
    return f"“{text}”"


def words_of(quote: QuoteAnswer, length: int = 90) -> str:
    """The words of a quote for the middle of a sentence, and ahead of them that they are denied, where they are."""
    return f"{f'[{quote.denial}] ' if quote.denial else ''}{shown(quote.text, length)}"


def named(source: str) -> str:
    """A source's label for the middle of a sentence; an article of unknown outlet goes by its title, in marks."""
    return shown(source, 48) if len(source) > 40 else source


def label(quote: QuoteAnswer) -> str:
    """What its source goes by."""
    return quote.source_label


def speaker_of(quotes: Iterable[QuoteAnswer]) -> str:
    """The fullest name that the tellings give the speaker."""
    return max((q.speaker for q in quotes if q.speaker), key=lambda name: (len(name), name), default="somebody unnamed")


def listed(names: Sequence[str]) -> str:
    """Names, each once: "A, B and C"."""
    unique = [named(name) for name in list({same_outlet(name): name for name in reversed(names)}.values())[::-1]]
    return unique[0] if len(unique) == 1 else f"{', '.join(unique[:-1])} and {unique[-1]}"
