"""`h200-tui add PATH...`: keep files and folders, with what the user knows about them."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from corpus.errors import UnreadableError
from corpus.model import FORMS, About
from corpus.read import read
from store.documents import Document, is_kept
from store.keep import keep
from store.paths import store_path
from store.store import Store
from tui.commands.printing import print_json


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files and folders")
    parser.add_argument("--outlet", metavar="NAME", help="who published it")
    parser.add_argument("--published", metavar="DATE", help="when, as an ISO date as precise as known")
    parser.add_argument("--url", metavar="URL", help="where it came from")
    parser.add_argument("--form", choices=FORMS, help="what kind of text it is; brief: our words about an outlet's")
    parser.add_argument("--json", action="store_true", help="print one JSON object a file")


def run(args: argparse.Namespace) -> int:
    """Keep every file; 1 when one could not be read."""
    store = Store(store_path(args.store))
    supplied = About(outlet=args.outlet, published=args.published, url=args.url, form=args.form)
    status = 0
    for path in _files(args.paths):
        try:
            document = Document(path.read_bytes(), str(path), supplied)
            if is_kept(store, document):
                outcome, reason = "already there", None
            else:
                outcome, reason = keep(store, document, read(document.data, path.name, supplied)).outcome, None
        except (OSError, UnreadableError) as error:
            status, outcome, reason = 1, "skipped", str(error)
        if args.json:
            print_json({"file": str(path), "outcome": outcome, "reason": reason})
        else:
            print(f"{outcome}\t{path}" + (f"\t{reason}" if reason else ""), file=sys.stderr if reason else sys.stdout)
    return status


def _files(paths: list[str]) -> Iterator[Path]:
    for name in paths:
        path = Path(name)
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and not p.is_symlink())
        else:
            yield path
