"""Claims about whose words they are where a sentence names several, or nobody, who could speak."""

import pytest

from corpus.read import parse
from tests.quotes.spoken import quotes, said


def test_minutes_only_relay_what_somebody_told_lawmakers() -> None:
    text = "Ruth Okafor told lawmakers last week she saw “no leak,” according to minutes of the hearing."
    quote = said(text, "no leak")
    assert (quote.speaker, quote.via) == ("Ruth Okafor", ("minutes of the hearing",))


def test_a_clause_of_its_own_before_a_colon_takes_the_quote_behind_it() -> None:
    text = "Teacher Ruth Okafor said the ban “helps”, while pupil Owen Pryce, 15, shrugged: “I have two phones.”"
    assert said(text, "I have").speaker == "Owen Pryce"


def test_who_is_heard_to_shout_says_it_himself() -> None:
    text = "Ruth Okafor said she heard Peter Brandt shout that he was “done with it”."
    assert said(text, "done with").speaker == "Peter Brandt"


def test_one_of_several_asks_in_his_own_right() -> None:
    text = "Peter Brandt said one of them had asked him: “Who keeps the keys?”"
    assert said(text, "Who keeps").speaker == "one of them"


def test_whoever_is_accused_does_not_say_what_of() -> None:
    quote = said("Ministers have been accused of being “asleep on the bridge” since the flood.", "asleep")
    assert (quote.speaker, quote.confidence) == (None, 0.0)


def test_whom_an_opening_participle_speaks_of_is_not_the_one_who_then_speaks() -> None:
    text = "Peter Brandt left the hall. Hitting out at Kamal Sahay, he alleged that nobody had paid."
    assert said(text, "nobody had paid").speaker == "Peter Brandt"


def test_whom_a_cited_report_cites_is_who_speaks() -> None:
    text = "According to a report by Axios citing two US officials, the lock leaks and will close."
    quote = said(text, "the lock leaks")
    assert (quote.speaker, quote.via) == ("two US officials", ("Axios",))


def test_what_an_outlet_wrote_relays_nothing_of_the_clause_after_it() -> None:
    text = "A commentary in the Global Times said the lock was “rotten”, while the broadcaster CCTV said it was sound."
    assert said(text, "it was sound").via == ()


def test_one_who_drafts_a_letter_speaks_and_not_the_letter() -> None:
    text = "One person involved in drafting the letter said it had been watered down."
    assert said(text, "it had").speaker == "One person involved in drafting the letter"


def test_a_clause_with_a_speaker_of_its_own_is_not_relayed_by_the_first() -> None:
    text = "The bureau had warned on Friday, spokesperson Ruth Okafor said, but Peter Brandt said it came late."
    assert [(q.speaker, q.via) for q in quotes(text)] == [("Ruth Okafor", ()), ("Peter Brandt", ())]
    assert said(text, "The bureau").text == "The bureau had warned on Friday"


def test_a_name_set_off_behind_an_office_says_what_its_sentence_goes_on_with() -> None:
    text = "Bangladesh's environment minister, Rumana Haque, welcomed the report but said the rich must pay."
    assert said(text, "the rich").speaker == "Rumana Haque"


def test_all_who_are_cited_speak() -> None:
    text = "The port knew of it for years, the Harbour Herald reported Sunday, citing memos and two former employees."
    quote = said(text, "The port knew")
    assert (quote.speaker, quote.via) == ("memos and two former employees", ("Harbour Herald",))


def test_an_outlet_relays_what_a_former_officer_wrote() -> None:
    text = "“Do not write it down,” then-superintendent Wade Kessler wrote, according to the newspaper."
    assert [(q.speaker, q.via) for q in quotes(text)] == [("Wade Kessler", ("the newspaper",))]


@pytest.mark.parametrize(
    "text",
    [
        "For Ruth Okafor, the vote was “a poor stunt”.",
        "“A poor stunt, all told,” as Ruth Okafor put it.",
        "The vote was, in the words of Ruth Okafor, “a poor stunt”.",
        "Peter Brandt recalled Ruth Okafor telling him: “A poor stunt.”",
    ],
)
def test_words_are_theirs_in_whose_view_or_telling_they_stand(text: str) -> None:
    assert said(text, "a poor" if "“a" in text else "A poor").speaker == "Ruth Okafor"


def test_whom_a_clause_after_a_name_is_according_to_is_not_that_name() -> None:
    text = "The trip hurt Mr. Hale, according to people close to the lock."
    assert said(text, "The trip").speaker == "people close to the lock"


def test_a_feeling_is_no_speech_of_those_who_have_it() -> None:
    assert quotes("Dockers work with a nagging feeling that the lock leaks.") == []


def test_a_question_on_what_a_body_says_leaves_its_words_with_the_body() -> None:
    text = "“We reject it,” Ruth Okafor said when answering a question on the Lock Board saying that the port was late."
    assert said(text, "the port").speaker == "Lock Board"


def test_the_topic_before_a_colon_does_not_speak() -> None:
    text = (
        'What is at stake\n\n• Port Safety and Trade: Facing tolls, the town may refuse "long-arm control" clauses.\n'
    )
    assert [quote.speaker for quote in parse(text).quotes] in ([], [None])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('What they say\n\n• Ana Berg: The town may refuse "long-arm control" clauses.\n', "Ana Berg"),
        ("The vote is over.\n\nZumsteg: “No town is too small to refuse.”\n\nThe hall stood up.\n", "Zumsteg"),
    ],
)
def test_a_name_before_a_colon_does(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in parse(text).quotes] == [speaker]


@pytest.mark.parametrize("label", ["Lesson", "Watch", "Facebook", "Translation"])
def test_a_word_for_what_follows_a_colon_does_not_speak(label: str) -> None:
    text = f"The vote is over.\n\n{label}: “No town is too small to refuse.”\n\nThe hall stood up.\n"
    assert label not in [quote.speaker for quote in parse(text).quotes]


@pytest.mark.parametrize(
    "text",
    [
        "“The lock leaks,” notes Ruth Okafor, an engineer at Delta Works.",
        "Ruth Okafor of the Delta Works in Oslo, Norway, calls the lock “a sieve.”",
        "Answering the charge, Harbour Works Minister Ruth Okafor said the lock “holds”.",
    ],
)
def test_a_verb_that_may_be_a_noun_has_its_speaker_beside_marks_or_an_office(text: str) -> None:
    assert {quote.speaker for quote in quotes(text)} == {"Ruth Okafor"}
    assert all(quote.via == () for quote in quotes(text))


def test_one_of_many_in_a_letter_is_not_who_wrote_it() -> None:
    text = "Our man Owen Pryce is on the quay. He writes:\n\nThe boat has gone. One told me he had run out of tea."
    assert said(text, "he had run").speaker is None


def test_a_colon_behind_what_somebody_believes_leads_to_their_own_words() -> None:
    text = "Ruth Okafor, though, believes her team deserved it: “Fourteen corners to two.”"
    assert said(text, "Fourteen").speaker == "Ruth Okafor"


def test_who_speaks_in_a_side_clause_is_its_own_subject() -> None:
    text = "I thought of them when the harbour minister rose and said that the lock “leaks”."
    assert said(text, "leaks").speaker == "the harbour minister"


def test_a_cue_right_before_marks_has_them_and_not_the_sentence_behind() -> None:
    text = "Owen Pryce emailed her his thanks, and Pryce told her: “We need you!” She replied to him that it was “odd”."
    assert said(text, "We need").speaker == "Owen Pryce"


def test_what_one_of_several_things_asks_is_not_asked_by_their_owner() -> None:
    text = "Ruth Okafor and her friends tied Brandt to the port, with one of her ads asking, “Is he fit to serve?”"
    assert said(text, "Is he fit").speaker == "one of her ads"


def test_what_somebody_agrees_is_told() -> None:
    assert said("Even economists who favor tolls agree that the lock is late.", "the lock").speaker == "economists"


def test_a_short_answer_is_a_turn_of_its_own() -> None:
    text = (
        "Ruth Okafor spoke to us.\n\nQ: Is the lock late?\n\nA: No.\n\n"
        "Q: Is it safe?\n\nA: Yes! It is.\n\nQ: Who says so?\n\nA: We all do here."
    )
    assert [q.text for q in quotes(text)] == ["No.", "Yes! It is.", "We all do here."]


@pytest.mark.parametrize("lead", ["Instead,", "Then, to cheers:", "But"])
def test_a_word_that_only_leads_in_leaves_the_quote_to_who_spoke_last(lead: str) -> None:
    assert said(f"“It leaks,” Ruth Okafor said. {lead} “we will mend it by May.”", "we will").speaker == "Ruth Okafor"


def test_a_brokers_rating_is_nobodys_words() -> None:
    text = "The toll is low, said Ruth Okafor, who has a “buy” rating on the port."
    assert [q.text for q in quotes(text)] == ["The toll is low"]


def test_a_song_that_plays_as_somebody_speaks_is_not_their_words() -> None:
    text = "“Hold on,” Ruth Okafor said as “Eye of the Storm” blared from the pier."
    assert [q.text for q in quotes(text)] == ["Hold on,"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Peter Brandt was at sea. His wife sent him a text which read “Come home”.", "His wife"),
        ("Ruth Okafor left a note on the door that said: “Come home.”", "Ruth Okafor"),
        ("Ruth Okafor issued a statement on Monday. “Come home,” it said.", "Ruth Okafor"),
        ("Ruth Okafor received a letter which read “Come home”.", "a letter"),
        ("Ruth Okafor left a note from her son that said: “Come home.”", "a note from her son"),
        ("Ruth Okafor left the room as a message said “Come home”.", "a message"),
        ("Ruth Okafor wrote about a note she found. “Come home,” it said.", None),
    ],
)
def test_a_message_holds_the_words_of_whoever_sent_it(text: str, speaker: str | None) -> None:
    assert said(text, "Come home").speaker == speaker


@pytest.mark.parametrize("reaction", ["The audience laughs.", "Judges nodded.", "Ida Roe raised her prices."])
def test_who_hears_words_or_does_anything_else_behind_them_did_not_speak(reaction: str) -> None:
    assert quotes(f"“It is old.” {reaction}")[0].speaker is None


def test_whom_somebody_names_is_not_who_speaks() -> None:
    (quote,) = quotes("Prosecutors said the diver, identified only as Ida Moe, had left the port.")
    assert quote.speaker == "Prosecutors"


def test_a_partner_of_a_firm_called_after_another_of_the_name_speaks_and_not_the_firm() -> None:
    text = "Tom Hall resigned. “We did nothing wrong,” said Mary Price, of Grant & Price. “It was checked,” Price said."
    assert [quote.speaker for quote in quotes(text)] == ["Mary Price", "Mary Price"]


@pytest.mark.parametrize("firm", ["Brandt & Quill Offshore", "Brandt & Wesley Brands", "Brandt & Howard Canada"])
def test_a_firm_of_two_surnames_speaks_under_its_whole_name(firm: str) -> None:
    assert said(f"{firm}, which runs the lock, says it “had no warning.”", "had no").speaker == firm


@pytest.mark.parametrize("shouts", ["porter shouted", "warden shouted after her", "caretaker called to her"])
def test_one_who_calls_out_to_somebody_is_not_that_one(shouts: str) -> None:
    who = said(f"Ruth Okafor stood at the gate.\n\n“You are late,” the {shouts}.", "You are late").speaker
    assert who == f"the {shouts.split()[0]}"


@pytest.mark.parametrize("whom", ["the mayor", "his French counterpart", "his Polish opposite number"])
def test_a_pronoun_behind_a_meeting_with_somebody_unnamed_is_in_doubt(whom: str) -> None:
    text = f"Ruth Okafor said rents would rise. Owen Pryce said he had met {whom}. She said the lock leaks."
    assert said(text, "the lock").confidence < 0.6


def test_who_speaks_through_somebody_is_not_that_one() -> None:
    text = "The manager, Owen Pryce, stayed away. Through his solicitor, he denied that the lock leaks."
    quote = said(text, "the lock")
    assert (quote.speaker, quote.via) == ("Owen Pryce", ("his solicitor",))


def test_who_acts_around_a_report_set_off_by_commas_tells_what_a_clause_behind_it_has_them_tell() -> None:
    text = "Ruth Okafor quit on Monday, two aides said, after telling staff that the lock leaks."
    quote = said(text, "the lock")
    assert (quote.speaker, quote.via) == ("Ruth Okafor", ("two aides",))


def test_a_side_named_all_does_not_end_what_its_player_is_called() -> None:
    assert said("“It hurts,” said former All Black Owen Pryce.", "It hurts").speaker == "Owen Pryce"


@pytest.mark.parametrize("of", ["Okafor", "Owen Okafor"])
def test_a_surname_before_of_and_a_name_speaks_of_that_one(of: str) -> None:
    assert said(f"Ida Brandt resigned. “He lies,” said Brandt of {of}.", "He lies").speaker == "Ida Brandt"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Jo Pitt was sad. “It rained,” he said. Team captain Sam Dow praised them, saying it went well. “It won.”",
            "It won",
            "Sam Dow",
        ),
        (
            "Sam Dow accused Lund of waste. “It leaks.” However, Jo Pitt spoke of “fraud” and said that “it holds”.",
            "It leaks",
            "Sam Dow",
        ),
        (
            "Sam Dow met the crew. “It leaks.” Jo Pitt called it “a sieve” and said that “it is old”.",
            "It leaks",
            "Jo Pitt",
        ),
        (
            "Jo Pitt rose. Words split the party, with leftist Mr Dow denouncing what he called “a bargain”.",
            "a b",
            "Dow",
        ),
        ("Tod Pitt rose. The board condemned what he called “a bargain”.", "a bargain", "Tod Pitt"),
    ],
)
def test_words_without_a_verb_are_his_whom_the_text_turned_to(text: str, words: str, speaker: str) -> None:
    assert said(text, words).speaker == speaker
