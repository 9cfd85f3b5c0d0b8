"""Markdown as the plain text that its reader sees."""

import re

# Bounded and without nested repeats, so that a line of nothing but brackets or stars stays linear.
_IMAGE = re.compile(r"!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)")
_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]{1,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,2000}(?:\s{1,3}\"[^\"\n]{0,300}\")?\)"
)
_REFERENCE = re.compile(r"(?<![!\]])\[([^\[\]\n]{1,500})\]\[[^\]\n]{0,100}\]")
_WIKI = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,100}\]:\s.{0,2000}$", re.MULTILINE)
_FOOTNOTE = re.compile(r"\[\^[\w-]{1,40}\](?!:)")
_ADDRESS = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#{1,6})?[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?=\S)(.{1,300})\n(?:={3,80}|-{3,80})[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]?){3,40}|(?:-[ \t]?){3,40}|(?:_[ \t]?){3,40})$", re.MULTILINE)
_QUOTED = re.compile(r"^ {0,3}(?:>[ \t]?){1,10}", re.MULTILINE)
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])_(?![\w_])"
)
_CODE = re.compile(r"(?<!`)`([^`\n]{1,1000})`(?!`)")
_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,}).{0,100}$", re.MULTILINE)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")


def is_markdown(text: str) -> bool:
    """Whether the text shows enough of Markdown's signs that stars and underscores in it are taken for markup."""
    sample = text[:50_000]
    return bool(
        _HEADING.search(sample)
        or _LINK.search(sample)
        or _UNDERLINED.search(sample)
        or len(_STRONG.findall(sample)) >= 2
    )


def plain(text: str) -> str:
    """The text without Markdown's marks. Quotation marks, dashes and list bullets stay."""
    text = _FENCE.sub("", _DEFINITION.sub("", text))
    text = _UNDERLINED.sub(r"\1", _HEADING.sub(r"\1", text))
    text = _QUOTED.sub("", _RULE.sub("", text))
    text = _WIKI.sub(r"\1", _IMAGE.sub(lambda found: found[1] if " " in found[1] else "", text))
    text = _ADDRESS.sub(r"\1", _REFERENCE.sub(r"\1", _LINK.sub(r"\1", text)))
    text = _CODE.sub(r"\1", _FOOTNOTE.sub("", text))
    text = _STRONG.sub(r"\2", text)
    text = _EMPHASIS.sub(lambda found: found[1] or found[2], text)
    return _ESCAPED.sub(r"\1", text)
