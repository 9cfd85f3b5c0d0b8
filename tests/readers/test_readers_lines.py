"""Lines as their writers meant them: paragraphs of Chinese, signs beyond the first plane, words under a picture."""

from textwrap import fill

from corpus.readers import readings
from corpus.readers.text import holds_a_sentence
from tests.readers.made_files import COUNCIL

_CHINESE = [
    "委员会周一通过了第二座码头的计划，这座码头将于两年后启用，工程从五月开始。",
    "反对者说，他们将请法院叫停这项工程，理由是它会毁掉渔民多年来使用的锚地。",
    "港务局长林卫东对记者说，码头造价约为八千四百万元，比去年的估计高出一成左右。",
    "渔民协会的代表表示失望，称没有人在投票之前问过他们的意见，也没有人去看过。",
]


def test_paragraphs_of_chinese_on_a_line_each_are_not_taken_for_wrapped_lines() -> None:
    alike = [f"{line[:33]}，这是事实。" for line in _CHINESE]
    assert readings("\n".join(alike * 2).encode())[0].text.split("\n") == alike * 2
    for indent in ("", "　　"):
        text = readings("\n".join(indent + line for line in _CHINESE).encode())[0].text
        assert [line.strip() for line in text.split("\n")] == _CHINESE


def test_wrapped_chinese_is_joined_without_blanks() -> None:
    whole = "".join(_CHINESE * 2)
    for width in (35, 44):
        wrapped = "\n".join(whole[n : n + width] for n in range(0, len(whole), width))
        assert readings(wrapped.encode())[0].text.strip() == whole


def test_wrapped_paragraphs_that_an_indent_opens_are_whole() -> None:
    body = [f"{line} Nobody knew how long that would take." for line in (*COUNCIL, *COUNCIL)]
    wrapped = "\n".join(fill(line, 65, initial_indent="     ") for line in body)
    text = readings(f"Second terminal approved\nBy Ann Lee\n\n{wrapped}\n".encode())[0].text
    assert [line.strip() for line in text.split("\n")[3:] if line] == body


def test_a_sign_that_rtf_writes_in_two_halves_is_whole() -> None:
    rtf = rb"{\rtf1\ansi\ansicpg1252 The pier of Ostry closes \u-10179?\u-8930? in June, divers say.\par}"
    assert "closes \U0001f51e in June" in readings(rtf)[0].text


def test_what_a_nexis_download_says_of_a_picture_is_a_caption() -> None:
    download = (
        "               1 of 1 DOCUMENTS\n\n\n              Ostry Courier\n\n           May 4, 2025 Sunday\n\n"
        "Pier to close\n\nBYLINE: Ann Lee\n\nLENGTH: 9 words\n\nThe pier of Ostry closes in June, the council said.\n\n"
        "LOAD-DATE: May 5, 2025\n\nGRAPHIC: The pier at dusk\n\nPUBLICATION-TYPE: Newspaper\n"
    )
    assert readings(download.encode())[0].marked == (("caption", "The pier at dusk"),)


def test_a_text_whose_lines_are_all_marked_as_anothers_is_read_without_the_marks() -> None:
    marked = "\n> \n".join(fill(line, 60, initial_indent="> ", subsequent_indent="> ") for line in COUNCIL * 2)
    (reading,) = readings(marked.encode())
    assert reading.text.split("\n\n") == COUNCIL * 2


def test_a_sentence_that_numbers_break_up_is_an_article_and_a_column_is_none() -> None:
    assert holds_a_sentence("Lund generated 27 per cent of Ostmark's 2025 revenues of €11.4bn.")
    assert not holds_a_sentence("Ostmark 27 % 2025 11.4\nLund 3 % 14")
    assert not holds_a_sentence("img/a.png 27 kB 3 May\nimg/b.png 30 kB 4 May")
