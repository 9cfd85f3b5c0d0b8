"""`h200-tui correct QUOTE`: put right who said a quote or through whom it came, or take that back."""

import argparse
import sys

from store.comparison.elsewhere import same_words_elsewhere
from store.corrections.corrected import Change
from store.corrections.listing import CorrectionAnswer
from store.writing.correct import correct, undo
from tui.commands.cells import said_by
from tui.commands.corrections import correction_json
from tui.commands.printing import print_json
from tui.commands.store_of import store_of
from tui.commands.which import number_or_key
from tui.corrections import told_elsewhere


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("quote", nargs="?", metavar="QUOTE", help="the quote's key, as --json prints it")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--speaker", metavar="NAME", help="who said it; the name shown now confirms it")
    who.add_argument("--nobody", action="store_true", help="nobody is known to have said it")
    through = parser.add_mutually_exclusive_group()
    through.add_argument(
        "--via", action="append", metavar="NAME", help="through whom it came; repeatable, outermost first"
    )
    through.add_argument("--no-via", action="store_true", help="it came through nobody")
    parser.add_argument(
        "--undo",
        action="store_true",
        help="take back the last correction, that of this quote, or the one of this number",
    )
    parser.add_argument("--json", action="store_true", help="print it as a JSON object")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Correct or take back, and say what was shown before and what is now."""
    speaker = "" if args.nobody else args.speaker
    via = () if args.no_via else tuple(args.via) if args.via else None
    if args.undo:
        if (speaker, via) != (None, None):
            args.fail("--undo takes a correction back, and no name beside it")
        meant = None if args.quote is None else number_or_key(args.quote)
        undone = undo(store_of(args), meant)
        _print(args, undone, "undone")
        return 0
    if args.quote is None:
        args.fail("say which quote, by the key that h200-tui search --json prints")
    if (speaker, via) == (None, None):
        args.fail("say what is right: --speaker NAME, --nobody, --via NAME or --no-via")
    if args.speaker is not None and not args.speaker.strip():
        args.fail("--speaker takes a name; --nobody says that nobody is known")
    store = store_of(args)
    done = correct(store, args.quote, Change(speaker, via))
    _print(args, done, "confirmed" if done.is_confirmation else "corrected")
    if done.is_orphan:
        print(f"It is noted, but not shown: {done.state}. h200-tui corrections lists it.", file=sys.stderr)
    for sentence in told_elsewhere(same_words_elsewhere(store, args.quote)):
        print(sentence, file=sys.stderr)
    return 0


def _print(args: argparse.Namespace, correction: CorrectionAnswer, what: str) -> None:
    if args.json:
        print_json({"outcome": what, **correction_json(correction)})
        return
    before, now = said_by(correction.was_speaker, correction.was_via), said_by(correction.speaker, correction.via)
    if what == "undone":
        before, now = now, before
    change = now if what == "confirmed" else f"{before} → {now}"
    print(f"{what} #{correction.number}\t{change}\t{' '.join(correction.quote.split())}")
