"""What a person said of two quotes, laid over the link that was found between them, and lifted again.

What was found is kept beside it, so that lifting it brings that back.
"""

import json
import sqlite3
from collections.abc import Iterable, Set
from dataclasses import dataclass

BY_HAND = "you said so"
"""The reason of such a link, before those that were found."""
APART = "you said that they are not one statement"
SAME, NOT_SAME = "one statement", "not one statement"
Pair = tuple[int, int]
"""The ids of two quotes, the lower first."""
Found = dict[frozenset[int], tuple[float, str]]
"""By the quotes of each utterance its score and its reasons, as rows have them."""


@dataclass(frozen=True, slots=True)
class Said:
    """Of which quotes that stand here a person said that two are one statement, and of which that they are not."""

    same: Set[Pair]
    apart: Set[Pair]

    @property
    def quotes(self) -> Set[int]:
        """All of them."""
        return {quote for pair in (*self.same, *self.apart) for quote in pair}

    @property
    def vouched(self) -> Set[int]:
        """Those that are one statement with another, however they word it."""
        return {quote for pair in self.same for quote in pair}

    def parts(self, ours: Set[int], theirs: Set[int]) -> bool:
        """Whether one of ours is not what one of theirs is."""
        return any((a in ours and b in theirs) or (b in ours and a in theirs) for a, b in self.apart)


NOTHING_SAID = Said(frozenset(), frozenset())


def said_of_all(connection: sqlite3.Connection) -> Said:
    """All that a person said and that holds now."""
    rows = connection.execute("SELECT left_id, right_id, same FROM paired_quotes").fetchall()
    return Said({(a, b) for a, b, same in rows if same}, {(a, b) for a, b, same in rows if not same})


def held_in(connection: sqlite3.Connection, article_id: int) -> dict[Pair, tuple[int, bool]]:
    """By two quotes, one of them of this article, the number of what holds of them and whether they are the same."""
    rows = connection.execute(
        "SELECT left_id, right_id, number, same FROM paired_quotes p JOIN quote q ON q.id IN (p.left_id, p.right_id)"
        " WHERE q.article_id = ?",
        (article_id,),
    )
    return {(left, right): (number, bool(same)) for left, right, number, same in rows}


def lay(connection: sqlite3.Connection, pair: Pair, number: int, same: bool, utterances: Found) -> None:
    """Let what a person said hold instead of what was found: a sure link, or none."""
    found = _take_link(connection, pair)
    if same:
        left, right, reasons = (*found[:2], found[4]) if found else (*pair, "[]")
        said = json.dumps([BY_HAND, *json.loads(reasons)], ensure_ascii=False)
        _put_link(connection, (left, right, 1.0, False, said))
    kept = json.dumps([found, [[sorted(quotes), *about] for quotes, about in utterances.items()]], ensure_ascii=False)
    connection.execute(
        "INSERT INTO paired_quotes (left_id, right_id, number, same, found) VALUES (?, ?, ?, ?, ?)",
        (*pair, number, same, kept),
    )


def lift(connection: sqlite3.Connection, pair: Pair) -> Found:
    """Let what was found hold again; the utterances as they were then."""
    kept = connection.execute(
        "DELETE FROM paired_quotes WHERE (left_id, right_id) = (?, ?) RETURNING found", pair
    ).fetchall()
    found, utterances = json.loads(kept[0][0])
    _take_link(connection, pair)
    if found:
        _put_link(connection, found)
    return {frozenset(quotes): (score, reasons) for quotes, score, reasons in utterances}


def utterances_of(connection: sqlite3.Connection, quotes: Iterable[int]) -> Found:
    """The utterances that these quotes are in."""
    rows = connection.execute(
        "SELECT u.score, u.reasons, (SELECT json_group_array(quote_id) FROM utterance_member WHERE utterance_id = u.id)"
        " FROM utterance u WHERE u.id IN (SELECT utterance_id FROM utterance_member"
        " WHERE quote_id IN (SELECT value FROM json_each(?)))",
        (json.dumps(sorted(quotes)),),
    )
    return {frozenset(json.loads(members)): (score, reasons) for score, reasons, members in rows}


_LinkRow = tuple[int, int, float, bool, str]


def _take_link(connection: sqlite3.Connection, pair: Pair) -> _LinkRow | None:
    rows: list[_LinkRow] = connection.execute(
        "DELETE FROM utterance_link WHERE (left_id, right_id) IN (VALUES (?, ?), (?, ?))"
        " RETURNING left_id, right_id, score, possible, reasons",
        (*pair, *reversed(pair)),
    ).fetchall()
    return rows[0] if rows else None


def _put_link(connection: sqlite3.Connection, link: _LinkRow) -> None:
    connection.execute(
        "INSERT INTO utterance_link (left_id, right_id, score, possible, reasons) VALUES (?, ?, ?, ?, ?)", link
    )
