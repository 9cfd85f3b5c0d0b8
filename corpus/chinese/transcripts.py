"""Which lines of a printed conversation belong to the answer before them, though only its first one has a label.

Press briefings print `毛宁：…` and go on in paragraphs of their own until the next label; some print every
paragraph in Chinese and then in English.
"""

import re

from corpus.chinese.attributions import attributions
from corpus.chinese.cast import Mention
from corpus.chinese.draft import Draft, Told
from corpus.chinese.lexicon import TITLE, last_match
from corpus.chinese.sentences import OPEN, Line
from corpus.chinese.within import put_answer

_LATIN_LABEL = re.compile(r"[ \u3000]*(?P<label>[A-Z][A-Za-z.'’ -]{1,40}): ?")
_HAN = re.compile("[一-鿿]")
_OUTSIDE = re.compile(f"[ \u3000]*(?:[（(【\\[{OPEN}]|会后|记者(?!朋友|会)|采访(?:结束|最后|时)|据悉|据了解)")
"""How a line opens in which the article speaks again."""
_A_HEADING = 40
"""Characters; a shorter line of its own that asks is a heading between answers."""
_FINISHED = frozenset("。！？!?…”」』.）)")


def goes_on(draft: Draft, line: Line) -> bool:
    """Put down a line without a label that belongs to the turn before it; False where the line is none of it."""
    turn = draft.turn
    if turn is None:
        return False
    if not _HAN.search(draft.text, line.start, line.end):
        return _in_latin(draft, line)
    if line.end - line.start <= _A_HEADING and draft.text[line.end - 1] in "？?":
        return True
    if _narrates(draft, line, turn):
        draft.turn = None
        return False
    if isinstance(turn, Told):
        put_answer(draft, line, line.start, turn, 0.85)
    draft.settled.update(region.left for region in line.standing)
    return True


def answered_by(draft: Draft, line: Line) -> int:
    """Which sentence of a paragraph that opens with a question says who answers it, else 0: 有股民问：…？何某答：…."""
    for number, sentence in enumerate(line.sentences[1:], 1):
        if draft.masked[sentence.start - 1] not in "？?":
            continue
        found = attributions(draft.masked, sentence, sentence.start, draft.cast)
        if found and found[0].mention and found[0].gap and not found[0].asks:
            opens = found[0].clause == sentence.start and found[0].mention.kind != "pronoun"
            return number if opens or found[0].mention.kind == "person" else 0
    return 0


def _in_latin(draft: Draft, line: Line) -> bool:
    """A line of a translation: the same question or answer once more, with its label in Latin letters."""
    label = _LATIN_LABEL.match(draft.text, line.start, line.end)
    start = label.end() if label else line.start
    asks = label is not None and (draft.text[line.end - 1] in "?？" or label["label"].isupper())
    told = draft.turn if isinstance(draft.turn, Told) else draft.answerer if label else None
    if told and not asks:
        draft.put(start, line.end, "block", told, 0.8)
    return True


def _narrates(draft: Draft, line: Line, turn: Told | str) -> bool:
    """Whether the article speaks again: a bracket, an unfinished line, 记者…, a quote of its own, 毛宁还表示."""
    if _OUTSIDE.match(draft.masked, line.start, line.end) or draft.text[line.end - 1] not in _FINISHED:
        return True
    if not line.sentences:
        return False
    speaker = turn.speaker if isinstance(turn, Told) else None
    if speaker and any(actor.name == speaker.name for _, _, actor in draft.cast.between(line.start, line.end)):
        return True
    reports = attributions(draft.masked, line.sentences[0], line.sentences[0].start, draft.cast)
    mention = reports[0].mention if reports else None
    if mention is None or mention.kind != "person":
        return False
    if _introduced(draft, line, mention):
        return True
    if mention.start - line.start > 12:
        return False
    return speaker is None or speaker.name == mention.actor


def _introduced(draft: Draft, line: Line, mention: Mention) -> bool:
    """Whether a line begins by introducing somebody with a post whom nobody has named before."""
    title = last_match(TITLE, draft.masked, line.start, mention.start)
    first = next((place for place in draft.cast.places if place[2].name == mention.actor), None)
    opens = title is not None and title.end() == mention.start and mention.start - line.start <= 24
    return opens and first is not None and first[0] == mention.start and draft.masked[line.start] not in "我你他她"
