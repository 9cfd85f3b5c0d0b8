"""What the templates of real sites put around an article and inside it is told apart from the article itself."""

import json

import pytest

from corpus.errors import UnreadableError
from corpus.model import Article
from corpus.read import read
from tests.readers.made_files import COUNCIL, page

TITLE = "Second terminal approved"
SUMMARY = "The board sides with the cruise lines"
HEADLINE = f"<h1>{TITLE}</h1>"


def article(data: bytes) -> Article:
    (found,) = read(data)
    return found


def kinds(found: Article) -> dict[str, str]:
    """The kind of each of the article's lines."""
    named: dict[str, str] = {}
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
        (f'<div class="ContentHeaderDek">{SUMMARY}</div>', ""),
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
        '<a class="tout" href="/7"><span>Watch: the day the old pier burned</span></a>',
        '<div data-testid="promo-box"><span>The Quay Letter is your guide to the boats. Sign up here.</span></div>',
        '<div class="RecircMostPopular"><h3>Read these</h3><p>The Chair That Sank</p></div>',
        '<blockquote><a href="/7">View this post on Instagram</a></blockquote>',
        "<p>Listen to this article · 6:12 min Learn more</p>",
        "<div><p>The boats of the fjord, each dawn.</p><form><input type='email'></form></div>",
        "<p>Get the news of the fjord delivered straight to your inbox!</p>",
        "<p>Join our WhatsApp channel for all the boats.</p>",
        "<p>Contact Ann Lee at 555-0199. On X: @annlee</p>",
        "<p>Appeared in the March 3, 2026, print edition as 'Pier'.</p>",
        "<p>(4 min)</p>",
        "<x-island name='EmailSignUpWrapper'><p>We send you all that matters each morning</p></x-island>",
        "<div>Advertisement · Scroll to continue</div>",
        "<p>2 minuti di lettura</p>",
        "<p>A version of this article appears in print on March 3, 2026, Section A, with the headline: Pier.</p>",
        '<div class="callout-card"><div class="callout-text">The Times lives from its members. If you like what we do,'
        ' <a href="#/portal/signup">become one today</a>.</div></div>',
        '<div><h2>Sign up for The Boat.</h2><p>The fjord and its boats, <a href="/newsletters/b">sent to you</a>.</p>'
        "</div>",
        '<a href="/7"><div>Need a break?</div> Check out our new hub with puzzles and games!</a>',
        "<p>Follow Fjord News on Facebook, on X, or on Instagram. Send your story ideas to desk@fjord.example.</p>",
        "<p>Follow the coverage of ports at https://fjord.example/ports</p>",
        "<p>Table of Contents</p>",
        "<p>To view this video please enable JavaScript, and consider a newer browser</p>",
        '<div class="republish"><h3>Republish this story</h3><p>It is free, online or in print.</p></div>',
        "<p><strong>READ:</strong> What the engineers found below the pier</p>",
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
        {
            "page": {"title": TITLE, "html": "".join(f"<p>{line}</p>" for line in COUNCIL)},
            "next": {"title": "Fish", "html": "".join(f"<p>It is fish number {n}.</p>" for n in range(99))},
        },
        {"content_elements": [{"type": "text", "content": line} for line in COUNCIL]},
        {"body": [{"_type": "block", "children": [{"_type": "span", "text": line}]} for line in COUNCIL]},
        {"b": {"content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": t}]} for t in COUNCIL]}},
        {
            "p": [
                {"type": "p", "children": [{"type": "text", "data": part} for part in (t[:9], t[9:])]} for t in COUNCIL
            ]
        },
    ],
    ids=["HTML in JSON", "HTML beside the title", "texts", "portable text", "rich text", "elements"],
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
        "<section><h2>Keep reading</h2><div><h3>A new chair</h3><p>It squeaks.</p></div></section>",
        "<section><h2>More from the quay</h2><article><h3>A new chair</h3><p>It squeaks.</p></article></section>",
    ],
)
def test_teasers_of_other_articles_at_the_end_are_not_the_articles(tail: str) -> None:
    data = page(COUNCIL * 2).replace(b"</article>", f"{tail}</article>".encode())
    assert "chair for" not in article(data).text.lower()
    assert "a new chair" not in article(data).text.lower()


def test_a_page_set_in_cells_loses_what_its_margin_lists() -> None:
    margin = (
        "<b>Other headlines</b><br><a href=7>A new chair for the board</a><br><a href=8>Old pier sold for a song</a>"
    )
    menu = "<a href=1>Small ads and boats</a><br><a href=2>The day the old pier burned</a><br><a href=3>Letters</a>"
    text = "<br><br>".join([f"<font size=5>{TITLE}</font>", *COUNCIL])
    cells = "".join(f"<td>{cell}</td>" for cell in (menu, text, margin))
    data = f"<html><title>{TITLE}</title><table><tr>{cells}</tr></table></html>"
    assert article(data.encode()).text.split("\n\n") == [TITLE, *COUNCIL]


def test_paragraphs_go_on_below_a_card_that_leads_elsewhere() -> None:
    known = "The council has known it for years, a report shows."
    body = [f"{line} {known}" for line in (COUNCIL[3], COUNCIL[2], COUNCIL[3].replace("84", "96"))] + COUNCIL
    texts = [f'<div class="x1">{line}</div>' for line in body]
    card = '<a class="x2" href="/7"><div>See also</div><div>The last ferry was rowed across by nuns</div></a>'
    shown = "".join(["<div><time>2 March 2026</time></div>", *texts[:3], card, *texts[3:]])
    data = f"<html><title>{TITLE}</title><div><h1>{TITLE}</h1>{shown}</div></html>".encode()
    assert article(data).text.split("\n\n") == [TITLE, *body]


def test_numbers_of_notes_and_a_wikis_buttons_are_not_words_of_the_article() -> None:
    noted = page([f"{line}<sup class='reference'><a href='#1'>[1]</a></sup>" for line in COUNCIL])
    assert article(noted).text.split("\n\n") == COUNCIL


def test_an_article_that_waits_for_a_script_to_show_it_is_read_as_if_shown() -> None:
    hidden = page(COUNCIL).replace(b"<article>", b'<article style="visibility: hidden; opacity: 0">')
    assert article(hidden).text.split("\n\n") == COUNCIL


def test_the_headline_in_view_is_not_repeated_in_the_text_with_a_label_run_on() -> None:
    head = f'<meta property="og:title" content="Bergen: {TITLE}">'
    shown = f"<h1><span>Harbour</span><span>{TITLE}</span></h1>"
    data = page(COUNCIL, head).replace(b"<article>", f"<article>{shown}".encode())
    assert article(data).text.split("\n\n")[1:] == COUNCIL


def test_short_lines_that_breaks_part_are_found_on_the_page_and_not_run_together() -> None:
    lines = [
        "시는 12일 다리를 닫겠다고 밝혔다.",
        "사업비는 40억 원으로 추산된다.",
        "상인회는 보상을 요구했다.",
        "공사는 내년에 시작한다.",
    ]
    data = below("", []).replace(b"</article>", f"<div>{'<br><br>'.join(lines)}</div></article>".encode())
    assert article(data).text.split("\n\n")[-4:] == lines


def test_every_post_of_a_live_page_is_its_text() -> None:
    posts = "".join(
        f"<article class='post'><time>18:0{n}</time><p>{line}</p></article>" for n, line in enumerate(COUNCIL)
    )
    data = json.dumps({"@type": "LiveBlogPosting", "headline": TITLE})
    head = f'<title>{TITLE}</title><script type="application/ld+json">{data}</script>'
    body = f"<html><head>{head}</head><body><main>{HEADLINE}<div>{posts}</div></main></body></html>"
    assert set(COUNCIL) <= set(article(body.encode()).text.split("\n\n"))


def test_a_sites_motto_is_no_part_of_the_outlets_name() -> None:
    head = '<meta property="og:site_name" content="Ebb Post | News you can row to">'
    head += '<link rel="canonical" href="https://www.ebbpost.example/quay">'
    assert article(page(COUNCIL, head)).about.outlet == "Ebb Post"
