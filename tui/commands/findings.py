"""`h200-tui findings`: where sources differ, each with its evidence and its reason in a sentence."""

import argparse
import sys

from store.corrections.listing import Spans, corrected_spans, is_within
from store.findings.found import KINDS
from store.findings.listing import FindingAnswer, bring_back, dismiss, list_findings, told_once
from store.reads.file_names import file_names
from store.search.naming import source_ids_named
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--kind", choices=KINDS, help="only findings of this kind")
    parser.add_argument("--source", metavar="NAME", help="only those that concern this source")
    parser.add_argument("--dismissed", action="store_true", help="those that were dismissed instead")
    parser.add_argument("--dismiss", metavar="KEY", help="dismiss the finding of this key")
    parser.add_argument("--bring-back", metavar="KEY", help="bring the finding of this key back")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the findings, gravest first, or dismiss one or bring it back; 1 when there is none of that key."""
    store = store_of(args)
    if args.dismiss or args.bring_back:
        done = dismiss(store, args.dismiss) if args.dismiss else bring_back(store, args.bring_back)
        if not done:
            key = args.dismiss or args.bring_back
            print(f"There is no finding of the key {key!r}; h200-tui findings --json prints the keys.", file=sys.stderr)
        return 0 if done else 1
    told = told_once(list_findings(store, args.kind, source_ids_named(store, args.source), args.dismissed))
    if args.json:
        files = file_names(store, (e.article_id for f in told for e in f.evidence))
        corrected = corrected_spans(store)
        for finding in told:
            print_json(as_json(finding, files, corrected))
        return 0
    print_rows(("kind", "why", "key"), [(f.kind, f.why, f.key) for f in told])
    if not told:
        print("No finding was dismissed." if args.dismissed else "No finding.", file=sys.stderr)
    return 0


def as_json(finding: FindingAnswer, files: dict[int, str], corrected: Spans) -> dict[str, object]:
    """The finding in its published form; `corrected` stands only at evidence whose speaker a person gave."""
    return {
        "kind": finding.kind,
        "why": finding.why,
        "key": finding.key,
        "evidence": [
            {
                "file": files.get(e.article_id),
                "source": e.source,
                "start": e.start,
                "end": e.end,
                "text": e.text,
                **({"corrected": True} if is_within(corrected, e.article_id, e.start, e.end) else {}),
            }
            for e in finding.evidence
        ],
    }
