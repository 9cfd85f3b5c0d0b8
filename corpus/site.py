"""The site that a URL names, by which an article goes whose outlet nothing else tells."""

import re
from urllib.parse import urlsplit

_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.")
_SITE = re.compile(r"(?=.{4,60}$)(?:[\w-]+\.)+[^\W\d_][\w-]+", re.ASCII)
_KEPT = re.compile(r"https?://web\.archive\.org/web/\w+/(?=https?://)")
"""What the Wayback Machine puts before the address of the page it keeps."""


def site_of(url: str | None) -> str | None:
    """ "abcnews.go.com" of "http://www.abcnews.go.com/story"; None where a URL names no public host."""
    try:
        parts = urlsplit(_KEPT.sub("", (url or "").strip()))
        host = _PREFIX.sub("", (parts.hostname or "").casefold())
    except ValueError:
        return None
    return host if parts.scheme in ("http", "https") and _SITE.fullmatch(host) else None


def could_stand_at(outlet: str, url: str | None) -> bool:
    """Whether an outlet could have published at a URL: "Reuters" at www.reuters.com, or where no site is named."""
    site, name = site_of(url), "".join(c for c in outlet.casefold() if c.isalnum())
    return site is None or any(label.startswith(name) for label in site.split("."))
