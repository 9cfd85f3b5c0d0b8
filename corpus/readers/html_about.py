"""What a page says of its article: headline, outlet, author, moment of publication, address, form."""

import re
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from corpus.model import About, Form
from corpus.published import iso_moment
from corpus.readers.bylines import clean_byline
from corpus.readers.embedded import Json, article_of, kind_of, linked_data, names, squeeze
from corpus.readers.html_body import guessed_about
from corpus.readers.html_dates import published_beside, stated_moment
from corpus.readers.markup import squash

_AUTHOR = (
    "author", "parsely-author", "byl", "article:author", "og:article:author", "dc.creator", "dcterms.creator",
    "dc.contributor", "sailthru.author", "cse_author", "article:author_name", "citation_author", "creator",
)  # fmt: skip
_DESCRIPTION = ("description", "og:description", "twitter:description", "dcterms.description")
_OUTLET = ("og:site_name", "source", "dc.publisher", "application-name", "publisher", "copyright-holder")
_MARKED_BYLINE = (
    "//*[@rel='author' or contains(concat(' ', @itemprop, ' '), ' author ') or contains(@class, 'byline')"
    " or contains(@class, 'author') or contains(@class, 'auteur') or contains(@class, 'autor')]"
    "[not(self::link or self::meta or self::img or self::body or self::html) and not(ancestor::footer)]"
)
_BYLINE = re.compile(
    r"(?:^|[-_\s])(?:byline|by-line|author|authors|auteur|autor|autora|autore|author-?names?)(?:[-_]{1,2}names?)?(?:\s|$)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:^|\s)(?:comments?|comentarios?|commentaires?)(?:[-_]|\s|$)"
    r"|(?:^|[-_\s])(?:related|rail|side-?bar|widget|teaser|promo|browser|popular|recommended|footer)(?:[-_\s]|$)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"\s[|–—\-·•:»]\s|[_|｜](?=\S)|(?<=[\u4e00-\u9fff”》？！）])[-–—]{1,2}(?=[\u4e00-\u9fff]{2,10}$)"
)
_FORMS: dict[str, Form] = {"OpinionNewsArticle": "opinion", "BlogPosting": "blog"}


@dataclass(slots=True)
class Page:
    """What a page states in its head and its markup, gathered once."""

    tree: HtmlElement
    meta: dict[str, list[str]] = field(default_factory=dict)
    window_title: str = ""
    headlines: list[str] = field(default_factory=list)
    url: str | None = None
    article: dict[str, Json] = field(default_factory=dict)


def survey(tree: HtmlElement, address: str | None = None) -> Page:
    """Gather it; `address` is where the page is known to come from."""
    page = Page(tree)
    for meta in tree.iter("meta"):
        value = squeeze(meta.get("content"))
        for key in {(meta.get(name) or "").lower().strip() for name in ("property", "name", "itemprop")} - {""}:
            if value:
                page.meta.setdefault(key, []).append(value)
    page.window_title = squeeze(next((t.text_content() for t in tree.iter("title")), "") or "")
    page.headlines = [text for h in tree.iter("h1") if (text := squeeze(h.text_content()))][:20]
    shown = f"{page.window_title} {' '.join(page.headlines)} {' '.join(page.meta.get('og:title', []))}"
    page.article = article_of(linked_data(tree), shown, _url(page, address))
    page.url = _url(page, address)
    return page


def descriptions(page: Page) -> frozenset[str]:
    """What the head says of the article in a sentence or two, squashed: often its standfirst."""
    stated = [text for key in _DESCRIPTION for text in page.meta.get(key, [])]
    stated += [squeeze(page.article.get(key)) for key in ("description", "alternativeHeadline")]
    return frozenset(squash(text) for text in stated) - {""}


def about(page: Page, shown: list[str]) -> About:
    """What the page states; what that leaves open, the blocks `shown` and trafilatura's heuristics may fill."""
    lines = [line for text in shown for line in text.split("\n")]
    title = _title(page, lines)
    outlet = _outlet(page, title or "")
    stated = About(
        title=title,
        outlet=outlet,
        author=_author(page, title or "", outlet or ""),
        published=published_beside(lines, title or "", stated_moment(page.tree, page.meta, page.article)),
        form=next((_FORMS[kind] for kind in kind_of(page.article) if kind in _FORMS), None),
        url=page.url,
    )
    return stated if all((title, outlet, stated.author, stated.published)) else _filled(page, stated)


def _filled(page: Page, stated: About) -> About:
    guessed = guessed_about(page.tree)
    title = stated.title or squeeze(guessed.title) or None
    author = stated.author or clean_byline(squeeze(guessed.author), title or "")
    refused = [text for key in _AUTHOR for text in page.meta.get(key, []) if not clean_byline(text)]
    nobody = {squash(name) for name in (*page.meta.get("editor", []), *refused, stated.outlet or "")}
    if author and not stated.author and squash(author) in nobody:
        author = None
    return replace(
        stated,
        title=title,
        outlet=stated.outlet or _guessed_outlet(squeeze(guessed.sitename), title or ""),
        author=author,
        published=stated.published or iso_moment(guessed.date or ""),
        url=stated.url or _web_address(guessed.url),
    )


def _guessed_outlet(name: str, title: str) -> str | None:
    """A site's name as guessed, unless it was cut from the headline."""
    return name if name and squash(name) not in squash(title) else None


def _title(page: Page, shown: list[str]) -> str | None:
    """The headline as the reader saw it: the `h1` that the head agrees with, else the head's title without the site."""
    stated = [*page.meta.get("og:title", []), squeeze(page.article.get("headline")), page.window_title]
    heads = [squash(text.rstrip("….")) for text in (*stated, *page.meta.get("twitter:title", [])) if text]
    site = _site_names(page)
    for headline in page.headlines:
        bare = squash(headline)
        if len(bare) >= 4 and bare not in map(squash, site) and any(_agree(bare, head) for head in heads):
            return headline
    window = squash(page.window_title)
    for line in shown if stated == ["", page.window_title] else ():
        bare = squash(line)
        if 15 <= len(bare) < len(window) and window.startswith(bare):
            return line  # nothing marks the headline, but the reader sees one
    for text in stated:
        if text and not text.endswith(("...", "…")):
            return _without_site(text, site, page.url)
    return page.headlines[0] if len(page.headlines) == 1 else None


def _site_names(page: Page) -> list[str]:
    """What the site calls itself, the ends of the window's title that no headline in the head bears out included."""
    named = [*page.meta.get("og:site_name", []), *page.meta.get("application-name", [])]
    named += names(page.article.get("publisher"))
    heads = squash(" ".join([*page.meta.get("og:title", []), squeeze(page.article.get("headline"))]))
    parts = _SEPARATOR.split(page.window_title)
    borne_out = [part for part in parts if squash(part)[:40] in heads]
    if borne_out:
        named += [part for part in (parts[0], parts[-1]) if part not in borne_out]
    return named


def _agree(headline: str, head: str) -> bool:
    return (
        head.startswith(headline)
        or (len(head) >= 20 and headline.startswith(head))
        or (len(headline) >= 20 and headline in head)
    )


def _without_site(title: str, site: list[str], url: str | None) -> str:
    """The title without a last (or first) part that names the site."""
    host = squash((urlsplit(url).hostname or "") if url else "")
    known = {squash(name) for name in site}
    parts = _SEPARATOR.split(title)
    for part, rest in ((parts[-1], title[: len(title) - len(parts[-1])]), (parts[0], title[len(parts[0]) :])):
        name = squash(part)
        if (
            len(parts) > 1
            and name
            and (name in known or any(name in k or k in name for k in known if k) or (host and name in host))
        ):
            return rest.strip(" \t|–—-·•:»_｜")
    return title


def _outlet(page: Page, title: str) -> str | None:
    for name in (*page.meta.get("og:site_name", []), *names(page.article.get("publisher"))):
        if _is_outlet(name):
            return name
    head, window = squash(title), page.window_title
    if head and squash(window).startswith(head):
        tail = _SEPARATOR.split(window)[-1].strip()
        if len(_SEPARATOR.split(window)) > 1 and squash(tail) not in head and _is_outlet(tail):
            return tail
    return next((name for key in _OUTLET for name in page.meta.get(key, []) if _is_outlet(name)), None)


def _is_outlet(name: str) -> bool:
    return 1 < len(name) <= 80 and not name.startswith(("http", "@", "www."))


def _author(page: Page, title: str, outlet: str) -> str | None:
    """Who the page's data say wrote it; the byline in view where that is nobody, or the house itself."""
    stated = _stated_author(page, title, outlet)
    house = squash(outlet)
    if stated and not (house and "," not in stated and house in squash(stated)):
        return stated
    return _visible_author(page, title) or stated


def _stated_author(page: Page, title: str, outlet: str) -> str | None:
    stated = names(page.article.get("author")) or names(page.article.get("creator"))
    joined = ", ".join(dict.fromkeys(name for text in stated if (name := clean_byline(text, title))))
    if joined and squash(joined) != squash(outlet):
        return joined
    editors = {squash(name) for name in page.meta.get("editor", [])}
    for key in _AUTHOR:
        found = [name for text in page.meta.get(key, []) if (name := clean_byline(text, title))]
        if found and squash(found[0]) not in editors:
            return ", ".join(dict.fromkeys(found))
    return joined or None


def _visible_author(page: Page, title: str) -> str | None:
    """The byline in the page's markup: the first that names somebody, with those that stand beside it."""
    for element in page.tree.xpath(_MARKED_BYLINE)[:40]:
        if not _is_byline(element):
            continue
        named = element.xpath(".//*[@itemprop='name']") or element.xpath(".//*[@rel='author']") or [element]
        if element.get("rel") == "author":
            named = [e for e in element.getparent() if e.get("rel") == "author"]
        found = [name for e in named[:10] if (name := clean_byline(squeeze(e.text_content()), title))]
        if found:
            return ", ".join(dict.fromkeys(found))
    return None


def _is_byline(element: HtmlElement) -> bool:
    marks = element.get("class", "")[:200]
    if element.get("rel") != "author" and element.get("itemprop") is None and not _BYLINE.search(marks):
        return False
    around = [element, *list(element.iterancestors())[:4]]
    return not any(_ELSEWHERE.search(f"{e.get('class', '')[:200]} {e.get('id', '')[:100]}") for e in around)


def _url(page: Page, address: str | None) -> str | None:
    """The canonical address; that of the page's own data where they agree on another site (a copy links its origin)."""
    links = [
        link.get("href") for link in page.tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()
    ]
    canonical, shared, data, known = (
        next(filter(None, map(_web_address, stated)), None)
        for stated in (links, page.meta.get("og:url", []), [_first_url(page.article)], [address])
    )
    if canonical and shared and data and _host(canonical) != _host(shared) == _host(data):
        return shared
    return canonical or shared or data or known


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _first_url(article: dict[str, Json]) -> str | None:
    for key in ("mainEntityOfPage", "url", "@id"):
        value = article.get(key)
        value = value.get("@id") if isinstance(value, dict) else value
        if isinstance(value, str) and _web_address(value):
            return value
    return None


def _web_address(url: str | None) -> str | None:
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
