"""Which paragraphs are somebody's words without marks: those after "He argued that" or "The spokesman replied:"."""

from typing import NamedTuple

from corpus.actors.names import is_given
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import AUXILIARIES, PREPOSITIONS
from corpus.quotes.report import Report, is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.venues import VENUE_NOUNS
from corpus.wordlists import words

_LONGEST = 12
"""Paragraphs; a colon that opens more than this opens something else."""


class Block(NamedTuple):
    """Sentences `first` to `last`, whole paragraphs, that are the words of the report's speaker."""

    report: Report
    first: int
    last: int

    @property
    def cued(self) -> Report | None:
        """The report, if it has a cue beside its mention."""
        mention = self.report.mention
        return None if mention is not None and mention.last == self.report.cue_last else self.report

    @property
    def mention(self) -> Mention | None:
        """Whose words they are."""
        return self.report.mention


_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_DESK_VERBS = words(
    """
    interviewed asked spoke expressed reached contacted told said says wrote noted added argued replied responded
    """
)
_BULLETS = frozenset("•*-–·")
_SET_OFF = ">"
MARKERS = _BULLETS | {_SET_OFF}
"""What each paragraph of a list, or of what is set off, opens with."""
FIRST_PERSON = frozenset({"i", "we", "my", "our", "us"})


def find_blocks(sentences: list[Sentence], reports: list[list[Report]]) -> list[Block]:
    """The blocks in order; they do not overlap."""
    paragraphs = _paragraphs(sentences)
    blocks: list[Block] = []
    taken = -1
    for p in range(len(paragraphs) - 1):
        opener = paragraphs[p][1]
        set_off = sentences[paragraphs[p + 1][0]].words[0] == _SET_OFF
        if opener <= taken or not (set_off or reports[opener]):
            continue
        if "byline" in (sentences[opener].kind, sentences[paragraphs[p + 1][0]].kind):  # "By Jo Said"
            continue
        report = _opening_report(sentences[opener], reports[opener]) or (_names(sentences[opener]) if set_off else None)
        headed = sentences[opener].kind in ("title", "heading") and sentences[opener].words[-1][-1] != ":"
        # "…, sources say", "What the critics say"
        titled = headed and report is not None and report.last == sentences[opener].size - 1
        if report is None or titled or not _plain(sentences[paragraphs[p + 1][0]]):
            continue
        following = paragraphs[p + 1][1]
        listed = sentences[following].words[0] in _BULLETS and not _lists_words(sentences[opener], report)
        if listed or _opening_report(sentences[following], reports[following]):
            continue
        last = _extent(p, paragraphs, sentences, reports, report)
        for first, end in paragraphs[p + 1 : last + 1]:
            blocks.append(Block(report, first, end))
        taken = paragraphs[last][1]
    return blocks


def _paragraphs(sentences: list[Sentence]) -> list[tuple[int, int]]:
    """The first and last sentence of every paragraph."""
    numbers = [s.paragraph for s in sentences]
    firsts = [i for i, number in enumerate(numbers) if not i or number != numbers[i - 1]]
    return list(zip(firsts, [i - 1 for i in firsts[1:]] + [len(numbers) - 1], strict=False))


def _opening_report(s: Sentence, reports: list[Report]) -> Report | None:
    """The report that ends a paragraph with its content still to come."""
    ending = s.words[-1][-1]
    if not reports or not (ending == ":" or ending.isalnum()):
        return None
    that = ending == ":" and s.low[-1] == "that"  # "The port wishes to state that:"
    said = [
        r
        for r in reports
        if r.mention and r.manner in ("say", "tell", "source", "quote") and (r.finite or r.manner == "source" or that)
    ]
    if not said or s.is_region(s.size - 1):
        return None
    report = said[-1]
    if ending == ":":
        return report
    if s.low[-1] == "that" or report.last == s.size - 1:
        return report if report.manner in ("say", "tell") else None  # "Bridge closed" heads what follows
    return None


def _names(s: Sentence) -> Report | None:
    """A report without a verb, before what is set off: "Jo Doe on Monday:", "Doe, the chair, in a letter to staff:"."""
    who = mention_starting(s, 0)
    if who is None or s.words[-1][-1] != ":" or s.size > _LONGEST:
        return None
    if not (who.name.kind == "person" if who.name else who.last and is_given(s.words[0])):  # a line all in capitals
        return None
    led = who.last < s.size - 1 and (s.pauses(who.last) or s.low[who.last + 1] in PREPOSITIONS)
    return Report(s, who.last, who.last, "say", who) if led and AUXILIARIES.isdisjoint(s.has) else None


def _lists_words(s: Sentence, report: Report) -> bool:
    """Whether the points of a list are what somebody said: "The port said:", but not "announced two changes:"."""
    closes = report.last == s.size - 1 or s.low[-1] == "that" or s.low[-1] in VENUE_NOUNS
    return report.manner == "tell" or (closes and report.manner == "say")


def _plain(s: Sentence) -> bool:
    """Whether a paragraph that begins with this sentence can be speech without marks."""
    return not s.is_region(0) and s.size > 2


def _extent(
    p: int, paragraphs: list[tuple[int, int]], sentences: list[Sentence], reports: list[list[Report]], report: Report
) -> int:
    """The last paragraph of the block that paragraph `p` opens."""
    opener = sentences[paragraphs[p][1]]
    furthest = min(len(paragraphs) - 1, p + _LONGEST)
    if (marker := sentences[paragraphs[p + 1][0]].words[0]) in MARKERS:
        alike = (q - 1 for q in range(p + 1, furthest + 1) if sentences[paragraphs[q][0]].words[0] != marker)
        return next(alike, furthest)
    if opener.words[-1][-1] != ":" or report.lemma == "ask":
        return p + 1
    for q in range(p + 1, furthest + 1):  # a closing mark that nothing opened says where the speech ends
        if sentences[paragraphs[q][1]].words[-1][-1] in '”"»':
            return q
    counted = next((_NUMBERS[w] for w in opener.low[report.last + 1 :] if w in _NUMBERS), 0)
    if counted:
        return min(p + counted, furthest)
    last, own = p + 1, _in_first_person(sentences, *paragraphs[p + 1])
    while last < furthest:
        first, end = paragraphs[last + 1]
        if desk_speaks(sentences[first], reports[first]) or _speaks_again(report.mention, reports[first : end + 1]):
            break
        if own and not _in_first_person(sentences, first, end) and any(map(_told_at_head, reports[first : end + 1])):
            while last > p + 1 and not _in_first_person(sentences, *paragraphs[last]):  # the reporter's already
                last -= 1
            break
        last += 1
    return last


def _in_first_person(sentences: list[Sentence], first: int, last: int) -> bool:
    return any(not FIRST_PERSON.isdisjoint(s.has) for s in sentences[first : last + 1])


def _speaks_again(speaker: Mention | None, reports: list[list[Report]]) -> bool:
    """Whether a paragraph tells what the block's speaker said, which nobody does of themselves."""
    told = (r.mention for told in reports for r in told if r.finite)
    return speaker is not None and any(m is not None and m.kind == "name" and m.low == speaker.low for m in told)


def _told_at_head(reports: list[Report]) -> bool:
    """Whether a sentence opens with whoever says what it tells: "Police said they had nobody"."""
    return any(r.finite and r.first == 0 and r.mention is not None and r.mention.kind != "pronoun" for r in reports)


def desk_speaks(s: Sentence, reports: list[Report]) -> bool:
    """Whether the reporter is back: a speaker or another act of reporting stands at the paragraph's head."""
    if not _plain(s) or s.kind != "body" or any(word.startswith("(@") for word in s.words[:_LONGEST]):
        return True  # "Jo Doe (@jodoe) May 4" signs a post
    if (
        s.low[0] in ("in", "at")
        and s.low[1] in ("my", "a", "an", "the")
        and any(r.finite and r.manner != "source" for r in reports)
    ):
        return True
    for report in reports:
        mention = report.mention
        if report.manner == "source" and report.first == 0 and mention is not None and mention.kind != "pronoun":
            return True
        if mention is None or not report.finite or report.first > 3 or mention.low in FIRST_PERSON:
            continue
        if mention.kind != "nominal" or is_person(mention):
            return True
    names = [last for first, last in s.name_at.items() if first <= 2]
    return any(w in _DESK_VERBS for last in names for w in s.low[last + 1 : last + 5])
