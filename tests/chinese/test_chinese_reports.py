"""What is a report of speech in Chinese and what is not: datelines, laws, essays, words alike."""

import pytest

from corpus.actors.aliases import Aliases
from corpus.chinese.actors import find_chinese_actors
from corpus.model import About, Article
from corpus.read import parse


def article(text: str) -> Article:
    return parse(text, About(language="zh", published="2026-01-20"))


def said(text: str) -> list[tuple[str | None, str]]:
    return [(quote.speaker, quote.text) for quote in article(text).quotes]


@pytest.mark.parametrize(
    "dateline",
    [
        "本报东京1月7日电记者吕志星报道：",
        "本报北京１月７日讯记者赵志文报道：",
        "新华社东京1月7日电",
        "据新华社东京1月7日电",
    ],
)
def test_a_dateline_that_no_mark_closes_is_no_part_of_the_speaker(dateline: str) -> None:
    assert said(f"{dateline}渔业协会新任会长佐藤健一今天表示，禁渔期提前。") == [("佐藤健一", "禁渔期提前")]


def test_the_reporter_of_a_dateline_says_nothing() -> None:
    text = "本报东京1月7日电记者吕志星报道：日本外务省昨天召见大使，明确表示日方不接受这一主张。"
    assert said(text) == [("日本外务省", "日方不接受这一主张")]


def test_a_pronoun_means_the_person_and_not_the_country_before_it() -> None:
    text = "大使恩佐说，合作成果很多。南非对港口项目表示满意，认为航线会更密。他说：“明年再来。”"
    assert said(text)[-1] == ("恩佐", "明年再来")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("本报北京1月7日电外交部副部长林可行说，会谈已经结束。", "外交部副部长"),
        ("外长同法国外交部长林可行举行会谈。", "法国外交部长"),
        ("甘肃省发展和改革委员会副主任林可行说，项目已经开工。", "甘肃省发展和改革委员会副主任"),
        ("欧盟外交与安全政策高级代表林可行说，会谈已经结束。", "欧盟外交与安全政策高级代表"),
        ("日本外务省发言人林可行说，会谈已经结束。", "日本外务省发言人"),
        ("未参与该研究的中国科学院院士林可行说，方法可行。", "中国科学院院士"),
        ("曾是民主党党员的前政务司司长林可行说，会谈已经结束。", "前政务司司长"),
        ("其辩护律师林可行提出，金额应当扣减。", "辩护律师"),
        ("邻居林可行说，机器响了一夜。", "邻居"),
        ("部长王清和会见大使林可行。", "大使"),
        ("联合创始人兼CEO林可行说，会谈已经结束。", "联合创始人兼CEO"),
    ],
)
def test_a_role_is_whole_and_holds_no_dateline_or_partner(text: str, role: str) -> None:
    actors = {actor.name: actor for actor in find_chinese_actors(text, (), About(language="zh"))}
    assert actors["林可行"].roles == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "新设备投入使用，保证了产品的高纯度。",
        "各窗口都实行承诺制：手续齐全，随到随办。",
        "大使对访问取得成功表示高兴，并赠送了纪念册。",
        "乡里应记取教训，正确认识自己的作用。",
        "这样的成绩即使称不上突出，至少也算稳定。",
        "他曾听过“慢读”一说，如今还剩多少人在读？",
        "价值三万元以上的，应当认定为“数额较大”。",
        "有人会说，年轻人压力大，试一试又何妨？",
        "粮站主任一时找不到电话，经群众提醒，他跑到街上拨通了号码。",
        "那孩子是大人指使的，并不懂得害怕。",
        "商务部分析研判汛情的影响，指导企业调运药品。",
        "远山银行周二将全年增长预测上调至5.0%。",
        "今年港口吞吐有增无减，预计超过八十万箱。",
        "省长把慰问品交给战士，向官兵们表示节日的慰问。",
        "从理论上说，类似的现象不应该发生。",
        "需要特别强调的是，粮食生产不能放松。",
        "由公安机关认定，责任在肇事司机一方。",
        "这是一个令人称羡的家庭，后人立碑以称颂。",
        "村里电费高低由村电工说了算。",
        "人才流动是农村经济发展的必然要求，也是结构调整的前提。",
        "她把钱捐给了希望小学，孩子们有了新书。",
        "企业签下了第一个互认协议，表明质量已经达到要求。",
        "本公司董事会及全体董事保证本公告内容不存在虚假记载，并对其真实性承担责任。",
        "截至本公告披露日，不存在应披露而未披露的重大信息。",
        "我们希望每个人都能冷静一点，也要求平台承担更多责任。",
        "我们认为，公司要从实际出发，把工人的利益放在前面。",
    ],
)
def test_what_only_looks_like_a_report_is_none(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("厂长林可行保证，月底前一定交货。", "林可行", "月底前一定交货"),
        ("厂长林可行保证不会裁员。", "林可行", "不会裁员"),
        ("厂长林可行对来访记者表示愿意再谈。", "林可行", "愿意再谈"),
        ("妈妈连连摇头，笑着说：“包这么多饺子做什么？”", "妈妈", "包这么多饺子做什么"),
        ("在港口工作的儿子特地打来电话说：“明天到家。”", "儿子", "明天到家"),
        ("有的学者指出，资料还不齐。", "学者", "资料还不齐"),
        ("据俄罗斯《港口报》去年12月31日报道，两国将恢复通航。", "港口报", "两国将恢复通航"),
        ("厂长林可行强调的是，公司不会裁员。", "林可行", "公司不会裁员"),
        ("厅长林可行21日在新闻发布会上通报，河水已经回落。", "林可行", "河水已经回落"),
        ("港务局晚间发布新闻稿回应，全力配合调查。", "港务局", "全力配合调查"),
        ("没想到一位小伙子开了门，瞪着他吼道：“你吵什么？”", "小伙子", "你吵什么"),
        ("总教练平野惠一说，球队状态很好。", "平野惠一", "球队状态很好"),
        ("“机器到了，”厂长林可行发文称，并附上他在码头的照片。", "林可行", "机器到了"),
        ("厂长林可行说，他会看合同，但未回答是否会辞职的问题。", "林可行", "他会看合同"),
    ],
)
def test_what_somebody_said_ends_where_the_story_goes_on(text: str, speaker: str, words: str) -> None:
    assert said(text) == [(speaker, words)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("法官竺清和提醒，买家应留好收据。", "竺清和"),
        ("社区主任敖登格日勒告诉记者，春天动工。", "敖登格日勒"),
        ("民建联郑泳熙认为，房屋不够。", "郑泳熙"),
        ("远山财经大学刘诗柏认为，方法有缺陷。", "刘诗柏"),
        ("他的徒弟小段却觉得，师父只是舍不得。", "小段"),
        ("其辩护律师乔北辰提出，金额应当扣减。", "乔北辰"),
        ("昨天，杜其昌副总理又明确指出，谈判不会停。", "杜其昌"),
        ("巴尔托什总统最近要求国会加快立法。", "巴尔托什"),
        ("矿长高兴海说，没有临时工。", "高兴海"),
        ("另一名街坊何婆婆则说，希望接班的人不要离地。", "何婆婆"),
        ("原告杜女士对记者表示，终于等来一个说法。", "杜女士"),
        ("研究员布鲁诺·科特雷（Bruno Cautrès）指出，债务仍在上升。", "布鲁诺·科特雷"),
        ("院长韩国瑜今日说，会期延长。", "韩国瑜"),
        ("驻外大使谢锋参与会面，并表示合作顺利。", "谢锋"),
        ("架子工老秦把水壶放下，说没听说过。", "老秦"),
        ("驻外代表俞大㵢强调，预算将提高。", "俞大㵢"),
        ("远山主帅蒙哥马利在新闻发布会上表示，责任在我。", "蒙哥马利"),
        ("远山市人力资源和社会保障局在函件中称，已立案查处。", "远山市人力资源和社会保障局"),
        ("远山大学的鲜于文博却认为，还不能下结论。", "鲜于文博"),
        ("林可行的辩护人表示，将在庭上说明。", "林可行的辩护人"),
        ("建设部谭庆连同志说，工地不少。", "谭庆连"),
    ],
)
def test_a_name_is_whole_and_speaks(text: str, name: str) -> None:
    assert [speaker for speaker, _ in said(text)] == [name]


def test_a_coach_called_by_the_first_character_is_the_one_named_before() -> None:
    text = "“踢得很好，”主教练安切罗蒂赛后说。谈到下周，安帅表示对手很强。"
    assert [speaker for speaker, _ in said(text)] == ["安切罗蒂", "安切罗蒂"]


@pytest.mark.parametrize("text", ["他到吉林某雷达站慰问演出。", "旅客闻声凑过去看热闹。", "各方都应回应江主席的主张。"])
def test_a_piece_of_other_words_is_nobody(text: str) -> None:
    people = [actor.name for actor in article(text).actors if actor.type == "person"]
    assert people in ([], ["江主席"])


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("本报讯湛江海关近日宣布，新窗口启用。", "湛江海关"),
        ("船队最近接管国商银行的账目。", "国商银行"),
        ("会议召开中国港口协会的年会。", "中国港口协会"),
        ("现任副总理兼外交部部长林可行说，会谈已经结束。", "外交部"),
        ("以色列外交部发言人林可行说，会谈已经结束。", "以色列外交部"),
    ],
)
def test_a_body_begins_behind_the_verb_before_it(text: str, body: str) -> None:
    assert body in [actor.name for actor in article(text).actors]


def test_an_outlet_by_its_short_name_is_the_articles_own() -> None:
    text = "财新网3月27日讯，接近监管层的人士对财新透露，方案已经上报。"
    assert [(quote.speaker, quote.via) for quote in article(text).quotes] == [("接近监管层的人士", ())]


def test_a_bodys_report_speaks_for_the_body() -> None:
    text = "中国消费者协会去年公布的报告称，投诉翻了一番。"
    assert said(text) == [("中国消费者协会", "投诉翻了一番")]


def test_somebody_introduced_with_a_post_behind_an_interview_is_no_part_of_the_answer() -> None:
    text = (
        "澎湃新闻：您修书多少年了？\n温秋桐：到今年整整三十一年。\n澎湃新闻：年轻人愿意来学吗？\n"
        "温秋桐：比以前多。去年有四百人报名。\n江南图书馆副馆长冉宗翰补充说，馆里还有两万册待修。"
    )
    assert said(text)[-1] == ("冉宗翰", "馆里还有两万册待修")


@pytest.mark.parametrize(
    ("text", "isos"),
    [
        ("此案2019年8月18日开审，同年9月10日宣判，次年3月上诉。", ["2019-08-18", "2019-09-10", "2020-03"]),
        ("2024年5月3日开工，同月12日停工。", ["2024-05-03", "2024-05-12"]),
        ("局長昨於立法會答覆，今召開記者會，至今未有結果。", ["2026-01-19", "2026-01-20"]),
        ("當年他還年輕，正如昨是今非。", []),
    ],
)
def test_a_date_counts_from_the_one_named_before_or_the_day_of_the_paper(text: str, isos: list[str]) -> None:
    assert [date.iso for date in article(text).dates] == isos


def test_the_form_in_latin_letters_behind_a_name_is_another_name_of_the_same_person() -> None:
    actors = {actor.name: actor for actor in article("发言人贾马尔丁（Jamal Ahmadi）表示，道路已经抢通。").actors}
    assert actors["贾马尔丁"].aliases == ("Jamal Ahmadi",)


def test_a_listed_name_made_of_two_other_words_is_none() -> None:
    assert [actor.name for actor in article("厂长林可行说，关税会推高通胀，桥能提高通行能力。").actors] == ["林可行"]


def test_a_name_of_the_table_within_another_persons_is_not_meant() -> None:
    assert "米莱娜·吕特尔" in [actor.name for actor in article("作家米莱娜·吕特尔说，书写完了。").actors]


@pytest.mark.parametrize(("chinese", "english"), [("阿富汗", "Afghanistan"), ("肯尼亚", "Kenya"), ("意大利", "Italy")])
def test_a_country_is_one_in_both_languages(chinese: str, english: str) -> None:
    entry = Aliases.bundled().find(chinese)
    assert entry is not None and entry.name == english


def test_one_that_a_country_shares_with_a_person_or_a_state_is_left_to_the_text() -> None:
    assert [Aliases.bundled().find(name) for name in ("约旦", "格鲁吉亚", "乍得")] == [None, None, None]


def test_a_clause_behind_marked_words_of_one_report_is_said_too() -> None:
    text = "董事长林可行表示，“最难的时候已经过去”，三季度毛利率有望转正。"
    assert said(text) == [
        ("林可行", "“最难的时候已经过去”，三季度毛利率有望转正"),
        ("林可行", "最难的时候已经过去"),
    ]


def test_the_wording_of_a_law_is_nobodys() -> None:
    text = "法官林可行说，判决已经生效。《港口条例》第九条规定：“船长应当如实报告事故发生的经过。”"
    assert said(text)[-1] == (None, "船长应当如实报告事故发生的经过")


def test_a_companys_notice_goes_on_in_its_name() -> None:
    text = "14日晚间，鹭江航运发布公告称，上半年亏损9.2亿元。公告称，亏损主要由于运价下跌。"
    assert [speaker for speaker, _ in said(text)] == ["鹭江航运", "鹭江航运"]


def test_a_pronoun_means_who_spoke_last_in_the_text() -> None:
    text = (
        "三床的儿子叫仇立军，在外地开货车。他当着众人问她：“值吗？”陈巧珍没吭声。后来她告诉我，她想过不干了。\n"
        "“可是回去能做什么呢，地都流转出去了。”她说。"
    )
    assert [speaker for speaker, _ in said(text)] == ["仇立军", "陈巧珍", "陈巧珍"]


def test_a_country_within_another_countrys_name_is_not_that_country() -> None:
    text = "白俄罗斯外长林可行说，白俄罗斯与俄罗斯将恢复通航。"
    countries = {actor.name: actor.aliases for actor in article(text).actors if actor.type == "country"}
    assert countries == {"白俄罗斯": (), "俄罗斯": ()}


def test_the_way_in_which_it_was_said_does_not_speak() -> None:
    text = "厂长林可行带着儿子来到渡口，握住船工的双手，无限感激地说：“俺全家都记着你。”"
    assert [speaker for speaker, _ in said(text)] == ["林可行"]


def test_what_a_source_told_an_outlet_is_the_sources() -> None:
    text = "据知情人士向《晚点》透露，公司已递交上市申请。"
    assert [(quote.speaker, quote.via) for quote in article(text).quotes] == [("知情人士", ("晚点",))]


def test_an_outlet_that_interviews_passes_the_words_on_whatever_its_name() -> None:
    text = "参议员里基茨接受福斯新闻访问时说，国会很快会表决。"
    assert [(quote.speaker, quote.via) for quote in article(text).quotes] == [("里基茨", ("福斯新闻",))]


def test_what_the_author_asks_is_nobodys() -> None:
    text = "厂长林可行说，机器到了。我问林可行：“明年还招人吗？”“招。”林可行说。“怕是招不满。”我说。"
    assert [speaker for speaker, _ in said(text)] == ["林可行", None, "林可行", None]


def test_what_stands_before_the_authors_words_is_not_the_authors() -> None:
    text = "厂长林可行放下水壶。我问他：“发过津贴吗？”他摇头：“没听说过。”我又说，厂里应该发。"
    assert [speaker for speaker, _ in said(text)] == [None, "林可行"]


def test_a_critics_marks_hold_own_words() -> None:
    text = "立委林可行质疑，预算「宽列浮编」、「毫无章法」。"
    assert [words for _, words in said(text)] == ["预算「宽列浮编」、「毫无章法」", "宽列浮编", "毫无章法"]


def test_words_that_lead_to_a_report_are_not_the_report() -> None:
    text = "议员林可行大为不满，对空喊话，他表示，讨论被取消了。"
    assert said(text) == [("林可行", "讨论被取消了")]


def test_a_countrys_new_government_is_the_country() -> None:
    countries = {actor.name: actor.aliases for actor in article("新西兰新一届政府上任。").actors}
    assert countries == {"新西兰": ()}
