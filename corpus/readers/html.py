"""A saved web page: the article on it."""

import re
from html import unescape

from lxml.html import HtmlElement

from corpus.about.boilerplate import is_rights_line, is_site_line
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.fragment import fragment_text
from corpus.readers.html_about import about
from corpus.readers.html_blocks import blocks
from corpus.readers.html_body import article_paragraphs, judged_text, marked
from corpus.readers.html_instead import SCANT, shown_instead
from corpus.readers.html_page import Page, descriptions, is_live, is_written, survey
from corpus.readers.markup import decode_markup, parse_markup, squash
from corpus.readers.page_state import state_paragraphs
from corpus.readers.text import read_plain
from corpus.reading import Reading

_TAG = re.compile(r"</?(?:p|br|div|h[1-6]|li|strong|em|a|b|i|span)\b[^<>]{0,400}>", re.IGNORECASE)
_SAVED_FROM = re.compile(
    r"<!--\s{0,20}saved from url=\(\d{1,6}\)(https?://[^\s<>]{4,2000})"
    r"|<!--\s{0,20}Page saved with SingleFile\s{1,20}url: (https?://[^\s<>]{4,2000})"
)
_TOP = 5_000
_LONGER = 1.15
"""How much more the page's own statement of its text must hold before it replaces what was found on the page."""
_RUN_TOGETHER = 800
"""Characters a paragraph, on average, above which paragraphs are taken to be lost."""
_SENTENCE = 30
"""Letters that no two articles share in a row."""


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a page. Raises UnreadableError where the page holds no article."""
    return [read_page(decode_markup(data), limits)]


def read_page(markup: str, limits: Limits, address: str | None = None) -> Reading:
    """One reading of a page's markup; `address` is where it is known to come from."""
    tree = parse_markup(markup, limits)
    page = survey(tree, address or _saved_from(markup))
    shown = blocks(tree)
    if is_written(page):
        return read_plain("\n\n".join(block.text for block in shown if re.search(r"\w", block.text)))
    known = about(page, shown)
    title, described = known.title or "", descriptions(page)
    found = article_paragraphs(shown, judged_text(tree, is_live(page)), title, described)
    found = _longer(found, page, tree, limits, title)
    if reason := shown_instead(title, found, shown):
        raise UnreadableError(reason)
    found = _without_imprint(found, bool(known.outlet))
    marks = marked(shown, found, title, described)
    return Reading("\n\n".join([title, *found] if title else found), known, marks)


def _without_imprint(lines: list[str], named: bool) -> list[str]:
    """Without who holds the rights, where the outlet is `named` already, and the site's offers after that line."""
    at = next((n for n, line in enumerate(lines) if is_rights_line(line)), len(lines))
    below = [line for line in lines[at:] if not is_site_line(line)]
    return lines[:at] + [line for line in below if not (named and is_rights_line(line))]


def _saved_from(markup: str) -> str | None:
    """The address that the program which saved the page noted at its top."""
    found = _SAVED_FROM.search(markup[:_TOP])
    return found[1] or found[2] if found else None


def _longer(found: list[str], page: Page, tree: HtmlElement, limits: Limits, title: str) -> list[str]:
    """What was found, or the body that the page's data states where that holds clearly more."""
    stated = page.article.get("articleBody")
    body = stated if isinstance(stated, str) else ""
    # Most bodies are plain text, whose line breaks count; some are HTML, whose do not.
    body = fragment_text(body, limits) if _TAG.search(body) else unescape(body)
    lines = [line.strip() for line in body.split("\n") if line.strip() and squash(line) != squash(title)]
    more = _size(lines) > _LONGER * _size(found)
    if more or (_is_run_together(found) and _size(lines) > 0.95 * _size(found) and len(lines) > len(found)):
        found = lines
    return _in_paragraphs(found, tree, limits, title)


def _in_paragraphs(found: list[str], tree: HtmlElement, limits: Limits, title: str) -> list[str]:
    """Text that was run together, or is hardly any, as the paragraphs that a script keeps of it."""
    whole = squash("".join(found))
    if not _is_run_together(found) and len(whole) > SCANT:
        return found
    runs = state_paragraphs(tree, limits, title)
    for run in runs:
        if sum(len(text) for text in map(squash, run) if text in whole) > 0.8 * len(whole):
            return run
    if len(whole) > SCANT:
        return found
    begun = [run for run in runs if any(len(text) >= _SENTENCE and text in whole for text in map(squash, run))]
    sizes = sorted(((_size(run), run) for run in begun or runs), key=lambda sized: -sized[0])
    if not sizes or sizes[0][0] <= _LONGER * len(whole) or (len(sizes) > 1 and sizes[0][0] < 2 * sizes[1][0]):
        return found
    return sizes[0][1]


def _is_run_together(lines: list[str]) -> bool:
    return sum(map(len, lines)) >= _RUN_TOGETHER * len(lines)


def _size(lines: list[str]) -> int:
    return sum(len(squash(line)) for line in lines)
