"""An article that gives somebody or a body a second name in words joins the two."""

import pytest

from tests.actors.cast_of import named


@pytest.mark.parametrize(
    "text",
    [
        "Viper Lorn, born Daniel Brandt in Wexcombe, apologised. “I was tired,” Brandt wrote.",
        "Viper Lorn, whose real name is Daniel Brandt, sang. Mr. Brandt was tired.",
        "Viper Lorn, whose legal name is Daniel Brandt, sang. Mr. Brandt was tired.",
        "Viper Lorn, better known as Daniel Brandt, sang. Brandt was tired.",
    ],
)
def test_a_name_that_the_article_gives_for_another_is_the_same_person(text: str) -> None:
    found = named(text)
    assert list(found) == ["Viper Lorn"]
    assert set(found["Viper Lorn"].aliases) == {"Daniel Brandt", "Brandt"}


def test_a_maiden_name_is_no_mention_of_who_else_bears_it() -> None:
    found = named("Leo Sonnen was a dealer. Ruth Levy, née Sonnen, is 88.")
    assert found["Leo Sonnen"].aliases == ()


def test_the_letters_of_a_name_in_another_language_are_set_beside_it() -> None:
    found = named("The Wexland Football Confederation, the CFW, said no. The CFW left.")
    assert found["Wexland Football Confederation"].aliases == ("CFW",)


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("The Wexland Red Cross, known by its initials PQI, left. PQI paid.", "Wexland Red Cross", ("PQI",)),
        ("The World Quay Programme, WQP, left. WQP paid.", "World Quay Programme", ("WQP",)),
        (
            "Nigeria’s Central Bank left. The Central Bank of Nigeria, or CBN, paid.",
            "Central Bank of Nigeria",
            ("Central Bank", "CBN"),
        ),
        ("Park Ji-hoon said no. Ji-hoon Park left, said Park.", "Park Ji-hoon", ("Ji-hoon Park", "Park")),
        (
            "Ida Lund-Wexal has died. Born Ida Brandt in 1931, she left school.",
            "Ida Lund-Wexal",
            ("Ida Brandt",),
        ),
        ("K. Ida Brandt said no. Ida Brandt left.", "K. Ida Brandt", ("Ida Brandt",)),
        ("The hedge fund Wexal Lorn said no. Wexal left.", "Wexal Lorn", ("Wexal",)),
        ("Qatar paid. The price that Doha and Riyadh have set is low.", "Qatar", ("Doha",)),
        ("The Texas Senate left. The Senate paid.", "Texas Senate", ("Senate",)),
        ("The Texas Senate left. Congress paid. The Senate smiled.", "Texas Senate", ()),
        ("The Wexal Civil Quays Union of Texas left. WCQU paid.", "Wexal Civil Quays Union of Texas", ("WCQU",)),
        ("Wexal Alto SAC left. Wexal Alto paid.", "Wexal Alto SAC", ("Wexal Alto",)),
        ("Ida Dela Brandt left. Dela Brandt paid.", "Ida Dela Brandt", ("Dela Brandt",)),
        ("Poland paid. Vilnius closed two quays, and Beijing welcomed the plan.", "Lithuania", ("Vilnius",)),
        ("Bolivia paid. La Paz declined to comment.", "Bolivia", ("La Paz",)),
        ("Norway paid, while Oslo declined to comment.", "Norway", ("Oslo",)),
        ("The Labour Party paid, and Labour said so.", "Labour Party", ("Labour",)),
        ("The Lib Dems paid. The Liberal Democrats said so.", "Liberal Democrats", ("Lib Dems",)),
        ("Chad paid. N’Djamena, which has a port, said no.", "Chad", ("N’Djamena",)),
    ],
)
def test_one_actor_goes_by_all_its_names(text: str, name: str, aliases: tuple[str, ...]) -> None:
    assert named(text)[name].aliases == aliases
