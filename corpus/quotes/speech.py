"""Who said what in English: marks, reports, blocks and headlines brought together into quotes."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from corpus.actors.cast import Cast
from corpus.actors.names import Name, find_names
from corpus.actors.unseen_names import with_persons
from corpus.model import About, Actor, Date, Passage, Quote, QuoteKind
from corpus.quotes.attribution import Attribution, Attributor
from corpus.quotes.blocks import FIRST_PERSON, MARKERS, Block, find_blocks
from corpus.quotes.colons import is_known, read_colon_title
from corpus.quotes.descriptions import Descriptions
from corpus.quotes.doubts import THIN, Doubts, tells_little
from corpus.quotes.imagined import without_imagined
from corpus.quotes.indirect import Content, contents
from corpus.quotes.interviewees import answer_unmarked
from corpus.quotes.interviewers import whom_told
from corpus.quotes.interviews import find_answers
from corpus.quotes.marks import find_marked, left_open
from corpus.quotes.masking import mask, without_titles
from corpus.quotes.mentions import Mention, lead
from corpus.quotes.notices import put_right
from corpus.quotes.panels import find_voices
from corpus.quotes.posts import find_posts
from corpus.quotes.relay_names import RelayNames
from corpus.quotes.relays import before_credit, credited, nest, only_frames, relays_marked, tellers, through_whom, wired
from corpus.quotes.report import Report, denied_from, is_press
from corpus.quotes.reprinted import find_reprinted
from corpus.quotes.said_on import said_on
from corpus.quotes.saying import Saying
from corpus.quotes.scare import is_scare
from corpus.quotes.sentences import Sentence, find_sentences, place_names
from corpus.quotes.speakers import Speakers
from corpus.quotes.transcripts import Turn, called, find_turns

_HEAD = 10
"""Sentences among which a title stands."""
_OPENING = 40
"""Characters at the head of a quote by which its repetition is known."""
_RUN_IN_SURE = 0.75
"""Behind "READ MORE:", where the headline of another article runs into the sentence."""
_READ_MORE = ["read", "more"]
_INDIRECT_SURE = 0.93
_IN_BLOCK, _DOUBTFUL = 0.85, 0.7
"""How well marks have to be attributed within a block, or where they may be none of a quote's."""
_BLOCK_SURE = 0.85
_TITLE_SURE = 0.8


def find_english_quotes(
    text: str,
    passages: tuple[Passage, ...],
    about: About,
    actors: tuple[Actor, ...],
    dates: tuple[Date, ...],
    names: tuple[Name, ...] | None = None,
) -> tuple[Quote, ...]:
    """The quotes in order of start, an outer one before its fragments."""
    passages = passages or (Passage("body", 0, len(text)),)
    names = with_persons(find_names(text, passages) if names is None else names, actors)
    regions = without_titles(text, find_marked(text), names)
    sentences = find_sentences(text, mask(text, regions), passages)
    place_names(sentences, names)
    cast = Cast(names, actors)
    attributor = Attributor(text, sentences, regions)
    attributor.run()
    descriptions = Descriptions(sentences, attributor.reports, cast)
    speakers = Speakers(text, sentences, cast, descriptions)
    speakers.interviewee = answer_unmarked(attributor, sentences, text)
    turns = find_turns(text, sentences, names) or find_answers(text, sentences)
    turns = turns or find_reprinted(text, sentences, attributor.reports) or find_voices(text, sentences)
    turns += find_posts(text, sentences)
    return tuple(_Assembly(text, sentences, attributor, speakers, turns, about, dates).quotes())


class _Assembly:
    """Collects what one article's speech is made of and turns it into quotes."""

    def __init__(
        self,
        text: str,
        sentences: list[Sentence],
        attributor: Attributor,
        speakers: Speakers,
        turns: list[Turn],
        about: About,
        dates: tuple[Date, ...],
    ) -> None:
        self._text, self._sentences, self._attributor = text, sentences, attributor
        self._speakers, self._about, self._dates = speakers, about, dates
        self._relays = RelayNames(speakers, about, sentences)
        self._doubts = Doubts(sentences, attributor.reports, speakers)
        self._date_starts = [d.start for d in dates]
        self._blocks: dict[int, Block | Turn] = {
            i: block for block in find_blocks(sentences, attributor.reports) for i in range(block.first, block.last + 1)
        }
        self._blocks |= {i: turn for turn in turns for i in range(turn.first, turn.last + 1)}

    def quotes(self) -> Iterator[Quote]:
        """The quotes in order."""
        marked, blocks = self._attributor.by_sentence, self._blocks
        sayings: list[Saying] = []
        for i, reports in enumerate(self._attributor.reports):
            if reports or i in blocks or i in marked:
                sayings.extend(put_right(without_imagined(self._in_sentence(i)), self._sentences, i))
        sayings.extend(saying for s in self._sentences[:_HEAD] if s.kind == "title" for saying in self._in_title(s))
        sayings.sort(key=lambda x: (x.start, -x.end, x.marked))
        self._name_in_order(sayings)
        covered, last = -1, (-1, -1)
        for n, x in enumerate(sayings):
            if (x.start, x.end) == last:
                continue
            if x.mention and x.mention.kind == "pronoun" and self._names_itself(x, x.mention, sayings[n + 1 : n + 4]):
                continue
            if x.kind == "direct" and x.end <= covered:
                x.kind = "partial"
            elif x.marked and x.end <= covered:
                continue
            elif not x.marked:
                covered = max(covered, x.end)
            last = (x.start, x.end)
            yield self._quote(x)

    def _names_itself(self, x: Saying, pronoun: Mention, inner: list[Saying]) -> bool:
        """Whether words told behind them hold their own speaker: "Doe warned that it leaks, she told the Herald"."""
        if pronoun.start < x.end:
            return False
        named = (y.mention for y in inner if y.end == x.end and y.mention is not None and y.mention.start >= x.start)
        speaker = self._speakers.name(pronoun)[0]
        return any(m.kind == "name" and self._speakers.name(m)[0] == speaker for m in named)

    def _in_sentence(self, i: int) -> Iterator[Saying]:
        s, block = self._sentences[i], self._blocks.get(i)
        if block is not None and block.first == i:
            yield self._block(block)
        items = self._attributor.by_sentence.get(i, [])
        speaker = block.mention if block else None
        wire = wired(s) if s.low[0] == "via" else credited(s) if ")" in s.words[-1] else None
        outer = (*((speaker,) if speaker else ()), *((wire,) if wire else ()))
        chains: dict[int, tuple[Mention, ...]] = {}
        found = contents(s, self._attributor.reports[i])
        sure = _RUN_IN_SURE if s.low[:2] == _READ_MORE else _INDIRECT_SURE
        for content in nest(s, found):
            mention = content.report.mention
            if mention is not None:
                for item in items:
                    if content.first <= item.word <= content.last:
                        item.hold(content.report, content.via)
            if block and mention and (mention.low in FIRST_PERSON or mention.low == "it"):
                continue
            self._in_answer(block, mention)
            through = outer + through_whom(content)
            chains[id(content.report)] = through
            if items and relays_marked(content, items):
                chains |= {id(x.report): (*through, mention) for x in items if x.report and mention}
                continue
            last = before_credit(content.last, wire) if wire else content.last
            start, end = self._span(s, content.first, last, items)
            if start < end and not (items and only_frames(content, items)):
                held = sure * (THIN if tells_little(content) else 1.0)
                yield Saying(start, end, "indirect", mention, held, content.report, through, told=content.via)
        for item in items:
            least = _IN_BLOCK if block else _DOUBTFUL if item.region.doubtful else 0.0
            if item.score < least or is_scare(item, s, self._text) or self._is_pulled(item):
                continue
            self._in_answer(block, item.mention)
            report = item.report
            told = tellers(item, found) if found else ()
            chain = outer + through_whom(Content(report, item.word, item.word, told)) if report else outer
            yield self._marked(item, chains.get(id(report), chain), told)

    def _in_answer(self, block: Block | Turn | None, mention: Mention | None) -> None:
        """Take in that a pronoun stands in the words of whoever answers, who says “I” there."""
        if isinstance(block, Turn) and mention is not None and mention.low in ("he", "she", "they"):
            self._speakers.tells(block.mention, mention)

    def _opening(self, item: Attribution) -> str:
        return self._text[item.region.start : item.region.start + _OPENING]

    def _is_pulled(self, item: Attribution) -> bool:
        """Whether a region left open in its paragraph only repeats one told elsewhere, as a pull quote does."""
        return not item.region.closed and self._openings[self._opening(item)] > 1

    @cached_property
    def _openings(self) -> Counter[str]:
        return Counter(self._opening(item) for items in self._attributor.by_sentence.values() for item in items)

    def _in_title(self, s: Sentence) -> Iterator[Saying]:
        colon = read_colon_title(s)
        if colon and is_known(colon.mention, self._attributor.reports):
            yield Saying(*self._span(s, colon.first, colon.last, []), "indirect", colon.mention, _TITLE_SURE)

    @staticmethod
    def _marked(item: Attribution, through: tuple[Mention, ...], told: tuple[Report, ...]) -> Saying:
        region = item.region
        kind: QuoteKind = "indirect" if region.doubtful else "direct"
        return Saying(region.start, region.end, kind, item.mention, item.confidence, item.report, through, True, told)

    def _block(self, block: Block | Turn) -> Saying:
        first, last = self._sentences[block.first], self._sentences[block.last]
        end = last.end
        while end > first.start and self._text[end - 1] in '”"»’* ':
            end -= 1
        if isinstance(block, Turn):
            word = first.words[block.word]
            start = first.at[block.word] + (lead(word) or word.find(":", 0, -1) + 1)
            start += self._text[start] in '“"«' and not (first.is_region(block.word) and end > first.stop(block.word))
            return Saying(start, max(start, end), "block", block.mention, block.sure)
        relay = (block.report.relay,) if block.report.relay else ()
        start = first.at[first.words[0] in MARKERS and first.size > 1]
        return Saying(start, end, "block", block.report.mention, _BLOCK_SURE, block.cued, relay)

    def _span(self, s: Sentence, first: int, last: int, items: list[Attribution]) -> tuple[int, int]:
        """Offsets of words `first` to `last`; marks around the whole stay outside, those around a part are kept."""
        start, end = s.at[first] + lead(s.words[first]), s.stop(last)
        for item in items:
            if item.word == first == last and s.at[first] == item.region.outer_start:
                return item.region.start, item.region.end
            if item.word == first:
                start = min(start, item.region.outer_start)
            if item.word == last:
                end = max(item.region.outer_end, end if end > item.region.outer_end else 0)
        return start, end + left_open(self._text, start, end)

    def _name_in_order(self, sayings: list[Saying]) -> None:
        """Resolve mentions in the order of the text, since a pronoun goes back to what was named before it."""
        mentions = {m.start: m for x in sayings for m in (x.mention, *x.through) if m is not None}
        mentions |= {m.start: m for m in self._doubts.mentions()}
        order = sorted(mentions)
        for x in sayings:
            if x.mention is not None:
                self._speakers.says(x.mention, (x.start, x.end), order if x.kind == "indirect" else [])
        for start in order:
            self._speakers.name(mentions[start])

    def _quote(self, x: Saying) -> Quote:
        text, mention, report = self._text, x.mention, x.report
        speaker, sure = self._speakers.name(mention) if mention else (None, 0.0)
        through = x.through
        quoted = (
            report is not None and report.relay is not None and is_press(report.relay)
        )  # "he was quoted in the Herald as saying"
        told = x.told or (report is not None and report.relay is not None)
        his = told and mention is not None and mention.low in ("he", "she", "him", "her")  # and not the teller's
        lost = speaker is None and not quoted and not his
        lost = lost and not (mention and (mention.low in ("one", "you") or self._speakers.is_told(mention)))
        if lost and (at := self._relays.innermost(through)) >= 0:
            mention, through = through[at], through[:at]  # "they fear …, according to aides" are the aides' words
            speaker, sure = self._speakers.name(mention)
        mention_start = mention.start if mention else None
        cue_start, cue = self._cue(report)
        return Quote(
            x.start,
            x.end,
            text[x.start : x.end],
            x.kind,
            speaker,
            mention=called(text[mention_start : mention.end], mention) if mention else None,
            mention_start=mention_start,
            cue=cue,
            cue_start=cue_start,
            via=self._relays.via(speaker, mention, report, through, x.told),
            addressee=self._addressee(report) if report is not None and report.manner == "tell" else None,
            said_on=self._said_on(x),
            confidence=round(x.sure * sure * self._doubts.factor(x), 3),
        )

    def _cue(self, report: Report | None) -> tuple[int | None, str | None]:
        if report is None:
            return None, None
        s, first = report.sentence, denied_from(report)
        start, end = s.at[first] + lead(s.words[first]), s.stop(report.cue_last)
        return start, self._text[start:end]

    def _addressee(self, report: Report) -> str | None:
        told = None if report.inverted else whom_told(report)
        return None if told is None else self._text[told.start : told.end]

    def _said_on(self, x: Saying) -> str | None:
        """The date in the reporter's own words beside the cue."""
        if x.report is None or not self._dates:
            return None
        s, report = x.report.sentence, x.report
        first = bisect_right(self._date_starts, s.start - 1)
        near = [d for d in self._dates[first : first + 8] if d.start < s.end and not x.start <= d.start < x.end]
        if not near:
            return None
        near = [d for d in near if not s.is_region(bisect_right(s.at, d.start) - 1)]  # “In May it leaked,” is no day
        cue = s.at[report.cue_first], s.stop(report.cue_last)
        return said_on(self._text, s.start, cue, near, self._about.published)
