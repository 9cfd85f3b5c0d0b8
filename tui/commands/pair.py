"""`h200-tui pair QUOTE OTHER`: say that two quotes report one statement, or that they do not, or take that back."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict

from store.corrections.pairing_list import PairedQuote, PairingAnswer, list_pairings
from store.writing.pair import pair_quotes, unpair
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of
from tui.commands.which import number

_COLUMNS = ("number", "said", "made", "state", "source", "quote", "other source", "other quote")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("quote", nargs="?", metavar="QUOTE", help="a quote's key, as --json prints it; without, list")
    parser.add_argument("other", nargs="?", metavar="OTHER", help="the key of a quote of another article")
    parser.add_argument("--apart", action="store_true", help="they are not one statement")
    parser.add_argument("--undo", type=number, metavar="NUMBER", help="take back what was said under this number")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Pair, part or list, and say what is so now."""
    store = store_of(args)
    if args.undo is not None:
        if args.quote is not None or args.apart:
            args.fail("--undo takes a number, and nothing beside it")
        _print(args, [unpair(store, args.undo)], "undone")
    elif args.quote is None:
        if args.apart:
            args.fail("--apart takes the keys of two quotes")
        every = list_pairings(store)
        _print(args, every)
        if not every:
            print("Nothing was said of two quotes yet; h200-tui pair QUOTE OTHER does.", file=sys.stderr)
    elif args.other is None:
        args.fail("say which other quote, too")
    else:
        _print(args, [pair_quotes(store, args.quote, args.other, not args.apart)])
    return 0


def _print(args: argparse.Namespace, pairings: Sequence[PairingAnswer], state: str = "") -> None:
    if args.json:
        for pairing in pairings:
            print_json({**asdict(pairing), "state": state or pairing.state, "is_orphan": pairing.is_orphan})
        return
    print_rows(_COLUMNS, [_cells(pairing, state or pairing.state) for pairing in pairings])


def _cells(pairing: PairingAnswer, state: str) -> tuple[object, ...]:
    one, other = map(_quote_cells, pairing.quotes)
    return (pairing.number, pairing.said, pairing.made_at[:10], state, *one, *other)


def _quote_cells(quote: PairedQuote) -> tuple[str | None, str]:
    return quote.source_label, quote.quote
