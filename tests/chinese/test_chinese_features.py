"""Chinese features, columns, laws and notices: who is meant when nobody is named, and what is nobody's speech."""

import pytest

from corpus.read import parse
from tests.chinese.dated_zh import actors, article, said


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("据路透社援引两名海事官员的话报道，船要停航。这两名官员说，航线将改。", ["海事官员", "海事官员"]),
        ("顺风货运客服人员表示，货已发出。该平台一名工作人员说，钱可以退。", ["顺风货运客服人员", "平台一名工作人员"]),
        ("一名参与航运的投行人士说，船卖了。招股书显示，公司亏了。", ["参与航运的投行人士", "招股书"]),
        ("港务局随后发表声明称，船没有沉。声明还说，人都在。", ["港务局", "港务局"]),
        ("远洋证券最新报告认为，运价要涨。报告指出，缺口很大。", ["远洋证券", "远洋证券"]),
        ("正如一位船厂高管所说：“船比路便宜。”", ["船厂高管"]),
        ("住在渡口近20年的退休教师卓太对本报说，船票贵了。", ["卓太"]),
    ],
)
def test_who_is_taken_up_is_who_was_named_or_somebody_of_their_own(text: str, speakers: list[str]) -> None:
    assert [who for who, _ in said(text)] == speakers


def test_whom_an_article_calls_she_is_hardly_meant_by_he() -> None:
    quotes = article("站长何敏之说，船开了。她说，人很多。“风也大。”他说。").quotes
    assert quotes[1].confidence > 0.8
    assert quotes[2].confidence < 0.5


def test_the_other_side_is_named_by_nobody() -> None:
    assert article("林若海联系了卖家。对方答复称，船已发出。").quotes[0].confidence <= 0.5


def test_whoever_goes_on_at_once_does_so_through_the_same_outlet() -> None:
    text = "据法新社报道，船长吉姆·海斯对记者说，船已靠岸。“我们很累。”他说。"
    assert [(quote.speaker, quote.via) for quote in article(text).quotes] == [("吉姆·海斯", ("法新社",))] * 2


@pytest.mark.parametrize("name", ["秀姐", "阿凯", "小杜"])
def test_people_of_a_feature_go_by_what_others_call_them(name: str) -> None:
    text = "老板娘秀姐把面端上了桌。坐在窗边的阿凯刚下班。邻桌的姑娘小杜是会计。"
    assert actors(text)[name].type == "person"


def test_one_office_under_two_names_is_held_by_two() -> None:
    text = "主帅：靠的是意志\n\n主教练林若海说：“赢了。”客队主帅何敏之说：“输了。”比赛在雨中进行，观众很多，气氛热烈。"
    assert said(text)[0] == ("主帅", "靠的是意志")


@pytest.mark.parametrize("title", ["社评：渡轮不该停", "渡口乱象调查：票价翻番、座位缩水"])
def test_what_an_outlet_calls_its_own_work_says_nothing(title: str) -> None:
    assert said(f"{title}\n\n渡口这几天很热闹，不少人排队买票，天气晴朗，队伍一直排到街口。") == []


def test_the_provisions_of_a_law_are_nobodys_words() -> None:
    text = (
        "第一条 为了规范渡口，制定本条例。\n第二条 旅客要求查验船票的，船方应当出示。\n"
        "第三条 主管部门认为有必要的，可以要求船方说明情况，提供资料。\n（一）船方提出异议的，应当说明理由。"
    )
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("控股股东计划自本公告披露之日起6个月内增持股份。", []),
        ("6月18日，鹭江航运发布公告，预计上半年亏损9亿元。", [("鹭江航运", "上半年亏损9亿元")]),
        ("工程进展顺利，预计明年完工。", []),
    ],
)
def test_a_notice_says_what_its_clause_brings_and_nothing_by_its_date(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize("going_on", ["请广大旅客不要拥挤。", "建议旅客提前购票。", "全市各级干部要多跑渡口。"])
def test_what_is_asked_of_all_goes_on_with_the_speech_before(going_on: str) -> None:
    assert [who for who, _ in said(f"港务局局长林若海指出，渡口没有小事。{going_on}")] == ["林若海", "林若海"]


def test_a_column_is_signed_behind_a_box() -> None:
    text = "渡轮为什么慢\n\n□ 何敏之\n\n渡口这几天很热闹，不少人排队买票，天气晴朗，队伍一直排到街口，等船的人很急。"
    assert parse(text).about.author == "何敏之"
