"""Who said what in a Chinese article: marks and reporting words brought together, line by line."""

import re
from dataclasses import dataclass, field

from corpus.chinese.attributions import Attribution, attributions
from corpus.chinese.colons import Head, head_of
from corpus.chinese.cues import JUDGING
from corpus.chinese.fragments import own_words
from corpus.chinese.marks import Region
from corpus.chinese.mentions import Cast, Mention, subject
from corpus.chinese.relays import Relay, interviewer, relay_in
from corpus.chinese.script import simplified
from corpus.chinese.sentences import CLAUSE_BREAK, EMBEDDED, OPEN, Line, Sentence, mask
from corpus.chinese.speakers import Memory, Speaker, carried, only_asks
from corpus.model import About, Actor, Date, Passage, Quote, QuoteKind

_SILENT = frozenset(("boilerplate", "byline", "dateline", "kicker"))
_EDGES = " \u3000，,。；;：:！!？?…、\n\ue000"
_LEADING = re.compile("(?:谈到|谈及|谈起|说到|提到|关于|对于|针对)[^，。；]{1,30}，")
_SIGNED = re.compile("[ ]?(?:——|--|—|－)[ ]?(?P<name>[^，。：；\\n]{2,24})[。]?\\Z")


@dataclass(frozen=True, slots=True)
class _Told:
    """What belongs to every quote of one report of speech."""

    speaker: Speaker | None
    cue: tuple[int, int] | None = None
    via: tuple[str, ...] = ()
    addressee: str | None = None
    said_on: str | None = None


@dataclass(slots=True)
class _Draft:
    """The article while its quotes are being found."""

    text: str
    folded: str
    masked: str
    cast: Cast
    memory: Memory
    own: str | None
    dates: tuple[Date, ...]
    quotes: list[Quote] = field(default_factory=list)
    settled: set[int] = field(default_factory=set)
    """Where the marked stretches start that have a speaker, or are known to be no speech."""

    def put(self, start: int, end: int, kind: QuoteKind, told: _Told, confidence: float | None = None) -> None:
        """Add one quote, without the punctuation at its edges."""
        while start < end and self.text[start] in _EDGES:
            start += 1
        while end > start and self.text[end - 1] in _EDGES:
            end -= 1
        if start >= end or not any(map(str.isalnum, self.text[start:end])):
            return
        speaker = told.speaker
        cue = told.cue
        self.quotes.append(
            Quote(
                start,
                end,
                self.text[start:end],
                kind,
                speaker.name if speaker else None,
                speaker.mention if speaker else None,
                speaker.start if speaker else None,
                self.text[cue[0] : cue[1]] if cue else None,
                cue[0] if cue else None,
                told.via,
                told.addressee,
                told.said_on,
                confidence if confidence is not None else speaker.confidence if speaker else 0.0,
            )
        )


def find_chinese_quotes(
    text: str, passages: tuple[Passage, ...], about: About, actors: tuple[Actor, ...], dates: tuple[Date, ...]
) -> tuple[Quote, ...]:
    """The quotes in order of start, an outer one before its fragments."""
    folded = simplified(text)
    masked, lines = mask(text, folded)
    cast = Cast(actors)
    draft = _Draft(text, folded, masked, cast, Memory(text, folded, cast), about.outlet, dates)
    silent = [passage for passage in passages if passage.kind in _SILENT]
    titles = [passage for passage in passages if passage.kind in ("title", "standfirst", "heading")]
    pending: _Told | None = None
    spoken = 0
    for number, line in enumerate(lines):
        if line.end == line.start or any(p.start <= line.start and line.end <= p.end for p in silent):
            continue
        titled = any(p.start <= line.start < p.end for p in titles) or (
            not titles
            and spoken == 0
            and _unpunctuated(masked, line)
            and any(one.end > one.start for one in lines[number + 1 :][:3])
        )
        pending = _read_line(draft, line, number, titled, pending, lines)
        spoken += 1
    unique = {(quote.start, quote.end): quote for quote in reversed(draft.quotes)}
    return tuple(sorted(unique.values(), key=lambda quote: (quote.start, -quote.end)))


def _unpunctuated(masked: str, line: Line) -> bool:
    return line.end - line.start <= 60 and masked[line.end - 1] not in "。！？!?…；;：:，"


def _read_line(
    draft: _Draft, line: Line, number: int, titled: bool, pending: _Told | None, lines: list[Line]
) -> _Told | None:
    """Find the quotes of one line; gives what a closing colon leaves for the next."""
    start = line.start
    opens = bool(line.standing) and draft.text[start : line.standing[0].left].strip(" \u3000") == ""
    if pending and not opens and not titled:
        draft.put(line.start, line.end, "block", pending, 0.85)
        return None
    head = head_of(draft.masked, draft.text, line, draft.cast, titled)
    if head:
        if head.asks:
            draft.settled.update(region.left for region in line.standing)
            return None
        return _read_head(draft, line, number, titled, head)
    reported: list[tuple[int, _Told]] = []
    left_open: _Told | None = None
    for sentence in line.sentences:
        reported += _read_sentence(draft, line, sentence, number)
    if reported and draft.masked[line.start : line.end].rstrip()[-1:] in (":", "："):
        left_open = reported[-1][1]
    _settle_rest(draft, line, number, reported, pending, lines)
    last = line.standing[-1] if line.standing else None
    if last and not last.closed and draft.memory.last:
        following = next((one for one in lines[number + 1 : number + 3] if one.end > one.start), None)
        if following and following.standing and following.standing[0].left == following.start:
            return _Told(draft.memory.last)
    return left_open


def _read_head(draft: _Draft, line: Line, number: int, titled: bool, head: Head) -> None:
    """A line that starts with a speaker and a colon: a headline, or an answer in an interview."""
    if head.mention:
        speaker = draft.memory.name(head.mention)
    elif draft.memory.last:
        speaker = carried(draft.memory.last, 0.7)
    else:
        return
    told = _Told(speaker)
    regions = [region for region in line.standing if region.left >= head.content]
    if regions and draft.text[head.content : regions[0].left].strip() == "":
        for region in regions:
            draft.put(region.start, region.end, "direct", told)
            draft.settled.add(region.left)
    else:
        draft.put(head.content, line.end, "indirect" if titled else "block", told, 0.9)
        _fragments(draft, line, head.content, line.end, told)
    draft.memory.note(speaker, number, head.content)


def _read_sentence(draft: _Draft, line: Line, sentence: Sentence, number: int) -> list[tuple[int, _Told]]:
    """Every report of speech in one sentence, each with where it stands."""
    relay = relay_in(draft.masked, draft.text, sentence.start, sentence.end, draft.cast)
    start = relay.content if relay else sentence.start
    found = attributions(draft.masked, sentence, start, draft.cast)
    via: tuple[str, ...] = ()
    told_of: list[tuple[int, _Told]] = []
    if relay:
        first = found[0] if found else None
        if first and first.mention and first.clause <= start + 1 and not first.closes:
            via = tuple(place.name for place in relay.chain if place.name != draft.own)
        else:
            told_of.append((relay.cue_start, _read_relay(draft, line, sentence, relay, found, number)))
            found = [
                one
                for one in found
                if one.content > relay.content and one.mention and draft.masked[one.content] == OPEN
            ]
    for index, one in enumerate(found):
        limit = found[index + 1].clause if index + 1 < len(found) and not found[index + 1].closes else sentence.end
        told = _told(draft, one, sentence, number, via)
        if told is None:
            continue
        _place_content(draft, line, sentence, one, limit, told)
        if told.speaker:
            draft.memory.note(told.speaker, number, one.cue_start)
        told_of.append((one.cue_start, told))
    _judgements(draft, line, sentence)
    return told_of


def _read_relay(
    draft: _Draft, line: Line, sentence: Sentence, relay: Relay, found: list[Attribution], number: int
) -> _Told:
    inner = relay.chain[-1]
    speaker = Speaker(inner.name, draft.text[inner.start : inner.end], inner.start, 0.92)
    via = tuple(place.name for place in relay.chain[:-1] if place.name != draft.own)
    told = _Told(speaker, (relay.cue_start, relay.cue_end), via)
    region = _region_at(line, relay.content)
    if region:
        draft.put(region.start, region.end, "direct", told)
        draft.settled.add(region.left)
    else:
        limit = next(
            (one.clause for one in found if one.mention and draft.masked[one.content : one.content + 1] == OPEN),
            sentence.end,
        )
        draft.put(relay.content, limit, "indirect", told)
        _fragments(draft, line, relay.content, limit, told)
    draft.memory.note(speaker, number, relay.cue_start)
    return told


def _told(draft: _Draft, one: Attribution, sentence: Sentence, number: int, via: tuple[str, ...]) -> _Told | None:
    """The speaker, relay and addressee of a report; None where nobody can be named and nothing is quoted."""
    if one.mention:
        speaker: Speaker | None = draft.memory.name(one.mention)
    elif draft.memory.last and number - draft.memory.last_line <= 2:
        speaker = carried(draft.memory.last, 0.8)
    else:
        speaker = None
    if speaker is None and draft.masked[one.content : one.content + 1] != OPEN:
        return None
    if speaker and one.asks and only_asks(speaker):
        region = next((r for r in (draft.masked[one.content : one.content + 1],) if r == OPEN), None)
        if region:
            draft.settled.add(one.content)
        return None
    addressee, relays = interviewer(draft.masked, sentence.start, one.cue_start, draft.cast, draft.own)
    if one.whom:
        addressee, relays = _whom(draft, one.whom)
    via += tuple(name for name in relays if name not in via)
    return _Told(speaker, (one.cue_start, one.cue_end), via, addressee, _said_on(draft, one))


def _whom(draft: _Draft, whom: tuple[int, int]) -> tuple[str, tuple[str, ...]]:
    """The addressee of 告诉, and the relay if it is an outlet other than the article's own."""
    named = draft.cast.between(*whom)
    outlet = next((actor for _, _, actor in named if actor.type == "outlet"), None)
    if outlet:
        mine = draft.own is not None and simplified(draft.own).strip("《》") == simplified(outlet.name)
        return outlet.name, () if mine else (outlet.name,)
    return (named[0][2].name if named else draft.text[whom[0] : whom[1]]), ()


def _said_on(draft: _Draft, one: Attribution) -> str | None:
    return next((date.iso for date in draft.dates if one.clause <= date.start and date.end <= one.cue_start), None)


def _region_at(line: Line, at: int) -> Region | None:
    return next((region for region in line.standing if region.left == at), None)


def _place_content(draft: _Draft, line: Line, sentence: Sentence, one: Attribution, limit: int, told: _Told) -> None:
    """Give a report its words: the marked ones, or the clause before or behind it."""
    before = _region_before(draft, line, one)
    if before and before.left not in draft.settled and (one.mention or one.closes):
        draft.put(before.start, before.end, "direct", told)
        draft.settled.add(before.left)
        for earlier in line.standing:
            if sentence.start <= earlier.left < before.left and earlier.left not in draft.settled:
                draft.put(earlier.start, earlier.end, "direct", told)
                draft.settled.add(earlier.left)
    elif one.closes:
        if one.mention and one.mention.kind != "pronoun" or one.mention and one.clause - sentence.start > 12:
            lead = _LEADING.match(draft.masked, sentence.start, one.clause)
            start = lead.end() if lead and lead.end() < one.clause else sentence.start
            if one.clause - start > 5:
                draft.put(start, one.clause, "indirect", told, 0.85)
                _fragments(draft, line, start, one.clause, told)
        return
    if one.closes:
        return
    region = _region_at(line, one.content)
    if region is None:
        if limit - one.content >= 4:
            draft.put(one.content, limit, "indirect", told)
            _fragments(draft, line, one.content, limit, told)
        return
    draft.settled.add(region.left)
    rest = draft.masked[region.right : limit].strip(_EDGES)
    if not one.gap and rest and draft.masked[region.right] not in "。！？；;":
        draft.put(region.left, limit, "indirect", told)
        draft.put(region.start, region.end, "partial", told)
        _fragments(draft, line, region.right, limit, told)
        return
    whole = one.gap or draft.text[region.end - 1] in "。！？!?"
    draft.put(region.start, region.end, "direct" if whole else "partial", told)
    for later in line.standing:
        if region.right <= later.left < limit and later.left not in draft.settled:
            draft.put(later.start, later.end, "direct", told)
            draft.settled.add(later.left)


def _region_before(draft: _Draft, line: Line, one: Attribution) -> Region | None:
    """The marked stretch that ends where the clause of a report begins."""
    for region in line.standing:
        if region.right <= one.clause and not draft.masked[region.right : one.clause].strip(_EDGES):
            return region
    return None


def _fragments(draft: _Draft, line: Line, start: int, end: int, told: _Told) -> None:
    """The speaker's own words inside a stretch of indirect speech."""
    for region in line.regions:
        if start <= region.left and region.right <= end and region.left not in draft.settled:
            draft.settled.add(region.left)
            before, after = (
                draft.folded[max(0, region.left - 10) : region.left],
                draft.folded[region.right : region.right + 6],
            )
            if own_words(draft.folded[region.start : region.end], before, after):
                draft.put(region.start, region.end, "partial", told)


def _judgements(draft: _Draft, line: Line, sentence: Sentence) -> None:
    """批评政府“…”: own words that a verb of judging brings without reporting a sentence."""
    for region in line.regions:
        if not sentence.start <= region.left < sentence.end or region.left in draft.settled:
            continue
        if draft.masked[region.left] != EMBEDDED:
            continue
        clause = max(region.left - 60, sentence.start)
        for cut in CLAUSE_BREAK.finditer(draft.masked, clause, region.left):
            clause = cut.end()
        verb = JUDGING.search(draft.masked, clause, region.left)
        before, after = (
            draft.folded[max(0, region.left - 10) : region.left],
            draft.folded[region.right : region.right + 6],
        )
        if not verb or not own_words(draft.folded[region.start : region.end], before, after):
            continue
        mention: Mention | None = subject(draft.masked, clause, verb.start(), draft.cast)
        if mention:
            told = _Told(draft.memory.name(mention), (verb.start(), verb.end()))
            draft.put(region.start, region.end, "partial", told, 0.75)
            draft.settled.add(region.left)


def _settle_rest(
    draft: _Draft, line: Line, number: int, reported: list[tuple[int, _Told]], pending: _Told | None, lines: list[Line]
) -> None:
    """Marked sentences that no reporting word claims: a signature, a pending colon, a neighbour, the last speaker."""
    for region in line.standing:
        if region.left in draft.settled or not _is_statement(draft, line, region):
            continue
        told = _claim(draft, line, number, region, reported, pending, lines)
        if told:
            draft.settled.add(region.left)
            draft.put(region.start, region.end, "direct", told)
            if told.speaker:
                draft.memory.note(told.speaker, number, region.start)


def _is_statement(draft: _Draft, line: Line, region: Region) -> bool:
    words = draft.text[region.start : region.end]
    before = draft.masked[line.start : region.left].rstrip(" \u3000")[-1:]
    after = draft.masked[region.right : region.right + 1]
    if words[-1:] in tuple("。！？!?…") or not region.closed:
        return len(words) >= 3
    return (
        len(words) >= 6 and (before in ("", "：", ":", "。", "\ue000") or words[-1:] in "，,") and not after.isalnum()
    )


def _claim(
    draft: _Draft,
    line: Line,
    number: int,
    region: Region,
    reported: list[tuple[int, _Told]],
    pending: _Told | None,
    lines: list[Line],
) -> _Told | None:
    """Whose an unclaimed marked sentence is, the best guess first."""
    if pending and region is line.standing[0]:
        return pending
    signed = _SIGNED.match(draft.masked, region.right, line.end)
    if signed:
        mention = subject(draft.masked, signed.start("name"), signed.end("name"), draft.cast, lenient=True)
        return _Told(draft.memory.name(mention)) if mention else None
    follows = _follower(draft, line, region)
    before = [told for at, told in reported if at < region.left and told.speaker]
    if before and before[-1].speaker:
        return _Told(carried(before[-1].speaker, 0.85), via=before[-1].via)
    if follows:
        return _Told(follows)
    after = [told for at, told in reported if at > region.left and told.speaker]
    if after and after[0].speaker:
        return _Told(carried(after[0].speaker, 0.85), via=after[0].via)
    if draft.memory.last and number - draft.memory.last_line <= 3:
        return _Told(carried(draft.memory.last, 0.65))
    for later in lines[number + 1 : number + 3]:
        for sentence in later.sentences[:1]:
            found = attributions(draft.masked, sentence, sentence.start, draft.cast)
            if found and found[0].mention:
                return _Told(carried(draft.memory.name(found[0].mention), 0.6))
    return _Told(None) if region.right - region.left > 8 else None


def _follower(draft: _Draft, line: Line, region: Region) -> Speaker | None:
    """The person with whom the words right behind a marked sentence begin: “…”某某的这句话."""
    stop = CLAUSE_BREAK.search(draft.masked, min(region.right + 1, line.end), line.end)
    end = stop.start() if stop else line.end
    mention = subject(draft.masked, region.right, end, draft.cast)
    if mention and mention.kind == "nominal":
        people = [place for place in draft.cast.between(mention.start, mention.end + 4) if place[2].type == "person"]
        mention = Mention(people[0][0], people[0][1], "person", people[0][2].name) if people else None
    if (
        (not mention or mention.kind == "body")
        and stop
        and draft.masked[region.right : end].startswith(("说到", "谈到", "说完", "话音"))
    ):
        second = CLAUSE_BREAK.search(draft.masked, end + 1, line.end)
        mention = subject(draft.masked, end + 1, second.start() if second else line.end, draft.cast)
    if mention and mention.kind in ("person", "pronoun"):
        return carried(draft.memory.name(mention), 0.75)
    return None
