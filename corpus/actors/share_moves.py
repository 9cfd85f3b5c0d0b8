"""Which names does a market report show to be firms', by nothing but how far they rose or fell?"""

from corpus.lazy import lazy
from corpus.wordlists import words

_VERBS = words(
    """
    rose fell gained lost slipped dropped sank climbed jumped added shed slid tumbled surged soared advanced eased
    plunged rallied ticked edged declined leapt dipped crashed plummeted slumped rebounded retreated was were closed
    ended finished
    """
)
_MOVE = lazy(
    r" \w+(?: (?:by|as|much|up|to|down|higher|lower|about|around|almost|nearly|over|more|than|another|a"
    r"|further|some|just|roughly))*"
    r" \d[\d.]*(?: ?%| per ?cent\b)(?! (?:of|points?|in (?:the|a) (?:poll|survey|vote)))"
)
_OTHERS = words(
    """
    brent crude bitcoin ether ethereum solana dogecoin nasdaq nikkei kospi topix hang sensex nifty bovespa merval ibex
    index composite average gold silver copper platinum palladium nickel zinc tin lithium cobalt iron oil gas wheat
    corn maize soy sugar cocoa coffee cotton rice beef pork milk rubber steel timber power sterling euro dollar yen
    yuan won rupee rouble ruble peso real rand lira krona franc treasury bund turnout output footfall demand traffic
    headcount payroll trade retail tourism rainfall crime debt income pay rent wage cash volume inflation food
    unemployment housing services manufacturing cpi gdp gross net total overall labour
    """
)
"""What else rises and falls so, by its last word: goods, currencies, indices, what is counted."""
_BEHIND = words("in of at from for to with on by near")
"""Words behind which it is something else that rises: "Sales at Kestrel rose 2%"."""


def moves(text: str, start: int, end: int) -> bool:
    """Whether a name is told to have risen or fallen by a percentage, as shares do: "Kestrel rose 2%"."""
    if text[end + 1 : end + 12].partition(" ")[0] not in _VERBS or text[end : end + 1] != " ":
        return False
    if text[max(0, start - 8) : start].rstrip().rpartition(" ")[2].lower() in _BEHIND:
        return False
    last = text[start:end].rpartition(" ")[2].lower()
    return last not in _OTHERS and not last[-1].isdigit() and _MOVE.match(text, end) is not None


def moves_alone(text: str, start: int, end: int) -> bool:
    """Whether a word that opens a sentence so moves and is a name: the text does not have it in small letters."""
    return moves(text, start, end) and f" {text[start:end].lower()} " not in text
