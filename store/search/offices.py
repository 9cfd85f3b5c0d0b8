"""Whose office do words name? What "the harbour master" said is found though nobody recalls the name."""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from store.search.described import Descriptions
from store.search.wording import Part
from store.words.fold import fold
from store.words.search_terms import terms

_ROLES = (
    "SELECT l.actor_id, n.roles FROM article_actor n JOIN actor_link l ON l.article_actor_id = n.id"
    " WHERE n.named AND n.roles != '[]' GROUP BY l.actor_id, n.roles"
)
_BEHIND_HEAD = re.compile(r" (?:of|at|for|to|in|on|with|and|who|from)\b|,")


class Offices(Descriptions):
    """What those who have a name are called besides, in one state of a store."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Nothing is read yet."""
        super().__init__(connection)
        self._words_of: dict[str, set[int]] = {}
        self._heads: defaultdict[int, set[str]] = defaultdict(set)
        self._quoted: dict[Part, bool] = {}

    def _meant_by(self, words: Sequence[Part]) -> frozenset[int]:
        """Whose office has all these words and is called by one of them: a state is no secretary of it."""
        actors = super()._meant_by(words)
        if any(word.spaceless for word in words):
            return actors
        meant = [one for word in words for one in (word, *self._near(word))]
        return frozenset(actor for actor in actors if any(self._calls(word, actor) for word in meant))

    def _calls(self, word: Part, actor: int) -> bool:
        term, heads = word.terms[0], self._heads[actor]
        return term in heads or (word.prefix and any(head.startswith(term) for head in heads))

    def _holding(self, word: Part) -> frozenset[int]:
        self._read()
        if word.prefix or word.spaceless:
            return super()._holding(word)
        return frozenset(self._words_of.get(word.terms[0], ()))

    def _near(self, word: Part) -> list[Part]:
        """Only of what no quote has: there are many offices, and most words of a query are none."""
        if word not in self._quoted:
            term = word.terms[0]
            last = f"{term}\U0010ffff" if word.prefix else term
            query = "SELECT EXISTS (SELECT 1 FROM quote_word WHERE word BETWEEN ? AND ?)"
            self._quoted[word] = bool(self._connection.execute(query, (term, last)).fetchone()[0])
        if self._quoted[word]:
            return []
        return super()._near(word)

    def _read(self) -> str:
        """A line an office: its words, and behind a tab the ids of those who have it."""
        if self._lines is None:
            whose: defaultdict[str, dict[int, None]] = defaultdict(dict)
            for actor, roles in self._connection.execute(_ROLES):
                for role in json.loads(roles):
                    whose[fold(role)][actor] = None
            for office, actors in whose.items():
                head = _BEHIND_HEAD.split(office)[0].split()[-1:]
                for word in terms(office):
                    self._words_of.setdefault(word, set()).update(actors)
                for actor in actors:
                    self._heads[actor].update(head)
            self._lines = "".join(f"{office}\t{','.join(map(str, actors))}\n" for office, actors in whose.items())
        return self._lines
