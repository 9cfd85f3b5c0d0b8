"""Who is named in passing and only hands on what the sentence around tells: "told Roe, as the Herald wrote, that"."""

from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import NAMING
from corpus.quotes.subjects import subject_before

_BETWEEN = 6
"""Words between a cue and what is set off before the words told, and words of that, at most."""


def told_through(report: Report, source: Report) -> Report | None:
    """The report that one set off before its words only relays: "told Roe, according to the Herald, that"."""
    if report.manner not in ("say", "tell") or not report.finite or report.inverted or report.relay is not None:
        return None
    s, first = report.sentence, source.first
    if source.manner != "source":
        first -= s.low[first - 1] == "the"
        if s.low[first - 1] != "as" or not is_press(source.mention):
            return None
        first -= 1
    if not (0 < first - report.last <= _BETWEEN and s.pauses(first - 1)):
        return None
    last = next((k for k in range(source.last, min(s.size - 1, source.last + _BETWEEN)) if s.pauses(k)), 0)
    told = last > 0 and (s.low[last + 1] == "that" or s.is_region(last + 1))
    return report._replace(relay=source.relay or source.mention, last_word=last) if told else None


def relay_beside(s: Sentence, mention: Mention, previous: Report | None) -> Mention | None:
    """The outlet in "the Herald quotes an aide who says", "Jo Doe urged calm, the Herald said, and promised help"."""
    if previous is not None and mention.last < previous.cue_first and is_aside(previous):
        return previous.mention
    whom = mention.antecedent  # of "the Herald reported a leak, citing an aide who says" the aide
    if whom is None or whom.sentence is not s or not whom.first or s.low[whom.first - 1] not in _QUOTES:
        return None
    outlet = subject_before(s, whom.first - 1)
    return outlet if is_press(outlet) or (outlet is not None and outlet.low == "it") else None


_QUOTES = NAMING | {"quotes", "quoted", "cites", "cited"}


def is_aside(report: Report) -> bool:
    """Whether an outlet's report is set off within what it tells: "Jo Doe left, the Herald said, and"."""
    s = report.sentence
    if report.inverted or not s.pauses(report.cue_last) or report.first < 3:
        return False
    return s.pauses(report.first - 1) and is_press(report.mention)
