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
    fans = "".join(f"<p class='comment_author'>{100 + n} fans</p>" for n in range(60))
    around = f"{fans}<div class='snp_dont_miss_author_name bold'>Nadia Lepur</div>"
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


def menus(count: int) -> str:
    """A page's menus, a block each."""
    return "".join(f"<p>Pier {n}</p>" for n in range(count))


def test_a_menu_far_above_the_headline_is_none_of_its_labels() -> None:
    story = "".join(f"<p>{line}</p>" for line in COUNCIL)
    latest = f"<ul><li><a href='/a'>{TITLE[:30]}...</a></li></ul>"
    over = f"{latest}<p>Sections</p>{menus(14)}<h6>Harbour | {TITLE}</h6><h1>{TITLE}</h1>"
    markup = f"<title>{TITLE}</title><body><article>{over}{story}</article>"
    text = article(markup.encode()).text
    assert "Sections" not in text
    assert f"Harbour | {TITLE}" not in text
    assert text.count(TITLE[:30]) == 1


def test_other_articles_teasers_at_the_end_are_left_out_and_an_articles_own_sections_are_not() -> None:
    teasers = "".join(
        f"<div class='item'><h3><a href='/{n}'>Ferry {n} waits</a></h3><p>The line said on Sunday why.</p></div>"
        for n in range(2)
    )
    story = f"<title>{TITLE}</title><body><div><h1>{TITLE}</h1>{''.join(f'<p>{line}</p>' for line in COUNCIL)}"
    text = article(f"{story}{teasers}</div>".encode()).text
    assert "The line said on Sunday why." not in text
    assert COUNCIL[-1] in text
    sections = teasers.replace("href='/", "href='#")
    assert "The line said on Sunday why." in article(f"{story}{sections}</div>".encode()).text


def test_a_byline_that_a_template_sets_as_a_caption_is_no_caption() -> None:
    under = "<div class='post_byline'><span class='caption'>By Rut Holm posted May 4th 2024 7:30PM</span></div>"
    found = headed(f"<title>{TITLE} - Quay Weekly</title>", under=under)
    assert "posted May" not in found.text
    assert found.about.author == "Rut Holm"


def test_the_day_above_the_headline_is_the_visits_where_one_stands_below_it() -> None:
    over = (
        f"<div>Mon, 25 Dec 2023</div><h1>{TITLE}</h1><div>Rut Holm<br>Quay Weekly<br>Thu, 14 May 2020 17:55 UTC</div>"
    )
    assert headed(f"<title>{TITLE} - Quay Weekly</title>", over).about.published == "2020-05-14T17:55Z"


def test_a_day_stated_by_the_clock_of_data_is_the_moment_in_view() -> None:
    head = f'<title>{TITLE}</title><meta name="sailthru.date" content="2014-06-30">'
    under = "<p>By Rut Holm on <time datetime='2014-06-29 20:08:00-0400'>June 29, 2014 08:08 pm</time></p>"
    assert headed(head, under=under).about.published == "2014-06-29T20:08:00-04:00"
    other = under.replace("2014-06-29", "2014-06-27").replace("June 29", "June 27")
    assert headed(head, under=other).about.published == "2014-06-30"


@pytest.mark.parametrize(
    ("site", "publisher", "outlet"),
    [
        ("quay.com", "Lundby Quay", "Lundby Quay"),
        ("quay.com", "quay.com", "quay.com"),
        ("The Quay", "Lundby Media", "The Quay"),
    ],
)
def test_a_site_that_calls_itself_by_its_address_is_the_publishers_outlet(
    site: str, publisher: str, outlet: str
) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": TITLE, "publisher": {"name": publisher}})
    head = f'<meta property="og:site_name" content="{site}"><script type="application/ld+json">{data}</script>'
    assert headed(head).about.outlet == outlet


def test_where_to_read_more_is_the_sites_line() -> None:
    line = "For more on news and current affairs from around the harbour please visit Quay News."
    found = article(page([*COUNCIL, line], f"<title>{TITLE}</title>"))
    assert line not in [found.text[p.start : p.end] for p in found.passages if p.kind == "body"]
