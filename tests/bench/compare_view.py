"""From a key to Compare on the screen, for two sources with 200 quotes each.

    python -m tests.bench.compare_view [--json]

The app runs at 120x40 and everything is done but the write to a terminal. The first paint is the view's frame and what
it waits for, the rows are the first screenful of pairs. Frames are of 16.7 ms. The first opening is given apart.
"""

import argparse
import asyncio
import json
import tempfile
import time
from pathlib import Path
from statistics import median

from corpus.model import About, Article, Quote
from store.database.store import Store
from store.entries.documents import Document
from store.writing.keep import keep
from tests.bench.drawing import running
from tests.bench.keystroke import FRAME_MS, TimedApp
from tests.bench.search_corpus import quotes
from tui.screens.compare import CompareScreen
from tui.widgets.block_list import BlockList

QUOTES = 200
OPENINGS = 8


def fill(path: Path) -> None:
    """Two sources that tell the same 200 statements."""
    store, texts = Store(path), list(quotes(QUOTES))
    for outlet in ("Coast Courier", "Daily Lantern"):
        text, told = "", list[Quote]()
        for words in texts:
            told.append(
                Quote(len(text), len(text) + len(words), words, "indirect", "Ana Lindqvist", "Ana", None, "said")
            )
            text += f"{words}, Ana said.\n"
        about = About(title=outlet, outlet=outlet, published="2026-01-07", form="report", language="en")
        keep(store, Document(f"{outlet}\n{text}".encode(), outlet), [Article(about, text, (), tuple(told))])
    store.close()


async def openings(path: Path) -> list[tuple[float, float]]:
    """Milliseconds to the first paint and to the rows, for every opening."""
    app, times = TimedApp(path, briefs=False), list[tuple[float, float]]()
    async with running(app):
        await asyncio.sleep(2)  # the program has been looked at before anybody compares
        for _ in range(OPENINGS):
            started = time.perf_counter()
            app.type("4")
            while not (
                isinstance(app.screen, CompareScreen) and app.drawn_at > started and app.screen.query(BlockList)
            ):
                await asyncio.sleep(0.001)
            first, pane = app.drawn_at, app.screen.query_one(BlockList)
            while not pane.blocks:
                await asyncio.sleep(0.001)
            times.append((1000 * (first - started), 1000 * (await app.until_drawn(pane) - started)))
            await asyncio.sleep(0.5)
            app.simulate_key("escape")
            await asyncio.sleep(0.3)
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "store.db")
        (first, _), *later = asyncio.run(openings(Path(folder) / "store.db"))
    figures = {
        "first_opening_paint_frames": round(first / FRAME_MS, 1),
        "paint_p50_frames": round(median(paint for paint, _ in later) / FRAME_MS, 1),
        "paint_worst_frames": round(max(paint for paint, _ in later) / FRAME_MS, 1),
        "rows_p50_frames": round(median(rows for _, rows in later) / FRAME_MS, 1),
    }
    if args.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:>8}")


if __name__ == "__main__":
    main()
