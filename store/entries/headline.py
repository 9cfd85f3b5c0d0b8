"""What a title is known by through an article's versions: its words, without what says that it is issued again."""

import re

from store.words.fold import fold

_WORD = re.compile(r"\w+")
_AGAIN = "updated?|correct(?:ed|ion)|refiled?|rpt|repeat|更新|更正"
_REISSUED = re.compile(rf"^(?:(?:{_AGAIN}) (?:\d{{1,2}} )?)+|(?: (?:{_AGAIN}))+$")


def headline(title: str | None) -> str:
    """ "board drops plan" of "UPDATE 2-Board drops plan" and "Board Drops “Plan” (updated)"; empty for none."""
    return _REISSUED.sub("", " ".join(_WORD.findall(fold(title or ""))))
