"""Who speaks in each marked region: the reports around it are weighed and the best one kept."""

from dataclasses import dataclass

from corpus.cast import Cast
from corpus.marks import Marked
from corpus.mentions import Mention
from corpus.report import Report
from corpus.reports import find_reports
from corpus.sentences import Sentence
from corpus.subjects import main_subject

_MEASURED = {
    "own subject": 0.78,
    "paragraph before": 0.76,
    "sentence before": 0.5,
    "subject before": 0.55,
    "told before": 0.85,
    "continues": 0.82,
    "continued": 0.75,
}
"""How often the fall-backs are right on annotated news; a report in the sentence itself is as sure as its score."""


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
        return _MEASURED.get(self.rule, self.score)


class Attributor:
    """Attributes the regions of one article."""

    def __init__(self, text: str, sentences: list[Sentence], regions: tuple[Marked, ...], cast: Cast) -> None:
        self.text = text
        self.sentences = sentences
        self.cast = cast
        self.reports: list[list[Report]] = [find_reports(s) for s in sentences]
        self.items = self._place(regions)
        self.by_sentence: dict[int, list[Attribution]] = {}
        for item in self.items:
            self.by_sentence.setdefault(item.sentence, []).append(item)

    def _place(self, regions: tuple[Marked, ...]) -> list[Attribution]:
        from bisect import bisect_right

        starts = [s.start for s in self.sentences]
        items = []
        for region in regions:
            index = bisect_right(starts, region.outer_start) - 1
            if index < 0 or region.outer_start >= self.sentences[index].end:
                continue
            s = self.sentences[index]
            items.append(Attribution(region, index, bisect_right(s.at, region.outer_start) - 1))
        return items

    def run(self) -> None:
        """Weigh, region by region in order, then hand speakers on to regions that have none."""
        for item in self.items:
            self._within(item)
        for i, item in enumerate(self.items):
            if item.score < 0.6:
                self._around(i, item)
        for i in range(len(self.items) - 1, -1, -1):
            self._from_after(i)

    def _within(self, item: Attribution) -> None:
        s = self.sentences[item.sentence]
        for report in self.reports[item.sentence]:
            score, rule = _fit(s, item, report, self.text)
            between = sum(
                report.last < r.cue_first < item.word
                for r in self.reports[item.sentence]
                if r.mention is not report.mention
            )
            score -= 0.05 * between
            if score > item.score:
                item.score, item.rule, item.report, item.mention = score, rule, report, report.mention

    def _around(self, i: int, item: Attribution) -> None:
        s = self.sentences[item.sentence]
        options: list[tuple[float, str, Mention | None]] = [(item.score, item.rule, item.mention)]
        alone = item.word == 0
        before = self.items[i - 1] if i else None
        if item.region.continues and before and before.mention:
            options.append((0.9, "continues", before.mention))
        if item.sentence > 0:
            above = self.sentences[item.sentence - 1]
            near = above.paragraph == s.paragraph
            if above.words[-1][-1] == ":" and alone and above.paragraph >= s.paragraph - 1:
                mention = self._last_speaker(item.sentence - 1) or main_subject(above, 0, len(above))
                if mention:
                    options.append((0.85, "colon", mention))
            if near and alone and before and before.sentence == item.sentence - 1 and before.mention:
                options.append((min(0.88, before.score - 0.04), "same paragraph", before.mention))
            if near and alone:
                mention = self._last_speaker(item.sentence - 1)
                if mention:
                    options.append((0.75, "told before", mention))
                mention = main_subject(above, 0, len(above))
                if mention:
                    options.append((0.55, "subject before", mention))
        if not alone:
            mention = main_subject(s, 0, item.word)
            if mention:
                options.append((0.5, "own subject", mention))
        if alone and before and before.mention and self.sentences[before.sentence].paragraph >= s.paragraph - 1:
            options.append((0.5, "paragraph before", before.mention))
        if alone and item.sentence > 0:
            mention = self._last_speaker(item.sentence - 1) or main_subject(self.sentences[item.sentence - 1], 0, 99)
            if mention:
                options.append((0.45, "sentence before", mention))
        best = max(options, key=lambda o: o[0])
        if best[0] > item.score:
            item.score, item.rule, item.mention = best

    def _last_speaker(self, index: int) -> Mention | None:
        for report in reversed(self.reports[index]):
            if report.mention and report.manner in ("say", "tell", "source") and report.finite:
                return report.mention
        return None

    def _from_after(self, i: int) -> None:
        """A long quote goes on in the paragraphs after: who speaks may be told only there."""
        item = self.items[i]
        after = self.items[i + 1] if i + 1 < len(self.items) else None
        if after is None or after.mention is None:
            return
        same = self.sentences[after.sentence].paragraph == self.sentences[item.sentence].paragraph
        if after.region.continues and item.score < after.score:
            item.score, item.rule, item.mention = after.score, "continued", after.mention
        elif same and item.word == 0 and item.score < 0.6 < after.score and after.sentence == item.sentence + 1:
            item.score, item.rule, item.mention = 0.7, "told after", after.mention


def _fit(s: Sentence, item: Attribution, report: Report, text: str) -> tuple[float, str]:
    """How well a report in the same sentence fits the region that is word `word`."""
    word = item.word
    base = {"say": 0.97, "tell": 0.96, "source": 0.9, "object": 0.85, "think": 0.85, "show": 0.75, "quote": 0.85}[
        report.manner
    ]
    if report.first > word:
        gap = report.first - word - 1
        others = sum(s.is_region(k) for k in range(word + 1, report.first))
        if report.manner in ("object", "show"):
            base -= 0.3
        if not report.finite:
            base -= 0.15
        if report.manner == "quote" and not s.pauses(word) and text[item.region.end - 1] not in ",.?!…—-":
            return 0.0, ""
        if not others and text[item.region.end - 1] not in ",.?!…—-" and not s.pauses(word):
            base -= 0.25
        return min(0.97, base - min(0.03 * gap, 0.5) + 0.04 * min(others, 3)), f"after/{report.manner}"
    if report.last < word:
        gap = word - report.last - 1
        if not report.finite:
            base -= 0.02
        if report.manner == "source":
            base -= 0.05
        return base - 0.02 - min(0.012 * gap, 0.4), f"before/{report.manner}"
    return (base - 0.1, f"inside/{report.manner}")
