"""Claims about quotation marks: which pairs are one region, whatever the type and however badly they are set."""

import pytest

from corpus.quotes.marks import find_marked


def inside(text: str) -> list[str]:
    return [text[m.start : m.end] for m in find_marked(text)]


@pytest.mark.parametrize(
    "text",
    [
        'He said "yes" twice.',
        "He said “yes” twice.",
        "He said «yes» twice.",
        "He said 「yes」 twice.",
        "He said „yes“ twice.",
    ],
)
def test_every_type_of_mark_pairs_with_its_own(text: str) -> None:
    assert inside(text) == ["yes"]


def test_the_marks_stay_outside_the_region() -> None:
    (region,) = find_marked("“No,” she said.")
    assert (region.outer_start, region.start, region.end, region.outer_end) == (0, 1, 4, 5)


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    assert inside("“The pier is shut.\nNobody saw it close.") == ["The pier is shut."]


def test_a_mark_repeated_on_the_next_paragraph_goes_on_with_the_same_speech() -> None:
    first, second = find_marked("“The pier is shut.\n“It will open in May,” said the mayor.")
    assert not first.closed and not first.continues
    assert second.closed and second.continues


def test_only_the_outermost_of_nested_marks_is_a_region() -> None:
    assert inside("“She told me “wait” and left,” he said.") == ["She told me “wait” and left,"]


def test_an_apostrophe_is_no_mark() -> None:
    assert inside("The drivers' union won't strike, it's over.") == []


def test_single_marks_count_where_a_text_has_no_double_ones() -> None:
    assert inside("‘We won’t wait,’ the captain said.") == ["We won’t wait,"]


def test_single_marks_inside_double_ones_open_nothing() -> None:
    assert inside("“He called it ‘a gift’ to us,” she said.") == ["He called it ‘a gift’ to us,"]


def test_a_stray_closing_mark_opens_nothing() -> None:
    assert inside("The talks are over.” The mayor left.") == []


def test_inches_and_markup_are_no_marks() -> None:
    assert inside('A 27" screen. <a href="page">link</a>') == []


def test_a_straight_mark_that_can_only_open_ends_the_region_before() -> None:
    assert inside('The mayor: "Not now. He added "never" later.') == ["Not now. He added ", "never"]


def test_empty_marks_hold_no_quote() -> None:
    assert inside('“” and "" and «»') == []


def test_an_opening_mark_printed_for_a_closing_one_closes() -> None:
    assert inside("She called it “a farce“ on Monday and “a shame” on Tuesday.") == ["a farce", "a shame"]


def test_double_marks_within_single_ones_are_the_inner_ones_of_a_british_page() -> None:
    text = "‘My dear,’ said Ida, ‘if he cries “wolf” once more, I shan’t go.’ She did not."
    assert inside(text) == ["My dear,", "if he cries “wolf” once more, I shan’t go."]


def test_single_marks_beside_double_ones_are_no_regions() -> None:
    assert inside("“He cried ‘wolf’,” said Ida of the ‘shepherd’ and his ‘flock’.") == ["He cried ‘wolf’,"]
