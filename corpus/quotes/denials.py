"""Which reports deny something, or that words were said: "denies saying so", "never said", "was misquoted"."""

from corpus.quotes.report import Report
from corpus.wordlists import words

DENY = frozenset({"deny", "dispute"})
"""Verbs by which somebody denies something."""
_NOT = words("never not didn't hadn't no")
SPEECH = words(
    """
    saying said say says telling told tell making made make writing wrote write written using used use uttering uttered
    remark remarks comment comments words word quote quotes conversation so
    """
)
"""What was said, or that it was."""


def denial(report: Report) -> tuple[Report, bool] | None:
    """A report that denies something, and whether that is that words were said: "denies saying so", "never said"."""
    s = report.sentence
    if report.lemma in DENY:
        return report, not SPEECH.isdisjoint(s.low[report.last + 1 : report.last + 9])
    if report.manner not in ("say", "tell"):
        return (report, True) if disowns(report) else None
    if _DISOWNING.isdisjoint(s.has):
        return None
    k = report.last + 1
    behind = s.low[k : k + 8]
    if not _INVENTED.isdisjoint(behind):
        return report, True
    nots = (q for q in range(k, min(s.size, k + 8)) if s.low[q] in _NOT) if report.lemma != "ask" else ()
    return (report, True) if any(not SPEECH.isdisjoint(s.low[q + 1 : q + 4]) for q in nots) else None


def disowns(report: Report) -> bool:
    """Whether somebody rejects words given to him: "rejected a quote attributed to her by the Herald"."""
    return report.manner == "object" and "attributed" in report.sentence.low[report.last + 1 : report.last + 8]


_INVENTED = frozenset({"misquoted", "fabricated", "invented"})
"""Of words, "said the quote was invented"; of their speaker, "says she was misquoted"."""
_DISOWNING = _INVENTED | _NOT
