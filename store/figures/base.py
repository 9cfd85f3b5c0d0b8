"""What is a percentage a share of, where the words around it tell?"""

import re

_SERVES = (
    r"(?:be|is|are|was|were|must|to|for|and|or|in|on|at|of|from|by|that|which|who|as|after|will|would|ha[sd]|have)"
)
_NO_BASE = (
    r"(?:an?|this|these|those|favou?r|support|opposition|response|reply|total|fact|addition|over|far|recent(?:ly)?"
    r"|average|(?:the )?(?:same|first|last|past|previous|next|form|beginning|end|highest|lowest|wake|absence)"
    r"|(?:the )?(?:[a-z]+ )?(?:days?|weeks?|months?|quarters?|half|years?|decades?|terms))"
)
"""What stands behind "in" or "on" without being what something is a share of: "55% in favour", "by 8% in a year"."""
_ANOTHER = r"(?:of|from|on|in|and|but|or|who|than|to|by|because|instead|ahead|out|far|one|approaching)"
"""Words behind which something else is told: "20% because of the strike"."""
_POINTS = r"(?:(?:which|whom|them|it|us|what|whose)\b|(?:the|its|their|all|any|each|every)\b(?! [a-z]))"
"""What names no base, the last of these without a word behind them."""
_AFTER = re.compile(
    rf"^[\s)”\"]*(?:(?!{_ANOTHER} )[\w-]+ ){{0,2}}(?:of|from|on|in|among)"
    rf" ((?!{_NO_BASE}\b)(?!{_POINTS})"
    rf"(?:the |its |their |all |any |each |every )?[a-z][\w-]*(?: (?!{_SERVES}\b)[a-z][\w-]*)?)"
)
_EACH = re.compile(
    r"(?:^|:\s)((?:Each|Every) (?:[A-Z][\w-]* )?"
    r"(?!(?:of|time|day|week|month|quarter|year|decade|additional|other|single|one|and)\b)[a-z]+)"
)
"""What a sentence is said of that begins so: "Each sale requires a surcharge of 25%". Further on it is of another."""


def base_in(sentence: str, figure: str) -> str:
    """The base as the sentence words it; empty where nothing says."""
    place = sentence.find(figure)
    if place < 0:
        return ""
    after = _AFTER.match(sentence[place + len(figure) :])
    if after:
        return after[1]
    each = _EACH.search(sentence, 0, place)
    return each[1].lower() if each else ""
