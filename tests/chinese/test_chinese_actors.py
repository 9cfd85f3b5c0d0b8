"""Chinese names: people, bodies, outlets and countries, each with its short forms and titles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors.aliases import Aliases
from corpus.chinese.actors import find_chinese_actors
from corpus.chinese.script import simplified
from corpus.model import About, Actor


def actors(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_chinese_actors(text, (), About(language="zh"))}


def test_a_title_is_a_role_and_no_part_of_the_name() -> None:
    person = actors("远洋运输集团总裁霍启年在大连说，航线已经恢复。")["霍启年"]
    assert (person.type, person.roles) == ("person", ("远洋运输集团总裁",))


def test_a_surname_with_a_title_means_the_only_person_of_that_surname() -> None:
    text = "商会会长谭志明表示，订单不少。谭会长还说，明年更好。"
    assert actors(text)["谭志明"].aliases == ("谭会长",)


def test_a_surname_that_two_people_share_joins_neither() -> None:
    text = "会长谭志明表示，订单不少。秘书长谭少华表示，人手不足。谭先生说，都会好的。"
    found = actors(text)
    assert found["谭志明"].aliases == found["谭少华"].aliases == ()


def test_a_compound_surname_stays_whole() -> None:
    assert "诸葛清风" in actors("校长诸葛清风强调，安全第一。")


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("法国作家让·雷诺阿表示满意。雷诺阿说，他会再来。", "让·雷诺阿", "雷诺阿"),
        ("外长谢尔盖·伊万诺夫说，谈判继续。伊万诺夫强调，时间不多。", "谢尔盖·伊万诺夫", "伊万诺夫"),
    ],
)
def test_the_last_part_of_a_transliterated_name_is_its_alias(text: str, name: str, short: str) -> None:
    assert actors(text)[name].aliases == (short,)


def test_latin_and_han_names_stand_side_by_side() -> None:
    found = actors("Nvidia首席执行官黄仁勋说，分析师Emma Stone认为，台积电会受益。")
    assert found["Nvidia"].type == found["台积电"].type == "company"
    assert found["黄仁勋"].type == found["Emma Stone"].type == "person"


def test_a_government_its_country_and_its_capital_are_one_actor() -> None:
    found = actors("中国政府表示关切。北京认为这不公平，中方将作出回应，美国没有评论。")
    assert found["中国"].type == "country"
    assert set(found["中国"].aliases) == {"中国政府", "北京", "中方"}
    assert "美国" in found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("据《南江晚报》报道，大桥通车。", "南江晚报", "outlet"),
        ("远洋运输集团公布年报。", "远洋运输集团", "company"),
        ("滨海大学成立新学院。", "滨海大学", "organisation"),
        ("市应急管理局发布预警。", "市应急管理局", "government"),
        ("中国稀土行业协会发表声明。", "中国稀土行业协会", "organisation"),
        ("滨海农商行公告停业。", "滨海农商行", "company"),
        ("他出席滨海工商总会的春宴。", "滨海工商总会", "organisation"),
        ("对外经济研究院发表报告。", "对外经济研究院", "organisation"),
        ("市消费者权益保护委员会提醒。", "市消费者权益保护委员会", "organisation"),
        ("代工廠海晟電子宣布漲價。", "海晟電子", "company"),
    ],
)
def test_a_body_is_known_by_its_ending(text: str, name: str, kind: str) -> None:
    assert actors(text)[name].type == kind


def test_a_book_in_title_marks_is_no_outlet() -> None:
    assert actors("他读完了《长夜》。") == {}


@pytest.mark.parametrize(
    "text",
    [
        "高级官员表示反对。",
        "科文行政總裁表示，業務理想。",
        "金融市场认为降息在即。",
        "周五说好的雨没有来。",
        "安全是第一位的。",
    ],
)
def test_common_words_that_start_like_a_surname_are_nobody(text: str) -> None:
    assert [actor for actor in actors(text).values() if actor.type == "person"] == []


_IN_EITHER_SCRIPT = (
    ("瑞银", "UBS"),
    ("摩根士丹利", "Morgan Stanley"),
    ("中金公司", "CICC"),
    ("海峡时报", "Straits Times"),
    ("欧盟委员会", "European Commission"),
    ("尚穆根", "K. Shanmugam"),
    ("汉娜·维尔库宁", "Henna Virkkunen"),
)


def test_the_alias_table_knows_people_and_companies_in_either_script() -> None:
    text = "輝達（NVIDIA）股價上漲。美國總統川普在白宮表示，將再談。輝達隨後回應。"
    about = About(language="zh")
    found = {a.name: a for a in find_chinese_actors(text, (), about, Aliases.bundled())}
    assert found["輝達"].aliases == ("NVIDIA",)
    assert found["川普"].type == "person"
    table = Aliases.bundled()
    assert all(table.find(one) and table.find(one) == table.find(two) for one, two in _IN_EITHER_SCRIPT)
    assert Aliases.bundled().find("輝達") == Aliases.bundled().find("英伟达") == Aliases.bundled().find("Nvidia")


def test_what_only_says_of_what_kind_a_company_in_latin_letters_is_names_none() -> None:
    assert "Farshore" in (found := actors("挪威芯片设计公司Farshore周一停产。"))
    assert not any("设计" in name for name in found)


def test_a_short_form_in_a_bracket_is_the_same_body() -> None:
    found = actors("滨江粮油进出口公司（下称“滨粮”）昨日停产。滨粮回应称，将尽快复工。")
    assert found["滨江粮油进出口公司"].aliases == ("滨粮",)


def test_a_verb_that_begins_like_a_surname_is_nobody() -> None:
    assert "强调" not in actors("该负责人强调，要严防火灾。")


def test_names_stand_as_the_article_writes_them() -> None:
    assert "陳國華" in actors("部長陳國華指出，預算不足。")


@given(st.text())
def test_the_simplified_text_is_as_long_as_the_traditional(text: str) -> None:
    assert len(simplified(text)) == len(text)


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            [*"周王李的·，。说（）《》A国局", "会长", "公司", "先生", "阿里", "中国", "北京", "CEO", "Jane"]
        ),
        max_size=40,
    )
)
def test_every_mention_is_a_form_of_its_actor(pieces: list[str]) -> None:
    text = "".join(pieces)
    for actor in find_chinese_actors(text, (), About(language="zh")):
        forms = {actor.name, *actor.aliases}
        assert {text[start:end] for start, end in actor.mentions} <= forms
        assert list(actor.mentions) == sorted(actor.mentions)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("车队将赠款上缴滨海市政府。", {"滨海市政府"}),
        ("议会批准退出滨海渔业联盟。", {"滨海渔业联盟"}),
        ("先进半导体和民用科技都受影响，海外子公司也停工。", set()),
        ("24项政府法案获得通过，各国政府关注。", set()),
        ("奇岭汽车宣布停产，星海科技董事长辞职。", {"奇岭汽车", "星海科技"}),
        ("（记者 周小舟）中国上市渔企协会（下称“渔协”）表示担忧。", {"中国上市渔企协会"}),
        ("他起诉公司，又邀请滨海大学参加。", {"滨海大学"}),
        ("社民连副主席岑敖晖批评预算。", {"社民连"}),
        ("他吁请政府出手，会审慎考虑公司的营运。", set()),
        ("滨海大学发布的《海洋展望》指出，水温在升。", {"滨海大学"}),
    ],
)
def test_a_body_begins_behind_the_verb_and_is_more_than_a_kind(text: str, bodies: set[str]) -> None:
    found = find_chinese_actors(text, (), About(language="zh"))
    assert {a.name for a in found if a.type in ("company", "organisation", "government")} == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("副司长段宜首次亮相。“欢迎各位。”段宜开场说。", {"段宜"}),
        ("国务卿安东尼·J·布莱尔说，谈判继续。", {"安东尼·J·布莱尔"}),
        ("美国比尔及梅琳·盖茨基金会主席比尔·盖茨表示满意。", {"比尔·盖茨"}),
        ("总教练平野惠一说，球队进步了。平野提到，投手很稳。", {"平野惠一"}),
        ("星巴集团首席执行官简·弗雷泽（中文名：范洁文）表示，范洁文会留任。", {"简·弗雷泽"}),
        ("团队成员曾一再与船东接触，蓝白提出预算案。", set()),
        ("，向主席汇报，向议员说明。", set()),
    ],
)
def test_a_person_is_found_whole_and_once(text: str, people: set[str]) -> None:
    found = find_chinese_actors(text, (), About(language="zh"))
    assert {actor.name for actor in found if actor.type == "person"} == people


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("〔記者林欣文／台北報導〕行政院秘書長張惇文說明。", "行政院秘書長"),
        ("今總質詢時強烈質疑工務局長楊富文不用心。", "工務局長"),
        ("股票研究平台Harbour Research分析师杰伊·戈德说，前景尚可。", "股票研究平台Harbour Research分析师"),
        ("代表第一被告的資深大律師駱應文向法庭求情。", "代表第一被告的資深大律師"),
        ("据本网消息,远山市港务局局长何敏之表示,航道已经疏通。", "远山市港务局局长"),
    ],
)
def test_a_role_is_its_words_and_no_verb_before_them(text: str, role: str) -> None:
    found = find_chinese_actors(text, (), About(language="zh"))
    assert role in {role for actor in found for role in actor.roles}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("鹭江大学海洋生物学研究中心主任何敏之说，鱼苗够了。", "鹭江大学海洋生物学研究中心"),
        ("美国商务部工业与安全局公布名单。", "美国商务部工业与安全局"),
        ("南湾县市场监督管理局石桥分局已经立案。", "南湾县市场监督管理局石桥分局"),
        ("鹭江市中海律师事务所律师何敏之分析，合同无效。", "鹭江市中海律师事务所"),
        ("工程师学会前会长何敏之认为，桥墩要换。", "工程师学会"),
        ("他向账号运营方东湾玉堂珠宝有限公司付款。", "东湾玉堂珠宝有限公司"),
        ("东湾证券电子行业首席分析师何敏之指出，需求回升。", "东湾证券"),
        ("AI芯片公司「海潮智算」量产。海潮智算去年亏损。", "海潮智算"),
        ("智库海潮中心主任何敏之说，潮水退了。", "海潮中心"),
        ("请问商务部对此有何评论？", "商务部"),
    ],
)
def test_a_body_goes_by_its_whole_name_and_nothing_more(text: str, name: str) -> None:
    bodies = [actor.name for actor in find_chinese_actors(text, (), About(language="zh")) if actor.type != "person"]
    assert bodies == [name]


def test_a_surname_with_a_title_is_nobody_who_is_named_only_later() -> None:
    text = "居于东湾的陈婆婆（72岁）昨天坐船。渔会发言人陈志育表示，票价太高。"
    assert actors(text)["陈志育"].aliases == ()
    assert "陈婆婆" in actors(text)


def test_a_company_and_its_longer_name_are_one() -> None:
    text = "随行的有大众汽车集团总裁何敏之。他透露，大众今年推出新车。"
    text += "集邦咨询（TrendForce）认为价格会涨。TrendForce称需求强。"
    found = actors(text)
    assert found["大众汽车集团"].aliases == ("大众",)
    assert found["集邦咨询"].aliases == ("TrendForce",)


@pytest.mark.parametrize(
    "text", ["工人们去县政府门口。", "他只有初中学历。", "当地一家平台公司倒闭。", "华强北一家店的老板何敏之说，没货。"]
)
def test_words_that_run_into_a_kind_of_body_or_a_place_name_nobody(text: str) -> None:
    assert set(actors(text)) <= {"何敏之"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("拆解机构SeaInsights给出答案。SeaInsights称，船是国产的。", {"SeaInsights"}),
        ("荷兰阿斯麦公司CEO富凯（Christophe Fouquet）说，船不卖。", {"荷兰", "阿斯麦公司", "富凯"}),
        ("自上月在韩国会晤以来，渔业谈判继续。", {"韩国"}),
        ("零部件制造商海澜的采购主管何敏之说，缺船。", {"海澜", "何敏之"}),
        ("公交车驾驶员刘永胜把船靠岸。刘永胜今年51岁。记者见到刘永胜时天已黑。", {"刘永胜"}),
        ("未经论证的强制性要求可能损害渔业，单芯片也不够。", set()),
        ("外资东湾证券半导体分析师何敏之说，缺船。", {"东湾证券", "何敏之"}),
        ("极右翼国土联盟反对。", {"国土联盟"}),
    ],
)
def test_who_is_named_where_words_run_together(text: str, names: set[str]) -> None:
    assert set(actors(text)) == names


def test_a_founder_beside_another_keeps_the_whole_role() -> None:
    assert actors("总裁林若海和联合创始人何敏之出席。何敏之说，好。")["何敏之"].roles == ("联合创始人",)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("远洋公司高级工程师谢宁说，船已修好。", {"谢宁"}),
        ("小米品牌总经理卢宇表示满意。", {"卢宇"}),
        ("原县委书记张宏落马，助理郝云卸任。", {"张宏", "郝云"}),
        ("业内资深人士谭帆坦言，租金涨了。", {"谭帆"}),
        ("“王站长”向徐阿婆强调，不要关机。", {"徐阿婆"}),
        ("投资者认为贸易战会长期持续。", set()),
        ("网友科普：灯塔不归码头管。", set()),
        ("会弹琴的古筝小姐姐也来了。", set()),
        ("车辆经滨江路-暨南大道-长山大道绕行。", set()),
        ("外长让-马克·杜布瓦说，渡轮照开。", {"让-马克·杜布瓦"}),
    ],
)
def test_a_name_takes_no_part_of_the_words_around_it(text: str, people: set[str]) -> None:
    found = {name for name, actor in actors(text).items() if actor.type == "person"}
    assert found - {"王站长"} == people
