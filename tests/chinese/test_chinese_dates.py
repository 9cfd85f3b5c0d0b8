"""Parts of a year in Chinese, by the year they belong to: 第三季度, 上半年, 年底, 全年."""

import pytest

from corpus.model import About
from corpus.read import parse


def dated(text: str, published: str) -> list[tuple[str, str | None]]:
    return [(date.text, date.iso) for date in parse(text, About(language="zh", published=published)).dates]


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("一季度客流增长。", "2031-04-16", [("一季度", "2031")]),
        ("二季度客流有望回升。", "2031-04-16", [("二季度", "2031")]),
        ("第四季度客流增长。", "2031-02-10", [("第四季度", "2030")]),
        ("第三季度客流增长了一成。", "2031-02-10", [("第三季度", "2030")]),
        ("四季度前客流难有起色。", "2031-07-30", [("四季度", "2031")]),
        ("Q3客流增长。", "2031-11-02", [("Q3", "2031")]),
        ("前三季度客流增长。", "2031-10-20", [("前三季度", "2031")]),
        ("上季度客流下降。", "2031-01-20", [("上季度", "2030")]),
        ("2030年第三季度客流下降。", "2031-01-20", [("2030年第三季度", "2030")]),
        ("明年第一季度船会更多。", "2031-06-18", [("明年第一季度", "2032")]),
        ("去年下半年船很少。", "2031-06-18", [("去年下半年", "2030")]),
        ("预计下半年船会更多。", "2031-03-18", [("下半年", "2031")]),
        ("桥将于年底前通车。", "2031-06-18", [("年底", "2031")]),
        ("今年年底桥会通车。", "2031-06-18", [("今年年底", "2031")]),
        ("全年客流预计增长一成。", "2031-10-18", [("全年", "2031")]),
        ("截至本月25日，渡轮停航。", "2031-06-18", [("本月25日", "2031-06-25")]),
        ("截至上月底，渡轮停航。", "2031-06-18", [("上月底", "2031-05")]),
    ],
)
def test_a_part_of_a_year_is_told_by_its_year(text: str, published: str, found: list[tuple[str, str | None]]) -> None:
    assert dated(text, published) == found


@pytest.mark.parametrize(
    "text",
    ["年底船很多。", "每年年底船很多。", "综艺第三季开播。", "大年初一停航。", "全年龄段都能坐。", "四季有船。"],
)
def test_a_part_of_any_year_is_none(text: str) -> None:
    assert [iso for _, iso in dated(text, "2031-01-18") if iso] == []
