"""What a typed query asks for."""

import pytest

from store.search.query import parse_query


def test_filters_phrases_and_excluded_words_are_told_from_text() -> None:
    query = parse_query('ferry actor:holm "no new boats" source:"Daily Grain" -winter strike')
    assert query.text == "ferry strike"
    assert query.phrases == ("no new boats",)
    assert query.without == ("winter",)
    assert [(given.name, given.value) for given in query.filters] == [("actor", "holm"), ("source", "Daily Grain")]
    assert not query.notes


def test_a_filter_says_where_it_was_typed() -> None:
    typed = "ferry kind:direct now"
    (given,) = parse_query(typed).filters
    assert typed[given.start : given.end] == "kind:direct"


def test_an_unknown_filter_is_no_text_and_is_named() -> None:
    query = parse_query("ferry mood:holm -source:grain")
    assert query.text == "ferry"
    assert len(query.notes) == 2
    assert "mood:" in query.notes[0]
    assert "-source" in query.notes[1]


@pytest.mark.parametrize(
    "text", ["she said: we go", "at 12:30 sharp", "see https://example.org/a", "well - known", "a : b"]
)
def test_a_colon_or_dash_of_ordinary_text_is_text(text: str) -> None:
    query = parse_query(text)
    assert (query.text, query.filters, query.notes, query.without) == (text, (), (), ())


def test_quoting_makes_a_filter_text() -> None:
    query = parse_query('"kind:direct"')
    assert (query.phrases, query.filters) == (("kind:direct",), ())


def test_an_open_phrase_is_still_being_typed() -> None:
    query = parse_query('ferry "no new bo')
    assert query.phrases == ("no new bo",)
    assert query.open_phrase and query.is_typing(1) and not query.is_typing(0)


def test_a_filter_without_a_value_waits_in_silence() -> None:
    query = parse_query("ferry source:")
    assert (query.text, query.notes) == ("ferry", ())


def test_chinese_marks_do_as_well() -> None:
    query = parse_query("港口 “不再关闭” source：河岸")
    assert (query.text, query.phrases, query.filters[0].value) == ("港口", ("不再关闭",), "河岸")


def test_a_lone_surrogate_behind_a_filter_is_no_text_that_breaks_the_store() -> None:
    query = parse_query("actor:\ud800 lind\udfff")
    for part in (query.text, *(given.value for given in query.filters)):
        part.encode("utf-8")
    assert [given.value for given in query.filters] == ["?"]
