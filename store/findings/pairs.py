"""Hold two articles, as wholes, against each other: who rests on whom, and what only one of the two tells."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence

from store.answers import QuoteAnswer
from store.days import days_of, gap
from store.findings.found import Found, label, outlets_own
from store.findings.only_here import FEWEST_SHARED, find_only_here
from store.findings.relays import find_reliance, find_two_speakers, first_hands, rest_on_a_third
from store.findings.rows import MOST_TELLINGS, tellings_of, text_of, write_findings
from store.reads.quotes import quotes_in
from store.utterances.reasons import CREDITED_TO

_CREDITED = 12
"""Links of an article's words to others' that credit somebody else which are looked at."""
_SAME_STORY = 4
"""Days between two articles within which what one of them leaves out was left out."""


Credited = tuple[int, int, int, float]
"""Another article, a quote of this one, a quote of that one, and how alike they are."""


def _forget_pair(connection: sqlite3.Connection, a: int, b: int) -> None:
    """Remove the findings that hold these two articles, as wholes, against each other."""
    holds = "EXISTS (SELECT 1 FROM finding_evidence e WHERE e.finding_id = f.id AND e.article_id = ?)"
    connection.execute(
        "DELETE FROM finding WHERE id IN (SELECT f.id FROM finding_evidence x JOIN finding f ON f.id = x.finding_id"
        f" WHERE x.article_id = ? AND f.utterance_id IS NULL AND f.group_id IS NULL AND {holds})",
        (a, b),
    )


def derive_pair(connection: sqlite3.Connection, a: int, b: int, credited: dict[int, list[Credited]]) -> None:
    """Who rests on whom in two articles, and what only one of them tells of a speaker whom both report.

    `credited` keeps what `credited_twice` tells of articles, for the next pair.
    """
    _forget_pair(connection, a, b)
    write_findings(connection, _of_two_speakers(connection, a, b, credited))
    utterances = [
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT m.utterance_id FROM utterance_member m JOIN quote q ON q.id = m.quote_id"
            " JOIN utterance_member n ON n.utterance_id = m.utterance_id JOIN quote o ON o.id = n.quote_id"
            " WHERE q.article_id = ? AND o.article_id = ?",
            (a, b),
        )
    ]
    told = (outlets_own(tellings_of(connection, utterance), label) for utterance in utterances)
    in_both = (([quote for quote in quotes if quote.article_id in (a, b)], quotes) for quotes in told)
    tellings = [(ours, every) for ours, every in in_both if len({q.source_id for q in ours}) > 1]
    if not tellings:
        return
    shared = [ours for ours, _ in tellings]
    beside = {quote.id: first_hands(ours, every) for ours, every in tellings for quote in ours}
    found = find_reliance([ours for ours, every in tellings if not rest_on_a_third(ours, every)], beside)
    dates = [days_of(next(q.published for quotes in shared for q in quotes if q.article_id == i)) for i in (a, b)]
    told_in_full = not any(quote.brief for quotes in shared for quote in quotes)
    if told_in_full and (not dates[0] or not dates[1] or gap(dates[0], dates[1]) <= _SAME_STORY):
        found += _told_alone(connection, a, b, shared)
    write_findings(connection, found)


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
            (article_id, f"%{CREDITED_TO}%", _CREDITED),
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
        (f"%{CREDITED_TO}%", *[ours] * 2, *[theirs] * 4, *[ours] * 2, MOST_TELLINGS),
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
                found += find_only_here(speaker, alone, beside, len(common), text_of(connection, other))
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
