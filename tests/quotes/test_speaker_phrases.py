"""Claims about which of the words that name a speaker do: offices, ages, seats and places beside a name are no part."""

import pytest

from corpus.read import parse
from tests.quotes.spoken import quotes, said


def test_when_it_was_told_is_no_part_of_whom() -> None:
    quote = said("Ruth Okafor told analysts last month he would leave the port.", "he would leave")
    assert (quote.speaker, quote.addressee) == ("Ruth Okafor", "analysts")


def test_the_country_in_capitals_is_part_of_who_speaks() -> None:
    assert said("A US diplomat said the lock leaks.", "the lock").speaker == "A US diplomat"


@pytest.mark.parametrize(
    "text",
    [
        "“We oppose it,” said He Wenbin, the deputy mayor.",
        "“We oppose it,” said He Wenbin in Lundby.",
        "The board’s He Wenbin on Tuesday: “We oppose it. We always have.”",
    ],
)
def test_a_surname_that_is_a_pronoun_names_its_bearer_before_a_given_name(text: str) -> None:
    assert said(text, "We oppose it").speaker == "He Wenbin"


def test_a_legal_form_behind_a_comma_is_no_speaker() -> None:
    assert said("Delta Mills, Inc. today announced that it will close the lock.", "it will").speaker == "Delta Mills"


def test_a_body_is_not_the_officer_who_speaks_for_it() -> None:
    text = "Foreign ministry spokesman Peter Brandt saw the lock. The ministry told reporters that it leaks."
    assert said(text, "it leaks").speaker == "The ministry"


def test_papers_obtained_in_some_way_speak_as_a_whole() -> None:
    text = "Documents obtained under Right to Information laws revealed that the lock had leaked."
    assert said(text, "the lock").speaker == "Documents obtained under Right to Information laws"


def test_a_person_of_a_university_is_a_person() -> None:
    text = "A team led by Marisa Okafor of the University of Coimbra filmed the lock.\n“It leaks,” says Okafor."
    assert said(text, "It leaks").speaker == "Marisa Okafor"


def test_a_name_alone_that_opens_its_sentence_speaks_and_not_the_office_set_off_behind_it() -> None:
    quote = said("The lock closed. Varnholt, chairman of Delta Mills, said it had leaked.", "it had leaked")
    assert quote.speaker == "Varnholt"


@pytest.mark.parametrize("one", ["one", "one of them"])
def test_one_of_several_is_whoever_is_named_behind(one: str) -> None:
    text = f"Farmers saw the lock. “It leaks,” said {one}, Bram Oosting."
    assert said(text, "It leaks").speaker == "Bram Oosting"


def test_an_adverb_before_the_cue_is_no_speaker() -> None:
    text = "Ruth Okafor runs the lock. She has long argued that the port needs a home."
    assert said(text, "the port needs").speaker == "Ruth Okafor"


def test_a_label_with_an_office_names_the_one_labelled() -> None:
    text = (
        "An interview at the port\n\nJAKE MORRIS, HARBOUR NEWS ANCHOR: Governor, the storm is near.\n\n"
        "GOV. SAM OKORO (D-LA): We are ready, Jake.\n\nMORRIS: Your critics waited.\n\nOKORO: They were not there."
    )
    assert {q.speaker for q in quotes(text) if q.kind == "block"} == {"JAKE MORRIS", "SAM OKORO"}


def test_a_body_before_what_one_of_it_is_called_is_not_the_speaker() -> None:
    text = "One Harbour Union backbencher, speaking privately, was blunt: “He would be mad to go.”"
    assert said(text, "He would").speaker == "One Harbour Union backbencher"


def test_a_word_that_only_stresses_whom_is_no_part_of_his_name() -> None:
    assert said("Even Mr. Hale’s backers say that the lock leaks.", "the lock").speaker == "Mr. Hale’s backers"
    assert said("Only 7 percent said that the lock leaks.", "the lock").speaker == "Only 7 percent"


def test_an_office_written_to_is_not_that_of_the_writer_named_behind_it() -> None:
    text = "In a letter to the mayor in May, Ruth Okafor, head of the Lock Board, said that ships were late."
    (okafor,) = [a for a in parse(text).actors if a.name == "Ruth Okafor"]
    assert okafor.roles == ("head of the Lock Board",)


@pytest.mark.parametrize("side", ["All Black", "Wallaby", "Former Socceroo", "Olympian"])
def test_whom_an_athlete_plays_for_is_no_part_of_the_name(side: str) -> None:
    assert said(f"{side} Ruth Okafor said the lock leaks.", "the lock").speaker == "Ruth Okafor"


@pytest.mark.parametrize("day", ["On Saturday", "Last Friday"])
def test_the_day_before_a_name_that_no_list_has_is_no_part_of_it(day: str) -> None:
    assert said(f"{day} Varnholt replied: “It leaks.”", "It leaks").speaker == "Varnholt"


def test_a_name_that_no_list_has_speaks_before_what_it_is_told_to_be_of_another() -> None:
    assert said("Varnholt, his lawyer, said this was “a lie”.", "a lie").speaker == "Varnholt"
    assert said("Meanwhile, his lawyer, who was late, said it leaks.", "it leaks").speaker == "his lawyer"


def test_an_abbreviation_keeps_its_last_full_stop() -> None:
    text = "“The lock leaks,” said an engineer from the U.S., who would not be named."
    assert [quote.speaker for quote in parse(text).quotes] == ["an engineer from the U.S."]


def test_whoever_an_age_describes_may_stand_far_from_the_verb() -> None:
    text = "Ruth Okafor is home. The 27-year-old star, who sings in Oslo, said she had “no idea” he was leaving."
    assert said(text, "she had").speaker == said(text, "no idea").speaker == "Ruth Okafor"


def test_a_long_clause_of_why_nobody_may_name_them_keeps_its_speaker() -> None:
    text = (
        "A clerk who worked on the file and who asked not to be named because she is not allowed to speak "
        "said two keys were lost."
    )
    assert [(quote.text, quote.speaker) for quote in quotes(text)] == [("two keys were lost", "A clerk")]


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Ruth Okafor (D-Md.), who chairs the panel, said the lock leaks.",
        "Sen. Ruth Okafor (R-Tenn.), head of the panel, said the lock leaks.",
        "Board member Ruth Okafor, D-Linton, who made the motion, said the lock leaks.",
        "Ruth Okafor of the group Open Locks Nordic said the lock leaks.",
        "Ruth Okafor, on a visit in Oslo, said the lock leaks.",
    ],
)
def test_neither_a_seat_nor_a_group_nor_a_place_speaks_for_somebody(text: str) -> None:
    assert [(quote.speaker, quote.text) for quote in quotes(text)] == [("Ruth Okafor", "the lock leaks")]


def test_a_suit_filed_somewhere_speaks_and_not_the_place() -> None:
    (quote,) = quotes("A lawsuit filed on Monday in Oslo claims the port broke the law.")
    assert quote.speaker is not None and quote.speaker.startswith("A lawsuit")


def test_a_state_behind_its_town_says_nothing() -> None:
    text = "A spokeswoman for the Seawall Fund, a trust in Suffolk, Virginia, said the pier was “safe” on Monday."
    assert said(text, "safe").speaker == "A spokeswoman for the Seawall Fund"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Those close to Okafor describe a mayor in a hurry.", "a mayor", "Those close to Okafor"),
        ("A source close to the mayor, Bo Lund, said it leaks.", "it leaks", "A source close to the mayor, Bo Lund"),
        ("The Guardian has Ruth Okafor saying: “It leaks.”", "It leaks", "Ruth Okafor"),
        ("Ruth Okafor and nine others wrote: “Mend the lock.”", "Mend", "Ruth Okafor and nine others"),
        (
            "One of the port’s most senior clerks has said the lock leaks.",
            "the lock",
            "One of the port’s most senior clerks",
        ),
        (
            "A group of banks that sets rules for loans, known as the Tide Board, wrote: “Mend it.”",
            "Mend",
            "Tide Board",
        ),
        ("Ruth Okafor, known as the Iron Clerk, wrote: “Mend it.”", "Mend it", "Ruth Okafor"),
        ("The film shows US officials believe it leaks.", "it leaks", "US officials"),
        ("Now former swimming champions say it leaks.", "it leaks", "former swimming champions"),
        ("NOL outed Ruth Okafor in May for claiming that it leaks.", "it leaks", "Ruth Okafor"),
        ("The board fired Ruth Okafor for saying that it leaks.", "it leaks", "Ruth Okafor"),
        ("Ruth Okafor criticised the board for claiming that it leaks.", "it leaks", "Ruth Okafor"),
        ("Ruth Okafor was fired for saying that it leaks.", "it leaks", "Ruth Okafor"),
        ("Some of the reasons Ruth Okafor cited include:\n\n“It leaks, and it rusts.”", "It leaks", "Ruth Okafor"),
        (
            "Bank of Lund Governor Ruth Okafor, the town's oldest clerk and one of ten who decide what rates people "
            "pay on homes, boats and other goods, said that it leaks.",
            "it leaks",
            "Ruth Okafor",
        ),
        ("Bank of Lund Governor Ruth Okafor wrote: “Mend it.”", "Mend it", "Ruth Okafor"),
        ("“Mend it,” said Lund Harbour chair Ruth Okafor.“It leaks.”", "It leaks", "Ruth Okafor"),
        ("It was Okafor who, in a letter in May, called the lock “a sieve”.", "a sieve", "Okafor"),
        (
            "Asked about a board led by Jo Brandt — a man she once dismissed as “a hat” — Okafor would only say, “No.”",
            "No.",
            "Okafor",
        ),
    ],
)
def test_all_the_words_that_name_a_speaker_are_read(text: str, words: str, speaker: str) -> None:
    assert said(text, words).speaker == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "A mother whose son was swept off a stone pier has told an inquest she “begged” the port.",
            "begged",
            "A mother",
        ),
        (
            "With Ruth Okafor calling it late and the union vowing what its head called “a fight.”",
            "a fight",
            "its head",
        ),
        ("It all led to what Ruth Okafor, the mayor then, called “the long night.”", "the long night", "Ruth Okafor"),
        ("The novelist Ruth Okafor, a friend, said by phone that the lock was late.", "the lock", "Ruth Okafor"),
        ("The Ohio Republican said the lock was late.", "the lock", "The Ohio Republican"),
    ],
)
def test_somebody_described_at_length_is_heard(text: str, words: str, speaker: str) -> None:
    assert said(text, words).speaker == speaker


@pytest.mark.parametrize("who", ["current and former officials", "US and European officials", "local and state police"])
def test_two_groups_with_one_noun_speak_as_one(who: str) -> None:
    for text in (f"The lock leaks, according to {who}.", f"The lock leaks badly, {who} said."):
        assert [q.speaker for q in parse(text).quotes] == [who]
