"""Figures and dates as the Chinese press writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.dates.find import find_dates
from corpus.figures.find import find_figures
from corpus.model import About, Actor, Date, Figure

CHINESE = About(language="zh", published="2026-01-07")


def dates(text: str) -> tuple[Date, ...]:
    return find_dates(text, (), CHINESE)


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(text, (), CHINESE, (), dates(text), ())


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("产值为3800亿元。", 3.8e11, 3.8e11, "CNY"),
        ("市值达1.2万亿美元。", 1.2e12, 1.2e12, "USD"),
        ("募资42亿港元。", 4.2e9, 4.2e9, "HKD"),
        ("海堤耗资4.8亿克朗。", 4.8e8, 4.8e8, "crowns"),
        ("海堤耗资4.8亿瑞典克朗。", 4.8e8, 4.8e8, "SEK"),
        ("投资3亿5000万元。", 3.5e8, 3.5e8, "CNY"),
        ("屋内救出3人。", 3, 3, "人"),
        ("渡轮加开6班。", 6, 6, "班"),
        ("約1.2萬名旅客受阻。", 12_000, 12_000, "旅客"),
        ("追尾致5车受损。", 5, 5, "车"),
        ("面积40平方公尺。", 40, 40, "平方公尺"),
        ("投资两千亿元。", 2e11, 2e11, "CNY"),
        ("票价HK$25.6。", 25.6, 25.6, "HKD"),
        ("增长３０％。", 30, 30, "%"),
        ("增长百分之三十。", 30, 30, "%"),
        ("下降三成。", 30, 30, "%"),
        ("上升3.2个百分点。", 3.2, 3.2, "percentage points"),
        ("出货18万片。", 180_000, 180_000, "片"),
        ("船厂交付40-60万台。", 400_000, 600_000, "台"),
        ("共有1700家企业。", 1700, 1700, "企业"),
        ("增长2.5倍。", 2.5, 2.5, "x"),
        ("五年翻了一番。", 2, 2, "x"),
        ("码头特许经营期为35年。", 35, 35, "年"),
        ("他被判处有期徒刑七年。", 7, 7, "年"),
        ("展览为期三天。", 3, 3, "天"),
        ("停火协议长达6个月。", 6, 6, "个月"),
        ("租期约12至15年。", 12, 15, "年"),
        ("十年翻两番。", 4, 4, "x"),
        ("损失了三分之一。", 1 / 3, 1 / 3, None),
        ("台積電營收8,684億元。", 8.684e11, 8.684e11, "CNY"),
        ("港府擬撥款9億元修橋。", 9e8, 9e8, "HKD"),
        ("行政院編列9億元修橋。", 9e8, 9e8, "TWD"),
        ("屏東碼頭編列9億元修橋。", 9e8, 9e8, "TWD"),
        ("港隊申請800萬元資助。", 8e6, 8e6, "HKD"),
        ("台鐵罰款50萬元。", 5e5, 5e5, "TWD"),
        ("刑事局查出詐騙50萬元。", 5e5, 5e5, "TWD"),
        ("新購列車18列已到位。", 18, 18, "列"),
        ("佢話船飛賣1,280元。", 1280, 1280, "HKD"),
        ("票價調至新台幣1,250元。", 1250, 1250, "TWD"),
        ("游客减少一成半。", 15, 15, "%"),
        ("占營收約三成五。", 35, 35, "%"),
        ("採購費約新台幣1.2兆元。", 1.2e12, 1.2e12, "TWD"),
        ("花了四万多元。", 40_000, 40_000, "CNY"),
        ("罚金人民币伍拾万元。", 5e5, 5e5, "CNY"),
        ("借款贰仟叁佰元整。", 2300, 2300, "CNY"),
        ("陆家嘴的店赚了陆万元。", 60_000, 60_000, "CNY"),
        ("一个月剩两千三百块。", 2300, 2300, "CNY"),
        ("铺了两千三百块石板。", 2300, 2300, "块"),
        ("區域法院判罰2800萬元。", 2.8e7, 2.8e7, "HKD"),
        ("贸工部高级政务部长说，将拨款1亿5000万元。", 1.5e8, 1.5e8, "SGD"),
        ("按揭息率2.125厘。", 2.125, 2.125, "%"),
        ("定存利率2厘至3厘。", 2, 3, "%"),
        ("債息升12點子。", 12, 12, "basis points"),
        ("恒生指數收報24,310點。", 24_310, 24_310, "points"),
        ("沪指涨12点。", 12, 12, "points"),
        ("台股以23,400點作收。", 23_400, 23_400, "points"),
        ("国债收益率下行0.75bp。", 0.75, 0.75, "basis points"),
        ("息口再減半厘。", 0.5, 0.5, "%"),
        ("鏡架僅重38公克。", 38, 38, "公克"),
        ("電池續航達12小時。", 12, 12, "小时"),
        ("首批备货30万副。", 300_000, 300_000, "副"),
    ],
)
def test_a_figure_has_value_and_unit(text: str, low: float, high: float, unit: str | None) -> None:
    (figure,) = figures(text)
    assert [figure.low, figure.high] == pytest.approx([low, high])
    assert figure.unit == unit


@pytest.mark.parametrize(
    ("text", "qualifier", "bound"),
    [
        ("约85亿元。", "约", "about"),
        ("近50%。", "近", "about"),
        ("大约300人。", "大约", "about"),
        ("300人左右。", "左右", "about"),
        ("超过三成。", "超过", "at least"),
        ("至少300人。", "至少", "at least"),
        ("20多人。", "多", "at least"),
        ("40%以上。", "以上", "at least"),
        ("不到300人。", "不到", "at most"),
        ("不超过300人。", "不超过", "at most"),
        ("未来三年投入不少于300亿元。", "不少于", "at least"),
        ("没有一家船厂交付超过10万艘。", "超过", "at most"),
    ],
)
def test_a_qualifier_sets_the_bound(text: str, qualifier: str, bound: str) -> None:
    (figure,) = figures(text)
    assert (figure.qualifier, figure.bound) == (qualifier, bound)


@pytest.mark.parametrize(
    "text",
    [
        "一方面，两国做好三项工作。",
        "他今年45岁，乘3号线。",
        "H200和A100、5G。",
        "三年2班的学生走3车道。",
        "会期3日，下午3点30分。",
        "千万不要，万一呢，成为第三名。",
        "20世纪90年代。",
        "合同签订三年后，他在任期内第七年、35岁时，于两年前离开。",
        "统一、一些、十分、半导体。",
        "月息8厘的借据，港股9点开市。",
    ],
)
def test_words_names_and_times_are_no_figures(text: str) -> None:
    assert figures(text) == ()


def test_base_status_and_conversion_are_read() -> None:
    first, second = figures("公司计划投资100亿元（约合14亿美元）。")
    assert (first.status, second.equals) == ("planned", 0)
    (share,) = figures("研发占营收的比例超过三成。")
    assert share.of == "营收"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("全年營收為3億元，年增一成。", ["營收", "營收"]),
        ("火灾造成12人死亡、15人受伤。", ["死亡", "受伤"]),
        ("他扩大在美投资，建了20座仓库。", [None]),
        ("Harbourline第四财季营收3亿美元。", ["第四财季营收"]),
        ("渡轮公司去年在日营收增至30亿日元。", ["在日营收"]),
        ("其中出口占比由上年的17%降至11%。", ["出口占比", "出口占比"]),
    ],
)
def test_the_subject_is_the_quantity_of_the_figures_own_clause(text: str, subjects: list[str | None]) -> None:
    assert [figure.subject for figure in figures(text)] == subjects


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2024年营收为3亿元。", ["2024"]),
        ("2024年，受台风影响，景区营收只有3亿元。", ["2024"]),
        ("局长5日对媒体表示，景区营收为3亿元。", [None]),
        ("毛利率从去年的18%降至15%。", ["2025", None]),
        ("去年求诊人数较前年增加一成。", ["2025"]),
        ("公司成立于2001年，如今有员工400人。", [None]),
    ],
)
def test_a_period_is_the_figures_own_and_not_that_of_the_speaking(text: str, periods: list[str | None]) -> None:
    assert [figure.period for figure in figures(text)] == periods


def test_traditional_script_tells_a_plan_like_simplified() -> None:
    assert [figure.status for figure in figures("公司預計投資3億元。公司预计投资3亿元。")] == ["forecast", "forecast"]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026年1月7日发布", "2026-01-07"),
        ("二〇二五年十二月", "2025-12"),
        ("2025年底建成", "2025"),
        ("他7日表示", "2026-01-07"),
        ("他5日表示", "2026-01-05"),
        ("他28日表示", "2025-12-28"),
        ("12月9日", "2025-12-09"),
        ("去年12月", "2025-12"),
        ("去年", "2025"),
        ("今年", "2026"),
        ("本月", "2026-01"),
        ("上个月", "2025-12"),
        ("上周五", "2026-01-02"),
        ("下周三", "2026-01-14"),
        ("周一", "2026-01-05"),
        ("昨天", "2026-01-06"),
        ("7日至9日", "2026-01-09"),
        ("12月9日开会，当天散会", "2025-12-09"),
        ("三天前", "2026-01-04"),
        ("两个月前", "2025-11"),
        ("大前天", "2026-01-04"),
        ("昨（6）日", "2026-01-06"),
        ("民國114年3月", "2025-03"),
        ("3月初公司召开了大会", "2025-03"),
        ("3月公司将召开大会", "2026-03"),
        ("市场已消化六成的2月加息概率", "2026-02"),
        ("本月中旬", "2026-01"),
    ],
)
def test_a_date_resolves_from_the_articles_own_date(text: str, iso: str) -> None:
    assert dates(text)[-1].iso == iso


_PIECES = "约 超过 不到 三成 百分之 三十 12 万 亿 元 美元 % 倍 翻一番 2026年 13月 40日 7日 至 周五 上 当天 半 百 ，"
_WORDS = st.sampled_from(_PIECES.split())


@given(st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=25).map("".join)))
def test_every_figure_and_date_lies_in_its_text(text: str) -> None:
    for figure in figures(text):
        assert text[figure.start : figure.end] == figure.text != ""
        assert figure.low <= figure.high
    for date in dates(text):
        assert text[date.start : date.end] == date.text != ""


@pytest.mark.parametrize("unit", ["一", "十", "1万", "百分之", "7日至", "当天", "1-", "翻"])
def test_hostile_repetition_still_ends(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    assert isinstance(figures(text), tuple)


@pytest.mark.parametrize(
    ("text", "low", "unit", "bound"),
    [
        ("新船厂创造约6000个就业岗位。", 6000, "就业岗位", "about"),
        ("油价跌破9万卢布。", 90_000, "RUB", "at most"),
        ("这笔钱占其开支的一半以上。", 0.5, None, "at least"),
    ],
)
def test_a_half_a_fall_and_a_kind_of_job_are_read(text: str, low: float, unit: str | None, bound: str) -> None:
    (figure,) = figures(text)
    assert (figure.low, figure.unit, figure.bound) == (low, unit, bound)


def test_an_expectation_that_is_beaten_makes_no_forecast_of_what_follows() -> None:
    text = "渔业集团营收为570亿美元，高于市场预期的549亿美元，同比增长62%。"
    assert [figure.status for figure in figures(text)] == ["actual", "forecast", "actual"]


@pytest.mark.parametrize(
    ("text", "subject"), [("公司实现营业收入23亿元。", "营业收入"), ("央行决议维持政策利率2%不变。", "政策利率")]
)
def test_what_a_figure_is_of_has_no_verb_before_it(text: str, subject: str) -> None:
    assert [figure.subject for figure in figures(text)] == [subject]


def test_a_share_whose_base_is_not_told_has_none() -> None:
    (figure,) = figures("其中出口占比不到一成。")
    assert (figure.low, figure.bound, figure.of) == (10, "at most", None)


def test_a_share_that_grows_to_an_amount_is_no_range_of_money() -> None:
    assert [(one.text, one.low, one.high) for one in figures("收入同比增长62%至21.3亿元。")] == [
        ("62%", 62, 62),
        ("21.3亿元", 2.13e9, 2.13e9),
    ]


@pytest.mark.parametrize("text", ["每户最多可获4万元。", "援助最高4万元。", "设立上限4万元的基金。"])
def test_the_most_one_may_get_is_a_bound(text: str) -> None:
    (figure,) = figures(text)
    assert (figure.low, figure.bound) == (40_000, "at most")


def test_the_highest_ever_is_no_bound() -> None:
    (figure,) = figures("销量创历史最高4万台。")
    assert figure.bound == "exact"


def test_a_dollar_of_singapore_stands_where_an_article_is_about_singapore() -> None:
    text = "新加坡人力部长说，新加坡工友每月可领1500元。新加坡商会欢迎。"
    assert [one.unit for one in figures(text)] == ["SGD"]
    assert [one.unit for one in figures("新加坡公司在中国投资1500元。")] == ["CNY"]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("涉及资金超过千亿元。", 1e11, 1e11, "CNY"),
        ("上百万人受灾。", 1e6, 1e6, "人"),
        ("栈道上有三四十人。", 30, 40, "人"),
        ("约两三百人受伤。", 200, 300, "人"),
        ("月薪2,800令吉。", 2800, 2800, "MYR"),
        ("护栏脱落致12死。", 12, 12, "人"),
    ],
)
def test_numbers_without_a_digit_and_in_pairs_have_their_value(text: str, low: float, high: float, unit: str) -> None:
    (figure,) = figures(text)
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)


def test_by_how_much_a_rate_changes_and_what_it_comes_to_are_two_figures() -> None:
    found = figures("灣岸銀行將利率上調0.25厘至5.75厘，預計按年增長3%至5%。")
    assert [(one.low, one.high, one.status) for one in found] == [
        (0.25, 0.25, "actual"),
        (5.75, 5.75, "actual"),
        (3, 5, "forecast"),
    ]


def test_an_amount_has_the_currency_of_what_it_grows_to() -> None:
    assert [(one.low, one.unit) for one in figures("基金由500亿增至800亿元人民币。")] == [(5e10, "CNY"), (8e10, "CNY")]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("央行下调存款准备金率0.5个百分点。", "存款准备金率"),
        ("前三季度GDP为101.5万亿元。", "GDP"),
        ("此举释放长期资金约1万亿元。", "长期资金"),
        ("社会消费品零售总额4.63万亿元。", "社会消费品零售总额"),
        ("按不变价格计算，增长5.2%。", None),
        ("船队以每股12.5元的价格发行2亿股。", None),
    ],
)
def test_a_figure_tells_the_quantity_and_not_the_verb_before_it(text: str, subject: str | None) -> None:
    assert figures(text)[-1].subject == subject


def test_the_number_of_a_road_is_no_figure() -> None:
    assert figures("107国道旁架起了新桥。") == ()


def test_an_amount_that_another_is_held_against_as_wrong_is_denied() -> None:
    assert [f.status for f in figures("船闸造价应为4.6亿欧元，而不是6.4亿欧元。")] == ["actual", "denied"]
    assert [f.status for f in figures("船闸造价不是6.4亿欧元，而是4.6亿欧元。")] == ["denied", "actual"]


def test_a_figure_is_of_who_notifies_another_of_what_he_does() -> None:
    text = "潮汐航运已通知供应商海岳船厂，将订单下调至9艘。"
    named = tuple(
        Actor(name, "company", mentions=((at := text.index(name), at + 4),)) for name in ("潮汐航运", "海岳船厂")
    )
    assert [one.actor for one in find_figures(text, (), CHINESE, named, (), ())] == ["潮汐航运"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("渡口去年进口电路板4176亿块，创下纪录。", "块"),
        ("镜头为1200万像素，拍得清楚。", "像素"),
        ("修船花了三千块。", "CNY"),
        ("修码头花了2亿块钱。", "CNY"),
    ],
)
def test_what_is_counted_by_the_hundred_million_in_pieces_is_no_money(text: str, unit: str) -> None:
    assert [figure.unit for figure in figures(text)] == [unit]
