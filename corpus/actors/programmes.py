"""Outlets' names that capitals alone do not bound: programmes in quotation marks, titles that open with an article.

What is told somebody, said on or made by a thing in marks tells a programme ("told “The Late Table”", "the “Dawn
Patrol” podcast"); behind "told The …" the capitals from the article on are one name.
"""

from collections.abc import Iterator
from heapq import merge
from operator import attrgetter

from corpus.actors.name import Name
from corpus.lazy import lazy

_CUT = (
    "Der Spiegel", "Der Standard", "Der Tagesspiegel", "Gazzetta dello Sport", "Folha de S.Paulo", "India Today",
    "Mladá fronta Dnes", "Večernji list", "Jutarnji list", "Dagens industri", "India Today TV", "Hospodářské noviny",
    "Times Now", "Us Weekly",
)  # fmt: skip
"""Known names of which no run of capitals is the whole."""
_TITLE = r"(?:The |A |An )?[A-Z0-9][\w’'&-]*(?: (?:[A-Z0-9&][\w’'&-]*|of|the|with|and|to|for|in|on|a|at)){0,5}?"
_ON_AIR = (
    r"(?:told|tells|telling|(?:[Ss]peaking|spoke|talking) to|(?:broadcast|edition|episode) of"
    r"|(?:[Ss]aid|says|[Ss]peaking|spoke|[Aa]sked|[Ii]nterview(?:ed)?|[Aa]ppear(?:ed|ing|ance)) on|[Ii]nterview with)"
)
_MARKED = lazy(
    rf"\b{_ON_AIR} (?:the |(?:[A-Z][\w.-]* ){{0,2}}[A-Z][\w.-]*['’]s? )?[“\"](?P<told>{_TITLE})[,.]?[”\"]"
    rf"|[“\"](?P<kind>{_TITLE})[”\"] (?:podcast|talk show|radio show|newsletter|show|programme|program)\b"
)
"""A programme in marks, whether its station stands before it or not, by what is done with it or by its kind."""
_SERIES = lazy(
    r"(?<![\w’'-])(?!(?:The|An?|His|Her|Its|My|Our|Their|This|In|On) )"
    r"[A-Z0-9][\w’'&-]*(?: [A-Z0-9&][\w’'&-]*){1,5}(?<!['’])(?<!['’]s)\Z"
)
"""The capitals before "podcast"."""
_HEADED = lazy(rf"\b{_ON_AIR} (The (?:[A-Z][\w’'-]* ){{1,3}}[A-Z][\w-]*)")
_LONGEST = 60
"""Characters before "podcast" that its title may have."""
_MARKS = ("“", '"')


def with_programmes(text: str, names: list[Name]) -> list[Name]:
    """The names, those of programmes and of papers known by their article in place of the words found of them."""
    found: list[Name] = []
    for name in sorted((*_found(text), *_headed(text, names)), key=lambda name: (name.start, -name.end)):
        if not found or name.start >= found[-1].end:
            found.append(name)
    if not found:
        return names
    ends = [(name.start, name.end) for name in found]
    kept = [name for name in names if not any(start < name.end and name.start < end for start, end in ends)]
    return list(merge(kept, found, key=attrgetter("start")))


def _found(text: str) -> Iterator[Name]:
    for whole in _CUT:
        at = text.find(whole)
        while at >= 0:
            yield Name(at, at + len(whole), whole, "outlet")
            at = text.find(whole, at + 1)
    at = text.find(" podcast")
    while at > 0:
        if series := _SERIES.search(text, max(0, at - _LONGEST), at):
            yield Name(series.start(), at, series[0], "outlet")
        at = text.find(" podcast", at + 1)
    if any(f" {mark}" in text for mark in _MARKS) and any(word in text for word in _GUARDS):
        for match in _MARKED.finditer(text):
            start, end = match.span(match.lastgroup or 0)
            if end - start > 2:
                yield Name(start, end, text[start:end], "outlet")


def _headed(text: str, names: list[Name]) -> Iterator[Name]:
    """Titles of which only the last words were found, as another of them may stand for a preposition."""
    if " The " not in text:
        return
    starts = {name.end: name.start for name in names}
    for match in _HEADED.finditer(text):
        start, end = match.span(1)
        if starts.get(end, 0) > start + len("The "):
            yield Name(start, end, match[1], "outlet")


_GUARDS = ("told ", "telling ", " on ", " to ", " of ", "” show", "” po", "” pro", '" show', '" po', '" pro')
