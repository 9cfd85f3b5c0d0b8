"""How good and how quick is search? `python -m tests.bench.search --quotes 100000 [--json] [--store PATH]`.

Quality is recall@10 by class of query; speed is measured beside its peers, the queries taking turns in one run. Each
engine finds the file it reads in the system's memory; `cold_p50_ms` and `cold_p95_ms` are ours with a store that has to
be read from the disk.
"""

import argparse
import gc
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from store.database.store import Store
from store.search.searcher import Searcher
from tests.bench.file_cache import into_memory, out_of_memory
from tests.bench.search_corpus import quotes
from tests.bench.search_peers import Fzf, PartialRatio, Trigram
from tests.bench.search_queries import CLASSES, Asked, make_queries, recall
from tests.bench.search_store import build, refuse_other

PEER_SECONDS = {"partial_ratio": 150.0, "fzf": 240.0, "trigram": 60.0}
"""A peer is asked the first rounds, a query of each class, until this has passed."""


def main() -> int:
    """Build or open a store, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quotes", type=int, default=10_000)
    parser.add_argument("--per-class", type=int, default=30)
    parser.add_argument("--peers", default="partial_ratio,fzf,trigram", help="which to compare with; empty: none")
    parser.add_argument("--store", type=Path, help="keep the store here, and use it if it is there")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):  # one core for all: of the engines, only fzf would use more
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        result = _measure(args, Path(folder))
    print(json.dumps(result, ensure_ascii=False) if args.json else _table(result))
    return 0


def _measure(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    path = args.store or folder / "store.db"
    result: dict[str, Any] = {"quotes": args.quotes}
    if not path.exists():
        built = build(path, args.quotes)
        result["build_ratio"] = round((built.rows + built.index) / built.rows, 2)
        result["indexed_per_second"] = round(args.quotes / built.index)
    refuse_other(path, args.quotes)
    result["index_mb"] = _index_mb(path)
    result |= _fresh_process(path)
    texts = list(quotes(args.quotes))
    asked = make_queries(texts, args.per_class)
    searcher = Searcher(Store(path))
    peers = _peers(args.peers, texts, folder)
    gc.collect()
    gc.freeze()  # a million texts in lists are the peers', and no burden of a search
    result |= _ask({"ours": _ours(searcher, path), **peers}, asked)
    into_memory(path)
    result |= _keystrokes(searcher, asked)
    result |= _cold(path, asked)
    return result


@dataclass(frozen=True, slots=True)
class _Engine:
    """What answers a query with ids, and the file it reads while it does."""

    search: Callable[[str], list[int]]
    file: Path | None = None


def _ours(searcher: Searcher, path: Path) -> _Engine:
    return _Engine(lambda text: [hit.quote.id for hit in searcher.search(text, limit=10).hits], path)


def _peers(names: str, texts: Sequence[str], folder: Path) -> dict[str, _Engine]:
    peers: dict[str, _Engine] = {}
    if "partial_ratio" in names:
        peers["partial_ratio"] = _Engine(PartialRatio(texts).search)
    if "fzf" in names and (fzf := Fzf(texts, folder)).is_there:
        peers["fzf"] = _Engine(fzf.search, fzf.file)
    if "trigram" in names:
        trigram = Trigram(texts, folder)
        peers["trigram"] = _Engine(trigram.search, trigram.file)
    return peers


def _ask(engines: dict[str, _Engine], asked: Sequence[Asked]) -> dict[str, Any]:
    """Every query of ours, and of each peer while its time lasts; they take turns after each round of the classes.

    Not after each query: a peer that reads everything leaves the processor's caches as no user's program does.
    """
    engines["ours"].search("warm up wihth an eror")
    took: dict[str, list[float]] = defaultdict(list)
    recalls: dict[str, dict[str, list[float]]] = {name: defaultdict(list) for name in engines}
    rounds = [asked[start : start + len(CLASSES)] for start in range(0, len(asked), len(CLASSES))]
    for some in rounds:
        for name, engine in engines.items():
            if sum(took[name]) > PEER_SECONDS.get(name, 1e9):
                continue
            if engine.file:
                into_memory(engine.file)
            for one in some:
                started = time.perf_counter()
                found = engine.search(one.text)
                took[name].append(time.perf_counter() - started)
                recalls[name][one.kind].append(recall(one, found))
    result: dict[str, Any] = {}
    for name, seconds in took.items():
        every = [value for values in recalls[name].values() for value in values]
        result[name] = {
            "queries": len(seconds),
            "p50_ms": _ms(seconds, 50),
            "p95_ms": _ms(seconds, 95),
            "recall_at_10": round(statistics.fmean(every), 4),
            "recall_by_class": {kind: round(statistics.fmean(recalls[name][kind]), 3) for kind in CLASSES},
        }
        if name != "ours":
            result[f"ratio_{name}"] = round(
                statistics.median(seconds) / statistics.median(took["ours"][: len(seconds)]), 1
            )
    by_class: dict[str, list[float]] = defaultdict(list)
    for one, seconds_taken in zip(asked, took["ours"], strict=True):
        by_class[one.kind].append(seconds_taken)
    result |= result.pop("ours")
    result["ms_by_class"] = {kind: [_ms(v, 50), _ms(v, 95)] for kind, v in by_class.items()}
    return result


def _keystrokes(searcher: Searcher, asked: Sequence[Asked]) -> dict[str, Any]:
    """Type some of the queries character by character."""
    took = []
    for one in random.Random(5).sample(list(asked), min(len(asked), 45)):
        for end in range(1, len(one.text) + 1):
            started = time.perf_counter()
            searcher.search(one.text[:end])
            took.append(time.perf_counter() - started)
    return {"keystrokes": len(took), "keystroke_p50_ms": _ms(took, 50), "keystroke_p95_ms": _ms(took, 95)}


def _cold(path: Path, asked: Sequence[Asked]) -> dict[str, Any]:
    """A new searcher, and the store out of the system's memory before each round of the classes."""
    searcher, took = Searcher(Store(path)), list[float]()
    searcher.search("warm up wihth an eror")
    for i, one in enumerate(asked):
        if i % len(CLASSES) == 0:
            out_of_memory(path)
        started = time.perf_counter()
        searcher.search(one.text, limit=10)
        took.append(time.perf_counter() - started)
    searcher.close()
    return {"cold_p50_ms": _ms(took, 50), "cold_p95_ms": _ms(took, 95)}


_FRESH = """
import resource, sys, time
def memory():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
from pathlib import Path
import sqlite3, json
from store.database.store import Store
from store.search.searcher import Searcher
empty = memory()
started = time.perf_counter()
searcher = Searcher(Store(Path(sys.argv[1])))
searcher.search("trade agreement")
opened = time.perf_counter() - started
for text in ("presdient of the untied", "t", "goverment sad", "the prime minster", "经济", "agreemnt wth china"):
    searcher.search(text)
print(json.dumps({"open_ms": opened * 1000, "memory_mb": memory() - empty}))
"""


def _fresh_process(path: Path) -> dict[str, Any]:
    """In a process of its own: opening until the first result, and the memory that a session takes."""
    done = subprocess.run([sys.executable, "-c", _FRESH, str(path)], capture_output=True, text=True, check=True)
    fresh = json.loads(done.stdout)
    started = time.perf_counter()
    connection = sqlite3.connect(path)
    connection.execute("SELECT * FROM quote LIMIT 1").fetchone()
    bare = (time.perf_counter() - started) * 1000
    connection.close()
    return {"open_over_sqlite_ms": round(fresh["open_ms"] - bare, 1), "memory_mb": round(fresh["memory_mb"], 1)}


def _index_mb(path: Path) -> float:
    connection = sqlite3.connect(path)
    query = "SELECT sum(length(block)) FROM quote_index_data"
    size = connection.execute(query).fetchone()[0] or 0
    connection.close()
    return round(size / 1e6, 1)


def _ms(seconds: Sequence[float], percent: int) -> float:
    ordered = sorted(seconds)
    return round(ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] * 1000, 2)


def _table(result: dict[str, Any]) -> str:
    lines = []
    for name, value in result.items():
        if isinstance(value, dict):
            lines.append(name)
            lines += [f"    {key:28}{part}" for key, part in value.items()]
        else:
            lines.append(f"{name:32}{value}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
