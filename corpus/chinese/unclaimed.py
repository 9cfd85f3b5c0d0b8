"""Whose marked sentences are that no reporting word claims: a signature's, a neighbour's, the last speaker's."""

import re
from bisect import bisect_left

from corpus.chinese.attributions import attributions
from corpus.chinese.cast import Mention
from corpus.chinese.cues import JUDGING
from corpus.chinese.draft import EDGES, Draft, Told
from corpus.chinese.fragments import own_words
from corpus.chinese.interviews import interviewer
from corpus.chinese.marks import Region
from corpus.chinese.mentions import subject
from corpus.chinese.sentences import CLAUSE_BREAK, INSIDE, OPEN, Line, clause_at
from corpus.chinese.speakers import Speaker, carried, is_human, only_asks
from corpus.chinese.topics import topic_of

_SIGNED = re.compile("[ ]?(?:——|--|—|－)[ ]?(?P<name>[^，。：；\\n]{2,24})[。]?\\Z")


def settle_rest(
    draft: Draft, line: Line, number: int, reported: list[tuple[int, Told]], pending: Told | None, lines: list[Line]
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


_RULES = re.compile("(?:规定|条款|第[一二三四五六七八九十百0-9]{1,5}[条款])[^，。：]{0,4}[，：:]?\\Z")
"""Before the wording of a law, which nobody says."""
_SPOKEN = "(?:说|问|答|喊|道|叫|嚷|追问|反问|回答)"
_ME = "我(?![国省市县区镇村校院厂军方党司行局部队们])"
_I_SAY = re.compile(
    f"(?<![着跟对向给让把被和与]){_ME}[^，。；！？：]{{0,10}}{_SPOKEN}[^，。；！？：]{{0,8}}[：，:,]\\Z"
)
_OF_ME = re.compile(f"(?:(?<=[。，；！？\n])|\\A){_ME}[^，。；]{{1,20}}[，：]")
_SAY_I = re.compile(f"[，,]?{_ME}[^，。；！？：]{{0,4}}?{_SPOKEN}(?![^，。；]{{0,6}}[：:])")
"""The author who asks is named nowhere: “怕您收摊。”我说."""
_THESE_WORDS = re.compile(
    "(?:类似的?|诸如此类的?)?(?:这样的?|这[句番种些则]|此类)(?:[一-鿿]{0,2}话|说法|俗语|谚语|口号|疑问|论调|声音|言论)"
)
_ENDS_CLAUSE = frozenset("，,。；;！？\n") | {""}


def _is_statement(draft: Draft, line: Line, region: Region) -> bool:
    words = draft.text[region.start : region.end]
    before = draft.masked[line.start : region.left].rstrip(" \u3000")[-1:]
    after = draft.masked[region.right : region.right + 1]
    if words[-1:] in tuple("。！？!?…") or not region.closed:
        return len(words) >= 3
    if words[-1:] in "，," and len(words) > 3 and before in ("", "。", "！", "？", "\ue000"):
        return True
    if before in "，," and len(words) >= 6 and draft.masked[region.left] == OPEN and after in _ENDS_CLAUSE:
        return own_words(draft.folded[region.start : region.end], "", after)
    return (
        len(words) >= 6 and (before in ("", "：", ":", "。", "\ue000") or words[-1:] in "，,") and not after.isalnum()
    )


def _claim(
    draft: Draft,
    line: Line,
    number: int,
    region: Region,
    reported: list[tuple[int, Told]],
    pending: Told | None,
    lines: list[Line],
) -> Told | None:
    """Whose an unclaimed marked sentence is, the best guess first."""
    if pending and region is line.standing[0]:
        return pending
    floor = max(line.start, region.left - 24)
    if _RULES.search(draft.masked, floor, region.left) or _I_SAY.search(draft.masked, floor, region.left):
        return Told(None)
    signed = _SIGNED.match(draft.masked, region.right, line.end)
    if signed:
        mention = subject(draft.masked, signed.start("name"), signed.end("name"), draft.cast, lenient=True)
        return Told(draft.memory.name(mention)) if mention else None
    announced = _announcer(draft, line, region) or _judge(draft, line, region)
    if announced:
        start = max(line.start, draft.masked.rfind("。", line.start, region.left))
        _, relays = interviewer(draft.masked, start, region.left, draft.cast, draft.own, draft.memory.outlet)
        return Told(announced, via=relays)
    if _SAY_I.match(draft.masked, region.right, line.end) and draft.masked[region.left - 1] not in "：:":
        return Told(None)
    if _is_authors(draft, line, region) or _is_a_saying(draft, line, region):
        return Told(None)
    return (
        _neighbours(draft, line, region, reported)
        or _last_named(draft, line, number, region, reported)
        or _named_next(draft, line, number, region, lines)
        or (Told(None) if region.right - region.left > 8 else None)
    )


def _neighbours(draft: Draft, line: Line, region: Region, reported: list[tuple[int, Told]]) -> Told | None:
    """What the report before marked words, or whoever the clause behind them begins with, goes on to say."""
    follows = _follower(draft, line, region)
    split = bisect_left(reported, region.left, key=lambda report: report[0])
    before = reported[split - 1][1] if split else None
    if before and before.speaker:
        told_anew = draft.masked[region.left - 1] in "：:" and draft.masked.rfind("。", line.start, region.left) > 0
        open_ended = draft.masked.startswith("，", region.right) and draft.text[region.end - 1] not in "。！？!?…"
        asked = draft.masked.startswith(INSIDE, region.left - 1) and "？" in (
            draft.text[region.left - 2],
            draft.text[region.end - 1],
        )
        return Told(carried(before.speaker, 0.55 if told_anew or open_ended or asked else 0.85), via=before.via)
    after = reported[split][1] if split < len(reported) else None
    if follows:
        same = after is not None and after.speaker is not None and after.speaker.name == follows.name
        return Told(follows, via=after.via if after and same else ())
    return None


def _last_named(draft: Draft, line: Line, number: int, region: Region, reported: list[tuple[int, Told]]) -> Told | None:
    """Whom the paragraph is about, who speaks in it behind the marked words, or who spoke last."""
    topic = draft.memory.topic(region.left)
    if topic and line.start <= topic[1]:
        return Told(Speaker(topic[0], topic[0], topic[1], 0.7, True))
    opens = draft.masked[line.start : region.left].rstrip(" \u3000")[-1:] not in ("，", ",")
    after = next((told for at, told in reported if at >= region.left), None)
    if after and after.speaker and opens:
        return Told(carried(after.speaker, 0.85), via=after.via)
    last = draft.memory.last
    if last and last.start < region.left and number - draft.memory.last_line <= 3:
        return Told(carried(last, 0.55))
    return None


def _is_a_saying(draft: Draft, line: Line, region: Region) -> bool:
    """Whether what follows tells of marked words as a saying, and names nobody: “多喝粥。”这句话人人都听过."""
    if not _THESE_WORDS.match(draft.masked, region.right, line.end):
        return False
    over = _SENTENCE_END.search(draft.masked, region.right, line.end)
    named = draft.cast.between(region.right, over.start() if over else line.end)
    return not any(actor.type == "person" for _, _, actor in named)


def _is_authors(draft: Draft, line: Line, region: Region) -> bool:
    """Whether the sentence before marked words tells of the author and of nobody else: 我换了一个问法：“…”."""
    floor = max(line.start, region.left - 80)
    start = max(floor, *(draft.masked.rfind(stop, floor, region.left) + 1 for stop in _SENTENCE_ENDS))
    mine = _OF_ME.search(draft.masked, start, region.left)
    return mine is not None and not any(
        actor.type == "person" for _, _, actor in draft.cast.between(start, region.left)
    )


_SPEAKS_THIS = re.compile("说(?:到|完)?(?:这里|这儿|这些?话|这[番句]话|此处)(?![的是])")
_SOON = 3
"""Sentences of the next paragraph in which it says who spoke."""
_OF_THIS_IS = re.compile("说(?:这|出这|此)[番句些]?话的(?:人)?(?:正?是|，)(?P<who>[^，。；]{2,24})")


def _who_said_this(draft: Draft, line: Line) -> Speaker | None:
    """Who a paragraph begins by saying spoke the words before it: 说这话的是老丁, 林某说到这里，停了下来."""
    first = line.sentences[:_SOON]
    begins, ends = (first[0].start, first[-1].end) if first else (line.start, line.start)
    is_he = _OF_THIS_IS.search(draft.masked, begins, ends)
    spoke = None if is_he else _SPEAKS_THIS.search(draft.masked, begins, ends)
    if is_he:
        start, end = is_he.span("who")
        start = max(start, draft.masked.rfind("的", start, end) + 1)
    elif spoke:
        end = spoke.start()
        start = clause_at(draft.masked, begins, end)
    else:
        return None
    mention = subject(draft.masked, start, end, draft.cast)
    named = mention and (mention.kind != "nominal" or is_human(draft.masked, mention))
    return carried(draft.memory.name(mention), 0.7) if mention and named else None


def _named_next(draft: Draft, line: Line, number: int, region: Region, lines: list[Line]) -> Told | None:
    """Whoever the next paragraphs open with speaking, for words that stand alone in theirs."""
    alone = not (draft.masked[line.start : region.left] + draft.masked[region.right : line.end]).strip(EDGES)
    for later in lines[number + 1 : number + 3] if alone else ():
        if said_this := _who_said_this(draft, later):
            return Told(said_this)
        for sentence in later.sentences[:1]:
            found = attributions(draft.masked, sentence, sentence.start, draft.cast)
            if found and found[0].mention and not found[0].asks:
                return Told(carried(draft.memory.name(found[0].mention), 0.6))
    return None


_SENTENCE_ENDS = "。！？" + INSIDE
_SENTENCE_END = re.compile("[。！？\ue000\ue001]")


def _announcer(draft: Draft, line: Line, region: Region) -> Speaker | None:
    """The person in the clause whose colon announces a marked sentence: 老丁算了一笔账：“…”."""
    if draft.masked[region.left - 1 : region.left] not in ("：", ":"):
        return None
    start = clause_at(draft.masked, max(line.start, region.left - 60), region.left - 1)
    mention = subject(draft.masked, start, region.left - 1, draft.cast)
    if mention is None:
        begin = max(line.start, *(draft.masked.rfind(stop, line.start, start) + 1 for stop in _SENTENCE_ENDS))
        mention = topic_of(draft.masked, begin, start, draft.cast) if begin < start else None
    if mention is None and draft.masked[start] == "有":
        mention = subject(draft.masked, start, region.left - 1, draft.cast, lenient=True)
        return carried(draft.memory.name(mention), 0.7) if mention else None
    if mention is None or mention.kind == "body":
        return None
    human = mention.kind != "nominal" or is_human(draft.masked, mention)
    return carried(draft.memory.name(mention), 0.8) if human else None


def _judge(draft: Draft, line: Line, region: Region) -> Speaker | None:
    """Who judges in the sentence whose last clause a quote is: 议员批评市长失职，「…」."""
    if draft.masked[region.left - 1 : region.left] not in ("，", ","):
        return None
    floor = max(line.start, region.left - 120)
    start = max(draft.masked.rfind("。", floor, region.left) + 1, floor)
    verb = JUDGING.search(draft.masked, start, region.left)
    if not verb or draft.masked[verb.start() - 1 : verb.start()] in tuple("被遭挨受"):
        return None
    start = clause_at(draft.masked, start, verb.start())
    mention = subject(draft.masked, start, verb.start(), draft.cast)
    return carried(draft.memory.name(mention), 0.7) if mention else None


_TURNS_AWAY = re.compile("[。；！？]|[ \u3000]*(?:而|但|不过|然而|可)")
"""Behind marked words, what begins a sentence of somebody else."""


def _follower(draft: Draft, line: Line, region: Region) -> Speaker | None:
    """The person with whom the words right behind a marked sentence begin: “…”某某的这句话."""
    next_one = next(iter(line.statements(region.right, min(region.right + 60, line.end))), None)
    announces = next_one is not None and draft.masked[next_one.left - 1] in "：:"
    one_sentence = next_one and not _SENTENCE_END.search(draft.masked, region.right, next_one.left)
    if announces and one_sentence and draft.text[region.end - 1] in "。！？":
        return None
    if _TURNS_AWAY.match(draft.masked, region.right):
        return None
    stop = CLAUSE_BREAK.search(draft.masked, min(region.right + 1, line.end), line.end)
    end = stop.start() if stop else line.end
    mention = subject(draft.masked, region.right, end, draft.cast)
    if mention is None or mention.kind == "body":
        over = _SENTENCE_END.search(draft.masked, region.right, line.end)
        mention = topic_of(draft.masked, region.right, over.start() if over else line.end, draft.cast)
    if mention and mention.kind == "nominal":
        people = [place for place in draft.cast.between(mention.start, mention.end + 4) if place[2].type == "person"]
        if people:
            mention = Mention(people[0][0], people[0][1], "person", people[0][2].name)
        elif not is_human(draft.masked, mention) or only_asks(draft.memory.name(mention)):
            mention = None
    return carried(draft.memory.name(mention), 0.75) if mention and mention.kind != "body" else None
