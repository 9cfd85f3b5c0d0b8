"""A saved web page: the article on it."""

from lxml.html import HtmlElement

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.embedded import state_paragraphs
from corpus.readers.html_about import Page, about, survey
from corpus.readers.html_body import article_paragraphs, judged_text
from corpus.readers.markup import blocks, decode_markup, fragment_text, parse_markup, squash
from corpus.reading import Reading

_LONGER = 1.15
"""How much more the page's own statement of its text must hold before it replaces what was found on the page."""
_SCANT = 600
"""Letters below which a page that shows so little is taken to draw its article itself."""


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a page. Raises UnreadableError where the page holds no article."""
    return [read_page(decode_markup(data), limits)]


def read_page(markup: str, limits: Limits, address: str | None = None) -> Reading:
    """One reading of a page's markup; `address` is where it is known to come from."""
    tree = parse_markup(markup, limits)
    page = survey(tree, address)
    judged, guessed = judged_text(tree)
    known = about(page, guessed)
    found = article_paragraphs(blocks(tree), judged, known.title or "")
    found = _longer(found, page, tree, limits, known.title or "")
    if not found:
        raise UnreadableError(
            "The page holds no article text; it may draw itself with a script: save it as text or PDF."
        )
    if known.title:
        found.insert(0, known.title)
    return Reading("\n\n".join(found), known)


def _longer(found: list[str], page: Page, tree: HtmlElement, limits: Limits, title: str) -> list[str]:
    """What was found, or the body that the page's data states where that holds clearly more."""
    stated = page.article.get("articleBody")
    body = fragment_text(stated, limits) if isinstance(stated, str) else ""
    if len(squash(body)) > _LONGER * _size(found):
        return [line for line in _in_paragraphs(body, tree) if squash(line) != squash(title)]
    runs = state_paragraphs(tree) if _size(found) < _SCANT else []
    return runs[0] if len(runs) == 1 and _size(runs[0]) > _LONGER * _size(found) else found


def _in_paragraphs(body: str, tree: HtmlElement) -> list[str]:
    """The lines of a stated body; where it was run together, the paragraphs that a script keeps of the same text."""
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    if len(body) < 800 * len(lines):
        return lines
    whole = squash(body)
    for run in state_paragraphs(tree):
        shared = sum(len(text) for text in map(squash, run) if text in whole)
        if shared > 0.8 * len(whole):
            return run
    return lines


def _size(lines: list[str]) -> int:
    return sum(len(squash(line)) for line in lines)
