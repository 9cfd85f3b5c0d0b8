"""Figures that contradict each other are a finding that says why; what rounds or measures another thing is none."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.style import Style

from corpus.model import Figure
from store.database.store import Store
from store.figures.base import base_in
from store.figures.measured import Measured
from store.figures.table import figure_table
from store.findings.around import around_figures
from store.findings.figures import find_conflict
from store.findings.listing import list_findings
from store.reads.articles import full_article
from tests.comparing.differing import SENTENCE, amount, found, share
from tests.made_articles import article, kept, new_store, number, said
from tui.cli import run
from tui.finding_block import FindingBlock


def test_one_percentage_with_three_bases_is_one_finding_that_names_them(store: Store) -> None:
    bases = ("freight revenue", "freight profit", "each shipment")
    for outlet, base in zip(("Harbour Post", "Coast Courier", "Tidal News"), bases, strict=True):
        kept(store, outlet, share(outlet, "30 percent", 30, base))
    [finding] = found(store, "figures")
    assert finding.why.startswith("The base differs")
    assert all(base in finding.why for base in bases)
    assert len(finding.evidence) == 3


def test_each_figure_of_a_finding_stands_in_its_sentence(store: Store) -> None:
    bases = ("freight revenue", "freight profit")
    for outlet, base in zip(("Harbour Post", "Coast Courier"), bases, strict=True):
        kept(store, outlet, share(outlet, "30 percent", 30, base))
    [finding] = found(store, "figures")
    around = around_figures(store, [finding])[finding.key]
    for evidence, (before, behind) in zip(finding.evidence, around, strict=True):
        [text] = [full_article(store, evidence.article_id).text]
        sentence = before + evidence.text + behind
        assert sentence in text and "\n" not in sentence and any(base in sentence for base in bases)
        block = FindingBlock(finding, around).lines(90, lambda _: Style())
    assert all(any(base in "".join(part for part, _ in line) for line in block[2:]) for base in bases)


@pytest.mark.parametrize(
    ("figure", "after"),
    [
        ("58%", " in favour of the new pier"),
        ("58%", " voted in favor of the new pier"),
        ("58%", " in a harbour ballot"),
    ],
)
def test_how_a_vote_went_or_when_is_not_what_a_percentage_is_a_share_of(figure: str, after: str) -> None:
    assert base_in(f"The plan was carried by {figure}{after}.", figure) == ""
    assert base_in(f"Tolls rose {figure} in the first two months of the year.", figure) == ""
    assert base_in(f"Tolls fell {figure} because of the strike at the lock.", figure) == ""
    assert base_in(f"Tolls make up {figure} of harbour income.", figure) == "harbour income"
    assert base_in(f"It led to {figure} growth in freight volume.", figure) == "freight volume"


def test_what_a_sentence_says_of_each_is_the_base_where_it_begins_so() -> None:
    assert base_in("Toll: Each lock adds 25% for the crew.", "25%") == "each lock"
    for other in ("Each year tolls rise by 25%.", "Tolls rose 25% to $5 per barge.", "For every barge a toll, up 25%."):
        assert base_in(other, "25%") == ""


def test_figures_that_differ_in_value_conflict(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6))
    kept(store, "two", amount("Coast Courier", "19 million euros", 19e6))
    [finding] = found(store, "figures")
    assert "14.3 million euros" in finding.why
    assert "19 million euros" in finding.why


def test_what_one_source_tells_in_two_articles_is_no_conflict(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6))
    kept(store, "two", amount("Harbour Post", "19 million euros", 19e6))
    assert found(store, "figures") == []
    assert "conflicts" not in {row.verdict for row in figure_table(store)}


def test_a_value_that_differs_is_graver_than_a_base(tmp_path: Path) -> None:
    weights = []
    for name, value, base in (("values", 47, "freight revenue"), ("bases", 30, "freight profit")):
        (tmp_path / name).mkdir()
        store = new_store(tmp_path / name)
        kept(store, "one", share("Harbour Post", "30 percent", 30, "freight revenue"))
        kept(store, "two", share("Coast Courier", f"{value} percent", value, base))
        weights += [finding.weight for finding in found(store, "figures")]
    assert weights[0] > weights[1]


@pytest.mark.parametrize(
    ("text", "value", "more"),
    [
        ("14 million euros", 14e6, {}),
        ("about 14.5 million euros", 14.5e6, {"bound": "about", "qualifier": "about"}),
        ("more than 14 million euros", 14e6, {"bound": "at least", "qualifier": "more than"}),
        ("13 to 15 million euros", 13e6, {"high": 15e6}),
    ],
)
def test_what_rounds_or_leaves_room_is_no_conflict(store: Store, text: str, value: float, more: dict[str, Any]) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6))
    kept(store, "two", amount("Coast Courier", text, value, **more))
    assert found(store, "figures") == []


def test_nobody_rounds_forty_five_million_to_forty(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "40 million euros", 40e6))
    kept(store, "two", amount("Coast Courier", "45 million euros", 45e6))
    assert len(found(store, "figures")) == 1


def test_one_statement_with_two_numbers_is_a_finding(store: Store) -> None:
    line = "Our dredging crews will move {} of silt out of the western channel before the storms"
    for outlet, text, value in (("Harbour Post", "4,200 tons", 4200.0), ("Coast Courier", "6,100 tons", 6100.0)):
        made = article(outlet, [said(line.format(text))])
        at = made.text.index(text)
        figure = Figure(at, at + len(text), text, "count", value, value, "tons")
        kept(store, outlet, replace(made, figures=(figure,)))
    [finding] = found(store, "figures")
    assert finding.why.startswith("The values differ")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"period": "2024"}, {"period": "2025"}),
        ({"status": "planned"}, {"status": "actual"}),
        ({"subject": "toll revenue"}, {"subject": "dredging cost"}),
    ],
)
def test_two_values_of_different_years_plans_or_things_are_no_conflict(
    store: Store, ours: dict[str, Any], theirs: dict[str, Any]
) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6, **ours))
    kept(store, "two", amount("Coast Courier", "19 million euros", 19e6, **theirs))
    assert found(store, "figures") == []


def test_two_values_that_both_give_of_one_thing_are_no_conflict(store: Store) -> None:
    for outlet in ("Harbour Post", "Coast Courier"):
        first, second = number("12 percent", 12, of="freight revenue"), number("31 percent", 31, of="freight revenue")
        line = SENTENCE.format("12 percent", "freight revenue") + " It may be 31 percent of freight revenue one day."
        kept(store, outlet, article(outlet, [], prose=line, figures=[first, second]))
    assert found(store, "figures") == []


@pytest.mark.parametrize(("second", "conflict"), [("31", False), ("47", True)])
def test_a_value_that_the_other_article_gives_of_something_else_is_no_conflict(
    store: Store, second: str, conflict: bool
) -> None:
    kept(store, "one", share("Harbour Post", "31 percent", 31))
    both = [number("12 percent", 12, of="freight revenue"), number(f"{second} percent", float(second))]
    line = SENTENCE.format("12 percent", "freight revenue") + f" Of the pilots, {second} percent live ashore."
    kept(store, "two", article("Coast Courier", [], prose=line, figures=both))
    assert bool(found(store, "figures")) is conflict


@pytest.mark.parametrize(("ours", "theirs"), [("20", "21"), ("26", "30"), ("40", "43")])
def test_what_was_counted_is_not_rounded(store: Store, ours: str, theirs: str) -> None:
    for outlet, text in (("Harbour Post", ours), ("Coast Courier", theirs)):
        line = f"The port authority counted {text} barges stranded at the western berth after the night's storm."
        counted = number(text, float(text), "count", "barges")
        kept(store, outlet, article(outlet, [], prose=line, figures=[counted]))
    assert len(found(store, "figures")) == 1


measured = st.builds(
    Measured,
    id=st.integers(1, 9),
    key=st.just("k"),
    article=st.integers(1, 4),
    start=st.integers(0, 9),
    end=st.just(10),
    text=st.sampled_from(["31 %", "30 %", "3.6 %"]),
    kind=st.sampled_from(["percent", "count", "money"]),
    unit=st.sampled_from(["%", None, "EUR"]),
    low=st.just(0.0),
    high=st.just(0.0),
    bound=st.sampled_from(["exact", "about", "at least", "at most"]),
    status=st.sampled_from(["actual", "planned", "forecast"]),
    subject=st.sampled_from([None, "market share", "freight"]),
    actor=st.none(),
    period=st.sampled_from([None, "2024", "2029", "by 2029"]),
    published=st.none(),
    source=st.just(""),
    base=st.sampled_from(["", "sales", "each sale", "freight revenue"]),
    near=st.just(frozenset[str]()),
    further=st.just(""),
).map(lambda m: replace(m, low=float(m.text.split()[0]), high=float(m.text.split()[0]), source=f"Outlet {m.article}"))


@given(st.lists(measured, min_size=2, max_size=5, unique_by=lambda m: m.id))
def test_what_a_figures_finding_says_is_true_of_the_figures_it_names(figures: list[Measured]) -> None:
    for finding in find_conflict(figures):
        reason = finding.why.split(": ")[0].lower()
        told = finding.why.split(": ", 1)[1]
        places = {(e.article_id, e.start) for e in finding.evidence}
        named = [f for f in figures if (f.article, f.start) in places]
        assert len({f.source for f in named}) > 1
        checks = {
            "values differ": len({f.low for f in named}) > 1
            and len({t for t in ("31 %", "30 %", "3.6 %") if t in told}) > 1,
            "base differs": len({f.base for f in named if f.base}) > 1,
            "period differs": len({f.period for f in named if f.period}) > 1,
            "the amounts differ": len({(f.low, f.unit) for f in named}) > 1,
            "lower bound": {"at least", "at most"} <= {f.bound for f in named},
            "status differs": len({f.status for f in named}) > 1,
        }
        said_to_differ = [holds for what, holds in checks.items() if what in reason]
        assert said_to_differ
        assert all(said_to_differ)


def test_a_conflict_of_figures_is_told_once(store: Store) -> None:
    line = "The port authority counted {} stranded at the western berth after the storm"
    for outlet, count in (("Harbour Post", "1,200 barges"), ("Coast Courier", "2,500 barges")):
        made = article(outlet, [said(line.format(count))])
        at = made.text.index(count)
        value = float(count.split()[0].replace(",", ""))
        figure = Figure(at, at + len(count), count, "count", value, value, "barges")
        kept(store, outlet, replace(made, figures=(figure,)))
    assert len(found(store, "figures")) == 1


def test_one_value_told_of_two_years_is_a_conflict(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6, period="2024"))
    kept(store, "two", amount("Coast Courier", "14.3 million euros", 14.3e6, period="2025"))
    [finding] = found(store, "figures")
    assert finding.why.startswith("The period differs")


def test_a_year_against_a_day_or_a_month_is_no_conflict(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6, period="2024"))
    kept(store, "two", amount("Coast Courier", "14.3 million euros", 14.3e6, period="2025-03"))
    assert found(store, "figures") == []


@pytest.mark.parametrize(
    ("ours", "theirs", "conflict"),
    [("2031-Q1", "2031-Q1", True), ("2031-Q1", "2031-Q2", False), ("2031-04", "2031-05", False), ("2031", "Q1", True)],
)
def test_values_of_two_quarters_or_months_are_of_two_things(
    store: Store, ours: str, theirs: str, conflict: bool
) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6, period=ours))
    kept(store, "two", amount("Coast Courier", "19 million euros", 19e6, period=theirs))
    assert bool(found(store, "figures")) is conflict


@pytest.mark.parametrize(("foreseen", "conflict"), [("2031-05-03", False), ("2031-05-04", True), ("2031-05-06", True)])
def test_an_amount_told_as_spent_that_others_still_foresee_is_a_conflict(
    store: Store, foreseen: str, conflict: bool
) -> None:
    planned = amount("Harbour Post", "14.3 million euros", 14.3e6, status="planned")
    kept(store, "one", replace(planned, about=replace(planned.about, published=foreseen)))
    kept(store, "two", amount("Coast Courier", "14.3 million euros", 14.3e6))
    assert bool(found(store, "figures")) is conflict


def test_what_one_may_have_to_pay_is_not_spent_however_it_is_told(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "up to 14.3 million euros", 14.3e6, status="planned", bound="at most"))
    kept(store, "two", amount("Coast Courier", "up to 14.3 million euros", 14.3e6, bound="at most"))
    assert found(store, "figures") == []


def test_one_count_foreseen_and_counted_is_no_conflict(store: Store) -> None:
    line = "The port authority said the dredging contract for the western berth brings 640 moorings."
    for outlet, status in (("Harbour Post", "forecast"), ("Coast Courier", "actual")):
        moorings = number("640", 640, "count", "moorings", status=status)
        kept(store, outlet, article(outlet, [], prose=line, figures=[moorings]))
    assert found(store, "figures") == []


def test_one_of_several_counts_in_a_row_is_not_the_whole(store: Store) -> None:
    line = "The port authority counted {} stranded at the western berth after the night's storm{}."
    row = (("350 barges", 350.0), ("420 barges", 420.0), ("610 barges", 610.0))
    figures = [number(text, value, "count", "barges") for text, value in row]
    several = line.format("350 barges", ", 420 barges at the eastern berth and 610 barges at the lock")
    kept(store, "one", article("Harbour Post", [], prose=several, figures=figures))
    whole = number("1,900 barges", 1900, "count", "barges")
    kept(store, "two", article("Coast Courier", [], prose=line.format("1,900 barges", ""), figures=[whole]))
    assert found(store, "figures") == []


@pytest.mark.parametrize(("whole", "finds"), [("1,400 barges", 0), ("2,300 barges", 1)])
def test_counts_in_a_row_that_make_the_other_contradict_nothing(store: Store, whole: str, finds: int) -> None:
    line = "The port authority counted {} stranded at every western quay after the night's storm."
    parts = [
        number("350 barges", 350, "count", "barges", subject="barges"),
        number("420", 420, "count", None),
        number("610", 610, "count", None),
    ]
    rest = " There were 420 more at the lock, 610 at sea."
    kept(store, "one", article("Harbour Post", [], prose=line.format("350 barges") + rest, figures=parts))
    value = float(whole.split()[0].replace(",", ""))
    figures = [number(whole, value, "count", "barges", subject="barges")]
    kept(store, "two", article("Coast Courier", [], prose=line.format(whole), figures=figures))
    assert len(found(store, "figures")) == finds


def test_a_value_that_the_other_gives_rounded_is_no_conflict(store: Store) -> None:
    kept(store, "one", share("Harbour Post", "31.3 percent", 31.3))
    both = [number("12 percent", 12, of="freight revenue"), number("31 percent", 31, of="freight revenue")]
    line = " ".join(SENTENCE.format(figure.text, figure.of) for figure in both)
    kept(store, "two", article("Coast Courier", [], prose=line, figures=both))
    assert found(store, "figures") == []


def test_a_base_that_the_other_sentence_has_as_well_is_no_other(store: Store) -> None:
    line = "The port authority keeps 30 percent of {} under the dredging contract signed in March{}."
    for outlet, base, more in (("Harbour Post", "tolls", " for freight"), ("Coast Courier", "freight", "")):
        figure = number("30 percent", 30, of=base)
        kept(store, outlet, article(outlet, [], prose=line.format(base, more), figures=[figure]))
    assert found(store, "figures") == []


def test_an_upper_bound_against_a_lower_one_conflicts(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "at least 14 million euros", 14e6, bound="at least"))
    kept(store, "two", amount("Coast Courier", "at most 14 million euros", 14e6, bound="at most"))
    assert len(found(store, "figures")) == 1


def test_a_base_that_takes_up_another_or_is_its_initials_is_no_other(store: Store) -> None:
    bases = ("the city", "GDP", "gross domestic product", "the company")
    for n, base in enumerate(bases):
        kept(store, str(n), share(f"Outlet {n}", "30 percent", 30, base))
    assert not [f for f in list_findings(store) if f.why.startswith("The base differs")]
    assert base_in("A third of the Ebb fleet is old.", "third") == ""
    assert base_in("Some 30 percent of the Ebb fleet, half of which is old.", "half") == ""


def test_a_distance_is_no_number_of_people(store: Store) -> None:
    prose = "The dredging crews of the western berth moved {} for the new pontoon, the auditors found."
    for outlet, text, unit in (("Harbour Post", "400 miles", "miles"), ("Coast Courier", "400 crates", "crates")):
        kept(store, outlet, article(outlet, [], prose=prose.format(text), figures=[number(text, 400, "count", unit)]))
    assert {row.group for row in figure_table(store)} == {None}


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        ((20, "miles"), (32, "km"), False),
        ((120, "miles"), (200, "km"), False),
        ((740, "acres"), (300, "hectares"), False),
        ((9_800, "feet"), (3_000, "metres"), False),
        ((20, "miles"), (20, "km"), True),
        ((120, "miles"), (320, "km"), True),
    ],
)
def test_one_measure_in_two_units_is_no_conflict(
    store: Store, ours: tuple[int, str], theirs: tuple[int, str], differ: bool
) -> None:
    prose = "The auditors found the dredging crews of the western berth worked {} from the new pontoon."
    for outlet, (value, unit) in (("Harbour Post", ours), ("Coast Courier", theirs)):
        figure = number(f"{value} {unit}", value, "count", unit)
        kept(store, outlet, article(outlet, [], prose=prose.format(figure.text), figures=[figure]))
    assert bool(found(store, "figures")) is differ
    [group] = {row.group for row in figure_table(store)}
    assert group is not None


def test_figures_are_printed_with_why_they_differ(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    kept(store, "one", share("Harbour Post", "30 percent", 30, "freight revenue"))
    kept(store, "two", share("Coast Courier", "30 percent", 30, "freight profit"))
    assert run(["--store", str(store.path), "figures", "--conflicts"]) == 0
    assert "freight revenue, freight profit" in capsys.readouterr().out


def test_figures_are_printed_with_their_conflict(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6))
    kept(store, "two", amount("Coast Courier", "19 million euros", 19e6))
    assert run(["--store", str(store.path), "figures", "--conflicts", "--sort", "value", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["text"] for row in rows] == ["19 million euros", "14.3 million euros"]
    assert {row["verdict"] for row in rows} == {"conflicts"}
    assert rows[0]["group"] == rows[1]["group"]
