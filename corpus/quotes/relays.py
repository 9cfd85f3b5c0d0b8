"""Through whom words reached the article: reports within reports, "quoted by", "citing", interviews given elsewhere.

A relay is whoever stands between the speaker and the reporter: an outlet whose report is repeated, a person who
tells what another said. The chain runs from the outermost inwards; the publishing outlet is no part of it.
"""

from corpus.actors.mastheads import is_outlet
from corpus.quotes.ahead import before_names
from corpus.quotes.attribution import Attribution
from corpus.quotes.content_start import opens_clause
from corpus.quotes.indirect import Content, all_marked
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import DATE_WORDS
from corpus.quotes.report import OUTLETS, Report, is_named_outlet, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_LEAD = 9
"""Words that may stand before the inner report at the head of the outer one's content ("Notably, in May …")."""


def nest(s: Sentence, contents: list[Content]) -> list[Content]:
    """The contents, those told within another's with that one as relay, outer ones that hold nothing else left out."""
    if len(contents) < 2:
        return contents
    cut = [(_before_closing(s, c, contents), c) for c in contents]
    contents = [c for c, whole in cut if c is whole or not all_marked(s, c.first, c.last)]
    found = list(contents)
    for outer in contents:
        inner = [c for c in contents if c is not outer and _within(c, outer)]
        if not inner:
            continue
        first = min(inner, key=lambda c: c.report.cue_first)
        if outer.report.mention is None:
            found = [c for c in found if c.report is not outer.report]
            continue
        told = outer.report.mention
        apart = is_person(told) and told.kind == "nominal" and _own_clause(s, outer, first) is not None
        for c in inner:
            if _only_names(outer.report) or (apart and c is first):
                continue  # "the port said it leaks, but it holds, according to two aides", who tell no more than that
            at = _place(found, c)
            if at is not None:
                found[at] = found[at]._replace(via=(outer.report, *found[at].via))
        leads = first.first <= outer.first or _leads(s, outer.first, first.report.first)
        if not leads or not _is_press(outer.report):
            continue
        place, rest = _place(found, outer), _own_clause(s, outer, first)
        if place is None:
            continue
        if rest is None:
            del found[place]
            continue
        found[place] = outer._replace(first=rest + 2)
        for k, x in enumerate(found):
            if x.report is first.report:
                found[k] = x._replace(last=min(x.last, rest))
    return found


def _only_names(outer: Report) -> bool:
    """Whether a cue has whom or what as its object, and tells no words: "Doe denounced the port after Roe said no"."""
    return outer.manner == "object" and outer.lemma not in ("cite", "quote")


def _before_closing(s: Sentence, content: Content, contents: list[Content]) -> Content:
    """A content without the report that closes the sentence and tells it: "Doe claims it leaks, Roe told NOL"."""
    inner = content.report
    for closing in contents:
        outer = closing.report
        told = closing.first <= inner.first and inner.last <= closing.last < outer.first <= content.last
        if outer is inner or not told or closing.last >= content.last:
            continue
        goes_on = s.pauses(inner.last) and inner.last < closing.last  # "the port, Doe said, leaks, Roe told NOL"
        if content.first >= outer.first or (content.first < inner.first and not goes_on):
            return content._replace(first=min(content.first, closing.first), last=before_names(s, inner))
        return content._replace(last=closing.last)
    return content


def wired(s: Sentence) -> Mention | None:
    """The outlet in "Via Reuters: …", through which the whole sentence came."""
    first = 2 if s.low[1:2] == ["the"] else 1
    last = s.name_at.get(first)
    if last is None or s.words[last][-1] != ":":
        return None
    outlet = Mention("name", s, first, last, s.names[last][1])
    return outlet if is_named_outlet(outlet) else None


def _place(found: list[Content], content: Content) -> int | None:
    """Where a report's content still stands; of two that each lie within the other's one may have gone."""
    return next((k for k, x in enumerate(found) if x.report is content.report), None)


def _within(inner: Content, outer: Content) -> bool:
    r = inner.report
    return (
        outer.first <= r.first
        and r.last <= outer.last
        and r.mention is not None
        and r.mention is not outer.report.mention
        and (outer.report.cue_first > outer.last or r.cue_first > outer.report.cue_last or r.last < outer.report.first)
    )


def _is_press(report: Report) -> bool:
    """Whether an outlet or a report, document or recording is what speaks."""
    mention = report.mention
    if mention is None:
        return False
    if mention.kind == "name" and mention.name is not None:
        return (
            report.lemma == "report"
            or is_outlet(mention.name.text)
            or (report.manner == "source" and mention.name.kind != "person")
        )
    return mention.kind == "nominal" and (report.manner == "source" or mention.low in _WRITERS)


_WRITERS = words("author writer reporter correspondent columnist newspaper paper magazine")


def _leads(s: Sentence, first: int, subject: int) -> bool:
    """Whether the words before the inner report's subject only lead in to it."""
    return subject - first <= 5 or (subject - first <= _LEAD and any(s.pauses(k) for k in range(first, subject)))


def _own_clause(s: Sentence, outer: Content, inner: Content) -> int | None:
    """After which word a clause begins that is the outer one's own: "X announced A, but B, according to Y"."""
    if outer.report.first <= outer.last:
        return None
    for k in range(inner.report.cue_last + 3, outer.last - 3):
        if s.words[k][-1] == "," and s.low[k + 1] in ("but", "while", "though") and not s.low[k + 2].endswith("ing"):
            return k
    return None


def through_whom(content: Content) -> tuple[Mention, ...]:
    """The relays of what a report tells, outermost first."""
    outer = tuple(m for r in content.via for m in (r.relay or _told(r), r.mention) if m is not None)
    return outer + ((content.report.relay,) if content.report.relay else ())


def _told(report: Report) -> Mention | None:
    """The outlet, by its name, that was told what another had said."""
    outlet = interviewer(report.sentence, report)
    return outlet if outlet is not None and outlet.kind == "name" else None


def relays_marked(content: Content, items: list[Attribution]) -> bool:
    """Whether what a relay reports is only a marked quote and its speaker: "“…,” Doe said, the Herald reported"."""
    r = content.report
    if r.mention is None or not (r.manner == "source" or is_press(r.mention)):
        return False
    for item in items:
        inner = item.report
        if item.word == content.first and inner is not None and inner is not r and inner.mention is not r.mention:
            return inner.first == item.word + 1 and inner.last <= content.last
    return False


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
_GIVEN = frozenset({"interview", "speaking", "spoke", "talking", "briefing", "testimony", "appearing", "appeared"})
_PIECES = frozenset({"op-ed", "column", "essay", "article", "piece", "commentary"})
_HOSTS_AT = (["of"], ["on"], ["from"], ["at"])
_PRINTS = frozenset({"write", "argue", "opine"})
_WRITTEN = _PIECES | {"editorial", "writing", "letter"}
_PUBLISHED = words(
    "published released posted aired broadcast obtained shared carried seen reviewed run interviewed reported quoted"
)
_SENT = frozenset({"email", "e-mail", "statement", "message", "comments", "remarks", "emailed"})
_TOLD = _GIVEN | _WRITTEN | _PUBLISHED | _SENT
