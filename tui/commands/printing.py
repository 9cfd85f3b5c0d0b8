"""How a subcommand prints: a table on a terminal, tab-separated lines in a pipe, one JSON object a line if asked."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

_ACTING = re.compile("[\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff]")
"""What could act on a screen, or is no character: JSON itself escapes nothing above 31."""


def print_json(value: Any) -> None:
    """One line: a frozen dataclass of the store with its labels, or a dictionary."""
    fields = value if isinstance(value, dict) else {**asdict(value), **_labels(value)}
    line = json.dumps(fields, ensure_ascii=not _speaks_unicode())
    print(_ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", line))


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[object]], headed: bool = False) -> int:
    """Rows of cells: a table with a header for eyes, lines of tab-separated cells for other programs; their number.

    These get a line with the names of the columns too where they are `headed`: where no one could know them.
    """
    if sys.stdout.isatty():
        return _print_table(columns, rows)
    if headed:
        print(_line(columns))
    number = 0
    for row in rows:
        print(_line(row))
        number += 1
    return number


def _line(row: Sequence[object]) -> str:
    return "\t".join(" ".join(_cell(value).split()) for value in row)


def _print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(value)) for value in row))  # Text: brackets in a title are no markup
    if table.row_count:  # a header over nothing is no answer
        Console().print(table)
    return table.row_count


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _labels(value: Any) -> dict[str, str]:
    return {name: getattr(value, name) for name in ("label", "source_label", "denial") if hasattr(value, name)}


def _speaks_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
