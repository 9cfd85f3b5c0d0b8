"""`h200-tui parse FILE...`: what the parser finds, one JSON object a document line, nothing kept."""

import argparse
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import Article
from corpus.read import read
from store.known_names import known_names
from store.raw import RefusedError, read_whole, shown
from tui.commands.printing import print_json


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="files to parse; - reads standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print a line for each article of each file; 1 when a file could not be read."""
    status = 0
    for name in args.files:
        path = os.path.realpath(name) if Path(name).is_symlink() else name  # who names a link means its target
        try:
            articles = read(read_whole(path, Limits().document_bytes), shown(name), aliases=known_names())
        except (RefusedError, UnreadableError) as error:
            status = 1
            print_json({"file": shown(name), "error": str(error)})
            continue
        for article in articles:
            print_json(as_json(shown(name), article))
    return status


def as_json(file: str, article: Article) -> dict[str, Any]:
    """The article in the published form of `parse --json`."""
    return {
        "file": file,
        "article": {**asdict(article.about), "text": article.text},
        "quotes": [asdict(quote) for quote in article.quotes],
        "actors": [{k: v for k, v in asdict(actor).items() if k != "mentions"} for actor in article.actors],
        "figures": [asdict(figure) for figure in article.figures],
        "dates": [asdict(date) for date in article.dates],
    }
