"""Chinese of courts, readouts and markets: kin and judges, what both sides want, names that are none, prices."""

import pytest

from corpus.read import parse
from tests.chinese.dated_zh import actors, article, said


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("林若海出庭應訊。其妻向本報表示，會上訴。", ["其妻"]),
        ("歌手林若海昨日退役。其丈夫、前国家队队友何敏之笑言：“我做饭。”", ["何敏之"]),
        ("副庭長林若海指出，證據充分。林官質疑：「為何要傳送號碼？」", ["林若海", "林若海"]),
        ("大律師馮以諾說，船要停了。法官質疑：「為何停？」馮回應稱當事人糊塗。", ["馮以諾", "法官", "馮以諾"]),
        ("代表律师林若海称，船没有停，律政司代表则反驳指船已经停了三天。", ["林若海", "律政司代表"]),
        ("站长蒋蓉一边用对讲机调度，一边对记者说：“今天人很多。”", ["蒋蓉"]),
        ("和林若海同住的小柚是名研究生。“我妈以为我在备考，”她吐了吐舌头。", ["小柚"]),
        ("寺院知客师父四十出头。他告诉我们，来的人翻了三倍。", ["寺院知客师父"]),
        ("发言人林若海說，橋會通車。對於停航，林若海僅回「會依規定辦理」。", ["林若海", "林若海"]),
        ("有人問起停航。船員每次都說“正在协调”，可一个月过去了。", ["船員"]),
    ],
)
def test_a_speaker_is_the_one_before_the_verb_and_no_piece_of_them(text: str, speakers: list[str]) -> None:
    assert [who for who, _ in said(text)] == speakers


def test_what_either_side_wants_goes_on_with_the_readout() -> None:
    text = "外长林若海指出，两国历来友好。中方愿同各方一道推动航运合作。"
    assert [who for who, _ in said(text)] == ["林若海", "林若海"]


def test_a_source_named_again_goes_on_through_the_same_outlet() -> None:
    text = "英国《卫报》援引前顾问奥利弗·海斯的话披露，船要停航。海斯说，船主“直到最后都在犹豫”。"
    assert [quote.via for quote in article(text).quotes] == [("卫报",)] * 3


def test_a_preposition_before_an_outlet_begins_no_name() -> None:
    text = "一位高级官员周四（6月12日）向德国之声证实，渡轮要加税。"
    assert said(text) == [("高级官员", "渡轮要加税")]


@pytest.mark.parametrize("name", ["卓胜精工", "康宁新材", "安平光电"])
def test_a_company_that_begins_like_a_name_is_no_person(name: str) -> None:
    text = f"6月12日，{name}在接受机构调研时表示，订单充足。{name}营收增长。"
    assert actors(text)[name].type == "company"


def test_a_quarter_is_no_part_of_a_companys_name() -> None:
    assert "三季度公司" not in actors("前三季度公司研发投入5亿元。公司表示，费用上升。")


def test_whoever_only_edits_is_no_author() -> None:
    text = "渡轮照开\n\n每经记者 林若海 每经编辑 何敏之\n\n渡口这几天很热闹，不少人排队买票，天气晴朗，队伍排到街口。"
    assert parse(text).about.author == "林若海"


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("据塔斯社莫斯科6月13日报道，总统林若海表示，船要开了。", "塔斯社"),
        ("另据法新社基辅6月13日报道，总统林若海表示，船要开了。", "法新社"),
    ],
)
def test_where_an_agency_reports_from_is_no_part_of_its_name(text: str, via: str) -> None:
    assert [quote.via for quote in article(text).quotes] == [(via,)]


@pytest.mark.parametrize("text", ["在笔者看来，渡轮最该改的是班次。", "笔者认为，渡轮应该多开几班。"])
def test_what_the_author_holds_is_no_quote(text: str) -> None:
    assert said(text) == []


def test_what_anybody_says_is_hardly_anybodys() -> None:
    assert [quote.confidence for quote in article("有人说渡轮该停。很多人认为渡轮该开。").quotes] == [0.5, 0.5]


def test_litigants_are_heard_under_whatever_name() -> None:
    assert said("被告幻影渡船辩称，船没有超载。")[0][1] == "船没有超载"


def test_days_of_a_measure_are_no_date() -> None:
    assert article("公司对船长作出停运培训7日的处理。").dates == ()


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("林若海代表：把“冷资源”变成“热经济”", "林若海"),
        ("“消失的”志愿填报师：收费上万，人去楼空", None),
        ("呃客前經理罪成　官：證供不可信", "官"),
        ("大行：上调海晟控股目标价", "大行"),
        ("关税战：专家称航运影响有限", "专家"),
        ("华为：从追赶到领跑的三十年", None),
        ("林若海：从渔家女到县长", None),
        ("乌克兰：战火中的第四个冬天", None),
        ("特斯拉：未计划在华裁员", "特斯拉"),
        ("渔业部：一个原则不容挑战", "渔业部"),
        ("林若海：我们没有退路", "林若海"),
    ],
)
def test_a_headline_speaks_through_a_delegate_and_through_no_topic(title: str, speaker: str | None) -> None:
    text = f"{title}\n\n县长林若海今天来到渡口，等船的人很多，天气晴朗，活动持续到傍晚才结束。"
    assert (said(text) or [(None, "")])[0][0] == speaker


def test_a_headline_about_a_company_may_not_be_the_companys() -> None:
    text = "万科：债务压顶\n\n县长林若海今天来到渡口，等船的人很多，天气晴朗，活动持续到傍晚才结束。"
    assert [quote.confidence for quote in article(text).quotes] == [0.5]


def test_brothers_are_two_people() -> None:
    assert said("陈大海的哥哥陈大江称，船很旧。陈大海说，他不修。") == [("陈大江", "船很旧"), ("陈大海", "他不修")]


def test_what_starts_at_a_price_breaks_a_mark_or_counts_in_basis_points_is_read() -> None:
    found = article(
        "船票30元起，票房破5亿元，最高可获10万元，加息25个基点，百余家企业参展。警方侦破300起案件。"
    ).figures
    assert [(figure.low, figure.unit, figure.bound) for figure in found] == [
        (30, "CNY", "at least"),
        (5e8, "CNY", "at least"),
        (1e5, "CNY", "at most"),
        (25, "basis points", "exact"),
        (100, "企业", "at least"),
        (300, "起", "exact"),
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("证券时报e公司讯，华岭股份（300001）6月12日晚间公告，拟募资15亿元。", ["华岭股份"]),
        ("公司发布增持股份公告，股价上涨。", []),
        ("“不舒服，多喝粥。”这句话几乎每个人都听过。", [None]),
        ("制片人林若海在片场催我，我说急什么呢。", []),
        ("学者提醒，发债须与能力匹配，否则“先甜后苦”。", ["学者", "学者"]),
    ],
)
def test_shares_sayings_and_the_author_speak_for_nobody(text: str, speakers: list[str | None]) -> None:
    assert [who for who, _ in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("上海黄金交易所提醒投资者，近期风险较多。", [("上海黄金交易所", "近期风险较多")]),
        ("城东派出所通报，渡口已经恢复秩序。", [("城东派出所", "渡口已经恢复秩序")]),
        ("市消协提醒市民，船票可以全额退还。", [("市消协", "船票可以全额退还")]),
        ("林若海所说的渡口在城东。", []),
        ("影评人何敏之在首映后发文称赞影片。", []),
        ("“一千块能买两克多。”在城东的首饰店，刚退休的佟女士对记者感慨道。", [("佟女士", "一千块能买两克多")]),
        ("极目新闻讯（记者 林若海 通讯员 何敏之）“终于能下楼了。”丁婆婆说。", [("丁婆婆", "终于能下楼了")]),
        ("摆渡人周水根就划着船到了村口。老周一声吆喝：“坐稳喽。”", [("周水根", "坐稳喽")]),
    ],
)
def test_offices_of_so_and_so_speak_and_settings_do_not(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("反对党人民党党魁纳塔朋·鲁恩巴尼亚武表示，该党早已做好准备。", "纳塔朋·鲁恩巴尼亚武"),
        ("6月19日，家属刘先生发视频称，院方延误两小时才转院。", "刘先生"),
        ("中原地產副主席陳永傑預料，第四季樓價再升。", "陳永傑"),
    ],
)
def test_parties_posts_and_forecasts_leave_the_name_whole(text: str, speaker: str) -> None:
    assert [who for who, _ in said(text)] == [speaker]
