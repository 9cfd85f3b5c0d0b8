"""Pages of a PDF as browsers and word processors print them: large type, soft hyphens, notes, columns that run on."""

import re

from corpus.readers import readings
from corpus.readers.pdf_layout import mended
from corpus.readers.pdf_letters import closed_up
from corpus.readers.pdf_words import spaced
from tests.readers.made_files import pdf

_TEXT = [
    "The harbour council of Ostry will close its oldest pier in",
    "June, after divers found that the piles had rotted through.",
    "Repairs would cost 3.2 million crowns, said Ida Krall, who",
    "runs the yard. She expects them to last for twenty years.",
]


def _at(lines: list[str], top: int = 700, left: int = 72) -> list[tuple[int, int, str]]:
    return [(left, top - 12 * n, line) for n, line in enumerate(lines)]


def _paragraphs(data: bytes) -> list[str]:
    return readings(data)[0].text.split("\n\n")


def test_a_headline_of_two_lines_in_capitals_is_one_and_apart_from_the_byline() -> None:
    lines = [(72, 760, "Council Will Close"), (72, 735, "The Oldest Pier"), (72, 720, "By Ann Lee"), *_at(_TEXT)]
    data = pdf([lines])
    for y in (b"760", b"735"):
        data = data.replace(b"/F1 10 Tf 72 " + y, b"/F1 22 Tf 72 " + y)
    assert _paragraphs(data)[:2] == ["Council Will Close The Oldest Pier", "By Ann Lee"]


def test_a_soft_hyphen_that_is_not_seen_parts_no_word() -> None:
    text = [line.replace("harbour", "har\u00adbour").replace("Repairs", "Re\u00adpairs") for line in _TEXT]
    assert "har bour" not in readings(pdf([_at(text)]))[0].text
    assert "The harbour council of Ostry" in readings(pdf([_at(text)]))[0].text
    assert "Repairs would cost" in readings(pdf([_at(text)]))[0].text


def test_a_paragraph_runs_on_over_the_notes_at_a_pages_foot() -> None:
    first = [*_at([*_TEXT, *_TEXT[:1]]), (72, 90, "1 Minutes of the council, May.")]
    second = _at([_TEXT[1].replace("June", "early June"), *_TEXT[2:]])
    assert "oldest pier in early June, after divers" in "\n\n".join(_paragraphs(pdf([first, second])))


def test_a_long_paragraph_runs_on_in_the_next_column_with_a_name_too() -> None:
    left = [*_TEXT, "", *_TEXT, "", *_TEXT, "", *_TEXT[:2], "The money is to come from a fund that was set up by"]
    right = ["Ostry and two towns on the sound, which share its ferries.", "", *_TEXT, "", *_TEXT, "", *_TEXT[:2]]
    columns = [
        (x, 700 - 12 * n, line) for x, lines in ((30, left), (420, right)) for n, line in enumerate(lines) if line
    ]
    assert "a fund that was set up by Ostry and two towns" in "\n".join(_paragraphs(pdf([columns])))


def test_the_number_that_calls_a_note_is_no_part_of_the_text_and_other_numbers_are() -> None:
    text = [*_TEXT[:1], _TEXT[1] + "2", *_TEXT[2:]]
    made = "\n".join(_paragraphs(pdf([[*_at(text), (72, 90, "2 Report of the divers, 4 May.")]])))
    assert "had rotted through. Repairs" in made
    assert "3.2 million" in made
    assert "2 Report of the divers, 4 May." in made


def test_a_line_of_chinese_that_is_written_in_one_go_has_no_columns() -> None:
    plain = ["调查发现该船在夜里没有人值班，船长对记者说", "他已经三次要求公司增加人手，公司却没有回答。"]
    torn = [
        "  调查发现该船在夜里    没有人值班，    船长对记者说",
        "他已经三次要求公司    增加人手，      公司却没有回答。",
    ]
    page = closed_up("\n".join(torn * 4), "\n".join(plain))
    assert page.split("\n")[:2] == ["  " + plain[0], plain[1]]
    columns = "调查发现该船在夜里    没有人值班，船长说"
    assert closed_up(columns, "调查发现该船在夜里\n没有人值班，船长说") == columns


def test_lines_of_chinese_meet_without_a_blank_at_signs_and_numbers_too() -> None:
    assert mended([["局长在发布会上对在场的记者们说，", "“这是运气，不是本事。”"]]) == [
        "局长在发布会上对在场的记者们说，“这是运气，不是本事。”"
    ]


def test_a_line_that_ends_a_sentence_with_room_for_the_next_word_ends_its_paragraph() -> None:
    lines = [*_TEXT, "The council asked for a report on the other two piers in", "the west. It is due in June.", *_TEXT]
    assert mended([lines])[-1].startswith("The harbour council")


def test_a_paragraph_runs_on_in_the_next_column_with_a_new_sentence_where_others_are_indented() -> None:
    left = [
        "The harbour council will close its",
        "oldest pier, where piles are rotten.",
        "   Repairs would cost a fortune, so",
        "said Ida Krall, who runs the yard.",
        "   The council meets on Friday next.",
    ]
    right = [
        "Nor has the town of Ostry, which",
        "owes the bank nine million.",
        "   Krall wrote to it in May, twice.",
        "Its answer came in June: no.",
        "   She has kept it, in a frame.",
    ]
    data = pdf([[*_at([*left[2:4] * 2, *left], left=40), *_at([*right, *right[2:], ""], left=330)]])
    assert "The council meets on Friday next. Nor has the town of Ostry, which owes" in readings(data)[0].text
    short = readings(data.replace(b"council meets on Friday next", b"council meets"))[0]
    assert "The council meets.\n\nNor has the town" in short.text


def test_the_line_in_large_type_is_the_title_and_not_the_papers_name_above_it() -> None:
    data = pdf([[(72, 780, "ANNALS OF THE NORTHERN YARDS"), (72, 750, "The oldest pier will close"), *_at(_TEXT)]])
    assert readings(data)[0].about.title is None
    (reading,) = readings(data.replace(b"10 Tf 72 750", b"20 Tf 72 750"))
    assert reading.about.title == "The oldest pier will close"
    assert reading.marked == (("kicker", "ANNALS OF THE NORTHERN YARDS"),)


def test_words_that_a_file_writes_one_by_one_are_neither_run_together_nor_columns() -> None:
    words = "The pier still stands on oak piles and it is not to fall in May."
    page = "The   pier stillstands    on  oak       and   it is not\npiles                            to fall  in May."
    assert spaced(page, words.replace(" ", "\n")).split("\n") == [
        "The pier still stands on oak            and it is not",
        "piles                            to fall in May.",
    ]
    assert spaced(page, words) == page
    assert spaced("of oak", "o\nf\no\na\nk") == "of oak"


def test_a_compound_keeps_the_hyphen_that_ends_its_line_and_a_parted_word_does_not() -> None:
    lines = [
        "the so-",
        "called trans-",
        "fer of a well-",
        "known 44-year-",
        "old pier, a short-",
        "age of two-",
        "and Franco-",
        "German",
    ]
    text = [*_TEXT, *(line.replace(" ", f" {'x' * (50 - len(line))} ", 1) for line in lines)]
    made = re.sub(r"x{9,} ", "", " ".join(_paragraphs(pdf([_at(text)]))))
    assert "the so-called transfer of a well-known 44-year-old pier, a shortage of two- and Franco-German" in made
