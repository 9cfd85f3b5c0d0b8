"""A finding says where sources differ, rests on passages that are there, and is silent about what merely rounds."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import About, Article, Figure, Quote, QuoteKind
from store.figure_base import base_in
from store.figure_table import figure_table
from store.findings.figures import find_conflict
from store.findings.listing import FindingAnswer, bring_back, dismiss, list_findings, told_once
from store.measured import Measured
from store.remove import remove
from store.store import Store
from tests.collection import put
from tests.made_articles import article, kept, new_store, number, said
from tui.cli import run

PLEDGE = "Our dredging crews will finish the western channel before the autumn storms arrive"
TOLLS = "Barge owners pay higher tolls at the lock because its pumps burn imported diesel"
GRAIN = "Grain exporters have asked for a second berth beside the old customs house"
FERRY = "Ferry crossings stay suspended until the new pontoon has passed its inspection"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def found(store: Store, kind: str) -> list[FindingAnswer]:
    return list(list_findings(store, kind))


def both(store: Store, left: str, right: str, kinds: tuple[QuoteKind, QuoteKind] = ("direct", "direct")) -> None:
    kept(store, "one", article("Harbour Post", [said(left, kind=kinds[0])]))
    kept(store, "two", article("Coast Courier", [said(right, kind=kinds[1])]))


@pytest.mark.parametrize(
    ("other", "what"),
    [
        (PLEDGE.replace("will finish", "should finish"), "becomes a statement of what ought to be"),
        (PLEDGE.replace("will finish", "may finish"), "becomes a statement of what may be"),
        (PLEDGE.replace("will finish", "plan to finish"), "becomes a plan"),
        (PLEDGE.replace("will finish", "are considering finishing"), "becomes something considered"),
        (PLEDGE.replace("will finish", "do not intend to finish"), "A negation is added"),
        (PLEDGE.replace("will finish", "will not finish"), "A negation is added"),
        (PLEDGE.replace("will finish", "will probably finish"), "A hedge (probably) is added"),
    ],
)
def test_wording_that_changes_the_sense_is_a_finding(store: Store, other: str, what: str) -> None:
    both(store, PLEDGE, other)
    [finding] = found(store, "wording")
    assert what in finding.why
    assert [e.text for e in finding.evidence] == [PLEDGE, other]


@pytest.mark.parametrize(
    "other",
    [
        PLEDGE.replace("will", "would"),
        PLEDGE.replace("autumn storms", "storms of autumn"),
        PLEDGE.replace("finish", "complete"),
        PLEDGE + " and the pilots return",
    ],
)
def test_reported_speech_and_synonyms_change_no_sense(store: Store, other: str) -> None:
    both(store, PLEDGE, other, ("direct", "indirect"))
    assert found(store, "wording") == []


def test_never_and_not_are_one_negation(store: Store) -> None:
    both(store, PLEDGE.replace("will finish", "will never finish"), PLEDGE.replace("will finish", "will not finish"))
    assert found(store, "wording") == []


def test_nobody_and_no_one_are_one_negation(store: Store) -> None:
    both(store, f"Nobody doubts that {PLEDGE}", f"No one doubts that {PLEDGE}")
    assert found(store, "wording") == []


def test_words_in_marks_that_their_source_has_outside_are_a_finding(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, addressee="Harbour Post")]))
    retold = said(PLEDGE.replace("Our", "The"), kind="direct", via=("Harbour Post",))
    kept(store, "two", article("Coast Courier", [retold]))
    [finding] = found(store, "quote status")
    assert finding.why.startswith("Coast Courier puts in marks")
    assert "Harbour Post, from whom it has them" in finding.why


def test_two_wordings_in_marks_are_a_finding(store: Store) -> None:
    both(store, PLEDGE, "The western channel will be finished by our dredging crews before autumn storms arrive")
    [finding] = found(store, "quote status")
    assert "at most one is verbatim" in finding.why


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"Captain Moor, {PLEDGE}.", f"{PLEDGE}. Nobody has asked the pilots, and nobody will."),
        (f"Not one of them. {PLEDGE}. Ask the harbour master.", f"Look, {PLEDGE}."),
        (f"{TOLLS}. {PLEDGE}", f"{PLEDGE}. {FERRY}"),
        (PLEDGE.replace("Our dredging crews", "They [the dredging crews]"), f"{TOLLS}. {PLEDGE}"),
    ],
)
def test_two_excerpts_that_overlap_are_both_verbatim(store: Store, left: str, right: str) -> None:
    both(store, left, right, ("direct", "direct"))
    kept(store, "three", article("Tidal News", [said(f"{PLEDGE}.", kind="direct")]))
    assert not [f for f in found(store, "quote status") if "at most one is verbatim" in f.why]


def test_the_same_words_in_marks_are_none(store: Store) -> None:
    both(store, PLEDGE, PLEDGE)
    assert list_findings(store) == ()


def test_words_left_out_inside_the_marks_are_a_finding(store: Store) -> None:
    long = PLEDGE.replace("the western channel", "the western channel with all of its four silted side arms")
    both(store, long, PLEDGE)
    [finding] = found(store, "quote status")
    assert "leaves words out inside the marks" in finding.why


def test_who_rests_on_whom_is_said_once_for_two_articles(store: Store) -> None:
    lines = (PLEDGE, TOLLS, GRAIN)
    kept(store, "one", article("Harbour Post", [said(line, addressee="Harbour Post") for line in lines]))
    kept(store, "two", article("Coast Courier", [said(line, via=("Harbour Post",)) for line in lines], "2031-05-05"))
    [finding] = found(store, "relays")
    assert finding.why.startswith("Coast Courier rests on Harbour Post for 3 statements of Ana Ruiz")


def test_one_report_credited_differently_is_a_finding(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, via=("Anchor Wire",))]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE, via=("Beacon Agency",))]))
    [finding] = found(store, "relays")
    assert "Harbour Post credits Anchor Wire" in finding.why
    assert "Coast Courier credits Beacon Agency" in finding.why


def test_what_one_of_two_accounts_leaves_out_is_one_finding_not_many(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line) for line in (PLEDGE, TOLLS, GRAIN, FERRY)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE), said(TOLLS)]))
    [finding] = found(store, "only here")
    assert finding.why.startswith("Only Harbour Post tells 2 statements of Ana Ruiz that Coast Courier")


def test_a_source_that_shares_nothing_leaves_nothing_out(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(GRAIN)]))
    kept(store, "two", article("Coast Courier", [said(TOLLS)]))
    assert list_findings(store) == ()


def test_a_third_source_that_tells_it_too_ends_an_only_here(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line) for line in (PLEDGE, TOLLS, GRAIN)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE), said(TOLLS)]))
    assert found(store, "only here")
    kept(store, "three", article("Tidal News", [said(GRAIN)]))
    assert found(store, "only here") == []


def test_what_one_article_alone_tells_is_listed_once_however_many_leave_it_out(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line) for line in (PLEDGE, TOLLS, GRAIN)]))
    for outlet in ("Coast Courier", "Tidal News", "Quay Gazette"):
        kept(store, outlet, article(outlet, [said(PLEDGE), said(TOLLS)]))
    assert len(found(store, "only here")) == 3
    [finding] = told_once(found(store, "only here"))
    assert dismiss(store, finding.key)
    assert found(store, "only here") == []
    assert bring_back(store, finding.key)
    assert len(found(store, "only here")) == 3


SENTENCE = "The port authority keeps {} of {} from every western berth under the dredging contract signed in March."


def share(outlet: str, text: str, value: float, of: str = "freight revenue", **more: Any) -> Article:
    figure = number(text, value, of=of, **more)
    return article(outlet, [], prose=SENTENCE.format(text, of), figures=[figure])


def amount(outlet: str, text: str, value: float, unit: str = "EUR", **more: Any) -> Article:
    prose = f"The dredging contract for the western berth cost the port authority {text}, the auditors found."
    figure: Figure = number(text, value, "money", unit, **more)
    return article(outlet, [], prose=prose, figures=[figure])


def test_one_percentage_with_three_bases_is_one_finding_that_names_them(store: Store) -> None:
    bases = ("freight revenue", "freight profit", "each shipment")
    for outlet, base in zip(("Harbour Post", "Coast Courier", "Tidal News"), bases, strict=True):
        kept(store, outlet, share(outlet, "30 percent", 30, base))
    [finding] = found(store, "figures")
    assert finding.why.startswith("The base differs")
    assert all(base in finding.why for base in bases)
    assert len(finding.evidence) == 3


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
    assert base_in(f"Tolls make up {figure} of harbour income.", figure) == "harbour income"
    assert base_in(f"It led to {figure} growth in freight volume.", figure) == "freight volume"


def test_figures_that_differ_in_value_conflict(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6))
    kept(store, "two", amount("Coast Courier", "19 million euros", 19e6))
    [finding] = found(store, "figures")
    assert "14.3 million euros" in finding.why
    assert "19 million euros" in finding.why


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
            "different amounts": len({(f.low, f.unit) for f in named}) > 1,
            "lower bound": {"at least", "at most"} <= {f.bound for f in named},
            "actual in": len({f.status for f in named}) > 1,
        }
        said_to_differ = [holds for what, holds in checks.items() if what in reason]
        assert said_to_differ
        assert all(said_to_differ)


def brief_of(outlet: str, quotes: list[Quote], **more: Any) -> Article:
    about = About(outlet=outlet, title=f"{outlet} in short", published="2031-05-04", form="brief")
    return article(None, quotes, about=about, **more)


def test_our_own_brief_of_an_outlet_is_no_second_telling(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct"), said(TOLLS), said(GRAIN), said(FERRY)]))
    kept(store, "two", brief_of("Harbour Post", [said(PLEDGE.replace("will", "may")), said(TOLLS)]))
    assert list_findings(store) == ()


def test_between_briefs_the_words_in_marks_alone_are_compared(store: Store) -> None:
    for outlet, verb in (("Harbour Post", "will never"), ("Coast Courier", "should not")):
        text = f"the crews' resolve to dredge the western channel {verb} waver"
        at = text.index(verb)
        inner = Quote(at, len(text), text[at:], "partial", "Ana Ruiz", confidence=0.9)
        made = brief_of(outlet, [said(text)])
        kept(store, outlet, replace(made, quotes=(*made.quotes, inner)))
    [finding] = found(store, "wording")
    assert "“will never waver”" in finding.why


def test_a_change_is_shown_between_the_two_tellings_that_are_nearest(store: Store) -> None:
    kept(store, "one", article("Tidal News", [said("crews could finish the channel before the storms arrive")]))
    kept(store, "two", article("Harbour Post", [said(PLEDGE.replace("will", "may"), kind="direct")]))
    kept(store, "three", article("Coast Courier", [said(PLEDGE, kind="direct")]))
    [finding] = found(store, "wording")
    assert "“may finish”" in finding.why
    assert "“will finish”" in finding.why


def test_fragments_in_marks_are_not_words_told_without_marks(store: Store) -> None:
    inner = Quote(0, 40, PLEDGE[:40], "partial", "Ana Ruiz", confidence=0.9)
    told = article("Harbour Post", [said(PLEDGE)])
    kept(store, "one", replace(told, quotes=(*told.quotes, inner)))
    kept(store, "two", article("Coast Courier", [said(PLEDGE, kind="direct")]))
    assert found(store, "quote status") == []


def test_a_conflict_of_figures_is_told_once(store: Store) -> None:
    line = "The port authority counted {} stranded at the western berth after the storm"
    for outlet, count in (("Harbour Post", "1,200 barges"), ("Coast Courier", "2,500 barges")):
        made = article(outlet, [said(line.format(count))])
        at = made.text.index(count)
        value = float(count.split()[0].replace(",", ""))
        figure = Figure(at, at + len(count), count, "count", value, value, "barges")
        kept(store, outlet, replace(made, figures=(figure,)))
    assert len(found(store, "figures")) == 1


def test_two_quotes_that_another_outlet_gives_as_one_leave_nothing_out(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct"), said("They " + FERRY, kind="direct")]))
    kept(store, "two", article("Coast Courier", [said(f"{PLEDGE}. They {FERRY}", kind="direct")]))
    assert not [f for f in found(store, "quote status") if "leaves words out" in f.why]


def test_one_value_told_of_two_years_is_a_conflict(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "14.3 million euros", 14.3e6, period="2024"))
    kept(store, "two", amount("Coast Courier", "14.3 million euros", 14.3e6, period="2025"))
    [finding] = found(store, "figures")
    assert finding.why.startswith("The period differs")


def test_an_upper_bound_against_a_lower_one_conflicts(store: Store) -> None:
    kept(store, "one", amount("Harbour Post", "at least 14 million euros", 14e6, bound="at least"))
    kept(store, "two", amount("Coast Courier", "at most 14 million euros", 14e6, bound="at most"))
    assert len(found(store, "figures")) == 1


def test_every_finding_rests_on_words_that_stand_there(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(line, kind="direct") for line in (PLEDGE, TOLLS, GRAIN, FERRY)]))
    kept(store, "two", article("Coast Courier", [said(PLEDGE.replace("will", "may")), said(TOLLS)]))
    findings = list_findings(store)
    assert findings
    with store.reading() as connection:
        for evidence in (e for f in findings for e in f.evidence):
            (text,) = connection.execute("SELECT text FROM article WHERE id = ?", (evidence.article_id,)).fetchone()
            assert text[evidence.start : evidence.end] == evidence.text != ""


def test_a_dismissed_finding_stays_away_and_comes_back(store: Store) -> None:
    both(store, PLEDGE, PLEDGE.replace("will", "may"))
    [finding] = found(store, "wording")
    assert dismiss(store, finding.key)
    assert found(store, "wording") == []
    assert [f.key for f in list_findings(store, dismissed=True)] == [finding.key]
    assert bring_back(store, finding.key)
    assert found(store, "wording") == [finding]
    assert not bring_back(store, finding.key)
    assert not dismiss(store, "no such key")


def test_a_dismissal_outlives_the_article_and_its_return(store: Store) -> None:
    made = article("Coast Courier", [said(PLEDGE.replace("will", "may"), kind="direct")])
    kept(store, "one", article("Harbour Post", [said(PLEDGE, kind="direct")]))
    second = kept(store, "two", made)
    for finding in list_findings(store):
        dismiss(store, finding.key)
    put_aside = list_findings(store, dismissed=True)
    remove(store, [second])
    gone = list_findings(store, dismissed=True)
    assert {(f.key, f.why) for f in gone} == {(f.key, f.why) for f in put_aside}
    assert not any(f.evidence for f in gone)
    kept(store, "two", made)
    assert list_findings(store) == ()
    assert all(f.evidence for f in list_findings(store, dismissed=True))


def test_what_was_put_aside_stays_aside_when_the_outlets_are_named_later(store: Store) -> None:
    tellings = [
        f"{title}\n\n“{words},” Ana Ruiz told reporters on Tuesday. The work will cost ${cost} million, Ruiz said.\n"
        for title, words, cost in (
            ("Channel to be dredged soon", PLEDGE, 40),
            ("Crews expected in the channel", PLEDGE.replace("will finish", "may finish"), 70),
        )
    ]
    for name, telling in zip(("one.txt", "two.txt"), tellings, strict=True):
        put(store, telling, name)
    put_aside = {finding.key for finding in list_findings(store)}
    assert len(put_aside) > 1
    for key in put_aside:
        dismiss(store, key)
    for outlet, telling in zip(("Harbour Post", "Coast Courier"), tellings, strict=True):
        assert put(store, telling, outlet=outlet).outcome == "replaced"
    assert not list_findings(store)
    again = list_findings(store, dismissed=True)
    assert {finding.key for finding in again} == put_aside and all(finding.evidence for finding in again)


def test_a_removed_article_takes_the_findings_that_rest_on_it(store: Store) -> None:
    both(store, PLEDGE, PLEDGE.replace("will", "may"))
    remove(store, [1])
    assert list_findings(store) == ()
    with store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM finding_evidence").fetchone() == (0,)


def test_findings_are_printed_in_their_published_form(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    both(store, PLEDGE, PLEDGE.replace("will", "may"))
    assert run(["--store", str(store.path), "findings", "--json"]) == 0
    finding = json.loads(capsys.readouterr().out.splitlines()[0])
    assert {"kind", "why", "evidence"} <= finding.keys()
    assert {"file", "start", "end", "text"} <= finding["evidence"][0].keys()
    assert finding["evidence"][0]["file"] == "one"
    assert run(["--store", str(store.path), "findings", "--dismiss", finding["key"]]) == 0
    assert run(["--store", str(store.path), "findings", "--dismiss", "nothing"]) == 1


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
