"""Chinese features, columns, laws and notices: who is meant when nobody is named, and what is nobody's speech."""

import pytest

from corpus.read import parse
from tests.chinese.dated_zh import actors, article, said


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("据路透社援引两名海事官员的话报道，船要停航。这两名官员说，航线将改。", ["海事官员", "海事官员"]),
        ("顺风货运客服人员表示，货已发出。该平台一名工作人员说，钱可以退。", ["顺风货运客服人员", "平台工作人员"]),
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


@pytest.mark.parametrize(
    "text",
    [
        "我那时不懂，只觉得撑船很累。",
        "临走那天，他送我一支桨，什么也没说。",
        "如果船家声称“百分百准点”，那多半不可信。",
        "6月8日下午，港务局举行记者会，发言人林若海答记者问。",
    ],
)
def test_what_the_author_feels_what_nobody_says_and_what_is_supposed_is_no_speech(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("母亲说他是个好船夫，父亲说欠了人家的情。", [("母亲", "他是个好船夫"), ("父亲", "欠了人家的情")]),
        (
            "鹭江航运公司停航。有旅客质疑公司“只会涨价，不会开船”，公司回复称，台风就要来了。",
            [("旅客", "公司“只会涨价，不会开船”"), ("旅客", "只会涨价，不会开船"), ("鹭江航运公司", "台风就要来了")],
        ),
        (
            "有网民反映“渡口的船票卖到了半夜还没有卖完”，港务局高度重视，立即调查。",
            [("网民", "渡口的船票卖到了半夜还没有卖完")],
        ),
        ("律师林若海援引法院发布的典型案例说，船票可以退。", [("林若海", "船票可以退")]),
        ("远岫动力（688001）6月18日晚间披露的三季报显示，营收增长两成。", [("远岫动力", "营收增长两成")]),
        ("“目标已被命中。”乌总参谋部在声明中写道。", [("乌总参谋部", "目标已被命中")]),
    ],
)
def test_several_voices_of_a_sentence_keep_to_their_own_words(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_what_people_do_to_others_speaks_before_no_colon() -> None:
    text = (
        "三名学生街头救人：“没想那么多”\n\n渡口这几天很热闹，不少人排队买票，天气晴朗，队伍一直排到街口，等船的人很急。"
    )
    assert {who for who, _ in said(text)} <= {None}


def test_a_question_behind_its_reporter_is_nobodys_byline() -> None:
    text = "港务局：船照开\n\n记者：有人说船要停。请问发言人有何评论？\n\n林若海：船照开。"
    assert parse(text).about.author is None
