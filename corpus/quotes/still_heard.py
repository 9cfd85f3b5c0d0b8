"""How long a speaker is still heard through the outlet he told something, or that told what he said.

An interview goes on for some paragraphs, the retelling of a report only to the end of the paragraph; both end where he
tells somebody else, on another day or in writing, and a retelling where anybody else speaks to the article itself.
"""

from typing import NamedTuple

from corpus.quotes.cues import VERBS
from corpus.quotes.interviewers import tells_others
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_WRITTEN = frozenset({"write", "tweet", "post", "text", "testify"})
"""What nobody does in an interview."""
_IN_PRINT = frozenset({"write", "argue"})
_INTERVIEW = 3
"""Paragraphs without the interviewed for which what he told an outlet is still gone on with."""
_ASKED_ANEW = words("asked contacted reached responding reacting commenting pressed questioned approached")
"""What opens the sentence in which the article's own reporter turns to somebody."""


class Source(NamedTuple):
    """Through whom somebody was heard last, outermost first, and how that was told of."""

    relays: tuple[str, ...]
    at: Sentence
    """The sentence that told of it last."""
    now: bool = False
    """Whether it is told in the present tense."""
    retold: bool = False
    """Whether an outlet's report of it was told of, and not that he spoke to the outlet."""
    written: bool = False


class StillHeard:
    """The relays through which each named speaker was heard last."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}
        self._retold = False

    def note(self, speaker: str, source: Source) -> None:
        """Take in through whom somebody is heard."""
        self._sources[speaker] = source
        self._retold = self._retold or source.retold

    def meet(self, speaker: str, source: Source) -> None:
        """Take in that somebody met an outlet, unless that sentence told through whom the words came."""
        known = self._sources.get(speaker)
        if known is None or known.at is not source.at:
            self.note(speaker, source)

    def told(self, speaker: str, sentence: Sentence) -> str | None:
        """The outlet to which a speaker himself spoke last, if that was not long before."""
        source = self._sources.get(speaker)
        if source is None or source.retold or source.written or sentence.paragraph - source.at.paragraph > _INTERVIEW:
            return None
        return source.relays[-1]

    def turn(self) -> None:
        """Take in that the story goes on with its own reporting."""
        if self._retold:
            self._sources = {speaker: source for speaker, source in self._sources.items() if not source.retold}
            self._retold = False

    def relays(self, speaker: str, mention: Mention, report: Report | None) -> tuple[str, ...]:
        """Through whom this report of a speaker still comes, if anybody."""
        source, sentence = self._sources.get(speaker), mention.sentence
        if source is None:
            return ()
        if source.at is sentence and (report is None or report.manner != "tell"):
            return source.relays
        if report is not None and (tells_others(report) or _is_elsewhere(report, source)):
            del self._sources[speaker]
            return ()
        if not _goes_on(source, mention, sentence.paragraph - source.at.paragraph):
            return ()
        self._sources[speaker] = source._replace(at=sentence)
        return source.relays


def _goes_on(source: Source, mention: Mention, gap: int) -> bool:
    """Whether a source is gone on with `gap` paragraphs behind what came through it last."""
    opening = mention.sentence.low[:4]
    if source.retold:
        return gap <= (mention.kind == "pronoun") and opening[0] not in _ASKED_ANEW
    return gap <= _INTERVIEW or "interview" in opening


def _is_elsewhere(report: Report, source: Source) -> bool:
    """Whether words were written, or are said now while the outlet was told its own before."""
    if source.written:
        return report.lemma not in _IN_PRINT
    return report.lemma in _WRITTEN or (is_now(report) and not source.now)


def is_now(report: Report) -> bool:
    """Whether a cue is in the present tense: "says", "they say", but not that of a belief told before ("expects")."""
    verb = VERBS.get(report.sentence.low[report.cue_first])
    return report.finite and verb is not None and verb.form in ("third", "base") and verb.manner != "think"
