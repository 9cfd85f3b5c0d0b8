"""What sets a figure apart from others of its sentence: the fate of those it counts, and whether it is step or level.

"Killed 246 and injured 128" are two counts of people, "rose by 3% to 7%, from 4%" three shares: none contradicts
another.
"""

import re
from collections.abc import Iterator

from corpus.figures.measures import measures
from corpus.figures.status import is_supposed
from corpus.model import Figure
from store.figures.events import EVENT, OLD
from store.figures.fates import FATES, STATES
from store.figures.levies import LEVY, is_levied
from store.figures.nouns import counts_workers
from store.figures.parts import PART, SPELT, WHOLE, comes_on_top, share_of
from store.figures.quantities import OUTPUT, measured_beside
from store.figures.room import CAPACITY, is_room
from store.figures.stakes import stake_marks
from store.figures.units import in_base
from store.words.terms import terms_of

_FATE = "|".join(f"(?P<{fate}>{words})" for fate, words in (FATES | STATES).items())
_BEFORE = re.compile(
    rf"\b(?:{_FATE})(?: (?:toll|of|to|at|is|was|rose|stood|another|the|some|about|as|many)){{0,4}} \Z", re.I
)
_BEHIND = re.compile(
    rf"(?!,)(?: (?!(?:and|while|but|as|after|when|who)\b)[\w-]+){{0,2}}?"
    rf"(?: (?:have|has|had|been|were|was|are|is|being|still|also|reported|feared|left|fell|confirmed|made|among|the))*"
    rf" (?:{_FATE})\b",
    re.I,
)
_OWN = re.compile(rf"\b(?:{_FATE})\b", re.I)
_IN_ALL = re.compile(r" (?:in (?:all|total)|altogether)\b")
_MOVED = (
    r"ros[e]|risen|rises|rising|fell|fallen|falls|falling|gr[eo]w(?:n|s|ing)?|drop(?:s|ped|ping)?|jump(?:s|ed|ing)?"
    r"|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|sl[ai]d"
    r"|slip(?:s|ped|ping)?|shrank|surg(?:ed|ing)|soar(?:ed|ing)|plung(?:ed|ing)|up|down"
)
_EXTENT = re.compile(
    r"\b(?:(?P<past>from|against|versus|than|compared (?:with|to))"
    rf"|(?P<step>(?:(?:{_MOVED})(?: by)?|by))|(?P<level>to|at|of|reached|hit|total+ed|was|is|were|are))"
    r"(?: (?:an?|the|about|nearly|almost|around|just|only|some|another|further|more|record))* \Z",
    re.I,
)
_CHANGED = re.compile(
    rf"\d|\b(?:{_MOVED}|{SPELT}|cuts?|rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing)|revis(?:ed|ing)"
    r"|chang(?:ed|ing))\b",
    re.I,
)
_CHANGED_WITHIN = 4
"""Words before a "from" among which stands what has changed from it."""
_TERM = re.compile(
    r"\b(?:in|for|during|over|of|to) the (?=quarter\b|(?:first|second|third|fourth|final|last|latest|past|current"
    r"|previous|full|whole) )(?:\w+ )?(?:(?:three|six|nine|\d+) )?(quarter|half|months?|weeks?|year)\b(?! of the)",
    re.I,
)
_MONTH = r"January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]\w+day"
_PLACE = re.compile(
    r" (?:[a-z]+ ){0,4}?(?:in|at(?! [A-Z][\w-]+ [A-Z])|across|around|near|throughout) (?:the |its |their )?"
    r"(?:(?:town|city|village|district|province|state|region) of )?"
    rf"((?!(?:{_MONTH})\b)[A-Z][\w-]+|region|country|state|province|district|city|area|nation)\b"
)
"""Where those are who are counted: "killed 9 in the town of Lundby", "240 jobs at its Lundby yard"."""
_LEAD = re.compile(rf"\s*In (?:the )?((?!(?:{_MONTH})\b)[A-Z][\w-]+),? ")
"""The same where it opens the sentence."""
_PAST = re.compile(
    r"\b(?:[Ll]ast (?:year|month|week|season|spring|summer|autumn|fall|winter|[A-Z]\w+)|a (?:year|decade) ago"
    r"|(?:year|month|decade|season|day)s? (?:ago|before|earlier)|previous(?:ly)?|formerly|originally|initially|used to"
    r"|first (?:estimated?|planned|put)|at (?:its|the|their) peak|once had|next (?:year|month|season)"
    rf"|[Aa]nother(?! (?:(?:about|some|nearly|around) )?(?:\d|\Z|(?:{SPELT})\b))|rival"
    r"|[Aa] (?:second|third)(?! (?:term|time|day|week|month|quarter|year)\b)"
    r"|(?:earlier|prior|original|first) (?:reports?|articles?|stor(?:y|ies))"
    r"|compar(?:ison|ed)|(?:in|since|of|by|until) (?:late |early |mid-)?(?:19|20)\d\d"
    r"|[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December))\b"
)
"""What tells of another time, or another one of the kind, than the news."""
_NEXT_CLAUSE = re.compile(
    r"\A, (?:and|but|while|whereas) |, (?:and|but|while|whereas|yet|as) (?=[A-Za-z]+ )"
    r"|\A and (?:now |today )?(?:runs|operates|employs|has|owns|makes|sells|carries|serves|holds|produces)\b"
)
_OPENING = 2
"""Words before it with which what tells of a time opens its sentence, and is said of all of it."""
_ASIDE = re.compile(
    r", (?:[^,]{1,40} )?(?:which|who|whose|built|born|founded|set up|opened|launched|formed|elected|completed"
    r"|commissioned)\b[^,]{1,80}(?=,)"
)
"""What is said of something in passing, and not of what a figure behind it measures: "the firm, founded in 1952,"."""
_AYES = re.compile(
    rf"(?: votes)?(?:[-–]| to )(?:\d|(?:{SPELT})\b)|(?: [\w’'-]+){{0,9}}? voted (?:for|in favou?r)\b", re.I
)
_NOES = re.compile(rf"(?:\d|\b(?:{SPELT}))(?: votes)?(?:[-–]| to )\Z", re.I)
_AGAINST = re.compile(r"(?: [a-z]+){0,2} against\b")
"""What stands behind the votes for and before those against: "by seven votes to three"."""
_SO_FAR = re.compile(
    r"\b(?:so far|still|(?:by|is|are|was|were|until) now|to date|as of"
    r"|by (?:noon|midday|midnight|dawn|evening|\w{3,6}day)"
    r"|ha(?:s|ve) (?:now )?(?:risen|grown|climbed|swelled|reached|questioned|interviewed|searched))\b",
    re.I,
)
"""What says that counting goes on."""
OTHER_TIME, _IS_RUNNING = "time:other", "time:running"
"""The marks of a figure of another time than the news, and of one that is still counted."""
_ON_CONDITION = re.compile(r"(?: [\w’'-]+){0,4}? (?:if|unless)\b")
"""What makes a figure hold on a condition alone: "could reach $7 if the rain goes on"."""
_LISTED = re.compile(r"[\W\d]{0,6}[A-Z][\w ()-]{2,60}: ")
LISTED = "form:listed"
"""The mark of a figure that a line of a list gives, without a verb that tells whether it is one yet."""
SUPPOSED = "time:if"
"""The mark of a figure that only stands in a condition."""
_COMES_AND_GOES = frozenset(("fate:dismissed", "fate:hired"))
_AT_WORK = _COMES_AND_GOES | {"fate:employed"}
RALLIED = "fate:rallied"
"""The mark of those who came to one place, to march or to watch: nothing befell them."""
UNPOWERED = "state:unpowered"
"""The mark of those without power, each of whom is a home, household or customer."""
_KINDS = ("fate:", "state:", "term:", "extent:", "place:", "what:", "side:")
"""What two figures of one thing have alike where both have it."""
LOOSE = frozenset(("what:bring", "what:worth"))
"""What a price, sales or a contract may be as well."""
_RUNNING = frozenset(("fate:killed", "fate:hurt", "fate:missing", "fate:ill", "fate:ousted", _IS_RUNNING))
_CLAUSE_ENDS = re.compile(
    r"[.;:]\s|, | (?:and|but|while) (?=(?:it|they|he|she|we|is|was|has|had|have|said|will|would|can|could|may|might"
    r"|drew|made|took|sold|won|lost|got|[a-z]{3,12}ed)\b)"
)
_SENTENCE = re.compile(r"[.!?](?=\s)|[。！？\n]")
_LONG, _BEFORE_IT = 240, 160
_REACH = 80
_BY = "by:"


def marks_of(text: str, figure: Figure) -> list[str]:
    """The marks of a figure in its text, as words like `fate:killed`."""
    start, end = figure.start, figure.end
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    behind = text[end : end + _REACH].partition("\n")[0]
    marks = []
    fate = _OWN.search(text, start, end) or _BEFORE.search(before) or _BEHIND.match(behind)
    fate = fate or _OWN.search(figure.subject or "")
    if fate is None and _IN_ALL.match(behind):
        fate = _OWN.search(_before(text, start))
    if fate and figure.kind == "count" and not measures(figure.unit or ""):
        marks += _fate_mark(str(fate.lastgroup), figure)
    if (extent := _EXTENT.search(before)) and not (extent["past"] == "from" and _is_origin(before, extent, behind)):
        marks.append(f"extent:{extent.lastgroup}")
    if term := _TERM.match(_clause(behind)) or _TERM.search(_clause(behind)):
        marks.append(f"term:{term[1].lower()}")
    if place := _PLACE.match(behind) or _LEAD.match(_before(text, start)):
        marks.append(f"place:{place[1].lower()}")
    if figure.unit == "votes" and ((for_it := _AYES.match(behind)) or _NOES.search(before) or _AGAINST.match(behind)):
        marks.append(f"side:{'ayes' if for_it else 'noes'}")
    weighed = figure.kind == "count" and in_base(1.0, figure.unit or "")[0] in ("weight", "volume", "energy")
    if weighed and measured_beside(before, behind) == OUTPUT:
        marks.append(f"what:{OUTPUT}")
    if figure.kind == "percent" and is_levied(before, behind):
        marks.append(f"what:{LEVY}")
    elif figure.kind == "percent" and (stake := list(stake_marks(before, behind))):
        marks += stake
    elif figure.kind in ("money", "percent") and (what := measured_beside(before, behind)):
        marks.append(f"what:{what}")
    if _LISTED.fullmatch(before):
        marks.append(LISTED)
    if figure.kind == "count" and not measures(figure.unit or "") and is_room(before):
        marks.append(CAPACITY)
    others = _other_marks(text, figure, before, behind)
    if fate and comes_on_top(before) and _of_another_fate(text, start, str(fate.lastgroup)):
        return [*marks, *(mark for mark in others if mark != PART)]
    return [*marks, *others]


def _of_another_fate(text: str, start: int, fate: str) -> bool:
    """Whether those counted before are of another fate: "killed 29. Another 14 are missing" tells of no part."""
    told = list(_OWN.finditer(text, max(0, start - _BEFORE_IT), start))
    return fate != "killed" and bool(told) and all(one.lastgroup != fate for one in told)


def _fate_mark(fate: str, figure: Figure) -> list[str]:
    """The mark of what befell those counted; trees and prices are cut as well, and only jobs are no longer there."""
    if fate in STATES:
        return [f"state:{fate}"]
    return [] if fate in ("dismissed", "hired") and not counts_workers(figure.unit) else [f"fate:{fate}"]


def _is_origin(before: str, extent: re.Match[str], behind: str) -> bool:
    """Whether "from" tells where something is from, as nothing beside it changed: "ballots from 210 stations"."""
    last = " ".join(before[: extent.start()].split()[-_CHANGED_WITHIN:])
    return not behind.startswith(" to ") and not _CHANGED.search(last)


def _other_marks(text: str, figure: Figure, before: str, behind: str) -> Iterator[str]:
    """Whether a figure is a part or the whole of another, and whether its sentence tells of another time."""
    start = figure.start
    opening = _before(text, start)
    if part_or_whole := share_of(before, behind, opening, figure.kind in ("percent", "ratio")):
        yield part_or_whole
    if is_supposed(opening) or _ON_CONDITION.match(behind):
        yield SUPPOSED
    if _begins_elsewhen(opening) or _PAST.search(_clause(behind)):
        yield OTHER_TIME
    if _SO_FAR.search(opening) or _SO_FAR.search(_clause(behind)):
        yield _IS_RUNNING


def _begins_elsewhen(before: str) -> bool:
    """Whether what stands before a figure in its sentence tells of another time, and not in a clause that has ended."""
    return any(
        len(before[: past.start()].split()) <= _OPENING or not _NEXT_CLAUSE.search(before[past.end() :])
        for past in _PAST.finditer(before)
    )


def _before(text: str, start: int) -> str:
    """What stands in its sentence before a place."""
    return _ASIDE.sub("", _SENTENCE.split(text[max(0, start - _LONG) : start])[-1])


def told_by(figure: Figure) -> list[str]:
    """Marks of who gives a figure, one a term."""
    return [f"{_BY}{term}" for term in terms_of(figure.speaker or "")]


def givers_of(*marks: frozenset[str]) -> set[str]:
    """The terms of who gives figures with these marks."""
    return {mark.removeprefix(_BY) for mark in frozenset[str]().union(*marks) if mark.startswith(_BY)}


def places_of(marks: frozenset[str]) -> set[str]:
    """The terms of where those are whom a figure with these marks counts, or what it measures."""
    return {term for mark in marks if mark.startswith("place:") for term in terms_of(mark.removeprefix("place:"))}


def _clause(behind: str) -> str:
    return _CLAUSE_ENDS.split(behind, maxsplit=1)[0]


def split_marks(written: str) -> tuple[frozenset[str], frozenset[str]]:
    """The terms of a sentence, and the marks, that stand in one string with blanks between."""
    words = frozenset(written.split())
    marks = frozenset(word for word in words if ":" in word)
    return words - marks, marks


def of_a_fate(marks: frozenset[str]) -> bool:
    """Whether a figure with these marks counts those whom something befell."""
    return any(mark.startswith("fate:") for mark in marks - _AT_WORK - {RALLIED})


def is_of_work(marks: frozenset[str]) -> bool:
    """Whether a figure with these marks counts those who have work, lose it or get it."""
    return not _AT_WORK.isdisjoint(marks)


def is_running(marks: frozenset[str]) -> bool:
    """Whether a figure with these marks is of what is counted on for days after it happened."""
    return not _RUNNING.isdisjoint(marks)


def of_two_fates(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether what befell those that one figure counts is not what befell the other's."""
    return _differ("fate:", ours, theirs)


def of_two_amounts(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the words beside two figures say that they are of two things: a levy, and sales."""
    return _differ("what:", ours - LOOSE, theirs - LOOSE)


def _differ(kind: str, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    one, other = ({mark for mark in marks if mark.startswith(kind)} for marks in (ours, theirs))
    return bool(one and other and one != other)


def of_one_event(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether figures with these marks count those of one fate, in either article of its only event."""
    return EVENT in ours & theirs and not (_differ("fate:", ours, theirs) or _differ(OLD, ours, theirs))


def set_apart(ours: frozenset[str], theirs: frozenset[str], one_time: bool) -> bool:
    """Whether two figures with these marks are of two things; `one_time` says that both are of the same known time.

    A value that another is compared with is that of a time of its own.
    """
    if SUPPOSED in ours | theirs or any(_differ(kind, ours - LOOSE, theirs - LOOSE) for kind in _KINDS):
        return True
    one_time = one_time or of_one_event(ours, theirs)
    if WHOLE in ours ^ theirs or PART in ours | theirs or (OTHER_TIME in ours ^ theirs and not one_time):
        return True
    if CAPACITY in ours ^ theirs or _differ(OLD, ours, theirs):
        return True
    if UNPOWERED in ours & theirs and _IS_RUNNING in ours ^ theirs:
        return True  # power comes back, so that fewer are still without
    return "extent:past" in ours | theirs and not one_time
