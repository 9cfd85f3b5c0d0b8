"""Under which name was an article's document added?"""

import json
from collections.abc import Iterable

from store.database.store import Store


def file_names(store: Store, article_ids: Iterable[int]) -> dict[int, str]:
    """The first name of each article's document, by article."""
    query = (
        "SELECT a.id, (SELECT name FROM document_name WHERE document_id = a.document_id ORDER BY id LIMIT 1)"
        " FROM article a WHERE a.id IN (SELECT value FROM json_each(?))"
    )
    with store.reading() as connection:
        return dict(connection.execute(query, (json.dumps(list(article_ids)),)).fetchall())
