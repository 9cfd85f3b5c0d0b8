"""Who is named but once, where a paragraph goes back in time, so that a "he" further on may still be another."""

from collections.abc import Sequence

from corpus.actors.cast import Cast, Member
from corpus.actors.names import Gender
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def is_aside(member: Member, s: Sentence, gender: Gender, cast: Cast) -> bool:
    """Whether sentence `s` alone names somebody, to tell what he said before: "Jo Doe said last week that it leaks".

    Somebody else whom the pronoun may mean has been named more often before.
    """
    if _GOES_BACK.isdisjoint(s.has) or len(member.at) > 1 or not _goes_back(s):
        return False
    others: Sequence[Member] = cast.of_type("person")
    return any(len(o.at) >= _OFTEN and o.at[0] < member.at[0] and o.gender in (None, gender) for o in others)


def _goes_back(s: Sentence) -> bool:
    return any(s.low[k] in _GOES_BACK and s.low[k + 1] in _SPANS for k in range(1, s.size - 1))


_GOES_BACK = frozenset({"last", "earlier"})
_SPANS = words("monday tuesday wednesday thursday friday saturday sunday week month year this in")
_OFTEN = 2
"""Times that somebody is named whom an article is about."""
