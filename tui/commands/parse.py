"""`h200-tui parse FILE...`: what the parser finds, one JSON object a document line, nothing kept."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.errors import UnreadableError
from corpus.model import Article
from corpus.read import read


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="files to parse")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print a line for each article of each file; 1 when a file could not be read."""
    status = 0
    for name in args.files:
        try:
            articles = read(Path(name).read_bytes(), name)
        except (OSError, UnreadableError) as error:
            status = 1
            print(json.dumps({"file": name, "error": str(error)}, ensure_ascii=False))
            continue
        for article in articles:
            print(json.dumps(as_json(name, article), ensure_ascii=False))
    sys.stdout.flush()
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
