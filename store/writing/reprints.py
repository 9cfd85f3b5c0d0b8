"""Which article repeats the text of another outlet's: a reprint, which is no second witness to what it says."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.words.sketches import Sketch, runs, share_in, sketch
from store.writing.alike import sharing
from store.writing.precedence import is_earlier

_COMPARED = 3
_FAINT = 2  # numbers of a sketch in common below which no comparison is worth its time
_REPEATED = 0.7
"""Part of an article's words that must stand in the other for it to be a reprint, and not a report that quotes."""
_SHORTEST = 20  # shingles; two short items may agree by chance


@dataclass(frozen=True, slots=True)
class _Text:
    id: int
    published: str | None
    reprint_of: int | None
    runs: list[str]


def note_reprint(
    connection: sqlite3.Connection, article_id: int, numbers: Sketch, shared: Mapping[int, int]
) -> int | None:
    """Keep the article's sketch, and find what it repeats or what repeats it; the id of its original, or None.

    `shared` says how many of these numbers it has in common with others.

    Of two texts that say the same the one published first is the original, of two of one date the one added first.
    A short version of a longer text is its reprint, whichever came first.
    """
    source_id, form = connection.execute("SELECT source_id, form FROM article WHERE id = ?", (article_id,)).fetchone()
    if form == "brief":
        return None
    nearest = _nearest(connection, article_id, source_id, shared)
    connection.executemany(
        "INSERT OR IGNORE INTO fingerprint (hash, article_id) VALUES (?, ?)", [(n, article_id) for n in numbers]
    )
    if not nearest:
        return None
    published, text = connection.execute("SELECT published, text FROM article WHERE id = ?", (article_id,)).fetchone()
    article = _Text(article_id, published, None, runs(text))
    if len(article.runs) < _SHORTEST:
        return None
    original: int | None = None
    for other in nearest:
        if len(other.runs) < _SHORTEST:
            continue
        repeats = share_in(article.runs, other.runs) >= _REPEATED
        is_repeated = share_in(other.runs, article.runs) >= _REPEATED
        if repeats and is_repeated:
            repeats = _came_first(other, article)
            is_repeated = not repeats
        if repeats and original is None:
            original = _original(connection, other, article_id, source_id)
        elif is_repeated and other.reprint_of is None and original is None:
            _point(connection, other.id, article_id)
    if original is not None:
        _point(connection, article_id, original)
    return original


def forget_original(connection: sqlite3.Connection, copies: Sequence[int]) -> None:
    """After an article has gone: find among its copies the one that is the original now."""
    for article_id in copies:
        (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()
        numbers = sketch(text)
        note_reprint(connection, article_id, numbers, sharing(connection, numbers))


def _point(connection: sqlite3.Connection, reprint: int, original: int) -> None:
    """Mark a reprint, and let its own reprints point to the same original; an outlet reprints nothing of its own."""
    moved = "UPDATE article SET reprint_of = ? WHERE reprint_of = ? AND id <> ?"
    connection.execute(moved, (original, reprint, original))
    connection.execute("UPDATE article SET reprint_of = ? WHERE id = ?", (original, reprint))
    connection.execute(
        "UPDATE article SET reprint_of = NULL WHERE reprint_of = ?1"
        " AND source_id = (SELECT source_id FROM article WHERE id = ?1)",
        (original,),
    )


def _original(connection: sqlite3.Connection, other: _Text, article_id: int, source_id: int) -> int | None:
    """What this text is a reprint of, or the text itself; None where that is the same outlet's own, or a version."""
    original = other.reprint_of or other.id
    own, newer = connection.execute("SELECT source_id, superseded_by FROM article WHERE id = ?", (original,)).fetchone()
    return None if own == source_id or newer == article_id else original


def _nearest(connection: sqlite3.Connection, article_id: int, source_id: int, shared: Mapping[int, int]) -> list[_Text]:
    """The articles of other outlets, no versions of this one, whose sketches agree most with its own."""
    found: list[_Text] = []
    for _, other in sorted((-count, i) for i, count in shared.items() if count >= _FAINT and i != article_id):
        if len(found) == _COMPARED:
            break
        row = connection.execute(
            "SELECT id, published, reprint_of, text FROM article WHERE id = :other AND source_id <> :source"
            " AND superseded_by IS NOT :own AND id IS NOT (SELECT superseded_by FROM article WHERE id = :own)",
            {"other": other, "source": source_id, "own": article_id},
        ).fetchone()
        if row:
            found.append(_Text(row[0], row[1], row[2], runs(row[3])))
    return found


def _came_first(one: _Text, other: _Text) -> bool:
    """Whether it was published first, or else added first; what is undated comes last."""
    if bool(one.published) != bool(other.published):
        return bool(one.published)
    earlier = is_earlier(one.published, other.published)
    return one.id < other.id if earlier is None else earlier
