"""Which words beside a byline tell nothing of the article: minutes to read, views, pages, who edited, the number of
an issue; a day that may be the month."""

import re

from corpus.lazy import lazy

_READ = (
    r"(?:(?:reading time|lesezeit|leestijd|ti?empo (?:de|di) (?:lectura|lettura|leitura)|temps de lecture) ?:? ?)?"
    r"(?:~ ?)?\d{1,3}[ -]?min(?:ut[a-z]{1,2})?s?\.?"
    r"(?: ?(?:read|reading|d[ei] (?:lectura|lettura|leitura|lecture)|lesezeit)(?: time)?)?"
    r"|\d[\d,.]{0,8}[kKmM]? ?(?:views?|reads|shares|comments?|likes)"
)
_READING_TIME = lazy(_READ, re.IGNORECASE)
_SAYS_NOTHING = lazy(
    rf"(?:{_READ})|\d{{1,3}} ?(?:min|hr?|d|w|mo)|(?:issue|vol(?:ume|\.)?|no\.|number) ?#?\d{{1,4}}"
    r"|(?:0?\d|1[0-2])[/.](?:0?\d|1[0-2])[/.]\d{4}"
    rf"|(?:[Pp](?:age|g)?\.? ?)?[A-Z]{{0,2}}\d{{1,3}}|(?:Editors?|编辑|责编) ?[:：] ?.{{1,40}}|\S{{1,60}}@\S{{1,60}}",
    re.IGNORECASE,
)


def is_reading_time(line: str) -> bool:
    """Whether the line counts minutes to read, views or comments."""
    return len(line) < 60 and bool(_READING_TIME.fullmatch(line.strip(" ()")))


def says_nothing(words: str) -> bool:
    """Whether they count minutes or readers, number a page, name an editor or an address, or give a date that reads two
    ways.
    """
    return _SAYS_NOTHING.fullmatch(words) is not None
