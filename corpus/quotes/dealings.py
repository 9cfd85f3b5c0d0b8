"""Which verbs only deal with whom or what stands behind them: "questioned the witness", "concluded the talks"."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.ahead import CLAUSE_WORDS
from corpus.quotes.cues import Verb
from corpus.quotes.phrases import ASKS, DETERMINERS, PREPOSITIONS, PRONOUNS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def leads_to_words(s: Sentence, i: int) -> bool:
    """Whether "that", a colon or marks follow a verb, or it closes what was quoted."""
    last = i + 1 == s.size
    if s.words[i][-1] == ":" or (s.is_region(0) and (last or s.pauses(i))):
        return True
    return not last and (s.low[i + 1] == "that" or s.is_region(i + 1))


def answers(s: Sentence, i: int, verb: Verb) -> bool:
    """ "answered questions on the site", "answers that question"."""
    if s.low[i + 1 : i + 3] in (["that", "question"], ["those", "questions"]):
        return True
    k = next((k for k in range(i + 1, min(s.size - 2, i + 5)) if s.low[k] in _ASKED_BY or s.pauses(k)), 0)
    taken = k > 0 and s.low[k] in _ASKED_BY and not s.pauses(k) and s.low[k + 1] in _WHERE
    return taken and not any(s.words[q][-1] in ",:" and s.is_region(q + 1) for q in range(k, s.size - 1))


_ASKED_BY = words("questions queries calls letters emails mail inquiries enquiries")
_WHERE = frozenset({"on", "from", "about", "in", "at", "for", "during"})


def questions(s: Sentence, i: int, verb: Verb) -> bool:
    """ "to question the suspect": who is examined has said nothing yet."""
    if s.low[i - 1 : i] == ["been"] and s.low[i + 1 : i + 2] == ["by"]:
        return True  # "had been questioned by police"
    if any(s.is_region(k) for k in range(i + 1, min(s.size, i + 12))):
        return False
    if verb.form == "past":
        return _takes_person(s, i)
    if s.low[i - 1] == "for" and (i + 1 == s.size or s.low[i + 1] in _HELD):
        return True  # "was held for questioning and a search"
    near = range(i + 1, min(s.size, i + 5))
    if any(s.low[k] == "that" or s.low[k] in ASKS or s.words[k].endswith(("'s", "s'")) for k in near):
        return False
    return any(k in s.name_at or s.low[k] in PERSON_NOUNS for k in near)


_HELD = words("and by over about in on at before after")


def _takes_person(s: Sentence, i: int) -> bool:
    """Whether a verb's whole object is a person: "the witness", "Jo Doe", but not "the mayor's figures"."""
    if s.pauses(i) or i + 1 >= s.size:
        return False
    last = s.name_at.get(i + 1)
    if last is not None:
        person = s.names[last][1].kind in ("person", "unknown")
    else:
        first = i + 1 + (s.low[i + 1] in DETERMINERS)
        last = next((k for k in range(first, min(s.size, first + 3)) if s.low[k] in PERSON_NOUNS), -1)
        person = last >= 0 and ASKS.isdisjoint(s.low[first:last])
    if not person or s.words[last].endswith(("'s", "s'", "’s", "s’")):
        return False
    return last + 1 == s.size or s.pauses(last) or s.low[last + 1] in PREPOSITIONS or s.low[last + 1] == "and"


def concludes(s: Sentence, i: int, verb: Verb) -> bool:
    """ "concluded the talks on Monday": what is brought to an end holds no words."""
    if s.pauses(i) or leads_to_words(s, i) or s.low[i + 1 : i + 2] == ["by"]:
        return False
    ended = not _ENDS.isdisjoint(s.low[i + 1 : i + 6])
    return ended and (CLAUSE_WORDS - {"it"}).isdisjoint(s.low[i + 1 : _clause_end(s, i, i + 9)])


def _clause_end(s: Sentence, i: int, most: int) -> int:
    """The word behind the first pause after verb `i`, word `most` at the latest."""
    return next((k + 1 for k in range(i + 1, min(s.size, most)) if s.pauses(k)), most)


_ENDS = words(
    """
    line review talks visit trip tour deal agreement pact treaty contract meeting hearing session summit speech remarks
    investigation inquiry probe study exercise exercises season year business case campaign interview questioning
    argument arguments testimony presentation proceedings
    """
)


def argues(s: Sentence, i: int, verb: Verb) -> bool:
    """ "argues the town's hardest cases in court", "rose to argue, calm at last": a lawyer at work."""
    if s.low[i + 1 : i + 2] in (["with"], ["about"], ["over"]):
        return True
    if s.pauses(i) or i + 1 >= s.size:
        stands = verb.form == "base" and i > 1 and s.low[i - 1] == "to" and not _STANDS.isdisjoint(s.low[i - 3 : i - 1])
        return stands and not any(map(s.is_region, range(s.size)))
    if leads_to_words(s, i) or s.low[i + 1] in PREPOSITIONS:
        return False
    end = _clause_end(s, i, min(s.size, i + 12))
    k = next((k for k in range(i + 1, min(end, i + 8)) if s.low[k] in _ARGUED), 0)
    if not k or any(s.low[q] in CLAUSE_WORDS - {"it"} for q in range(i + 1, end)):
        return False  # "argued the case is weak"
    return k + 1 == s.size or s.pauses(k) or s.low[k + 1] in _BEHIND_CASE


_ARGUED = words("case cases position positions side appeal appeals motion motions point")
_BEHIND_CASE = PREPOSITIONS | {"and", "as", "that", "which"}
_STANDS = words("rose rises rise stood stands stand up returned returns back came comes due set began")


def clarifies(s: Sentence, i: int, verb: Verb) -> bool:
    """ "clarified the first aim by setting a rate": what is done makes it clear."""
    if s.pauses(i) or leads_to_words(s, i):
        return False
    end = _clause_end(s, i, min(s.size, i + 10))
    by = next((k for k in range(i + 2, end - 1) if s.low[k] == "by" and s.low[k + 1].endswith("ing")), 0)
    return by > 0 and s.low[by + 1] != "saying" and CLAUSE_WORDS.isdisjoint(s.low[i + 1 : by])


def blasts(s: Sentence, i: int, verb: Verb) -> bool:
    """ "blasted the bridge", "warplanes blasted the hills", but not "blasted the bridge as mad"."""
    end = _clause_end(s, i, min(s.size, i + 10))
    if any(map(s.is_region, range(i, s.size))):
        return False
    armed = not _ARMS.isdisjoint(s.low[max(0, i - 3) : i])
    return armed or (_BLAMES.isdisjoint(s.low[i + 1 : end]) and not _STRUCK.isdisjoint(s.low[i + 1 : i + 5]))


_BLAMES = frozenset({"as", "for", "over", "saying", "calling"})
_ARMS = words(
    "jets warplanes planes aircraft guns tanks rockets missiles artillery helicopters gunmen rebels troops bombers"
)
_STRUCK = words(
    """
    bridge bridges road roads tunnel hole holes rock base bases camp camps airport runway tower towers tank tanks
    target targets wall walls compound village villages position positions stronghold outpost convoy port bunker
    """
)
"""What is blown up and not scolded."""


def claims_life(s: Sentence, i: int) -> bool:
    """ "a crash that claimed the life of a miner", but not "claimed the life of a miner was hard"."""
    end = _clause_end(s, i, min(s.size, i + 10))
    return s.low[i + 1] in DETERMINERS and CLAUSE_WORDS.isdisjoint(s.low[i + 3 : end])


def tells_tales(s: Sentence, i: int, verb: Verb) -> bool:
    """ "told the story of a pilot", "tells her more than", "tells a different story"; a title's "…, staff told"."""
    behind = s.low[i + 1 : i + 4]
    if s.kind == "title" and not behind:
        return True  # "Lund to shut its port, staff told"
    if behind[:2] in (["the", "story"], ["the", "tale"], ["the", "truth"]):
        return True
    if behind[:1] == ["a"] and not {"story", "tale"}.isdisjoint(s.low[i + 2 : i + 5]):
        told = s.low[i - 1] in PRONOUNS or s.low[i - 1] in PERSON_NOUNS  # "Critics tell a new story: it leaks"
        return not (told or (i - 1 in s.names and s.names[i - 1][1].kind == "person"))
    if behind[1:2] in (["joke"], ["anecdote"]) and behind[0] in DETERMINERS:
        return True
    if behind[:1] in (["stories"], ["tales"], ["jokes"], ["lies"]):
        return True
    return verb.form != "past" and behind[1:2] in (["more"], ["much"], ["little"])


def is_foreseen(s: Sentence, i: int, verb: Verb) -> bool:
    """ "among the towns predicted to grow", "are all forecast to grow": what nobody named foresees."""
    return s.low[i + 1 : i + 2] == ["to"] and verb.form != "ing" and not s.pauses(i)


def dismisses(s: Sentence, i: int, verb: Verb) -> bool:
    """ "dismissed the suit", "dismissed all its members": a case is ended, and somebody sent away."""
    if leads_to_words(s, i):
        return False
    return not _ENDED.isdisjoint(s.low[i + 1 : i + 6]) or "claim against" in " ".join(s.low[i + 1 : i + 6])


_ENDED: frozenset[str] = words(
    """
    lawsuit lawsuits suit suits case cases appeal petition motion charges staff servants employees workers members
    commissioners
    """
)


def shouts(s: Sentence, i: int, verb: Verb) -> bool:
    """ "ignored shouted questions", "reporters shouted questions at her"."""
    return verb.form == "past" and s.low[i + 1 : i + 2] in (["question"], ["questions"])


def protests(s: Sentence, i: int, verb: Verb) -> bool:
    """ "hundreds protest for the right to vote"."""
    return s.low[i + 1 : i + 2] == ["for"] and not s.is_region(0)


def explains(s: Sentence, i: int, verb: Verb) -> bool:
    """ "interested in explaining why"."""
    return verb.form == "ing" and i > 1 and s.low[i - 1] == "in" and s.low[i - 2] in _KEEN


_KEEN = frozenset({"interested", "interest", "difficulty", "trouble"})


def moves(s: Sentence, i: int, verb: Verb) -> bool:
    """ "gushed out of the ground", "ripped through a roof", "snaps up boats"."""
    return i + 1 < s.size and s.low[i + 1] in _WAYS and not s.pauses(i)


_WAYS = words("out from down up onto through off apart open along across over past toward towards shut")


def confirms(s: Sentence, i: int, verb: Verb) -> bool:
    """ "to confirm Judge Jo Doe, 49", but not "confirmed Jo Doe was ill"."""
    first = next((k for k in range(i + 1, min(s.size, i + 4)) if k in s.name_at), None)
    if first is None or s.names[s.name_at[first]][1].kind != "person":
        return False
    last = s.name_at[first]
    return last == s.size - 1 or s.pauses(last) or s.low[last + 1] in _APPOINTED


_APPOINTED = words("as by in on to for last this after before")
