"""A text that another outlet repeats is told apart from a second report of the same event."""

import random

from store.database.store import Store
from store.reads.citation import cite
from store.reads.quotes import list_quotes
from store.reads.sources import list_articles
from store.utterances.relays import relay_tree
from store.words.sketches import SIZE, sketch
from store.writing.remove import remove
from tests.collection import contents, put, story


def originals(store: Store) -> dict[int, int | None]:
    with store.reading() as connection:
        return dict(connection.execute("SELECT id, reprint_of FROM article").fetchall())


WIRE = story(40, paragraphs=8)
OWN = "The board's plan met with little love at the Pilot Inn, where most of the talk was about berths. "


def test_the_same_text_at_another_outlet_is_a_reprint_of_the_one_published_first(store: Store) -> None:
    later = put(store, WIRE, outlet="Pier Post", published="2026-03-05")
    first = put(store, f"{WIRE}\n\nEditing by the night desk.", outlet="Coast Wire", published="2026-03-04")
    assert originals(store) == {later.article_ids[0]: first.article_ids[0], first.article_ids[0]: None}
    assert {a.source: a.reprint_of for a in list_articles(store)} == {"Pier Post": "Coast Wire", "Coast Wire": None}


def test_the_original_is_the_one_published_first_whatever_the_day_was_called_there(store: Store) -> None:
    copy = put(store, WIRE, outlet="Pier Post", published="2026-03-04T20:00-05:00")
    first = put(store, f"{WIRE}\n\nEditing by the night desk.", outlet="Coast Wire", published="2026-03-05T07:00+08:00")
    assert originals(store) == {copy.article_ids[0]: first.article_ids[0], first.article_ids[0]: None}


def test_a_shortened_copy_is_a_reprint_of_the_long_text(store: Store) -> None:
    short = put(store, story(40, paragraphs=4), outlet="Pier Post")
    long = put(store, WIRE, outlet="Coast Wire")
    assert originals(store)[short.article_ids[0]] == long.article_ids[0]
    assert originals(store)[long.article_ids[0]] is None


def test_an_excerpt_of_a_long_text_is_found_to_be_one(store: Store) -> None:
    dice = random.Random(5)
    words = [" ".join("".join(dice.choices("aeioudklmnrst", k=5)) for _ in range(30)) + "." for _ in range(32)]
    put(store, "\n\n".join(["The whole of it", *words]), outlet="Coast Wire")
    assert put(store, "\n\n".join(words[:5]), outlet="Pier Post").articles[0].reprint_of is not None


def test_own_reporting_that_quotes_a_paragraph_of_the_wire_is_no_reprint(store: Store) -> None:
    put(store, WIRE, outlet="Coast Wire")
    own = put(store, f"{WIRE[:600]}\n\n{story(41, paragraphs=9)}\n\n{OWN}", outlet="Pier Post")
    assert own.articles[0].reprint_of is None


def test_a_copy_of_a_brief_under_a_headline_and_an_opening_of_ones_own_is_a_reprint(store: Store) -> None:
    wire = (
        "The board of Lundby harbour voted on Monday to fill in the old dock by the end of the year. "
        "Its chair, Ida Moe, said that no ship had lain there since the flood of 1998. "
        "Anglers who have cast their lines from its wall for decades asked a court to stop the work."
    )
    own = "No more herring for breakfast\n\nAt dawn on the wall the kettle was on, as ever, and nobody wanted to talk."
    first = put(store, f"Dock goes\n\n{wire}", outlet="Coast Wire", published="2026-03-04")
    copy = put(store, f"{own}\n\n{wire}", outlet="Pier Post", published="2026-03-05")
    assert originals(store)[copy.article_ids[0]] == first.article_ids[0]


def test_what_a_reprint_tells_came_through_its_original_and_its_citation_says_so(store: Store) -> None:
    told = "“We shall fill in the old dock,” Ida Moe, who chairs the board, told the Quay Journal.\n\n"
    put(store, f"The dock goes\n\n{told}{WIRE}", outlet="Coast Wire", published="2026-03-04")
    put(store, f"No dock\n\n{told}{WIRE}", outlet="Pier Post", published="2026-03-05")
    [copied] = [q for q in list_quotes(store, limit=-1) if q.speaker == "Ida Moe" and q.source == "Pier Post"]
    [journal] = relay_tree(store, copied.id).had_it_from_here
    [wire] = journal.had_it_from_here
    assert (journal.name, wire.name, wire.had_it_from_here[0].name) == ("Quay Journal", "Coast Wire", "Pier Post")
    assert "via Quay Journal, in Pier Post [repeats Coast Wire]," in cite(copied)


def test_two_reports_of_one_event_are_no_reprints_of_each_other(store: Store) -> None:
    put(store, story(40), outlet="Coast Wire")
    put(store, story(41), outlet="Pier Post")
    assert set(originals(store).values()) == {None}


def test_an_outlet_does_not_reprint_itself_nor_does_a_brief(store: Store) -> None:
    put(store, WIRE, "a.txt", outlet="Coast Wire", url="https://coast.example/a")
    put(store, f"Another title\n\n{WIRE}", "b.txt", outlet="Coast Wire", url="https://coast.example/b")
    put(store, WIRE, "c.txt", outlet="Pier Post", form="brief")
    assert set(originals(store).values()) == {None}


def test_every_copy_points_to_one_original_and_another_takes_its_place_when_it_goes(store: Store) -> None:
    kept = [
        put(store, f"{WIRE}\n\nCopy {n}.", outlet=f"Outlet {n}", published=f"2026-03-0{n}").article_ids[0]
        for n in range(1, 5)
    ]
    assert originals(store) == {kept[0]: None, kept[1]: kept[0], kept[2]: kept[0], kept[3]: kept[0]}
    remove(store, kept[:1])
    assert originals(store) == {kept[1]: None, kept[2]: kept[1], kept[3]: kept[1]}


def test_chinese_text_without_blanks_is_compared_too(store: Store) -> None:
    dice = random.Random(3)
    text = "。".join(
        "".join(dice.choices("港口委员会决定下月关闭北码头并将渡轮改到南岸停靠工程费用约三千万元", k=30))
        for _ in range(12)
    )
    first = put(store, f"港口新闻\n\n{text}", outlet="港口日报", published="2026-03-01")
    second = put(store, f"转载\n\n{text}", outlet="海岸晚报", published="2026-03-02")
    assert originals(store)[second.article_ids[0]] == first.article_ids[0]


def test_a_sketch_is_small_and_the_same_whatever_the_case_and_the_marks(store: Store) -> None:
    assert len(sketch(WIRE * 50)) == SIZE
    assert sketch("“One two, three four - five six seven!”") == sketch("one TWO three four five six: seven")
    assert sketch("too short") == ()


def test_how_much_is_kept_for_it_does_not_grow_with_the_text(store: Store) -> None:
    put(store, "\n\n".join(story(n) for n in range(60)), outlet="Coast Wire")
    assert len(contents(store.path)["sketches"]) == SIZE
