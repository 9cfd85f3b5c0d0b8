"""Who is named in passing and only hands on what the sentence around tells: "told Roe, as the Herald wrote, that"."""

from corpus.quotes.beliefs import is_written
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import NAMING
from corpus.quotes.subjects import subject_before
from corpus.wordlists import words

_BETWEEN = 6
"""Words between a cue and what is set off before the words told, and words of that, at most."""


_AUXILIARIES = 3
"""Words from what is set off to the verb of saying, its auxiliaries and itself: "has since told"."""


def told_through(report: Report, source: Report) -> Report | None:
    """The report that one set off before its words only relays: "told Roe, according to the Herald, that"."""
    if report.manner not in ("say", "tell") or not report.finite or report.inverted or report.relay is not None:
        return None
    s, first = report.sentence, _opens(source)
    if first <= report.last or not s.pauses(first - 1):
        return None
    press = source.manner == "source" or is_press(source.mention)
    last = _ends(source)
    if last and s.low[last + 1] in ("and", "but") and s.low[last + 2 : last + 3] == ["that"]:
        return report._replace(relay=source.relay or source.mention) if press else report  # "…, as NOL said, and that"
    if not press or first - report.last > _BETWEEN:
        return None
    told = last > 0 and (s.low[last + 1] == "that" or s.is_region(last + 1))
    return report._replace(relay=source.relay or source.mention, last_word=last) if told else None


def told_between(source: Report, report: Report) -> Report | None:
    """The report whose relay is set off between its speaker and its cue: "Jo Doe, according to the Herald, said"."""
    s, mention, first = report.sentence, report.mention, _opens(source)
    if mention is None or mention.sentence is not s or mention.last + 1 != first or not s.pauses(mention.last):
        return None
    press = source.lemma in ("according_to", "per") or (source.manner != "source" and is_press(source.mention))
    last = _ends(source)
    if not press or not report.finite or report.relay is not None or not last < report.cue_first <= last + _AUXILIARIES:
        return None
    return report._replace(relay=source.relay or source.mention) if last else None


def _opens(source: Report) -> int:
    """The first word of what sets a source off, its "as" among them, or 0."""
    s, first = source.sentence, source.first
    if source.manner == "source":
        return first
    first -= s.low[first - 1] == "the"
    return first - 1 if first > 0 and s.low[first - 1] == "as" else 0


def _ends(source: Report) -> int:
    """The word whose comma closes what sets a source off, or 0."""
    s = source.sentence
    return next((k for k in range(source.last, min(s.size - 1, source.last + _BETWEEN)) if s.pauses(k)), 0)


def relay_beside(s: Sentence, mention: Mention, previous: Report | None) -> Mention | None:
    """The outlet in "the Herald quotes an aide who says", "Jo Doe urged calm, the Herald said, and promised help"."""
    if previous is not None and mention.last < previous.cue_first and is_aside(previous):
        return previous.mention
    if previous is not None and _is_shown(s, mention, previous):
        return previous.mention
    handed = mention.first - 2
    if handed > 0 and s.low[handed + 1] == "what" and s.low[handed] in _RELAYS and mention.kind != "pronoun":
        return subject_before(s, handed)  # "the mayor relayed what Jo Doe had told her"
    whom = mention.antecedent  # of "the Herald reported a leak, citing an aide who says" the aide
    if whom is None or whom.sentence is not s or not whom.first or s.low[whom.first - 1] not in _QUOTES:
        return None
    outlet = subject_before(s, whom.first - 1)
    return outlet if is_press(outlet) or (outlet is not None and outlet.low == "it") else None


def _is_shown(s: Sentence, mention: Mention, previous: Report) -> bool:
    """Whether papers show that somebody said something: "Emails show that Jo Doe told staff to go"."""
    if previous.manner != "show" or not previous.finite or not is_written(previous.mention):
        return False
    return s.low[previous.last + 1 : mention.first] in ([], ["that"], ["how"]) and previous.last < mention.first


_RELAYS = words("relayed relays repeated repeats recounted recounts conveyed conveys recalled recalls")
_QUOTES = NAMING | {"quotes", "quoted", "cites", "cited"}


def is_aside(report: Report) -> bool:
    """Whether an outlet's report is set off within what it tells: "Jo Doe left, the Herald said, and"."""
    s = report.sentence
    if report.inverted or not s.pauses(report.cue_last) or report.first < 3:
        return False
    return s.pauses(report.first - 1) and is_press(report.mention)


def is_parenthesis(report: Report) -> bool:
    """Whether a report only stands between dashes: "the plan — as Jo Doe noted — is late"."""
    s, first = report.sentence, report.first
    return first > 1 and s.low[first - 1] == "as" and s.words[first - 2][-1] == s.words[report.last][-1] == "—"
