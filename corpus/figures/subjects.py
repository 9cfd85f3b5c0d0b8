"""What does a figure measure? The quantity or the verb's subject that its clause ties to it, or the thing counted."""

import re

from corpus.figures.measures import counts_things, is_abbreviated, is_symbol, measures, measures_alone
from corpus.figures.moves import moved_noun
from corpus.figures.numbers import CARDINALS, SCALES
from corpus.figures.objects import (
    PHRASE,
    Span,
    amount_of,
    as_many,
    bracketed,
    changed_by,
    described_by,
    first_of_pair,
    labelled,
    lasting,
    polled,
    set_at,
    spent_on,
    taken_off,
    trimmed,
)
from corpus.figures.quantities import SAYS_NOTHING, linked, right_behind
from corpus.figures.sentence import AMOUNT, DAY, FigureSentence
from corpus.figures.units import is_time
from corpus.figures.verbs import verb_subject
from corpus.figures.words import (
    ADVERBS,
    HELPERS,
    HELPERS_RE,
    MOVED,
    MOVED_RE,
    QUANTITIES,
    SMALL,
    SMALL_RE,
)
from corpus.lazy import lazy
from corpus.wordlists import words

_CHANGED = lazy(rf" (?P<what>(?:the|its|their|his|her|our) {PHRASE}(?:(?<= )(?:of|on) {PHRASE})?)", re.IGNORECASE)
_MULTIPLIES = lazy(r"(?:doubl|tripl|trebl|quadrupl|quintupl|halv)\w{1,3}\Z", re.IGNORECASE)
"""A ratio that is the verb itself; what stands behind any other is what it compares with."""
_NOMINAL = lazy(
    rf"(?:[^{DAY}]{{0,24}}(?<! for ){DAY}++,? )?[\s“\"‘'(]*(?:(?:and|but|yet|so|as|also|then|with) )?"
    rf"(?P<np>(?!(?:by|in|at|on|from|to|after|before|until|amid|during|through|under|over|years?|months?|it|they|he|she|we|you|i|this|that|these|those|there|who|which|what|some|many|most|others?"
    rf"|one|such)\b)"
    rf"(?:(?!(?:{MOVED_RE}|{HELPERS_RE}|said|says|told|and|which|who|that|it|they|he|she|we"
    rf"|will)\b)[\w’'.&-]+ ){{1,7}})"
    rf"(?P<verb>(?:(?:{HELPERS_RE}|{ADVERBS}) )*"
    rf"(?:{MOVED_RE}|(?<!net )worth|(?:is|are|was|were)(?: now| still)?(?= at ))(?: {ADVERBS})?)"
    rf"(?P<small>(?:[ ,]*(?: (?:{SMALL_RE})|{AMOUNT}++|(?: in| since)? {DAY}++))*) ?\Z".replace("  ", " "),
    re.IGNORECASE,
)
_RELATIVE_VERB = lazy(r"\b(?:that|which|who) \w+ed\b")
"""What shows that a clause begins with its verb: "the fire that emptied the town grew"."""
_VERB_ALONE = lazy(
    rf"(?: (?:{HELPERS_RE}|{ADVERBS}))* (?:{MOVED_RE})(?: {ADVERBS})?(?:[ ,]*(?: (?:{SMALL_RE})|{AMOUNT}++))* ?"
)
_IS_PUT_AT = lazy(rf"(?: (?:{HELPERS_RE}|{ADVERBS}))+ at ")
_RELATIVE = lazy(r"(?P<comma>,)? (?:that|which)\Z")
_HEARD = lazy(r"\b(?:told|tells?|telling|informed|warn(?:ed|s)|assured|reminded) [^,;:]{2,60} that\Z")
"""What makes of a "that" what somebody is told, and not a clause on who hears it: "told the court that losses fell"."""
_ARTICLED = lazy(r"\b(?:an?|the|each|every) (?:[a-z-]+ )?[a-z-]+\Z", re.IGNORECASE)
_FEW_WORDS = lazy(r"[\w’'.&-]+(?: [\w’'.&-]+){0,2}")
_CLOSED = lazy(rf"[.,;)]|\Z| in {DAY}| (?:an?|per) [a-z]{{3,12}}\b")
_IS = lazy(
    r" (?:(?:is|are|was|were)(?P<up> (?:up|down))?"
    r"|(?:now )?(?:sells?|sold|goes|go|went|retails?|trade[sd]?) (?:for|at)) \Z"
)
_BEGINS = lazy(
    rf"{AMOUNT} and |(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bbe )(?<!\bwere )(?<!\bbeen )\b"
    rf"(?:said|says|say|estimates?|estimated|reported|reports|announced|found|finds|shows?|showed"
    rf"|showing|predicts?|predicted|expects?|expected|warned|warns|forecast|forecasts|believes?|argued|noted)"
    rf"(?: (?:on |in |late |early |last )?{DAY}++)?(?= )(?! \w+ed\b)"
)
"""Behind what the subject of a verb may begin inside a clause: another figure, or whoever tells it."""
_VERBS, _BARE = MOVED | {"worth"}, lazy("[a-z]+")
_MEASURED = words("rose fell grew increased decreased declined dropped climbed jumped totaled totalled averaged")
_PLAIN = "|".join([*CARDINALS, *SCALES, "half", "plus", "so", "more", "fewer", "less"])
_THING = lazy(
    rf".*(?:(?<![A-Za-z\d])[\d.,]*\d(?:[kmbt]|[mbt]n|[mb]ln)?|\+|\b(?:{_PLAIN})) (?P<thing>(?!\w+illion-)[A-Za-z].*)",
    re.IGNORECASE | re.DOTALL,
)
_PORTIONS = words("cases members pairs units pieces copies doses rounds pages")
_OF_BARE = lazy(
    r" of (?!(?:the|a|an|its|their|his|her|it|them|this|that|these|those|which)\b)(?:(?:U\.S\.|[A-Z][a-z]+) (?=[a-z]))?"
    rf"(?:[a-z][a-z-]+|[A-Z]{{2,6}}\d?\b)"
    rf"(?: (?!(?:{MOVED_RE}|\w+ed|in|to|this|last|next|each|every|so|more"
    r"|and|or|for|by|on|at|from|with|as|is|are|was|were|a|the|that|which|will|would|has|have|had|into|after"
    r"|before|since|per|over|than|it|they|beyond|outside|near|around|along|across|between|under|where|when|within"
    r"|behind|beside|above|below)\b)[a-z]+(?= [a-z]|[.,;]|\Z))?"
)
_INTENDS = words("plan want hope aim expect agree seek try need intend pledge promise continue")
"""Verbs whose subject marks cut off: "“many more” plan to reach 2%"."""
_TIES = MOVED | words(f"for {HELPERS} {SMALL}")
_TYING = frozenset((AMOUNT, DAY, ",", ":", ")"))
_DONE = lazy(r" (?:effective|efficient|complete|contained|full|empty|accurate|certain|owned)\b")
_EXCEEDED = lazy(r"(?:(?:exceed|surpass|topp|cross)(?:ed|s)?|(?:limit|capp)ed (?:to|at))\Z", re.IGNORECASE)


def subject_of(sentence: FigureSentence, clause: int) -> Span | None:
    """Where the subject of a figure stands, in offsets of the masked sentence; None where nothing ties one to it."""
    at, end = sentence.amount.start - sentence.start, sentence.after
    found = _tied(sentence, clause) or labelled(sentence.masked, at, end)
    if found and sentence.masked.endswith(" and ", clause, found[0]):
        found = first_of_pair(sentence.masked, clause, found[0]), found[1]
    if found and (SAYS_NOTHING.fullmatch(sentence.masked, *found) or sentence.masked[slice(*found)] in _INTENDS):
        return None
    return found


def _tied(sentence: FigureSentence, clause: int) -> Span | None:
    kind, masked = sentence.amount.kind, sentence.masked
    at, end = sentence.amount.start - sentence.start, sentence.after
    if _EXCEEDED.match(sentence.amount.qualifier or ""):
        masked, at = f"{masked[:at]}rose ", at + 5  # the verb went into the figure
    counted = kind == "count" and not measures_alone(sentence.amount.unit)
    if over := _aside(masked, at) or _pronoun(masked, clause, at):
        joined, begin = masked[: over[0]] + masked[over[1] : at], sentence.clause_start(over[0])
        if found := _governing(joined, begin, over[0], counted, aside=masked[over[0]] == ","):
            return found
    tied = _may_be_tied(masked, at) and not sentence.opens_anew()
    if tied and (past := _past_relative(sentence, masked, clause, at, counted)):
        return past
    if kind == "count":
        found = _before(masked, clause, at, counted) if tied else None
        return found or _measured(sentence, masked, clause, at)
    befell = moved_noun(masked, clause, at, end, lambda head, begin: _moved(head, begin, len(head)))
    if befell is not None:
        return befell if befell[1] > befell[0] else None
    verb = _MULTIPLIES.search(sentence.text, sentence.amount.start, sentence.amount.end) if kind == "ratio" else None
    if verb and (changed := _CHANGED.match(masked, end)):
        return trimmed(masked, *changed.span("what"))
    if verb and verb[0].endswith("ed"):
        masked, at = f"{masked[:at]}rose ", at + 5
        return _moved(masked, clause, at) or linked(masked, clause, at)
    if kind == "percent" and _DONE.match(masked, end):  # "was 40% complete" says of its subject what a verb would
        return _moved(f"{masked[:at]}rose ", clause, at + 5) or verb_subject(masked, clause, at)
    compared = kind == "ratio" and verb is None and sentence.amount.unit == "x"
    if compared and (many := as_many(masked, end)):
        return many
    behind = None if compared else right_behind(masked, end) or taken_off(masked, end)
    return (
        behind
        or (_before(masked, clause, at, closed=_CLOSED.match(masked, end) is not None) if tied else None)
        or (spent_on(masked, end, clause, at) if kind == "money" else None)
        or (None if compared else _said_of(sentence, masked, clause, at))
    )


def _said_of(sentence: FigureSentence, masked: str, clause: int, at: int) -> Span | None:
    """What a figure is said of by its grammar alone, where no known quantity is tied to it."""
    if sentence.opens_anew():
        return None
    amount = sentence.amount
    end = amount.end - sentence.start
    bare = amount.kind == "count" and amount.unit is None
    object_of = "number" if bare else "share" if masked.startswith(" of ", end) else ""
    in_plural = amount.kind == "count" and sentence.text.startswith("s ", amount.end - 1)  # "80 metres deep"
    return (
        amount_of(masked, clause, at)
        or (None if in_plural else described_by(masked, clause, at, end, amount.kind == "money"))
        or set_at(masked, clause, at)
        or ((changed_by(masked, clause, at, True) or polled(masked, clause, at)) if amount.kind == "percent" else None)
        or (bracketed(masked, at, end) if amount.kind in ("money", "percent") else None)
        or (spent_on(masked, end, clause, at) if bare and amount.low >= 1e6 else None)
        or verb_subject(masked, clause, at, amount.kind == "money", object_of)
    )


def _before(masked: str, clause: int, at: int, counted: bool = False, closed: bool = False) -> Span | None:
    """What the words before a figure tie to it; `closed` says that what it states ends with it."""
    head = masked[:at]
    level = _IS.search(head, max(0, at - 20))
    if level and (closed or level["up"]):
        head = f"{head[: level.start()]} stood "  # "the fee is $5," says of its subject what a verb would
    changed = changed_by(masked, clause, at)
    if changed and counted and masked.endswith(" to ", 0, at) and masked[slice(*changed)].split()[-1] not in QUANTITIES:
        changed = None  # "brought meals to 30 schools"
    return linked(masked, clause, at, counted, apposed=closed) or changed or _moved(head, clause, len(head), counted)


def _governing(masked: str, clause: int, gap: int, counted: bool, aside: bool) -> Span | None:
    """The subject of a verb before which something was left out, at the offset `gap`.

    An antecedent has to be a quantity, a noun with its article or, before a comma, all that its clause has said so far.
    """
    at = len(masked)
    thing = None if aside else _ARTICLED.search(masked, clause, gap)
    start = clause if aside else thing.start() if thing else at
    found = linked(masked, clause, at, counted)
    if found is None and start < at:
        found = _moved(masked, start, at, counted) or (None if counted else verb_subject(masked, start, at))
    return found if found and found[1] <= gap else None


def _pronoun(masked: str, clause: int, at: int) -> Span | None:
    """Where the "that" or "which" stands that is the subject of a figure's verb: "duties that averaged 9%"."""
    if not masked.endswith(("that", "which"), 0, clause):
        return None
    found = _RELATIVE.search(masked, max(0, clause - 7), clause)
    if found is None or not any(verb.fullmatch(masked, clause, at) for verb in (_VERB_ALONE, _IS_PUT_AT)):
        return None
    start, end = found.span()
    return (start, end) if _FEW_WORDS.fullmatch(masked, 0, start) else (start + bool(found["comma"]), end)


def _past_relative(sentence: FigureSentence, masked: str, clause: int, at: int, counted: bool) -> Span | None:
    """The quantity before a relative clause that the verb follows: "the toll of rains that hit us rose to 9"."""
    if not masked.endswith(("that", "which"), 0, clause):
        return None
    verb, start = -1, at
    while (start := masked.rfind(" ", clause + 1, start)) > clause and at - start < 60:
        if _VERB_ALONE.fullmatch(masked, start, at):
            verb = start
        elif verb > 0:
            break
    found = _RELATIVE.search(masked, max(0, clause - 7), clause) if verb > 0 else None
    if found is None or _HEARD.search(masked, 0, clause) or linked(masked, clause, at, counted):
        return None
    if found["comma"] and masked[masked.rfind(",", clause, at) + 1 : verb].strip():
        return None  # "Lund, which sells it, said demand rose 3%"
    gap, joined = found.start(), masked[: found.start()] + masked[verb:at]
    begin, end = sentence.clause_start(gap), len(joined)
    past = linked(joined, begin, end, counted)
    if past is None and not counted and (found["comma"] or _ARTICLED.search(masked, max(begin, gap - 60), gap)):
        past = verb_subject(joined, begin, end)
    return past if past and past[1] <= gap else None


def _aside(masked: str, at: int) -> Span | None:
    """What stands between commas before the verb of a figure: "The gauge, which counts more, slid to 9%"."""
    last = masked.rfind(", ", 0, at)
    first = masked.rfind(", ", 0, last) if last > 0 else -1
    return (first, last + 1) if first > 0 and _VERB_ALONE.fullmatch(masked, last + 1, at) else None


def _may_be_tied(masked: str, at: int) -> bool:
    """Whether the word before a figure is one that can tie a subject to it: most figures are spared a longer look."""
    before = masked[max(0, at - 16) : at].split()
    if not before:
        return False
    word = before[-1].lower()
    return word in _TIES or word[-1] in _TYING or word.endswith("ly")


def _moved(masked: str, clause: int, at: int, counted: bool = False) -> Span | None:
    """The subject of the verb of change or level that governs the figure: "Brent crude rose 1.3%"."""
    # the pattern is dear, and most clauses hold none of its verbs
    level = masked.endswith(" at ", clause, at)
    if not level and _VERBS.isdisjoint(_BARE.findall(masked[clause:at].lower())):
        return None
    begin = max((found.end() for found in _BEGINS.finditer(masked, clause, at)), default=clause)
    found = _NOMINAL.match(masked, begin, at)
    if found and _RELATIVE_VERB.search(masked, max(0, begin - 7), found.end("np")):
        return None
    if found is None or (counted and found["verb"].split()[-1].lower() not in _MEASURED):
        return None
    return trimmed(masked, *found.span("np"))


def _counted(sentence: FigureSentence) -> Span | None:
    """The things counted, with the words that describe them, or those of which they are a part."""
    amount, text = sentence.amount, sentence.text
    if amount.unit is None:
        return None
    rate = text.find(" per ", amount.start, amount.end)
    end = amount.end if rate < 0 else rate
    found = _THING.fullmatch(text, amount.start, end)
    if found is None:
        whole = text.find(f" {amount.unit}", end, min(end + 60, sentence.end)) + 1 - sentence.start
        return (whole, whole + len(amount.unit)) if whole > 0 else None
    thing = found["thing"]
    if (thing.lower() in _PORTIONS or measures(thing)) and (of := _OF_BARE.match(text, end, sentence.end)):
        end = of.end()
    return found.start("thing") - sentence.start, end - sentence.start


def _measured(sentence: FigureSentence, masked: str, clause: int, at: int) -> Span | None:
    """The things counted; of what is measured the goods behind the unit, or what the figure is said of."""
    unit = sentence.amount.unit
    if unit and is_time(unit):
        return lasting(masked, clause, at, sentence.after) or amount_of(masked, clause, at)
    if unit and "/" in unit and (of := sentence.text.find(" of ", sentence.amount.start, sentence.amount.end)) > 0:
        begin = of + 4  # "9 grams of salt per litre"
        return begin - sentence.start, sentence.text.find(" ", begin) - sentence.start
    goods = _OF_BARE.match(sentence.text, sentence.amount.end, sentence.end)
    if unit is None or is_symbol(unit) or is_abbreviated(sentence.text, sentence.amount.end):
        own = (goods.start() + 4 - sentence.start, goods.end() - sentence.start) if unit and goods else None
        return own or _said_of(sentence, masked, clause, at)
    if goods or unit == "points" or counts_things(unit):
        return _counted(sentence)
    said = _said_of(sentence, masked, clause, at) or labelled(masked, at, sentence.after)
    return said or _counted(sentence)
