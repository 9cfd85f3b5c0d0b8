"""Under which name was an article's document added?"""

from collections.abc import Iterable

from store.store import Store


def file_names(store: Store, article_ids: Iterable[int]) -> dict[int, str]:
    """The first name of each article's document, by article."""
    with store.reading() as connection:
        query = (
            "SELECT n.name FROM article a JOIN document_name n ON n.document_id = a.document_id"
            " WHERE a.id = ? ORDER BY n.id LIMIT 1"
        )
        rows = {i: connection.execute(query, (i,)).fetchone() for i in set(article_ids)}
    return {i: row[0] for i, row in rows.items() if row}
