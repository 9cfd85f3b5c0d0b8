"""What a URL says of who publishes: its host, and the site by which an article of unknown outlet goes."""

from datetime import date
from unicodedata import normalize

from corpus.lazy import lazy

_PREFIX = lazy(r"^(?:www\d?|m|mobile|amp)\.")
_SITE = lazy(r"(?=.{4,60}$)(?:[a-zA-Z0-9_-]+\.)+[a-zA-Z][a-zA-Z0-9_-]+")
_ARCHIVED = lazy(
    r"https?://(?:web\.archive\.org/web|archive\.(?:today|ph|is|md|li|vn|fo))/[\d.-]{4,17}[a-z_]{0,4}/"
    r"(https?://.{4,2000})$"
)
"""What the Wayback Machine and archive.today put before the address of a page they keep."""
_ARCHIVE = lazy(r"(?:web\.)?archive\.(?:org|today|ph|is|md|li|vn|fo)")
_DATED = lazy(r"/((?:19|20)\d\d)[/-](?:[A-Za-z_-]{2,24}/){0,2}(0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|\Z)")
"""The day in a page's path, at times with its section in between: "/2024/world/05/17/"."""


def host_of(url: str | None) -> str:
    """ "abcnews.go.com" of "http://www.abcnews.go.com/story", phone editions' too; "" where there is none."""
    if not url:
        return ""
    from urllib.parse import urlsplit  # a quarter of what importing the parser would cost

    try:
        return _PREFIX.sub("", (urlsplit(url.strip()).hostname or "").casefold())
    except ValueError:
        return ""


def origin_of(url: str) -> str:
    """Where a page that an archive keeps came from; the URL itself where it is no archive's."""
    found = _ARCHIVED.match(url)
    return found[1] if found else url


def is_archive(host: str) -> bool:
    """Whether a host keeps copies of others' pages."""
    return _ARCHIVE.fullmatch(host) is not None


def site_of(url: str | None) -> str | None:
    """The public host of a web page, of that which an archive keeps; None where a URL names no such host."""
    origin = origin_of((url or "").strip())
    host = host_of(origin) if origin.casefold().startswith(("http://", "https://")) else ""
    return host if _SITE.fullmatch(host) else None


def day_of(url: str | None) -> str | None:
    """The day, as ISO, by which a page's path files it; None where it has none that exists."""
    found = _DATED.search(origin_of(url or ""), 8) if url else None
    try:
        return date(*map(int, found.groups())).isoformat() if found else None
    except ValueError:
        return None


def could_stand_at(outlet: str, url: str | None) -> bool:
    """Whether an outlet could have published at a URL: "Reuters" at www.reuters.com, or where no site is named."""
    site, name = site_of(url), "".join(c for c in outlet.casefold() if c.isalnum())
    return site is None or any(label.startswith(name) for label in site.split("."))


def is_site_of(outlet: str, url: str | None) -> bool:
    """Whether a URL is on an outlet's own site: "ABC News" and "RTÉ" at abcnews.go.com and www.rte.ie."""
    plain = normalize("NFKD", outlet.casefold().removeprefix("the "))
    name = "".join(c for c in plain if c.isalnum())
    return name in {label.removeprefix("the") for label in (site_of(url) or "").split(".")[:-1]}
