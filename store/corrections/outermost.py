"""Find the outermost quote in which the words stand that a person spoke of: what is shown, noted and paired as one."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from store.corrections.anchors import Anchor, anchor_of, find, in_one_line
from store.errors import StoreError


class Item(NamedTuple):
    """A quote of an article, as an anchor looks at it."""

    start: int
    end: int
    text: str
    key: str
    outermost: int
    """The id of the outermost quote around it, which may be itself."""


class Place(NamedTuple):
    """An outermost quote in its article."""

    article_id: int
    quote_id: int
    anchor: Anchor


def place_of(connection: sqlite3.Connection, quote_key: str) -> Place:
    """Where the quote of this key stands, or the outermost one around it. Raises StoreError where there is none."""
    row = connection.execute(
        "SELECT q.article_id, o.id, o.key FROM quote q JOIN quote o ON o.id = coalesce(q.outer_id, q.id)"
        " WHERE q.key = ?",
        (quote_key,),
    ).fetchone()
    if row is None:
        raise StoreError(f"No quote has the key {quote_key[:80]!r}; h200-tui search --json prints the keys.")
    text, items = _items_of(connection, row[0])
    at = next(i for i, item in enumerate(items) if item.key == row[2])
    return Place(row[0], row[1], anchor_of(text, items, at))


def _items_of(connection: sqlite3.Connection, article_id: int) -> tuple[str, list[Item]]:
    """An article's text with its quotes."""
    (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
    rows = connection.execute(
        'SELECT start, "end", text, key, coalesce(outer_id, id) FROM quote WHERE article_id = ? ORDER BY id',
        (article_id,),
    )
    return text, [Item(*row) for row in rows]


def finder(connection: sqlite3.Connection, article_id: int) -> Callable[[Anchor], Item | None]:
    """What finds the quote of an article that an anchor means; None where its words are gone."""
    text, items = _items_of(connection, article_id)
    by_words = defaultdict[str, list[Item]](list)  # to look at all quotes for each of many notes would take long
    for item in items:
        by_words[in_one_line(item.text)].append(item)

    def meant(anchor: Anchor) -> Item | None:
        alike = by_words.get(in_one_line(anchor.exact), [])
        at = find(anchor, text, alike)
        return None if at is None else alike[at]

    return meant
