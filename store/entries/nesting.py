"""Which quote lies inside which: it follows from the offsets."""

from collections.abc import Sequence

from corpus.model import Quote


def outermost(quotes: Sequence[Quote]) -> list[int | None]:
    """For each quote the index of the outermost quote around it, None where it is outermost itself."""
    order = sorted(range(len(quotes)), key=lambda i: (quotes[i].start, -quotes[i].end))
    result: list[int | None] = [None] * len(quotes)
    outer: int | None = None
    for i in order:
        if outer is not None and quotes[i].end <= quotes[outer].end:
            result[i] = outer
        else:
            outer = i
    return result
