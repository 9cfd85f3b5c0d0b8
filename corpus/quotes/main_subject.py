"""What a clause is about: the first name, pronoun or person in it that no preposition takes."""

from corpus.actors.lexicon import DEMONYMS, PERSON_NOUNS, SPEAKING_BODIES
from corpus.quotes.cues import ASKED, BEFORE_VERB, VERBS
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import (
    COUNTRYMEN,
    DETERMINERS,
    GOVERNORS,
    HEAVY_NOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    WHO_NOUNS,
    chunk_start,
    is_attribute,
    is_countryman,
)
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_SIDE_CLAUSES = SUBORDINATORS | {"in", "on", "at", "during", "with", "despite"}
_JUST = words("even shortly just only right soon long immediately minutes hours days weeks months years not and but")


ACTS = (BEFORE_VERB | frozenset(VERBS)) - {"to"}
"""What may follow a subject."""
NEW_CLAUSE = words("than that and but or as while when if because what how why whether")
"""Before a subject, what opens a clause of its own."""


def main_subject(s: Sentence, low: int, high: int) -> Mention | None:
    """The first mention between words `low` and `high` that can be a subject, an opening side clause left out."""
    high = min(high, s.size)
    if (
        low < high
        and (
            s.low[low] in _SIDE_CLAUSES
            or s.low[low] in ASKED
            or s.low[low + 1 : low + 2] == ["that"]  # "Sure that the plan will pass the House, Jo Doe"
            or (s.low[low] in _JUST and s.low[low + 1 : low + 2] and s.low[low + 1] in _SIDE_CLAUSES)
        )
    ):
        comma = next((k for k in range(low, high) if s.words[k][-1] == ","), None)
        if comma is not None and comma + 1 < high and (found := first_subject(s, comma + 1, high)):
            return found
    return first_subject(s, low, high)


def it_ahead(s: Sentence, found: Mention | None, low: int) -> Mention | None:
    """The "it" that opens the clause in which a description was found, which it acts on: "It met the board, saying"."""
    if found is None or found.kind != "nominal" or "it" not in s.has:
        return None
    k = found.first - 1
    while k > low and not s.pauses(k - 1) and not s.is_region(k - 1):
        k -= 1
    k += k >= low and s.low[k] in ("and", "but", "yet")
    opens = low <= k < found.first - 1 and s.words[k].lower() == "it" and s.low[k + 1] not in _IS
    return Mention("pronoun", s, k, k) if opens else None


_IS = words("is was has had will would may might seems takes took makes")
"""Behind an "it" that may mean nobody."""


def country_ahead(s: Sentence, high: int, low: int = 0) -> Mention | None:
    """The country or state that opens a clause before word `high`: "Norway has closed the port, saying it leaks"."""
    first = low + (s.low[low] == "the")
    last = s.name_at.get(first)
    if last is None or last + 1 >= high or s.pauses(last) or not SUBORDINATORS.isdisjoint(s.low[last:high]):
        return None
    acted = s.low[last + 1].endswith("ed") and not any(map(s.pauses, range(last, high - 1)))
    acts = (acted or s.low[last + 1] in BEFORE_VERB) and not s.words[last].endswith(("'s", "s'"))
    return Mention("name", s, first, last, s.names[last][1]) if acts else None


_QUANTITIES = words(
    """
    all some many most several few none both half dozens hundreds thousands members percent cent quarter third majority
    """
)


def _is_whose_officer(s: Sentence, last: int, high: int) -> bool:
    """Whether a name only says whose spokesman the next word is: "a Grab spokesman"."""
    if last + 1 >= high or s.pauses(last):
        return False
    first, follows = s.names[last][0], s.low[last + 1]
    if follows in PERSON_NOUNS or follows in _GOVERNING:
        return True
    one_of_it = first > 0 and s.low[first - 1] in ("a", "an", "one", "another")
    return one_of_it and s.words[last + 1].rstrip(",").islower() and follows not in _NO_NOUN


_GOVERNING = words("administration government authorities military army parliament ministry embassy")
_NO_NOUN = ACTS | PREPOSITIONS | NEW_CLAUSE


def _is_governed(s: Sentence, i: int, low: int) -> bool:
    """Whether a preposition takes word `i`, an article between them passed over."""
    k = i - 1
    if k > low and s.low[k] in ("the", "a", "an", "his", "her", "their", "its"):
        k -= 1
    if k < low or s.low[k] not in GOVERNORS or s.pauses(k):
        return False
    return not (k > low and s.low[k] == "of" and s.low[k - 1] in _QUANTITIES)


def _may_act(s: Sentence, i: int, low: int) -> bool:
    """Whether word `i` is a noun for who acts, "the Dane who" among them."""
    word = s.low[i]
    body = word in SPEAKING_BODIES and i < low + 6
    of_people = s.low[i + 1 : i + 2] == ["who"] and is_countryman(word)
    return (word in PERSON_NOUNS or body or of_people) and not s.is_region(i)


_ACTORS = PERSON_NOUNS | SPEAKING_BODIES | DEMONYMS | COUNTRYMEN
_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
ONCE = frozenset({"former", "retired", "then", "acting", "senior", "late"})
"""Before an office or a name."""
_SET_OFF = ONCE | WHO_NOUNS
_BIDDEN = (["us"], ["me"], ["your"])
"""Behind a verb that bids the reader do something."""


def first_subject(s: Sentence, low: int, high: int) -> Mention | None:
    """The first mention between words `low` and `high` that no preposition takes and that is nobody's owner."""
    i = low + (low == 0 and s.low[1:2] in _BIDDEN)  # "Email us"
    while i < high:
        word = s.low[i]
        if word in _PRONOUNS and not s.is_region(i):
            return Mention("pronoun", s, i, i)
        if i in s.name_at:
            last = s.name_at[i]
            name = s.names[last][1]
            owner = s.words[last].rstrip(",.").endswith(("'s", "s'")) or _is_whose_officer(s, last, high)
            passed = owner or name.kind == "place" or _is_governed(s, i, low) or is_attribute(s, i, last)
            if not passed:
                return Mention("name", s, i, last, name)
            i = last
        elif word in _ACTORS and _may_act(s, i, low) and (actor := _actor_at(s, i, low, high)) is not None:
            return actor
        i += 1
    return None


def _actor_at(s: Sentence, i: int, low: int, high: int) -> Mention | None:
    """Who is meant by a word for somebody at word `i`, or by a name that it only tells more of."""
    owner = i + 1 < high and s.words[i].endswith(("'s", "s'")) and s.low[i + 1] in HEAVY_NOUNS
    first = None if owner or _is_governed(s, i, low) else chunk_start(s, i, low)
    if first is None or (first != low and _is_governed(s, first, low)):
        return None
    if first - 1 > low and s.low[first - 1] == "that" and s.low[first - 2].endswith("ing"):
        return None  # "by parsing that tweet"
    while i + 1 < high and s.low[i + 1] in PERSON_NOUNS and not s.pauses(i):
        i += 1
    set_off = i + 1
    while set_off < high and set_off not in s.name_at and s.low[set_off] in _SET_OFF:
        set_off += 1
    if s.pauses(i) and set_off in s.name_at and s.pauses(last := s.name_at[set_off]) and last < high - 1:
        name = s.names[last][1]
        if name.kind != "place":  # "the city's lawyer, Jo Doe, smiled but said"
            return Mention("name", s, i + 1, last, name)
    office = s.low[i + 1 : i + 2] == ["of"] and i + 3 < high and s.low[i + 2] not in DETERMINERS
    head = i + 3 if office and not s.pauses(i + 2) else i + 1
    if head in s.name_at and not s.pauses(i):  # "chairman Jo Doe", "secretary of state Jo Doe"
        last = s.name_at[head]
        return Mention("name", s, head, last, s.names[last][1])
    return Mention("nominal", s, first, i)
