"""To which outlet somebody spoke, or which one published the words: "told NOL", "on CNN", "a memo seen by NOL"."""

from corpus.quotes.content_start import opens_clause
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import DATE_WORDS
from corpus.quotes.report import OUTLETS, Report, is_named_outlet, is_press
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def interviewer(s: Sentence, report: Report) -> Mention | None:
    """The outlet that was told or that published: "told the Harbour Herald", "speaking to", "a video released by"."""
    if report.manner == "tell" and (told := _outlet_at(s, report.cue_last + 1)) is not None:
        return told
    behind = s.low[report.cue_last + 1 : report.cue_last + 2]
    if behind in (["on"], ["to"]) or (report.lemma in _PRINTS and behind in (["in"], ["for"])):
        shown = _outlet_at(s, report.cue_last + 2)
        if shown is not None and shown.kind == "name":
            return shown  # "said on CNN's “Dawn Patrol”", "admitted to Reuters that", "wrote in the Herald"
    ahead = _outlet_at(s, 1) if s.low[0] == "in" else None
    if ahead is not None and ahead.kind == "name" and ahead.last < report.first and s.pauses(ahead.last):
        return ahead  # "In the Herald, Jo Doe argues that"
    return _published(s, report) if not _TOLD.isdisjoint(s.low) else None


def _published(s: Sentence, report: Report) -> Mention | None:
    """The outlet behind "interview with", "an op-ed for", "remarks carried by", or before "interview"."""
    first = max(0, report.cue_last - 20)
    for k in range(report.first - 1, first, -1):
        if s.low[k] in _TURNS and s.pauses(k - 1):
            first = k  # what the clause before names gave nobody these words
            break
    for k in range(first, min(s.size - 1, report.cue_last + 40)):
        word, after = s.low[k], s.low[k + 1]
        if after == "interview" and k in s.names and not s.words[k].endswith(("'s", "’s")):  # "in a CNN interview"
            asked = Mention("name", s, s.names[k][0], k, s.names[k][1])
            if is_named_outlet(asked):
                return asked
        if (
            (word in _GIVEN and after in _WITH)
            or (word in _WRITTEN and after in ("for", "in"))
            or (word in _PUBLISHED and after == "by")
            or (word == "quoted" and after == "in")
            or (word in _SENT and after == "to")
        ):
            dated = k + 2 < s.size and s.low[k + 2].removesuffix("'s") in DATE_WORDS  # "quoted in Tuesday's Herald"
            outlet = _outlet_at(s, k + 2 + dated)
            if outlet is not None and outlet.kind == "name":
                return outlet
            body = mention_starting(s, k + 2)
            if word in _PIECES and after == "for" and _is_body(body):
                return body
    return None


def _outlet_at(s: Sentence, i: int) -> Mention | None:
    """The outlet that is named from word `i` on, by the noun for what it is or by who works for it, too."""
    at = i + (s.low[i : i + 1] == ["the"])
    for k in range(at, min(at + 3, s.size - 1)):  # "local newspaper Aftonen", "the paper the Herald"
        last = s.name_at.get(k + 1 + (s.low[k + 1] == "the"))
        if last is not None and s.low[k] in OUTLETS and not s.pauses(k) and not opens_clause(s, last + 1):
            return Mention("name", s, k + 1, last, s.names[last][1])
    if at in s.name_at:  # "CNN's Jo Doe", "the Herald"
        last = s.name_at[at]
        host = Mention("name", s, at, last, s.names[last][1])
        if is_named_outlet(host):
            return host
        if host.name is not None and host.name.kind == "person" and s.low[last + 1 : last + 2] in _HOSTS_AT:
            return _outlet_at(s, last + 2) if not s.pauses(last) else None  # "to Jo Doe of the Herald"
    told = mention_starting(s, i)
    if told is None or told.kind != "nominal":
        return told if is_named_outlet(told) else None
    if (inside := s.names.get(told.last - 1)) is not None:  # "the Aftonen newspaper"
        named = s.low[told.last] in OUTLETS and inside[1].kind != "person"
        return told._replace(kind="name", last=told.last - 1, name=inside[1]) if named else None
    return told if is_press(told) or told.low in OUTLETS else None


def _is_body(mention: Mention | None) -> bool:
    """Whether a name is nobody's: in "an essay for Aftonen" that of who printed it."""
    return mention is not None and mention.name is not None and mention.name.kind in ("unknown", "organisation")


def tells_others(report: Report) -> bool:
    """Whether a report names listeners or a place of its own: "told reporters", "said at a rally"."""
    s, k = report.sentence, report.last + 1
    if report.manner == "tell" and not report.inverted:
        told = mention_starting(s, k)
        return told is not None and _INTERVIEWERS.isdisjoint(s.low[k : told.last + 2])
    if s.low[0] == "in" and s.low[1:2] and s.low[1].isdigit():
        return True  # "In 2014 he apologized"
    if not _PERFECT.isdisjoint(s.low[max(0, report.cue_first - 2) : report.cue_first]):
        return True  # "he had pledged before"
    if s.low[0] in ("at", "in"):
        end = next((q + 1 for q in range(report.first) if s.pauses(q)), 0)
        return end > 0 and "interview" not in s.low[:end]
    elsewhere = s.low[k : k + 1] in (["in"], ["on"]) and not _MEDIA.isdisjoint(s.low[k + 1 : k + 5])
    return elsewhere or s.low[k : k + 1] in (["at"], ["through"], ["via"])


_INTERVIEWERS = OUTLETS | words("paper network host presenter interviewer reporter correspondent him her them us me")
_PERFECT = frozenset({"has", "have", "had"})
_MEDIA = words(
    """
    twitter x facebook instagram telegram tweet tweets post posts statement speech message messages letter memo book
    filing testimony note video essay debate
    """
)
"""Where or how somebody said what nobody asked."""
_TURNS = frozenset({"while", "whereas", "but"})
_WITH = frozenset({"with", "to", "for", "on", "in"})
_GIVEN = frozenset(
    {
        "interview",
        "speaking",
        "spoke",
        "talking",
        "briefing",
        "testimony",
        "appearing",
        "appeared",
        "appearance",
        "exclusive",
        "chat",
        "conversation",
    }
)
_PIECES = frozenset({"op-ed", "column", "essay", "article", "piece", "commentary"})
_HOSTS_AT = (["of"], ["on"], ["from"], ["at"])
_PRINTS = frozenset({"write", "argue", "opine"})
_WRITTEN = _PIECES | {"editorial", "writing", "letter"}
_PUBLISHED = words(
    "published released posted aired broadcast obtained shared carried seen reviewed run interviewed reported quoted"
)
_SENT = frozenset({"email", "e-mail", "statement", "message", "comments", "remarks", "emailed"})
_TOLD = _GIVEN | _WRITTEN | _PUBLISHED | _SENT
