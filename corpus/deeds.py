"""Which reporting verbs tell of a deed where they stand, and so report no words: "adds to", "calls an election"."""

from corpus.cues import Verb
from corpus.mentions import Mention
from corpus.sentences import Sentence
from corpus.wordlists import words

_DOES_ELSE = {
    "add": words("to another less more back up extra"),
    "argue": frozenset({"with", "about", "over"}),
    "pledge": words("delegate delegates"),
}
"""With these words after them, verbs that say what was done."""
_ADVICE = frozenset({"to", "that", "against", "not", "whether", "how"})
_READ_HOW = words("to out by aloud from about in on at with for")
_CALLED = words("election elections vote referendum summit strike number police ambulance halt truce")
_SOMETIMES = words("advise state pledge add argue call say ask read put_it")
_DENIES = words("not never didn't don't doesn't won't wouldn't")
_SHOWS = words("reveal disclose mention indicate")
_CLAUSE_OPENERS = words("that whether if why how what when who where which")


def is_deed(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether the words after the verb that is word `i` show that nothing was said."""
    if verb.lemma not in _SOMETIMES:
        return False
    low, after = s.low, s.low[i + 1] if i + 1 < s.size else ""
    if verb.lemma == "say":
        return s.kind == "title" and low[i : i + 2] == ["said", "to"]  # "Bank said to weigh sale"
    if verb.lemma == "advise":  # "who has advised two ministers on it"
        return not any(low[k] in _ADVICE or s.is_region(k) for k in range(i + 1, min(s.size, i + 9)))
    if verb.lemma == "state":  # "in five states going to the polls"
        tells = (
            after == "that"
            or s.words[i][-1] == ":"
            or (s.is_region(0) and s.pauses(i))
            or (i + 1 < s.size and s.is_region(i + 1))
        )
        return verb.form == "third" and not tells
    if after in _DOES_ELSE.get(verb.lemma, ()):
        return True
    if verb.lemma == "add" and verb.form == "ing" and i and low[i - 1] in _DOING:  # "was adding seats"
        return after != "that" and not s.pauses(i) and not s.is_region(i + 1)
    if verb.lemma == "call" and after not in ("for", "on"):
        return not _CALLED.isdisjoint(low[i + 1 : i + 5]) and not any(s.is_region(k) for k in range(i, s.size))
    if verb.lemma == "ask":  # "who asked not to be named"
        return low[i + 1 : i + 4] == ["not", "to", "be"] or low[i + 1 : i + 3] == ["to", "remain"]
    if verb.lemma == "read":  # a letter is read to somebody
        understood = after not in ("as", "that") and "as" in low[i + 1 : i + 5] and not s.is_region(i + 1)
        return understood or (verb.form != "ing" and after in _READ_HOW and not s.is_region(i + 1))
    if verb.lemma == "put_it":
        return "as" not in low[max(0, i - 8) : i] and not any(
            s.pauses(k) or s.is_region(k + 1) for k in range(i + 1, min(s.size - 1, i + 4))
        )
    return False


_DOING = words("is was are were be been by of for")


def is_denied(s: Sentence, i: int, verb: Verb, before: str) -> bool:
    """Whether a verb after "does not" or "has yet to" says that nothing was said."""
    if before == "to":
        return i > 1 and s.low[i - 2] == "yet"
    if before not in _DENIES:
        return False
    bare = verb.lemma in _SHOWS and _CLAUSE_OPENERS.isdisjoint(s.low[i + 1 : i + 2])
    return bare or verb.manner == "object" or verb.lemma in ("recall", "confirm")


def is_nobody(mention: Mention | None) -> bool:
    """Whether the words say that nobody spoke."""
    if mention is None or mention.name is not None:
        return False
    if mention.kind == "nominal" and mention.sentence.low[mention.first] == "no":
        return True
    return mention.low == "nobody" or mention.sentence.low[max(0, mention.last - 1) : mention.last + 1] == ["no", "one"]
