"""Times that count from what the text tells and not from its own day: a timeline's items, "that Friday", days of a
month that was just told with its year.
"""

from corpus.dates.resolution import Anchor, Expression
from corpus.lazy import lazy

_ITEM = lazy(r"(?:\d{1,2}[.)]|[•·*–-]) ?\Z")
_MOST = 30
"""Items of a timeline that are looked at."""
_NEAR = 6
"""Dates before "that Friday" among which is the one it counts from."""
_SAME_STORY = 250
"""Characters from a day with its year to one of the same month without it."""
_OF_NOW = lazy(
    r"\n|\b(?:[Tt]his year|[Tt]oday|[Nn]ow|[Nn]owadays|[Cc]urrent(?:ly)?|[Ee]very|[Ee]ach|[Aa]nnual(?:ly)?|since)\b"
)
"""What leads back to the article's own time."""
_BEHIND = lazy(r"(?: (?:morning|afternoon|evening|night))?(?:[.,;:!?”]|\s*\Z| (?:and|when|in|at|to)\b)")
"""What stands behind a day that "that" points at: "she said that Friday would do" has another "that"."""


def year_of_list(text: str, found: tuple[Expression, ...], index: int) -> int | None:
    """The year of a day that opens an item of a timeline, where the items before it give theirs once."""
    when = found[index]
    if when.month is None or not _opens_item(text, when.start):
        return None
    month = when.month
    for other in reversed(found[max(0, index - _MOST) : index]):
        if other.month is None or not _opens_item(text, other.start):
            continue
        if other.month > month:
            return None
        if other.year:
            return other.year
        month = other.month
    return None


def _opens_item(text: str, start: int) -> bool:
    line = text.rfind("\n", 0, start) + 1
    return 0 < start - line <= 4 and _ITEM.match(text, line, start) is not None


def year_of_story(text: str, found: tuple[Expression, ...], index: int, anchor: Anchor) -> int | None:
    """The year, long over, of a day of the same month told right before: "on May 3, 1951. He chose May 3 because"."""
    when, before = found[index], found[index - 1] if index else None
    if before is None or before.year is None or before.day is None or before.month != when.month or not when.day:
        return None
    over = anchor.year is not None and before.year < anchor.year - 1
    if not over or when.lean > 0 or when.start - before.end > _SAME_STORY:
        return None
    return None if _OF_NOW.search(text, before.end, when.start) else before.year


def is_told_time(text: str, found: tuple[Expression, ...], index: int, anchor: Anchor) -> bool:
    """Whether a weekday is that of another year, which the dates before it name: "that Friday"."""
    when = found[index]
    if text[when.start - 5 : when.start].lower() != "that " or not _BEHIND.match(text, when.end):
        return False
    years = [other.year for other in found[max(0, index - _NEAR) : index] if other.year]
    return bool(years) and anchor.year is not None and years[-1] < anchor.year
