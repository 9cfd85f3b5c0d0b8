"""Undo hard line wrapping: text whose lines were broken at a fixed width gets its paragraphs back."""

import re
from collections import Counter
from itertools import pairwise

from corpus.readers.line_hyphens import across_lines, count_words

_OPENING, _CLOSING = "“‘", "”’"
_WIDEST, _WIDEST_BROKEN = 100, 250
"""Columns of the widest text, and of one in which breaks stand amid sentences."""
_NARROWEST, _NARROWEST_WIDE = 40, 60
"""Columns of the narrowest text, and of that in Chinese, where few characters make a paragraph."""
_ENDS, _MOST_ENDS = frozenset("。！？”"), 0.4
"""Signs that close a paragraph of Chinese, and the share of wrapped lines that end in one by chance."""
_SENTENCE_ENDS = frozenset('.!?…:”"’)。！？」』')
_FEWEST = 3
"""Breaks inside paragraphs that tell how a text is set."""
_HEAD = 6
"""Lines at the top, at most, that are no paragraph."""
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
_NEW_ITEM = re.compile(r"\s*(?:[-*•·–—]\s|\d{1,3}[.)]\s|>|#{1,6}\s|\|)|\s{4,}\S|\u3000")


def unwrap(text: str) -> str:
    """The text with the lines of each paragraph joined, if it was wrapped; else as it came.

    A line was wrapped when the next line's first word would not have fitted on it. Where that holds for most breaks
    inside paragraphs, the text is wrapped, and only breaks of that kind are undone; where many breaks stand amid a
    sentence though lines are of all lengths, it was wrapped by hand, and those are undone that end no sentence.
    """
    lines = text.split("\n")
    width, head = _width(lines), 0
    if not width:
        head = len(lines) - len(_below_head(lines))
        if not _is_set_by_hand(lines[head:]):
            return text
    joined: list[str] = []
    counted = count_words(text) if "-\n" in text else Counter[str]()
    open_line = False
    for i, line in enumerate(lines):
        if open_line and joined:
            above, below = joined[-1].rstrip(), line.strip()
            joined[-1] = across_lines(above, below, counted) or together(above, below)
        else:
            joined.append(line)
        following = lines[i + 1] if i + 1 < len(lines) else ""
        open_line = _is_full(line, following, width) if width else _is_cut(line, following, i < head)
    return "\n".join(joined)


def _width(lines: list[str]) -> int:
    """The width that the text was wrapped at, or 0."""
    pairs = _inside(_below_head(lines))
    broken = sum(_is_amid_sentence(a, b) for a, b in pairs)
    if len(pairs) < _FEWEST and not 0 < len(pairs) == broken:
        pairs = _inside(lines)
        if len(pairs) < _FEWEST:
            return 0
    lengths, spans = (sorted(measure(a.rstrip()) for a, _ in pairs) for measure in (len, _span))
    most, widest = int(len(pairs) * 0.98), _WIDEST_BROKEN if broken >= len(pairs) / 3 else _WIDEST
    width, is_wide = spans[most], spans[most] > 1.5 * lengths[most]
    if width < (_NARROWEST_WIDE if is_wide else _NARROWEST) or lengths[most] > widest or lengths[-1] > 3 * widest:
        return 0
    if is_wide and sum(a.rstrip()[-1] in _ENDS for a, _ in pairs) > _MOST_ENDS * len(pairs):
        return 0
    full = sum(_is_full(a, b, width) for a, b in pairs)
    return width if full >= 0.7 * len(pairs) else 0


def _inside(lines: list[str]) -> list[tuple[str, str]]:
    """Each line with the next of its paragraph."""
    return [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip() and not _NEW_ITEM.match(b)]


def _is_set_by_hand(lines: list[str]) -> bool:
    pairs = _inside(lines)
    long = [(a, b) for a, b in pairs if _NARROWEST <= len(a.rstrip()) <= _WIDEST_BROKEN]
    broken = sum(_is_amid_sentence(a, b) for a, b in long)
    return len(long) > len(pairs) / 2 and broken >= max(1, len(pairs) / 3)


def _is_cut(line: str, following: str, in_head: bool) -> bool:
    """Whether a line ends no sentence; in the head, where titles and names do not either, the next has to go on."""
    if not line.strip() or not following.strip() or _NEW_ITEM.match(following):
        return False
    if in_head:
        return len(line) >= _NARROWEST and _is_amid_sentence(line, following) and not following.startswith("by ")
    return _is_amid_sentence(line, following) or line.rstrip()[-1] not in _SENTENCE_ENDS


def _is_amid_sentence(line: str, following: str) -> bool:
    line, first = line.rstrip(), following.lstrip()[0]
    return first.islower() and (line[-1].isalnum() or line[-1] in ",;—–-")


def _below_head(lines: list[str]) -> list[str]:
    """The lines without the first few where a blank one closes them: title, byline and date stand a line each."""
    end = next((n for n, line in enumerate(lines[: _HEAD + 1]) if n and not line.strip()), 0)
    return lines[end:]


def _is_full(line: str, following: str, width: int) -> bool:
    if not line.strip() or not following.strip() or _NEW_ITEM.match(following):
        return False
    word = following.split(maxsplit=1)[0]
    # a script without blanks breaks between any two characters, unless the second is a sign
    return _span(line.rstrip()) + (4 if sets_no_blanks(word[0]) else 1 + len(word)) > width


def _span(line: str) -> int:
    """The columns that a line takes: two a Chinese character."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))


def together(line: str, following: str) -> str:
    """Two lines as one, with a blank between them where their scripts set one."""
    last, first = line[-1:], following[:1]
    if sets_no_blanks(last):
        blank = not (sets_no_blanks(first) or first in _OPENING or first.isdecimal())
    else:
        blank = not (sets_no_blanks(first) and (last in _CLOSING or last.isdecimal()))
    return f"{line} {following}" if blank else line + following


def sets_no_blanks(character: str) -> bool:
    """Whether it is of a script that sets no blanks between words."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
