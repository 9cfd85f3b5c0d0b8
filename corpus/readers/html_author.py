"""Who wrote a page's article: as its data state, as its markup names a byline, as a line below the headline says."""

import re
from collections import Counter

from lxml.html import HtmlElement

from corpus.about.bylines import continues_byline, looks_like_a_person
from corpus.actors.mastheads import is_outlet
from corpus.lines import is_in_han
from corpus.readers.bylines import clean_byline
from corpus.readers.embedded import names, squeeze
from corpus.readers.html_page import Page
from corpus.readers.markup import squash

AUTHOR_KEYS = (
    "author", "parsely-author", "byl", "article:author", "og:article:author", "dc.creator", "dcterms.creator",
    "dc.contributor", "sailthru.author", "cse_author", "article:author_name", "citation_author", "creator",
    "search.byline",
)  # fmt: skip
_NAMED = ("class", "data-testid", "data-component")
_MARKED_BYLINE = (
    "//*[@rel='author' or contains(concat(' ', @itemprop, ' '), ' author ')"
    + "".join(f" or contains(@class, '{word}')" for word in ("auteur", "autor", "firma", "signature", "reader-credits"))
    + " or "
    + " or ".join(
        f"contains(@{name}, '{word}')" for name in _NAMED for word in ("byline", "author", "journalist", "reporter")
    )
    + "][not(self::link or self::meta or self::img or self::body or self::html) and not(ancestor::footer)]"
)
_BYLINE = re.compile(
    r"(?:^|[-_\s])(?:byline|by-line|author|authors|auteur|autor|autora|autore|author-?names?|firma|signature|journalist|reporter|reader-credits)"
    r"(?:[-_]{1,2}(?:(?:[a-z\d]{1,20}[-_]{1,2}){0,4}names?|(?:new-)?contributors))?(?:\s|$)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:^|\s)(?:comments?|comentarios?|commentaires?)(?:[-_]|\s|$)"
    r"|(?:^|[-_\s])(?:related|rail|side-?bar|widget|taboola|outbrain|teaser|promo|browser|popular|dont[-_]?miss|recommended|footer|quotes?|pull-?quotes?|credit|(?:fig-?)?caption)(?:[-_\s]|$)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"(?:^|[-_\s])(?:dont[-_]?miss|related|teaser|promo|popular|recommended)(?:[-_\s]|$)", re.I)
_MOST_MARKED = 400
"""Bylines looked at on one page, those of its readers' comments among them."""
_LINKS_TO_WRITER = "(//h1)[1]/following::a[" + " or ".join(
    f"contains(@href, '/{word}/')"
    for word in ("author", "authors", "autor", "autores", "autoren", "auteur", "auteurs", "autori", "autore", "by",
                 "journalist", "journalists")
) + "]"  # fmt: skip
_OF_ONE = re.compile(r"/(?:aut\w{2,4}|journalists?|by)/[^/?#]")
"""The address of one writer's page, not of the list of them all."""
_JOINS = re.compile(r"(?:and|und|et|y|e|&|,|/|(?:\w+ )?by|von|par|por)[\s:]*", re.IGNORECASE)


_OF_MANY = 4
"""Elements that markup names alike, each of which is said to be by somebody."""
_AND = re.compile(r", | and | & ")


def author_of(page: Page, title: str, outlet: str, beside: str | None) -> str | None:
    """Who the page's data say wrote it; the byline in view where that is nobody, or the house itself.

    `beside` is whom a line below the headline names.
    """
    house = squash(outlet)
    stated = _stated(page, title, outlet)
    stated = ", ".join(name for name in (stated or "").split(", ") if squash(name) != house) or stated
    institution = _is_institution(stated or "", house)
    if stated and ("," in stated or not institution):
        shown = [] if "," in stated else _AND.split(_visible(page, title) or beside or "")
        shown = [name for name in shown if not (is_outlet(name) or (house and house in squash(name)))]
        # an account ("mferris"), or the first of several writers
        fuller = stated.islower() or stated in shown[: len(shown) - 1]
        return ", ".join(shown) if fuller and all(map(looks_like_a_person, shown)) else stated
    is_other = institution and house not in squash(stated or "")
    return _visible(page, title) or beside or (None if is_other else stated) or _linked(page, title)


def _is_institution(stated: str, house: str) -> bool:
    """Whether what a page states as its author is the house, a part of its name in Chinese, or another outlet."""
    bare = squash(stated)
    if stated and stated[-1] >= "㐀":
        from corpus.chinese.page_author import is_press

        return is_press(stated) or bool(house and (house in bare or house.startswith(bare)))
    return bool(stated) and (is_outlet(stated) or bool(house and house in bare))


def nobody(page: Page, outlet: str) -> set[str]:
    """The names, squashed, that the page itself shows not to be the author's."""
    refused = [text for key in AUTHOR_KEYS for text in page.meta.get(key, []) if not clean_byline(text)]
    inside = (element for quote in page.tree.iter("blockquote") for element in quote.iter())
    quoted = [e.text_content()[:200] for e in inside if _BYLINE.search(e.get("class", "")[:200])]
    marked = [element for element in page.tree.xpath(_MARKED_BYLINE)[:_MOST_MARKED] if _is_of_others(element)]
    others = [name for element in marked if (name := clean_byline(element.text_content()[:200]))]
    return {squash(name) for name in (*page.meta.get("editor", []), *refused, *quoted, *others, outlet)}


def _stated(page: Page, title: str, outlet: str) -> str | None:
    stated = names(page.article.get("author")) or names(page.article.get("creator"))
    joined = ", ".join(dict.fromkeys(name for text in stated if (name := clean_byline(text, title))))
    if joined and squash(joined) != squash(outlet):
        return joined
    editors = {squash(name) for name in page.meta.get("editor", [])}
    for key in AUTHOR_KEYS:
        found = [name for text in page.meta.get(key, []) if (name := clean_byline(text, title))]
        if found and squash(found[0]) not in editors:
            return ", ".join(dict.fromkeys(found))
    return joined or None


def _visible(page: Page, title: str) -> str | None:
    """The byline in the page's markup: the first that names somebody, with those that stand beside it."""
    marked = page.tree.xpath(_MARKED_BYLINE)[:40]
    alike = Counter((element.tag, element.get("class")) for element in marked)
    for element in marked:
        if not _is_byline(element):
            continue
        if alike[element.tag, element.get("class")] >= _OF_MANY and is_in_han(squeeze(element.text_content()[:200])):
            continue  # who wrote the readers' comments, or the entries of a list
        named = element.xpath(".//*[@itemprop='name']") or element.xpath(".//*[@rel='author']") or [element]
        if element.get("rel") == "author":
            named = [e for e in element.getparent() if e.get("rel") == "author"]
        found = [name for e in named[:10] if (name := clean_byline(_words(e), title))]
        if found:
            return ", ".join(dict.fromkeys(found))
    return None


def _linked(page: Page, title: str) -> str | None:
    """Whoever the first link below the headline to a writer's own page names."""
    if is_in_han(title):
        return None  # there such links lead to the site's columns
    for link in page.tree.xpath(_LINKS_TO_WRITER)[:3]:
        if not _OF_ONE.search(link.get("href", "")[:300]):
            continue
        name = clean_byline(squeeze(link.text_content()), title)
        if name and looks_like_a_person(name) and not _is_elsewhere(link):
            return name
    return None


def _words(element: HtmlElement) -> str:
    """The element's words; of a name with a job and a place run on behind it, the name."""
    pieces = [piece for text in element.itertext() if (piece := squeeze(text))][:20]
    pieces = pieces[len(pieces) > 1 and bool(_JOINS.fullmatch(pieces[0])) :]  # "By" before a link
    job = next((n for n, piece in enumerate(pieces) if n and continues_byline(piece)), len(pieces))
    if job < len(pieces):
        return " ".join(pieces[:job])
    if len(pieces) > 1 and looks_like_a_person(pieces[0]) and not any(map(_JOINS.fullmatch, pieces)):
        return ", ".join(piece for piece in pieces if piece.istitle() and looks_like_a_person(piece)) or pieces[0]
    return squeeze(element.text_content())


def _is_byline(element: HtmlElement) -> bool:
    marks = " ".join(element.get(name, "")[:200] for name in _NAMED)
    if element.get("rel") != "author" and element.get("itemprop") is None and not _BYLINE.search(marks):
        return False
    return not _is_elsewhere(element)


def _is_of_others(element: HtmlElement) -> bool:
    """Whether markup names it, or what it stands in, as a list of what others wrote."""
    return any(_OF_OTHERS.search(e.get("class", "")[:200]) for e in (element, *list(element.iterancestors())[:4]))


def _is_elsewhere(element: HtmlElement) -> bool:
    around = [element, *list(element.iterancestors())[:4]]
    named = (f"{e.get('class', '')[:200]} {e.get('id', '')[:100]}" for e in around)
    return any(e.tag == "blockquote" for e in around) or any(map(_ELSEWHERE.search, named))
