"""Quotations that markup sets off, put between marks as print does: “Words.” – Jo Doe."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from corpus.readers.html_blocks import Block, is_heading
from corpus.readers.markup import names_of, squash
from corpus.readers.quoted import printed

_DASH = re.compile(r"(?:--?|[–—―~])\s?(?=\w)|by (?=[A-Z])")
_LINE = re.compile(r"\n\s{0,5}(?:--?|[–—―])\s?(?=\w)")
_HAN = re.compile("[\u4e00-\u9fff]")
_SAYS = frozenset(("footer", "cite", "figcaption"))
_CALLED = re.compile(r"(?:^|[-_\s])(?:attribution|author|speaker|source|cite|byline)(?:[-_\s]|$)", re.IGNORECASE)
"""What markup calls the name."""
_PICTURES = ("img", "picture", "video", "iframe", "amp-img")
_MOST = 12
"""Paragraphs; more are no quotation but indented."""
_LONGEST = 150
"""Characters of whose words they are: a name, what they do, where it stands."""


class Quotation(NamedTuple):
    """The blocks that hold the words, those that hold the name and nothing else, and the words with the name."""

    words: tuple[int, ...]
    names: tuple[int, ...]
    lines: tuple[str, ...]


def quotations(found: list[Block]) -> list[Quotation]:
    """The quotations among a page's blocks whose words somebody is said to have used: below them, or before a colon."""
    root = found[0].element.getroottree().getroot() if found else None
    quoted = [] if root is None else [e for e in root.iter("blockquote") if _outermost(e)]
    if not quoted:
        return []
    at: dict[HtmlElement, list[int]] = {}
    for i, block in enumerate(found):
        at.setdefault(block.element, []).append(i)
    return list(filter(None, (_quotation(found, at, element) for element in quoted)))


def _outermost(element: HtmlElement) -> bool:
    return next(element.iterancestors("blockquote"), None) is None


def _inside(at: dict[HtmlElement, list[int]], element: HtmlElement) -> list[int]:
    return sorted(i for inner in element.iter() for i in at.get(inner, ()))


def _quotation(found: list[Block], at: dict[HtmlElement, list[int]], element: HtmlElement) -> Quotation | None:
    inside = _inside(at, element)
    names = list(_naming(found, inside))
    words = inside[: len(inside) - len(names)]
    texts = [found[i].text for i in words]
    name = ", ".join(found[i].text for i in names)
    if words and not names:
        texts[-1], name = _parted(found[words[-1]])
    if words and not name:
        names = _captioned(at, element)
        name = ", ".join(found[i].text for i in names)
    name = " ".join(_DASH.sub("", name.strip(), count=1).split())
    if not any(texts) or len(name) > _LONGEST or not (name or _is_led_in(found, words[0])):
        return None
    if len(words) > _MOST or any(is_heading(found[i]) or _HAN.search(found[i].text) for i in words):
        return None
    lines = [line.strip() for text in texts for line in text.split("\n") if line.strip()]
    return Quotation(tuple(words), tuple(names), tuple(printed(lines, name)))


def _is_led_in(found: list[Block], first: int) -> bool:
    """Whether a sentence that a colon ends stands before block `first`."""
    return first > 0 and found[first - 1].text[-1] == ":" and not is_heading(found[first - 1])


def _naming(found: list[Block], inside: list[int]) -> Iterator[int]:
    """The last blocks of a quotation that hold nothing but the name: in an element for it, or behind a dash."""
    last = len(inside)
    while last and _is_name(found[inside[last - 1]]):
        last -= 1
    if last == len(inside) > 1 and _DASH.match(found[inside[-1]].text) and "\n" not in found[inside[-1]].text:
        last -= 1
    yield from inside[last:]


def _is_name(block: Block) -> bool:
    """Whether markup says that all of a block tells whose words they are."""
    around = [block.element, *block.element.iterancestors()]
    upto = next((n for n, e in enumerate(around) if e.tag == "blockquote"), 0)
    if any(e.tag in _SAYS or _CALLED.search(names_of(e, "class")) for e in around[:upto]):
        return True
    cited = "".join(cite.text_content() for cite in block.element.iter("cite"))
    return bool(cited) and squash(cited) == squash(block.text)


def _parted(block: Block) -> tuple[str, str]:
    """The words of a block and the name that closes it: in an element for it, or on a line behind a dash."""
    for cite in block.element.iter("cite"):
        name = " ".join(cite.text_content().split())
        if name and block.text.endswith(name):
            return block.text.removesuffix(name).rstrip(" \n–—―-"), name
    line = _LINE.search(block.text)
    if line is not None and "\n" not in block.text[line.end() :]:
        return block.text[: line.start()].rstrip(), block.text[line.end() :]
    return block.text, ""


def _captioned(at: dict[HtmlElement, list[int]], element: HtmlElement) -> list[int]:
    """The caption of a figure that shows nothing but the quotation."""
    figure = next(element.iterancestors("figure"), None)
    caption = None if figure is None else figure.find(".//figcaption")
    if figure is None or caption is None or any(figure.find(f".//{tag}") is not None for tag in _PICTURES):
        return []
    return _inside(at, caption)
