"""Whether a clause looks ahead or back: what decides between next and last where a date does not say."""

import re

from corpus.lazy import lazy

_REACH = 90
_CLAUSE_BREAK = lazy(
    r"[.;:!?\n—,“”\"](?<!\b[MD][rs]\.)(?<!\b(?:Mrs|Sen|Gov|Rep)\.)(?:(?<=[“”\"])|(?<=,) |(?<=[^,“”\"])\s)"
)
_AHEAD = (
    r"(?:will|would|could|may|might|can|to) be \w{1,20}|[’']ll\b|\b(?:will|would|(?<!than )expect(?:ed|s)?|scheduled"
    r"|slated"
    r"|forecast (?=to )|set (?:to|for)|upcoming|due"
    r"|plans? to|planned|planning|ahead of|coming|holds|heads|faces|needs|(?<!\d )votes|hosts|meets|begins|starts"
    r"|(?:hop|aim|plann|vow|promis|pledg|intend|agre)(?:es|e|s|ed)? to (?!the\b|an?\b)(?=\w)"
    r"|(?:stays?|remains?) (?:\w+ ){1,3}until|book(?:ings|ed)|tickets for"
    r"|hopes|takes? (?:place|effect|office)|(?:come|enter|goe?)s? (?:into (?:force|effect)|live)|kicks? (?:off|in)"
    r"|opens|bites|applies|closes|expires|arrives|leaves|ends|returns|convenes|launches|premieres|airs"
    r"|awaits?|brings|decides|flies|publishes|testifies|unveils"
    r"|reports (?=(?:[\w-]{2,16} ){0,3}(?:earnings|results|figures|sales|profits?)\b)"
    r"|resumes?|sits|speaks|lasts|runs (?:from|until|through|to)|(?:put (?:off|back)|postponed|delayed|deferred"
    r"|adjourned|moved|pushed(?: back)?|rescheduled) (?:to|until|till|for))\b"
    r"|\b(?:begin|meet|expire|arrive|leave|convene|gather|depart|open|reopen|resume)(?= (?:at [\w.:]{1,7} )?(?:on )?\Z)"
    r"|\b(?<!failed )to (?:re)?appear\b"
    r"|\b(?:s?he|who|[Ww]hoever|(?:[Ii]f|case|should) \w{2,20}) (?:wins?|loses?)\b"
    r"|\b(?:ballot|(?:seats? )?up|seats?(?= for))(?= (?:for (?:re-?)?election )?in \Z)"
    r"|(?<!to )\b(?:travel to|visit|face|take on)(?= [A-Z])"
    r"|\b(?:invite[sd]?|summon(?:s|ed)|called?) (?:[\w’'-]+ ){1,5}(?:to|for)"
    r"(?= (?:[a-z]+ ){0,3}(?:talks|meetings?|hearings?|sessions?|summits?)\b)"
    r"|\b(?:starting|beginning)(?= on \Z)|\b(?:is|are) to (?!blame\b)[a-z]{3,12}\b"
    r"|\b(?:is|are)(?: due)?(?= (?:at [\w.:]{1,7}(?: [ap]\.?m\.?)? )?(?:on|in) \Z)"
    r"|\b(?:can|could|may|might)(?! (?:not|have)\b)(?= [a-z])"
)
_TOWARDS = r"\b(?:importance|chances?|hopes?|prospects?|odds|goal|aim) of \w{2,20}ing\b"
_BACK = (
    r"\b(?:(?:said|told|was|were|had|did|held|met|won|lost|gave|took|made|came|went|wrote|began"
    r"|spoke|left|died|fell|rose|saw|ran|struck|sold|sent|paid|found|got|stood|sat|grew|sank|slid|drew|kept|led|broke"
    r"|brought|bought|shrank|spent|than (?:expected|forecast|predicted|thought))\b"
    r"|(?<!\ba )(?<!\ban )(?<!\bthe )(?!adjusted|combined|consolidated|unaudited|united|limited)\w{2,20}ed\b)"
)
# A cue begins where a word does, or with the apostrophe of "'ll": no other place is looked at.
_WORD_BEGINS = r"(?:(?<!\w)(?=\w)|(?=[’']ll))"
_DAY_CUES = lazy(rf"{_WORD_BEGINS}(?:({_AHEAD})|({_BACK}))")
_MONTH_CUES = lazy(
    rf"{_WORD_BEGINS}(?:({_AHEAD}|{_TOWARDS}"
    rf"|\b(?:[Bb]y|[Uu]ntil)(?= (?:(?:the )?(?:early|late|mid|end of|start of)[ -])?\Z)"
    rf"|\bmay\b|\bcould\b|(?<!appeared )(?<!seemed )(?<!managed )(?<!failed )(?<!helped )(?<!refused )"
    rf"\bto (?!(?:the|a|an|his|her|their|its|this|that|about|around|nearly|almost|just|only|more|less|over|under|some"
    rf"|roughly|below|above|record|where|zero|as|at|date)\b|[A-Z0-9])\w{{2,20}})|({_BACK}))"
)
_PLACE_ASIDE = lazy(r"(?<=[a-z])(?:, [A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2}){1,2}, (?:on |in )?\Z")
_OPENS = lazy(r"\s*(?:(?:[Aa]nd|[Bb]ut|[Tt]hen),? )?(?:[Ii]n|[Oo]n)?(?: (?:early|late|mid|the))?[ -]?")
_SENTENCE = lazy(r"[.;:!?\n—“”\"](?=\s|\Z|[A-Z])")
_WILL = lazy(r"[^.;\n“\"]{0,130}?\bwill\b")
_LATER = lazy(
    r"((?: (?:morning|noon|afternoon|evening|night))?,? [^.,;:\n“”\"]{1,60}?)"
    r"(?: (?:will|should|may|might|must)\b|[’']ll\b)"
)
"""What tells of a day that something is to be done by: "By Friday, the water should be gone"."""
_IS_THE_DAY = lazy(r" (?:is|marks) (?:the|our|their|its|his|her|my|also the|[A-Z][\w’'.-]+[’']s) ")
"""What tells of a weekday that it is still to come: "Saturday is the anniversary"."""
_STRUCK = (
    r"(?:tornado(?:e?s)?|twisters?|(?:flash )?floods?|flooding|(?:earth)?quakes?|storms?|hurricanes?|cyclones?"
    r"|typhoons?|wildfires?|fires?|blazes?|tsunamis?|mudslides?|landslides?|disasters?|explosions?|blasts?|bombings?|shootings?"
    r"|attacks?|massacres?|riots?|crash(?:es)?|derailments?|spills?)"
)
_AFTER_HARM = lazy(rf"\b(?:after|since|following) (?:[\w’'-]+ ){{0,4}}{_STRUCK} (?:in|of|last|on) \Z")
_ITS_HARM = lazy(rf"[’']s (?:[a-z-]+ ){{0,3}}{_STRUCK}\b")
"""Harm that nobody foretells, so that its month is over: "to be rebuilt after April's floods"."""
_FIRM = lazy(
    r"(?<![\w-])(?<!\bare )(?<!\bis )(?<!\bbe )(?:(?!(?:scheduled|postponed|delayed|slated"
    r"|expected|planned|moved|extended|limited|needed|supposed|timed|pushed"
    r"|booked|proposed|promised|vowed|pledged|required|asked|dated|targeted|rescheduled|adjourned|deferred)\b)\w{2,20}ed"
    r"|since|began|held|met|won|lost|gave|took|came|went|wrote|fell|died|left|struck|sank|rose|was born)"
    r"(?: on| last)? \Z"
)
"""A verb right before a date tells its tense beyond doubt, as "since" does."""
_RUNS_UP_TO = lazy(
    r"\b(?:year|half|months|quarter|weeks|season|period) (?:to|ended|ending|through)"
    r"(?: the end of| late| mid| early)? \Z"
)
"""A period that runs up to a date is over then, where nothing is expected of it."""
FIRMLY_PAST = -2
NOT_PAST = 2
"""What begins to apply on a day does so near it: no year back, nor one on but at the turn of the year."""


def leans(text: str, start: int, end: int | None = None) -> int:
    """1 where the clause before a month looks ahead, -1 where it looks back, 0 where it does neither.

    -2 is beyond doubt. Where the date opens its sentence, what follows its `end` tells.
    """
    if _FIRM.search(text, max(0, start - 40), start):
        return FIRMLY_PAST
    before = _clause_before(text, start)
    if _befell(text, start, end):
        return -1
    sign = _last_sign(_MONTH_CUES, before)
    if sign < 1 and _RUNS_UP_TO.search(text, max(0, start - 40), start):
        return FIRMLY_PAST
    if sign or end is None or not _OPENS.fullmatch(before):
        return sign
    cue = _DAY_CUES.search(_SENTENCE.split(text[end : end + _REACH], maxsplit=1)[0])
    return 0 if cue is None else 1 if cue[1] else -1


def _befell(text: str, start: int, end: int | None) -> bool:
    """Whether a month is that of harm already done."""
    if end is not None and text[end : end + 2] in ("'s", "’s"):
        return _ITS_HARM.match(text, end) is not None
    return (
        text.endswith((" in ", " of ", " last ", " on "), 0, start)
        and _AFTER_HARM.search(text, max(0, start - 70), start) is not None
    )


def leans_day(text: str, start: int, end: int) -> int:
    """The same for a weekday, which needs a stronger sign: papers name days mostly of what has happened."""
    clause = _clause_before(text, start)
    if clause.strip().lower() in {"", "on", "and", "and on", "but on", "starting", "beginning", "between"}:
        if _IS_THE_DAY.match(text, end) and not clause.strip():
            return 1
        will = _WILL.match(text, end)
        return 1 if will and _last_sign(_DAY_CUES, will[0].removesuffix("will")) == 0 else 0
    if clause[-3:] in ("By ", "by ") and (later := _LATER.match(text, end)) and not _last_sign(_DAY_CUES, later[1]):
        return 1
    if sign := _last_sign(_DAY_CUES, clause):
        return sign
    return 1 if clause.endswith(("by ", "until ", "by the ", "until the ")) else 0


def _clause_before(text: str, start: int) -> str:
    """The clause up to a date; the place set off right before it is none ("to meet in Lundby, Wexland, on")."""
    near = text[max(0, start - _REACH) : start]
    place = _PLACE_ASIDE.search(near) if near.endswith((", ", ", on ", ", in ")) else None
    return _CLAUSE_BREAK.split(near[: place.start()] + " on " if place else near)[-1]


def _last_sign(cues: re.Pattern[str], clause: str) -> int:
    sign = 0
    for cue in cues.finditer(clause):
        sign = 1 if cue[1] else -1
    return sign
