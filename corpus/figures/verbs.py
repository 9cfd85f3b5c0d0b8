"""Of what does the verb before a figure tell it? Of its subject: "snacks brought in $3", "gas made up 4%"."""

import re

from corpus.figures.objects import Span, trimmed
from corpus.figures.sentence import AMOUNT, DAY
from corpus.figures.words import ADVERBS, HELPERS, MOVED, QUANTITIES
from corpus.lazy import lazy
from corpus.wordlists import words

_BE = words("is are was were be been being remain remains remained")
_FINITE = words("is are was were has have had will would could can may might should must did does do")
_HELPS = _BE | _FINITE | words(HELPERS) | {"to"}
_SAYS = words(
    """
    said say says told tell tells estimated estimate estimates believed believe believes expected expect expects found
    find finds thought think thinks reported report reports claimed claim claims showed shows show knew know knows
    predicted predict predicts forecast forecasts argued warned noted suggested suggests announced added asked wanted
    want wants needed need needs used called see sees saw offered fined charged ordered owed
    """
)
"""Verbs of whose object, not of whose subject, a figure tells; in the passive it is their subject after all."""
_YIELDS = words(
    """
    generated generate generates generating brought fetched fetch fetches grossed gross grosses ate valued estimated
    priced insured assessed budgeted pegged put projected capped quoted listed predicted forecast seen contributed
    contribute contributes accounted account accounts contained contain contains auctioned came comes reached amounted
    amounts cost costs costing totalled totaled
    """
)
"""Verbs whose subject an amount of money is the worth or the yield of; of others it is who pays or is paid."""
_TRADES = words("sold lost shed added gained opened ended finished topped ran runs advanced closed hits hit hitting")
"""Verbs of level whose subject is who has or gives the money."""
_HOLDS = words(
    """
    took won got held drew put set cut left stuck made take takes taking win wins winning get gets getting hold holds
    holding draw draws make makes making own owns receive receives control controls cover covers represent represents
    comprise comprises constitute constitutes attract attracts leads led polled trails accounting
    stretches extends manages runs operates
    """
)
_SEEKING = words(
    "asking looking paying offering spending investing seeking raising hoping waiting arguing calling bidding"
)
"""What somebody does about a sum that is none of theirs: "was asking for $3"."""
_BETWEEN = words(
    """
    above below beyond to by at for with on in up down out away off only just about around nearly almost roughly some
    an a the over as high low much further another record first second third fourth fifth last annual average pace
    rate level
    of again back even between well now still already also then
    """
)
"""What may stand between a verb and its figure, beside days, amounts and adverbs."""
_ADVERB, _PAST = lazy(rf"{ADVERBS}\Z"), lazy(r"[a-z-]{3,16}ed")
_WORD = lazy(r"[^\s,]+,?")
_OPENER = lazy(
    r"[\s“\"‘'(]*(?:(?:and|but|yet|so|then|also) )?(?:(?:[A-Z][a-z]+ly|In|On|At|By|For|From|Of|With|During|Over"
    r"|Across|Among|Amid|After|Before|Since|Until|Under|Despite|Overall|However|Still|Meanwhile|Today|Now|Then|Also"
    r"|Yet|Instead|Moreover|Nationwide|Worldwide|Elsewhere|According|Compared|Through|Throughout|Outside|Within)\b"
    rf"[^,;:]{{0,90}}, |{DAY}+,? )?"
)
_PHRASE = lazy(
    r"(?!(?:it|they|he|she|we|you|i|this|that|these|those|there|who|which|what|some|many|most|others?|one|such|all"
    r"|both|each|more|less|by|in|at|on|from|to|after|before|until|amid|during|through|under|over|as|for|if|when"
    rf"|while|since|because|although|though|where|than|so)\b)"
    rf"[\w’'.&$£€%/{AMOUNT}-]+(?: [\w’'.&/{AMOUNT}{DAY}-]+){{0,11}}",
    re.IGNORECASE,
)
_ASIDE = lazy(r", [^,]{2,120},\Z")
_BESIDE = lazy(r"(?<![\w’'-])(?:\b(?:an?|the|its|their|his|her|each|every) (?:[A-Za-z-]{1,24} ){0,2})?[a-z-]{3,24},\Z")
_OPENS = words("as because when while if that than which who although though where it they he she we you i")
_ACTS = lazy(rf"[a-z-]{{3,16}}ed(?: (?:(?:the|an?|its|their|his|her|to|that)\b|[\d{AMOUNT}])|\Z)")
"""A verb with its object, or right before the figure's own verb: no participle of a phrase."""
_COST = lazy(
    r"(?: (?:has|have|had|will|would|could|may))? (?:cost|costs|costing)"
    r" (?:the|an?|its|their|his|her|our|each|every|[A-Z][\w’'.-]{1,20})(?: [\w’'-]{2,20}){0,3} \Z"
)
"""What costs somebody a sum: "the strike has cost the town $3"."""
_DOING = lazy(r"[a-z]{2,14}ing")
_WHEN = lazy(rf"(?: (?:in|on|for|since|by|of|at))? {DAY}+\Z")
_JOINED = lazy(r" (?:and|but|then)\Z")


def verb_subject(masked: str, clause: int, at: int, money: bool = False, object_of: str = "") -> Span | None:
    """The subject of the verb that stands before the figure at an offset, in the clause that begins at another.

    Of a "share" or "number" that may be the object of a deed (`object_of`: "killed half of the fish") only a verb of
    level tells, of a number none of having ("left 40 homeless").
    """
    if cost := _COST.search(masked, max(clause, at - 90), at):
        return _subject(masked[: cost.start()].rstrip(), clause, participle=False)
    found = list(_WORD.finditer(masked, clause, at))
    first = last = _verb(found, money)
    if last < 0 or (object_of and not _is_level(found[last][0].lower(), holds=object_of == "share")):
        return None
    while first > 0 and _helps(found[first - 1][0].lower()):
        first -= 2 if found[first - 1][0] == "to" and first > 2 else 1  # "is likely to", "continued to"
    participle = first == last and found[last][0] in _YIELDS and _PAST.fullmatch(found[last][0]) is not None
    return _subject(masked[: found[first].start()].rstrip(), clause, participle)


def _verb(found: list[re.Match[str]], money: bool) -> int:
    """Which word is the verb between which and the figure nothing else stands; -1 where there is none."""
    for index in range(len(found) - 1, -1, -1):
        word = found[index][0].lower()
        passive = index > 0 and not _BE.isdisjoint(part[0].lower() for part in found[max(0, index - 2) : index])
        if word in _SAYS and not passive:
            return -1
        moved = word in MOVED and not (money and (word in _TRADES or word in QUANTITIES))
        if word in _YIELDS or moved or (not money and (word in _HOLDS or _PAST.fullmatch(word))):
            return index
        if word in _BE:
            return -1 if money else index
        if index and found[index - 1][0].lower() in _BE and _DOING.fullmatch(word) and word not in _SEEKING:
            return index
        if word.endswith(",") and word[0] != DAY:
            return -1
        if word not in _BETWEEN and not _ADVERB.match(word) and word[0] not in (AMOUNT, DAY):
            return -1
    return -1


def _is_level(word: str, holds: bool) -> bool:
    return word in _BE or word in _YIELDS or word in MOVED or (holds and word in _HOLDS)


def _helps(word: str) -> bool:
    return word in _HELPS or _ADVERB.match(word) is not None


def _subject(head: str, clause: int, participle: bool) -> Span | None:
    """The phrase at the end of what stands before a verb; before a comma that of which the words behind it are said."""
    if head.endswith(")") and (opened := head.rfind(" (", clause)) > clause:
        head = head[:opened]
    if head.endswith(",") and participle:
        beside = _BESIDE.search(head, max(clause, len(head) - 80))
        return trimmed(head, beside.start(), len(head) - 1) if beside else None
    if head.endswith(","):
        aside = _ASIDE.search(head, max(clause, len(head) - 124))
        if aside is None:
            return None
        head = head[: aside.start()]
    elif joined := _JOINED.search(head, max(clause, len(head) - 5)):
        head = head[: joined.start()]
        verb = next((word for word in _WORD.finditer(head, clause + 1) if _is_finite(word[0].lower())), None)
        head = head[: verb.start()].rstrip() if verb else ""
    if head.endswith(("who", "which"), 0, clause):
        return None
    begun = _OPENER.match(head, clause)
    told = [word.end() + 1 for word in _WORD.finditer(head, clause) if word[0].lower() in _SAYS]
    phrase = _PHRASE.fullmatch(head, told[-1] if told else begun.end() if begun else clause)
    if phrase is None or head.endswith((" after", " before", " while", " when", " since")):
        return None
    start, end = phrase.span()
    for word in _WORD.finditer(head, start):
        low = word[0].lower()
        if word.start() == start and _DOING.fullmatch(word[0]):
            start = word.end() + 1
        elif low in _FINITE or low in _HOLDS or low in _OPENS or _ACTS.match(head, word.start()):
            return None
        elif low in MOVED and low not in QUANTITIES:
            end = word.start()
            break
    phrase = _PHRASE.fullmatch(head[:end].rstrip(), start)
    return trimmed(_WHEN.sub("", phrase.string), *phrase.span()) if phrase else None


def _is_finite(word: str) -> bool:
    return word in _FINITE or word in _SAYS or word in _HOLDS or _PAST.fullmatch(word) is not None
