"""Plain text and Markdown, with optional front matter."""

import re
from dataclasses import replace

from corpus.errors import UnreadableError
from corpus.front_matter import split_front_matter
from corpus.limits import Limits
from corpus.readers.encoding import decode
from corpus.readers.markdown import is_markdown, plain
from corpus.readers.wrapped import unwrap
from corpus.reading import Reading

_HEADLINE = re.compile(r"\s{0,100}#[ \t]+(.{1,300})(?:\n|\Z)")
"""A first line marked as the heading of all that follows."""
_NEWLINES = re.compile("\r\n?|[\u2028\u2029\x85]")


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a text file."""
    if len(data) > limits.part_bytes:
        raise UnreadableError("The text is larger than the set limit for one article; split it.")
    return [read_plain(decode(data))]


def read_plain(text: str) -> Reading:
    """One reading of a text: front matter taken off, Markdown's marks and hard line wrapping undone."""
    about, text = split_front_matter(_NEWLINES.sub("\n", text))
    if is_markdown(text):
        headline = _HEADLINE.match(text)
        if headline and about.title is None:
            about = replace(about, title=plain(headline[1]).strip())
        text = plain(text)
    text = unwrap(text)
    if not re.search(r"\w", text):
        raise UnreadableError("The file holds no words; nothing was read.")
    if about.title and about.title.casefold() not in text[:2_000].casefold():
        text = f"{about.title}\n\n{text.lstrip()}"
    return Reading(text, about)
