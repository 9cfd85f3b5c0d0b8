"""How exact a figure is: the words around a number that say about, at least or at most."""

from corpus.lazy import lazy
from corpus.model import Bound

_PHRASES: dict[Bound, str] = {
    "about": """about, around, approximately, roughly, some, estimated, an estimated, nearly, almost, close to, nearing,
        approaching, circa, approx, approx., virtually, in the region of, in the order of, on the order of, near,
        more or less, give or take, closer to, nearer, nearer to, close on, not far off, barely,
        perhaps, just shy of, just short of, just about, only about, somewhere around""",
    "at least": """more than, over, at least, above, upwards of, upward of, no less than, no fewer than, not less than,
        in excess of, exceeding, exceeded, exceeds, exceed, surpassing, surpassed, surpasses, surpass, greater than,
        higher than, well over, just over, slightly over, slightly more than, far more than, well above, just above,
        north of,
        a minimum of, minimum of, beyond, much more than, a little over, a little more than, topped, topping, tops,
        crossed, at the very least, at a minimum, as low as, as few as, as little as""",
    "at most": """up to, at most, no more than, not more than, less than, fewer than, under, below, as many as,
        as much as, as high as, a maximum of, maximum of, no higher than, not exceeding, not exceed, never more than,
        just under, well under, slightly less than, slightly under, a little under, a little less than, well below,
        capped at, limited to, south of, not even""",
}
_BEFORE: dict[str, Bound] = {
    " ".join(phrase.split()): bound for bound, phrases in _PHRASES.items() for phrase in phrases.split(",")
}
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _BEFORE)
_MEASURED_ONLY = frozenset(("crossed", "topped", "topping", "tops", "near", "nearing", "approaching", "beyond"))
_AFTER: dict[str, Bound] = {
    "+": "at least", "plus": "at least", "or more": "at least", "or higher": "at least", "and counting": "at least",
    "or above": "at least", "or so": "about", "or thereabouts": "about", "or less": "at most", "or fewer": "at most",
    "or lower": "at most", "or under": "at most", "at most": "at most", "at least": "at least", "or over": "at least",
    "and above": "at least", "odd": "about",
}  # fmt: skip
_SIGNS: dict[str, Bound] = {
    "~": "about", "≈": "about", ">": "at least", "≥": "at least", "<": "at most", "≤": "at most",
}  # fmt: skip
_NEVER_DENIED = frozenset(("at least", "no less than", "no fewer than", "not less than", "a minimum of", "minimum of"))
_DESCRIBES = (" of ", " with ", " worth ")
"""Before a bound that tells one kind of thing from another: "no tax on homes of more than 90 acres"."""
_REACH = 48
_OPENING = "(\"'“‘—–"

# Every alternative begins with an n, to which the scan can jump.
_DENIAL = lazy(r"n(?:(?<!\wn)(?:one|either|ever|obody|o one|o|ot(?! (?:only|just|merely|because)))\b|['’]t\b)")
_RISES = lazy(
    r"\b(?:go(?:es|ing|ne)?|way|went|add(?:s|ed|ing)?|r[io]se[sn]?|rising|cr[ae]pt|shot|(?:mov|edg|nudg|inch|revis)(?:e[ds]?|ing|ed|es)"
    r"|(?:climb|jump|tick|creep|push|bump|round)(?:s|ed|ing)?) up to \Z"
)
"""Where "up to" says how high something went, not that it may be less."""
_QUARRELS = lazy(
    r"\b(?:jailed|investigated|investigations?|inquir(?:y|ies)|charged|indicted|fined|sue[sd]?|suing|lawsuits?|sacked|quits?|resign(?:s|ed)?|rows?|disputes?|feuds?|prob(?:e[sd]?|ing)|arrest(?:s|ed)?"
    r"|anger|outrage|fury|clash(?:es|ed)?|protest(?:s|ed)?|battles?|fights?|fears|concerns|backlash|questioned|trial"
    r"|accused|spat|standoff|wrangl(?:e[sd]?|ing)"
    r"|(?:slam|blast|criti[cs]i[sz]|condemn|denounc|lambast|rebuk)[a-z]{1,5})(?: [\w’'-]{1,20}){0,5} over \Z"
    r"|\b(?:hand|turn|sign)(?:s|ed|ing)? over \Z"
)
"""Where "over" says what it is all about ("jailed over $2m fraud") or belongs to its verb ("hand over $2m")."""
_ELSE = {"up to": _RISES, "over": _QUARRELS}
_BREAK = lazy(r"[.;:!?\n—]\s|, |[(“”\"]|''|--| but | and | because | when | until | which | who ")
_LATE = lazy(
    rf"\s?\+|[-\s](?:plus\b(?!\s(?:\$?\d|or minus|an?\b|one\b))|odd\b)"
    rf"|\s(?:{'|'.join(w for w in _AFTER if ' ' in w)})\b"
)
_INSIDE = lazy(r"\d(\s?\+|[ -](?:plus|odd)| or (?:more|so|fewer|less))(?=[ -])")


def qualifier_before(folded: str, at: int, measured: bool) -> tuple[Bound | None, int]:
    """The bound that the words ending before `at` give, and where they start.

    `measured` admits the words that qualify an amount of money or percent only ("topped $1 trillion", not "topped two
    rivals"). A denial in the same clause turns "more than" round: none of them more than 5 is at most 5.
    """
    sign = _SIGNS.get(folded[at - 1 : at])
    if sign:
        return sign, at - 1
    head = folded[max(0, at - _REACH) : at]
    if not head or not head[-1].isspace():
        return None, at
    words = head.rsplit(maxsplit=4)[-4:]
    if not words or words[-1].lstrip(_OPENING) not in _LAST_WORDS:
        return None, at
    for size in range(len(words), 0, -1):
        phrase = " ".join(words[-size:]).lstrip(_OPENING)
        bound = _BEFORE.get(phrase)
        if bound is None or (phrase in _MEASURED_ONLY and not measured):
            continue
        if phrase in _ELSE and _ELSE[phrase].search(folded, max(0, at - 64), at):
            return None, at
        start = at
        for word in reversed(phrase.split()):
            start = folded.rfind(word, 0, start)
        turned = bound == "at least" and phrase not in _NEVER_DENIED and _denied(folded, start)
        turned = turned and not folded.endswith(_DESCRIBES, 0, start)
        return ("at most" if turned else bound), start
    return None, at


def _denied(folded: str, start: int) -> bool:
    clause = _BREAK.split(folded[max(0, start - 90) : start])[-1]
    return bool(_DENIAL.search(clause))


def qualifier_after(folded: str, at: int) -> tuple[Bound | None, int]:
    """The bound that the words from `at` on give ("140+", "300 or so"), and where they end."""
    match = _LATE.match(folded, at)
    return (_AFTER[_bare(match[0])], match.end()) if match else (None, at)


def qualifier_inside(folded: str, start: int, end: int) -> tuple[Bound | None, str]:
    """The bound between a number and what it counts, and its words: "140+ schools", "300 or so guests"."""
    match = _INSIDE.search(folded, start, end)
    return (_AFTER[_bare(match[1])], _bare(match[1])) if match else (None, "")


def _bare(words: str) -> str:
    """The words without the blanks, of whatever width, and hyphens that tie them on."""
    return words.strip().strip("-").strip()
