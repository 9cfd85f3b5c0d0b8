"""What an article says of its own mistakes is no part of what it tells."""

import pytest

from corpus.read import parse

_HEAD = "Pier to close in June\n\nBy Ida Krall\n\n"
_LEAD = "LUND, March 10 (Reuters) - The pier will close in June, two people who know of the plan said."
_BODY = "\n\nBo Ekman, who runs the ferry, said the works would take a year.\n\n"


def _body(text: str) -> str:
    article = parse(text)
    return "\n".join(article.text[p.start : p.end] for p in article.passages if p.kind in ("body", "standfirst"))


@pytest.mark.parametrize(
    "notice",
    [
        "(This March 10 story has been corrected to say that three people, not two, described the plan)",
        "(This March 10 story was refiled to show that two people described the plan)",
        "(This story corrects the name of the pier in paragraph 2.)",
        "(Corrects paragraph 4 to say who voted against the plan)",
        "(In March 10 story, corrects paragraph 4 to say who voted)",
        "(Adds details on the ferry, shares)",
        "(Refiles to fix typo in headline)",
        "(Removes extraneous word in paragraph 3)",
        "CORRECTION: An earlier version of this story misstated when the pier closes. It is June.",
        "Clarification: This story has been changed to say when the pier closes.",
        "An earlier version of this article gave the wrong name for the pier.",
        "An earlier version of the story misspelled the name of the pier.",
    ],
)
def test_a_notice_of_correction_is_no_body_at_the_head_or_the_foot(notice: str) -> None:
    for text in (f"{_HEAD}{notice}\n\n{_LEAD}{_BODY}", f"{_HEAD}{_LEAD}{_BODY}{notice}\n"):
        assert notice not in _body(text)
        assert len({q.speaker for q in parse(text).quotes}) == 2
        assert parse(text).about.author == "Ida Krall"


@pytest.mark.parametrize(
    "line",
    [
        "(The council added a crane to the plan in May)",
        "(Removes his hat and sits down)",
        "The original version of the story follows a girl who builds a pier.",
        "The article was amended by parliament in 2010 and says that no pier may close.",
        "Correction of the channel will take a year.",
        "The correction in prices took the shares of the yard down to 12 kroner.",
        "An earlier version of the plan had named the old pier.",
        "An earlier version of this article incorrectly quoted Ines Vail as saying “We will sink it.”",
    ],
)
def test_what_only_opens_like_a_notice_is_body(line: str) -> None:
    assert line in _body(f"{_HEAD}{_LEAD}{_BODY}{line}\n")


_TRANSCRIPT = """Mayor wants a bridge

By Ida Krall

Mayor Tove Lindqvist of Ostry spoke in her office.

KRALL: Do you want the bridge?

LINDQVIST: I do. It has been planned for years.

KRALL: Who pays?

LINDQVIST: The state pays for most of it. We pay the rest.

Not everybody agrees. Bo Ekman, who runs the ferry, said the bridge would be “a waste of steel.”

The builders' union said in a statement: “We want the work.”

"""


@pytest.mark.parametrize("foot", ["CORRECTION", "Correction", "Update", "NOTE", "Clarification"])
def test_a_rubric_at_the_foot_of_a_dialogue_is_no_voice_that_makes_the_narration_an_answer(foot: str) -> None:
    quotes = parse(f"{_TRANSCRIPT}{foot}: The bridge is to be 300 metres long.\n").quotes
    assert [(q.speaker, q.via) for q in quotes if q.kind != "block"] == [
        ("Bo Ekman", ()),
        ("Bo Ekman", ()),
        ("The builders' union", ()),
    ]
    assert len([q for q in quotes if q.kind == "block"]) == 4


def test_whoever_answers_last_goes_on_below_their_label_where_another_voice_follows() -> None:
    more = "MODERATOR: Thank you.\n"
    quotes = parse(f"{_TRANSCRIPT.split('Not every')[0]}The steel is ordered.\n\n{more}").quotes
    assert ("Tove Lindqvist", "The steel is ordered.") in [(q.speaker, q.text) for q in quotes]
