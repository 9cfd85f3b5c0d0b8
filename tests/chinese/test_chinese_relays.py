"""Whose words a Chinese report of a report brings: told, asked, cited and taken up again."""

import pytest

from corpus.model import About, Article
from corpus.read import parse


def article(text: str) -> Article:
    return parse(text, About(language="zh", published="2026-01-20"))


def told(text: str) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(quote.speaker, quote.via) for quote in article(text).quotes]


def test_a_question_put_to_somebody_is_whose_asks_it() -> None:
    assert told("民建联蒋丽容询问林郑秋娥，政府何时交报告。") == [("蒋丽容", ())]


def test_two_surnames_stand_for_the_whole_name() -> None:
    text = "特首林郑秋娥表示，报告已经交出。林郑又称，成员还少一人。"
    assert told(text) == [("林郑秋娥", ()), ("林郑秋娥", ())]


def test_that_report_is_the_outlets_that_was_cited() -> None:
    text = "彭博社此前援引知情人士披露，要约正在制定。但该报道补充说，交易不一定能够达成。"
    assert told(text) == [("知情人士", ("彭博社",)), ("彭博社", ())]


def test_a_clause_that_tells_what_came_before_relays_nothing() -> None:
    text = "英媒引述白宫备忘录报道船队起航后，路透社引述鹭江航运声明称，报道是错误的。"
    assert [via for _, via in told(text)] == [("路透社",)]


@pytest.mark.parametrize(
    "text",
    ["面对这项报导，基金会未对路透社的查证作出回复。", "侦查人员询问证人，应当依照法律进行。"],
)
def test_an_answer_not_given_and_a_question_as_such_are_no_words(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("OpenAI的阿特曼（Sam Altman）出席了会议。", "阿特曼"),
        ("第一夫人梅兰妮雅访问了港口。", "梅兰妮雅"),
    ],
)
def test_a_foreign_name_is_found_by_what_stands_around_it(text: str, name: str) -> None:
    assert name in [actor.name for actor in article(text).actors]


def test_marked_words_in_a_sentence_about_the_author_are_nobodys() -> None:
    text = "厂长林可行说：“机器到了。”\n我想了想，换了一个问法：“那明年呢？会不会停产？”\n他说：“明年再看。”"
    assert [speaker for speaker, _ in told(text)] == ["林可行", None, "林可行"]


def test_a_pronoun_behind_a_setting_is_the_speaker() -> None:
    text = "小组的王廷正组长在外地，说论证会开过了。采访中他说过：“县里来过人。”"
    assert told(text) == [("王廷正", ()), ("王廷正", ())]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("涉事品牌“麦里”发布情况说明：“经核查，系店员声音过大所致，我们致歉。”", "麦里"),
        ("当事顾客佟女士告诉记者，监控只放了三十秒。", "佟女士"),
        ("流行病学家劳伦斯·阿佩尔博士指出，药房备药不足。", "劳伦斯·阿佩尔"),
        ("县长林可行视察灾区时允诺，一周内抢通道路。", "林可行"),
        ("证人雷某某的证言显示，双方从未签订借据。", "雷某某"),
        ("搜救仍在进行\n云梦县应急管理局9日通报，山洪已造成5人遇难。", "云梦县应急管理局"),
        ("曜石科技昨日發表新機。曜石則回應，將透過韌體更新改善。", "曜石科技"),
        ("隱私團體「數位人權會」批評，錄影時指示燈過暗。", "數位人權會"),
        ("因越界被扣船只的船东家属表示，船员尚未与家人通话。", "船东家属"),
        ("被害人林小琪表示，打工錢全沒了。", "林小琪"),
        ("演員陳映彤，日前接受《光華月刊》專訪時坦言，推掉了三部電視劇。", "陳映彤"),
        ("香港金管局表示，銀行照常營業。", "香港金管局"),
        ("滙豐環球研究發表報告，將目標價上調至720港元。", "滙豐"),
        ("远山证券首席策略官岑敏仪接受访问时称，资金持续流入。", "岑敏仪"),
    ],
)
def test_brands_customers_and_titles_behind_names_speak(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in article(text).quotes] == [speaker]


def test_whom_somebody_worked_with_is_not_who_speaks_of_it() -> None:
    text = "女主角叶知秋透露，她减重9公斤。谈及与苏既明的合作，她笑言：“他只喊再来。”"
    assert told(text) == [("叶知秋", ()), ("叶知秋", ())]


def test_what_somebody_once_promised_is_no_report() -> None:
    assert told("船队没有提出任何他曾许诺过的办法。") == []


_LEAD = "据海潮通讯社报道，渔港将关闭。\n\n"


@pytest.mark.parametrize(
    ("text", "via"),
    [
        (_LEAD + "挪威渔业部长拉尔森说，这是误会。\n\n报道还称，工会反对。", ("海潮通讯社",)),
        (_LEAD + "报道称，工会反对。市长林若海说，太晚了。", ("海潮通讯社",)),
        (_LEAD + "市长林若海说，太晚了。（编译/何敏之）", ("海潮通讯社",)),
        (_LEAD + "市长林若海说，太晚了。", ()),
        (_LEAD + "市长林若海对记者说，太晚了。\n\n报道还称，工会反对。", ()),
        (_LEAD + "市长林若海去年曾说，太晚了。\n\n报道还称，工会反对。", ()),
        (_LEAD + "市长林若海说，太晚了。\n\n《渔讯日报》说，没关。报道还称，工会反对。", ()),
    ],
)
def test_a_report_is_retold_over_paragraphs_where_it_is_taken_up_again(text: str, via: tuple[str, ...]) -> None:
    assert [whose for who, whose in told(text) if who in ("拉尔森", "林若海")] == [via]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("渔业部一名官员告诉远汐社，渔港要关。“没有钱了，”该官员说。", [("远汐社",), ("远汐社",)]),
        ("“渔港要关，”渔民林若海告诉《山城信使报》。", [("山城信使报",)]),
        ("市长林若海对远汐社表示，渔港要关。", [("远汐社",)]),
        ("渔民林若海告诉合作社，渔港要关。", [()]),
        ("渔民林若海告诉本报，渔港要关。", [()]),
    ],
)
def test_an_outlet_that_is_told_something_passes_it_on_though_no_list_has_it(text: str, via: list[object]) -> None:
    assert [whose for _, whose in told(text)] == via


def test_a_reporters_question_before_the_others_passes_nothing_on() -> None:
    assert told("在回答路透社记者提问时，市长林若海说，港口照常开放。") == [("林若海", ())]


def test_a_paper_in_title_marks_is_according_to_without_a_word_for_reporting() -> None:
    assert told("据《灯塔日报》，林若海说，通胀仍高。") == [("林若海", ("灯塔日报",))]
    assert told("据《民法典》，合同有效。") == []


def test_what_somebody_says_later_to_others_is_not_passed_on() -> None:
    text = "据路透社报道，林若海10日说“合作很好”。林若海12日在北京对记者说：“我们反对加税。”"
    assert told(text) == [("林若海", ("路透社",)), ("林若海", ())]


@pytest.mark.parametrize(
    "text", ["灣岸銀行爆發擠提，金管局周一急召會議，宣布注資50億港元。", "湾岸集团断供，金管局出手，宣布接管全部业务。"]
)
def test_the_body_that_acts_last_before_a_bare_verb_speaks(text: str) -> None:
    assert told(text) == [("金管局", ())]


def test_who_quotes_another_is_named_without_the_occasion() -> None:
    assert told("大使林若海在演讲中引用作家马克·吐温的话说：“历史会押韵。”") == [("马克·吐温", ("林若海",))]
