"""When a figure holds: the date its own clause binds to it by a preposition, or the rate it is given at."""

from corpus.figures.sentence import AMOUNT, DAY, FigureSentence
from corpus.figures.words import MOVED_RE
from corpus.lazy import lazy
from corpus.model import Date

_BLOCKS = """
    who which whose that when while where because although though than but if say says said saying tell tells told
    report reports reported announce announces announced add added warn warned write writes wrote show shows showed
    shown find finds found argue argued compared against versus from since until till before after between below above
    following despite by based
"""
_BLOCK = rf"(?:{'|'.join(_BLOCKS.split())})"
"""Words past which a date belongs to another clause, another figure, or whoever tells it."""
_WORD = (
    rf"(?!(?:{_BLOCK}|expire[sd]?|beg[ai]ns?|starts?|started|(?:take|took)s? effect"
    r"|and (?:\w+ed|drew|sold|left|made|took|lost|bought|sent|won|spent|paid|got|went|had|has|have|was|were|is"
    r"|are|will|would|could|can|may|might|plans?|expects?|aims?|wants?|hopes?|needs?|intends?|seeks?|says?))\b)"
    r"(?!\d[\d,]*+ (?:in|for|during|on|by) )[\w$£€%][\w’'&./%-]*"
)
"""A word that may stand between a figure and its date: none that opens what is another's."""
_SPAN = (
    r"(?:the )?(?:(?:first|second|third|fourth|final|last|whole|full|early|late|mid|middle|beginning|start|end"
    r"|turn|spring|summer"
    r"|autumn|fall|winter|fiscal|financial|calendar)[ -]?)?(?:(?:(?:\d{1,2}|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve) )?(?:quarters?|half|halves|weeks?|days?|hours?"
    r"|months?|year|season|part"
    r"|period|decade)[ -])?(?:(?:of|to|ending|ended|that ended|through|in)(?: (?:the|fiscal|late|early|mid))?[ -])?"
)
_PREPOSITION = rf",? (?:in|during|for|on|by|at|over|throughout|through|as of|of) {_SPAN}"
# The words may include one other amount that shares the date: "rose 3% to $5bn in 2023", "300 cars and 40 vans in May".
_AHEAD = lazy(
    rf"(?:(?: (?:to|and|or|a))* ?\(?{AMOUNT}++\)?| {_WORD}){{0,10}}?(?P<bound>{_PREPOSITION}|(?P<loose>,? ))\Z"
)
_LINKS = r"""
    to at by of a an the about some another total record was were is are be been will would could has have had stood
    stands stand reached reach hit rose fell grew dropped jumped climbed totaled totalled came amounted averaged
    remained around from up down back only just almost sold sells sell made makes make spent spends spend earned paid
    lost gained left raised cut built produced exported imported bought and or killed handled drew employed worth
    saw in(?=\sat) on(?=\s(?:sales|revenue|turnover)) sales revenues? turnover
"""
_ITS_OWN = lazy(
    rf"[’']s (?:[a-z-]{{3,14}} ){{0,2}}(?:(?:{MOVED_RE}|was|were) (?:(?:to|at|by) )?)?|, when (?:[a-z]{{2,14}} ){{0,3}}"
)
"""What makes a figure a date's own: "last August's 85 cases", "in 2022, when there were 85 cases"."""
_BEHIND = lazy(rf"(?: ?,?(?: (?!(?<=, )and\b)(?:{'|'.join(_LINKS.split())}|[a-z]{{2,14}}ly)\b| {AMOUNT}++)){{0,7}} ?\Z")
_CAME_FROM = lazy(r"(?:\b(?:up|down)|,|\ue000|\ue000 (?:in|on|at) \ue001++) from (?:the |an? )?\Z")
"""What makes a figure that of the period before: "In 2024 it fell to $3m from $4m"."""
_COMPARED = (" from ", " than ", " than in ", " versus ", " against ")
"""What stands before a date that a figure is only compared with: "down from a year ago at $3"."""
_STARTED = lazy(rf"from {AMOUNT}++(?: [a-z]+)?(?: (?:in|at|on))?(?: the)? \Z")
"""What makes a date that of the first of two figures: "from $3m in 2023 to $4m"."""
_LED = lazy(
    rf"(?:\A|[\s“\"‘'(])(?P<lead>(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]n|[Bb]y|[Aa]t|[Oo]ver|[Tt]hrough|of) (?:{_SPAN}))?\Z"
)
_HEAD = lazy(
    rf"[\s\"“”‘'(]*(?:(?:and|but|[Aa]nd|[Bb]ut|[Tt]hen|[Aa]lso|,) )?"
    rf"(?:(?!(?:\w+ed|Born|Built|Set) )[A-Z][a-z]+ )?(?:{_SPAN})?\Z"
)
_WEEKDAYS = frozenset(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
_OWNED = lazy(r"\b(?:its|their|his|her|our) \Z")
"""What somebody has anyway, so that the time of another amount is not its own: "sales at its 40 shops rose 3%"."""
_CROSSED = lazy(
    rf"\b(?:{_BLOCK.replace('|by|', '|').replace('|from|', '|')}|as|asked|believe|believes|think|thinks|expect"
    rf"|expects)\b"
    rf"|{DAY}|[;:—–()“”\"]|, (?:and|as|with|a|an|\w+ing)\b"
)
_AFTER_DATE = lazy(
    rf" (?:{MOVED_RE})\b|"
    r"(?:[\s.,;:)\]!?”\"'’—–]|-(?![\w\ue001])|\Z)(?!(?: ?)(?:(?!(?:and|or|to|in|on|at|by|for|from|of|with|as|but|while"
    r"|when|after|before|the|a|an|its|their|his|her|it|they|he|she|than|compared|alone|because|since|until|if|that|which|who|was|were"
    r"|is|are|had"
    r"|has|have|will|would|could|under|over|against|up|down|due|thanks|despite|according|versus|said|says|night"
    r"|morning"
    r"|evening|afternoon|so|through|during|per|across|among|including|following|amid|only|just|not|about|more|less"
    r"|worldwide|globally|nationwide|census|elections?|survey|harvest|season|without|into|outside|near|around|between|where)\b)[a-z]))"
)
_ENDS = lazy(r"[.,;:)]")
_TOLD = lazy(
    r"\b(?:announc|unveil|propos|post|report|outlin|discuss|tout|endors|critici[sz])\w{1,4}\b"
    r"|\b(?:sp(?:oke|eaks?) of|call(?:s|ed)? for)\b"
)
"""What a day behind a figure is the day of: somebody spoke of the figure then."""
_NOW = lazy(
    r",? and (?:now |today |currently )?(?:has|have)"
    r"(?! (?:\w{2,10}ly )?(?:\w{2,14}ed|been|made|built|sold|spent|won|lost|had|grown|risen|fallen)\b)"
)
"""What tells, behind a year, of the day of the news: "earned $9 in 2030 and has 300 clerks"."""
_MADE = lazy(
    r", (?:(?:which|who) was )?(?:first )?(?:built|opened|founded|launched|completed|finished|formed|established|set up"
    r"|commissioned|constructed|erected|born|elected|renovated|bought)(?: [a-z]+){0,2}? in \Z"
)
"""What says in passing of when something is, and not of what it has."""
_LEVEL = lazy(r" (?:levels?|baselines?|figures?|totals?|averages?|peaks?|rates?|prices)\b")
"""What makes a date no more than what a figure is measured from: "30% from 2010 levels"."""
_OWN = lazy(
    rf",? (?:in|over|during|for|through|throughout|within|since) (?:the )?(?:past|last|first|final|same|previous|prior"
    rf"|next|second|third|fourth|latest|current|coming|preceding)(?: [a-z]+| \d+){{0,2}}"
    rf" (?:months?|weeks?|quarters?|years?|periods?|half|days|decades?)\b"
    rf"(?! (?:of|to|ended|ending|through|in) (?:the )?{DAY})"
)
"""A time of the figure's own that no date resolves: no other date of the sentence holds for it."""
_LOOSE = lazy(
    r"(?i:last|this|next|yesterday|today|tonight|tomorrow|mon|tues|wednes|thurs|fri|satur|sun|early this|earlier this"
    r"|later this|\w{1,7} \w{3,6} ago|(?:a|the|one) \w{4,7} (?:before|earlier))"
)
_RATE = lazy(
    rf"(?:[ -](?!{_BLOCK}\b|and\b)[\w$£€%][\w’'&./%-]*| (?:and|or|to) {AMOUNT}++){{0,5}}?[ -]"
    r"(?:(?<! in )(?<! of )(?<! for )(?<! to )(?<! once )(?<! within )(?<!than )(?<!after ))"
    r"(?P<rate>(?:every|per|each|an?) (?:second|minute|hour|day|week|month|quarter|season|year)|annually|monthly|daily"
    r"|weekly"
    r"|yearly|a-year|per annum)\b(?![-’'])"
    r"(?! (?:ago|earlier|later|before|(?!(?:in|on|for|to|by|until|from|since|and|or|as|at|over|under|than"
    r"|during|while"
    r"|with|if|when|per|because|but|through|of|after|compared|more|less|worse|better|on average|was|were"
    r"|is|are|has|have|had|will|would|could)\b)[a-z]))"
)

_IN_RATES = ("year", "month", "day", "week", "hour", "daily", "annu", "minute", "second", "quarter", "season")
"""One of these stands in every rate."""


def period_of(sentence: FigureSentence, subject: tuple[int, int] | None) -> str | None:
    """The ISO date that binds to a figure, or the rate it is given at; None where nothing does for certain.

    `subject` is where its subject stands, in offsets of the masked sentence.
    """
    at, end = sentence.amount.start - sentence.start, sentence.after
    changes = sentence.text.endswith(("ed", "ing"), 0, sentence.amount.end) or sentence.masked.startswith(" by ", end)
    compared = sentence.amount.unit == "x" and not changes
    if sentence.dates and not compared and not _OWN.match(sentence.masked, end):
        bound = _following(sentence, end) or _leading(sentence, at, subject)
        if bound:
            return bound
    near = sentence.masked[end : end + 60]
    rate = _RATE.match(sentence.masked, end, end + 60) if any(time in near for time in _IN_RATES) else None
    if rate is None or (sentence.amount.kind == "percent" and AMOUNT in rate[0]):
        return None
    return rate["rate"]


def _following(sentence: FigureSentence, end: int) -> str | None:
    """The first date behind the figure, or the next where the first only says what it is measured from."""
    tried = 0
    for date in sentence.dates:
        start = date.start - sentence.start
        if start < end:
            continue
        tried += 1
        gap = _AHEAD.fullmatch(sentence.masked, end, start)
        if gap and gap[0].startswith(f" to {AMOUNT}") and sentence.text.endswith("from ", 0, sentence.amount.start):
            return None  # "from 2% to 3% by 2030"
        if gap and AMOUNT in gap[0] and _OWNED.search(sentence.masked, 0, sentence.amount.start - sentence.start):
            return None
        if gap and len(date.iso) == 4 and gap["bound"].endswith(" on "):
            return None  # "a rise of 26% on 2023"
        if gap and _binds(sentence, date, bool(gap["loose"]), behind=True):
            spans = any(span in gap["bound"] for span in ("year", "quarter", "half", "month", "week", "period"))
            head = sentence.text[max(0, sentence.amount.start - 10) : sentence.amount.start]
            if date.text[:3] in _WEEKDAYS and head.endswith("from ") and not head.endswith(("up from ", "down from ")):
                return None  # the day of the change: "fell to 2% from 3% on Monday"
            told = len(date.iso) > 7 and not spans and _TOLD.search(sentence.masked, sentence.clause_start(), end)
            return None if told else date.iso
        level = _LEVEL.match(sentence.masked, date.end - sentence.start)
        if tried == 2 or level is None:
            return None
        end = level.end()
    return None


def _binds(sentence: FigureSentence, date: Date, loose: bool, behind: bool = False) -> bool:
    """Whether a date describes no noun ("2005 levels"), and stands alone only where it may ("last year").

    Behind a figure, a comma ends all that the date could describe.
    """
    end = date.end - sentence.start
    if sentence.masked[end : end + 2] in ("’s", "'s") or (loose and not _LOOSE.match(date.text)):
        return False
    return bool(behind and _ENDS.match(sentence.masked, end)) or _AFTER_DATE.match(sentence.masked, end) is not None


def _leading(sentence: FigureSentence, at: int, subject: tuple[int, int] | None) -> str | None:
    """The last date before the figure, where it describes its subject, stands at its verb or opens its clause."""
    before = [date for date in sentence.dates if date.end - sentence.start <= at]
    if not before or sentence.opens_anew() or _CAME_FROM.search(sentence.masked, max(0, at - 48), at):
        return None
    date, masked = before[-1], sentence.masked
    start, end = date.start - sentence.start, date.end - sentence.start
    if masked.endswith(_COMPARED, 0, start) and not masked.startswith((" to ", "’s", "'s"), end):
        return None
    if masked.startswith(" to ", end) and _STARTED.search(masked, max(0, start - 40), start):
        return None
    if len(date.iso) == 4 and (_NOW.match(masked, end) or (masked[end] == "," and _MADE.search(masked, 0, start))):
        return None
    led = _LED.search(masked, max(0, start - 60), start)
    if subject and end + 1 == subject[0] and subject[1] <= at and not (led and led["lead"]):
        return date.iso
    bracketed = masked[start - 1 : start] == "(" and masked[end:at] == ": "
    if bracketed or _ITS_OWN.fullmatch(masked, end, at):
        return date.iso
    if led is None or not (led["lead"] or _LOOSE.match(date.text)):
        return None
    if _BEHIND.match(masked, end, at) and _binds(sentence, date, not led["lead"]):
        return date.iso
    head = led.start("lead") if led["lead"] else start
    clause = sentence.clause_start() if head >= sentence.clause_start() else 0
    if (
        sentence.behind_relative(clause) > end
        or masked[end : end + 2] in ("’s", "'s")
        or not _HEAD.fullmatch(masked, clause, head)
    ):
        return None
    ranged = masked.endswith("between ", end, at)
    return None if _CROSSED.search(masked, end, at - 8 * ranged) else date.iso
