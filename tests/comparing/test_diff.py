"""The diff marks what changed in both texts, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.comparison.retold import telling_diff
from store.words.diff import word_diff


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


def test_a_replaced_word_is_marked_on_both_sides() -> None:
    left, right = "The harbour will reopen on Monday.", "The harbour should reopen on Monday."
    diff = word_diff(left, right)
    assert marked(left, diff.left) == ["will"]
    assert marked(right, diff.right) == ["should"]


def test_case_punctuation_and_the_shape_of_an_apostrophe_are_no_change() -> None:
    diff = word_diff("“We don't know,” she said", "we don’t know she said")
    assert diff.left == diff.right == ()
    assert diff.left_kept == diff.right_kept == 1.0


@pytest.mark.parametrize(
    ("in_full", "short"),
    [
        ("I would have said that she cannot swim", "I'd have said that she can’t swim"),
        ("We will not row, for it is late, it has been late", "We won't row, for it's late, it’s been late"),
        ("They had rowed and should have sung", "They'd rowed and should've sung"),
        ("He had left before they would leave", "He'd left before they'd leave"),
    ],
)
def test_words_written_short_are_the_same_words(in_full: str, short: str) -> None:
    diff = word_diff(in_full, short)
    assert (diff.left, diff.right, diff.left_kept, diff.right_kept) == ((), (), 1.0, 1.0)


def test_of_words_written_as_one_only_the_other_one_is_marked() -> None:
    left, right = "The boat isn't Rowan's", "The boat is Rowan"
    assert marked(left, word_diff(left, right).left) == ["n't"]


def test_neighbouring_changes_are_one_stretch() -> None:
    left, right = "a slow and costly repair", "a quick fix"
    assert marked(left, word_diff(left, right).left) == ["slow and costly repair"]


def test_a_small_word_shared_by_chance_does_not_part_two_changes() -> None:
    left, right = "ferries to the northern islands", "buses to a distant village"
    assert marked(left, word_diff(left, right).left) == ["ferries to the northern islands"]


def test_chinese_is_compared_by_character() -> None:
    left, right = "港口将于周一重新开放", "港口应于周一重新开放"
    diff = word_diff(left, right)
    assert marked(left, diff.left) == ["将"]
    assert marked(right, diff.right) == ["应"]


def test_another_script_is_no_change_and_what_is_marked_stands_as_it_is_written() -> None:
    left, right = "港口将于周一重新开放，笑着说", "港口應於週一重新開放，笑著說"
    diff = word_diff(left, right)
    assert (marked(left, diff.left), marked(right, diff.right)) == (["将"], ["應"])


def test_a_model_number_is_one_word() -> None:
    left, right = "the X200 engine", "the X300 engine"
    assert marked(left, word_diff(left, right).left) == ["X200"]


def test_a_word_that_only_one_has_is_told_from_one_that_was_replaced() -> None:
    left, right = "The old harbour will reopen.", "The harbour should reopen soon."
    diff = word_diff(left, right)
    assert marked(left, diff.left) == ["old", "will"]
    assert marked(left, diff.left_only) == ["old"]
    assert marked(right, diff.right_only) == ["soon"]


def test_another_form_of_a_word_parts_a_long_change() -> None:
    left, right = "slow repairs alternately helped ferries", "quick fixes alternating with buses"
    assert marked(left, word_diff(left, right).left) == ["slow repairs", "alternately", "helped ferries"]


RETOLD = (
    "Dredging of the western channel must be finished by Mr Lind before 14 storms come",
    "By autumn our crews will no longer work where Ana Ruiz sent them, some 20 weeks late",
)


def test_a_statement_in_other_words_is_marked_where_it_tells() -> None:
    diff = telling_diff(*RETOLD)
    assert diff.retold
    assert marked(RETOLD[0], diff.left) == ["must", "Mr", "Lind", "14"]
    assert marked(RETOLD[1], diff.right) == ["will", "no", "Ana", "Ruiz", "20"]


def test_a_part_of_a_long_quote_is_not_retold() -> None:
    assert not telling_diff(". ".join(RETOLD), RETOLD[1]).retold


def test_two_quotes_of_fifty_thousand_characters_are_compared_without_their_product() -> None:
    left = " ".join(f"word{i}" for i in range(7_000))
    right = left.replace("word3500 ", "other ")
    assert marked(right, word_diff(left, right).right) == ["other"]
    assert word_diff("港" * 50_000, "口" * 50_000).left == ((0, 50_000),)


@given(st.text(max_size=200), st.text(max_size=200))
def test_marks_are_ordered_stretches_of_their_own_text(left: str, right: str) -> None:
    diff = word_diff(left, right)
    assert set(diff.left_only) <= set(diff.left)
    assert set(diff.right_only) <= set(diff.right)
    for text, spans in ((left, diff.left), (right, diff.right)):
        ends = [0, *(place for span in spans for place in span), len(text)]
        assert ends == sorted(ends)


@given(st.text(max_size=200))
def test_a_text_beside_itself_has_no_marks(text: str) -> None:
    diff = word_diff(text, text)
    assert diff.left == diff.right == ()


@pytest.mark.parametrize(
    ("told", "retold", "marked"),
    [
        (
            "The fjord is not a bathtub that we can refill when it is dirty",
            "A fjord isn't a bath you just fill again once it's filthy",
            [],
        ),
        (
            "You do not change the pilot in the middle of a storm because a passenger is shouting",
            "Nobody swaps the pilot during a thunderstorm just because one traveller yells",
            [],
        ),
        (
            "You do not change the pilot in the middle of a storm because a passenger is shouting",
            "One swaps the pilot during a thunderstorm just because somebody on board yells",
            ["not"],
        ),
    ],
)
def test_a_denial_in_another_word_is_no_change_but_one_that_is_gone_is(
    told: str, retold: str, marked: list[str]
) -> None:
    diff = telling_diff(told, retold)
    assert diff.retold and [told[start:end] for start, end in diff.left] == marked
