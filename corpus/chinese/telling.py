"""Who tells what a report of speech brings in Chinese: speaker, relays, addressee and day."""

import re

from corpus.chinese.cast import Mention
from corpus.chinese.draft import Draft, Told
from corpus.chinese.interviews import THAT_OUTLET, interviewer
from corpus.chinese.relays import is_own
from corpus.chinese.reports import Attribution
from corpus.chinese.retold import retold
from corpus.chinese.sentences import OPEN, Sentence
from corpus.chinese.speakers import Speaker, carried, only_asks

_NAMELESS = re.compile("人士|官员|消息来源|[该这](?:名|位)?[一-鿿]{2,4}\\Z|一[人位名]\\Z")
_TO_OTHERS = re.compile(
    "[对向](?:本[报刊网台]|[^，。；]{0,6}(?:记者|媒体))|受访|采访|记者会|发布会|微博|社交|[发撰]文|声明"
)
"""Where somebody speaks to others than whoever passed on what they said before."""
_ONLY_QUOTES = re.compile("[，。！？…；\ue000-\ue002]{0,300}")
"""What stands between a report and whoever goes on with it at once: marked words and no others."""
_NEXT_SENTENCE = 40
"""Characters from the end of a report within which the next sentence names its speaker."""


def told_by(draft: Draft, one: Attribution, sentence: Sentence, number: int, via: tuple[str, ...]) -> Told | None:
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
        if draft.masked[one.content : one.content + 1] == OPEN:
            draft.settled.add(one.content)
        return None
    addressee, relays = interviewer(
        draft.masked, sentence.start, one.cue_start, draft.cast, draft.own, draft.memory.outlet
    )
    if one.whom:
        addressee, relays = _whom(draft, one.whom)
    via += tuple(name for name in relays if name not in via)
    said_on = _said_on(draft, one)
    if not via and not (addressee or said_on or _TO_OTHERS.search(draft.folded, sentence.start, one.cue_start)):
        via = _through_whom_before(draft, one.mention, speaker)
    if not via and not addressee and speaker:
        via = retold(draft, one, sentence, speaker.name)
    return Told(speaker, (one.cue_start, one.cue_end), via, addressee, said_on)


def _through_whom_before(draft: Draft, mention: Mention | None, speaker: Speaker | None) -> tuple[str, ...]:
    """Through whom the same source just spoke: 某社援引两名知情人士报道…。其中一名知情人士透露…, …。“…”他说."""
    last = draft.quotes[-1] if draft.quotes else None
    if last is None or mention is None or speaker is None or mention.kind == "body":
        return ()
    if last.speaker != speaker.name:
        return ()
    if mention.kind in ("pronoun", "person") and _ONLY_QUOTES.fullmatch(draft.masked, last.end, mention.start):
        return last.via
    near = mention.start - last.end < _NEXT_SENTENCE
    return last.via if near and _NAMELESS.search(draft.folded, mention.start, mention.end) else ()


def _whom(draft: Draft, whom: tuple[int, int]) -> tuple[str, tuple[str, ...]]:
    """The addressee of 告诉, and the relay if it is an outlet other than the article's own."""
    if THAT_OUTLET.fullmatch(draft.masked, *whom) and (last := draft.memory.outlet):
        return last, () if is_own(draft.own, last) else (last,)
    named = draft.cast.between(*whom)
    outlet = next((actor for _, _, actor in named if actor.type == "outlet"), None)
    if outlet:
        return outlet.name, () if is_own(draft.own, outlet.name) else (outlet.name,)
    return (named[0][2].name if named else draft.text[whom[0] : whom[1]]), ()


def _said_on(draft: Draft, one: Attribution) -> str | None:
    return next((date.iso for date in draft.dates if one.clause <= date.start and date.end <= one.cue_start), None)
