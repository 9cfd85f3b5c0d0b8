"""Which forms of a reporting verb are a noun or an attribute where they stand: "the proposed deal", "its reports"."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.cues import VERBS, Verb
from corpus.quotes.participles import NOT_BEFORE_VERB
from corpus.quotes.phrases import DETERMINERS, PREPOSITIONS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_BEFORE_ADJECTIVE = words("a an the my our your its their his her more most")
_AFTER_NOUN = PREPOSITIONS | words(
    "as is are was were has have had and or which who contained made would will could can may might should must"
)


def is_no_verb(s: Sentence, i: int, verb: Verb, before: str) -> bool:
    """Whether the word before a form of a verb makes it a noun or an attribute: "the proposed deal"."""
    of_her = before == "her" and verb.lemma in _NO_ADJECTIVES  # "those close to her said"
    if before in (PREPOSITIONS if verb.form == "third" else _BEFORE_ADJECTIVE) and not (s.pauses(i - 1) or of_her):
        return True
    if verb.noun and (before in NOT_BEFORE_VERB or before.endswith("'s") or s.words[i - 1].endswith("'s")):
        return True
    owned = i > 1 and s.words[i - 2].endswith(("'s", "s'")) and before not in PERSON_NOUNS
    return verb.noun and owned and s.low[i + 1 : i + 2] == ["that"]  # "Doe's unfounded claims that"


def stands_as_noun(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether what stands behind a word that may be a noun shows that it is one."""
    if verb.form == "third" and s.pauses(i) and _acts_at(s, i + 1):
        return True  # "Jo Doe, editor of Harbour reports, expects"
    if s.words[i][-1] == ";" or (verb.manner == "object" and s.words[i][-1] == ","):
        return True  # "of telephone calls, and …"
    return i + 1 < s.size and s.low[i + 1] in _AFTER_NOUN and not s.is_region(i + 1)


def is_attribute(s: Sentence, i: int) -> bool:
    """Whether a participle tells of the noun behind it: "took on added weight", "three of the nine announced cuts"."""
    if s.low[i - 1] in PREPOSITIONS:
        return i > 0
    if i > 2 and s.low[i - 1].endswith(("ed", "en", "up", "out")) and _freshly(s, i):
        return True  # "newly drawn up proposed papers"
    counted = i > 1 and (s.low[i - 1][:1].isdigit() or s.low[i - 1] in _COUNTS) and s.low[i - 2] in _OF_ALL
    return counted and i + 1 < s.size and s.low[i + 1] not in DETERMINERS and s.low[i + 1].isalpha()


def _freshly(s: Sentence, i: int) -> bool:
    """Whether an adverb opens what the words before word `i` say of the noun behind it."""
    ahead = any(w.endswith("ly") for w in s.low[max(0, i - 3) : i - 1])
    return ahead and i + 1 < s.size and s.low[i + 1] not in DETERMINERS and i + 1 not in s.name_at


_COUNTS = words("two three four five six seven eight nine ten eleven twelve dozen")
_OF_ALL = frozenset({"the", "its", "their", "his", "her", "all"})


def _acts_at(s: Sentence, k: int) -> bool:
    """Whether what somebody does or thinks stands at word `k`."""
    verb = VERBS.get(s.low[k]) if k < s.size else None
    return verb is not None and verb.form == "third" and s.words[k].islower() and not s.pauses(k)


_NO_ADJECTIVES = frozenset({"say", "tell", "recall", "remember"})
ADJECTIVES = frozenset(
    {"added", "alleged", "reported", "proposed", "suggested", "claimed", "announced", "promised", "projected"}
)
