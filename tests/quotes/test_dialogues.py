"""Claims about who speaks where speech is set as a dialogue: debates, calls with investors, interviews."""

from corpus.read import parse


def blocks(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in parse(text).quotes if q.kind == "block"]


def test_a_label_may_say_in_brackets_who_somebody_is() -> None:
    text = (
        "Questions to the Transport Secretary\n\n"
        "Ida Roe (Lund) (Con): When will the line be mended?\n\n"
        "The Secretary of State for Transport (Mr Bo Dahl): It will be mended by May.\n\n"
        "Ida Roe: I thank him for that.\n\n"
        "Ann Berg (Oslo North) (Lab): Which May does he mean?\n\n"
        "Mr Dahl: The next one, as she well knows.\n\n"
        "Mr Speaker: Order. Let us move on."
    )
    assert blocks(text) == [
        ("Ida Roe", "When will the line be mended?"),
        ("Bo Dahl", "It will be mended by May."),
        ("Ida Roe", "I thank him for that."),
        ("Ann Berg", "Which May does he mean?"),
        ("Bo Dahl", "The next one, as she well knows."),
    ]


def test_a_line_with_a_name_and_an_office_heads_what_somebody_said_on_a_call() -> None:
    text = (
        "Lund Mills third quarter call\n\n"
        "Operator: Welcome to the call. I hand over to Ida Roe.\n\n"
        "Ida Roe - Head of Investor Relations\n\n"
        "Thank you. With me is Bo Dahl, who runs the mills.\n\n"
        "Bo Dahl -- Chief Executive Officer\n\n"
        "Sales rose by a tenth.\n\n"
        "Operator: The first question comes from Ann Berg.\n\n"
        "Ann Berg - Fjord Bank - Analyst\n\n"
        "You said that freight would ease. Has it?\n\n"
        "Bo Dahl -- Chief Executive Officer\n\n"
        "It has, and it will again."
    )
    assert blocks(text) == [
        ("Ida Roe", "Thank you. With me is Bo Dahl, who runs the mills."),
        ("Bo Dahl", "Sales rose by a tenth."),
        ("Ann Berg", "You said that freight would ease. Has it?"),
        ("Bo Dahl", "It has, and it will again."),
    ]


def test_lines_that_name_people_once_each_are_no_dialogue() -> None:
    text = "The crew\n\nIda Roe - captain\n\nShe has sailed since May.\n\nBo Dahl - cook\n\nHe came in June."
    assert not blocks(text)
