"""What was taken for the article and stands at its edges: menus above the headline, other articles at the end."""

from corpus.readers.html_blocks import SENTENCE_END, Block, is_heading
from corpus.readers.html_home import within_home
from corpus.readers.markup import squash

_FAR = 12
"""Blocks above the headline from which nothing is a label of the article."""
_LONGEST_LABEL, _LONGEST_TEASER = 100, 300
_FEWEST, _LEFT = 3, 0.65
"""The paragraphs, and the share of the text, that must be left without the teasers."""


def without_edges(found: list[Block], kept: list[int], title: str) -> list[int]:
    """Without what lies beyond the text, menus and the way to the page above the headline, and teasers at the end."""
    return _without_teasers(found, _below(found, within_home(found, kept), squash(title)))


def _below(found: list[Block], kept: list[int], head: str) -> list[int]:
    """Without labels far above the headline, and lines above it that say it themselves, with or without an end."""
    heads = (n for n, block in enumerate(found) if block.tag == "h1" and squash(block.text) == head)
    at = next(heads, None) if head else None
    if at is None:
        return kept

    def is_menus(i: int) -> bool:
        block, bare = found[i], squash(found[i].text.rstrip("….")).removesuffix(head)
        if bare != squash(found[i].text.rstrip("….")):
            return True
        label = len(block.text) <= _LONGEST_LABEL and not SENTENCE_END.search(block.text)
        return at - i >= _FAR and not block.caption and (label or block.linked >= 0.9 * len(block.text))

    return [i for i in kept if i >= at or not is_menus(i)]


def _without_teasers(found: list[Block], kept: list[int]) -> list[int]:
    """Without other articles at the end: each a heading that is a link, and a sentence or two under it."""
    end, met = len(kept), False
    while end > 1:
        block, before = found[kept[end - 1]], found[kept[end - 1] - 1]
        teaser = len(block.text) <= _LONGEST_TEASER and not is_heading(block) and not block.caption
        if teaser and _leads_away(before):
            met = True
        elif not (_leads_away(block) or (teaser and _is_listed(block))):
            break
        end -= 1
    told = [i for i in kept[:end] if not (is_heading(found[i]) or _leads_away(found[i - 1]))]
    left = sum(len(found[i].text) for i in told)
    enough = len(told) >= _FEWEST and left >= _LEFT * sum(len(found[i].text) for i in kept)
    return kept[:end] if met and enough else kept


def _leads_away(block: Block) -> bool:
    """Whether it is a heading that is nothing but a link to another page."""
    if not is_heading(block) or block.linked < 0.9 * len(block.text):
        return False
    around = [*block.element.iter("a"), *(e for e in list(block.element.iterancestors())[:2] if e.tag == "a")]
    return any(not a.get("href", "#").startswith("#") for a in around)


def _is_listed(block: Block) -> bool:
    return block.tag == "li" and block.linked >= 0.5 * len(block.text) and not SENTENCE_END.search(block.text)
