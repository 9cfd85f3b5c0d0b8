"""Utterances stay right as articles come and go, in whatever order."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from corpus.model import About, Actor
from store.comparison.compare import compare_quote
from store.database.pending import Pending
from store.database.store import Store
from store.reads.actors import list_actors
from store.reads.quotes import list_quotes
from store.utterances.listing import list_utterances
from store.utterances.relays import relay_tree
from store.writing.relating import relate_articles
from store.writing.remove import remove
from tests.collection import put, relations
from tests.comparing.pledges import GRAIN, PLEDGE, PLEDGE_RETOLD, TOLLS
from tests.made_articles import article, kept, new_store, said


def test_removing_an_article_takes_its_tellings_and_leaves_the_others_together(store: Store) -> None:
    ids = [kept(store, o, article(o, [said(PLEDGE)])) for o in ("Harbour Post", "Coast Courier", "Tidal News")]
    remove(store, ids[:1])
    [utterance] = list_utterances(store)
    assert {quote.article_id for quote in utterance.quotes} == set(ids[1:])
    remove(store, ids[1:2])
    assert list_utterances(store, possible=True) == ()


@pytest.mark.parametrize(
    "ask",
    [
        list_utterances,
        list_quotes,
        list_actors,
        lambda store: compare_quote(store, 1),
        lambda store: relay_tree(store, 1),
    ],
)
def test_an_answer_is_of_one_state_though_another_program_takes_articles_out(
    store: Store, ask: Callable[[Store], object]
) -> None:
    ids = [kept(store, o, article(o, [said(PLEDGE, via=("Pilot",))])) for o in ("Harbour Post", "Coast Courier")]
    before, asked = ask(store), list[str]()

    def meanwhile(statement: str) -> None:
        asked.append(statement)
        if [s.split()[0] for s in asked].count("SELECT") == 2:
            remove(Store(store.path), ids)

    with store.reading() as connection:
        connection.set_trace_callback(meanwhile)
    assert ask(store) == before
    connection.set_trace_callback(None)
    assert not list_quotes(store)


def test_what_is_added_again_after_a_removal_is_linked_again(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    second = article("Coast Courier", [said(PLEDGE_RETOLD)])
    remove(store, [kept(store, "two", second)])
    kept(store, "two", second)
    assert len(list_utterances(store)) == 1


def test_an_older_version_makes_way_for_the_newer_and_comes_back_when_that_goes(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    about = About(outlet="Coast Courier", title="The western channel opens", published="2031-05-04", form="report")
    page = replace(about, url="https://courier.example/channel")
    old = kept(store, "two", article(None, [said(PLEDGE_RETOLD)], about=page))
    new = kept(
        store, "three", article(None, [said(f"{PLEDGE_RETOLD} indeed")], about=replace(page, published="2031-05-05"))
    )
    assert {q.article_id for u in list_utterances(store) for q in u.quotes} == {1, new}
    remove(store, [new])
    assert {q.article_id for u in list_utterances(store) for q in u.quotes} == {1, old}


def test_a_removed_article_leaves_nothing_behind_in_the_index(store: Store) -> None:
    ids = [kept(store, o, article(o, [said(PLEDGE), said(TOLLS)])) for o in ("Harbour Post", "Coast Courier")]
    remove(store, ids)
    with store.reading() as connection:
        for table in ("quote_key", "quote_terms", "quote_term", "utterance", "utterance_link", "utterance_member"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_the_order_of_adding_makes_no_difference_to_who_is_together(tmp_path: Path) -> None:
    made = {
        "one": article("Harbour Post", [said(PLEDGE), said(TOLLS)]),
        "two": article("Coast Courier", [said(PLEDGE_RETOLD), said(GRAIN)]),
        "three": article("Tidal News", [said(TOLLS), said(PLEDGE)]),
    }
    found = []
    for n, order in enumerate((["one", "two", "three"], ["three", "two", "one"], ["two", "one", "three"])):
        folder = tmp_path / str(n)
        folder.mkdir()
        store = new_store(folder)
        for name in order:
            kept(store, name, made[name])
        found.append(sorted(sorted((q.source, q.text) for q in u.quotes) for u in list_utterances(store)))
    assert found[0] == found[1] == found[2]


def test_the_order_of_adding_makes_no_difference_to_why_two_are_one(tmp_path: Path) -> None:
    ruiz, through = Actor("Ruiz", "person"), said(PLEDGE, "Ana Ruiz", via=("Harbour Post",), addressee="Harbour Post")
    chair = Actor("Ana Ruiz", "person", roles=("chair of the Dock Council",))
    made = {
        "one": article("Harbour Post", [said(PLEDGE, "Ruiz")], actors=[replace(ruiz, roles=chair.roles)]),
        "two": article("Coast Courier", [through], actors=[chair]),
    }
    for n, order in enumerate((["one", "two"], ["two", "one"])):
        (tmp_path / str(n)).mkdir()
        store = new_store(tmp_path / str(n))
        for name in order:
            kept(store, name, made[name])
        [utterance] = list_utterances(store)
        rests = "one rests on the other: Harbour Post is named as the source"
        assert utterance.reasons[:2] == ("same speaker (Ana Ruiz)", rests)


_QUAY = {
    "Northern Herald": "Irina Falk, the chair of the Harbour Board, said on Monday that the eastern quay would close."
    "\n\n“We cannot let people walk over rotten timber any longer,” Falk said. The repair will cost $38 million.\n",
    "Southern Post": "“We cannot let people walk over rotten timber any longer, and we will not,” Irina Falk said."
    "\n\n“It will ruin every small operator,” captain Bruno Castell said. The repair will cost $45 million.\n",
    "Morning Digest": "“People cannot walk over rotten timber,” Ms Falk, the chair of the Harbour Board, said."
    "\n\nCastell said that it would ruin every small operator. The repair will cost $38 million.\n",
}


def test_what_is_found_across_articles_is_the_same_in_any_order_and_after_one_was_away(tmp_path: Path) -> None:
    found = set()
    for n, order in enumerate(permutations(_QUAY)):
        (tmp_path / str(n)).mkdir()
        store = new_store(tmp_path / str(n))
        ids = [_told_by(store, name) for name in order]
        found.add(_found(store))
        remove(store, ids[:1])
        _told_by(store, order[0])
        found.add(_found(store))
    [(utterances, findings)] = found
    assert utterances and findings


def _told_by(store: Store, outlet: str) -> int:
    day = 4 + list(_QUAY).index(outlet)
    return put(store, _QUAY[outlet], f"{outlet}.txt", outlet=outlet, published=f"2031-05-{day:02}").article_ids[0]


def _found(store: Store) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The quotes of each utterance, and the findings with their evidence."""
    every = relations(store.path)
    return tuple(sorted(row[2] for row in every["utterances"])), tuple((r[0], r[1], *r[3:]) for r in every["findings"])


def test_relating_the_same_article_twice_changes_nothing(store: Store) -> None:
    ids = [kept(store, o, article(o, [said(PLEDGE)])) for o in ("Harbour Post", "Coast Courier")]
    before = list_utterances(store)
    with store.writing() as connection, Pending(connection) as pending:
        relate_articles(pending, ids)
    assert list_utterances(store) == before
