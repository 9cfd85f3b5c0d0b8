"""Which encoding bytes are in, and the text they hold."""

import codecs
import re
from collections import Counter

from corpus.errors import UnreadableError
from corpus.readers.frequent import FREQUENT

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# What a label means in practice: the superset that is really written
# (https://encoding.spec.whatwg.org/#names-and-labels).
_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc_kr": "cp949",
    "utf-16": "utf-16-le",
}  # fmt: skip
_LABELS = {
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "x-x-big5": "big5hkscs",
    "utf8mb4": "utf-8",
}

_TWINS = {"cp932": ("cp932", "euc_jp"), "cp949": ("cp949",), "gb18030": ("gb18030",), "big5hkscs": ("big5hkscs",)}
# The letters above 127 of languages in one-byte code pages: text is in the first under which it uses no others.
_MARKS = "“”‘’„‚‹›«»–—…•·€£©®°§\xa0"
_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ" + _MARKS)
_CZECH = frozenset("áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ" + _MARKS)
_ONE_BYTE = (
    ("cp1252", frozenset("éèêëàâäáãåæçñöôóòõøœüûúùßíìîïÉÈÊÀÂÄÁÃÅÆÇÑÖÔÓÒÕØŒÜÛÚÍÎ¿¡" + _MARKS)),
    ("cp1254", frozenset("çğıöşüâîûÇĞİÖŞÜÂÎÛ" + _MARKS)),
    *((name, letters) for letters in (_POLISH, _CZECH) for name in ("cp1250", "iso8859_2")),
    ("cp1250", frozenset("áéíóöőúüűÁÉÍÓÖŐÚÜŰ" + _MARKS)),
)
_CYRILLIC = ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic")
_CYRILLIC_LETTERS = frozenset("оеаинтсрвлі")
"""Three in five letters of Cyrillic text."""
_ESCAPED_JAPANESE = re.compile(rb"\x1b\$[@B]")
_SAMPLE = 60_000
_ROW = re.compile("[\xc0-\xff]{2}")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_TOLERATED = 0.005
"""Share of a text's bytes that may be broken before another encoding is thought of."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of the bytes: mark first, then UTF-8 if it is that, the declared encoding, the likeliest one.

    Raises UnreadableError for bytes that are no text.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    text = _wide(data) or _escaped(data) or _stated(data, declared) or _detected(data)
    if text is None or _is_binary(text):
        raise UnreadableError("It is binary data, not text of an encoding that is known; save it as text, HTML or PDF.")
    return text


def known(label: str | None) -> str | None:
    """The codec that a declared label stands for, or None."""
    label = (label or "").strip().strip("\"'").lower()
    if label in _LABELS:
        return _LABELS[label]
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(name, name)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of Latin text is zero, and so are its blanks in any script."""
    head = data[:4_000]
    if not head.count(0) or len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) >= 0.2 * len(head) / 2 and min(even, odd) <= 0.1 * max(even, odd):
        return data.decode("utf-16-be" if even > odd else "utf-16-le", "replace")
    for name, blank in (("utf-16-le", (b" \0", b"\n\0")), ("utf-16-be", (b"\0 ", b"\0\n"))):
        text = head[: len(head) // 2 * 2].decode(name, "replace")
        if any(mark in head for mark in blank) and _is_one_script(text):
            return data.decode(name, "replace")
    return None


def _is_one_script(text: str) -> bool:
    """Whether the text keeps to one script with blanks and ASCII; bytes that are no UTF-16 are of all scripts."""
    letters = [c for c in text if c > "\x7f" and c not in _MARKS]
    blocks = Counter("han" if "\u3000" <= c <= "\u9fff" or c >= "\uff00" else chr(ord(c) >> 8) for c in letters)
    # A third of all code points are Chinese, so that chance alone finds many.
    return bool(letters) and max(blocks.values()) >= 0.9 * len(letters) and not _CONTROL.search(text)


def _stated(data: bytes, declared: str | None) -> str | None:
    codec = known(declared)
    for name in ("utf-8", codec):
        if not name or (name == "utf-8" and codec and codec.startswith(("iso2022", "hz", "utf-7"))):
            continue
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
        if name == "utf-8" or not _is_belied(data, name):
            return text
    for name in (codec, "utf-8"):
        if name and not name.startswith(("utf-16", "utf-32")):
            text = data.decode(name, "replace")
            if text.count("\ufffd") <= _TOLERATED * len(data) and not (name == codec and _is_belied(data, name)):
                return text
    return None


def _is_belied(data: bytes, codec: str) -> bool:
    """Whether the text itself speaks against the encoding stated for it: servers state one for all that they hold."""
    sample = data[:_SAMPLE]
    if codec in ("cp1252", "cp1254"):
        return not _alternates(sample.decode(codec, "replace"))
    if codec not in _TWINS:
        return False
    likely = _asian(sample)
    return likely is not None and likely not in _TWINS[codec] and _share(sample.decode(codec, "replace"), codec) < 0.2


def _escaped(data: bytes) -> str | None:
    """Japanese in seven bits, which reads as ASCII."""
    if not _ESCAPED_JAPANESE.search(data[:_SAMPLE]):
        return None
    try:
        return data.decode("iso2022_jp_ext")
    except UnicodeDecodeError:
        return None


def _detected(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    likely = _asian(sample) or _one_byte(sample) or _cyrillic(sample)
    if likely:
        return data.decode(likely, "replace")
    from charset_normalizer import from_bytes

    found = from_bytes(sample).best()
    return data.decode(found.encoding, "replace") if found else None


def _asian(sample: bytes) -> str | None:
    """The two-byte encoding under which most of the text is everyday characters of its language."""
    best, most = None, 0.0
    for language, codecs_ in _TWINS.items():
        for name in codecs_:
            share = _share(sample.decode(name, "replace"), language)
            if share > most:
                best, most = name, share
    return best if most >= 0.4 else None


def _share(text: str, language: str) -> float:
    """How much of the text beyond ASCII is everyday characters of a language; 0 where it is hardly any text."""
    wide = [c for c in text if c > "\x7f"]
    if len(wide) < 4 or text.count("\ufffd") > 0.02 * len(wide) + 1:
        return 0.0
    return sum(c in FREQUENT[language] for c in wide) / len(wide)


def _cyrillic(sample: bytes) -> str | None:
    """The code page under which the letters that Cyrillic text uses most are most of the text."""
    best, most = None, 0.0
    for name in _CYRILLIC:
        high = [c for c in sample.decode(name, "replace") if c > "\x7f"]
        share = sum(c in _CYRILLIC_LETTERS for c in high) / len(high) if len(high) >= 4 else 0.0
        if share > most:
            best, most = name, share
    return best if most >= 0.45 else None


def _one_byte(sample: bytes) -> str | None:
    for name, letters in _ONE_BYTE:
        text = sample.decode(name, "replace")
        high = [c for c in text if c > "\x7f"]
        if high and sum(c in letters for c in high) >= 0.98 * len(high) and _alternates(text):
            return name
    return None


def _alternates(text: str) -> bool:
    """Accented letters stand between plain ones; text of another script read as Western has them in rows."""
    return len(_ROW.findall(text)) <= 0.02 * len(text)


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) + sample.count("\ufffd") > 0.02 * len(sample) + 2
