"""Keep links and utterances up to date as articles come and go, inside the writer's transaction."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from store.database.pending import Pending
from store.utterances.across import across_languages
from store.utterances.evidence import FoundLink, Verdict, settle, weigh
from store.utterances.grouping import Akin, Groups, akin_by
from store.utterances.in_turn import in_turn
from store.utterances.quote_index import enter, forget_terms, rarity_for
from store.utterances.retelling import retellings
from store.utterances.said import Found, said_of_all
from store.utterances.statement import Statement
from store.utterances.statement_rows import statements_by_id, statements_of_article
from store.utterances.undated import hold_again, lend_days, lend_known_days
from store.utterances.verbatim import verbatim

_SAMPLE = 4


class Linked(NamedTuple):
    """What linking an article's quotes did."""

    utterances: list[int]
    """Those that it made or changed."""
    entered: bytes
    """What taking the quotes out again needs."""
    found_any: bool
    """Whether a quote is linked to another article's, be it only possibly."""


def add_utterances(pending: Pending, article_id: int) -> Linked:
    """Link a new article's quotes to those of others.

    Most quotes share their rare words with no other, and nothing more is read for them.
    """
    connection = pending.connection
    statements = statements_of_article(connection, article_id)
    entered = enter(pending, statements)
    ids = {i for found in (entered.alike, entered.near) for each in found.values() for i in each}
    others = statements_by_id(connection, sorted(ids))
    if not others:
        return Linked([], entered.packed, False)
    lent = lend_known_days(connection, others.values())
    rarity = rarity_for(pending, *(s.bag for s in (*statements, *others.values())))
    alike = list(_pairs(statements, entered.alike, others))
    near = list(_pairs(statements, entered.near, others))
    lend_days(alike, rarity)
    links = _surest(settle([w for a, b in alike if (w := weigh(a, b, rarity))]), retellings([*alike, *near], rarity))
    links = _surest(links, verbatim([*alike, *near], links))
    across = across_languages([*alike, *near])
    turn = in_turn([*alike, *near], links, rarity)
    _write_links(connection, [*links, *turn, *across])
    held = [link for link in (*links, *across) if not link[2].possible]
    told_too = {statement.article for a, b, _ in (*held, *turn) for statement in (a, b)}
    hold_again(connection, {article: days for article, days in lent.items() if article in told_too})
    sure = sorted(held, key=lambda link: -round(link[2].score, 4))  # as kept: the last digits come by chance
    utterances = _regroup(connection, sure, akin_by(rarity)) if sure else []
    return Linked(utterances, entered.packed, bool(links or across))


def _pairs(
    statements: Sequence[Statement], found: Mapping[int, Sequence[int]], others: Mapping[int, Statement]
) -> Iterator[tuple[Statement, Statement]]:
    """Each quote that was found with the one it was found for; an article's own are no tellings of each other."""
    for statement in statements:
        for other in (others[i] for i in found[statement.id] if i in others):
            if other.article != statement.article:
                yield other, statement


def _surest(*kinds: Sequence[FoundLink]) -> list[FoundLink]:
    """Of the links found in several ways between the same two quotes the surest."""
    found: dict[tuple[int, int], FoundLink] = {}
    for link in (link for links in kinds for link in links):
        a, b, verdict = link
        known = found.get((a.id, b.id))
        if known is None or (known[2].possible, -known[2].score) > (verdict.possible, -verdict.score):
            found[a.id, b.id] = link
    return list(found.values())


def drop_utterances(pending: Pending, article_id: int, entered: bytes) -> list[int]:
    """Take an article's quotes out of every utterance before it goes; the utterances made of what is left."""
    connection = pending.connection
    own = {row[0] for row in connection.execute("SELECT id FROM quote WHERE article_id = ?", (article_id,))}
    left = _take_apart(connection, own) - own
    for table in ("utterance_link", "paired_quotes"):
        for side in ("left_id", "right_id"):
            connection.execute(
                f"DELETE FROM {table} WHERE {side} IN (SELECT id FROM quote WHERE article_id = ?)", (article_id,)
            )
    forget_terms(pending, article_id)
    pending.quotes.take_out(entered)
    return _put_together(pending, left)


def regroup(pending: Pending, quotes: Set[int], known: Found) -> list[int]:
    """Group anew what stands with these quotes, after links of theirs have changed; the utterances made.

    One of the same quotes as one that is `known` has its score and reasons.
    """
    connection = pending.connection
    made = _put_together(pending, _take_apart(connection, quotes) | quotes)
    for utterance in made:
        rows = connection.execute("SELECT quote_id FROM utterance_member WHERE utterance_id = ?", (utterance,))
        if about := known.get(frozenset(row[0] for row in rows)):
            connection.execute("UPDATE utterance SET (score, reasons) = (?, ?) WHERE id = ?", (*about, utterance))
    return made


def _take_apart(connection: sqlite3.Connection, quotes: Set[int]) -> set[int]:
    """Remove the utterances that these quotes are in; all who were in them."""
    among = "SELECT utterance_id FROM utterance_member WHERE quote_id IN (SELECT value FROM json_each(?))"
    values = (json.dumps(sorted(quotes)),)
    rows = connection.execute(f"SELECT id FROM utterance WHERE id IN ({among})", values).fetchall()
    members = connection.execute(
        f"SELECT DISTINCT quote_id FROM utterance_member WHERE utterance_id IN ({among})", values
    ).fetchall()
    connection.executemany("DELETE FROM utterance WHERE id = ?", rows)
    return {row[0] for row in members}


def _put_together(pending: Pending, quotes: Set[int]) -> list[int]:
    """Make utterances of quotes that are in none, by the sure links among them."""
    connection = pending.connection
    statements = statements_by_id(connection, sorted(quotes))
    links = _links_among(connection, statements)
    if not links:
        return []
    return _regroup(connection, links, akin_by(rarity_for(pending, *(s.bag for s in statements.values()))))


def _links_among(connection: sqlite3.Connection, statements: dict[int, Statement]) -> list[FoundLink]:
    links: list[FoundLink] = []
    for quote_id in statements:
        rows = connection.execute(
            "SELECT right_id, score, reasons FROM utterance_link WHERE left_id = ? AND NOT possible", (quote_id,)
        )
        for other, score, reasons in rows:
            if other in statements:
                verdict = Verdict(score, False, tuple(json.loads(reasons)))
                links.append((statements[quote_id], statements[other], verdict))
    return sorted(links, key=lambda link: -link[2].score)


def _write_links(connection: sqlite3.Connection, links: Iterable[FoundLink]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO utterance_link (left_id, right_id, score, possible, reasons) VALUES (?, ?, ?, ?, ?)",
        [(a.id, b.id, round(v.score, 4), v.possible, json.dumps(v.reasons, ensure_ascii=False)) for a, b, v in links],
    )


def _regroup(connection: sqlite3.Connection, links: Sequence[FoundLink], akin: Akin) -> list[int]:
    """Let links take effect on the utterances as kept, and write those that changed."""
    said = said_of_all(connection)
    groups = Groups(akin, said)
    kept = _load(connection, groups, {s.id: s for a, b, _ in links for s in (a, b)}, said.quotes)
    strongest: dict[int, Verdict] = {}
    for a, b, verdict in links:
        groups.join(a, b)
        for quote in (a.id, b.id):
            strongest.setdefault(quote, verdict)
    written: dict[int, int] = {}
    for group, members in groups.members.items():
        before = kept.get(group)
        if before is None or {m.id for m in members} != before[1]:
            best = [strongest[m.id] for m in members if m.id in strongest]
            written[group] = _write(connection, members, best, before[0] if before else None)
    for group, (utterance, _) in kept.items():
        if group not in groups.members:
            heir = groups.heir(group)
            _move(connection, utterance, written[heir] if heir in written else kept[heir][0])
    return list(written.values())


def _load(
    connection: sqlite3.Connection, groups: Groups, known: dict[int, Statement], wanted: Set[int]
) -> dict[int, tuple[int, set[int]]]:
    """Load the utterances of these quotes; for each group its row id and those of its members that were loaded.

    Of a text that hundreds print a few are enough to hold a newcomer against, and those that are `wanted`.
    """
    utterances = {
        row[0]
        for quote_id in known
        for row in connection.execute("SELECT utterance_id FROM utterance_member WHERE quote_id = ?", (quote_id,))
    }
    sample = (
        "SELECT quote_id FROM (SELECT id, quote_id FROM utterance_member WHERE utterance_id = :u ORDER BY id LIMIT :n)"
        " UNION SELECT quote_id FROM (SELECT id, quote_id FROM utterance_member WHERE utterance_id = :u"
        " ORDER BY id DESC LIMIT :n)"
    )
    members: dict[int, list[int]] = {}
    wanted = known.keys() | wanted
    for utterance in sorted(utterances):
        rows = connection.execute(sample, {"u": utterance, "n": _SAMPLE})
        linked = connection.execute("SELECT quote_id FROM utterance_member WHERE utterance_id = ?", (utterance,))
        members[utterance] = sorted({row[0] for row in rows} | {row[0] for row in linked if row[0] in wanted})
    missing = sorted({i for ids in members.values() for i in ids} - known.keys())
    every = known | statements_by_id(connection, missing)
    kept = {}
    for utterance, ids in members.items():
        kept[groups.load([every[i] for i in ids if i in every])] = (utterance, set(ids))
    return kept


def _move(connection: sqlite3.Connection, utterance: int, heir: int) -> None:
    """Let one utterance take in another whole."""
    connection.execute(
        "UPDATE OR IGNORE utterance_member SET utterance_id = ? WHERE utterance_id = ?", (heir, utterance)
    )
    connection.execute("DELETE FROM utterance WHERE id = ?", (utterance,))


def _write(
    connection: sqlite3.Connection, members: Sequence[Statement], best: Sequence[Verdict], utterance: int | None
) -> int:
    score = round(min(v.score for v in best), 4)
    reasons = json.dumps(max(best, key=lambda v: v.score).reasons, ensure_ascii=False)
    if utterance is None:
        cursor = connection.execute("INSERT INTO utterance (score, reasons) VALUES (?, ?)", (score, reasons))
        utterance = int(cursor.lastrowid or 0)
    else:
        connection.execute("UPDATE utterance SET score = min(score, ?) WHERE id = ?", (score, utterance))
    connection.executemany(
        "INSERT OR IGNORE INTO utterance_member (utterance_id, quote_id) VALUES (?, ?)",
        [(utterance, quote) for quote in sorted(member.id for member in members)],
    )
    return utterance
