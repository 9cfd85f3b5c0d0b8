"""Open the store for the app, and give an empty one the bundled corpus."""

from pathlib import Path

from store.database.store import Store

BRIEFS = Path(__file__).parent / "briefs"


def open_store(path: Path, briefs: bool = True) -> Store:
    """The store at this path; a new one holds the bundled briefs. Raises StoreError."""
    store = Store(path)
    if briefs and store.is_new():
        _load_briefs(store)
    return store


def _load_briefs(store: Store) -> None:
    from corpus.read import read
    from store.entries.documents import Document
    from store.known_names import known_names
    from store.writing.keep import keep

    for file in sorted(BRIEFS.glob("*.md")):
        document = Document(file.read_bytes(), file.name)
        keep(store, document, read(document.data, document.name, aliases=known_names()))
