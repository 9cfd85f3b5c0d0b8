"""What else could search quotes: RapidFuzz over everything, fzf, and SQLite's trigram index."""

import shutil
import sqlite3
import subprocess
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from store.words.search_terms import terms


class PartialRatio:
    """RapidFuzz `extract` with partial_ratio over all texts, lower case."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Lower-case them once; that is not timed."""
        self._texts = [text.lower() for text in texts]

    def search(self, query: str) -> list[int]:
        """The ids of the best ten."""
        from rapidfuzz import fuzz, process

        found = process.extract(query.lower(), self._texts, scorer=fuzz.partial_ratio, processor=None, limit=10)
        return [i + 1 for _, _, i in found]


class Fzf:
    """`fzf --filter` reading all texts."""

    def __init__(self, texts: Sequence[str], folder: Path) -> None:
        """Write them to a file that fzf reads."""
        self._program = shutil.which("fzf")
        self.file = folder / "quotes.txt"
        self.file.write_text("\n".join(text.replace("\n", " ") for text in texts), encoding="utf-8")
        self._ids: dict[str, list[int]] = defaultdict(list)
        for i, text in enumerate(texts, 1):
            self._ids[text.replace("\n", " ")].append(i)

    @property
    def is_there(self) -> bool:
        """Whether fzf is installed."""
        return self._program is not None

    def search(self, query: str) -> list[int]:
        """The ids of the best ten."""
        with self.file.open("rb") as texts:
            done = subprocess.run(
                [self._program or "fzf", "--filter", query], stdin=texts, stdout=subprocess.PIPE, check=False
            )
        lines = done.stdout.split(b"\n", 10)[:10]
        return [i for line in lines for i in self._ids.get(line.decode(errors="replace"), ())][:10]


class Trigram:
    """FTS5 with its trigram tokenizer: every word has to be there, best bm25 first."""

    def __init__(self, texts: Sequence[str], folder: Path) -> None:
        """Build the table."""
        self.file = folder / "trigram.db"
        self._connection = sqlite3.connect(self.file, isolation_level=None)
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='trigram')")
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT INTO t (rowid, text) VALUES (?, ?)", enumerate(texts, 1))
        self._connection.execute("COMMIT")

    def search(self, query: str) -> list[int]:
        """The ids of the best ten."""
        words = [word.replace('"', "") for word in query.split() if len(word) >= 3] if terms(query) else []
        if not words:
            return []
        match = " AND ".join(f'"{word}"' for word in words)
        rows = self._connection.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10", (match,))
        return [row[0] for row in rows]
