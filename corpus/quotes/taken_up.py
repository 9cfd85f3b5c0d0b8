"""Which body does "the company" or "the commission" take up again? The one that can be meant, or else none."""

from collections.abc import Sequence

from corpus.actors.cast import Cast, Member
from corpus.actors.lexicon import PERSON_NOUNS
from corpus.actors.names import is_given
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mention_after import REPORTING_THINGS
from corpus.quotes.mentions import Mention
from corpus.quotes.openers import opens_unlisted
from corpus.quotes.phrases import is_attribute
from corpus.quotes.report import OUTLETS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_BODIES = words(
    """
    association authority board bureau commission committee council court department institute ministry university
    union patrol service foundation trust federation coalition alliance society academy museum agency charity fund
    """
)
"""What the one body whose name has the word is called when it is taken up again."""
_COMPANIES = words(
    """
    company firm airline automaker bank brewer brewery broker builder carmaker carrier chipmaker conglomerate
    corporation developer drugmaker insurer lender manufacturer miner multinational operator planemaker retailer
    shipbuilder start-up startup steelmaker supermarket supplier utility
    """
)
_ANY_BODY = words("organization organisation union charity nonprofit non-profit ngo group")
"""What a body is called whose name does not have the word."""
_OTHERS = words("senate house congress parliament court government ministry council committee police")
"""What ends the name of a body that none of these is."""
_SET_OFF = 7
"""Words behind a name among which the first noun set off stands."""
_HALVES = {"north": "North Korea", "south": "South Korea"}
_WHOSE = frozenset({"maker", "owner", "operator", "parent", "producer", "publisher", "builder"})
_BACK = 3
"""Sentences that it is looked for in."""
_ON = frozenset({"on", "about", "into", "against"})
_ON_WHAT = _ON | {"of", "behind", "for"}
_SHOWN = frozenset({"seen", "obtained", "reviewed", "viewed", "leaked"})
"""Of somebody else's report, what an outlet was given."""


def body_meant(mention: Mention, sentences: Sequence[Sentence], index: int, cast: Cast) -> Member | None:
    """The body that a description of two words, in sentence `index`, takes up again; None where that is not plain."""
    s, first = mention.sentence, mention.first
    if s.low[first] == "the" and s.low[first + 1] in _WHOSE and s.low[first + 2] == "of" and mention.last > first + 2:
        return _company(mention, sentences, index, cast)  # "The maker of Brightwash soap"
    behind = s.words[mention.last + 1 : mention.last + 2]
    named = s.words[mention.last][-1] == "," and behind != [] and behind[0][0].isupper()  # "the bank, Reed, said"
    if named or mention.last != first + 1:
        return None
    if s.low[first] not in ("the", "this"):
        return cast.body_called(f"{s.low[first]} police", mention.start) if mention.low == "police" else None
    if mention.low in _HALVES:
        return next((m for m in cast.of_type("country") if m.name == _HALVES[mention.low]), None)
    if mention.low in _BODIES and (called := cast.body_called(mention.low, mention.start)) is not None:
        return called
    if mention.low in _ANY_BODY:
        return _told_of(mention, sentences, index, cast)
    return _company(mention, sentences, index, cast) if mention.low in _COMPANIES else None


def _company(mention: Mention, sentences: Sequence[Sentence], index: int, cast: Cast) -> Member | None:
    """The only company that one of the sentences just before names, the nearest first, or the only one named at all."""
    for i in range(index, max(-1, index - _BACK), -1):
        s = sentences[i]
        before = [
            cast.member(name)
            for last, (_, name) in s.names.items()
            if s is not mention.sentence or last < mention.first
        ]
        near = {id(member): member for member in before if _may_be_company(member)}
        if (told := _called_so(s, mention, cast, _COMPANIES)) is not None:
            return told
        if near and s is not mention.sentence and opens_unlisted(s):
            return None  # "Alderlith, owned by Voltane, will sue"
        if near:
            return next(iter(near.values())) if len(near) == 1 else _that_spoke(s, near, cast)
    companies, others = (
        [member for member in cast.of_type(kind) if member.at[0] < mention.start]
        for kind in ("company", "organisation")
    )
    return companies[0] if len(companies) == 1 and not others else None


def _called_so(s: Sentence, mention: Mention, cast: Cast, nouns: frozenset[str]) -> Member | None:
    """What a sentence opens with that words behind it call so: "Voltane, the ride firm,", "Quay Watch is a group"."""
    last = s.name_at.get(0)
    if last is None or s is mention.sentence or nouns.isdisjoint(s.has) or s.names[last][1].kind == "place":
        return None
    k = last + 1
    is_one = s.low[k : k + 1] in (["is"], ["was"])
    if not (is_one or s.pauses(last)) or _ONE.isdisjoint(s.low[k + is_one : k + is_one + 1]):
        return None
    head = next((q for q in range(k + 1, min(s.size, k + _SET_OFF)) if s.low[q] in nouns), 0)
    member = cast.member(s.names[last][1])
    return member if head and (member.kind != "person" or not is_given(s.words[0])) else None


_ONE = frozenset({"a", "an", "the"})


def _that_spoke(s: Sentence, near: dict[int, Member], cast: Cast) -> Member | None:
    """Which of the companies of a sentence says what is told of the others: "Voltane said it had a bid from Reed"."""
    last = s.name_at.get(0)
    if last is None or s.low[last + 1 : last + 2] not in _SAYS:
        return None
    return near.get(id(cast.member(s.names[last][1])))


_SAYS = (["said"], ["says"], ["announced"], ["reported"])


def _told_of(mention: Mention, sentences: Sequence[Sentence], index: int, cast: Cast) -> Member | None:
    """The body that words set off behind its name call so, or the only one that one of the two sentences before names.

    So "the union" is "SAG-TAPRA, the actors' union", and "the charity" the Harbour Fund.
    """
    for i in range(index - 1, max(-1, index - 2 * _BACK), -1):
        s = sentences[i]
        if (so := _called_so(s, mention, cast, frozenset((mention.low,)))) is not None:
            return so
        if mention.low == "group" and "group" in s.has:
            return None  # "Voltane met a drivers' group. The group said"
        if s.words[0][-1] == "," and s.words[0].isupper() and mention.low in s.low[1:_SET_OFF]:
            return cast.member(s.names[0][1]) if 0 in s.names else Member(s.words[0][:-1], "organisation")
        bodies = {
            id(member): (member, last)
            for last, (_, name) in s.names.items()
            if (member := cast.member(name)).kind == "organisation" and member.type != "outlet"
        }
        for member, last in bodies.values():
            if s.words[last][-1] == "," and mention.low in s.low[last + 1 : last + _SET_OFF]:
                return member
        bodies = {key: told for key, told in bodies.items() if told[0].listed}
        if bodies and i >= index - 2:
            if mention.low == "group" and len(s.names) > 1 and not _is_about(s, cast, bodies):
                return None
            called = {m.name.rpartition(" ")[2].lower() for m, _ in bodies.values()}
            return next(iter(bodies.values()))[0] if len(bodies) == 1 and called.isdisjoint(_OTHERS) else None
    return None


def _is_about(s: Sentence, cast: Cast, bodies: dict[int, tuple[Member, int]]) -> bool:
    """Whether a sentence is about one of the bodies it names."""
    subject = main_subject(s, 0, s.size)
    return subject is not None and subject.name is not None and id(cast.member(subject.name)) in bodies


def _may_be_company(member: Member) -> bool:
    """A company, or a body whose name does not say what it is: "Voltane", and no "Tide Institute"."""
    return member.type == "company" or (member.type == "organisation" and " " not in member.name)


def outlet_of(mention: Mention, cast: Cast) -> Member | None:
    """The outlet whose report "the FT report" is, or that "the MEHR news agency" is."""
    s = mention.sentence
    reports = not REPORTING_THINGS.isdisjoint(s.low[mention.first : mention.last + 1])
    if not reports and s.low[mention.last] not in OUTLETS:
        return None
    low, high = mention.first, mention.last
    inside = [
        (first, name)
        for last, (first, name) in s.names.items()
        if low <= first and last <= high and not is_attribute(s, first, last)
    ]
    told_of = {first for first, _ in inside if s.low[first - 1 - (s.low[first - 1] == "the")] in _ON}
    writes = next((k for k in range(low, high) if s.low[k] in PERSON_NOUNS and s.low[k + 1] in _ON_WHAT), high + 1)
    inside = [(first, name) for first, name in inside if first < writes and first not in told_of]
    if not inside:
        return None  # "a report on the Herald", "the author of the Herald report"
    first, name = inside[-1]
    listed = name.kind == "outlet" or (name.kind != "place" and s.low[mention.last] in ("agency", "newspaper"))
    if not (reports or listed):
        return None  # "the Hamburg newspaper", "a Lund channel"
    shown = first > 2 and "by" in s.low[first - 2 : first] and not _SHOWN.isdisjoint(s.low[first - 3 : first])
    return None if shown else cast.member(name)  # "a city report seen by the Herald"
