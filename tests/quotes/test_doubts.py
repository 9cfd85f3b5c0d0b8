"""Claims about what speaks against a quote: it is only alleged, its speaker denies it, or it tells next to nothing."""

import pytest

from store.answers import LOW_CONFIDENCE
from tests.quotes.spoken import quotes, said


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("Teller claims that Ines Vail told the board: “We will sink it.” Vail denies having said so.", "Teller"),
        ("Jon Teller says Ines Vail called the crew “rats.” A lawyer for Vail said she never used it.", "Jon Teller"),
        (
            "“We will sink it,” Ines Vail told them, according to Jon Teller. She disputes his account.",
            "Jon Teller",
        ),
        (
            "Ines Vail rejected quotes attributed to her. The Herald had quoted her as saying: “We will sink it.”",
            "Herald",
        ),
        (
            "Ines Vail, a pilot, disputes a remark in print. “We will sink it,” the Herald quoted her as saying.",
            "Herald",
        ),
        ("“We will sink it,” Ines Vail was quoted as saying by the Herald. Vail denies having said it.", "Herald"),
        ("Ines Vail told the Herald: “We will sink it.” She said on Friday that the quote was invented.", "Herald"),
    ],
)
def test_words_that_their_speaker_denies_are_told_by_somebody_and_are_no_better_than_a_guess(
    text: str, teller: str
) -> None:
    (quote,) = [q for q in quotes(text) if q.kind in ("direct", "partial")]
    assert (quote.speaker, quote.via) == ("Ines Vail", (teller,))
    assert quote.confidence < 0.6


@pytest.mark.parametrize(
    "text",
    [
        "According to the lawsuit, Ines Vail told her deputy, “We will sink it.”",
        "Prosecutors say Ines Vail wrote in a text message: “We will sink it.”",
        "The indictment quotes Ines Vail as saying: “We will sink it.”",
        "Ines Vail allegedly told the board: “We will sink it.”",
        "Ines Vail is alleged to have said: “We will sink it.”",
        "Ines Vail, it is claimed, told the board: “We will sink it.”",
        "There were reports that Ines Vail had said: “We will sink it.”",
        "Pilots spread rumours that Ines Vail had said: “We will sink it.”",
    ],
)
def test_what_somebody_is_only_alleged_to_have_said_is_unsure(text: str) -> None:
    quote = said(text, "We will")
    assert quote.speaker == "Ines Vail"
    assert quote.confidence < LOW_CONFIDENCE


@pytest.mark.parametrize("asker", ["Reuters", "Jon Teller"])
def test_what_a_reporter_asks_is_hardly_a_statement(asker: str) -> None:
    asked, told = quotes(f"Asked by {asker} whether it would sink, Ines Vail said it would not.")
    assert asked.confidence < LOW_CONFIDENCE < told.confidence


def test_a_name_that_may_be_that_of_either_of_two_people_before_it_is_unsure() -> None:
    (friend,) = quotes("A friend of the pilot, Ines Vail, said it sank.")
    (head,) = quotes("The head of the port, Ines Vail, said it sank.")
    assert friend.speaker == head.speaker
    assert friend.confidence < LOW_CONFIDENCE < head.confidence


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version incorrectly quoted Ines Vail as saying “We will sink it.”",
        "The story misattributed the quote “We will sink it” to Ines Vail.",
        "A post falsely credited Ines Vail with the line “We will sink it.”",
        "An earlier version of this article quoted Ines Vail as saying “We will sink it.”",
    ],
)
def test_words_taken_from_whom_they_were_given_to_are_no_better_than_a_guess(text: str) -> None:
    quote = said(text, "We will")
    assert (quote.via, quote.confidence < 0.4) == ((), True)


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version quoted Ines Vail as saying “it will sink”. They were said by Bo Lind.",
        "The article also attributed the words “it will sink” to Ines Vail. They were spoken by Bo Lind.",
        "A headline quoted Ines Vail as saying “it will sink”. In fact, it was Bo Lind who said so.",
        "A headline quoted Ines Vail as saying “it will sink”. Those were the words of Bo Lind.",
        "A caption quoted Ines Vail as saying “it will sink”. The quote should have been attributed to Bo Lind.",
    ],
)
def test_words_that_a_notice_gives_to_another_are_the_others(text: str) -> None:
    assert [(q.speaker, q.via) for q in quotes(text)] == [("Bo Lind", ())]


@pytest.mark.parametrize(
    "behind",
    [
        "The words were spoken in May.",
        "It was Bo Lind who built it.",
        "They were made by Bo Lind.",
        "The words were said by phone.",
    ],
)
def test_a_sentence_that_gives_the_words_to_nobody_else_leaves_them_their_speaker(behind: str) -> None:
    quote = said(f"The Herald quoted Ines Vail as saying “it will sink”. {behind}", "it will")
    assert (quote.speaker, quote.confidence > 0.9) == ("Ines Vail", True)


def test_it_is_no_statement_of_who_did_not_say_it() -> None:
    assert quotes("Ines Vail did not say it; Bo Lind did.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ines Vail runs the port. What would an honest pilot say? “We will sink it.”",
        "What would an honest pilot say? “We will sink it.” Ines Vail has not said that.",
        "Ines Vail runs the port. What should she have said? “We will sink it.”",
        "Nobody expects Ines Vail to say “we will sink it in May”.",
        "If Ines Vail had said “we will sink it”, I would have left.",
        "Had Ines Vail said “we will sink it”, I would have left.",
        "I wish Ines Vail had told us “we will sink it”.",
        "It was as though Ines Vail had told us “we will sink it”.",
        "I would love to hear Ines Vail say “we will sink it”.",
        "Ines Vail ought to have said “we will sink it in May”.",
        "Ines Vail should simply have told us: “We will sink it in May.”",
        "Imagine Ines Vail saying “we will sink it in May”.",
        "Ines Vail might as well have said “we will sink it in May”.",
        "Ines Vail should have said: “We will sink it in May.”",
        "If Ines Vail had said that we will sink it, I would have left.",
        "If Ines Vail says that we will sink it, the pilots will go.",
        "Few expected Ines Vail to say that we will sink it.",
        "Nobody, least of all Ines Vail, said that we will sink it.",
        "Perhaps Ines Vail and Bo Lind thought that we will sink it.",
        "Ines Vail may have believed that we will sink it.",
        "Ines Vail may choose to say that we will sink it.",
        "Voters might prefer to think that we will sink it.",
    ],
)
def test_words_that_are_only_imagined_are_nobodys(text: str) -> None:
    assert [(q.kind, q.speaker) for q in quotes(text)] in ([("direct", None)], [])


@pytest.mark.parametrize(
    "text",
    [
        "If the vote had failed, Ines Vail said, “we will sink it”.",
        "As expected, Ines Vail went on to say “we will sink it”.",
        "What would Ines Vail say to young pilots? “We will sink it,” she says.",
        "Ines Vail, who could have been killed, said “we will sink it”.",
        "Perhaps because of that, Ines Vail thinks that we will sink it.",
        "Ines Vail believes that perhaps we will sink it.",
        "Ines Vail chose to believe that we will sink it.",
    ],
)
def test_words_that_stand_beside_what_might_have_been_are_their_speakers(text: str) -> None:
    assert [q.speaker for q in quotes(text)] == ["Ines Vail"]


def test_whom_a_correction_gives_the_words_back_to_said_them() -> None:
    text = "The words “We will sink it” were in fact said by Ines Vail, the pilot, not by Bo Lind."
    assert said(text, "We will").speaker == "Ines Vail"


def test_who_denies_a_deed_or_a_remark_is_sure_of_what_she_then_says() -> None:
    for denial in ("making the remark", "that the port leaks"):
        assert said(f"Ines Vail denied {denial}. “I never did,” she told the Herald.", "I never").confidence > 0.9


def test_a_colon_behind_a_denial_leaves_the_words_to_whoever_then_says_them() -> None:
    quote = said("Her lawyer denies that she fled: “She is at sea,” Ines Vail told the Herald.", "She is")
    assert (quote.speaker, quote.via) == ("Ines Vail", ("Herald",))


def test_the_remark_that_somebody_denies_is_no_statement_of_hers() -> None:
    assert [q.text for q in quotes("Ines Vail met the board. Vail later denied the remark.")] == []


def test_who_asks_to_go_unnamed_denies_nothing() -> None:
    assert said("“It leaks,” said Ines Vail, who asked that her photo not be used.", "It leaks").confidence > 0.9


def test_who_denies_what_another_says_leaves_the_other_sure_of_his_words() -> None:
    text = "“We sold none,” Jan Doe said. Lena Roe said they had sold them. Doe denied it."
    assert [(q.speaker, q.confidence > 0.9) for q in quotes(text)[:2]] == [("Jan Doe", True), ("Lena Roe", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Vail repeated the warning.",
        "Ines Vail announced a plan.",
        "Ines Vail, who has criticised earlier trials, left.",
        "The port proposed new safety rules in March.",
        "Ines Vail had hoped to announce a deal on the lock.",
        "Asked if Ines Vail had said that the lock leaks, the clerk left.",
        "Ines Vail did not say that the lock leaks.",
        "Ines Vail has never called the lock “a sieve”.",
        "At no point did Ines Vail say that the lock leaks.",
        "Ines Vail repeated the line she has used since August.",
        "Ines Vail pointed to three votes in May.",
        "Ines Vail criticised the port over a spill of 90 tonnes.",
        "In Lund, Ines Vail talked about ice, diesel and her father.",
        "Ines Vail asked for proof.",
        "Ines Vail denies having said it.",
    ],
)
def test_a_thing_spoken_of_that_tells_nothing_of_what_was_said_is_unsure(text: str) -> None:
    assert all(q.confidence < 0.6 for q in quotes(text))


@pytest.mark.parametrize(
    ("labels", "verdict", "sure"),
    [
        ("CLAIM: {} VERDICT: {}", "Fabricated. Berg never said this.", False),
        ("The claim\n\n{} Our ruling\n\n{}", "We rate it false.", False),
        ("Claim: {} Rating: {}", "True. Berg said so in May.", True),
        ("{} Verdict: {}", "The board was wrong.", True),
    ],
)
def test_a_claim_that_a_fact_check_refutes_is_hardly_its_speakers(labels: str, verdict: str, sure: bool) -> None:
    text = "Checked\n\n" + labels.format("Mayor Jo Berg said that “the wells are poisoned”.\n\n", verdict) + "\n"
    (quote,) = [q for q in quotes(text) if "wells" in q.text]
    assert quote.speaker == "Jo Berg"
    assert (quote.confidence > 0.9) == sure


@pytest.mark.parametrize(("when", "sure"), [("last week", False), ("earlier this month", False), ("on Monday", True)])
def test_he_behind_a_paragraph_that_goes_back_in_time_may_be_whom_the_article_is_about(when: str, sure: bool) -> None:
    text = (
        "Tod Ritter, the mayor, opened the lock. Ritter said it was safe.\n\n"
        f"The governor, Mark Dorran, said {when} that the lock was weak.\n\n“It is dry,” he said."
    )
    assert (said(text, "It is dry").confidence > 0.8) is sure


@pytest.mark.parametrize(
    ("behind", "sure"),
    [
        (" It has stood for years. The council met on Monday. It will write. “We have no hope,” said Ann.", False),
        (" It has stood for years. The council met on Monday. It will write.", False),
        (" It has stood for years. The council met on Monday. It will write.”", True),
        (" It has stood for years. The council met on Monday. It will write.\n\n“We have no hope.”", True),
    ],
)
def test_marks_that_never_close_are_not_sure_to_hold_several_sentences(behind: str, sure: bool) -> None:
    quote = said(f"Bo Lind runs the port. Bo Lind said: “The pier is lost.{behind}", "The pier")
    assert (quote.confidence > 0.9) == sure
