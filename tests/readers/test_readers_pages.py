"""What a page shows beside its article, or in its place, is told from it; what it says only in its markup is read."""

from textwrap import fill

import pytest

from corpus.about.boilerplate import is_sign_off
from corpus.errors import UnreadableError
from corpus.read import read
from corpus.readers import readings
from tests.readers.made_files import COUNCIL, page

TITLE = "Second terminal approved"
COOKIES = [
    "We and our 213 partners store information on your device, such as cookies, to show you ads that you may like.",
    "You may withdraw your consent at any time; some of your personal data may be processed without it.",
]


def titled(title: str, top: str, body: list[str] = COUNCIL) -> bytes:
    return page(body, f"<title>{title}</title>").replace(b"<article>", f"<article>{top}".encode())


def test_a_question_about_cookies_is_no_article() -> None:
    with pytest.raises(UnreadableError, match="question about cookies"):
        readings(page(COOKIES, "<title>Fjord Times</title>"))


def test_an_article_about_cookies_is_one() -> None:
    said = "“Your consent to cookies must be freely given,” the board said, “and you may take it back.”"
    assert said in read(page([said, *COOKIES], f"<title>{TITLE}</title>"))[0].text


def test_a_page_that_only_lists_articles_is_refused_and_told_apart_from_an_article() -> None:
    teasers = [f'<h2><a href="/{n}">The council votes on pier {n} tonight</a></h2>' for n in range(len(COUNCIL))]
    front = "".join(f"{heading}<p>{text}</p>" for heading, text in zip(teasers, COUNCIL, strict=True))
    with pytest.raises(UnreadableError, match="lists articles"):
        readings(page([], "<title>Fjord Times</title>").replace(b"<article>", f"<article>{front}".encode()))
    assert readings(titled(TITLE, f"<h1>{TITLE}</h1>", [*COUNCIL, *teasers]))


def test_the_moment_behind_words_that_tell_no_date_is_the_articles() -> None:
    when = '<time datetime="2026-03-02T18:05:11.204Z">3 days ago</time>'
    (article,) = read(titled(f"{TITLE} - Fjord Times", f"<h1>{TITLE}</h1><div>{when}</div>"))
    assert article.about.published == "2026-03-02T18:05:11Z"
    changed = f"<div>Updated {when}</div>"
    (article,) = read(titled(f"{TITLE} - Fjord Times", f"<h1>{TITLE}</h1>{changed}"))
    assert article.about.published != "2026-03-02T18:05:11Z"


def test_a_date_whose_parts_a_page_sets_in_boxes_is_read() -> None:
    boxes = "<div><span><em>2026</em></span> <span><em>03</em>/<em>02</em></span> <span>18:05:11</span></div>"
    assert readings(titled(TITLE, f"{boxes}<h1>{TITLE}</h1>"))[0].about.published == "2026-03-02T18:05:11"


@pytest.mark.parametrize(
    ("window", "outlet"),
    [
        ("Terminal approved | Fjord Times", "Fjord Times"),
        (f"Fjord Times: {TITLE}", "Fjord Times"),
        (f"Print: {TITLE}", None),
    ],
)
def test_the_headline_is_the_one_in_view_and_the_outlet_what_stands_beside_it(window: str, outlet: str | None) -> None:
    (reading,) = readings(titled(window, f"<p><b>{TITLE}</b></p>" if ": " in window else f"<h1>{TITLE}</h1>"))
    assert (reading.about.title, reading.about.outlet) == (TITLE, outlet)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Associated writer Inger Moe in Bergen contributed to this report.", True),
        ("Inger Moe and Per Dahl contributed reporting.", True),
        ("Inger Moe reported from Bergen, and Per Dahl from Oslo.", True),
        ("The skipper reported from the pier that all was well.", False),
        ("Norway contributed to this report that the council called thin.", False),
    ],
)
def test_a_line_that_only_says_who_helped_is_no_part_of_the_text(line: str, is_one: bool) -> None:
    assert is_sign_off(line) is is_one


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("2026年3月2日 18:05 来源：海港晨报 作者：赵敏 我要评论(12)", "赵敏", "海港晨报"),
        ("2026-03-02 18:05 来源：海港晨报 阅读：1.2万", None, "海港晨报"),
        ("2026-03-02 18:05 来源：国际评论网", None, "国际评论网"),
        ("原创 赵敏 海港观察 2026年3月2日 18:05 广东", "赵敏", "海港观察"),
    ],
)
def test_what_a_chinese_page_counts_on_its_line_of_particulars_is_no_name(
    line: str, author: str | None, outlet: str
) -> None:
    body = ["港口委员会周一通过了第二座码头的计划。", "反对者说，他们将请法院叫停这项工程。"]
    (article,) = read("\n\n".join(["港口委员会通过第二座码头计划", line, *body]).encode())
    assert (article.about.author, article.about.outlet) == (author, outlet)
    assert article.about.published == "2026-03-02T18:05"


@pytest.mark.parametrize("place", ["台北", "洛杉磯"])
def test_the_place_run_on_behind_a_chinese_reporters_name_is_no_part_of_it(place: str) -> None:
    first = f"（中央社記者林宏翰{place}2日電）港口委員會今天通過了第二座碼頭的計畫。"
    text = "\n\n".join(["港口委員會通過碼頭計畫", first, "反對者說，他們將請法院叫停。"])
    assert read(text.encode())[0].about.author == "林宏翰"


@pytest.mark.parametrize(
    ("top", "author"),
    [
        ('<div class="x1"><a href="/autor/inger-moe/">Inger Moe</a></div>', "Inger Moe"),
        ('<div class="x1"><a href="/author/desk/">More from the desk</a></div>', None),
        ("<div>Inger Moe and Per Dahl</div><div>Last updated: 2 March 2026</div>", "Inger Moe and Per Dahl"),
        ("<div>Fjord Times</div><div>2 March 2026</div>", None),
        ('<meta name="author" content="Inger Moe, Fjord Times">', "Inger Moe"),
    ],
)
def test_who_wrote_it_is_read_where_only_its_place_or_its_link_tells(top: str, author: str | None) -> None:
    (reading,) = readings(titled(f"{TITLE} | Fjord Times", f"<h1>{TITLE}</h1>{top}"))
    assert reading.about.author == author


def test_the_moment_that_a_blogs_template_marks_is_the_articles() -> None:
    mark = '<abbr class="published" title="2026-03-02T18:05:00+01:00">6:05 PM</abbr>'
    assert readings(titled(TITLE, f"<h1>{TITLE}</h1>{mark}"))[0].about.published == "2026-03-02T18:05:00+01:00"


def test_a_russian_agencys_dateline_is_read() -> None:
    text = f"{TITLE}\n\nBERGEN, March 2. /TASS/. {COUNCIL[0]}\n\n{COUNCIL[1]}\n\n{COUNCIL[2]}"
    (article,) = read(text.encode())
    datelines = [article.text[p.start : p.end] for p in article.passages if p.kind == "dateline"]
    assert (datelines, article.about.outlet) == (["BERGEN, March 2. /TASS/."], "TASS")


def test_whose_words_are_drawn_out_of_the_article_goes_with_them() -> None:
    drawn = f"<div class='pullquote'><p>{COUNCIL[1]}</p><cite>Inger Moe, skipper</cite></div>"
    (reading,) = readings(titled(TITLE, f"<h1>{TITLE}</h1>").replace(b"</article>", f"{drawn}</article>".encode()))
    assert "Inger Moe" not in reading.text
    assert reading.text.count(COUNCIL[1]) == 1


@pytest.mark.parametrize("name", ["credit", "image-credit", "article__photo-credit"])
def test_who_took_a_picture_is_no_line_of_the_article(name: str) -> None:
    picture = f"<div><img src='a.png'><p class='{name}'>Per Dahl / Coast Pictures</p></div>"
    between = titled(TITLE, f"<h1>{TITLE}</h1>").replace(b"<p>Opp", f"{picture}<p>Opp".encode())
    (article,) = read(between)
    kinds = {article.text[p.start : p.end]: p.kind for p in article.passages}
    assert "Per Dahl / Coast Pictures" not in kinds


LINKS = "".join(f"<li><a href='/{n}'>Board votes on pier number {n} at last</a></li>" for n in range(9))


def test_a_page_of_links_alone_is_refused_as_a_list() -> None:
    with pytest.raises(UnreadableError, match="lists articles"):
        readings(f"<html><head><title>Saved pages</title></head><body><h1>Unread</h1><ul>{LINKS}</ul></body>".encode())


def test_what_stands_beside_a_text_is_no_part_of_it() -> None:
    head = f"<div id='top'><div class='red'>Harbour</div><h1>{TITLE}</h1><div class='firma'>Ana Gil / Lugo</div></div>"
    side = "<div class='col'><h3>Watch now</h3><p>Divers lift a bell out of the bay</p></div>"
    unseen = "<div layout='nodisplay'><p>We and our partners read what your device tells us.</p></div>"
    rights = "<p>All content © 2026 Fjord Times. All rights reserved.</p>"
    body = "".join(f"<p>{line}</p>" for line in COUNCIL * 2)
    shown = f"<html><head><title>{TITLE}</title></head><body>{unseen}{head}<div>{body}{rights}</div>{side}</body>"
    (article,) = read(shown.encode())
    kinds = {article.text[p.start : p.end]: p.kind for p in article.passages}
    assert kinds.pop("Harbour", "kicker") == "kicker"
    assert kinds.pop("Ana Gil / Lugo", "byline") == "byline"
    assert (article.about.author, article.about.outlet) == ("Ana Gil", "Fjord Times")
    own = [words for words, kind in kinds.items() if kind in ("body", "heading", "standfirst")]
    assert "\n".join(own).split("\n")[0] == COUNCIL[0]
    assert not any(words in line for line in own for words in ("bell", "partners", "rights reserved"))


def test_every_entry_of_a_page_that_is_written_as_things_happen_keeps_its_heading() -> None:
    posts = [(f"Pier {n} is closed", COUNCIL[n]) for n in range(4)]
    body = "".join(f"<div class='post'><time>16:00</time><h2>{h}</h2><p>{p}</p></div>" for h, p in posts)
    (reading,) = readings(f"<html><head><title>{TITLE}</title><body><h1>{TITLE}</h1>{body}</body></html>".encode())
    shown = [line for line in reading.text.split("\n\n") if line != "16:00"]
    assert shown[1:] == [line for post in posts for line in post]


def test_text_that_a_page_sets_as_written_has_its_paragraphs_and_its_head() -> None:
    lines = "\n\n".join(fill(line, 60) for line in COUNCIL)
    written = f"<pre>\nBy Ann Lee\n3 May 2024\n\n{lines}</pre>"
    shown = f"<html><head><title>{TITLE}</title></head><body><h2>{TITLE}</h2>{written}</body>"
    (article,) = read(shown.encode())
    assert (article.about.author, article.about.published) == ("Ann Lee", "2024-05-03")
    assert article.text.split("\n\n")[-4:] == COUNCIL


def test_what_stands_under_a_heading_that_leads_to_other_articles_is_none_of_this() -> None:
    more = "<div><h4>Mehr zum Thema</h4><p>Wollen Sie unsere Seiten mit uns besser machen?</p></div>"
    (article,) = read(page([*COUNCIL, more], f"<title>{TITLE}</title>"))
    assert "besser machen" not in article.text


def test_a_job_run_on_behind_the_writers_name_is_no_part_of_it() -> None:
    job = "<span>Ann Lee</span><div><span>Business reporter</span><span>, </span><span>Reporting from </span>Rome</div>"
    (article,) = read(titled(TITLE, f"<h1>{TITLE}</h1><div class='byline'>By <a>{'</a><br>'.join([job, ''])}</div>"))
    assert article.about.author == "Ann Lee"


def test_what_a_page_says_of_its_writer_below_the_text_is_no_part_of_it() -> None:
    life = "<section><h3>About the author</h3><p>Ann Lee.</p><p>She wrote about trains before ships.</p></section>"
    (article,) = read(page([*COUNCIL * 2, life], f"<title>{TITLE}</title>"))
    assert "trains" not in article.text and article.text.endswith(COUNCIL[-1])
