"""Which words does a text hold, as search sees them?

A term is a folded word, a symbol that means something by itself (`%`, `€`, an emoji), or, where a script is written
without spaces (Chinese, Japanese, Thai ...), a pair of neighbouring characters; a run's last character stands alone as
well, so that every character begins a term, a traditional one as its simplified one. Index and query are cut by this
same code.
"""

import re
from collections.abc import Iterator
from operator import add

from store.words.fold import fold, in_one_script

LONGEST = 40
"""Characters of a term; a longer word is cut into several terms."""
SYMBOLS = "#$%&+<=>@^|~"
"""The ASCII characters that are terms by themselves."""
_SPACELESS = (
    "\u0e00-\u0e4e\u0e80-\u0edf\u1000-\u109f\u1780-\u17d3\u2e80-\u2fd5\u3005-\u3007\u3041-\u30fa\u30fc-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
_OTHER_SYMBOLS = "\xa2-\xa9\xac\xae-\xb1\xd7\xf7\u20a0-\u20c0\u2100-\u214f\u2190-\u2bff\U0001f000-\U0001faff"
_LETTER = f"(?:[^\\W_{_SPACELESS}]|[{_MARKS}])"
_TERM = re.compile(f"(?P<run>[{_SPACELESS}]+)|{_LETTER}+(?:['’‘`ʼ]{_LETTER}+)*|[{re.escape(SYMBOLS)}{_OTHER_SYMBOLS}]")
_ASCII_TERM = re.compile(f"[a-z0-9]+(?:['`][a-z0-9]+)*|[{re.escape(SYMBOLS)}]")
_TYPOGRAPHY = tuple(zip("’‘“”–—…\xa0", "''      ", strict=True))
_SLOW = b"`" + SYMBOLS.encode()
_TABLE = bytes(ord(c) if (c := chr(i).lower()).isalnum() or c == "'" else 1 if i in _SLOW else 32 for i in range(256))
"""For each ASCII character what it is in a row of terms; 1 where telling takes more than the character."""
_WITHIN_WORD = re.compile(rb"(?<=[a-z0-9])'(?:s(?![a-z0-9])|(?=[a-z0-9]))")
_PIECES = re.compile(rf"(?:[^\x00-\x7f]|[a-z0-9]|[{re.escape(SYMBOLS)}])+")
_LONG = re.compile(f"[^\\s]{{{LONGEST + 1}}}")
_HAN = re.compile("[\u4e00-\u9fff]+")
_SPACELESS_ANY = re.compile(f"[{_SPACELESS}]")


Place = tuple[str, int, int]
"""A term and the characters of the text that it stands for, `text[start:end]`."""


def terms(text: str) -> list[str]:
    """The terms of a text in order."""
    simple = plain(text)
    if not simple.isascii():
        return _terms(in_one_script(text))
    row = simple.encode().translate(_TABLE)
    if b"\1" in row:
        found = [term for term, _, _ in places(text)]
    else:
        if b"'" in row:
            row = _WITHIN_WORD.sub(b"", row).replace(b"'", b" ")
        found = row.decode().split()
    if len(simple) > LONGEST and max(map(len, found), default=0) > LONGEST:
        return [piece for word in found for piece in _cut(word)]
    return found


def plain(text: str) -> str:
    """The text with a printer's quotation marks, dashes and spaces made ASCII: most English text is ASCII then."""
    if not text.isascii():
        for printed, typed in _TYPOGRAPHY:
            if printed in text:
                text = text.replace(printed, typed)
    return text


def places(text: str) -> list[Place]:
    """The terms of a text in order, each with its characters."""
    simple = plain(text)
    if simple.isascii() and not _LONG.search(simple):
        found = [(match[0], *match.span()) for match in _ASCII_TERM.finditer(simple.lower())]
        if "'" in simple or "`" in simple:
            found = [(fold(word) if "'" in word or "`" in word else word, at, end) for word, at, end in found]
        return found
    return list(_places(in_one_script(text)))


def _terms(text: str) -> list[str]:
    """The terms of any text. Chinese, most of what is not ASCII, is paired without a look at each place."""
    found: list[str] = []
    for match in _TERM.finditer(text):
        word = match.group()
        if match.lastgroup and _HAN.fullmatch(word):
            found.extend(map(add, word, word[1:]))
            found.append(word[-1])
        else:
            found.extend(term for term, _, _ in _matched(match))
    return found


def _places(text: str) -> Iterator[Place]:
    return (place for match in _TERM.finditer(text) for place in _matched(match))


def _matched(match: re.Match[str]) -> Iterator[Place]:
    start, end = match.span()
    word = match.group()
    if match.lastgroup:
        yield from _pairs(word, start)
    elif word.isascii() and word.isalnum() and len(word) <= LONGEST:
        yield word.lower(), start, end
    else:
        folded = fold(word.casefold())
        for whole in (folded,) if folded.isalnum() else _PIECES.findall(folded):
            for piece in _cut(whole):
                yield piece, start, end


def is_spaceless(term: str) -> bool:
    """Whether the term comes from a script without spaces between words."""
    return not term.isascii() and _SPACELESS_ANY.match(term) is not None


def _pairs(run: str, at: int) -> Iterator[Place]:
    if _HAN.fullmatch(run):
        for i in range(len(run) - 1):
            yield run[i : i + 2], at + i, at + i + 2
        yield run[-1], at + len(run) - 1, at + len(run)
        return
    folded = [(letter, at + i) for i, character in enumerate(run) for letter in fold(character.casefold())]
    folded = [(letter, i) for letter, i in folded if not letter.isspace()]
    for n, (letter, start) in enumerate(folded):
        following, end = folded[n + 1] if n + 1 < len(folded) else ("", start)
        yield letter + following, start, end + 1


def _cut(word: str) -> Iterator[str]:
    return (word[i : i + LONGEST] for i in range(0, len(word), LONGEST))
