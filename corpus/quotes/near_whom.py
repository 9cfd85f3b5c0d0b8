"""Who is told by whom they are near or part of: "three of them", "those close to her", "a former aide to him"."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.phrases import JOINS, chunk_start
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

HIM = frozenset({"him", "her", "them", "me", "us"})
"""The pronouns that close such words."""
_SOME = words("one two three four five several some most many all both none neither either each")
_CLOSE_TO = ("those close to", "people close to", "friends close to", "sources close to")
_NEAR = JOINS | {"behind", "beside", "near", "before", "above", "opposite"}


def near_him(s: Sentence, j: int, low: int) -> int | None:
    """Where those begin whom the pronoun that is word `j` closes; `j` if they are no phrase, None if there are none."""
    if s.low[j] in ("them", "us") and j - 2 >= low and s.low[j - 1] == "of" and s.low[j - 2] in _SOME:
        return j - 2
    if j - 2 >= low and s.low[j - 2 : j] == ["those", "around"]:
        return j - 2
    if j - 3 >= low and " ".join(s.low[j - 3 : j]) in _CLOSE_TO:
        return j - 3
    noun = j - 2 - (s.low[j - 2 : j] == ["close", "to"])
    if noun <= low or s.low[j - 1] not in _NEAR or s.low[noun] not in PERSON_NOUNS:
        return None
    start = chunk_start(s, noun, low)  # "a former aide to him", "a person close to him"
    return j if start is None else start
