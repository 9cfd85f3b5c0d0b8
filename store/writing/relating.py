"""What an article's coming and going changes in what is said across articles: utterances, figure groups, findings."""

import json
from collections.abc import Iterable

from store.database.pending import Pending
from store.figures.groups import add_figures, drop_figures
from store.findings.carried import put_aside_again, put_aside_of
from store.findings.deriving import derive_among, derive_findings, derive_for, drop_findings, most_in_common
from store.utterances.linking import add_utterances, drop_utterances
from store.writing.holding import hold


def relate_articles(pending: Pending, article_ids: Iterable[int]) -> None:
    """Relate new articles to all others, in the caller's transaction; an older version makes way for its newer one."""
    connection = pending.connection
    _relate_stale(pending)
    for article_id in article_ids:
        is_latest, older = connection.execute(
            "SELECT superseded_by IS NULL, (SELECT json_group_array(id) FROM article WHERE superseded_by = a.id)"
            " FROM article a WHERE id = ?",
            (article_id,),
        ).fetchone()
        versions = json.loads(older)
        put_aside = put_aside_of(connection, versions) if versions else {}
        for version in versions:
            unrelate_article(pending, version)
        if is_latest:
            _relate(pending, article_id)
            put_aside_again(connection, article_id, put_aside)
    _relate_stale(pending)


def unrelate_article(pending: Pending, article_id: int) -> None:
    """Undo `relate_articles` for one article, before it goes or makes way."""
    connection = pending.connection
    row = connection.execute(
        "SELECT quote_keys, figure_keys FROM related_article WHERE article_id = ?", (article_id,)
    ).fetchone()
    if row is None:
        return
    pending.settle()
    connection.execute("DELETE FROM related_article WHERE article_id = ?", (article_id,))
    others = most_in_common(connection, article_id)
    drop_findings(connection, article_id)
    utterances = drop_utterances(pending, article_id, row[0])
    derive_for(connection, utterances, drop_figures(pending, article_id, row[1]))
    derive_among(connection, others)


def _relate_stale(pending: Pending) -> None:
    """Relate anew what others have changed: whom a surname means, or of which days an undated article is.

    Each once: two that change each other wait for the next write.
    """
    done = set[int]()
    rows = "SELECT article_id FROM related_article WHERE stale = 1"
    while stale := {article_id for (article_id,) in pending.connection.execute(rows)} - done:
        done |= stale
        for article_id in sorted(stale):
            unrelate_article(pending, article_id)
            _relate(pending, article_id)


def _relate(pending: Pending, article_id: int) -> None:
    connection = pending.connection
    if connection.execute("SELECT 1 FROM related_article WHERE article_id = ?", (article_id,)).fetchone():
        return
    linked = add_utterances(pending, article_id)
    groups, figure_keys = add_figures(pending, article_id)
    connection.execute(
        "INSERT INTO related_article (article_id, stale, quote_keys, figure_keys) VALUES (?, 0, ?, ?)",
        (article_id, linked.entered, figure_keys),
    )
    held = hold(pending, article_id)
    if linked.found_any or groups or held.articles:
        derive_findings(connection, article_id, [*linked.utterances, *held.utterances], groups)
