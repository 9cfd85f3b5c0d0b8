"""Every read of findings, and putting one aside or bringing it back."""

import sqlite3
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from store.answers import source_label
from store.database.store import Store
from store.search.scope import Scope


@dataclass(frozen=True, slots=True)
class EvidenceAnswer:
    """A passage that a finding rests on, as its article has it."""

    article_id: int
    source: str
    """The source's label: a brief says so."""
    start: int
    end: int
    text: str
    quote_id: int | None = None


@dataclass(frozen=True, slots=True)
class FindingAnswer:
    """Where sources differ, and why it matters; `key` is what dismissing holds on to."""

    key: str
    kind: str
    why: str
    weight: float
    evidence: tuple[EvidenceAnswer, ...]
    dismissed: bool = False


def list_findings(
    store: Store, kind: str | None = None, source_ids: Container[int] | None = None, dismissed: bool = False
) -> tuple[FindingAnswer, ...]:
    """The findings, gravest first: those that stand, or with `dismissed` those put aside.

    With `source_ids`, those that rest on an article of one of these sources.

    What was put aside is listed, without evidence, even when its articles are gone: it will stay aside if they return.
    """
    with store.snapshot() as connection:
        rows = connection.execute(
            "SELECT f.id, f.key, f.kind, f.why, f.weight FROM finding f"
            f" WHERE {'' if dismissed else 'NOT '}EXISTS (SELECT 1 FROM dismissed_finding d WHERE d.key = f.key)"
            f"{' AND f.kind = ?' if kind else ''} ORDER BY f.weight DESC, f.id",
            (kind,) if kind else (),
        ).fetchall()
        evidence = _evidence(connection, source_ids)
        gone = _gone(connection, kind) if dismissed and source_ids is None else []
    found = {
        key: FindingAnswer(key, kind, why, weight, tuple(evidence[row]), dismissed)
        for row, key, kind, why, weight in rows
        if row in evidence
    }
    return (*found.values(), *gone)


def findings_left(findings: Sequence[FindingAnswer], scope: Scope) -> list[FindingAnswer]:
    """Those of which some evidence is left; the words may stand in the reason or in any of the evidence."""
    left = [f for f in findings if any(scope.touches(e.article_id, e.start, e.end) for e in f.evidence)]
    fit = scope.fit([" \n".join((f.kind, f.why, *(e.text for e in f.evidence))) for f in left])
    return [finding for finding, does in zip(left, fit, strict=True) if does]


def told_once(findings: Sequence[FindingAnswer]) -> list[FindingAnswer]:
    """The findings without those that say again of other articles what one says in the same words.

    Of statements that one article alone tells, those that are held against yet another article are left out.
    """
    first: dict[object, FindingAnswer] = {}
    for finding in findings:
        alone = tuple((e.article_id, e.start, e.end) for e in finding.evidence[:-1])
        first.setdefault(alone if finding.kind == "only here" and alone else (finding.kind, finding.why), finding)
    return list(first.values())


def _gone(connection: sqlite3.Connection, kind: str | None) -> list[FindingAnswer]:
    """What was put aside and is found no more, not even in a newer version of an article."""
    rows = connection.execute(
        "SELECT key, kind, why FROM dismissed_finding d WHERE NOT EXISTS (SELECT 1 FROM finding f WHERE f.key = d.key)"
        " AND (kind, why) NOT IN (SELECT o.kind, o.why FROM dismissed_finding o JOIN finding f ON f.key = o.key)"
        f"{' AND kind = ?' if kind else ''} ORDER BY dismissed_at DESC, key",
        (kind,) if kind else (),
    )
    return [FindingAnswer(key, its_kind, why, 0.0, (), True) for key, its_kind, why in rows]


def dismiss(store: Store, key: str) -> bool:
    """Put a finding aside with those that `told_once` leaves out beside it, for ever or until it is brought back.

    Returns whether there is one of this key.
    """
    with store.writing() as connection:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        rows = [(*row, now) for row in _alike(connection, key)]
        connection.executemany(
            "INSERT OR IGNORE INTO dismissed_finding (key, kind, why, dismissed_at) VALUES (?, ?, ?, ?)", rows
        )
        return bool(rows)


def bring_back(store: Store, key: str) -> bool:
    """Undo `dismiss`, for the versions of its articles before this one too; whether it had been dismissed."""
    with store.writing() as connection:
        keys = {key, *(row[0] for row in _alike(connection, key)), *_before(connection, key)}
        brought = [
            connection.execute("DELETE FROM dismissed_finding WHERE key = ?", (one,)).rowcount for one in sorted(keys)
        ]
        return any(brought)


def _before(connection: sqlite3.Connection, key: str) -> list[str]:
    """The keys that a finding had in older versions of its articles, under which it was put aside."""
    rows = connection.execute(
        "SELECT d.key FROM finding f JOIN dismissed_finding d ON d.kind = f.kind AND d.why = f.why WHERE f.key = ?"
        " AND NOT EXISTS (SELECT 1 FROM finding o WHERE o.key = d.key)",
        (key,),
    )
    return [row[0] for row in rows]


def _alike(connection: sqlite3.Connection, key: str) -> list[tuple[str, str, str]]:
    """Key, kind and reason of a finding, and of those that `told_once` leaves out beside it."""
    rows = connection.execute("SELECT id, key, kind, why FROM finding WHERE key = ?", (key,)).fetchall()
    if rows and rows[0][2] == "only here":
        alone = _alone(connection, rows[0][0])
        rows += connection.execute(
            "SELECT f.id, f.key, f.kind, f.why FROM finding_evidence e JOIN finding f ON f.id = e.finding_id"
            " WHERE f.kind = 'only here' AND f.key <> ? AND e.article_id = ? AND e.start = ?",
            (key, *alone[0][:2]),
        ).fetchall()
        rows = [row for row in rows if _alone(connection, row[0]) == alone]
    elif rows:
        query = "SELECT id, key, kind, why FROM finding WHERE kind = ? AND why = ?"
        rows = connection.execute(query, rows[0][2:]).fetchall()
    return [row[1:] for row in rows]


def _alone(connection: sqlite3.Connection, finding: int) -> list[tuple[int, int, int]]:
    """The passages of a finding but the last, which is the other article's."""
    query = 'SELECT article_id, start, "end" FROM finding_evidence WHERE finding_id = ? ORDER BY id'
    return connection.execute(query, (finding,)).fetchall()[:-1]


def _evidence(connection: sqlite3.Connection, source_ids: Container[int] | None) -> dict[int, list[EvidenceAnswer]]:
    found: dict[int, list[EvidenceAnswer]] = defaultdict(list)
    wanted: set[int] = set()
    rows = connection.execute(
        'SELECT e.finding_id, e.article_id, s.name, s.brief, e.start, e."end",'
        ' substr(a.text, e.start + 1, e."end" - e.start), e.quote_id, s.id'
        " FROM finding_evidence e JOIN article a ON a.id = e.article_id JOIN source s ON s.id = a.source_id"
        " ORDER BY e.id"
    )
    for finding, article, name, brief, start, end, text, quote, source in rows:
        found[finding].append(EvidenceAnswer(article, source_label(name, bool(brief)), start, end, text, quote))
        if source_ids is None or source in source_ids:
            wanted.add(finding)
    return {finding: passages for finding, passages in found.items() if finding in wanted}
