"""What does a number count, and is it worth telling? Things, people hurt, so many per 100,000."""

from corpus.figures.compared import is_put_at
from corpus.figures.durations import lasts
from corpus.figures.harm import counts_harmed, speaks_of_harm
from corpus.figures.identifiers import follows_designator
from corpus.figures.measures import measures, rate_after
from corpus.figures.numbers import LETTER_SCALES, Number, scaled
from corpus.figures.qualifiers import qualifier_after, qualifier_before
from corpus.figures.units import counted_after, is_time, whole_after
from corpus.lazy import lazy
from corpus.wordlists import words

_RACES = lazy(r"hurdles|relays?\b|sprints?\b|races?\b|finals?\b|freestyle|heats\b|pools?\b|medleys?\b")
_SWUM_OR_RUN = lazy(
    r" (?:individual )?(?:butterfly|backstroke|breaststroke|freestyle|medley|hurdles|relay|sprint|dash|races?|event)\b"
)
"""What makes a distance the name of a race."""
_AGED = lazy(r"\bage(?:[ds](?: between| from)?| of) \Z")
_OF_AN_AGE = lazy(r"\b(?:children|kids|people|girls|boys|women|men|those|adults) (?:under|over|below|above) \Z")
_BOUNDS = ("under ", "over ", "below ", "above ")
_WEIGHTY = words(
    "seats votes delegates points point deaths casualties injuries fatalities magnitude bitcoin pence cents"
)
"""What is worth telling however few there are."""
_MEASURED = words(
    "hectares acres tonnes tons megawatts gigawatts kilograms kilos kilometres kilometers barrels bushels"
)
"""Measures that nobody speaks of but by measuring."""
_PLACES = words(
    "states districts provinces countries cities towns villages places locations regions areas sites blasts attacks"
    " incidents counties islands communities sides parties groups stages occasions"
)
"""What harm befalls nobody by the number of: "killed 90 in two states"."""
_SUMMED_UP = lazy(
    r"\b(?:total|tally|toll|figure)(?: [a-z](?:[\w’'-]|\.(?=\d)){0,14}){0,10} to \Z"
    r"|\bthe (?:number|figure|total|tally)(?: (?:in|for|last|a) [\w ]{3,20}?)? (?:was|is|stood at|had been|reached) \Z"
    r"|\bnumber of (?:the )?(?:dead|injured|wounded|missing|arrested|detained|homeless|displaced) (?:ha[sd] )?(?:now )?"
    r"(?:is|was|st(?:ands|ood) at|reached|rose to|risen to|climbed to) \Z"
)
_FEW = 10
"""Fewer things are a manner of speaking ("three reasons"), unless a decimal, a qualifier or harm says otherwise."""
_CONVERTED = lazy(r" \((?:about |around |some |nearly |roughly )?\d")
_TIMES = " times"
_ROSE_TO = lazy(
    r"\b([a-z]{3,20}[^\Wsui]s) (?:ha(?:s|ve|d) )?(?:fell|fallen|rose|risen|dropped|climbed|jumped|declined|increased"
    r"|grew|grown|decreased|soared|surged|swelled|dwindled)(?: [a-z]{2,12}ly)? to \Z"
)
_HARM_ROSE_TO = lazy(
    r"\b(deaths|cases|casualties|injuries|infections|births|arrests|murders|killings|homicides|suicides|accidents|crashes"
    r"|fatalities|vacancies|applications|complaints) (?:from|of|in|among|by|at|due to|linked to|caused by|involving)"
    r" [^.;:,\d]{3,90} (?:ha(?:s|ve|d) )?(?:fell|fallen|rose|risen|dropped|climbed|jumped|declined|increased|grew|grown"
    r"|soared|surged|doubled)(?: [a-z]{2,12}ly)? to \Z"
)
"""Things that are counted wherever they are told of, so that what they are of may stand between."""
_PRICED = words(
    "shares stocks futures bonds prices rates yields temperatures ratings scores odds revenues profits sales"
)
"""What a bare number is no count of."""
_LIMITED = lazy(
    r"\b(?:capped at|limited to|(?:limit|cap|quota|ceiling|maximum|minimum) of)(?: (?:between|about|just|only))? \Z"
)
_A_TIME = lazy(r" (?:an?|per|each|every) (?:day|week|month|year|season)\b(?! (?:later|ago|earlier|before|after|old)\b)")
_NUMBER_OF = lazy(r"\bnumber of (?:[a-z-]+ ){0,2}?([a-z]{2,19}[^\Wsui]s|people|aircraft)\b[^.;:,\d]{1,70}\Z")
"""What a limit on how many a time is of: "the number of boats would be capped at 40 a year"."""
_PART_OF_MANY = lazy(r" of (?:the |its |their )?\d{1,3}(?:,\d{3})+(?![\d,]*\d)")
_OF_THEM = lazy(r" of (?:them|whom|those|the (?:dead|injured|wounded|missing|detained|arrested|infected))\b")
_APPOSED = lazy(
    r"(?:\A|\n|[.!?;:]['\"’”]? |\bof |\bby |\band |\bwhile )(?:(?!and |the |its |their )[A-Za-z-]{3,16} ){0,2}"
    r"([A-Za-z][a-z]{2,16}[^\Wsui]s|[Pp]eople),"
    r" (?:(?:some|about|around|nearly|almost|at least|more than|over|up to) )?\Z"
)
"""What of which a number stands behind it: "Troops, 850 of them, came"."""
_IN_ALL = lazy(r" (?:in (?:all|total)|altogether)(?=[.,;:)]|\Z| (?:were|are|have|had|has)\b)")
_OF_WHICH = lazy(r" of which (?:\w{2,12}ly )?(?:are|were|have|had|will|would|came|went|\w{2,14}ed)\b")
_TOOK = lazy(r"\b(?:years|months|weeks|days|hours|minutes|seasons|decades)\b[^.;]{0,60}\Z")
"""What of which a number counts no things."""
_VOTED = lazy(
    r"(?P<of> of (?:the|its|their)(?: \w+)?)?"
    r"(?P<who> (?:members|lawmakers|mps|senators|deputies|councillors|judges|justices|policymakers|directors))"
    r"(?: of (?:the|its) [\w’'-]+(?: [\w’'-]+){0,2})? (?:ha(?:d|ve) )?voted\b"
)
"""What makes of those counted votes: "seven of the ten members had voted for it"."""
_MORE = lazy(r"(?<!\bat )\b(another|additional|just|only) \Z")
_MAKES = (
    r"(?:ma[dk]e|buil[dt]|sold|sell|produced?|deliver(?:ed)?|ship(?:ped)?|export(?:ed)?|hired?|recruit(?:ed)?"
    r"|assembled?)"
)
_MADE_IN = lazy(rf"\b{_MAKES} (?:(?:only|just) )?(?:[\d,]{{2,9}} in (?:19|20)\d\d(?: and|,) (?:only |just )?)?\Z")
_IN_YEAR = lazy(r" in (?:19|20)\d\d\b")
"""What was made in a year, behind the same of another: "sold 600 in 2022 and 350 in 2024"."""
_HAS = lazy(r"\b(?:have|has|had) \Z")
_DONE = lazy(r" (?:finished|completed|built|ready)(?=[.,;]| and\b| but\b| by\b)")
_TO_MAKE = lazy(rf"\b(?:could|can|will|would|may|to) {_MAKES} \Z")
_FURTHER = lazy(r" more(?=[.,;)]|\Z| (?:by|in|this|next|within|over)\b)")
_ENDS_THERE = lazy(r"[.,;)]|\Z| (?:in|by|on|from|to|under|after|still|more|last|this|are|were|have|had)\b")
_MANY = 100
"""From here on no age stands behind "just"."""
_LABEL = lazy(
    r"(?:\A|\n)[ *•·–-]{0,4}(?:[A-Z][a-z-]+ (?:[a-z-]+ ){0,3})?([A-Za-z][a-z]{1,16}[^\Wsui]s|[Pp]eople|[Ss]taff)"
    r"(?: (?:in|on|at|per|during) [a-z ]{2,20})?(?: \([^)\n]{1,30}\))?: \Z"
)
_LINE_ENDS = lazy(r"[.;]?[ \t]*(?:\n|\Z)")
_FURNITURE = words("comments views likes shares words pages photos images results posts followers notes numbers points")
"""What pages and players tell of themselves."""
_ALONE_BEFORE = lazy(r"(?:\A|[.!?]['\"’”]?\s|\n|, |[;:—–] |\bof (?:whom|which) |\b(?:and|while|but) )\Z")
_DAYS = lazy(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d\d?,? (?:and|or|to) \Z")
"""A day before another: "on May 13 and 15"."""
_OF_THESE = (", of whom ", ", of which ")
_VERB = lazy(r" (?:[a-z]{3,12}ed|came|went|got|fell|left|stood|took|made|won|lost|chose|will|would|could)\b")
_ALONE_BEHIND = lazy(
    r" (?:(?:still|also|now|later|already) )?(?:were|are|have|had|remain(?:ed)?|died|survived|voted|came from|showed"
    r"|went|[a-z]{3,10}ed)\b"
)


def _counts_alone(text: str, folded: str, number: Number, begin: int, bound: str | None) -> bool:
    """Whether a number stands for what was counted before: "30 of them", "of whom 12 survived", "another 40 in May"."""
    if number.value % 1 or (number.in_digits and 1900 <= number.value <= 2100):
        return False
    of_them = _OF_THEM.match(folded, number.end)
    if number.value < _FEW:
        return number.value > 2 and of_them is not None and (bound not in (None, "about") or " the " in of_them[0])
    if of_them or _IN_ALL.match(folded, number.end):
        return True
    if _IN_YEAR.match(folded, number.end) and _MADE_IN.search(folded, max(0, begin - 48), begin):
        return True
    if _DONE.match(folded, number.end) and _HAS.search(folded, max(0, begin - 8), begin):
        return True
    if _FURTHER.match(folded, number.end) and _TO_MAKE.search(folded, max(0, begin - 16), begin):
        return True
    if _OF_WHICH.match(folded, number.end) and not _TOOK.search(folded, max(0, begin - 90), begin):
        return True
    if _ENDS_THERE.match(folded, number.end) and (more := _MORE.search(folded, max(0, begin - 12), begin)):
        return more[1] not in ("just", "only") or number.value >= _MANY
    if folded.endswith(_OF_THESE, 0, begin) and _VERB.match(folded, number.end):
        return True
    stands = _ALONE_BEHIND.match(folded, number.end)
    if stands and number.value <= 31 and _DAYS.search(folded, max(0, begin - 18), begin):
        return False
    return stands is not None and _ALONE_BEFORE.search(text, max(0, begin - 12), begin) is not None


def in_millions(text: str, folded: str, number: Number) -> Number | None:
    """The number with the letter behind it as its scale, where people or things follow: "1.2m homes"."""
    letter = folded[number.end : number.end + 1]
    if letter not in LETTER_SCALES or (letter == "k" and number.value <= _FEW):
        return None
    if text[max(0, number.start - 1) : number.start] not in " \n\u00a0(“\"‘'—–":
        return None
    if text[number.end : number.end + 1].isupper() and follows_designator(text, number.start):
        return None  # a model's name: "Corvo 910B boards"
    unit, end = counted_after(text, number.end + 1)
    if unit is None and folded.startswith(_TIMES, number.end + 1):
        unit, end = "times", number.end + 1
    if unit is None or _RACES.search(folded, number.end + 1, end):
        return None
    scale = LETTER_SCALES[letter]
    return number._replace(value=scaled(number.value, scale), scale=scale, end=number.end + 1)


def _listed(text: str, number: Number, start: int) -> str | None:
    """The things that a line of a list counts: "Jobs on site: 410"."""
    if not number.in_digits or number.value < _FEW or text[start - 2 : start] != ": ":
        return None
    if not _LINE_ENDS.match(text, number.end) or 1900 <= number.value <= 2100:
        return None
    label = _LABEL.search(text, max(0, start - 60), start)
    return label[1] if label and label[1].lower() not in _FURNITURE else None


def _out_of(folded: str, number: Number) -> bool:
    return folded.endswith(" out of ", 0, number.start)


def _what_rose_to(folded: str, number: Number, start: int) -> str | None:
    """The things whose count rose or fell to a bare number: "deaths fell to 33"."""
    if not number.in_digits or number.value < _FEW or 1900 <= number.value <= 2100:
        return None
    if not folded.endswith(" to ", 0, start):
        return None
    rose = _ROSE_TO.search(folded, max(0, start - 60), start)
    if rose is None or rose[1] in _PRICED:
        rose = _HARM_ROSE_TO.search(folded, max(0, start - 140), start)
    return rose[1] if rose else None


def _unit_after(text: str, folded: str, number: Number, first: Number, end: int) -> tuple[str | None, int]:
    """The thing counted behind a number whose qualifier closes at `end`, and where its name ends."""
    unit, stop = counted_after(text, end)
    if unit is None and number.value >= _FEW and folded.startswith(_TIMES, number.end) and not _out_of(folded, first):
        unit, stop = "times", number.end + len(_TIMES)
    return (whole_after(text, number.end), number.end) if unit is None else (unit, stop)


def _names_race_or_age(folded: str, unit: str | None, first: Number, stop: int) -> bool:
    """Whether a number is the distance that a race is called by, or how old somebody is."""
    if unit is not None and measures(unit) and _SWUM_OR_RUN.match(folded, stop):
        return True
    if _AGED.search(folded, max(0, first.start - 14), first.start):
        return True
    bounded = unit is None and folded.endswith(_BOUNDS, 0, first.start)
    return bounded and _OF_AN_AGE.search(folded, max(0, first.start - 16), first.start) is not None


def _counts_unnamed(text: str, folded: str, number: Number, first: Number) -> bool:
    """Whether a number without a noun counts: a part of many, a sum or a toll."""
    if _PART_OF_MANY.match(text, number.end):
        return True
    sums = number.in_digits and number.value >= _FEW and not 1900 <= number.value <= 2100
    if sums and (is_put_at(folded, first.start) or _SUMMED_UP.search(folded, max(0, first.start - 90), first.start)):
        return True
    return number.value > 1 and counts_harmed(folded, first.start, number.end)


def count_of(text: str, folded: str, number: Number, first: Number) -> tuple[str | None, int] | None:
    """The thing counted and the end of its name; None where the number is bare, small or a mere time.

    `first` is the number itself, or the lower end of the range that it closes.
    """
    if (voted := _VOTED.match(folded, number.end)) and not folded.endswith((" of the ", " of its "), 0, first.start):
        return "votes", number.end if voted["of"] else voted.end("who")
    late, end = qualifier_after(folded, number.end)
    unit, stop = _unit_after(text, folded, number, first, end)
    if unit is not None and is_time(unit):
        return (f"{unit.removesuffix('s')}s", stop) if lasts(folded, first.start, stop) else None
    if _names_race_or_age(folded, unit, first, stop):
        return None
    base, base_end = rate_after(folded, stop)
    if base:
        return f"{unit} {base}" if unit else base, base_end
    if unit is None and (risen := _what_rose_to(folded, number, first.start)):
        return risen, number.end
    if unit is None and (listed := _listed(text, number, first.start)):
        return listed, number.end
    if unit is None and (ahead := _named_ahead(text, folded, number, first.start, stop)):
        return ahead[0], number.end
    if unit is None and _counts_unnamed(text, folded, number, first):
        return None, number.end
    bound, begin = qualifier_before(folded, first.start, measured=False)
    if unit is None and _counts_alone(text, folded, number, begin, bound):
        return None, number.end
    if number.value < _FEW and folded[begin : first.start] == "over ":
        bound = None  # chosen over three others
    bound = bound or late
    hyphened = text[number.end : number.end + 1] == "-"
    if unit is None or (hyphened and number.value < 13 and not (unit in _WEIGHTY or measures(unit))):
        is_year = number.in_digits and 1900 <= number.value <= 2100 and number.value % 100
        kept = number.grouped or number.scale >= 1e3 or (bound and number.value >= 100 and not is_year)
        return (None, number.end) if kept else None
    if number.value >= _FEW or (bound and bound != "about" and number.value >= 3):
        return unit, stop
    return (unit, stop) if _is_told(folded, number, first, unit, begin, stop) else None


def _named_ahead(text: str, folded: str, number: Number, start: int, stop: int) -> tuple[str | None] | None:
    """What a bare number counts that stands before it: "limits the boats to 40 a year", "Troops, 850 of them,".

    None where it counts nothing by these; (None,) where what it limits is not named.
    """
    if _LIMITED.search(folded, max(0, start - 24), start) and _A_TIME.match(folded, stop):
        number_of = _NUMBER_OF.search(folded, max(0, start - 110), start)
        return (number_of[1] if number_of else None,)
    if number.value >= _FEW and folded.startswith(" of them,", number.end):
        apposed = _APPOSED.search(text, max(0, start - 70), start)
        return (apposed[1].lower(),) if apposed else None
    return None


def _is_told(folded: str, number: Number, first: Number, unit: str, begin: int, stop: int) -> bool:
    """Whether so few things are worth telling: parts, seats, measures that are converted, people hurt."""
    if number.value % 1 or (number.value > 1 and (unit in _WEIGHTY or unit in _MEASURED)):
        return True
    if measures(unit) and (folded[begin - 1 : begin] == "(" or _CONVERTED.match(folded, stop)):  # "5 miles (8 km)"
        return True
    if number.value < 2 or unit in _PLACES:
        return False
    return speaks_of_harm(folded[max(0, first.start - 30) : stop + 40])
