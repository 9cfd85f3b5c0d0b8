"""`h200-tui notes`: what was noted of quotes, and which of it stands beside words that are shown nowhere."""

import argparse
import sys
from dataclasses import asdict

from store.notes.listing import NoteAnswer, list_notes
from tui.commands.cells import of_them
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of
from tui.noted import note_line

_COLUMNS = ("number", "changed", "source", "note", "state", "quote")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--orphans", action="store_true", help="only those whose words are shown nowhere")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the notes, the one changed last first."""
    every = list_notes(store_of(args))
    shown = [one for one in every if one.is_orphan or not args.orphans]
    if args.json:
        for one in shown:
            print_json({**asdict(one), "is_orphan": one.is_orphan})
        return 0
    print_rows(_COLUMNS, map(_cells, shown))
    orphans = sum(one.is_orphan for one in every)
    if not every:
        print("Nothing was noted yet; h200-tui note QUOTE --star does.", file=sys.stderr)
    elif orphans and not args.orphans:
        print(f"{of_them(orphans)} shown nowhere: --orphans lists what became of the words.", file=sys.stderr)
    return 0


def _cells(one: NoteAnswer) -> tuple[object, ...]:
    return one.number, one.changed_at[:10], one.source_label, note_line(one.note), one.state, one.quote
