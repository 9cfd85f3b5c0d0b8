"""Whose words they are where somebody's kin speaks, and what reproach and apology do not report."""

import pytest

from corpus.read import parse

KNOWN = "渡口小学的学生林小舟受了伤。老师说，林小舟很坚强。"
REST = "天气转凉，渔民都留在岸上，等着风浪过去再出海。"


def speakers(line: str, known: str = KNOWN) -> list[str | None]:
    """Who speaks in a line of a report, behind what is known."""
    found = parse(f"渡口小学出了事\n\n{known}{line}{REST}")
    at = found.text.index(line)
    return [quote.speaker for quote in found.quotes if at <= quote.start < at + len(line)]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("林小舟奶奶说，孩子夜里睡不着。", "林小舟奶奶"),
        ("林小舟爷爷强调，并非不愿赔偿。", "林小舟爷爷"),
        ("“孩子还小。”林小舟奶奶说。", "林小舟奶奶"),
        ("林小舟妈妈说，孩子夜里睡不着。", "林小舟妈妈"),
        ("林小舟爸爸告诉渡口新闻，孩子夜里睡不着。", "林小舟爸爸"),
        ("林小舟家提出，需要误工费。", "林小舟家"),
        ("林小舟老师说，船要开了。", "林小舟"),
        ("林小舟说，船要开了。", "林小舟"),
    ],
)
def test_kin_speaks_and_not_whose_kin_it_is(line: str, speaker: str) -> None:
    assert speakers(line) == [speaker]


@pytest.mark.parametrize(
    ("known", "line", "speaker"),
    [
        ("何大山爷爷住在渡口。", "何大山爷爷说，船要开了。", "何大山"),
        ("何奶奶住在渡口。", "何奶奶说，船要开了。", "何奶奶"),
    ],
)
def test_an_old_mans_name_is_his_own(known: str, line: str, speaker: str) -> None:
    assert speakers(line, known) == [speaker]


@pytest.mark.parametrize(
    "line",
    [
        "林小舟被议员质疑，随后离开会场。",
        "主持人得知自己被网友批评，在节目中数次道歉。",
        "主持人迟到半小时，随后道歉。",
    ],
)
def test_reproach_that_is_borne_and_a_bare_apology_report_no_words(line: str) -> None:
    assert speakers(line, "") == []


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("议员批评，市长做得太慢。", "议员"),
        ("市长被议员质疑，为何不早说？", "议员"),
        ("主持人道歉：“我不该迟到。”", "主持人"),
        ("主持人道歉，自己不该迟到。", "主持人"),
    ],
)
def test_reproach_and_apology_with_words_report_them(line: str, speaker: str) -> None:
    assert speakers(line, "") == [speaker]
