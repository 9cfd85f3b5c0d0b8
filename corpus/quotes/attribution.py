"""Who speaks in each marked region: the reports around it are weighed and the best one kept."""

from bisect import bisect_right
from dataclasses import dataclass

from corpus.quotes.ahead import LEAD_INS
from corpus.quotes.blocks import FIRST_PERSON
from corpus.quotes.colons import lister
from corpus.quotes.exchanges import other_voice, turn_of
from corpus.quotes.fit import BASE, hands_on, weigh
from corpus.quotes.main_subject import main_subject
from corpus.quotes.marks import Marked
from corpus.quotes.mentions import Mention
from corpus.quotes.messages import by_sender, sender_of
from corpus.quotes.openers import unlisted_before_colon
from corpus.quotes.phrases import AUXILIARIES
from corpus.quotes.report import Report, denies
from corpus.quotes.reports import find_reports
from corpus.quotes.resumed import gesture, goes_on, told_behind
from corpus.quotes.sentences import Sentence, label_end
from corpus.quotes.signed import signature
from corpus.quotes.spoken_of import is_answered, is_spoken_of
from corpus.quotes.unlisted import (
    asked_of,
    in_whose_eyes,
    is_heard,
    is_told_court,
    owner_of_words,
    speaker_beside,
    who_answers,
)
from corpus.quotes.unsaid import is_anybodys

_MEASURED = {
    "own subject": 0.78,
    "denied": 0.5,
    "lost": 0.6,
    "paragraph before": 0.76,
    "sentence before": 0.5,
    "subject before": 0.55,
    "told before": 0.85,
    "continues": 0.82,
    "continued": 0.75,
    "held": 0.88,
    "gesture": 0.8,
    "turn": 0.65,
    "curt": 0.45,
    "goes on": 0.75,
    "interviewee": 0.8,
}
"""How often the fall-backs are right on annotated news; a report in the sentence itself is as sure as its score."""
_SURER = {"before/say": 0.5, "before/tell": 0.5, "before/object": 0.5}
"""A report far before its region is surer, once it is the best there is, than its score for the choice says."""
_UNNAMED = 0.95
"""A description right behind the marks is as sure as a name there, and is not doubted twice."""


@dataclass(slots=True)
class Attribution:
    """What is held of one marked region."""

    region: Marked
    sentence: int
    word: int
    report: Report | None = None
    mention: Mention | None = None
    score: float = 0.0
    rule: str = ""

    @property
    def confidence(self) -> float:
        """How likely the mention is the speaker's, from 0 to 1."""
        if self.region.lost:
            return min(_MEASURED["lost"], self.score)
        if self.rule == "same paragraph":
            return min(0.94, self.score + 0.06)
        if self.rule in _SURER:
            return self.score + _SURER[self.rule] * max(0.0, BASE["say"] - self.score)
        if self.mention is not None and self.mention.kind == "nominal" and self.rule.startswith("after"):
            return min(0.99, self.score / _UNNAMED)
        return _MEASURED.get(self.rule, self.score)

    def hold(self, report: Report, via: tuple[Report, ...]) -> None:
        """Give marks within what `report` tells its speaker, unless their own sentence says who said them.

        `via` are the reports that tell it in turn; an outlet's, and one that closes the sentence, only hand it on.
        """
        if report.mention is None or self.rule in _OWN:
            return
        handed_on = any(self.report is outer and hands_on(outer, report, self.word) for outer in via)
        offered = self.report is not None and self.report.manner == "quote" and self.report.mention != report.mention
        another = self.report is None or handed_on or offered
        if another or (self.report is report and self.confidence < _MEASURED["held"]):
            self.report, self.mention, self.rule = report, report.mention, "held"


_OWN = frozenset({"signed", "beside", "owner", "spoken of"})
_Option = tuple[float, str, Mention | None]


class Attributor:
    """Attributes the regions of one article. `reports` holds every sentence's reports, in order."""

    def __init__(self, text: str, sentences: list[Sentence], regions: tuple[Marked, ...]) -> None:
        self._text, self._sentences = text, sentences
        self.reports: list[list[Report]] = [list(map(by_sender, find_reports(s))) for s in sentences]
        self._items = self._place(regions)
        self.by_sentence: dict[int, list[Attribution]] = {}  # those that begin in a sentence, by its index
        for item in self._items:
            self.by_sentence.setdefault(item.sentence, []).append(item)

    def _place(self, regions: tuple[Marked, ...]) -> list[Attribution]:
        starts = [s.start for s in self._sentences]
        items = []
        for region in regions:
            index = bisect_right(starts, region.outer_start) - 1
            if index >= 0 and region.outer_start < self._sentences[index].end:
                word = bisect_right(self._sentences[index].at, region.outer_start) - 1
                items.append(Attribution(region, index, word))
        return items

    def run(self) -> None:
        """Weigh, region by region in order, then hand speakers on to regions that have none."""
        for item in self._items:
            self._within(item)
        for i, item in enumerate(self._items):
            if item.score < _ENOUGH:
                self._take(item, self._around(i, item))
        for item, after in zip(reversed(self._items[:-1]), reversed(self._items[1:]), strict=True):
            if after.mention is not None:
                self._from_after(item, after)

    @staticmethod
    def _take(item: Attribution, options: list[_Option]) -> None:
        best = max(options, key=lambda option: option[0], default=None)
        if best is not None and best[0] > item.score:
            item.score, item.rule, item.mention = best
            item.report = None

    def _within(self, item: Attribution) -> None:
        """The best of the reports in the region's own sentence, or a name that signs the region."""
        s, reports = self._sentences[item.sentence], self.reports[item.sentence]
        if "being" in s.has and is_answered(s, item.word):
            return
        if is_heard(s, item.word):
            item.score, item.rule = _ENOUGH, "spoken of"
            item.mention = who_answers(s, item.word, self._sentences[max(0, item.sentence - 1)])
            return
        paused = self._paused(item)
        nearest = -1
        for report in reports:
            if item.word < (at := report.mention.first if report.mention else -1) == nearest and not report.inverted:
                continue  # in "“…,” he said, and added that …" the second cue is none of the region's
            nearest = at if report.finite and report.manner in ("say", "tell") else -1
            if report.inverted and report.last == item.word - 1 and self._is_told_of(item):
                continue  # "what is alleged by Jo Doe “is wrong”"
            score, rule = weigh(s, item.word, paused, report, reports, item.score)
            if score > item.score:
                item.score, item.rule, item.report, item.mention = score, rule, report, report.mention
        if item.score < _ENOUGH or _is_led_in(s, item):
            self._take(item, self._unlisted(s, item))

    def _unlisted(self, s: Sentence, item: Attribution) -> list[_Option]:
        """What the region's sentence offers beside reporting verbs."""
        below = self._sentences[item.sentence + 1] if item.sentence + 1 < len(self._sentences) else None
        signed, signer = signature(self._text, s, item.word, item.region, below)
        above = item.sentence - 1
        told = above >= 0 and self._sentences[above].paragraph == s.paragraph and self.reports[above]
        if signed and not told:  # behind "Roe called. “It leaks.”", a reporter signs off
            return [(0.85 if signer else 0.59, "signed", signer)]
        if (beside := speaker_beside(s, item.word, self._paused(item))) is not None:
            return [(0.9 if item.word and s.words[item.word - 1][-1] == ":" else 0.8, "beside", beside)]
        owner = owner_of_words(s, item.word)
        return [(0.7, "owner", owner)] if owner is not None else []

    def _paused(self, item: Attribution) -> bool:
        """Whether a region ends with a pause of its own."""
        return self._text[item.region.end - 1] in ",.?!…—-"

    def _around(self, i: int, item: Attribution) -> list[_Option]:
        """What the text around offers a region whose own sentence does not say who speaks."""
        s, before = self._sentences[item.sentence], self._items[i - 1] if i else None
        if item.word > 0:
            if is_spoken_of(s, item.word) or is_told_court(s, item.word):
                return [(0.5, "spoken of", None)]
            subject = in_whose_eyes(s) or sender_of(main_subject(s, _behind_topic(s, item.word), item.word))
            of_him = subject is not None and subject.last == item.word - 1 and self._is_told_of(item)
            if of_him or is_anybodys(s, item.word - 1, "say", subject):
                subject = None  # "Jo Doe “is a baker”" is said of him, "Critics may say “…”" by nobody
            denied = subject is not None and any(map(denies, s.low[subject.last : item.word]))
            options: list[_Option] = [(0.5, "denied" if denied else "own subject", subject)] if subject else []
            if subject is None and (_only_leads_in(s, item.word) or self._is_told_of(item)):
                options = self._from_above(item, before)
        else:
            turn, other = turn_of(i, self._items, self._sentences, self._text)
            if other:
                return [(0.5, turn, other_voice(i, self._items, self._sentences))]
            options = self._from_above(item, before) + self._from_behind(item)
            if before and before.mention and self._sentences[before.sentence].paragraph >= s.paragraph - 1:
                options.append((0.5, turn, before.mention))
        if item.region.continues and before and before.mention:
            options.append((0.9, "continues", before.mention))
        return options

    def _is_told_of(self, item: Attribution) -> bool:
        """Whether marks hold what is told of whoever stands before them, verb and all."""
        return self._text[item.region.start : item.region.start + 9].partition(" ")[0] in AUXILIARIES

    def _from_above(self, item: Attribution, before: Attribution | None) -> list[_Option]:
        """What the sentence before offers a region that opens its own."""
        if item.sentence == 0:
            return []
        s, above = self._sentences[item.sentence], self._sentences[item.sentence - 1]
        if _is_heading(above, s):
            return []
        told, subject = self._last_speaker(item.sentence - 1), main_subject(above, 0, above.size)
        told = told or lister(above, self.reports[item.sentence - 1])
        spoke = told or subject or (unlisted_before_colon(above) if above.paragraph == s.paragraph - 1 else None)
        options: list[_Option] = []
        near = above.paragraph >= s.paragraph - 1
        if spoke and above.words[-1][-1] == ":" and near:
            options.append((0.85, "colon", spoke))
        if near and (asked := asked_of(above, self.reports[item.sentence - 1], above.paragraph < s.paragraph)):
            options.append((0.8, "asked", asked))
        if above.paragraph == s.paragraph:
            if before and before.sentence == item.sentence - 1 and before.mention:
                options.append((min(0.88, before.score - 0.04), "same paragraph", before.mention))
            if told:
                options.append((0.75, "told before", told))
            if (acts := gesture(above)) is not None:
                options.append((0.8, "gesture", acts))
            here = before is not None and self._sentences[before.sentence].paragraph == s.paragraph
            if before and here and before.mention and before.score >= _ENOUGH:
                between = slice(before.sentence + 1, item.sentence)
                if still := goes_on(before.mention, self._sentences[between], self.reports[between]):
                    options.append((0.7, "goes on", still))
            if subject:
                options.append((0.55, "subject before", subject))
        if spoke:
            options.append((0.45, "sentence before", spoke))
        return options

    def _from_behind(self, item: Attribution) -> list[_Option]:
        """What the sentence behind a region that is one offers: "“…?” Jo Doe said in Oslo", "“….” Jo Doe shrugs"."""
        s, k = self._sentences[item.sentence], item.sentence + 1
        if s.size > 1 or self._text[item.region.end - 1] not in ".?!" or k == len(self._sentences):
            return []
        if (behind := self._sentences[k]).paragraph != s.paragraph:
            return []
        if (told := told_behind(behind, self.reports[k])) is not None:
            return [(0.9, "told behind", told)]
        return [(0.6, "gesture", acts)] if (acts := gesture(behind)) is not None else []

    def _last_speaker(self, index: int) -> Mention | None:
        told = (r for r in reversed(self.reports[index]) if r.manner in ("say", "tell", "source") and r.finite)
        # but not me in "Jo Doe nods when I tell her so"
        return next((r.mention for r in told if r.mention is not None and r.mention.low not in FIRST_PERSON), None)

    def _from_after(self, item: Attribution, after: Attribution) -> None:
        """A long quote goes on in the paragraphs after: who speaks may be told only there."""
        same = self._sentences[after.sentence].paragraph == self._sentences[item.sentence].paragraph
        if after.region.continues and item.score < after.score:
            item.score, item.rule, item.mention = after.score, "continued", after.mention
        elif same and item.word == 0 and item.score < _ENOUGH < after.score and after.sentence == item.sentence + 1:
            if item.rule == "subject before" and self._sentences[after.sentence].low[0] in _TURNS:
                return  # "Roe accused Lund. “It leaks.” However, Doe called it “dry”"
            item.score, item.rule, item.mention = 0.7, "told after", after.mention


def _only_leads_in(s: Sentence, word: int) -> bool:
    """Whether nothing but "Instead," or "Then, to cheers:" stands before region `word`, and nothing behind it."""
    if word < s.size - 1:
        return False
    return (word <= 2 and s.low[0] in LEAD_INS) or (word <= 5 and s.words[word - 1][-1] == ":")


def _is_heading(above: Sentence, s: Sentence) -> bool:
    """Whether the line above only heads what follows, so that whom it names is nobody who speaks there."""
    apart = above.paragraph != s.paragraph and above.words[-1][-1] != ":"
    return apart and (above.kind == "heading" or (above.size <= 8 and above.words[-1][-1].isalnum()))


def _is_led_in(s: Sentence, item: Attribution) -> bool:
    """Whether a colon after a clause of its own, no part of what was told before it, leads to the region."""
    word, report = item.word, item.report
    if word < 2 or s.words[word - 1][-1] != ":" or report is None or report.last >= word - 1:
        return False
    return "that" not in s.low[report.last : word] and any(s.pauses(k) for k in range(report.last, word - 1))


def _behind_topic(s: Sentence, word: int) -> int:
    """Where a sentence begins behind its topic; at 0 where that is a name, or there is none."""
    first, colon = 0 if s.words[0][0].isalnum() else 1, label_end(s, word - 1)  # a bullet may stand first
    return 0 if s.name_at.get(first) == colon else colon + 1


_TURNS = frozenset({"however", "but", "meanwhile", "yet"})
_ENOUGH = 0.6
"""From this score on, a region's own sentence is trusted and nothing around it is looked at."""
