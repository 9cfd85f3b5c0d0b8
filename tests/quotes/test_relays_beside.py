"""Claims about relays that stand beside what was said: set off, in brackets, in a report that somebody answers to."""

import pytest

from tests.quotes.spoken import found, named, quotes, said


@pytest.mark.parametrize(
    "aside",
    ["according to the Herald", "the Herald reported", "as the Herald reported on Sunday", "according to two aides"],
)
@pytest.mark.parametrize("told", ["said", "has since said", "told staff"])
def test_what_is_set_off_between_a_speaker_and_the_cue_only_hands_on(aside: str, told: str) -> None:
    (quote,) = found(f"Ann Lund, {aside}, {told} the wall was weak.")
    assert (quote.speaker, quote.text) == ("Ann Lund", "the wall was weak")
    assert quote.via == (("two aides",) if aside.endswith("aides") else ("Herald",))


def test_an_outlet_named_amid_what_somebody_said_does_not_take_the_rest() -> None:
    text = "Ann Lund said the wall was weak, as the Herald reported, and that the pumps had failed."
    assert named(text) == [("Ann Lund", ("Herald",))]


def test_somebody_who_agreed_amid_what_another_said_does_not_take_the_rest() -> None:
    text = "Ann Lund said the wall was weak, as Joe Dow had said, and that the pumps had failed."
    assert named(text) == [("Ann Lund", ())]


def test_brackets_at_the_end_of_a_sentence_credit_an_outlet() -> None:
    (quote,) = found("Ann Lund said on Monday the wall was weak (Reuters).")
    assert (quote.text, quote.via) == ("the wall was weak", ("Reuters",))


@pytest.mark.parametrize("close", ["(again)", "at Lund Television (LTV)"])
def test_other_brackets_at_the_end_of_a_sentence_credit_nobody(close: str) -> None:
    assert said(f"Ann Lund said the wall was weak {close}.", "the wall").via == ()


@pytest.mark.parametrize("told", ["Asked about a report by Reuters", "Confronted with a Reuters report"])
def test_who_answers_to_an_outlets_report_is_not_heard_through_it(told: str) -> None:
    text = f"“We will sell,” Joris Kamp said. {told} that he had promised 60 tools, he laughed. “Never,” he said."
    assert said(text, "Never").via == ()
    assert said(text + "\n\nHe noted that the port was shut.", "the port").via == ()


def test_whom_an_outlet_reports_on_is_still_heard_through_it() -> None:
    text = "Reuters reported that Joris Kamp had promised to sell. “We must,” he said."
    assert said(text, "We must").via == ("Reuters",)


@pytest.mark.parametrize("own", ["Aftonen", "Aftonen News"])
def test_an_outlet_told_by_the_name_of_its_edition_is_no_relay(own: str) -> None:
    assert named("Ann Lund told the Aftonen News newspaper that it leaks.", own) == [("Ann Lund", ())]


def test_an_outlet_whose_name_goes_on_otherwise_is_another() -> None:
    assert named("Ann Lund told BBC Persian that it leaks.", "BBC") == [("Ann Lund", ("BBC Persian",))]


@pytest.mark.parametrize(
    "came", ["viewed by", "seen by", "shared with", "shown to", "read by", "provided to", "leaked to", "given to"]
)
def test_a_document_is_told_apart_from_the_outlet_it_came_to(came: str) -> None:
    assert named(f"The firm planned 60 tools, according to a slide deck {came} Reuters.") == [
        ("a slide deck", ("Reuters",))
    ]


def test_who_was_shown_a_document_is_not_called_by_that() -> None:
    assert named("The firm planned 60 tools, according to a person shown the deck.") == [("a person", ())]


def test_a_document_that_was_shared_with_an_outlet_speaks_through_it() -> None:
    assert quotes("A memo shared with Reuters said the firm planned 60 tools.")[0].via == ("Reuters",)


@pytest.mark.parametrize("whom", ["customers in China", "staff in its yards", "customers"])
@pytest.mark.parametrize("firm", ["Kurosaki Mills, which sells tools, has told", "Kurosaki, based in Lund, told"])
def test_whom_a_firm_told_may_stand_where_they_are(firm: str, whom: str) -> None:
    (quote,) = found(f"{firm} {whom} it will match any date, according to a manager at a chip firm.")
    assert (quote.text, quote.via) == ("it will match any date", ("a manager at a chip firm",))


@pytest.mark.parametrize("pause", ["", ","])
def test_two_statements_beside_each_other_are_no_relay(pause: str) -> None:
    text = f"The ministry says it opposes the levy{pause} while Ann Lund says the plan is a gift."
    assert [(q.speaker, q.via, q.text) for q in quotes(text)] == [
        ("The ministry", (), "it opposes the levy"),
        ("Ann Lund", (), "the plan is a gift"),
    ]


def test_a_clause_with_while_that_tells_nothing_new_stays_within_the_words() -> None:
    assert quotes("Ann Lund said it leaked while it stood empty.")[0].text == "it leaked while it stood empty"


def test_a_report_in_an_outlet_is_the_outlets() -> None:
    text = "The senator reacted with fury to Monday's report in the Financial Times that the port is drafting a rule."
    assert named(text) == [("Financial Times", ())]


def test_a_claim_in_an_interview_is_not_the_outlets() -> None:
    assert named("She laughed at his claim in a recent Reuters interview that the lock leaked.")[0][0] != "Reuters"


def test_two_people_joined_by_a_sign_speak_together() -> None:
    assert named("Nina Falk & Paul Moss said the wall was weak.") == [("Nina Falk and Paul Moss", ())]
    assert named("Marks & Spencer said the wall was weak.") == [("Marks & Spencer", ())]


@pytest.mark.parametrize("that", ["that ", ""])
def test_what_papers_show_somebody_told_comes_through_them(that: str) -> None:
    assert named(f"Emails seen by Reuters show {that}Pike told staff the log was gone.") == [
        ("Pike", ("Reuters", "Emails"))
    ]


def test_what_a_poll_shows_of_a_candidate_is_no_words_of_hers() -> None:
    assert {speaker for speaker, _ in named("The poll shows Pike leads, Ann Roe said.")} == {"Ann Roe"}


def test_who_relays_what_another_told_stands_between() -> None:
    text = "The port's head, Rolf Meer, relayed what the pilot had told him: “The engine simply stopped.”"
    assert named(text) == [("the pilot", ("Rolf Meer",))]


def test_who_judges_what_another_told_speaks() -> None:
    assert said("Jo Doe described what Ann Roe had told her as “nonsense”.", "nonsense").speaker == "Jo Doe"


@pytest.mark.parametrize("whom", ["An aide", "A former clerk"])
@pytest.mark.parametrize("met", ["quoted", "interviewed", "contacted"])
def test_whom_an_outlet_quoted_is_called_without_it(whom: str, met: str) -> None:
    assert named(f"{whom} {met} by Reuters said the plan was late.") == [(whom, ("Reuters",))]


def test_a_memo_taken_up_again_is_still_known_through_the_outlet_that_saw_it() -> None:
    text = "A memo seen by Reuters said the log was gone. The memo said it was late."
    assert named(text) == [("A memo", ("Reuters",))] * 2


@pytest.mark.parametrize("whom", ["A person close to her", "The lawyer close to him"])
def test_who_is_close_to_somebody_speaks(whom: str) -> None:
    assert named(f"Ms Orr left, but {whom.lower()} told Reuters the vote was late.") == [(whom.lower(), ("Reuters",))]


@pytest.mark.parametrize("proxy", ["a spokeswoman", "his lawyer"])
@pytest.mark.parametrize("whom", ["Mr Aubin", "Jules Aubin"])
def test_through_whom_somebody_speaks_is_told_apart_from_him(proxy: str, whom: str) -> None:
    text = f"Through {proxy}, {whom} said he had done nothing wrong."
    assert named(text) == [(whom.removeprefix("Mr "), (proxy,))]


def test_whom_the_newspaper_was_told_nobody_came_by() -> None:
    text = "Officials told the Herald that the lock was safe, but residents told the newspaper nobody came."
    assert [(q.text, q.via) for q in quotes(text)] == [("the lock was safe", ("Herald",)), ("nobody came", ("Herald",))]


def test_who_apologised_does_not_tell_what_the_next_outlet_says() -> None:
    text = "The Herald said the mayor had apologised, and the Gazette said she had not."
    assert named(text) == [("Herald", ()), ("Gazette", ())]


@pytest.mark.parametrize("papers", ["Leaked cables", "A study"])
def test_papers_that_an_outlet_published_are_told_apart_from_it(papers: str) -> None:
    assert named(f"{papers} published by Reuters said the envoy was late.") == [(papers, ("Reuters",))]


def test_who_saw_what_an_outlet_posted_is_not_heard_through_it() -> None:
    assert named("A viewer of the clip posted by the Herald wrote that it leaked.") == [("A viewer", ())]


@pytest.mark.parametrize("rest", ["and “a waste”", "and the plan “a waste”"])
def test_who_agrees_between_dashes_takes_nothing_of_what_another_says(rest: str) -> None:
    text = f"The plan was “mad” — as Ann Lund noted — {rest}, Joe Dow said."
    assert {*named(text)} == {("Joe Dow", ())}


def test_who_is_named_between_dashes_speaks_where_nobody_else_does() -> None:
    assert said("The plan — as Ann Lund put it — is “a waste”.", "a waste").speaker == "Ann Lund"


@pytest.mark.parametrize("outlet", ["the Aftonen newspaper", "the Swedish daily Aftonen"])
def test_a_report_in_an_outlet_that_no_list_has_is_the_outlets(outlet: str) -> None:
    assert named(f"Shares fell on a report in {outlet} that it would cut jobs.") == [("Aftonen", ())]


@pytest.mark.parametrize("people", ["people", "women", "aides"])
def test_one_of_several_people_speaks(people: str) -> None:
    assert named(f"Two {people} said the talks failed. One said it was late.")[1] == ("One", ())
