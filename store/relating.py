"""What an article's coming and going changes in what is said across articles: utterances, figure groups, findings."""

import sqlite3
from collections.abc import Iterable

from store.figure_groups import add_figures, drop_figures
from store.findings.deriving import derive_among, derive_findings, derive_for, drop_findings, most_in_common
from store.utterance_rows import add_utterances, drop_utterances


def relate_articles(connection: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    """Relate new articles to all others, in the caller's transaction; an older version makes way for its newer one."""
    for (stale,) in connection.execute("SELECT article_id FROM related_article WHERE stale").fetchall():
        unrelate_article(connection, stale)
        _relate(connection, stale)
    for article_id in article_ids:
        for (older,) in connection.execute("SELECT id FROM article WHERE superseded_by = ?", (article_id,)).fetchall():
            unrelate_article(connection, older)
        if _is_latest(connection, article_id):
            _relate(connection, article_id)


def unrelate_article(connection: sqlite3.Connection, article_id: int) -> None:
    """Undo `relate_articles` for one article, before it goes or makes way."""
    if connection.execute("DELETE FROM related_article WHERE article_id = ?", (article_id,)).rowcount:
        others = most_in_common(connection, article_id)
        drop_findings(connection, article_id)
        utterances = drop_utterances(connection, article_id)
        derive_for(connection, utterances, drop_figures(connection, article_id))
        derive_among(connection, others)


def _is_latest(connection: sqlite3.Connection, article_id: int) -> bool:
    query = "SELECT 1 FROM article WHERE id = ? AND superseded_by IS NULL"
    return connection.execute(query, (article_id,)).fetchone() is not None


def _relate(connection: sqlite3.Connection, article_id: int) -> None:
    if connection.execute(
        "INSERT OR IGNORE INTO related_article (article_id, stale) VALUES (?, 0)", (article_id,)
    ).rowcount:
        utterances = add_utterances(connection, article_id)
        groups = add_figures(connection, article_id)
        derive_findings(connection, article_id, utterances, groups)
