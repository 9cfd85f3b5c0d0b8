"""Where on its page an article's text stands: what was kept from beyond that element is another's, or the site's."""

from collections import Counter

from lxml.html import HtmlElement

from corpus.about.boilerplate import is_rights_line, is_sign_off
from corpus.about.bylines import read_particulars
from corpus.readers.html_blocks import SENTENCE_END, Block, is_heading

_SHORTEST = 30
"""Characters of a sentence that counts as text."""
_MOST = 0.8
"""Of an article's text, what the element holds that is its home."""
_APART = 4
"""Blocks that were left out in a row, behind which nothing of the article follows."""
_FEWEST = 3
"""Sentences that show where a text stands."""


def within_home(found: list[Block], kept: list[int]) -> list[int]:
    """Without what stands beyond the element that holds the text, once blocks that were left out part it from that."""
    told = [i for i in kept if _is_told(found[i])]
    home = _home(found, told) if len(told) >= _FEWEST else None
    if home is None:
        return kept
    last = max(i for i in told if home in found[i].element.iterancestors())
    last = max(i for i in kept if i <= last or home in found[i].element.iterancestors())
    own = [i for i in kept if i <= last]
    at = last
    for i in kept[len(own) :]:
        if i - at > _APART or not _may_follow(found[i]):
            break
        own.append(i)
        at = i
    beyond = kept[len(own) :]
    lost = sum(len(found[i].text) for i in beyond if _is_told(found[i]))
    if lost > (1 - _MOST) * sum(len(found[i].text) for i in told):
        return kept
    return own + [i for i in beyond if is_rights_line(found[i].text)]


def _home(found: list[Block], told: list[int]) -> HtmlElement | None:
    """The innermost element that holds most of the sentences, none of which it is itself."""
    held: Counter[HtmlElement] = Counter()
    for i in told:
        for element in found[i].element.iterancestors():
            held[element] += len(found[i].text)
    least = _MOST * sum(len(found[i].text) for i in told)
    around = [element for element, size in held.items() if size >= least]
    return max(around, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)


def _is_told(block: Block) -> bool:
    """Whether it is a sentence of some text."""
    if block.caption or is_heading(block) or len(block.text) < _SHORTEST or block.linked >= 0.5 * len(block.text):
        return False
    return SENTENCE_END.search(block.text) is not None


def _may_follow(block: Block) -> bool:
    """Whether it may close an article from without the element that holds its text: a sentence, a caption, a credit."""
    return (
        block.caption
        or _is_told(block)
        or block.linked < 0.3 * len(block.text)
        or is_sign_off(block.text)
        or read_particulars(block.text) is not None
    )
