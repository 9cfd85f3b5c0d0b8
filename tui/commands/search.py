"""`h200-tui search QUERY`: the quotes that say something like it, the best first; the same search as on screen."""

import argparse
import sys
from dataclasses import asdict

from store.reads.citation_formats import FORMATS, cite_all
from store.search.query import parse_query
from store.search.searcher import Searcher
from tui.commands.cells import QUOTE_COLUMNS, quote_cells
from tui.commands.limit import add_limit, say_left_out
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of

_OPTIONS = (
    ("source", "NAME", "only this source's"),
    ("actor", "NAME", "only this speaker's"),
    ("kind", "KIND", "only of this kind: direct, partial, indirect or block"),
    ("via", "NAME", "only what came through this relay"),
    ("form", "FORM", "only from articles of this form"),
    ("lang", "CODE", "only from articles in this language"),
    ("after", "DATE", "only of articles published on or after this date"),
    ("before", "DATE", "only of articles published on or before this date"),
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "query",
        nargs="*",
        metavar="QUERY",
        help='words, "phrases", -excluded, source:scmp, after:2026; without words the newest',
    )
    for name, metavar, meaning in _OPTIONS:
        parser.add_argument(f"--{name}", action="append", default=[], metavar=metavar, help=f"{meaning}; repeatable")
    parser.add_argument("--exact", action="store_true", help="only quotes that hold the words as they are typed")
    add_limit(parser, 20)
    parser.add_argument("--cite", choices=tuple(FORMATS), help="print them as citations, as `x` in the app writes them")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def keep_minus(argv: list[str]) -> list[str]:
    """The arguments with a space before `-word`, which excludes a word and is no option."""
    return [f" {word}" if len(word) > 2 and word[0] == "-" and word[1] != "-" else word for word in argv]


def run(args: argparse.Namespace) -> int:
    """Print the hits; 1 when there is none, 2 when a filter makes no sense."""
    chosen = [f'{name}:"{value.replace(chr(34), "")}"' for name, _, _ in _OPTIONS for value in getattr(args, name)]
    searcher = Searcher(store_of(args))
    query, limit = " ".join([*chosen, *args.query]), sys.maxsize if args.limit is None else args.limit
    found = searcher.search(query, limit=limit, exact=args.exact)
    if found.ignored:  # to leave a filter out would answer another question
        print(" ".join(found.ignored), file=sys.stderr)
        return 2
    for note in found.notes:
        print(note, file=sys.stderr)
    hits = found.hits
    if found.more and len(hits) < limit:
        hits = searcher.page(query, 0, limit, exact=args.exact)
    if args.json:
        for hit in hits:
            fields = {**asdict(hit.quote), "source_label": hit.quote.source_label}
            print_json({**fields, "spans": hit.spans, "score": round(hit.score, 1)})
    elif args.cite:
        sys.stdout.write(cite_all((hit.quote for hit in hits), args.cite) if hits else "")
    else:
        print_rows(QUOTE_COLUMNS, [quote_cells(hit.quote) for hit in hits])
    if not found.total:
        print("No quote matches." + (" Without the filters some would." if found.narrowed else ""), file=sys.stderr)
        return 1
    every = len(searcher.ids(query, exact=args.exact)) if found.more else found.total
    if every > len(hits):
        say_left_out(len(hits), every, ", the newest first" if parse_query(query).is_empty else "")
    return 0
