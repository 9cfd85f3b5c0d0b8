"""Markdown as the plain text that its reader sees."""

import re
from html import unescape

from corpus.readers.quoted import printed

# Bounded and without nested repeats, so that a line of nothing but brackets or stars stays linear.
_INSIDE = r"(?:[^\[\]\n]|\n(?!\s*\n)|\[[^\[\]\n]{0,100}\])"
"""A character of a link's words, which may break over a line and hold a "[sic]"."""
_TARGET = (
    r"\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})"
    r"(?:\s{1,3}(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?\)"
)
_IMAGE = re.compile(rf"!\[([^\[\]\n]{{0,500}})\](?:{_TARGET}|\[[^\]\n]{{0,100}}\])")
_LINK = re.compile(rf"(?<!!)\[({_INSIDE}{{0,500}})\]{_TARGET}")
_REFERENCE = re.compile(r"(?<![!\]])\[([^\[\]\n]{1,500})\]\[[^\]\n]{0,100}\]")
_FILLED = re.compile(r"\{\{[<%][^{}\n]{1,500}[%>]\}\}|\{%[^{}\n]{1,500}%\}")
"""What a site's generator is to fill in."""
_EMBEDDED = re.compile(rf"!\[\[[^\[\]\n]{{1,300}}\]\]|%%[^%]{{0,2000}}%%|<!--[^<]{{0,4000}}?-->|{_FILLED.pattern}")
"""Pictures, remarks and what a site's generator is to fill in."""
_WIKI = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)([^\]\n]{1,100})\]:[ \t].{0,2000}$", re.MULTILINE)
_NOTE = re.compile(r"^ {0,3}\[\^[\w-]{1,40}\]:[ \t]{0,4}", re.MULTILINE)
_CALL = re.compile(r"\[\^[\w-]{1,40}\](?!:)")
_ADDRESS = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_BREAK = re.compile(r"<br ?/?>|\\$", re.IGNORECASE | re.MULTILINE)
_TAG = re.compile(
    r"</?(?:a|b|big|center|cite|div|em|figcaption|figure|font|i|img|mark|p|small|span|strong|sub|sup|u)\b[^<>\n]{0,500}>",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#{1,6})?[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?=\S)(.{1,300})\n(?:={3,80}|-{3,80})[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]?){3,40}|(?:-[ \t]?){3,40}|(?:_[ \t]?){3,40})$", re.MULTILINE)
_COLUMNS = re.compile(
    r"^[ \t]*\|?(?:[ \t]*:?-{1,80}:?[ \t]*\|){1,40}(?:[ \t]*:?-{1,80}:?)?[ \t]*(?:\n|$)", re.MULTILINE
)
_ROW = re.compile(r"^[ \t]*\|[ \t]?(.{1,2000}?)[ \t]?\|[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"^ {0,3}(?:>[ \t]?){1,10}(?:\[![a-zA-Z]{1,20}\][-+]?[ \t]?)?", re.MULTILINE)
_SIGNED = re.compile(
    r"^((?: {0,3}>.{0,2000}\n){1,40}?) {0,3}>[ \t]?(?:[—–―]|--?)[ \t]?(?=\w)(.{2,150})$(?!\n {0,3}>)", re.MULTILINE
)
"""A quotation, the last line of which says whose it is."""
_TASK = re.compile(r"^([ \t]*[-*+][ \t]+)\[[ xX]\][ \t]+", re.MULTILINE)
_LABELS = re.compile(r"^[ \t]*(?:#[^\W\d_][\w/-]{0,60}[ \t]*){1,30}$", re.MULTILINE)
_MARKED = r"(?:[^{0}\n]|\n(?!\s*\n)|(?<!{0}){0}(?!{0}))"
"""A character of what two marks stand around, of which one alone may stand inside."""
_IN_STARS, _IN_BARS = (_MARKED.format(mark) for mark in (r"\*", "_"))
_STRONG = re.compile(
    r"\*{3}(?=\S)((?:[^*\n]|\n(?!\s*\n)){1,2000}?)(?<=\S)\*{3}"
    rf"|\*\*(?=\S)({_IN_STARS}{{1,2000}}?)(?<=\S)\*\*|(?<!\w)__(?=\S)({_IN_BARS}{{1,2000}}?)(?<=\S)__(?!\w)"
)
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=[^\s*])((?:[^*\n]|\n(?!\s*\n)){1,2000}?)(?<=[^\s*])\*(?![\w*])"
    r"|(?<![\w_])_(?=[^\s_])((?:[^_\n]|\n(?!\s*\n)){1,2000}?)(?<=[^\s_])_(?![\w_])"
)
_BETWEEN = re.compile(r"(?:~~|==)(?=\S)([^~=\n]{1,2000}?)(?<=\S)(?:~~|==)")
_CODE = re.compile(r"(?<!`)`([^`\n]{1,1000})`(?!`)")
_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,}).{0,100}$", re.MULTILINE)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|=-])")
_TORN = re.compile(r"(?<=[^\s.!?:…\"”’»|])[ \t]{0,3}\n[ \t]{0,3}(?:(?=[a-zà-öø-ÿ])|(?<=,\n)(?=[^\W\d_]))")
"""A line's end inside a sentence, which Markdown shows as a blank."""
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[\da-fA-F]{2,5});")
_SAMPLE = 50_000


def is_markdown(text: str) -> bool:
    """Whether the text shows enough of Markdown's signs that stars and underscores in it are taken for markup."""
    sample = text[:_SAMPLE]
    return any(sign.search(sample) for sign in (_HEADING, _LINK, _UNDERLINED, _STRONG, _NOTE, _FILLED))


def pictured(text: str) -> list[str]:
    """The words that stand for its pictures, where they are words and no name of a file."""
    return (
        [words for found in _IMAGE.finditer(text) if " " in (words := plain(found[1]).strip())] if "![" in text else []
    )


def plain(text: str) -> str:
    """The text without Markdown's marks. Quotation marks, dashes, list bullets and the words of notes stay."""
    defined = {found[1] for found in _DEFINITION.finditer(text)}
    text = _FENCE.sub("", _EMBEDDED.sub("", _DEFINITION.sub("", text)))
    text = _UNDERLINED.sub(r"\1", _HEADING.sub(r"\1", text))
    text = _QUOTED.sub("", _SIGNED.sub(_signed, _RULE.sub("", text)))
    text = _LABELS.sub("", _TASK.sub(r"\1", text))
    if "|" in text:
        text = _ROW.sub(r"\1", _COLUMNS.sub("", text))
    text = _without_links(text, defined)
    text = _TAG.sub("", _BREAK.sub("\n\n", text)) if "<" in text or "\\\n" in text else text
    text = _CODE.sub(r"\1", _CALL.sub("", _NOTE.sub("", text)))
    for _ in range(2):  # the one inside the other
        text = _STRONG.sub(_words, text)
        text = _EMPHASIS.sub(_words, text)
    text = _TORN.sub(" ", _BETWEEN.sub(r"\1", text))
    return _ENTITY.sub(lambda found: unescape(found[0]), _ESCAPED.sub(r"\1", text))


def _signed(found: re.Match[str]) -> str:
    """A quotation between marks, and whose it is."""
    words = re.split(r"\n\s*\n", _QUOTED.sub("", found[1]).strip())
    return "\n\n".join(printed(words, found[2].strip())) if words[0] else found[0]


def _words(found: re.Match[str]) -> str:
    return found[found.lastindex or 0]


def _without_links(text: str, defined: set[str]) -> str:
    """What is written of its pictures and links, without where they lead; `defined` are the names of addresses."""
    if "[" in text:
        text = _WIKI.sub(r"\1", _IMAGE.sub(lambda found: found[1] if " " in found[1] else "", text))
        text = _REFERENCE.sub(r"\1", _LINK.sub(r"\1", text))
    for name in defined:
        text = text.replace(f"[{name}]", "" if name.isdigit() else name)
    return _ADDRESS.sub(r"\1", text) if "<" in text else text
