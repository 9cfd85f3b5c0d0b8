"""Claims about who answers in an interview whose questions and answers carry no labels."""

import pytest

from corpus.read import parse

HEAD = "The man who counts roofs\n\nJude Farr builds models of storms for those who insure.\n\nBy Ayesha Corr\n\n"
PUT = (
    "How did you come to storms?\n\nBy accident. I was out of work and read a notice.\n\n"
    "And what did your mother say?\n\nShe laughed, and I went.\n\nThat was in Hull.\n\nI stayed for a year.\n\n"
    "Do you sleep when it blows?\n\nNever. I lie there and count.\n\n"
)


def answers(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in parse(text).quotes if q.kind == "block"]


def test_the_answers_are_those_of_whom_the_lines_above_are_about() -> None:
    assert answers(f"{HEAD}{PUT}This interview has been edited for length.") == [
        ("Jude Farr", "By accident. I was out of work and read a notice."),
        ("Jude Farr", "She laughed, and I went."),
        ("Jude Farr", "I stayed for a year."),
        ("Jude Farr", "Never. I lie there and count."),
    ]


def test_a_box_below_the_last_answer_is_none_of_it() -> None:
    box = "Box: What the harbour office says\n\nAn officer said that the roofs were counted twice. We asked why."
    assert answers(f"{HEAD}{PUT}{box}") == answers(f"{HEAD}{PUT}")


def test_a_guess_at_who_answers_is_less_sure_than_a_label() -> None:
    guessed = [q.confidence for q in parse(f"{HEAD}{PUT}").quotes if q.kind == "block"]
    assert max(guessed) <= 0.75


def test_an_interview_with_either_of_two_people_gives_nobodys_words() -> None:
    assert not answers(f"Two who count roofs\n\nJude Farr and Ida Roe build models of storms.\n\n{PUT}")


def test_what_is_told_of_whoever_answered_is_no_answer() -> None:
    found = answers(f"{HEAD}{PUT}Jude Farr has counted roofs since 1990.")
    assert found[-1] == ("Jude Farr", "Never. I lie there and count.")


def test_one_label_tells_whose_the_other_answers_are() -> None:
    text = "The lorries of May\n\nHarbour Post: Why do you search every lorry?\n\nIon Ruse: I found knives.\n\n" + PUT
    assert {who for who, _ in answers(text)} == {"Ion Ruse"}
    assert answers(text)[0][1] == "I found knives."


def test_headings_that_ask_are_no_interview() -> None:
    text = (
        "The blight of the olive\n\nAnn Berg has studied it.\n\nWhat is it?\n\nA germ that blocks the tree.\n\n"
        "How does it spread?\n\nBy an insect that drinks from one tree and then from the next.\n\n"
        "What happens next?\n\nThe council votes in June."
    )
    assert not answers(text)
    assert parse(text).about.form == "report"


def test_where_answers_stand_in_marks_the_reporter_tells_the_rest() -> None:
    text = (
        f"{HEAD}How do you count?\n\n“I walk,” he says.\n\nDo you sleep when it blows?\n\n“I never sleep then.”\n\n"
        "And when do you rest?\n\n“My wife says never.”\n\nHis boss, Ida Roe, agrees. “He sent me each roof,” she says."
    )
    assert [quote.speaker for quote in parse(text).quotes] == ["Jude Farr", "Jude Farr", "Jude Farr", "Ida Roe"]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}{PUT}",
        "Lifts in the snow\n\nHarbour Post: Can you live on that?\n\nIda Roe: No.\n\nHarbour Post: Why?\n\nRoe: Snow.",
    ],
)
def test_questions_and_answers_make_an_interview(text: str) -> None:
    assert parse(text).about.form == "interview"


def test_a_debate_of_two_who_do_not_ask_is_no_interview() -> None:
    text = "The debate\n\nOdum: You built a car park.\n\nJarek: It is full.\n\nOdum: Of weeds.\n\nJarek: Of cars."
    assert parse(text).about.form == "report"


def test_what_somebody_told_the_paper_after_the_interview_is_no_answer() -> None:
    text = f"{HEAD}{PUT}Roofline Builders told the Wexcombe Echo after the interview that the count was wrong."
    assert answers(text)[-1] == ("Jude Farr", "Never. I lie there and count.")
    assert parse(text).quotes[-1].speaker == "Roofline Builders"


def test_a_headline_that_is_a_quote_leaves_the_byline_below_it_the_writers() -> None:
    head = "“I am not afraid”\n\nBy Ann Lee\nDaily Lantern\n21 August 2025\n\nIda Olen has run the lock for ten years."
    found = parse(f"{head}\n\nQ: Did it leak?\n\nA: No. It makes no sense.\n\nQ: Who knew?\n\nA: Nobody at the port.")
    assert (found.about.author, found.about.title) == ("Ann Lee", "“I am not afraid”")
    assert {q.speaker for q in found.quotes} == {"Ida Olen"}
