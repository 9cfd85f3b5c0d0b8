"""To which outlet somebody spoke: "told the Herald", "said on CNN"; and what says that he spoke elsewhere."""

from corpus.quotes.content_start import opens_clause
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.outlet_meant import WRITERS
from corpus.quotes.outlet_phrases import outlet_at, outlet_in_phrase
from corpus.quotes.phrases import MONTHS
from corpus.quotes.report import OUTLETS, Report, is_named_outlet
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def interviewer(s: Sentence, report: Report) -> Mention | None:
    """The outlet that was told or that published: "told the Harbour Herald", "speaking to", "a video released by"."""
    if report.manner == "tell" and (told := outlet_at(s, report.cue_last + 1)) is not None:
        return told
    at = _behind_report(s, report)
    behind = s.low[at] if at < s.size else ""
    to_readers = report.manner == "tell" and at > report.cue_last + 1
    prints = report.lemma in _PRINTS and (report.mention is None or report.mention.antecedent is None)
    if behind in _ON_OR_TO or ((prints or to_readers) and behind in ("in", "for")):
        shown = outlet_at(s, at + 1)
        if shown is not None and (shown.kind == "name" or behind == "to"):
            return shown  # "said on CNN's “Dawn Patrol”", "admitted to Reuters that", "wrote in the Herald"
    first = report.first
    if first > 2 and s.low[first - 1] == "where" and first - 2 in s.names and s.pauses(first - 2):
        shown = outlet_at(s, s.names[first - 2][0])  # "appeared on NOL, where she said"
        if shown is not None and shown.kind == "name":
            return shown
    ahead = outlet_at(s, 1) if s.low[0] in ("in", "on", "to") else None
    if ahead is not None and ahead.kind == "name" and ahead.last < report.first:
        opens = s.low[0] == "to" and ahead.last + 1 == report.first  # "To the Herald she says"
        opens = opens or (s.is_region(ahead.last + 1) and s.pauses(ahead.last + 1))  # "On NOL's “Dawn,” Doe says"
        return ahead if opens or s.pauses(ahead.last) else outlet_in_phrase(s, report)  # "In the Herald, Jo Doe argues"
    return outlet_in_phrase(s, report) or (_employer(s, report) if prints or report.lemma == "report" else None)


def whom_told(report: Report) -> Mention | None:
    """Whom a cue says it was told, an outlet without where its news comes from: "told the NOL agency from Lund"."""
    s = report.sentence
    told = mention_starting(s, report.cue_last + 1)
    if told is None or told.low in _TOLD_ITSELF or opens_clause(s, told.last + 1):
        return None
    behind = (k - 1 for k in range(told.first + 2, told.last) if s.low[k] == "from" and s.low[k - 1] in OUTLETS)
    return told._replace(last=next(behind, told.last))


_TOLD_ITSELF = frozenset({"story", "stories", "tale", "tales", "lie", "lies", "joke", "jokes", "truth"})
"""What nobody is who is told something: "They tell stories about"."""
_ON_OR_TO = frozenset({"on", "to", "via"})
_PRINTS = frozenset({"write", "argue", "opine"})


def _behind_report(s: Sentence, report: Report) -> int:
    """The word behind a cue, its speaker and readers: "wrote Jo Doe, a critic, in", "told her readers in"."""
    at = report.cue_last + 1
    if report.inverted and report.manner != "source" and report.mention is not None:
        at = max(at, report.mention.last + 1)
        if s.pauses(at - 1) and s.low[at : at + 1] in (["a"], ["an"], ["the"]):
            at = next((k + 1 for k in range(at, min(at + _APPOSED, s.size)) if s.pauses(k)), at)
    elif report.manner == "tell":
        readers = at + (s.low[at : at + 1] in _WHOSE)
        at = readers + 1 if readers < s.size and s.low[readers] in _READERS and not s.pauses(readers) else at
    return at


_APPOSED = 8
_WHOSE = (["the"], ["his"], ["her"], ["its"], ["their"])
_READERS = frozenset({"readers", "viewers", "listeners", "subscribers"})


def _employer(s: Sentence, report: Report) -> Mention | None:
    """The outlet for which a speaker writes: "Herald columnist Jo Doe argued", "Jo Doe of the Herald wrote"."""
    mention = report.mention
    if mention is None or mention.sentence is not s or mention.kind == "pronoun" or report.inverted:
        return None
    if not _ELSEWHERE.isdisjoint(s.low[report.cue_last + 1 : report.cue_last + 2]):
        return None
    at = next((k for k in range(max(1, mention.first - 2), report.cue_first) if s.low[k] in WRITERS), 0)
    if not at and mention.first - 1 in s.names and s.words[mention.first - 1].endswith(("'s", "s'")):
        at = mention.first  # "the Herald's Jo Doe"
    if not at:
        of = mention.last + 1 < report.cue_first and s.low[mention.last + 1] == "of"
        return outlet_at(s, mention.last + 2) if of else None
    if s.low[at + 1] in _WORKS_FOR and not s.pauses(at):
        return outlet_at(s, at + 2)
    owner = next((k for k in range(at - 1, max(-1, at - _EPITHETS), -1) if k in s.names), -1)
    if owner < 0:
        return Mention("nominal", s, at - 1, at - 1) if s.low[at - 1] == "its" else None
    outlet = Mention("name", s, s.names[owner][0], owner, s.names[owner][1])
    return outlet if is_named_outlet(outlet) and not s.pauses(owner) else None


_ELSEWHERE = frozenset({"on", "in", "to", "at"})
_WORKS_FOR = frozenset({"for", "at", "with", "of"})
_EPITHETS = 4
"""Words from an outlet's name to its writer: "the Herald's chief political columnist"."""


def tells_others(report: Report) -> bool:
    """Whether a report names listeners or a place of its own: "told reporters", "said at a rally"."""
    s, k = report.sentence, report.last + 1
    if not {"has", "have"}.isdisjoint(s.low[max(0, report.cue_first - 2) : report.cue_first]):
        return True  # "she has told them"
    if report.manner == "tell" and not report.inverted:
        if s.low[k : k + 1] and s.low[k] in _OURS:
            return True
        told = mention_starting(s, k)
        return told is not None and _INTERVIEWERS.isdisjoint(s.low[k : told.last + 2])
    if s.low[0] == "in" and s.low[1:2] and s.low[1].isdigit():
        return True  # "In 2014 he apologized"
    if not _PERFECT.isdisjoint(s.low[max(0, report.cue_first - 2) : report.cue_first]):
        return True  # "he had pledged before"
    if _is_another_time(s, report.first):
        return True
    if s.low[0] in ("at", "in") and s.low[1:2] not in (["it"], ["them"]):
        end = next((q + 1 for q in range(report.first) if s.pauses(q)), 0)
        return end > 0 and "interview" not in s.low[:end]
    elsewhere = s.low[k : k + 1] in (["in"], ["on"]) and not _MEDIA.isdisjoint(s.low[k + 1 : k + 5])
    return elsewhere or s.low[k : k + 1] in (["at"], ["through"], ["via"])


def _is_another_time(s: Sentence, first: int) -> bool:
    """Whether what stands before word `first` says when he spoke, or who asked: "On Monday he said"."""
    if s.low[0] in ("on", "last", "earlier", "yesterday") and s.low[1:2] and not _DAYS.isdisjoint(s.low[:2]):
        return True
    if "later" in s.low[1:3] and not _SPANS.isdisjoint(s.low[:2]):
        return True  # "A day later he said"
    if "asked" not in s.low[:first] or s.is_region(0):
        return False
    at = s.low.index("asked")
    if at and not s.pauses(at - 1):
        return False
    end = next((q for q in range(at, first) if s.pauses(q)), at)
    others = s.low[at + 1] in ("on", "in", "at") or (
        s.low[at + 1] == "by" and s.low[at + 2 : at + 3] in (["reporters"], ["journalists"])
    )
    return others or (s.low[end] in _DAYS and s.low[end - 1] == "on")  # "Asked about it on Monday, he said"


_INTERVIEWERS = OUTLETS | words("paper network host presenter interviewer reporter correspondent him her them")
_OURS = frozenset({"us", "me", "our", "this"})
"""Of the outlet that publishes the article: "told this newspaper"."""
_DAYS = MONTHS | words(
    "monday tuesday wednesday thursday friday saturday sunday yesterday week month year night earlier"
)
_SPANS = words("hours day days week weeks month months year years")
_PERFECT = frozenset({"has", "have", "had"})
_MEDIA = words(
    """
    twitter x facebook instagram telegram tweet tweets post posts statement speech message messages letter memo book
    filing testimony note video essay debate
    """
)
"""Where or how somebody said what nobody asked."""
