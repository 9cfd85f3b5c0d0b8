"""Who signs a quote: the name behind a dash, or alone on the line below."""

from corpus.quotes.marks import Marked
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.report import is_person
from corpus.quotes.sentences import Sentence

_DASHES = frozenset({"-", "--", "–"})
_HOME = frozenset({"of", "from", "in", "at"})
_LONGEST = 20
"""Words of a signature."""


def signature(text: str, s: Sentence, word: int, region: Marked, below: Sentence | None) -> tuple[bool, Mention | None]:
    """Whether region `word` is signed, and by whom: "“…” – Jo Doe" in its sentence `s` or the one `below`.

    What is no person or body may sign a whole sentence: "“….” — Minutes of the lock board".
    """
    found = _behind(text, s, word, region, below)
    if found is None:
        return False, None
    mention = _signs(*found)
    whole = word == 0 and text[region.end - 1] in ".?!…" and found[0].size <= _LONGEST
    return mention is not None or (whole and text[found[0].end - 1] not in ".?!"), mention


def _behind(text: str, s: Sentence, word: int, region: Marked, below: Sentence | None) -> tuple[Sentence, int] | None:
    """The sentence and the word where what stands behind a dash, or alone on the line that closes the marks, begins."""
    k = word + 1
    if k < s.size:
        if s.words[k] in _DASHES:
            return (s, k + 1) if k + 1 < s.size else None
        return (s, k) if "—" in text[region.outer_end : s.at[k]] else None
    if below is None:
        return None
    between = text[region.outer_end : below.start].strip()
    if between == "—":
        return below, 0
    if not between and below.words[0] in _DASHES and below.size > 1 and text[below.end - 1] not in ".!?":
        return below, 1
    alone = below.name_at.get(0) == below.size - 1 and text[below.end - 1] in '"”'
    return (below, 0) if alone and not region.closed else None


def _signs(s: Sentence, k: int) -> Mention | None:
    """The person or body that word `k` begins to name, unless more than who or where they are follows."""
    found = mention_starting(s, k)
    if found is None or found.kind == "pronoun" or (found.kind == "nominal" and not is_person(found)):
        return None
    last = found.last
    ends = last == s.size - 1 or s.pauses(last) or s.is_region(last + 1)
    return found if ends or s.low[last + 1] in _HOME or s.words[last + 1][0] == "(" else None
