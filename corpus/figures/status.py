"""Is a figure a fact, planned, foreseen or only claimed? The last word before it, or the verb behind it, says so."""

from corpus.figures.measures import measures
from corpus.figures.sentence import AMOUNT, FigureSentence
from corpus.figures.words import MOVED_RE
from corpus.lazy import lazy
from corpus.model import Status

_ENDS_PLAN = (
    r"(?= (?:to|by [^;.]{2,50}? to|for|of|on|call|calls|would|will|includes?|involves?"
    r"|(?:is|are|was) to|a|an|its|another|new|more)\b"
    r"| \ue000|(?<=s) (?!(?:is|are|was|were|have|had)\b)(?:[a-z-]{2,16} ){1,4}(?:(?:of|worth) )?\ue000)"
)
_MARKETS = r"(?:open|close|rise|fall|grow|drop|hit)\b"
"""What nobody plans: "set to open higher"."""
_OUTCOME = (
    r" (?:[\w’'-]+ ){0,7}?(?:prices|costs|inflation|growth|GDP|output|bills|deficits?|debts?|unemployment|demand|risks?"
    r"|chances?|likelihood|earnings|profits?|sales|revenues?|temperatures?|deaths|poverty|by)\b"
)
"""What a measure brings about and nobody plans: "the levy would raise prices by 3%"."""
_CUES = lazy(
    rf"\b(?:(?P<planned>[Pp]lan(?:s)?{_ENDS_PLAN}|plann(?:ed|ing)|intend(?:s|ed)?|envis(?:ions?|ages?|aged)|aim(?:s|ed|ing)?"
    rf"|pledg(?:e[sd]?|ing)"
    r"|promis(?:e[sd]?|ing)|vow(?:s|ed)?|propos(?:e[sd]?|al|ing)(?! by\b)"
    r"|t(?<!\bthe t)(?<!\bprice t)arget(?: to(?= (?:between )?\ue000)|ed at| is|s? of|ing(?= (?:an? )?\ue000))"
    r"|goal (?:of|is|was)|budget(?:s|ed) "
    r"|(?:is|are) to (?=(?:take|last|cost|create|employ|recruit|train|shed|produce|buy|build"
    r"|receive|invest|spend|pay|get|hire|sell|supply|bring|run|raise)\b)"
    r"|commit(?:s|ted)?|seek(?:s|ing)?|sought|agreed(?:(?: on| in)? \ue001+| \w+ly| in [A-Z]\w+)? to"
    rf"|set to(?! {_MARKETS})|wants? to"
    r"|(?:wants?|demand(?:ed|ing)|(?:ask|call)(?:s|ed|ing)? for)(?= (?:an? (?:[a-z-]+ ){1,3}(?:of )?)?\ue000)"
    r"|hop(?:es?|ed|ing) to(?! \w{2,14}ed\b)|looking to|(?:move|bid|effort|drive|push) to(?=[^,;]{0,80}\ue000)"
    rf"|(?:will|would) (?:(?:cut|raise|lower|reduce|increase)(?!{_OUTCOME})"
    r"|spend|invest|build|pay|buy|hire|provide|give|receive|send|(?<!would )add|deploy|open"
    r"|(?<!would )create|purchase|close|levy|launch|donate"
    r"|impose))"
    r"|(?P<forecast>[Ee](?<!\b[Aa]s [Ee])xpect(?:s|ed|ing)?|(?:are|is|was|were) seen(?= at\b| \w{3,12}ing\b)"
    r"|sees? (?:[a-z-]+ ){0,3}?(?:growth|inflation|sales|revenue|profits?|prices|demand|output|rates?|earnings"
    r"|exports|imports|rents|costs)"
    r"(?= \w+ing\b| (?:of|at) )"
    r"|(?:consensus|average|analysts?[’']?|Wall Street) estimates?(?= (?:of|for|was|is|at)\b)"
    r"|look(?:s|ed)? set to"
    rf"|set to {_MARKETS}|price targets?|target price"
    r"|(?:is|are|was|were|been) looking for|guid(?:ed|ing) for|guidance (?:of|for)"
    r"|(?:[Aa]nalysts|[Ee]conomists|[Ff]orecasters) (?:estimate|reckon|see)|forecasts?"
    r"|forecasted|projected|projections?|predict(?:s|ed|ions?)?|consensus of"
    r"|anticipat(?:e[sd]?|ing)|likely(?! (?:voter|candidate|nominee|primary|caucus))|could(?! not\b)|may|might"
    r"|will|would|should (?:reach|rise|fall|grow|hit|exceed|come|total|average)|(?:[Ww]e|it) looks? for"
    r"|(?:is|are|was|were) due to (?=[a-z]{3,12} \ue000)|potential(?:ly)?|poised|on track|on course"
    r"|going to (?=(?:be|hit|reach|rise|fall|grow|cost|lose|need|make|take|see|have|come|exceed|sell|double)\b))"
    r"|(?P<claimed>[Cc](?<!xpects [Cc])(?<!xpect [Cc])(?<!xpected [Cc])"
    r"laim(?:s|ed|ing)?(?! (?:responsibility|credit|victory|allegiance|of|for|against|in|from|by"
    rf"|\ue000)|[,.;:)]| (?:was|were|are|have|had|{MOVED_RE})\b)|[Aa]lleg(?:e[sd]?|edly|ing)|[Rr]eportedly"
    r"|purported(?:ly)?|boast(?:s|ed)?|insist(?:s|ed)?))\b"
)
_SAID_TOO = lazy(
    r", (?:according to|blaming|citing|amid|hurt by|hit by|helped by)\b"
    r"| after (?=[^,;:]{2,60}? (?:rose|fell|dropped|jumped|grew|climbed|slumped|slipped|slid|sank|lost|gained|ended"
    r"|signed|voted|reached|halted|blocked|killed|destroyed|damaged|took|won|made|got|left|sold|bought|spent|paid)\b)"
    r"| as (?:it|they|the [a-z]+) (?:reported|posted|announced|unveiled|booked)\b"
    r"|, (?:sending|pushing|driving|dragging|knocking|lifting) (?=(?:its|the|their) )"
    r"| and (?:said|says|added|adds|told|noted|reported|announced)\b"
    r"|\b(?:said|announced|warned)(?: (?:on )?\ue001+)?, (?=[a-z]{3,12}ing\b)"
)
"""What begins another statement, of which the plans of the one before say nothing."""
_STATUSES: dict[str, Status] = {"planned": "planned", "forecast": "forecast", "claimed": "claimed"}
_KNOWN = lazy(
    r"\b(?:from|than|versus|against|compared (?:with|to)|short of|in line with|topping|beating|exceeding"
    r"|surpassing|eclipsing|despite|records? of|(?:down|up) (?:from|on)"
    r"|after (?:an?|its|the) (?:[a-z]{3,10} )?of"
    r"|adding to|in addition to|on top of|in (?:answer|response|reaction|reply) to|in retaliation for|(?<=, )now)"
    r"(?: (?:the|an?|its|their))?(?: \ue001+[’']s)? ?\Z"
)
_SHARES_TIME = lazy(
    r"[^.;:—“”\"]{0,60}?, (?:(?:and|but) (?:then )?(?:by|to(?: [a-z]{3,12}(?: [a-z-]+){1,3} (?:to|by|at))?)"
    r"|including|with|of which)(?: (?:the|an?|some|another))* ?\Z"
)
"""What stands between two figures of one deed: "grew by 3, and by 4", "build 40 homes, with 9 shops"."""
_ITS_RATE = lazy(
    r"(?:[’']s|\b(?:the|its|their|his|her|our|current|existing|present))(?: (?:current|existing|key|present))? \Z"
)
_RATE_ITSELF = lazy(
    r" (?:[a-z-]{3,14} ){0,2}?(?:rates?|stakes?|shares?|tariffs?|tax|targets?|bands?|ranges?|levy|holdings?)\b"
)
"""What stands and is only spoken of in a plan: "to cut its 3% rate", "back within the 4% target"."""
_TO_CLOSE = lazy(
    r"\b(?:clos|plug|fill|cover|bridg|clear|repay|refinanc|tackl|address)(?:e[sd]?|s|ed|ing)? (?:an?|the|its|their) \Z"
)
"""What is there already: "plans to close a $3 gap"."""
_REVISED = lazy(
    r"\b(?:forecasts?|estimates?|guidance|outlook|projections?|(?:price|sales|profit|output|growth) targets?)\b"
    r"[^.;:“”\"]{0,90}?"
    r" to (?:between )?\ue000+[^.;:“”\"]{0,24}?,? from (?:(?:an?|the) (?:[a-z]+ ){0,3}(?:of )?)?\Z"
)
"""What makes of the amount before a revision a forecast too: "cut its forecast to $3 from $4"."""
_CLAIMED_THAT = lazy(
    r"\b(?:claim(?:s|ed|ing)?|alleg(?:e[sd]?|ing)|insist(?:s|ed|ing)?|boast(?:s|ed|ing)?)(?: [\w’']{1,14}){0,3}? that\Z"
)
_PLACED = lazy(r" (?:north|south|east|west|northeast|northwest|southeast|southwest|off|away|inland|offshore)\b")
"""What makes a measure a distance, which nobody foresees."""
_HEADLINE = lazy(
    r"(?:(?:[A-Z][\w’'.&-]*|(?!\w+(?:ed|s)\b)[a-z]{2,14}) ){1,5}to (?:cut|axe|shed|build|invest|spend|hire|buy|sell|pay"
    r"|close|shut|open|raise|create|add|launch|supply|deliver|slash)\b[^.;:“”\"]{0,60}?\Z"
)
"""A headline that tells what somebody will do: "Town to cut 40 posts"."""
_EXISTING = lazy(
    r"\b(?:the|its|their|his|her|our|these|those)(?: (?:remaining|existing|current|other|first|last|new))? \Z"
)
_GRANTED = lazy(
    r" (?:[a-z-]{3,14} ){1,2}(?:(?:that|which) (?:[^,;.]{0,60} )?)?(?:approved|granted|awarded|lent|secured|signed)\b"
)
"""What makes a sum that of a deed done, whatever it is for: "will mend it with a $3 loan that the bank granted"."""
_ANNOUNCED = lazy(
    r"\b(?:announc(?:ed|es|ing)|unveil(?:ed|s|ing)) (?:(?:an?|its|the|another|new|fresh|arms|aid|military|state"
    r"|spending|investments?|package|fund|worth|of) )*\Z"
)
_PROJECT = lazy(
    r" (?:(?!and |in |to |of |for )[a-z-]{2,14} ){0,2}(?:arms|plan|plant|package|investment|aid|fund|program(?:me)?"
    r"|factory|project|scheme|loan|stimulus|expansion|order|buyback)s?\b"
)
"""What of which the sum is only announced: "unveiled a $3 road scheme"."""
_BEHIND = lazy(
    rf"(?: (?!(?:say|says|said|think|believe|who|that|which|and|or|but|if)\b)[\w’'-]+){{0,4}}?"
    rf" (?P<modal>will|would|could(?! not\b)|may|might|(?:is|are) (?:\w{{3,12}}ly )?(?P<how>expected|due|set|planned"
    rf"|forecast|projected|likely"
    rf"|to be))\b(?! {AMOUNT}| (?:go to|come from|be shared)\b)"
)
_FORESEEN = lazy(
    r"(?! (?:more|less|fewer|higher|lower|above|below)\b)(?: [a-z]{4,16})? (?:that |which )?"
    r"(?:(?:was|were|is|are|had been|has been)(?: \w{3,12}ly)? |(?:the |its |most )?"
    r"(?:\w{3,16} )?(?:analysts?|economists?|forecasters|experts|markets?|investors|officials|traders"
    r"|Wall Street|consensus|it|they|he|she)"
    r"(?: (?:polled|surveyed|tracked) by [A-Z][\w&]+(?: [A-Z]\w+)?)?"
    r" (?:had |have |has |all )?)?(?:(?P<forecast>expect(?:ed|s)?|forecast|predict(?:ed|s)?|projected|anticipated"
    r"|pencill?ed in|foresees?|foreseen"
    r"|(?:were|was|are|had been) looking for)|(?P<planned>budgeted|planned|pledged|promised|earmarked))\b(?! to\b)"
)
"""Who expected or planned the amount before it: "the $4bn analysts had forecast"."""
_CONSENSUS = lazy(r" (?:consensus|average|mean|median)(?: [\w’']{1,16}){0,4} (?:estimates?|forecasts?)\b")
"""What an amount is the average of, as the text has it: "the $4bn average of 22 analyst estimates"."""


_SUPPOSED = lazy(
    r"(?:\A|[ “\"(])(?:[Ii]f|[Uu]nless) (?!(?:so|any|not|only)\b)[^,;:—]{1,120}(?<!\bthe )(?<!\bits )(?<!\btheir )\Z"
    r"|\b(?:could|can|able to) (?:withstand|survive|absorb|endure) [^,;:—]{1,60}\Z"
)
"""What stands before a figure of a clause that only supposes it, and does not name one: "if it stays below $3"."""
_SUPPOSING = ("if ", "If ", "nless ", "thstand ", "urvive ", "absorb ", "endure ")


def is_supposed(before: str) -> bool:
    """Whether a figure behind these words of its sentence only stands in a condition, and states nothing."""
    return any(word in before for word in _SUPPOSING) and _SUPPOSED.search(before) is not None


def _stands_already(sentence: FigureSentence, begin: int, at: int, end: int) -> bool:
    """Whether what a figure measures is there already, whatever is planned for it."""
    masked, amount = sentence.masked, sentence.amount
    if amount.kind == "percent":
        return _ITS_RATE.search(masked, begin, at) is not None and _RATE_ITSELF.match(masked, end) is not None
    if amount.kind == "money":
        return _TO_CLOSE.search(masked, begin, at) is not None
    if amount.kind == "count" and measures(amount.unit or "") and _PLACED.match(masked, end):
        return True
    return amount.kind == "count" and _EXISTING.search(masked, begin, at) is not None


def goes_with(masked: str, start: int, end: int) -> bool:
    """Whether the figure that ends at `start` and that at `end` of a masked sentence are of one deed."""
    return _SHARES_TIME.fullmatch(masked, start, end) is not None


def status_of(sentence: FigureSentence, clause: int) -> Status:
    """The status of a figure whose clause begins at an offset of the masked sentence."""
    masked, amount = sentence.masked, sentence.amount
    at, end = amount.start - sentence.start, amount.end - sentence.start
    averaged = sentence.text.startswith((" con", " ave", " mea", " med"), amount.end)
    if averaged and _CONSENSUS.match(sentence.text, amount.end, sentence.end):
        return "forecast"
    foreseen = None if amount.unit == "x" else _FORESEEN.match(masked, end, end + 70)
    if foreseen:
        return _STATUSES[foreseen.lastgroup or "forecast"]
    if _KNOWN.search(masked, max(clause, at - 24), at):
        return "forecast" if _REVISED.search(masked, clause, at) else "actual"
    if _stands_already(sentence, max(clause, at - 24), at, end) or _GRANTED.match(masked, end, end + 110):
        return "actual"
    if is_supposed(masked[:at]):
        return "forecast"
    clause = sentence.behind_relative(clause)
    clause = max((again.end() for again in _SAID_TOO.finditer(masked, clause, at)), default=clause)
    found: Status | None = None
    for cue in _CUES.finditer(masked, max(clause, at - 200), at + 1):
        found = _STATUSES[cue.lastgroup or "claimed"]
    if found:
        return found
    if amount.kind == "money" and (announced := _ANNOUNCED.search(masked, max(clause, at - 70), at)):
        told = announced[0].split()
        return "planned" if told[-1] in ("worth", "of") or _PROJECT.match(masked, end) else "actual"
    if masked.endswith("that", 0, clause) and _CLAIMED_THAT.search(masked, max(0, clause - 60), clause):
        return "claimed"
    if not clause and not masked.endswith((".", "”", '"')) and _HEADLINE.match(masked, 0, at):
        return "planned"
    behind = None if masked.endswith((" who", " which"), 0, clause) else _BEHIND.match(masked, end, end + 80)
    if behind is None or amount.kind == "percent" or amount.share:
        return "actual"
    return "planned" if behind["how"] in ("planned", "set") else "forecast"
