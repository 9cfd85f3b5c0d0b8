"""Claims about who speaks among people of one surname, of one office and of one ministry."""

import pytest

from corpus.read import parse
from tests.quotes.spoken import quotes, said

_FAMILY = "Peter Brandt, 31, a geologist, died in the mud.\n\nHis father, Harold Brandt, came for the verdict.\n\n"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (_FAMILY + "“I fix roofs,” said Mr Brandt senior.", "I fix", "Harold Brandt"),
        (_FAMILY + "Mr Brandt said he would fly home on Thursday.", "he would", "Harold Brandt"),
        (_FAMILY + "His widow, Ruth Brandt, wept.\n\n“I waited,” said Mrs Brandt.", "I waited", "Ruth Brandt"),
        (
            "Ten people died, among them Owen Pryce. His uncle, Roy Pryce, spoke.\n\n“We mourn,” Mr Pryce said.",
            "We mourn",
            "Roy Pryce",
        ),
        (
            "Owen Pryce, his voice drowned out by boos, left. His aunt, Ruth Pryce, stayed.\n\n“Shame,” Mr Pryce said.",
            "Shame",
            "Owen Pryce",
        ),
    ],
)
def test_the_dead_do_not_speak_for_those_of_their_surname(text: str, words: str, speaker: str) -> None:
    assert said(text, words).speaker == speaker


def test_who_writes_an_article_is_no_namesake_of_whoever_speaks_in_it() -> None:
    text = (
        "Dam was safe\n\nBy Ruth Brandt\n\nMarch 10, 2026\n\nThe chairman of Holm Mills, Peter Brandt, said on Tuesday"
        " that the dam had been safe.\n\n“It stood for years,” Brandt said.\n"
    )
    assert said(text, "It stood").speaker == "Peter Brandt"


@pytest.mark.parametrize("office", ["The CEO of Holm Mills, Peter Brandt,", "Peter Brandt, CEO of Holm Mills,"])
def test_a_headline_that_gives_an_office_means_its_holder(office: str) -> None:
    text = f"Holm Mills CEO says plan is late\n\nMarch 10, 2026\n\nOSLO -- {office} said on Tuesday that it was late.\n"
    assert [q.speaker for q in quotes(text)] == ["Peter Brandt", "Peter Brandt"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A Ministry of Economy, Trade and Industry official said the port was shut.",
            "A Ministry of Economy, Trade and Industry official",
        ),
        (
            "“It is shut,” said a Department of Health, Labour and Welfare clerk.",
            "a Department of Health, Labour and Welfare clerk",
        ),
        (
            "The Ministry of Housing and Urban Affairs spokesman said it was late.",
            "The Ministry of Housing and Urban Affairs spokesman",
        ),
        ("On trade, industry officials said the port was shut.", "industry officials"),
    ],
)
def test_whoever_is_of_a_ministry_for_many_things_is_called_in_full(text: str, speaker: str) -> None:
    assert [q.speaker for q in quotes(text)] == [speaker]


def test_a_list_behind_a_ministry_is_none_of_its_name() -> None:
    (actors,) = [{a.name for a in parse("The Ministry of Health, Norway and Sweden agreed on it in Oslo.").actors}]
    assert not any("Norway and" in name for name in actors)


@pytest.mark.parametrize(
    ("text", "words", "speaker", "via"),
    [
        (
            "Ruth Okafor testified that the clerk, Peter Brandt, had phoned her and told her to “find a softer word.”",
            "find",
            "Peter Brandt",
            ("Ruth Okafor",),
        ),
        (
            "Ruth Okafor told the jury Peter Brandt had ordered her to “lose it all”.",
            "lose",
            "Peter Brandt",
            ("Ruth Okafor",),
        ),
        ("Ruth Okafor said the lock had leaked and told them to “pray hard”.", "pray", "Ruth Okafor", ()),
        ("The police chief ordered the crowd to “go home at once”.", "go home", "The police chief", ()),
        ("Ruth Okafor was ordered to “stay where she was”.", "stay", None, ()),
    ],
)
def test_what_somebody_was_told_to_do_is_heard_through_whoever_tells_of_it(
    text: str, words: str, speaker: str | None, via: tuple[str, ...]
) -> None:
    quote = said(text, words)
    assert (quote.speaker, quote.via) == (speaker, via)
