"""A whole article for the reader: its text with everything that was found in it."""

import json

from corpus.model import Date, Passage
from store.answers import ActorMention, FullArticle
from store.database.store import Store
from store.reads.figures import figures_of_article
from store.reads.quotes import quotes_of_article
from store.reads.sources import article_in


def full_article(store: Store, article_id: int) -> FullArticle:
    """The article of this id. Raises LookupError when it is gone."""
    with store.snapshot() as connection:  # text and offsets belong to one parse
        quotes = quotes_of_article(store, article_id)
        figures = figures_of_article(store, article_id)
        about = article_in(connection, article_id)
        (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
        passages = connection.execute(
            'SELECT kind, start, "end" FROM passage WHERE article_id = ? ORDER BY start', (article_id,)
        ).fetchall()
        dates = connection.execute(
            'SELECT start, "end", text, iso FROM date_mention WHERE article_id = ? ORDER BY start', (article_id,)
        ).fetchall()
        actors = connection.execute(
            "SELECT name, type, mentions FROM article_actor WHERE article_id = ? AND named", (article_id,)
        ).fetchall()
    mentions = sorted((start, end, name, kind) for name, kind, places in actors for start, end in json.loads(places))
    return FullArticle(
        about,
        text,
        tuple(Passage(*row) for row in passages),
        quotes,
        figures,
        tuple(ActorMention(*row) for row in mentions),
        tuple(Date(*row) for row in dates),
    )
