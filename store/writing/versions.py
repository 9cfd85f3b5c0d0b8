"""Which article is a newer version of which: the same address, or the same source and title, with other text.

One that an outlet prints under one title and shows under another has the same source and nearly the same text.

An article that a newer one replaces points to it; lists show those that point nowhere. The table `version_key` holds
the addresses and titles under which the latest version of each article is found.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.about.site import site_of
from store.comparison.version_diff import is_notice, sentences
from store.days import days_of, gap
from store.words.sketches import shingles
from store.writing.precedence import is_earlier

_LOOKED_AT = 8  # of the articles under one title, the last; a daily column may have thousands
_SHARED = 0.25
"""Part of the shorter text that two articles of one title but different days must share: less, and it is a column."""

_ALIKE, _SAME = 16, 0.9
"""Numbers of two sketches, and part of either text, in common to an article in print and on the web."""


def version_keys(page: str | None, source_id: int, title: str, brief: bool) -> list[str]:
    """Under what an article's versions are found: its address, and its folded title at its source.

    A brief and what it sums up are never versions of each other.
    """
    apart = "brief " if brief else ""
    keys = [f"{apart}url {page}"] if page else []
    if len(title) >= 12 or sum(c > "\u2e80" for c in title) >= 6:  # "Editorial" names no article
        keys.append(f"{apart}title {source_id} {title}")
    return keys


def are_known(connection: sqlite3.Connection, keys: Sequence[str]) -> bool:
    """Whether any article was kept under one of these keys."""
    query = f"SELECT 1 FROM version_key WHERE key IN ({', '.join('?' * len(keys))}) LIMIT 1"
    return connection.execute(query, keys).fetchone() is not None


def same_text(connection: sqlite3.Connection, document_hash: str, keys: Sequence[str], text: str) -> int | None:
    """The article, from another document, that this text repeats word for word at its address or under its title.

    The last few versions are looked at, so that a page saved again and again is kept once in each of its states.
    """
    words = text.split()
    for key in keys:
        rows = connection.execute(
            "WITH latest(id) AS (SELECT article_id FROM version_key WHERE key = ? ORDER BY article_id DESC LIMIT ?),"
            " older(id) AS (SELECT a.id FROM article a JOIN latest ON a.superseded_by = latest.id LIMIT ?)"
            " SELECT a.id, a.text, d.hash FROM (SELECT id FROM latest UNION SELECT id FROM older) f"
            " JOIN article a ON a.id = f.id JOIN document d ON d.id = a.document_id ORDER BY a.id DESC",
            (key, _LOOKED_AT, _LOOKED_AT),
        )
        for other, its_text, other_hash in rows:
            if other_hash != document_hash and its_text.split() == words:
                return int(other)
    return None


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    document_id: int
    source_id: int
    outlet: str | None
    url: str | None
    published: str | None
    text: str

    @property
    def names_outlet(self) -> bool:
        """Whether it says who publishes it, and more than where it stands."""
        return self.outlet is not None and self.outlet != site_of(self.url)


def may_be_known(shared: Mapping[int, int]) -> bool:
    """Whether an article with so many numbers of a text's sketch may be another version of it under other keys."""
    return max(shared.values(), default=0) >= _ALIKE


def note_version(
    connection: sqlite3.Connection, article_id: int, keys: Sequence[str], shared: Mapping[int, int]
) -> tuple[int, bool] | None:
    """Find the other version of a newly written article and link the two: (the other's id, whether this is newer).

    It is found under the same keys or, by the numbers of their sketches that are `shared`, as the same text.
    """
    [article] = _rows(connection, "a.id = ?", (article_id,))
    other = _other_version(connection, article, keys) or _same_story(connection, article, shared)
    latest, result = article_id, None
    if other is not None:
        is_newer = _is_newer(article, other)
        older, newer = (other.id, article_id) if is_newer else (article_id, other.id)
        connection.execute("UPDATE article SET superseded_by = ? WHERE id = ?", (newer, older))
        connection.execute("UPDATE OR IGNORE version_key SET article_id = ? WHERE article_id = ?", (newer, older))
        connection.execute("DELETE FROM version_key WHERE article_id = ?", (older,))
        latest, result = newer, (other.id, is_newer)
    inherit_keys(connection, latest, keys)
    return result


def inherit_keys(connection: sqlite3.Connection, latest: int, keys: Sequence[str]) -> None:
    """Let the latest version be found under these keys."""
    connection.executemany(
        "INSERT OR IGNORE INTO version_key (key, article_id) VALUES (?, ?)", [(key, latest) for key in keys]
    )


def forget_version(connection: sqlite3.Connection, article_id: int) -> int | None:
    """Before an article goes: let its older versions point past it; the newest of them, if it takes its place."""
    (newer,) = connection.execute("SELECT superseded_by FROM article WHERE id = ?", (article_id,)).fetchone()
    older = _rows(connection, "a.superseded_by = ?", (article_id,))
    if not older:
        return None
    is_latest = newer is None
    if is_latest:
        heir = older[0]
        for row in older[1:]:
            heir = row if _is_newer(row, heir) else heir
        newer = heir.id
        connection.execute("UPDATE OR IGNORE version_key SET article_id = ? WHERE article_id = ?", (newer, article_id))
        connection.execute("UPDATE article SET superseded_by = NULL WHERE id = ?", (newer,))
    connection.executemany(
        "UPDATE article SET superseded_by = ? WHERE id = ?", [(newer, row.id) for row in older if row.id != newer]
    )
    return newer if is_latest else None


def _other_version(connection: sqlite3.Connection, article: _Row, keys: Sequence[str]) -> _Row | None:
    for key in keys:
        condition = (
            "a.id IN (SELECT article_id FROM version_key WHERE key = ? ORDER BY article_id DESC LIMIT ?)"
            " AND a.id <> ? AND a.document_id <> ? AND a.superseded_by IS NULL ORDER BY a.id DESC"
        )
        for other in _rows(connection, condition, (key, _LOOKED_AT, article.id, article.document_id)):
            if " title " in f" {key}" and not _one_story(article, other):
                continue
            if other.source_id == article.source_id or not (article.names_outlet and other.names_outlet):
                return other
    return None


def _same_story(connection: sqlite3.Connection, article: _Row, shared: Mapping[int, int]) -> _Row | None:
    """What the same outlet published within a day and in nearly the same words."""
    days = days_of(article.published)
    condition = "a.id = ? AND a.id <> ? AND a.source_id = ? AND a.document_id <> ? AND a.superseded_by IS NULL"
    for candidate in sorted(i for i, count in shared.items() if count >= _ALIKE and days):
        for other in _rows(connection, condition, (candidate, article.id, article.source_id, article.document_id)):
            its = days_of(other.published)
            if days and its and gap(days, its) <= 1:
                a, b = shingles(article.text), shingles(other.text)
                if len(a & b) >= _SAME * max(len(a), len(b)):
                    return other
    return None


def _one_story(article: _Row, other: _Row) -> bool:
    """Whether two articles of one title are one: of the same day for all that is known, or much the same text."""
    if not article.published or not other.published:
        return True
    days = (article.published[:10], other.published[:10])
    if days[0].startswith(days[1]) or days[1].startswith(days[0]):
        return True
    a, b = shingles(article.text), shingles(other.text)
    return len(a & b) >= _SHARED * max(1, min(len(a), len(b)))


def _is_newer(article: _Row, other: _Row) -> bool:
    """By date where it tells, then by the notices of a change that only one of them bears, then by order of adding."""
    earlier = is_earlier(other.published, article.published, one_clock=True)
    if earlier is not None:
        return earlier
    own, its = ({s.key for s in sentences(row.text) if is_notice(s.text)} for row in (article, other))
    return own > its or (not its > own and article.id > other.id)


def _rows(connection: sqlite3.Connection, condition: str, values: Sequence[object]) -> list[_Row]:
    rows = connection.execute(
        "SELECT a.id, a.document_id, a.source_id, a.outlet, a.url, a.published, a.text FROM article a"
        f" WHERE {condition}",
        values,
    )
    return [_Row(*row) for row in rows]
