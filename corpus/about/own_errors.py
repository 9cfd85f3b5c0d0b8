"""What an article says of its own mistakes: which lines put an earlier version of it right."""

from corpus.lazy import lazy

_PIECE = r"(?:article|story|post|piece|dispatch|column|headline)"
_CHANGED = r"(?:corrected|refiled|re-filed|amended|clarified|revised|recast|updated)"
_DAY = r"(?:[a-z]{3,9}\.? \d{1,2} |\d{1,2} [a-z]{3,9} |(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]?s? |earlier )"
_WHERE = r"(?:in (?:the |this )?[\w. ]{1,40}?,? )?"
_SPOT = (
    r"\b(?:para(?:graph)?s?|words?|references?|typos?|typographical|names?|spelling|lines?|quotes?|headlines?|datelines?"
    r"|bylines?|figures?|leads?|bullets?|dates?|titles?|links?|captions?)\b"
)
_OF_AGENCIES = lazy(
    rf"[(\[]{_WHERE}(?:(?:corrects|refiles|recasts|clarifies|repeats|adds|updates)(?: |,)[^()\[\]]{{3,300}}"
    rf"|(?:removes|deletes|drops|fixes|changes|rewrites|inserts|restores) [^()\[\]]{{0,200}}?{_SPOT}"
    r"[^()\[\]]{0,200})[)\]]\.?"
)
"""How an agency says at the head of a story what it sends it again for: "(Corrects paragraph 4 to say who voted)"."""
_OF_ITSELF = lazy(
    rf"(?:this {_DAY}?|the {_DAY}){_PIECE} "
    rf"(?:(?:was|is|has been)(?: \w+)? {_CHANGED}|corrects|clarifies|refiles)\b.{{0,400}}"
)
_EARLIER = lazy(
    rf"(?:(?:corrections?|clarifications?|correction and clarification)\b[^.:—–-]{{0,40}}[:—–-].{{3,600}}"
    rf"|(?:an?|the) (?:earlier|previous|original) versions? of (?:(?:this|our) {_PIECE}|the {_PIECE} (?:had )?"
    r"(?:mis|incorrectly|wrongly|erroneously|mistakenly)).{3,400})"
)
_WORDS_OF = lazy(r"quot|attribut|ascrib|credited|[“”\"]")
"""What tells whose words an earlier version mistook: that is worth reading."""


def owns_up(line: str) -> bool:
    """Whether a whole line says what was wrong with the article or why it is sent again, and of nobody's words."""
    if line[:1] not in _INITIALS:
        return False
    low = line.lower()
    if low[:1] == "(" or low[:1] == "[":
        if _OF_AGENCIES.fullmatch(low):
            return True
        low = low[1:]
    if not low.startswith(_OPENINGS):
        return False
    return bool(_OF_ITSELF.fullmatch(low) or (_EARLIER.fullmatch(low) and not _WORDS_OF.search(low)))


_INITIALS = frozenset("([tacTAC")
_OPENINGS = ("this ", "the ", "an ", "a ", "correction", "clarification")
