"""Does a figure go on about what the one before it measures? "rose 3% in May to $9bn, up from $8bn a year earlier"."""

from corpus.figures.amounts import Amount
from corpus.figures.measures import is_symbol
from corpus.figures.sentence import DAY
from corpus.lazy import lazy

_TIME = (
    rf"(?: (?:in|for|during|over|by|on|at|through|of)(?: the)?(?: [a-z]+){{0,4}}? {DAY}++(?:-{DAY}++)?(?: period)?"
    rf"| {DAY}++| (?:in|for|during|over) the (?:[a-z-]+ ){{0,3}}(?:quarters?|half|months?|years?|weeks?|period|season"
    rf"|first|second|third|fourth)(?: (?:to|of|ended|ending) {DAY}++)?"
    r"| (?:from )?(?:an?|the|one) (?:year|month|quarter|week) (?:earlier|ago|before)"
    r"| (?:year[- ]on[- ]year|year[- ]over[- ]year|month on month|on the year|on the month|in real terms|a share"
    r"|per share|a barrel|an ounce)| in (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)"
)
_GAP = lazy(
    r"\)?(?: of (?:an? |the |its |their )?[A-Za-z’'-]{2,20}(?: [a-z-]{2,20}){0,3}?)?"
    rf"{_TIME}{{0,2}}(?:, (?:[^,;:\"“”]{{3,60}} (?:said|says|showed|reported)(?: (?:on )?{DAY}++)?"
    rf"|according to [^,;:\"“”]{{3,60}})(?=,))?"
    r"(?:, (?:the|its|their|an?) [a-z]{2,12}st\b[^,;:\"“”]{0,40})?(?:"
    r"(?P<other>,? (?:up|down|higher|lower)(?: by| at| to)?|,? or"
    r"|, (?:equal to|equivalent to|amounting to|representing)|,? (?:bringing it )?to"
    r"(?: (?:settle|close|end|finish|trade) at)?|,? [a-z]{3,10}ing to)"
    r"|(?P<same>,?(?: and| but)?(?: up| down| [a-z]{3,10}ing)? (?:from|against|versus|vs\.?|compared (?:with|to)|after"
    r"|than|(?:well |just |far )?(?:above|below)"
    r"|(?:slightly |just |well )?(?:ahead|short|shy) of|(?:beating|topping|missing|exceeding)))"
    r"|(?P<listed> and)"
    rf"|(?P<aside> \((?:{DAY}++:|(?:up |down )?from|against|versus|vs\.?|compared (?:with|to))))"
    r"(?: (?:an?|the|its|their|just|only|another|last)(?: [a-z\d-]{3,14}){0,2}(?: of)?)? \Z"
)
_ASIDE = lazy(r"(?: [a-z]+)? \((?:or )?")
_COMPARED = lazy(
    r"(?:[^,;:\"“”]{0,60})?, (?:(?P<moved>up|down) )?(?:(?:a|an|some|which is|that is|or|only|just) ){0,2}"
    r"(?P<of>(?:[a-z-]{3,16} )?(?:increase|rise|growth|gain|jump|fall|drop|decline|decrease) of )?\Z"
)
_COMPARES = lazy(
    r" (?:more|less|higher|lower|fewer|above|below|up|down|ahead|short|(?:on|from)(?! [A-Z])|faster|slower|larger"
    r"|smaller|better|worse|cheaper|hotter|warmer|colder)\b(?! [a-z-]{3,16}[^\Wsui]s\b)| as (?:many|much) as\b"
)
"""What makes a figure behind a comma a comparison with the one before: "9 tons, 3% less than in May"."""
_OTHERS = lazy(rf" (?:and|but|while|which|who|as|with)\b(?! {DAY})")


def goes_on(masked: str, one: Amount, two: Amount, start: int) -> bool:
    """Whether the second of two neighbours, in a masked sentence that begins at `start`, measures what the first does.

    What it is joined by says how alike the two must be: "5% to $9bn", but "$9bn from $8bn".
    """
    between = one.end - start, two.start - start
    gap = _GAP.fullmatch(masked, *between)
    if gap is None:
        if _ASIDE.fullmatch(masked, *between):
            return two.kind == "percent" and one.kind != "percent"
        compared = _COMPARED.fullmatch(masked, *between)
        if compared is None or (
            not (compared["moved"] or compared["of"]) and not _COMPARES.match(masked, two.end - start)
        ):
            return False
        return not _OTHERS.search(masked, *between)
    alike = one.unit == two.unit or (one.kind == two.kind == "count" and two.unit is None)
    if gap["same"] or gap["aside"]:
        return alike
    if gap["listed"]:
        return alike and two.kind != "count" and gap.start("listed") > gap.start()
    counts = two.kind == "count" and two.unit is not None and not is_symbol(two.unit)
    return alike or not counts or one.kind == "percent"
