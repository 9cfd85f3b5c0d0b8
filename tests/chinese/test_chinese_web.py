"""Chinese as the web carries it: headlines, papers retold, announcements, phrases that only look like speakers."""

import pytest

from tests.chinese.dated_zh import article, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("据部分项目的业主介绍，电梯停了。", [("项目的业主", "电梯停了")]),
        ("家长会代表指出，校车不够。", [("家长会代表", "校车不够")]),
        ("三江航运称，运价下跌拖累业绩。", [("三江航运", "运价下跌拖累业绩")]),
        ("六成的人报告称，夜里睡得更好。", [("六成的人", "夜里睡得更好")]),
        ("据港媒刚刚消息，渡口已经重开。", [("港媒", "渡口已经重开")]),
        ("警方接到一名旅客报警，称钱包被偷。", [("旅客", "钱包被偷")]),
        ("机管局指全日有三十班航班取消。", [("机管局", "全日有三十班航班取消")]),
        ("住在台東的林阿嬤無奈地說，公車沒了。", [("林阿嬤", "公車沒了")]),
        ("會長崔少雲認為機制有漏洞，要求當局交代。", [("崔少雲", "機制有漏洞，要求當局交代")]),
        ("不得不说，渡口的生意难做。", []),
        ("不管怎么说，渡口不该关。", []),
        ("丁宁没有辜负期望，考上了海事大学。", []),
        ("家人送来安慰和鼓励，也送来了船票。", []),
        ("平台提供还款提醒、催缴等服务。", []),
        ("丁宁被骂上热搜了评论 147 赞 12", []),
    ],
)
def test_a_speaker_is_whoever_the_phrase_names_and_no_turn_of_speech(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "《东岸报》网站4日发表题为《渡口》的报道。报道称，渡轮满座。根据东岸旅行网发布的数据，客人翻倍。报道还说，票已售罄。",
            [("东岸报", "渡轮满座"), ("东岸报", "票已售罄")],
        ),
        (
            "《海潮》杂志发表作家陆远桥的文章《渡口之后》。文章说，渡口会有新的样子。文章指出，码头要先修。",
            [("陆远桥", "渡口会有新的样子"), ("陆远桥", "码头要先修")],
        ),
        (
            "教授陆远桥指出，据其团队统计，客人少了。在他看来，码头要先修。",
            [("陆远桥", "据其团队统计，客人少了"), ("陆远桥", "码头要先修")],
        ),
        (
            "法国《东岸报》网站则刊文称，渡轮满座。报道援引航运公司的一份文件称，明年将加船。",
            [("东岸报", "渡轮满座"), ("航运公司的一份文件", "明年将加船")],
        ),
        ("教授陆远桥援引一项民调说，居民愿意乘船。", [("陆远桥", "居民愿意乘船")]),
        (
            "教授陆远桥在文章中指出，码头要先修。文章说，渡口会有新的样子。",
            [("陆远桥", "码头要先修"), ("陆远桥", "渡口会有新的样子")],
        ),
    ],
)
def test_a_report_is_of_the_paper_that_ran_it_and_an_article_of_its_writer(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("港务公司公布中期业绩，营收增长8%，至30亿元。", [("港务公司", "营收增长8%，至30亿元")]),
        (
            "大通证券发表报告，将港务公司目标价上调至40元，并料明年派息。",
            [("大通证券", "将港务公司目标价上调至40元"), ("大通证券", "明年派息")],
        ),
        ("外交部发布报告，引发3国争议。", []),
        (
            "局长庞子安说，已接到报告。被问到会否停航，庞回应指会再商讨。",
            [("庞子安", "已接到报告"), ("庞子安", "会再商讨")],
        ),
        (
            "證人施穎彤出庭。施供稱，發票已改。施否認串謀，反問對方：「有咩好處？」",
            [("施穎彤", "發票已改"), ("施穎彤", "有咩好處")],
        ),
        (
            "研究部主管彭家樂稱，業績雖佳。彭又提醒投資者，資金流或逆轉。",
            [("彭家樂", "業績雖佳"), ("彭家樂", "資金流或逆轉")],
        ),
    ],
)
def test_who_publishes_figures_and_who_is_called_by_a_bare_surname_speak(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("港务局长何敏之回应县长丁宁：渡口不关", "何敏之"),
        ("歌手丁宁首秀状况百出道歉：渡口不关", "丁宁"),
        ("海事专家谈夜航：渡口不关", "海事专家"),
    ],
)
def test_in_a_headline_whoever_answers_another_speaks(headline: str, speaker: str) -> None:
    text = f"{headline}\n港务局长何敏之周二说明了情况。县长丁宁没有露面。"
    assert said(text)[0] == (speaker, "渡口不关")


def test_he_is_whoever_speaks_and_not_whom_his_words_are_about() -> None:
    text = "温先生告诉记者，小温喜欢划船。在他眼里，小温最听话。他说：“别人怎么说不重要。”"
    assert [who for who, _ in said(text)] == ["温先生"] * 3


def test_one_speaker_is_hardly_they() -> None:
    quote = article("局长邵平说，渡口要关。正如他们说，“渡口不能关”。").quotes[-1]
    assert quote.confidence < 0.5
