"""What another work cites, or somebody adds to his own: "a study cited in the Herald report", "a note that said"."""

from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report

_CITED = frozenset({"cited", "referenced", "quoted", "mentioned"})
_FAR = 8
"""Words from a study to what says where it is cited."""
_NOTES = frozenset({"footnote", "note", "postscript", "line", "sentence", "paragraph", "caption"})


def work_cited(report: Report) -> Report:
    """The report of a study with the work that cites it as its relay: "a study cited in the port's review found"."""
    s, mention = report.sentence, report.mention
    if mention is None or report.relay is not None or mention.kind == "pronoun" or _CITED.isdisjoint(s.has):
        return report
    end = min(s.size - 2, mention.first + _FAR)
    k = next((k for k in range(mention.first + 1, end) if s.low[k] in _CITED and s.low[k + 1] == "in"), 0)
    if not k or k > mention.last + 1 or any(s.pauses(q) for q in range(mention.first, k)):
        return report
    work = mention_starting(s, k + 2)
    if work is None or work.kind == "pronoun" or _WORKS.isdisjoint(s.low[work.first : work.last + 1]):
        return report
    study = mention if k == mention.last + 1 else Mention("nominal", s, mention.first, k - 1)
    return report._replace(mention=study, relay=work)


_WORKS = frozenset({"report", "review", "book", "study", "paper", "article", "assessment", "survey", "filing", "audit"})


def note_added(outer: Report, inner: Report) -> Report | None:
    """The report of what somebody writes beneath his own words: "Jo Doe added a footnote that said it leaks"."""
    note = inner.mention.antecedent if inner.mention is not None else None
    if note is None or outer.lemma != "add" or note.low not in _NOTES or note.first != outer.cue_last + 1:
        return None
    return inner._replace(mention=outer.mention)
