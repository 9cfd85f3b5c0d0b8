"""What findings are made of, read and written: the tellings of an utterance, the text of an article, the findings."""

import sqlite3
from collections.abc import Sequence

from store.answers import QuoteAnswer
from store.findings.found import Found
from store.reads.quotes import quotes_in

MOST_TELLINGS = 40
"""Tellings of one utterance that are looked at."""


def text_of(connection: sqlite3.Connection, article_id: int) -> str:
    """An article's text."""
    return str(connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()[0])


def tellings_of(connection: sqlite3.Connection, utterance: int) -> tuple[QuoteAnswer, ...]:
    """The quotes of an utterance, in the order in which they joined it; none of a version that a newer one follows."""
    rows = connection.execute(
        "SELECT m.quote_id FROM utterance_member m JOIN quote q ON q.id = m.quote_id"
        " JOIN article a ON a.id = q.article_id WHERE m.utterance_id = ? AND a.superseded_by IS NULL"
        " ORDER BY m.id LIMIT ?",
        (utterance, MOST_TELLINGS),
    )
    return quotes_in(connection, [row[0] for row in rows])


def write_findings(
    connection: sqlite3.Connection, found: Sequence[Found], utterance: int | None = None, group: int | None = None
) -> None:
    """Keep findings, with the utterance or figure group that they are of."""
    for finding in found:
        row = connection.execute(
            "INSERT INTO finding (key, kind, why, weight, utterance_id, group_id) VALUES (?, ?, ?, ?, ?, ?)",
            (finding.key, finding.kind, finding.why, finding.weight, utterance, group),
        )
        connection.executemany(
            'INSERT INTO finding_evidence (finding_id, article_id, quote_id, start, "end") VALUES (?, ?, ?, ?, ?)',
            [(row.lastrowid, e.article_id, e.quote_id, e.start, e.end) for e in finding.evidence],
        )
