"""Boxes among an article's paragraphs: its key points and facts are its own, words drawn out of it are there once."""

import pytest

from corpus.readers import readings

_TEXT = [
    "The harbour council of Ostry will close its oldest pier in June, after divers found that the piles had rotted.",
    "Repairs would cost 3.2 million crowns, said Ida Krall, who runs the yard and has asked for them since 2019.",
    "“Nobody wanted to hear it,” she said in the council's hall, where the seats were taken an hour before the vote.",
    "The ferries to Lund are to leave from the fish market until the new pier opens, which may take until autumn.",
    "Shop owners near the old pier fear for their summer and want the town to pay for signs and a shuttle bus.",
]


def _page(body: str) -> bytes:
    head = "<title>Ostry closes its pier</title><meta property='og:title' content='Ostry closes its pier'>"
    article = f"<article><h1>Ostry closes its pier</h1>{body}</article>"
    return f"<html lang=en><head>{head}</head><body>{article}</body></html>".encode()


def _lines(body: str) -> list[str]:
    return readings(_page(body))[0].text.split("\n\n")


def _paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    "box",
    [
        "<aside class='factbox'><h3>The pier</h3><p>It was built in 1904 and carries six cranes.</p></aside>",
        "<aside><h3>The pier in numbers</h3><p>It was built in 1904 and carries six cranes.</p></aside>",
        "<div class='PageKeyPoints-list'><ul><li>It was built in 1904 and carries six cranes.</li></ul></div>",
        "<div class='x-card'><div class='callout-text'>It was built in 1904 and carries six cranes.</div></div>",
    ],
)
def test_a_box_of_facts_amid_the_text_is_the_articles_own(box: str) -> None:
    assert "It was built in 1904 and carries six cranes." in _lines(
        _paragraphs(_TEXT[:2]) + box + _paragraphs(_TEXT[2:])
    )


def test_key_points_over_the_text_are_its_standfirst() -> None:
    box = "<div class='key-points'><h2>Key points</h2><ul><li>The pier closes in June.</li></ul></div>"
    (reading,) = readings(_page(f"<p>By Ann Lee</p>{box}{_paragraphs(_TEXT)}"))
    assert ("standfirst", "The pier closes in June.") in reading.marked


def test_a_box_to_fill_in_or_of_links_is_not_the_articles() -> None:
    form = "<aside class='infobox'><p>One letter a day about the harbour.</p><form><input></form></aside>"
    links = "<aside class='highlights'><p><a href='/1'>Ferry prices rise by a tenth in May</a></p></aside>"
    text = "\n".join(_lines(_paragraphs(_TEXT[:2]) + form + links + _paragraphs(_TEXT[2:])))
    assert "One letter a day" not in text
    assert "Ferry prices" not in text


def test_a_quotation_set_off_that_the_text_holds_too_is_there_once() -> None:
    drawn = "<blockquote><p>“Nobody wanted to hear it”</p></blockquote>"
    own = "<blockquote><p>“We saw holes that a child could crawl through”, the divers wrote.</p></blockquote>"
    lines = _lines(_paragraphs(_TEXT[:2]) + drawn + own + _paragraphs(_TEXT[2:]))
    assert sum("Nobody wanted to hear it" in line for line in lines) == 1
    assert any("a child could crawl" in line for line in lines)


_SAID = "We dive every spring, and no one has ever read what we wrote."
_SIGNED = f"“{_SAID}” – Ida Moe, chief diver"


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        (f"<blockquote><p>{_SAID}</p><footer>— Ida Moe, chief diver</footer></blockquote>", [_SIGNED]),
        (f"<blockquote><p>{_SAID}</p><p><cite>Ida Moe, chief diver</cite></p></blockquote>", [_SIGNED]),
        (f"<blockquote>“{_SAID}”<br>— Ida Moe, chief diver</blockquote>", [_SIGNED]),
        (f"<figure><blockquote>{_SAID}</blockquote><figcaption>Ida Moe, chief diver</figcaption></figure>", [_SIGNED]),
        (f"<blockquote><p>One. Two.</p><p>{_SAID} <cite>Ida Moe, chief diver</cite></p></blockquote>",
         ["“One. Two.", _SIGNED]),
        ("<blockquote><p>The board said “later” in every letter to us.</p><footer>Ida Moe</footer></blockquote>",
         ["The board said “later” in every letter to us.", "– Ida Moe"]),
        (f"<p>The divers wrote:</p><blockquote><p>{_SAID}</p></blockquote>", ["The divers wrote:", f"“{_SAID}”"]),
        (f"<blockquote><p>{_SAID}</p><p class='quote-author'>Ida Moe, chief diver</p></blockquote>", [_SIGNED]),
        (f"<blockquote><p>{_SAID}</p></blockquote>", [_SAID]),
        ("<p>The divers called the pier <q>a sieve</q>, and the board “<q>old</q>”.</p>",
         ["The divers called the pier “a sieve”, and the board “old”."]),
    ],
)  # fmt: skip
def test_a_quotation_set_off_stands_between_marks_with_whose_it_is_behind(markup: str, shown: list[str]) -> None:
    (reading,) = readings(_page(_paragraphs(_TEXT[:2]) + markup + _paragraphs(_TEXT[2:])))
    assert [line for line in reading.text.split("\n\n") if line not in _TEXT][1:] == shown
    assert reading.about.author is None


def test_a_heading_between_the_articles_paragraphs_is_kept_and_the_number_of_a_note_is_not() -> None:
    called = [_TEXT[0] + "<sup><a href='#n1'>1</a></sup>", *_TEXT[1:2]]
    lines = _lines(f"{_paragraphs(called)}<h2>Who pays</h2>{_paragraphs(_TEXT[2:])}")
    assert _TEXT[0] in lines
    assert "Who pays" in lines


def test_the_links_that_lead_to_a_pages_section_are_no_line_of_its_article() -> None:
    way = "<div class='top'><a href='/'>Start</a> <a href='/harbour'>Harbour</a></div>"
    assert _lines(f"{way}{_paragraphs(_TEXT)}")[:2] == ["Ostry closes its pier", _TEXT[0]]


def test_a_box_to_fill_in_goes_with_the_heading_over_it() -> None:
    box = "<h2>Get our letter</h2><div class='x'><p>One letter a day, free of charge.</p><form><input></form></div>"
    text = "\n".join(_lines(_paragraphs(_TEXT[:2]) + box + _paragraphs(_TEXT[2:])))
    assert "letter" not in text
    assert _TEXT[-1] in text


_MORE = "<div><h2>More on this story</h2><ul><li><a href='/1'>Who built the pier</a></li></ul></div>"


def test_a_box_of_other_stories_amid_the_text_takes_no_short_sentence_behind_it_away() -> None:
    behind = ["The vote was close.", "She will sign the plan in a week, the council's clerk said after the vote."]
    lines = _lines(_paragraphs(_TEXT) + _MORE + _paragraphs(behind))
    assert lines[-2:] == behind
    assert "Who built the pier" not in "\n".join(lines)


@pytest.mark.parametrize(
    "tail",
    [
        "<h2>More on this story</h2><p>A ferry sank.</p><p>A crane fell.</p>",
        "<div><h2>More on this story</h2><p>A ferry sank.</p><p>A crane fell.</p></div>",
        "<div><h2>More on this story</h2><p>Old.</p></div><div><p>A ferry sank.</p><p>A crane fell.</p></div>",
    ],
)
def test_other_stories_below_the_text_are_not_its_own(tail: str) -> None:
    text = "\n".join(_lines(_paragraphs(_TEXT) + tail))
    assert "A ferry sank." not in text
    assert "A crane fell." not in text


@pytest.mark.parametrize(
    ("caption", "shown"),
    [
        ("<span>Reuters</span> Ida Krall, who runs the yard", ["Reuters", "Ida Krall, who runs the yard"]),
        ("<span>Getty Images</span>Ida Krall at the pier", ["Getty Images", "Ida Krall at the pier"]),
        ("<span>Ida</span> Krall, who runs the yard", ["Ida Krall, who runs the yard"]),
        ("<span>Reuters</span> reporter Bo Ek at the pier", ["Reuters reporter Bo Ek at the pier"]),
    ],
)
def test_a_credit_before_a_caption_is_no_part_of_the_name_behind_it(caption: str, shown: list[str]) -> None:
    lines = "\n".join(_lines(f"<figure><img><figcaption>{caption}</figcaption></figure>" + _paragraphs(_TEXT)))
    assert [line for line in lines.split("\n") if line][1 : len(shown) + 1] == shown
