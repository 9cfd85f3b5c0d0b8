"""Group many quotes at once, in memory, by the keys, the weighing and the groups that the store takes one by one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.collector import no_collection
from store.database.pending import BUCKET
from store.utterances.blocking import candidates, keys_of
from store.utterances.evidence import Verdict, settle, weigh
from store.utterances.grouping import Groups, akin_by
from store.utterances.rarity import Rarity
from store.utterances.statement import Statement


@dataclass(frozen=True, slots=True)
class Grouped:
    """Links as (position, position, verdict), and the utterances as positions in what was given."""

    links: tuple[tuple[int, int, Verdict], ...]
    utterances: tuple[tuple[int, ...], ...]


def group(made: Iterable[Statement]) -> Grouped:
    """Link and group statements, whose ids are their positions; the work grows with their number."""
    with no_collection():
        return _group(list(made))


def _group(statements: Sequence[Statement]) -> Grouped:
    counts: Counter[str] = Counter()
    for statement in statements:
        counts.update(statement.bag)
    rarity = Rarity(counts, len(statements))
    links = _links(statements, rarity, counts)
    groups = Groups(akin_by(rarity))
    for left, right, _ in sorted((k for k in links if not k[2].possible), key=lambda k: -k[2].score):
        groups.join(statements[left], statements[right])
    utterances = tuple(tuple(sorted(m.id for m in members)) for members in groups.members.values())
    return Grouped(tuple(links), utterances)


def _links(statements: Sequence[Statement], rarity: Rarity, counts: Counter[str]) -> list[tuple[int, int, Verdict]]:
    buckets: dict[int, int | list[int]] = {}  # most keys have one quote: a list for each would take ten times the room
    found = []
    for statement in statements:
        indexed, probed = keys_of(statement, counts.__getitem__)
        seen = (
            (bucket,) if isinstance(bucket, int) else bucket[-BUCKET:]
            for key in probed
            if (bucket := buckets.get(key)) is not None
        )
        for other in candidates(seen):
            if statements[other].article != statement.article:
                weighed = weigh(statements[other], statement, rarity)
                if weighed:
                    found.append(weighed)
        for key in indexed:
            bucket = buckets.get(key)
            if bucket is None:
                buckets[key] = statement.id
            elif isinstance(bucket, int):
                buckets[key] = [bucket, statement.id]
            else:
                bucket.append(statement.id)
    return [(left.id, right.id, verdict) for left, right, verdict in settle(found)]
