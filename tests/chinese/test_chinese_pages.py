"""Chinese of features, briefings, hearings, business pages and incidents: who speaks there, and what only looks it."""

import pytest

from tests.chinese.dated_zh import actors, article, said


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "渔业代表何敏之带来了账本。谈及成本，她算了一笔账：运一斤鱼到省城只要六毛。",
            "何敏之",
            "运一斤鱼到省城只要六毛",
        ),
        ("博士生王子涵笑言，自己坐了三个月。", "王子涵", "自己坐了三个月"),
        ("带位员辉叔把手电筒关掉，坐在第七排，说：“第一次坐下来。”", "辉叔", "第一次坐下来"),
        ("船会主席区焕儿则认为，票价太高。", "区焕儿", "票价太高"),
        ("远渡汽车方面对海潮社表示，现金够用。", "远渡汽车", "现金够用"),
        ("灯塔法院审理查明，船长违反义务。", "灯塔法院", "船长违反义务"),
        ("国民渔业党首席发言人崔宝允批评称，这是拍照。", "崔宝允", "这是拍照"),
        ("老渔夫在旁边插嘴：“能当饭吃？”", "老渔夫", "能当饭吃"),
        ("何敏之指出，时间不多。他奉劝有关人士，不要走到黑。", "何敏之", "不要走到黑"),
        ("教授林若海评价，这一发现“令人兴奋”。", "林若海", "令人兴奋"),
    ],
)
def test_who_speaks_on_the_page_of_features(text: str, speaker: str, words: str) -> None:
    quote = article(text).quotes[-1]
    assert (quote.speaker, quote.text) == (speaker, words)


def test_answers_are_the_spokesmans_though_only_the_last_line_names_him() -> None:
    text = (
        "渔业部例行记者会答问实录\n问：请问有何评论？\n答：我们坚决反对。此举注定失败。\n"
        "（渔业部新闻局副局长、渔业部新闻发言人林晓刚大校答记者问）"
    )
    assert ("林晓刚", "我们坚决反对。此举注定失败") in said(text)


def test_what_only_tells_a_party_a_desk_or_a_centre_is_no_name() -> None:
    found = actors("韩渡最大在野党国民渔业党议员崔宝允、远渡资管基金经理周云、灯塔工程中心副主任关锋说，好。")
    assert {"国民渔业党", "远渡资管", "崔宝允", "周云", "关锋"} <= set(found)
    assert not {"管基金", "程中心", "野党国民渔业党"} & set(found)


def test_a_floor_may_be_put_as_no_ceiling_and_a_daily_high_is_a_figure_of_its_own() -> None:
    figures = article("索赔金额不会低于2亿元，单日最高19.1万人次。").figures
    assert [(figure.low, figure.bound) for figure in figures] == [(2e8, "at least"), (191000, "exact")]


@pytest.mark.parametrize(
    "text",
    [
        "渡轮公司下调了明年第一季度的收入预期。",
        "更令人担忧的是，船东同时经营赌场，精力分散引发投资者关切。",
        "本季的销售比公司预期还低，主要因为下雨。",
        "议员私下对统问统答，或其他形式的问答，都可以讨论。",
        "船长开呛「大渡口」议题。",
    ],
)
def test_an_expectation_a_mood_and_a_kind_of_answer_are_no_speech(text: str) -> None:
    assert said(text) == []


def test_a_verb_before_a_parliament_is_no_part_of_it_and_nobody_is_named_once() -> None:
    found = actors("只會讓團隊逃避國會監督，不知道立法院怎麼想，也曾有立委詢問「幾點？」，美国苹果公司不答。")
    assert {"國會", "立法院", "苹果公司"} <= set(found)
    assert not [actor for actor in found.values() if actor.type == "person"]


def test_a_company_known_at_one_place_is_known_at_every_other() -> None:
    text = "石渡科技营收增长两成。石渡科技在三季报中解释，增长来自国内市场。"
    assert said(text) == [("石渡科技", "增长来自国内市场")]


def test_what_the_speaker_does_next_is_not_said() -> None:
    text = "院长林若海说，请议员准时到场，随后于下午宣布休会。"
    assert said(text) == [("林若海", "请议员准时到场")]


def test_a_writer_whose_name_ends_in_and_stands_in_a_row() -> None:
    assert {"陶本和", "陈家祥"} <= set(actors("记者陶本和、陈家祥／渡口报道"))


def test_a_printed_hearing_gives_each_turn_to_its_speaker_also_where_a_post_is_all_the_label() -> None:
    text = (
        "长官答问会答问内容（一）\n\n以下是行政长官林郑渡娥今日在渡口议会的答问内容：\n\n"
        "邓家标议员：主席，我想问票价会否再加？多谢主席。\n\n行政长官：多谢邓议员。票价不变。\n\n接着便是船的问题。\n\n"
        "邓家标议员：多谢主席。"
    )
    found = article(text)
    assert [quote.speaker for quote in found.quotes] == ["邓家标", "林郑渡娥", "林郑渡娥", "邓家标"]
    assert not [actor for actor in found.actors if actor.name.startswith("谢")]


def test_an_interviewer_need_not_ask_in_every_turn() -> None:
    text = (
        "《渡口之声》专访港口专家：船往何处去\n\nDW：船还会来吗？\n\n周波：会的。\n\nDW：这就是现在的情形。\n\n"
        "周波：我不这么认为。\n\nDW：透过涨价。\n\n周波：不对。"
    )
    assert [speaker for speaker, _ in said(text)] == ["港口专家", "周波", "周波", "周波"]


@pytest.mark.parametrize(
    "text",
    [
        "面对尖锐提问，大使林若海选择掌握主动，进行有力回击。",
        "大使林若海还没来得及阐述观点，就被打断。",
    ],
)
def test_an_answer_that_is_only_given_brings_no_words(text: str) -> None:
    assert said(text) == []


def test_a_reporters_question_goes_on_with_no_answer() -> None:
    text = (
        "发言人林若海表示，中方对判决高度关切，已提出交涉。有记者问，船长被判十年。中方对此有何评论？\n"
        "林若海说，我们希望妥善处理。"
    )
    assert [words for _, words in said(text)] == ["中方对判决高度关切，已提出交涉", "我们希望妥善处理"]


def test_a_papers_paper_speaks_where_its_comment_appears() -> None:
    text = "党媒《渡口日报》旗下的《灯塔时报》，也在25日发表评论，声称“投票未必是做重大决定的好选择”。"
    assert [speaker for speaker, _ in said(text)] == ["灯塔时报"]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("外交部发言人毛渡宁星期二说，必须收回。", "毛渡宁", "必须收回"),
        ("大和渡口研究院估算，损失可达两成。", "大和渡口研究院", "损失可达两成"),
        ("灯塔龙头日安超渡宣布，下月起涨价。", "灯塔龙头日安超渡", "下月起涨价"),
        ("通路分析师林渡晨观察，年销约六亿杯。", "林渡晨", "年销约六亿杯"),
        ("上班族小雅无奈地说：“以后只能自己泡。”", "小雅", "以后只能自己泡"),
        ("黄婆婆（78岁）不说话。其子黄先生补充，曾投诉三次。", "黄先生", "曾投诉三次"),
        (
            "前秘书拉吉·高渡领导的委员会也建议放宽限制，第二位消息人士表示。",
            "第二位消息人士",
            "前秘书拉吉·高渡领导的委员会也建议放宽限制",
        ),
    ],
)
def test_who_speaks_on_the_business_page(text: str, speaker: str, words: str) -> None:
    quote = article(text).quotes[-1]
    assert (quote.speaker, quote.text) == (speaker, words)


def test_what_has_to_be_done_next_goes_on_with_the_officials_report() -> None:
    text = "局长林若海指出，水位压力较大。下阶段，要着力加固堤坝。当天还举行了演习。"
    assert said(text) == [("林若海", "水位压力较大"), ("林若海", "下阶段，要着力加固堤坝")]


def test_a_traded_company_is_nobody_and_a_margin_neither() -> None:
    found = actors(
        "预制菜龙头惠味渡（SZ002999）公告，毛利率34%，「根本不够」，要求再查。预警司司长程有全说，惠味渡股价跌停。"
    )
    assert found["惠味渡"].type == "company"
    assert [name for name, actor in found.items() if actor.type == "person"] == ["程有全"]


def test_what_may_come_on_monday_lies_ahead_and_a_hundred_people_are_a_figure() -> None:
    found = article("逾百人包围会场，会长可能在周一辞职。")
    assert [date.iso for date in found.dates] == ["2031-06-23"]
    assert [(figure.low, figure.bound) for figure in found.figures] == [(100, "at least")]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("据当事记者称，三人被带上警车。", "当事记者", "三人被带上警车"),
        ("而警方的说法是，船已经离港。", "警方", "船已经离港"),
        ("绝大多数网友评论称，处理及时。", "网友", "处理及时"),
    ],
)
def test_who_tells_of_an_incident(text: str, speaker: str, words: str) -> None:
    (quote,) = article(text).quotes
    assert (quote.speaker, quote.text) == (speaker, words)


def test_a_witness_with_a_bracket_passes_on_what_an_officer_said() -> None:
    text = (
        "两名证人的陈述如下，均由海潮社整理，内容未作任何删改，读者自行判断。\n\n"
        "李渡忠（讨债人之一）：晚上十点，派出所的民警说：“不能打人。”民警就走了。\n\n李渡忠说，他没动手。"
    )
    quotes = article(text).quotes
    assert [(q.speaker, q.via) for q in quotes if q.kind in ("block", "direct")] == [
        ("李渡忠", ()),
        ("派出所的民警", ("李渡忠",)),
    ]


def test_what_a_headline_tells_of_is_not_said_and_one_mourner_no_toll() -> None:
    found = article("民警说“出警”过程\n\n他们到达宿渡区文昌中学门口，一位老太太抱着死者的遗像站在那里，人们来来往往。")
    assert (found.quotes, found.figures) == ((), ())
    assert "宿渡区文昌中学" in {actor.name for actor in found.actors}


def test_deep_regret_is_no_speech_and_a_driver_of_any_name_speaks() -> None:
    text = "主席林若海表示深感遗憾。司机哈山（55岁）则说，早餐太贵。值班民警小刘一边记录，一边说：“应该的。”"
    assert said(text) == [("哈山", "早餐太贵"), ("小刘", "应该的")]


def test_a_fund_is_known_by_its_founder_and_data_by_nobody() -> None:
    found = actors("桥渡基金创始人瑞·达利发文。一名大数据分析师林若海说，好。")
    assert [name for name, actor in found.items() if actor.type == "company"] == ["桥渡基金"]


def test_singapores_words_show_its_dollar_and_what_threatens_lies_ahead() -> None:
    found = article("组屋楼下的小贩中心月租涨到3万6000元。沿海地区周五前累积雨量恐达600毫米。")
    assert found.figures[0].unit == "SGD"
    assert [date.iso for date in found.dates] == ["2031-06-20"]
