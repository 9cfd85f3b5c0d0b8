"""Answers in interviews and briefings, and what companies announce: whose words stand in them."""

import pytest

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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "芯片制造商远帆存储正筹备上市。远帆存储否认了这一指控，称其“从未卖过一片给军舰”。",
            [("远帆存储", "从未卖过一片给军舰")],
        ),
        ("渔业部副部长古建军在信里讲得很直白：船队“瞒报了三年的油耗”。", [("古建军", "瞒报了三年的油耗")]),
        (
            "远洋船员协会批评港方做法“损人害己”“开历史倒车”。",
            [("远洋船员协会", "损人害己"), ("远洋船员协会", "开历史倒车")],
        ),
        ("議員古建軍表示，市府把漁港「拱手讓人」。", [("古建軍", "拱手讓人")]),
    ],
)
def test_a_few_words_in_marks_are_whose_they_are(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in quotes(text) if quote.kind == "partial"] == found


def test_praise_may_hold_a_clause_but_no_mere_object() -> None:
    assert [(quote.speaker, quote.text) for quote in quotes("议员古建军称赞渔业部守住底线。")] == [
        ("古建军", "渔业部守住底线")
    ]
    assert quotes("议员古建军称赞渔业部的努力。") == ()


def test_a_question_answered_by_letter_names_the_paper_that_asked() -> None:
    (quote,) = quotes("贸工部发言人回复《海潮日报》询问时说，调查仍在进行。")
    assert (quote.speaker, quote.addressee, quote.text) == ("贸工部发言人", "海潮日报", "调查仍在进行")


def test_a_headline_names_the_guest_and_not_the_paper_that_asks() -> None:
    (quote, *_) = quotes("新华社专访新加坡学者：海峡没有赢家\n\n学者昨日受访。\n\n他很忙。")
    assert quote.speaker == "新加坡学者"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("受此影响，远帆材料股价下跌4.3%。", "远帆材料"),
        ("远帆微创证券部人士表示，影响可控。", "远帆微创"),
        ("中海仪达则在互动平台回复投资者称，已提前备货。", "中海仪达"),
    ],
)
def test_a_company_that_no_list_has_is_known_by_what_only_companies_have(text: str, company: str) -> None:
    assert [actor.name for actor in parse(text).actors if actor.type == "company"] == [company]


@pytest.mark.parametrize("text", ["科技巨头股价下跌。", "公司股价下跌。", "主要厂商恢复产能（预计明年），价格回落。"])
def test_companies_in_general_are_no_company(text: str) -> None:
    assert [actor.name for actor in parse(text).actors if actor.type == "company"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("您如何看待岛国海关的新规？", "岛国海关"), ("古建军称赞海岭市政府办事快。", "海岭市政府")],
)
def test_what_one_thinks_of_an_office_is_no_part_of_its_name(text: str, name: str) -> None:
    assert name in [actor.name for actor in parse(text).actors]


def test_a_statement_goes_on_sentence_by_sentence_as_long_as_the_speaker_is_heard_in_it() -> None:
    text = (
        "渔业部发言人古建军表示，中方一贯反对封海。有关国家的做法扰乱航运。中方将采取必要措施。"
        "希望邻国尊重约定。去年两国渔获下降一成。"
    )
    assert [(quote.speaker, quote.text, quote.confidence < 0.8) for quote in quotes(text)] == [
        ("古建军", "中方一贯反对封海", False),
        ("古建军", "有关国家的做法扰乱航运", True),
        ("古建军", "中方将采取必要措施", True),
        ("古建军", "希望邻国尊重约定", True),
    ]


@pytest.mark.parametrize(
    "rest",
    ["去年渔获下降一成。", "此前，我们的记者登船采访。", "议员申向东不同意。希望仍在。", "船队已经返航。"],
)
def test_what_shows_no_sign_of_the_speaker_is_the_articles_own(rest: str) -> None:
    assert [quote.text for quote in quotes("渔业部长古建军表示，我们不会封海。" + rest)] == ["我们不会封海"]


def test_one_of_two_sources_is_known_through_whom_both_are() -> None:
    text = "据路透社援引两名知情人士报道，渔港将关闭。其中一名知情人士透露，下月公布。一名官员说，还没定。"
    assert [(quote.speaker, quote.via) for quote in quotes(text)] == [
        ("知情人士", ("路透社",)),
        ("知情人士", ("路透社",)),
        ("官员", ()),
    ]


def test_a_house_with_a_foreign_name_is_no_person_before_its_analyst() -> None:
    article = parse("韦尔巴赫分析师林庆元表示，运价见底。德国经济部不予评论。")
    assert [(actor.name, actor.type) for actor in article.actors] == [
        ("韦尔巴赫", "company"),
        ("林庆元", "person"),
        ("德国经济部", "government"),
    ]


def test_a_foreign_minister_on_the_telephone_keeps_his_name() -> None:
    (quote,) = quotes("古建军同荷兰外交大臣费尔德坎普通电话时指出，航线互利。")
    assert quote.speaker == "古建军"
    names = [actor.name for actor in parse("古建军同荷兰外交大臣费尔德坎普通电话。").actors]
    assert "费尔德坎普" in names


def test_the_authors_informant_answers_for_himself() -> None:
    text = "再看业内人士怎么说。我问过一位在船厂待了十年的焊接工程师，他的回答是：“焊条够用三年。”"
    assert [quote.speaker for quote in quotes(text)] == ["焊接工程师"]


def test_what_an_event_is_about_and_who_comes_to_it_speak_nowhere() -> None:
    assert quotes("主题：供应链安全与合作 出席者：各国商协会代表\n\n会议明日举行。") == ()


def test_a_trade_body_of_nonferrous_metals_is_whole_and_the_bodies_of_all_countries_are_none() -> None:
    names = [actor.name for actor in parse("中国有色金属工业协会会长葛红林出席，各国商协会代表到场。").actors]
    assert names == ["中国有色金属工业协会", "葛红林"]


def test_whoever_praises_a_president_is_the_one_who_speaks_on() -> None:
    (quote,) = quotes("共和党众议员穆勒纳尔赞扬总统的做法，认为此举能让制造业回流。")
    assert quote.speaker == "穆勒纳尔"


def test_that_same_head_of_a_firm_still_speaks_through_the_agency() -> None:
    text = "彭博社援引磁材企业负责人的话称，订单已排到年底。该负责人还说，欧洲客户更着急。"
    assert [(quote.speaker, quote.via) for quote in quotes(text)] == [("磁材企业负责人", ("彭博社",))] * 2
