"""Which verbs of thinking and showing tell words where they stand: a belief held now, what a study found."""

from corpus.quotes.ahead import before_names
from corpus.quotes.cues import OF_OUTLETS, VERBS
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import AUXILIARIES, DATE_WORDS, PREPOSITIONS, SUBORDINATORS
from corpus.quotes.report import Report, can_speak, is_named_outlet, is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import RECORDS
from corpus.wordlists import words


def tells_finding(report: Report, goes_on: bool) -> bool:
    """Whether a study, a poll or the like tells what it shows, in a sentence that `goes_on` with no other report.

    Whoever estimates tells the estimate.
    """
    s = report.sentence
    reckons = report.lemma in _RECKONED and report.finite and report.mention is not None
    if reckons and sums(s, report.last + 1):
        return True
    if not reckons and (goes_on or not (is_written(report.mention) or is_named_outlet(report.mention))):
        mention = report.mention
        if mention is not None and mention.low == "it" and mention.first == 0 and s.low[report.cue_first] in _FOUND:
            return _that_at(s, report.last + 1)  # of the study named before
        if mention is not None and mention.low in ("which", "that") and is_written(mention.antecedent):
            return _states(s, report.last + 1)  # "its figures, which show that"
        body = (
            report.lemma != "prove"
            and report.finite
            and mention is not None
            and mention.name is not None
            and mention.name.kind == "organisation"
        )
        office = 0 if mention is None else max(0, mention.first - _NEAR * (mention.kind == "name"))
        judges = mention is not None and not _FINDERS.isdisjoint(s.low[office : mention.last + 1])
        return (body or judges) and _that_at(s, report.last + 1)
    if reckons and report.inverted and report.cue_first > 2:
        return True  # "It will cost £9m, estimates Jo Doe; she paid"
    closes = report.last == s.size - 1 and report.first > 2 and s.pauses(before_names(s, report))
    return closes or _states(s, report.last + 1)


def tells_belief(report: Report, alone: bool) -> bool:
    """Whether a belief is told: behind "that", or as held now where no cue before it is told of (`alone`)."""
    s = report.sentence
    if s.low[report.last + 1 :][:1] == ["that"] or report.lemma in OF_OUTLETS:
        return True  # "it leaks, NOL understands"
    if report.inverted and report.cue_first > 2 and not s.is_region(report.cue_first - 1):
        return alone and _holds(report)  # "It will stand, believes Jo Doe"
    if alone and report.lemma == "expect" and "would" in s.has and _foresaw(report):
        return _states(s, report.last + 1)
    return alone and _holds(report) and (_states(s, report.last + 1) or _awaits(report))


def sums(s: Sentence, k: int) -> bool:
    """Whether a sum stands at word `k`: "forecast a loss of £9m", "estimated the cost at 90 crowns"."""
    if k >= s.size or s.low[k] in PREPOSITIONS or s.pauses(k - 1):
        return False
    return s.low[k] == "a" or s.low[k] in _COUNTS or any(c.isdigit() for word in s.low[k : k + _NEAR] for c in word)


def gives_estimate(s: Sentence, k: int) -> bool:
    """Whether from word `k` on a sum or a clause stands: "estimate losses of £9m", "estimate the plan could fail"."""
    return sums(s, k) or _states(s, k)


def puts_sum(s: Sentence, i: int) -> bool:
    """Whether "put" or "puts" at word `i` gives an estimate: "put the losses at 9 million kroner"."""
    at = next((k for k in range(i + 2, min(s.size - 1, i + _NEAR)) if s.low[k] == "at" or s.pauses(k)), 0)
    if not at or s.low[at] != "at" or _MEASURED.isdisjoint(s.low[i + 1 : at]):
        return False
    return any(c.isdigit() for word in s.words[at + 1 : at + 4] for c in word)


_MEASURED = words(
    """
    exports imports output production membership sales revenue profit profits shipments earnings reserves stocks
    inflation growth unemployment demand attendance budget
    number figure toll cost costs bill total value loss losses damage price turnout crowd probability chance chances
    odds population share size count tally deficit worth
    """
)


def _foresaw(report: Report) -> bool:
    """Whether a reporter tells in the past what somebody awaits: "Jo Doe expected the price would fall"."""
    s, mention = report.sentence, report.mention
    if mention is None or not report.finite or report.inverted or mention.antecedent is not None:
        return False
    person = mention.low in ("he", "she") or (mention.name.kind == "person" if mention.name else is_person(mention))
    return person and "would" in s.low[report.last + 2 : report.last + _NEAR] and s.low[report.cue_first - 1] != "had"


def _awaits(report: Report) -> bool:
    """Whether somebody tells what is to come: "expects sales to fall"."""
    s, k = report.sentence, report.last + 1
    if report.lemma != "expect" or k >= s.size or s.low[k] == "to" or s.low[k] in PREPOSITIONS:
        return False
    to = next((q for q in range(k + 1, min(s.size - 1, k + _NEAR)) if s.low[q] == "to" or s.pauses(q)), 0)
    return to > 0 and s.low[to] == "to" and not s.is_region(to - 1)


def is_written(mention: Mention | None) -> bool:
    """Whether what shows something is a study, a poll or the like, whose words they are."""
    if mention is None or mention.kind != "nominal":
        return False
    of = next((k for k in range(mention.first + 1, mention.last) if mention.sentence.low[k] == "of"), 0)
    if of and _is_of_words(mention._replace(last=of - 1)):
        return True  # "a trial of 90 people"
    return mention.low in RECORDS or (not is_person(mention) and _is_of_words(mention))


def _is_of_words(mention: Mention) -> bool:
    speaks = can_speak(mention) and not is_person(mention)
    return speaks or not RECORDS.isdisjoint(mention.sentence.low[mention.first : mention.last + 1])


def _states(s: Sentence, k: int) -> bool:
    """Whether "that" stands at word `k`, or a clause opens there: "fears she will leave", "found prices had risen"."""
    if s.low[k : k + 1] == ["there"] or _that_at(s, k):
        return True
    if s.pauses(k - 1):
        return False
    if s.low[k - 1].startswith(_COUNTING) and s.low[k : k + 1] and s.low[k][:1].isdigit():
        return True  # "officials estimate 400 boats sank"
    if s.low[k : k + 1] and s.low[k] in _IS_SUBJECT and not s.pauses(k) and k + 1 < s.size:
        return s.low[k + 1] not in PREPOSITIONS  # "doubts it ever began"
    for q in range(k + 1, min(s.size, k + _NEAR)):
        if s.low[q] in AUXILIARIES and s.words[q][:3] != "May":
            return not s.is_region(k) and s.low[k] not in PREPOSITIONS
        if s.pauses(q - 1) or s.is_region(q) or s.low[q] in _NO_SUBJECT:
            return False
    return False


def _that_at(s: Sentence, k: int) -> bool:
    """Whether "that" stands at word `k` or behind a date there: "found in May that prices had risen"."""
    opens = k
    while opens < s.size and (s.low[opens] in _HOW_OR_WHEN or s.low[opens].isdigit() or s.low[opens].endswith("ly")):
        opens += 1
    return s.low[opens : opens + 1] == ["that"]


_FOUND = frozenset({"found", "finds", "showed", "estimated", "revealed"})
_HOW_OR_WHEN = DATE_WORDS | {"for", "the", "first", "once", "again"}


def _holds(report: Report) -> bool:
    """Whether somebody believes it now, in a clause of its own."""
    mention, low = report.mention, report.sentence.low
    if mention is None or mention.low in _ASIDES or mention.antecedent is not None or not report.finite:
        return False
    present = VERBS[low[report.cue_first]].form in ("third", "base")
    return present and _EMBEDS.isdisjoint(low[max(0, mention.first - 5) : mention.first])


FINDINGS = words("research study survey poll data analysis evidence audit review")
"""What shows something, where "shows" may be a noun."""
_RECKONED = frozenset({"estimate", "forecast", "project"})
"""What anybody may tell, not only a study: "Jo Doe, a broker, estimates that"."""
_FINDERS = words(
    """
    justice researchers scientists economists auditors inspectors investigators authors judges judge jury jurors court
    tribunal panel regulators regulator watchdog commission inquiry ombudsman coroner
    """
)
"""Whose findings are told in words, as a study's are."""
_COUNTS = words("two three four five six seven eight nine ten no zero")
_IS_SUBJECT = frozenset({"he", "she", "they", "it", "we"})
_COUNTING = ("estimate", "reckon")
_NEAR = 9
"""Words of a subject, at most."""
_NO_SUBJECT = SUBORDINATORS | {"to", "who", "which", "that", "what", "how", "and", "but"}
_ASIDES = frozenset({"i", "we", "you"})
_EMBEDS = frozenset({"that", "how"})
