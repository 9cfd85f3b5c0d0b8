"""From a key to the repaint in the running app: queries typed key by key, against the search alone.

    python -m tests.bench.keystroke [--quotes 100000] [--store PATH] [--json]

The app runs without a terminal at 120x40. A key's time ends when the list of results it changes has been drawn. Frames
are of 16.7 ms. `--store` reuses a store built before, or builds it there.
"""

import argparse
import asyncio
import gc
import json
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from store.search import Searcher
from store.store import Store
from tests.bench.search_corpus import quotes
from tests.bench.search_queries import make_queries
from tests.bench.search_store import build
from tui.app import H200App
from tui.widgets.quote_list import QuoteList
from tui.widgets.search_box import SearchBox

FRAME_MS = 1000 / 60
TYPED = 27
REST = 0.12
"""Seconds between keys: a quick typist."""


def typed_keys(number: int) -> list[str]:
    """Some queries of every class, as a person would type them."""
    texts = list(quotes(min(number, 20_000)))
    return [asked.text for asked in make_queries(texts, TYPED // 9)]


async def in_the_app(path: Path, queries: list[str]) -> list[float]:
    """Milliseconds from each key to the repaint of the results."""
    app = H200App(path, briefs=False)
    times: list[float] = []
    async with app.run_test(size=(120, 40)) as pilot:
        pane, box = app.explore.query_one(QuoteList), app.explore.query_one(SearchBox)
        while not pane.count:
            await pilot.pause(0.05)
        box.focus()
        for query in queries:
            for end in range(1, len(query) + 1):
                times.append(await _one_key(app, pane, box, query[:end]))
                await pilot.pause(REST)
            box.value = ""
            await pilot.pause(REST)
    return times


async def _one_key(app: H200App, pane: QuoteList, box: SearchBox, text: str) -> float:
    before = pane.shown
    started = time.perf_counter()
    box.value = text
    box.cursor_position = len(text)
    while pane.shown == before:
        await asyncio.sleep(0.001)  # a loop that spins would keep the search from the processor
    drawn = asyncio.Event()
    app.explore.call_after_refresh(drawn.set)
    await drawn.wait()
    return 1000 * (time.perf_counter() - started)


def alone(path: Path, queries: list[str]) -> list[float]:
    """Milliseconds of the search alone for each key."""
    store = Store(path)
    searcher = Searcher(store)
    searcher.search("warm up")
    times = []
    for query in queries:
        for end in range(1, len(query) + 1):
            started = time.perf_counter()
            searcher.search(query[:end], limit=200)
            times.append(1000 * (time.perf_counter() - started))
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quotes", type=int, default=100_000)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.store or Path(folder) / "store.db"
        if not path.exists():
            build(path, args.quotes)
        queries = typed_keys(args.quotes)
        gc.collect()
        gc.freeze()  # the texts that queries are made of are no part of the app
        shown, searched = asyncio.run(in_the_app(path, queries)), alone(path, queries)
    figures = {
        "quotes": args.quotes,
        "keys": len(shown),
        "key_to_repaint_p50_ms": round(median(shown), 1),
        "key_to_repaint_p95_ms": round(quantiles(shown, n=20)[18], 1),
        "key_to_repaint_p95_frames": round(quantiles(shown, n=20)[18] / FRAME_MS, 1),
        "search_p95_frames": round(quantiles(searched, n=20)[18] / FRAME_MS, 1),
        "ratio_p50": round(median(shown) / median(searched), 1),
    }
    if args.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:>10,}")


if __name__ == "__main__":
    main()
