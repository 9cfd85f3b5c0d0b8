"""Answers in interviews and briefings, and what companies announce: whose words stand in them."""

from corpus.model import About, Article, Quote
from corpus.read import parse as parse_article


def parse(text: str) -> Article:
    return parse_article(text, About(language="zh", published="2026-06-03"))


def quotes(text: str) -> tuple[Quote, ...]:
    return parse(text).quotes


def test_an_answer_passes_on_what_somebody_else_told_the_guest() -> None:
    text = (
        "记者：渔港会关吗？\n\n申向东：不会。我找渔业部长古建军谈过，他告诉我，渔港明年扩建。\n\n"
        "记者：邻国怎么看？\n\n申向东：首相哈桑说过，“海是大家的”，这句话我记得很牢。"
    )
    found = [(quote.kind, quote.speaker, quote.via, quote.text) for quote in quotes(text) if quote.kind != "block"]
    assert found == [
        ("indirect", "古建军", ("申向东",), "渔港明年扩建"),
        ("direct", "哈桑", ("申向东",), "海是大家的"),
    ]


def test_a_company_explains_itself_point_by_point_whoever_spoke_before() -> None:
    text = (
        "海岭市海关宣布暂停两条航线。远帆科技股份有限公司就有关情况说明如下：\n\n一、航线照常运营。\n\n"
        "二、库存够用半年。\n\n特此公告。"
    )
    blocks = [(quote.speaker, quote.text) for quote in quotes(text) if quote.kind == "block"]
    assert blocks == [
        ("远帆科技股份有限公司", "一、航线照常运营"),
        ("远帆科技股份有限公司", "二、库存够用半年"),
    ]


def test_a_list_that_nobody_announces_is_not_said_by_whoever_spoke_earlier_in_the_line() -> None:
    text = "古建军宣布，两处口岸关闭。名单如下：\n\n一、东门口岸。"
    assert [(quote.speaker, quote.text) for quote in quotes(text)] == [("古建军", "两处口岸关闭")]


def test_a_company_of_some_trade_is_one_with_its_full_name() -> None:
    companies = [
        (actor.name, actor.aliases)
        for actor in parse("远帆科技股份有限公司昨日停牌。远帆科技表示，航线照常。").actors
        if actor.type == "company"
    ]
    assert companies == [("远帆科技股份有限公司", ("远帆科技",))]
