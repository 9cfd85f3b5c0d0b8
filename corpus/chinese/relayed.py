"""What a relay brings: the words it reports itself, and those of others that it passes on."""

import re

from corpus.chinese.cast import Mention
from corpus.chinese.content import before_refusal, fragments
from corpus.chinese.draft import Draft, Told, region_at
from corpus.chinese.lexicon import words
from corpus.chinese.relays import Place, Relay, is_own, takes_up
from corpus.chinese.reports import Attribution
from corpus.chinese.sentences import OPEN, Line
from corpus.chinese.speakers import Speaker

_FRONTED = re.compile(
    "(?:(?:[而但]?(?:在|当|关于|谈[及到]|随着|由于|截至|鉴于)[^，。]{1,60}|(?:对于?|针对|就|被问|面对)[^。]{1,80}"
    "|[^，。]{0,8}(?:日|早些时候|当天|此前|近[日期]|最近|之后|稍[早后]|同时|此外|其中))，){1,3}"
)
"""Clauses that set a scene before a subject."""
_WISHES = frozenset(("要求", "希望", "建议", "主张", "担心", "敦促", "呼吁"))
"""Words that a report tells of without passing anything on: 据…报道，当局要求停工."""
_ADDS = re.compile("[又并还也](?:援引|引述|转引|引用)")
_BY_THE_PRESS = re.compile("报[道导]|消息|披露|爆料|刊文|获悉")
_FIGURES_OF = re.compile("[^，。；]{0,6}(?:发布|公布|发表|提供)?的[^，。；]{0,6}(?:数据|统计|资料|报告|调查)")
"""What an outlet's name stands before that is counted and not reported by it."""
_TELLS = frozenset(words("说 表示 称 指出 强调 认为 透露 坦言 誓言 警告 重申 声称 宣称 直言"))
A_REPORT = 12
"""Characters before a relay that may be a report of their own: 报社发文指，…，又引述…."""


def begins_with(draft: Draft, content: int, first: Attribution) -> bool:
    """Whether nothing but the setting stands between a relay and whom it quotes: 据…报道，对于传闻，部长说."""
    clause = first.clause
    if not first.gap and draft.masked[first.cue_start : first.cue_end] in _WISHES:
        return False
    return clause <= content + 1 or bool(_FRONTED.fullmatch(draft.masked, content, clause))


def passed_on(draft: Draft, relay: Relay, found: list[Attribution]) -> list[Attribution]:
    """The reports within a relay's own story, whose words it passes on: 据某社报道，部长出席会议，并表示…."""
    inner: list[Attribution] = []
    for one in found:
        words = draft.masked[one.cue_start : one.cue_end]
        told = words in _TELLS and not one.closes and one.clause - relay.content > A_REPORT
        if told and (inner if one.mention is None else one.gap or one.mention.kind in ("person", "pronoun")):
            inner.append(one)
    return inner


def takes_over(draft: Draft, one: Attribution) -> bool:
    """Whether somebody else speaks than whom a relay quotes: with a quote, or behind 而 or 但."""
    return draft.masked[one.content : one.content + 1] == OPEN or draft.masked[one.clause] in "而但"


def relay_names(draft: Draft, chain: tuple[Place, ...]) -> tuple[str, ...]:
    """The names of relays, outermost first, 报道 as the outlet that it takes up; none for the article's own outlet."""
    names = [draft.memory.outlet if takes_up(draft.folded, place) else _named(draft, place) for place in chain]
    if chain and names[0]:
        _remember(draft, chain[0], names[0])
    return tuple(name for name in names if name and not is_own(draft.own, name))


def _remember(draft: Draft, place: Place, name: str) -> None:
    """Keep an outlet that passed words on, for 报道 to take up; not whoever else is cited: 据运营商的数据."""
    known = [actor for _, end, actor in draft.cast.between(place.start, place.end) if place.end - end <= 1]
    outlet = known[-1].type == "outlet" if known else _BY_THE_PRESS.search(draft.folded, place.end, place.end + 12)
    if takes_up(draft.folded, place) or (outlet and not _FIGURES_OF.match(draft.folded, place.end)):
        draft.memory.outlet = name


def _named(draft: Draft, place: Place) -> str:
    """The name of a member of the chain, 他 as whom it takes up."""
    if place.name not in ("他", "她"):
        return place.name
    return draft.memory.name(Mention(place.start, place.end, "pronoun")).name


def _adding(draft: Draft, relay: Relay) -> tuple[str, ...]:
    """The outlet that has just spoken and goes on to cite: 某社发文指，…，又引述…."""
    last = draft.memory.last
    goes_on = last is not None and last.name == draft.memory.outlet and not is_own(draft.own, last.name)
    return (
        (last.name,)
        if last and goes_on and _ADDS.search(draft.masked, max(0, relay.start - 1), relay.start + 4)
        else ()
    )


def read_relay(draft: Draft, line: Line, relay: Relay, limit: int, number: int) -> Told:
    """Put down what a relay reports up to `limit`; gives whose words they are."""
    inner = relay.chain[-1]
    via = relay_names(draft, relay.chain[:-1]) or _adding(draft, relay)
    if len(relay.chain) == 1 and not takes_up(draft.folded, inner):
        _remember(draft, inner, inner.name)
    if takes_up(draft.folded, inner):
        speaker = draft.memory.name(Mention(inner.start, inner.end, "nominal"))
    elif draft.folded[inner.start : inner.end] in ("他", "她"):
        speaker = draft.memory.name(Mention(inner.start, inner.end, "pronoun"))
    else:
        speaker = Speaker(inner.name, draft.text[inner.start : inner.end], inner.start, 0.92)
    told = Told(speaker, (relay.cue_start, relay.cue_end), via)
    region = region_at(line, relay.content)
    if region:
        draft.put(region.start, region.end, "direct", told)
        draft.settled.add(region.left)
    else:
        limit = before_refusal(draft, relay.content, limit)
        draft.put(relay.content, limit, "indirect", told)
        fragments(draft, line, relay.content, limit, told)
    draft.memory.note(speaker, number, relay.cue_start)
    return told
