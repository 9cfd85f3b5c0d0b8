"""A download from Europresse: one page, many articles."""

import re
from collections import Counter

from lxml.html import HtmlElement

from corpus.about.published import iso_moment
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About
from corpus.readers.bylines import clean_byline
from corpus.readers.fragment import paragraphs
from corpus.readers.markup import decode_markup, parse_markup, squash
from corpus.reading import Reading

_NAME = "DocPublicationName"
_TITLE = ("TitreArticleVisu", "rdp__articletitle", "titreArticleVisu", "titreArticle")
_CLOSING = re.compile(r"©|\(c\) ?\d{4}|Numéro de document|Document number|news·|Cet article est paru", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…»\"”]$")


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading an article."""
    tree = parse_markup(decode_markup(data), limits)
    named = tree.xpath(f"//*[contains(@class, '{_NAME}') and not(.//*[contains(@class, '{_NAME}')])]")
    holds = Counter(above for element in named for above in element.iterancestors())
    found = [reading for element in named if (reading := _article(element, _home(element, holds)))]
    if not found:
        raise UnreadableError(
            "It looks like a Europresse download, but no article in it could be told apart; download it again."
        )
    return found


def _article(named: HtmlElement, home: HtmlElement) -> Reading | None:
    outlet = re.sub(r",? no\. .*$", "", " ".join(named.text_content().split())) or None
    heads = home.xpath(".//*[contains(@class, 'DocHeader')]")
    stated = " ".join(" ".join(head.text_content() for head in heads).split())
    titled = next((e for mark in _TITLE for e in home.xpath(f".//*[contains(@class, '{mark}')]")), None)
    title = " ".join(titled.text_content().split()) if titled is not None else ""
    lines = [line.strip() for text in paragraphs(home) for line in text.split("\n") if line.strip()]
    at = next((i for i, line in enumerate(lines) if title and squash(line) == squash(title)), None)
    if at is None:
        return None
    rest = lines[at + 1 :]
    stop = next((i for i, line in enumerate(rest) if _CLOSING.match(line)), len(rest))
    body = rest[:stop]
    author = None
    if len(body) > 1 and len(body[0]) <= 60 and len(body[0].split()) <= 8 and not _SENTENCE.search(body[0]):
        author = clean_byline(body.pop(0))
    known = {squash(stated), squash(outlet or ""), ""}
    standfirst = [line for line in lines[max(0, at - 1) : at] if not _belongs(line, known)]
    if not body:
        return None
    about = About(title=title, outlet=outlet, author=author, published=iso_moment(stated))
    return Reading("\n\n".join([title, *standfirst, *body]), about)


def _home(named: HtmlElement, holds: Counter[HtmlElement]) -> HtmlElement:
    """The largest element that holds this article and no other."""
    home = named
    for above in named.iterancestors():
        if holds[above] > 1 or above.tag in ("body", "html"):
            break
        home = above
    return home


def _belongs(line: str, known: set[str]) -> bool:
    """Whether a line before the title is the outlet or the date and not the article's own."""
    bare = squash(line)
    return any(bare in text or (text and text in bare) for text in known) or iso_moment(line) is not None
