"""Claims about outlets that no list has: their own words or those around them tell them from people and firms."""

import pytest

from corpus.model import About
from corpus.read import parse
from tests.quotes.spoken import found, named


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("the Wexcombe Echo", "Wexcombe Echo"),
        ("Lundby Online", "Lundby Online"),
        ("The Lantern", "Lantern"),
        ("Channel 6", "Channel 6"),
        ("Radio 5 Live", "Radio 5 Live"),
        ("radio station Sport 890", "Sport 890"),
        ("Cadena 3", "Cadena 3"),
        ("KPQX 5", "KPQX 5"),
        ("KXQB", "KXQB"),
        ("Nordbladet", "Nordbladet"),
        ("Lundby Blad", "Lundby Blad"),
        ("NewsTide", "NewsTide"),
        ("the Sunday Bugle", "Sunday Bugle"),
        ("the Evening Lantern", "Evening Lantern"),
        ("QBX’s Jo Marsh", "QBX"),
        ("Wexcombe FM", "Wexcombe FM"),
        ("Vox Wexcombe radio", "Vox Wexcombe"),
        ("state television QVRT", "QVRT"),
        ("the Danish network QVRT", "QVRT"),
        ("CNN Brasil", "CNN Brasil"),
        ("dpa", "dpa"),
        ("the World at One", "World at One"),
        ("the fan site Wexcombe Terraces", "Wexcombe Terraces"),
        ("talkSPORT", "talkSPORT"),
        ("trade journal Keel", "Keel"),
        ("the Back Row podcast", "Back Row"),
        ("the Smoke and Mirrors podcast", "Smoke and Mirrors"),
        ("Wexcombe.com", "Wexcombe.com"),
        ("People magazine", "People magazine"),
        ("the ABC’s local radio station", "ABC"),
        ("Radio Free Europe/Radio Liberty’s local service", "Radio Free Europe/Radio Liberty"),
    ],
)
def test_who_was_told_is_an_outlet_by_its_own_words_or_those_beside_it(told: str, outlet: str) -> None:
    article = parse(f"Ruth Okafor told {told} on Monday that the lock leaks.", About(language="en"))
    assert [(q.speaker, q.via) for q in article.quotes] == [("Ruth Okafor", (outlet,))]
    assert [a.type for a in article.actors if a.name == outlet] == ["outlet"]


@pytest.mark.parametrize(
    "text", ["According to the magazine, Ek told us it leaks.", "In the paper, Ek writes it leaks."]
)
def test_who_is_named_behind_an_outlet_and_a_comma_is_none(text: str) -> None:
    assert "outlet" not in [a.type for a in parse(text).actors]


def test_who_asks_in_an_interview_for_an_outlet_is_none() -> None:
    assert named("“It leaks,” Ruth Okafor told Marlowe in an interview for her podcast.") == [("Ruth Okafor", ())]


def test_what_an_interview_was_with_is_the_paper_that_was_told() -> None:
    text = "Ruth Okafor kept the lock. In an interview with Dagens Torg on 3 May, Okafor told the paper that it leaks."
    assert named(text) == [("Ruth Okafor", ("Dagens Torg",))]


def test_who_quotes_is_no_outlet_where_that_is_a_person() -> None:
    text = "A pilot, quoted by Jo Marsh, said the gates are old. Ruth Okafor told Jo Marsh that the lock leaks."
    assert named(text)[-1] == ("Ruth Okafor", ())


@pytest.mark.parametrize("told", ["Astrid Star", "Kestrel", "the Coast Guard", "the Harbour Board", "Nordlund"])
def test_people_firms_and_bodies_that_are_told_are_no_outlets(told: str) -> None:
    assert named(f"Ruth Okafor told {told} that the lock leaks.") == [("Ruth Okafor", ())]


@pytest.mark.parametrize(
    "shown",
    [
        "Keelwire reported last week, citing two pilots, that the lock leaks.",
        "Keelwire quoted two pilots as saying the lock leaks.",
        "The leak was first reported by Keelwire.",
        "In an interview with Keelwire, Jo Marsh was silent.",
        "In an interview broadcast by Keelwire, Jo Marsh was silent.",
        "Keelwire revealed the leak. The magazine named a pilot.",
        "The lock leaks, Keelwire reported.\n",
        "Keelwire, which first reported the leak, has a staff of nine.",
        "Pilots of the port, quoted by Keelwire, put the bill at 45 million.",
        "“It leaks,” wrote the columnist Jo Marsh in Keelwire.",
        "Columnist Jo Marsh wrote in Keelwire that the lock leaks.",
    ],
)
def test_what_an_outlet_does_elsewhere_shows_that_it_was_told_as_one(shown: str) -> None:
    text = f"{shown}\nKeelwire reported that the gates are old.\nRuth Okafor told Keelwire that the toll is low."
    assert named(text)[-1] == ("Ruth Okafor", ("Keelwire",))


def test_the_last_word_of_an_outlet_stands_for_it() -> None:
    text = "The Wexcombe Argus reported that the lock leaks. “It does,” Ruth Okafor told the Argus."
    assert named(text)[-1] == ("Ruth Okafor", ("Wexcombe Argus",))
    assert [a.aliases for a in parse(text).actors if a.type == "outlet"] == [("Argus",)]


def test_the_last_word_of_an_outlet_stands_for_it_though_any_text_may_use_that_word() -> None:
    text = "The Wexcombe Star reported that the lock leaks. Ruth Okafor said so in a statement to the Star."
    text += " “It leaks,” she told the Star."
    assert named(text)[-1] == ("Ruth Okafor", ("Wexcombe Star",))


def test_who_is_told_something_in_an_interview_relays_it_though_called_like_a_person() -> None:
    assert named("Ruth Okafor told Dagens Torg in an interview that it leaks.") == [("Ruth Okafor", ("Dagens Torg",))]


def test_a_paper_called_like_a_person_is_known_by_what_its_last_word_was_told() -> None:
    text = "The lock leaks, the Harrow Creek Pioneer, a member of a trust, learned. Ruth Okafor told the Pioneer so."
    text += " “It leaks,” she told the Pioneer."
    assert named(text)[-1] == ("Ruth Okafor", ("Harrow Creek Pioneer",))


@pytest.mark.parametrize("again", ["the news site", "the same portal", "the portal’s Jo Marsh"])
def test_an_outlet_is_taken_up_by_what_it_is(again: str) -> None:
    text = f"Nordbladet reported that the lock is old. “It leaks,” Ruth Okafor told {again}."
    assert named(text)[-1] == ("Ruth Okafor", ("Nordbladet",))


@pytest.mark.parametrize("own", ["Harbour Gazette", "The Gazette", "Harbour Gazette Online"])
def test_the_publishing_outlet_is_no_relay_by_its_short_name_either(own: str) -> None:
    assert named("Ruth Okafor told the Gazette that it leaks.", own) == [("Ruth Okafor", ())]


def test_who_closes_the_sentence_relays_and_what_was_said_ends_before_it() -> None:
    text = "Drinking water will be tested, the ministry announced on Tuesday, the Wexcombe Observer reports."
    assert [(q.speaker, q.via, q.text) for q in found(text)] == [
        ("the ministry", ("Wexcombe Observer",), "Drinking water will be tested")
    ]


def test_who_reports_in_the_middle_of_a_sentence_relays_it() -> None:
    assert named("Ruth Okafor told the Wexcombe Observer, Reuters reported, that the lock leaks.") == [
        ("Ruth Okafor", ("Reuters", "Wexcombe Observer"))
    ]


def test_what_is_written_or_said_now_was_not_told_an_outlet_before() -> None:
    told = "Ruth Okafor told the Wexcombe Observer that the lock leaks. “{}"
    assert found(told.format("It does,” she wrote."))[-1].via == ()
    assert found(told.format("It does,” she says."))[-1].via == ()
    assert found(told.format("It does,” she said."))[-1].via == ("Wexcombe Observer",)


def test_another_unnamed_source_beside_the_first_spoke_to_the_same_outlet() -> None:
    text = "“It leaks,” one pilot told the Wexcombe Observer. Another said that it was old.\nAnother said it was safe."
    assert [q.via for q in found(text)] == [("Wexcombe Observer",)] * 2 + [()]


def test_the_outlet_in_which_somebody_argues_relays_him() -> None:
    assert named("In the Wexcombe Observer, Ruth Okafor argues that the lock leaks.") == [
        ("Ruth Okafor", ("Wexcombe Observer",))
    ]


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("In an interview with Time magazine, Ruth Okafor said it leaks.", "Time"),
        ("Ruth Okafor said in an interview with the Wexcombe Echo’s Jo Marsh that it leaks.", "Wexcombe Echo"),
        ("Ruth Okafor admitted to the Wexcombe Echo that it leaks.", "Wexcombe Echo"),
        ("Speaking to Jo Marsh of Radio Wexcombe, Ruth Okafor said it leaks.", "Radio Wexcombe"),
        ("In a CNN interview, Ruth Okafor said it leaks.", "CNN"),
        ("“It leaks,” Ruth Okafor wrote in the Wexcombe Echo.", "Wexcombe Echo"),
        ("“It leaks,” Ruth Okafor said in remarks shown on Wexcombe TV.", "Wexcombe TV"),
        ("“It leaks,” Ruth Okafor said in a voice message sent to Wexcombe TV, run by exiles.", "Wexcombe TV"),
        ("Ruth Okafor was on CNN, where she said it leaks.", "CNN"),
        ("“It leaks,” wrote the critic Ruth Okafor in the Wexcombe Echo.", "Wexcombe Echo"),
        ("“It leaks,” wrote Ruth Okafor, a former pilot, in the Guardian.", "Guardian"),
        ("“It leaks,” wrote the columnist Ruth Okafor in the Lantern.", "Lantern"),
        ("“It leaks,” Ruth Okafor told readers in the Guardian.", "Guardian"),
        ("“It leaks,” Ruth Okafor told her readers in the Wexcombe Echo.", "Wexcombe Echo"),
        ("Ruth Okafor told viewers on the BBC that it leaks.", "BBC"),
        ("Ruth Okafor, quoted by Keelwire, said it leaks.", "Keelwire"),
        ("In Nordbladet, Ruth Okafor argues that it leaks.", "Nordbladet"),
        ("“It leaks,” Ruth Okafor told USA TODAY.", "USA Today"),
        ("“It leaks,” Ruth Okafor told the Las Cruces Sun.", "Las Cruces Sun"),
        ("Ruth Okafor told “The Late Table” it leaks.", "The Late Table"),
        ("Ruth Okafor told The Inside Track it leaks.", "The Inside Track"),
        ("Speaking on “The Late Table,” Ruth Okafor said it leaks.", "The Late Table"),
        ("It leaks, Ruth Okafor told the “Low Tide” podcast.", "Low Tide"),
        ("During an appearance on CNN’s “Late Table,” Ruth Okafor said it leaks.", "CNN"),
        ("Ruth Okafor told Channel 4 News it leaks.", "Channel 4 News"),
        ("Ruth Okafor told the newspaper Keelwire 14 locks leaked.", "Keelwire"),
        ("Ruth Okafor told Fox News Digital it leaks.", "Fox News Digital"),
        ("Ruth Okafor told the All In podcast it leaks.", "All In"),
        ("ITV met her. Ruth Okafor told the programme it leaks.", "ITV"),
        ("Ruth Okafor confirmed the visit to Reuters but said it leaks.", "Reuters"),
        ("In an interview with Keelwire, Ruth Okafor said it leaks.", "Keelwire"),
        ("In a post first spotted by The Verge, Ruth Okafor said it leaks.", "Verge"),
        ("Der Spiegel reported that Ruth Okafor said it leaks.", "Der Spiegel"),
    ],
)
def test_an_outlet_is_found_however_the_interview_is_told_of(told: str, outlet: str) -> None:
    assert {(speaker, tuple(map(str.casefold, via))) for speaker, via in named(told)} == {
        ("Ruth Okafor", (outlet.casefold(),))
    }


@pytest.mark.parametrize("cue", ["denounced the port after", "called for repairs when", "mocked the board while"])
def test_whoever_speaks_beside_what_somebody_denounces_does_not_speak_through_him(cue: str) -> None:
    assert ("Ruth Okafor", ()) in named(f"Peter Lindqvist {cue} Ruth Okafor said that the canal was lost.")


@pytest.mark.parametrize(
    "elsewhere",
    ["Okafor said on Facebook that", "Okafor said in a text message that", "Okafor said through a spokesman that"],
)
def test_what_is_said_elsewhere_was_not_told_the_outlet_before(elsewhere: str) -> None:
    text = f"Ruth Okafor told the Wexcombe Echo that the lock leaks.\n{elsewhere} it was safe."
    assert "Wexcombe Echo" not in found(text)[-1].via


@pytest.mark.parametrize(
    "outlet",
    [
        "Zmaj Plavi",
        "Le Matin Libre",
        "El Nuevo Diario",
        "Vikerraadio",
        "Correo Gallego",
        "Gazeta Polska",
        "Wiener Bote",
        "Bergens Avis",
        "Primorski List",
        "Al Watan",
        "Gol Diario",
    ],
)
def test_whoever_is_called_as_papers_are_abroad_relays_the_interview(outlet: str) -> None:
    text = f"Ruth Okafor told {outlet} that the lock leaks. “I have seen it,” Okafor said in the interview."
    assert named(text) == [("Ruth Okafor", (outlet,))] * 2


@pytest.mark.parametrize(
    "listener", ["Skylar in an interview", "David Blatt", "Friedrich List", "Mara Stampa", "Al Stern", "Red List"]
)
def test_whoever_has_a_first_name_before_such_a_word_relays_nothing(listener: str) -> None:
    assert named(f"Ruth Okafor told {listener} that the lock leaks.") == [("Ruth Okafor", ())]
