"""Who said what in a Chinese article: marks and reporting words brought together, line by line."""

import re
from collections.abc import Iterator

from corpus.chinese.attributions import attributions
from corpus.chinese.cast import Cast, Mention
from corpus.chinese.colons import Head, head_of, headline_parts, signed_headline
from corpus.chinese.content import fragments, judgements, place_content
from corpus.chinese.draft import Draft, Told
from corpus.chinese.going_on import GoingOn
from corpus.chinese.lexicon import words
from corpus.chinese.relayed import A_REPORT, begins_with, passed_on, read_relay, relay_names, takes_over
from corpus.chinese.relays import Relay, relay_in
from corpus.chinese.reports import Attribution
from corpus.chinese.script import simplified
from corpus.chinese.sentences import DATELINE, OPEN, Line, Sentence, mask
from corpus.chinese.speakers import Memory, carried
from corpus.chinese.taken_back import without_denied
from corpus.chinese.talk import talk_of
from corpus.chinese.telling import told_by
from corpus.chinese.topics import publisher
from corpus.chinese.transcripts import answered_by, goes_on
from corpus.chinese.unclaimed import settle_rest
from corpus.chinese.within import put_answer
from corpus.model import About, Actor, Date, Passage, Quote

_ASKED = re.compile(
    "[^，。]{0,16}(?:记者|媒体|网友|主持人|提问者|投资者|股民|家长|听众)[^，。：]{0,8}?(?:提问|追问|询问|问)[^，。；]{0,6}[，：:]"
)
"""How a sentence opens that is a reporter's question."""
_TURNS = re.compile("(?<=，)(?:展望|谈[及到]|针对|对于|至于|面对|提到|说到)[^，。]{1,24}，\\Z")
"""The setting of the next report at the end of one."""
_SAYS_AT_HEAD = frozenset(words("称 说 指 表示 认为 警告 强调 指出 坦言 声称 坚称 透露 承认 呼吁 回应称 直言"))
"""What needs no mark behind it in a headline to bring what somebody says."""
_APART = re.compile("(?<=[一-鿿”」%）])[ 　](?=[一-鿿“「])")
"""The blank between two parts of a headline."""
_BULLETS = frozenset("☆★●•·◆■▲△○◎*-–—")
_NUMBERED = re.compile("[ \u3000]{0,4}[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．][）)、.．]?")
_OPENING = 16
"""Characters of a line in which the outlet stands that tells what it has learnt."""
_LEARNT = re.compile("》?(?:独家)?获悉")
_PROVISION = re.compile(
    "^[ \u3000]*第[一二三四五六七八九十百零0-9]{1,5}条(?:之[一二三四五六七八九十])?[ \u3000：:]", re.MULTILINE
)
"""How the line of a law begins, in which nobody speaks whatever its verbs are."""
_POINT_OF_ONE = re.compile(
    "[ \u3000]*(?:第[一二三四五六七八九十百零0-9]{1,5}[条章节款项编]|[（(][一二三四五六七八九十]{1,3}[）)])"
)
_A_LAW = 3
"""Provisions from which a text is one."""
_SILENT = frozenset(("boilerplate", "byline", "dateline", "kicker"))


def find_chinese_quotes(
    text: str, passages: tuple[Passage, ...], about: About, actors: tuple[Actor, ...], dates: tuple[Date, ...]
) -> tuple[Quote, ...]:
    """The quotes in order of start, an outer one before its fragments."""
    folded = simplified(text)
    masked, lines = mask(text, folded)
    bylines = [(one.start, one.end) for one in passages if one.kind in ("byline", "dateline")]
    cast = Cast(actors, masked, bylines + _datelines(masked, lines))
    draft = Draft(text, folded, masked, cast, Memory(text, folded, masked, cast), about.outlet, dates)
    draft.own = draft.own or _of_dateline(masked, lines, cast)
    silent = [passage for passage in passages if passage.kind in _SILENT]
    titles = [passage for passage in passages if passage.kind in ("title", "standfirst", "heading")]
    pending: Told | None = None
    draft.talk = talk_of(masked)
    law = len(_PROVISION.findall(masked)) >= _A_LAW
    spoken = 0
    for number, line in enumerate(lines):
        if line.end == line.start or any(p.start <= line.start and line.end <= p.end for p in silent):
            continue
        if law and _POINT_OF_ONE.match(masked, line.start, line.end):
            continue
        titled = any(p.start <= line.start < p.end for p in titles) or (
            not titles
            and spoken == 0
            and line.end - line.start <= 60
            and masked[line.end - 1] not in "。！？!?…；;：:，"
            and any(one.end > one.start for one in lines[number + 1 :][:3])
        )
        pending = _read_line(draft, line, number, titled, pending, lines)
        if draft.talk is None or titled:
            draft.turn = None
        spoken += 1
    unique = {(quote.start, quote.end): quote for quote in reversed([*without_denied(draft)])}
    return tuple(sorted(unique.values(), key=lambda quote: (quote.start, -quote.end)))


def _datelines(masked: str, lines: list[Line]) -> list[tuple[int, int]]:
    """The datelines that the first lines open with."""
    first = [line for line in lines if line.end > line.start][:4]
    return [match.span() for line in first if (match := DATELINE.match(masked, line.start, line.end))]


def _of_dateline(masked: str, lines: list[Line], cast: Cast) -> str | None:
    """The outlet whose own report this is, by the dateline that one of the first lines opens with."""
    named = [actor for span in _datelines(masked, lines) for _, _, actor in cast.between(*span)]
    outlet = next((actor.name for actor in named if actor.type == "outlet"), None)
    return outlet or _who_learnt(masked, lines, cast)


def _who_learnt(masked: str, lines: list[Line], cast: Cast) -> str | None:
    """The outlet that tells at once what it has learnt itself: 36氪获悉，…."""
    for line in [line for line in lines if line.end > line.start][:4]:
        for _, end, actor in cast.between(line.start, min(line.end, line.start + _OPENING))[:1]:
            if actor.type == "outlet" and _LEARNT.match(masked, end):
                return actor.name
    return None


def _read_line(
    draft: Draft, line: Line, number: int, titled: bool, pending: Told | None, lines: list[Line]
) -> Told | None:
    """Find the quotes of one line; gives what a closing colon leaves for the next."""
    start = line.start
    opens = bool(line.standing) and draft.text[start : line.standing[0].left].strip(" \u3000") == ""
    if pending and not opens and not titled:
        put_answer(draft, line, line.start, pending, 0.85)
        following = next((one for one in lines[number + 1 : number + 3] if one.end > one.start), None)
        return pending if following and _lists(draft.text, line, following) else None
    if titled and _read_headline(draft, line, number):
        return None
    head = None if titled else head_of(draft.masked, draft.text, line, draft.cast, False, draft.talk)
    answered = answered_by(draft, line) if head and head.asks else 0
    if head and not answered:
        if head.asks:
            draft.settled.update(region.left for region in line.standing)
            draft.turn = "asked"
            return None
        _read_head(draft, line, number, False, head)
        return None
    if goes_on(draft, line):
        return None
    reported: list[tuple[int, Told]] = []
    left_open: Told | None = None
    going_on = GoingOn()
    for sentence in _headline_clauses(draft.masked, line) if titled else line.sentences[answered:]:
        found = _read_sentence(draft, line, sentence, number, titled)
        going_on.read(draft, sentence, found)
        reported += found
    announces = draft.masked[line.start : line.end].rstrip()[-1:] in (":", "：")
    if announces and reported and reported[-1][0] >= line.sentences[-1].start:
        left_open = reported[-1][1]
    settle_rest(draft, line, number, reported, pending, lines)
    last = line.standing[-1] if line.standing else None
    if last and not last.closed and draft.memory.last:
        following = next((one for one in lines[number + 1 : number + 3] if one.end > one.start), None)
        if following and following.standing and following.standing[0].left == following.start:
            return Told(draft.memory.last)
    return left_open


def _lists(text: str, line: Line, following: Line) -> bool:
    """Whether two paragraphs are points of one list: both with the same bullet, or both numbered."""
    bullet = text[line.start]
    if bullet in _BULLETS:
        return text[following.start] == bullet
    return bool(_NUMBERED.match(text, line.start, line.end) and _NUMBERED.match(text, following.start, following.end))


def _headline_clauses(masked: str, line: Line) -> Iterator[Sentence]:
    """The parts of a headline, which blanks set apart as well as what ends a sentence."""
    for sentence in line.sentences:
        start = sentence.start
        for apart in _APART.finditer(masked, start, sentence.end):
            yield Sentence(start, apart.start())
            start = apart.end()
        yield Sentence(start, sentence.end)


def _read_headline(draft: Draft, line: Line, number: int) -> bool:
    """Put down what the parts of a headline say, each behind its speaker and a colon; whether any does."""
    found = False
    if signed := signed_headline(draft.masked, line, draft.cast):
        draft.put(*signed[:2], "indirect", Told(draft.memory.name(signed[2])), 0.85)
        return True
    for part in headline_parts(draft.masked, line):
        before = Sentence(line.start, part.start)
        if not found and part.start > line.start and draft.masked[part.start - 1] in "， \u3000":
            _read_sentence(draft, line, before, number, True)
        head = head_of(draft.masked, draft.text, part, draft.cast, True, draft.talk)
        if head and head.asks:
            draft.settled.update(region.left for region in line.standing)
        elif head:
            _read_head(draft, part, number, True, head)
        found = found or head is not None
    return found


def _read_head(draft: Draft, line: Line, number: int, titled: bool, head: Head) -> None:
    """A line that starts with a speaker and a colon: a headline, or an answer in an interview."""
    if head.mention:
        speaker = draft.memory.name(head.mention)
    elif draft.memory.last:
        speaker = carried(draft.memory.last, 0.7)
    else:
        return
    told = Told(speaker)
    regions = line.statements(head.content, line.end)
    if regions and draft.text[head.content : regions[0].left].strip() == "":
        for region in regions:
            draft.put(region.start, region.end, "direct", told)
            draft.settled.add(region.left)
    elif titled:
        draft.put(head.content, line.end, "indirect", told, head.sure)
        fragments(draft, line, head.content, line.end, told)
    else:
        put_answer(draft, line, head.content, told, 0.9)
    if not titled:
        draft.memory.note(speaker, number, head.content)
    draft.turn = draft.answerer = told


def _read_sentence(draft: Draft, line: Line, sentence: Sentence, number: int, titled: bool) -> list[tuple[int, Told]]:
    """Every report of speech in one sentence, each with where it stands."""
    if _ASKED.match(draft.masked, sentence.start, sentence.end) and draft.masked[sentence.end - 1] in "？?":
        draft.settled.update(region.left for region in line.statements(sentence.start, sentence.end))
        return []
    paper = publisher(draft.masked, sentence.start, sentence.end, draft.cast)
    draft.memory.outlet = paper.actor if paper else draft.memory.outlet
    relay = relay_in(draft.masked, draft.text, sentence.start, sentence.end, draft.cast)
    if relay and relay.start > sentence.start:
        before = Sentence(sentence.start, relay.start)
        reports = [one for one in attributions(draft.masked, before, before.start, draft.cast) if one.mention]
        if reports and reports[-1].content >= relay.start:
            relay = None  # 局长指出，据统计局的数据，…
        elif relay.start - sentence.start > A_REPORT and any(not one.closes for one in reports):
            told = _read_part(draft, line, before, None, number, titled)
            return told + _read_part(draft, line, Sentence(relay.start, sentence.end), relay, number, titled)
    return _read_part(draft, line, sentence, relay, number, titled)


def _read_part(
    draft: Draft, line: Line, sentence: Sentence, relay: Relay | None, number: int, titled: bool
) -> list[tuple[int, Told]]:
    """The reports of a sentence, or of the part of it before or behind a relay."""
    start = relay.content if relay else sentence.start
    found = attributions(draft.masked, sentence, start, draft.cast)
    if titled:
        found = [one for one in found if _says_at_head(draft, one)]
    elif relay:  # 据某社报道，部长将答复。
        found = [one for one in found if not one.closes or one.clause > start + 1]
    via: tuple[str, ...] = ()
    told_of: list[tuple[int, Told]] = []
    if relay:
        first = found[0] if found else None
        if first and first.mention and (first.closes or begins_with(draft, start, first)):
            sentence = Sentence(start, sentence.end)
            via = relay_names(draft, relay.chain)
        else:
            inner = passed_on(draft, relay, found)
            over = inner or [o for o in found if o.content > relay.content and o.mention and takes_over(draft, o)]
            limit = over[0].clause if over else sentence.end
            told_of.append((relay.cue_start, read_relay(draft, line, relay, limit, number)))
            via = relay_names(draft, relay.chain) if inner else ()
            found = over
    for index, one in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) and not found[index + 1].closes else None
        limit = _limit(draft, one, following, sentence.end, titled)
        told = told_by(draft, one, sentence, number, via)
        if told is None:
            if one.asks and one.mention and draft.masked[sentence.end - 1] in "？?":
                draft.settled.update(region.left for region in line.standing if region.left > one.cue_start)
                break
            continue
        place_content(draft, line, sentence, one, limit, told)
        if told.speaker:
            draft.memory.note(told.speaker, number, one.cue_start)
            _note_outlet(draft, one.mention)
        told_of.append((one.cue_start, told))
    judgements(draft, line, sentence)
    return told_of


def _limit(draft: Draft, one: Attribution, following: Attribution | None, end: int, titled: bool) -> int:
    """Where the words of a report are over at the latest: before the next one and the setting of it."""
    limit = following.clause if following else end
    if limit < end and (apart := draft.masked.rfind("；", one.content, limit)) >= 0:
        limit = apart
    if limit < end and (turning := _TURNS.search(draft.masked, one.content, limit)):
        limit = turning.start()
    if titled and (blank := _APART.search(draft.masked, one.content, limit)):
        limit = blank.start()
    return limit


def _says_at_head(draft: Draft, one: Attribution) -> bool:
    """Whether a headline's verb brings words: by the mark behind it, or as somebody named says, no more."""
    if one.gap or draft.masked[one.content : one.content + 1] == OPEN:
        return True
    return one.mention is not None and draft.masked[one.cue_start : one.cue_end] in _SAYS_AT_HEAD


def _note_outlet(draft: Draft, mention: Mention | None) -> None:
    """Remember an outlet that speaks, for 文章 and 报道 to take up."""
    named = draft.cast.between(mention.start, mention.end) if mention and mention.kind == "body" else ()
    draft.memory.outlet = next((actor.name for _, _, actor in named if actor.type == "outlet"), draft.memory.outlet)
