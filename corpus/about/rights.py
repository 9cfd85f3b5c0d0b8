"""Who holds the rights in an article, by the lines that say so."""

import re

from corpus.actors.mastheads import is_known_outlet
from corpus.lazy import lazy
from corpus.lines import Line

_COPYRIGHT = lazy(
    r"^\W{0,3}(?:(?:all|entire|this|the) [a-z ]{4,20})?(?:copyright|©|\(c\))[\s\d©,()c–-]{0,20}(?:by )?(?:the )?"
    r"(?P<who>[^.\n|]{2,60}?)(?:\.|,|\||$| all rights)",
    re.I,
)


def rights_holders(lines: list[Line]) -> list[str]:
    """Whom these lines name as holders of the copyright: "© 2026 Harbour Post. All rights reserved."."""
    return [found["who"].strip() for line in lines if (found := _COPYRIGHT.match(line.text))]


_SOURCE = lazy(
    r"\W{0,3}(?:Sources?|SOURCES?): (?:the |The )?(?P<who>[A-Z][\w.’' -]{2,40}?)"
    r"(?:(?:,? and|,| \+| with)(?: news)?(?: wire)? ?[Aa]gencies)?[.)]?\s*"
)


def source_at_foot(lines: list[Line]) -> str | None:
    """The known outlet that one of the last lines names: "Source: Harbour Post and agencies"; None where two do."""
    named = {found["who"] for line in lines if (found := _SOURCE.fullmatch(line.text))}
    known = [who for who in named if is_known_outlet(who)]
    return known[0] if len(known) == len(named) == 1 else None
