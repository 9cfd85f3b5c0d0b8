"""Every string is a query."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from store.database.store import Store
from store.search.searcher import Searcher
from store.search.vocabulary import Vocabulary
from tests.told import tell

QUOTES = (
    "The ferry company refused every offer the islanders made",
    "We can't say AND won't say; NEAR the quay OR not",
    "港口的关闭伤害了岛上居民的利益",
    "It costs €40 (about 12%), column:value *starred*",
    "سفينة كبيرة في الميناء",
    "Emoji 😀 and e\u0301 accents",
)
_AWKWARD = (
    'ferry quay AND OR NOT NEAR( ) " \' * ^ - + : { } source: kind:x after:2026-13-45 before: actor:" terms: rowid ;--'
    " 港口 的 😀 \x00 \ud800 \u202e سفينة % _ ﷺ ½ \\ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
)
PIECES = st.sampled_from([*_AWKWARD.split(" "), "  ", "\t"])
QUERIES = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES, max_size=8).map("".join)
)


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    store = Store(tmp_path_factory.mktemp("properties") / "store.db")
    tell(store, *QUOTES)
    yield Searcher(store)
    store.close()


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(QUERIES, st.booleans())
def test_any_string_is_answered(searcher: Searcher, query: str, exact: bool) -> None:
    answer = searcher.search(query, exact=exact)
    assert len(answer.hits) <= answer.total or answer.more
    for hit in answer.hits:
        assert 0 <= hit.score <= 100
        ends = [0, *(place for span in hit.spans for place in span), len(hit.quote.text)]
        assert ends == sorted(ends)


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "\x00",
        "'",
        '"',
        '""',
        "-",
        "--",
        "*",
        "😀",
        "\ud800",
        "a" * 100_000,
        "港" * 100_000,
        "ferry " * 20_000,
        '"' * 99,
    ],
)
def test_awkward_strings_are_answered(searcher: Searcher, query: str) -> None:
    searcher.search(query)
    searcher.search(query, exact=True)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(QUOTES), st.data())
def test_no_exact_stretch_is_ever_lost(searcher: Searcher, quote: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(quote) - 3))
    piece = quote[start : data.draw(st.integers(start + 3, len(quote)))].replace(":", " ").lstrip("-")
    if any(c.isalnum() for c in piece) and '"' not in piece:
        assert quote in {hit.quote.text for hit in searcher.search(piece).hits}


@settings(max_examples=60)
@given(
    st.lists(st.text("abcdé漢жз", min_size=1, max_size=7), min_size=1, max_size=60, unique=True),
    st.text("abcdéж", min_size=2, max_size=7),
    st.integers(1, 2),
    st.booleans(),
)
def test_sorting_words_out_by_their_letters_loses_no_neighbour(
    words: list[str], word: str, edits: int, prefix: bool
) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE quote (id INTEGER)")
    connection.execute("CREATE TABLE quote_word (word TEXT PRIMARY KEY, quotes INTEGER) WITHOUT ROWID")
    connection.executemany("INSERT INTO quote_word VALUES (?, 1)", [(w,) for w in words if "漢" not in w])
    found = {near.word for near in Vocabulary(connection).near(word, edits, prefix)}
    for known in words:
        if "漢" in known or known == word:
            continue
        beginnings = [known[:end] for end in range(1, len(known) + 1)] if prefix else [known]
        assert (known in found) == (min(OSA.distance(word, beginning) for beginning in beginnings) <= edits)
