"""HTML as an element tree, and the blocks of text in it, in the order a person reads them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.encoding import decode, known

_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li",
        "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "title", "tr", "ul",
    )
)  # fmt: skip
_UNSEEN = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "select", "button",
        "textarea", "head", "meta", "link", "title",
    )
)  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CAPTION = re.compile(
    r"(?:^|[-_\s])(?:(?:img|image|photo|media|video|pb|wp|inline|fig|figure)[-_]?)*caption(?:[-_\s]|$)", re.I
)
_HIDDEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden", re.I)
_EMBEDDED = re.compile(r"data:[\w.+-]{1,40}/[\w.+-]{1,60}(?:;[\w=.-]{1,40}){0,4},[\w+/=%.-]*")
_HUGE_TAG = re.compile(r"<[^<>]{50000,}")
_MOST_ATTRIBUTES = 5_000
"""The library takes time in the square of an element's attributes."""
_META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})""", re.I
)
_NOTE = re.compile(r"\s?\[\d{1,3}\]\s?")
_SHORT = 300
"""Characters up to which a block may be particulars of the article."""
_SPACES = re.compile(r"[^\S\n]+")
_SQUASH = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Block:
    """A stretch of text between two block boundaries; its lines are what `<br>` set apart."""

    element: HtmlElement
    tag: str
    caption: bool
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    """Characters inside links."""
    text: str = ""
    spaced: str = ""
    """The same with a blank at every bound of an element, where style alone may part words; of short text only."""


def squash(text: str) -> str:
    """Letters and digits alone, in lower case: what two renderings of one sentence have in common."""
    return _SQUASH.sub("", text).lower()


def decode_markup(data: bytes, declared: str | None = None) -> str:
    """The markup as text; `declared` is an outer statement of its encoding (an HTTP or mail header), which wins."""
    inner = _META_CHARSET.search(data[:8_000])
    stated = declared if known(declared) else inner[1].decode("ascii") if inner else None
    # A page that can state its encoding in ASCII is not in UTF-16, whatever it says.
    if inner and stated and (known(stated) or "").startswith(("utf-16", "utf-32")):
        stated = None
    return decode(data, stated)


def parse_markup(markup: str, limits: Limits) -> HtmlElement:
    """The element tree. Nothing is fetched, no entity but HTML's own is known. Raises UnreadableError past a limit."""
    markup = _HUGE_TAG.sub(_with_few_attributes, _EMBEDDED.sub("", markup.replace("\0", "")))
    if len(markup) > limits.part_bytes:
        raise UnreadableError("The page is larger than the set limit; save the article alone, as text.")
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, collect_ids=False)
    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise UnreadableError("The page holds no text; save it again once it has loaded.") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableError(
            "The page nests its elements too deeply or has one of outsize length; save it as plain text."
        )
    if sum(1 for _ in tree.iter()) > limits.elements:
        raise UnreadableError("The page has more elements than the set limit; save the article alone, as text.")
    return tree


def _with_few_attributes(tag: re.Match[str]) -> str:
    """The tag as it is, or its name alone."""
    few = tag[0].count("=") <= _MOST_ATTRIBUTES and len(tag[0].split()) <= 4 * _MOST_ATTRIBUTES
    return tag[0] if few else tag[0][:200].split()[0]


def blocks(tree: HtmlElement) -> list[Block]:
    """The visible text of the tree, block by block, none of them empty."""
    found: list[Block] = []
    open_blocks: list[Block] = []
    links = 0
    skip: HtmlElement | None = None
    current: Block | None = None
    whole = 0

    def say(text: str | None) -> None:
        nonlocal current
        if not text or not open_blocks:
            return
        if current is None:
            above = open_blocks[-1]
            current = Block(above.element, above.tag, above.caption)
            found.append(current)
        current.pieces.append(text)
        if links:
            current.linked += len(text.strip())

    def _is_most(element: HtmlElement) -> bool:
        """Whether nearly all that the page holds waits for a script to show it."""
        nonlocal whole
        whole = whole or len(tree.text_content())
        return len(element.text_content()) > 0.6 * whole

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if skip is not None:
                continue
            if tag in _UNSEEN or _is_mark(element, tag) or (_is_hidden(element) and not _is_most(element)):
                skip = element
                continue
            if tag in _BLOCKS or not open_blocks or _is_caption(element):
                caption = tag == "figcaption" or _is_caption(element) or bool(open_blocks and open_blocks[-1].caption)
                open_blocks.append(Block(element, tag, caption))
                current = None
            if tag == "br":
                say("\n")
            if tag == "span" and current is not None and current.caption:
                say(" ")  # a picture's words and its credit, parted by style alone
            links += tag == "a"
            say(_flat(element.text))
        else:
            if skip is not None:
                if element is not skip:
                    continue
                skip = None
            else:
                links -= tag == "a"
                if open_blocks and open_blocks[-1].element is element:
                    open_blocks.pop()
                    current = None
            say(_flat(element.tail))
    return _settled(found)


def paragraphs(tree: HtmlElement) -> list[str]:
    """The text of every block; a block whose lines a doubled `<br>` parts gives several."""
    return [part for block in blocks(tree) for part in _parts(block.text)]


def fragment_text(markup: str, limits: Limits) -> str:
    """All text of a piece of HTML (of a feed or mail), paragraphs set apart by blank lines."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    if not markup.strip():
        return ""
    return "\n\n".join(paragraphs(parse_markup(f"<div>{markup}</div>", limits)))


def is_heading(block: Block) -> bool:
    """Whether markup says that the block is a heading."""
    return block.tag in _HEADINGS


def _parts(text: str) -> Iterable[str]:
    return (part.strip() for part in re.split(r"\n[^\S\n]?\n\s*", text) if part.strip())


def _flat(text: str | None) -> str | None:
    return re.sub(r"\s+", " ", text) if text else None


def _settled(found: list[Block]) -> list[Block]:
    for block in found:
        lines = (_SPACES.sub(" ", line).strip() for line in "".join(block.pieces).split("\n"))
        block.text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
        if len(block.text) <= _SHORT:
            block.spaced = _SPACES.sub(" ", " ".join(block.pieces)).strip()
        block.pieces.clear()
    return [block for block in found if block.text]


def _is_hidden(element: HtmlElement) -> bool:
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")[:400]))


def _is_mark(element: HtmlElement, tag: str) -> bool:
    """Whether it is the number of a note, a wiki's "edit", or what an archive says of its copy."""
    if tag == "sup":
        return "reference" in element.get("class", "")[:200] or bool(_NOTE.fullmatch(element.text_content()[:12]))
    return element.get("id") == "wm-ipp-base" or "mw-editsection" in element.get("class", "")[:200]


def _is_caption(element: HtmlElement) -> bool:
    return bool(_CAPTION.search(element.get("class", "")[:300])) and not element.get("class", "").startswith(
        "no-caption"
    )
