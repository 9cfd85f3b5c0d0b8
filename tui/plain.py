"""Make any string safe to show: the one door through which text from files, names and errors reaches the screen.

The store's texts were cleaned when they were read; this is the second lock, and it guards what was never in a store
(file names, error texts, pasted queries). It keeps the length, so that offsets still hold.
"""

import re

from textual.content import Content

_HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def plain(text: str) -> str:
    """The text with what could act or hide replaced: white space by a blank, any other by a middle dot."""
    return _HARMFUL.sub(lambda found: " " if found[0] in "\t\n\r\u2028\u2029" else "·", text)


def content(text: str, style: str = "") -> Content:
    """Text for a widget, never read as markup."""
    return Content.styled(plain(text), style) if style else Content(plain(text))
