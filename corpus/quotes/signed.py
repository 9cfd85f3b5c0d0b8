"""Who signs a quote: the name behind a dash, or alone on the line below."""

from corpus.quotes.marks import Marked
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence


def signature(text: str, s: Sentence, word: int, region: Marked) -> Mention | None:
    """The name in "“…” – Jo Doe", behind the region that is word `word`."""
    k = word + 1
    if k < s.size and s.words[k] in ("-", "--", "–"):
        k += 1
    elif k >= s.size or "—" not in text[region.outer_end : s.at[k]]:
        return None
    last = s.name_at.get(k)
    if last is None or (last < s.size - 1 and not s.pauses(last) and not s.is_region(last + 1)):
        return None
    return Mention("name", s, k, last, s.names[last][1])


def signed_below(text: str, below: Sentence | None, region: Marked) -> Mention | None:
    """The name alone on the next line, where only that closes the marks: "“… .⏎Jo Doe.”"."""
    if region.closed or below is None or below.name_at.get(0) != below.size - 1 or text[below.end - 1] not in '"”':
        return None
    return Mention("name", below, 0, below.size - 1, below.names[below.size - 1][1])
