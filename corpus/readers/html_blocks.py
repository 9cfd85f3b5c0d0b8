"""The blocks of text in a page, in the order a person reads them."""

import re
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

from corpus.about.captions import is_credit
from corpus.readers.wrapped import unwrap

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
    r"(?:^|[-_\s]|(?-i:(?<=[a-z])(?=[A-Z])))(?:(?:img|image|photo|media|video|pb|wp|inline|fig|figure)[-_]?)*caption(?:[-_\s]|$)"
    r"|(?:^|[-_\s])(?:img|image|photo|picture)[-_]?desc(?:r|ription)?(?:[-_\s]|$)",
    re.I,
)
_HIDDEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden", re.I)
SENTENCE_END = re.compile(r"[.!?。！？…][\"'”’」』»)）\]]*$")
FULL = 60
"""Characters from which a paragraph is no label."""
_SHORT = 300
"""Characters up to which a block may be particulars of the article."""
_NOTE = re.compile(r"\s?\[\d{1,3}\]\s?")
_SPACES = re.compile(r"[^\S\n]+")
_MARKS = frozenset("\"'“”„‘’«»‹›「」『』")


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


class _Walk:
    """One way through a tree: what is open, what is left out, the block that is being written."""

    def __init__(self, tree: HtmlElement) -> None:
        self.tree = tree
        self.found: list[Block] = []
        self.open: list[Block] = []
        self.links = 0
        self.left_out: HtmlElement | None = None
        self.current: Block | None = None
        self.set_as_written = 0
        """Elements open in which line breaks count."""
        self.whole = 0
        """Characters of the whole page, once they were counted."""

    def enter(self, element: HtmlElement, tag: str) -> None:
        if self.left_out is not None:
            return
        if tag in _UNSEEN or _is_mark(element, tag) or (_is_hidden(element) and not self._waits(element)):
            self.left_out = element
            return
        marked = tag == "figcaption" or _is_caption(element)
        if tag in _BLOCKS or not self.open or marked:
            self.open.append(Block(element, tag, marked or bool(self.open and self.open[-1].caption)))
            self.current = None
        if tag == "br":
            self._say("\n")
        if tag == "span" and self.current is not None and self.current.caption:
            self._say(" ")  # a picture's words and its credit, parted by style alone
        self.links += tag == "a"
        self.set_as_written += tag == "pre"
        if tag == "q" and _lacks_marks(element):
            self._say("“")
        self._say(self._flat(element.text))

    def leave(self, element: HtmlElement, tag: str) -> None:
        if self.left_out is None:
            self.links -= tag == "a"
            self.set_as_written -= tag == "pre"
            if self.open and self.open[-1].element is element:
                self.open.pop()
                self.current = None
        elif self.left_out is element:
            self.left_out = None
        else:
            return
        if tag == "q" and _lacks_marks(element):
            self._say("”")
        if tag == "span" and self.current is not None and self.current.caption and _credits(element, self.current):
            self._say("\n")
        self._say(self._flat(element.tail))

    def _say(self, text: str | None) -> None:
        if not text or not self.open:
            return
        if self.current is None:
            above = self.open[-1]
            self.current = Block(above.element, above.tag, above.caption)
            self.found.append(self.current)
        self.current.pieces.append(text)
        if self.links:
            self.current.linked += len(text.strip())

    def _flat(self, text: str | None) -> str | None:
        return re.sub(r"\s+", " ", text) if text and not self.set_as_written else text

    def _waits(self, element: HtmlElement) -> bool:
        """Whether an element that is hidden holds most of the page: a script is to show it."""
        self.whole = self.whole or len(self.tree.text_content())
        return len(element.text_content()) > 0.6 * self.whole


def blocks(tree: HtmlElement) -> list[Block]:
    """The visible text of the tree, block by block, none of them empty."""
    walk = _Walk(tree)
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            walk.enter(element, tag)
        else:
            walk.leave(element, tag)
    return _settled(walk.found)


def is_heading(block: Block) -> bool:
    """Whether markup says that the block is a heading."""
    return block.tag in _HEADINGS


def is_worded(element: HtmlElement) -> bool:
    """Whether an element holds words and no other block."""
    return all(inner.tag not in _BLOCKS for inner in element.iterdescendants()) and bool(element.text_content().strip())


def _settled(found: list[Block]) -> list[Block]:
    for block in found:
        lines = (_SPACES.sub(" ", line).strip() for line in "".join(block.pieces).split("\n"))
        block.text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
        block.text = unwrap(block.text) if block.tag == "pre" else block.text
        if len(block.text) <= _SHORT:
            block.spaced = _SPACES.sub(" ", " ".join(block.pieces)).strip()
        block.pieces.clear()
    return [block for block in found if block.text]


def _credits(element: HtmlElement, caption: Block) -> bool:
    """Whether a caption opens with this element, which says no more than whose the picture is."""
    words, behind = "".join(caption.pieces).strip(), (element.tail or "").lstrip()[:1]
    return behind.isupper() and words == element.text_content().strip() and is_credit(words)


def _lacks_marks(element: HtmlElement) -> bool:
    """Whether the words of a `q`, around which a browser sets marks, have none of their own."""
    words, before = element.text_content().strip(), element.getprevious()
    around = (element.getparent().text if before is None else before.tail) or ""
    return bool(words) and words[0] not in _MARKS and around.rstrip()[-1:] not in _MARKS


def _is_hidden(element: HtmlElement) -> bool:
    stated = "hidden" in element.attrib or element.get("layout") == "nodisplay"  # as AMP says it
    return stated or bool(_HIDDEN.search(element.get("style", "")[:400]))


def _is_mark(element: HtmlElement, tag: str) -> bool:
    """Whether it is the number of a note, a wiki's "edit", or what an archive says of its copy."""
    if tag == "sup":
        words = element.text_content()[:12]
        if "reference" in element.get("class", "")[:200] or _NOTE.fullmatch(words):
            return True
        return words.strip().isdigit() and any("#" in a.get("href", "") for a in _links(element))
    return element.get("id") == "wm-ipp-base" or "mw-editsection" in element.get("class", "")[:200]


def _links(element: HtmlElement) -> list[HtmlElement]:
    """The links in an element, and that around it."""
    above = element.getparent()
    return [*element.iter("a"), *([above] if above is not None and above.tag == "a" else [])]


def _is_caption(element: HtmlElement) -> bool:
    return bool(_CAPTION.search(element.get("class", "")[:300])) and not element.get("class", "").startswith(
        "no-caption"
    )
