"""The text as splitting on blanks can take it: each marked region as one word, and the bare form of every word."""

from bisect import bisect_right
from operator import attrgetter

from corpus.actors.name import Name
from corpus.quotes.marks import Marked

REGION, _WITHIN = "\x01\x02"
"""What stands, in the masked text, for the first and last character of a marked region, and for those between.

Two control characters, which no cleaned text holds: they leave English text plain ASCII, which is fastest to split.
"""

_PLAIN = {"\u00a0": " ", "\u3000": " ", "—": " ", "’": "'", REGION: " ", _WITHIN: " "}
EDGES = ".,;:!?()[]\"'“”‘…-–—*"


def mask(text: str, regions: tuple[Marked, ...]) -> str:
    """The text, at its own length, with marked regions as `REGION` and with plain blanks and apostrophes."""
    pieces, last = [], 0
    for odd, plain in _PLAIN.items():
        text = text.replace(odd, plain)
    for region in regions:
        pieces.append(text[last : region.outer_start])
        pause = "," if text[region.end - 1] == "," else REGION  # "“…,” he said" pauses as "“…”, he said" does
        pieces.append(REGION + _WITHIN * (region.outer_end - region.outer_start - 2) + pause)
        last = region.outer_end
    pieces.append(text[last:])
    return "".join(pieces).replace(",”", "”,").replace(',"', '",')  # behind a title as behind any other name


def without_titles(text: str, regions: tuple[Marked, ...], names: tuple[Name, ...]) -> tuple[Marked, ...]:
    """The regions but for those that only hold an outlet's name, or a nickname within somebody's name."""
    ends = {name.start: name.end for name in names if name.kind == "outlet"}
    regions = tuple(r for r in regions if r.end - r.start > _NICKNAME or not _within_name(r, names))
    if not any(region.start in ends for region in regions):
        return regions
    return tuple(r for r in regions if r.end - ends.get(r.start, -1) > 1 or text[ends[r.start] : r.end].strip(",."))


_NICKNAME = 25
"""Characters of a nickname at most."""
_BY_START = attrgetter("start")


def _within_name(region: Marked, names: tuple[Name, ...]) -> bool:
    i = bisect_right(names, region.start, key=_BY_START) - 1
    return i >= 0 and names[i].end > region.outer_end


def bare(word: str) -> str:
    """A word without the punctuation around it and without a possessive ending."""
    word = word.strip(EDGES)
    return word[:-2] if word.endswith("'s") else word


class _Lows(dict[str, str]):
    """The bare lower-case form of each word met: a language repeats itself."""

    _MOST = 32_768

    def __missing__(self, word: str) -> str:
        plain = word if word.isalpha() else bare(word)
        low = "u.s" if plain == "US" else plain.lower()  # the country is no pronoun
        if low == "&":
            low = "and"
        elif low in ("he'd", "she'd"):  # "he's" is "he" already
            low = low[:-2]
        if len(self) >= self._MOST:
            self.clear()
        self[word] = low
        return low


low_of = _Lows().__getitem__
