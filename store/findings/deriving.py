"""Keep findings up to date: derive them anew for the utterances and figure groups that an article changed."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from store.answers import QuoteAnswer
from store.days import days_of, gap
from store.figures.groups import members_of
from store.figures.measured import Measured, figures_by_id
from store.findings.figures import find_conflict, find_told_otherwise
from store.findings.found import Found, label, outlets_own, speaker_of
from store.findings.only_here import FEWEST_SHARED, find_only_here
from store.findings.quote_status import find_status
from store.findings.relays import find_credits, find_reliance, find_two_speakers, rest_on_a_third
from store.findings.tellings import side_by_side
from store.findings.wording import find_wording
from store.reads.quotes import quotes_in
from store.utterances.evidence import CREDITED_TO

_MEMBERS = 40
"""Tellings of one utterance that are looked at."""
_PAIRS = 12
"""Other articles, those with most in common, that a new one is held against as a whole."""
_SAME_STORY = 4
"""Days between two articles within which what one of them leaves out was left out."""
_LEFT = 6
"""Articles that are held against each other again when one that they had something in common with goes."""


def derive_findings(
    connection: sqlite3.Connection, article_id: int, utterances: Iterable[int], groups: Iterable[int]
) -> None:
    """Derive the findings that an article's coming changed."""
    derive_for(connection, utterances, groups)
    pairs = {_pair(article_id, other) for other in most_in_common(connection, article_id)}
    credited = {article_id: credited_twice(connection, article_id)}
    pairs |= {_pair(article_id, other) for other, _, _, _ in credited[article_id]}
    others = {a if b == article_id else b for a, b in pairs}
    told_too = {pair for other in others for pair in _held_before(connection, other)}  # what is now told twice
    for a, b in sorted(pairs | told_too | _between_briefs(connection, others)):
        _derive_pair(connection, a, b, credited)


def derive_for(connection: sqlite3.Connection, utterances: Iterable[int], groups: Iterable[int]) -> None:
    """Derive the findings of these utterances and figure groups."""

    def text_of(article: int) -> str:
        return _text_of(connection, article)

    for utterance in utterances:
        connection.execute("DELETE FROM finding WHERE utterance_id = ?", (utterance,))
        quotes = outlets_own(_members(connection, utterance), label)
        if len({quote.source_id for quote in quotes}) > 1:
            found = find_wording(quotes, text_of)
            same = {e.key for f in found for e in f.evidence}
            status = [f for f in find_status(quotes) if f.weight >= 0.8 or {e.key for e in f.evidence} - same]
            numbers = _told_otherwise(connection, quotes)
            _write(connection, [*found, *status, *find_credits(quotes, text_of), *numbers], utterance, None)
    for group in groups:
        connection.execute("DELETE FROM finding WHERE group_id = ?", (group,))
        if connection.execute("SELECT verdict FROM figure_group WHERE id = ?", (group,)).fetchone()[0] == "conflicts":
            _write(connection, find_conflict(members_of(connection, group)), None, group)


def _text_of(connection: sqlite3.Connection, article_id: int) -> str:
    return str(connection.execute("SELECT text FROM article WHERE id = ?", (article_id,)).fetchone()[0])


def _told_otherwise(connection: sqlite3.Connection, quotes: Sequence[QuoteAnswer]) -> list[Found]:
    """The first conflict of numbers within an utterance's tellings."""
    for beside in side_by_side(quotes):
        ours, theirs = (_figures_in(connection, quote) for quote in (beside.left, beside.right))
        if _grouped(connection, ours, theirs):
            continue  # their group has the finding
        found = find_told_otherwise(ours, theirs, speaker_of(quotes)) if ours and theirs else []
        if found:
            return found
    return []


def _grouped(connection: sqlite3.Connection, ours: Sequence[Measured], theirs: Sequence[Measured]) -> bool:
    """Whether a figure of each was found to measure the same thing."""
    query = "SELECT group_id FROM figure_member WHERE figure_id IN (SELECT value FROM json_each(?))"
    here, there = (
        {row[0] for row in connection.execute(query, (json.dumps([f.id for f in side]),))} for side in (ours, theirs)
    )
    return not here.isdisjoint(there)


def _figures_in(connection: sqlite3.Connection, quote: QuoteAnswer) -> list[Measured]:
    query = "SELECT id FROM figure WHERE article_id = ? AND start >= ? AND start < ?"
    ids = [row[0] for row in connection.execute(query, (quote.article_id, quote.start, quote.end))]
    return list(figures_by_id(connection, ids).values())


def derive_among(connection: sqlite3.Connection, articles: Sequence[int]) -> None:
    """Hold articles against each other again, what they have in common having changed: another one is gone, say."""
    near = {_pair(a, b) for a in articles[:_LEFT] for b in most_in_common(connection, a)[:_LEFT]}
    near.update(_pair(a, b) for a, b in combinations(articles[:_LEFT], 2))
    credited: dict[int, list[Credited]] = {}
    for a, b in sorted(near):
        _derive_pair(connection, a, b, credited)


def drop_findings(connection: sqlite3.Connection, article_id: int) -> None:
    """Remove the findings that rest on an article, before it goes."""
    connection.execute(
        "DELETE FROM finding WHERE id IN (SELECT finding_id FROM finding_evidence WHERE article_id = ?)", (article_id,)
    )


def most_in_common(connection: sqlite3.Connection, article_id: int) -> list[int]:
    """The articles that share most utterances with one, most first."""
    rows = connection.execute(
        "SELECT o.article_id, count(DISTINCT m.utterance_id) FROM quote q"
        " JOIN utterance_member m ON m.quote_id = q.id JOIN utterance_member n ON n.utterance_id = m.utterance_id"
        " JOIN quote o ON o.id = n.quote_id WHERE q.article_id = ? AND o.article_id <> ?"
        " GROUP BY o.article_id ORDER BY 2 DESC, 1 DESC LIMIT ?",
        (article_id, article_id, _PAIRS),
    )
    return [row[0] for row in rows]


def _pair(a: int, b: int) -> tuple[int, int]:
    return (min(a, b), max(a, b))


def _held_before(connection: sqlite3.Connection, article_id: int) -> set[tuple[int, int]]:
    """The pairs of articles, this one in each, of which one was found to tell something alone or to rest on another."""
    rows = connection.execute(
        "SELECT DISTINCT o.article_id FROM finding_evidence e JOIN finding f ON f.id = e.finding_id"
        " JOIN finding_evidence o ON o.finding_id = f.id"
        " WHERE e.article_id = ? AND f.kind IN ('only here', 'relays') AND o.article_id <> e.article_id LIMIT ?",
        (article_id, _PAIRS),
    )
    return {_pair(article_id, row[0]) for row in rows}


def _between_briefs(connection: sqlite3.Connection, articles: Iterable[int]) -> set[tuple[int, int]]:
    """The pairs of briefs among articles: what they told is the outlets' own now, where the new article is one's."""
    query = (
        "SELECT a.id FROM article a JOIN source s ON s.id = a.source_id"
        " WHERE s.brief AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id LIMIT ?"
    )
    briefs = [row[0] for row in connection.execute(query, (json.dumps(list(articles)), _LEFT))]
    return set(combinations(briefs, 2))


def _forget_pair(connection: sqlite3.Connection, a: int, b: int) -> None:
    """Remove the findings that hold these two articles, as wholes, against each other."""
    holds = "EXISTS (SELECT 1 FROM finding_evidence e WHERE e.finding_id = f.id AND e.article_id = ?)"
    connection.execute(
        "DELETE FROM finding WHERE id IN (SELECT f.id FROM finding_evidence x JOIN finding f ON f.id = x.finding_id"
        f" WHERE x.article_id = ? AND f.utterance_id IS NULL AND f.group_id IS NULL AND {holds})",
        (a, b),
    )


def _derive_pair(connection: sqlite3.Connection, a: int, b: int, credited: dict[int, "list[Credited]"]) -> None:
    """Who rests on whom in two articles, and what only one of them tells of a speaker whom both report.

    `credited` keeps what `credited_twice` tells of articles, for the next pair.
    """
    _forget_pair(connection, a, b)
    _write(connection, _of_two_speakers(connection, a, b, credited), None, None)
    utterances = [
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT m.utterance_id FROM utterance_member m JOIN quote q ON q.id = m.quote_id"
            " JOIN utterance_member n ON n.utterance_id = m.utterance_id JOIN quote o ON o.id = n.quote_id"
            " WHERE q.article_id = ? AND o.article_id = ?",
            (a, b),
        )
    ]
    told = (outlets_own(_members(connection, utterance), label) for utterance in utterances)
    in_both = (([quote for quote in quotes if quote.article_id in (a, b)], quotes) for quotes in told)
    tellings = [(ours, every) for ours, every in in_both if len({q.source_id for q in ours}) > 1]
    if not tellings:
        return
    shared = [ours for ours, _ in tellings]
    found = find_reliance([ours for ours, every in tellings if not rest_on_a_third(ours, every)])
    dates = [days_of(next(q.published for quotes in shared for q in quotes if q.article_id == i)) for i in (a, b)]
    told_in_full = not any(quote.brief for quotes in shared for quote in quotes)
    if told_in_full and (not dates[0] or not dates[1] or gap(dates[0], dates[1]) <= _SAME_STORY):
        found += _told_alone(connection, a, b, shared)
    _write(connection, found, None, None)


Credited = tuple[int, int, int, float]
"""Another article, a quote of this one, a quote of that one, and how alike they are."""


def credited_twice(connection: sqlite3.Connection, article_id: int) -> list[Credited]:
    """Which articles credit words of this one to somebody else."""
    return [
        row
        for here, there in (("left", "right"), ("right", "left"))
        for row in connection.execute(
            f"SELECT o.article_id, q.id, o.id, k.score FROM quote q JOIN utterance_link k ON k.{here}_id = q.id"
            f" JOIN quote o ON o.id = k.{there}_id JOIN article a ON a.id = o.article_id"
            " WHERE q.article_id = ? AND k.reasons LIKE ? AND a.superseded_by IS NULL"
            " ORDER BY k.score DESC, q.id LIMIT ?",
            (article_id, f"%{CREDITED_TO}%", _PAIRS),
        )
    ]


def _of_two_speakers(
    connection: sqlite3.Connection, a: int, b: int, credited: dict[int, list[Credited]]
) -> list[Found]:
    """The words that two articles credit to two people, unless that was said of two earlier tellings of them."""
    here, there = (b, a) if b in credited else (a, b)
    if here not in credited:
        credited[here] = credited_twice(connection, here)
    for other, ours, theirs, _ in credited[here]:
        if other == there:
            for left, right, score in _between_tellings(connection, ours, theirs):
                if found := find_two_speakers(left, right, score):
                    return found if {left.article_id, right.article_id} == {a, b} else []
    return []


def _between_tellings(
    connection: sqlite3.Connection, ours: int, theirs: int
) -> Iterator[tuple[QuoteAnswer, QuoteAnswer, float]]:
    """The pairs of tellings of two quotes' statements that are credited to two, with how alike they are."""
    same = (
        "SELECT ? UNION SELECT n.quote_id FROM utterance_member m JOIN utterance_member n"
        " ON n.utterance_id = m.utterance_id WHERE m.quote_id = ?"
    )
    rows = connection.execute(
        f"SELECT left_id, right_id, score FROM utterance_link WHERE reasons LIKE ? AND ((left_id IN ({same})"
        f" AND right_id IN ({same})) OR (left_id IN ({same}) AND right_id IN ({same}))) ORDER BY id LIMIT ?",
        (f"%{CREDITED_TO}%", *[ours] * 2, *[theirs] * 4, *[ours] * 2, _MEMBERS),
    ).fetchall()
    for left, right, score in rows:
        yield (*quotes_in(connection, [left, right]), score)


def _told_alone(connection: sqlite3.Connection, a: int, b: int, shared: Sequence[Sequence[QuoteAnswer]]) -> list[Found]:
    """What only one of two articles tells of a speaker whom both report."""
    found: list[Found] = []
    by_actor: dict[int, list[Sequence[QuoteAnswer]]] = defaultdict(list)
    for quotes in shared:
        actor = next((q.actor_id for q in quotes if q.actor_id is not None), None)
        if actor is not None:
            by_actor[actor].append(quotes)
    for actor, common in by_actor.items():
        if len(common) < FEWEST_SHARED:
            continue
        for one, other in ((a, b), (b, a)):
            alone = _alone(connection, one, actor)
            beside = next((q for quotes in common for q in quotes if q.article_id == other), None)
            if alone and beside:
                speaker = alone[0].speaker or beside.speaker or ""
                found += find_only_here(speaker, alone, beside, len(common), _text_of(connection, other))
    return found


def _alone(connection: sqlite3.Connection, article_id: int, actor: int) -> tuple[QuoteAnswer, ...]:
    """An article's quotes of an actor, in its running text, that no other article reports, not even possibly."""
    rows = connection.execute(
        "SELECT q.id FROM quote q JOIN actor_link l ON l.article_actor_id = q.speaker_id"
        " WHERE q.article_id = ? AND l.actor_id = ? AND q.outer_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM utterance_member m WHERE m.quote_id = q.id)"
        " AND NOT EXISTS (SELECT 1 FROM utterance_link k WHERE k.left_id = q.id)"
        " AND NOT EXISTS (SELECT 1 FROM utterance_link k WHERE k.right_id = q.id)"
        " AND NOT EXISTS (SELECT 1 FROM passage p WHERE p.article_id = q.article_id AND p.kind <> 'body'"
        '  AND p.start <= q.start AND q.start < p."end")'
        " ORDER BY q.start LIMIT 200",
        (article_id, actor),
    )
    return quotes_in(connection, [row[0] for row in rows])


def _members(connection: sqlite3.Connection, utterance: int) -> tuple[QuoteAnswer, ...]:
    rows = connection.execute(
        "SELECT m.quote_id FROM utterance_member m JOIN quote q ON q.id = m.quote_id"
        " JOIN article a ON a.id = q.article_id WHERE m.utterance_id = ? AND a.superseded_by IS NULL"
        " ORDER BY m.id LIMIT ?",
        (utterance, _MEMBERS),
    )
    return quotes_in(connection, [row[0] for row in rows])


def _write(connection: sqlite3.Connection, found: Sequence[Found], utterance: int | None, group: int | None) -> None:
    for finding in found:
        row = connection.execute(
            "INSERT INTO finding (key, kind, why, weight, utterance_id, group_id) VALUES (?, ?, ?, ?, ?, ?)",
            (finding.key, finding.kind, finding.why, finding.weight, utterance, group),
        )
        connection.executemany(
            'INSERT INTO finding_evidence (finding_id, article_id, quote_id, start, "end") VALUES (?, ?, ?, ?, ?)',
            [(row.lastrowid, e.article_id, e.quote_id, e.start, e.end) for e in finding.evidence],
        )
