"""With nothing typed the quotes are browsed, from any place in their order."""

import pytest

from store.database.store import Store
from store.reads.filters import Filters
from store.reads.quotes import list_quotes
from store.search.searcher import Searcher
from tests.told import Said, tell


class TestBrowsing:
    @pytest.fixture
    def many(self, store: Store) -> Store:
        for i in range(30):
            said = [Said(f"quay {i} {j}", kind="indirect" if j % 2 else "direct") for j in range(i % 5)]
            tell(store, *said, published=f"20{i % 13 + 10}" if i % 4 else None)
        return store

    @pytest.mark.parametrize("base", [Filters(), Filters(kinds=("indirect",)), Filters(after="2015")])
    def test_any_window_is_cut_from_the_same_list(self, many: Store, base: Filters) -> None:
        whole = [quote.id for quote in list_quotes(many, base, limit=1000)]
        searcher = Searcher(many)
        for offset in range(len(whole) + 3):
            for limit in (1, 2, 7, 1000):
                window = [hit.quote.id for hit in searcher.page("", offset, limit, base=base)]
                assert window == whole[offset : offset + limit]

    @pytest.mark.parametrize("base", [Filters(), Filters(kinds=("indirect",)), Filters(after="2015")])
    def test_the_place_of_a_quote_is_where_it_is_listed(self, many: Store, base: Filters) -> None:
        whole = [quote.id for quote in list_quotes(many, base, limit=1000)]
        searcher = Searcher(many)
        assert [searcher.search("", base=base, quote_id=one).place for one in whole] == list(range(len(whole)))
        best = [hit.quote.id for hit in searcher.search("quay", limit=20).hits]
        assert [searcher.search("quay", limit=20, quote_id=one).place for one in best] == list(range(20))
        left_out = {quote.id for quote in list_quotes(many, limit=1000)} - set(whole) | {0, 10**9}
        assert {searcher.search("", base=base, quote_id=one).place for one in left_out} == {None}

    def test_no_words_at_all_browse(self, many: Store) -> None:
        answer = Searcher(many).search("   ", limit=5)
        assert [hit.quote.id for hit in answer.hits] == [quote.id for quote in list_quotes(many, limit=5)]
        assert answer.total == len(list_quotes(many, limit=1000))

    def test_an_empty_store_has_nothing(self, store: Store) -> None:
        searcher = Searcher(store)
        assert searcher.page("", 0, 10) == ()
        assert searcher.search("").total == searcher.search("x").total == 0


def test_a_page_is_read_from_one_state_while_another_program_adds(store: Store) -> None:
    for day in (1, 2, 3):
        tell(store, f"quay {day}", f"pier {day}", published=f"2026-01-0{day}")
    searcher, other = Searcher(store), Store(store.path)
    assert len(searcher.page("", 0, 10)) == 6
    added: list[int] = []

    def add_meanwhile(statement: str) -> None:
        if "FROM article a" in statement and not added:
            added.append(tell(other, "A mast broke", "A sail tore", published="2026-02-01"))

    searcher._connection.set_trace_callback(add_meanwhile)  # the moment between two reads, made certain
    page = [hit.quote.text for hit in searcher.page("after:2025", 0, 10)]
    searcher._connection.set_trace_callback(None)
    assert added and page == ["quay 3", "pier 3", "quay 2", "pier 2", "quay 1", "pier 1"]
    assert searcher.page("after:2025", 0, 1)[0].quote.text == "A mast broke"
    other.close()
