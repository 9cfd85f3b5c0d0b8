"""Any text as Markdown that says just that."""

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def plain_markdown(text: str) -> str:
    """The text in one line, with what Markdown would take for a sign escaped; blanks alone stay as many."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()) if text.strip() else text.replace("\n", " "))
