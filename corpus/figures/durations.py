"""Is a number of hours, days or years how long something lasts? "an 18-month sentence", "burned for five hours"."""

from corpus.figures.qualifiers import qualifier_before
from corpus.lazy import lazy

THINGS = (
    r"(?:sentence|term|strike|walkout|ban|suspension|cease-?fire|truce|deal|contract|lease|concession|licen[cs]e|franchise"
    r"|tenancy|mandate|warranty|trial|blockade|siege|curfew|lockdown|outage|delay|extension|moratorium|pause|imprisonment"
    r"|probation|closure|shutdown|standoff|pact|agreement|mission)"
)
"""What lasts or is set for a time."""
_LASTING = lazy(rf" (?:[a-z-]{{3,16}} ){{0,2}}?{THINGS}s?\b")
"""What lasts as long as the adjective before it says: "a 48-hour walkout"."""
_LASTS = lazy(
    r"\b(?:last(?:ed|s|ing)|(?:to|will|would|could|may|might|can|(?<!first )and) last|within|tak(?:es?|en|ing)|took"
    r"|\bit (?:takes|took|ha[sd] taken)(?: [\w,’'-]+){1,4}"
    r"|(?:(?:sentence|ban|delay|suspension|extension|prison term|jail term|outage|blackout|cut|wait|blockade|siege"
    r"|strike|walkout|closure|shutdown|truce|lockdown|curfew)s?|average|minimum"
    r"|maximum) of|average[ds]?"
    r"|(?:concession|licen[cs]e|franchise|lease|contract|agreement|deal|permit|tenancy|mandate)s?"
    r" (?:(?:is|are|was|were) )?(?:of|for|longer than)|(?:valid|in force) for"
    r"|(?:known|knew|aware|(?:known|knew|aware|warned) (?:of|about|that)(?: [\w’'-]+){1,8}?) for"
    rf"|{THINGS}s?(?:, [^,;.]{{2,60}},)? (?:went|dragged) on for"
    r"|(?:sent|going|went) to (?:prison|jail) for|(?:sank|went down|burne?[dt] down|capsized|collapsed) in"
    r"|r[au]n(?:s|ning)? for|(?:leas|rent|grant|award|licens)ed(?: [a-z]+){1,4}? for"
    r"|sentenced (?:[^,;.]{1,80} )?to"
    r"|(?:jailed|imprisoned|banned|suspended|barred|detained|held|closed|shut|burne?[dt]|extended|raged|hailed|rained|snowed|battled|fought|debated|continued|ran"
    r"|stayed|trapped|stranded|grounded|postponed|delayed|halted|besieged|siege|switched|blocked|occupied|cut off"
    r"|out of (?:service|action|work|order|use)|missing|hospitali[sz]ed|paraly[sz]ed"
    r"|on strike|without (?:power|water|electricity|heating))"
    r"(?: [a-z]+){0,3}? (?:for|by))"
    r"(?: (?:another|an additional|a further|an average of))? \Z"
)
_BEHIND = lazy(
    r" (?:in (?:prison|jail|custody)|behind bars|of (?:probation|community service|unpaid work|hard labou?r)"
    r"|late\b|behind schedule|ahead of schedule|overdue\b)"
    r"|[’'] (?:pay|wages|salary|notice|rent|leave|jail|imprisonment|detention)\b"
    r"|(?<=hours|nutes) of (?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|my\b|our\b|each\b|every\b)[a-z]{5,}"
)
_SPLIT = lazy(r"\d\.\d")
"""What is timed to a part of a second or told in parts of an hour is meant as a measure: "won by 0.4 seconds"."""
_SERVED = lazy(r"\b(?:received|gets|got|given|handed|faces|asked for|sought|demanded) \Z")
_SERVED_FOR = lazy(r"(?<=rs|hs)(?:[.,;]| (?:and|for|behind|each(?! [a-z]))\b)")
_GIVEN = lazy(r"\b(?:has|have|had|given) \Z")
"""Who has a time to do something, as " to " and its verb behind it say."""
_NOT_LONG = lazy(r" (?:ago|later|earlier|before|after|old|of age|of experience|in a row|more than|longer than)\b")
_REACH = 110


def lasts(folded: str, start: int, end: int) -> bool:
    """Whether the time told from `start` to `end` of a folded text is how long something lasts, or how late it is."""
    if folded.rfind("-", start, end) > 0 and folded[end - 1] != "s":
        return _LASTING.match(folded, end) is not None
    _, begin = qualifier_before(folded, start, measured=False)
    if _NOT_LONG.match(folded, end):
        return folded.startswith(" before ", end) and folded.endswith(" for ", 0, begin)
    if (
        _SPLIT.search(folded, start, end)
        or _BEHIND.match(folded, end)
        or _LASTS.search(folded, max(0, begin - _REACH), begin)
    ):
        return True
    if folded.startswith(" to ", end) and not folded.startswith("go", end + 4):
        return _GIVEN.search(folded, max(0, begin - 8), begin) is not None
    return bool(_SERVED_FOR.match(folded, end) and _SERVED.search(folded, max(0, begin - 12), begin))
