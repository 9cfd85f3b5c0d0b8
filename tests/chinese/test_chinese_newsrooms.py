"""Chinese as newsrooms of every kind write it: who works where, headlines without a mark, short names of companies."""

import pytest

from corpus.chinese.actors import find_chinese_actors
from corpus.model import About, Actor, Article
from corpus.read import parse


def article(text: str, outlet: str | None = None) -> Article:
    return parse(text, About(language="zh", outlet=outlet, published="2031-06-18"))


def actors(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_chinese_actors(text, (), About(language="zh"))}


def said(text: str) -> list[tuple[str | None, str]]:
    return [(quote.speaker, quote.text) for quote in article(text).quotes]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("远岫资管首席经济学家林庆元说，运价见底。", "远岫资管"),
        ("“需求回来了。”海通锚分析师何敏之说。", "海通锚"),
        ("远岫机器人创始人兼CEO段宜君说，订单不少。", "远岫机器人"),
        ("另一家头部公司星湾动力的CFO林若海更直接。", "星湾动力"),
        ("七日，远岫置地（02999.HK）公告称，利息未付。", "远岫置地"),
        ("多家银行惜贷，远岫资本合伙人何敏之说，钱还在。", "远岫资本"),
        ("锚链生产商远岫已通知客户，远岫的价格会涨。", "远岫"),
    ],
)
def test_a_company_is_known_by_who_works_there_or_by_its_shares(text: str, company: str) -> None:
    assert actors(text)[company].type == "company"


@pytest.mark.parametrize(
    "text",
    [
        "知名独立经济学家林庆元说，运价见底。",
        "半导体行业资深分析师林庆元说，运价见底。",
        "美国诺奖得主、经济学家林庆元说，运价见底。",
        "八成公司出局，他担任总裁林庆元的助手。",
        "一名股份制银行对公业务负责人说，额度没有取消。",
    ],
)
def test_a_trade_a_rank_and_a_kind_are_no_company(text: str) -> None:
    assert not [actor.name for actor in actors(text).values() if actor.type == "company"]


def test_a_company_answers_by_the_first_two_characters_of_its_name() -> None:
    text = "远岫动力CEO何敏之说，船厂满负荷。对于传闻，远岫方面回应称，不予置评。"
    found = article(text)
    assert next(actor for actor in found.actors if actor.name == "远岫动力").aliases == ("远岫",)
    assert found.quotes[-1].speaker == "远岫动力"


def test_a_companys_announcement_is_the_companys_whatever_its_bracket_says() -> None:
    assert said("7日，远岫地产（02999.HK）公告称，票据利息未能支付。") == [("远岫地产", "票据利息未能支付")]


def test_a_law_office_is_no_lawyer() -> None:
    found = actors("海东江越王律师事务所律师钟敏之认为，合同有效。")
    assert "钟敏之" in found
    assert "江越王" not in found


def test_a_bureau_is_known_by_its_head_or_as_the_states() -> None:
    found = actors("国家灯塔储备局今日开会。勞渡局局長何敏之說，渡輪照開。")
    assert found["国家灯塔储备局"].type == found["勞渡局"].type == "government"


def test_a_name_of_any_make_stands_before_an_age() -> None:
    assert said("骑士阿都卡林（42岁）受访时说：“我每天都送。”") == [("阿都卡林", "我每天都送")]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("船长称渡轮三年内停航", [("船长", "渡轮三年内停航")]),
        ("游客称行李落水，渡口方：已经赔偿", [("游客", "行李落水"), ("渡口方", "已经赔偿")]),
        ("韩国说将扩建港口 渔民上街抗议", [("韩国", "将扩建港口")]),
        ("渡口被指票价过高", []),
        ("市长称赞新桥", []),
    ],
)
def test_a_headline_needs_no_mark_behind_who_says_so(head: str, found: list[tuple[str, str]]) -> None:
    text = head + "\n\n港口今天举行了一场活动，几百名市民到场，气氛热烈，天气晴朗。\n\n活动持续到傍晚。"
    assert said(text) == found


def test_whoever_will_not_be_named_is_passed_on_by_the_agency() -> None:
    (quote,) = article("海潮社援引一名不愿透露姓名的执政党议员的话说，渡口会关闭。").quotes
    assert (quote.speaker, quote.via) == ("执政党议员", ("海潮社",))


def test_numerals_digit_by_digit_make_one_amount_and_several_tens_make_none() -> None:
    figures = article("後續艦總經費二八四○億元，新台幣預算已列，每人多扣幾十塊。").figures
    assert [(figure.low, figure.unit) for figure in figures] == [(284e9, "TWD")]


def test_a_deadline_lies_ahead_and_today_is_told_in_one_character() -> None:
    dates = article("主管机关已要求船厂在30日前补办手续。立委何敏之今受访说，来不及。").dates
    assert [date.iso for date in dates] == ["2031-06-30", "2031-06-18"]


def test_blanks_around_digits_change_no_figure_no_date_and_no_speaker() -> None:
    plain = (
        "海潮社7月2日电 截至5月末，渡口贷款约6.7万亿元，占总额的30%左右，增逾12台。远岫动力的CFO何敏之3日说，还会涨。"
    )
    wide = (
        "海潮社 7 月 2 日电 截至 5 月末，渡口贷款约 6.7 万亿元，占总额的 30% 左右，增逾 12 台。"
        "远岫动力的 CFO 何敏之 3 日说，还会涨。"
    )
    one, other = article(plain), article(wide)
    assert [(f.low, f.unit, f.bound, f.of) for f in one.figures] == [
        (f.low, f.unit, f.bound, f.of) for f in other.figures
    ]
    assert len(one.figures) == 3
    assert [date.iso for date in one.dates] == [date.iso for date in other.dates]
    assert [quote.speaker for quote in one.quotes] == [quote.speaker for quote in other.quotes] == ["何敏之"]
    assert all(other.text[f.start : f.end] == f.text for f in other.figures)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("渔业部副部长阮名辉透露，港口将扩建。", "阮名辉", "港口将扩建"),
        ("商会会长林家和接受《海潮报》专访时直言，生意难做。", "林家和", "生意难做"),
        ("自由党干事长岩仓裕昨天说，党内没有分歧。", "岩仓裕", "党内没有分歧"),
        ("因讨论非公开信息而要求匿名的知情人士称，船厂会卖掉。", "知情人士", "船厂会卖掉"),
        ("朋友阿凯在码头做文员，他告诉我，今年没有船。", "阿凯", "今年没有船"),
        ("首席分析师林若海更为悲观，他判断年内运价还会再跌一成。", "林若海", "年内运价还会再跌一成"),
        ("商渡局发言人回复本报查询时表示，渡轮照开。", "商渡局发言人", "渡轮照开"),
        ("（文/段宜君）“船没了。”船长林若海说。", "林若海", "船没了。"),
    ],
)
def test_a_name_or_a_post_is_heard_where_newsrooms_put_it(text: str, speaker: str, words: str) -> None:
    (quote,) = article(text).quotes
    assert (quote.speaker, quote.text) == (speaker, words.rstrip("。"))


def test_an_answer_behind_a_name_goes_on_to_the_end_of_its_line() -> None:
    text = "发言人何敏之主持发布会。\n海潮社记者问：能否证实？\n何敏之答：我不掌握情况。渡口依法审查申请。"
    assert said(text) == [("何敏之", "我不掌握情况。渡口依法审查申请")]


def test_a_headline_shouts_before_its_colon() -> None:
    text = "港务局长：不涨价恐停航　渔民痛批：先查账\n\n港务局长林若海昨天说，不涨价恐怕停航。\n\n渔民不同意。"
    assert said(text)[:2] == [("林若海", "不涨价恐停航"), ("渔民", "先查账")]


def test_what_somebody_once_said_is_passed_on_in_an_answer() -> None:
    text = (
        "海潮社记者专访船厂老板段宜君，谈运价和裁员。\n记者：影响大吗？\n"
        "段宜君：短期有。船长马丁·克劳跟我说过一句话：“规则变了，就学规则。”\n记者：会裁员吗？\n段宜君：不会。"
    )
    found = article(text).quotes
    assert [(q.speaker, q.via) for q in found if q.kind == "direct"] == [("马丁·克劳", ("段宜君",))]


def test_that_paper_cites_on_and_a_paper_tells_what_a_premier_complained_of() -> None:
    text = (
        "当地时间4月8日，海潮通讯社（HCN）披露，首相林庆元在与外长通话时抱怨，关税太高。"
        "《渡口日报》9日刊文指出，政府两难。该报还引述干事长何敏之的话说，党内有分歧。"
    )
    quotes = article(text).quotes
    assert [(q.speaker, q.via) for q in quotes] == [
        ("林庆元", ("海潮通讯社",)),
        ("渡口日报", ()),
        ("何敏之", ("渡口日报",)),
    ]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("海国最大企业集团永渡集团董事长段宜君说，船够用。", "永渡集团", "company"),
        ("一家芯片设计公司寰渡科技正考虑上市。", "寰渡科技", "company"),
        ("餐饮股翠渡集团昨日公布业绩。", "翠渡集团", "company"),
        ("左渡党议员何敏之认为，太贵。", "左渡党", "organisation"),
        ("海国国际协力机构（HICA）代表何敏之说，愿意合作。", "海国国际协力机构", "organisation"),
    ],
)
def test_a_body_is_named_without_the_words_that_describe_it(text: str, name: str, kind: str) -> None:
    assert actors(text)[name].type == kind


def test_the_first_part_of_a_dotted_name_alone_is_the_same_person() -> None:
    found = actors("首相安瓦林·易卜拉3日说，票价不变。安瓦林表示，渡口照开。安瓦林强调，都好。")
    assert found["安瓦林·易卜拉"].aliases == ("安瓦林",)


def test_tenths_and_a_half_make_a_range_and_a_power_price_no_dateline() -> None:
    found = article("若10月电价会议仍冻涨，租金可减一成至一成半。")
    assert [(figure.low, figure.high) for figure in found.figures] == [(10, 15)]
    assert [date.iso for date in found.dates] == ["2031-10"]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("国际渔联协调员费莱彻当天向代表通报情况时说，鱼群南移。", "费莱彻", "鱼群南移"),
        ("前国脚林若海在直播中吐槽：“跑不动了。”", "林若海", "跑不动了"),
        ("渡口集团则援引半年报表示，客流增加。", "渡口集团", "客流增加"),
        ("据海潮研究院数据，船只减少三成。", "海潮研究院", "船只减少三成"),
        ("平台客服人员回应海潮记者，已暂停接单。", "平台客服人员", "已暂停接单"),
        ("船长邓某回复“没看到船”，之后便不再回应。", "邓某", "没看到船"),
        ("鹭江集团同日公告，拟回购股份。", "鹭江集团", "拟回购股份"),
        ("鹭江证券研报认为，拐点已现，维持“买入”评级。", "鹭江证券", "拐点已现"),
        ("海工大学教授上久保诚认为，数据太少。", "上久保诚", "数据太少"),
    ],
)
def test_who_speaks_in_the_news_of_the_day(text: str, speaker: str, words: str) -> None:
    (quote,) = article(text).quotes
    assert (quote.speaker, quote.text) == (speaker, words)


def test_a_byline_names_every_writer_and_marked_words_of_a_company_no_firm() -> None:
    found = actors("（记者 林若海 段宜君、何敏之）发言人林晓表示，公司“有信心应对”。")
    assert {"林若海", "段宜君", "何敏之"} <= set(found)
    assert not [actor for actor in found.values() if actor.type == "company"]


def test_a_town_is_nobody_and_a_month_before_the_end_is_no_span_back() -> None:
    found = article("“水来了。”桑柘镇村民林若海回忆。结果预计10月前出炉，三个月前曾有通知。")
    assert [actor.name for actor in found.actors] == ["林若海"]
    assert [date.iso for date in found.dates] == ["2031-10", "2031-03"]


def test_a_headline_tells_where_whoever_speaks_is() -> None:
    text = "留学生在日本：“我们成了话题”\n\n“房东挂了电话。”女生小林（化名）对记者说。\n\n她去年来到东京。"
    assert said(text)[0] == ("留学生", "我们成了话题")


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
