"""One statement told in two languages is offered with what both speak of, and believed where nothing is left over."""

from dataclasses import replace

import pytest

from corpus.model import About, Article
from store.database.store import Store
from store.findings.listing import list_findings
from store.utterances.links import links_of
from store.utterances.listing import list_utterances
from store.utterances.relays import relay_tree
from tests.comparing.pledges import GRAIN, texts
from tests.made_articles import article, kept, said


def test_a_chinese_statement_is_found_in_a_second_chinese_telling(store: Store) -> None:
    chinese = About(outlet="海港日报", title="海港", published="2031-05-04", form="report", language="zh")
    kept(store, "one", article(None, [said("西航道疏浚工程将在秋季风暴来临前完工", "林海")], about=chinese))
    other = replace(chinese, outlet="潮声报", title="潮声")
    kept(store, "two", article(None, [said("西航道的疏浚工程会赶在秋季风暴之前完工", "林海")], about=other))
    assert len(list_utterances(store)) == 1


def in_chinese(*quotes: str) -> Article:
    about = About(outlet="海港日报", title="海港", published="2031-05-04", form="report", language="zh")
    return article(None, [said(text, "Jensen Huang") for text in quotes], about=about)


INVESTS = "We will invest 45 million dollars in chip production with our partners"


@pytest.mark.parametrize(
    "invested", ["我们将与合作伙伴一起投资4500万美元用于芯片生产", "我們將與合作夥伴一起投資4500萬美元用於晶片生產"]
)
def test_a_statement_in_two_languages_is_believed_with_what_both_speak_of(store: Store, invested: str) -> None:
    kept(store, "one", article("Harbour Post", [said(INVESTS, "Jensen Huang"), said(GRAIN, "Jensen Huang")]))
    kept(store, "two", in_chinese(invested, "我小时候最喜欢逛夜市"))
    [both] = list_utterances(store)
    assert texts(both) == {INVESTS, invested}
    assert "share the figure 45 million dollars" in both.reasons


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("美方应当停止将经贸问题政治化", "The United States should stop politicising economic and trade issues"),
        ("港口从未要求任何公司停止供货", "The port has never asked any company to stop supplying"),
        ("该行将在年底前裁减1200个岗位", "The bank would cut 1,200 jobs by the end of the year"),
        ("我們沒有關閉任何分行的計劃", "We have no plan to close any of our branches"),
        ("修复大坝将耗资23亿元，需时三年", "Repair of the dam would cost 2.3 billion yuan and take three years"),
        (
            "港口从未禁止企业采购K300芯片，采购是市场行为",
            "The port never banned firms from buying K300 chips; it is a market matter",
        ),
        ("四十天不是答案，只是一次暂停", "Forty days is not an answer, it is a pause"),
    ],
)
def test_who_tells_to_stop_cut_or_mend_says_the_same_in_both(store: Store, chinese: str, english: str) -> None:
    kept(store, "one", in_chinese(chinese))
    kept(store, "two", article("Harbour Post", [said(english, "Jensen Huang")]))
    assert len(list_utterances(store)) == 1


def test_of_a_statement_in_two_languages_all_tellings_are_one_utterance(store: Store) -> None:
    told = "Together with our partners we are going to invest 45 million dollars in the production of chips"
    kept(store, "one", article("Harbour Post", [said(INVESTS, "Jensen Huang")]))
    kept(store, "two", article("Coast Courier", [said(told, "Jensen Huang")]))
    kept(store, "three", in_chinese("我们将与合作伙伴一起投资4500万美元用于芯片生产"))
    assert [len(u.quotes) for u in list_utterances(store)] == [3]


def test_what_two_languages_have_from_one_agency_has_it_at_its_root(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said(INVESTS, "Jensen Huang", via=("Reuters",))]))
    about = About(outlet="海港日报", published="2031-05-04", form="report", language="zh")
    told = said("我们将与合作伙伴一起投资4500万美元用于芯片生产", "Jensen Huang", via=("路透社",))
    kept(store, "two", article(None, [told], about=about))
    [utterance] = list_utterances(store)
    tree = relay_tree(store, utterance.quotes[0].id)
    [agency] = tree.had_it_from_here
    assert {node.name for node in agency.had_it_from_here} == {"Harbour Post", "海港日报"}
    assert utterance.origin == agency.name


def test_an_outlet_that_tells_it_in_two_languages_has_it_from_nobody(store: Store) -> None:
    kept(store, "one", article("Reuters", [said(INVESTS, "Jensen Huang")]))
    about = About(outlet="路透社", published="2031-05-04", form="report", language="zh")
    told = said("我们将与合作伙伴一起投资4500万美元用于芯片生产", "Jensen Huang", kind="direct")
    kept(store, "two", article(None, [told], about=about))
    assert [len(u.quotes) for u in list_utterances(store)] == [2]
    assert list_findings(store) == ()


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("公司今年将招聘500名工程师", "The company will hire 500 welders this year"),
        ("公司将放弃在匈牙利投资15亿欧元建厂", "The company will invest 1.5 billion euros in a plant in Hungary"),
        ("去年有5万游客来到村里", "Fifty thousand tourists will come to the village next year"),
        ("中国将购买六艘电动渡轮", "China will buy eight electric ferries"),
        ("老人和儿童不必接种疫苗", "The elderly and children must be vaccinated"),
        ("中国谴责日本撕毁协议", "Japan condemned China for tearing up the agreement"),
        ("渡轮公司从未要求船员停止加班", "The ferry company has asked crews to stop working overtime"),
        (
            "渡轮管制不是禁止出口，符合规定的申请都会批准",
            "Ferry controls ban exports, no application that meets the rules is approved",
        ),
        ("美方敦促中方恢复供货", "China urged the U.S. side to resume supplies"),
        ("六月学校图书馆将对家长开放", "The school library will be open to parents in May"),
        ("四十天不是答案，只是一次暂停", "Fifty days is not an answer, it is a pause"),
    ],
)
def test_what_is_left_over_or_at_odds_in_two_languages_is_not_believed(
    store: Store, chinese: str, english: str
) -> None:
    kept(store, "one", in_chinese(chinese))
    kept(store, "two", article("Harbour Post", [said(english, "Jensen Huang")]))
    assert list_utterances(store) == ()


def test_numbers_in_words_are_the_same_figures_in_two_languages_and_years_are_none(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said("Chip exports will grow by a third in 2031", "Jensen Huang")]))
    kept(store, "two", in_chinese("到2032年芯片出口将增长三分之一"))
    [near] = list_utterances(store, possible=True)
    assert "share the figure a third" in near.reasons


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "我们的工厂每天二十四小时运转，仍然完不成一半的订单",
            "Our plants run 24 hours a day and cannot fill half of the orders",
        ),
        ("大海是我们的饭碗，谁也不能砸", "The sea is our rice bowl, and nobody may smash it"),
        ("农民工的孩子需要老师", "What the kids of migrant workers need is teachers"),
        ("那是最艰难的夜晚，但我们没有放弃", "It was the hardest of nights, yet we never gave up"),
        ("球员们踢得像是第一次见面", "The players looked as if they were meeting for the first time"),
    ],
)
def test_what_has_neither_name_nor_figure_is_offered_by_its_words(store: Store, chinese: str, english: str) -> None:
    kept(store, "one", in_chinese(chinese))
    kept(store, "two", article("Harbour Post", [said(english, "Jensen Huang")]))
    assert [texts(u) for u in list_utterances(store, possible=True)] == [{chinese, english}]


@pytest.mark.parametrize("other", ["我们将投资3000万美元用于芯片生产", "今年的天气比去年好", "芯片"])
def test_another_statement_in_another_language_is_not_offered(store: Store, other: str) -> None:
    kept(store, "one", in_chinese(other))
    kept(store, "two", article("Harbour Post", [said(INVESTS, "Jensen Huang")]))
    assert list_utterances(store, possible=True) == ()


def test_the_half_that_the_chinese_leaves_out_speaks_against_one_statement(store: Store) -> None:
    kept(store, "one", in_chinese("欧洲学生需要安静的学校"))
    fewer = "European students at this school pay a higher rent than a doctor or a lawyer"
    kept(store, "two", article("Harbour Post", [said(fewer, "Jensen Huang")]))
    assert list_utterances(store, possible=True) == ()


LONG = "The port lost two years and learned to wait. Nobody on the quay wants to hear about it from the board again."


@pytest.mark.parametrize(
    ("chinese", "offered"), [("港口失去了两年，也学会了等待", True), ("码头希望董事会失去耐心", False)]
)
def test_a_sentence_of_a_longer_quote_is_offered_as_what_the_other_language_tells(
    store: Store, chinese: str, offered: bool
) -> None:
    kept(store, "one", article("Harbour Post", [said(LONG, "Jensen Huang")]))
    kept(store, "two", in_chinese(chinese))
    assert [link.possible for link in links_of(store, 1)] == [True] * offered


def test_who_knows_no_specifics_knows_no_details(store: Store) -> None:
    kept(store, "one", article("Harbour Post", [said("she was not aware of the specifics")]))
    kept(store, "two", article("Coast Courier", [said("she wasn't aware of the details")]))
    assert not any("in its place" in reason for link in links_of(store, 1) for reason in link.reasons)
