"""Filters in a query, and the panes beside it, narrow what is found; one that means nothing says so."""

import pytest

from store.database.store import Store
from store.reads.actors import list_actors
from store.reads.filters import Filters
from tests.search.islands import found, result
from tests.told import Said, tell


class TestFilters:
    @pytest.fixture
    def told(self, store: Store) -> Store:
        tell(store, Said("the quay is closed", "Ida Brandt"), outlet="South China Morning Post", published="2026-01-07")
        tell(
            store, Said("the quay is open", "Kai Moen", "indirect", ("Reuters",)), outlet="Harbour Post", form="opinion"
        )
        paid = Said("the quay costs 40 crowns", "Ida Brandt", via=("AFP",), figure="40 crowns")
        tell(store, paid, outlet="Financial Times")
        tell(store, Said("码头已经关闭", "韦少军"), outlet="河岸日报", language="zh", published="2024")
        return store

    @pytest.mark.parametrize(
        ("query", "number"),
        [
            ("source:scmp", 1),
            ("source:ft", 1),
            ("source:post", 2),
            ("source:post,ft", 3),
            ('source:"Harbour Post"', 1),
            ("actor:brandt", 2),
            ("actor:kai quay", 1),
            ("actor:IB", 2),
            ("via:reuters", 1),
            ("via:reuters,afp", 2),
            ("via:reuters via:afp", 2),
            ("kind:indirect", 1),
            ("form:opinion", 1),
            ("after:2026-01-01", 1),
            ("before:2025", 3),
            ("after:2025 before:2025-12", 2),
            ("has:figure", 1),
            ("is:unattributed,corrected", 0),
            ("lang:zh", 1),
            ("lang:chinese 码头", 1),
            ("quay -closed", 2),
            ('-"quay is" quay', 1),
            ("-quay", 1),
            ("source:scmp actor:moen", 0),
            ('"quay is"', 2),
        ],
    )
    def test_a_filter_restricts_what_is_found(self, told: Store, query: str, number: int) -> None:
        assert result(told, query).total == number
        assert not result(told, query).notes

    @pytest.mark.parametrize(
        ("query", "same"), [("speaker:moen", "actor:moen"), ("outlet:ft", "source:ft"), ("language:zh", "lang:zh")]
    )
    def test_a_filter_may_be_called_otherwise(self, told: Store, query: str, same: str) -> None:
        assert result(told, query).hits == result(told, same).hits
        assert not result(told, query).notes

    @pytest.mark.parametrize(
        ("query", "noted"),
        [("after:soon", "after:"), ("kind:loud", "loud"), ("has:wings", "wings"), ("colour:red", "colour")],
    )
    def test_a_malformed_filter_restricts_nothing_and_is_named(self, told: Store, query: str, noted: str) -> None:
        answer = result(told, f"quay {query}")
        assert answer.total == 3
        assert noted in answer.notes[0]

    def test_an_unknown_name_finds_nothing_and_is_named(self, told: Store) -> None:
        answer = result(told, "quay source:gazette")
        assert (answer.total, answer.narrowed, len(answer.notes)) == (0, True, 1)

    @pytest.mark.parametrize(
        ("query", "number", "taken"),
        [
            ("source:harbor", 1, "Harbour Post"),
            ("source:financal", 1, "Financial Times"),
            ("actor:brandl", 2, "Ida Brandt"),
            ("speaker:'ida brendt'", 0, ""),
            ('speaker:"ida brendt"', 2, "Ida Brandt"),
            ("via:reuetrs", 1, "reuters"),
            ("kind:indirct", 1, "indirect"),
            ("form:opinoin", 1, "opinion"),
            ("lang:chinse", 1, "Chinese"),
        ],
    )
    def test_a_misspelt_value_is_taken_for_the_nearest_and_said_to_be(
        self, told: Store, query: str, number: int, taken: str
    ) -> None:
        answer = result(told, query)
        assert answer.total == number
        assert not taken or answer.notes[0].endswith(f"; taken for {taken}.")

    @pytest.mark.parametrize("query", ["source:arbour", "source:hrbr", "actor:moem2x", "kind:indirectness"])
    def test_what_is_too_far_from_any_name_is_taken_for_none(self, told: Store, query: str) -> None:
        assert not any("taken for" in note for note in result(told, query).notes)

    @pytest.mark.parametrize(
        ("query", "is_said"),
        [
            ("after:2026 before:2025", True),
            ("after:2026-02 before:2026-01-31", True),
            ("after:2026-05 before:2026", False),
        ],
    )
    def test_dates_between_which_there_is_none_are_said_to_be(self, told: Store, query: str, is_said: bool) -> None:
        assert any(note.startswith("No date is both") for note in result(told, query).notes) == is_said

    def test_it_says_whether_filters_or_words_left_nothing(self, told: Store) -> None:
        assert result(told, "quay lang:zh").narrowed
        assert not result(told, "zeppelin lang:zh").narrowed

    def test_the_panes_and_the_query_both_hold(self, told: Store) -> None:
        only = Filters(sources=(1,))
        assert result(told, "quay", only).total == 1
        assert result(told, "quay source:ft", only).total == 0
        assert result(told, "kind:direct", only).total == 1
        day, month = result(told, "before:2026-01-06"), result(told, "before:2026-01-06", Filters(before="2026-01"))
        assert day.total == month.total


def test_what_two_say_together_is_found_under_each_of_them_and_makes_no_third(store: Store) -> None:
    joint = Said("the quay will sink", "Ida Brandt and Kai Moen", "indirect", named=False)
    tell(store, Said("the quay is closed", "Ida Brandt"), Said("the quay is open", "Kai Moen"), joint)
    for who in ("brandt", "moen"):
        assert joint.text in found(store, f"actor:{who}")
    assert [(actor.name, actor.quotes) for actor in list_actors(store)] == [("Ida Brandt", 2), ("Kai Moen", 2)]
