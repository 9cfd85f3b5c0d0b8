"""Which outlet's report an article still retells where a sentence does not name it: 据某社报道，…。…。报道还说，…."""

import re

from corpus.chinese.draft import Draft
from corpus.chinese.relays import is_own
from corpus.chinese.reports import Attribution
from corpus.chinese.sentences import Sentence

_TAKEN_UP = re.compile(
    "(?:[。”」\n]|\\A)[ \u3000]*(?:该|这篇|上述)?(?:报道|报导|文章|消息|该[报社台刊网])(?:还|又|也|同时|最后)?"
    "(?:称|说|指出?|认为|提到|写道|介绍|表示|补充|援引|引述)"
)
"""What shows that the report retold so far has not ended before."""
_THE_REPORT = re.compile(
    "(?:该|这篇|上述)?(?:报道|報道|报导|報導|文章|消息|该[报社台刊网])(?:还|又|也|同时|最后|還|同時|最後)?"
)
_WITHIN = 1500
"""Characters behind a sentence in which the report is looked for again."""
_APART = re.compile(
    "对此|针对|就此|此前|早[前在]|[去前]年|曾|日前|近日|(?:中国)?(?:外交部|商务部|国防部|国台办|国务院)|记者|本[报刊网台社]|接受|受访"
)
"""What a sentence of another origin holds before its reporting word."""
_TRANSLATED = re.compile("编译[/／：:｜]")
_LAST_LINES = 300
_MOST = 24
"""Quotes back in which the outlet has to be heard of."""


def retold(draft: Draft, one: Attribution, sentence: Sentence, speaker: str) -> tuple[str, ...]:
    """The outlet whose report a sentence without a relay of its own belongs to, if the article shows that it does.

    It does where 报道 takes the outlet up before it in its paragraph or further on, with no other outlet in between,
    and anywhere behind it in a translation.
    """
    outlet, mention = draft.memory.outlet, one.mention
    if outlet is None or mention is None or outlet == speaker or is_own(draft.own, outlet):
        return ()
    if any(actor.type == "outlet" for _, _, actor in draft.cast.between(mention.start, mention.end)):
        return ()
    if _APART.search(draft.folded, sentence.start, one.cue_start):
        return ()
    paragraph = draft.folded.rfind("\n", 0, sentence.start) + 1
    earlier = reversed(draft.quotes[-_MOST:])
    told = next((quote for quote in earlier if outlet == quote.speaker or outlet in quote.via), None)
    if told is None or _another_outlet(draft, outlet, told.end, one.cue_start):
        return ()
    before = next((quote for quote in reversed(draft.quotes[-_MOST:]) if quote.speaker == speaker), told)
    if before.start > told.end and not before.via:
        return ()  # who has told this paper itself goes on to tell it
    if _is_translation(draft) or (told.start >= paragraph and told.mention and _THE_REPORT.fullmatch(told.mention)):
        return (outlet,)
    again = _TAKEN_UP.search(draft.folded, one.cue_end, one.cue_end + _WITHIN)
    return (outlet,) if again and not _another_outlet(draft, outlet, one.cue_end, again.start()) else ()


def _another_outlet(draft: Draft, outlet: str, start: int, end: int) -> bool:
    """Whether a stretch names an outlet other than this one."""
    return any(a.type == "outlet" and a.name != outlet for _, _, a in draft.cast.between(start, end))


def _is_translation(draft: Draft) -> bool:
    """Whether an article says that it is one, or that it stands in a paper of translations."""
    end = len(draft.folded)
    return (draft.own or "").startswith("参考消息") or bool(_TRANSLATED.search(draft.folded, max(0, end - _LAST_LINES)))
