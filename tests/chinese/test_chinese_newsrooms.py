"""Chinese as newsrooms of every kind write it: who works where, headlines without a mark, short names of companies."""

import pytest

from tests.chinese.dated_zh import actors, article, said


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
        ("局长林若海在鹭江宣布新规时说，渡轮照开。", "林若海", "渡轮照开"),
        ("前国脚林若海在直播中吐槽：“跑不动了。”", "林若海", "跑不动了"),
        ("渡口集团则援引半年报表示，客流增加。", "渡口集团", "客流增加"),
        ("据海潮研究院数据，船只减少三成。", "海潮研究院", "船只减少三成"),
        ("平台客服人员回应海潮记者，已暂停接单。", "平台客服人员", "已暂停接单"),
        ("船长邓某回复“没看到船”，之后便不再回应。", "邓某", "没看到船"),
        ("鹭江集团同日公告，拟回购股份。", "鹭江集团", "拟回购股份"),
        ("鹭江证券研报认为，拐点已现，维持“买入”评级。", "鹭江证券", "拐点已现"),
        ("海工大学教授上久保诚认为，数据太少。", "上久保诚", "数据太少"),
        ("作者是凯文·鲍尔登。鲍尔登写道，航道太浅。", "凯文·鲍尔登", "航道太浅"),
        ("《潮声报》刊登题为《浅水》的文章，作者是凯文·鲍尔登。文章称，航道太浅。", "凯文·鲍尔登", "航道太浅"),
        ("论文第一作者、博士生孔维说，样品太少。", "孔维", "样品太少"),
        ("市场调研机构Harbory的报告显示，渡轮减少三成。", "Harbory", "渡轮减少三成"),
        ("消防局统计，今年前5月船厂火警共61件。", "消防局", "今年前5月船厂火警共61件"),
        ("海潮经纬11月4日电 港务局4日公布数据显示，吞吐量回升。", "港务局", "吞吐量回升"),
        ("长江水利委员会水文局预报，来水偏多两成。", "长江水利委员会水文局", "来水偏多两成"),
        ("港务局20日发布消息，航道水位涨了。", "港务局", "航道水位涨了"),
        ("海潮信评在一份报告中预测，销量将降至8万辆。", "海潮信评", "销量将降至8万辆"),
        ("高盛發表報告指，業績勝預期。", "高盛", "業績勝預期"),
        ("捷克總教練諾瓦克透過翻譯表示，時差還在。", "諾瓦克", "時差還在"),
        ("队医戴维国透露，他要休息两周。", "戴维国", "他要休息两周"),
        ("生产商海维制药在声明中强调，药没有问题。", "海维制药", "药没有问题"),
        ("業者永翔化工發聲明強調，會全力配合。", "永翔化工", "會全力配合"),
        ("被告人、其妻沈蔓辩称，不清楚账目。", "沈蔓", "不清楚账目"),
        ("据海潮社援引船长林若海的话报道，局长将在一周内答复。", "林若海", "局长将在一周内答复"),
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
