"""Who reports in a Chinese news page: whoever is heard, who issues a study, whom an agency learnt it from, and when."""

import pytest

from corpus.model import About, Article
from corpus.read import parse


def article(text: str) -> Article:
    return parse(text, About(language="zh", published="2026-03-12", outlet="云溪日报"))


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("据外媒报道，一家环保组织6日发布一份报告称，云溪港的污水超标。", "环保组织", ("外媒",)),
        ("据外媒报道，一家咨询公司上周公布一份调查称，云溪港的污水超标。", "咨询公司", ("外媒",)),
        ("据外媒报道，一家环保组织6日表示，云溪港的污水超标。", "环保组织", ("外媒",)),
        ("记者在现场听到码头工人透露，云溪港的污水超标。", "码头工人", ()),
        ("局长何叶听到响声后说，云溪港的污水超标。", "何叶", ()),
        ("码头工人一字一顿说，云溪港的污水超标。", "码头工人", ()),
        ("码头工人几个字一顿说，云溪港的污水超标。", "码头工人", ()),
        ("在早前云溪航运已宣布，云溪港的污水超标。", "云溪航运", ()),
        ("此前，云溪航运已宣布，云溪港的污水超标。", "云溪航运", ()),
        ("昨天（11日），云溪航运宣布，云溪港的污水超标。", "云溪航运", ()),
        ("据海风社3月12日消息，今日从交通运输部新闻发布会获悉，云溪港的污水超标。", "交通运输部", ("海风社",)),
        ("据海风社消息，云溪港的污水超标。", "海风社", ()),
        ("英国《北港报》网站题为《水下的秘密》的报道称，云溪港的污水超标。", "北港报", ()),
        ("云溪之家3月10日消息 据外媒报道，云溪港的污水超标。", "外媒", ()),
        ("据云溪之家3月10日消息，云溪港的污水超标。", "云溪之家", ()),
        ("研究者发现，云溪港的污水超标。", "研究者", ()),
        ("研究人员还发现，云溪港的污水超标。", "研究人员", ()),
        ("《北港时报》近日刊登文章分析，云溪港的污水超标。", "北港时报", ()),
        ("《北港报》网站10日发表报道。\n\n报道中还特别提到，云溪港的污水超标。", "北港报", ()),
    ],
)
def test_the_speaker_is_whoever_reports(text: str, speaker: str, via: tuple[str, ...]) -> None:
    assert [(one.speaker, one.via, one.text) for one in article(text).quotes] == [(speaker, via, "云溪港的污水超标")]


@pytest.mark.parametrize(
    "text",
    [
        "局长何叶将于15日宣布港口改造的总体方案。",
        "局长何叶宣布了港口改造的方案。",
        "局长何叶指出了云溪港管理上的不足之处。",
        "学者发现了新的鱼类。",
        "工作人员发现，闸门坏了。",
        "全市响应何市长《向海洋学习》号召，工人都在学航海。",
    ],
)
def test_a_thing_that_is_announced_or_pointed_out_is_no_statement(text: str) -> None:
    assert article(text).quotes == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("局长何叶将宣布取消补贴的方案。", "取消补贴的方案"),
        ("局长何叶宣布港口改造的方案已获批准。", "港口改造的方案已获批准"),
        ("局长何叶指出，管理上有不足之处。", "管理上有不足之处"),
        ("何市长号召，全市工人都来学航海。", "全市工人都来学航海"),
    ],
)
def test_what_is_announced_with_a_verb_is_one(text: str, said: str) -> None:
    assert [one.text for one in article(text).quotes] == [said]


def test_a_report_keeps_the_words_in_which_others_are_said_to_have_spoken() -> None:
    found = article("局长何叶分析称，甲国曾威胁“断航”，近期又表示不寻求“断航”。").quotes
    assert (found[0].speaker, found[0].text) == ("何叶", "甲国曾威胁“断航”，近期又表示不寻求“断航”")
    found = article("局长何叶表示，院长钟平强调，“港口不会关闭。”").quotes
    assert [(one.speaker, one.text) for one in found] == [("钟平", "港口不会关闭")]
    found = article("旅客看见船长道歉，也有人缓颊“浪确实太大”。").quotes
    assert [one.speaker for one in found] == ["有人"]


def test_what_others_say_is_no_part_of_a_report() -> None:
    found = article("有旅客感叹，港口冷清，也有船员质疑，这样关闭合法吗？").quotes
    assert [(one.speaker, one.text) for one in found] == [("旅客", "港口冷清"), ("船员", "这样关闭合法吗")]
    (whole,) = article("有旅客感叹，港口冷清，也有船只停航。").quotes
    assert whole.text == "港口冷清，也有船只停航"
