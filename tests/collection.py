"""A collection of made-up articles of any size, the command that adds them, and what a store holds in the end."""

import json
import random
import sqlite3
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from corpus.model import About
from corpus.read import read
from store.database.store import Store
from store.entries.documents import Document
from store.writing.keep import Kept, keep
from tui import cli

ROOT = Path(__file__).resolve().parents[1]
_GIVEN = ("Ada", "Bruno", "Carla", "Dmitri", "Esther", "Farid", "Greta", "Hugo", "Irina", "Jonas", "Kavya", "Lars")
_FAMILY = ("Abelsen", "Brandt", "Castell", "Dorfmann", "Eriksen", "Falk", "Grohe", "Hallberg", "Ingram", "Jelinek")
_BODIES = ("Harbour Board", "Tram Company", "Water Office", "Bakers Guild", "Ferry Union", "Museum Trust")
_THINGS = ("quays", "ferries", "ovens", "reservoirs", "tramlines", "murals", "ticket halls", "warehouses", "cranes")
_VERBS = ("inspect", "repaint", "lease", "sell", "reopen", "move", "rebuild", "measure", "insure", "flood", "close")


def story(number: int, paragraphs: int = 5) -> str:
    """The text of one made-up report; another number gives other people, words and figures."""
    dice = random.Random(number)
    person = f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)}"
    body = dice.choice(_BODIES)
    lines = [f"{body} to {dice.choice(_VERBS)} {dice.choice(_THINGS)} in district {number}"]
    for _ in range(paragraphs):
        what = f"{dice.choice(_VERBS)} {dice.randint(2, 90)} {dice.choice(_THINGS)}"
        lines.append(
            f"“We shall {what} before anyone can {dice.choice(_VERBS)} the {dice.choice(_THINGS)},” {person}, who"
            f" leads the {body}, told reporters on Tuesday. The work will cost about ${dice.randint(2, 900)} million,"
            f" {dice.randint(2, 60)} percent more than the {dice.choice(_THINGS)} cost to {dice.choice(_VERBS)}."
        )
    return "\n\n".join(lines) + "\n"


def make_collection(folder: Path, count: int, paragraphs: int = 5) -> Path:
    """A folder tree of `count` reports by several outlets, among them newer versions and reprints."""
    for number in range(count):
        place = folder / f"week {number // 20}"
        place.mkdir(parents=True, exist_ok=True)
        outlet, text, day = f"Outlet {number % 4}", story(number, paragraphs), 1 + number % 27
        if number % 10 == 7:  # the report before, at another outlet
            text = story(number - 1, paragraphs)
        if number % 10 == 9:  # the report of the same outlet four before, changed
            text = story(number - 4, paragraphs).rstrip() + f"\n\nCorrection: figure {number} was mended.\n"
        head = f"---\noutlet: {outlet}\npublished: 2026-03-{day:02}\n---\n"
        (place / f"report {number:05}.txt").write_text(head + text, "utf-8")
    return folder


def command(store: Path, *words: str) -> list[str]:
    """The words that run the program on this store."""
    return [sys.executable, "-m", "tui", "--store", str(store), *words]


def run(
    store: Path, *words: str, stdin: str | None = None, seconds: float | None = 300
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end in a process of its own."""
    return subprocess.run(
        command(store, *words), cwd=ROOT, capture_output=True, text=True, input=stdin, timeout=seconds
    )


def run_here(store: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a subcommand in this process, which takes a twentieth of the time of starting one."""
    said, told = StringIO(), StringIO()
    with redirect_stdout(said), redirect_stderr(told):
        try:
            status = cli.run(["--store", str(store), *words])
        except SystemExit as end:  # by which argparse refuses
            status = int(end.code or 0)
    return subprocess.CompletedProcess(words, status, said.getvalue(), told.getvalue())


def put(store: Store, text: str, name: str = "story.txt", **supplied: Any) -> Kept:
    """Parse a text and keep it, as adding a file of this name does."""
    document = Document(text.encode(), name, About(**supplied))
    return keep(store, document, read(document.data, document.name, document.supplied))


_CONTENTS = {
    "documents": "SELECT hash, raw, size FROM document",
    "names": "SELECT d.hash, n.name FROM document_name n JOIN document d ON d.id = n.document_id",
    "articles": "SELECT a.key, a.supplied, s.name, s.brief, a.title, a.author, a.published, a.form, a.url, a.text,"
    " n.key, r.key FROM article a JOIN source s ON s.id = a.source_id LEFT JOIN article n ON n.id = a.superseded_by"
    " LEFT JOIN article r ON r.id = a.reprint_of",
    "passages": 'SELECT a.key, p.kind, p.start, p."end" FROM passage p JOIN article a ON a.id = p.article_id',
    "dates": "SELECT a.key, d.start, d.text, d.iso FROM date_mention d JOIN article a ON a.id = d.article_id",
    "quotes": 'SELECT q.key, o.key, q.start, q."end", q.text, q.kind, q.speaker, n.name, q.mention, q.cue, q.said_on,'
    " q.confidence FROM quote q LEFT JOIN quote o ON o.id = q.outer_id"
    " LEFT JOIN article_actor n ON n.id = q.speaker_id",
    "relays": "SELECT q.key, r.position, r.name FROM relay r JOIN quote q ON q.id = r.quote_id",
    "figures": 'SELECT f.key, f.start, f."end", f.text, f.kind, f.low, f.high, f.unit, f.subject, f.speaker, e.key'
    " FROM figure f LEFT JOIN figure e ON e.id = f.equals_id",
    "actors": "SELECT a.key, n.name, n.type, n.roles, n.aliases, n.mentions, c.name FROM article_actor n"
    " JOIN article a ON a.id = n.article_id LEFT JOIN actor_link l ON l.article_actor_id = n.id"
    " LEFT JOIN actor c ON c.id = l.actor_id",
    "every actor": "SELECT name, type, named FROM actor",
    "version keys": "SELECT replace(k.key, ' ' || s.id || ' ', ' ' || s.name || ' '), a.key FROM version_key k"
    " JOIN article a ON a.id = k.article_id JOIN source s ON s.id = a.source_id",
    "sketches": "SELECT f.hash, a.key FROM fingerprint f JOIN article a ON a.id = f.article_id",
}
_MEMBERS = "(SELECT json_group_array(key) FROM (SELECT x.key FROM {0}_member m JOIN {1} x ON x.id = m.{1}_id"
_RELATIONS = {
    "links": "SELECT l.key, r.key, k.score, k.possible, k.reasons FROM utterance_link k"
    " JOIN quote l ON l.id = k.left_id JOIN quote r ON r.id = k.right_id",
    "utterances": f"SELECT u.score, u.reasons, {_MEMBERS.format('utterance', 'quote')}"
    " WHERE m.utterance_id = u.id ORDER BY 1)) FROM utterance u",
    "figure groups": f"SELECT g.verdict, g.why, {_MEMBERS.format('figure', 'figure')}"
    " WHERE m.group_id = g.id ORDER BY 1)) FROM figure_group g",
    "findings": 'SELECT f.key, f.kind, f.why, a.key, e.start, e."end" FROM finding f'
    " JOIN finding_evidence e ON e.finding_id = f.id JOIN article a ON a.id = e.article_id",
}


def contents(store: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that was read from the files, without row ids and moments of adding, in an order of its own."""
    return _answers(store, _CONTENTS)


def relations(store: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that the store found out across articles."""
    return _answers(store, _RELATIONS)


def _answers(store: Path, queries: dict[str, str]) -> dict[str, list[tuple[Any, ...]]]:
    connection = sqlite3.connect(store)
    try:
        return {name: sorted(connection.execute(query), key=repr) for name, query in queries.items()}
    finally:
        connection.close()


def is_whole(store: Path) -> bool:
    """Whether SQLite finds the file sound, with no row that points nowhere, and every article has all its parts."""
    connection = sqlite3.connect(store)
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        unlinked = connection.execute(
            "SELECT 1 FROM article_actor WHERE id NOT IN (SELECT article_actor_id FROM actor_link)"
        ).fetchone()
        bare = connection.execute("SELECT 1 FROM document WHERE id NOT IN (SELECT document_id FROM article)").fetchone()
        return sound and dangling is None and unlinked is None and bare is None
    finally:
        connection.close()


def lines(out: str) -> list[dict[str, Any]]:
    """The objects in lines of JSON."""
    return [json.loads(line) for line in out.splitlines()]
