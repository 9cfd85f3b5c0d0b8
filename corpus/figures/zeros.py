"""Where is nothing a figure? "fell to zero", "we have zero tents left", "no deaths were reported"."""

from corpus.figures.units import counted_after, is_time
from corpus.lazy import lazy

_LEVEL = lazy(
    r"(?<= to )zero(?![\w-]| in )|(?<= (?:at|is) )zero(?=[.,;)]| percent)"
    r"|(?<=(?:was|ear|rom) )zero(?! to one\b)(?=[.,;)]|$| to )"
)
"""Zero as a level, which something falls to, stands at or starts from; "zero tolerance" counts nothing."""
_THINGS = lazy(
    r"(?<=(?:have|orts|rded|rted|ered|ound|sold|made|here) )zero(?= [a-z-]{3,20}[^\Wsui]s\b)|(?<= (?:had|has|are) )zero"
    r"(?= [a-z-]{3,20}[^\Wsui]s\b)"
)
"""None of what somebody has or tells of: "we have zero tents left"."""
_HARM = lazy(
    r"no (?:new |further |other )?(deaths|injuries|casualties|fatalities)"
    r"(?= (?:or [a-z ]{3,20} )?(?:(?:were|was|have been|had been|has been) (?!the\b)"
    r"|reported\b|in the\b|so far\b|among\b)|[.,;])"
)


def zero_at(text: str, folded: str, begin: int, end: int) -> tuple[str | None, int] | None:
    """The unit of the zero that stands from `begin` to `end`, and where it ends; None where it is no figure."""
    if _THINGS.match(folded, begin):
        unit, stop = counted_after(text, end)
        return None if unit is None or is_time(unit) else (unit, stop)
    return (None, end) if _LEVEL.match(folded, begin) else None


def none_harmed(folded: str, at: int) -> tuple[str, int] | None:
    """The harm that befell nobody, told at an offset as "no deaths", and where that ends."""
    match = _HARM.match(folded, at) if folded.startswith("no ", at) else None
    return (match[1], match.end()) if match else None
