"""A page's title, outlet, author and date are read wherever its template states them, and are the article's own."""

import pytest

from corpus.model import Article
from corpus.read import read
from tests.readers.made_files import COUNCIL, page

TITLE = "Second terminal approved"
HEADLINE = f"<h1>{TITLE}</h1>"


def article(data: bytes) -> Article:
    (found,) = read(data)
    return found


def below(around: str, body: list[str] = COUNCIL, head: str = "") -> bytes:
    """A page whose article element opens with the headline and what is put below it."""
    return page(body, f"<title>{TITLE}</title>{head}").replace(b"<article>", f"<article>{HEADLINE}{around}".encode())


@pytest.mark.parametrize(
    "line",
    [
        "By INGER MOE | <a>imoe@fjord.example</a> | Fjord Times<br>"
        "PUBLISHED: March 2, 2026 at 6:05 PM EST | UPDATED: March 2, 2026 at 9:00 PM EST",
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


@pytest.mark.parametrize(
    ("stated", "byline", "author"),
    [
        ("i.moe", '<p>by</p><div class="author-name"><a>Inger Moe</a></div>', "Inger Moe"),
        ("imoe", '<div class="author-name"><a>Inger Moe</a></div>', "Inger Moe"),
        ("Desk Editor", '<div class="meta-author"><span>Written By</span> <a>Inger Moe</a></div>', "Inger Moe"),
        ("Newsroom", '<div class="byline">By <a>Inger Moe</a></div>', "Inger Moe"),
        ("Inger Moe", '<h4 class="author-name"><a>Inger Moe</a>, <a>Ina Kurth</a></h4>', "Inger Moe, Ina Kurth"),
        ("Inger Moe", "<p>By Inger Moe and Ina Kurth</p>", "Inger Moe, Ina Kurth"),
        ("Inger Moe", '<p class="byline">by <a>Inger Moe</a> and <a>Ina Kurth</a></p>', "Inger Moe, Ina Kurth"),
        ("Inger Moe", '<h4 class="author-name"><a>Inger Moe</a>, Harbour correspondent</h4>', "Inger Moe"),
    ],
)
def test_the_byline_in_view_names_whom_an_account_a_desk_or_one_of_several_stands_for(
    stated: str, byline: str, author: str
) -> None:
    assert article(below(byline, head=f'<meta name="author" content="{stated}">')).about.author == author


def test_a_reporter_of_a_chinese_page_is_named_without_the_paper_and_the_buttons() -> None:
    body = ["港務局週一通過第二座渡輪碼頭，討論了九個小時。" * 3, "反對者表示將向法院提出訴訟，要求停止施工。" * 3]
    line = "<div>2026年03月02日 18:05 來源：港灣日报 作者：何思齊 放大字体 收藏 微博</div>"
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
    window = f'<title>Harbour: {TITLE} - Fjord Times</title><meta property="og:title" content="{TITLE}">'
    labelled = f"<h1><span>Harbour</span> <span>{TITLE}</span></h1>"
    assert article(page(COUNCIL, window).replace(b"<article>", f"<article>{labelled}".encode())).about.title == TITLE


def test_the_day_in_view_takes_its_hour_from_the_element_that_shows_it() -> None:
    line = '<div class="x"><time datetime="2026-03-02T18:05:00+01:00">2 March 2026</time></div>'
    assert article(below(line)).about.published == "2026-03-02T18:05:00+01:00"


def test_a_date_in_numbers_is_read_as_the_language_of_the_page_writes_it() -> None:
    german = below("<div>02.03.2026</div>").replace(b"<html>", b'<html lang="de-AT">')
    assert article(german).about.published == "2026-03-02"
    assert article(below("<div>02/03/2026</div>")).about.published in (None, "2026")


def test_a_page_of_the_opinion_section_is_opinion() -> None:
    assert article(below("", head='<meta property="article:section" content="Opinion">')).about.form == "opinion"


def test_a_copy_in_a_web_archive_has_the_address_of_the_original() -> None:
    kept = '<link rel="canonical" href="https://web.archive.org/web/20260303101112/https://fjord.example/terminal">'
    banner = '<div id="wm-ipp-base"><p>14 captures, 1 Jan 2026 - 3 Mar 2026</p></div>'
    found = article(below("", head=kept).replace(b"<body>", f"<body>{banner}".encode()))
    assert found.about.url == "https://fjord.example/terminal"
    assert "captures" not in found.text
    named = '<meta property="og:site_name" content="archive.ph">'
    assert article(page(COUNCIL, f"<title>{TITLE} - Fjord Times</title>{named}")).about.outlet == "Fjord Times"
    assert article(below("", head=named)).about.outlet is None


@pytest.mark.parametrize("window", ["Fjord Times", "Fjord Times | News", "Fjord Times - Print", "Untitled"])
@pytest.mark.parametrize("heading", ["h1", "h2"])
def test_a_windows_title_that_names_the_site_is_not_the_headline(window: str, heading: str) -> None:
    data = page(COUNCIL, f"<title>{window}</title>")
    about = article(data.replace(b"<article>", f"<article><{heading}>{TITLE}</{heading}>".encode())).about
    assert (about.title, about.outlet) == (TITLE, None if window == "Untitled" else "Fjord Times")


def test_a_bare_name_between_the_standfirst_and_the_day_is_the_writers() -> None:
    lines = "<p>The board sides with the cruise lines</p><ul><li>{}</li><li>Published 2 March 2026, 06:00</li></ul>"
    assert article(below(lines.format("Ingrid Moe"))).about.author == "Ingrid Moe"
    assert article(below(lines.format("Harbour News"))).about.author is None


def test_all_of_a_page_that_a_word_processor_wrote_is_the_article() -> None:
    head = '<meta name=Generator content="Microsoft Word 15 (filtered)">'
    lines = [TITLE, "By Inger Moe", "Fjord Times, 2 March 2026", *COUNCIL]
    found = article(f"<html><head>{head}</head><div>{''.join(f'<p class=x>{t}</p>' for t in lines)}</div>".encode())
    assert found.text.split("\n\n") == lines
    assert (found.about.title, found.about.author, found.about.outlet) == (TITLE, "Inger Moe", "Fjord Times")


def test_an_account_on_a_platform_is_the_outlet_and_not_the_platform() -> None:
    account = '<div><a id="js_name">Pier Watch</a> <em>2026-03-02 18:05</em></div>'
    about = article(below(account, head='<meta property="og:site_name" content="微信公众平台">')).about
    assert (about.outlet, about.published) == ("Pier Watch", "2026-03-02T18:05")
    head = f'<meta property="og:site_name" content="Medium"><meta property="og:title" content="{TITLE}">'
    window = f"<title>{TITLE} | by Ann Lee | Pier Watch | Mar, 2026 | Medium</title>"
    assert article(page(COUNCIL, window + head)).about.outlet == "Pier Watch"


def test_another_outlet_stated_as_the_author_is_no_author() -> None:
    head = '<meta property="og:site_name" content="Port Portal"><meta name="author" content="Fjord City Times">'
    assert article(below("", head=head)).about.author is None
    desk = '<meta name="author" content="Redaktion">'
    assert article(below('<p class="byline">Von Ina Kurth</p>', head=desk)).about.author == "Ina Kurth"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("18 March 2026 (updated on 19 March 2026, 21:10)", "2026-03-18"),
        ("江岸观察2026年03月18日 20:15", "2026-03-18T20:15"),
    ],
)
def test_the_hour_of_a_change_is_not_that_of_publication(line: str, published: str) -> None:
    assert article(below(f"<div>{line}</div>")).about.published == published


def test_particulars_that_style_alone_parts_are_read_apart() -> None:
    body = [
        "港口委员会周一通过第二座渡轮码头计划，讨论了九个小时。" * 3,
        "反对者表示将向法院提起诉讼，要求停止施工。" * 3,
    ]
    line = "<div><span>来源：港湾日报</span><span>2026-03-02 18:05:11</span><span>字号：<a>A-</a><a>A+</a></span></div>"
    opening = f"<article><h3>第二座渡轮码头计划获得通过</h3>{line}"
    data = page(body, "<title>第二座渡轮码头计划获得通过</title>").replace(b"<article>", opening.encode())
    about = article(data).about
    assert (about.outlet, about.published) == ("港湾日报", "2026-03-02T18:05:11")


def test_a_headline_that_the_windows_title_shortens_is_the_one_in_view() -> None:
    lines = f"<b>{TITLE} after long debate</b><br>By Inger Moe<br>Staff Reporter<br>March 2, 2026<br><br>"
    data = page(COUNCIL, f"<title>The Fjord Gazette | {TITLE}</title>").replace(
        b"<article>", f"<article>{lines}".encode()
    )
    about = article(data).about
    assert (about.title, about.author, about.published) == (f"{TITLE} after long debate", "Inger Moe", "2026-03-02")


def test_a_reporter_of_a_korean_page_is_named_and_the_papers_rights_are_no_text() -> None:
    reporter = '<em class="head_journalist_name">오하늘 기자</em>'
    rights = "<p>Copyright ⓒ 항구일보. All rights reserved.</p>"
    head = (
        '<meta property="og:site_name" content="항구일보"><meta property="og:article:author" content="항구일보 | 포털">'
    )
    found = article(below(reporter, [*COUNCIL], head).replace(b"</article>", f"{rights}</article>".encode()))
    assert found.about.author == "오하늘"
    assert "Copyright" not in found.text


def test_a_sites_offers_below_its_claim_of_rights_are_left_out() -> None:
    foot = "<em>Copyright © 2026 Fjord Times, All rights reserved.</em><br>Want to change how you receive these emails?"
    found = article(below("").replace(b"</article>", f"<div>{foot}</div></article>".encode()))
    assert "receive these" not in found.text
    assert found.about.outlet == "Fjord Times"


def test_a_chinese_dateline_names_the_reporter_whom_the_head_of_the_page_does_not() -> None:
    body = ["港务局周一批准建设第二座渡轮码头。" * 3, "反对者表示将向法院提出诉讼。" * 3]
    head = '<title>第二座码头获批_东岸网</title><meta name="author" content="东岸网">'
    above = "<h1>第二座码头获批</h1><p>码头夜景。图：视觉中国</p>"
    data = page([f"【东岸网】（记者 何思齐）{body[0]}", body[1]], head).replace(
        b"<article>", f"<article>{above}".encode()
    )
    about = article(data).about
    assert (about.author, about.outlet) == ("何思齐", "东岸网")


def test_a_chinese_windows_title_ends_with_the_site_and_has_the_section_before_it() -> None:
    body = ["港務局週一通過第二座渡輪碼頭，討論了九個小時。" * 3, "反對者表示將向法院提出訴訟，要求停止施工。" * 3]
    title = "碼頭計畫過關引發爭議"
    for window, outlet in (("_港灣新闻_东岸网", "东岸网"), ("_港灣圈_港灣新闻-The Quay", "港灣新闻")):
        data = page(body, f"<title>{title}{window}</title>").replace(
            b"<article>", f"<article><h1>{title}</h1>".encode()
        )
        assert article(data).about.outlet == outlet


@pytest.mark.parametrize("window", ["{} - Fjord Gazette - Business", "{} | Business | Fjord Gazette"])
def test_of_the_windows_title_the_outlet_is_the_part_that_is_one(window: str) -> None:
    data = page(COUNCIL, f"<title>{window.format(TITLE)}</title>").replace(
        b"<article>", f"<article>{HEADLINE}".encode()
    )
    assert article(data).about.outlet == "Fjord Gazette"


def test_times_of_comments_and_of_other_articles_are_not_the_articles() -> None:
    line = "<p>Le <time datetime='2026-03-02T18:05:00Z'>2 mars 2026</time></p>"
    said = "<div class='comment'><time pubdate datetime='2026-03-09T10:00:00Z'>9 mars</time> Bravo !</div>"
    others = "".join(f"<li><time pubdate datetime='2026-04-{d:02}T08:00:00Z'>{d} avril</time></li>" for d in (3, 4))
    data = below(line).replace(b"</article>", f"</article>{said}<ul>{others}</ul>".encode())
    assert article(data).about.published == "2026-03-02T18:05:00Z"


@pytest.mark.parametrize("behind", [" <span>Subscribers</span>", "<span>Fjord Times</span>"])
def test_a_label_or_the_sites_name_run_on_behind_the_headline_is_no_part_of_it(behind: str) -> None:
    head = f"<title>{TITLE} | Harbour | Fjord Times</title>"
    data = page(COUNCIL, head).replace(b"<article>", f"<article><h1>{TITLE}{behind}</h1><p>2 March 2026</p>".encode())
    about = article(data).about
    assert (about.title, about.published) == (TITLE, "2026-03-02")


def test_what_a_headline_says_more_than_the_windows_title_is_a_part_of_it() -> None:
    longer = f"{TITLE} – at last"
    data = page(COUNCIL, f"<title>{TITLE} | Fjord Times</title>")
    assert article(data.replace(b"<article>", f"<article><h1>{longer}</h1>".encode())).about.title == longer


def test_a_label_beside_the_headline_says_that_a_page_is_a_press_release() -> None:
    about = article(page(COUNCIL, around="<div>Press release</div><h1>Second terminal approved</h1>")).about
    assert about.form == "release"
