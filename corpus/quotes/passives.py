"""Who speaks where a verb stands in the passive: "was described by Jo Doe as", "as reported by NOL", "was asked"."""

from corpus.quotes.cues import Verb
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.outlet_phrases import outlet_at
from corpus.quotes.phrases import (
    ASKS,
    AUXILIARIES,
    HEAVY_NOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_passive,
)
from corpus.quotes.report import Report, is_named_outlet, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.subjects import subject_before
from corpus.wordlists import words


def passive(s: Sentence, i: int, cue_last: int, verb: Verb) -> Report | None:
    """ "was described by X as": who speaks stands after "by"; elsewhere nobody is named."""
    if s.low[i] in _PUBLISHED and (as_at := _as_before(s, i)) >= 0 and (outlet := _publisher(s, i)) is not None:
        return None if _is_set_off(s, as_at, outlet) else _source(s, as_at, i + 1, outlet)
    if i and s.low[i - 1] in _REMARKS and not is_passive(s, i):
        return None  # "in remarks reported by the Herald", which relays them
    if verb.lemma == "tell" and (told := _as_told_me(s, i)) is not None:
        return told
    if verb.lemma == "quote" and (told := _quoted_in(s, i)) is not None:
        return told
    for k in range(i + 1, min(s.size - 1, i + 7)):
        if s.low[k] == "by":
            mention = outlet_at(s, k + 1) or mention_starting(s, k + 1)
            if verb.lemma == "quote" and mention is not None and s.low[mention.last + 1 : mention.last + 2] != ["as"]:
                quoted = subject_before(s, i)
                if quoted is not None and quoted.first and s.is_region(quoted.first - 1):  # "“…,” Doe was quoted by"
                    return Report(s, i, k, "say", quoted, lemma="quote", relay=mention, last_word=mention.last)
            if mention and (mention.kind != "nominal" or is_person(mention) or is_press(mention)):
                heard = subject_before(s, i) if verb.lemma == "tell" else None  # "the Herald was told by a clerk that"
                relay = heard if is_named_outlet(heard) else None
                return Report(s, i, k, verb.manner, mention, inverted=True, lemma=verb.lemma, relay=relay)
            return None
        if s.pauses(k):
            return None
    return asked(s, i, verb)


def undergoes(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether something is held against those right before a verb: "clerks accused of theft", "men blamed for it"."""
    held = verb.lemma in _HOLDS_AGAINST and s.low[i + 1 : i + 2] in (["of"], ["for"])
    return held and i > 0 and s.low[i - 1] in HEAVY_NOUNS and _WHOM.isdisjoint(s.low[max(0, i - _NEAR) : i])


_HOLDS_AGAINST = words("accuse blame condemn criticise criticize denounce mock praise hail commend applaud")
_WHOM = frozenset({"whom", "which"})
_NEAR = 6
"""Words before a verb among which its object may stand: "a man whom prosecutors accused of theft"."""


def _as_before(s: Sentence, i: int) -> int:
    """Where ", as first reported by" begins, which names its source like "according to"; or -1."""
    at = i - 1 - (s.low[i - 1] == "first")
    return at if at >= 0 and s.low[at] == "as" and (at == 0 or s.pauses(at - 1)) else -1


def _publisher(s: Sentence, i: int) -> Mention | None:
    """The outlet or body by which something was reported, which is no person."""
    mention = mention_starting(s, i + 2) if s.low[i + 1 : i + 2] == ["by"] else None
    return mention if mention is not None and mention.name is not None and mention.name.kind != "person" else None


def _is_set_off(s: Sentence, as_at: int, outlet: Mention) -> bool:
    """Whether a publisher repeats no statement: "the leak, as revealed by the Herald, has ended".

    Nor is it the source of what another outlet was told: "told NOL, as quoted by the Herald".
    """
    if not as_at:
        return False
    behind = next((k + 1 for k in range(outlet.last, s.size - 1) if s.pauses(k)), 0)
    goes_on = s.is_region(behind) or s.low[behind] == "that" or s.low[behind] in AUXILIARIES
    return goes_on or is_named_outlet(mention_ending(s, as_at - 1))


def _as_told_me(s: Sentence, i: int) -> Report | None:
    """ ", I am told by a clerk," set off in a clause or before one names its source like "according to a clerk"."""
    low, first = s.low, i - 1
    while first > 0 and low[first] in _HAVE_BEEN:
        first -= 1
    if first < 0 or low[first] not in _ME or low[i + 1 : i + 2] != ["by"]:
        return None
    first -= first > 0 and low[first - 1] in ("as", "so")
    mention = mention_starting(s, i + 2)
    if mention is None or not (s.pauses(first - 1) if first else low[0] in ("as", "so")):
        return None
    last = mention.last
    if last == s.size - 1:
        return None if low[0] in PREPOSITIONS or low[0] in SUBORDINATORS else _source(s, first, i + 1, mention)
    goes_on = s.pauses(last) or (low[last + 1] in PREPOSITIONS and low[last + 1] != "to")
    return _source(s, first, i + 1, mention) if goes_on else None


def _source(s: Sentence, first: int, last: int, mention: Mention) -> Report:
    return Report(s, first, last, "source", mention, inverted=True, lemma="according_to")


_ME = words("i we i've we've i'm we're")
_HAVE_BEEN = words("am are was were been have had reliably since")
_REMARKS = words("remarks comments words statement speech interview address")
_PUBLISHED = frozenset({"reported", "quoted", "cited", "revealed", "relayed"})
_ASKED_ABOUT = ASKS | {"about", "to"}


def _quoted_in(s: Sentence, i: int) -> Report | None:
    """ "was quoted in the Herald as saying": what makes the saying behind it the subject's, through the outlet."""
    at = next((k for k in range(i + 1, min(s.size - 1, i + 9)) if s.low[k] in ("as", "by")), 0)
    if not at or s.low[at] != "as" or not s.low[at + 1].endswith("ing") or s.low[at + 2 : at + 3] == ["by"]:
        return None
    outlet = outlet_at(s, i + 2) if s.low[i + 1] in ("in", "on") else None
    return Report(s, i, i, "quote", outlet if is_press(outlet) else None, inverted=True, lemma="quote")


def asked(s: Sentence, i: int, verb: Verb) -> Report | None:
    """A question whose asker is not named: "was asked whether …"."""
    if verb.lemma == "ask" and i + 1 < s.size and (s.low[i + 1] in _ASKED_ABOUT or s.is_region(i + 1)):
        return Report(s, i, i, "tell", None, lemma="ask", finite=False)
    return None
