"""Who holds the rights in an article, by the lines that say so."""

import re

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
