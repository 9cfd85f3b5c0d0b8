"""`h200-tui figures`: every number with its meaning and its source, conflicts marked."""

import argparse
import sys
from collections.abc import Callable

from store.corrections.listing import Spans, corrected_spans, is_within
from store.figures.table import FigureRow, figure_table
from store.reads.file_names import file_names
from store.search.naming import source_ids_named
from tui.amounts import amount
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of
from tui.signs import VERDICT_SIGNS

_ORDERS: dict[str, Callable[[FigureRow], tuple[object, ...]]] = {
    "source": lambda row: (row.figure.source_label, row.figure.article_id, row.figure.start),
    "value": lambda row: (row.figure.kind, row.figure.unit or "", -row.figure.high),
    "subject": lambda row: (not row.figure.subject, (row.figure.subject or "").casefold()),
    "period": lambda row: (not row.figure.period, row.figure.period or ""),
    "conflict": lambda row: (not row.conflicts, row.group is None, row.group or 0),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--source", metavar="NAME", help="only this source's")
    parser.add_argument("--conflicts", action="store_true", help="only those that sources give differently")
    parser.add_argument("--sort", choices=_ORDERS, help="order by this; newest article first otherwise")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the figures."""
    store = store_of(args)
    sources = source_ids_named(store, args.source) or (None,)
    rows = [row for source in sources for row in figure_table(store, source) if row.conflicts or not args.conflicts]
    if args.sort:
        rows.sort(key=_ORDERS[args.sort])
    if args.json:
        files = file_names(store, (row.figure.article_id for row in rows))
        corrected = corrected_spans(store)
        for row in rows:
            print_json(as_json(row, files, corrected))
        return 0
    columns = ("", "figure", "value", "of", "subject", "whose", "period", "source")
    if args.conflicts:  # what differs may be in no column: the base that the words around it give, or another's value
        print_rows((*columns, "why"), [(*_cells(row), row.why) for row in rows])
    else:
        print_rows(columns, [_cells(row) for row in rows])
    if not rows:
        print("No figure differs between sources." if args.conflicts else "No figure.", file=sys.stderr)
    return 0


def as_json(row: FigureRow, files: dict[int, str], corrected: Spans) -> dict[str, object]:
    """The figure in its published form, with what the other sources make of it; `group` is equal for one thing.

    `corrected` stands only where a person gave the speaker.
    """
    figure = row.figure
    names = ("start", "end", "text", "kind", "low", "high", "unit", "qualifier", "bound", "of", "status", "subject")
    return {
        "file": files.get(figure.article_id),
        "source": figure.source_label,
        **{name: getattr(figure, name) for name in (*names, "actor", "period", "speaker")},
        **({"corrected": True} if is_within(corrected, figure.article_id, figure.start, figure.end) else {}),
        "group": row.group,
        "verdict": row.verdict,
        "why": row.why,
    }


def _cells(row: FigureRow) -> tuple[object, ...]:
    f = row.figure
    sign = VERDICT_SIGNS.get(row.verdict or "", "")
    return (sign, f.text, amount(f), f.of, f.subject, f.actor, f.period, f.source_label)
