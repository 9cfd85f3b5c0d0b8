"""What a Chinese page says of itself: the line of date and source, and the dateline of its first paragraph."""

import pytest

from corpus.model import About, Article
from corpus.read import parse

BODY = "渡轮公司总经理孟思齐5日在码头表示，第一艘改造船已经下水，预计两个月后投入使用，届时班次将增加一倍。"


def page(*lines: str) -> Article:
    return parse("\n\n".join(("新渡轮年底下水　旧船改作博物馆", *lines)))


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("2025年9月18日 08:30　来源：滨海日报", ("滨海日报", None, "2025-09-18T08:30")),
        ("2025-09-18 08:30:05来源：滨海网字号：", ("滨海网", None, "2025-09-18T08:30:05")),
        ("更新時間：13:20 2025-09-18 HKT", (None, None, "2025-09-18T13:20")),
        ("出版：2025-09-18 07:00　更新：2025-09-19 09:12", (None, None, "2025-09-18T07:00")),
        ("2025/09/18 16:59 記者王榮文／高雄報導", (None, "王榮文", "2025-09-18T16:59")),
        ("发布时间：2025-09-18　来源：《滨海晚报》　责任编辑：王小文", ("滨海晚报", None, "2025-09-18")),
        ("2025/09/18 08:30（9/18 09:10 更新）", (None, None, "2025-09-18T08:30")),
        ("2025年9月18日 08:30 上海", (None, None, "2025-09-18T08:30")),
    ],
)
def test_a_line_of_date_and_source_is_no_part_of_the_story(
    line: str, stated: tuple[str | None, str | None, str]
) -> None:
    article = page(line, BODY)
    assert (article.about.outlet, article.about.author, article.about.published) == stated
    assert line not in [article.text[p.start : p.end] for p in article.passages if p.kind == "body"]


@pytest.mark.parametrize("line", ["他于2023年5月4日离开港口。", "记者：新船什么时候开？", "第2025年度报告"])
def test_a_sentence_with_a_date_is_no_line_of_particulars(line: str) -> None:
    assert page(line, BODY).about.published is None


@pytest.mark.parametrize(
    ("dateline", "outlet", "author"),
    [
        ("新华社北京9月18日电　", "新华社", None),
        ("（中央社記者林小英台北18日電）", "中央社", "林小英"),
        ("【财新网】（记者 王凌文）", "财新网", "王凌文"),
        ("滨海日报讯（记者 周小舟）", "滨海日报", "周小舟"),
        ("〔記者林欣文／台北報導〕", None, "林欣文"),
    ],
)
def test_the_first_paragraphs_dateline_names_outlet_and_reporter(
    dateline: str, outlet: str | None, author: str | None
) -> None:
    about = page(dateline + BODY).about
    assert (about.outlet, about.author) == (outlet, author)


def test_what_is_supplied_wins_over_the_dateline() -> None:
    article = parse(f"新渡轮年底下水\n\n新华社北京9月18日电　{BODY}", About(outlet="滨海网", language="zh"))
    assert article.about.outlet == "滨海网"


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("【文/观察者网 林小舟】", "林小舟", "观察者网"),
        ("文｜林小舟 编辑｜周大海", "林小舟", None),
        ("作者：林小舟  编辑：周大海", "林小舟", None),
        ("作者，林小舟，BBC中文记者，发自滨海", "林小舟", "BBC中文"),
        ("本报记者 林 舟", "林舟", None),
        ("滨海日报记者 林小舟 周大海 滨海报道", "林小舟、周大海", "滨海日报"),
        ("文 / 林小舟 财新实习记者", "林小舟", "财新"),
        ("南方周末记者 林小舟 实习生 周大海", "林小舟、周大海", "南方周末"),
        ("端傳媒記者 林小舟 發自滨海", "林小舟", "端傳媒"),
        ("聯合報 記者林小舟、周大海／台北報導", "林小舟、周大海", "聯合報"),
        ("出品｜虎嗅汽车组\n作者｜林小舟", "林小舟", "虎嗅"),
    ],
)
def test_a_line_of_nothing_but_writers_is_the_byline(line: str, author: str, outlet: str | None) -> None:
    article = page(line, BODY)
    assert (article.about.author, article.about.outlet) == (author, outlet)


@pytest.mark.parametrize("line", ["记者们在码头等待", "作者是谁", "出品 | 海潮科技组", "编辑 周大海"])
def test_a_line_that_names_no_writer_is_no_byline(line: str) -> None:
    assert page(line, BODY).about.author is None


@pytest.mark.parametrize(
    ("lines", "outlet", "author", "published"),
    [
        (("原创 王小文 深海观察", "2025年9月18日 08:30 上海"), "深海观察", "王小文", "2025-09-18T08:30"),
        (("王小文", "2025-09-18", "中国新闻周刊"), "中国新闻周刊", "王小文", "2025-09-18"),
        (("2025年9月18日", "王小文"), None, "王小文", "2025-09-18"),
        (("作者：王小文", "《海面》杂志", "2025年09月18日 08:30"), "海面", "王小文", "2025-09-18T08:30"),
        (("2025年9月18日", "高清图集"), None, None, "2025-09-18"),
    ],
)
def test_lines_of_their_own_state_who_when_and_where(
    lines: tuple[str, ...], outlet: str | None, author: str | None, published: str
) -> None:
    about = page(*lines, BODY).about
    assert (about.outlet, about.author, about.published) == (outlet, author, published)


def test_a_section_over_the_headline_is_not_the_title() -> None:
    assert (
        parse(f"即時　社會\n\n新渡輪年底下水　舊船改作博物館\n\n{BODY}").about.title == "新渡輪年底下水　舊船改作博物館"
    )


def test_correspondents_sign_beside_reporters() -> None:
    assert page(f"本报讯（全媒体记者王小文 通讯员孟思齐）{BODY}").about.author == "王小文 孟思齐"


@pytest.mark.parametrize(
    ("text", "title", "outlet", "published"),
    [
        (f"原标题：新渡轮年底下水\n\n来源：滨海日报\n\n{BODY}", "新渡轮年底下水", "滨海日报", None),
        (f"新渡轮年底下水\n\n渔讯财经9月1日讯 {BODY}", "新渡轮年底下水", "渔讯财经", None),
        (f"新渡輪年底下水\n\n{BODY}（編輯：王小文）1150118", "新渡輪年底下水", None, "2026-01-18"),
        (f"2026年2月26日渔业部例行记者会\n\n{BODY}", "2026年2月26日渔业部例行记者会", None, "2026-02-26"),
        (
            f"新渡轮年底下水\n\n【财新网】（记者 王小文）{BODY}\n\n2026年6月23日 20:15\n\n{BODY}",
            "新渡轮年底下水",
            "财新网",
            "2026-06-23T20:15",
        ),
        (
            f"新渡轮年底下水\n\n王小文 报道\n\n滨海日报　2026年2月20日\n\n{BODY}",
            "新渡轮年底下水",
            "滨海日报",
            "2026-02-20",
        ),
        (f"2026年2月26日前须换新船\n\n{BODY}", "2026年2月26日前须换新船", None, None),
    ],
)
def test_a_page_states_itself_in_its_old_title_its_first_words_and_its_stamp(
    text: str, title: str, outlet: str | None, published: str | None
) -> None:
    about = parse(text).about
    assert (about.title, about.outlet, about.published) == (title, outlet, published)
