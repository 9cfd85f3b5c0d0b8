"""A page that words its headline, its byline or its text in a way of its own is read as its reader sees it."""

import json

import pytest

from corpus.model import Article
from corpus.read import read
from tests.readers.made_files import COUNCIL, page

TITLE = "Harbour board backs the second terminal after all"


def article(data: bytes) -> Article:
    (found,) = read(data)
    return found


def headed(head: str, over: str = f"<h1>{TITLE}</h1>", under: str = "") -> Article:
    """The article of a page with that head, the headline and what stands under it."""
    return article(page(COUNCIL, head).replace(b"<article>", f"<article>{over}{under}".encode()))


def test_a_headline_that_ends_like_an_outlets_name_is_the_headline() -> None:
    line = "Here comes Lundby's own TV"
    head = f'<title>{line} - Quay Weekly</title><meta property="og:site_name" content="Quay Weekly">'
    found = headed(head, f"<h1>{line}</h1>", "<h2>A bold new channel would replace what the harbour looks at</h2>")
    assert (found.about.title, found.about.outlet) == (line, "Quay Weekly")


def test_the_heading_in_view_is_the_headline_where_the_head_words_it_otherwise_twice() -> None:
    head = "<title>Second terminal: the harbour board backs it - Quay Weekly</title>"
    head += '<meta property="og:title" content="What does the board really want with a terminal?">'
    head += '<meta property="og:site_name" content="Quay Weekly">'
    assert headed(head).about.title == TITLE
    other = headed(head, "<h1>Sunday reading for our friends on the pier</h1>")
    assert other.about.title != "Sunday reading for our friends on the pier"


def test_an_entrys_title_need_not_be_a_heading() -> None:
    over = f'<p class="body"><span class="headline entry-title">{TITLE}</span></p>'
    found = headed("<title>News from The Associated Press</title>", over)
    assert (found.about.title, found.about.outlet) == (TITLE, "Associated Press")


def test_a_blogs_archive_names_the_blog_before_the_entry() -> None:
    head = "<title>The Pier Gang &raquo; Blog Archive &raquo; Stand up, Lundby</title>"
    found = headed(head, "<h1>The Pier Gang</h1><h2>Stand up, Lundby</h2>")
    assert (found.about.title, found.about.outlet) == ("Stand up, Lundby", "The Pier Gang")


@pytest.mark.parametrize(
    ("stated", "author"),
    [
        ("Nadia Holm Bloomberg", "Nadia Holm"),
        ("Michael Bloomberg", "Michael Bloomberg"),
        ("LENE DAHL, RUT HOLM Envoyées spéciales à Lundby", "Lene Dahl, Rut Holm"),
        ("Nga Arta Hoxha", "Arta Hoxha"),
        ("Nga Wei", "Nga Wei"),
        ("User Admin", None),
    ],
)
def test_a_stated_author_is_the_name_alone(stated: str, author: str | None) -> None:
    head = f'<title>{TITLE} | Quay Weekly</title><meta name="author" content="{stated}">'
    assert headed(head).about.author == author


def test_the_house_under_a_byline_is_no_second_writer() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": TITLE, "author": [{"name": "Rut Mae Holm"}]})
    head = f'<meta property="og:site_name" content="Quay Weekly"><script type="application/ld+json">{data}</script>'
    under = "<div>By <span><a href='/bio/holm'>Rut Mae Holm</a></span></div><div>South Lundby Quay-Weekly</div>"
    assert headed(head, under=f"<div class='byline'>{under}</div>").about.author == "Rut Mae Holm"


def test_a_byline_may_end_in_the_outlets_desk() -> None:
    head = f'<title>{TITLE} | Q1</title><meta property="og:site_name" content="Q1">'
    under = "<div class='from'><p>Por Rute Holm, q1 LU</p><p>02/01/2023 18h58</p></div>"
    assert headed(head, under=under).about.author == "Rute Holm"


def test_the_list_of_all_writers_is_not_one_of_them() -> None:
    head = f'<title>{TITLE} - Quay Weekly</title><meta property="og:site_name" content="Quay Weekly">'
    listed = "<ul><li><a href='https://quay.example/journalists/'>Weekly Journalists</a></li></ul>"
    assert (
        article(page(COUNCIL, head, listed).replace(b"<article>", f"<article><h1>{TITLE}</h1>".encode())).about.author
        is None
    )
    one = listed.replace("/journalists/'>Weekly Journalists", "/journalists/holm'>Rut Holm")
    assert (
        article(page(COUNCIL, head, one).replace(b"<article>", f"<article><h1>{TITLE}</h1>".encode())).about.author
        == "Rut Holm"
    )


def test_the_writers_of_other_articles_are_not_this_ones() -> None:
    head = f'<title>{TITLE} - Quay Weekly</title><meta property="og:site_name" content="Quay Weekly">'
    around = "<div class='snp_dont_miss_author_name bold'>Nadia Lepur</div>"
    assert article(page(COUNCIL, head, around)).about.author is None


def test_text_in_a_string_of_a_program_is_read_where_the_page_shows_none() -> None:
    body = "".join(f"<p>{line}</p>" for line in COUNCIL)
    told = json.dumps(body).replace("<", r"\u003C").replace(">", r"\u003E").replace("/", r"\u002F")
    state = f"<script>window.__NUXT__=(function(a,b){{return {{data:[{{title:a,body:{told}}}]}}}}(1,2))</script>"
    ticker = "".join(
        f"<article><time>17:{n}</time> <a href='/{n}'>Ferry {n} is late again</a></article>" for n in range(20, 25)
    )
    markup = f"<html><head><title>Quay</title></head><body><h1>{TITLE}</h1><div>{ticker}</div>{state}</body></html>"
    text = article(markup.encode()).text
    assert all(line in text for line in COUNCIL)
    assert "is late again" not in text
