"""A PDF gives its article back as it is set on paper, in reading order, and nothing that a browser prints around it."""

import pytest

from corpus.errors import UnreadableError
from corpus.read import read
from corpus.readers import readings
from corpus.readers.pdf_layout import mended
from corpus.readers.pdf_letters import set_out
from tests.readers.made_files import COUNCIL, pdf

TITLE = "Second terminal approved"
WRAPPED = [
    ["The harbour board approved a second ferry terminal on Monday after nine hours", "of debate."],
    ["Opponents of the plan said they would ask a court to stop the work before the", "dredging begins in May."],
    ["The terminal is to open in two years, according to the board's engineer."],
]


def text_of(data: bytes) -> str:
    (reading,) = readings(data)
    return reading.text


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


def columns(left: list[str], right: list[str]) -> list[tuple[int, int, str]]:
    """Two columns set line by line, the way that mixes them up."""
    return [
        (x, 700 - 12 * n, text)
        for n, pair in enumerate(zip(left, right, strict=True))
        for x, text in zip((50, 330), pair, strict=True)
    ]


LEFT = [
    "The harbour board approved a sec-",
    "ond ferry terminal on Monday after",
    "nine hours of debate, and a well-",
    "known opponent left the hall.",
    "    A court is to hear the case",
    "before the dredging begins, said",
    "the board's lawyer, who called it",
    "a formality that would not delay",
]
RIGHT = [
    "the terminal by a single day of the",
    "two years that it is to take.",
    "    The well-known opponent of the",
    "plan, a fisherman, said that second",
    "thoughts were needed and that the",
    "fish would not come back.",
    "    He was applauded by the people",
    "who had come to listen to him.",
]


def test_columns_of_a_pdf_are_read_one_after_the_other() -> None:
    text = text_of(pdf([columns(LEFT, RIGHT)]))
    assert "would not delay the terminal by a single day" in text
    assert "said that second thoughts were needed" in text


def test_a_word_parted_at_a_lines_end_is_whole_and_a_compound_keeps_its_hyphen() -> None:
    text = text_of(pdf([columns(LEFT, RIGHT)]))
    assert "a second ferry terminal" in text
    assert "a well-known opponent left" in text


def test_an_indent_opens_a_paragraph_in_a_pdf() -> None:
    paragraphs = text_of(pdf([columns(LEFT, RIGHT)])).split("\n\n")
    assert [p.split()[0] for p in paragraphs] == ["The", "A", "The", "He"]


def test_running_heads_feet_and_page_numbers_are_not_part_of_the_text() -> None:
    def sheet(number: int, lines: list[str]) -> list[tuple[int, int, str]]:
        inner = [(50, 700 - 12 * n, line) for n, line in enumerate(lines)]
        return [(50, 760, f"Fjord Times   2 March 2026   {number}"), *inner, (300, 30, str(number))]

    filler = [
        "Line after line of the report goes on in the same manner here,",
        "and nobody in the hall thinks of going home before it is over.",
    ]
    sheets = [
        sheet(n, [*filler * 3, f"Speaker number {['one', 'two', 'three', 'four'][n]} sat down."]) for n in range(4)
    ]
    text = text_of(pdf(sheets))
    assert "Fjord Times" not in text
    assert text.count("sat down.") == 4
    assert not [line for line in text.split("\n") if line.strip().isdigit()]


def test_a_paragraph_runs_on_over_the_end_of_a_page() -> None:
    first = [
        (50, 700, "The board approved the terminal after nine hours"),
        (50, 688, "of debate in a hall that was full to the last and"),
    ]
    second = [
        (50, 700, "loud from the first minute, its secretary wrote."),
        (50, 688, "Nobody left before the vote was counted at night."),
    ]
    assert "to the last and loud from the first" in text_of(pdf([first, second]))


def test_a_pdf_of_pictures_is_refused_and_told_what_to_do() -> None:
    with pytest.raises(UnreadableError, match="text recognition"):
        readings(pdf([[]]))


FULL = [
    [
        "The harbour board said that the new ferry terminal is to be",
        "open in two years, and that the old one closes at that time.",
    ],
    [
        "Its lawyer told the hall that no court in the land could now",
        "stop the work, since the dredgers had already been paid for.",
    ],
    ["A fisherman asked who would pay for the fish that were lost."],
]


def test_paragraphs_set_a_little_apart_are_told_apart_though_their_last_lines_are_full() -> None:
    lines, y = [], 700
    for paragraph in FULL:
        for text in paragraph:
            lines.append((50, y, text))
            y -= 12
        y -= 5
    assert text_of(pdf([lines])).split("\n\n") == [" ".join(paragraph) for paragraph in FULL]


def test_a_last_column_that_is_short_is_read_after_the_one_before_it() -> None:
    left = [line for paragraph in FULL * 2 for line in paragraph]
    lines = [(50, 700 - 12 * n, text[:38]) for n, text in enumerate(left)]
    lines += [
        (330, 700 - 12 * n, text)
        for n, text in enumerate(["He got no answer to that from", "anybody who", "was there."])
    ]
    assert text_of(pdf([lines])).endswith("He got no answer to that from anybody who was there.")


def test_the_wide_blanks_of_a_justified_column_part_no_columns() -> None:
    lines = [
        "The    lawyer    of    the    board    said",
        "nobody  in  the  town  had  asked  for  it",
        "and      it      was      too      late",
        "for   a   court   to   stop   the   work",
        "that the dredgers had begun in the bay",
        "while     the     hall     was     full",
        "of   people   who   came   to   listen",
    ]
    assert mended([lines]) == [" ".join(" ".join(lines).split())]


def test_a_running_head_in_parts_is_no_line_of_any_column() -> None:
    head = [(50, 760, "Fjord Times"), (420, 760, "Monday, 2 March 2026")]
    paragraphs = text_of(pdf([[*head, *columns(LEFT, RIGHT)]])).split("\n\n")
    assert paragraphs[:2] == ["Fjord Times", "Monday, 2 March 2026"]
    assert "would not delay the terminal by a single day" in "\n".join(paragraphs)


def test_a_chinese_line_set_in_opens_a_paragraph() -> None:
    lines = [
        "港口委员会通过码头计划",
        "2026年3月2日",
        "  委员会周一通过了第二座码头的计划，这座码头将于两年后启用，",
        "工程从五月开始。",
    ]
    assert mended([[*lines, "  反对者说，他们将请法院叫停这项工程。"]])[2:] == [
        "委员会周一通过了第二座码头的计划，这座码头将于两年后启用，工程从五月开始。",
        "反对者说，他们将请法院叫停这项工程。",
    ]


def test_the_lines_of_a_headline_in_larger_type_are_one_headline() -> None:
    headline = ["Second terminal approved", "after a night of debate"]
    text = [
        "The harbour board approved the",
        "second ferry terminal on Monday",
        "after nine hours of debate, and",
        "left.",
    ]
    far, near = [""] * 24, [""] * 11
    page = [headline[0], *far, headline[1], *far, *far, *(part for line in text for part in (line, *near))]
    assert mended([page]) == [" ".join(headline), " ".join(text)]


def test_every_bullet_of_a_list_is_a_line_of_its_own() -> None:
    bullets = ["• a second pier for the ferries of the line", "• and no dredging before the month of May"]
    assert mended([["The board demands three things of the town:", *bullets]])[1:] == bullets


def test_a_year_that_is_the_last_line_of_a_page_is_no_page_number() -> None:
    lines = [
        "The lake was as full on Wednesday night as it had",
        "never been before, at least not since the spring of",
        "1978.",
    ]
    page = set_out("\n".join(lines))
    assert mended([page]) == [" ".join(lines)]
    assert mended([set_out("\n".join([*lines[:2], "", "", "", "", "", "4"]))]) == [" ".join(lines[:2])]


def test_the_host_that_a_page_was_printed_from_bears_its_outlet_out() -> None:
    for named in ("Quay Note", "Quay Valley Note", "Harbour | Quay Note"):
        lines = [
            (40, 770, f"3/2/26, 6:05 PM      {TITLE} - {named}"),
            (60, 740, TITLE),
            (60, 700, " ".join(WRAPPED[0])[:80]),
        ]
        (reading,) = readings(pdf([[*lines, (40, 20, "https://quaynote.example/pier        1/1")]]))
        assert (reading.about.title, reading.about.outlet) == (TITLE, named.removeprefix("Harbour | "))


def test_the_outlet_and_the_day_of_running_heads_are_the_articles() -> None:
    lines = [line for paragraph in WRAPPED for line in paragraph]
    head = [(40, 770, "Fjord Times"), (400, 770, "2 March 2026")]
    pages = [[*head, *((60, 700 - 12 * n, f"{line} {part}") for n, line in enumerate(lines))] for part in "ab"]
    (reading,) = readings(pdf(pages))
    assert (reading.about.outlet, reading.about.published) == ("Fjord Times", "2026-03-02")
    assert "Fjord Times" not in reading.text


def test_a_pdf_that_lost_its_pages_is_damaged_and_none_of_pictures() -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        readings(pdf([[(60, 700, WRAPPED[0][0])]]).replace(b"/Kids", b"/Kidz"))


def test_a_pdf_that_lacks_only_its_end_is_read_and_one_that_lacks_a_page_is_not() -> None:
    whole = pdf([[(60, 700, line) for line in WRAPPED[n][:1]] for n in (0, 1)])
    assert [r.text for r in readings(whole[: whole.index(b"xref")])] == [r.text for r in readings(whole)]
    with pytest.raises(UnreadableError, match="Page 2 of the PDF is damaged or cut off; get it once more"):
        readings(whole[: whole.index(b"7 0 obj")])


def test_the_number_beside_a_papers_name_at_a_pages_foot_is_no_text_and_no_measure_of_indents() -> None:
    lines = [(70 + 12 * (n == 0), line) for paragraph in WRAPPED for n, line in enumerate(paragraph)]
    body = [(x, 700 - 12 * n, line) for n, (x, line) in enumerate(lines)]
    (reading,) = readings(pdf([[*body, (60, 20, "43"), (300, 20, "QUAY NOTE  MARCH 2026")]]))
    assert reading.text == readings(pdf([body]))[0].text


def test_the_paper_and_the_day_at_the_foot_of_columns_are_the_articles_and_no_text() -> None:
    body = columns(LEFT, RIGHT)
    (reading,) = readings(pdf([[*body, (50, 30, "B4 | Monday, March 2, 2026"), (420, 30, "Fjord Times")]]))
    assert (reading.about.outlet, reading.about.published) == ("Fjord Times", "2026-03-02")
    assert reading.text == text_of(pdf([body]))


def test_lines_set_unevenly_make_no_running_head_of_a_columns_first() -> None:
    body = [(x, y + (y == max(y for _, y, _ in columns(LEFT, RIGHT))), line) for x, y, line in columns(LEFT, RIGHT)]
    assert text_of(pdf([body])) == text_of(pdf([columns(LEFT, RIGHT)]))


def test_a_running_head_bears_out_the_outlet_behind_a_stated_title() -> None:
    lines = [line for paragraph in WRAPPED for line in paragraph]
    body = [(60, 700 - 12 * n, line) for n, line in enumerate(lines)]
    first = [(60, 730, TITLE), *body]
    pages = [[(40, 770, "Quay Note"), *(first if part == "a" else body[:3])] for part in "ab"]
    (reading,) = readings(pdf(pages, "/Info << /Title (" + TITLE + " - Quay Note) >>"))
    assert (reading.about.title, reading.about.outlet) == (TITLE, "Quay Note")
