"""Are two names of an outlet one: "BBC", "the BBC" and "bbc.co.uk"?"""

import re
from functools import lru_cache

from store.words.fold import fold

_SITE = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}")
_PRESS = re.compile("(?<!daily)(?<!evening)news(?:agency|service|wire)?$")
_NOBODYS = frozenset({"ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"})
"""Labels that many sites of a country or owner share, before the last one."""


def is_site(name: str) -> bool:
    """Whether a source goes by its site: "abcnews.go.com"."""
    return _SITE.fullmatch(name) is not None


def label_of_site(site: str) -> str:
    """A site's own label: "bbc" of "bbc.co.uk"; the site itself where it has none."""
    labels = site.split(".")[:-1]
    return next((label for label in reversed(labels) if label not in _NOBODYS), site)


@lru_cache(maxsize=1 << 14)
def outlet_key(name: str) -> str:
    """What is equal for an outlet's name and its site: "ABC News" and "abcnews.go.com"."""
    folded = fold(name).removesuffix(" (brief)")
    whole = label_of_site(folded).removeprefix("the") if is_site(folded) else folded.removeprefix("the ")
    return "".join(c for c in whole if c.isalnum()) or folded


@lru_cache(maxsize=1 << 10)
def same_outlet(name: str) -> str:
    """What is equal for two ways to write an outlet's name: "NBC" and "NBC News", "FT" and "金融时报" too.

    "Meridian" and "Meridian News Agency" are one as well, but not "Daily News" and "Daily".
    """
    from store.known_names import known_names  # reads articles, which the first screen does not

    known = known_names().find(name.removesuffix(" (brief)"))
    key = outlet_key(known.name if known and known.type == "outlet" else name)
    return _PRESS.sub("", key) or key
