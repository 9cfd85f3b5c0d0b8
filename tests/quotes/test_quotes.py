"""Claims about what counts as a quote, of which kind, and where it begins and ends."""

import pytest

from corpus.model import About, Quote
from corpus.read import parse


def quotes(text: str) -> tuple[Quote, ...]:
    return parse(text).quotes


def spans(text: str) -> list[tuple[str, str]]:
    return [(q.kind, q.text) for q in quotes(text)]


def test_direct_speech_keeps_its_comma_and_leaves_its_marks() -> None:
    assert spans("“We shall dredge the canal,” said Ruth Okafor.") == [("direct", "We shall dredge the canal,")]


def test_a_fragment_is_a_partial_quote_inside_the_indirect_one() -> None:
    text = "Ruth Okafor said the canal was “a slow disaster” for the town."
    assert spans(text) == [
        ("indirect", "the canal was “a slow disaster” for the town"),
        ("partial", "a slow disaster"),
    ]


def test_indirect_speech_leaves_out_the_cue_and_that() -> None:
    assert spans("Ruth Okafor said on Tuesday that the canal would open in May.") == [
        ("indirect", "the canal would open in May")
    ]


def test_content_may_stand_before_its_speaker() -> None:
    assert spans("The canal will open in May, the harbour authority said.") == [
        ("indirect", "The canal will open in May")
    ]


def test_content_that_its_attribution_interrupts_is_one_quote() -> None:
    (quote,) = quotes("The canal, Ruth Okafor said, will never open again.")
    assert (quote.kind, quote.text) == ("indirect", "The canal, Ruth Okafor said, will never open again")


def test_according_to_is_a_cue_and_no_content() -> None:
    (quote,) = quotes("The canal is too shallow for ferries, according to Ruth Okafor.")
    assert (quote.text, quote.speaker, quote.cue) == (
        "The canal is too shallow for ferries",
        "Ruth Okafor",
        "according to",
    )


def test_a_title_of_a_work_is_no_quote() -> None:
    assert spans("She hosts the programme “Night Boats” every week.") == []


def test_a_nickname_is_no_quote() -> None:
    assert [q.text for q in quotes("Juan “Tito” Alvarez ran the ferry for years.")] == []


@pytest.mark.parametrize("marked", ["“Tito”", '"Big Tito"', "(“Tito”)", "‘Tito’"])
def test_who_has_a_nickname_between_the_names_speaks_under_them(marked: str) -> None:
    found = [(q.speaker, q.text) for q in quotes(f"Juan {marked} Alvarez, a pilot, said the ferry leaks.")]
    assert found == [("Juan Alvarez", "the ferry leaks")]


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Weber wrote his letters under the pseudonym “Captain Eel,” which fooled nobody in the port.",
        "Ruth Okafor chaired the talk. “Clear water” is a trade term for a canal that no barge may use.",
    ],
)
def test_a_name_that_somebody_goes_by_and_a_term_that_is_explained_are_no_quotes(text: str) -> None:
    assert [q.text for q in quotes(text) if q.kind != "indirect"] == []


def test_a_term_in_marks_that_nobody_speaks_is_no_quote() -> None:
    assert spans("The “shadow” fleet is growing.") == []


def test_a_term_that_something_is_said_to_be_rather_than_another_is_no_quote() -> None:
    told = 'The chance of boats being let in is a matter of "some permits for some firms," rather than a law.'
    assert spans(told) == []


def test_a_block_is_a_quote_a_paragraph() -> None:
    text = (
        "Ruth Okafor spoke at the hearing.\nShe replied:\nThe canal was never ours to sell. We only kept it.\n"
        "Nobody asked the boatmen what they thought of it.\nJonas Weber told the hearing that he disagreed."
    )
    blocks = [q for q in quotes(text) if q.kind == "block"]
    assert [b.text for b in blocks] == [
        "The canal was never ours to sell. We only kept it.",
        "Nobody asked the boatmen what they thought of it.",
    ]
    assert {b.speaker for b in blocks} == {"Ruth Okafor"}


@pytest.mark.parametrize("lead", [" on Tuesday", ", the chair, in a memo", ", in her letter to staff"])
def test_words_set_off_behind_a_name_and_no_verb_are_a_block_of_its_bearer(lead: str) -> None:
    (block,) = quotes(f"The canal shut.\n\nRuth Okafor{lead}:\n\n> We will stay. We will hire.")
    assert (block.kind, block.speaker, block.cue) == ("block", "Ruth Okafor", None)


def test_a_block_ends_before_the_reporter_tells_what_its_speaker_said() -> None:
    text = (
        "Ruth Okafor, who keeps the lock, told me:\n\nEverybody looks at the gates. Look at the walls.\n\n"
        "She may be right. But Okafor also conceded that half of the walls would fall.\n\nThe port kept silent."
    )
    blocks = [q.text for q in quotes(text) if q.kind == "block"]
    assert blocks == ["Everybody looks at the gates. Look at the walls."]


def test_an_introduction_that_ends_in_that_opens_one_paragraph() -> None:
    text = "Jonas Weber, a pilot, wrote that\nThe lock gates are rotten. They leak.\nThe lock is closed on Sundays."
    assert [q.text for q in quotes(text) if q.kind == "block"] == ["The lock gates are rotten. They leak."]


def test_a_question_put_to_a_spokesman_is_not_his_words() -> None:
    text = "Asked whether the canal would close, spokeswoman Ruth Okafor said it would stay open."
    by_speaker = {q.text: q.speaker for q in quotes(text)}
    assert by_speaker["it would stay open"] == "Ruth Okafor"
    assert by_speaker["whether the canal would close"] is None
    text = "Asked whether the canal would close, spokeswoman Ruth Okafor said only: “We keep it.”"
    assert [(q.text, q.speaker) for q in quotes(text) if q.speaker] == [("We keep it.", "Ruth Okafor")]


def test_an_outer_quote_comes_before_its_fragments() -> None:
    found = quotes("Ruth Okafor said the plan was “mad” and the mayor “deaf” to advice.")
    assert [q.kind for q in found] == ["indirect", "partial", "partial"]


def test_quotes_say_when_they_were_said() -> None:
    text = "Published: March 4, 2025\n\nRuth Okafor said on Monday that the canal would open in May."
    assert [q.said_on for q in quotes(text) if q.speaker == "Ruth Okafor"] == ["2025-03-03"]


@pytest.mark.parametrize(
    ("text", "said_on"),
    [
        ("In 2011, Ida Brandt wrote that the “old quay” was lost.", "2011"),
        ("Ida Brandt told the Courier in 2009 that the “old quay” was lost.", "2009"),
        ("A 2012 report said the “old quay” was lost.", "2012"),
        ("Ida Brandt, who lost her boat in the 2002 flood, said the “old quay” was lost.", None),
        ("The quay burned down in 2004 - but Ida Brandt says the “old quay” can be saved.", None),
        ("The “old quay” is lost, said Ida Brandt, who wrote the 2014 book on harbours.", None),
        ("In late 2015, Ida Brandt says she found the “old quay” lost.", None),
    ],
)
def test_a_date_long_past_dates_what_was_said_only_where_it_is_the_verbs_own(text: str, said_on: str | None) -> None:
    found = [q for q in parse(text, About(published="2026-01-07")).quotes if q.text == "old quay"]
    assert [quote.said_on for quote in found] == [said_on]


def test_what_a_crowd_chants_or_a_banner_reads_is_a_quote_however_short() -> None:
    text = "Dockers met Ida Brandt with chants of “Keep Out!” and a banner that read “Shut It.”"
    heard = [said for _, said in spans(text)]
    assert heard[-2:] == ["Keep Out!", "Shut It."]


def test_what_somebody_is_seen_as_is_a_quote() -> None:
    assert ("direct", "lifeline") in spans("Ida Brandt sold the old harbour as a “lifeline” for the islands.")


def test_a_pull_quote_is_not_told_twice() -> None:
    told = "“The harbour belongs to all who live beside it,” Ida Brandt said."
    text = f"{told}\n\n“The harbour belongs to all who live beside it,\nIda Brandt, mayor.”\n\nThe vote is due in May."
    assert len([said for _, said in spans(text) if said.startswith("The harbour belongs")]) == 1


def test_a_date_inside_what_is_planned_is_not_the_day_it_was_said() -> None:
    text = "Asked if the tunnel would open by mid-February, Mayor Ana Lindqvist said the pumps must be tested first."
    found = [q for q in parse(text, About(published="2026-01-07")).quotes if q.speaker == "Ana Lindqvist"]
    assert found and {quote.said_on for quote in found} == {None}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ida Brandt asked if the port would let the ships in.", "if the port would let the ships in"),
        (
            "Ida Brandt questioned whether the ferry, which sank in May, could have been raised at all.",
            "whether the ferry, which sank in May, could have been raised at all",
        ),
        ("The cranes were safe, the port authority said in a statement to the Herald.", "The cranes were safe"),
    ],
)
def test_indirect_speech_ends_where_its_clause_does(text: str, said: str) -> None:
    assert spans(text) == [("indirect", said)]


def test_what_the_speaker_did_next_is_not_what_was_said() -> None:
    assert spans("Ida Brandt said “the pier is lost” and left the room.") == [("direct", "the pier is lost")]


def blocks(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker, q.text) for q in quotes(text) if q.kind == "block"]


@pytest.mark.parametrize(("asks", "answers"), [("Q:", "A:"), ("REED:", "BRANDT:"), ("Jo Reed:", "Ida Brandt:")])
def test_the_answers_of_an_interview_are_their_label_s(asks: str, answers: str) -> None:
    text = (
        "Ida Brandt, mayor of Tarn, talked to our reporter Jo Reed about the harbour this week.\n"
        f"{asks} Is the harbour safe?\n{answers} It is not. We have known since May.\n"
        f"{asks} Who pays?\n{answers} The town pays."
    )
    answered = [said for speaker, said in blocks(text) if speaker == "Ida Brandt"]
    assert answered == ["It is not. We have known since May.", "The town pays."]
    assert {speaker for speaker, _ in blocks(text)} <= {"Ida Brandt", "Jo Reed"}


def test_a_list_of_topics_is_no_interview() -> None:
    text = (
        "Ida Brandt opened the ferry line on Monday and read out its terms.\n"
        "Free Parking: Cars stay at the pier without charge.\nNight Boats: They sail until two.\n"
        "Free Parking: Lorries have to pay."
    )
    assert blocks(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ida Brandt said the pier was safe, while Bo Lind said it was rotten.",
            ["the pier was safe", "it was rotten"],
        ),
        ("“It was a joy to coach her,” her trainer, Ida Brandt, said.", ["It was a joy to coach her,"]),
        ("Responding to queries, a Delta spokesman said that the pier was safe.", ["the pier was safe"]),
    ],
)
def test_what_one_says_holds_no_other_speaker_or_office(text: str, said: list[str]) -> None:
    assert [found for _, found in spans(text)] == said


def test_marks_of_typesetters_are_marks() -> None:
    assert spans("``The pier is lost,'' Ida Brandt said.") == [("direct", "The pier is lost,")]
