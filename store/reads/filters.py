"""What narrows a list of quotes, and the SQL it becomes."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from store.answers import LOW_CONFIDENCE

_BEARING = "q.id IN (SELECT b.quote_id FROM note n CROSS JOIN noted_quote b ON b.number = n.number WHERE"
STATES = {
    "starred": f"{_BEARING} n.starred)",
    "tagged": f"{_BEARING} EXISTS (SELECT 1 FROM note_tag t WHERE t.number = n.number))",
    "noted": f"{_BEARING} n.text <> '')",
    "corrected": "q.id IN (SELECT quote_id FROM corrected_quote)",
    "unsure": f"(q.speaker IS NOT NULL AND q.confidence < {LOW_CONFIDENCE})",
    "unattributed": "q.speaker IS NULL",
    "denied": "denies(q.cue, q.kind)",
}
"""What a quote may be, by a person or by the parse, and the condition for it on the alias q (quote)."""
Condition = tuple[str, Sequence[object]]
"""Of SQL, with its parameters."""
_ALWAYS: tuple[Condition, ...] = (("q.outer_id IS NULL", ()), ("a.superseded_by IS NULL", ()))


@dataclass(frozen=True, slots=True)
class Filters:
    """Restrictions that all have to hold; an empty one restricts nothing."""

    sources: tuple[int, ...] = ()
    actors: tuple[int, ...] = ()
    articles: tuple[int, ...] = ()
    quotes: tuple[int, ...] = ()
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
    states: tuple[str, ...] = ()
    """Keys of `STATES`, of which one has to hold."""
    tags: tuple[str, ...] = ()
    """Folded, in whole."""
    notes: tuple[str, ...] = ()
    """Folded words, of which the text of a note contains one."""

    @property
    def of_articles(self) -> "Filters":
        """Those of the restrictions that leave or take whole articles."""
        left = replace(self, actors=(), quotes=(), kinds=(), via=(), on=None)
        return replace(left, has_figure=False, states=(), tags=(), notes=())

    def where_article(self) -> tuple[str, list[object]]:
        """A condition on the alias a (article) alone, for `of_articles`, and its parameters."""
        condition, values = self.of_articles.where()
        return condition.removeprefix("q.outer_id IS NULL AND "), values

    def where(self) -> tuple[str, list[object]]:
        """A condition on the aliases q (quote) and a (article), and its parameters."""
        every = [*_ALWAYS, *self._of_article(), *self._of_quote(), *self._of_notes()]
        return " AND ".join(condition for condition, _ in every), [value for _, values in every for value in values]

    def _of_article(self) -> Iterator[Condition]:
        columns = {"source_id": self.sources, "id": self.articles, "form": self.forms, "language": self.languages}
        for column, choices in columns.items():
            if choices:
                yield f"a.{column} IN ({_marks(choices)})", choices
        if self.after:
            yield "a.published >= ?", (self.after,)
        if self.before:
            yield "substr(a.published, 1, length(?)) <= ?", (self.before, self.before)

    def _of_quote(self) -> Iterator[Condition]:
        if self.actors:  # from the actor to the quotes: through the joins, all quotes would be read for a few
            chosen = f"WHERE k.actor_id IN ({_marks(self.actors)})"
            yield (
                "q.id IN (SELECT o.id FROM actor_link k CROSS JOIN quote o ON o.speaker_id = k.article_actor_id"
                f" {chosen} UNION ALL SELECT o.id FROM actor_link k CROSS JOIN joint_speaker j"
                f" ON j.member_id = k.article_actor_id CROSS JOIN quote o ON o.speaker_id = j.joint_id {chosen})",
                self.actors * 2,
            )
        if self.quotes:
            yield "q.id IN (SELECT value FROM json_each(?))", (json.dumps(self.quotes),)
        if self.kinds:
            kinds = f"kind IN ({_marks(self.kinds)})"
            yield (
                f"(q.{kinds} OR EXISTS (SELECT 1 FROM quote i WHERE i.outer_id = q.id AND i.{kinds}))",
                self.kinds * 2,
            )
        if self.via:
            named = " OR ".join(["instr(r.folded, ?)"] * len(self.via))
            yield f"q.id IN (SELECT r.quote_id FROM relay r WHERE {named})", self.via
        if self.on is not None:
            yield "coalesce(substr(coalesce(q.said_on, a.published), 1, 10), '') = ?", (self.on,)
        if self.states:
            yield f"({' OR '.join(STATES[state] for state in self.states)})", ()
        if self.has_figure:
            yield (
                "EXISTS (SELECT 1 FROM figure f WHERE f.article_id = q.article_id"
                ' AND f.start >= q.start AND f."end" <= q."end")',
                (),
            )

    def _of_notes(self) -> Iterator[Condition]:
        if self.tags:
            tagged = f"SELECT number FROM note_tag WHERE folded IN ({_marks(self.tags)})"
            yield f"{_BEARING} n.number IN ({tagged}))", self.tags
        if self.notes:
            yield f"{_BEARING} ({' OR '.join(['instr(n.folded, ?)'] * len(self.notes))}))", self.notes


def _marks(choices: Sequence[object]) -> str:
    return ", ".join("?" * len(choices))
