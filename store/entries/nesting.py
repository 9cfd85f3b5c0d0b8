"""Which quote is a part of which: it follows from the offsets, and from who speaks."""

from collections.abc import Container, Sequence

from corpus.model import Quote
from store.answers import LOW_CONFIDENCE

_WORDS = 4
"""What somebody says within another's words stands for itself from so many words on, where it is sure."""


def parts_of(quotes: Sequence[Quote], named: Container[str]) -> list[int | None]:
    """For each quote the index of the one around it that it is a part of, None where it stands for itself.

    Within another's words only what one of the `named` said through that other does: of "Ann Lee said the mayor, Carl
    Berg, had told her that the ground would stay shut" Berg's words, or nobody who looks for Berg would find them.
    """
    order = sorted(range(len(quotes)), key=lambda i: (quotes[i].start, -quotes[i].end))
    result: list[int | None] = [None] * len(quotes)
    around: list[int] = []
    for i in order:
        while around and quotes[around[-1]].end < quotes[i].end:
            around.pop()
        if around and not _is_told_through(quotes[i], quotes[around[-1]], named):
            result[i] = around[-1]
        else:
            around.append(i)
    return result


def _is_told_through(quote: Quote, outer: Quote, named: Container[str]) -> bool:
    """Whether a quote within another's words is somebody else's, through that other."""
    passed_on = quote.speaker in named and quote.speaker != outer.speaker and outer.speaker in quote.via
    return passed_on and quote.confidence >= LOW_CONFIDENCE and len(quote.text.split()) >= _WORDS
