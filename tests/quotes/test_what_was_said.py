"""Claims about what was said: which words report speech at all, and where those said begin and end."""

import pytest

from tests.quotes.spoken import quotes, said


@pytest.mark.parametrize(
    "text",
    [
        "Nobody answered that the lock leaks.",
        "Ruth Okafor argued with another man over a parking spot.",
        "The wins added to her lead in the south.",
        "Ruth Okafor does not blame the old harbour master.",
        "The minister said many things.",
        "Ruth Okafor must say such things.",
        "A witness, who asked not to be named, left early.",
        "People used to think that the marsh was worthless, but now they build there.",
        "Some people believe that the bridge will never be built.",
        "We used to say that the river ran uphill.",
        "Engineers once thought that the dam was safe.",
        "Everyone in the village thinks that the bollards are ugly.",
        "Ruth Okafor rejected that account on Saturday.",
        "The noise tells her more than a map.",
        "A lot of people think that the fee is a tax.",
        "Sailors used to say that the moon was wet.",
        "Some will say that the marsh will pay for itself. Will it?",
        "Did Ruth Okafor ever say that “the marsh is worthless,” as a meme claims? She did not.",
        "Has Ruth Okafor called the marsh worthless? No.",
        "Some will say “the marsh will pay for itself”. Will it?",
        "Ruth Okafor had reported the offer to the league.",
        "Havnposten, quoting an unnamed aide, left three advisers out.",
        "None of the seven members said how the lock would be paid for.",
        "No one at the port said that the lock leaks, and not a single member said that it would close.",
        "The older boats did better than the new ones, which suggests that the paint holds.",
        "Ruth Okafor stopped short of calling for a ban.",
        "To close the lock is easier said than done.",
        "Ruth Okafor’s editor says so most weeks.",
        "Ruth Okafor said sorry to the crew, and goodbye.",
        "Ruth Okafor had the slow voice of a woman reading to children.",
        "The board cut the fee, which Ruth Okafor proposed under a new plan.",
        "Fourteen are now confirmed dead after the flood.",
    ],
)
def test_what_tells_no_words_is_no_quote(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Ruth Okafor told a press conference demand for locks was high.", "demand for locks was high"),
        ("Ruth Okafor told reporters trade is slow.", "trade is slow"),
        ("Ruth Okafor says such things happen every year.", "such things happen every year"),
        ("Ruth Okafor told the clerk she had never seen that letter.", "she had never seen that letter"),
        ("Ruth Okafor told the crew it was a wreck, an inquest heard on Monday.", "it was a wreck"),
        ("Rents doubled, according to Ruth Okafor, a tenant.", "Rents doubled"),
        ("Ruth Okafor texted his brother that it was dry.", "it was dry"),
        ("Ruth Okafor promised them as late as Friday that it was dry.", "it was dry"),
        ("Ruth Okafor said it was dry, citing a report by the Harbour Ministry.", "it was dry"),
    ],
)
def test_listeners_without_a_that_are_no_part_of_what_they_were_told(told: str, words: str) -> None:
    assert [q.text for q in quotes(told)] == [words]


def test_a_headline_that_ends_in_its_source_opens_no_block() -> None:
    text = "Lock to close next month, sources say\n\nThe port will shut its only lock in May.\n\nIt leaks."
    assert [q.kind for q in quotes(text)] == ["indirect"]


def test_a_participle_that_closes_a_headline_opens_no_block() -> None:
    title = "Lock to close after leaked report says the port would use twice the water declared"
    text = f"{title}\n\nThe lock will shut in May.\n\n“It leaks a little more each day,” Ida Olen said."
    assert [(q.kind, q.speaker) for q in quotes(text)] == [("indirect", "leaked report"), ("direct", "Ida Olen")]


@pytest.mark.parametrize(
    ("opener", "points"),
    [
        ("The club wishes to state that:", ["it knew of no leak;", "it will pay."]),
        ("Ida Olen said:", ["it knew of no leak;", "it will pay."]),
        ("Ida Olen told the board:", ["it knew of no leak;", "it will pay."]),
        ("Ida Olen said her plan had two aims:", []),
        ("The port announced two changes:", []),
    ],
)
def test_a_list_is_said_only_by_whom_the_line_above_has_say_it(opener: str, points: list[str]) -> None:
    text = f"{opener}\n\n- it knew of no leak;\n- it will pay.\n\nThe crews left on Friday."
    assert [q.text for q in quotes(text) if q.kind == "block"] == points


def test_what_a_thing_is_called_ends_at_its_colon() -> None:
    text = "Ida Olen called the vote “a trap”: the port shut for a week."
    assert [q.text for q in quotes(text)] == ["the vote “a trap”", "a trap"]


def test_a_word_in_marks_that_a_headline_has_somebody_slam_is_no_statement() -> None:
    assert [q.text for q in quotes("Olen's crew slams 'witch-hunt' as port shuts lock\n\nOlen said it leaks.")] == [
        "it leaks"
    ]


def test_labels_in_capitals_with_a_title_are_turns() -> None:
    text = (
        "Briefing at the port\n\nMS. OKAFOR: Good afternoon. The lock is open.\n\n"
        "Q Does it still leak?\n\nMS. OKAFOR: It does not.\n\nQ Since when?\n\nMS. OKAFOR: I spoke to the pilots today."
    )
    blocks = [(q.speaker, q.text) for q in quotes(text) if q.kind == "block"]
    assert blocks[1] == ("MS. OKAFOR", "It does not.")
    assert len(blocks) == 3


@pytest.mark.parametrize(
    "text",
    [
        "“It leaks,” Ruth Okafor told “Harbour and Friends.”",
        "Ruth Okafor acted in the movie “Lock 3: Oh No!” It ended there. “It leaks,” she said.",
        "According to “Perfect Harbour” by Ruth Okafor, it was late. “It leaks,” she said.",
        "Your editorial (“A leak too far”, 4 March) is wrong. “It leaks,” Ruth Okafor said.",
        "An article on 2 March (“Lund: a leak too far”) gave a wrong sum. “It leaks,” Ruth Okafor said.",
    ],
)
def test_what_a_programme_a_film_a_book_or_an_article_is_called_is_nobodys_words(text: str) -> None:
    assert [q.text for q in quotes(text) if q.kind in ("direct", "partial")] == ["It leaks,"]


def test_what_the_main_clause_goes_on_with_was_not_said() -> None:
    text = "Ruth Okafor, the chef who opened the quay and once told a minister to “eat it or leave”, has died aged 83."
    assert [q.text for q in quotes(text) if q.kind == "indirect"] == ["to “eat it or leave”"]


def test_a_source_named_at_the_head_of_a_paragraph_ends_a_block() -> None:
    text = (
        "Peter Brandt wrote a letter. He argued that:\n\nLocks should be open or there should be none.\n\n"
        "According to the harbour office, a third of all ships waited."
    )
    assert [q.text for q in quotes(text) if q.kind == "block"] == ["Locks should be open or there should be none."]


def test_what_somebody_has_yet_to_say_was_not_said() -> None:
    assert quotes("Ruth Okafor has yet to say what she would do.") == []


def test_a_rail_wagon_accuses_nobody() -> None:
    assert quotes("The new ships will not carry rail wagons.") == []


def test_a_programme_called_a_report_reports_nothing() -> None:
    text = "Minister Brent Okafor confirmed to RNZ's Morning Report that two ships would be late."
    assert [q.speaker for q in quotes(text)] == ["Brent Okafor"]


def test_a_headline_in_the_passive_has_no_speaker() -> None:
    text = (
        "Harbour fund Kestrel said to weigh sale of its lock\n\n" + "The lock was built in 1904 and may be sold. " * 6
    )
    assert quotes(text) == []


@pytest.mark.parametrize(
    "told",
    [
        "The lock leaks badly, its harbour ministry said on Saturday, calling the leak a shame.",
        "The lock leaks badly, a port official told Reuters, speaking on condition of anonymity.",
    ],
)
def test_when_and_to_whom_it_was_said_stands_between_the_words_and_what_the_reporter_adds(told: str) -> None:
    assert said(told, "The lock").text == "The lock leaks badly"


@pytest.mark.parametrize(
    "text",
    [
        "Peter Brandt has not called an early election.",
        "The minister is to call a strike number.",
        "A diplomat who asked to remain anonymous left the hall.",
    ],
)
def test_calling_a_vote_and_asking_for_no_name_are_no_speech(text: str) -> None:
    assert quotes(text) == []


def test_a_report_something_was_said_in_is_no_part_of_it() -> None:
    text = "The lock leaks badly, Harbour Watch said on Friday in a report based on 61 interviews."
    assert said(text, "The lock").text == "The lock leaks badly"


def test_a_question_before_its_answer_is_no_part_of_it() -> None:
    found = quotes("Asked about the lock, Ruth Okafor told reporters: “I have no key.”")
    assert [q.text for q in found if q.speaker] == ["I have no key."]


@pytest.mark.parametrize(
    "text",
    [
        "The captain reads this as a friendly signal.",
        "The bank does not reveal its losses.",
        "No group claimed the raid on the harbour.",
        "In a long interview, the captain also said:",
    ],
)
def test_what_was_understood_or_kept_back_is_no_quote(text: str) -> None:
    assert quotes(text) == []


def test_a_second_verb_of_one_speaker_does_not_take_the_opening_of_the_sentence() -> None:
    text = "In a bold retelling in the hall, he said he pressed the crew to triple that and asked for up to ten ships."
    assert [q.text for q in quotes(text)] == ["he pressed the crew to triple that", "up to ten ships"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ruth Okafor said that “the last of the locks” were being mended.",
            "“the last of the locks” were being mended",
        ),
        ("Ruth Okafor said that she was “tired.”", "she was “tired.”"),
        ("Ruth Okafor insists that she “never knowingly slept” – note the adverb.", "she “never knowingly slept”"),
        ('Ruth Okafor said "the lock" leaks and "the dam" holds.', '"the lock" leaks and "the dam" holds'),
        ("Okafor admits that leaks are her 'biggest worry'", "leaks are her 'biggest worry'"),
    ],
)
def test_content_keeps_both_marks_of_a_pair_that_holds_only_a_part_of_it(text: str, content: str) -> None:
    assert quotes(text)[0].text == content


def test_what_somebody_is_accused_of_goes_on_behind_an_aside() -> None:
    text = "Many dockers accuse the owners, who ran the port until May, of having been slow to mend the lock."
    assert quotes(text)[0].text.endswith("of having been slow to mend the lock")


@pytest.mark.parametrize(
    "text",
    [
        "The captain won the freedom to preach openly in the square.",
        "The ministry could not confirm the lock leaked.",
    ],
)
def test_what_may_be_said_or_cannot_be_confirmed_is_no_quote(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ruth Okafor said that isn't good enough.", "that isn't good enough"),
        ("A magistrate ruled that the port had paid nobody.", "the port had paid nobody"),
        ("Ruth Okafor told her brother the lock leaked.", "the lock leaked"),
    ],
)
def test_what_was_said_begins_behind_the_cue_and_the_listener(text: str, words: str) -> None:
    assert [quote.text for quote in quotes(text)] == [words]


def test_a_listener_alone_is_nothing_said() -> None:
    assert quotes("Ruth Okafor told her congregation last Sunday.") == []


def test_what_a_participle_takes_ends_where_the_main_clause_begins() -> None:
    text = "Denying the charge, Ruth Okafor said the lock had been shut."
    assert [quote.text for quote in quotes(text)] == ["the charge", "the lock had been shut"]


def test_a_title_that_tells_with_whom_an_hour_was_spent_names_no_speaker() -> None:
    text = "Bread is slow: an hour with baker Ruth Okafor\n\nThe ovens are lit at two. Ruth Okafor is up by then."
    assert quotes(text) == []


def test_a_line_that_tells_what_was_done_opens_nobodys_words() -> None:
    text = "Storm over Lund\n\n16:42\nBridge closed\nThe crossing has been shut to all traffic since the morning."
    assert not quotes(text)


def test_words_set_off_in_the_first_person_end_where_somebody_else_is_told_to_have_spoken() -> None:
    text = (
        "A vase is lost\n\nIda Roe, the director, wrote to her staff:\n\nI should have told you in May.\n\n"
        "The vase was insured for a million. Police said they had no suspects."
    )
    assert [q.text for q in quotes(text) if q.kind == "block"] == ["I should have told you in May."]


def test_what_stands_between_words_set_off_and_whoever_speaks_next_is_the_reporters() -> None:
    text = (
        "Flights stop\n\nIn a statement, Skylark Air said:\n\nWe are sorry, and we will fly from noon.\n\n"
        "Whoever has a ticket can change it.\n\nThe fault was the third. Regulators said they would look into it."
    )
    assert [q.text for q in quotes(text) if q.kind == "block"] == ["We are sorry, and we will fly from noon."]


@pytest.mark.parametrize("goes_on", ["standing at the lock", "and of course she was right"])
def test_what_goes_on_behind_words_often_said_is_the_reporters(goes_on: str) -> None:
    told = quotes(f"“It leaks,” Ruth Okafor would say, {goes_on}.")
    assert [(q.text, q.speaker) for q in told] == [("It leaks,", "Ruth Okafor")]
