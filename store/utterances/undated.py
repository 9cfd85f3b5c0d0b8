"""To which days does an undated article belong? To those of one that has the same words of two speakers as it.

What one person says may be said again in another month; that two people's words stand beside each other again is of one
story. The day is only lent while two articles are held against each other, and says so among the reasons.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from store.days import Days, days_of
from store.utterances.evidence import settle, weigh
from store.utterances.rarity import Rarity
from store.utterances.statement import Statement

_SPEAKERS = 2
_LENDERS = """
WITH linked AS (
    SELECT left_id AS here, right_id AS there FROM utterance_link WHERE NOT possible
    AND left_id IN (SELECT id FROM quote WHERE article_id = :article)
    UNION ALL SELECT right_id, left_id FROM utterance_link WHERE NOT possible
    AND right_id IN (SELECT id FROM quote WHERE article_id = :article)
)
SELECT a.published FROM linked CROSS JOIN quote q ON q.id = here CROSS JOIN quote o ON o.id = there
CROSS JOIN article a ON a.id = o.article_id CROSS JOIN actor_link k ON k.article_actor_id = q.speaker_id
CROSS JOIN actor_link l ON l.article_actor_id = o.speaker_id AND l.actor_id = k.actor_id
WHERE a.published IS NOT NULL
GROUP BY a.id HAVING count(DISTINCT k.actor_id) >= :speakers
ORDER BY count(DISTINCT k.actor_id) DESC, a.published LIMIT 1
"""
Pair = tuple[Statement, Statement]
Lent = dict[int, Days | None]
"""What days undated articles are lent."""


def lend_known_days(connection: sqlite3.Connection, others: Iterable[Statement]) -> Lent:
    """Give the statements of undated articles the days of what they are linked to already."""
    lent: Lent = {}
    for statement in others:
        if statement.out is None:
            article = statement.article
            if article not in lent:
                lent[article] = _lent_to(connection, article)
            statement.out, statement.lent = lent[article], lent[article] is not None
    return lent


def hold_again(connection: sqlite3.Connection, lent: Lent) -> None:
    """Let each article that is lent other days by now be related anew, to those that came before its lender."""
    changed = [(article,) for article, days in lent.items() if _lent_to(connection, article) != days]
    connection.executemany("UPDATE related_article SET stale = 1 WHERE article_id = ?", changed)


def _lent_to(connection: sqlite3.Connection, article: int) -> Days | None:
    row = connection.execute(_LENDERS, {"article": article, "speakers": _SPEAKERS}).fetchone()
    return days_of(row[0]) if row else None


def lend_days(pairs: Sequence[Pair], rarity: Rarity) -> None:
    """Give each undated statement of these pairs the days of the dated article that tells most of the same."""
    one_dated = [(a, b) for a, b in pairs if (a.out is None) != (b.out is None)]
    if len({a.speaker for a, _ in one_dated if a.speaker}) < _SPEAKERS:
        return
    told: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    for a, b, verdict in settle([w for a, b in one_dated if (w := weigh(a, b, rarity))]):
        if not verdict.possible and a.speaker and a.speaker == b.speaker:
            told[a.article, b.article].add(a.speaker)
    statements = {s.id: s for pair in pairs for s in pair}
    out = {s.article: s.out for s in statements.values()}
    lent = dict(_lendings({ids: who for ids, who in told.items() if len(who) >= _SPEAKERS}, out))
    for statement in statements.values():
        if statement.article in lent:
            statement.out, statement.lent = lent[statement.article], True


def _lendings(told: Mapping[tuple[int, int], set[str]], out: Mapping[int, Days | None]) -> Iterator[tuple[int, Days]]:
    """Each undated article with the days it is lent, those of which it tells most last, of two the earlier."""
    lendings = []
    for (one, other), speakers in told.items():
        article, days = (one, out[other]) if out[one] is None else (other, out[one])
        if days:
            lendings.append((len(speakers), -days[0], article, days))
    for *_, article, days in sorted(lendings):
        yield article, days
