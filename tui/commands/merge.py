"""`h200-tui merge NAME INTO`: say that two actors are one, take that back, or list what was merged."""

import argparse
import sys
from dataclasses import asdict

from store.actors.merged import ActorMerge
from store.search.naming import actor_called
from store.writing.merge import list_merged, merge_actors, part_actors
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="the actor that is another; without it, list")
    parser.add_argument("into", nargs="?", metavar="INTO", help="the actor that it is, by whose name both go then")
    parser.add_argument("--undo", action="store_true", help="let NAME stand apart again")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Merge, part or list, and say what is so now."""
    store = store_of(args)
    if args.undo:
        if args.name is None or args.into is not None:
            args.fail("--undo takes one name, that of the actor that was merged into another")
        _print(args, [("parted", part_actors(store, args.name))])
    elif args.name is None:
        every = list_merged(store)
        _print(args, [("merged", merge) for merge in every])
        if not every:
            print("Nothing was merged yet; h200-tui merge NAME INTO does.", file=sys.stderr)
    elif args.into is None:
        args.fail("say which actor it is, too")
    else:
        one, other = (actor_called(store, name).id for name in (args.name, args.into))
        _print(args, [("merged", merge_actors(store, one, other))])
    return 0


def _print(args: argparse.Namespace, done: list[tuple[str, ActorMerge]]) -> None:
    if args.json:
        for outcome, merge in done:
            print_json({"outcome": outcome, **asdict(merge)})
        return
    rows = [(outcome, merge.name, merge.into, merge.merged_at[:10]) for outcome, merge in done]
    print_rows(("outcome", "name", "goes by", "since"), rows)
