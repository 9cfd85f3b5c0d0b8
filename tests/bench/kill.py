"""Is nothing lost or doubled when adding is killed? `python -m tests.bench.kill [--files N] [--kills K] [--json]`.

Adds a folder of made-up files, newer versions and reprints among them, twice: undisturbed, and killed (SIGKILL) at
random moments and started again until it comes to its end. After every kill the store has to be whole; in the end both
stores have to hold the same articles, quotes, figures, and relations between articles. Prints one JSON object:

    kills     how often a run was killed before its end
    at        articles in the store after each kill
    whole     whether SQLite found the file sound, and every article complete, after each kill
    same      what is the same in both stores; `different` names the rest
    seconds   of the undisturbed run, and of all disturbed ones together
"""

import argparse
import hashlib
import json
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.collection import ROOT, command, contents, is_whole, make_collection, relations, run


def digests(store: Path) -> dict[str, str]:
    """A checksum of each kind of content."""
    everything = {**contents(store), **relations(store)}
    return {name: hashlib.sha256(repr(rows).encode()).hexdigest() for name, rows in everything.items()}


def killed(store: Path, folder: Path, seconds: float) -> bool:
    """Start adding and kill it after so long; whether it was still at work."""
    started = subprocess.Popen(
        command(store, "add", str(folder)), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        started.wait(seconds)
    except subprocess.TimeoutExpired:
        started.send_signal(signal.SIGKILL)
    return started.wait() == -signal.SIGKILL


def count(store: Path) -> int:
    """Articles in a store."""
    with sqlite3.connect(store) as connection:
        return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])


def measure(place: Path, files: int, kills: int, seed: int) -> dict[str, object]:
    """Run both, and compare."""
    folder = make_collection(place / "folder", files, 1)
    undisturbed, disturbed = place / "one.db", place / "two.db"
    began = time.perf_counter()
    assert run(undisturbed, "add", str(folder), seconds=None).returncode == 0
    whole_run = time.perf_counter() - began
    dice, at, whole = random.Random(seed), list[int](), list[bool]()
    began = time.perf_counter()
    for _ in range(kills):
        if not killed(disturbed, folder, 1 + dice.random() * 2 * whole_run / (kills + 1)):
            break
        if disturbed.exists():
            whole.append(is_whole(disturbed))
            at.append(count(disturbed))
            print(f"killed at {at[-1]} articles, {'whole' if whole[-1] else 'NOT WHOLE'}", file=sys.stderr)
    assert run(disturbed, "add", str(folder), seconds=None).returncode == 0
    seconds = [round(whole_run, 1), round(time.perf_counter() - began, 1)]
    one, two = digests(undisturbed), digests(disturbed)
    return {
        "files": files,
        "kills": len(at),
        "at": at,
        "whole": all(whole) and is_whole(disturbed),
        "same": [name for name in one if one[name] == two[name]],
        "different": [name for name in one if one[name] != two[name]],
        "seconds": seconds,
    }


def main() -> None:
    """Print the outcome; the exit status is 1 where anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2_000, metavar="N")
    parser.add_argument("--kills", type=int, default=6, metavar="K")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="one line")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        outcome = measure(Path(place), args.files, args.kills, args.seed)
    print(json.dumps(outcome, indent=None if args.json else 2))
    sys.exit(bool(outcome["different"]) or not outcome["whole"])


if __name__ == "__main__":
    main()
