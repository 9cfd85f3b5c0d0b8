"""How fast do files come into the store, and does memory stay flat? `python -m tests.bench.add [--json]`.

The articles are made up: words drawn as in the news (few very common, most rare), thousands of persons and bodies, some
quotes, figures and dates in each. The rates are measured in turns in one run, each in a new process, and the best of
each is taken, because only ratios inside one run can be trusted. Within the time of each is what the parser loads and
compiles at its first article, and starting the workers. Prints one JSON object:

    per_second_one    articles a second into the store, parsed and written by one process
    per_second_two    the same, parsed by two processes and written by this one
    per_second_two_apart  two runs of one process at the same time, each with half of the articles and a store of its
                      own: what two processors of this machine do that share nothing, and so the most to hope for
    write_over_parse  processor time of writing over that of parsing
    memory_mb_1000    peak memory of the process that reads files and writes, after 1,000 articles
    memory_mb_20000   the same after 20,000
"""

import argparse
import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from corpus.limits import Limits
from corpus.model import About
from store.adding.batch import Batch, Job
from store.adding.ingest import ingest
from store.database.store import Store
from store.entries.documents import Document
from store.entries.parsing import Parsed, parse_document

ROOT = Path(__file__).resolve().parents[2]
_ONSETS = re.findall(r"\w+", "b br c ch d dr f fl g gr h j k l m n p pr r s sh st t tr v w z")
_VOWELS = re.findall(r"\w+", "a e i o u ai ea io ou")
_CODAS = ("", "", "n", "r", "s", "t", "l", "m", "nd", "rt", "st")
_VERBS = ("said", "told reporters", "argued", "announced", "warned", "added")
_UNITS = ("million euros", "percent", "tonnes", "workers", "billion dollars", "homes")


class Newsroom:
    """Makes up articles; each is the same for the same number."""

    def __init__(self) -> None:
        dice = random.Random(1)
        self.words = [self._word(dice) for _ in range(30_000)]
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))
        names = [self._word(dice).title() for _ in range(4_000)]
        self.people = [f"{dice.choice(names)} {dice.choice(names)}" for _ in range(6_000)]
        self.bodies = [
            f"{self._word(dice).title()} {kind}" for kind in ("Council", "Bank", "Union") for _ in range(300)
        ]

    @staticmethod
    def _word(dice: random.Random) -> str:
        pieces = dice.choice((1, 2, 2, 3))
        return "".join(dice.choice(_ONSETS) + dice.choice(_VOWELS) + dice.choice(_CODAS) for _ in range(pieces))

    def article(self, number: int, paragraphs: int) -> str:
        """A report with its front matter; of each paragraph one sentence is somebody's."""
        dice = random.Random(number)

        def some(count: int) -> str:
            return " ".join(dice.choices(self.words, cum_weights=self.weights, k=count))

        speakers, body = dice.sample(self.people, 3), dice.choice(self.bodies)
        text = [f"---\noutlet: Outlet {number % 40}\npublished: 2025-{1 + number % 12:02}-{1 + number % 28:02}\n---"]
        text.append(f"{some(7).capitalize()} {number}")
        for i in range(paragraphs):
            speaker = speakers[i % 3]
            figure = f"{dice.randint(13, 9_000)} {dice.choice(_UNITS)}"
            quote = f"“{some(14).capitalize()},” {speaker}, head of the {body}, {dice.choice(_VERBS)} on Monday."
            text.append(f"The {some(9)} of the {body} {some(8)} {figure}. {quote} {some(18).capitalize()}.")
        return "\n\n".join(text) + "\n"

    def fill(self, folder: Path, count: int, paragraphs: int, first: int = 0, step: int = 1) -> Path:
        """A folder with the articles of these numbers: all below `count`, or every so many of them."""
        for number in range(first, count, step):
            place = folder / f"{number // 500:03}"
            place.mkdir(parents=True, exist_ok=True)
            (place / f"{number:06}.txt").write_text(self.article(number, paragraphs), "utf-8")
        return folder


def rate(folders: Sequence[Path], count: int, workers: int) -> float:
    """Articles a second of processes that share nothing but the machine: one for each folder, all ready before."""
    words = [sys.executable, "-m", "tests.bench.add", "--workers", str(workers), "--rate-of"]
    runs = [
        subprocess.Popen([*words, str(folder)], cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for folder in folders
    ]
    for run in runs:
        assert run.stdout and run.stdout.readline() == "ready\n"
    began = time.perf_counter()
    for run in runs:
        assert run.stdin
        run.stdin.close()
    codes = [run.wait() for run in runs]
    seconds = time.perf_counter() - began
    assert codes == [0] * len(runs)
    return count / seconds


def add_when_told(folder: Path, workers: int) -> None:
    """Add the folder in this process once standard input ends. Nothing has been parsed here before, or in workers."""
    with tempfile.TemporaryDirectory() as place:
        store = Store(Path(place) / "store.db")
        print("ready", flush=True)
        sys.stdin.read()
        summary = ingest(store, [folder], workers=workers)
        store.close()
    assert set(summary.files) == {"added"} and not summary.failure


def write_over_parse(folder: Path) -> float:
    """Processor time of writing, index and links included, over that of parsing."""
    with tempfile.TemporaryDirectory() as place:
        store = Store(Path(place) / "store.db")
        batch, parsing, writing = Batch(store), 0.0, 0.0
        for path in sorted(folder.rglob("*.txt")):
            document = Document(path.read_bytes(), str(path), About())
            began = time.process_time()
            parsed = parse_document(document, Limits())
            parsing += time.process_time() - began
            assert isinstance(parsed, Parsed)
            began = time.process_time()
            batch.add(Job(document.name, document, parsed=parsed))
            writing += time.process_time() - began
        began = time.process_time()
        while batch.flush():
            pass
        writing += time.process_time() - began
        store.close()
    return writing / parsing


def memory(folder: Path) -> None:
    """Add the folder in this process and print its peak memory in MB."""
    with tempfile.TemporaryDirectory() as place:
        ingest(Store(Path(place) / "store.db"), [folder], workers=2)
    print(_peak_mb())


def _peak_mb() -> float:
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says there began with the process that started this one
        return int(re.findall(r"VmHWM:\s+(\d+)", status.read_text())[0]) / 1e3
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def memory_after(newsroom: Newsroom, count: int) -> float:
    """Peak memory, in MB, of a process of its own that adds this many short articles."""
    with tempfile.TemporaryDirectory() as place:
        folder = newsroom.fill(Path(place), count, 2)
        words = [sys.executable, "-m", "tests.bench.add", "--memory-of", str(folder)]
        return float(subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def rates(newsroom: Newsroom, place: Path, count: int, rounds: int) -> dict[str, float]:
    """The rates, each the best of all rounds, and what writing costs."""
    folder = newsroom.fill(place / "all", count, 8)
    halves = [newsroom.fill(place / f"half {half}", count, 8, half, 2) for half in (0, 1)]
    ways = {"per_second_one": ([folder], 0), "per_second_two": ([folder], 2), "per_second_two_apart": (halves, 0)}
    measured: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds):
        for name, (folders, workers) in list(ways.items())[:: 1 if number % 2 == 0 else -1]:
            measured[name].append(rate(folders, count, workers))  # in turns: who comes first may find the disk busy
    return {**{name: max(each) for name, each in measured.items()}, "write_over_parse": write_over_parse(folder)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000, help="articles for the rates")
    parser.add_argument("--rounds", type=int, default=2, help="how often each rate is measured")
    parser.add_argument("--memory", type=int, nargs="*", default=[1_000, 20_000], help="numbers of articles")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    parser.add_argument("--memory-of", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--rate-of", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--workers", type=int, default=0, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.rate_of:
        add_when_told(args.rate_of, args.workers)
        return
    if args.memory_of:
        memory(args.memory_of)
        return
    newsroom = Newsroom()
    with tempfile.TemporaryDirectory() as place:
        figures = rates(newsroom, Path(place), args.articles, args.rounds)
    figures |= {f"memory_mb_{count}": memory_after(newsroom, count) for count in args.memory}
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}, indent=None if args.json else 2))


if __name__ == "__main__":
    main()
