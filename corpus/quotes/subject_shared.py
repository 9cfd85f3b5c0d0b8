"""Whose words a verb tells: those of its own subject, or of the one of the report that it goes on from."""

from corpus.quotes.asides import is_aside
from corpus.quotes.before_verbs import joint_before
from corpus.quotes.cues import VERBS
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.report import Report, is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.subjects import clause_subject, subject_before
from corpus.wordlists import words


def subject_of(s: Sentence, i: int, previous: Report | None) -> Mention | None:
    """Whose words the verb that is word `i` tells: its own subject's, or those of the `previous` report's."""
    if i > 3 and s.low[i - 2 : i] == ["to", "have"] and s.low[i - 3] in _HELD_TO:
        return subject_before(s, i - 3)  # "Jo Doe is alleged to have said"
    joint = joint_before(s, i)
    j = joint if s.low[joint] in ("and", "but") else i - 1
    if previous is None or not previous.mention or j < 0 or not (s.low[j] in ("and", "but") or _then(s, j)):
        if j > 1 and s.is_region(j) and s.low[j - 1] in _TITLED and s.pauses(j - 2):
            return mention_ending(s, j - 2)  # "The film, titled “Deep”, says"
        return subject_before(s, i)
    relay = previous.relay
    if relay is not None and not previous.finite and relay.first < previous.mention.first and s.low[j] == "and":
        return relay  # "quoted Doe as saying it leaks, and said it would sail"
    if s.low[j] == "and" and is_aside(previous) and VERBS[s.low[i]].lemma not in _OF_REPORTERS:
        doer = main_subject(s, 0, previous.first)
        if doer is not None and (doer.name.kind == "person" if doer.name else is_person(doer)):
            return doer  # "Jo Doe urged calm, the Herald said, and promised help"
    tells = VERBS[s.low[i]].manner == "tell" and not s.pauses(j - 1)
    that = s.low[previous.last + 1 : previous.last + 2] == ["that"]
    if tells and that:  # "testified that Doe rang and told her", "that the clerk, Jo Doe, rang and told her"
        told = clause_subject(s, previous.last + 2, j) or _person_of(s, previous.last + 2, j)
        if told is not None:
            return told
    open_still = previous.inverted or not previous.finite or _turns_aside(s, previous.last, j)
    new = clause_subject(s, previous.last + 1, j) if open_still else None
    return new if new and new.first > previous.last + 1 else previous.mention


_OF_REPORTERS = words("report cite quote write add note")
_HELD_TO = words("alleged said reported understood believed thought claimed rumoured rumored supposed seems appears")
"""Before "to have", what makes a verb tell what somebody is held to have said."""
_TITLED = frozenset({"titled", "entitled", "called", "named", "headlined"})


def _person_of(s: Sentence, low: int, high: int) -> Mention | None:
    """The person whom a clause between words `low` and `high` is about."""
    subject = main_subject(s, low, high)
    if subject is None or subject.kind == "pronoun":
        return None
    person = subject.name.kind == "person" if subject.name is not None else is_person(subject)
    return subject if person else None


def _turns_aside(s: Sentence, last: int, j: int) -> bool:
    """Whether a side clause begins between: "I thought of her when the mayor rose and said"."""
    return any(s.low[k] in ("when", "while") for k in range(last + 1, j))


def _then(s: Sentence, j: int) -> bool:
    return s.low[j] == "then" and (j == 0 or s.pauses(j - 1) or s.low[j - 1] in ("and", "but"))
