"""Where and when something was said, between a cue and the words: "on Sunday", "in an interview that aired"."""

from corpus.quotes.mention_after import mention_starting
from corpus.quotes.phrases import AUXILIARIES, DATE_WORDS, MONTHS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

VENUE = words("in at on under during to from via through by with without before after for over")
VENUE_NOUNS = words(
    """
    statement interview speech tweet email e-mail letter memo post news conference rally debate briefing call telephone
    phone show podcast forum event hearing address remarks meeting appearance program facebook twitter television radio
    op-ed article column testimony release report message panel broadcast town hall press reporters supporters crowd
    audience programme filing prospectus
    """
)
_VAGUE_DATES = words("in on may this last next time early late")


def after_venue(s: Sentence, k: int) -> int | None:
    """Past "on Tuesday", "in a statement" and the like."""
    while k < s.size:
        word = s.low[k]
        if s.words[k].endswith("'s") or s.name_at.get(k, k) > k:
            return k  # "called Monday's vote a farce", "said Night Ledger had called"
        if s.low[k + 1 : k + 2] == ["of"] and word in DATE_WORDS:
            return k  # "said years of neglect had ruined it"
        if _is_year(word) or (word in DATE_WORDS and word not in _VAGUE_DATES):
            k += 1
        elif _dated(s, k):
            k += 2
            k += k < s.size and s.low[k].isdigit() and s.low[k - 1] in MONTHS  # "on Jan 23"
        elif word == "at" and s.low[k + 1 : k + 2] in (["least"], ["most"]):
            return k
        elif word in VENUE and (noun := _venue_noun(s, k)) is not None:
            k = noun + 1
            if (
                k < s.size
                and s.low[k] in ("to", "with")
                and not s.pauses(noun)
                and (whom := mention_starting(s, k + 1))
            ):
                k = whom.last + 1
        else:
            return k
    return None


def _is_year(word: str) -> bool:
    return word[:4].isdigit() and word[:2] in ("19", "20") and (len(word) == 4 or word[4:5] in ("/", "–"))


def _dated(s: Sentence, k: int) -> bool:
    """Whether "last week", "on Tuesday" or "later Tuesday" stands at word `k`."""
    if s.low[k] in ("later", "late") and not s.pauses(k):
        return not (DATE_WORDS - _VAGUE_DATES).isdisjoint(s.low[k + 1 : k + 2])
    if s.low[k] not in ("last", "this", "earlier", "on", "in", "for") or k + 1 >= s.size or s.pauses(k):
        return False
    return s.low[k + 1] in DATE_WORDS or s.low[k + 1].isdigit() or _is_year(s.low[k + 1])


def _venue_noun(s: Sentence, k: int) -> int | None:
    """The last noun of "in a telephone interview", if that is what begins at word `k`."""
    for q in range(k + 1, min(s.size, k + 6)):
        if s.low[q] in VENUE_NOUNS:
            while q + 1 < s.size and s.low[q + 1] in VENUE_NOUNS and not s.pauses(q):
                q += 1
            return q
        if s.pauses(q) or s.is_region(q):
            return None
    return None


def tells_of_venue(s: Sentence, that: int) -> bool:
    """Whether a "that" opens a clause on where it was said: "in an interview that aired on Sunday"."""
    if s.low[that] != "that" or s.low[that - 1] not in VENUE_NOUNS:
        return False
    will = that + 1 < s.size and s.low[that + 1] in AUXILIARIES
    return not (_SHOWN if will else _AIRED).isdisjoint(s.low[that + 1 : that + 2 + 2 * will])


_AIRED = frozenset({"aired", "airs", "appeared", "appears", "ran"})
_SHOWN = _AIRED | words("air run published broadcast shown posted released recorded taped printed")
