"""What its own speaker later denies to have said: 随后否认说过这话."""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.chinese.draft import Draft
from corpus.model import Quote

_TAKES_BACK = re.compile(
    "(?<!没有)(?<![未不没])否认(?:了|自己|曾|有过?)*(?:(?P<said>(?:说|讲|发表|作出?|做出?)过?[^，。；：]{0,6}[话论词态法]|说过)"
    "|(?:这一?|该|上述|有关|相关|此)(?:番|种|个|项|句)?(?:说法|言论|表态|讲话|话|引述))(?=[，。；！])"
)
_HE = re.compile("[他她](?!们|的|人)")
_DENIED = 0.5
_REACH = 200
"""Characters before a denial within which what it takes back has been told."""


def without_denied(draft: Draft) -> Iterator[Quote]:
    """The quotes, with half the confidence in those that their own speaker denies in one of the next sentences."""
    taken_back: set[int] = set()
    for match in _TAKES_BACK.finditer(draft.folded) if "否认" in draft.folded else ():
        before = [one for one in draft.quotes if match.start() - _REACH < one.start and one.end <= match.start()]
        start = max(draft.folded.rfind(stop, 0, match.start()) for stop in "。！？\n，；：") + 1
        if not before or start <= before[-1].start:
            continue
        last = before[-1].speaker
        who = next((actor.name for _, _, actor in draft.cast.between(start, match.start())), None)
        who = last if who is None and _HE.match(draft.folded, start) else who
        if who and (match["said"] or who == last):
            taken_back.update(one.start for one in before if one.speaker == who)
    for one in draft.quotes:
        yield replace(one, confidence=_DENIED * one.confidence) if one.start in taken_back else one
