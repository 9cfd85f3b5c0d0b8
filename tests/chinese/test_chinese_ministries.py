"""A ministry named without its country is its article's own, unless nothing but another country's is spoken of."""

import pytest

from tests.chinese.dated_zh import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "商务部新闻发言人3日说，中方将采取措施。美国商务部称，清单“没有改动”。商务部表示，名单应当撤销。",
            [("美国商务部", "清单“没有改动”"), ("商务部", "名单应当撤销")],
        ),
        (
            "中国财政部回应说，国债没有减持。美国财政部称，拍卖“十分顺利”。财政部还说，数据下月公布。",
            [("中国财政部", "国债没有减持"), ("美国财政部", "拍卖“十分顺利”"), ("中国财政部", "数据下月公布")],
        ),
        (
            "韩国外交部9日说，已召见公使。外交部还说，交涉将继续。",
            [("韩国外交部", "已召见公使"), ("韩国外交部", "交涉将继续")],
        ),
        (
            "日本央行维持利率不变。央行表示，工资仍在上涨。",
            [("日本央行", "工资仍在上涨")],
        ),
        (
            "（中央社台北7日電）中國外交部聲稱，台灣無權參與。外交部重申，友邦的支持最可貴。",
            [("中國外交部", "台灣無權參與"), ("外交部", "友邦的支持最可貴")],
        ),
        (
            "中方作出回应。美国商务部说，税率没有变化。该部称，复审明年举行。",
            [("美国商务部", "税率没有变化"), ("美国商务部", "复审明年举行")],
        ),
    ],
)
def test_a_ministry_without_its_country_is_taken_for_no_other_countrys(text: str, found: list[tuple[str, str]]) -> None:
    assert set(found) <= set(said(text))
