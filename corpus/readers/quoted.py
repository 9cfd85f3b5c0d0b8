"""A quotation that is set off, as print puts it: “Words.” – Jo Doe."""

import re

_MARKS = re.compile('["“”„«»「」『』]')
_OPENED = re.compile("[\"“„«「『‘']")


def printed(lines: list[str], name: str) -> list[str]:
    """The words between marks, each paragraph opened by one, and the name; without where marks inside would confuse."""
    said = f"– {name}" if name else ""
    if not _OPENED.match(lines[0]):
        if any(_MARKS.search(line) for line in lines):
            return [*lines, said] if said else lines
        lines = [f"“{line}" for line in lines]
        lines[-1] += "”"
    return [*lines[:-1], f"{lines[-1]} {said}".strip()]
