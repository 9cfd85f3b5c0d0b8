"""Which article were these rows made of? What `entry_of` made, taken back, so that it can be made again otherwise."""

import json
from dataclasses import replace

from corpus.model import Actor, Article, Date, Figure, Passage, Quote
from store.entries.entry import Entry


def article_of(entry: Entry) -> Article:
    """The article as it was parsed."""
    via: dict[int, list[str]] = {}
    for at, _, name, _ in entry.relays:
        via.setdefault(at, []).append(name)
    equals = {by: at for at, by in entry.restated}
    return Article(
        entry.about,
        entry.text,
        tuple(Passage(*row) for row in entry.passages),
        tuple(
            replace(
                Quote(*row[3:12]), via=tuple(via.get(i, ())), addressee=row[12], said_on=row[13], confidence=row[14]
            )
            for i, row in enumerate(entry.quotes)
        ),
        tuple(
            Actor(name, kind, aliases, roles, tuple((start, end) for start, end in json.loads(row[-1])))
            for (name, _, kind, roles, aliases), row in zip(entry.actors[: entry.named], entry.actor_rows, strict=False)
        ),
        tuple(replace(Figure(*row[1:]), equals=equals.get(i)) for i, row in enumerate(entry.figures)),
        tuple(Date(*row) for row in entry.dates),
        entry.notes,
    )
