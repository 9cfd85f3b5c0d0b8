"""An article on a saved page begins with its first words and ends with its last: nothing is cut off, nothing added."""

import pytest

from corpus.about.boilerplate import is_site_line
from corpus.readers import readings
from tests.readers.made_files import COUNCIL, page

LEDE = "The harbour city will have a second terminal for cruise ships, after a vote that split both of its big parties."


def lines(data: bytes) -> list[str]:
    (reading,) = readings(data)
    return reading.text.split("\n\n")


@pytest.mark.parametrize(
    "opening",
    [f"<article>{LEDE}", f'<p class="article-standfirst">{LEDE}</p><div class="ad">Advertisement</div><article>'],
    ids=["bare text before the first paragraph", "a standfirst outside the body"],
)
def test_the_lede_is_kept_wherever_the_page_puts_it(opening: str) -> None:
    marked = page(COUNCIL, around="<h1>Second terminal approved</h1>").replace(b"<article>", opening.encode())
    assert [line for line in lines(marked) if line != "Second terminal approved"][:2] == [LEDE, COUNCIL[0]]


def test_bare_text_between_two_paragraphs_is_kept() -> None:
    marked = page(COUNCIL * 2).replace(f"<p>{COUNCIL[2]}</p>".encode(), COUNCIL[2].encode(), 1)
    assert lines(marked)[1:4] == COUNCIL[1:4]


@pytest.mark.parametrize("named", ['id="comments"', 'class="visitors_comment_block"', 'id="comentarios_lectores"'])
def test_what_readers_wrote_below_is_not_the_article(named: str) -> None:
    said = "This council never listens to anybody and the mayor said in the pub that he does not care at all."
    around = f"<div {named}><ol><li><p>{said}</p></li><li><p>Well, {said}</p></li></ol></div>"
    marked = page(COUNCIL).replace(b"</article>", f"{around}</article>".encode())
    assert lines(marked) == COUNCIL


def test_a_list_of_links_and_a_heading_over_nothing_are_not_the_end_of_an_article() -> None:
    links = "".join(f"<li><a href='/{n}'>{text}</a></li>" for n, text in enumerate(("Harbour board", "Cruise ships")))
    tail = f"<h3>More from Bergen</h3><ul>{links}</ul>"
    marked = page(COUNCIL).replace(b"</article>", f"{tail}</article>".encode())
    assert lines(marked) == COUNCIL


@pytest.mark.parametrize("box", ["<div>", '<div class="most-viewed">'])
def test_the_headlines_that_others_read_most_are_not_the_end_of_an_article(box: str) -> None:
    tail = f"{box}<h3>Most Viewed in Sport</h3><ol><li>Keeper out for the season</li><li>Rowers lose</li></ol></div>"
    assert lines(page(COUNCIL).replace(b"</article>", f"{tail}</article>".encode())) == COUNCIL


def test_an_institutions_name_in_the_head_yields_to_the_names_below_the_headline() -> None:
    head = '<meta property="og:site_name" content="Fjord Times"><meta name="author" content="Fjord Times Media">'
    byline = (
        '<h1>Second terminal approved</h1><span class="autor"><a rel="author">Ragnhild Moe</a> /'
        ' <a rel="author">Per Dahl</a></span>'
    )
    (reading,) = readings(page(COUNCIL, head, byline))
    assert reading.about.author == "Ragnhild Moe, Per Dahl"


def test_the_byline_of_another_story_in_the_margin_is_not_this_ones() -> None:
    margin = '<div class="sidebar-widget"><p class="byline">by Ola Nordmann</p></div>'
    (reading,) = readings(page(COUNCIL, around=f"{margin}<h1>Terminal</h1><p class='byline'>By Ragnhild Moe</p>"))
    assert reading.about.author == "Ragnhild Moe"


def test_words_that_the_page_shows_twice_and_labels_of_advertisements_are_not_paragraphs() -> None:
    drawn = "<aside class='pull-quote'><q>We have waited for this since the old pier burned down</q></aside>"
    label = "<div class='ad-slot'>ADVERTISEMENT</div>"
    marked = page(COUNCIL).replace(b"<p>Opponents", f"{drawn}{label}<p>Opponents".encode())
    assert lines(marked) == COUNCIL


def test_an_article_whose_every_paragraph_is_a_widget_loses_none() -> None:
    marked = page(COUNCIL)
    for line in COUNCIL:
        widget = f"<div class='elementor-widget'><p>{line}</p></div>"
        marked = marked.replace(f"<p>{line}</p>".encode(), widget.encode())
    assert lines(marked) == COUNCIL


def test_a_chinese_windows_title_names_the_outlet_after_a_bare_hyphen() -> None:
    (reading,) = readings(
        page(
            ["港务局周一批准建设第二座渡轮码头。"] * 3,
            "<title>第二座码头获批-峡湾时报</title>",
            "<h1>第二座码头获批</h1>",
        )
    )
    assert (reading.about.title, reading.about.outlet) == ("第二座码头获批", "峡湾时报")


def test_a_list_under_must_reads_is_of_other_articles() -> None:
    others = "".join(f"<li><a href='/{n}'>Storm number {n}</a>: what we know of it</li>" for n in range(4))
    inset = f"<div><h2>More Must-Reads From The Pier</h2><ul>{others}</ul></div><p>Write to the desk.</p>"
    marked = page(COUNCIL * 2, "<title>Second terminal approved</title>")
    text = lines(marked.replace(b"</article>", f"{inset}</article>".encode()))
    assert not any("Storm number" in line or "Must-Reads" in line for line in text)


@pytest.mark.parametrize(
    "label",
    ["このニュースをシェア", "기사 공유하기", "Artikel teilen", "分享 收藏 在看", "Síguenos en X, o apúntate aquí"],
)
def test_buttons_that_share_and_print_in_any_language_are_the_sites(label: str) -> None:
    assert is_site_line(label)


def test_the_posts_of_a_short_page_stay_paragraphs_apart() -> None:
    posts = [("12:31 Union walks out", "Ida Krall left. “Out,” she wrote."), ("11:40 Reply", "“I wait,” he said.")]
    shown = "".join(f'<div class="post"><h2>{head}</h2><p>{told}</p></div>' for head, told in posts)
    data = f"<html><head><title>Yard</title></head><body><article><h1>Yard live</h1>{shown}</article></body></html>"
    assert lines(data.encode())[-4:] == [line for post in posts for line in post]
