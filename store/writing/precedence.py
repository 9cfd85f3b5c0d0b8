"""Which of two articles was published first, as far as what is known of their dates tells?"""

from datetime import datetime


def is_earlier(one: str | None, other: str | None, one_clock: bool = False) -> bool | None:
    """Whether an ISO date precedes another; None where that is not known: one is missing, or they may be the same.

    Times are compared where both state their zone, or where both were read off `one_clock`, as an outlet's are.
    """
    if not one or not other:
        return None
    moments = _moment(one), _moment(other)
    if moments[0] and moments[1]:
        return None if moments[0] == moments[1] else moments[0] < moments[1]
    precision = min(len(one), len(other), 16 if one_clock and moments == (None, None) else 10)
    days = one[:precision], other[:precision]
    return None if days[0] == days[1] else days[0] < days[1]


def _moment(iso: str) -> datetime | None:
    """The minute of a time with a zone; None for what is less precise."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return moment.replace(second=0, microsecond=0) if moment.tzinfo else None
