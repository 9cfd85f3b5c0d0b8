"""Where a sentence leaves what was said for what its speaker did next: "said it leaked but remained vague"."""

from corpus.quotes.ahead import CLAUSE_WORDS
from corpus.quotes.phrases import AUXILIARIES, DETERMINERS
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def before_deed(s: Sentence, report: Report, start: int, last: int) -> int:
    """The last word of what was said, from word `start` to `last`, before what its speaker did next."""
    if _TURNS.isdisjoint(s.has):
        return last
    return next((k - 1 for k in range(start + 1, last) if _does(s, report, start, k)), last)


def _does(s: Sentence, report: Report, start: int, k: int) -> bool:
    if s.low[k] == "before":
        return s.low[k + 1 : k + 3] in _BREAKS_OFF
    if s.low[k] not in COORDINATES or not start + 2 <= k < s.size - 1:
        return False
    if leaves_unsaid(s, k + 1) or (s.low[k] == "and" and declines_beside(s, k + 1)):
        return True
    if s.low[k] == "but" and s.low[k + 1] in _REMAINED:
        return not _STANCES.isdisjoint(s.low[k + 2 : k + 3])
    if s.low[k] == "but" and s.low[k + 1] in ("made", "makes"):
        return not _CLEAR.isdisjoint(s.low[k + 2 : k + 4])
    befell = report.lemma == "deny" and s.low[k + 1] in _BEFELL
    return befell and CLAUSE_WORDS.isdisjoint(s.low[start:k])


def leaves_unsaid(s: Sentence, k: int) -> bool:
    """Whether at word `k` stands that somebody told no more: "declined to comment", "would not say why"."""
    denied = (s.low[k] in AUXILIARIES or s.low[k] == "did") and s.low[k + 1 : k + 2] == ["not"]
    return s.low[k] in _STOPS or (denied and not _UNSAID.isdisjoint(s.low[k + 2 : k + 3]))


def gives_no_more(s: Sentence, k: int) -> bool:
    """Whether at word `k` stands that nothing more was told: "gave no figures", "did not elaborate"."""
    return leaves_unsaid(s, k) or (s.low[k : k + 1] in _GIVES and s.low[k + 1 : k + 2] == ["no"])


_GIVES = (["gave"], ["offered"], ["provided"], ["had"], ["cited"], ["named"])


def leaves_at_that(s: Sentence, k: int) -> bool:
    """Whether behind the dash before word `k` stands that no more was told: "– it did not say since when"."""
    return s.low[k] in ("he", "she", "it", "they") and leaves_unsaid(s, k + 1)


def declines_beside(s: Sentence, k: int) -> bool:
    """Whether from word `k` on somebody else told nothing: "and a spokesman would not go beyond the statement"."""
    head = k + (s.low[k] in ("a", "the", "its", "his", "her", "their"))
    if head + 3 >= s.size or s.low[head] not in _SPOKESMEN or s.pauses(head):
        return False
    if s.low[head + 1 : head + 3] in _WONT:
        return s.low[head + 3] in _TELL_MORE
    return s.low[head + 1] in ("declined", "refused") and not _TELL_MORE.isdisjoint(s.low[head + 3 : head + 5])


_SPOKESMEN = words("spokesman spokeswoman spokesperson official officials representatives executives")
_WONT = (["would", "not"], ["could", "not"], ["did", "not"])
_TELL_MORE = words("comment elaborate go say discuss give answer disclose confirm specify be")


def acts_next(s: Sentence, k: int) -> bool:
    """Whether behind the "and" before word `k` stands a deed: "thanked the crew and politely allowed the cameras"."""
    act = k + (s.low[k].endswith("ly"))
    if act + 1 >= s.size or not s.low[act].endswith("ed") or s.pauses(act):
        return False
    return s.low[act + 1] in DETERMINERS


COORDINATES = frozenset({"and", "but"})
_STOPS = frozenset({"declined", "refused", "stopped"})
_UNSAID = _STOPS | {"say", "elaborate", "specify", "comment", "disclose"}
_REMAINED = frozenset({"remained", "remains", "stayed", "kept"})
_STANCES = words(
    """
    vague firm silent noncommittal non-committal tight-lipped defiant cautious coy adamant optimistic unapologetic
    evasive upbeat guarded skeptical sceptical hopeful
    """
)
_CLEAR = frozenset({"clear", "plain"})
_BEFELL = frozenset({"was", "were", "has", "had", "pleaded"})
_BREAKS_OFF = (
    ["launching", "into"],
    ["breaking", "into"],
    ["bursting", "into"],
    ["breaking", "down"],
    ["moving", "on"],
    ["walking", "off"],
    ["walking", "out"],
    ["walking", "away"],
    ["storming", "off"],
    ["storming", "out"],
    ["hanging", "up"],
    ["turning", "to"],
)
_TURNS = {"beyond"} | _UNSAID | _REMAINED | _CLEAR | {"before", "deny", "denies", "denied", "denying"}
