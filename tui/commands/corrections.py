"""`h200-tui corrections`: what was put right, what was there before, and what no longer finds its words."""

import argparse
import sys
from dataclasses import asdict

from store.corrections.listing import CorrectionAnswer, list_corrections
from tui.commands.cells import of_them, said_by
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of

_COLUMNS = ("number", "made", "source", "before", "corrected", "state", "quote")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--orphans", action="store_true", help="only those whose words are shown nowhere")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the corrections, the latest first."""
    every = list_corrections(store_of(args))
    shown = [correction for correction in every if correction.is_orphan or not args.orphans]
    if args.json:
        for correction in shown:
            print_json(correction_json(correction))
        return 0
    print_rows(_COLUMNS, map(_cells, shown))
    if not every:
        print("Nothing was corrected yet; h200-tui correct QUOTE --speaker NAME does.", file=sys.stderr)
        return 0
    if asking := sum(correction.asks for correction in every):
        print(f"{of_them(asking)} to be looked at again: the outlet has changed who said it.", file=sys.stderr)
    if not args.orphans and (orphans := sum(correction.is_orphan for correction in every)):
        print(f"{of_them(orphans)} in force nowhere: --orphans lists what became of the words.", file=sys.stderr)
    return 0


def correction_json(correction: CorrectionAnswer) -> dict[str, object]:
    """A correction in its published form."""
    return {**asdict(correction), "is_confirmation": correction.is_confirmation, "is_orphan": correction.is_orphan}


def _cells(correction: CorrectionAnswer) -> tuple[object, ...]:
    return (
        correction.number,
        correction.made_at[:10],
        correction.source_label,
        said_by(correction.was_speaker, correction.was_via),
        "confirmed" if correction.is_confirmation else said_by(correction.speaker, correction.via),
        _state(correction),
        correction.quote,
    )


def _state(correction: CorrectionAnswer) -> str:
    """What became of it, and what to look at again."""
    if not correction.asks:
        return correction.state
    return f"look again: the outlet now says {said_by(correction.parsed_speaker, correction.parsed_via)}"
