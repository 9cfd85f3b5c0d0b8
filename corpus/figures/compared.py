"""Which bare number is an amount set against, in the unit of that amount? "to 61 from 48", "by 101 votes to 88"."""

import re
from collections.abc import Iterator

from corpus.figures.numbers import CARDINALS, Number, number_at
from corpus.lazy import lazy
from corpus.wordlists import words

_SCALES = "million|billion|trillion|lakh|crore|bn"
_NUMBER = rf"((?:[0-9][0-9,.]*[0-9]|[0-9])(?: ?(?:{_SCALES})\b)?)"
_ENDS = (
    r"(?=[.,;)](?!\d)|$|\n| (?:a|in|on|at|last|the|previously|earlier|before|during|this|and|for|after|as|while|but"
    r"|since)\b)"
)
_CAME_FROM = lazy(
    r"(?: (?:per|an?) [a-z]{3,8})?(?: (?:in|over|during) the (?:first|last|same|past|previous) [a-z0-9 ]{3,40}?)?"
    r"(?: (?:last|this|in|a|on|from|since)"
    r" (?:[a-z]{3,9}(?: [0-9]{1,2})?|20[0-9]{2}))?"
    rf"(?: of [a-z-]{{3,20}}(?: [a-z-]{{3,20}})?)?,? (?:(?:up |down )?from|against|versus|compared (?:with|to))"
    rf" (?:the )?{_NUMBER}{_ENDS}"
)
_LIMIT = lazy(
    r",? (?:(?:well|far|just) )?(?:above|below|over|under|exceeding|within) (?:the|its|a)(?: [a-z]+){0,3}?"
    rf" (?:limit|threshold|maximum|target|ceiling|guideline|norm)(?: value)? of {_NUMBER}{_ENDS}"
)
"""What is measured is held to, in its own unit: "14 mg/l, above the legal limit of 10"."""
_AS_WELL = lazy(rf"(?: [a-z]+)?,? and {_NUMBER} (?:during|in|at|on|for|from|by)\b")
"""As many more of the same things: "290 posts and 190 during the works"."""
_AGAINST = lazy(rf" to (?:{_NUMBER}|(?P<few>{'|'.join(CARDINALS)})){_ENDS}")
"""The votes of the other side."""
_VOTED_AGAINST = lazy(
    rf"(?: [a-z]+){{1,14}}?,? (?:and|with|to|but|while) (?P<few>\d{{1,3}}|{'|'.join(CARDINALS)})"
    r"(?: [a-z]+)?(?: voted)? against\b"
)
"""The same behind those who voted for it: "seven members voted in favour and three against"."""


_MOVED_BY = lazy(rf",? \(?(?:up|down) (?:by )?{_NUMBER}(?=[.,;)](?!\d)|$| on \b)")
_OTHERS = lazy(
    r"(?:[,;]|,? and|, while|, with|, but) (?:the |its )?(?!(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)"
    r"[a-z]*\b)(?:[A-Z][\w’'.&-]*(?: (?:of|for|and|the) (?=[A-Z])| )){1,5}"
    r"(?:(?:had|has|won|took|taking|got|with|on|claimed|held|gained|lost) )?"
    rf"(?P<n>\d{{1,3}}(?:,\d{{3}})*|{'|'.join(CARDINALS)})(?=[.,;)](?!\d)|$|\n| and )"
)
_FROM_FEW = lazy(rf",? (?:up |down )?from ({'|'.join(CARDINALS)}){_ENDS}")
SHARED_OUT = words(
    "seats votes delegates points medals golds goals mandates councillors wards constituencies MPs senators cases"
    " deaths infections"
)
"""Things of which an election, a contest or a disease gives everybody some."""


_PUT = lazy(
    r"\b(?:puts?|estimate[sd]?|placed?|gave) (?:the|their) (?:numbers?|figures?|total|tally|crowd|turnout|toll)"
    r"(?: of (?:the )?(?:dead|injured|wounded|missing|killed|infected|arrested|detained|homeless|displaced))? \w\w \Z"
)
"""What says that a count is another's of what was counted before: "police put the figure at 90"."""
_WENT_TO = lazy(rf" in (?:20|19)\d\d to {_NUMBER}(?= in (?:20|19)\d\d\b|[.,;](?!\d)|$)")


def compared_with(folded: str, end: int, origin: bool = False) -> Number | None:
    """The number that an amount, which ends at an offset of the folded text, rose or fell from or is set against; of
    an `origin`, behind a "from", what it rose or fell to.
    """
    if origin:
        return _read(folded, _WENT_TO.match(folded, end))
    found = _CAME_FROM.match(folded, end)
    if found is None and folded[end : end + 1] in (" ", ","):
        if " and " in folded[end : end + 24]:
            found = _AS_WELL.match(folded, end)
        elif " of " in folded[end : end + 60]:
            found = _LIMIT.match(folded, end)
    return _read(folded, found)


def is_put_at(text: str, at: int) -> bool:
    """Whether the number at an offset is what somebody puts the number, the crowd or the toll at."""
    return text.endswith((" at ", " as "), 0, at) and _PUT.search(text, max(0, at - 56), at) is not None


def others_have(text: str, folded: str, end: int) -> Iterator[Number]:
    """What the other side or the others have of what is shared out, behind who has most; by how many that is more."""
    against = _AGAINST.match(folded, end) or _VOTED_AGAINST.match(folded, end)
    other = _CAME_FROM.match(folded, end) or _FROM_FEW.match(folded, end) or _MOVED_BY.match(folded, end)
    number = _read(folded, against, against.lastindex or 1) if against else _read(folded, other)
    if number is None:
        number = _read(folded, _OTHERS.match(text, end), "n")
    while number:
        yield number
        number = _read(folded, _OTHERS.match(text, number.end), "n")


def _read(folded: str, match: re.Match[str] | None, group: int | str = 1) -> Number | None:
    number = number_at(folded, match.start(group)) if match else None
    if match is None or number is None or number.end != match.end(group) or 1900 <= number.value <= 2100:
        return None
    return number
