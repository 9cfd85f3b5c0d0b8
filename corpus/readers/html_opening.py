"""Where an article begins on its page: the standfirst, and a lede that was not taken for a part of it."""

import re
from collections import Counter

from lxml.html import HtmlElement

from corpus.about.boilerplate import is_boilerplate, is_site_line
from corpus.about.bylines import read_particulars
from corpus.about.head_lines import DATELINE
from corpus.lines import is_in_han, split_lines
from corpus.readers.html_blocks import FULL, SENTENCE_END, Block
from corpus.readers.html_boxes import in_own_box
from corpus.readers.markup import names_of, squash

_STANDFIRST = re.compile(
    r"(?:^|[-_\s])(?:stand-?first|chapo|chapeau|summary|sub-?head(?:line|ing)?|sub-?title|deck|dek|abstract|excerpt|vorspann"
    r"|entradilla|bajada|teaser-?text|sommario|ingress|summary-?text)(?:[-_\s]|$)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:^|[-_\s])(?:lead|lede|leadin|intro|introduction|desc)(?:[-_\s]|$)", re.IGNORECASE)
"""What a template calls the standfirst, and as often the first paragraph of the text itself."""
_SHORTEST_STANDFIRST = 15
_STATED_NAMES = ("class", "id", "data-gu-name", "data-component", "data-testid", "itemprop")


def ledes(found: list[Block], kept: list[int], start: int, described: frozenset[str]) -> list[int]:
    """Blocks from `start` on, before the first that was kept, which open the article.

    They are paragraphs beside its paragraphs, the bare text of the element that holds these, or the standfirst.
    """
    homes = Counter(found[i].element.getparent() for i in kept if not found[i].caption)
    return [i for i in range(max(0, start), kept[0]) if _opens(found[i], homes, described)] if kept else []


def standfirsts(found: list[Block], lines: set[str], title: str, described: frozenset[str]) -> list[Block]:
    """The blocks below the headline that sum the article up, of those whose text is among its lines."""
    head = squash(title)
    start = next((n for n, block in enumerate(found) if head and squash(block.text) == head), None)
    if start is None:
        return []
    own = [block for block in found[start + 1 :] if block.text in lines and not block.caption]
    homes = Counter(block.element.getparent() for block in own if block.tag == "p")
    while own and read_particulars(own[0].text):  # the byline may stand between the headline and them
        own.pop(0)
    first = next(
        (n for n, block in enumerate(own) if not (_is_standfirst(block, homes, described) or in_own_box(block))),
        len(own),
    )
    return own[:first] if first < len(own) else []


def holds_text(block: Block, homes: Counter[HtmlElement]) -> bool:
    """Whether it is a sentence that stands bare in an element whose paragraphs were kept."""
    return homes[block.element] >= 2 and bool(SENTENCE_END.search(block.text))


def is_short_han(block: Block) -> bool:
    """Whether it is Chinese, links nowhere and is no label of the site: a line of few words has no full stop there."""
    return not block.linked and is_in_han(block.text) and not is_site_line(block.text)


def _opens(block: Block, homes: Counter[HtmlElement], described: frozenset[str]) -> bool:
    if _is_standfirst(block, homes, described):
        return True
    if len(block.text) < FULL or block.linked >= 0.5 * len(block.text) or not SENTENCE_END.search(block.text):
        return False
    beside = homes[block.element.getparent()] >= 3 and block.tag == "p"
    return beside or holds_text(block, homes) or _names_lead(block)


def _is_standfirst(block: Block, homes: Counter[HtmlElement], described: frozenset[str]) -> bool:
    """Whether markup names it so, or it is what the page's head says of the article and no paragraph of its text."""
    if len(block.text) < _SHORTEST_STANDFIRST or block.linked >= 0.5 * len(block.text) or block.tag == "li":
        return False
    if block.caption or read_particulars(block.spaced or block.text) or DATELINE.match(block.text):
        return False
    if is_in_han(block.text) and all(map(is_boilerplate, split_lines(block.text))):
        return False
    if _STANDFIRST.search(_marks(block)):
        return True
    beside = block.tag == "p" and homes[block.element.getparent()] >= 3
    return not beside and (_names_lead(block) or squash(block.text) in described)


def _names_lead(block: Block) -> bool:
    return bool(_LEAD.search(_marks(block)))


def _marks(block: Block) -> str:
    """The names that markup gives to a block, and to the elements that hold little else."""
    names: list[str] = []
    element, size = block.element, len(block.text)
    for _ in range(3):
        names.append(names_of(element, *_STATED_NAMES))
        above = element.getparent()
        if above is None or len(above) > 3 or above.tag in ("body", "article", "main", "header"):
            break
        if len(above.text_content()) > 1.6 * size + 20:
            break
        element = above
    return " ".join(names)
