"""What was put right outlives every parse: it holds in new versions, and asks again where the words have changed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Quote
from store.adding.reparse import ArticleChange, reparse
from store.corrections.anchors import anchor_of, find
from store.corrections.corrected import Change
from store.corrections.listing import list_corrections
from store.database.store import Store
from store.reads.citation import cite
from store.reads.quotes import list_quotes, quotes_of_article
from store.reads.sources import list_articles
from store.writing.correct import correct, undo
from store.writing.remove import remove
from tests.collection import contents, is_whole, put, story
from tests.corrections.quay import LATER, STORY, quote, say, told


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """One article with three quotes, two of them given to one man."""
    store = Store(tmp_path / "store.db")
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    return store


def test_it_survives_another_reading_which_reports_no_change_for_it(store: Store) -> None:
    say(store, "late", "Greta Falk")
    corrected, changes = contents(store.path), list[ArticleChange]()
    reparse(store, every=True, workers=0, on_change=changes.append)
    assert contents(store.path) == corrected
    assert [change.is_same for change in changes] == [True]


def test_it_survives_the_removal_of_the_file_and_its_coming_back_under_another_outlet(store: Store) -> None:
    say(store, "late", "Greta Falk")
    remove(store, [1])
    assert told(store) == [("Yes, we are late,", "article not here")]
    put(store, STORY, outlet="Harbour Post")
    assert quote(store, "late").speaker == "Greta Falk"
    assert told(store) == [("Yes, we are late,", "in force")]


def test_it_holds_in_a_new_version_and_in_the_old_one(store: Store) -> None:
    say(store, "late", "Greta Falk")
    put(store, LATER, "later.txt", outlet="Pier Post", published="2026-01-09")
    assert len(list_articles(store)) == 1
    assert (quote(store, "late").speaker, quote(store, "late").article_id) == ("Greta Falk", 2)
    undo(store)
    assert {q.speaker for i in (1, 2) for q in quotes_of_article(store, i)} == {"Ana Lindqvist", "Tomas Berg"}


def test_what_is_corrected_in_the_new_version_is_corrected_in_the_old(store: Store) -> None:
    put(store, LATER, "later.txt", outlet="Pier Post", published="2026-01-09")
    say(store, "late", "Greta Falk")
    remove(store, [2])
    assert quote(store, "late").speaker == "Greta Falk"


def test_the_same_bytes_at_another_outlet_are_the_same_text(store: Store) -> None:
    put(store, STORY, outlet="Harbour Post")
    keys = [q.key for q in list_quotes(store) if "late" in q.text]
    correct(store, keys[0], Change("Greta Falk"))
    assert [q.speaker for q in list_quotes(store) if "late" in q.text] == ["Greta Falk", "Greta Falk"]


def test_an_article_whose_outlet_is_named_later_keeps_what_was_corrected(tmp_path: Path) -> None:
    store = Store(tmp_path / "store.db")
    put(store, STORY)
    say(store, "late", "Greta Falk")
    put(store, STORY, outlet="Harbour Post")
    assert (quote(store, "late").speaker, quote(store, "late").outlet) == ("Greta Falk", "Harbour Post")


def test_words_that_a_new_version_lost_are_an_orphan_until_they_come_back(store: Store) -> None:
    say(store, "late", "Greta Falk")
    put(store, LATER.replace("we are late", "we are slow"), "v2.txt", outlet="Pier Post", published="2026-01-09")
    assert told(store) == [("Yes, we are late,", "only in an older version")]
    assert quote(store, "slow").speaker == "Tomas Berg"
    remove(store, [1])
    assert told(store) == [("Yes, we are late,", "words not found")]
    put(store, LATER + "\nMore.\n", "v3.txt", outlet="Pier Post", published="2026-01-10")
    assert quote(store, "late").speaker == "Greta Falk"
    assert told(store) == [("Yes, we are late,", "in force")]


def test_an_orphan_can_be_taken_back(store: Store) -> None:
    number = say(store, "late", "Greta Falk")
    remove(store, [1])
    undo(store, number)
    assert told(store) == []


@pytest.mark.parametrize("kept", [0, 1])
def test_the_same_short_words_of_another_are_not_taken_for_those_that_went(store: Store, kept: int) -> None:
    said = ("“Never,” Ana Lindqvist said of the bridge.", "“Never,” Tomas Berg said when asked about the tram.")
    head = "Two answers at the quay\n\nThe board met on Friday.\n\n"
    put(store, f"{head}{said[0]}\n\nThe board left.\n\n{said[1]}\n", "v1.txt", outlet="Tram News")
    key = [q.key for q in list_quotes(store) if q.text == "Never,"][1 - kept]
    correct(store, key, Change("Greta Falk"))
    put(store, f"{head}All had eaten by noon, and nobody asked why.\n\n{said[kept]}\n", "v2.txt", outlet="Tram News")
    assert quote(store, "Never").speaker == ("Ana Lindqvist", "Tomas Berg")[kept]
    assert [state for _, state in told(store)] == ["only in an older version"]


@pytest.mark.parametrize("kept", [0, 1])
def test_long_words_that_two_people_said_are_those_of_neither_once_one_of_them_is_gone(store: Store, kept: int) -> None:
    words = "“We shall not pay for any of this, whatever they tell us at the board,”"
    said = (f"{words} Ana Lindqvist said of the bridge.", f"{words} Tomas Berg said when asked about the tram.")
    head = "Two answers at the quay\n\nThe board met on Friday.\n\n"
    put(store, f"{head}{said[0]}\n\nThe board left.\n\n{said[1]}\n", "v1.txt", outlet="Tram News")
    correct(store, [q.key for q in list_quotes(store) if "not pay" in q.text][1 - kept], Change("Greta Falk"))
    put(store, f"{head}All had eaten by noon, and nobody asked why.\n\n{said[kept]}\n", "v2.txt", outlet="Tram News")
    assert quote(store, "not pay").speaker == ("Ana Lindqvist", "Tomas Berg")[kept]


def test_a_correction_finds_its_quote_among_the_same_words_of_others(store: Store) -> None:
    text = "Votes at the quay\n\n" + "".join(f"“Never,” {name} said.\n\n" for name in ("Ana Falk", "Bo Ek", "Cy Ott"))
    put(store, text, "votes.txt", outlet="Tram News")
    keys = [q.key for q in list_quotes(store) if q.text == "Never,"]
    correct(store, keys[1], Change("Hugo Brandt"))
    put(store, text.replace("Votes at the quay\n\n", "Votes at the quay\n\n“Never,” Di Ulm said.\n\n"), "v2.txt")
    reparse(store, every=True, workers=0)
    assert [q.speaker for q in list_quotes(store) if q.text == "Never," and q.outlet] == [
        "Ana Falk",
        "Hugo Brandt",
        "Cy Ott",
    ]


@given(st.lists(st.sampled_from(["Yes.", "Never.", "We shall see about that in the end."]), max_size=12))
def test_in_the_same_text_every_quote_is_found_again_whatever_repeats(words: list[str]) -> None:
    text, quotes = "", list[Quote]()
    for i, said in enumerate(words):
        quotes.append(Quote(len(text), len(text) + len(said), said, "direct", None))
        text += f"{said} {'she said' if i % 3 else 'he said'}\n\n"
    assert [find(anchor_of(text, quotes, i), text, quotes) for i in range(len(quotes))] == list(range(len(quotes)))


def test_an_article_without_corrections_is_written_as_ever(tmp_path: Path) -> None:
    one, other = Store(tmp_path / "one.db"), Store(tmp_path / "other.db")
    for store in (one, other):
        put(store, STORY, outlet="Pier Post")
    put(one, story(1), "first.txt", outlet="Harbour News")
    correct(one, next(q.key for q in list_quotes(one) if q.outlet == "Harbour News"), Change("Greta Falk"))
    remove(one, [2])
    assert contents(one.path) == contents(other.path)


CHANGED = STORY.replace("“Yes, we are late,” he said", "“Yes, we are late,” Hugo Brandt said")
"""The same report once its outlet gives the last words to another man."""


def test_where_the_outlet_changes_who_said_it_what_a_person_said_holds_and_asks(store: Store) -> None:
    say(store, "late", "Greta Falk")
    put(store, CHANGED, "later.txt", outlet="Pier Post", published="2026-01-09")
    shown = quote(store, "late")
    assert (shown.speaker, shown.parsed_speaker, shown.corrected, shown.asks) == (
        "Greta Falk",
        "Hugo Brandt",
        True,
        True,
    )
    [listed] = list_corrections(store)
    assert (listed.state, listed.asks, listed.parsed_speaker) == ("in force", True, "Hugo Brandt")
    assert "Greta Falk [speaker given by hand for an earlier version; this one says Hugo Brandt], in" in cite(shown)
    reparse(store, every=True, workers=0)
    assert quote(store, "late").asks


def test_a_confirmation_asks_too_once_the_outlet_names_another(store: Store) -> None:
    say(store, "late", "Tomas Berg")
    put(store, CHANGED, "later.txt", outlet="Pier Post", published="2026-01-09")
    assert (quote(store, "late").speaker, quote(store, "late").asks) == ("Tomas Berg", True)


def test_to_say_the_same_again_answers_it_and_taking_that_back_asks_again(store: Store) -> None:
    say(store, "late", "Greta Falk")
    put(store, CHANGED, "later.txt", outlet="Pier Post", published="2026-01-09")
    assert correct(store, quote(store, "late").key, Change("Greta Falk")).is_confirmation
    assert (quote(store, "late").speaker, quote(store, "late").asks) == ("Greta Falk", False)
    undo(store)
    assert quote(store, "late").asks


@pytest.mark.parametrize(
    "later", [LATER, LATER.replace("“Yes, we are late,” he said", "“Yes, we are late,” Berg said")]
)
def test_who_is_called_by_less_of_his_name_is_no_other_man(store: Store, later: str) -> None:
    say(store, "late", "Greta Falk")
    put(store, later, "later.txt", outlet="Pier Post", published="2026-01-09")
    assert (quote(store, "late").speaker, quote(store, "late").asks) == ("Greta Falk", False)


def test_an_outlet_that_comes_to_say_what_the_person_said_asks_nothing(store: Store) -> None:
    say(store, "late", "Hugo Brandt")
    put(store, CHANGED, "later.txt", outlet="Pier Post", published="2026-01-09")
    assert (quote(store, "late").speaker, quote(store, "late").asks) == ("Hugo Brandt", False)


def test_a_question_nobody_has_answered_is_still_there_in_the_version_after(store: Store) -> None:
    say(store, "late", "Greta Falk")
    put(store, CHANGED, "second.txt", outlet="Pier Post", published="2026-01-09")
    put(store, CHANGED + "\nMore.\n", "third.txt", outlet="Pier Post", published="2026-01-10")
    assert quote(store, "late").asks
    remove(store, [2, 3])
    assert (quote(store, "late").speaker, quote(store, "late").asks) == ("Greta Falk", False)


def test_relays_alone_that_were_put_right_do_not_ask_about_the_speaker(store: Store) -> None:
    correct(store, quote(store, "late").key, Change(via=("Harbour Radio",)))
    put(store, CHANGED, "later.txt", outlet="Pier Post", published="2026-01-09")
    now = quote(store, "late")
    assert (now.speaker, now.via, now.asks) == ("Hugo Brandt", ("Harbour Radio",), False)


@pytest.mark.parametrize(("later", "asks"), [(LATER, False), (CHANGED, True)])
def test_what_was_put_right_in_an_article_that_was_away_holds_in_the_version_that_came_meanwhile(
    store: Store, later: str, asks: bool
) -> None:
    say(store, "late", "Greta Falk")
    remove(store, [1])
    put(store, later, "later.txt", outlet="Pier Post", published="2026-01-09")
    assert not quote(store, "late").corrected
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    assert (quote(store, "late").speaker, quote(store, "late").asks) == ("Greta Falk", asks)
    assert (quote(store, "late").article_id, told(store)) == (2, [("Yes, we are late,", "in force")])
    assert is_whole(store.path)
    undo(store)
    assert not quote(store, "late").corrected


def test_what_another_parser_read_has_it_once_it_is_read_again(store: Store) -> None:
    say(store, "late", "Greta Falk")
    remove(store, [1])
    put(store, LATER, "later.txt", outlet="Pier Post", published="2026-01-09")
    with store.writing() as connection:
        connection.execute("UPDATE article SET parser_version = parser_version - 1")
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    reparse(store, workers=0)
    assert quote(store, "late").speaker == "Greta Falk"
