"""Outlets' names that capitals alone do not bound: programmes in quotation marks, titles that open with an article.

What is told somebody, said on or made by a thing in marks tells a programme ("told “The Late Table”", "the “Dawn
Patrol” podcast"); behind "told The …" the capitals from the article on are one name.
"""

from bisect import bisect_right
from collections.abc import Iterator
from heapq import merge
from operator import attrgetter

from corpus.actors.name import Name
from corpus.lazy import lazy
from corpus.places import places

_CUT = (
    "Der Spiegel", "Der Standard", "Der Tagesspiegel", "Gazzetta dello Sport", "Folha de S.Paulo", "India Today",
    "Mladá fronta Dnes", "Večernji list", "Jutarnji list", "Dagens industri", "India Today TV", "Hospodářské noviny",
    "Times Now", "Us Weekly", "Globe and Mail", "Radio Free Europe/Radio Liberty", "Rest of World", "War on the Rocks",
    "talkSPORT", "Page Six", "People magazine", "World at One", "Match of the Day", "Meet the Press", "Face the Nation",
)  # fmt: skip
"""Known names of which no run of capitals is the whole."""
_TITLE = r"(?:The |A |An )?[A-Z0-9][\w’'&-]*(?: (?:[A-Z0-9&][\w’'&-]*|of|the|with|and|to|for|in|on|a|at)){0,5}?"
_ON_AIR = (
    r"(?:told|tells|telling|(?:[Ss]peaking|spoke|talking) to|(?:broadcast|edition|episode) of"
    r"|(?:[Ss]aid|says|[Ss]peaking|spoke|[Aa]sked|[Ii]nterview(?:ed)?|[Aa]ppear(?:ed|ing|ance)) on|[Ii]nterview with)"
)
_BEFORE = lazy(rf"\b{_ON_AIR} (?:the |(?:[A-Z][\w.-]* ){{0,2}}[A-Z][\w.-]*['’]s? )?\Z")
_MARKED = lazy(
    rf"({_TITLE})(?:[,.]?[”\"]( (?:podcast|talk show|radio show|newsletter|show|programme|program)\b)|[,.]?[”\"])"
)
"""A programme in marks, and behind them its kind, if that is told; its station may stand before it."""
_SERIES = lazy(
    r"(?<![\w’'-])(?!(?:The|An?|His|Her|Its|My|Our|Their|This|In|On) )"
    r"[A-Z0-9][\w’'&-]*(?: (?:and )?[A-Z0-9&][\w’'&-]*){1,5}(?<!['’])(?<!['’]s)\Z"
)
"""The capitals before "podcast"."""
_HEADED = lazy(r"The (?:[A-Z][\w’'-]* ){1,3}[A-Z][\w-]*")
_LONGEST = 60
"""Characters of a title, and those before a mark that may tell what it holds."""


def with_programmes(text: str, names: list[Name]) -> list[Name]:
    """The names, those of programmes and of papers known by their article in place of the words found of them."""
    found: list[Name] = []
    for name in sorted((*_found(text), *_headed(text, names)), key=lambda name: (name.start, -name.end)):
        if not found or name.start >= found[-1].end:
            found.append(name)
    if not found:
        return names
    starts = [name.start for name in found]
    kept = [name for name in names if not _overlaps(name, found, bisect_right(starts, name.start))]
    return list(merge(kept, found, key=attrgetter("start")))


def _overlaps(name: Name, found: list[Name], after: int) -> bool:
    """Whether a name shares words with one of those found, of which that at `after` begins behind its start."""
    ahead = after < len(found) and found[after].start < name.end
    return ahead or (after > 0 and name.start < found[after - 1].end)


def _found(text: str) -> Iterator[Name]:
    for whole in filter(text.__contains__, _CUT):
        for at in places(text, whole):
            yield Name(at, at + len(whole), whole, "outlet")
    for at in places(text, " dpa"):  # which writes itself so
        if not (text[at + 4 : at + 5].isalnum() or text.startswith("-", at + 4)):
            yield Name(at + 1, at + 4, "dpa", "outlet")
    for at in places(text, " podcast"):
        if series := _SERIES.search(text, max(0, at - _LONGEST), at):
            yield Name(series.start(), at, series[0], "outlet")
    for at in places(text, ".com"):  # "told Harbour.com"
        start, end = text.rfind(" ", 0, at) + 1, at + len(".com")
        capital = text[start].isupper() and not text[end : end + 1].isalnum()
        if capital and _BEFORE.search(text, max(0, start - _LONGEST), start):
            yield Name(start, end, text[start:end], "outlet")
    for mark, closing in ((" “", "”"), (' "', '"')):
        for at in places(text, mark):
            first = text[at + 2 : at + 3]
            short = (first.isupper() or first.isdigit()) and text.find(closing, at + 3, at + _LONGEST) > 0
            title = _MARKED.match(text, at + 2) if short else None
            if title and (title[2] or _BEFORE.search(text, max(0, at - _LONGEST), at + 1)):
                yield Name(title.start(1), title.end(1), title[1], "outlet")


def _headed(text: str, names: list[Name]) -> Iterator[Name]:
    """Titles of which only the last words were found, as another of them may stand for a preposition."""
    starts: dict[int, int] = {}
    for at in places(text, " The "):
        if text[max(0, at - 8) : at].rpartition(" ")[2] in _BEFORE_TITLE and (title := _HEADED.match(text, at + 1)):
            starts = starts or {name.end: name.start for name in names}
            cut = starts.get(title.end(), 0) > at + len(" The ")
            if cut and _BEFORE.search(text, max(0, at - _LONGEST), at + 1):
                yield Name(at + 1, title.end(), title[0], "outlet")


_BEFORE_TITLE = frozenset({"told", "tells", "telling", "to", "of", "on", "with"})
