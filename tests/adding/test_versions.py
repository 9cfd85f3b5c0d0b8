"""A changed article is one article with its history; the latest is shown, and what changed can be read."""

import pytest

from store.comparison.version_diff import is_notice, sentences, version_diff
from store.database.store import Store
from store.entries.address import address
from store.reads.sources import list_articles
from store.reads.versions import articles_with_versions, versions_of
from store.writing.keep import Kept
from store.writing.remove import remove
from tests.collection import contents, is_whole, put, story

TITLE = "Quay to close for repairs"
FIRST = f"""{TITLE}

The harbour board will close the northern quay on Monday. Ferries will use the southern pier until spring.

Crews were told in May. The board's engineer, Ada Falk, said that nobody would lose a berth."""
SECOND = f"""{TITLE}

Correction: an earlier version of this article named the wrong day.

The harbour board will close the northern quay on Tuesday. Ferries will use the southern pier until spring.

The board's engineer, Ada Falk, said that nobody would lose a berth. A new crane arrives in June."""
STATED = f"""{TITLE}

"Nobody will lose a berth while the northern quay is closed, and the ferries will keep their hours until spring," the
harbour board's engineer, Ada Falk, told reporters on Monday. Crews were told in May, and the tugs will lie at the
southern pier beside the fish market as they did in the flood."""
PAGE = "https://www.harbour.example/news/quay?utm_source=letter"


def two_versions(store: Store) -> tuple[Kept, Kept]:
    return (
        put(store, FIRST, "first.txt", outlet="Harbour News", url=PAGE),
        put(store, SECOND, "second.txt", outlet="Harbour News", url="http://m.harbour.example/news/quay/#top"),
    )


def test_the_same_address_with_other_text_is_a_new_version_and_the_latest_is_shown(store: Store) -> None:
    first, second = two_versions(store)
    assert second.outcome == "newer version"
    assert second.articles[0].version_of == first.article_ids[0]
    assert [(a.id, a.has_older) for a in list_articles(store)] == [(*second.article_ids, True)]
    assert versions_of(store, first.article_ids[0]) == (*first.article_ids, *second.article_ids)
    assert articles_with_versions(store) == {second.article_ids[0]: 2}


def test_the_same_title_of_the_same_outlet_with_other_text_is_a_new_version(store: Store) -> None:
    put(store, FIRST, outlet="Harbour News")
    assert put(store, SECOND, outlet="Harbour News").outcome == "newer version"
    assert put(store, SECOND, outlet="Pier Post").outcome == "added"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Board’s plan “a mistake” – union", "Board's plan 'a mistake' - union"),
        ("Quay to close for repairs", "UPDATE 2-Quay to Close for Repairs"),
        ("Quay to close for repairs", "Quay to close for repairs (updated)"),
    ],
)
def test_how_a_title_is_printed_makes_no_other_article_of_it(store: Store, first: str, second: str) -> None:
    put(store, FIRST.replace(TITLE, first), "first.txt", outlet="Harbour News")
    assert put(store, SECOND.replace(TITLE, second), outlet="Harbour News").outcome == "newer version"


def test_a_daily_column_under_one_title_is_many_articles(store: Store) -> None:
    days = [
        put(store, f"Morning notes from the harbour\n\n{text}", outlet="Harbour News", published=f"2026-03-0{day}")
        for day, text in enumerate(("Fog held the ferries back for an hour.", "Two cranes were sold to Bergen."), 1)
    ]
    assert [kept.outcome for kept in days] == ["added", "added"]


def test_an_older_version_found_later_goes_behind_the_newer_one(store: Store) -> None:
    newer = put(store, SECOND, outlet="Harbour News", url=PAGE, published="2026-03-05")
    older = put(store, FIRST, outlet="Harbour News", url=PAGE, published="2026-03-04")
    assert older.outcome == "older version"
    assert [a.id for a in list_articles(store)] == list(newer.article_ids)
    assert versions_of(store, newer.article_ids[0]) == (*older.article_ids, *newer.article_ids)


def test_what_an_outlet_prints_under_one_title_and_shows_under_another_is_one_article(store: Store) -> None:
    text = story(12, paragraphs=8).partition("\n\n")[2]
    web = f"Nobody saw this quay coming\n\n{text}"
    put(store, web, "web.txt", outlet="Harbour News", published="2026-03-04", url=PAGE)
    printed = f"Board drops its plan\n\n{text}"
    assert put(store, printed, "print.txt", outlet="Harbour News", published="2026-03-05").outcome == "newer version"
    later = put(store, f"Plan is dropped again\n\n{text}", "x.txt", outlet="Harbour News", published="2026-04-05")
    assert later.outcome == "added"
    other = f"Board drops its plan for good\n\n{story(13, paragraphs=8)}"
    assert put(store, other, "y.txt", outlet="Harbour News", published="2026-03-05").outcome == "added"


def test_of_two_versions_of_one_date_the_one_that_owns_up_to_a_change_is_the_newer(store: Store) -> None:
    newer = put(store, SECOND, "second.txt", outlet="Harbour News", published="2026-03-05")
    older = put(store, FIRST, "first.txt", outlet="Harbour News", published="2026-03-05")
    assert older.outcome == "older version"
    assert versions_of(store, newer.article_ids[0]) == (*older.article_ids, *newer.article_ids)


def test_versions_dated_in_two_zones_are_ordered_by_the_moment(store: Store) -> None:
    newer = put(store, FIRST, "first.txt", outlet="Harbour News", published="2026-03-05T09:30Z")
    older = put(store, SECOND, "second.txt", outlet="Harbour News", published="2026-03-05T10:00+01:00")
    assert older.outcome == "older version"
    assert [a.id for a in list_articles(store)] == [*newer.article_ids]


def test_the_same_words_saved_once_more_are_already_there(store: Store) -> None:
    first, _ = two_versions(store)
    before = contents(store.path)
    again = put(store, FIRST + "\n \n", "saved again.txt", outlet="Harbour News", url=PAGE)
    assert (again.outcome, again.article_ids) == ("already there", first.article_ids)
    assert contents(store.path) == before


def test_a_brief_is_no_version_of_what_it_sums_up(store: Store) -> None:
    put(store, FIRST, outlet="Harbour News", url=PAGE)
    assert put(store, SECOND, outlet="Harbour News", url=PAGE, form="brief").outcome == "added"


def test_another_outlets_copy_of_the_address_is_no_version(store: Store) -> None:
    put(store, FIRST, outlet="Harbour News", url=PAGE)
    assert put(store, SECOND, outlet="Pier Post", url=PAGE).outcome == "added"


def test_when_the_latest_is_removed_the_one_before_is_shown_again_and_goes_on_growing(store: Store) -> None:
    first, second = two_versions(store)
    remove(store, second.article_ids)
    assert [a.id for a in list_articles(store)] == list(first.article_ids)
    third = put(store, SECOND + "\n\nMore.", outlet="Harbour News", url=PAGE)
    assert third.articles[0].version_of == first.article_ids[0]
    assert is_whole(store.path)


def test_a_version_in_the_middle_can_go(store: Store) -> None:
    first, second = two_versions(store)
    third = put(store, SECOND + "\n\nMore on this story soon.", "third.txt", outlet="Harbour News", url=PAGE)
    remove(store, second.article_ids)
    assert versions_of(store, first.article_ids[0]) == (*first.article_ids, *third.article_ids)


def test_a_version_parsed_again_stays_in_its_place(store: Store) -> None:
    first, second = two_versions(store)
    again = put(store, FIRST, "first.txt", outlet="Harbour News", url=PAGE, form="opinion")
    assert again.article_ids == first.article_ids
    latest = put(store, SECOND, "second.txt", outlet="Harbour News", url=PAGE, form="opinion")
    assert versions_of(store, first.article_ids[0]) == (*first.article_ids, *second.article_ids)
    assert latest.outcome == "replaced" or latest.outcome == "already there"


def test_the_diff_tells_what_was_dropped_added_and_changed_and_keeps_the_notice(store: Store) -> None:
    first, second = two_versions(store)
    diff = version_diff(store, first.article_ids[0], second.article_ids[0])
    told = [(c.kind, c.before and c.before.text, c.after and c.after.text) for c in diff.changes]
    notice = "Correction: an earlier version of this article named the wrong day."
    assert told == [
        ("added", None, notice),
        (
            "changed",
            "The harbour board will close the northern quay on Monday.",
            "The harbour board will close the northern quay on Tuesday.",
        ),
        ("dropped", "Crews were told in May.", None),
        ("added", None, "A new crane arrives in June."),
    ]
    assert [n.text for n in diff.corrections] == [notice]
    words = diff.changes[1].words
    assert words is not None
    assert [told[1][1][slice(*span)] for span in words.left if told[1][1]] == ["Monday"]


def test_a_sentence_that_moved_was_neither_dropped_nor_added(store: Store) -> None:
    first = put(store, "One thing first.\n\nA second thing.\n\nA third thing here.", "a.txt")
    second = put(store, "A second thing.\n\nA third thing here.\n\nOne thing first.", "b.txt")
    diff = version_diff(store, first.article_ids[0], second.article_ids[0])
    assert [c.kind for c in diff.changes] == ["moved"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They came on Jan. 19. They left.", ["They came on Jan. 19.", "They left."]),
        ("Mr. Falk left. Dr. Brandt stayed.", ["Mr. Falk left.", "Dr. Brandt stayed."]),
        ("“It works.” She smiled!", ["“It works.”", "She smiled!"]),
        ("他说：“好。”然后走了。", ["他说：“好。”", "然后走了。"]),
        ("A line\nanother line", ["A line", "another line"]),
        ("The U.S. fleet sailed.", ["The U.S. fleet sailed."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    found = sentences(text)
    assert [s.text for s in found] == expected
    assert all(text[s.start : s.start + len(s.text)] == s.text for s in found)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Correction (4 March): the fee is 30 kroner.", True),
        ("This article was amended on 5 March to name the ship.", True),
        ("Editor's note: the headline has changed.", True),
        ("An earlier version of this story gave the wrong port.", True),
        ("更正：本文此前的日期有误。", True),
        ("(Corrects paragraph 3 to say that the quay closes on Tuesday)", True),
        ("The Monday article misstated the depth of the berth; it was corrected.", False),
        ("The original version of this story mistook the depth of the berth.", True),
        ("The correction of the channel will take a year.", False),
        ("This article of the treaty has been in force since 1970.", False),
    ],
)
def test_correction_notices_are_known(sentence: str, expected: bool) -> None:
    assert is_notice(sentence) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTPS://www.Harbour.example/a/?utm_source=x&id=7#c", "harbour.example/a?id=7"),
        ("http://m.harbour.example/a/amp", "harbour.example/a"),
        ("https://www.harbour.example/amp/a?at_medium=letter&_ga=2", "harbour.example/a"),
        ("https://www.harbour.example/a.amp.html", "harbour.example/a.html"),
        ("https://www.google.com/amp/s/www.harbour.example/a", "harbour.example/a"),
        ("https://www-harbour-example.cdn.ampproject.org/c/s/www.harbour.example/a", "harbour.example/a"),
        ("https://web.archive.org/web/20260301/http:/www.harbour.example/a?id=7", "harbour.example/a?id=7"),
        ("https://www.harbour.example//a/index.html", "harbour.example/a"),
        ("https://www.harbour.example/%E6%B8%AF%E5%8F%A3", "harbour.example/港口"),
        (
            "https://www.harbour.example/share?u=https://pier.example/b",
            "harbour.example/share?u=https%3A%2F%2Fpier.example%2Fb",
        ),
        ("https://harbour.example/index.php", None),
        ("https://harbour.example/", None),
        ("no address", None),
        ("http://[broken", None),
        (None, None),
    ],
)
def test_an_address_is_the_same_whatever_led_to_it(url: str | None, expected: str | None) -> None:
    assert address(url) == expected


def test_a_page_saved_again_with_its_outlet_named_is_a_version_and_no_reprint(store: Store) -> None:
    """And without it the older one, of a source of its own, is related to the others as before."""
    first = put(store, STATED, "first.txt", url=PAGE)
    put(store, STATED.replace(TITLE, "What the engineer said"), "other.txt", outlet="Pier Post")
    links = related(store)
    second = put(store, STATED + "\n\nA new crane arrives in June.", "second.txt", outlet="Harbour News", url=PAGE)
    assert second.articles[0].version_of == first.article_ids[0]
    assert second.articles[0].reprint_of is None
    remove(store, second.article_ids)
    assert related(store) == links
    assert len(links) == 2


def related(store: Store) -> list[tuple[int]]:
    with store.reading() as connection:
        return connection.execute("SELECT article_id FROM related_article ORDER BY 1").fetchall()
