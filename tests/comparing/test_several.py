"""Three sources or more beside each other: each statement once, with every telling, and what is told by one alone."""

from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.style import Style

from corpus.model import Quote
from store.comparison.several import SeveralComparison, compare_several, several_left
from store.database.store import Store
from store.reads.filters import Filters
from store.reads.sources import list_sources
from store.search.scope import scope_of
from tests.made_articles import article, kept, number, said
from tui.told_block import ToldBlock

PLEDGE = "Our dredging crews will finish the western channel before the autumn storms arrive"
CAUTION = "Our dredging crews may finish the western channel before the autumn storms arrive"
TOLLS = "Barge owners pay higher tolls at the lock because its pumps burn imported diesel"
GRAIN = "Grain exporters have asked for a second berth beside the old customs house"
SAND = "There is not a single grain of sand there that we would give away"
SAND_RETOLD = "We will not surrender even one grain of sand"


def compared(store: Store, **told: list[Quote]) -> SeveralComparison:
    """The sources Post, Courier and so on, published a day after each other."""
    for day, (name, quotes) in enumerate(told.items(), 1):
        kept(store, f"{name}.txt", article(name, quotes, published=f"2025-06-{day:02}"))
    ids = {source.name: source.id for source in list_sources(store)}
    return compare_several(store, [ids[name] for name in told])


def tellings(found: SeveralComparison) -> list[list[tuple[str, str]]]:
    return [[(quote.source, quote.text) for quote in told.quotes] for told in found.told]


def test_a_statement_is_shown_once_with_the_first_telling_first_and_what_most_tell_on_top(store: Store) -> None:
    found = compared(
        store, Post=[said(TOLLS), said(PLEDGE)], Courier=[said(CAUTION), said(TOLLS)], Lantern=[said(PLEDGE)]
    )
    assert tellings(found) == [
        [("Post", PLEDGE), ("Courier", CAUTION), ("Lantern", PLEDGE)],
        [("Post", TOLLS), ("Courier", TOLLS)],
    ]


def test_sources_are_named_in_the_order_in_which_their_tellings_stand(store: Store) -> None:
    found = compared(store, Post=[said(PLEDGE)], Courier=[said(PLEDGE)], Lantern=[said(PLEDGE)])
    marked = compare_several(store, [source.id for source in found.sources[::-1]])
    assert [source.name for source in marked.first_to_tell] == ["Post", "Courier", "Lantern"]


def test_what_changed_is_marked_in_each_other_telling(store: Store) -> None:
    found = compared(store, Post=[said(PLEDGE)], Courier=[said(CAUTION)], Lantern=[said(PLEDGE)])
    [told] = found.told
    marked = [[side.quote.text[a:b] for a, b in side.marks] for side in told.sides]
    assert marked == [[], ["may"], []]


def test_what_one_alone_tells_stands_under_its_source(store: Store) -> None:
    found = compared(store, Post=[said(PLEDGE), said(GRAIN)], Courier=[said(PLEDGE)], Lantern=[said(TOLLS)])
    alone = {source.name: [pair.left.quote.text for pair in rows if pair.left] for source, rows in found.alone}
    assert alone == {"Post": [GRAIN], "Courier": [], "Lantern": [TOLLS]}


def test_what_is_only_possibly_the_same_is_there_and_says_so(store: Store) -> None:
    still, moved = "Our vessel lay there with its engine off", "We had stopped the engine and the ship hardly moved"
    found = compared(store, Post=[said(still)], Courier=[said(moved)], Lantern=[said(GRAIN)])
    [told] = found.told
    assert [pair.possible for pair in told.pairs] == [True]


def test_figures_are_paired_for_every_two_sources(store: Store) -> None:
    for day, (name, percent) in enumerate((("Post", 43), ("Courier", 58), ("Lantern", 43)), 1):
        prose = f"The dredging of the western channel is {percent} percent done."
        share = number(f"{percent} percent", float(percent), subject="the dredging of the western channel")
        made = article(name, [said(PLEDGE)], f"2025-06-{day:02}", prose=prose, figures=[share])
        kept(store, f"{name}.txt", made)
    found = compare_several(store, [source.id for source in list_sources(store)])
    assert sorted(pairs[0].verdict for _, _, pairs in found.figures) == ["agrees", "conflicts", "conflicts"]


def test_a_query_leaves_the_statements_of_which_one_telling_holds_its_words(store: Store) -> None:
    found = compared(store, Post=[said(SAND), said(TOLLS)], Courier=[said(SAND_RETOLD)], Lantern=[said(TOLLS)])
    left = several_left(store, found, scope_of(store, Filters(), "surrender"))
    assert tellings(left) == [[("Post", SAND), ("Courier", SAND_RETOLD)]]
    assert not any(rows for _, rows in left.alone)


def test_a_source_that_is_gone_is_named_by_no_guess(store: Store) -> None:
    found = compared(store, Post=[said(PLEDGE)], Courier=[said(PLEDGE)], Lantern=[said(PLEDGE)])
    with pytest.raises(LookupError):
        compare_several(store, [*(source.id for source in found.sources), 4_000])


@pytest.mark.parametrize(("width", "rows"), [(240, [5]), (200, [3, 2]), (150, [3, 2]), (100, [2, 2, 1]), (80, [1] * 5)])
def test_tellings_stand_side_by_side_in_as_few_rows_as_the_width_has_room_for(
    store: Store, width: int, rows: list[int]
) -> None:
    names = ("Post", "Courier", "Lantern", "Mail", "Herald")
    [told] = compared(store, **{name: [said(PLEDGE)] for name in names}).told
    lines = ["".join(text for text, _ in line) for line in ToldBlock(told).lines(width, lambda _: Style())]
    heads = [[name for name in names if f"{name} · " in line] for line in lines]
    assert [len(head) for head in heads if head] == rows
    assert [name for head in heads for name in head] == list(names)
    assert max(map(cell_len, lines)) <= width


def test_a_source_that_tells_it_twice_is_there_with_its_nearest_telling_and_not_its_headline(store: Store) -> None:
    title, in_marks = "Western channel will be dredged before autumn storms", said(PLEDGE, kind="direct")
    post = article("Post", [said(title), said(f"{PLEDGE} or soon after"), in_marks], "2025-06-01")
    kept(store, "Post.txt", replace(post, about=replace(post.about, title=title)))
    compared(store, Courier=[in_marks], Lantern=[in_marks])
    [told] = tellings(compare_several(store, [source.id for source in list_sources(store)]))
    assert [text for _, text in told] == [PLEDGE] * 3
