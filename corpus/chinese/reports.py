"""One report of speech in a sentence, and when another one breaks into it: 甲质疑…，公司回复称…."""

import re
from dataclasses import dataclass

from corpus.chinese.addressees import REPLIES
from corpus.chinese.cast import Cast, Mention
from corpus.chinese.clause_words import GOVERNS
from corpus.chinese.lexicon import words

_WISHES = frozenset(words("希望 期待 期望 盼望 相信 担心 担忧"))
"""What a report tells of somebody without handing over to them: 部长表示，柏林希望“…”."""
_OVER = 6
"""Characters of a report before another one may follow it in the same sentence."""
_OTHERS = frozenset(("也有", "还有", "另有", "更有"))
"""How a clause begins that tells what others say: 有人感叹…，也有人质疑…."""
_SAYS_MORE = re.compile("(?:[称说]|表示|指出|认为|强调|透露)\\Z")
"""A verb that does nothing but bring words."""
_CONTRAST = re.compile("但|而|不过|则|也|亦")


@dataclass(slots=True)
class Attribution:
    """One report of speech in a sentence."""

    clause: int
    """Where the clause with the subject begins."""
    cue_start: int
    cue_end: int
    content: int
    """Where what was said begins; the end of the sentence if it comes before."""
    mention: Mention | None
    closes: bool
    """Nothing follows: the words stand before."""
    gap: bool
    """A comma or colon stands between the reporting word and the content."""
    colon: bool
    asks: bool
    whom: tuple[int, int] | None = None
    unsaid: bool = False
    """Nobody said what follows, and no words before it are of this report."""


def another_report(
    one: Attribution, resumes: bool, opens: bool, found: list[Attribution], masked: str, cast: Cast
) -> bool:
    """Whether a reporting word within a report is a new one: of the same speaker, or of one named behind the first."""
    if resumes:
        one.mention = None
        return True
    behind = one.mention is not None and one.mention.start >= found[-1].content
    opens = (
        opens
        and not _only_fragment(one, found[-1], masked)
        and (one.gap or masked[one.cue_start : one.cue_end] not in _WISHES)
    )
    return behind and (opens or _breaks_in(one, found, masked, cast))


def _only_fragment(one: Attribution, last: Attribution, masked: str) -> bool:
    """Whether a report would leave the one before it without a word: 他称，甲国曾威胁“断航”."""
    says = last.gap and _SAYS_MORE.search(masked, last.cue_start, last.cue_end)
    return bool(says) and one.clause <= last.content and not one.gap


def _breaks_in(one: Attribution, found: list[Attribution], masked: str, cast: Cast) -> bool:
    """Whether a report that names its speaker is one of its own, and no part of what the last one reports."""
    before = masked[one.clause : one.cue_start]
    content = found[-1].content
    return (
        _contrasts(one, before)
        or _goes_on_saying(one, found, masked, cast)
        or _replies(one, found, masked)
        or (one.mention is not None and before[:2] in _OTHERS)
        or "；" in masked[content : one.clause]
        or (one.clause >= content and (_again(one, found) or _another(one, found, before)))
    )


def _replies(one: Attribution, found: list[Attribution], masked: str) -> bool:
    """Whether a report answers the one before it or says as much in turn: 甲质疑…，公司回复称…; 甲说…，乙说…."""
    if one.mention is None or one.clause - found[-1].content < 4:
        return False
    verb, last = masked[one.cue_start : one.cue_end], masked[found[-1].cue_start : found[-1].cue_end]
    in_turn = verb == last and one.mention.end == one.cue_start and one.mention.start - one.clause <= 1
    return (one.gap and verb[:2] in REPLIES) or (in_turn and one.mention.kind in ("person", "nominal"))


def _contrasts(one: Attribution, before: str) -> bool:
    """Whether another voice is set against the one before: 但局长认为, 局长则认为."""
    named = one.mention.end - one.clause if one.mention else 0
    return before[:1] in ("但", "而") or before[:2] == "不过" or bool(_CONTRAST.search(before, max(0, named)))


def _again(one: Attribution, found: list[Attribution]) -> bool:
    """Whether the one who speaks already is named once more: 院长指出，…，院长强调…."""
    earlier = next((report.mention for report in reversed(found[-8:]) if report.mention), None)
    named = one.mention is not None and one.mention.kind == "person" and one.mention.start - one.clause <= 4
    if one.clause <= found[-1].content or not named or earlier is None or one.mention is None:
        return False
    return earlier.kind == "pronoun" or one.mention.actor == earlier.actor


def _goes_on_saying(one: Attribution, found: list[Attribution], masked: str, cast: Cast) -> bool:
    """Whether 他认为 goes on with whoever spoke, as the clause before names nobody else: 议员要求…，他认为…."""
    direct = one.mention is not None and one.mention.kind == "pronoun" and one.mention.end == one.cue_start
    content = found[-1].content
    if not direct or masked[one.clause] not in "他她" or one.clause - content <= _OVER:
        return False
    last = masked.rfind("，", content, one.clause - 1) + 1
    return not any(actor.type == "person" for _, _, actor in cast.between(max(content, last), one.clause))


def _another(one: Attribution, found: list[Attribution], before: str) -> bool:
    """Whether somebody else speaks behind a report long enough to be over: 总统宣布，…，议员张某表示，…."""
    named = one.mention is not None and one.mention.kind == "person" and one.gap
    if not named or one.mention is None or one.clause - found[-1].content <= _OVER:
        return False
    return not GOVERNS.search(before[: one.mention.start - one.clause])
