"""Claims about relays that go on: what somebody says next still came through the outlet, until the story turns."""

import pytest

from tests.quotes.spoken import found, named


@pytest.mark.parametrize(
    "heard",
    [
        "The Guardian quoted Ruth Okafor as saying the lock leaks.",
        "Ruth Okafor was quoted by the Guardian as saying the lock leaks.",
        "Ruth Okafor was quoted in the state-run Guardian as saying the lock leaks.",
        "According to the Guardian, Ruth Okafor told engineers the lock leaks.",
        "Ruth Okafor said the lock leaks, the Guardian reported.",
        "Ruth Okafor spoke to the Guardian on Friday.",
        "Ruth Okafor spoke at length to the Guardian.",
        "The Guardian spoke to Ruth Okafor, who built the lock.",
        "The Guardian published an interview with Ruth Okafor.",
        "Ruth Okafor gave her first interview since May to the Guardian.",
        "In an interview with the Guardian, Ruth Okafor was asked about the lock.",
        "In an interview published by the Guardian on Sunday night, Ruth Okafor was asked about the lock.",
    ],
)
def test_what_follows_a_report_or_an_interview_came_through_it_too(heard: str) -> None:
    assert found(f"{heard} “It is old,” she said.")[-1].via == ("Guardian",)


@pytest.mark.parametrize("met", ["The Guardian published the interview", "The letter was published by the Guardian"])
def test_what_is_said_in_what_an_outlet_published_came_through_it(met: str) -> None:
    assert found(f"{met} on Monday. In it, Ruth Okafor said the lock leaks.")[-1].via == ("Guardian",)


@pytest.mark.parametrize(
    "turn",
    [
        "Asked about the report, Okafor said it was old.",
        "In a statement on Friday, she said it was old.",
        "On Tuesday, Okafor said it was old.",
        "Okafor told reporters later it was old.",
        "The port’s head, Peter Lindqvist, said it was safe. Okafor said it was old.",
        "\nOkafor said it was old.",
    ],
)
def test_a_retelling_ends_where_the_story_turns_to_its_own_reporting(turn: str) -> None:
    assert found(f"Ruth Okafor said the lock leaks, the Guardian reported. {turn}")[-1].via == ()


@pytest.mark.parametrize(
    "told",
    [
        "Ruth Okafor told Keelwire, as quoted by the BBC, that the lock leaks.",
        "“It leaks,” Ruth Okafor told Reuters, in comments first carried by the BBC.",
        "“It leaks,” engineer Ruth Okafor told Keelwire, as reported by the BBC.",
        "“It leaks,” Ruth Okafor told Reuters last night, as relayed by the BBC.",
        "In comments to Reuters that were translated by the BBC, Ruth Okafor said it leaks.",
        "In an interview with Reuters picked up by the BBC, Ruth Okafor said it leaks.",
        "“It leaks,” Ruth Okafor said in an interview with Reuters, excerpts of which were published by the BBC.",
    ],
)
def test_a_chain_goes_on_whole(told: str) -> None:
    heard = {(q.speaker, q.via) for q in found(f"{told} “It is old,” she said. She expects it to sink.")}
    assert heard == {("Ruth Okafor", ("BBC", "Keelwire" if "Keelwire" in told else "Reuters"))}


@pytest.mark.parametrize("own", ["this newspaper", "our podcast", "me"])
def test_what_was_told_the_publishing_outlet_came_through_nobody_told_before(own: str) -> None:
    assert found(f"Ruth Okafor told Reuters the lock leaks. She told {own} it was old.")[-1].via == ()


@pytest.mark.parametrize(
    "turn",
    [
        "A day later, asked by reporters about it, she said",
        "Two weeks later Okafor said",
        "Asked about it on Friday, Okafor said",
    ],
)
def test_an_interview_ends_where_somebody_speaks_on_another_occasion(turn: str) -> None:
    heard = found(f"Ruth Okafor told the Guardian that the lock was safe. {turn}: “It leaks.”")
    assert heard[-1].speaker == "Ruth Okafor"
    assert heard[-1].via == ()


def test_an_outlet_no_list_has_is_still_heard_through_when_it_quoted_somebody() -> None:
    text = "Ruth Okafor was quoted by Keel Media as saying the lock leaks. It was old, she added."
    assert [q.via for q in found(text)] == [("Keel Media",)] * 2


def test_what_one_person_told_another_came_through_him_and_no_outlet() -> None:
    text = "Ruth Okafor told Reuters the lock leaks. Owen Pryce said Okafor had told him that it was old."
    assert [q.via for q in found(text)] == [("Reuters",), (), ("Owen Pryce",)]


def test_what_somebody_wrote_for_an_outlet_is_not_where_he_speaks_next() -> None:
    wrote = "Ruth Okafor wrote an essay for the Guardian. {}"
    assert found(wrote.format("“It leaks,” she wrote."))[-1].via == ("Guardian",)
    assert found(wrote.format("“It leaks,” she said."))[-1].via == ()


@pytest.mark.parametrize(
    ("told", "reported", "again", "relay"),
    [
        ("the Lantern Herald", "Der Spiegel reported", "newspaper", "Lantern Herald"),
        ("CNN", "The Guardian reported", "network", "CNN"),
        ("Reuters", "The Guardian reported", "news agency", "Reuters"),
        ("the Lantern Herald", "Reuters reported", "news agency", "Reuters"),
        ("the Lantern Herald", "Der Spiegel reported", "German weekly", "Der Spiegel"),
        ("the Lantern Herald", "In a talk with the Guardian, Pryce said", "newspaper", "Guardian"),
        ("reporters", "The Guardian reported", "newspaper", "Guardian"),
    ],
)
def test_whom_somebody_told_before_is_told_again(told: str, reported: str, again: str, relay: str) -> None:
    text = f"Owen Pryce told {told} it leaks. {reported} that the port had closed. “I fear it,” Pryce told the {again}."
    assert named(text)[-1] == ("Owen Pryce", (relay,))
