"""Which text is a printed conversation, and whose lines in it are questions."""

import re
from dataclasses import dataclass

from corpus.chinese.sentences import OPEN

_LABEL_END = "[】\\]]?[ ]?[：:]"
_QUESTION_LABEL = re.compile(
    "^[ \u3000【\\[]{0,4}(?:[^，。：:；！？\\n]{0,20}(?:记者|主持人|提问者)|问|Q|[^，。：:；！？\\n]{0,8}提问"
    f"|[^，。：:；！？\\n]{{2,8}}[社报台]){_LABEL_END}",
    re.MULTILINE,
)
_LABELLED = re.compile(
    f"^[ \u3000]*(?P<label>[^，。：:；！？\\s{OPEN}]{{2,12}})[：:][^\\n]{{0,2000}}?(?P<last>[^\\s])[ \u3000]*$",
    re.MULTILINE,
)


_CALLED_ONE = re.compile("答问(?:会|内容|全文|实录)|问答实录|(?:文字|对话|访谈|现场)实录|对话全文")
"""How the heading of a printed conversation calls it."""
_HEADING = 200
"""Characters of a text in which its heading ends."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A printed conversation: whose lines are questions, besides those of 问 and 记者, and whose are not."""

    asking: frozenset[str] = frozenset()
    answering: frozenset[str] = frozenset()


def _one_who_asks(turns: dict[str, list[bool]]) -> list[str]:
    """The only one who asks at all, and not seldom, of those who take turns."""
    curious = [label for label, asked in turns.items() if any(asked)]
    return curious if len(curious) == 1 and 3 * sum(turns[curious[0]]) >= len(turns[curious[0]]) else []


def talk_of(masked: str) -> Talk | None:
    """The conversation that a text prints, None where it prints none.

    It labels a line as a question, or names take turns of which one asks.
    """
    ends: dict[str, list[bool]] = {}
    for match in _LABELLED.finditer(masked):
        ends.setdefault(match["label"], []).append(match["last"] in "？?")
    turns = {label: asked for label, asked in ends.items() if len(asked) > 1}
    asking = frozenset(label for label, asked in turns.items() if 2 * sum(asked) > len(asked))
    asking = asking or frozenset(_one_who_asks(turns))
    asked = any(any(each) for each in turns.values())
    if asked and len(turns) > len(asking) and len(turns) > 1:
        return Talk(asking, frozenset(turns) - asking)
    return Talk() if _QUESTION_LABEL.search(masked) or _CALLED_ONE.search(masked, 0, _HEADING) else None
