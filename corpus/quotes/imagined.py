"""Which words are only imagined, and so said by nobody: "If Jo Doe had said “…”", "What would an honest mayor say?"."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from corpus.quotes.cues import VERBS
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report
from corpus.quotes.saying import Saying
from corpus.quotes.sentences import Sentence
from corpus.quotes.unsaid import COULD, could_have
from corpus.wordlists import words

TO_COME = words(
    """
    hoped hopes hope hoping planned plans plan planning expected expects expect expecting due set wanted wants want
    wanting intends intended asking
    """
)
"""Before "to", what makes a verb tell what is still to be said: "hopes to announce a deal"."""
_IMAGINES = words("imagine imagined imagines imagining suppose supposing")
_WISHES = words("if wish wishes wished")
_UNREAL = frozenset({"had", "were", "would"})
_ANY = frozenset({"a", "an", "any", "some"})
_SAID = words("said told written replied answered added admitted asked called put")
_SAY = words("say tell write reply answer admit call put")
_HINTS = TO_COME | _IMAGINES | _WISHES | COULD | {"had", "picture", "though", "ought"}
_FEW = 6


def without_imagined(sayings: Iterable[Saying]) -> Iterator[Saying]:
    """What was said; marks that hold imagined words have no speaker, and what no marks hold is left out."""
    for x in sayings:
        if x.mention is None or _HINTS.isdisjoint(x.mention.sentence.has) or not _is_imagined(x, x.mention):
            yield x
        elif x.marked:
            x.mention, x.report, x.through, x.told = None, None, (), ()
            yield x


def _is_imagined(x: Saying, mention: Mention) -> bool:
    s, report = mention.sentence, x.report
    if x.start >= s.end:
        return _is_wondered(s, mention)
    if report is not None and report.sentence is s:
        return _is_supposed(s, mention, report)
    behind = range(mention.last + 2, min(s.size, mention.last + _FEW))
    marks = bisect_right(s.at, x.start) - 1
    return any(s.low[k] in _SAID and k != marks and could_have(s, k - 1) for k in behind)


def _is_wondered(s: Sentence, mention: Mention) -> bool:
    """Whether a question asks for words nobody said: "What would an honest mayor say?", "What should he have said?"."""
    low, first = s.low, mention.first
    if s.words[-1][-1] != "?" or first == 0 or low[first - 1] not in COULD:
        return False
    behind = low[mention.last + 1 :]
    unsaid = low[first] in _ANY or low[first - 1] == "should" or "have" in behind
    return unsaid and not (_SAID.isdisjoint(behind) and _SAY.isdisjoint(behind))


def _is_supposed(s: Sentence, mention: Mention, report: Report) -> bool:
    """Whether a report stands behind "if", "wish", "imagine" or "nobody expects"."""
    low, first, cue = s.low, mention.first, report.cue_first
    if report.inverted or cue <= mention.last:
        return False
    near = {low[k] for k in range(max(0, first - 2), first) if not any(map(s.pauses, range(k, first)))}
    if not _IMAGINES.isdisjoint(near | {low[first]}) or (first <= 1 and low[0] == "picture"):
        return True
    if low[max(0, first - 2) : first] == ["to", "hear"] and first > 3 and low[first - 4] == "would":
        return True  # "I would love to hear Jo Doe say"
    verbs = low[mention.last + 1 : cue]
    wishes = not _WISHES.isdisjoint(near) or low[max(0, first - 2) : first] in (["as", "though"], ["would", "that"])
    if wishes and not _UNREAL.isdisjoint(verbs):
        return True
    verb = VERBS.get(low[cue])
    if first and low[first - 1] == "if" and "even" not in near and verb is not None and verb.form in ("base", "third"):
        return True  # "If Jo Doe says it leaks, the board will act"
    if verbs == ["to"] and not TO_COME.isdisjoint(near):
        return True  # "Nobody expects Jo Doe to say"
    inverts = first > 0 and low[first - 1] == "had" and (first == 1 or s.pauses(first - 2))
    return inverts and (not verbs or verbs == ["only"])
