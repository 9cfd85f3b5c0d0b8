"""Claims about marks that hold the title of a work or a place, and about those beside them that hold words."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In her book “A Straw Castle: The Bonds that Grow in Floods,” Tova Lind wrote of her town.", []),
        ("In his essay “Why We Build Walls,” Karel Dorran writes about fear.", []),
        ("In a memoir titled “I Was Never There,” Anna Holt wrote about her years in Lund.", []),
        ("In an article headlined “Who Pays for Rain?” Anna Holt wrote about the drains.", []),
        ("In the book “Why We Build Walls,” Karel Dorran writes that fear is a habit.", ["fear is a habit"]),
        ("In her book, Anna Holt wrote, “We are tired of the noise.”", ["We are tired of the noise."]),
        ("“It Was a Long Night,” Karel Dorran wrote of the fire.", ["It Was a Long Night,"]),
        ("Until recently, Anna Holt answered questions on the market “Meridian.” The owners closed it.", []),
        ("Anna Holt answered questions from readers on the site “Harbour Talk.”", []),
        ("Anna Holt answered their questions with a shrug: “We are closed.”", ["We are closed."]),
    ],
)
def test_a_title_or_a_place_in_marks_is_nobodys_words(text: str, told: list[str]) -> None:
    assert [q.text for q in parse(text).quotes] == told
