"""Claims about phrases that name an outlet: those that tell how words came, and those that tell of something else."""

import pytest

from tests.quotes.spoken import found, named, quotes, said

SAID = "the lock was shut"


@pytest.mark.parametrize(
    "text",
    [
        "Contacted by Reuters, Ruth Okafor said {}.",
        "In response to questions from Reuters, Ruth Okafor said {}.",
        "In a letter to Reuters, Ruth Okafor said {}.",
        "In a recording heard by Reuters, Ruth Okafor said {}.",
        "Ruth Okafor said, in remarks carried live by Reuters, that {}.",
        "Ruth Okafor, who spoke to Reuters by phone, said {}.",
        "Ruth Okafor said {} in an interview with Reuters.",
        "“I know that {},” Ruth Okafor wrote in an email, which was first reported by Reuters.",
        "Ruth Okafor said in remarks first carried by the news agency Reuters (RTR) that {}.",
        "On Monday, Ruth Okafor told Reuters’s weekly podcast series {}.",
        "Reuters obtained a memo in which Ruth Okafor said {}.",
        "“I know that {},” Ruth Okafor warned staff in a memo obtained by Reuters.",
        "Ruth Okafor, speaking separately to Reuters, said {}.",
        "Ruth Okafor told Reuters in an interview that was broadcast on Sunday that {}.",
        "Reuters has seen minutes in which the port’s surveyor, Ruth Okafor, said {}.",
        "In the documentary, which was aired on Sunday by Reuters, Ruth Okafor says {}.",
        "In a letter obtained under the records law by Reuters, Ruth Okafor said {}.",
    ],
)
def test_an_outlet_relays_what_a_phrase_beside_the_report_says_came_through_it(text: str) -> None:
    assert named(text.format(SAID)) == [("Ruth Okafor", ("Reuters",))]


@pytest.mark.parametrize(
    "text",
    [
        "Speaking after an interview with CNN was cancelled, Ruth Okafor said {}.",
        "Reuters met her. Ruth Okafor told the newspaper that {}.",
        "Responding to a story published by Reuters, Ruth Okafor said {}.",
        "After emails obtained by Reuters showed the payments, Ruth Okafor said {}.",
        "Commenting on an article in the Guardian, Ruth Okafor said {}.",
        "Ruth Okafor, whose brother was interviewed by the BBC, said {}.",
        "Ruth Okafor, who was interviewed by the BBC in 2014, said {}.",
        "Ruth Okafor said the photographs published by the Guardian were old and {}.",
        "Ruth Okafor told the Guardian’s owners that {}.",
        "Ruth Okafor told BBC executives that {}.",
        "The tape, aired on CNN, was fake and {}, Ruth Okafor said.",
        "Ruth Okafor told the London newspaper that {}.",
        "Days after an interview with the BBC, Ruth Okafor told a crowd that {}.",
        "Ruth Okafor said the tape, aired on CNN in May, was fake and {}.",
    ],
)
def test_an_outlet_that_a_phrase_tells_something_else_of_relays_nothing(text: str) -> None:
    assert named(text.format(SAID)) == [("Ruth Okafor", ())]


@pytest.mark.parametrize(
    ("outlet", "again"),
    [
        ("NBC News", "the network"),
        ("Axios", "the same outlet"),
        ("Bild", "the German tabloid"),
        ("Reuters", "the wire service"),
        ("Al Jazeera", "the Qatar-based channel"),
    ],
)
def test_an_outlet_is_taken_up_again_by_what_it_is(outlet: str, again: str) -> None:
    assert named(f"{outlet} broke the news. Ruth Okafor told {again} that {SAID}.") == [("Ruth Okafor", (outlet,))]


def test_the_network_is_no_paper_and_speaks_for_nobody_named_before() -> None:
    assert named(f"The Guardian met her. Ruth Okafor told the network {SAID}.") == [("Ruth Okafor", ())]
    assert ("BBC", ()) not in named(f"Ruth Okafor spoke to the BBC. The network said {SAID}.")


@pytest.mark.parametrize("shown", ["seen by", "obtained by", "reviewed by"])
def test_what_an_outlet_was_shown_speaks_and_the_outlet_relays_it(shown: str) -> None:
    assert named(f"A city report {shown} AFP says {SAID}.") == [("A city report", ("Agence France-Presse",))]


@pytest.mark.parametrize("known", ["first reported by", "obtained through a records request by"])
def test_what_an_outlet_made_known_is_told_of_beside_the_paper(known: str) -> None:
    assert named(f"The clerk’s memo, {known} Reuters, says {SAID}.") == [("The clerk’s memo", ("Reuters",))]


def test_an_outlet_that_saw_a_paper_circulated_by_somebody_does_not_say_what_it_says() -> None:
    text = f"A memo circulated by the clerk, Ruth Okafor, and seen by Reuters says {SAID}."
    assert [speaker for speaker, _ in named(text)] == ["A memo"]


def test_an_outlet_whose_story_a_person_attacks_does_not_relay_the_attack() -> None:
    text = "The senator criticised a story published by Reuters and said the lock was old."
    assert named(text)[-1] == ("The senator", ())


def test_where_an_interview_was_shown_is_none_of_what_was_said_in_it() -> None:
    text = "The cranes will go, Ruth Okafor told Reuters in an interview that aired on Sunday."
    assert [q.text for q in found(text)] == ["The cranes will go"]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Karel Dorran told The Independent that it leaks.", ("Independent",)),
        ("Karel Dorran told an Independent that it leaks.", ()),
        ("Karel Dorran replied in a story published at MIXzine. There, Dorran claims that it leaks.", ("MIXzine",)),
        ("Karel Dorran replied in a post published on LinuxWire. In it, he says that it leaks.", ("LinuxWire",)),
        ("Karel Dorran wrote a book in a house in Lund. There, Dorran claims that it leaks.", ()),
        (
            "The Lund-based news agency, quoting informed sources, said it leaks.",
            ("The Lund-based news agency",),
        ),
    ],
)
def test_an_outlet_relays_by_its_name_or_by_all_that_says_which_it_is(text: str, via: tuple[str, ...]) -> None:
    assert said(text, "it leaks").via == via


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Karel Dorran told the NOL news agency from the eastern city of Lund that it leaks.", "the NOL news agency"),
        (
            "Karel Dorran told people from the eastern city of Lund that it leaks.",
            "people from the eastern city of Lund",
        ),
        ("They tell horror stories about the hall's leaks.", None),
    ],
)
def test_who_is_told_is_an_outlet_wherever_it_hears_it_and_no_story(text: str, addressee: str | None) -> None:
    assert {q.addressee for q in quotes(text)} == {addressee}
