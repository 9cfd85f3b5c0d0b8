"""From a key to the repaint in the running app: queries typed key by key, against the search alone and an empty app.

    python -m tests.bench.keystroke [--quotes 100000] [--store PATH] [--json]

The app runs at 120x40 and everything is done but the write to a terminal. A key goes in where a terminal's keys do, and
its time ends when the results that it changes have been drawn. The floor is an empty Textual app of the same clock: a
stock input, and a line that repeats what is typed into it. Frames are of 16.7 ms. `--store` reuses a store built
before, or builds it there.
"""

import argparse
import asyncio
import gc
import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles

import tui.app
from store.database.store import Store
from store.search.searcher import Searcher
from tests.bench.drawing import Timed, running
from tests.bench.empty_app import EmptyApp
from tests.bench.file_cache import into_memory
from tests.bench.search_corpus import quotes
from tests.bench.search_queries import make_queries
from tests.bench.search_store import build, refuse_other
from tui.app import H200App
from tui.widgets.quote_list import QuoteList
from tui.widgets.search_box import SearchBox

FRAME_MS = 1000 / 60
TYPED = 27
REST = 0.12
"""Seconds between keys: a quick typist."""
FLOOR_KEYS = 60


class TimedApp(Timed, H200App):
    """The app, with a watch."""

    CSS_PATH = str(Path(tui.app.__file__).with_name("style.tcss"))  # else it is looked for beside this file


def typed_keys(number: int) -> list[str]:
    """Some queries of every class, as a person would type them."""
    texts = list(quotes(min(number, 20_000)))
    return [asked.text for asked in make_queries(texts, TYPED // 9)]


async def floor() -> list[float]:
    """Milliseconds from a key to its repaint in the empty app."""
    app, times = EmptyApp(), list[float]()
    async with running(app):
        for _ in range(FLOOR_KEYS):
            started = time.perf_counter()
            app.type("a")
            while app.changed < started:
                await asyncio.sleep(0.001)
            times.append(1000 * (await app.until_drawn(app.shown, app.changed) - started))
            await asyncio.sleep(REST)
    return times


async def in_the_app(path: Path, queries: Sequence[str]) -> tuple[list[float], float]:
    """Milliseconds from each key to the repaint of the results, and of the processor for a key and all that follows."""
    app, times = TimedApp(path, briefs=False), list[float]()
    async with running(app):
        pane, box = app.explore.query_one(QuoteList), app.explore.query_one(SearchBox)
        while not (pane.count and app.library.can_search):
            await asyncio.sleep(0.05)
        box.focus()
        await asyncio.sleep(1)
        busy = time.process_time()
        for query in queries:
            for char in query:
                times.append(await _one_key(app, pane, char))
                await asyncio.sleep(REST)
            box.value = ""
            await asyncio.sleep(REST)
        busy = 1000 * (time.process_time() - busy)
    return times, busy / len(times)


async def _one_key(app: Timed, pane: QuoteList, char: str) -> float:
    started = time.perf_counter()
    app.type(char)
    while pane.shown < started:
        await asyncio.sleep(0.001)  # a loop that spins would keep the search from the processor
    return 1000 * (await app.until_drawn(pane, pane.shown) - started)


def alone(path: Path, queries: Sequence[str]) -> list[float]:
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


def measure(path: Path, number: int) -> dict[str, float]:
    """The figures, all times in milliseconds or frames."""
    queries = typed_keys(number)
    gc.collect()
    gc.freeze()  # the texts that queries are made of are no part of the app
    empty = asyncio.run(floor())
    into_memory(path)  # an idle store may have left the system's memory
    (shown, busy), searched = asyncio.run(in_the_app(path, queries)), alone(path, queries)
    return {
        "quotes": number,
        "keys": len(shown),
        "key_to_repaint_p50_ms": round(median(shown), 1),
        "key_to_repaint_p95_ms": round(_p95(shown), 1),
        "key_to_repaint_p95_frames": round(_p95(shown) / FRAME_MS, 1),
        "search_p50_ms": round(median(searched), 1),
        "search_p95_frames": round(_p95(searched) / FRAME_MS, 1),
        "processor_per_key_ms": round(busy, 1),
        "empty_app_p50_ms": round(median(empty), 1),
        "empty_app_p95_ms": round(_p95(empty), 1),
        "ratio_empty_app_p50": round(median(shown) / median(empty), 1),
        "ratio_search_p50": round(median(shown) / median(searched), 1),
    }


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[18]


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
        refuse_other(path, args.quotes)
        figures = measure(path, args.quotes)
    if args.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:>10,}")


if __name__ == "__main__":
    main()
