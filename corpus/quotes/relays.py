"""Through whom words reached the article, within one sentence: here relays are found. Who is told in a report inside
another's, as in "the Herald reported that Jo Doe told NOL", is heard through the outer one.

A relay is whoever stands between the speaker and the reporter: an outlet whose report is repeated, a person who tells
what another said. The chain runs from the outermost inwards; the publishing outlet is no part of it. `nest` puts each
report inside those it came through, and `through_whom` reads the chain off it. What outlet a single report names ("told
NOL", "a memo seen by NOL") is for `interviewers`, whom it cites ("citing two aides") for `sources`; `relay_names` turns
mentions into names and lets a relay go on into the sentences behind.
"""

from corpus.quotes.ahead import before_names, behind_office
from corpus.quotes.attribution import Attribution
from corpus.quotes.beliefs import is_written
from corpus.quotes.content_end import same_words
from corpus.quotes.cues import ASKING
from corpus.quotes.indirect import Content, all_marked
from corpus.quotes.interviewers import interviewer
from corpus.quotes.mentions import Mention
from corpus.quotes.outlet_meant import AGENCIES
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
    contents = [c for c, whole in cut if c is whole or not (c.first == c.last or all_marked(s, c.first, c.last))]
    found = list(contents)
    for outer in sorted(contents, key=lambda c: (-c.first, c.last)):  # from the innermost to the outermost
        inner = [c for c in contents if c is not outer and _within(c, outer)]
        if not inner:
            continue
        first = min(inner, key=lambda c: c.report.cue_first)
        _hear_through(s, outer, inner, first, found)
        whom = first.report.mention
        cites = outer.report.lemma in ("quote", "cite") and whom is not None and whom.antecedent is not None
        if outer.report.mention is None or cites:  # "quotes a clerk who says it leaks"
            found = [c for c in found if c.report is not outer.report]
            continue
        leads = first.first <= outer.first or _leads(s, outer.first, first.report.first)
        deed = _only_names(first.report) or first.report.lemma == "ask"  # "reported that it rejected the offer"
        closes = outer.report.first > outer.last and is_press(outer.report.mention)  # "…, the report said"
        if not leads or not (closes or _is_press(outer.report)) or (deed and outer.report.manner != "source"):
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


def _hear_through(s: Sentence, outer: Content, inner: list[Content], first: Content, found: list[Content]) -> None:
    """Put the outer report before the relays of what is told within it; `first` is what is told there first."""
    told = outer.report.mention
    if told is None or _only_names(outer.report):
        return
    apart = is_person(told) and told.kind == "nominal" and _own_clause(s, outer, first) is not None
    for c in inner:
        if apart and c is first:
            continue  # "the port said it leaks, but it holds, according to two aides", who tell no more than that
        at = _place(found, c)
        if at is not None:
            found[at] = found[at]._replace(via=(outer.report, *found[at].via))


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


def credited(s: Sentence) -> Mention | None:
    """The outlet that brackets at the end of a sentence credit it to: "Jo Doe said it leaks (Reuters)."."""
    first, name = s.names.get(s.size - 1, (0, None))
    if first < 2 or name is None or s.words[first][0] != "(" or first - 1 in s.names:
        return None  # "told Lund Television (LTV)"
    outlet = Mention("name", s, first, s.size - 1, name)
    return outlet if is_named_outlet(outlet) or name.text in AGENCIES else None


def before_credit(last: int, outlet: Mention) -> int:
    """The last word of what is told, without the brackets in which it is credited."""
    return outlet.first - 1 if outlet.first <= last == outlet.last else last


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
        and not inner.first <= outer.report.first < r.first  # "Many think that it leaks, Doe said, but it holds"
    )


def _is_press(report: Report) -> bool:
    """Whether an outlet or a report, document or recording is what speaks."""
    mention = report.mention
    if mention is None:
        return False
    if mention.kind == "name" and mention.name is not None:
        s, behind = mention.sentence, mention.last + 1
        return (
            s.low[behind : behind + 1] == ["which"]
            or report.lemma == "report"
            or (report.lemma == "reveal" and report.sentence.low[report.cue_first - 1] == "can")
            or is_named_outlet(mention)
            or (report.manner == "source" and mention.name.kind != "person")
        )
    cited = is_press(report.relay) and is_written(mention)  # "the Herald reported, citing a memo"
    return mention.kind == "nominal" and (cited or report.manner in ("source", "show") or mention.low in _WRITERS)


_WRITERS = OUTLETS | words("author writer reporter correspondent columnist media press")


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
    inner = (content.report.relay,) if content.report.relay else ()
    if not content.via:
        return inner
    return tuple(m for r in content.via for m in (r.relay or _told(r), r.mention) if m is not None) + inner


def tellers(item: Attribution, contents: list[Content]) -> tuple[Report, ...]:
    """The reports within whose contents somebody is told to have said marked words: "Doe claims Roe said: “…”"."""
    inner = item.report
    if inner is None or inner.mention is None:
        return ()
    if len(contents) == 1 and contents[0].report is inner:
        return ()
    told = Content(inner, item.word, item.word)
    outer = [c for c in contents if c.report is not inner and c.report.lemma not in ASKING and _within(told, c)]
    outer = [c for c in outer if not (_only_names(c.report) or same_words(c.report.mention, inner.mention))]
    return tuple(c.report for c in sorted(outer, key=lambda c: (c.first, -c.last)))


def only_frames(content: Content, items: list[Attribution]) -> bool:
    """Whether all that a report tells is who says the marked words behind it: "Doe claims that Roe told her: “…”"."""
    return any(
        item.word == content.last + 1 and item.report is not None and item.report.first <= content.first + 1
        for item in items
        if item.report is not content.report
    )


def _told(report: Report) -> Mention | None:
    """The outlet, by its name, that was told what another had said."""
    outlet = interviewer(report.sentence, report)
    return outlet if outlet is not None and outlet.kind == "name" else None


def relays_marked(content: Content, items: list[Attribution]) -> bool:
    """Whether what a relay reports is only a marked quote and its speaker: "“…,” Doe said, the Herald reported"."""
    r = content.report
    if r.mention is None or not (r.manner == "source" or is_press(r.mention) or is_press(r.relay)):
        return False
    for item in items:
        inner = item.report
        if item.word == content.first and inner is not None and inner is not r and inner.mention is not r.mention:
            before = behind_office(r.sentence, before_names(r.sentence, inner))  # "“…,” coach Jo Doe"
            return item.word in (inner.first - 1, before) and inner.last <= content.last
    return False
