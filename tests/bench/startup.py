"""How long until the first paint and the first rows, against an empty Textual app, alternating in one run.

    python tests/bench/startup.py [--runs 7] [--json]

Every start is a new process in a real pseudo-terminal of 120x40; the figures are medians and the medians' ratios.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from corpus.model import About
from corpus.read import read
from store.database.store import Store
from store.entries.documents import Document
from store.writing.keep import keep
from tests.bench.terminal import seconds_until

EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("first paint")
Empty().run()
"""
ARTICLES = 100
STORY = """Mayor Ana Lindqvist said on Tuesday that the harbour tunnel would open in May.

"We are three weeks ahead of the plan," Lindqvist told reporters. The works cost about 40 million euros, she said.

Engineer Tomas Berg, who leads the site, said the pumps were "running day and night", according to the Daily Lantern.
"""


def fill(path: Path) -> None:
    """A store of 100 short articles of ten outlets."""
    store = Store(path)
    for i in range(ARTICLES):
        about = About(title=f"Tunnel report {i}", outlet=f"Lantern {i % 10}", published=f"2026-01-{i % 28 + 1:02d}")
        document = Document(f"{STORY}\nReport {i}.".encode(), f"story-{i}.txt", about)
        keep(store, document, read(document.data, document.name, about))
    store.close()


def measure(runs: int, folder: Path) -> dict[str, float]:
    """Medians in seconds and their ratios."""
    store = folder / "store.db"
    fill(store)
    environment = {"XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "H200_TUI_STORE": str(store)}
    empty, paint, rows = [], [], []
    for run in range(runs + 1):
        blank = seconds_until([sys.executable, "-c", EMPTY], ["first paint"], environment)
        ours = seconds_until([sys.executable, "-m", "tui"], ["Sources", "Lindqvist"], environment)
        if run:  # the first pair only warms the caches
            empty.append(blank[0])
            paint.append(ours[0])
            rows.append(ours[1])
    return {
        "empty_app_s": round(median(empty), 3),
        "first_paint_s": round(median(paint), 3),
        "first_rows_s": round(median(rows), 3),
        "first_paint_ratio": round(median(paint) / median(empty), 2),
        "first_rows_ratio": round(median(rows) / median(empty), 2),
        "runs": runs,
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(args.runs, Path(folder))
    if args.json:
        print(json.dumps(figures))
        return
    print(f"empty Textual app   {figures['empty_app_s']:.3f} s")
    print(f"first paint         {figures['first_paint_s']:.3f} s   {figures['first_paint_ratio']:.2f} x (goal 1.3)")
    print(f"first rows          {figures['first_rows_s']:.3f} s   {figures['first_rows_ratio']:.2f} x (goal 2.0)")


if __name__ == "__main__":
    main()
