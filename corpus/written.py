"""Does a text have a word, as it is given, between blanks?"""

from functools import cached_property

_FEW = 12
"""Words looked for one by one in a text before all of its words are set out."""


class Written:
    """Called with a word, tells whether the text has it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._asked = 0

    def __call__(self, word: str) -> bool:
        """Whether the text has a word."""
        self._asked += 1
        if self._asked > _FEW:
            return word in self._all
        text, at = self._text, self._text.find(word)
        while at >= 0:
            end = at + len(word)
            if not text[at - 1 : at].strip() and not text[end : end + 1].strip():
                return True
            at = text.find(word, end)
        return False

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(self._text.split())
