"""Correction notices: words that an earlier version of an article gave to one person, and whose they are."""

from collections.abc import Iterable, Iterator, Sequence

from corpus.quotes.evidence import only_bears_out
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.report import is_person
from corpus.quotes.saying import Saying
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_GIVEN = words("quoted quotes attributed attributes ascribed credited")
_MISTAKEN = words("misquoted misquotes misattributed misattributes")
_NOTICES = _GIVEN | _MISTAKEN
_WRONGLY = words("incorrectly wrongly mistakenly erroneously falsely inaccurately")
_VERSIONS = frozenset({"version", "versions", "edition"})
_PIECES = words("article story report column piece post dispatch newsletter")
_THOSE = words("those these the they it this that")
_WORDS = words("words word remarks remark comments comment quote quotes quotation line phrase statement")
_SPOKEN = frozenset({"said", "spoken", "uttered"})
_UTTERED = _SPOKEN | {"made", "written"}
_THEM = words("them it so those these")
_BEHIND = 2
"""Sentences behind the one put right in which a notice says whose the words are."""
_SURE = 0.9


def puts_right(s: Sentence) -> bool:
    """Whether a sentence takes words from whom they were given to: "incorrectly quoted Jo Doe as saying"."""
    if _NOTICES.isdisjoint(s.has):
        return False
    if not _MISTAKEN.isdisjoint(s.has):
        return True
    wrongly = next((k for k, word in enumerate(s.low) if word in _WRONGLY), None)
    return (wrongly is not None and not _GIVEN.isdisjoint(s.low[max(0, wrongly - 1) : wrongly + 2])) or _is_earlier(s)


def _is_earlier(s: Sentence) -> bool:
    """Whether an earlier version of what one reads did so: "An earlier version of this article quoted"."""
    at = next((k for k, word in enumerate(s.low) if word in _VERSIONS), None)
    return at is not None and not (_GIVEN.isdisjoint(s.low[at + 1 : at + 3]) and _PIECES.isdisjoint(s.low[at : at + 5]))


def put_right(sayings: Iterable[Saying], sentences: Sequence[Sentence], i: int) -> Iterable[Saying]:
    """The sayings of sentence `i`, those of a notice given to whom it says they belong and through no version."""
    if _NOTICES.isdisjoint(sentences[i].has):
        return () if only_bears_out(sentences, i) else sayings
    return _given_to_their_own(sayings, sentences, i)


def _given_to_their_own(sayings: Iterable[Saying], sentences: Sequence[Sentence], i: int) -> Iterator[Saying]:
    s = sentences[i]
    whose = next((m for below in sentences[i + 1 : i + 1 + _BEHIND] if (m := _owner(below)) is not None), None)
    earlier = _is_earlier(s)
    for x in sayings:
        if whose is not None:
            x.mention, x.report, x.through, x.told, x.sure = whose, None, (), (), _SURE
        elif earlier:
            x.through = ()
            x.report = x.report._replace(relay=None) if x.report is not None else None
        yield x


def _owner(s: Sentence) -> Mention | None:
    """Who spoke the words told of before: "Those words were spoken by Jo Doe", "It was Jo Doe who said so"."""
    low, first = s.low, 2 * (s.low[:2] == ["in", "fact"])
    if s.size < 4 or low[first] not in _THOSE:
        return None
    if low[first : first + 2] == ["it", "was"] and "who" in low[first + 3 : -2]:
        who = low.index("who", first + 3)
        spoke = low[who + 1] in _UTTERED and low[who + 2] in _THEM
        return _speaking(mention_starting(s, first + 2)) if spoke else None
    named = not _WORDS.isdisjoint(low[1:4])
    for k in range(2, min(s.size - 1, 9)):
        by = low[k] == "by" and low[k - 1] in (_UTTERED if named else _SPOKEN)
        of = low[k] == "of" and low[k - 1] in ("those", "words") and k + 1 in s.name_at
        due = low[k] == "to" and low[k - 1] == "attributed" and "should" in low[:k]
        if by or (named and (of or due)):
            return _speaking(mention_starting(s, k + 1))
    return None


def _speaking(mention: Mention | None) -> Mention | None:
    """A mention, if it is somebody: words may also be said by phone."""
    if mention is None or mention.kind == "pronoun" or mention.name is not None:
        return mention
    return mention if is_person(mention) else None
