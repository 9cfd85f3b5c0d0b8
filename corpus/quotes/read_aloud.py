"""What somebody reads out is said by what it is from: "“…,” he read from the judgment"."""

from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.report import Report, can_speak
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_ALOUD = frozenset({"aloud", "out"})
_PAGES = words(
    "judgment judgement ruling verdict report letter statement note memo email text diary indictment book poem speech"
    " message card transcript will document minutes page"
)


def read_aloud(s: Sentence, i: int) -> Report | None:
    """The report of the "read" at word `i` beside marks, through whoever reads; None where it says of nothing read."""
    k = i + 1 + (s.low[i + 1 : i + 2] == [*_ALOUD.intersection(s.low[i + 1 : i + 2])] and i + 1 < s.size)
    reader = mention_ending(s, i - 1) if i and s.low[k : k + 1] == ["from"] else None
    if reader is None or not reader.first or not s.is_region(reader.first - 1):
        return None
    page = mention_starting(s, k + 1)
    if page is None or page.kind != "nominal" or _PAGES.isdisjoint(s.low[page.first : page.last + 1]):
        return None
    return Report(s, i, k, "say", page, lemma="read", relay=reader, last_word=page.last)


def read_out(s: Sentence, first: int) -> Mention | None:
    """Whose words stand behind the colon that ends what is quoted: "quoted a 1952 opinion by Judge Doe: “…”"."""
    end = next((k for k in range(first, min(s.size - 1, first + _QUOTED)) if s.pauses(k) or s.is_region(k)), 0)
    if not end or s.words[end][-1] != ":" or not s.is_region(end + 1):
        return None
    if end in s.names and s.names[end][1].kind == "person":
        return Mention("name", s, s.names[end][0], end, s.names[end][1])
    who = mention_ending(s, end, first)
    return who if who is not None and who.kind == "nominal" and can_speak(who) else None


_QUOTED = 12
"""Words of what is quoted, its writer among them."""
