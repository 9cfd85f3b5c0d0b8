"""How much a term tells: the rarer among the quotes of the store, the more."""

from collections.abc import Callable, Mapping
from math import log

from store.utterances.statement import Statement
from store.words.memo import Memo

_PRIOR = 100
"""Quotes that a store is taken to have beside its own: standing in two of three does not make a word common."""


class Rarity:
    """Weights of terms by the number of quotes that hold them."""

    def __init__(self, counts: Mapping[str, int], quotes: int, ask: Callable[[str], int] = lambda _: 0) -> None:
        """`counts` by term among `quotes` quotes; of terms it lacks it will `ask`, and without that they are new."""
        self._total = quotes + _PRIOR
        self.weight = Memo(lambda term: self._weigh(counts[term] if term in counts else ask(term))).__getitem__
        """The logarithm of how surprising a term is."""
        self.unit = self._weigh(2)
        """The weight of a term that two quotes hold."""

    def mass(self, statement: Statement) -> float:
        """The weight of all terms of a statement."""
        if statement.mass < 0:
            statement.mass = sum(map(self.weight, statement.bag))
        return statement.mass

    def share(self, term: str) -> float:
        """The weight of a term as a part of the rarest one's."""
        return self.weight(term) / self.unit

    def _weigh(self, count: int) -> float:
        return log(1 + self._total / (max(count, 2) + 1))
