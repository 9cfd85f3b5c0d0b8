"""Who speaks beside somebody named, without a name: "Jo Doe and his colleagues", "Jo Doe, Ann Roe and others"."""

from corpus.quotes.mentions import Mention, opens
from corpus.quotes.phrases import HEAVY_NOUNS
from corpus.quotes.sentences import Sentence

WHOSE = frozenset({"others", "his", "her", "their", "other", "two", "three", "four", "five", "several", "fellow"})
_LONGEST = 4
"""Words of those who are joined to a name."""


def tells_others(mention: Mention) -> bool:
    """Whether a mention goes on behind its last name with others who speak."""
    last = mention.beside[-1] if mention.beside else mention.name
    if (
        last is None
        or mention.last in mention.sentence.names
        or last.kind != "person"
        or mention.end < last.end + _SHORTEST
    ):
        return False
    s, k = mention.sentence, _behind(mention)
    return k < mention.last and s.low[k] == "and"


_SHORTEST = 5
"""Characters of "and" and a word behind it."""


def others_of(mention: Mention, text: str) -> str:
    """What those are called who have no name: "his colleagues"."""
    return text[mention.sentence.at[_behind(mention) + 1] : mention.end]


def _behind(mention: Mention) -> int:
    """The word behind the last name of a mention."""
    names = mention.sentence.names
    return max((k for k in names if mention.first <= k <= mention.last), default=mention.last) + 1


def with_unnamed(s: Sentence, mention: Mention) -> Mention:
    """A name with those who close the clause beside it: "according to Jo Doe and his colleagues"."""
    k = mention.last + 2
    if mention.name is None or mention.name.kind != "person" or k >= s.size or s.low[k - 1] != "and":
        return mention
    if s.pauses(k - 2) or s.low[k] not in WHOSE:
        return mention
    end = next((q for q in range(k, min(s.size, k + _LONGEST)) if s.pauses(q) or q == s.size - 1), 0)
    several = s.low[end].endswith("s") and (s.low[end] in HEAVY_NOUNS or s.low[k] in ("his", "her", "their"))
    return mention._replace(last=end) if end and several else mention


def with_other_before(mention: Mention | None) -> Mention | None:
    """A sender's name with the one joined to it ahead, outlets among them: "NOL and Tide Television released"."""
    if mention is None or mention.name is None or mention.beside:
        return mention
    s, k = mention.sentence, mention.first - 2
    if k not in s.names or s.low[k + 1] != "and" or s.pauses(k):
        return mention
    first, name = s.names[k]
    alike = (name.kind == "person") == (mention.name.kind == "person") and opens(s, first, 0)
    return mention._replace(first=first, name=name, beside=(mention.name,)) if alike else mention
