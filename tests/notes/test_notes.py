"""A star, tags and a note on a quote stay on its words, whatever becomes of the article, until it is taken off."""

from pathlib import Path

import pytest

from store.adding.reparse import ArticleChange, reparse
from store.answers import Note
from store.comparison.compare import compare_sources
from store.comparison.report import write_report
from store.corrections.corrected import Change
from store.database.store import Store
from store.errors import StoreError
from store.notes.listing import list_notes
from store.notes.note import LONGEST_TAG, LONGEST_TEXT, MOST_TAGS, NoteChange, tags_in
from store.reads.citation_formats import FORMATS, cite_all
from store.reads.quotes import list_quotes, quotes_of_article
from store.search.complete import complete
from store.search.searcher import Searcher
from store.writing.annotate import annotate
from store.writing.correct import correct
from store.writing.remove import remove
from tests.collection import contents, is_whole, put
from tests.corrections.quay import LATER, STORY, quote

NOTED = Note(True, ("cranes", "harbour"), "Ask the port office.")
ALL = NoteChange(True, ("harbour", "cranes"), text="Ask the port office.")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """One article with three quotes."""
    store = Store(tmp_path / "store.db")
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    return store


def note(store: Store, words: str, change: NoteChange = ALL) -> Note:
    """Note something of the quote that holds these words."""
    return annotate(store, quote(store, words).key, change).now


def told(store: Store) -> list[tuple[str, str]]:
    return [(one.quote, one.state) for one in list_notes(store)]


def test_what_is_noted_stands_on_its_quote_alone_and_changes_nothing_else(store: Store) -> None:
    before = contents(store.path)
    assert note(store, "late") == NOTED
    assert [q.note for q in list_quotes(store)] == [Note(), Note(), NOTED]
    assert contents(store.path) == before
    assert told(store) == [("Yes, we are late,", "shown")]


def test_each_part_is_changed_by_itself_and_nothing_is_left_of_an_empty_note(store: Store) -> None:
    assert note(store, "late", NoteChange(starred=True)) == Note(True)
    assert note(store, "late", NoteChange(add=("Quay", "quay works"))) == Note(True, ("Quay", "works"))
    assert note(store, "late", NoteChange(starred=False, remove=("WORKS",), text=" One\n two ")) == Note(
        False, ("Quay",), "One two"
    )
    assert note(store, "late", NoteChange(remove=("quay",), text="")) == Note()
    with store.reading() as connection:
        for table in ("note", "note_tag", "noted_text", "noted_quote"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_a_change_is_undone_by_its_reverse_whatever_was_noted_meanwhile(store: Store) -> None:
    first = annotate(store, quote(store, "late").key, NoteChange(add=("a",), text="one"))
    second = annotate(store, quote(store, "late").key, NoteChange(add=("b",), remove=("A",), text="two"))
    note(store, "late", NoteChange(starred=True, add=("c",)))
    assert note(store, "late", NoteChange.between(second.now, second.before)) == Note(True, ("a", "c"), "one")
    assert note(store, "late", NoteChange.between(first.now, first.before)) == Note(True, ("c",))


def test_it_survives_another_reading_a_correction_and_a_new_version(store: Store) -> None:
    note(store, "late")
    changes = list[ArticleChange]()
    reparse(store, every=True, workers=0, on_change=changes.append)
    assert [change.is_same for change in changes] == [True]
    correct(store, quote(store, "late").key, Change("Greta Falk"))
    assert quote(store, "late").note == NOTED
    put(store, LATER, "later.txt", outlet="Pier Post", published="2026-01-09")
    assert (quote(store, "late").article_id, quote(store, "late").note) == (2, NOTED)
    note(store, "late", NoteChange(text="Answered."))
    assert {q.note.text for i in (1, 2) for q in quotes_of_article(store, i)} == {"", "Answered."}
    assert len(list_notes(store)) == 1
    assert is_whole(store.path)


def test_what_is_noted_in_the_new_version_is_noted_in_the_old(store: Store) -> None:
    put(store, LATER, "later.txt", outlet="Pier Post", published="2026-01-09")
    note(store, "late")
    remove(store, [2])
    assert quote(store, "late").note == NOTED


def test_it_survives_the_removal_of_the_file_and_its_coming_back_under_another_outlet(store: Store) -> None:
    note(store, "late")
    remove(store, [1])
    assert told(store) == [("Yes, we are late,", "article not here")]
    put(store, STORY, outlet="Harbour Post")
    assert quote(store, "late").note == NOTED


def test_words_that_a_new_version_lost_are_an_orphan_until_they_come_back(store: Store) -> None:
    note(store, "late")
    slow = LATER.replace("we are late", "we are slow")
    [kept] = put(store, slow, "v2.txt", outlet="Pier Post", published="2026-01-09").articles
    assert kept.standing.notes_lost == 1
    assert told(store) == [("Yes, we are late,", "only in an older version")]
    assert [q.note for q in list_quotes(store)] == [Note()] * 3
    remove(store, [1])
    assert told(store) == [("Yes, we are late,", "words not found")]
    put(store, LATER + "\nMore.\n", "v3.txt", outlet="Pier Post", published="2026-01-10")
    assert quote(store, "late").note == NOTED
    [orphan] = list_notes(store)
    assert annotate(store, orphan.number, NoteChange(starred=False)).now.starred is False
    assert (annotate(store, orphan.number, None).now, list_notes(store)) == (Note(), ())


def test_versions_noted_apart_say_together_what_both_say_and_are_one_when_it_is_changed(store: Store) -> None:
    note(store, "late", NoteChange(True, ("a",), text="one"))
    remove(store, [1])
    put(store, LATER, "later.txt", outlet="Pier Post", published="2026-01-09")
    note(store, "late", NoteChange(add=("A", "b"), text="two"))
    put(store, STORY, outlet="Pier Post", published="2026-01-08")
    assert quote(store, "late").note == Note(True, ("a", "b"), "one / two")
    assert note(store, "late", NoteChange(text="both")) == Note(True, ("a", "b"), "both")
    assert [one.note.text for one in list_notes(store)] == ["both"]


def test_the_note_on_a_fragment_is_one_on_the_quote_around_it(store: Store) -> None:
    inner = next(q for q in quotes_of_article(store, 1) if q.text == "tired")
    annotate(store, inner.key, NoteChange(starred=True))
    assert quote(store, "tired").note.starred


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (NoteChange(text="x" * (LONGEST_TEXT + 1)), "A note has at most 2,000 characters, not 2,001"),
        (NoteChange(add=("x" * (LONGEST_TAG + 1),)), "A tag has at most 40 characters"),
        (NoteChange(add=tuple(f"t{i}" for i in range(MOST_TAGS + 1))), "A quote has at most 20 tags"),
    ],
)
def test_what_is_too_long_is_refused_in_a_sentence_and_nothing_changes(
    store: Store, change: NoteChange, said: str
) -> None:
    note(store, "late")
    with pytest.raises(StoreError, match=said):
        note(store, "late", change)
    assert quote(store, "late").note == NOTED


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("a, b c", ("a", "b", "c")),
        ("#Quay，码头、港口", ("Quay", "码头", "港口")),
        ("quay Quay QUAY", ("QUAY",)),
        (" ,; # ", ()),
        ('\x1b]52;c;aGk=\x07[b]x[/b] \u202e"y"', ("[b]x[/b]", "y")),
    ],
)
def test_tags_stand_between_blanks_and_commas(typed: str, tags: tuple[str, ...]) -> None:
    assert tags_in(typed) == tags


def test_the_quotes_that_were_noted_are_found_by_filters_as_soon_as_they_are(store: Store) -> None:
    searcher = Searcher(store)

    def found(typed: str) -> list[str]:
        return [hit.quote.text.split()[1] for hit in searcher.search(typed).hits]

    assert found("is:starred") == found("tag:harb") == found("note:office") == []
    note(store, "late")
    note(store, "ready", NoteChange(add=("harbour",)))
    assert found("is:starred") == ["we"]
    assert found("tag:HARB") == found("tag:#harbour,x") == found("is:tagged") == ["quay", "we"]
    assert found("tag:cranes quay") == []
    assert found("is:starred,tagged late") == found("is:noted") == found("note:PORT") == ["we"]
    assert found("is:starred tag:harbour") == ["we"]
    assert searcher.search("tag:zebra").notes == ("No quote is tagged “zebra”.",)
    assert "starred" in searcher.search("is:loud").notes[0]
    assert [one.text for one in complete(store, "tag:", 4)] == ["tag:harbour", "tag:cranes"]
    assert [one.text for one in complete(store, "is:st", 5)] == ["is:starred"]
    note(store, "late", NoteChange(starred=False))
    assert found("is:starred") == []
    searcher.close()


def test_files_and_reports_have_what_is_noted_and_what_is_copied_or_cited_in_a_line_has_not(store: Store) -> None:
    put(store, "Late\n\n“Yes, we are late,” Tomas Berg said.\n", "two.txt", outlet="Tram News", published="2026-01-07")
    key = next(q.key for q in list_quotes(store) if "late" in q.text)
    annotate(store, key, NoteChange(True, ("a_b", "quay"), text="Why [so]?"))
    [noted] = [q for q in list_quotes(store) if q.note]
    assert cite_all([noted], "markdown").endswith("\n\nTags: a\\_b, quay · Note: Why \\[so\\]?\n")
    assert {"KW  - a_b", "KW  - quay", "N1  - Note: Why [so]?"} <= set(cite_all([noted], "ris").splitlines())
    copied = [form.write(noted) for form in FORMATS.values()]
    assert not [text for text in (*copied, cite_all([noted], "line")) if "Why" in text or "quay" in text]
    report = write_report(compare_sources(store, 1, 2), "html")
    assert report.count("Tags: a_b, quay · Note: Why [so]?") == 1
