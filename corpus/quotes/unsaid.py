"""Which verbs tell that nothing was said: "did not confirm", "refused to say whether", "people used to think"."""

from corpus.quotes.cues import Verb
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import ASKS, HAVE_OR_BE
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_DENIES = words("not never didn't don't doesn't won't wouldn't")
_COULD = frozenset({"could", "should", "would", "might"})
_NEGATES = frozenset({"not", "never"})
_SHOWS = words("reveal disclose mention indicate")


def is_denied(s: Sentence, i: int, verb: Verb, before: str) -> bool:
    """Whether a verb after "does not" or "has yet to" says that nothing was said."""
    if before == "to":
        return i > 1 and s.low[i - 2] == "yet"
    if before not in _DENIES:
        return False
    if verb.lemma in ("say", "tell") and _asks(s, i):
        return True  # "did not say whether it leaked"
    bare = verb.lemma in _SHOWS and not (_asks(s, i) or s.low[i + 1 : i + 2] == ["that"])
    return bare or verb.manner == "object" or verb.lemma in ("recall", "confirm")


def is_undone(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether a verb behind "has not" or "could have" tells what was not done: "were not talking about the plan"."""
    k = i - 1
    while k > 0 and s.low[k] not in _DENIES and s.low[k].endswith("ly") and not s.pauses(k):
        k -= 1
    if k < 1:
        return False
    if s.low[k] == "have":
        return s.low[k - 1] in _COULD
    denied = s.low[k].endswith("n't") or (s.low[k] in _NEGATES and s.low[k - 1] in HAVE_OR_BE)
    return denied and (verb.manner == "object" or (verb.lemma in ("say", "tell") and _asks(s, i)))


def is_withheld(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether a verb behind "refused to" or "likely to" has told nothing: "refused to say whether it leaked"."""
    left = s.low[i - 2]
    if left not in _LEFT_UNDONE:
        return False
    told = left in _LIKELY or verb.manner == "object" or verb.lemma in _TELLS_FACTS
    return told or _asks(s, i)


def is_anybodys(s: Sentence, i: int, manner: str, mention: Mention | None) -> bool:
    """Whether a verb tells what nobody in particular believes or used to say: "many people think", "we used to say"."""
    if mention is None or mention.name is not None or mention.sentence is not s:
        return False
    before = s.low[mention.last + 1 : i]
    whole = s.low[mention.first : mention.last + 1]
    anybody = mention.low in _ANYBODY and (mention.first == mention.last or whole[0] in _HOW_MANY)
    anybody = anybody or whole[0] in ("everyone", "everybody", "nobody")  # "everyone in the village"
    anybody = anybody or (mention.first == mention.last and mention.low.endswith("s") and "used" in before)
    if anybody and (manner == "think" or "used" in before):
        return True  # "sailors used to say"
    if mention.low in _FORESEEN and mention.first == mention.last and s.low[i - 1] in _WILL:
        return True  # "Critics will say that"
    return mention.low.endswith("s") and manner == "think" and not _LONG_AGO.isdisjoint(before)


_ANYBODY = words("people everyone everybody anyone anybody nobody many most some we you one us")
_HOW_MANY = words("many most some few other more several the all")
_LONG_AGO = frozenset({"once", "used", "long"})
_FORESEEN = words("some many most critics skeptics sceptics cynics opponents defenders people others readers you one")
_WILL = frozenset({"will", "may", "might"})


def _asks(s: Sentence, i: int) -> bool:
    """Whether a question follows the verb that is word `i`, which nobody has answered: "whether it leaked"."""
    return not ASKS.isdisjoint(s.low[i + 1 : i + 2])


_TELLS_FACTS = frozenset({"confirm", "disclose", "reveal", "report", "mention"})
_LIKELY = frozenset({"likely", "unlikely", "needless", "suffice"})
_LEFT_UNDONE = _LIKELY | words("refused refuses refusing declined declines declining failed fails")
