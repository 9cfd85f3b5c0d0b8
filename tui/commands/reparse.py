"""`h200-tui reparse`: today's parser and alias table over the kept files, with what each article changed in."""

import argparse
import sys
import threading
import time

from store.adding.reparse import ArticleChange, count_outdated, reparse
from store.corrections.listing import list_corrections
from store.notes.listing import list_notes
from tui.commands.add import stopping
from tui.commands.printing import print_json
from tui.commands.progress import progress_bar, seconds
from tui.commands.store_of import store_of
from tui.counted import counted


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--all", action="store_true", help="also what needs no second reading")
    parser.add_argument("--workers", type=int, metavar="N", help="parse in N processes (default: one a processor)")
    parser.add_argument("--json", action="store_true", help="print one JSON object an article")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Parse again; 1 when an article could not be read any more, 130 when stopped."""
    if args.workers is not None and args.workers < 0:
        args.fail("--workers is a number of processes, or 0 for none")
    store = store_of(args)
    total, began = count_outdated(store, args.all), time.monotonic()
    seen = changed = failed = 0
    stop = threading.Event()
    with stopping(stop), progress_bar() as bar:

        def on_change(change: ArticleChange) -> None:
            nonlocal seen, changed, failed
            seen, changed, failed = seen + 1, changed + (not change.is_same), failed + bool(change.failure)
            rate = seen / max(time.monotonic() - began, 1e-6)
            bar.show(seen, total, rate, (total - seen) / rate, change.title or "")
            if args.json:
                print_json(change)
            elif not change.is_same:
                print(f"{change.source}\t{change.title or ''}\t{_in_words(change)}")

        workers = 0 if args.workers is None and total <= 4 else args.workers
        reparse(store, every=args.all, workers=workers, on_change=on_change, stop=stop)
    took = f"in {seconds(time.monotonic() - began)}: {changed:,} came out differently."
    nothing = ": today's parser has read all with today's alias table; --all reads them once more."
    print(f"{seen:,} articles read again{f' {took}' if total else nothing}", file=sys.stderr)
    for what, answers in (("correction", list_corrections(store)), ("note", list_notes(store))):
        if lost := sum(answer.state == "words not found" for answer in answers):
            find = "finds its" if lost == 1 else "find their"
            lists = f"h200-tui {what}s --orphans lists them."
            print(f"{counted(lost, what)} {find} words no longer; {lists}", file=sys.stderr)
    if stop.is_set():
        print("Stopped. The same command goes on where it stopped.", file=sys.stderr)
        return 130
    return 1 if failed else 0


def _in_words(change: ArticleChange) -> str:
    if change.failure:
        return f"kept as it was: {change.failure}"
    counts = (
        ("quotes", len(change.quotes_gained), len(change.quotes_lost)),
        ("figures", len(change.figures_gained), len(change.figures_lost)),
        ("actors", len(change.actors_gained), len(change.actors_lost)),
    )
    words = [f"{what} +{gained} -{lost}" for what, gained, lost in counts if gained or lost]
    whose = (("speakers", change.speakers_changed), ("relays", change.relays_changed))
    words += [f"{what} changed {len(changed)}" for what, changed in whose if changed]
    words += [f"{field} changed" for field in change.about_changed]
    if change.text_changed:
        words.append("text changed")
    return ", ".join(words)
