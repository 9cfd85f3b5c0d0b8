"""`h200-tui check`: whether the search index and the quotes agree; `--repair` builds the index anew."""

import argparse
from dataclasses import asdict

from store.database.check import IndexReport, check, repair
from tui.commands.printing import print_json
from tui.commands.store_of import store_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--repair", action="store_true", help="build the index anew if they differ")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print what was compared; 1 when they differ and were not repaired."""
    store = store_of(args)
    report = check(store)
    repaired = args.repair and not report.agrees
    if repaired:
        repair(store)
    if args.json:
        print_json({**asdict(report), "agrees": report.agrees, "repaired": repaired})
    else:
        print(_sentence(report, repaired))
    return 0 if report.agrees or repaired else 1


def _sentence(report: IndexReport, repaired: bool) -> str:
    if report.agrees:
        return f"The search index agrees with all {report.quotes:,} quotes."
    wrong = (
        f"The search index does not agree with the {report.quotes:,} quotes: {report.wrong_quotes:,} are missing or"
        f" different, {report.strays:,} are there too many, {report.wrong_words:,} words are miscounted."
    )
    return f"{wrong} It was built anew." if repaired else f"{wrong} Build it anew with: h200-tui check --repair"
