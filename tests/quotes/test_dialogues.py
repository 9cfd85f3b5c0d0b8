"""Claims about who speaks where speech is set as a dialogue: debates, calls with investors, interviews."""

import pytest

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


def test_an_answer_may_be_a_single_word_and_go_on_without_a_label() -> None:
    text = (
        "Petra Zumsteg on lifts\n\nHarbour Post: Can you live on forty days, Ms Zumsteg?\n\n"
        "Petra Zumsteg: No. Sixty is what we need.\n\nHarbour Post: And the cannons?\n\n"
        "Zumsteg: They need cold air.\n\nWe have looked at others, and I liked none."
    )
    assert blocks(text) == [
        ("Harbour Post", "Can you live on forty days, Ms Zumsteg?"),
        ("Petra Zumsteg", "No. Sixty is what we need."),
        ("Harbour Post", "And the cannons?"),
        ("Petra Zumsteg", "They need cold air."),
        ("Petra Zumsteg", "We have looked at others, and I liked none."),
    ]


def test_a_label_in_capitals_may_be_long_and_a_surname_may_be_heard_in_a_voice_over() -> None:
    text = (
        "A pier floods\n\nABE FELLWEATHER, HOST: Who flooded the pier?\n\n"
        "IDA ROE, HARBOUR WORKERS UNION OF NORWAY: I told them.\n\n"
        "FELLWEATHER (voice-over): The port says it has paid.\n\nROE: We have seen nothing.\n\n"
        "FELLWEATHER (on camera): The bank is silent.\n\nCLARA DAHL, CAPTAIN OF THE FERRY ASTRID: I was not there."
    )
    assert [(who, told[:8]) for who, told in blocks(text)] == [
        ("ABE FELLWEATHER", "Who floo"),
        ("IDA ROE", "I told t"),
        ("ABE FELLWEATHER", "The port"),
        ("IDA ROE", "We have "),
        ("ABE FELLWEATHER", "The bank"),
        ("CLARA DAHL", "I was no"),
    ]


def test_within_a_turn_somebody_else_is_quoted_and_whoever_is_addressed_is_not() -> None:
    text = (
        "A pier floods\n\nABE FELLWEATHER, HOST: Who flooded the pier?\n\nIDA ROE, BYLINE: I heard two things.\n\n"
        "FELLWEATHER: What Clara Dahl told me on the phone was, “We learned of it when you did.”\n\n"
        "ROE: Anna, the airline now says 26,000 seats were lost.\n\nFELLWEATHER: Thank you."
    )
    inner = [(q.speaker, q.via) for q in parse(text).quotes if q.kind != "block"]
    assert inner == [("Clara Dahl", ("ABE FELLWEATHER",)), ("the airline", ("IDA ROE",))]


def test_a_label_in_capitals_may_stand_on_a_line_of_its_own_and_is_the_one_that_its_surname_repeats() -> None:
    text = (
        "A paper comes back\n\nABE FELLWEATHER, HOST:\n\nLast week it came back. Ida Roe went to see it.\n\n"
        "IDA ROE, BYLINE: The press shakes the floor.\n\nFELLWEATHER: And do people read it?\n\nROE: They do.\n\n"
        "UNIDENTIFIED MAN: I never did.\n\nFELLWEATHER: Thank you."
    )
    assert [(who, told[:9]) for who, told in blocks(text)] == [
        ("ABE FELLWEATHER", "Last week"),
        ("Ida Roe", "The press"),
        ("ABE FELLWEATHER", "And do pe"),
        ("Ida Roe", "They do."),
        ("ABE FELLWEATHER", "Thank you"),
    ]


def test_a_name_in_capitals_that_no_list_holds_is_a_label_where_somebody_speaks_of_us_behind_it() -> None:
    text = (
        "At the town hall\n\nANN BERG (Radio Fjord): Who pays for the pier?\n\nPETER ROE: We do.\n\n"
        "ZBIGNA OVREBO (Harbour Board): May I add one thing?\n\nANN BERG (Radio Fjord): When?\n\nOVREBO: They wait."
    )
    assert [who for who, _ in blocks(text)] == ["ANN BERG", "PETER ROE", "ZBIGNA OVREBO", "ANN BERG", "ZBIGNA OVREBO"]
    shop = "Cameras\n\nVIEW PRICE: It costs 300 euros.\n\nVIEW PRICE: It costs 200 euros.\n\nVIEW PRICE: It is gone."
    assert blocks(shop) == []


def test_an_office_that_one_person_holds_labels_what_that_person_says_and_question_nobody() -> None:
    text = (
        "Briefing of the day\n\nSpokesperson Ada Nwosu: Good afternoon.\n\nQuestion: Who held up the lorries?\n\n"
        "Spokesperson: I cannot say that.\n\nQuestion: Is he going there?\n\nSpokesperson: We will tell you."
    )
    assert {who for who, _ in blocks(text)} == {"Ada Nwosu"}
    assert len(blocks(text)) == 3


def test_a_dialogue_whose_line_breaks_were_lost_is_read_up_to_where_another_voice_may_begin() -> None:
    text = (
        "Aino Salme leads the union. Harbour Post: Why do you strike now? Aino Salme: Because nobody hears us in May. "
        "I have two letters. READ MORE: Trains stand still Harbour Post: What ends it? Salme: One signature. I have "
        "the pen. The union was founded in 1905. It has 9,000 members. Its house stands in Turku. You can visit it."
    )
    assert blocks(text) == [
        ("Harbour Post", "Why do you strike now?"),
        ("Aino Salme", "Because nobody hears us in May. I have two letters."),
        ("Aino Salme", "One signature. I have the pen."),
    ]


def test_a_rubric_that_comes_back_within_a_paragraph_is_no_speaker() -> None:
    text = "Ida Roe spoke. Fact Check: Rents rose. They did. Fact Check: Tax fell. It did not. Fact Check: Jobs grew."
    assert not blocks(text)


def test_the_moment_of_a_recording_may_stand_before_a_label() -> None:
    text = (
        "The price of salt\n\n[00:00:04] Mina Sorel: With me is Jakob Wren, who has written on salt for years.\n\n"
        "[00:00:31] Jakob Wren: I have waited for this.\n\n[00:00:40] Mina Sorel: Who got rich from it?\n\n"
        "[00:00:44] Jakob Wren: Venice did."
    )
    assert [(who, told[:9]) for who, told in blocks(text)] == [
        ("Mina Sorel", "With me i"),
        ("Jakob Wren", "I have wa"),
        ("Mina Sorel", "Who got r"),
        ("Jakob Wren", "Venice di"),
    ]


def test_a_short_question_behind_a_label_with_brackets_is_no_heading() -> None:
    text = (
        "The ferry\n\nIda Roe: There was no other bid, and I took the advice that was given to me.\n\n"
        "Graham Stott (Lib Dem): Did the First Minister Know?\n\nIda Roe: You would have to ask him.\n\nIda Roe: I did."
    )
    assert ("Graham Stott", "Did the First Minister Know?") in blocks(text)


def test_a_question_without_a_label_ends_an_answer_whose_line_breaks_were_lost() -> None:
    text = (
        "Harbour Post: Why did you vote no? Ida Roe: I asked my town. It said no. Do you fear your party? It fears me. "
        "Harbour Post: Will you stand again? Ida Roe: I will."
    )
    assert ("Ida Roe", "I asked my town. It said no.") in blocks(text)


def test_voices_in_paragraphs_of_their_own_speak_by_turns() -> None:
    text = "“Was it shut?” Ida Roe asked.\n“It was late,” Bo Lund said.\n“I asked if it was shut.”\n“No, it was not.”"
    assert [quote.speaker for quote in parse(text).quotes] == ["Ida Roe", "Bo Lund", "Ida Roe", "Bo Lund"]


def test_whoever_asks_does_not_answer() -> None:
    text = "“Who did it?” Ida Roe asked.\n“My brother.”"
    assert [quote.speaker for quote in parse(text).quotes] == ["Ida Roe", None]


def test_nobody_is_sure_to_speak_amid_curt_words() -> None:
    text = "“You are late,” said Ida Roe.\n“I know.”\n“Sit down.”"
    assert [quote.confidence < 0.6 for quote in parse(text).quotes] == [False, True, True]


def test_a_long_quote_below_another_goes_on_with_it() -> None:
    text = "“We won,” said Ida Roe.\n“It was the best night that any of us had, and we owe it to all of you here.”"
    assert [quote.speaker for quote in parse(text).quotes] == ["Ida Roe", "Ida Roe"]


def test_an_answer_may_open_with_what_somebody_else_said() -> None:
    text = (
        "Ida Roe ran the lock for years.\n\nHarbour Post: Who called?\n\nRoe: Bo Dahl rang me twice.\n\n"
        "Harbour Post: And the lock?\n\nRoe: “Shut it,” the mayor said. I did not agree. He said that he knew.\n\n"
        "Harbour Post: Why then?\n\nRoe: “It will hold,” they told us.\n\n"
        "Harbour Post: Why?\n\nRoe: “Too late.” That is all we heard."
    )
    assert [words for who, words in blocks(text) if who == "Ida Roe"] == [
        "Bo Dahl rang me twice.",
        "“Shut it,” the mayor said. I did not agree. He said that he knew.",
        "“It will hold,” they told us.",
        "“Too late.” That is all we heard.",
    ]
    others = [(quote.text, quote.speaker, quote.via) for quote in parse(text).quotes if quote.kind != "block"]
    assert others[:3] == [
        ("Shut it,", "the mayor", ("Ida Roe",)),
        ("he knew", "the mayor", ("Ida Roe",)),
        ("It will hold,", None, ()),
    ]


def test_words_of_the_labelled_that_the_reporter_tells_are_no_answer() -> None:
    text = (
        "Ida Roe ran the lock.\n\nHarbour Post: Who called?\n\nRoe: The mayor called me.\n\nHarbour Post: When?\n\n"
        "Roe: At noon.\n\nHarbour Post: Why?\n\nRoe: “It leaks,” she said, and smiled."
    )
    assert [words for who, words in blocks(text) if who == "Ida Roe"] == ["The mayor called me.", "At noon."]


def test_whoever_answers_means_somebody_else_by_she() -> None:
    text = (
        "Ida Roe won gold in the sculls.\n\nWhat time did you get up?\n\nAt four. I know. I go to bed at eight.\n\n"
        "Are you and Mary Lund friends?\n\nWe are. I fell in once and she rowed over and said, “You look cold.”\n\n"
        "What is next?\n\nI need a job. My knees hurt."
    )
    (quote,) = [q for q in parse(text).quotes if q.text.startswith("You look")]
    assert quote.speaker == "Mary Lund"


@pytest.mark.parametrize(
    ("above", "asker", "who"),
    [
        ("Ines Ostrow, the harbour minister, spoke to us.", "Lantern", "Ines Ostrow"),
        ("Ines Ostrow, the harbour minister, spoke to us.", "Q", "Ines Ostrow"),
        ("Why Ostrow will not buy the pier", "Lantern", "Ostrow"),
    ],
)
def test_two_questions_and_their_answers_make_a_dialogue_whoever_asks(above: str, asker: str, who: str) -> None:
    first, second = "We said that we will not buy it. We may rent it.", "Anton and I talk each week."
    text = f"{above}\n\n{asker}: Will you pay?\n\nOstrow: {first}\n\n{asker}: Is he cross?\n\nOstrow: {second}"
    assert blocks(text) == [(who, first), (who, second)]


@pytest.mark.parametrize("rubric", ["Note", "Update", "Correction", "Verdict"])
def test_a_rubric_is_no_speaker_even_below_questions(rubric: str) -> None:
    text = f"The pier of Ines Ostrow\n\nMyth: Will it fall?\n\n{rubric}: We hope not.\n\n"
    assert not blocks(f"{text}Myth: Does it leak?\n\n{rubric}: We said that it does.")


def test_a_record_of_parliament_sets_a_full_stop_behind_who_speaks() -> None:
    text = (
        "Hearing on locks\n\nThe CHAIRMAN. The panel will come to order.\n\n"
        "Ms. OKSANEN of Maine. Our locks leak. I ask for pumps.\n\n(Applause.)\n\n"
        "Mr. Dahl. Will the lady yield?\n\nMs. OKSANEN of Maine. (Laughing) I will not.\n\n"
        "Mr. Dahl. I tried.\n\n[Whereupon, the panel rose.]"
    )
    assert blocks(text) == [
        ("The CHAIRMAN", "The panel will come to order."),
        ("OKSANEN", "Our locks leak. I ask for pumps."),
        ("Dahl", "Will the lady yield?"),
        ("OKSANEN", "I will not."),
        ("Dahl", "I tried."),
    ]


def test_an_office_with_its_holder_in_brackets_is_a_label_from_then_on() -> None:
    text = (
        "Debate\n\nMr Deputy Speaker (Sir Per Ek): Order.\n\nIda Roe (Lund) (Con): Will it be mended?\n\n"
        "Mr Deputy Speaker: It will be heard first.\n\nIda Roe: I thank him."
    )
    assert [who for who, _ in blocks(text)] == ["Per Ek", "Ida Roe", "Per Ek", "Ida Roe"]


def test_whoever_held_the_interview_does_not_answer_in_it() -> None:
    text = (
        "Who paid?\n\nInterview by Tuva Lind\nMarch 4, 2026\n\nIda Roe runs the lock. She spoke to Tuva Lind.\n\n"
        "Q: When did it leak?\n\nA: In May.\n\nQ: And since?\n\nA: (Laughs.) Never again."
    )
    assert blocks(text) == [("Ida Roe", "In May."), ("Ida Roe", "Never again.")]


def test_initials_in_bold_stand_for_a_double_name() -> None:
    text = (
        "Ten trees\n\n*Dario Holm-Pike counts trees.*\n\n**The Lantern: How do you count?**\n\n"
        "**Dario Holm-Pike:** Slowly.\n\n**The Lantern: Why?**\n\n**DHP:** I like it.\n\nMy wife does not.\n\n"
        "**The Lantern: And now?**\n\n**DHP:** I count on."
    )
    assert [who for who, _ in blocks(text)] == ["Dario Holm-Pike"] * 4
    assert blocks(text)[1][1] == "I like it."
