"""What is marked as speech in an article whose language is not read: the words alone, and nobody's name beside them."""

from collections.abc import Iterator

from corpus.model import Passage, Quote
from corpus.quotes.marks import find_marked

_SPEECH = frozenset({"body", "title", "standfirst", "caption"})
_FEWEST_WORDS = 3
"""Below which marks mostly hold a name, a title or a term."""
_FEWEST_CHARACTERS = 8
"""The same in a script that does without blanks."""
_WITHOUT_BLANKS = "\u0e00"
"""The scripts from here on, Thai the first, mostly do; those before part their words."""


def find_unattributed(text: str, passages: tuple[Passage, ...]) -> Iterator[Quote]:
    """The marked quotes in order, all without a speaker: who says what is told by verbs and order of another tongue."""
    kept = [(p.start, p.end) for p in passages or (Passage("body", 0, len(text)),) if p.kind in _SPEECH]
    at = 0
    for region in find_marked(text):
        while at < len(kept) and kept[at][1] <= region.start:
            at += 1
        if at == len(kept):
            return
        inside = text[region.start : region.end].strip()
        blanks = inside[:1] < _WITHOUT_BLANKS
        enough = len(inside.split()) >= _FEWEST_WORDS if blanks else len(inside) >= _FEWEST_CHARACTERS
        if kept[at][0] <= region.start and enough:
            start = text.index(inside, region.start)
            yield Quote(start, start + len(inside), inside, "direct", None)
