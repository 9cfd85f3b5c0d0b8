"""Pages of Arabic and Hebrew, which a PDF holds as they are seen, give the text as it is read."""

from corpus.readers.pdf_rtl import in_reading_order

_ARABIC = ["قال المدير إن الجسر (الجديد) سيكلف 75 مليونا", "وإن العمل فيه يبدأ في آذار"]
_HEBREW = ["המועצה דחתה את בניית הגשרים (בשנה)", "אמר ראש המועצה דן כהן ב־2026"]


def _seen(line: str) -> str:
    """The line from left to right, as paper shows it."""
    turned = " ".join(word if word.isdecimal() else word[::-1] for word in reversed(line.split(" ")))
    return turned.translate(str.maketrans("()", ")("))


def test_arabic_as_it_is_seen_is_turned_about_and_its_numbers_are_not() -> None:
    page = "\n".join(map(_seen, _ARABIC))
    assert [line.strip() for line in in_reading_order(page).split("\n")] == _ARABIC


def test_brackets_that_the_page_mirrors_already_close_what_they_open() -> None:
    page = "\n".join(line[::-1].replace("57", "75") for line in _ARABIC)
    assert [line.strip() for line in in_reading_order(page).split("\n")] == _ARABIC


def test_hebrew_is_told_by_its_last_letters_and_text_in_order_is_left_as_it_is() -> None:
    page = "\n".join(_HEBREW)
    assert in_reading_order(page) == page
    assert in_reading_order(_seen(_HEBREW[0])).strip() == _HEBREW[0]


def test_shapes_of_letters_become_the_letters() -> None:
    assert in_reading_order("ﺍﻟﺠﺴﺮ ﻃﻮﻳﻞ") == "الجسر طويل"


def test_a_page_in_another_script_that_quotes_arabic_is_left_alone() -> None:
    page = "The word رسجلا is Arabic for the bridge, said the guide."
    assert in_reading_order(page) == page
