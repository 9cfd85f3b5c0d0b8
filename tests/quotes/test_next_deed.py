"""Claims about where what was said ends: before what its speaker did next, and not before what he tells."""

import pytest

from corpus.read import parse


def _told(text: str) -> list[str]:
    return [q.text for q in parse(text).quotes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Paul Orrin said the pumps would stay, but remained vague about when.", "the pumps would stay"),
        ("Ann Corley said she backed the plan but remained firm on the price.", "she backed the plan"),
        ("The police have said that he is fine, but made it clear the town knew.", "he is fine"),
        ("Paul Orrin denied taking bribes and was later found innocent.", "taking bribes"),
        ("Paul Orrin said the food was great before launching into a tirade.", "the food was great"),
        ("Ann Corley thanked the crew and politely allowed the cameras to stay.", "the crew"),
    ],
)
def test_what_a_speaker_does_next_is_no_part_of_his_words(text: str, told: str) -> None:
    assert _told(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Paul Orrin said the bridge was hit but remained open.", "the bridge was hit but remained open"),
        ("Paul Orrin said the bridge had shut before the storm hit.", "the bridge had shut before the storm hit"),
        ("Paul Orrin said the bridge was old and was later shut.", "the bridge was old and was later shut"),
        ("Paul Orrin denied he was late and was asleep.", "he was late and was asleep"),
    ],
)
def test_what_happened_next_to_what_is_told_of_is_part_of_the_words(text: str, told: str) -> None:
    assert _told(text) == [told]


def test_a_condition_ahead_of_a_whole_clause_leaves_the_tag_out() -> None:
    text = "Once trade picks up, the impact will grow, said Russ Haine, vice president of the builders."
    assert _told(text) == ["Once trade picks up, the impact will grow"]


def test_a_condition_alone_goes_on_behind_the_tag() -> None:
    text = "When trade picks up, said Russ Haine, the yards will open again."
    assert _told(text) == [text.rstrip(".")]


def test_what_was_said_before_stands_between_the_cue_and_that() -> None:
    assert _told("Ann Corley warned, as she has for years, that the dam is weak.") == ["the dam is weak"]


def test_a_thing_assures_nobody() -> None:
    quotes = parse("Ann Corley argued in her letter that the data assures crews “they are safe” from harm.").quotes
    assert {q.speaker for q in quotes} == {"Ann Corley"}


def test_a_country_speaks_behind_after() -> None:
    (quote,) = parse("After Norway said in March that it would leave the pact, the talks broke down.").quotes
    assert quote.speaker == "Norway"


def test_studies_tell_what_they_have_shown() -> None:
    assert _told("Studies have shown that the drug can harm the heart.") == ["the drug can harm the heart"]


def test_what_somebody_has_shown_is_not_told() -> None:
    assert _told("Paul Orrin has shown the plan to the board.") == []


def test_two_sorts_of_people_whom_a_paper_quotes_tell_what_it_reports() -> None:
    (quote,) = parse("He had been ill for years, the Harbour Post reports, quoting family and neighbours.").quotes
    assert (quote.speaker, quote.via) == ("family and neighbours", ("Harbour Post",))
    assert quote.text == "He had been ill for years"


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("Ann Corley’s main criticism is that the plan costs too much.", "Ann Corley", "the plan costs too much"),
        ("Paul Orrin’s argument was that the bridge was safe.", "Paul Orrin", "the bridge was safe"),
        ("Ann Corley objected to the sale of the yards.", "Ann Corley", "the sale of the yards"),
    ],
)
def test_what_somebodys_claim_is_and_what_one_objects_to_is_told(text: str, speaker: str, told: str) -> None:
    (quote,) = parse(text).quotes
    assert (quote.speaker, quote.text) == (speaker, told)


@pytest.mark.parametrize(
    "text", ["Paul Orrin’s problem was that he was poor.", "The first complaint was that it rained."]
)
def test_a_matter_and_a_claim_of_nobody_are_not_told(text: str) -> None:
    assert _told(text) == []


def test_a_sentence_goes_on_behind_later_that_day() -> None:
    text = "Local leadership, Paul Orrin said during a news conference later Tuesday, is “crucial” to the town."
    assert _told(text) == [text.rstrip("."), "crucial"]


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("It was announced by Paul Orrin that the bridge would close.", "Paul Orrin", "the bridge would close"),
        ("Investigators determined that a clerk had set the fire.", "Investigators", "a clerk had set the fire"),
    ],
)
def test_what_is_announced_by_somebody_or_determined_is_told(text: str, speaker: str, told: str) -> None:
    (quote,) = parse(text).quotes
    assert (quote.speaker, quote.text) == (speaker, told)


@pytest.mark.parametrize(
    "text", ["Paul Orrin was determined that it would open.", "The data determine how seats are shared."]
)
def test_a_will_and_a_cause_tell_nothing(text: str) -> None:
    assert _told(text) == []
