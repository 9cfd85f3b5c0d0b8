"""Which quotes say something like this? Search while typing, and browsing when nothing is typed."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property

from store.database.connection import connect, explain
from store.database.store import Store
from store.reads.browse import BrowseOrder, QuoteNumbers
from store.reads.filters import Filters
from store.search.candidates import Candidates
from store.search.described import Descriptions
from store.search.find import MOST_LOOKED_AT, NO_END, Ranked, excluded, find, required
from store.search.highlight import Wanted
from store.search.offices import Offices
from store.search.order import first_of, rest_of
from store.search.query import Query, parse_query
from store.search.recent import Recent
from store.search.resolve import Resolver
from store.search.results import Best, Browsed, Hit, Results, Scored
from store.search.speakers import with_named
from store.search.tiers import any_of
from store.search.vocabulary import Vocabulary

FEW = 20_000
"""If filters leave no more than this, candidates are looked up among them."""

MOST_HIDDEN = 50_000
"""Quotes of older versions that are kept in mind."""


class Superseded(Exception):  # noqa: N818  # it is no error
    """The search was interrupted because a newer one is waiting."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, and what there is to say about them."""

    total: int
    hits: tuple[Hit, ...]
    count: int = 0
    """How many hits can be had, of which `hits` may be the first; `page` gives the others."""
    notes: tuple[str, ...] = ()
    """What is wrong with filters of the query, a sentence each."""
    ignored: tuple[str, ...] = ()
    """Those of the notes that are about filters which make no sense, and so restrict nothing."""
    exact: bool = False
    """Only exact substrings were asked for."""
    narrowed: bool = False
    """There is none, but without the filters there would be."""
    more: bool = False
    """`total` is a lower bound: more were not counted."""
    place: int | None = None
    """Where among them the quote asked for stands."""


@dataclass(frozen=True, slots=True)
class _Question:
    """A query with the filters that it and the panes come to."""

    query: Query
    filters: Filters
    exact: bool


class _State:
    """What was read of one state of the store: nothing until it is asked for, and each thing once."""

    def __init__(self, connection: sqlite3.Connection, changes: int, notes: int) -> None:
        self.changes = changes
        self._connection = connection
        self._numbers = QuoteNumbers(connection)
        self.forget_notes(notes)

    def forget_notes(self, notes: int) -> None:
        """A person has noted something since, which leaves the words and the articles as they are."""
        self.notes = notes
        self.resolver = Resolver(self._connection)
        self.recent = Recent(self._connection)
        self.latest: tuple[_Question, Results] | None = None
        self._orders: dict[tuple[Filters, str], BrowseOrder] = {}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of the quotes."""
        return Vocabulary(self._connection)

    @cached_property
    def descriptions(self) -> Descriptions:
        """What the unnamed speakers are called."""
        return Descriptions(self._connection)

    @cached_property
    def offices(self) -> Offices:
        """What those who are named are called besides."""
        return Offices(self._connection)

    @cached_property
    def older_versions(self) -> frozenset[int] | None:
        """The quotes of articles that a newer version has superseded; None if they are many."""
        query = "SELECT q.id FROM article a JOIN quote q ON q.article_id = a.id WHERE a.superseded_by > 0 LIMIT ?"
        found = frozenset(row[0] for row in self._connection.execute(query, (MOST_HIDDEN + 1,)))
        return None if len(found) > MOST_HIDDEN else found

    def order(self, filters: Filters, without: str) -> BrowseOrder:
        """The order in which what filters leave is browsed."""
        order = self._orders.get((filters, without))
        if order is None:
            if len(self._orders) > 8:
                self._orders.clear()
            order = self._orders[filters, without] = BrowseOrder(self._connection, filters, self._numbers, without)
        return order


class Searcher:
    """Searches one store, for one screen. It holds a connection of its own and the words of the store."""

    def __init__(self, store: Store) -> None:
        """Connect; nothing is read yet. Raises StoreError."""
        self._store = store
        self._connection = connect(store.path, create=False)
        self._connection.execute("PRAGMA cache_size = -8000")
        self._turn = threading.Lock()
        self._wish = 0  # rises with each interruption: a search that began before it gives up
        self._state = _State(self._connection, -1, -1)
        self._give_way: Callable[[], None] = lambda: None
        """What a search calls now and then: it raises Superseded at an end."""

    def search(
        self,
        text: str,
        *,
        limit: int = 100,
        at_once: int | None = None,
        exact: bool = False,
        base: Filters = Filters(),
        quote_id: int | None = None,
    ) -> Found:
        """The best quotes for a query, the best first; with no words in it, all that its filters and `base` leave.

        `limit` hits can be had, and `at_once` of them are told; so is the place of the quote `quote_id`. Raises
        Superseded after `interrupt`, StoreError when the store cannot be read.
        """
        with self._reading():
            query = parse_query(text)
            resolved = self._state.resolver.resolve(query.filters, base)
            results = self._answer(_Question(query, resolved.filters, exact))
            narrowed = False
            if not results.total and resolved.filters != Filters():
                narrowed = self._find(_Question(query, Filters(), exact)).total > 0
            if at_once is None and limit > MOST_LOOKED_AT:
                results.reach(limit)
            return Found(
                results.total,
                results.hits(0, limit if at_once is None else min(at_once, limit)),
                min(limit, results.total),
                notes=query.notes + resolved.notes,
                ignored=query.notes + resolved.ignored,
                exact=exact,
                narrowed=narrowed,
                more=results.more,
                place=None if quote_id is None else results.place(quote_id),
            )

    def page(
        self, text: str, offset: int, number: int, *, exact: bool = False, base: Filters = Filters()
    ) -> tuple[Hit, ...]:
        """The hits of such a search at these places, all that there are: none is left out for being far down.

        Raises Superseded after `interrupt`, StoreError when the store cannot be read.
        """
        with self._reading():
            question = self._question(text, exact, base)
            latest = self._state.latest
            results = latest[1] if latest is not None and latest[0] == question else self._answer(question)
            results.reach(offset + number)
            return results.hits(offset, number)

    def ids(self, text: str, *, exact: bool = False, base: Filters = Filters()) -> frozenset[int]:
        """The ids of all quotes that such a search finds, however many; none of them is read.

        Raises Superseded after `interrupt`, StoreError when the store cannot be read.
        """
        with self._reading():
            question = self._question(text, exact, base)
            if question.query.is_empty:
                order = self._state.order(question.filters, _without(question.query))
                return frozenset(order.ids(0, NO_END))
            ranked = self._ranked(question, every=False)
            return ranked.ids | self._ranked(question, every=True).ids if ranked.more else ranked.ids

    def interrupt(self) -> None:
        """From another thread: the running search raises Superseded soon. Does nothing while none runs."""
        self._wish += 1
        self._connection.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self.interrupt()
        with self._turn:
            self._connection.close()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One turn at the connection."""
        wish = self._wish

        def give_way() -> None:
            if self._wish != wish:
                raise Superseded

        with self._turn:
            give_way()
            self._give_way = give_way
            self._leave_snapshot()
            try:
                self._connection.execute("BEGIN")  # every read sees one state, whatever another program adds
                self._forget_if_changed()
                yield
            except sqlite3.DatabaseError as error:
                if "interrupted" in str(error):
                    raise Superseded from None
                raise explain(self._store.path, error) from error
            finally:
                self._leave_snapshot()

    def _leave_snapshot(self) -> None:
        with suppress(sqlite3.OperationalError):  # an interruption meant for the search; the next one tries again
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _forget_if_changed(self) -> None:
        counts = dict(self._connection.execute("SELECT name, value FROM meta WHERE name IN ('changes', 'notes')"))
        changes, notes = counts.get("changes", 0), counts.get("notes", 0)
        if changes != self._state.changes:
            self._state = _State(self._connection, changes, notes)
        elif notes != self._state.notes:
            self._state.forget_notes(notes)

    def _question(self, text: str, exact: bool, base: Filters) -> _Question:
        query = parse_query(text)
        return _Question(query, self._state.resolver.resolve(query.filters, base).filters, exact)

    def _answer(self, question: _Question) -> Results:
        """What is found, kept for the pages that are asked for next."""
        results = self._find(question)
        self._state.latest = question, results
        return results

    def _find(self, question: _Question) -> Results:
        """All that the filters leave when there is nothing to look for, else the best of what the tiers find."""
        query, state = question.query, self._state
        if query.is_empty:
            return Browsed(self._connection, state.order(question.filters, _without(query)))
        ranked = self._ranked(question, every=False)

        def rest() -> Iterator[Scored]:
            whole = self._ranked(question, every=True) if ranked.more else ranked
            return rest_of(whole, query, state.recent, self._give_way)

        wanted = Wanted.of(query, state.vocabulary, ranked.likeness)
        return Best(first_of(ranked, query), len(ranked.ids), ranked.more, wanted, state.recent, rest)

    def _ranked(self, question: _Question, every: bool) -> Ranked:
        query, filters, state = question.query, question.filters, self._state
        few = state.order(filters, "").few(FEW) if filters != Filters() else None
        hidden = state.older_versions if few is None and filters == Filters() else None
        candidates = Candidates(self._connection, filters, required(query), excluded(query), few, hidden)
        ranked = find(query, state.vocabulary, candidates, state.recent, question.exact, every, self._give_way)
        if question.exact:
            return ranked
        describing = (state.descriptions,) if ranked.is_plenty else (state.descriptions, state.offices)
        return with_named(ranked, query, filters, self._connection, state.vocabulary, describing, every)


def _without(query: Query) -> str:
    """The full-text expression that no quote may fit."""
    return any_of(excluded(query)) if query.without else ""
