"""Who speaks where a verb stands in its bare form: "they say", "the mayor will ask", "it led Jo Doe to ask"."""

from corpus.actors.lexicon import SPEAKING_BODIES
from corpus.quotes.ahead import RELATIVES
from corpus.quotes.beliefs import gives_estimate
from corpus.quotes.claim_nouns import is_relative
from corpus.quotes.cues import Verb
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.participles import NOT_BEFORE_VERB, of_side_clause
from corpus.quotes.phrases import DETERMINERS, JOINS, SUBORDINATORS
from corpus.quotes.report import Report, can_speak, is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.subjects import subject_before
from corpus.quotes.unsaid import is_asked_for, is_denied, is_withheld
from corpus.wordlists import words

MODALS = words(
    """
    to will would can could may might must should shall do does did didn't don't doesn't not won't wouldn't
    """
)
HEARD = words("heard hear hears hearing overheard")
"""Before somebody and a verb, what makes that verb tell words ("heard Jo Doe shout that …")."""
_BEFORE_REPORT = words("members member earnings sales jobs news rights services intelligence crime results statistics")
"""Plurals before a noun that may be a verb: "an earnings report"."""
_POSSIBLE = words("may might could should must would can")
_PLURAL_SUBJECTS = words("they we i you who people some many others")
_SEVERAL = words("some many others people men women police children staff")


def bare_form(s: Sentence, i: int, cue_last: int, verb: Verb, before: str, previous: Report | None) -> Report | None:
    """What is reported where verb `i` stands so behind word `before`; None where it is no report."""
    if is_denied(s, i, verb, before) or verb.lemma in ("persuade", "convince"):
        return None  # what is only to be brought about: "to persuade the owners to sell"
    if (before == "to" and i > 1 and is_withheld(s, i, verb)) or (before in _OUGHT and s.low[i - 2] in ("i", "we")):
        return None  # "refused to say", "here we should mention"
    if before == "to" and i > 1 and (s.low[i - 2] == "ought" or s.low[i - 3 : i - 1] in _LEADS_ONE):
        return None  # "leaves one to wonder"
    if before == "to" and i > 1 and s.low[i - 2] in _WONT:
        mention = subject_before(s, i - 2)  # "as Jo Doe used to say"
        return Report(s, i, cue_last, verb.manner, mention, lemma=verb.lemma) if mention else None
    if before == "to" and is_asked_for(s, i - 1) and not any(map(s.is_region, range(i + 1, s.size))):
        return None
    if before == "to":
        mention = _prompted(s, i - 1) or _who_dares(s, i - 2) or (previous.mention if previous else None)
        mention = mention or of_side_clause(s, i) or main_subject(s, 0, i)
        return Report(s, i, cue_last, verb.manner, mention, finite=False, lemma=verb.lemma) if mention else None
    if verb.noun and (before in NOT_BEFORE_VERB or before in _BEFORE_REPORT or s.words[i - 1].endswith("'s")):
        return None
    if verb.noun and s.pauses(i) and not {"a", "an"}.isdisjoint(s.low[max(0, i - 4) : i]):
        return None  # "a police report, it says"
    if s.pauses(i) and i and s.pauses(i - 1):
        return None  # "to, say, one"
    if previous is not None and _is_due(s, i, verb):
        return None
    if previous is not None and previous.lemma in _SEEKS and "that" in s.low[previous.cue_last + 1 : i]:
        return None if before not in MODALS else _of_subject(s, i, cue_last, verb, before)
    return _of_subject(s, i, cue_last, verb, before)


def _is_due(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether a verb tells what somebody has yet to say: "said the board should now explain why it leaked"."""
    k = i - 1
    while k > 1 and (s.low[k] in _NOW or s.low[k].endswith("ly")) and not s.pauses(k):
        k -= 1
    if s.low[k - 1] in _SPEAKERS_OWN:
        return False
    asks = verb.lemma == "ask" and s.low[i + 1 : i + 2] == ["for"] and s.low[k] in ("would", "will")
    return asks or (s.low[k] in _OUGHT and verb.manner in ("say", "tell") and verb.lemma not in _SEEKS)


_NOW = frozenset({"now", "also", "at", "least", "then", "still", "first", "finally"})
_SPEAKERS_OWN = frozenset({"he", "she", "i", "we", "they", "it", "one"})
_OUGHT = frozenset({"should", "must"})
_LEADS_ONE = [
    [lead, one] for lead in ("lead", "leads", "led", "leave", "leaves", "left") for one in ("one", "us", "you")
]
_WONT = words("used liked likes loved loves")
"""Before "to", what makes a bare verb tell what was said again and again."""
_SEEKS = frozenset({"recommend", "demand", "propose", "insist", "urge", "ask", "request"})
"""Behind these and "that", a bare verb tells what is to be done: "demands that members state their interests"."""


def _of_subject(s: Sentence, i: int, cue_last: int, verb: Verb, before: str) -> Report | None:
    """What the subject of the bare verb that is word `i` tells."""
    mention = subject_before(s, i)
    if mention is None or (verb.noun and mention.kind == "nominal" and not can_speak(mention)):
        return None
    if verb.noun and (is_relative(s, i + 1) or s.low[mention.first - 1 : mention.first] in (["a"], ["an"])):
        return None  # "the Reuters report that gave 40 dead"
    if _is_in_list_of_deeds(s, i, mention.last):
        return None
    heard = mention.first > 0 and s.low[mention.first - 1] in HEARD
    modal = before in MODALS or (i > 1 and s.low[i - 2] in MODALS) or heard
    # "analysts at the bank estimate they will grow", "it leaks, emails seen by the Herald show"
    clause = i + 1 == s.size or s.low[i + 1] in OPENS_CLAUSE
    clause = clause or (verb.lemma == "estimate" and is_person(mention) and gives_estimate(s, i + 1))
    plural = _is_plural(mention, verb._replace(noun=verb.noun and not clause))
    if (
        not (modal or plural)
        or (verb.noun and not plural and not heard and before not in ("will", "would"))
        or (verb.manner == "object" and before in _POSSIBLE)
    ):
        return None
    finite = not modal or (before == "can" and verb.lemma in _MAKES_KNOWN)  # "…, the Herald can reveal"
    return Report(s, i, cue_last, verb.manner, mention, finite=finite, lemma=verb.lemma)


def _is_in_list_of_deeds(s: Sentence, i: int, low: int) -> bool:
    """Whether a verb goes on with a list that "to" opened: "the right to return it, ask for a new one or complain".

    The list begins behind word `low`.
    """
    if s.low[i - 1] != "or" and (not s.pauses(i - 1) or _ENDS_LIST.isdisjoint(s.low[i + 1 : i + _LIST])):
        return False
    before = s.low[max(low, i - _LIST) + 1 : i]
    if (
        "to" not in before or before[before.index("to") + 1] in DETERMINERS
    ):  # "close to the quay, say it leaks and rusts"
        return False
    return s.low[i - 1] == "or" or RELATIVES.isdisjoint(
        s.low[low + 1 : i]
    )  # "owners, who want to sell it, say it leaks and rusts"


_LIST = 9
"""Words over which one member of a list may reach."""
_ENDS_LIST = frozenset({"or", "and"})
_MAKES_KNOWN = frozenset({"reveal", "disclose", "report", "confirm"})


def _is_plural(mention: Mention, verb: Verb) -> bool:
    """Whether a mention takes a verb without "-s"."""
    if mention.kind == "pronoun":
        return mention.low in _PLURAL_SUBJECTS
    s, name, head = mention.sentence, mention.name, _head(mention)
    return (
        mention.low in _PLURAL_SUBJECTS
        or head in _SEVERAL
        or (_in_s(mention.low) and (name is None or name.kind not in ("place", "person")))
        or (not verb.noun and _in_s(head))
        or (mention.low == "media" and s.low[mention.first] not in ("a", "the"))
        or (_is_body(mention, verb) and s.low[max(0, mention.first - 1)] != "that")
        or (name is not None and "and" in s.low[mention.first : mention.last])
    )


def _prompted(s: Sentence, to: int) -> Mention | None:
    """Whom something made say it: "the answer led Jo Doe to ask"."""
    mention = mention_ending(s, to - 1)
    if mention is None or not mention.first:
        return None
    if s.low[mention.first] in _CAUSES:  # taken for a part of his office
        mention = mention._replace(first=mention.first + 1)
    if s.low[mention.first - 1] not in _CAUSES:
        return None
    person = is_person(mention) if mention.name is None else mention.name.kind == "person"
    return mention if person else None


OPENS_CLAUSE = frozenset({"that", "he", "she", "they", "it", "there"})
"""The one word behind a verb that begins a clause for sure."""
_RAISED = words("seem seems seemed appear appears appeared tend tends continue continues continued")


def _who_dares(s: Sentence, k: int) -> Mention | None:
    """The pronoun right before the verb that "to" hangs on: of "as she dares to compare them" she."""
    if k > 0 and s.low[k] in _RAISED:
        return subject_before(s, k)  # "her allies seem to think"
    if k < 2 or s.low[k - 1] not in ("he", "she", "they") or s.low[k - 2] not in SUBORDINATORS:
        return None
    return Mention("pronoun", s, k - 1, k - 1)


_CAUSES = words("prompted prompting led leading forced forcing compelled caused causing inspired drove moved provoked")


def _head(mention: Mention) -> str:
    """The last word of a description before its preposition: of "the terms of service" the terms."""
    s, first = mention.sentence, mention.first
    head = next((k - 1 for k in range(first + 1, mention.last + 1) if s.low[k] in JOINS), mention.last)
    done = head > first and (s.low[head].endswith("ed") or s.low[head] in _DONE)
    return s.low[head - done]  # "emails seen by the Herald"


_DONE = frozenset({"seen", "heard", "shown", "sent", "given", "written", "held", "known"})


def _in_s(word: str) -> bool:
    """Whether a word looks a plural."""
    return word.endswith("s") and not word.endswith("ss")


def _is_body(mention: Mention, verb: Verb) -> bool:
    """Whether several may be meant by one word: "the club say", and, where it opens a clause, "Lundmoor believe"."""
    opens = mention.first == 0 or mention.sentence.pauses(mention.first - 1)
    if verb.noun or not (opens or verb.lemma == "say"):
        return False
    if (name := mention.name) is not None:
        return name.kind == "organisation" or (opens and name.kind in ("unknown", "place"))
    return mention.kind == "nominal" and mention.low in SPEAKING_BODIES and not is_person(mention)
