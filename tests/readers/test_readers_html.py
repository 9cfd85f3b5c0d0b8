"""A saved web page gives the article's own words and particulars, and nothing of what stands around them."""

import json
from pathlib import Path

import pytest

from corpus.readers import readings
from corpus.readers.bylines import clean_byline
from corpus.reading import Reading
from tests.bench.readers import measure
from tests.readers.made_files import COUNCIL, page


def read(data: bytes) -> Reading:
    (reading,) = readings(data)
    return reading


def linked(**fields: object) -> str:
    """A script of linked data about the article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_every_paragraph_of_the_article_is_one_and_the_menu_is_none() -> None:
    around = "<footer><p>All rights reserved. Cookies help us to serve you better.</p></footer>"
    assert read(page(COUNCIL, around=around)).text.split("\n\n") == COUNCIL


def test_the_headline_opens_the_text_so_that_its_words_have_a_place() -> None:
    head = "<title>Second terminal approved | Fjord Times</title>"
    around = "<h1>Second terminal approved</h1>"
    reading = read(page(COUNCIL, head, around))
    assert reading.text.startswith("Second terminal approved\n\n")
    assert (reading.about.title, reading.about.outlet) == ("Second terminal approved", "Fjord Times")


def test_the_publishers_own_body_is_taken_where_the_page_shows_less() -> None:
    head = linked(headline="Second terminal approved", articleBody="\n\n".join(COUNCIL * 2))
    reading = read(page([COUNCIL[0]], head))
    assert reading.text.count(COUNCIL[3]) == 2


def test_a_body_run_together_gets_its_paragraphs_from_the_script_that_draws_it() -> None:
    tree = [{"type": "p", "children": [{"type": "text", "data": line}]} for line in COUNCIL * 4]
    link = {"type": "h3", "children": [{"type": "a", "children": [{"type": "text", "data": "Read this other story"}]}]}
    other = [
        {"type": "p", "children": [{"type": "text", "data": f"Another story altogether, part {n}."}]} for n in range(9)
    ]
    state = f"<script>window.__STATE__={json.dumps({'a': {'body': other}, 'b': {'body': [*tree, link]}})}</script>"
    head = linked(headline="Second terminal approved", articleBody=" ".join(COUNCIL * 4))
    lines = read(page(["Photo: Harbour board"], head + state)).text.split("\n\n")
    assert lines.count(COUNCIL[2]) == 4
    assert not any("other story" in line or "Another story" in line for line in lines)


def test_linked_data_of_another_article_is_not_this_ones() -> None:
    other = linked(headline="Storm closes the bridge", datePublished="2019-01-01", articleBody="Wind. " * 900)
    own = linked(headline="Second terminal approved", datePublished="2026-03-02T18:05:00+01:00")
    reading = read(
        page(COUNCIL, f"<title>Second terminal approved</title>{other}{own}", "<h1>Second terminal approved</h1>")
    )
    assert reading.about.published == "2026-03-02T18:05:00+01:00"
    assert "Wind." not in reading.text


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2026-03-02T18:05:00+01:00">', "2026-03-02T18:05:00+01:00"),
        ('<meta name="pubdate" content="2026-03-02">', "2026-03-02"),
        (
            '<meta name="date" content="2026-03-02T18:05"><meta itemprop="datePublished" content="2026-03-02T17:05Z">',
            "2026-03-02T17:05Z",
        ),
        (linked(datePublished="2026-03-02T18:05:00-0700", dateModified="2026-03-04"), "2026-03-02T18:05:00-07:00"),
    ],
)
def test_the_moment_of_publication_is_the_stated_one_with_its_zone(head: str, published: str) -> None:
    assert read(page(COUNCIL, head)).about.published == published


def test_a_time_of_the_last_change_is_not_the_publication() -> None:
    around = (
        '<time class="updated" datetime="2026-03-09T10:00Z">Updated</time>'
        '<time itemprop="datePublished" datetime="2026-03-02T10:00Z">x</time>'
    )
    assert read(page(COUNCIL, around=around)).about.published == "2026-03-02T10:00Z"


@pytest.mark.parametrize(
    "nobody",
    [
        "Username",
        "admin",
        "https://example.org/a",
        "news@example.org",
        "{{author}}",
        "null",
        "Sign in",
        "1234",
        "",
        "times.es",
        "in Sport",
        "Staff Writers",
        "Account You're logged in",
    ],
)
def test_a_placeholder_is_no_author(nobody: str) -> None:
    assert clean_byline(nobody) is None
    assert read(page(COUNCIL, f'<meta name="author" content="{nobody}">')).about.author is None


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("By Ragnhild Moe", "Ragnhild Moe"),
        ("Written by Ragnhild Moe and Per Dahl", "Ragnhild Moe and Per Dahl"),
        ("Ragnhild Moe | Harbour reporter", "Ragnhild Moe"),
        ("记者：王小明", "王小明"),
        ("記者王小明／台北報導", "王小明"),
        ("Por: Ana Ruiz", "Ana Ruiz"),
        ("Byron Vance", "Byron Vance"),
        ("von Trapp", "von Trapp"),
        ("You Xiaoying", "You Xiaoying"),
        ("RAGNHILD MOE rmoe@fjord.example", "Ragnhild Moe"),
        ("Ana Ruiz / Lugo", "Ana Ruiz"),
        ("RAGNHILD MOE; STAFF WRITER", "Ragnhild Moe"),
        ("Ragnhild Moe; Per Dahl", "Ragnhild Moe, Per Dahl"),
    ],
)
def test_a_byline_is_the_name_without_what_the_site_wraps_around_it(stated: str, name: str) -> None:
    assert clean_byline(stated) == name


def test_the_editor_of_a_page_is_not_its_author() -> None:
    head = '<meta name="author" content="王小明"><meta name="editor" content="王小明">'
    assert read(page(COUNCIL, head)).about.author is None


def test_the_address_is_the_canonical_one_and_only_one_of_the_web() -> None:
    head = '<link rel="canonical" href="file:///home/me/page.html"><meta property="og:url" content="https://fjord.example/2/terminal">'
    assert read(page(COUNCIL, head)).about.url == "https://fjord.example/2/terminal"


def test_a_caption_is_a_paragraph_of_its_own_where_the_picture_stands() -> None:
    caption = "The old pier, seen from the fortress in 1931. Photo: City archive"
    body = page(COUNCIL).replace(
        b"<p>Opponents", f"<figure><img><figcaption>{caption}</figcaption></figure><p>Opponents".encode()
    )
    reading = read(body)
    assert reading.text.split("\n\n")[2:4] == [caption, COUNCIL[2]]
    assert reading.marked == (("caption", caption),)


def test_a_picture_inside_the_page_does_not_count_as_its_size() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 12_000_000}">'
    assert COUNCIL[3] in read(page(COUNCIL, around=picture)).text


def test_a_column_says_that_it_is_opinion() -> None:
    head = '<script type="application/ld+json">{"@type":"OpinionNewsArticle","headline":"Second terminal"}</script>'
    assert read(page(COUNCIL, head)).about.form == "opinion"


def test_the_real_pages_are_read_whole_and_better_than_by_trafilatura_alone(shared: Path) -> None:
    rows = measure(shared / "eval" / "html")
    assert min(row.recall for row in rows) >= 0.97
    assert not [row.page for row in rows if row.unwanted]
    assert all(row.title and row.author and row.date for row in rows)
    assert sum(row.recall for row in rows) > sum(row.alone for row in rows)


def test_the_sites_name_in_a_heading_is_not_the_headline() -> None:
    head = "<title>Second terminal approved - Bergen Harbour and Fjord Times</title>"
    head += '<meta property="og:title" content="Second terminal approved">'
    reading = read(page(COUNCIL, head, "<h1>Bergen Harbour and Fjord Times</h1>"))
    assert reading.about.title == "Second terminal approved"


@pytest.mark.parametrize(
    ("meta", "line", "published"),
    [
        ("", "Published: Mar 02, 2026 06:05 PM", "2026-03-02T18:05"),
        ('<meta name="publishdate" content="2026-03-02">', "2026-03-02 18:05", "2026-03-02T18:05"),
        ('<meta name="publishdate" content="2026-03-02">', "Last updated: 9 March 2026 10:00", "2026-03-02"),
    ],
)
def test_the_line_under_the_headline_gives_the_time_of_day(meta: str, line: str, published: str) -> None:
    top = f"<h1>Second terminal approved</h1><div>{line}</div>"
    data = page(COUNCIL, f"<title>Second terminal approved</title>{meta}").replace(
        b"<article>", f"<article>{top}".encode()
    )
    assert read(data).about.published == published


def test_line_breaks_of_a_stated_body_are_its_paragraphs() -> None:
    body = "\n\n".join([*COUNCIL, "Skipper & sons said no."] * 2)
    assert "\n\nSkipper & sons said no.\n\n" in read(page([COUNCIL[0]], linked(articleBody=body))).text


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("Ann Lee in Rome", "Ann Lee"),
        ("Автор: Инга Мо", "Инга Мо"),
        ("港灣日報 記者 何思齊", "何思齊"),
        ("责任编辑：卢文", None),
        ("INGER MOE and PER DAHL", "Inger Moe and Per Dahl"),
        ("Inger Moe, Ferry Correspondent", "Inger Moe"),
        ("Inger Moe, Fjord Times", "Inger Moe"),
        ("Inger Moe (Bergen, correspondance)", "Inger Moe"),
        ("Inger Moe (now), Per Dahl (earlier)", "Inger Moe, Per Dahl"),
        ("Interview: Inger Moe", "Inger Moe"),
        ("World’s Editorial Writers", "World’s Editorial Writers"),
    ],
)
def test_a_name_is_stated_without_its_place_its_label_and_its_paper(stated: str, name: str | None) -> None:
    assert clean_byline(stated) == name
