"""Which verbs tell that nothing was said: "did not confirm", "refused to say whether", "people used to think"."""

from corpus.quotes.cues import Verb
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import ASKS, HAVE_OR_BE, SUBORDINATORS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_DENIES = words("not never didn't don't doesn't won't wouldn't")
_NONE = words("neither nor none nobody")
COULD = frozenset({"could", "should", "would", "might"})
_NEGATES = frozenset({"not", "never"})
_SHOWS = words("reveal disclose mention indicate")


def is_denied(s: Sentence, i: int, verb: Verb, before: str) -> bool:
    """Whether a verb after "does not" or "has yet to" says that nothing was said."""
    if before == "to":
        return i > 1 and s.low[i - 2] == "yet"
    asks = verb.lemma in ("say", "tell") and _asks(s, i)
    if before not in _DENIES:
        return asks and not _NONE.isdisjoint(s.low[:i])  # "Neither Doe nor Roe would say whether it leaked"
    if asks:
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
        return could_have(s, k) or (verb.manner == "think" and s.low[k - 1] in ("may", "must"))
    denied = s.low[k].endswith("n't") or (s.low[k] in _NEGATES and s.low[k - 1] in HAVE_OR_BE)
    return denied and (verb.manner == "object" or (verb.lemma in ("say", "tell") and _asks(s, i)))


def could_have(s: Sentence, k: int) -> bool:
    """Whether word `k` is the "have" of what was not done: "should have", "might as well have"."""
    if s.low[k] != "have" or k == 0:
        return False
    k -= 1
    while k > 0 and (s.low[k] in _BESIDE_HAVE or s.low[k].endswith("ly")) and not s.pauses(k):
        k -= 1
    return s.low[k] in COULD or (s.low[k] == "ought" and s.low[k + 1] == "to")


_BESIDE_HAVE = frozenset({"as", "well", "just", "to", "then"})


def is_withheld(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether a verb behind "refused to" or "likely to" has told nothing: "refused to say whether it leaked"."""
    left = s.low[i - 2]
    if left == "not" and verb.manner == "object":
        return True  # "careful not to criticise the board"
    if left in _MEANS_TO and s.low[i - 3] == "no":
        return True  # "tenants have no way to complain"
    if left in ("little", "nothing") and s.low[i - 3] in _DOES:
        return True  # "does little to clarify it"
    if left in _CHOOSES and i > 2 and s.low[i - 3] in _MAY:
        return True  # "may choose to believe"
    if left == "able" and i > 2 and s.low[i - 3] == "not":
        return _asks(s, i)
    if left not in _LEFT_UNDONE:
        return False
    told = left in _LIKELY or verb.manner == "object" or verb.lemma in _TELLS_FACTS
    return told or _asks(s, i)


def is_left_out(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether a participle tells what is not said, or only to be brought about: "without them stating it"."""
    before = s.low[i - 1] if i else ""
    if verb.lemma in ("persuade", "convince") and before in _MEANS:
        return True  # "essential for persuading the owners to sell"
    for k in range(i - 2, max(-1, i - _WITHOUT), -1):
        if s.pauses(k) or s.is_region(k):
            return False
        if s.low[k] == "without":
            between = s.low[k + 1 : i]
            return between[0] not in ("a", "any", "evidence", "proof", "the") or len(between) == 1
    return False


_MEANS_TO = words("way option options right chance power authority")
_MEANS = frozenset({"for", "of", "at", "by", "in"})
_WITHOUT = 5
"""Words from "without" to a participle, between which stands who does not say it."""


def is_asked_for(s: Sentence, to: int) -> bool:
    """Whether what follows the "to" at that word is only asked of somebody: "pressed Doe to admit it"."""
    for k in range(to - 1, max(-1, to - _LONGEST), -1):
        if s.pauses(k) or s.is_region(k):
            return False
        if s.low[k] in _ASKS_OF:
            return k < to - 1
    return False


_ASKS_OF = words(
    """
    ask asks asked asking press presses pressed pressing urge urges urged urging push pushes pushed pushing invite
    invites invited inviting order orders ordered ordering beg begs begged begging
    """
)
_LONGEST = 5
"""Words from who is asked to "to"."""


def is_its_object(s: Sentence, mention: Mention) -> bool:
    """Whether what a sentence closes behind is the object of the words before: "would use twice the water declared"."""
    k = mention.first - 1
    apart = k < 1 or s.pauses(k) or s.is_region(k) or s.low[k] in SUBORDINATORS or s.low[k] == "that"
    return not apart and s.words[-1][-1] != ":"


def is_anybodys(s: Sentence, i: int, manner: str, mention: Mention | None) -> bool:
    """Whether a verb tells what nobody in particular believes or used to say: "many people think", "we used to say"."""
    if mention is None or mention.sentence is not s:
        return False
    if s.low[0] in _DID and _is_asked(s, i, mention):
        return True
    if manner == "think" and not _GUESSES.isdisjoint(s.has) and _is_guessed(s, mention.first):
        return True
    if mention.name is not None:
        return False
    before = s.low[mention.last + 1 : i]
    if "used" in before and mention.first == mention.last and mention.low.endswith("s"):
        return True  # "sailors used to say"
    if (manner == "think" or "used" in before) and _is_anybody(mention.low, s.low[mention.first : mention.last + 1]):
        return True
    if mention.low in _FORESEEN and mention.first == mention.last and s.low[i - 1] in _WILL:
        return True  # "Critics will say that"
    return mention.low.endswith("s") and manner == "think" and not _LONG_AGO.isdisjoint(before)


def _is_guessed(s: Sentence, first: int) -> bool:
    """Whether the writer only guesses what whoever stands from word `first` on held: "perhaps the owners thought"."""
    for k in range(first - 1, max(-1, first - _LONGEST), -1):
        if s.low[k] in _GUESSES:
            return True
        if s.pauses(k) or s.is_region(k):
            return False
    return False


_GUESSES = frozenset({"perhaps", "maybe", "possibly", "presumably"})


def _is_anybody(head: str, whole: list[str]) -> bool:
    """Whether words mean nobody in particular: "people", "most of us", "everyone in the village"."""
    if whole[0] in ("everyone", "everybody", "nobody"):
        return True
    return head in _ANYBODY and (len(whole) == 1 or whole[0] in _HOW_MANY or whole[:2] == ["a", "lot"])


_ANYBODY = words("people everyone everybody anyone anybody nobody many most some we you one us")
_HOW_MANY = words("many most some few other more several the all")
_LONG_AGO = frozenset({"once", "used", "long"})
_FORESEEN = words("some many most critics skeptics sceptics cynics opponents defenders people others readers you one")
_WILL = frozenset({"will", "may", "might"})


def _is_asked(s: Sentence, i: int, mention: Mention) -> bool:
    """Whether a question is if somebody said it: "Did Jo Doe ever say that it leaks?"."""
    asked = 0 < mention.first <= 3 and mention.last < i and s.words[-1][-1] == "?"
    return asked and not any(s.pauses(k) or s.is_region(k) for k in range(i))


_DID = words("did do does has have had didn't doesn't hasn't")


def _asks(s: Sentence, i: int) -> bool:
    """Whether a question follows the verb that is word `i`, which nobody has answered: "whether it leaked"."""
    return not ASKS.isdisjoint(s.low[i + 1 : i + 2])


_TELLS_FACTS = frozenset({"confirm", "disclose", "reveal", "report", "mention"})
_DOES = frozenset({"do", "does", "did", "done", "doing", "has", "had", "have"})
_CHOOSES = frozenset({"choose", "prefer", "wish", "want", "like", "care", "opt"})
_MAY = COULD | {"may", "can"}
_LIKELY = frozenset({"likely", "unlikely", "needless", "suffice"})
_LEFT_UNDONE = _LIKELY | words(
    "refused refuses refusing declined declines declining failed fails unable reluctant hesitant unwilling loss"
)
