"""A ministry that an article writes without capitals is an actor as any other is."""

import pytest

from corpus.read import parse
from tests.actors.cast_of import named, speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On Monday the labour ministry said that it was late.", {"labour ministry"}),
        ("The Saudi energy ministry said that it was late.", {"Saudi energy ministry"}),
        ("The Finance Ministry left. The finance ministry paid.", {"Finance Ministry"}),
        ("The Ministry of Quays and Health left. The quays ministry paid.", {"Ministry of Quays and Health"}),
        ("The Ministry of Health and Family Quays left. The health ministry paid.",
         {"Ministry of Health and Family Quays"}),
        ("Foreign ministry officials said no, and an oil ministry statement said yes.", set()),
        ("The old ministry said no.", set()),
    ],
)  # fmt: skip
def test_a_ministry_in_small_letters_is_named(text: str, names: set[str]) -> None:
    assert set(named(text)) == names


def test_two_countries_ministries_in_small_letters_speak_apart() -> None:
    article = parse("China’s foreign ministry said that it was late. Japan’s foreign ministry said that it was early.")
    one, other = speakers(article)
    assert one != other
    assert {one, other} == {actor.name for actor in article.actors}
