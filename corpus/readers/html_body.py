"""Which of a page's blocks are the article: trafilatura judges, the page itself gives the words and their order."""

import logging
import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import Any

from lxml.html import HtmlElement

from corpus.about.boilerplate import is_site_line
from corpus.about.published import find_moment
from corpus.model import PassageKind
from corpus.readers.html_blocks import FULL, SENTENCE_END, Block, is_heading, is_worded
from corpus.readers.html_boxes import own_boxes
from corpus.readers.html_edges import without_edges
from corpus.readers.html_opening import holds_text, is_short_han, ledes, standfirsts
from corpus.readers.html_others import is_drawn_out, led_elsewhere, without_aliens, without_tail
from corpus.readers.html_quoted import Quotation, quotations
from corpus.readers.markup import names_of, squash

Marked = tuple[PassageKind, str]
_GRAM, _GRAM_HAN = 16, 6
"""Letters that two texts do not share by chance; a Chinese character says what two or three letters do."""
_SHORTEST_TITLE = 12
_LONGEST_CELL = 80
_MOST_CELLS = 400
_FEWEST_ALIKE = 3
"""Paragraphs that show how a page sets them."""
_LONGEST_JUDGED = 1_500_000
_CREDIT = re.compile(
    r"[【（(\[]?\s?(?:责任编辑|編輯|编辑|责编|記者|记者|校对|来源|來源|"
    r"(?:additional |further )?(?:reporting|writing|editing|research|translation)(?: and (?:writing|editing))? by|"
    r"(?:edited|written|reported|translated) by|editor:|correction:|clarification:)",
    re.IGNORECASE,
)
_CAPTION_LABELS = frozenset(("media caption", "image caption", "image copyright", "caption", "video caption"))
_PATH = re.compile(r"[>＞»›]|位置")
"""What a path of sections to the page has in it."""
_COUNT = re.compile(
    r"[\d,. ]{1,9}[KkMm]?\s?(?:comments?|shares?|views?|likes?|min(?:ute)?s? read|评论|阅读)?", re.IGNORECASE
)
_FURNITURE = re.compile(
    r"(?:^|[-_\s])(?:date|time|timestamp|share|social|byline|autor|auteur|firma|comments?|meta|info|breadcrumbs?|section|tags?)",
    re.I,
)


def judged_text(tree: HtmlElement, is_live: bool = False) -> str:
    """What trafilatura takes for the article, a paragraph a line; empty where it finds none.

    The posts of a live page, `article` elements each, are one article. A `section` with nothing but words is a
    paragraph, as the editors of messengers write it.
    """
    from trafilatura import bare_extraction

    posts = [post for post in tree.iter("article") if post.find(".//article") is None] if is_live else []
    worded = [section for section in tree.iter("section") if is_worded(section)]
    for section in worded:
        section.tag = "p"
    for post in posts:
        post.tag = "section"

    # They would report to the screen what is reported here.
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    found: Any = bare_extraction(tree, include_comments=False, with_metadata=False)
    for post in posts:
        post.tag = "article"
    for section in worded:
        section.tag = "section"
    return (found.text or "") if found else ""


def guessed_about(tree: HtmlElement) -> Any:
    """What trafilatura takes for the title, author, date and site: found by heuristics, and as costly as the text."""
    from trafilatura.metadata import extract_metadata

    dates = {"extensive_search": False, "original_date": True, "max_date": date.today().isoformat()}
    return extract_metadata(tree, date_config=dates)


def marked(found: list[Block], lines: list[str], title: str, described: frozenset[str]) -> tuple[Marked, ...]:
    """Those of the article's lines that are words on a picture, a label over the headline, or its standfirst."""
    kept, head = set(lines), squash(title)
    at = next((n for n, block in enumerate(found) if head and squash(block.text) == head), 0)
    words: list[Marked] = [("caption", line) for block in found if block.caption for line in _lines(block)]
    above = [block.text for block in found[:at] if not block.caption and len(block.text) < FULL]
    words += [("kicker", line) for line in above if not SENTENCE_END.search(line) and not _PATH.search(line)]
    words += [("standfirst", line) for block in standfirsts(found, kept, title, described) for line in _lines(block)]
    return tuple(mark for mark in words if mark[1] in kept)


def article_paragraphs(found: list[Block], judged: str, title: str, described: frozenset[str]) -> list[str]:
    """The article's paragraphs, headings and captions in the page's order; the judged lines where it cannot tell.

    `described` is what the page's head says of the article, squashed.
    """
    lines = [" ".join(line.split()) for line in judged.split("\n") if line.strip()]
    if not lines or len(judged) > _LONGEST_JUDGED:
        return _without_title(lines, title)
    squashed = [squash(block.text) for block in found]
    kept = _kept(squashed, lines)
    if not _covers(squashed, kept, lines):
        kept = sorted({*kept, *_run_together(squashed, lines)})
        if not _covers(squashed, kept, lines):
            return _without_title(lines, title)
    kept = without_aliens(found, _without_furniture(found, kept))
    elsewhere = led_elsewhere(found)
    kept = without_tail(found, [i for i in kept if i not in elsewhere])
    more = {*_overlooked(found, squashed, kept, described), *_cells(found, squashed, kept, lines), *_alike(found, kept)}
    more -= elsewhere
    quoted = quotations(found)
    more |= {i for quotation in quoted if kept and kept[0] < quotation.words[0] < kept[-1] for i in quotation.words}
    kept = without_edges(found, without_aliens(found, sorted({*kept, *more})), title)
    return _without_title(_composed(found, [i for i in kept if not _is_headline(found[i], title)], quoted), title)


def _cells(found: list[Block], squashed: list[str], kept: list[int], lines: list[str]) -> list[int]:
    """The cells of the tables that the judge took for a part of the article, which it gives with bars between."""
    taken = {squash(cell) for line in lines if line.startswith("|") for cell in line.split("|")} - {""}
    if not taken or not kept:
        return []
    inside = range(kept[0], min(len(found), kept[-1] + _MOST_CELLS))
    cells = [i for i in inside if found[i].tag in ("td", "th") and squashed[i] in taken]
    return [i for i in cells if "\n" not in found[i].text or found[i].linked < 0.5 * len(found[i].text)]


def _alike(found: list[Block], kept: list[int]) -> list[int]:
    """The sentences that markup sets like the paragraphs beside them: the judge may stop at what parts them."""
    homes = Counter(_setting(found[i]) for i in kept)
    own = {setting for setting, n in homes.items() if n >= _FEWEST_ALIKE}
    return [
        i
        for i, block in enumerate(found)
        if block.linked < 0.5 * len(block.text) >= 0.5 * FULL
        and SENTENCE_END.search(block.text)
        and _setting(block) in own
    ]


def _setting(block: Block) -> tuple[HtmlElement | None, str, str]:
    return block.element.getparent(), block.tag, block.element.get("class", "")


def _composed(found: list[Block], kept: list[int], quoted: list[Quotation]) -> list[str]:
    """The lines of the blocks; the cells of a table's row make one, a quotation goes with the name below it."""
    lines: list[str] = []
    row: HtmlElement | None = None
    held = set(kept)
    whole = [quotation for quotation in quoted if held.issuperset(quotation.words)]
    opened = {quotation.words[0]: quotation.lines for quotation in whole}
    put = {i for quotation in whole for i in (*quotation.words, *quotation.names)}
    for i in kept:
        block = found[i]
        if i in put:
            lines += opened.get(i, ())
            continue
        home = block.element.getparent() if block.tag in ("td", "th") and len(block.text) <= _LONGEST_CELL else None
        if home is not None and home is row:
            lines[-1] += f" | {' '.join(block.text.split())}"
        else:
            lines += [" ".join(block.text.split())] if home is not None else _lines(block)
        row = home
    return lines


def _kept(squashed: list[str], lines: list[str]) -> list[int]:
    """Blocks whose words are mostly among the judged lines; of repeated ones, that in the thick of them."""
    judged = [squash(line) for line in lines]
    exact = Counter(judged)
    whole = "".join(judged)
    size = _GRAM_HAN if sum("\u3040" <= c <= "\u9fff" for c in whole) > 0.5 * len(whole) else _GRAM
    grams = {whole[i : i + size] for i in range(len(whole) - size + 1)}
    places: dict[str, list[int]] = {}
    for i, text in enumerate(squashed):
        if text and (text in exact or _coverage(text, grams, size) >= 0.7):
            places.setdefault(text, []).append(i)
    single = sorted(at[0] for text, at in places.items() if len(at) == 1 and len(text) >= 40)
    middle = single[len(single) // 2] if single else 0
    kept: list[int] = []
    for text, at in places.items():
        at.sort(key=lambda i: abs(i - middle))
        kept += at[: max(1, exact[text])]
    return sorted(kept)


def _covers(squashed: list[str], kept: list[int], lines: list[str]) -> bool:
    return sum(len(squashed[i]) for i in kept) >= 0.9 * sum(len(squash(line)) for line in lines)


def _run_together(squashed: list[str], lines: list[str]) -> set[int]:
    """The blocks that a judged line gives with the one beside them, as if they were one paragraph."""
    whole = "\n".join({squash(line) for line in lines} - {*squashed})
    pairs = enumerate(pairwise(squashed)) if whole else ()
    return {at for i, (one, other) in pairs if one and other and one + other in whole for at in (i, i + 1)}


def _coverage(text: str, grams: set[str], size: int) -> float:
    if len(text) < size:
        return 0.0
    taken = [text[i : i + size] for i in range(0, len(text) - size + 1, size // 2)]
    return sum(gram in grams for gram in taken) / len(taken)


def _without_furniture(found: list[Block], kept: list[int]) -> list[int]:
    """Without the date, the section and the count of comments that stand before the first or the second sentence."""
    told = [i for i in kept if SENTENCE_END.search(found[i].text) or len(found[i].text) > 120][:2]
    return [i for i in kept if i in told or i > told[-1] or not _is_furniture(found[i])] if told else kept


def _is_furniture(block: Block) -> bool:
    if is_heading(block) or block.caption:
        return False
    moment = find_moment(block.text) if len(block.text) < 60 else None
    if _COUNT.fullmatch(block.text) or (moment and len(squash(moment.rest)) < 10):
        return True
    linked = 0.7 * len(block.text) if len(block.text) < 60 else 0.95 * len(re.sub(r"\s", "", block.text))
    if block.tag != "p" and block.linked >= linked:
        return True  # the way to the page's section, or its menu
    element: HtmlElement | None = block.element
    for _ in range(3):
        if element is None:
            return False
        if _FURNITURE.search(names_of(element, "class")):
            return len(block.text) < 80
        element = element.getparent()
    return False


def _overlooked(found: list[Block], squashed: list[str], kept: list[int], described: frozenset[str]) -> list[int]:
    """Captions amid the article, sentences between two of its paragraphs, and the credits right after it."""
    kept = kept[next((n for n, i in enumerate(kept) if found[i].tag != "h1"), 0) :]
    if not kept:
        return []
    homes = Counter(found[i].element.getparent() for i in kept if not found[i].caption)
    seen = {squashed[i] for i in kept}
    extra = []
    last_home = found[kept[-1]].element.getparent()
    start = next((i for i in range(kept[0] - 1, -1, -1) if found[i].tag == "h1"), kept[0] - 8)
    opening = {*ledes(found, kept, start, described), *own_boxes(found, kept, start)}
    held = set(kept)
    for i in range(max(0, start), min(len(found), kept[-1] + 4)):
        block = found[i]
        if squashed[i] in seen or len(squashed[i]) < 4:
            continue
        home = block.element.getparent()
        inside = kept[0] < i < kept[-1]
        sibling = homes[home] >= 3 and block.tag == "p" and block.linked < 0.5 * len(block.text)
        if (
            (block.caption and i < kept[-1] and _is_caption_text(block) and not is_drawn_out(block))
            or i in opening
            or (inside and sibling and (is_short_han(block) or SENTENCE_END.search(block.text)))
            or (inside and is_heading(block) and i + 1 in held and _heads(block, found[i + 1], homes))
            or (inside and holds_text(block, homes))
            or (i > kept[-1] and _CREDIT.match(block.text) and len(block.text) < 200 and _near(home, last_home))
        ):
            extra.append(i)
            seen.add(squashed[i])
    return extra


def _heads(block: Block, below: Block, homes: Counter[HtmlElement]) -> bool:
    """Whether a heading stands in the element that holds the text below it, and leads nowhere else."""
    home = block.element.getparent()
    return homes[home] >= 3 or (home is below.element.getparent() and block.linked < 0.5 * len(block.text))


def _is_caption_text(block: Block) -> bool:
    """Words about a picture, not a date, a link or the label of a button."""
    if is_site_line(block.text) or block.text.lower() in _CAPTION_LABELS:
        return False
    moment = find_moment(block.text) if len(block.text) < 60 else None
    byline = moment and block.text.startswith("By ")
    return block.linked < 0.8 * len(block.text) and not (moment and (byline or len(squash(moment.rest)) < 4))


def _near(home: HtmlElement | None, other: HtmlElement | None) -> bool:
    """The same parent, or one step up or down."""
    if home is None or other is None:
        return False
    return home is other or home.getparent() is other or other.getparent() is home


def _lines(block: Block) -> list[str]:
    return [line.strip() for line in block.text.split("\n") if line.strip()]


def _without_title(lines: list[str], title: str) -> list[str]:
    """Without the headline, which stands at the top of the text already."""
    head = squash(title)
    return [line for n, line in enumerate(lines) if n > 3 or squash(line) != head]


def _is_headline(block: Block, title: str) -> bool:
    """Whether it is the page's largest heading, in another wording than the title: with a label, without a place."""
    bare = squash(block.text)
    parts = [part for part in map(squash, (title, title.rpartition(": ")[2])) if len(part) >= _SHORTEST_TITLE]
    return block.tag == "h1" and any(part in bare or bare in part for part in parts)
