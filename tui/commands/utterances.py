"""`h200-tui utterances`: the statements that several articles report, with everyone who reports them."""

import argparse
import sys
from dataclasses import asdict

from store.answers import QuoteAnswer
from store.reads.file_names import file_names
from store.search.naming import source_ids_named
from store.utterances.listing import UtteranceAnswer, list_utterances
from tui.commands.cells import QUOTE_COLUMNS, quote_cells
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--source", metavar="NAME", help="only those that this source reports")
    parser.add_argument("--possible", action="store_true", help="the near misses too, marked as possibly the same")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the utterances, those in most sources first."""
    store = store_of(args)
    utterances = list_utterances(store, source_ids_named(store, args.source), args.possible)
    if args.json:
        files = file_names(store, (q.article_id for u in utterances for q in u.quotes))
        for utterance in utterances:
            print_json(as_json(utterance, files))
        return 0
    rows = [
        (number, f"{'possibly ' if u.possible else ''}{u.score:.2f}", *quote_cells(q))
        for number, u in enumerate(utterances, 1)
        for q in u.quotes
    ]
    print_rows(("statement", "score", *QUOTE_COLUMNS), rows)
    if not rows:
        print("No statement that several articles report.", file=sys.stderr)
    return 0


def as_json(utterance: UtteranceAnswer, files: dict[int, str]) -> dict[str, object]:
    """The utterance in its published form; `possible` stands only where it is one."""
    return {
        "score": utterance.score,
        "reasons": utterance.reasons,
        "origin": utterance.origin,
        **({"possible": True} if utterance.possible else {}),
        "quotes": [quote_json(quote, files) for quote in utterance.quotes],
    }


def quote_json(quote: QuoteAnswer, files: dict[int, str]) -> dict[str, object]:
    """A quote with the name its document was added under; what a person said of it only where they did."""
    by_hand = {"corrected": True, "parsed_speaker": quote.parsed_speaker, "parsed_via": quote.parsed_via}
    return {
        "file": files.get(quote.article_id),
        "source": quote.source_label,
        "start": quote.start,
        "end": quote.end,
        "text": quote.text,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "via": quote.via,
        **({"written": quote.written} if quote.written else {}),
        **(by_hand if quote.corrected else {}),
        **({"note": asdict(quote.note)} if quote.note else {}),
    }
