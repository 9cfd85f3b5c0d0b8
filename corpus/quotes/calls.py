"""Which forms of "call" tell what is done and not what somebody is called: "calls an election", "called his father"."""

from corpus.actors.lexicon import PERSON_NOUNS, SPEAKING_BODIES
from corpus.quotes.cues import Verb
from corpus.quotes.phrases import DETERMINERS, PREPOSITIONS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def calls(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether the form of "call" that is word `i` calls a vote, a meeting or somebody on the telephone."""
    if verb.form == "past" and i and i + 1 in s.name_at and not s.pauses(i - 1) and _is_thing(s, i - 1):
        return True  # "a town in Norway called Lund"
    if verb.form == "past" and i > 1 and s.low[i - 2] in ("a", "an") and s.pauses(s.name_at.get(i + 1, i)):
        return True  # "a clerk called Jo Doe, who"
    if verb.form == "past" and i > 1 and s.low[i - 2] in ("a", "an") and i + 1 in s.name_at:
        behind = s.name_at[i + 1] + 1  # "a clerk called Jo Doe lent me a pen", but "called Doe a thief"
        return not (s.is_region(behind) or s.low[behind] in DETERMINERS or s.low[behind] == "as")
    if _calls_out(s, i) or (i + 1 < s.size and s.low[i + 1] in ("911", "999", "112")) or (i and s.low[i - 1] == "pot"):
        return True  # "the pot calling the kettle black"
    if verb.form == "past" and i and s.pauses(i - 1) and (last := s.name_at.get(i + 1)) is not None:
        return last == s.size - 1 or s.pauses(last)  # "its boat, called the Gull, sank"
    if "for" in s.has and _calls_in(s, i):
        return True
    if s.low[i + 1 : i + 2] in _OWN and s.low[i + 2 : i + 3] and s.low[i + 2] in PERSON_NOUNS:
        return s.pauses(i + 2) or i + 3 >= s.size or s.low[i + 3] in _RANG  # "called his father at night"
    if s.low[i + 1 : i + 2] in _HIM and s.low[i + 2 : i + 3] and not s.pauses(i + 1) and s.low[i + 2] in _RANG | _OFTEN:
        says = s.low[i + 2] == "to" and s.low[i + 3 : i + 4] in _TELLS  # "called her to say it leaks"
        told = any(s.is_region(k) for k in range(i + 2, s.size))
        return not says and not told  # "called him on Sunday", "called them twice"
    person = s.name_at.get(i + 1, -1)
    if person > 0 and s.names[person][1].kind == "person" and not s.pauses(person):
        return person + 1 == s.size or s.low[person + 1] in _RANG  # "called Doe at 3 p.m."
    if verb.form == "past" and i and s.words[i - 1][0] == "(":
        return True  # "the ministry (now called the Works Office)"
    if "testify" in s.low[i + 1 : i + 16] and not s.is_region(i + 1 - s.size):
        return True  # "called Doe and Roe to testify"
    if not _ANSWERS.isdisjoint(s.low[i + 3 :]) and _rings(s, i):
        return True
    if "question" in s.low[i + 2 : i + 12] and s.low[s.low.index("question", i) - 1] == "into":
        return True  # "called the report into question"
    if verb.form == "past" and i and s.pauses(i - 1) and _is_its_name(s, i):
        return True
    met = s.low[i + 1 : i + 2] in (["a"], ["an"]) and not _MEETINGS.isdisjoint(s.low[i + 2 : i + 5])
    summoned = "to" in s.low[i + 2 : i + 6] and not _MEETINGS.isdisjoint(s.low[i + 3 : i + 9])
    if met or summoned or not _AWAY.isdisjoint(s.low[i + 1 : i + 2]):
        return True  # "called a crisis meeting", "called the members to a meeting", "called off the vote"
    if s.low[i + 1 : i + 2] in (["for"], ["on"]) or _CALLED.isdisjoint(s.low[i + 1 : i + 5]):
        return False
    return not any(s.is_region(k) for k in range(i, s.size))


def _calls_out(s: Sentence, i: int) -> bool:
    """Whether somebody is only blamed in words that are not told: "to you calling him out on it"."""
    out = s.low[i + 1 : i + 2] in _HIM and s.low[i + 2 : i + 3] == ["out"]
    return out and not any(map(s.is_region, range(s.size)))


def _calls_in(s: Sentence, i: int) -> bool:
    """Whether people are brought together: "called the players in for a talk", "called all ministers for a meeting"."""
    to = next((k for k in range(i + 2, min(s.size - 1, i + _WHOM)) if s.low[k] == "for" or s.pauses(k)), 0)
    if not to or s.low[to] != "for" or _TALKS.isdisjoint(s.low[to + 1 : to + 5]):
        return False
    people = s.low[to - 1] in ("in", "together") or not PERSON_NOUNS.isdisjoint(s.low[i + 1 : to])
    return (people or s.low[to - 1] in SPEAKING_BODIES) and not any(map(s.is_region, range(i + 1, s.size)))


_WHOM = 12
"""Words of who is called together, at most."""
_TALKS = words("questioning meeting session conference summit talks talk chat interview briefing crunch debriefing")


def _rings(s: Sentence, i: int) -> bool:
    """Whether somebody is telephoned: "called the office several times", "called the port but got no answer"."""
    if any(s.is_region(k) for k in range(i + 1, s.size)):
        return False
    end = next((k for k in range(i + 1, s.size) if s.pauses(k)), s.size - 1)
    often = any(s.low[k] == "times" and s.low[k - 1] in _SEVERAL for k in range(i + 3, min(end + 1, i + 9)))
    silent = any(s.low[k] == "no" and s.low[k + 1] in _ANSWERS for k in range(i + 3, min(s.size - 1, i + 16)))
    return often or silent or s.low[end] == "twice"


def _is_its_name(s: Sentence, i: int) -> bool:
    """Whether a word between commas names a thing: "a rash, called roseola, in boys"."""
    opens = next((k for k in range(i - 2, max(-1, i - 6), -1) if s.low[k] in ("a", "an", "another")), -1)
    thing = opens >= 0 and s.low[i - 1] not in PERSON_NOUNS and not any(map(s.pauses, range(opens, i - 1)))
    return thing and i + 1 < s.size and s.words[i + 1][-1] in ",." and not s.is_region(i + 1)


_ANSWERS = words("answer reply response times twice")
_SEVERAL = words("several many three four five six seven ten multiple dozens numerous")
_AWAY: frozenset[str] = frozenset({"off", "in", "back", "up"})
_MEETINGS: frozenset[str] = words("meeting session conference summit talks order office stand")
_OWN = (["his"], ["her"], ["their"], ["my"])
_HIM = (["him"], ["her"], ["them"], ["me"], ["us"])
_TELLS = (["say"], ["tell"], ["ask"], ["warn"], ["complain"])
_OFTEN = frozenset({"once", "twice", "daily", "repeatedly", "first"})
_RANG = PREPOSITIONS | {"and", "early", "late", "that", "last", "every", "when", "back", "again"}
_CALLED = words("attention election elections vote referendum summit strike number numbers police ambulance halt truce")


def _is_thing(s: Sentence, k: int) -> bool:
    """Whether word `k` ends a place's name behind "in" or is a noun for nobody, alone behind its article."""
    if k in s.names:
        return s.names[k][1].kind == "place" and s.names[k][0] > 0 and s.low[s.names[k][0] - 1] in PREPOSITIONS
    return k > 0 and s.low[k - 1] in ("a", "an") and s.low[k] not in PERSON_NOUNS
