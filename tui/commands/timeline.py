"""`h200-tui timeline`: what was said when, a row a day, a month or a year, as precisely as it is known."""

import argparse
import sys

from store.reads.filters import Filters
from store.reads.timeline import TimelineRow, list_timeline
from store.search.naming import actors_named, sources_named
from store.search.searcher import Searcher
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of

_BAR = 30


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "query",
        nargs="*",
        metavar="QUERY",
        help="only what `h200-tui search QUERY` finds, to the last quote",
    )
    parser.add_argument("--source", action="append", default=[], metavar="NAME", help="only this source's; repeatable")
    parser.add_argument("--actor", action="append", default=[], metavar="NAME", help="only this speaker's; repeatable")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the dates in order; what nothing dates comes last. 1 when nothing is found, 2 for a senseless filter."""
    store = store_of(args)
    filters = Filters(
        sources=tuple(s.id for name in args.source for s in sources_named(store, name)),
        actors=tuple(a.id for name in args.actor for a in actors_named(store, name)),
    )
    among, query = None, " ".join(args.query)
    if query:
        searcher = Searcher(store)
        found = searcher.search(query, limit=1, base=filters)
        for note in found.notes:
            print(note, file=sys.stderr)
        if found.ignored:
            return 2
        among = searcher.ids(query, base=filters)
    rows = list_timeline(store, filters, among)
    if args.json:
        for row in rows:
            print_json(as_json(row))
        return 0 if rows or not query else 1
    most = max((row.quotes for row in rows), default=1)
    table = [
        (row.date or "undated", "█" * max(1, _BAR * row.quotes // most), row.quotes, _names(row.speakers))
        for row in rows
    ]
    print_rows(("date", "", "quotes", "speakers"), table)
    if query and not rows:
        print("No quote matches.", file=sys.stderr)
    return 0 if rows or not query else 1


def as_json(row: TimelineRow) -> dict[str, object]:
    """A date with its precision, and how many quotes name it themselves."""
    return {
        "date": row.date,
        "precision": row.precision,
        "quotes": row.quotes,
        "said": row.said,
        "speakers": [{"name": name, "quotes": count} for name, count in row.speakers],
        "sources": [{"name": name, "quotes": count} for name, count in row.sources],
    }


def _names(counts: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts[:5])
