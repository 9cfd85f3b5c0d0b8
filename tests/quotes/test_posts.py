"""Claims about posts that an article shows whole, and about who only signs off."""

import pytest

from corpus.read import parse

LEAD = "Storm hits the coast\n\nBy Ann Lee\n\nThe storm came ashore at noon.\n\n"


def told(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in parse(LEAD + text).quotes]


@pytest.mark.parametrize(
    ("text", "whose", "words"),
    [
        ("Stay off the wall. Go.\n\n— City of Lund (@lund) May 4, 2026", "City of Lund", "Stay off the wall. Go."),
        ("Ida Roe @idaroe · 3h\n\nWe lost the roof.\n\nFerries stopped.", "Ida Roe", "We lost the roof."),
        ("Ida Roe\n@idaroe\nThe roof went.\n8:02 AM · May 4, 2026\n\nFerries stopped.", "Ida Roe", "The roof went."),
    ],
)
def test_a_post_is_that_of_whoever_has_the_handle_beside_it(text: str, whose: str, words: str) -> None:
    assert told(text) == [(whose, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee\n@annlee\nShe has covered the coast since 2011.",
        "Bo Dahl @bodahl\n\nBo Dahl is a sailor in Lund.",
        "The council wrote to @idaroe and others in May.\n\nNobody came.",
    ],
)
def test_what_stands_below_a_writers_handle_or_tells_of_its_bearer_is_no_post(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize("name", ["Ann Lee", "Bo Dahl"])
def test_a_name_behind_the_last_of_several_quotes_signs_off(name: str) -> None:
    assert told(f"“I called,” Mayor Ida Roe told a crowd. “It was late.” – {name}")[1] == ("Ida Roe", "It was late.")


def test_the_sign_off_of_a_writer_is_no_part_of_what_was_said() -> None:
    assert told("The port said ships would sail. – Ann Lee") == [("The port", "ships would sail")]


def test_the_line_that_signs_a_post_is_no_part_of_what_its_colon_leads_to() -> None:
    text = "The mayor has just posted this:\n\nStay off the roads.\n\n— Ida Roe (@idaroe) October 3, 2026"
    assert told(text) == [("Ida Roe", "Stay off the roads.")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "“The lock leaks,” wrote a user called @lockwatch on X. Another, @quaylady, posted: “It has for months.”",
            ["@lockwatch", "@quaylady"],
        ),
        (
            "“The lock leaks,” @lockwatch wrote on X. @quaylady posted: “It has for months.”",
            ["@lockwatch", "@quaylady"],
        ),
        ("“The lock leaks,” Ida Brandt wrote on X. Paul Olsen replied: “No.”", ["Ida Brandt", "Paul Olsen"]),
        ("Ida Brandt (@idab) wrote: “The lock leaks.” Write to @lockwatch or quay@post.example.", ["Ida Brandt"]),
    ],
)
def test_a_handle_alone_names_whoever_posts(text: str, speakers: list[str]) -> None:
    article = parse(text)
    assert [quote.speaker for quote in article.quotes] == speakers
    assert [actor.name for actor in article.actors if actor.type == "person"] == speakers
