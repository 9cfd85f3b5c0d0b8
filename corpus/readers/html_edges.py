"""Where on a page the article begins and ends: comments and menus that were taken for it, a lede that was not."""

import re
from collections import Counter

from lxml.html import HtmlElement

from corpus.readers.markup import Block, is_heading, squash

_ALIEN = re.compile(
    r"(?:^|[-_\s])(?:related|recommend(?:ed|er|ations?)?|sponsored|newsletter|sign-?up|(?:reporter|email|news)-alerts?"
    r"|promos?|most-(?:read|popular)|popular|trending|nav|navigation|menu|submenu|breadcrumbs?|side-?bar|left-?bar"
    r"|right-?bar|tease-?box|outbrain|taboola|social|share|sharing|cookies?|consent|gdpr|subscribe|also-?read)"
    r"(?:[-_\s]|$)",
    re.IGNORECASE,
)
_OTHERS_WORDS = re.compile(
    r"(?:^|[-_\s])(?:comments?(?![-_](?:open|closed|enabled|on|off))|comentarios?|commentaires?|kommentare?|commenti|disqus|livefyre"
    r"|pay-?wall|reg-?wall|subscription-?(?:wall|prompt|offer)|piano-?(?:offer|container))(?:[-_\s]|$)",
    re.IGNORECASE,
)
"""Readers' comments, and the offer that stands where the text breaks off: either may be longer than the article."""
_PULL_QUOTE = re.compile(r"(?:^|[-_\s])pull-?(?:ed-?)?quote", re.IGNORECASE)
_AD_LABEL = re.compile(
    r"(?:advertisements?|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|广告|廣告)\W{0,3}", re.IGNORECASE
)
_MOST_DRAWN_OUT = 40
_STANDFIRST = re.compile(
    r"(?:^|[-_\s])(?:stand-?first|chapo|chapeau|lead|lede|leadin|intro|introduction|summary|sub-?head(?:line|ing)?|sub-?title"
    r"|deck?|abstract|excerpt|vorspann|entradilla|bajada|sommario|ingress|summary-?text)(?:[-_\s]|$)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?。！？…][\"'”’」』»)）\]]*$")
_FULL = 60
"""Characters from which a paragraph is no label."""
_REMAINS = 200
"""Characters that must be left of an article when what is not its own is taken off."""


def without_aliens(found: list[Block], kept: list[int]) -> list[int]:
    """Without blocks inside comments, menus or teasers, as the markup names them; never most of what was kept.

    Labels of advertisements go too, and words of the article that the page shows once more, drawn out of it.
    """
    total = sum(len(found[i].text) for i in kept)
    above = {i: [found[i].element, *found[i].element.iterancestors()] for i in kept}
    held: Counter[HtmlElement] = Counter()
    for i in kept:
        for element in above[i]:
            held[element] += len(found[i].text)

    def is_alien(element: HtmlElement) -> bool:
        names = f"{element.get('class', '')[:300]} {element.get('id', '')[:100]}"
        if element.tag in ("body", "html", "article", "main") or len(names) < 3:
            return False
        if _OTHERS_WORDS.search(names):
            return total - held[element] >= max(_REMAINS, 0.15 * total)
        return held[element] <= 0.3 * total and bool(_ALIEN.search(names))

    alien = {element for element in held if is_alien(element)}
    drawn_out = {
        element for element in held if element.tag == "aside" or _PULL_QUOTE.search(element.get("class", "")[:300])
    }
    own = [i for i in kept if alien.isdisjoint(above[i]) and not _AD_LABEL.fullmatch(found[i].text)]
    drawn = [i for i in own if not drawn_out.isdisjoint(above[i])]
    if not drawn or len(drawn) > _MOST_DRAWN_OUT:
        return own
    whole = "\n".join(squash(found[i].text) for i in own if i not in drawn)
    return [i for i in own if i not in drawn or squash(found[i].text) not in whole]


def without_tail(found: list[Block], kept: list[int]) -> list[int]:
    """Without headings over nothing, and links elsewhere, after the last sentence."""
    end = len(kept)
    while end > 1 and _is_tail(found[kept[end - 1]]):
        end -= 1
    return kept[:end]


def _is_tail(block: Block) -> bool:
    if block.caption or _SENTENCE_END.search(block.text):
        return False
    # A link in a paragraph of its own is the article's own pointer ("Read more"), one in a list is the site's.
    linked = block.tag != "p" and block.linked >= 0.9 * len(block.text)
    return is_heading(block) or (len(block.text) <= 2 * _FULL and linked)


def ledes(found: list[Block], kept: list[int], start: int) -> list[int]:
    """Blocks from `start` on, before the first that was kept, which open the article.

    They are paragraphs beside its paragraphs, the bare text of the element that holds these, or marked as standfirst.
    """
    homes = Counter(found[i].element.getparent() for i in kept if not found[i].caption)
    return [i for i in range(max(0, start), kept[0]) if _opens(found[i], homes)] if kept else []


def holds_text(block: Block, homes: Counter[HtmlElement]) -> bool:
    """Whether it is a sentence that stands bare in an element whose paragraphs were kept."""
    return homes[block.element] >= 2 and bool(_SENTENCE_END.search(block.text))


def _opens(block: Block, homes: Counter[HtmlElement]) -> bool:
    if len(block.text) < _FULL or block.linked >= 0.5 * len(block.text) or not _SENTENCE_END.search(block.text):
        return block.tag != "li" and len(block.text) >= _FULL and not block.linked and _is_standfirst(block)
    beside = homes[block.element.getparent()] >= 3 and block.tag == "p"
    return beside or holds_text(block, homes) or _is_standfirst(block)


def _is_standfirst(block: Block) -> bool:
    parent = block.element.getparent()
    marks = block.element.get("class", "")[:200]
    if not marks and block.tag == "p" and parent is not None and len(parent) <= 2:
        marks = parent.get("class", "")[:200]
    return bool(_STANDFIRST.search(marks))
