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


@dataclass(frozen=True, slots=True)
class Talk:
    """A printed conversation: whose lines are questions, besides those of 问 and 记者, and whose are not."""

    asking: frozenset[str] = frozenset()
    answering: frozenset[str] = frozenset()


def talk_of(masked: str) -> Talk | None:
    """The conversation that a text prints, None where it prints none.

    It labels a line as a question, or names take turns of which one asks.
    """
    ends: dict[str, list[bool]] = {}
    for match in _LABELLED.finditer(masked):
        ends.setdefault(match["label"], []).append(match["last"] in "？?")
    turns = {label: asked for label, asked in ends.items() if len(asked) > 1}
    asking = frozenset(label for label, asked in turns.items() if 2 * sum(asked) > len(asked))
    asked = any(any(each) for each in turns.values())
    if asked and len(turns) > len(asking) and len(turns) > 1:
        return Talk(asking, frozenset(turns) - asking)
    return Talk() if _QUESTION_LABEL.search(masked) else None
