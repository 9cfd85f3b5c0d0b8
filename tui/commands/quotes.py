"""`h200-tui quotes`: the quotes in the store with speaker, relay and source, narrowed by any of these."""

import argparse
import sys

from store.reads.browse import browsing
from store.reads.filters import Filters
from store.search.naming import actors_named, sources_named
from store.search.resolve import KINDS, is_no_time, iso_date
from store.words.fold import fold
from tui.commands.cells import QUOTE_COLUMNS, quote_cells
from tui.commands.limit import add_limit, say_left_out
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of

_SHOWN = 200


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--source", action="append", default=[], metavar="NAME", help="only this source's; repeatable")
    parser.add_argument("--actor", action="append", default=[], metavar="NAME", help="only this speaker's; repeatable")
    parser.add_argument("--kind", action="append", default=[], choices=KINDS, help="only of this kind; repeatable")
    parser.add_argument("--via", action="append", default=[], metavar="NAME", help="only what came through this relay")
    parser.add_argument("--after", metavar="DATE", help="only of articles published on or after this ISO date")
    parser.add_argument("--before", metavar="DATE", help="only of articles published on or before this ISO date")
    add_limit(parser, _SHOWN)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Print the quotes, the newest article's first."""
    store = store_of(args)
    after, before = _date(args, "after"), _date(args, "before")
    if is_no_time(after, before):
        print(f"No date is both after {after} and before {before}.", file=sys.stderr)
        return 2
    filters = Filters(
        sources=tuple(s.id for name in args.source for s in sources_named(store, name)),
        actors=tuple(a.id for name in args.actor for a in actors_named(store, name)),
        kinds=tuple(args.kind),
        via=tuple(fold(name) for name in args.via),
        after=after,
        before=before,
    )
    with browsing(store, filters) as order:
        quotes, printed = order.quotes(args.limit), 0
        if args.json:
            for quote in quotes:
                print_json(quote)
                printed += 1
        else:
            printed = print_rows(QUOTE_COLUMNS, map(quote_cells, quotes))
        every = order.total(sys.maxsize) if printed == args.limit else printed
        if every > printed:
            say_left_out(printed, every)
    return 0


def _date(args: argparse.Namespace, option: str) -> str | None:
    """The option's date in ISO form; wrong usage ends the program."""
    given = getattr(args, option)
    iso = iso_date(given) if given else None
    if given and iso is None:
        args.fail(f"--{option} takes a date such as 2026-01-31 or 2026-01, not {given!r}")
    return iso
