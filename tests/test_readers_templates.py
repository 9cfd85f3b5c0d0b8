"""What the templates of real sites put around an article and inside it is told apart from the article itself."""

import json

import pytest

from corpus.errors import UnreadableError
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


@pytest.mark.parametrize(
    "link",
    [
        '<div><h3>Mehr zum Thema</h3><ul><li><a href="/7">Kreuzfahrt ohne Hafen</a> Von Ina Kurth</li></ul></div>',
        '<section><p><span>Lire aussi |</span> <a href="/7">Kreuzfahrt ohne Hafen</a></p></section>',
        '<section><header>Más información</header><div><h3><a href="/7">Kreuzfahrt ohne Hafen</a></h3></div></section>',
        '<figure class="kg-bookmark-card"><a href="/7"><div>Kreuzfahrt ohne Hafen</div></a></figure>',
    ],
)
def test_links_to_other_articles_inside_the_text_are_left_out_in_any_language(link: str) -> None:
    data = below("", COUNCIL * 2).replace(b"<p>Opp", f"{link}<p>Opp".encode(), 1)
    assert "Kreuzfahrt" not in article(data).text


@pytest.mark.parametrize(
    "offer",
    [
        '<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">Pay for this'
        " letter and it will come to you every week, for as long as you pay for it.</p></div></div>",
        "<div><p>SKIP ADVERTISEMENT</p></div>",
        "<p>Listen to this article · 6:12 min Learn more</p>",
        "<p>A version of this article appears in print on March 3, 2026, Section A, with the headline: Pier.</p>",
    ],
)
def test_what_a_site_offers_inside_the_text_is_left_out(offer: str) -> None:
    data = below("", COUNCIL * 2).replace(b"<p>Opp", f"{offer}<p>Opp".encode(), 1)
    assert article(data).text.split("\n\n") == [TITLE, *COUNCIL, *COUNCIL]


def test_a_pictures_words_and_its_credit_are_not_run_together() -> None:
    figure = "<figure><img><figcaption><span>The old pier.</span><span>Credit: Per Dahl</span></figcaption></figure>"
    assert "The old pier. Credit: Per Dahl" in article(below(figure)).text


def test_a_short_chinese_article_keeps_its_paragraphs_apart() -> None:
    body = ["港務局通過碼頭計畫。", "議員表示反對，並將提告。", "工程預計兩年完工。"]
    data = page(body, f"<title>{TITLE}</title>").replace(b"<article>", "<article><h1>碼頭計畫</h1>".encode())
    assert article(data).text.split("\n\n")[-3:] == body


@pytest.mark.parametrize(
    "answer",
    [
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div>",
        "<h1>fjord.example</h1><p>Verifying you are human. This may take a few seconds.</p>",
        "<h1>404</h1><p>The page you are looking for could not be found.</p>",
    ],
)
def test_what_a_site_answers_in_place_of_an_article_is_refused(answer: str) -> None:
    with pytest.raises(UnreadableError):
        read(f"<html><head><title>Fjord Times</title></head><body>{answer}</body></html>".encode())


@pytest.mark.parametrize(
    "state",
    [
        {"story": {"body": "".join(f"<p>{line}</p>" for line in COUNCIL), "teaser": "<p>Fish</p>"}},
        {"content_elements": [{"type": "text", "content": line} for line in COUNCIL]},
        {"body": [{"_type": "block", "children": [{"_type": "span", "text": line}]} for line in COUNCIL]},
        {"b": {"content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": t}]} for t in COUNCIL]}},
        {
            "p": [
                {"type": "p", "children": [{"type": "text", "data": part} for part in (t[:9], t[9:])]} for t in COUNCIL
            ]
        },
    ],
    ids=["HTML in JSON", "texts", "portable text", "rich text", "elements"],
)
def test_a_page_that_draws_its_article_itself_is_read_from_what_it_would_draw(state: dict[str, object]) -> None:
    script = f"<script>window.Site=window.Site||{{}};Site.data={json.dumps(state)};Site.go()</script>"
    data = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p>{COUNCIL[0]}</p>{script}</body></html>"
    assert article(data.encode()).text.split("\n\n") == [TITLE, *COUNCIL]


@pytest.mark.parametrize(
    "tail",
    [
        "<h3>Also from this source</h3><div><h3>A new chair</h3><p>The board said that it has found one.</p></div>",
        '<div><h2>Related Stories</h2><a href="/7">A new chair for the board</a></div>',
        '<p><a href="/7"><strong>A NEW CHAIR FOR THE BOARD</strong></a></p>',
    ],
)
def test_teasers_of_other_articles_at_the_end_are_not_the_articles(tail: str) -> None:
    data = page(COUNCIL * 2).replace(b"</article>", f"{tail}</article>".encode())
    assert "chair for" not in article(data).text.lower()
    assert "a new chair" not in article(data).text.lower()


def test_numbers_of_notes_and_a_wikis_buttons_are_not_words_of_the_article() -> None:
    noted = page([f"{line}<sup class='reference'><a href='#1'>[1]</a></sup>" for line in COUNCIL])
    assert article(noted).text.split("\n\n") == COUNCIL


def test_a_copy_in_a_web_archive_has_the_address_of_the_original() -> None:
    kept = '<link rel="canonical" href="https://web.archive.org/web/20260303101112/https://fjord.example/terminal">'
    banner = '<div id="wm-ipp-base"><p>14 captures, 1 Jan 2026 - 3 Mar 2026</p></div>'
    found = article(below("", head=kept).replace(b"<body>", f"<body>{banner}".encode()))
    assert found.about.url == "https://fjord.example/terminal"
    assert "captures" not in found.text


def test_an_account_on_a_platform_is_the_outlet_and_not_the_platform() -> None:
    account = '<div><a id="js_name">Pier Watch</a> <em>2026-03-02 18:05</em></div>'
    about = article(below(account, head='<meta property="og:site_name" content="微信公众平台">')).about
    assert (about.outlet, about.published) == ("Pier Watch", "2026-03-02T18:05")


def test_an_article_that_waits_for_a_script_to_show_it_is_read_as_if_shown() -> None:
    hidden = page(COUNCIL).replace(b"<article>", b'<article style="visibility: hidden; opacity: 0">')
    assert article(hidden).text.split("\n\n") == COUNCIL


def test_another_outlet_stated_as_the_author_is_no_author() -> None:
    head = '<meta property="og:site_name" content="Port Portal"><meta name="author" content="Fjord City Times">'
    assert article(below("", head=head)).about.author is None


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


def test_the_headline_in_view_is_not_repeated_in_the_text_with_a_label_run_on() -> None:
    head = f'<meta property="og:title" content="Bergen: {TITLE}">'
    shown = f"<h1><span>Harbour</span><span>{TITLE}</span></h1>"
    data = page(COUNCIL, head).replace(b"<article>", f"<article>{shown}".encode())
    assert article(data).text.split("\n\n")[1:] == COUNCIL


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


def test_short_lines_that_breaks_part_are_found_on_the_page_and_not_run_together() -> None:
    lines = [
        "시는 12일 다리를 닫겠다고 밝혔다.",
        "사업비는 40억 원으로 추산된다.",
        "상인회는 보상을 요구했다.",
        "공사는 내년에 시작한다.",
    ]
    data = below("", []).replace(b"</article>", f"<div>{'<br><br>'.join(lines)}</div></article>".encode())
    assert article(data).text.split("\n\n")[-4:] == lines
