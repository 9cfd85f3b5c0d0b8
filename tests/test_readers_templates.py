"""What the templates of real sites put around an article and inside it is told apart from the article itself."""

import pytest

from corpus.model import Article
from corpus.read import read
from tests.made_files import COUNCIL, page

TITLE = "Second terminal approved"
SUMMARY = "The board sides with the cruise lines"
HEADLINE = f"<h1>{TITLE}</h1>"


def article(data: bytes) -> Article:
    (found,) = read(data)
    return found


def kinds(found: Article) -> dict[str, str]:
    """The kind of each of the article's lines."""
    named = {}
    for passage in found.passages:
        for line in found.text[passage.start : passage.end].split("\n"):
            if line.strip():
                named[line.strip()] = passage.kind
    return named


def below(around: str, body: list[str] = COUNCIL, head: str = "") -> bytes:
    """A page whose article element opens with the headline and what is put below it."""
    return page(body, f"<title>{TITLE}</title>{head}").replace(b"<article>", f"<article>{HEADLINE}{around}".encode())


@pytest.mark.parametrize(
    ("standfirst", "head"),
    [
        (f'<p class="dek">{SUMMARY}</p>', ""),
        (f'<h2 class="c-subheadline">{SUMMARY}</h2>', ""),
        (f'<div data-gu-name="standfirst"><div><p>{SUMMARY}</p></div></div>', ""),
        (f'<div><p id="article-summary">{SUMMARY}</p></div>', ""),
        (f'<div class="x9"><p>{SUMMARY}</p></div>', f'<meta name="description" content="{SUMMARY}">'),
    ],
)
def test_a_short_standfirst_is_kept_and_known_for_one(standfirst: str, head: str) -> None:
    found = article(below(standfirst, head=head))
    assert kinds(found) == {TITLE: "title", SUMMARY: "standfirst"} | dict.fromkeys(COUNCIL, "body")


def test_the_first_paragraph_is_body_though_the_head_repeats_it_or_a_class_calls_it_the_lead() -> None:
    head = f'<meta name="description" content="{COUNCIL[0]}">'
    marked = below("", head=head).replace(b"<p>", b'<p class="lead">', 1)
    assert kinds(article(marked))[COUNCIL[0]] == "body"


def test_words_that_the_page_marks_as_a_caption_are_one_without_a_credit() -> None:
    figure = "<figure><img><figcaption>The old pier before the fire</figcaption></figure>"
    found = article(page(COUNCIL, f"<title>{TITLE}</title>", HEADLINE).replace(b"<p>Opp", f"{figure}<p>Opp".encode()))
    assert kinds(found)["The old pier before the fire"] == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "By INGER MOE | Fjord Times<br>PUBLISHED: March 2, 2026 at 6:05 PM EST | UPDATED: March 2, 2026 at 9:00 PM EST",
        "By Inger Moe<br>Fjord Times Staff Writer<br>Monday, March 2, 2026; 6:05 PM EST",
    ],
)
def test_particulars_are_read_from_the_lines_below_a_headline_that_nothing_marks(line: str) -> None:
    about = article(below(f"<div>{line}</div>")).about
    assert (about.author, about.outlet, about.published) == ("Inger Moe", "Fjord Times", "2026-03-02T18:05-05:00")


def test_the_reporter_run_together_with_job_and_place_is_named_instead_of_the_house() -> None:
    head = (
        '<meta property="og:site_name" content="Fjord News"><script type="application/ld+json">'
        f'{{"@type": "NewsArticle", "headline": "{TITLE}", "author": {{"name": "Fjord News"}}}}</script>'
    )
    byline = (
        '<div data-testid="byline-new-contributors"><span>Inger Moe</span><div><span>Harbour correspondent</span></div>'
        "<span>in Bergen</span></div>"
    )
    assert article(below(byline, head=head)).about.author == "Inger Moe"


def test_a_reporter_of_a_chinese_page_is_named_without_the_paper_and_the_buttons() -> None:
    body = ["港務局週一通過第二座渡輪碼頭，討論了九個小時。" * 3, "反對者表示將向法院提出訴訟，要求停止施工。" * 3]
    line = "<div>2026年03月02日 18:05 來源：港灣日报 作者：何思齊 字号：小 中 大</div>"
    about = article(
        page(body, "<title>碼頭計畫過關引發爭議</title>", "").replace(
            b"<article>", f"<article><h1>碼頭計畫過關引發爭議</h1>{line}".encode()
        )
    ).about
    assert (about.author, about.published) == ("何思齊", "2026-03-02T18:05")


@pytest.mark.parametrize(
    "window", [f":: Valley Times :: {TITLE} by a narrow vote", f"{TITLE} by a narrow vote | Valley Times"]
)
def test_a_line_that_the_windows_title_holds_is_the_headline_and_the_rest_the_outlet(window: str) -> None:
    shown = f"<font size=5><b>{TITLE} by a narrow vote</b></font>"
    about = article(page(COUNCIL, f"<title>{window}</title>").replace(b"<article>", f"<article>{shown}".encode())).about
    assert (about.title, about.outlet) == (f"{TITLE} by a narrow vote", "Valley Times")


def test_a_blogs_name_in_the_largest_heading_is_not_the_title_of_its_post() -> None:
    names = f"<h1 class='title'>Notes from the Pier</h1><h3 class='post-title'>{TITLE}</h3>"
    data = page(COUNCIL, f"<title>Notes from the Pier: {TITLE}</title>").replace(b"<main>", f"<main>{names}".encode())
    about = article(data).about
    assert (about.title, about.outlet) == (TITLE, "Notes from the Pier")


def test_a_headline_behind_a_label_in_its_heading_is_the_pages_own() -> None:
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}"}}</script>'
    head = f'<meta property="og:title" content="Bergen: {TITLE} after long debate">{data}'
    shown = f"<h2><span>Cruise ships</span> <span>{TITLE}</span></h2>"
    assert article(page(COUNCIL, head).replace(b"<article>", f"<article>{shown}".encode())).about.title == TITLE


def test_the_day_in_view_takes_its_hour_from_the_element_that_shows_it() -> None:
    line = '<div class="x"><time datetime="2026-03-02T18:05:00+01:00">2 March 2026</time></div>'
    assert article(below(line)).about.published == "2026-03-02T18:05:00+01:00"


def test_a_date_in_numbers_is_read_as_the_language_of_the_page_writes_it() -> None:
    german = below("<div>02.03.2026</div>").replace(b"<html>", b'<html lang="de-AT">')
    assert article(german).about.published == "2026-03-02"
    assert article(below("<div>02/03/2026</div>")).about.published in (None, "2026")


def test_a_page_of_the_opinion_section_is_opinion() -> None:
    assert article(below("", head='<meta property="article:section" content="Opinion">')).about.form == "opinion"
