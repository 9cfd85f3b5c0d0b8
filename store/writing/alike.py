"""Which kept articles may say what a text says? Those whose sketches share numbers with its own."""

import json
import sqlite3
from collections import Counter

from store.words.sketches import Sketch

_LISTED = 16
"""Of the articles that share a shingle, the first looked at: a phrase that hundreds print tells nothing apart."""
_SHARING = (
    "SELECT (SELECT group_concat(article_id) FROM"
    f" (SELECT article_id FROM fingerprint WHERE hash = j.value ORDER BY article_id LIMIT {_LISTED})) AS found"
    " FROM json_each(?) j WHERE found IS NOT NULL"
)


def sharing(connection: sqlite3.Connection, numbers: Sketch) -> Counter[int]:
    """How many of a sketch's numbers each kept article has, by its id."""
    rows = connection.execute(_SHARING, (json.dumps(numbers),))
    return Counter(int(article_id) for (ids,) in rows for article_id in ids.split(","))
