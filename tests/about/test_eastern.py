"""Korean and Japanese reports say who wrote them, for whom and when, in lines, datelines and signatures."""

import pytest

from corpus.about.bylines import read_particulars
from corpus.about.layout import lay_out
from corpus.model import About

KOREAN = "항만 이사회가 월요일 아홉 시간의 토론 끝에 두 번째 여객선 터미널을 승인했다고 이사장이 밝혔다."
JAPANESE = "港湾委員会は月曜日、9時間にわたる議論の末、2つ目のフェリーターミナルの建設を承認したと発表した。"


def said_of_itself(text: str, language: str) -> About:
    return lay_out(text, About(language=language)).about


@pytest.mark.parametrize(
    ("line", "author", "outlet", "published"),
    [
        ("[한서준 기자] 입력 2026.03.02 14:30", "한서준", None, "2026-03-02T14:30"),
        ("입력 2026.03.02. 오후 2:30 수정 2026.03.02. 오후 3:10", None, None, "2026-03-02T14:30"),
        ("항구일보 한서준·윤가람 선임기자 | 2026년 3월 2일 14시 30분", "한서준·윤가람", "항구일보", "2026-03-02T14:30"),
        ("글·사진 한서준 기자 han@port.example", "한서준", None, None),
        ("2026年3月2日 14時30分　港町新聞　森山葵記者", "森山葵", "港町新聞", "2026-03-02T14:30"),
        ("ミナト新聞 2026年3月2日 20:15 （2026年3月2日 21:00更新）", None, "ミナト新聞", "2026-03-02T20:15"),
        ("公開日：2026年3月2日 午後2時30分", None, None, "2026-03-02T14:30"),
    ],
)
def test_a_line_may_name_reporter_outlet_and_moment(
    line: str, author: str | None, outlet: str | None, published: str | None
) -> None:
    stated = read_particulars(line)
    assert stated is not None
    assert (stated.author, stated.outlet, stated.published) == (author, outlet, published)


@pytest.mark.parametrize(
    "line",
    [
        "한서준 기자는 2026년 3월 2일 그렇게 말했다",
        "2026년 3월 2일 항구에서 회의가 열렸다",
        "記者会見は2026年3月2日に開かれた",
        "森山葵記者が港で話を聞いた",
    ],
)
def test_a_sentence_with_a_reporter_or_a_date_in_it_states_nothing(line: str) -> None:
    assert read_particulars(line) is None


@pytest.mark.parametrize(
    ("text", "language", "author", "outlet"),
    [
        (f"(항구=연해뉴스) 한서준 기자 = {KOREAN}", "ko", "한서준", "연해뉴스"),
        (f"[항구일보 한서준 기자] {KOREAN}", "ko", "한서준", "항구일보"),
        (f"{KOREAN}\n\n한서준 기자 han@port.example", "ko", "한서준", None),
        (f"【港町＝森山葵】{JAPANESE}", "ja", "森山葵", None),
        (f"{JAPANESE}（森山葵）", "ja", "森山葵", None),
        (f"{JAPANESE}（敬称略）", "ja", None, None),
    ],
)
def test_datelines_and_signatures_name_the_reporter(
    text: str, language: str, author: str | None, outlet: str | None
) -> None:
    title = "두 번째 터미널 승인" if language == "ko" else "2つ目のターミナル承認"
    about = said_of_itself(f"{title}\n\n{text}", language)
    assert (about.title, about.author, about.outlet) == (title, author, outlet)
