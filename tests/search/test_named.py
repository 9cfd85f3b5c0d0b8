"""A row shows who speaks, so typing a name finds whom it names."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database.store import Store
from store.reads.filters import Filters
from store.search.searcher import Found, Searcher
from tests.told import Said, tell

FERRY = "The ferry company refused every offer the islanders made"
BRIDGE = "A bridge to the islands would ruin the oyster fishers"
TAX = "Nobody asked Okafor to pay a harbour tax of 12 percent"
PUMPS = "The pumps at the lock burn imported diesel"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "store.db")
    tell(store, Said(FERRY, "Ruth Okafor"), Said(BRIDGE, "Ruth Okafor"), Said(TAX, "Bo Lind"), Said(PUMPS, "港务局长"))
    yield store
    store.close()


def found(store: Store, query: str, **how: object) -> list[str]:
    return [hit.quote.text for hit in search(store, query, **how).hits]


def search(store: Store, query: str, **how: object) -> Found:
    return Searcher(store).search(query, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("query", ["ruth", "Ruth Okafor", "ruth oka"])
def test_a_name_finds_what_its_bearer_said(store: Store, query: str) -> None:
    assert set(found(store, query)) >= {FERRY, BRIDGE}


def test_the_words_of_a_quote_come_before_the_name_of_its_speaker(store: Store) -> None:
    result = search(store, "okafor")
    assert [hit.quote.text for hit in result.hits] == [TAX, FERRY, BRIDGE]
    assert result.total == 3


def test_a_name_comes_before_words_that_only_hold_it_within(store: Store) -> None:
    tell(store, Said("Anruthen is where the diesel comes from", "Bo Lind"))
    tell(store, Said("Truthful captains are rare on this coast, as Anruthen knows", "Ruth Okafor"))
    result = search(store, "ruth")
    said = [hit.quote.speaker for hit in result.hits]
    assert said == ["Ruth Okafor"] * 3 + ["Bo Lind"]
    assert [hit.score for hit in result.hits] == sorted((hit.score for hit in result.hits), reverse=True)
    assert result.total == 4


@pytest.mark.parametrize("query", ["okafor oyster", "oyster okafor", "oyster ruth okafor"])
def test_words_beside_a_name_narrow_what_its_bearer_said(store: Store, query: str) -> None:
    assert found(store, query)[0] == BRIDGE


@pytest.mark.parametrize("query", ["ruth oystre", "oystre ruth okafor", "oystre okafer", "ruth fishrs"])
def test_misspelt_words_beside_a_name_narrow_it_too(store: Store, query: str) -> None:
    assert found(store, query)[0] == BRIDGE
    assert FERRY not in found(store, query)


@pytest.mark.parametrize("query", ["ruth -oyster", 'ruth "every offer"'])
def test_phrases_and_excluded_words_hold_beside_a_name(store: Store, query: str) -> None:
    assert found(store, query) == [FERRY]


@pytest.mark.parametrize("query", ["mr lind", "Dr. Lind", "lind"])
def test_a_title_before_a_name_is_no_word_of_the_quote_and_a_name_comes_before_what_is_nearly_it(
    store: Store, query: str
) -> None:
    tell(store, "Mr Abdi will mind the lock, as line and wind allow")
    assert found(store, query)[0] == TAX


@pytest.mark.parametrize("query", ["okafer", "ruth okaffor", "okafer ferry", "ferry okafer"])
def test_a_misspelt_name_finds_what_its_bearer_said(store: Store, query: str) -> None:
    assert FERRY in found(store, query)
    assert found(store, query, exact=True) == []


@pytest.mark.parametrize("query", ["okbfer", "akafor"])
def test_a_name_with_too_many_wrong_letters_or_a_wrong_first_one_names_nobody(store: Store, query: str) -> None:
    assert BRIDGE not in found(store, query)


def test_a_word_that_quotes_have_is_no_misspelt_name(store: Store) -> None:
    tell(store, Said("The linen on the pumps burned", "Ana Hult"), Said("Every oar was sold", "Ana Linem"))
    assert "Every oar was sold" not in found(store, "linen")


def test_exact_search_looks_at_the_words_alone(store: Store) -> None:
    assert found(store, "okafor", exact=True) == [TAX]


def test_a_name_does_not_reach_past_what_the_panes_leave(store: Store) -> None:
    assert found(store, "ruth", base=Filters(kinds=("block",))) == []


@pytest.mark.parametrize("query", ["zz%", "zz' OR 1=1 --", "zz\U0010ffff", "ru"])
def test_what_is_no_name_names_nobody(store: Store, query: str) -> None:
    assert FERRY not in found(store, query)


THINKING = "three considerations guide the harbour board"
LEAK = "岛上的港口将关闭"


@pytest.fixture
def sources(store: Store) -> Store:
    thinking = Said(THINKING, "two people familiar with its thinking", named=False)
    spoke = Said("The board met late", "a spokesman for the board", named=False)
    tell(store, thinking, spoke, Said(LEAK, "两名知情人士", named=False))
    return store


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("two people familiar with its thinking", THINKING),
        ("people familiar", THINKING),
        ("peple familar", THINKING),
        ("people famil", THINKING),
        ("people familiar considerations", THINKING),
        ("harbour people familiar with", THINKING),
        ("board spokesman", "The board met late"),
        ("知情人士", LEAK),
        ("知情人士 港口", LEAK),
    ],
)
def test_the_words_that_describe_a_source_find_what_it_said(sources: Store, query: str, text: str) -> None:
    assert found(sources, query)[0] == text
    assert found(sources, query, exact=True) == []


@pytest.mark.parametrize("query", ["with its", "two", "familiar pumps"])
def test_small_words_and_those_it_did_not_say_describe_nobody(sources: Store, query: str) -> None:
    assert THINKING not in found(sources, query)


@pytest.mark.parametrize(
    "query", ["harbour master", "harbour mast", "harbour mastre", "dredging harbour master", "港务局长"]
)
def test_the_words_of_an_office_find_what_its_holder_said(store: Store, query: str) -> None:
    late = "The dredging began too late"
    tell(store, Said(late, "Ida Kerr", role="harbour master of Port Lowe" if query.isascii() else "港务局长"))
    assert late in found(store, query)[:2]


@pytest.mark.parametrize("query", ["lowe", "port lowe"])
def test_what_an_office_is_over_does_not_name_its_holder(store: Store, query: str) -> None:
    tell(store, Said("The dredging began too late", "Ida Kerr", role="harbour master of Port Lowe"))
    assert found(store, query) == []


def test_a_name_and_the_words_that_its_bearer_said_come_before_the_words_without_the_name(store: Store) -> None:
    tell(store, Said("It is said: a bridge to the islands would ruin us", "Bo Lind"), published="2026-01-01")
    assert found(store, "bridge to the islands would ruin okafor")[0] == BRIDGE
