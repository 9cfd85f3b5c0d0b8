"""Whose the words are that nobody is said to say in a feature about one person, who alone speaks in it.

"“I was shy,” she says. There were long nights. “Every month, because nobody paid”": both are hers. What is told between
two answers names others, of whom she speaks, and things; neither says what the marks hold.
"""

from collections.abc import Iterator, Sequence

from corpus.quotes.attribution import Attribution, Attributor
from corpus.quotes.cues import VERBS
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report, is_person
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_FEWEST = 4
"""Reports by which somebody says something in such a feature."""
_NAMED = 2
"""How many of them name whoever speaks."""
_OTHERS = 6
"""Of so many reports one may be another's."""
_WEAK = frozenset({"", "subject before", "sentence before"})
"""Rules by which a thing or a bystander may be taken for whoever speaks."""
_GOING_ON = frozenset({"same paragraph", "paragraph before", "told before", "goes on", "turn", "curt", "continues"})
"""Rules that only hand on who spoke before."""
_LONG = 5
"""Words in marks from which on they are no label."""


def interviewee(reports: Sequence[Sequence[Report]]) -> Mention | None:
    """Who alone says things in the present tense, named at least twice; None where an article is no such feature."""
    told = [r for in_one in reports for r in in_one if r.mention is not None and _is_saying(r)]
    says = [r for r in told if VERBS[r.sentence.low[r.cue_first]].form == "third"]
    if len(says) < _FEWEST or 2 * len(says) < len(told):
        return None
    named = [r.mention for r in says if r.mention and r.mention.name and r.mention.name.kind == "person"]
    lasts = [m.name.last for m in named if m.name]
    most = max(lasts, key=lasts.count, default=None)
    if most is None or lasts.count(most) < _NAMED:
        return None
    pronouns = [r.mention.low for r in told if r.mention and r.mention.kind == "pronoun"]
    she = max(("he", "she"), key=pronouns.count)
    others = [r for r in told if not _is_hers(r, most, she)]
    return None if len(others) * _OTHERS > len(told) else next(m for m in named if m.name and m.name.last == most)


def _is_saying(report: Report) -> bool:
    verb = VERBS.get(report.sentence.low[report.cue_first])
    spoken = report.finite and report.manner == "say" and report.lemma != "write"
    return spoken and verb is not None and verb.form in ("third", "past")


def _is_hers(report: Report, last: str, she: str) -> bool:
    mention = report.mention
    if mention is None or mention.low in ("i", "you", "we"):
        return True
    return mention.low == she or (mention.name is not None and mention.name.last == last)


def answer_unmarked(attributor: Attributor, sentences: Sequence[Sentence], text: str) -> Mention | None:
    """Give the marks that nobody says to whom a feature is about, and return him."""
    whose = interviewee(attributor.reports) if attributor.by_sentence else None
    if whose is None:
        return None
    before: Attribution | None = None
    for item in (item for items in attributor.by_sentence.values() for item in items):
        if item.report is None and _may_be_hers(item, before, whose, sentences[item.sentence], text):
            nearest = next(_namings(whose, sentences[: item.sentence + 1]), whose)
            item.mention, item.rule, item.score = nearest, "interviewee", max(item.score, _SCORE)
        before = item
    return whose


_SCORE = 0.6


def _namings(whose: Mention, sentences: Sequence[Sentence]) -> Iterator[Mention]:
    """Where somebody is named in the last sentences, the nearest first."""
    for s in reversed(sentences[-_BACK:]):
        for last, (first, name) in reversed(s.names.items()):
            if whose.name is not None and name.last == whose.name.last and name.kind == "person":
                yield Mention("name", s, first, last, name)


_BACK = 12


def _may_be_hers(item: Attribution, before: Attribution | None, whose: Mention, s: Sentence, text: str) -> bool:
    mention = item.mention
    if item.rule in _GOING_ON:
        return before is not None and before.rule == "interviewee" and mention is not None and mention.kind != "pronoun"
    if text.count(" ", item.region.start, item.region.end) < _LONG - 1:
        return mention is None and item.word == 0
    if item.word and item.rule == "own subject":
        return mention is not None and mention.name != whose.name and s.low[item.word - 1] in ("and", "but")
    if item.rule not in _WEAK or not (item.word == 0 or s.words[item.word - 1][-1] in ":("):
        return False
    return mention is None or (mention.kind == "nominal" and (mention.low in _SOME or not is_person(mention)))


_SOME = words("many most some few several others")
