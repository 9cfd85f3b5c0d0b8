"""`h200-tui actors`: who speaks and is spoken of, with aliases, roles and quotes per source."""

import argparse

from store.reads.actors import list_actors
from store.search.naming import actors_named, source_ids_named
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="only who this name means")
    parser.add_argument("--source", metavar="NAME", help="only who this source names")
    parser.add_argument("--named", action="store_true", help="leave out speakers without a name")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the actors, those with most quotes first."""
    store = store_of(args)
    actors = list_actors(store, source_ids_named(store, args.source), args.named)
    if args.name:
        meant = {actor.id for actor in actors_named(store, args.name)}
        actors = tuple(actor for actor in actors if actor.id in meant)
    if args.json:
        for actor in actors:
            print_json(actor)
        return 0
    rows = [
        (
            a.name,
            a.type,
            a.quotes,
            "; ".join(f"{label} {count}" for label, count in a.sources if count),
            "; ".join(a.aliases),
            "; ".join(a.worded),
        )
        for a in actors
    ]
    print_rows(("actor", "type", "quotes", "by source", "also", "roles"), rows)
    return 0
