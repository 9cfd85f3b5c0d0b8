"""What form an article has is told by its own notices, and by who says “I” in it."""

import pytest

from corpus.about.layout import lay_out
from corpus.clean import clean
from corpus.model import About
from corpus.read import parse

FILLER = "The council met again on Tuesday and talked for two hours about the bridge, without reaching any decision."


def said_of_itself(text: str) -> About:
    return lay_out(clean(text), About()).about


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (f"Bridge to open\n{FILLER}", "report"),
        (f"Bridge to open\n{FILLER}\nOriginal: example.org/article/77/", "translation"),
        (f"Opinion | Bridges are vain\n{FILLER}", "opinion"),
        (f"Bridges are vain\n{FILLER} In my view that was a mistake.", "opinion"),
        (f"Bridges are vain\n{FILLER}\nDisclaimer: The views expressed are those of the author.", "opinion"),
        (f"Bridges are vain\n{FILLER}\n" + "ANNA LUND: I am sure that my team and I did what I could.\n" * 3, "report"),
        (f"Interview with the man who built it\n{FILLER}", "interview"),
        (f"Exclusive: Bridge to open\n{FILLER} She told the Aldona Times in an exclusive interview.", "interview"),
        (f"top of page\nBridge to open\nWriter: Ann\n{FILLER}\nRecent Posts\nSee All", "blog"),
    ],
)
def test_form_follows_from_the_articles_own_notices(text: str, form: str) -> None:
    assert said_of_itself(text).form == form


def test_only_somebody_who_says_i_throughout_gives_an_opinion() -> None:
    filler = "The harbour board met on Monday and spoke of the quay for hours. " * 6
    own = "I saw it. I saw my boat sink, and I wept. "
    assert said_of_itself(f"A day at sea\n\n{own}{filler}{own}{filler}{own}{filler}{own}").form == "opinion"
    assert said_of_itself(f"A day at sea\n\n{filler}{filler}{own}{own}{filler}").form == "report"


@pytest.mark.parametrize(
    ("told", "form"),
    [("The warden said it was late. ", "report"), ("The rope was old. ", "opinion")],
)
def test_a_feature_whose_reporter_is_in_it_but_tells_what_others_said_is_no_opinion(told: str, form: str) -> None:
    text = "\n\n".join([f"I went down to the river, and I sat there. {told}"] * 8)
    assert parse(f"The last ferry\n\n{text}").about.form == form


def test_questions_to_somebody_who_answers_as_i_are_no_opinion() -> None:
    text = " ".join(["Do you fear the dam? I do, as I live below it."] * 9)
    assert parse(f"The dam\n\n{text}").about.form == "report"


def test_a_letter_to_the_editor_is_an_opinion_under_its_own_title() -> None:
    about = said_of_itself(f"Letters to the editor\n\nThe pier is worth saving\n\nSir, – {FILLER}\n\nGreta Holm, Harn")
    assert (about.title, about.form) == ("The pier is worth saving", "opinion")


def test_questions_with_their_answers_run_on_behind_them_make_an_interview() -> None:
    turns = [
        "When did you hear of it? I was at home, and the phone rang at four in the morning.",
        "Whom did you call first? I called the fire chief, and we followed the plan page by page.",
        "Would you do it again? We would, and I told them so the same night.",
    ]
    assert said_of_itself("\n\n".join(["The week of the dam", FILLER, *turns])).form == "interview"
    prose = [f"{FILLER} {FILLER}", "Who could say so? Nobody did.", turns[0], FILLER, FILLER, FILLER, turns[1], FILLER]
    assert said_of_itself("\n\n".join(["The week of the dam", *prose, turns[2]])).form != "interview"


def test_whom_a_letter_is_from_is_its_author() -> None:
    about = said_of_itself(f"Letter: Ports need neighbours\n\nFrom Greta Holm, Harn\n\n2 March 2026\n\n{FILLER}")
    assert (about.author, about.published, about.form) == ("Greta Holm", "2026-03-02", "opinion")
    assert said_of_itself(f"Ports need neighbours\n\nFrom Greta Holm, Harn\n\n{FILLER}").author is None
