"""Which reporting verbs tell of a deed where they stand, and so report no words: "adds to", "calls an election"."""

from collections.abc import Callable

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.ahead import CLAUSE_WORDS
from corpus.quotes.bare_verbs import MODALS
from corpus.quotes.calls import calls
from corpus.quotes.cues import Verb
from corpus.quotes.dealings import (
    answers,
    argues,
    blasts,
    claims_life,
    clarifies,
    concludes,
    confirms,
    dismisses,
    explains,
    is_foreseen,
    leads_to_words,
    moves,
    protests,
    questions,
    shouts,
    tells_tales,
)
from corpus.quotes.phrases import ASKS, DETERMINERS, HAVE_OR_BE, HEAVY_NOUNS, PREPOSITIONS, PRONOUNS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def is_deed(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether the words around the verb that is word `i` show that nothing was said."""
    done = _DONE.get(verb.lemma)
    return done is not None and done(s, i, verb)


def _adds(s: Sentence, i: int, verb: Verb) -> bool:
    """ "adds to the bill", "was adding seats"."""
    if i + 1 < s.size and (s.low[i + 1] in _ADDED or s.low[i + 1][:1].isdigit()):
        return True
    if s.low[i + 1 : i + 2] in (["last"], ["this"]) and "that" not in s.low[i : i + 6] and not s.pauses(i):
        return True  # "80 jobs added last year"
    if _has_thing(s, i):
        return not any(s.is_region(k) for k in range(s.size))  # "added a wing"
    told = s.pauses(i) or leads_to_words(s, i) or any(s.is_region(k) for k in range(i + 1, min(s.size, i + 9)))
    led = i > 0 and (s.low[i - 1] in MODALS or "to" in s.low[i + 2 : i + 7])
    listed = (
        verb.form == "base" and s.pauses(i - 1) and not _OF_DEED.isdisjoint(s.low[:i]) and not _names_somebody(s, i + 1)
    )
    if not told and verb.form in ("base", "third") and (led or listed):
        return True  # "pledged to add firms", "adds firms to its sites", "could cut supplies, add fees"
    doing = verb.form == "ing" and i > 0 and s.low[i - 1] in _DOING
    return doing and not s.pauses(i) and not leads_to_words(s, i)


def _names_somebody(s: Sentence, i: int) -> bool:
    """Whether word `i` may be who speaks: "it leaks, add residents"."""
    return i in s.name_at or s.low[i : i + 1] == ["the"] or (i < s.size and s.low[i] in PERSON_NOUNS)


def _advises(s: Sentence, i: int, verb: Verb) -> bool:
    """ "has advised two ministers on it"."""
    return not any(s.low[k] in _ADVICE or s.is_region(k) for k in range(i + 1, min(s.size, i + 9)))


def _alleges(s: Sentence, i: int, verb: Verb) -> bool:
    """ "priests alleged to have lied", "the hack and alleged leaks"."""
    if verb.form != "past" or i + 1 >= s.size or s.pauses(i) or s.is_region(i + 1):
        return False
    after = s.low[i + 1]
    clause = after in PRONOUNS or after in DETERMINERS or after in PREPOSITIONS or i + 1 in s.name_at
    return after == "to" or not (clause or after in ("there", "without") or after.endswith("ly"))


def _asks(s: Sentence, i: int, verb: Verb) -> bool:
    """ "asked not to be named", "asked for comment", "will be asked to stay"."""
    if "question" in s.low[i + 1 : i + 4] and not s.pauses(i):
        return True  # "asked him a question"
    if s.low[i + 1 : i + 3] == ["for", "comment"] or (s.low[i - 1 : i] == ["be"] and s.low[i + 1 : i + 2] == ["to"]):
        return True
    return s.low[i + 1 : i + 4] == ["not", "to", "be"] or s.low[i + 1 : i + 3] == ["to", "remain"]


def _declares(s: Sentence, i: int, verb: Verb) -> bool:
    """ "declared war", "declares a state of emergency"."""
    return not leads_to_words(s, i) and not _DECLARED.isdisjoint(s.low[i + 1 : i + 5])


def _has_thing(s: Sentence, i: int) -> bool:
    """Whether a verb takes a thing and no clause: "the hotel boasts a pool"."""
    after = s.low[i + 1] if i + 1 < s.size else ""
    bare = after[:1].isdigit() or after == "terms"
    thing = after != "that" and (bare or after in DETERMINERS) and not s.pauses(i)
    return thing and CLAUSE_WORDS.isdisjoint(s.low[i + 1 : i + 9])


def _reports_to(s: Sentence, i: int, verb: Verb) -> bool:
    """ "not reporting the matter to police"."""
    k = i + 1 + (i + 1 < s.size and s.low[i + 1].endswith("ly"))
    if s.low[k : k + 1] == ["to"]:
        return True  # "reported to be rich", "reports directly to the king"
    end = next((q + 1 for q in range(i, s.size) if s.pauses(q)), s.size)
    if i and s.low[i - 1] == "first" and i + 1 < s.size and s.low[i + 1] in DETERMINERS:
        return CLAUSE_WORDS.isdisjoint(s.low[i:end])  # "the Herald, which first reported the news"
    if _has_thing(s, i) and "news" in s.low[i + 2 : i + 4]:
        return True  # "reports the latest news"
    if verb.form == "past" and s.low[i + 1 : i + 2] in (["the"], ["this"], ["his"], ["her"], ["it"]):
        return s.low[i + 3 : i + 4] == ["to"] and CLAUSE_WORDS.isdisjoint(s.low[i:end])  # "reported the offer to them"
    if verb.form not in ("ing", "base") or leads_to_words(s, i):
        return False
    adverb = i > 1 and s.low[i - 1].endswith("ly")
    if verb.form == "ing" and s.low[i - 1 - adverb] in _IN_DOING and _has_thing(s, i):
        return True  # "sacked after reporting the leak"
    if verb.form == "base" and s.low[i - 1] == "to" and (CLAUSE_WORDS - {"may"}).isdisjoint(s.low[i:end]):
        return True  # "is to report a loss"
    return any(
        s.low[k] == "to" and not {"police", "authorities", "polls", "work"}.isdisjoint(s.low[k + 1 : k + 3])
        for k in range(i + 1, min(s.size - 1, i + 9))
    )


def _claims(s: Sentence, i: int, verb: Verb) -> bool:
    """ "claim their costs", "attacks that claimed 30 lives"."""
    if s.low[i + 1 : i + 2] == ["back"]:
        return True
    if s.low[i + 2 : i + 3] == ["life"] and claims_life(s, i):
        return True
    won = not _WON.isdisjoint(s.low[i + 1 : i + 8]) and not leads_to_words(s, i)
    return won or s.low[i + 1 : i + 2] in (["his"], ["her"], ["its"], ["their"]) or "lives" in s.low[i + 1 : i + 8]


def _observes(s: Sentence, i: int, verb: Verb) -> bool:
    """ "observed the test of an engine"."""
    return not s.pauses(i) and not leads_to_words(s, i) and CLAUSE_WORDS.isdisjoint(s.low[i : i + 9])


def _holds(s: Sentence, i: int, verb: Verb) -> bool:
    """ "held that post for years", but not "held that the ban was illegal"."""
    k = i + 2
    clause = k < s.size and (s.low[k] in DETERMINERS | PRONOUNS or s.low[k].endswith("s") or k in s.name_at)
    return s.low[i + 1 : k] != ["that"] or not clause


def _puts(s: Sentence, i: int, verb: Verb) -> bool:
    """ "put it in a drawer", but not "as she put it", "put it to him that" or "put it this way: “…”"."""
    if s.low[i + 2 : i + 3] == ["to"] and "that" in s.low[i + 3 : i + 9]:
        return False
    if "as" in s.low[max(0, i - 8) : i]:
        return False
    return not any(s.pauses(k) or s.is_region(k + 1) for k in range(i + 1, min(s.size - 1, i + 4)))


def _reads(s: Sentence, i: int, verb: Verb) -> bool:
    """A letter is read to somebody, a silence as consent, and a statement by whom it was sent to."""
    after = s.low[i + 1] if i + 1 < s.size else ""
    if s.is_region(i + 1) or (i and s.is_region(i - 1)):
        return False  # "“…,” read the sign"
    if not s.pauses(i) and (after in _READ_WHAT or (after != "that" and i and s.low[i - 1] in MODALS)):
        return True  # "read the verdict", "would read books"
    understood = after not in ("as", "that") and "as" in s.low[i + 1 : i + 5]
    shown = verb.form == "ing" and any(s.is_region(k) for k in range(i + 1, min(s.size, i + 5)))
    return understood or (after in _READ_HOW and not shown)


def _admits(s: Sentence, i: int, verb: Verb) -> bool:
    """ "was admitted to hospital"."""
    return s.low[i + 1 : i + 2] == ["to"] and not _ADMITTED_TO.isdisjoint(s.low[i + 2 : i + 6])


def _denies(s: Sentence, i: int, verb: Verb) -> bool:
    """ "the court denied his request"."""
    return not leads_to_words(s, i) and not _GRANTED.isdisjoint(s.low[i + 1 : i + 5])


def _says(s: Sentence, i: int, verb: Verb) -> bool:
    """ "Bank said to weigh sale", in a title; "easier said than done"."""
    return s.low[i : i + 2] == ["said", "than"] or (s.kind == "title" and s.low[i : i + 2] == ["said", "to"])


def _states(s: Sentence, i: int, verb: Verb) -> bool:
    """ "in five states going to the polls", "the state senator"."""
    before = s.low[i - 1] if i else ""
    if verb.form == "base" and (
        before == "they" or (before.endswith("s") and "'" not in before and not _is_district(s, i - 1))
    ):
        return False  # "they state", "its owners state"
    listed = s.words[i][-1] == ":" and i - 1 not in s.names and before not in HEAVY_NOUNS  # "who have led big states:"
    return verb.form in ("third", "base") and (listed or not leads_to_words(s, i))


def _is_district(s: Sentence, k: int) -> bool:
    """Whether word `k` names a place, or what one lies in: the "Arkansas" of "in Lund, Arkansas state"."""
    before = s.names[k][0] - 1 if k in s.names else -1
    if before < 0 or s.is_region(before) or "the" in s.low[before : before + 2]:
        return False  # "“…,” the Saudis state"
    return s.names[k][1].kind == "place" or s.pauses(before)


_SOUGHT: frozenset[str] = words("attempt attempts bid appeal appeals petition motion application request lawsuit")
_THEM = (["him"], ["her"], ["them"], ["his"], ["each"])
_DONE: dict[str, Callable[[Sentence, int, Verb], bool]] = {
    "accept": lambda s, i, verb: "that" not in s.low[i + 1 : i + 2 + 2 * s.pauses(i)],  # "accepted “gifts”"
    "add": _adds,
    "admit": _admits,
    "advise": _advises,
    "announce": lambda s, i, verb: s.low[i + 1 : i + 2] in (["itself"], ["himself"], ["herself"], ["themselves"]),
    "appeal": lambda s, i, verb: s.low[i + 1 : i + 2] != ["for"] and "to" not in s.low[i + 3 : i + 16],
    "agree": lambda s, i, verb: _has_thing(s, i) and not any(map(s.is_region, range(s.size))),  # "agreed a contract"
    "answer": answers,
    "argue": argues,
    "clarify": clarifies,
    "predict": is_foreseen,
    "forecast": is_foreseen,
    "allege": _alleges,
    "compare": lambda s, i, verb: s.low[i + 1 : i + 2] in (["with"], ["to"]),  # "up on May compared with 2015"
    "ask": _asks,
    "claim": _claims,
    "blame": lambda s, i, verb: s.low[i - 1 : i] == ["to"] and i > 1 and s.low[i - 2] in HAVE_OR_BE,
    "boast": lambda s, i, verb: _has_thing(s, i),
    "brand": lambda s, i, verb: verb.form == "third" and not any(s.is_region(k) for k in range(i, s.size)),
    "call": calls,
    "counter": lambda s, i, verb: verb.form != "past" and not s.pauses(i) and not leads_to_words(s, i),
    "cry": lambda s, i, verb: s.low[i + 1 : i + 2] in (["out"], ["and"], ["in"], ["over"], ["as"]),
    "confirm": confirms,
    "declare": _declares,
    **dict.fromkeys(  # "outlined that it leaks", but no "outlined a plan"
        ("highlight", "underline", "underscore", "outline", "mandate", "stipulate", "reaffirm", "disagree"),
        lambda s, i, verb: s.low[i + 1 : i + 2] != ["that"],
    ),
    "dispute": lambda s, i, verb: s.low[i + 1 : i + 2] == ["that"],  # "the disputes that parted them"
    "dismiss": dismisses,
    "deny": _denies,
    "gush": moves,
    "rip": moves,
    "slam": moves,
    "snap": lambda s, i, verb: not s.pauses(i) and not leads_to_words(s, i),  # "to snap a losing run"
    "thunder": moves,
    "question": questions,
    "conclude": concludes,
    "explain": explains,
    "protest": protests,
    "shout": shouts,
    "reject": lambda s, i, verb: not leads_to_words(s, i) and not _SOUGHT.isdisjoint(s.low[i + 1 : i + 7]),
    "report": _reports_to,
    "charge": lambda s, i, verb: (
        not leads_to_words(s, i) and not (s.pauses(i) and (i - 1 in s.names or s.low[i - 1] in PRONOUNS))
    ),  # "charged with theft"
    "hold": _holds,
    "plead": lambda s, i, verb: s.low[i + 1 : i + 2] in (["guilty"], ["not"], ["no"]),
    "pledge": lambda s, i, verb: s.low[i + 1 : i + 2] in (["delegate"], ["delegates"], ["allegiance"]),
    "propose": lambda s, i, verb: (
        s.low[i + 1 : i + 2] == ["to"] and (i + 2 in s.name_at or s.low[i + 2 : i + 3] in _THEM)
    ),
    "promise": lambda s, i, verb: (
        verb.form == "ing" and s.low[i - 1 : i] in (["is"], ["are"]) and _RATED.issuperset(s.low[i + 1 : i + 2])
    ),  # "is promising and new"
    "put_it": _puts,
    "read": _reads,
    "threaten": lambda s, i, verb: s.low[i + 1 : i + 2] not in (["to"], ["that"]),
    "want_know": lambda s, i, verb: s.low[i + 1 : i + 3] != ["to", "know"] or ASKS.isdisjoint(s.low[i + 3 : i + 4]),
    "recall": lambda s, i, verb: (
        s.low[i + 1 : i + 2] != [] and (s.low[i + 1][:1].isdigit() or not _SENT_OUT.isdisjoint(s.low[i + 2 : i + 4]))
    ),  # "recalls 500 cars", "recalled its envoy"
    "say": _says,
    "determine": lambda s, i, verb: s.low[i + 1 : i + 2] != ["that"],  # "the data determine how seats are shared"
    "show": lambda s, i, verb: (
        s.low[i] == "shown" and not (s.low[i - 1] in ("have", "has", "had") and s.low[i + 1 : i + 2] == ["that"])
    ),
    "state": _states,
    "testify": lambda s, i, verb: verb.form == "base" and not s.pauses(i) and not leads_to_words(s, i),
    "observe": _observes,
    "tell": tells_tales,
    "continue": lambda s, i, verb: verb.form == "ing" and s.low[i + 1 : i + 2] == ["to"],
    "blast": blasts,
    "prove": lambda s, i, verb: "that" not in s.low[i + 1 : i + 10] or s.low[i - 1] in _OF_DEED,
    "hammer": lambda s, i, verb: s.low[i + 1 : i + 2] in (["out"], ["away"]),  # "hammered out a deal"
    "thank": lambda s, i, verb: s.low[i + 1 : i + 2] == ["to"],  # "thanks to a boom"
}
_SENT_OUT: frozenset[str] = words("envoy envoys ambassador ambassadors diplomats troops parliament")
_RATED: frozenset[str] = words("and but as for in so")
_OF_DEED: frozenset[str] = MODALS | {"to"}
_ADDED = words("to another less more back up extra")
_IN_DOING = frozenset({"after", "before", "by", "for", "in", "since"})
_DOING = words("is was are were be been by of for")
_ADVICE = frozenset({"to", "that", "against", "not", "whether", "how"})
_WON = words("victory victories title titles charts medal medals trophy crown prize win wins")
_DECLARED = words("war victory emergency bankruptcy independence disaster ceasefire truce holiday")
_ADMITTED_TO = words("hospital hospitals ward clinic care university college school bar")
_GRANTED = words(
    """
    extradition request requests bail appeal appeals petition petitions motion motions entry access visa visas asylum
    permission parole application applications injunction leave
    """
)
_READ_WHAT = words("the a an his her their its my our this these every each all any")
_READ_HOW = words("or to out by aloud from about in on at with for")
