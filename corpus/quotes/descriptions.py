"""Which person a description means: "the CSIA vice chairman" is whom the article calls that, before or after a name."""

from bisect import bisect_left
from functools import cached_property
from operator import itemgetter

from corpus.actors.cast import Cast, Member
from corpus.actors.lexicon import PERSON_NOUNS, TITLES
from corpus.quotes.cues import PLAIN_CUES
from corpus.quotes.described import ANSWER_TO_ANOTHER
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import WHO_NOUNS
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_OF_MANY = frozenset({"a", "an", "another", "some", "several", "one"})
_SMALL = words(
    "the a an of for at in and to 's his her its their this that then current who on from with presiding incumbent"
)
_PAST = frozenset({"former", "ex"})
"""What somebody is no longer: "the president" is no former one."""
_RETIRED = frozenset({"retired"})
_RANKS = _PAST | _RETIRED | words("shadow deputy vice assistant acting rival opposition")
"""What parts an office from the one of the same name: "the shadow chancellor" is not the chancellor."""
_TELLING = WHO_NOUNS - words("state house white homeland security national foreign majority minority press treasury")
"""Without what only tells which office it is, as "state" in "Washington state"."""
_OPENS_CLAUSE = words(
    """
    even as while when but and after because since though according citing in whose like unlike whom which
    """
)
_ACTS = words("is was are were has had have will would can could did does said says told") | PLAIN_CUES
_WHOSE = (["of"], ["for"], ["at"], ["from"], ["in"])
_REMARKS = words("remarks remark comments comment statement statements announcement")
_DEFINITE = words("the his her its their our")
_OF = words("of to for from at in on and or")
_BEFORE_OTHERS = words("of to for with by from against")
_HEAD = 3
"""Sentences at the head of an article, which call somebody what he is before they name him."""
_SOON = 200
"""Characters within which somebody may be named who was only described."""
_MOST_ROLES = 500
"""Roles looked through for a description; no article states more of them, and hostile text may."""


class Descriptions:
    """What the article says people are. Read from the sentences when first asked."""

    def __init__(self, sentences: list[Sentence], reports: list[list[Report]], cast: Cast) -> None:
        self._sentences, self._reports, self._cast = sentences, reports, cast
        self._found: dict[frozenset[str], list[tuple[Member, int]]] = {}

    def person(self, mention: Mention) -> Member | None:
        """The one person whose stated role holds all the words of a definite description."""
        s = mention.sentence
        if (disclosed := self._turned_out.get(mention.start)) is not None:
            return disclosed[1]
        words = _content(s, mention.first, mention.last)
        several = mention.low in PERSON_NOUNS and mention.low.endswith("s") and not mention.low.endswith("ss")
        if several or mention.low == "police" or _TELLING.isdisjoint(words) or s.low[mention.first] in _OF_MANY:
            return None
        fitting = self._found.get(words)
        if fitting is None:
            past, leads = not _PAST.isdisjoint(words), "leader" in words and not _PARTIES.isdisjoint(words)
            fitting = self._found[words] = [
                (member, at)
                for role, member, at in self._roles
                if (words <= role or (leads and _leads(words, role)))
                and (past or _PAST.isdisjoint(role))
                and (words != _CHIEF or _heads_all(role))
            ]
        everyone = {id(member): member for member, _ in fitting}
        if len(everyone) > 1:
            start = mention.start
            before = {id(member): member for member, at in fitting if at < start}.values()
            last, member = max(((_last_named(m, start), m) for m in before), key=itemgetter(0), default=(-1, None))
            return None if last < 0 or self._another_between(last, mention) else member
        if fitting and (below := min(at for _, at in fitting)) > s.end and not self._is_named_below(mention, below):
            return None
        return next(iter(everyone.values())) if everyone else None

    def tells(self, member: Member) -> bool:
        """Whether the article says what somebody is, beyond how he is styled."""
        return any(told is member and not role <= _STYLES for role, told, _ in self._roles)

    def is_another_office(self, mention: Mention, member: Member) -> bool:
        """Whether a description gives an office to somebody who speaks for or serves one."""
        if mention.low not in TITLES:
            return False
        roles = [role for role, told, _ in self._roles if told is member]
        ranks = _RANKS.intersection(mention.sentence.low[mention.first : mention.last])
        if ranks == _RETIRED and not any(mention.low in role for role in roles):
            ranks = frozenset()  # an envoy may be a retired general
        return any(not ANSWER_TO_ANOTHER.isdisjoint(role) or not ranks <= role for role in roles)

    def _is_named_below(self, mention: Mention, below: int) -> bool:
        """Whether a description may be of somebody named only at offset `below`: at the head of an article or soon.

        Not where "a spokesperson" whom nobody names stands ahead of "the spokesperson".
        """
        office, start = mention.low, mention.start
        for s in self._sentences:
            if s.start >= start:
                break
            if office in s.has:
                k = s.low.index(office)
                if s.at[k] < start and not {"a", "an"}.isdisjoint(s.low[max(0, k - 2) : k]):
                    return False
        return self._sentences[: _HEAD + 1][-1].start >= start or below - start < _SOON

    def _another_between(self, start: int, mention: Mention) -> bool:
        """Whether somebody else of the office is spoken of from offset `start` on: "the minister of the Interior"."""
        office = mention.low
        for s in self._sentences:
            if s.start >= mention.start:
                return False
            if s.end < start or office not in s.has:
                continue
            for k, word in enumerate(s.low):
                if word == office and start < s.at[k] < mention.start and s.low[k + 1 : k + 2] in _WHOSE:
                    return True
        return False

    @cached_property
    def _turned_out(self) -> dict[int, tuple[frozenset[str], Member]]:
        """What a description says and who it turned out to be, by where it begins."""
        return self._find_disclosed()

    @cached_property
    def _roles(self) -> list[tuple[frozenset[str], Member, int]]:
        told = ((role, member, at) for at, (role, member) in self._turned_out.items())
        return [*self._stated(), *told][:_MOST_ROLES]

    def _stated(self) -> list[tuple[frozenset[str], Member, int]]:
        found = []
        for s, reports in zip(self._sentences, self._reports, strict=True):
            if not s.names:
                continue
            for last, (first, name) in s.names.items():
                if name.kind != "person":
                    continue
                member = self._cast.member(name)
                if member.kind != "person" or not member.listed:
                    continue
                start = _office_start(s, first)
                before = _content(s, start, first - 1) if start < first else frozenset[str]()
                opens = first - (first > 0 and s.low[first - 1] in _STYLES)
                office = frozenset[str]() if before and opens == first else _set_off_before(s, opens, last)
                before |= office  # "The striker, Jo Doe, kicked", "its head, Dr. Jo Doe, said"
                if name.title:
                    titles = name.title.lower().replace(".", "").split()
                    before |= frozenset(_IN_FULL.get(title, title) for title in titles)
                if not WHO_NOUNS.isdisjoint(before):
                    found.append((_with_kind(before), member, name.start))
                told = first > 0 and s.words[first - 1][-1] == "," and s.low[first - 1] in WHO_NOUNS
                set_off = (
                    not (office or told)
                    and s.words[last][-1] == ","
                    and last + 1 < s.size
                    and not _speaks_at(s, reports, last + 1)
                )
                if set_off and not WHO_NOUNS.isdisjoint(after := _appositive(s, last)):
                    found.append((_with_kind(after | before), member, name.start))
        return found

    def _find_disclosed(self) -> dict[int, tuple[frozenset[str], Member]]:
        """ "X made the remarks": whoever was described as speaking just before is X."""
        found = {}
        for i, s in enumerate(self._sentences):
            if "made" not in s.has or _REMARKS.isdisjoint(s.has):
                continue
            at = next((k for k in range(2, min(s.size, 30)) if s.low[k] in _REMARKS and s.low[k - 2] == "made"), None)
            subject = main_subject(s, 0, at) if at else None
            if subject is None or subject.name is None:
                continue
            for back in range(i - 1, max(-1, i - 3), -1):
                described = [r.mention for r in self._reports[back] if r.mention and r.mention.kind == "nominal"]
                if described:
                    words = _content(described[-1].sentence, described[-1].first, described[-1].last)
                    found[described[-1].start] = words, self._cast.member(subject.name)
                    break
        return found


def _speaks_at(s: Sentence, reports: list[Report], k: int) -> bool:
    """Whether with word `k` somebody begins who speaks and is not set off."""
    return any(r.mention is not None and r.mention.first == k and not s.pauses(r.mention.last) for r in reports)


def _heads_all(role: frozenset[str]) -> bool:
    """Whether "the chief", no more, may be of a role: the chief executive, a police chief, but no chief economist."""
    return "executive" in role or WHO_NOUNS.intersection(role) <= _CHIEFS


def _leads(described: frozenset[str], role: frozenset[str]) -> bool:
    """Whether "the Republican leader" may be of a role that tells no party: the minority leader."""
    return ("minority" in role or "majority" in role) and described - _PARTIES <= role


_PARTIES = frozenset({"republican", "democratic", "gop"})


_CHIEF = frozenset({"chief"})
_CHIEFS = _CHIEF | {"police", "union", "company"}


def _last_named(member: Member, before: int) -> int:
    at = bisect_left(member.at, before)
    return member.at[at - 1] if at else -1


def _office_start(s: Sentence, first: int) -> int:
    """Where the office begins that stands right before the name at word `first`."""
    start, low = first, s.low
    while start > 0 and first - start < 8:
        word = low[start - 1]
        if not (
            word in WHO_NOUNS
            or start - 1 in s.names
            or word in ("vice", "deputy")
            or (low[start] in WHO_NOUNS and word not in _SMALL)
        ):
            break
        if s.pauses(start - 1) or s.is_region(start - 1) or word in _ACTS:
            break  # "the adviser said Prince Jo Doe"
        start -= 1
    return start


def _set_off_before(s: Sentence, first: int, last: int) -> frozenset[str]:
    """The words of an office that commas part from its holder's name: "The mayor of Lund, Jo Doe, ..."."""
    if first == 0 or s.words[first - 1][-1] != "," or s.is_region(first - 1):
        return frozenset()
    if (s.words[last][-1] != "," and last < s.size - 1) or s.low[last + 1 : last + 2] in (["and"], ["or"]):
        return frozenset()
    start = first - 1
    while start > 0 and first - start < 12 and not s.pauses(start - 1) and s.low[start - 1] not in _ACTS:
        start -= 1
    opens = (k for k in range(first - 1, start, -1) if s.low[k] in _DEFINITE and s.low[k - 1] not in _OF)
    start = next(opens, start)  # "The board met the mayor, Jo Doe"
    office = s.low[start:first]
    owned = s.words[start][0].isupper() and any(s.words[k].endswith(("'s", "’s")) for k in range(start, first - 1))
    if office[0] not in _DEFINITE and not owned:
        return frozenset()
    inner = next((k for k, word in enumerate(office) if word in _BEFORE_OTHERS), len(office))
    if not _TELLING.isdisjoint(office[inner:]):  # "the friend of the mayor, Jo Doe, ..."
        return frozenset()
    return _content(s, start, first - 1)


def _content(s: Sentence, first: int, last: int) -> frozenset[str]:
    found = frozenset([_IN_FULL.get(w, w) for w in s.low[first : last + 1] if w and w not in _SMALL])
    if "ceo" in found:
        found = (found - {"ceo"}) | {"chief", "executive"}
    return found if _PREMIER.isdisjoint(found) else (found - _PREMIER) | {"prime", "minister"}


_PREMIER = frozenset({"premier", "pm"})
_IN_FULL = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "prof": "professor",
    "lt": "lieutenant", "col": "colonel", "sgt": "sergeant", "capt": "captain", "cllr": "councillor",
    "dr": "doctor", "retired": "former",
}  # fmt: skip
"""Short titles, which a description spells out: "the senator" after "Sen. Jo Doe"."""
_STYLES = frozenset(_IN_FULL) | words("sheikh sir lord lady prince princess mr mrs ms senator general dame king queen")
"""What may stand between an office that is set off and a name: "The oil minister, Sheikh Jo Doe, ..."."""


def _with_kind(role: frozenset[str]) -> frozenset[str]:
    """A role with the words that desks use for its holder in turn: a foreign minister is a (top) diplomat, too."""
    for word in role:
        if word in _KINDS and _KINDS[word][0] <= role:
            role |= _KINDS[word][1]
    return role


def _kinds(table: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    rows = [row.split(":") for row in table.split("|")]
    return {office.split()[0]: (frozenset(office.split()), words(kind)) for office, kind in rows}


_KINDS = _kinds(
    "ambassador:diplomat|envoy:diplomat|consul:diplomat|foreign minister:top diplomat|state secretary:top diplomat"
    "|senator:lawmaker legislator|congressman:lawmaker|congresswoman:lawmaker|representative:lawmaker|mp:lawmaker"
    "|defense secretary:pentagon chief boss|defence secretary:chief boss|director:chief boss|commissioner:chief boss"
    "|secretary-general:chief boss|archbishop:cleric|bishop:cleric|imam:cleric"
    "|professor:academic scholar|lawyer:attorney|attorney:lawyer"
)


def _appositive(s: Sentence, last: int) -> frozenset[str]:
    """The words set off by commas after a name that ends with word `last` and a comma."""
    if s.low[last + 1] in _OPENS_CLAUSE:
        return frozenset()
    end = last + 1
    while end < s.size - 1 and end - last < 14 and not s.pauses(end):
        end += 1
    acts = next((k for k in range(last + 1, end + 1) if s.low[k] in _ACTS), end)
    if acts < end and "who" not in s.low[last + 1 : acts]:
        return frozenset()  # "On Sen. Jo Doe, the president was brief"
    return _content(s, last + 1, end)
