"""What one act of reporting is: a cue, who speaks, and through whom."""

from typing import Literal, NamedTuple

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.actors.mastheads import BROADCASTERS, is_outlet, is_short_outlet
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import DETERMINERS, HEAVY_NOUNS, is_countryman
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

Manner = Literal["say", "tell", "object", "think", "show", "quote", "source"]
"""As a verb's manner, and source: "according to" and its like."""


class Report(NamedTuple):
    """One act of reporting: the cue is the words `cue_first` to `cue_last`; `first` to `last` take in the mention."""

    sentence: Sentence
    cue_first: int
    cue_last: int
    manner: Manner
    mention: Mention | None
    inverted: bool = False
    """Whether the mention stands after the cue."""
    finite: bool = True
    lemma: str = ""
    relay: Mention | None = None
    """Through whom the words came, where the cue itself says so ("quoted by the Herald as saying")."""
    last_word: int = -1
    """The last word of what is cited, where that ends after the cue."""

    @property
    def first(self) -> int:
        """The first word of the report: of its mention, or of the relay's, or of the cue."""
        first = self.cue_first
        if self.inverted or (not self.finite and self.manner != "source"):
            return first
        mention, relay = self.mention, self.relay
        if mention is not None and mention.first < first and mention.sentence is self.sentence:
            first = mention.first
        if relay is not None and relay.first < first and relay.sentence is self.sentence:
            first = relay.first
        return first

    @property
    def last(self) -> int:
        """The last word of the report: of the cue, or of an inverted mention."""
        last = self.cue_last if self.cue_last >= self.last_word else self.last_word
        return max(last, self.mention.last) if self.inverted and self.mention else last


AGED = "-year-old"
"""Ends what a person is called by age ("the 19-year-old")."""


def is_person(mention: Mention) -> bool:
    """Whether a description is of persons; "another" that stands alone is, and "one of them" and "the Dane"."""
    low = mention.sentence.low[mention.first : mention.last + 1]
    if not PERSON_NOUNS.isdisjoint(low):
        return True
    one = low[-1] == "another" or low == ["the", "other"] or low[-2:] == ["of", "them"] or is_countryman(low[-1])
    return one or any(w.endswith(AGED) for w in low)


def can_speak(mention: Mention) -> bool:
    """Whether a description is of somebody or of something that words come from."""
    low = mention.sentence.low[mention.first : mention.last + 1]
    return not HEAVY_NOUNS.isdisjoint(low) or any(w.endswith(AGED) for w in low)


def is_nobody(mention: Mention | None) -> bool:
    """Whether the words say that nobody spoke."""
    if mention is None or _WITHOUT_ANYBODY.isdisjoint(mention.sentence.has):
        return False
    low, first = mention.sentence.low, mention.first
    if first and low[first - 1] in ("neither", "nor"):
        return True  # "Neither Doe nor Roe said"
    aside = first and low[0] in ("nobody", "none") and mention.sentence.pauses(0)
    if aside and mention.sentence.pauses(mention.last):
        return True  # "Nobody, least of all Roe, said"
    if first > 1 and low[first - 1] in _AMONG:
        first -= 2  # "nobody at the port said"
    elif mention.name is not None:
        day = low[mention.last] in _DAYS  # "your Labor Day forecast"
        return day and (mention.name.kind != "person" or low[first] in _OF_DAYS)
    first -= first > 0 and low[first] in ("one", "a")
    few = low[first] == "few" and (first == 0 or low[first - 1] not in DETERMINERS)
    return few or low[first] in _NOBODY or low[first : first + 2] in _NO_ONE


_DAYS = frozenset({"day", "eve", "weekend", "christmas", "easter", "thanksgiving", "ramadan"})
_OF_DAYS = words(
    """
    labor labour memorial independence veterans remembrance thanksgiving christmas easter boxing election valentine's
    mother's father's armistice victory liberation national republic constitution earth patriots presidents
    """
)
_AMONG = frozenset({"at", "in", "from", "of", "among"})
_NOBODY = frozenset({"no", "nobody", "none", "neither"})
_NO_ONE = (["not", "one"], ["not", "a"])
_WITHOUT_ANYBODY = _NOBODY | _DAYS | {"nor", "few", "not"}
"""One of these stands where nobody speaks."""
_PRESS = words(
    """
    media press report reports newspaper newspapers paper papers outlet outlets agency broadcaster magazine tabloid
    television tv radio daily website portal channel story article
    """
)


def is_press(mention: Mention | None) -> bool:
    """Whether a mention is of an outlet or of its report, so that whom it cites is who speaks."""
    if mention is not None and mention.kind == "nominal":
        return not _PRESS.isdisjoint(mention.sentence.low[mention.first : mention.last + 1])
    return is_named_outlet(mention)


def is_named_outlet(mention: Mention | None) -> bool:
    """Whether a mention is an outlet's name, or what is left of one behind "the"."""
    if mention is None or mention.name is None:
        return False
    if mention.name.kind == "outlet":
        return True
    s, first, text = mention.sentence, mention.first, mention.name.text
    before = s.low[first - 1] if first and not s.pauses(first - 1) and first - 1 not in s.names else ""
    if mention.name.kind == "person" and before not in OUTLETS:
        return False
    if is_outlet(text) or before in OUTLETS or text.partition(" ")[0] in BROADCASTERS:
        return True
    if s.words[mention.last][-1] == "," and not OUTLETS.isdisjoint(s.low[mention.last + 2 : mention.last + 5]):
        return _is_described(s, mention.last + 1)
    the = before == "the" or s.low[first] == "the" or before.endswith(("-run", "-owned", "-based"))
    return the and is_short_outlet(text)


def _is_described(s: Sentence, k: int) -> bool:
    """Whether from word `k` on stands what an outlet is, "a Swedish daily", and no other: "the daily Nation"."""
    noun = next(q for q in range(k + 1, s.size) if s.low[q] in OUTLETS)
    own = s.name_at.get(k + 1)
    another = (own is not None and s.names[own][1].kind != "place") or (noun + 1 in s.name_at and not s.pauses(noun))
    return s.low[k] in ("a", "an", "the") and not another


OUTLETS = words(
    """
    newspaper paper broadcaster agency magazine tabloid daily weekly channel station website portal outlet journal
    newsletter podcast
    """
)
"""Beside a name, what makes it an outlet's."""


_AUXILIARIES = words(
    "am are be been can could did do does had has have is might must should was were will would also ever yet"
)
_NOT = frozenset({"not", "never", "cannot"})
_ENDS_IN_NOT = ("n't", "n’t")
_BEFORE_CUE = _AUXILIARIES | _NOT
_BESIDE_CUE = (*_ENDS_IN_NOT, "ly")
"""How auxiliaries that deny and adverbs end."""


def denied_from(report: Report) -> int:
    """The first word of the cue, with the "did not" or "has never" before it: what nobody said is no statement."""
    s, first = report.sentence, report.cue_first
    k = first
    while k > 0 and (s.low[k - 1] in _BEFORE_CUE or s.low[k - 1].endswith(_BESIDE_CUE)) and not s.pauses(k - 1):
        k -= 1
    return k if k < first and any(map(denies, s.low[k:first])) else first


def denies(word: str) -> bool:
    """Whether a word means "not"."""
    return word in _NOT or word.endswith(_ENDS_IN_NOT)
