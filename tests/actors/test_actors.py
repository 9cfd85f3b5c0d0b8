"""Whom an article names: each actor once, under its fullest name, with every place that names it."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors.aliases import Aliases
from corpus.read import parse
from tests.actors.cast_of import actors, words


def test_a_government_its_country_and_its_capital_are_one_actor() -> None:
    text = (
        "Norway raised the toll. The Norwegian government said it had to. Oslo also wants a bridge. "
        "She was born in Oslo."
    )
    norway = actors(text)["Norway"]
    assert norway.type == "country"
    assert words(text, norway) == ["Norway", "Norwegian government", "Oslo"]


def test_a_seat_that_the_table_knows_is_its_country() -> None:
    text = "Russia sent a note. The Kremlin denied that it had."
    russia = actors(text)["Russia"]
    assert words(text, russia) == ["Russia", "Kremlin"]


def test_a_club_that_bears_a_capitals_name_makes_no_country_act() -> None:
    assert "Norway" not in actors("Fans of Atletico Oslo sang all night. Oslo will meet a stronger side on Sunday.")


def test_countries_written_as_letters_are_countries() -> None:
    text = "The US and the U.K. signed. Two of us were there, and the U.S. delegation cheered."
    found = actors(text)
    assert words(text, found["United States"]) == ["US", "U.S."]
    assert words(text, found["United Kingdom"]) == ["U.K."]


def test_a_users_table_joins_names_that_no_text_joins() -> None:
    table = Aliases().extended(
        '[[actor]]\nname = "Aldona Steel"\ntype = "company"\naliases = ["Plieno Namai"]\nreason = "Lithuanian name."'
    )
    text = "Aldona Steel raised pay. Plieno Namai said it had to."
    assert words(text, actors(text, table)["Aldona Steel"]) == ["Aldona Steel", "Plieno Namai"]


def test_a_users_table_may_know_a_person_by_a_single_word() -> None:
    table = Aliases().extended(
        '[[actor]]\nname = "Ida Brandt"\ntype = "person"\naliases = ["Idaho"]\nreason = "Stage name."'
    )
    text = "At night Idaho sang for an hour. Later Ida Brandt signed books, and Brandt smiled."
    assert words(text, actors(text, table)["Ida Brandt"]) == ["Idaho", "Ida Brandt", "Brandt"]


@pytest.mark.parametrize(
    "text",
    [
        "The X900 and the AI inside it were shown at the Winter Olympics.",
        "They drove from Las Vegas to Orange County over the Golden Gate Bridge.",
        "Nobody read the Clean Water Act before the Vienna Conference.",
        "Two GPUs and a CPU were lost on Monday in March.",
    ],
)
def test_products_events_and_places_are_no_actors(text: str) -> None:
    assert not actors(text)


def test_a_photo_agency_is_no_actor_of_the_article() -> None:
    assert "AFP" not in str(
        actors("Bridge to open\nBridge Photo: AFP\nThe council met on Tuesday and talked for two hours.")
    )


def test_the_writer_of_the_byline_is_an_actor() -> None:
    text = (
        "Bridge to open\nBy Ann Lee\n8 May 2023\nThe council met on Tuesday and talked for two hours about the bridge."
    )
    assert words(text, actors(text)["Ann Lee"]) == ["Ann Lee"]


SNIPPETS = st.sampled_from(
    [
        *("Ida Brandt", "Brandt", "Mr. Brandt", "Paul Brandt", "Wei Li", "Huang Renxun", "(AB)"),
        "Ministry of Trade and Industry",
        *(
            "China-US",
            "Beijing",
            "U.S.",
            "the Chinese government",
            "Nvidia H200",
            "Reuters",
            "companies such as",
            "Muxi",
        ),
        *("Ida “Io” Brandt", "al-Brandt", "First Tarn Minerals", "First Tarn", "Tarn & Co."),
        *("the", "said", "of", "and", ",", ".", "\n", "“", "”", "’s"),
    ]
)


@settings(deadline=None)
@given(st.lists(SNIPPETS | st.text(max_size=8), max_size=60))
def test_every_mention_is_the_name_or_an_alias_and_belongs_to_one_actor(pieces: list[str]) -> None:
    article = parse(" ".join(pieces))
    places: list[tuple[int, int]] = []
    for actor in article.actors:
        assert actor.mentions
        assert {article.text[start:end] for start, end in actor.mentions} <= {actor.name, *actor.aliases}
        assert list(actor.mentions) == sorted(actor.mentions)
        places.extend(actor.mentions)
    assert all(one[1] <= other[0] for one, other in pairwise(sorted(places)))


@pytest.mark.parametrize(
    "text",
    [
        "The market is held on Sundays, the mayor said, and Sundays, a busy day, are loud.",
        "The trawler Ocean Pride sank off Skye, and Ocean Pride was not raised.",
        "The crew left Silver Tide, a small ferry, at Skellsea Pier.",
        "Sales of the novel Winter Harbour rose.",
        "Fans of Winter Harbour, her second album, wept.",
        "Prices of Brent Crude fell while work on Deep Learning went on.",
    ],
)
def test_days_ships_works_and_goods_are_nobody(text: str) -> None:
    assert not [a.name for a in actors(text).values()]


def test_a_ship_that_shares_a_firms_first_word_is_nobody() -> None:
    text = (
        "Ruth Okafor, head of Aegean Shipping Group, spoke on Monday. Aegean said it would pay. "
        "Workers said the 2009-built Aegean Dignity would be sold."
    )
    assert "Aegean Dignity" not in {actor.name for actor in parse(text).actors}


def test_a_leader_whose_name_opens_a_sentence_is_an_actor() -> None:
    assert actors("Putin said it was good.")["Putin"].type == "person"


def test_an_under_secretary_is_no_secretary() -> None:
    found = actors("The panel questioned Under Secretary of Commerce Jo Lund for three hours.")
    assert found["Jo Lund"].roles == ("Under Secretary of Commerce",)


def test_a_body_known_as_an_acronym_of_syllables_is_one_actor() -> None:
    text = "The Ministry of Commerce, known as MOFCOM, said no."
    assert words(text, actors(text)["Ministry of Commerce"]) == ["Ministry of Commerce", "MOFCOM"]


def test_a_stranger_of_a_body_who_speaks_is_a_person() -> None:
    assert actors("Lennart Hemme of RAND reckons that it still leads.")["Lennart Hemme"].type == "person"


def test_a_list_in_what_somebody_heads_belongs_to_the_role() -> None:
    found = actors("Jo Lund, head of the trade, investment and growth unit, said no.")
    assert found["Jo Lund"].roles == ("head of the trade, investment and growth unit",)
    found = actors("Jo Lund, head of the union, workers and others said no.")
    assert found["Jo Lund"].roles == ("head of the union",)


def test_a_treasury_that_yields_is_a_bond_and_a_list_no_person() -> None:
    assert not actors("The yield on the 10-year Treasury fell. It put 140 firms on its Entity List.")
    assert "Treasury" in actors("The Treasury said no. Treasury yields rose.")


def test_a_town_where_a_plant_employs_people_is_no_company() -> None:
    assert not actors("The plant in Karlowice employs 640 people.")
