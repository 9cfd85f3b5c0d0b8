"""Figures of one sentence that are of two things contradict nothing; what is told otherwise shows everywhere."""

import pytest

from corpus.model import About, Figure
from corpus.read import parse
from store.comparison.compare import compare_sources
from store.database.store import Store
from store.figures.marks import marks_of
from store.figures.table import figure_table
from store.reads.sources import list_sources
from tests.comparing.differing import found
from tests.made_articles import article, kept, number

STORM = "The night's storm over the harbour of Lundby {}, the coastguard of the western province said on Sunday."
PROFIT = "The quarterly profit of the Norvik ferry company {}, as more lorries crossed the western sound, it said."


def count(text: str, unit: str | None = "people") -> Figure:
    return number(text, float(text.split()[0]), "count", unit, subject=unit)


def both(store: Store, line: str, told: tuple[str, str], figures: tuple[list[Figure], list[Figure]]) -> None:
    for outlet, words, own in zip(("Harbour Post", "Coast Courier"), told, figures, strict=True):
        kept(store, outlet, article(outlet, [], prose=line.format(words), figures=own))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("killed 246 people", "injured 128 people"),
        ("left 246 people dead", "left 128 people missing"),
        ("drowned 246 people", "made 128 people homeless"),
    ],
)
def test_counts_of_those_whose_fate_differs_are_no_conflict(store: Store, ours: str, theirs: str) -> None:
    both(store, STORM, (ours, theirs), ([count("246 people")], [count("128 people")]))
    assert found(store, "figures") == []
    assert {row.group for row in figure_table(store)} == {None}


def test_what_only_one_of_them_adds_is_no_conflict(store: Store) -> None:
    told = ("killed 246 people and injured 128", "killed 246 people")
    both(store, STORM, told, ([count("246 people"), count("128", None)], [count("246 people")]))
    assert found(store, "figures") == []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [("killed 246 people", "killed 264 people"), ("left 246 people missing", "left 264 people missing")],
)
def test_counts_of_one_fate_conflict(store: Store, ours: str, theirs: str) -> None:
    both(store, STORM, (ours, theirs), ([count("246 people")], [count("264 people")]))
    assert len(found(store, "figures")) == 1


@pytest.mark.parametrize(
    ("ours", "theirs", "conflict"),
    [("rose by", "rose to", False), ("rose to", "climbed to", True), ("rose, from", "rose to", False)],
)
def test_a_step_a_level_and_what_it_came_from_are_three_things(
    store: Store, ours: str, theirs: str, conflict: bool
) -> None:
    told = (f"{ours} 12 million euros", f"{theirs} 19 million euros")
    figures = [number(f"{n} million euros", n * 1e6, "money", "EUR", subject="quarterly profit") for n in (12, 19)]
    both(store, PROFIT, told, ([figures[0]], [figures[1]]))
    assert bool(found(store, "figures")) is conflict


@pytest.mark.parametrize(("theirs", "conflict"), [("quarterly sales", False), ("quarterly earnings", True)])
def test_two_known_quantities_are_two_things_though_their_names_share_words(
    store: Store, theirs: str, conflict: bool
) -> None:
    line = "The {} of the Norvik ferry company rose to {} as more lorries crossed the western sound, it said."
    for outlet, what, n in (("Harbour Post", "quarterly profit", 14), ("Coast Courier", theirs, 19)):
        figure = number(f"{n} million euros", n * 1e6, "money", "EUR", subject=what)
        kept(store, outlet, article(outlet, [], prose=line.format(what, figure.text), figures=[figure]))
    assert bool(found(store, "figures")) is conflict


def test_a_conflict_among_several_things_counted_shows_in_findings_compare_and_figures(store: Store) -> None:
    told = ("sank 14 barges and stranded 62 sailors", "sank 14 barges and stranded 26 sailors")
    ours, theirs = ([count("14 barges", "barges"), count(f"{n} sailors", "sailors")] for n in (62, 26))
    both(store, STORM, told, (ours, theirs))
    assert len(found(store, "figures")) == 1
    left, right = (source.id for source in list_sources(store))
    assert [pair.verdict for pair in compare_sources(store, left, right).figures] == ["agrees", "conflicts"]
    assert {row.figure.text for row in figure_table(store) if row.conflicts} == {"62 sailors", "26 sailors"}


@pytest.mark.parametrize(
    ("text", "figure", "marks"),
    [
        ("At least 246 people have been rescued.", "246 people", ["fate:saved"]),
        ("Some 246 were killed and 128 others injured.", "128 others", ["fate:hurt"]),
        ("The toll of dead rose to 63.", "63", ["fate:killed", "extent:level"]),
        ("They rescued 45 people after 30 boats went out.", "30 boats", []),
        ("It shipped 410 tons in the first quarter.", "410 tons", ["term:quarter"]),
    ],
)
def test_the_words_beside_a_figure_mark_it(text: str, figure: str, marks: list[str]) -> None:
    start = text.index(figure)
    assert marks_of(text, Figure(start, start + len(figure), figure, "count", 0, 0)) == marks


_SINKING = "The trawler Osprey sank off Lundby harbour in a storm on Sunday. {} The coast guard sent two cutters."


@pytest.mark.parametrize(
    ("ours", "theirs", "day", "conflict"),
    [
        ("The loss of the Osprey killed 12 people.", "The loss of the Osprey left 19 dead.", "2031-05-05", True),
        ("The loss of the Osprey killed 12 people.", "The loss of the Osprey left 19 hurt.", "2031-05-05", False),
        ("The loss of the Osprey killed 12 people.", "The loss of the Osprey left 19 dead.", "2031-05-06", False),
        ("The loss of the Osprey killed 12 people.", "It left 19 dead, of the 40 who died.", "2031-05-05", False),
        ("A judge gave its owner a seven-year ban.", "A judge gave its owner a nine-year ban.", "2031-05-05", True),
        ("A judge gave its owner a seven-year ban.", "A judge gave its owner nine years.", "2031-05-05", False),
        ("It cost 31 jobs in the town of Lundby.", "It cost 44 jobs across the region.", "2031-05-05", False),
        ("Landings in Lundby were 31 tons in all.", "Landings in the north were 44 tons in all.", "2031-05-05", False),
        ("Landings reached 31 tons, a clerk said.", "Landings were put at 44 tons.", "2031-05-05", True),
        ("Landings reached 31 tons, a clerk said.", "Landings were 44 tons, up from 40 tons.", "2031-05-05", False),
    ],
)
def test_two_tellings_of_one_day_conflict_however_they_word_the_only_figure_of_a_thing(
    store: Store, ours: str, theirs: str, day: str, conflict: bool
) -> None:
    for outlet, line, when in (("Harbour Post", ours, "2031-05-05"), ("Coast Courier", theirs, day)):
        kept(store, outlet, parse(_SINKING.format(line), About(outlet=outlet, published=when)))
    assert bool(found(store, "figures")) is conflict
