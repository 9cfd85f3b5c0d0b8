"""Write what a view shows into a file of the folder that the app was started in; none that is there is touched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from store.errors import StoreError
from tui.counted import counted

if TYPE_CHECKING:
    from store.answers import QuoteAnswer
    from store.comparison.compare import Comparison

MOST_NAME = 60
"""Characters of a file's name."""
_OTHERWISE = "Free some space, or start h200-tui in a folder that you may write to."


def file_name(title: str) -> str:
    """A title as the name of a file, without its ending."""
    return re.sub(r"[\W_]+", "-", title).strip("-")[:MOST_NAME].rstrip("-")


def export_quotes(quotes: Sequence[QuoteAnswer], form: str, title: str, left: int = 0) -> str:
    """Write the citations of these quotes, and say where, and how many were left; `form` as in `cite_all`.

    Raises StoreError.
    """
    from store.reads.citation_formats import FORMATS, cite_all

    path = _write_new(title, FORMATS[form].ending, cite_all(quotes, form))
    unsure = sum(quote.is_unsure for quote in quotes)
    warning = f" The speaker of {unsure:,} is unsure, as it says there." if unsure else ""
    more = f" The list has {left:,} more: h200-tui search --limit 0 --cite line prints all." if left > 0 else ""
    return f"Written: {counted(len(quotes), 'quote')} with citations, to {path}.{warning}{more}"


def export_comparison(found: Comparison, narrowed_to: Sequence[str]) -> str:
    """Write the report of a comparison as a web page, and say where. Raises StoreError."""
    from store.comparison.report import write_report

    title = f"{found.left.label} {found.right.label}"
    return f"Written: the report, to {_write_new(title, '.html', write_report(found, 'html', narrowed_to))}."


def export_copy(title: str, text: str) -> str:
    """Keep the copy of an article that was changed in another program, and say where. Raises StoreError."""
    path = _write_new(title, ".txt", text)
    return f"Your changes are not in the store but in this folder: {path.name}. i adds it."


def _write_new(title: str, ending: str, text: str) -> Path:
    """Write a file of this title, with a number behind it where there is one already."""
    name = file_name(title)
    path = Path(f"{name}{ending}")
    try:
        path = next(path for path in _paths(name, ending) if not path.exists())
        with path.open("x", encoding="utf-8") as file:
            _write_all(file, text)
    except OSError as error:
        raise StoreError(f"{path} could not be written ({error.strerror}). {_OTHERWISE}") from error
    return path


def _write_all(file: TextIO, text: str) -> None:
    """Or nothing: nobody may take what there was room for to be all of it."""
    try:
        file.write(text)
        file.flush()
    except OSError:
        Path(file.name).unlink()
        raise


def _paths(name: str, ending: str) -> Iterator[Path]:
    folder = Path.cwd()
    yield folder / f"{name}{ending}"
    yield from (folder / f"{name}-{number}{ending}" for number in count(2))
