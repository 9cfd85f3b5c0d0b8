"""With whom a sentence opens who is in no list and never named in full: "Delgado, the chair, laughed"."""

from corpus.actors.cast import Member
from corpus.actors.unseen_names import may_be_a_word
from corpus.quotes.cues import BEFORE_VERB, PLAIN_CUES
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import GOVERNORS
from corpus.quotes.sentences import Sentence


def unlisted_opener(sentences: list[Sentence], index: int) -> Member | None:
    """With whom, in no list and never named in full, the sentence before opens: "Delgado was late. “…,” she said"."""
    above = sentences[index - 1] if index else None
    if above is None or above.paragraph != sentences[index].paragraph or not opens_unlisted(above):
        return None
    several = above.low[1] in ("were", "are", "have") or above.words[0].endswith(("'s", "s'"))
    return None if several else Member(above.words[0].rstrip(","), "unknown")


def unlisted_before_colon(s: Sentence) -> Mention | None:
    """With whom, in no list, a short sentence opens that leads to words: "Delgado was blunter:"."""
    short = 1 < s.size <= _SHORT and s.words[-1][-1] == ":" and s.low[1] in ("was", "is")
    return Mention("nominal", s, 0, 0) if short and opens_unlisted(s) else None


_SHORT = 8


def opens_unlisted(s: Sentence) -> bool:
    """Whether a sentence opens with who may be somebody that no list holds: "Delgado, the chair, laughed"."""
    word, owner = s.words[0].rstrip(","), s.words[0].endswith(("'s", "s'"))
    if s.size < 3 or 0 in s.name_at or s.is_region(0) or not word[:1].isupper() or s.low[0] in GOVERNORS:
        return False
    described = s.pauses(0) and s.low[1] in _DESCRIBES
    acts = owner or described or s.low[1] in PLAIN_CUES or s.low[1] in BEFORE_VERB or s.low[1].endswith("ed")
    return acts and len(s.low[0]) > 3 and s.low[0].isalpha() and not may_be_a_word(s.low[0])


_DESCRIBES = frozenset({"the", "a", "an", "who", "whose", "of", "which"})
