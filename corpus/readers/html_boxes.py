"""Which boxes beside an article's paragraphs are its own: its key points, its facts and figures."""

import re

from lxml.html import HtmlElement

from corpus.readers.html_blocks import Block, is_heading
from corpus.readers.markup import names_of

_OWN = re.compile(
    r"(?:^|[-_\s])(?:key-?(?:points?|facts?|takeaways?)|takeaways?|fact-?(?:box|file|check-box)|facts|info-?(?:box|kasten)"
    r"|callout-(?:card|text)|at-?a-?glance|highlights?|(?:summary|bullet)-?(?:list|points?|box)|hechos|claves|encadre|faktenbox|in-?brief)(?:[-_\s]|$)",
    re.IGNORECASE,
)
"""What markup calls them."""
_LABEL = re.compile(
    r"(?:the )?(?:key (?:points|takeaways|facts)|takeaways|highlights|at a glance|in (?:brief|short)|fact ?box|summary"
    r"|what (?:we|you need to) know|auf einen blick|das wichtigste in kürze|kurz(?: und bündig| gefasst)"
    r"|l[’']essentiel|en bref|points? clés?|las claves|en breve|in sintesi|i punti chiave|in het kort"
    r"|.{2,40} (?:in|by) (?:brief|numbers|figures|zahlen)"
    r"|.{2,40} en (?:chiffres|cifras)|要点|重点|摘要)\W{0,2}",
    re.IGNORECASE,
)
"""What stands over them."""
_FORMS = frozenset(("form", "input"))
_MOST_BLOCKS = 20
_LONGEST = 4_000
"""Characters of the longest box."""
_MOST_LINKED = 0.4


def own_boxes(found: list[Block], kept: list[int], start: int) -> list[int]:
    """The blocks of boxes from the headline, at `start`, to the end of the paragraphs that were kept."""
    taken: list[int] = []
    seen: set[HtmlElement] = set()
    held = set(kept)
    for i in range(max(0, start), kept[-1] if kept else 0):
        box = _box(found[i])
        if box is None or box in seen:
            continue
        seen.add(box)
        inside = []
        for n in range(i, min(len(found), i + _MOST_BLOCKS + 1)):
            if box is not found[n].element and box not in found[n].element.iterancestors():
                break
            inside.append(n)
        if _is_text(box, [found[n] for n in inside]) and held.isdisjoint(inside):
            taken += inside
    return taken


def in_own_box(block: Block) -> bool:
    """Whether it stands in such a box, as markup names it."""
    return _box(block) is not None


def _box(block: Block) -> HtmlElement | None:
    """The outermost of the nearest elements around a block that is named as such a box, or opens with such a label."""
    box: HtmlElement | None = None
    around = [block.element, *list(block.element.iterancestors())[:4]]
    for element in around:
        if element.tag in ("body", "article", "main", "html"):
            break
        names = names_of(element, "class", "id", "data-testid", "aria-label")
        if element.tag != "figure" and names.strip() and _OWN.search(names):
            box = element
    if box is None and len(block.text) <= 80 and _LABEL.fullmatch(block.text):
        box = next((e for e in around[1:3] if e.tag in ("aside", "section", "div") and len(e) > 1), None)
    return box


def _is_text(box: HtmlElement, inside: list[Block]) -> bool:
    """Whether the box holds some text to read and nothing to fill in or to follow."""
    size = sum(len(block.text) for block in inside)
    told = [block for block in inside if not is_heading(block) and len(block.text) > 20]
    linked = sum(block.linked for block in inside)
    return (
        bool(told)
        and all(block.linked < 0.9 * len(block.text) for block in inside)
        and len(inside) <= _MOST_BLOCKS
        and size <= _LONGEST
        and linked <= _MOST_LINKED * size
        and not any(element.tag in _FORMS for element in box.iter())
    )
