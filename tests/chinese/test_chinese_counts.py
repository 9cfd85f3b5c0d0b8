"""What a Chinese news page counts and dates: words that only look like numbers, who did it, and which day 当天 is."""

import pytest

from corpus.model import About, Article
from corpus.read import parse


def article(text: str) -> Article:
    return parse(text, About(language="zh", published="2026-03-12", outlet="云溪日报"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("这是云溪现存的唯一一家船厂，员工约300人。", ["约300人"]),
        ("港口站在十字路口，工人们九死一生。", []),
        ("工厂推出星河880芯片，星河770芯片已停产。", []),
        ("工厂生产了500芯片。", ["500芯片"]),
        ("工厂一共有十一家。", ["十一家"]),
    ],
)
def test_numbers_inside_words_and_names_count_nothing(text: str, found: list[str]) -> None:
    assert [figure.text for figure in article(text).figures] == found


def test_a_share_that_is_taken_up_has_no_base_in_the_verb() -> None:
    (figure,) = article("该船厂占据40.6%的市场。").figures
    assert figure.of is None
    (figure,) = article("该船厂占全市场的40.6%。").figures
    assert figure.of == "全市场"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("云溪日报讯（记者 何小满）今日有60万个账号在暗网出售。", None),
        ("英国《北港报》网站的标题是6万人次出游。", None),
        ("彭博社报道，员工共有300人。", None),
        ("彭博社裁员300人。", "彭博社"),
        ("英国裁减官员300人。", "英国"),
    ],
)
def test_who_writes_or_passes_a_figure_on_does_not_do_it(text: str, actor: str | None) -> None:
    assert [figure.actor for figure in article(text).figures] == [actor]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1-10月，云溪市进出口增长。", [("1-10月", "2025")]),
        ("1至2月，云溪市进出口增长。", [("1至2月", "2026")]),
        ("2024年1-9月，云溪市进出口增长。", [("2024年1-9月", "2024")]),
        ("去年1至9月，云溪市进出口增长。", [("去年1至9月", "2025")]),
        ("1月10日至12日，港口停航。", [("1月10日", "2026-01-10"), ("12日", "2026-01-12")]),
        ("工期要1-2个月。", []),
        (
            "云溪港9日停航，这是继5日之后第二次。当天",
            [("9日", "2026-03-09"), ("5日", "2026-03-05"), ("当天", "2026-03-09")],
        ),
        ("云溪港5日停航。当天", [("5日", "2026-03-05"), ("当天", "2026-03-05")]),
        ("“黑色星期五”将至。", []),
        ("周五开会。", [("周五", "2026-03-06")]),
    ],
)
def test_months_from_january_and_the_day_meant(text: str, found: list[tuple[str, str]]) -> None:
    assert [(date.text, date.iso) for date in article(text).dates] == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("避免了大马拉小车的难题。", []),
        ("大马官员表示，港口已重开。", ["马来西亚"]),
        ("我觉得正规出版社不会做这样的事情。", ["正规出版社"]),
        ("码头离不开云溪市政府的支持。", ["云溪市政府"]),
        ("该报发表题为《云溪港重新充满笑声》的报道。", []),
        ("据《云溪港时报》的报道，港口已重开。", ["云溪港时报"]),
    ],
)
def test_names_begin_behind_the_words_before_them(text: str, names: list[str]) -> None:
    assert [actor.name for actor in article(text).actors] == names


def test_a_plan_that_is_carried_out_is_what_the_share_is_of() -> None:
    done, grown = article("截至2月，云溪港完成年度计划82.3%，同比增长15.3%。").figures
    assert (done.of, done.status, grown.status) == ("年度计划", "actual", "actual")
    (planned,) = article("云溪港今年计划投资5亿元。").figures
    assert planned.status == "planned"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("5G芯片累计研发投入10亿美元。", "5G芯片累计研发投入"),
        ("云溪集成电路设计业销售收入为2519.3亿元。", "云溪集成电路设计业销售收入"),
        ("目前共享充电宝市场日均订单约3000万。", "共享充电宝市场日均订单"),
        ("5号航线的投入10亿元。", "投入"),
    ],
)
def test_the_name_of_a_quantity_is_whole(text: str, subject: str) -> None:
    assert [figure.subject for figure in article(text).figures] == [subject]
