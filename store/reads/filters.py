"""What narrows a list of quotes, and the SQL it becomes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

NOTED = {
    "starred": "n.starred",
    "tagged": "EXISTS (SELECT 1 FROM note_tag t WHERE t.number = n.number)",
    "noted": "n.text <> ''",
}
"""What a person may have noted of a quote, and the condition for it on the alias n (note)."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Restrictions that all have to hold; an empty one restricts nothing."""

    sources: tuple[int, ...] = ()
    actors: tuple[int, ...] = ()
    articles: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    """Folded words, of which some relay's folded name contains one."""
    languages: tuple[str, ...] = ()
    after: str | None = None
    before: str | None = None
    on: str | None = None
    """An ISO date as the timeline has it: when it was said or, where that is not known, published; "" for undated."""
    has_figure: bool = False
    noted: tuple[str, ...] = ()
    """Kinds of what a person may have noted of a quote, keys of `NOTED`."""
    tags: tuple[str, ...] = ()
    """Folded, in whole."""
    notes: tuple[str, ...] = ()
    """Folded words, of which the text of a note contains one."""

    @property
    def of_articles(self) -> "Filters":
        """Those of the restrictions that leave or take whole articles."""
        return replace(self, actors=(), kinds=(), via=(), on=None, has_figure=False, noted=(), tags=(), notes=())

    def where_article(self) -> tuple[str, list[object]]:
        """A condition on the alias a (article) alone, for `of_articles`, and its parameters."""
        condition, values = self.of_articles.where()
        return condition.removeprefix("q.outer_id IS NULL AND "), values

    def where(self) -> tuple[str, list[object]]:
        """A condition on the aliases q (quote) and a (article), and its parameters."""
        conditions, values = ["q.outer_id IS NULL", "a.superseded_by IS NULL"], list[object]()

        def one_of(column: str, choices: tuple[object, ...]) -> None:
            if choices:
                conditions.append(f"{column} IN ({', '.join('?' * len(choices))})")
                values.extend(choices)

        one_of("a.source_id", self.sources)
        if self.actors:  # from the actor to the quotes: through the joins, all quotes would be read for a few
            chosen = f"WHERE k.actor_id IN ({', '.join('?' * len(self.actors))})"
            conditions.append(
                "q.id IN (SELECT o.id FROM actor_link k CROSS JOIN quote o ON o.speaker_id = k.article_actor_id"
                f" {chosen} UNION ALL SELECT o.id FROM actor_link k CROSS JOIN joint_speaker j"
                f" ON j.member_id = k.article_actor_id CROSS JOIN quote o ON o.speaker_id = j.joint_id {chosen})"
            )
            values.extend(self.actors * 2)
        one_of("a.id", self.articles)
        one_of("a.form", self.forms)
        one_of("a.language", self.languages)
        if self.kinds:
            marks = ", ".join("?" * len(self.kinds))
            inside = f"EXISTS (SELECT 1 FROM quote i WHERE i.outer_id = q.id AND i.kind IN ({marks}))"
            conditions.append(f"(q.kind IN ({marks}) OR {inside})")
            values.extend(self.kinds * 2)
        if self.via:
            named = " OR ".join(["instr(r.folded, ?)"] * len(self.via))
            conditions.append(f"q.id IN (SELECT r.quote_id FROM relay r WHERE {named})")
            values.extend(self.via)
        if self.after:
            conditions.append("a.published >= ?")
            values.append(self.after)
        if self.before:
            conditions.append("substr(a.published, 1, length(?)) <= ?")
            values.extend((self.before, self.before))
        if self.on is not None:
            conditions.append("coalesce(substr(coalesce(q.said_on, a.published), 1, 10), '') = ?")
            values.append(self.on)
        if self.has_figure:
            conditions.append(
                "EXISTS (SELECT 1 FROM figure f WHERE f.article_id = q.article_id"
                ' AND f.start >= q.start AND f."end" <= q."end")'
            )
        for condition, parameters in self._of_notes():
            conditions.append(f"q.id IN (SELECT b.quote_id FROM note n CROSS JOIN noted_quote b{condition})")
            values.extend(parameters)
        return " AND ".join(conditions), values

    def _of_notes(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Conditions on the aliases n (note) and b (the quote that bears it), and the parameters of each."""
        of_it = " ON b.number = n.number WHERE "
        if self.noted:
            yield of_it + f"({' OR '.join(NOTED[kind] for kind in self.noted)})", ()
        if self.tags:
            tagged = f"SELECT number FROM note_tag WHERE folded IN ({', '.join('?' * len(self.tags))})"
            yield of_it + f"n.number IN ({tagged})", self.tags
        if self.notes:
            yield of_it + f"({' OR '.join(['instr(n.folded, ?)'] * len(self.notes))})", self.notes
