"""Where a Chinese line's sentences begin and end, with what stands in quotation marks taken as one piece."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.chinese.cues import CUE
from corpus.chinese.marks import Region, carried_over, regions

OPEN, INSIDE, EMBEDDED = "\ue001", "\ue000", "\ue002"
_ENDERS = "。！？!?…"
_END = re.compile("[。！？!?]+")
CLAUSE_BREAK = re.compile("[，,；;：:。！？!?\ue000\ue001\\n]")
DATELINE = re.compile(
    "[ \u3000]*(?:[0-9]{1,2}[:：][0-9]{2}(?=[ \u3000])"
    "|[一-鿿/]{3,20}[ ]?[0-9]{1,2}[ ]?月?[ ]?[0-9]{1,2}[ ]?日[ ]?[-—–－]{1,2}(?=[ \u3000“「一-鿿])"
    "|(?:美国之音|[一-鿿]{2,8}[社报网台])[ ][一-鿿]{2,8}[ ]?[-—–－]{1,2}"
    "|[（(][一-鿿]{2,10}(?:社|报|之声|[中文新闻]网|电视台|电台)[）)]"
    "|【[^】\\n]{2,30}】(?:[（(][^（）()\\n]{2,30}[）)])?|〔[^〔〕\\n]{2,40}(?:电|讯|报道|报导)〕"
    "|[（(【]?(?:本报|本网|本刊|本台|[^，。：“（(\\n]{1,14}[社网报台])[^，。：“（(\\n]{0,24}?(?:电|"
    "讯|报道|报导|(?<=日)消息(?=[（(]))"
    "(?:[ \u3000]*[）)】]|[／/][^（）()，。\\n]{2,20}[）)]|[ \u3000]*[（(][^（）()\\n]{1,30}[）)]|(?=[ \u3000“「])"
    "|记者[^，。：“（(\\n]{2,16}报[道导][：:]|(?<=[日报][电讯])(?![视话力子号息]))"
    "|[^，。：“（(\\n]{0,10}(?:[社报网台]|新闻|财经|e公司|氪)[^，。：“（(\\n]{0,2}讯(?:[，,]|[（(][^（）()\\n]{2,40}[）)])"
    "|[一-鿿]{2,6}(?:科技|财经|新闻|观察|在线|快讯)[0-9]{1,2}月[0-9]{1,2}日[电讯](?![视话力子号息])"
    "|[一-鿿]{2,10}[0-9]{1,2}月[0-9]{1,2}日[电讯](?=[ \u3000（(])"
    "|(?!据)[一-鿿A-Za-z0-9]{2,10}?(?<!于)[0-9]{1,2}月[0-9]{1,2}日消息(?=[ \u3000])"
    "|[（(][^（）()\\n]{2,40}(?:电|讯|报道|报导)[）)]"
    "|[（(][^（）()，。\\n]{0,12}记者[：: ]?[一-鿿 、]{2,20}[）)])[ \u3000]*"
)
_BYLINE = re.compile("[ 　]*（[^（）]{2,40}）")
"""A bracket that opens a line and belongs to no word before it: （文/某某）."""
_JOINS = frozenset("，,、；;：:。！？!?）)的")


def clause_at(masked: str, floor: int, at: int) -> int:
    """Where the clause begins that runs up to `at`, `floor` if nothing breaks it."""
    for cut in CLAUSE_BREAK.finditer(masked, floor, at):
        floor = cut.end()
    return floor


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a line; `end` is behind its last mark of punctuation."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: its marked stretches, which of them stand on their own, and its sentences."""

    start: int
    end: int
    regions: tuple[Region, ...]
    standing: tuple[Region, ...]
    sentences: tuple[Sentence, ...]

    def marked(self, start: int, end: int) -> tuple[Region, ...]:
        """The marked stretches that open in this part of the line."""
        return _opening(self.regions, start, end)

    def statements(self, start: int, end: int) -> tuple[Region, ...]:
        """Those of them that stand on their own."""
        return _opening(self.standing, start, end)


def _opening(found: tuple[Region, ...], start: int, end: int) -> tuple[Region, ...]:
    return found[bisect_left(found, start, key=_left) : bisect_left(found, end, key=_left)]


def _left(region: Region) -> int:
    return region.left


def mask(text: str, folded: str) -> tuple[str, list[Line]]:
    """The folded text with marked words blanked out (offsets kept), and its lines.

    A stretch on its own becomes OPEN and INSIDE, one that is part of a clause (“小米之父”雷军) becomes EMBEDDED.
    """
    pieces: list[str] = []
    lines: list[Line] = []
    bounds = list(_bounds(text))
    going_on: dict[int, Region] = {}
    for number, (start, end) in enumerate(bounds):
        over = going_on.get(start)
        marked = [*([over] if over else ()), *regions(text, over.right if over else start, end)]
        if marked and not marked[-1].closed and marked[-1] is not over:
            going_on.update(
                (one.start, one) for one in carried_over(text, marked[-1], bounds[number + 1 : number + 13])
            )
        standing = []
        at = start
        for region in marked:
            pieces.append(folded[at : region.left])
            size = region.right - region.left
            if _stands_alone(folded, start, region, end):
                standing.append(region)
                pieces.append(OPEN + INSIDE * (size - 1))
            else:
                pieces.append(EMBEDDED * size)
            at = region.right
        pieces.append(folded[at:end])
        pieces.append("\n")
        lines.append(Line(start, end, tuple(marked), tuple(standing), ()))
    masked = "".join(pieces)[: len(text)]
    return masked, [
        Line(one.start, one.end, one.regions, one.standing, tuple(_sentences(text, masked, one))) for one in lines
    ]


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    """Where each line of a text begins and ends."""
    start = 0
    for raw in text.split("\n"):
        yield start, start + len(raw)
        start += len(raw) + 1


def _stands_alone(folded: str, start: int, region: Region, end: int) -> bool:
    """Whether a marked stretch is a statement of its own instead of a word in somebody's clause."""
    before = folded[max(start, region.left - 12) : region.left]
    if before[-1:] == "）" and any(one.fullmatch(folded, start, region.left) for one in (_BYLINE, DATELINE)):
        before = ""
    after = folded[region.right : region.right + 1]
    words = folded[region.start : region.end]
    closes = words[-1:] in tuple(_ENDERS) or not region.closed
    if before and (before[-1].isalnum() or before[-1] in "》）、·"):
        return _ends_with_cue(before)
    if after.isalnum() and not closes and len(words) <= 8 and not (set("，,") & set(words)):
        return False
    return not (after == "、" and not closes)


_ONE_SENTENCE = re.compile("(?:[了过]?[这那]?[一两几]?句(?:话|实话)?)?")


def _ends_with_cue(before: str) -> bool:
    return any(_ONE_SENTENCE.fullmatch(before, match.end()) for match in CUE.finditer(before))


def _sentences(text: str, masked: str, line: Line) -> list[Sentence]:
    """The sentences of one line: cut behind 。！？ and behind a marked stretch that ends in one of them."""
    cuts = {match.end() for match in _END.finditer(masked, line.start, line.end)}
    for region in line.standing:
        following = text[region.right : region.right + 1]
        if region.end > region.start and text[region.end - 1] in _ENDERS and following not in _JOINS:
            cuts.add(region.right)
    found = []
    dateline = DATELINE.match(masked, line.start, line.end)
    start = dateline.end() if dateline else line.start
    for cut in sorted(cuts | {line.end}):
        if cut > start:
            found.append(Sentence(start, cut))
            start = cut
    return found
