"""Whose words an answer passes on: 他告诉我，…, 首相说过，“…”, inside what somebody says in a printed conversation."""

from corpus.chinese.attributions import attributions
from corpus.chinese.cast import Mention
from corpus.chinese.content import fragments, place_content
from corpus.chinese.draft import Draft, Told
from corpus.chinese.reports import Attribution
from corpus.chinese.sentences import Line, Sentence
from corpus.chinese.speakers import Speaker, is_human

_OTHERS = frozenset(("person", "outlet", "company"))
"""Who may be told of in an answer; of the speaker's own country or office, it says nothing that they do not."""


def put_answer(draft: Draft, line: Line, start: int, told: Told, confidence: float) -> None:
    """Put down one paragraph of an answer, with the words of others in it, which the speaker passes on."""
    draft.put(start, line.end, "block", told, confidence)
    for sentence in line.sentences:
        if sentence.end > start:
            _passed_on(draft, line, Sentence(max(start, sentence.start), sentence.end), told)
    fragments(draft, line, start, line.end, told)


def _passed_on(draft: Draft, line: Line, sentence: Sentence, told: Told) -> None:
    found = attributions(draft.masked, sentence, sentence.start, draft.cast)
    for index, one in enumerate(found):
        other = _other(draft, one, told)
        if other is None or told.speaker is None:
            continue
        limit = found[index + 1].clause if index + 1 < len(found) and not found[index + 1].closes else sentence.end
        place_content(
            draft, line, sentence, one, limit, Told(other, (one.cue_start, one.cue_end), (told.speaker.name,))
        )


def _other(draft: Draft, one: Attribution, told: Told) -> Speaker | None:
    """Who else speaks in an answer, None where it is its own speaker or nobody in particular."""
    if one.mention is None or one.asks or not _is_somebody(draft, one.mention):
        return None
    speaker = draft.memory.name(one.mention)
    return None if told.speaker is None or speaker.name == told.speaker.name else speaker


def _is_somebody(draft: Draft, mention: Mention) -> bool:
    if mention.kind == "nominal":
        return is_human(draft.masked, mention)
    if mention.kind == "pronoun":
        return draft.masked[mention.start] in "他她"
    named = draft.cast.between(mention.start, mention.end)
    return any(actor.type in _OTHERS for _, _, actor in named)
