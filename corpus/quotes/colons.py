"""Who speaks in a headline whose colon attributes, either way round: "Rates rise: bank", "Bank: rates rise"."""

from collections.abc import Sequence
from typing import NamedTuple

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.actors.mastheads import is_outlet
from corpus.actors.name import Name
from corpus.actors.names import is_given
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import PREPOSITIONS
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.quotes.set_off import DASHES
from corpus.wordlists import words

_LABELS = words(
    """
    exclusive opinion analysis update watch video photos breaking live interview editorial explainer podcast
    review factbox column digest roundup round-up briefing diary newsletter
    """
)
_MEDIA = words("media report reports sources study poll survey")
_NO_SPEAKERS = words("who is are was were has have will to how what why if when i i'll i'm we you he she they it")
_BEFALLS = words("sent held cut hit shot found caught left put told lost won beaten torn hurt given")
"""What headlines say befell people, beside all that ends as "jailed" does."""
_LONGEST = 9
"""Words of a speaker in a headline."""


class ColonTitle(NamedTuple):
    """The words `first` to `last` of a headline are what `mention` said."""

    mention: Mention
    first: int
    last: int


def read_colon_title(s: Sentence) -> ColonTitle | None:
    """What a headline reports, if a colon attributes it."""
    if (told := _behind_dash(s)) is not None:
        return told
    colons = [i for i in range(s.size - 1) if s.words[i][-1] == ":" and not s.is_region(i)]
    start = 0
    if colons and colons[0] == 0 and s.low[0] in _LABELS:
        start = 1
        colons.pop(0)
    if len(colons) != 1:
        return None
    colon = colons[0]
    after = _speaker(s, colon + 1, s.size - 1)
    if (heard := next((k for k in range(start + 1, colon) if s.low[k] in ("to", "on")), 0)) and s.size - colon > 4:
        before = _speaker(s, start, heard - 1)
        return ColonTitle(before, colon + 1, s.size - 1) if before else None  # "Jo Doe to the board: Sell now"
    if after and colon - start >= 3:
        return ColonTitle(after, start, colon)
    before = _speaker(s, start, colon)
    if before and s.size - colon > 4:
        return ColonTitle(before, colon + 1, s.size - 1)
    return None


def lister(s: Sentence, reports: Sequence[Report]) -> Mention | None:
    """Who names what a list below holds: "Some of the reasons Jo Doe cited include:"."""
    if s.words[-1][-1] != ":" or s.low[-1] not in _HOLDS or not reports:
        return None
    return reports[-1].mention if reports[-1].last == s.size - 2 else None


_HOLDS = frozenset({"include", "includes", "included", "are", "were"})


def is_known(mention: Mention, reports: Sequence[Sequence[Report]]) -> bool:
    """Whether the name before a headline's colon is surely that of somebody who speaks."""
    name = mention.name
    if name is None or name.title or (name.kind != "person" and not _is_initials(name)) or is_given(name.first):
        return True
    said = (r.mention.name for told in reports for r in told if r.mention)
    return any(n is not None and n.last == name.last for n in said)


def _is_initials(name: Name) -> bool:
    """Whether a name is a body's initials, which may say something or only be what a headline is about."""
    return name.kind == "organisation" and name.text.isupper() and name.text.isalpha() and not is_outlet(name.text)


def _behind_dash(s: Sentence) -> ColonTitle | None:
    """What is told of an agency's headline whose source closes it: "Mills for sale - Harbour Post", "… - sources"."""
    dash = next((k for k in range(s.size - 2, max(2, s.size - _LONGEST), -1) if s.words[k] in DASHES), 0)
    who = _speaker(s, dash + 1, s.size - 1) if dash else None
    if who is None or not (who.kind == "name" or s.low[-1] in PERSON_NOUNS or s.low[-1] in _MEDIA):
        return None
    signs = who.name is not None and not is_outlet(who.name.text)  # who writes it
    return None if signs else ColonTitle(who, 0, dash - 1)


def _speaker(s: Sentence, first: int, last: int) -> Mention | None:
    """The speaker that the words `first` to `last`, all of them, name."""
    if not 0 <= last - first < _LONGEST or any(s.is_region(k) for k in range(first, last + 1)):
        return None
    if last in s.names and s.names[last][0] == first:
        name = s.names[last][1]
        speaks = name.kind == "person" or is_outlet(name.text) or _is_initials(name)
        return Mention("name", s, first, last, name) if speaks else None
    head = next((k for k in range(first + 1, last + 1) if s.low[k] in PREPOSITIONS), last + 1)
    if s.low[last] in _LABELS:
        return None  # "Media digest: …"
    if s.low[first] in _MEDIA or not PERSON_NOUNS.isdisjoint(s.low[first:head]):
        if any(w in _NO_SPEAKERS for w in s.low[first : last + 1]):
            return None
        if s.low[head - 1] in _BEFALLS or (s.low[head - 1].endswith("ed") and s.low[head - 1] not in PERSON_NOUNS):
            return None  # "“We knew”: pier bosses jailed over collapse"
        return Mention("nominal", s, first, last)
    return None
