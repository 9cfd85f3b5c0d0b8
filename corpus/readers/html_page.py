"""What a page states in its head and its markup, gathered once for all who ask."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from corpus.about.site import host_of, origin_of
from corpus.readers.embedded import Json, article_of, kind_of, linked_data, names, squeeze
from corpus.readers.markup import squash

_DESCRIPTION = ("description", "og:description", "twitter:description", "dcterms.description")
_HEADLINE = re.compile(
    r"(?:^|[-_\s])(?:(?:entry|post|article|story|news|content|print)[-_]{0,2}(?:title|headline)|headline)(?:[-_\s]|$)",
    re.IGNORECASE,
)
_MOST_HEADINGS = 60
_WRITER = re.compile(r"(?:microsoft word|libreoffice|openoffice|cocoa html writer)\b", re.IGNORECASE)
"""What calls itself so wrote a document."""


@dataclass(slots=True)
class Page:
    """The head's statements by their keys, the headings, and the data that describe this page's article."""

    tree: HtmlElement
    meta: dict[str, list[str]] = field(default_factory=dict)
    window_title: str = ""
    headlines: list[str] = field(default_factory=list)
    """Of the first order."""
    marked_headlines: list[str] = field(default_factory=list)
    """Headings of any order that markup names as a title."""
    headings: list[str] = field(default_factory=list)
    """Of the second and third order."""
    lesser_headings: list[str] = field(default_factory=list)
    """Of the fourth order and below."""
    url: str | None = None
    article: dict[str, Json] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The language stated for the whole page: two letters in lower case, or nothing."""
        root = self.tree.getroottree().getroot()
        return str(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")[:2].lower()


def survey(tree: HtmlElement, address: str | None = None) -> Page:
    """Gather it; `address` is where the page is known to come from."""
    page = Page(tree)
    for meta in tree.iter("meta"):
        value = squeeze(meta.get("content"))
        for key in {(meta.get(name) or "").lower().strip() for name in ("property", "name", "itemprop")} - {""}:
            if value:
                page.meta.setdefault(key, []).append(value)
    page.window_title = squeeze(next((t.text_content() for t in tree.iter("title")), "") or "")
    page.headlines = [text for h in tree.iter("h1") if (text := _unlabelled(h, page))][:20]
    for heading in list(tree.iter("h1", "h2", "h3"))[:_MOST_HEADINGS]:
        text = squeeze(heading.text_content())
        if text and (heading.get("itemprop") == "headline" or _HEADLINE.search(heading.get("class", "")[:200])):
            page.marked_headlines.append(text)
        if text and heading.tag != "h1":
            page.headings.append(text)
    shown = f"{page.window_title} {' '.join(page.headlines)} {' '.join(page.meta.get('og:title', []))}"
    page.lesser_headings = [squeeze(h.text_content()) for h in list(tree.iter("h4", "h5", "h6"))[:_MOST_HEADINGS]]
    page.article = article_of(linked_data(tree), shown, _url(page, address))
    page.url = _url(page, address)
    return page


def _unlabelled(heading: HtmlElement, page: Page) -> str:
    """A heading's words, without a label in an element of its own before what the head states as the headline."""
    whole = squeeze(heading.text_content())
    if len(heading) and not squeeze(heading.text):
        rest = whole.removeprefix(squeeze(heading[0].text_content())).strip(" :|–—·")
        if squash(rest) in map(squash, page.meta.get("og:title", [])) and squash(rest):
            return rest
    return whole


def descriptions(page: Page) -> frozenset[str]:
    """What the head says of the article in a sentence or two, squashed: often its standfirst."""
    stated = [text for key in _DESCRIPTION for text in page.meta.get(key, [])]
    stated += [squeeze(page.article.get(key)) for key in ("description", "alternativeHeadline")]
    return frozenset(squash(text) for text in stated) - {""}


def is_written(page: Page) -> bool:
    """Whether a word processor wrote the page: all of it is the text then, and it names no site."""
    return any(_WRITER.match(name) for name in page.meta.get("generator", []))


def is_live(page: Page) -> bool:
    """Whether the page says that it is told post by post while things happen."""
    return "LiveBlogPosting" in kind_of(page.article)


def site_names(page: Page) -> list[str]:
    """What the site calls itself in so many words."""
    named = [*page.meta.get("og:site_name", []), *page.meta.get("application-name", [])]
    return named + names(page.article.get("publisher"))


def web_address(url: str | None) -> str | None:
    """The address if it is one of the web with a page on it."""
    url = (url or "").strip()
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if (
        parts.scheme not in ("http", "https")
        or "." not in (parts.hostname or "")
        or re.search(r"\s", url)
        or len(url) > 2_000
    ):
        return None
    return url


def _url(page: Page, address: str | None) -> str | None:
    """The canonical address; that of the page's own data where they agree on another site (a copy links its origin)."""
    links = [
        link.get("href") for link in page.tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()
    ]
    origin = page.tree.xpath("//a[contains(@class, 'reader-domain')]/@href")  # where a browser's reader view came from
    canonical, shared, data, known = (
        next(filter(None, map(web_address, stated)), None)
        for stated in (links, page.meta.get("og:url", []), [_first_url(page.article)], [address, *origin[:1]])
    )
    if canonical and shared and data and host_of(canonical) != host_of(shared) == host_of(data):
        return shared
    return web_address(origin_of(canonical or shared or data or known or ""))


def _first_url(article: dict[str, Json]) -> str | None:
    for key in ("mainEntityOfPage", "url", "@id"):
        value = article.get(key)
        value = value.get("@id") if isinstance(value, dict) else value
        if isinstance(value, str) and web_address(value):
            return value
    return None
