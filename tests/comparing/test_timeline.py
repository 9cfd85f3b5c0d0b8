"""The timeline says what was said when, no more precisely than it is known."""

import json

import pytest

from corpus.model import Actor
from store.database.store import Store
from store.reads.quotes import quotes_by_id
from store.reads.timeline import count_dates, list_timeline
from tests.made_articles import article, kept, said
from tui.cli import run

PLEDGE = "Our dredging crews will finish the western channel before the autumn storms arrive"
TOLLS = "Barge owners pay higher tolls at the lock because its pumps burn imported diesel"
GRAIN = "Grain exporters have asked for a second berth beside the old customs house"


def test_dates_come_in_order_with_their_precision_and_the_undated_last(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, said_on="2031-04"), said(TOLLS)]))
    kept(store, "two", article("Coast Courier", [said(GRAIN)], None))
    kept(store, "three", article("Tidal News", [said(GRAIN, said_on="2030")], "2031-05-04T08:30+02:00"))
    rows = list_timeline(store)
    assert [(r.date, r.precision) for r in rows] == [
        ("2030", "year"),
        ("2031-04", "month"),
        ("2031-05-04", "day"),
        (None, None),
    ]


def test_a_row_counts_quotes_and_those_that_name_the_day_themselves(store: Store) -> None:
    kept(
        store, "one", article("Harbour Post", [said(PLEDGE, said_on="2031-05-04"), said(TOLLS, "Bo Lind"), said(GRAIN)])
    )
    [row] = list_timeline(store)
    assert (row.quotes, row.said) == (3, 1)
    assert row.speakers == (("Ana Ruiz", 2), ("Bo Lind", 1))
    assert row.sources == (("Harbour Post", 3),)


def test_a_row_opens_into_its_quotes(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE), said(TOLLS)]))
    [row] = list_timeline(store)
    assert [quote.text for quote in quotes_by_id(store, row.quote_ids)] == [PLEDGE, TOLLS]


def test_what_is_no_date_is_undated(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, said_on="2031-02-31"), said(TOLLS, said_on="soon")], "?"))
    assert [(r.date, r.quotes) for r in list_timeline(store)] == [(None, 2)]


def test_the_dates_counted_alone_are_the_dates_of_the_timeline(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, said_on="2031-04"), said(TOLLS, said_on="soon")]))
    kept(store, "two", article("Coast Courier", [said(GRAIN), said(TOLLS, said_on="2031-05-04")], None))
    counts = [(date.date, date.quotes) for date in count_dates(store)]
    assert counts == [("2031-04", 1), ("2031-05-04", 2), (None, 1)]
    assert counts == [(row.date, row.quotes) for row in list_timeline(store)]
    few = frozenset(list_timeline(store)[1].quote_ids)
    assert [(date.date, date.quotes) for date in count_dates(store, among=few)] == [("2031-05-04", 2)]


def test_an_empty_store_has_no_timeline(store: Store) -> None:
    assert list_timeline(store) == ()


def test_the_command_prints_a_line_a_date_and_takes_filters(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE)]))
    kept(store, "two", article("Coast Courier", [said(GRAIN, "Bo Lind")], "2031-06-01"))
    assert run(["--store", str(store.path), "timeline", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["date"], row["precision"], row["quotes"]) for row in rows] == [
        ("2031-05-04", "day", 1),
        ("2031-06-01", "day", 1),
    ]
    assert run(["--store", str(store.path), "timeline", "--source", "coast", "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_the_timeline_of_a_query_has_all_that_it_finds(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    for day in range(1, 4):
        words = [said(f"{'Dredging' if i % 2 else 'Barges'} cost {day} times {i}") for i in range(180)]
        kept(store, f"{day}", article("Harbour Post", words, f"2031-05-0{day}"))
    assert run(["--store", str(store.path), "timeline", "--json", "dredging"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["quotes"] for row in rows] == [90, 90, 90]
    assert run(["--store", str(store.path), "timeline", "--json", "dreging", "after:2031-05-02"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["quotes"] for row in rows] == [90, 90]
    assert run(["--store", str(store.path), "timeline", "locomotive"]) == 1
    assert capsys.readouterr() == ("", "No quote matches.\n")


def test_a_person_whom_articles_name_in_two_ways_has_one_name_in_a_row(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(PLEDGE, "Lu Qinghe"), said(TOLLS, "Bo Lind")]))
    named = [Actor("陆青禾", "person")]
    kept(store, "two", article("Coast Courier", [said(GRAIN, "陆青禾"), said(TOLLS, "the spokesman")], actors=named))
    [row] = list_timeline(store)
    assert row.speakers == (("Lu Qinghe", 2), ("Bo Lind", 1), ("the spokesman", 1))


def test_a_body_is_called_as_each_article_calls_it(store: Store) -> None:
    for outlet, name in (("Harbour Post", "Kestrel Inc"), ("Coast Courier", "Kestrel")):
        body = [Actor(name, "company")]
        kept(store, outlet, article(outlet, [said(PLEDGE, name)], actors=body))
    [row] = list_timeline(store)
    assert dict(row.speakers) == {"Kestrel Inc": 1, "Kestrel": 1}
