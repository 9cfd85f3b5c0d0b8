"""Claims about who says what in features, interviews and wire copy, whose sentences bring people in by turns."""

import pytest

from corpus.model import Quote
from corpus.read import parse


def quotes(text: str) -> list[Quote]:
    return list(parse(text).quotes)


def said(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in quotes(text)]


@pytest.mark.parametrize(
    "subject",
    [
        "The shelter's head, nurse Farida Lund,",
        "The deputy director of rescues at Harbour Watch, Farida Lund,",
        "The director of the shelter in Oslo, Farida Lund,",
    ],
)
def test_a_name_set_off_behind_what_somebody_is_speaks(subject: str) -> None:
    assert said(f"{subject} said the roof leaked.") == [("Farida Lund", "the roof leaked")]


def test_marks_within_what_somebody_told_are_that_speakers() -> None:
    text = "“It is her choice,” the council said. “She has many ways out” of the long sealed old tunnel, Ida Roe wrote."
    assert [q.speaker for q in quotes(text)] == ["the council", "Ida Roe", "Ida Roe"]


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("A study of ferries last year found that most were late.", "A study of ferries", "most were late"),
        ("The union's survey showed half of the crews had left.", "The union's survey", "half of the crews had left"),
        ("Lund Bureau data showed that fares rose.", "Lund Bureau data", "fares rose"),
        ("Farida Lund estimated the toll would fall.", "Farida Lund", "the toll would fall"),
    ],
)
def test_what_a_study_finds_is_told_by_it(text: str, speaker: str, told: str) -> None:
    assert [(q.speaker, q.text) for q in quotes(text)] == [(speaker, told)]


@pytest.mark.parametrize(
    "text", ["The crew found three ways out.", "The clerk found the door was shut.", "The film shows a lock."]
)
def test_what_somebody_comes_upon_is_no_speech(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize("verb", ["believe", "fear", "think", "hope"])
def test_a_belief_held_now_needs_no_that(verb: str) -> None:
    assert said(f"Port officials {verb} the lock will open in May.") == [
        ("Port officials", "the lock will open in May")
    ]


def test_a_belief_within_what_somebody_says_is_told_once() -> None:
    assert said("Ida Roe said she thinks the lock will open.") == [("Ida Roe", "she thinks the lock will open")]


@pytest.mark.parametrize(
    "text",
    [
        "The clinic hired Ohio state clerk Ida Roe, who runs the board.",
        "The board wants to call attention to the leak.",
        "The Early Warning System is green again.",
        "A reading above 50 indicates growth, while a lower one means decline.",
        "Old songs, preached and promoted by monks, live on.",
        "The team will be reading and listening to many songs.",
        "Ida Roe said in an interview with several papers belonging to one house.",
    ],
)
def test_words_that_report_elsewhere_report_nothing_as_a_deed_or_in_a_name(text: str) -> None:
    assert not [q for q in quotes(text) if q.speaker != "monks"]


@pytest.mark.parametrize(
    ("office", "again"),
    [
        ("Norwegian Foreign Minister", "the Norwegian top diplomat"),
        ("Ambassador", "the diplomat"),
        ("Sen.", "the lawmaker"),
    ],
)
def test_an_office_holder_is_meant_by_the_kind_of_office(office: str, again: str) -> None:
    text = f"{office} Ida Roe flew to Lund. The hall was full and the heating had failed. It was cold, {again} said."
    assert said(text) == [("Ida Roe", "It was cold")]


def test_where_a_body_is_based_is_not_who_speaks() -> None:
    text = "The camp would close, according to a Britain-based monitor and the Harbour Media Centre."
    assert said(text) == [("a Britain-based monitor", "The camp would close")]


def test_the_outlet_told_is_no_part_of_who_speaks_behind_it() -> None:
    assert said("A clerk told Reuters police had asked them to leave.")[1] == ("police", "to leave")


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("A woman whose son died of cold has said it leaked.", "A woman", "it leaked"),
        ("It leaked, spokesman of the harbour's command Ivar Roe said in May.", "Ivar Roe", "It leaked"),
        ("Lund has closed the port, saying it harms tourism.", "Lund", "it harms tourism"),
        ("It could move to the new one, too, said Ida Roe, a clerk.", "Ida Roe", "It could move to the new one, too"),
        ("Bo was paid, Lund's Vice Mayor and Envoy to the Crown, Ida Roe, told us.", "Ida Roe", "Bo was paid"),
        ("They left over Ida Roe's unfounded claims that it leaked all year.", "Ida Roe", "it leaked all year"),
        ("They were replying to claims by Ida Roe that it leaked all year.", "Ida Roe", "it leaked all year"),
    ],
)
def test_who_speaks_is_told_apart_from_what_stands_between(text: str, speaker: str, told: str) -> None:
    assert said(text)[-1] == (speaker, told)


@pytest.mark.parametrize("text", ["Ida Roe and Bo Lund agreed to testify in May.", "Ida Roe observed the test."])
def test_who_only_watches_or_will_be_heard_has_said_nothing(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("A judge lost a suit that blamed her, saying it was late.", "A judge", "it was late"),
        ("Clerk Ida Roe told “Dawn & Dusk” the locks were old.", "Ida Roe", "the locks were old"),
        ("It fell, according to data released by the Harbour Board.", "Harbour Board", "It fell"),
        ("A report published in May by the auditor found that it leaked.", "A report", "it leaked"),
        ("The Guardian understands that the board was warned.", "Guardian", "the board was warned"),
        ("The Harbour Herald has learned that the board was warned.", "Harbour Herald", "the board was warned"),
    ],
)
def test_whose_words_are_handed_on_is_named(text: str, speaker: str, told: str) -> None:
    assert said(text)[-1] == (speaker, told)


@pytest.mark.parametrize(
    "text",
    [
        "A cable was to blame for the fire.",
        "Ida Roe learned that it leaked.",
        "It is understood that Ida Roe left.",
        "The fire was first reported by newspaper Bergens Tidende, citing an internal memo.",
    ],
)
def test_who_learns_or_is_to_blame_says_nothing(text: str) -> None:
    assert not quotes(text)


def test_a_name_alone_below_open_marks_that_closes_them_signs_the_words() -> None:
    text = "Bo Lund ran the race.\n\n“We will do it. And if they mind, so what.\nIda Roe.”\n\nThe race was on."
    assert said(text) == [("Ida Roe", "We will do it. And if they mind, so what.")]


def test_a_title_before_a_name_set_off_is_no_hindrance() -> None:
    text = "The port's top spokesman, Adm. Rick Hale, pushed back in a note: “Nothing is lost.”"
    assert said(text) == [("Rick Hale", "Nothing is lost.")]


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("Ida Roe said the note was late and declined to say more.", "Ida Roe", "the note was late"),
        ("The stores were dirty, a Harbour News investigation has found.", "Harbour News", "The stores were dirty"),
        ("He left a team where, according to Ida Roe, he was paid badly.", "Ida Roe", "he was paid badly"),
    ],
)
def test_what_is_told_ends_and_begins_with_its_own_clause(text: str, speaker: str, told: str) -> None:
    assert said(text) == [(speaker, told)]


def test_marks_in_a_side_clause_are_of_who_speaks_there() -> None:
    text = "While Bo Lund called her “very loyal” and “calm,” Ida Roe said she admired his “will.”"
    assert [q.speaker for q in quotes(text) if q.kind != "indirect"] == ["Bo Lund", "Bo Lund", "Ida Roe"]


@pytest.mark.parametrize(
    "text",
    [
        "The pair met several other promising new writers of the time, notably Ida Roe.",
        "Ida Roe has stood before the court, arguing a case before it in 2010.",
    ],
)
def test_words_that_only_describe_or_plead_report_nothing(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("Most firms have done well, say experts.", "experts", "Most firms have done well"),
        ("“It leaks,” say police.", "police", "It leaks,"),
        ("It leaks, spokeswoman for the harbour council Helen Roe said.", "Helen Roe", "It leaks"),
        ("“It leaks,” Helen B. Roe of Oslo's Capital Fjord Center told us.", "Helen B. Roe", "It leaks,"),
        ("It grew, according to the latest report issued by the Harbour Board.", "Harbour Board", "It grew"),
        ("Ports can grow, Ida Roe, head of Lund Corp, told the Oslo Forum, held in May.", "Ida Roe", "Ports can grow"),
    ],
)
def test_who_tells_it_is_named_whole_and_kept_out_of_what_is_told(text: str, speaker: str, told: str) -> None:
    assert said(text) == [(speaker, told)]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Roe pleaded not guilty to the charge.",
        "He once led the board (now called the Works Office).",
        "The panel has called Ida Roe and Admiral Bo Lund to testify about the leak.",
        "Ida Roe failed to disclose her visits to Oslo.",
        "Despite the vote's convincing results, Oslo has refused to accept it.",
    ],
)
def test_what_was_pleaded_named_or_withheld_is_no_speech(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("“It is safe. Why now?” Ida Roe, a guest, told Reuters.", "Ida Roe", "It is safe. Why now?"),
        ("Clerk Ida Roe and her allies seem to think that it leaks.", "Ida Roe and her allies", "it leaks"),
        ("Condemning the fee, Mexican President Ida Roe left the room.", "Ida Roe", "the fee"),
        ("Clerk Ida Roe argued in the magazine “Rolling Stone,” that it leaks.", "Ida Roe", "it leaks"),
    ],
)
def test_a_guest_an_ally_and_a_paper_do_not_hide_who_speaks(text: str, speaker: str, told: str) -> None:
    assert said(text) == [(speaker, told)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“Nobody knows.” Ida Roe shrugs. “We never asked.”", ["Ida Roe"] * 2),
        ("“It is old,” says Ida Roe. Her husband, Bo Lund, shakes his head. “So are we.”", ["Ida Roe", "Bo Lund"]),
        ("“It is old,” says Ida Roe, a baker. The bell rings in the yard. “So are we.”", ["Ida Roe"] * 2),
        ("“It is old,” says Mary Roe, a baker. She opens the flask. “So are we.”", ["Mary Roe"] * 2),
        ("“It is old,” says Ida Roe.\n“Who knows?” Bo Lund grins. “So are we.”", ["Ida Roe", "Bo Lund", "Bo Lund"]),
    ],
)
def test_a_quote_beside_a_plain_sentence_is_whose_gesture_it_tells_or_who_spoke(text: str, speakers: list[str]) -> None:
    spoken = quotes(text)
    assert [quote.speaker for quote in spoken] == speakers
    assert min(quote.confidence for quote in spoken) > 0.7


@pytest.mark.parametrize("verb", ["agrees", "continues", "beams"])
def test_a_verb_beside_marks_need_not_be_one_of_saying(verb: str) -> None:
    (quote,) = quotes(f"“It is old,” {verb} Ida Roe, a baker.")
    assert quote.speaker == "Ida Roe"


def test_who_spoke_in_the_paragraph_before_is_not_who_goes_on_behind_a_plain_sentence() -> None:
    text = "“It is old,” says Ida Roe.\nThe bell rings in the yard. “So are we.”"
    assert quotes(text)[1].confidence < 0.6


def test_a_plain_sentence_about_somebody_else_leaves_who_speaks_behind_it_in_doubt() -> None:
    text = "“It is old,” says Ida Roe, a baker. Bo Lund, who owns the shop, is moving out. “So are we.”"
    assert quotes(text)[1].confidence < 0.6
