"""Keep findings up to date: derive them anew for the utterances and figure groups that an article changed."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import combinations

from store.answers import QuoteAnswer
from store.figures.groups import members_of
from store.figures.measured import Measured, figures_by_id
from store.findings.figures import find_conflict, find_told_otherwise
from store.findings.found import Found, label, outlets_own, speaker_of
from store.findings.pairs import Credited, credited_twice, derive_pair
from store.findings.quote_status import find_status
from store.findings.relays import find_credits, of_outlets_own
from store.findings.rows import tellings_of, text_of, write_findings
from store.findings.tellings import side_by_side
from store.findings.wording import find_wording

_PAIRS = 12
"""Other articles, those with most in common, that a new one is held against as a whole."""
_LEFT = 6
"""Articles that are held against each other again when one that they had something in common with goes."""


def derive_findings(
    connection: sqlite3.Connection, article_id: int, utterances: Iterable[int], groups: Iterable[int]
) -> None:
    """Derive the findings that an article's coming changed."""
    told = {utterance: tellings_of(connection, utterance) for utterance in utterances}
    _derive_told(connection, told)
    _derive_groups(connection, groups)
    pairs = {_pair(article_id, other) for other in most_in_common(connection, article_id)}
    credited = {article_id: credited_twice(connection, article_id)}
    pairs |= {_pair(article_id, other) for other, _, _, _ in credited[article_id]}
    others = {a if b == article_id else b for a, b in pairs}
    told_too = {pair for other in others for pair in _held_before(connection, other)}  # what is now told twice
    resting = _resting(told.values())
    for a, b in sorted(pairs | told_too | resting | _between_briefs(connection, others)):
        derive_pair(connection, a, b, credited)


def derive_for(connection: sqlite3.Connection, utterances: Iterable[int], groups: Iterable[int]) -> None:
    """Derive the findings of these utterances and figure groups."""
    _derive_told(connection, {utterance: tellings_of(connection, utterance) for utterance in utterances})
    _derive_groups(connection, groups)


def _derive_told(connection: sqlite3.Connection, told: Mapping[int, Sequence[QuoteAnswer]]) -> None:
    """Derive the findings of utterances from the tellings of each."""
    in_article = partial(text_of, connection)
    for utterance, tellings in told.items():
        connection.execute("DELETE FROM finding WHERE utterance_id = ?", (utterance,))
        quotes = outlets_own(tellings, label)
        if len({quote.source_id for quote in quotes}) > 1:
            found = find_wording(quotes, in_article)
            same = {e.key for f in found for e in f.evidence}
            status = [f for f in find_status(quotes) if f.weight >= 0.8 or {e.key for e in f.evidence} - same]
            numbers = _told_otherwise(connection, quotes)
            write_findings(connection, [*found, *status, *find_credits(quotes, in_article), *numbers], utterance)


def _derive_groups(connection: sqlite3.Connection, groups: Iterable[int]) -> None:
    for group in groups:
        connection.execute("DELETE FROM finding WHERE group_id = ?", (group,))
        if connection.execute("SELECT verdict FROM figure_group WHERE id = ?", (group,)).fetchone()[0] == "conflicts":
            write_findings(connection, find_conflict(members_of(connection, group)), group=group)


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
        derive_pair(connection, a, b, credited)


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


def _resting(told: Iterable[Sequence[QuoteAnswer]]) -> set[tuple[int, int]]:
    """The pairs of articles in one statement, one crediting the other's outlet: a third may have joined them."""
    found = ({_pair(ours, theirs) for ours, theirs in of_outlets_own(quotes)} for quotes in told)
    return {pair for pairs in found for pair in sorted(pairs)[:_LEFT]}


def _between_briefs(connection: sqlite3.Connection, articles: Iterable[int]) -> set[tuple[int, int]]:
    """The pairs of briefs among articles: what they told is the outlets' own now, where the new article is one's."""
    query = (
        "SELECT a.id FROM article a JOIN source s ON s.id = a.source_id"
        " WHERE s.brief AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id LIMIT ?"
    )
    briefs = [row[0] for row in connection.execute(query, (json.dumps(list(articles)), _LEFT))]
    return set(combinations(briefs, 2))
