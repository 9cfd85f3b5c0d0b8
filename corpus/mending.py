"""Which characters an archive lost are put back: closing marks, dashes and blanks that a wrong decoding garbled.

A text read once in the wrong encoding keeps `"?` for a closing mark or a dash with the blank behind it, `"t` for "'t"
and a hyphen for a hard blank ("the mayor-said"). Every character gives way to one, so that no offset moves.
"""

from corpus.lazy import lazy

_GARBLED = lazy(r'"(?:[?\ufffd]["?A-Za-z]|(?<=[a-z]")(?:t|s|re|ve|ll|d|m)\b)')
_MARK = lazy(r'\n|"')
_LOST = lazy(r"\?(?=[A-Za-z\d\"$-])|(?<=\s.)\?(?=\s)|\ufffd(?:\?|(?=\s)|(?<=[A-Z]..)(?=[A-Z]))")
_SHORTENED = lazy(r"(?:t|s|re|ve|ll|d|m)\b")
_GLUED = (
    r"-(?:(?<=[a-z][,;:]-)(?=[\"“A-Za-z])|(?<=,[\"”]-)(?=[A-Za-z])|(?<=[a-z\d)\"”][.!?]-)(?=\s|$)"
    r"|(?<=[A-Za-z]{2}-)(?<!said-she-)(?=sa(?:id|ys)\b(?![-']))|(?<=[.!?][\"”]-)(?=\s|$)"
    r"|(?<=\b(?:said|says)-)(?=(?:he|it|they|that|the)\b(?!-)))"
)
"""A hyphen that only a lost blank explains; in a text without any, those before "and" or "that" are its author's."""
_ANY_GLUED = lazy(_GLUED)
_NO_HYPHEN = lazy(
    _GLUED + r"|-(?:(?<=[A-Za-z]{2}-)(?=(?:says|has|had|was|were|are|which|who|that|and)\b(?![-']))"
    r"|(?<=\b(?:said|says)-)(?=(?!she\b|to-)[a-z])|(?<=\bthat-)(?=(?:the|he|she|it|they|his|her)\b)"
    r"|(?<=\btold-)(?=[a-z])|(?<=[a-z][.!?]-)(?=[A-Z]))"
)


def mend(text: str) -> str:
    """The text with what was garbled as it once was, at its own length; an unharmed text as it is."""
    if '"' in text and _GARBLED.search(text):
        text = _with_marks(text)
    return _NO_HYPHEN.sub(" ", text) if _ANY_GLUED.search(text) else text


def _with_marks(text: str) -> str:
    """What is lost behind a mark tells it from one that is whole; whether one is open, a closing mark from "'"."""
    pieces: list[str] = []
    done, opened = 0, False
    for found in _MARK.finditer(text):
        at = found.start()
        if text[at] == "\n":
            opened = False
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        lost = _LOST.match(text, at + 1)
        if before.isalpha() and _SHORTENED.match(text, at + 1):
            mended = "'"
        elif lost is not None:
            if not before or before.isspace():
                mended = "—"
            elif (before.isupper() and after == "\ufffd") or (before == "s" and not opened):
                mended = "'"
            else:
                mended, opened = '"', False
            mended += " " * (lost.end() - at - 1)
        else:
            opened = (not before or before.isspace() or not (before.isalnum() or opened)) and not after.isspace()
            continue
        pieces.append(text[done:at] + mended)
        done = at + len(mended)
    pieces.append(text[done:])
    return "".join(pieces)
