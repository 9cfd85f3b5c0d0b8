"""What days, outlets and addressees say for and against two quotes being of one occasion."""

import re
from collections.abc import Sequence
from functools import lru_cache

from store.days import gap
from store.utterances.reasons import sided
from store.utterances.statement import Statement
from store.words.fold import fold
from store.written_dates import long_date

_PRESS = re.compile(" news (?:agency|service)$")
_NEAR_DAYS = 3
_FAR_DAYS = 14


def dates_of(a: Statement, b: Statement) -> tuple[bool, str]:
    """Whether the days rule out one occasion, and what they say for it."""
    if a.said and b.said:
        if gap(a.said, b.said) > 1:
            return True, f"but dated {sided(a.said_on or '', b.said_on or '', ' and ')}"
        if a.said[0] == a.said[1] and b.said[0] == b.said[1]:
            return False, f"both dated {long_date(a.said_on)}" if a.said == b.said else "dated a day apart"
        return False, ""
    if not a.out or not b.out:
        return False, ""
    for one, other in ((a, b), (b, a)):
        if one.said and other.out and one.said[0] > other.out[1] + 1:
            return True, f"but said on {one.said_on}, after the other was published"
    between = gap(a.out, b.out)
    known = _days_between(a, b)
    if known > _FAR_DAYS and not occasion_of(a, b):
        return True, f"but dated or published {known} days apart"
    if between > _NEAR_DAYS:
        return False, ""
    if a.lent or b.lent:
        return False, "one is undated, of the other's story by what else both report"
    return False, {0: "published the same day", 1: "published a day apart"}.get(
        between, f"published {between} days apart"
    )


def occasion_of(a: Statement, b: Statement) -> str:
    """What makes it one occasion, in words; empty where nothing does."""
    if a.addressee and same_name(a.addressee, b.addressee):
        return f"both said to {a.addressee}"
    for one, other in ((a, b), (b, a)):
        if among(one.outlet, other.via):
            return f"one rests on the other: {one.outlet} is named as the source"
    for one, other in ((a, b), (b, a)):
        if among(one.addressee, (*other.via, other.outlet)):
            return f"both go back to what was said to {one.addressee}"
    both = [name for name in a.via if among(name, b.via)]
    if both:
        return f"both through {both[-1]}"
    soon = _days_between(a, b) <= _FAR_DAYS  # who answered to an audience once will answer to it again
    for one, other in ((a, b), (b, a)):
        audiences = (other.occasion, other.addressee) if soon else ()
        if among(one.occasion, (*audiences, other.outlet, *other.via)):
            return f"elsewhere in its article the speaker speaks to or through {one.occasion}"
    if a.said and a.said == b.said and a.said[0] == a.said[1]:
        return "said on the same day"
    return ""


def _days_between(a: Statement, b: Statement) -> int:
    """Days from when the one was said, or else published, to when the other was; 0 where that is not known."""
    ours, theirs = a.said or a.out, b.said or b.out
    return gap(ours, theirs) if ours and theirs else 0


def about_now(a: Statement, b: Statement) -> bool:
    """Whether both are of one occasion, or published within days of each other."""
    return bool(occasion_of(a, b) or dates_of(a, b)[1])


def among(name: str, names: Sequence[str]) -> bool:
    """Whether an outlet or addressee is one of those named; nobody is not."""
    return bool(name) and any(same_name(name, other) for other in names)


def same_name(a: str, b: str) -> bool:
    """Whether two names of outlets are one, article and case aside."""
    return a == b or _bare(a) == _bare(b)


@lru_cache(maxsize=1 << 12)
def _bare(name: str) -> str:
    return _PRESS.sub("", fold(name).removeprefix("the "))
