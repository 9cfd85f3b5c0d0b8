"""On which day was something said? The date in the reporter's own words beside the cue, where it is the cue's own."""

import re
from collections.abc import Iterable

from corpus.lazy import lazy
from corpus.model import Date

_BESIDE = 60
"""Characters between a cue and the date on which it was said."""
_DATES_ELSE = frozenset({"by", "of", "until", "till", "before", "from", "since", "after", "to"})
_APART = lazy(r"\b(?:who|which|that|whose|where|whom|but)\b|[;:()—–“”\"]| - ")
"""What parts a date from the verb that said something."""
_RELATIVE = lazy(r"\b(?:who|which|whose|whom|that|where|if|whether)\b[^,;]*\Z")
_TOLD_OF = (
    r"(?!asked|contacted|reached|interviewed|questioned|pressed|quoted|need|indeed)"
    r"(?:born|built|made|written|set up|(?:re-)?[a-z]{2,13}ed)\b[^,;]{0,40}"
)
_BESIDE_A_NAME = lazy(rf", (?:\d{{1,2}}, )?(?:[a-z]+ly )?{_TOLD_OF}\Z")
"""What is told of a name before it: "Jo Doe, elected in May", "the Courier, founded in 1885"."""
_OPENING = lazy(rf"\W*{_TOLD_OF}", re.IGNORECASE)
"""The same before a name: "Elected in May, Jo Doe said"."""
_OWNED = lazy(r"(?:\b(?:the|an?|his|her|its|their|this|that)|[’']s) (?:[a-z]+ )?\Z")
_SAYING = lazy(
    r" (?:[a-z]+ )?(?:reports?|stud(?:y|ies)|speech|interview|statement|letter|essay|article|memo|address|column|op-ed"
    r"|paper|survey|poll|review|ruling|judgment|tweet|post|lecture|testimony|debate)\b"
)
"""What is said by itself: "a 2014 report said", where "the 2014 flood" only names the flood."""
_NOW = lazy(r"(?:[a-z]{2,12}(?<!s)s|say|tell|think|believe|argue|recall|remember)\b")
"""What is said in the present tense is said now, and the date of what happened: "in 2015, he says, they fled"."""
_NOUN = lazy(
    r" (?!(?:and|or|in|on|at|when|as|he|she|they|it|we|i|the|an?|but|to|for|with|while|after|before)\b)[A-Za-z]"
)


def said_on(text: str, sentence: int, cue: tuple[int, int], dates: Iterable[Date], published: str | None) -> str | None:
    """The nearest of the dates that can be those of the cue at these offsets, in the sentence that begins there."""
    near = [d for d in dates if abs(d.start - cue[0]) < _BESIDE and _may_date(text, d, published or d.iso)]
    if entry := next((d for d in near if _heads_entry(text, d, cue[0])), None):
        return entry.iso
    near = [d for d in near if not _is_anothers(text, sentence, cue, d)]
    near = [d for d in near if not _is_long_past(d, published) or _is_own(text, sentence, cue, d)]
    return min(near, key=lambda d: abs(d.start - cue[0])).iso if near else None


def _may_date(text: str, date: Date, published: str) -> bool:
    """Nothing was said after it was printed, and a date behind "by" or "of" is that of something else."""
    length = min(len(published), len(date.iso), 10)
    before = text[max(0, date.start - 12) : date.start].split()
    return date.iso[:length] <= published[:length] and not (before and before[-1].lower() in _DATES_ELSE)


def _heads_entry(text: str, date: Date, cue: int) -> bool:
    """Whether a date heads the line in which a cue stands, as in a list of what happened: "May 3, 2019: He says"."""
    line = text.rfind("\n", 0, date.start) + 1
    return text.startswith(": ", date.end) and not text[line : date.start].strip(" •*-") and "\n" not in text[line:cue]


def _is_anothers(text: str, sentence: int, cue: tuple[int, int], date: Date) -> bool:
    """Whether a date stands in a clause or beside a name of which it tells something else than that it was said."""
    if cue[0] < date.start:
        begin = cue[1]
    elif "," in text[date.end : cue[0]]:
        if _OPENING.fullmatch(text, sentence, date.start):
            return True
        begin = max(sentence, date.start - 2 * _BESIDE)
    else:
        return False
    return bool(_RELATIVE.search(text, begin, date.start) or _BESIDE_A_NAME.search(text, begin, date.start))


def _is_long_past(date: Date, published: str | None) -> bool:
    return published is not None and published[:4].isdecimal() and int(date.iso[:4]) < int(published[:4]) - 1


def _is_own(text: str, sentence: int, cue: tuple[int, int], date: Date) -> bool:
    """Whether a date long past is when it was said: papers date what happened then far more often."""
    if _NOW.match(text, cue[0], cue[1]):
        return False
    left, right = (date.end, cue[0]) if date.start < cue[0] else (cue[1], date.start)
    if _APART.search(text, left, max(left, right)):
        return False
    names = len(date.iso) == 4 and _OWNED.search(text, max(0, date.start - 24), date.start) is not None
    return not (names and _NOUN.match(text, date.end)) or _SAYING.match(text, date.end) is not None
