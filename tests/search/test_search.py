"""Type what you half remember, and the quote is there."""

import sqlite3
import threading
import time

import pytest

from store.database.store import Store
from store.search.searcher import Searcher, Superseded
from store.writing.remove import remove
from tests.search.islands import BRIDGE, FERRY, HARBOUR_ZH, QUOTES, TAX, TRADE_ZH, found, result
from tests.told import Said, tell


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("ferry company refused", FERRY),
        ("refused ferry", FERRY),
        ("frery compnay", FERRY),
        ("oyster fishres", BRIDGE),
        ("ruin islands", BRIDGE),
        ("harb", TAX),
        ("arbour ta", TAX),
        ("HARBOUR Tax", TAX),
        ("harbour levy of 12 percent", TAX),
        ("the ferry company angrily refused", FERRY),
        ("关闭", HARBOUR_ZH),
        ("贸易壁垒", TRADE_ZH),
        ("反对任和形式的贸易", TRADE_ZH),
        ("岛上居民利益", HARBOUR_ZH),
    ],
)
def test_what_is_half_remembered_is_found(told: Store, query: str, text: str) -> None:
    assert found(told, query)[0] == text


def test_every_beginning_of_a_query_finds_the_quote(told: Store) -> None:
    for end in range(1, len(FERRY) + 1):
        assert FERRY in found(told, FERRY[:end]), FERRY[:end]


def test_every_stretch_of_a_quote_finds_it_exactly(told: Store) -> None:
    for text in QUOTES:
        for start in range(len(text) - 4):
            for query in (text[start : start + 4], text[start : start + 9]):
                hits = result(told, query).hits
                assert hits and hits[0].score == 100 and text in {hit.quote.text for hit in hits if hit.score == 100}


def test_an_exact_substring_comes_before_any_likeness(store: Store) -> None:
    tell(store, "Stance, the erratic, on chips", "An erratic stance on chips", "An eratic stanse on chips")
    assert found(store, "erratic stance")[0] == "An erratic stance on chips"
    assert found(store, "rratic stan")[0] == "An erratic stance on chips"


def test_a_whole_word_comes_before_a_longer_one_that_begins_so(store: Store) -> None:
    tell(store, "The harbouring of grudges is over", Said("The harbour is closed", kind="indirect"))
    assert found(store, "the harbour") == ["The harbour is closed", "The harbouring of grudges is over"]


def test_whole_words_come_before_what_holds_the_word_within(store: Store) -> None:
    tell(store, "They wait still", "The distillery is shut", published="2026-01-01")
    tell(store, "A tiller broke", Said("We stay till dawn", kind="indirect"), published="2020-01-01")
    assert found(store, "till")[:2] == ["We stay till dawn", "A tiller broke"]


def test_whole_words_come_first_however_many_longer_ones_begin_so(store: Store) -> None:
    tell(store, "The port is closed")
    tell(store, *(f"portions of number {i} are small" for i in range(250)))
    assert found(store, "port")[0] == "The port is closed"


@pytest.mark.parametrize("query", ["nobody harbur", "nobody xqzw", "xqzw nobody", "nobody vot", "harbour voltd"])
def test_one_wrong_or_half_typed_word_does_not_empty_the_list(told: Store, query: str) -> None:
    tell(told, *(f"He votes for vole number {i}, and vocal voles vow" for i in range(20)))
    assert found(told, query)[0] == TAX


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("worker lives one paycheck to the next", "Every dock worker lives from one pay check to the next"),
        ("dock workers want no pay-check", "The dockworkers want no paycheck from the ferry"),
        ("check of their email", "They check every e-mail of their captains"),
    ],
)
def test_a_word_may_be_written_as_two_and_two_as_one(store: Store, query: str, text: str) -> None:
    tell(
        store,
        "Every dock worker lives from one pay check to the next",
        "The dockworkers want no paycheck from the ferry",
    )
    tell(store, "They check every e-mail of their captains", "Workers check the dock", "They pay for a dock")
    assert found(store, query)[0] == text


@pytest.mark.parametrize(
    "query",
    [
        "accept decade delay",
        "accepting decades delays now",
        "town hold delay",
        "towns accept",
        "accept decade of delay",
    ],
)
def test_words_are_found_in_another_tense_and_number(store: Store, query: str) -> None:
    others = (
        "I accept nothing",
        "A decade is long",
        "The delay is over",
        "Accepting it is hard",
        "She is planning",
        "He will hold the town",
    )
    tell(store, *others, "The town, held up for decades, accepted delays that nobody planned")
    assert found(store, query)[0] == "The town, held up for decades, accepted delays that nobody planned"


def test_the_first_letter_of_a_half_typed_word_is_most_likely_right(store: Store) -> None:
    tell(store, "Nobody was jailed for the wreck")
    tell(store, "Nobody wept at the quay", published="2026-01-01")
    tell(store, *(f"{letter}ale or {letter}ales, {i} times" for letter in "bdghmprstw" for i in range(2)))
    assert found(store, "nobody jale")[0] == "Nobody was jailed for the wreck"


def test_a_quote_that_is_but_a_word_of_the_query_comes_behind_one_with_more_of_it(store: Store) -> None:
    tell(store, "ferry company", FERRY, BRIDGE)
    assert found(store, "ferry company rejected offer")[:2] == [FERRY, "ferry company"]


def test_a_misspelt_word_is_corrected_beside_a_rarer_right_one(told: Store) -> None:
    tell(told, "They voted twice", "He voted late")
    assert found(told, "voteed harbour")[0] == TAX


def test_words_in_order_come_before_the_same_words_astray(store: Store) -> None:
    astray = "Later the boats that were late came in, and some were not"
    tell(store, astray, "The late boats came", "Boats of the late fleet came", published="2026-01-01")
    assert found(store, "late boats were")[0] == astray
    tell(store, "Some late red boats were sold", published="2020-01-01")
    assert found(store, "late boats were")[0] == "Some late red boats were sold"


def test_a_quote_that_lacks_one_word_but_keeps_the_row_comes_before_scattered_words(store: Store) -> None:
    scattered = "Nobody at the pier would sell, and the catch of the day did not spoil; a ferry came"
    tell(store, scattered, published="2026-01-01")
    tell(store, "They would spoil the catch at once", published="2020-01-01")
    assert found(store, "would spoil lighthouse the catch")[0] == "They would spoil the catch at once"


def test_the_exact_mode_finds_nothing_else(told: Store) -> None:
    assert found(told, "ferry company", exact=True) == [FERRY]
    assert found(told, "erry comp", exact=True) == [FERRY]
    assert found(told, "company ferry", exact=True) == []
    assert found(told, "frery company", exact=True) == []


def test_a_direct_quote_outranks_an_indirect_one_and_a_fresh_one_an_old_one(store: Store) -> None:
    words = "the quay is safe"
    tell(store, Said(words, kind="indirect"), published="2026-02-01")
    tell(store, Said(words), published="2024-02-01")
    tell(store, Said(words), published="2025-02-01")
    ranked = [(hit.quote.kind, hit.quote.published) for hit in result(store, "quay is safe").hits]
    assert ranked == [("direct", "2025-02-01"), ("direct", "2024-02-01"), ("indirect", "2026-02-01")]


def test_a_quote_inside_another_is_found_once_with_its_outermost(store: Store) -> None:
    from corpus.model import About, Article, Quote
    from store.entries.documents import Document
    from store.writing.keep import keep

    text = "the quay is safe, whatever they say"
    quotes = (Quote(0, len(text), text, "indirect", None), Quote(4, 16, text[4:16], "partial", None))
    keep(store, Document(b"x", "x.txt"), [Article(About(), text, quotes=quotes)])
    (hit,) = result(store, "quay is safe").hits
    assert hit.quote.text == text
    assert result(store, "quay kind:partial").total == 1


def test_what_one_says_through_another_within_the_others_words_is_found_by_either(store: Store) -> None:
    from corpus.model import About, Actor, Article, Quote
    from store.entries.documents import Document
    from store.writing.keep import keep

    text = "Berg had told her the quay would stay shut"
    inner = Quote(18, len(text), text[18:], "indirect", "Jo Berg", via=("Ann Lee",), confidence=0.9)
    known = Quote(22, 26, "quay", "partial", "Jo Berg", via=("Ann Lee",))
    quotes = (Quote(0, len(text), text, "indirect", "Ann Lee"), inner, known)
    actors = (Actor("Ann Lee", "person"), Actor("Jo Berg", "person"))
    keep(store, Document(b"x", "x.txt"), [Article(About(), text, quotes=quotes, actors=actors)])
    assert [hit.quote.text for hit in result(store, "quay actor:berg").hits] == [inner.text]
    assert [hit.quote.text for hit in result(store, "quay via:lee").hits] == [inner.text]
    assert [hit.quote.text for hit in result(store, "quay actor:lee").hits] == [text]


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("ferry company", ["ferry company"]),
        ("company ferry", ["ferry", "company"]),
        ("frery compan", ["ferry", "compan"]),
        ("ompany refu", ["ompany refu"]),
        ('"every offer" ferry', ["ferry", "every offer"]),
    ],
)
def test_what_matches_is_highlighted(told: Store, query: str, marked: list[str]) -> None:
    (hit, *_) = result(told, query).hits
    shown = [hit.quote.text[start:end] for start, end in hit.spans]
    assert shown == marked


def test_the_total_counts_all_matches_and_the_limit_only_what_is_shown(store: Store) -> None:
    tell(store, *(f"ferry number {i} is late" for i in range(450)))
    few = Searcher(store).search("ferry", limit=7)
    assert (few.total, len(few.hits), few.more) == (450, 7, False)
    assert Searcher(store).search("late number ferry", limit=5).total == 450


@pytest.mark.parametrize("query", ["ferry", "is late", "lind", "fery lat", "erry", "ferry -late", "people"])
@pytest.mark.parametrize("exact", [False, True])
def test_the_number_of_hits_is_the_same_whatever_the_limit(store: Store, query: str, exact: bool) -> None:
    tell(store, *(f"ferry number {i} is late" for i in range(230)))
    tell(store, *(Said(f"the pumps of lock {i} leak", "Bo Lind") for i in range(15)))
    tell(store, Said("Lind was on that ferry", "Ana Ruiz"), Said("it sank", "two people on the quay", named=False))
    searcher = Searcher(store)
    ids = searcher.ids(query, exact=exact)
    every = searcher.search(query, limit=10_000, exact=exact)
    assert {hit.quote.id for hit in every.hits} == ids
    assert (len(every.hits), every.total, every.more) == (len(ids), len(ids), False)
    for limit in (1, 20, 200, 230):
        some = searcher.search(query, limit=limit, exact=exact)
        assert some.total == len(ids) or (some.more and some.total <= len(ids))
        assert some.hits == every.hits[: len(some.hits)]


def test_pages_of_a_search_are_cut_from_one_ranking(store: Store) -> None:
    tell(store, *(f"ferry number {i} is {'late' if i % 3 else 'gone'}" for i in range(80)))
    whole = Searcher(store).search("fery is late", limit=40)
    searcher = Searcher(store)
    first = searcher.search("fery is late", limit=40, at_once=7)
    assert (first.hits, first.count, first.total) == (whole.hits[:7], 40, whole.total)
    searcher.search("gone")  # what is asked in between changes nothing
    pages = [searcher.page("fery is late", offset, 25) for offset in range(0, 75, 25)]
    assert tuple(hit for page in pages for hit in page)[:40] == whole.hits


@pytest.mark.parametrize("kept_in_mind", [0, 100])
def test_an_older_version_is_neither_found_nor_counted(
    store: Store, kept_in_mind: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.search.searcher.MOST_HIDDEN", kept_in_mind)
    old = tell(store, "the mill burns at noon", "the mill is old", published="2026-01-01")
    new = tell(store, "the mill burns at midnight", published="2026-01-02")
    assert result(store, "mill").total == 3
    with store.writing() as connection:
        connection.execute("UPDATE article SET superseded_by = ? WHERE id = ?", (new, old))
    assert found(store, "mill") == found(store, "mill burns") == ["the mill burns at midnight"]
    assert result(store, "mill").total == 1


class TestChange:
    def test_a_removed_article_is_not_found_and_the_others_still_are(self, told: Store) -> None:
        searcher = Searcher(told)
        new = tell(told, "The lighthouse keeper slept", FERRY)
        assert searcher.search("lighthouse").total == 1
        assert searcher.search("ferry company").total == 2
        remove(told, [new])
        assert searcher.search("lighthouse").total == 0
        assert [hit.quote.text for hit in searcher.search("ferry company").hits] == [FERRY]

    def test_a_newer_search_ends_an_older_one(self, store: Store) -> None:
        tell(store, *(f"quay {i} ferry {i % 7} harbour {i % 11}" for i in range(3000)))
        searcher = Searcher(store)
        raised, end = threading.Event(), time.monotonic() + 60

        def type_on() -> None:
            try:
                while time.monotonic() < end:  # a search may be over before the other thread has its turn
                    searcher.search("quai fery harbor nothing")
            except Superseded:
                raised.set()

        older = threading.Thread(target=type_on)
        older.start()
        while not raised.is_set() and older.is_alive():
            searcher.interrupt()
        older.join()
        assert raised.is_set()
        assert searcher.search("quay 5").total > 0

    def test_interrupting_at_rest_disturbs_nothing(self, told: Store) -> None:
        searcher = Searcher(told)
        searcher.interrupt()
        assert searcher.search("ferry").total == 1


def test_the_screen_can_search_while_another_connection_writes(told: Store) -> None:
    writer = sqlite3.connect(told.path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    assert Searcher(told).search("ferry").total == 1
    writer.execute("ROLLBACK")
    writer.close()
