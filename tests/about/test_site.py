"""An article of unknown outlet goes by the site that its URL names."""

from pathlib import Path

import pytest

from corpus.about.site import day_of, site_of
from corpus.model import About
from corpus.read import parse
from store.database.store import Store
from store.reads.sources import list_articles, list_sources
from tests.collection import put

BODY = """The northern quay will close on Monday, the board said in a letter to the crews.

Nobody will lose a berth, the harbour engineer Ada Falk said."""
OTHER = "A new crane arrives in June.\n\n“It lifts ninety tonnes,” the harbour engineer Ada Falk said on Friday."
PAGE = "https://www.harbour.example/news/quay"


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("http://abcnews.example.com/politics/story?id=3", "abcnews.example.com"),
        ("https://www.harbour.example:8080/a", "harbour.example"),
        ("HTTPS://m.Harbour.example/a", "harbour.example"),
        ("https://web.archive.org/web/20170207id_/http://www.harbour.example/a", "harbour.example"),
        ("https://archive.ph/2026.03.02-091402/https://www.harbour.example/a", "harbour.example"),
        ("https://localhost/a", None),
        ("http://127.0.0.1/a", None),
        ("file:///home/ada/story.html", None),
        ("http://[::1/a", None),
        ("harbour news", None),
        ("https://harbour.\u202eexample/", None),
        (None, None),
    ],
)
def test_a_site_is_the_public_host_of_a_url(url: str | None, site: str | None) -> None:
    assert site_of(url) == site


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://ebb.example/2024/05/17/quay", "2024-05-17"),
        ("https://ebb.example/2024/world/5/7/quay.html", "2024-05-07"),
        ("https://web.archive.org/web/20250101000000/https://ebb.example/2024-05-17", "2024-05-17"),
        ("https://ebb.example/2024/02/30/quay", None),
        ("https://ebb.example/story/2024/1705", None),
        (None, None),
    ],
)
def test_a_page_that_states_no_day_has_that_of_its_path(url: str | None, day: str | None) -> None:
    assert day_of(url) == day
    assert parse("Quay shut\n\nThe quay has been shut.", About(url=url)).about.published == day


def test_what_names_the_outlet_goes_before_the_site() -> None:
    assert parse(BODY, About(url=PAGE)).about.outlet == "harbour.example"
    assert parse(BODY, About(url=PAGE, outlet="Harbour News")).about.outlet == "Harbour News"


@pytest.mark.parametrize(
    ("url", "outlet"),
    [(None, "Reuters"), ("https://www.reuters.com/world/quay", "Reuters"), (PAGE, "harbour.example")],
)
def test_an_agencys_report_on_anothers_site_is_that_sites(url: str | None, outlet: str) -> None:
    assert parse(f"Quay to close\n\nOSLO, Feb 9 (Reuters) - {BODY}", About(url=url)).about.outlet == outlet


def test_articles_of_one_site_are_one_source(tmp_path: Path) -> None:
    store = Store(tmp_path / "store.db")
    put(store, BODY, "first.txt", title="Quay to close for repairs", url=PAGE)
    put(store, OTHER, "second.txt", title="Crane to arrive in June", url="https://harbour.example/news/crane")
    assert [(source.name, source.articles) for source in list_sources(store)] == [("harbour.example", 2)]


def test_a_source_is_known_by_the_form_of_most_of_its_articles(tmp_path: Path) -> None:
    store = Store(tmp_path / "store.db")
    put(store, BODY, "first.txt", title="Quay to close for repairs", outlet="Harbour News", form="report")
    put(store, OTHER, "second.txt", title="Crane to arrive in June", outlet="Harbour News", form="report")
    put(store, "The quay is a disgrace.", "third.txt", title="A disgrace", outlet="Harbour News", form="opinion")
    [source] = list_sources(store)
    assert source.forms == ("report", "opinion")


def test_a_page_of_a_site_whose_outlet_is_named_later_is_no_second_article(tmp_path: Path) -> None:
    store = Store(tmp_path / "store.db")
    put(store, BODY, "first.txt", title="Quay to close for repairs", url=PAGE)
    later = put(store, f"{BODY} He spoke on Friday.", "second.txt", title="Quay shut", url=PAGE, outlet="Harbour News")
    assert later.outcome == "newer version"
    assert [article.source for article in list_articles(store)] == ["Harbour News"]


@pytest.mark.parametrize(
    ("told", "url", "via"),
    [
        ("ABC News", "https://abcnews.go.com/US/story?id=1", ()),
        ("The Guardian", "https://www.theguardian.com/world/1", ()),
        ("RTÉ", "https://www.rte.ie/news/1", ()),
        ("ABC News", "https://www.rte.ie/news/1", ("ABC News",)),
        ("ABC News", None, ("ABC News",)),
    ],
)
def test_what_is_told_an_outlet_on_its_own_site_came_through_nobody(told: str, url: str | None, via: object) -> None:
    [quote] = parse(f"“The quay leaks,” harbour master Ida Brandt told {told} on Monday.", About(url=url)).quotes
    assert quote.via == via
