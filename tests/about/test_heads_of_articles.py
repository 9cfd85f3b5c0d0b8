"""The lines over a text that name several writers in their places, or the paper it stood in."""

import pytest

from corpus.model import About
from corpus.read import parse

_BODY = (
    "\n\nThe harbour board will close the northern quay on Monday, said Tove Lindqvist, who chairs it.\n\n"
    "“We have no choice,” she told reporters at the quay, where divers had found rotten piles.\n"
)


def _about(head: str, body: str = _BODY) -> About:
    return parse(head + body).about


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Harriet Osgood in Lund and Bram Teunissen in Breda", "Harriet Osgood and Bram Teunissen"),
        ("Harriet Osgood in New York, Bo Ek in Lund and Ida Krall in Rome", "Harriet Osgood, Bo Ek and Ida Krall"),
        ("Harriet Osgood and Bo Ek in Lund, and Ida Krall in Rome", "Harriet Osgood, Bo Ek and Ida Krall"),
    ],
)
@pytest.mark.parametrize(
    "above", ["Board closes quay", "Board closes quay\n\nPiles had rotted for years, divers found"]
)
@pytest.mark.parametrize("below", ["", "\n\nPublished 4 March 2026", "\n4 March 2026"])
def test_writers_in_their_places_are_all_named(above: str, line: str, author: str, below: str) -> None:
    about = _about(f"{above}\n\n{line}{below}")
    assert about.author == author
    assert about.title == "Board closes quay"


@pytest.mark.parametrize(
    "line",
    [
        "Heavy Rain in Spain and Forest Fires in Greece",
        "Quays in Lund and Piers in Breda",
        "Anna wins in Lund and Bo loses in Breda",
        "Elections in Anna Maria in Florida and Long Beach in Washington",
    ],
)
def test_things_in_their_places_wrote_nothing(line: str) -> None:
    assert _about(f"Board closes quay\n\n{line}").author is None


@pytest.mark.parametrize(
    ("first", "outlet"),
    [("Mining Week", "Mining Week"), ("The Quay Diaries", "Quay Diaries"), ("Lund Notebook", "Lund Notebook")],
)
def test_a_paper_named_over_the_day_and_the_title_is_the_outlet(first: str, outlet: str) -> None:
    about = _about(
        f"{first}\n12 March 2026\nQuay verdict: what the ruling means for owners\nKirsten Vogel, technical editor"
    )
    assert (about.outlet, about.title) == (outlet, "Quay verdict: what the ruling means for owners")
    assert about.published == "2026-03-12"


def test_the_first_line_is_the_paper_that_the_text_says_was_told_something() -> None:
    head = "Stone Circle\n12 March 2026\nQuay verdict: what the ruling means for owners"
    about = _about(head, _BODY + "\n“It is over,” Bo Ek told Stone Circle.\n")
    assert (about.outlet, about.title) == ("Stone Circle", "Quay verdict: what the ruling means for owners")


@pytest.mark.parametrize(
    "head",
    [
        "Harbour Row\n4 May 2026\n\nBy Ann Lee",
        "Harbour Row\n4 May 2026",
        "Harbour Row\n4 May 2026\nThe board wants the ferry but no noise\nBy Ann Lee",
    ],
)
def test_a_short_title_over_the_day_is_no_paper(head: str) -> None:
    about = _about(head)
    assert (about.title, about.outlet) == ("Harbour Row", None)


def test_a_byline_amid_a_live_page_is_nobodys_words() -> None:
    post = "Levy Would Be 20%, Person Says\n\nBy Ida Krall\n\nThe levy would be 20%, a person who knows of it said."
    article = parse(f"Live: quay vote\n\nBy Bo Ek\n\n4 March 2026\n\n{post}{_BODY}")
    assert "By Ida Krall" not in [q.text for q in article.quotes]
    assert "By Ida Krall" in [article.text[p.start : p.end] for p in article.passages if p.kind == "byline"]
    assert article.about.author == "Bo Ek"


@pytest.mark.parametrize(
    "line", ["By Monday", "By the Numbers", "By Ida Krall the quay was never closed.", "By Land and Sea"]
)
def test_what_only_begins_like_a_byline_amid_the_text_names_no_writer(line: str) -> None:
    article = parse(f"Quay vote\n\nBy Bo Ek\n\n4 March 2026{_BODY}\n{line}\n{_BODY}")
    assert line not in [article.text[p.start : p.end] for p in article.passages if p.kind == "byline"]
