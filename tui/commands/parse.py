"""`h200-tui parse FILE...`: what the parser finds in files, nothing kept."""

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About, Article
from corpus.read import read
from store.adding.raw import RefusedError, read_whole, shown
from store.adding.sidecar import checked
from store.errors import StoreError
from store.known_names import known_names
from tui.amounts import amount
from tui.commands.cells import named, worded
from tui.commands.printing import print_json, print_rows
from tui.trouble import log_trouble

Row = tuple[str | None, ...]


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="files to parse; - reads standard input")
    parser.add_argument("--outlet", metavar="NAME", help="who published them")
    parser.add_argument("--published", metavar="DATE", help="when, as an ISO date as precise as known")
    parser.add_argument("--json", action="store_true", help="print one JSON object for each article")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Print what is found in each file; 1 when one of them could not be read."""
    status = 0
    try:
        stated = checked(About(outlet=args.outlet, published=args.published))
    except ValueError as error:
        args.fail(str(error))
    for name in args.files:
        try:
            articles = _read(name, stated)
        except (RefusedError, UnreadableError, StoreError) as error:
            status = 1
            _say_failed(name, str(error), args.json)
        except Exception as error:  # a fault of ours in one file is no reason to leave out the others
            status = 1
            _say_failed(name, f"The parser failed on it; the details are in {log_trouble(error)}.", args.json)
        else:
            for article in articles:
                if args.json:
                    print_json(as_json(shown(name), article))
                else:
                    print_rows(("what", "who", "words"), _rows(article))
                    for note in article.notes:
                        print(f"{shown(name)}: {note}", file=sys.stderr)
    return status


def _read(name: str, stated: About) -> tuple[Article, ...]:
    path = os.path.realpath(name) if Path(name).is_symlink() else name  # who names a link means its target
    return read(read_whole(path, Limits().document_bytes), shown(name), stated, known_names())


def _say_failed(name: str, why: str, as_json: bool) -> None:
    if as_json:
        print_json({"file": shown(name), "error": why})
    else:
        print(f"{shown(name)}: {why}", file=sys.stderr)


def _rows(article: Article) -> Iterator[Row]:
    """The article itself, its quotes, its figures and its actors, a row each."""
    about = article.about
    title = " · ".join(filter(None, (about.title or "untitled", about.published)))
    yield (about.form or "report", about.outlet or "outlet not named", title)
    for quote in article.quotes:
        via = "".join(f" · via {name}" for name in quote.via)
        words = worded(quote.text, quote.cue, quote.kind)
        yield (quote.kind, named(quote.speaker, quote.confidence) + via, words)
    for figure in article.figures:
        base = f"of {figure.of}" if figure.of else None
        meaning = filter(None, (f"{figure.text} = {amount(figure)}", base, figure.subject, figure.period))
        yield ("figure", figure.actor, " · ".join(meaning))
    for actor in article.actors:
        yield (actor.type, actor.name, "; ".join((*actor.aliases, *actor.roles)))


def as_json(file: str, article: Article) -> dict[str, Any]:
    """The article in the published form of `parse --json`."""
    return {
        "file": file,
        "article": {**asdict(article.about), "text": article.text},
        "quotes": [asdict(quote) for quote in article.quotes],
        "actors": [{k: v for k, v in asdict(actor).items() if k != "mentions"} for actor in article.actors],
        "figures": [asdict(figure) for figure in article.figures],
        "dates": [asdict(date) for date in article.dates],
        "notes": list(article.notes),
    }
