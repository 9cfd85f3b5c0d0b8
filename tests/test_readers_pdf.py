"""A page that a browser printed to PDF gives its article back, and nothing of the frame that it prints around it."""

from corpus.read import read
from corpus.readers.pdf_layout import mended, set_out
from tests.made_files import COUNCIL, pdf

TITLE = "Second terminal approved"
WRAPPED = [
    ["The harbour board approved a second ferry terminal on Monday after nine hours", "of debate."],
    ["Opponents of the plan said they would ask a court to stop the work before the", "dredging begins in May."],
    ["The terminal is to open in two years, according to the board's engineer."],
]


def printed(top: str, bottom: str) -> bytes:
    """One sheet as browsers print it: a frame line above and below, headline, byline, paragraphs set apart."""
    head = [
        (40, 770, top),
        (60, 740, "Fjord Times"),
        (60, 726, TITLE),
        (60, 700, "By Inger Moe"),
        (60, 688, "2 March 2026"),
    ]
    body, y = [], 660
    for lines in WRAPPED:
        for line in lines:
            body.append((60, y, line))
            y -= 12
        y -= 14
    return pdf([[*head, *body, (40, 20, bottom)]], f"/Info << /Title ({TITLE} - Fjord Times) >>")


def test_a_single_printed_page_is_its_article_and_not_the_browsers_frame() -> None:
    top = f"3/2/26, 6:05 PM        {TITLE} - Fjord Times"
    (article,) = read(printed(top, "https://fjord.example/terminal                 1/1"))
    about = article.about
    assert (about.title, about.outlet, about.author) == (TITLE, "Fjord Times", "Inger Moe")
    assert (about.published, about.url) == ("2026-03-02", "https://fjord.example/terminal")
    assert article.text.split("\n\n")[-3:] == [" ".join(lines) for lines in WRAPPED]
    assert "1/1" not in article.text


def test_an_address_that_the_browser_cut_is_not_the_articles() -> None:
    (article,) = read(
        printed(f"02.03.2026, 18:05        {TITLE}", "https://fjord.example/news/2026/03/02/term...      1/1")
    )
    assert article.about.url is None
    assert "fjord.example" not in article.text


def test_a_line_with_room_for_the_next_word_ends_its_paragraph_but_not_its_sentence() -> None:
    lines = ["Harbour", "By Inger Moe", *WRAPPED[0], "who wrote", "on for the sake of the sentence."]
    assert mended([lines])[:3] == ["Harbour", "By Inger Moe", " ".join(WRAPPED[0])]
    assert mended([[*WRAPPED[0][:1], "of the debate, it was", "said, in the hall."]]) == [
        f"{WRAPPED[0][0]} of the debate, it was said, in the hall."
    ]


def test_chinese_set_in_signs_for_radicals_and_torn_apart_is_whole_again() -> None:
    page = "港口委员会通过⽔上码头计划，工程  将  于明年五月  开始施⼯，⻓期反对者表示将向法院提起诉讼\n并要求停工。"
    assert mended([set_out(page)]) == [
        "港口委员会通过水上码头计划，工程将于明年五月开始施工，长期反对者表示将向法院提起诉讼并要求停工。"
    ]


def test_the_name_of_a_file_left_as_the_title_of_a_pdf_is_not_the_headline() -> None:
    lines = [(60, 700 - 14 * n, line) for n, line in enumerate([TITLE, COUNCIL[0], COUNCIL[2]])]
    (article,) = read(pdf([lines], "/Info << /Title (Harbour) >>"))
    assert article.about.title == TITLE
