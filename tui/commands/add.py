"""`h200-tui add PATH...`: keep files, folders and standard input, and say what was made of each."""

import argparse
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corpus.model import FORMS, About
from store.adding.batch import FileResult
from store.adding.ingest import Progress, Summary, ingest
from store.adding.sidecar import checked
from store.database.store import Store
from store.paths import store_path
from tui.adding import what_became_of_corrections
from tui.commands.printing import print_json
from tui.commands.progress import progress_bar, seconds
from tui.counted import counted

_MOST_NAMED = 3
"""Files that name no outlet or date, said by name."""
_ORDER = ("added", "newer version", "older version", "replaced", "already there", "skipped")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files and folders; - reads standard input")
    parser.add_argument("--outlet", metavar="NAME", help="who published it")
    parser.add_argument("--published", metavar="DATE", help="when, as an ISO date as precise as known")
    parser.add_argument("--url", metavar="URL", help="where it came from")
    parser.add_argument("--form", choices=FORMS, help="what kind of text it is; brief: our words about an outlet's")
    parser.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="PATTERN",
        help="leave out, as .gitignore would; repeatable; so do .h200ignore files",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    parser.add_argument("--workers", type=int, metavar="N", help="parse in N processes (default: one a processor)")
    parser.add_argument("--json", action="store_true", help="print one JSON object a file")
    parser.epilog = (
        "NAME.toml beside NAME.txt may hold its title, outlet, author, published, url, form and language; what the "
        "options say goes first. In folders, hidden files, TOML files, pictures, sound, programs and the parts of "
        "saved pages are left out."
    )
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Add every file; 1 when one was skipped or the store took no more, 130 when stopped."""
    supplied = _supplied(args)
    stop, leave_open = threading.Event(), list[str]()
    with _store(args) as store, stopping(stop), progress_bar() as bar:

        def on_progress(progress: Progress) -> None:
            if _leaves_open(progress.latest):
                leave_open.append(Path(progress.latest.name).name)
            bar.show(progress.done, progress.total, progress.per_second, progress.seconds_left, progress.latest.name)
            if args.json:
                print_json(_as_json(progress.latest))
            else:
                for line in _worth_saying(progress.latest):
                    bar.say(f"{progress.latest.name}: {line}")

        summary = ingest(
            store,
            args.paths,
            supplied,
            workers=args.workers,
            excludes=args.exclude,
            rehearsal=args.dry_run,
            on_progress=on_progress,
            stop=stop,
        )
    print(_in_words(summary, args.dry_run, leave_open), file=sys.stderr if args.json else sys.stdout)
    if summary.failure:
        print(summary.failure, file=sys.stderr)
    if summary.stopped:
        goes_on = "Stopped; what was read before is kept. The same command goes on where it stopped."
        print("Stopped." if args.dry_run else goes_on, file=sys.stderr)
        return 130
    return 1 if summary.failure or summary.files.get("skipped") else 0


def _supplied(args: argparse.Namespace) -> About:
    """What the options say of the articles; ends the program where they make no sense."""
    stated = About(outlet=args.outlet, published=args.published, url=args.url, form=args.form)
    try:
        stated = checked(stated)
    except ValueError as error:
        args.fail(str(error))
    if args.workers is not None and args.workers < 0:
        args.fail("--workers is a number of processes, or 0 for none")
    if args.url and any(Path(path).is_dir() for path in args.paths):  # each would be a newer version of the one before
        args.fail("--url is the address of one page and not of a folder; name its file, or write it in NAME.toml")
    return stated


@contextmanager
def stopping(stop: threading.Event) -> Iterator[None]:
    """Let the first Ctrl+C, or a request to end, set `stop`, so that what is done is kept; the second ends at once."""

    def on_signal(_number: int, _frame: Any) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _store(args: argparse.Namespace) -> Iterator[Store]:
    """The store; for a rehearsal where there is none, an empty one that goes away."""
    path = store_path(args.store)
    if args.dry_run and not path.exists():
        with tempfile.TemporaryDirectory(prefix="h200-tui-") as folder:
            yield Store(Path(folder) / "store.db")
    else:
        yield Store(path)


def _worth_saying(result: FileResult) -> list[str]:
    """What is not plain from the summary: why a file was skipped, what it is a version of, what was not understood."""
    versions = [f"{a.outcome} of article {a.version_of}" for a in result.articles if a.version_of is not None]
    return [*filter(None, [result.reason]), *versions, *what_became_of_corrections(result), *result.notes]


def _as_json(result: FileResult) -> dict[str, Any]:
    return {
        "file": result.path or result.name,
        "outcome": result.outcome,
        "reason": result.reason,
        "notes": result.notes,
        "articles": [
            {"id": a.id, "outcome": a.outcome, "version_of": a.version_of, "reprint_of": a.reprint_of}
            | ({"corrections_lost": a.standing.lost} if a.standing.lost else {})
            | ({"corrections_asking": a.standing.asking} if a.standing.asking else {})
            | ({"notes_lost": a.standing.notes_lost} if a.standing.notes_lost else {})
            | ({"pairings_lost": a.standing.pairings_lost} if a.standing.pairings_lost else {})
            | {"title": about.title, "outlet": about.outlet, "published": about.published}
            for a, about in zip(result.articles, result.abouts, strict=True)
        ],
    }


def _leaves_open(result: FileResult) -> bool:
    """Whether an article that came with the file names no outlet or no date."""
    return any(
        article.outcome != "already there" and (about.outlet is None or about.published is None)
        for article, about in zip(result.articles, result.abouts, strict=False)
    )


def _in_words(summary: Summary, rehearsal: bool, leave_open: list[str]) -> str:
    counts = [f"{summary.files[outcome]:,} {outcome}" for outcome in _ORDER if summary.files.get(outcome)]
    files = sum(summary.files.values())
    lead = "Nothing was changed. Would be" if rehearsal else f"{counted(files, 'file')} in {seconds(summary.seconds)}"
    articles = counted(summary.articles, "article")
    reprints = f", {summary.reprints:,} of them reprints" if summary.reprints else ""
    nothing = "nothing yet" if summary.stopped or summary.failure else "no file was found"
    return f"{lead}: {', '.join(counts) or nothing}; {articles}{reprints}.{_unknown(summary, leave_open)}"


def _unknown(summary: Summary, files: list[str]) -> str:
    """What neither the files nor the user say, how the user can, and the first of these files."""
    missing = [("outlet", "--outlet", summary.without_outlet), ("date", "--published", summary.without_date)]
    found = [
        (f"{number:,} name{'s' if number == 1 else ''} no {what}", option) for what, option, number in missing if number
    ]
    if not found:
        return ""
    words, options = (" and ".join(parts) for parts in zip(*found, strict=True))
    others = len(files) - _MOST_NAMED
    which = ", ".join(files[:_MOST_NAMED]) + (f" and {counted(others, 'other')}" if others > 0 else "")
    return f" {words}: give them with {options}, or in NAME.toml{f' ({which})' if len(files) > 1 else ''}."
