"""Subtitles (SRT, WebVTT, SubViewer): the words of a recording in paragraphs, and who says them where it tells."""

import re
from html import unescape

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.encoding import decode
from corpus.readers.wrapped import together
from corpus.reading import Reading

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}"
TIMES = re.compile(rf"^{_TIME}(?:[ \t]{{1,5}}-->[ \t]{{1,5}}|,){_TIME}(?:[ \t].{{0,200}})?$", re.MULTILINE)
"""The line over the words of a cue: when they are shown."""
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,60})? ([^<>]{1,80})>")
_MARKS = re.compile(r"</?[a-z\d:.,][^<>]{0,200}>|\{\\[^{}]{1,80}\}|♪")
_SOUND = re.compile(r"\[[^\[\]]{1,80}\]|\([^()]{1,80}\)")
"""What is heard and not said: "[applause]"."""
_TURN = re.compile(r"(?:>>+|[-–—])\s?(?=\S)")
"""What opens the words of somebody else."""
_ENDS = re.compile(r"[.!?。！？…][\"'”’)]?$")
_FULL, _LONGEST = 400, 1_200
"""Characters from which a paragraph ends with a sentence, and with any cue: what a program wrote has no stops."""


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a file of subtitles."""
    del limits  # those of an article are kept by whoever calls
    paragraphs: list[str] = []
    last = voice = ""
    for cue in re.split(r"\n[^\S\n]*\n", re.sub("\r\n?", "\n", decode(data))):
        times = TIMES.search(cue)
        for line in cue[times.end() :].split("\n") if times else []:
            named = _VOICE.search(line)
            words = " ".join(unescape(_MARKS.sub("", _VOICE.sub("", line))).split())
            if not words or words == last or _SOUND.fullmatch(words):
                continue  # each line is shown twice where they roll
            last, turn = words, _TURN.match(words)
            words = words[turn.end() :] if turn else words
            if named and named[1] != voice:
                voice = named[1]
                paragraphs.append(f"{voice}: {words}")
            elif turn or not paragraphs or _is_full(paragraphs[-1]):
                paragraphs.append(words)
            else:
                paragraphs[-1] = together(paragraphs[-1], words)
    if not paragraphs:
        raise UnreadableError("The subtitles hold no words; check that they were saved whole.")
    return [Reading("\n\n".join(paragraphs))]


def _is_full(paragraph: str) -> bool:
    return len(paragraph) >= _LONGEST or (len(paragraph) >= _FULL and _ENDS.search(paragraph) is not None)
