"""Clean a text of everything that could act on a terminal or hide, before any offset is computed.

Order matters: whole escape sequences go first (so their payload goes with them), then what is
left of control, bidi and invisible characters. Both patterns are linear on hostile input.
"""

from corpus.lazy import lazy

# An escape sequence: a terminated OSC, DCS, SOS, PM or APC string; a CSI sequence; any other escape. A string without
# its terminator loses the introducer alone, so that no words after it are lost.
_STRING = r"(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]{0,4096}(?:\x07|\x1b\\|\x9c)"
_CSI = r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]?"
_SEQUENCE = lazy(f"{_STRING}|{_CSI}|\x1b[ -/]{{0,16}}[0-~]?")

# C0 but for newline, DEL, C1, bidi controls, zero-width and other invisible marks, lone surrogates, specials.
_INVISIBLE = lazy(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_NEWLINES = lazy("\r\n?|[\u2028\u2029\x85\x0b\x0c]")


def clean(text: str) -> str:
    """The text without escape sequences, control, bidi and invisible characters; lines end in `\\n`.

    Text that holds none of these is left as it is, so that offsets into the two are the same.
    """
    if text.replace("\n", " ").replace("\u00a0", " ").isprintable():
        return text  # all that is taken off below is unprintable
    text = _NEWLINES.sub("\n", text)
    text = _SEQUENCE.sub("", text)
    return _INVISIBLE.sub("", text.replace("\t", " "))
