"""Phrases of a report that say through which outlet it came: "in an interview with NOL", "a memo seen by NOL".

They count only where they tell of the report: at the head of the sentence, beside the speaker, or between the cue and
what was said. "He said the files published by NOL were fake" tells of the files.
"""

from corpus.quotes.content_start import opens_clause
from corpus.quotes.cues import VERBS
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.outlet_meant import TAKEN_UP_AS
from corpus.quotes.phrases import DATE_WORDS, PRONOUNS
from corpus.quotes.report import OUTLETS, Report, is_named_outlet, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def outlet_in_phrase(s: Sentence, report: Report) -> Mention | None:
    """The outlet behind "interview with", "an op-ed for", "remarks carried by", or before "interview"."""
    if _LEADS_TO.isdisjoint(s.has):
        return _confirmed_to(s, report)
    for k in range(min(s.size - 1, report.cue_last + _FAR)):
        word, after = s.low[k], s.low[k + 1]
        if after == "interview" and k in s.names and not s.words[k].endswith("'s"):  # "in a CNN interview"
            asked = Mention("name", s, s.names[k][0], k, s.names[k][1])
            if is_named_outlet(asked) and _tells_of(s, report, k + 1):
                return asked
        if word not in _LEADS_TO or not (at := _behind(s, k)) or not _tells_of(s, report, k):
            continue
        dated = at < s.size and s.low[at].removesuffix("'s") in DATE_WORDS  # "quoted in Tuesday's Herald"
        outlet = outlet_at(s, at + dated)
        if outlet is not None and k < outlet.last < report.first and opens_clause(s, outlet.last + 1):
            continue  # "Speaking after an interview with NOL was cancelled, Jo Doe said"
        if outlet is not None and (outlet.kind == "name" or after in _SPEAKS_TO):
            return outlet
        body = mention_starting(s, at)
        if ((word in PIECES and after == "for") or (word == "interview" and after == "with")) and _is_body(body):
            return body
    return _shows_words(s, report) or _confirmed_to(s, report)


_FAR = 40
"""Words behind the cue where a phrase may still tell of it."""


def _behind(s: Sentence, k: int) -> int:
    """Where the outlet stands to which word `k` leads by the word behind it, or behind how and when; or 0."""
    word = s.low[k]
    if word in ("reached", "obtained") and "by" in s.low[k + 2 : k + _EXCERPTS]:
        return s.low.index("by", k + 2) + 1  # "reached by telephone by NOL", "obtained under the law by NOL"
    to = behind_manner(s, k + 1)
    after = s.low[to]
    if (
        (word in _GIVEN and after in _WITH)
        or (word in PIECES and after in ("for", "in"))
        or (word in _HANDED_OUT and after == "by")
        or (word in ("quoted", "interviewed", "asked", "pressed") and after in ("in", "on"))
        or ((word in _SENT or word in _GIVEN_TO) and after in ("to", "with"))
        or (word in _QUERIES and after == "from")
        or (word in _EDITIONS and after == "of")
        or (word in ("aired", "broadcast", "shown", "televised") and after == "on")
    ):
        return to + 1
    if word in _SEEN and s.low[k - 1] in ("has", "had"):  # "a memo, which NOL has seen"
        return next((q + 1 for q in range(k - 2, max(0, k - _EXCERPTS), -1) if s.low[q] == "which"), 0)
    if word == "asked" and after == "about" and "on" in s.low[k + 2 : k + _BEFORE_LISTENER]:
        return s.low.index("on", k + 2) + 1  # "Asked about the leak on NOL's “Dawn”"
    return 0


def behind_manner(s: Sentence, k: int) -> int:
    """The word behind how and when from word `k` on: of "privately to", "on Sunday by", "at length to" the last."""
    while k + 2 < s.size and not s.pauses(k):
        alone = s.low[k] not in _WITH and (s.low[k].endswith("ly") or s.low[k] in DATE_WORDS or s.low[k] == "live")
        two = s.low[k : k + 2] == ["at", "length"] or (s.low[k] == "on" and s.low[k + 1] in DATE_WORDS)
        if not (alone or two):
            break
        k += 1 + two
    return k


def _tells_of(s: Sentence, report: Report, k: int) -> bool:
    """Whether the phrase around word `k` says how the words of a report came, and is no part of something else."""
    mention, low = report.mention, _reach(s, report, k)
    if mention is not None and mention.kind == "nominal" and mention.first < k <= mention.last:
        return True  # "documents obtained by NOL say", "reads an editorial in NOL"
    first = k
    while first > low and not s.pauses(first - 1) and not s.is_region(first - 1):
        first -= 1
    first += first == 0 and s.low[0] in ("but", "and", "yet")
    opener, beside = s.low[first + (s.low[first] == "first")], first == low and first > 0 and not s.pauses(first - 1)
    if opener == "in" and s.low[k] in _REPEATED and not _MOVES.isdisjoint(s.low[first:k]):
        return False  # "in a move first reported by NOL"
    if beside and opener in ("who", "which", "that"):  # "two people who spoke to NOL said"
        return s.low[first + 1] in _REACHED or s.low[first + 2] in _HANDED_OUT
    if opener in ("was", "is", "were"):
        return s.low[first + 1] == "quoted"
    if opener == "who":
        return s.low[k] in ("spoke", "talked")
    thing = mention is not None and mention.kind == "nominal" and s.low[k] in _HANDED_OUT
    thing = thing and (opener in _HANDED_OUT or not (mention and is_person(mention)))  # "Aides hit a story run by NOL"
    if opener in ("which", "a"):  # "says the memo, a copy of which was seen by NOL", "wrote in the memo, which"
        thing = thing or (s.low[0] == "in" and first < report.first and not _WRITINGS.isdisjoint(s.low[:first]))
        return thing or (k > report.cue_last and s.low[k] in _HANDED_OUT and s.low[first - 1] in _WRITINGS)
    if beside and low <= report.cue_first:
        return thing or opener in _MEETS  # "documents seen by NOL say", "appeared on NOL and said"
    if opener in _HANDED_OUT and low < first < report.first and s.low[low] not in _OPENERS:
        return False  # "The tape, aired on NOL, was fake, she said"
    if opener in MADE_KNOWN and report.cue_last < low < first and not report.inverted and s.low[low] not in _OPENERS:
        return False  # "She said the tape, aired on NOL, was fake"
    if s.low[k - 2] in ("gave", "given", "granted"):
        return True  # "gave an interview to NOL, and he said"
    if opener in _OPENERS or opener in DATE_WORDS or opener in _REACHED or opener in _HANDED_OUT:
        return _AT_OTHER_TIMES.isdisjoint(s.low[first:k])
    if opener in ("responding", "replying", "answering"):
        return s.low[k] in _QUERIES
    if k > report.cue_last and s.low[k] in _TALKS:  # "said it leaks in an interview with NOL"
        return not {"in", "during"}.isdisjoint(s.low[max(first, k - 5) : k])
    return opener.endswith("ly") and opener not in VERBS


def _reach(s: Sentence, report: Report, k: int) -> int:
    """The first word of the stretch around word `k`: behind the speaker, the cue and whom it was told, or the head."""
    low = 0
    if (mention := report.mention) is not None and mention.sentence is s and mention.last < k:
        low = mention.last + 1
    if k <= report.cue_last:
        return low
    low = max(low, report.cue_last + 1)
    told = report.manner == "tell" or any(s.is_region(q) for q in range(report.first))
    listener = mention_starting(s, low) if told and not report.inverted else None
    return listener.last + 1 if listener is not None and low < listener.last + 1 < k else low


def quoted_by(outlet: Mention) -> Mention | None:
    """The outlet that repeats what another was told: "told NOL, as quoted by the Herald"."""
    s, k = outlet.sentence, outlet.last + 1
    while s.low[k : k + 1] and s.low[k] in DATE_WORDS:
        k += 1
    by = next((q for q in range(k + 1, min(s.size - 1, k + _EXCERPTS)) if s.low[q] == "by"), 0)
    if not by or s.low[by - 1] not in _REPEATED or not _OF_WHICH.issuperset(s.low[k : by - 1]):
        return None
    other = outlet_at(s, by + 1)
    return other if other is not None and other.kind == "name" else None


def made_known_by(thing: Mention) -> Mention | None:
    """The outlet that saw what tells something: of "a memo seen by NOL" NOL."""
    s = thing.sentence
    by = _let_out(thing)
    return outlet_at(s, by + 1) if by else None


def last_of_name(thing: Mention) -> int:
    """The last word of what a thing or a person is called, without the outlet that knows it: "a memo" seen by NOL."""
    by = _let_out(thing)
    if not by:
        return thing.last
    end = by - 2 - (thing.sentence.low[by - 2] in ("first", "exclusively"))
    return end if outlet_at(thing.sentence, by + 1) is not None and end >= thing.first else thing.last


def _let_out(thing: Mention) -> int:
    """The word before whoever was let see a thing or hear a person: of "a memo seen by NOL" its "by", or 0."""
    s = thing.sentence
    by = next((k for k in range(thing.first + 2, thing.last) if s.low[k] in _LETS_SEE), 0)
    seen = by > 0 and s.low[by - 1] in (_HANDED_OUT if s.low[by] == "by" else _GIVEN_TO)
    return by if seen else 0


_LETS_SEE = frozenset({"by", "with", "to"})
_EXCERPTS = 8
_SEEN = frozenset({"seen", "obtained", "reviewed"})
_OF_WHICH = words("as later also first which that excerpts extracts parts of was were picked in comments remarks")
"""What may stand before "quoted by": "told NOL, excerpts of which were carried by the Herald"."""


def _shows_words(s: Sentence, report: Report) -> Mention | None:
    """The outlet in "NOL published a letter in which Jo Doe said", "NOL has seen minutes in which her boss said"."""
    which = s.low.index("which", 0, report.first) if "which" in s.low[: report.first] else 0
    first, office = which + 1, s.low[which + 1 : report.first]  # "in which the firm's boss, Jo Doe, said"
    if first < 4 or s.low[which - 1] != "in" or len(office) > _EXCERPTS or not VERBS.keys().isdisjoint(office):
        return None
    outlet = outlet_at(s, int(s.words[0].endswith(("'s", "’s"))))  # "Norway's Aftonen published"
    if outlet is None or outlet.kind != "name" or outlet.last + 1 >= first:
        return None
    k = outlet.last + 1 + (s.low[outlet.last + 1] in ("has", "had", "also", "first"))
    return outlet if s.low[k] in _HANDED_OUT else None


def _confirmed_to(s: Sentence, report: Report) -> Mention | None:
    """The outlet in "Jo Doe confirmed the leak to NOL but said": to whom the subject's verb before gave something."""
    mention = report.mention
    if mention is None or mention.last + 2 >= s.size or s.low[mention.last + 1] not in _CONFIRMED:
        return None
    first = mention.last + 2
    if s.low[first] in PRONOUNS:
        return None  # "admitted he had sold his story to NOL"
    for k in range(first, min(s.size - 1, first + _BEFORE_LISTENER)):
        if s.pauses(k - 1) or s.low[k] == "that":
            return None
        if s.low[k] == "to":
            outlet = outlet_at(s, k + 1)
            if outlet is not None and outlet.kind == "name":
                return outlet
    return None


_BEFORE_LISTENER = 10
"""Words of what is confirmed, at most."""
_CONFIRMED = frozenset({"confirmed", "denied", "admitted", "disclosed", "described", "revealed", "explained"})


def outlet_at(s: Sentence, i: int) -> Mention | None:
    """The outlet that is named from word `i` on, by the noun for what it is or by who works for it, too."""
    at = i + (s.low[i : i + 1] == ["the"])
    for k in range(at, min(at + 3, s.size - 1)):  # "local newspaper Aftonen", "the paper the Herald"
        last = s.name_at.get(k + 1 + (s.low[k + 1] == "the")) if s.low[k] in OUTLETS else None
        if last is not None and not s.pauses(k) and not opens_clause(s, last + 1):
            if s.words[k].endswith(("'s", "s'")):  # "the Danish broadcaster's Jo Doe"
                return Mention("nominal", s, i, k)
            return Mention("name", s, k + 1, last, s.names[last][1])
    if at in s.name_at:  # "CNN's Jo Doe", "the Herald"
        last = s.name_at[at]
        host = Mention("name", s, at, last, s.names[last][1])
        if is_named_outlet(host):
            return None if _owns_others(s, last) else host
        if host.name is not None and host.name.kind == "person" and s.low[last + 1 : last + 2] in _HOSTS_AT:
            return outlet_at(s, last + 2) if not s.pauses(last) else None  # "to Jo Doe of the Herald"
    told = mention_starting(s, i)
    if told is not None and i < at < told.last and s.low[at] in OUTLETS and opens_clause(s, told.last + 1):
        told = Mention("nominal", s, i, at)  # "told the paper staff were late"
    if told is None or told.kind != "nominal":
        return told if is_named_outlet(told) else None
    if (inside := s.names.get(told.last - 1)) is not None and not s.words[told.last - 1].endswith("-based"):
        owned = s.low[told.first] in ("the", "a", "an") and inside[1].kind in ("place", "country")  # "the London paper"
        named = s.low[told.last] in OUTLETS and inside[1].kind != "person" and not owned
        if named:  # "the Aftonen newspaper"
            return told._replace(kind="name", last=told.last - 1, name=inside[1])
    return told if is_press(told) or told.low in TAKEN_UP_AS else None


def _owns_others(s: Sentence, last: int) -> bool:
    """Whether an outlet's name that ends with word `last` only says whose people are meant: "told NOL executives"."""
    if s.pauses(last) or last + 1 >= s.size:
        return False
    if s.words[last].endswith(("'s", "s'")):
        behind = s.low[last + 1 : last + 5]
        shown = s.is_region(last + 1) or s.words[last + 1][0].isupper() or s.words[last + 1][0] in '“"'
        return not shown and _HOSTS.isdisjoint(behind)
    return s.low[last + 1] in _STAFF and not opens_clause(s, last + 2)


def _is_body(mention: Mention | None) -> bool:
    """Whether a name is nobody's: in "an essay for Aftonen" that of who printed it."""
    return mention is not None and mention.name is not None and mention.name.kind in ("unknown", "organisation")


_HOSTS = words(
    "host presenter anchor correspondent reporter editor programme program show podcast newsletter daily series blog"
    " service station channel website"
)
_STAFF = words(
    "board bosses chiefs colleagues employees executives investors lawyers management managers owners readers"
    " shareholders staff staffers subscribers viewers listeners workers"
)
_HOSTS_AT = (["of"], ["on"], ["from"], ["at"], ["with"])
_OPENERS = words(
    "in on during via through by as per according when for contacted reached asked pressed questioned interviewed"
    " quoted speaking talking writing appearing to"
)
"""What opens a phrase that tells how or where something was said."""
_MEETS = words("spoke talked speaking appeared sat")
_WRITINGS = words(
    "email e-mail letter memo statement message post note filing recording video essay document documentary interview"
    " film programme program podcast book memoir episode clip footage"
)
_REACHED = words("spoke speaking talked talking asked contacted reached interviewed quoted told")
_TALKS = words("interview appearance exclusive chat conversation")
_GIVEN = _TALKS | words("speaking spoke spoken talking talked briefing testimony appearing appeared")
_WITH = frozenset({"with", "to", "for", "on", "in"})
_SPEAKS_TO = frozenset({"with", "to", "by", "from"})
PIECES = words("op-ed column essay article piece commentary editorial writing letter")
"""What somebody writes for an outlet."""
_AT_OTHER_TIMES = frozenset({"whose", "after", "before"})
"""What makes a phrase tell of something else, or of when: "days after an interview with NOL"."""
MADE_KNOWN = words(
    "published released posted aired broadcast shown televised obtained shared carried seen heard viewed run reviewed"
)
_HANDED_OUT = MADE_KNOWN | words(
    "spotted relayed interviewed reported quoted cited contacted reached asked questioned pressed polled surveyed"
)
_MOVES = words("move decision step development case incident deal scheme agreement story shift change")
_REPEATED = words("quoted cited reported carried republished relayed translated published up")
_SENT = words("email e-mail note memo statement message comments remarks emailed letter phone telephone text")
_GIVEN_TO = words("leaked provided supplied shown given sent shared handed forwarded passed")
_QUERIES = words("questions question query queries inquiry inquiries request")
_EDITIONS = words("broadcast edition episode")
_LEADS_TO = _GIVEN | PIECES | _HANDED_OUT | _SENT | _GIVEN_TO | _QUERIES | _EDITIONS
