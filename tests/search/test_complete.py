"""A filter goes on as one types it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database.store import Store
from store.search.complete import complete
from store.search.query import parse_query
from store.search.searcher import Searcher
from tests.told import Said, tell


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "store.db")
    tell(store, Said("The quay is closed", "Ida Brandt", via=("Reuters",)), outlet="South China Morning Post")
    tell(store, Said("The quay is open", "Ida Brandt"), Said("So it is", "Kai Moen"), outlet="Daily Grain")
    yield store
    store.close()


def texts(store: Store, typed: str) -> list[str]:
    return [completion.text for completion in complete(store, typed, len(typed))]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("so", "source:"),
        ("quay source:scmp", 'source:"South China Morning Post"'),
        ("source:gra", 'source:"Daily Grain"'),
        ("actor:", 'actor:"Ida Brandt"'),
        ("actor:mo", 'actor:"Kai Moen"'),
        ('actor:"kai mo', 'actor:"Kai Moen"'),
        ("via:r", "via:Reuters"),
        ("kind:in", "kind:indirect"),
        ("kind:direct,in", "kind:direct,indirect"),
        ("after:2", "after:2025-05"),
        ("lang:", "lang:en"),
        ("speaker:mo", 'speaker:"Kai Moen"'),
        ("has:", "has:figure"),
    ],
)
def test_the_likeliest_completion_comes_first(store: Store, typed: str, first: str) -> None:
    assert texts(store, typed)[0] == first


@pytest.mark.parametrize("typed", ["", "quay ", "quay open", "colour:r", "actor:zz", '"quay so', "after:9"])
def test_what_is_no_filter_is_left_alone(store: Store, typed: str) -> None:
    assert texts(store, typed) == []


def test_a_completion_takes_the_place_of_what_was_typed_and_is_understood(store: Store) -> None:
    typed = "quay actor:mo now"
    (completion,) = complete(store, typed, typed.index(" now"))
    whole = typed[: completion.start] + completion.text + typed[completion.end :]
    assert whole == 'quay actor:"Kai Moen" now'
    assert not parse_query(whole).notes
    assert Searcher(store).search('actor:"Kai Moen"').total == 1
