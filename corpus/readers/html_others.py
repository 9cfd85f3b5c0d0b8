"""What stands among an article's paragraphs and is not its own: comments, menus, offers, other articles, its tail."""

import re
from collections import Counter

from lxml.html import HtmlElement

from corpus.about.boilerplate import is_rights_line, is_site_line, opens_chinese_list
from corpus.readers.html_blocks import FULL, SENTENCE_END, Block, is_heading
from corpus.readers.markup import names_of, squash

_ALIEN = re.compile(
    r"(?:^|[-_\s])(?:related|recommend(?:ed|er|ations?)?|sponsored|newsletter|sign-?up|(?:reporter|email|news)-alerts?"
    r"|promos?|recirc(?:ulation)?|most-(?:read|popular|viewed|watched|shared|commented|discussed)|popular|trending|nav|navigation|menu|submenu|breadcrumbs?|side-?bar|left-?bar"
    r"|right-?bar|tease-?box|featured-video|signup-card|sign-up-card|call-to-action|cta|bookmark-card|rich-?link|outbrain|taboola|(?:author|writer|reporter|contributor)s?[-_]?(?:bio|card|blurb)s?|about-?the-?authors?|social|share|sharing|cookies?|consent|gdpr|subscribe|also-?read|republish)"
    r"(?:[-_\s]|$)",
    re.IGNORECASE,
)
_LEADS_ELSEWHERE = re.compile(
    r"\W{0,3}(?:read more|related|see also|also read|people are also reading"
    r"|mehr zum thema|lesen sie (?:auch|mehr)|mehr dazu"
    r"|(?:à )?lire (?:aussi|également)|a lire|sur le même sujet|más información|leer más|lea también|te puede interesar"
    r"|leggi anche|lees ook|läs (?:också|mer)|les også|leia (?:também|mais)|relacionad[oa]s?"
    r"|相关(?:阅读|新闻|推荐|文章)|相關(?:閱讀|新聞|推薦|文章)"
    r"|(?:more )?must[- ]reads?(?: from .{1,40})?"
    r"|推荐阅读|推薦閱讀|延伸[阅閱][读讀]|関連(?:記事|ニュース)|관련 ?기사)"
    r"(?: (?:stories|articles|coverage|story))?\W{0,3}",
    re.IGNORECASE,
)
"""A label over links to other articles, or before one."""
_TO_WATCH = re.compile(r"(?:watch|listen|video|photos|gallery|podcast)\s?[:：|]", re.IGNORECASE)
_OTHERS_FOLLOW = re.compile(
    r"(?:also|more) (?:from|in|on) .{1,60}|(?:related|recommended|popular|similar) (?:articles|stories|posts|news)"
    r"|(?:the )?most (?:read|popular|viewed|watched|shared)(?: (?:in|on) .{1,40})?"
    r"|you (?:may|might) (?:also )?like.{0,20}|(?:read|up) next|keep reading"
    r"|trending(?: now)?|recommended.{0,20}|about the (?:author|writer)s?|sobre la firma|sobre (?:el|la) autora?"
    r"|über d(?:en|ie) autor(?:in)?|zur person|à propos de l[’']auteur",
    re.IGNORECASE,
)
"""A heading over other articles at an article's end, or over its writer's life."""
_OTHERS_WORDS = re.compile(
    r"(?:^|[-_\s])(?:comments?(?![-_](?:open|closed|enabled|on|off))|comentarios?|commentaires?|kommentare?|commenti|disqus|livefyre"
    r"|pay-?wall|reg-?wall|subscri(?:be|ption)-?(?:wall|prompt|offer|widget|box|form|cta|banner)|piano-?(?:offer|container))(?:[-_\s]|$)",
    re.IGNORECASE,
)
"""Readers' comments, and the offer that stands where the text breaks off: either may be longer than the article."""
_PULL_QUOTE = re.compile(r"(?:^|[-_\s])pull-?(?:ed-?)?quote", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:^|\s)(?:(?:\w{1,30}[-_]{1,2})?(?:img|image|photo|picture|media|video|fig|figure)[-_]{0,2})?credit(?:[-_\s]|$)",
    re.IGNORECASE,
)
"""Who took a picture."""
_AD_LABEL = re.compile(
    r"(?:advertisements?|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|广告|廣告)\W{0,3}"
    r"(?:scroll to continue)?",
    re.IGNORECASE,
)
_OFFER = re.compile(r"sign-?up|subscri(?:be|ption)|newsletters?|membership|donat(?:e|ion)|support-?us|paywall", re.I)
"""Where a link leads with which a site asks its reader to pay or to sign up."""
_ASKS = re.compile(r"\b(?:you|your|us|our|today|now|free)\b", re.I)
_REPORTED = re.compile(r"[“”„«»\"]|\bsa(?:id|ys)\b")
_LONGEST_OFFER = 300
_SHORTEST_SHOUT = 15
"""Characters from which a link in capitals is the headline of another article."""
_BOXES = frozenset(("div", "section", "aside", "form"))
_LITTLE, _FEW = 0.1, 200
"""Of an article, what a box to fill in may hold, and the characters that it may hold of a short one."""
_MOST_DRAWN_OUT = 40
_SHORTEST_DRAWN = 12
"""Letters from which words that stand in the text too were drawn out of it."""
_FEWEST_ALIKE = 3
"""Sentences that show how a page sets them."""
_REMAINS = 200
"""Characters that must be left of an article when what is not its own is taken off."""


def without_aliens(found: list[Block], kept: list[int]) -> list[int]:
    """Without blocks inside comments, menus or teasers, as the markup names them; never most of what was kept.

    Labels of advertisements go too, and words of the article that the page shows once more, drawn out of it.
    """
    total = sum(len(found[i].text) for i in kept)
    above = {i: _and_above(found[i].element) for i in kept}
    held: Counter[HtmlElement] = Counter()
    for i in kept:
        for element in above[i]:
            held[element] += len(found[i].text)

    def is_alien(element: HtmlElement) -> bool:
        names = names_of(element, "class", "id", "data-testid", "name")
        if element.tag in ("body", "html", "article", "main"):
            return False
        little = held[element] <= max(_LITTLE * total, min(_FEW, 0.3 * total))
        if little and element.tag in _BOXES and element.find(".//input") is not None:
            return True  # a letter to sign up for
        if len(names) < 3:
            return False
        if _OTHERS_WORDS.search(names):
            return total - held[element] >= max(_REMAINS, 0.15 * total)
        return held[element] <= 0.3 * total and bool(_ALIEN.search(names))

    alien = {element for element in held if is_alien(element)}
    drawn_out = {
        element
        for element in held
        if element.tag in ("aside", "blockquote") or _PULL_QUOTE.search(names_of(element, "class"))
    }
    strange = {i for i in kept if not alien.isdisjoint(above[i])}
    strange |= {i for i in kept if _is_offer(found[i])}
    strange |= {i for i in kept if i + 1 in strange and is_heading(found[i])}  # and what is written over it
    own = [i for i in kept if i not in strange and not _is_furnishing(found[i])]
    return _without_repeats(found, own, above, drawn_out)


def _without_repeats(
    found: list[Block], own: list[int], above: dict[int, list[HtmlElement]], drawn_out: set[HtmlElement]
) -> list[int]:
    """Without words of the article that stand once more in an element that draws them out, and whose they are."""
    drawn = [i for i in own if not drawn_out.isdisjoint(above[i])]
    if not drawn or len(drawn) > _MOST_DRAWN_OUT:
        return own
    whole = "\n".join(squash(found[i].text) for i in own if i not in drawn)
    again = {i for i in drawn if len(bare := squash(found[i].text)) >= _SHORTEST_DRAWN and bare in whole}
    # below the words that are shown once more stands whose they are
    below = {i for i in drawn if i - 1 in again and len(found[i].text) <= FULL}
    named = {i for i in below if not drawn_out.isdisjoint({*above[i]} & {*above[i - 1]})}
    return [i for i in own if i not in again | named]


def is_drawn_out(block: Block) -> bool:
    """Whether markup names it, or what it stands in, as words drawn out of the text."""
    around = [block.element, *list(block.element.iterancestors())[:3]]
    return any(_PULL_QUOTE.search(names_of(element, "class")) for element in around)


def _is_furnishing(block: Block) -> bool:
    """Whether it is a label or an offer of the site, or sends the reader to another article."""
    label = _LEADS_ELSEWHERE.match(block.text)
    if label and label.end() == len(block.text):
        return block.tag != "p"  # a paragraph is the writer's own pointer
    if block.tag in (*_BOXES, "article", "main") and not block.caption and block.linked >= 0.95 * len(block.text):
        return True
    if block.text.isupper() and len(block.text) > _SHORTEST_SHOUT and block.linked >= 0.9 * len(block.text):
        return True
    if not block.caption and len(block.text) <= FULL and _CREDIT.search(names_of(block.element, "class")):
        return True
    if block.tag != "p" and _TO_WATCH.match(block.text) and block.linked >= 0.9 * len(block.text):
        return True
    if _AD_LABEL.fullmatch(block.text) or all(map(is_site_line, block.text.split("\n"))):
        return True
    return label is not None and 0 < block.linked >= 0.5 * (len(block.text) - label.end())


def _is_offer(block: Block) -> bool:
    """Whether it speaks to the reader, reports nothing, and links to where the site takes money or addresses."""
    if not block.linked or len(block.text) > _LONGEST_OFFER or is_heading(block) or _REPORTED.search(block.text):
        return False
    leads = any(_OFFER.search(a.get("href", "")[:300]) for a in block.element.iter("a"))
    return leads and _ASKS.search(block.text) is not None


def led_elsewhere(found: list[Block]) -> set[int]:
    """The blocks that are links to other articles under a label that says so, with the label."""
    gone: set[int] = set()
    home: HtmlElement | None = None
    for i in range(len(found)):
        block = found[i]
        if block.tag != "p" and _LEADS_ELSEWHERE.fullmatch(block.text):
            home = _box(block)
            gone.add(i)
        elif home is not None and home in _and_above(block.element) and block.linked >= 0.3 * len(block.text):
            gone.add(i)
        else:
            home = None
    return gone


def _and_above(element: HtmlElement) -> list[HtmlElement]:
    return [element, *element.iterancestors()]


def _box(label: Block) -> HtmlElement:
    """The element around a label that holds more than the label."""
    element: HtmlElement = label.element
    for above in label.element.iterancestors():
        element = above
        if len(above) > 1 or above.tag in ("body", "article", "main"):
            break
    return element


def without_tail(found: list[Block], kept: list[int]) -> list[int]:
    """Without other articles' teasers, headings over nothing and links elsewhere, after the last sentence."""
    total, past, end = sum(len(found[i].text) for i in kept), 0, 0
    held = set(kept)
    aside: set[int] = set()
    for i in range(kept[0], kept[-1] + 1) if kept else ():
        if past >= 0.65 * total and _stands_over_others(found[i]):
            if not (boxed := _boxed_amid(found, i, kept)):
                break
            aside |= boxed
        past += len(found[i].text) if i in held else 0
        end += i in held
    own = [i for i in kept[:end] if i not in aside and not is_rights_line(found[i].text)]
    rights = [i for i in kept[:end] if is_rights_line(found[i].text)]  # they may name the outlet
    while len(own) > 1 and _is_tail(found, own[-1], held):
        own.pop()
    return sorted([*own, *rights])


def _stands_over_others(block: Block) -> bool:
    """Whether it is a heading over other articles; what Chinese pages write there need not be marked as one."""
    if is_heading(block):
        return _leads_to_others(block.text) or opens_chinese_list(block.text)
    return len(block.text) < FULL and opens_chinese_list(block.text)


def _boxed_amid(found: list[Block], at: int, kept: list[int]) -> set[int]:
    """The blocks of the box that the heading `at` opens, where sentences go on behind it as markup set those before.

    None where nothing parts it from the text, or none goes on.
    """
    box, before = _box(found[at]), [found[i] for i in kept if i < at]
    if any(box in block.element.iterancestors() for block in before):
        return set()
    told = Counter(_setting(block) for block in before if SENTENCE_END.search(block.text))
    text = {setting for setting, n in told.items() if n >= _FEWEST_ALIKE}
    behind = (found[i] for i in kept if i > at)
    if not any(_setting(block) in text and SENTENCE_END.search(block.text) for block in behind):
        return set()
    return {i for i in range(at, len(found)) if box in _and_above(found[i].element)}


def _setting(block: Block) -> tuple[HtmlElement | None, str, str]:
    return block.element.getparent(), block.tag, block.element.get("class", "")


def _leads_to_others(heading: str) -> bool:
    return bool(_OTHERS_FOLLOW.fullmatch(heading) or _LEADS_ELSEWHERE.fullmatch(heading))


def _is_tail(found: list[Block], at: int, held: set[int]) -> bool:
    block = found[at]
    if block.caption or SENTENCE_END.search(block.text):
        return False
    if is_heading(found[at - 1]) and at - 1 not in held:
        return True  # a teaser, under a heading that was taken for the page's
    # A link in a paragraph of its own is the article's own pointer ("Read more"), one in a list is the site's.
    first, *others = block.text.split("\n")
    listed = [line for line in others if line] if len(first) <= FULL else []
    linked = block.tag != "p" and block.linked >= 0.9 * sum(map(len, listed or [block.text]))
    return is_heading(block) or (all(len(line) <= 2 * FULL for line in block.text.split("\n")) and linked)
