"""Who signs a quote: the name behind a dash, or alone on the line below."""

from corpus.quotes.marks import Marked
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.report import is_person
from corpus.quotes.sentences import Sentence

_DASHES = frozenset({"-", "--", "–"})
_HOME = frozenset({"of", "from", "in", "at"})


def signature(text: str, s: Sentence, word: int, region: Marked) -> Mention | None:
    """Whom "“…” – Jo Doe" names behind the region that is word `word`."""
    k = word + 1
    if k < s.size and s.words[k] in _DASHES:
        k += 1
    elif k >= s.size or "—" not in text[region.outer_end : s.at[k]]:
        return None
    return _signs(s, k)


def signed_below(text: str, below: Sentence | None, region: Marked) -> Mention | None:
    """Whom the next line names: behind a dash that opens it ("“….” — Jo Doe"), or alone if it closes the marks."""
    if below is None:
        return None
    between = text[region.outer_end : below.start].strip()
    if between == "—" or (not between and below.words[0] in _DASHES and text[below.end - 1] not in ".!?"):
        return _signs(below, int(not between))
    if region.closed or below.name_at.get(0) != below.size - 1 or text[below.end - 1] not in '"”':
        return None
    return Mention("name", below, 0, below.size - 1, below.names[below.size - 1][1])


def _signs(s: Sentence, k: int) -> Mention | None:
    """The person or body that word `k` begins to name, unless more than who or where they are follows."""
    found = mention_starting(s, k)
    if found is None or found.kind == "pronoun" or (found.kind == "nominal" and not is_person(found)):
        return None
    last = found.last
    ends = last == s.size - 1 or s.pauses(last) or s.is_region(last + 1)
    return found if ends or s.low[last + 1] in _HOME or s.words[last + 1][0] == "(" else None
