"""Chinese as agencies and local desks write it: studies and polls that speak, towns in names, rare surnames, days."""

import pytest

from tests.chinese.dated_zh import actors, article, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("港务局的数据显示，泊位少了一半。", [("港务局", "泊位少了一半")]),
        ("国际泳联公布的数据显示，报名的人更多了。", [("国际泳联", "报名的人更多了")]),
        ("一项新研究发现，潮汐比想象的慢。", [("新研究", "潮汐比想象的慢")]),
        ("根据世界银行的报告，航运会变贵。", [("世界银行", "航运会变贵")]),
        ("根據TVBS9日公布的民調，過半市民贊成停航。", [("TVBS", "過半市民贊成停航")]),
        ("数据显示，泊位少了一半。", []),
        ("根据最新数据，泊位少了一半。", []),
        ("记者调查发现，泊位少了一半。", []),
    ],
)
def test_a_paper_speaks_for_whoever_put_it_out(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "name", ["石家庄市港务管理局", "茂名市市场监管局", "日照市教育局", "成都市公安局", "张家界市应急管理局"]
)
def test_a_town_whose_name_holds_a_word_of_grammar_is_part_of_a_name(name: str) -> None:
    assert actors(f"{name}通报，渡口关闭。")[name].type == "government"


def test_a_name_is_known_by_its_end_once_it_was_given_whole() -> None:
    assert [who for who, _ in said("国家灯塔局说，航标坏了。灯塔局指出，修理要三天。")] == ["国家灯塔局"] * 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("首相高市早苗出席了会议。高市周四在众议院说：“渡轮照开。”", "高市早苗"),
        ("業主的代表律師區敏珊散庭後表示，會考慮上訴。", "區敏珊"),
        ("高级政务部长普林立医生在会上说，渡轮照开。", "普林立"),
        ("参议员吉姆·海斯问道，渡轮还开不开。", "吉姆·海斯"),
        ("据海东“中时新闻网”9日报道，渡轮照开。", "中时新闻网"),
        ("参选人何敏之办公室发言人林若海说，渡轮照开。", "林若海"),
    ],
)
def test_a_speaker_has_neither_day_nor_courtesy_nor_verb_in_the_name(text: str, speaker: str) -> None:
    assert [who for who, _ in said(text)][-1] == speaker


@pytest.mark.parametrize(
    "text", ["长安汽车董事长何敏之说，涨了。", "该公司车间主任说，涨了。", "教廷新闻室主任说，涨了。"]
)
def test_the_end_of_a_body_before_a_post_is_nobodys_name(text: str) -> None:
    assert {name for name, actor in actors(text).items() if actor.type == "person"} <= {"何敏之"}


def test_every_thursday_and_a_term_of_days_are_no_dates_and_that_evening_is_one() -> None:
    found = article("集市每周四开放。他说：“我们有28日时间。”6月9日停航，当晚复航。").dates
    assert [(date.text, date.iso) for date in found] == [("6月9日", "2031-06-09"), ("当晚", "2031-06-09")]


def test_a_quote_goes_on_over_paragraphs_until_its_mark_closes() -> None:
    text = "船长林若海说：“海上起雾了。\n\n我们等了三天。\n\n第四天才靠岸。”\n\n他还说，明年换船。"
    assert said(text) == [
        ("林若海", "海上起雾了"),
        ("林若海", "我们等了三天"),
        ("林若海", "第四天才靠岸"),
        ("林若海", "明年换船"),
    ]


def test_a_mark_left_open_takes_no_paragraph_that_opens_its_own() -> None:
    found = article("船长林若海说：“海上起雾了。\n\n港口在下午关闭。\n\n“我们等了三天。”站长何敏之说。").quotes
    assert [(quote.speaker, quote.text) for quote in found] == [
        ("林若海", "海上起雾了"),
        ("何敏之", "我们等了三天"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "站长林若海表示，“南下捕鱼、北上卖鱼”成为常态，渡轮照开。",
            [("indirect", "“南下捕鱼、北上卖鱼”成为常态，渡轮照开"), ("partial", "南下捕鱼、北上卖鱼")],
        ),
        ("林若海称，港方的提议是“拖延战术”。", [("indirect", "港方的提议是“拖延战术”"), ("partial", "拖延战术")]),
        ("林若海称，这项行动的代号是“海上明月”。", [("indirect", "这项行动的代号是“海上明月”")]),
        ("船长林若海在法院出庭，否认全部四项指控。", []),
    ],
)
def test_marked_words_are_read_with_the_clause_around_them(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.kind, quote.text) for quote in article(text).quotes] == found


def test_an_event_before_a_headlines_colon_says_nothing() -> None:
    assert said("港口博览会：新船两百艘\n\n港口今天热闹了一天，市民很多，天气晴朗，活动持续到傍晚才结束。") == []


def test_a_headline_answers_what_stands_in_marks_before_its_colon() -> None:
    text = "港务局回应“停航”：渡轮照开\n\n港口今天举行了一场活动，几百名市民到场，气氛热烈，天气晴朗。"
    assert said(text) == [("港务局", "渡轮照开")]


def test_the_lawyer_who_protests_goes_on_to_speak_not_the_client() -> None:
    text = "林若海今日出庭。林若海辩护律师何敏之当庭抗议，称判决不公。"
    assert said(text) == [("何敏之", "判决不公")]


def test_an_outlet_that_has_learnt_something_relays_nothing_in_its_own_story() -> None:
    found = article("36氪获悉，远岫动力正在融资。一名员工对36氪说，同行很羡慕。").quotes
    assert [(quote.speaker, quote.via) for quote in found][-1] == ("员工", ())


def test_money_of_every_country_and_measures_with_a_fraction_are_figures() -> None:
    found = article("渡口预算14兆日圆，票价80菲律宾比索，查扣鱼3.2吨，S$25一张。").figures
    assert [(figure.low, figure.unit) for figure in found] == [(14e12, "JPY"), (80, "PHP"), (3.2, "吨"), (25, "SGD")]


def test_somebody_who_leaves_office_is_named() -> None:
    assert actors("林若海因健康原因辞去董事长职务。")["林若海"].type == "person"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("海东法院9日裁定，渡口必须向公众开放。", [("海东法院", (), "渡口必须向公众开放")]),
        ("船长何敏之受访时讽刺，这种保证没人会信。", [("何敏之", (), "这种保证没人会信")]),
        ("公司在给《商报》的声明中表示，渡轮照开。", [("公司", ("商报",), "渡轮照开")]),
        ("（中评社台北6月9日电／记者 林若海）船长何敏之今天称，渡轮照开。", [("何敏之", (), "渡轮照开")]),
        ("美国之音 华盛顿 — 船长何敏之在给美国之音的邮件中表示，渡轮照开。", [("何敏之", (), "渡轮照开")]),
        ("Wind数据显示，运价跌了一半。", [("Wind", (), "运价跌了一半")]),
        ("一家大型券商信用业务负责人说，额度没有变。", [("大型券商信用业务负责人", (), "额度没有变")]),
        ("“我没见过这么大的船。”6月8日晚，市民阮氏秋芳在渡口说。", [("阮氏秋芳", (), "我没见过这么大的船")]),
    ],
)
def test_who_rules_mocks_writes_or_shows_is_heard(text: str, found: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert [(quote.speaker, quote.via, quote.text) for quote in article(text).quotes] == found


def test_a_well_known_short_form_is_the_body_and_a_unit_part_of_it() -> None:
    found = actors("廉政公署今日拘捕一人。廉署表示，案件下周提堂。石渡市公安局交通管理局通报，没有伤亡。")
    assert found["廉政公署"].aliases == ("廉署",)
    assert "石渡市公安局交通管理局" in found


def test_a_range_may_name_its_currency_twice() -> None:
    (figure,) = article("票价介于15.50令吉至21.70令吉之间。").figures
    assert (figure.low, figure.high, figure.unit) == (15.5, 21.7, "MYR")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("渔业协会反兴奋剂部门一位人士说，规则很清楚。", [("渔业协会反兴奋剂部门一位人士", "规则很清楚")]),
        ("正如前财长萨默斯所说，“买单的永远是消费者”。", [("萨默斯", "买单的永远是消费者")]),
        ("接近该公司的投资人向南都记者透露，基石投资者已锁定。", [("接近该公司的投资人", "基石投资者已锁定")]),
        ("被告远岫公司辩称，话术只是夸张。", [("远岫公司", "话术只是夸张")]),
        ("银行总裁拿督阿都拉昔今日说，令吉会走强。", [("阿都拉昔", "令吉会走强")]),
        ("港务局辟谣称，网传“渡口要永远关闭了”纯属捏造。", [("港务局", "网传“渡口要永远关闭了”纯属捏造")]),
        ("招股书显示，公司亏损扩大。", [("招股书", "公司亏损扩大")]),
        ("“一张票加价五十元。”码头黄牛老李告诉记者。", [("码头黄牛老李", "一张票加价五十元")]),
    ],
)
def test_whoever_speaks_is_named_whole_and_nobody_else(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_he_is_whom_the_sentence_before_his_words_is_about() -> None:
    text = "局长段敏之说，企业没有财产。代理律师何若海查到，矿权曾被转让。“钱一定流到了某个地方。”他说。"
    assert [quote.speaker for quote in article(text).quotes][-1] == "何若海"


def test_an_interview_in_the_sentence_relays_what_its_colon_brings() -> None:
    (quote,) = article("馆长何敏之在接受央视采访时眼含泪水：“它就像我们的家人。”").quotes
    assert (quote.speaker, quote.via) == ("何敏之", ("央视",))


def test_a_wish_within_a_report_takes_no_words_from_whoever_reports() -> None:
    found = article("部长何敏之表示，海东希望「先对话、后出手」。").quotes
    assert {quote.speaker for quote in found} == {"何敏之"}


def test_a_term_of_arrest_is_no_date() -> None:
    assert article("警方对其处以行政拘留10日。").dates == ()


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("四万二千元", 42_000),
        ("一万八块钱", 18_000),
        ("两万零五百元", 20_500),
        ("一万零八元", 10_008),
        ("三亿五千万元", 3.5e8),
    ],
)
def test_a_lone_numeral_behind_a_scale_counts_tenths_and_a_nought_keeps_its_place(written: str, value: float) -> None:
    assert [(figure.low, figure.text) for figure in article(f"渔民算账，船价{written}。").figures] == [(value, written)]


def test_one_of_the_nameless_is_one_of_those_who_spoke_before() -> None:
    found = article("《金融时报》9日援引三名知情人士的话报道，渡口会关闭。其中一人说：“条件已经谈好了。”").quotes
    assert [(quote.speaker, quote.via) for quote in found] == [("知情人士", ("金融时报",))] * 2


def test_a_resident_with_any_calling_is_named_before_a_wry_smile() -> None:
    text = "“孩子高兴，我们发愁，”家住渡口的白领刘若海苦笑，“总不能带着娃上班。”"
    assert [who for who, _ in said(text)] == ["刘若海"] * 2


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("船运公司社长桐庭慎一郎在东京说，航线照开。桐庭又说，票价不变。", ["桐庭慎一郎"] * 2),
        ("日本航运协会理事加纳胜也表示，航线照开。加纳认为，票价不变。", ["加纳胜也"] * 2),
        ("隊長阿Dee出席活動，他說，大家都會再來。", ["阿Dee"]),
        ("工程師、人稱「龐Sir」的龐志恆受訪時分析，船舊了。「換船啦。」龐Sir說。", ["龐志恆"] * 2),
        ("政務司副司長鄺立群稱，渡輪照開。", ["鄺立群"]),
        ("主控官李佩玲陈词时指出，船太旧了。", ["李佩玲"]),
        ("住在码头边的黄姓妇人说，半夜听到一声巨响。", ["黄姓妇人"]),
        ("北湾农业与环境部一名官员说，渡轮照开。", ["北湾农业与环境部一名官员"]),
        ("海湾航运发言人说，渡轮照开。", ["海湾航运发言人"]),
        ("渔会透过律师发表声明，指渔会并未接获任何异常通报，将全力配合。", ["渔会"]),
        ("何敏之教授援引《渡船管理条例》第二十九条指出，这不能例外。", ["何敏之"]),
        ("案情显示，船长在雾中开船。", ["案情"]),
        ("高三（2）班班主任林若海很忙。她告诉记者，船晚了。", ["林若海"]),
        ("一人走来。复读生小葛骑车来了。他说，船晚了。“又晚了。”他笑笑。小葛走了。", ["小葛", "小葛"]),
        ("站在旁边的丈夫没吭声，过了一会儿才说：“船晚了。”", ["丈夫"]),
        ("被记者要求回应时，局长林若海说，渡轮照开。", ["林若海"]),
        ("研究院院长敖日格勒算了一笔账：“船少了一半。”", ["敖日格勒"]),
        ("社会保障部相关负责人下船后回应，渡轮照开。", ["社会保障部相关负责人"]),
        ("外资券商瑞晟证券昨天出具报告指出，渡轮会停航。", ["瑞晟证券"]),
        ("被问及停航时，站长林若海三缄其口，仅表示“再等等看”。", ["林若海"]),
        ("根据民政部2025年统计公报，渡轮少了一半。", ["民政部"]),
        ("她连说了三遍这句话。", []),
    ],
)
def test_a_speaker_is_named_whole_and_by_nobody_elses_name(text: str, speakers: list[str]) -> None:
    assert [who for who, _ in said(text)] == speakers


def test_what_somebody_passes_on_within_a_reproach_is_whose_words_it_was() -> None:
    text = "议员何敏之质疑港务局瞒报，他转述一名工人的话说，航标上月就坏了。"
    quote = article(text).quotes[-1]
    assert (quote.speaker, quote.via, quote.text) == ("工人", ("何敏之",), "航标上月就坏了")


def test_a_source_of_those_who_told_an_outlet_came_through_it() -> None:
    text = "《海湾周报》网站援引两名港口官员的话报道说，渡轮会停航。其中一名官员说：“谁也拦不住。”"
    assert [(quote.speaker, quote.via) for quote in article(text).quotes][1] == ("港口官员", ("海湾周报",))
    quote = article("船长何敏之随后对科技媒体TechSignal表示，渡轮照开。").quotes[0]
    assert (quote.speaker, quote.via) == ("何敏之", ("TechSignal",))


def test_who_calls_a_report_nonsense_is_not_who_made_it() -> None:
    text = "局长林若海开了会。有媒体称渡轮会停航，林若海斥之为“无稽之谈”。站长何敏之说，对方只叫他“照做就行”。"
    assert sorted(said(text), key=lambda one: text.index(one[1])) == [
        ("媒体", "渡轮会停航"),
        ("林若海", "无稽之谈"),
        ("何敏之", "对方只叫他“照做就行”"),
        ("对方", "照做就行"),
    ]
