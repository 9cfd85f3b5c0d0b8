"""A portal's page, as Chinese, Japanese and Korean sites build them, is read for its article and for nothing else."""

import pytest

from corpus.model import Article
from corpus.read import read

TITLE = "第二座渡轮码头计划获得通过"
TEXT = [
    "港口委员会周一晚间以五票对三票通过了第二座渡轮码头的建设计划，讨论持续了九个小时。",
    "委员会主席孟思齐在会后表示：“渡轮每天都满员，居民已经等了整整十二年，不能再等下去。”",
    "反对者则认为，防波堤的费用被低估，他们将在下周向法院提出申请，要求暂停施工。",
    "按照计划，第一批桩基将于明年春天打入海床，整座码头预计在三年之内投入使用。",
]
NEXT = "".join(f"<li><i>{90 - n}815</i><a>渔汛提前到来 {n}号渔场</a></li>" for n in range(8))


def article(
    around: str = "", below: str = "", text: list[str] = TEXT, window: str = TITLE, head: str = "", inner: str = ""
) -> Article:
    """A page with `around` between headline and text, `inner` at the end of the text's element, `below` after it."""
    body = "".join(f"<p>{line}</p>" for line in text)
    (found,) = read(
        f"<html><head><meta charset='utf-8'><title>{window}</title>{head}</head><body><div class='top'><a>首页</a>"
        f"<a>登录</a></div><div class='wrap'><div class='left'><h1>{TITLE}</h1>{around}"
        f"<div id='endText'>{body}{inner}</div></div>{below}</div></body></html>".encode()
    )
    return found


def told(found: Article) -> list[str]:
    """The lines that are the article's own words."""
    own = ("body", "standfirst", "heading")
    lines = [line for p in found.passages if p.kind in own for line in found.text[p.start : p.end].split("\n")]
    return [line for line in lines if line]


SHARES = "".join(f"<li><a>{name}</a></li>" for name in ("易信", "微信", "空间", "微博", "更多", "邮件"))


@pytest.mark.parametrize(
    "below",
    [
        f"<ul>{SHARES}</ul><div><h2>热点新闻</h2><ul>{NEXT}</ul></div>",
        f"<ul>{SHARES}</ul><div><h4>小编最近文章</h4><ul>{NEXT}</ul><p>这样的码头早就该建了，我们等了十几年。</p></div>",
        f"<div>{SHARES}<div>热帖</div><ul>{NEXT}</ul><div>2031-03-01 08:58:39</div></div>",
    ],
)
def test_what_stands_beyond_the_element_of_the_text_is_no_part_of_it(below: str) -> None:
    assert told(article(below=below)) == TEXT


@pytest.mark.parametrize("below", ["<div><p>本报将继续关注这一计划的进展，并在下周刊出各方的意见。</p></div>"])
def test_a_last_sentence_right_after_the_element_of_the_text_stays(below: str) -> None:
    assert len(told(article(below=below))) == len(TEXT) + 1


@pytest.mark.parametrize("label", ["延伸 · 推荐", "作者最新文章", "新闻评论"])
def test_a_label_over_other_stories_ends_the_text_though_it_is_no_heading(label: str) -> None:
    assert told(article(below=f"<div>{label}</div><div>热帖</div><div><a>渔汛提前到来</a></div>")) == TEXT


def test_a_section_of_nothing_but_words_is_a_paragraph() -> None:
    sections = "".join(f"<section style='margin:0'><span>{line}</span></section>" for line in TEXT)
    panels = "".join(f"<div class='panel'><p>{words}</p></div>" for words in ("海潮号 haichao", "已发送", "已留言"))
    found = read(
        f"<html><head><meta charset='utf-8'><title>{TITLE}</title></head><body><h2>{TITLE}</h2>"
        f"<div id='content'><section>{sections}</section><p>信息来源于网络</p></div>{panels}</body></html>".encode()
    )[0]
    assert told(found)[: len(TEXT)] == TEXT


@pytest.mark.parametrize("line", ["第九章 附 则", "横批：全听我的"])
def test_a_short_line_between_paragraphs_of_one_element_is_not_lost(line: str) -> None:
    assert line in told(article(text=[*TEXT[:2], line, *TEXT[2:]]))


def test_a_path_of_sections_is_no_label_over_the_headline() -> None:
    (found,) = read(
        f"<html><head><meta charset='utf-8'><title>{TITLE}</title></head><body><div class='left'>"
        f"<div>您所在的位置： 首页 > 快讯 > 港口</div><h2>{TITLE}</h2>{''.join(f'<p>{line}</p>' for line in TEXT)}"
        "</div></body></html>".encode()
    )
    assert [p.kind for p in found.passages if "位置" in found.text[p.start : p.end]] in ([], ["boilerplate"])


def test_the_line_of_an_accounts_moment_is_no_standfirst() -> None:
    line = "<div class='desc'><span>发布时间：09-30</span><span>22:46</span><span>海港软媒有限公司</span></div>"
    assert told(article(line)) == TEXT


@pytest.mark.parametrize(
    ("around", "outlet", "author", "published"),
    [
        ("<div>2031-03-02 18:05:11 来源: 海港周刊 <a>举报</a></div>", "海港周刊", None, "2031-03-02T18:05:11"),
        ("<div>发布日期：2031-03-02 浏览次数： 信息来源：海港港务局</div>", "海港港务局", None, "2031-03-02"),
        (
            "<div>发表于 2031-03-02 18:05 | 1164次阅读 | 来源 HAICHAO | 0 条评论 | 作者 林小舟</div>",
            "HAICHAO",
            "林小舟",
            "2031-03-02T18:05",
        ),
        ("<div>原创 海港都市 2031-03-02 18:05:11</div>", "海港都市", None, "2031-03-02T18:05:11"),
        ("<div>海港人文 2031-03-02 18:05:11</div>", "海港人文", None, "2031-03-02T18:05:11"),
        ("<div>林小舟 2031-03-02 18:05:11</div>", None, "林小舟", "2031-03-02T18:05:11"),
        ("<div>发布时间：31-03-02 18:05</div>", None, None, "2031-03-02T18:05"),
        ("<div>时间：2031-03-02 作者：网络整理</div>", None, None, "2031-03-02"),
        ("<div>来源：本站原创 时间：2031-03-02</div>", None, None, "2031-03-02"),
        (
            "<div>2031-03-02 18:05 出处：海港网 作者：林小舟 编辑：周大海 人气： 5380 次 评论(18)</div>",
            "海港网",
            "林小舟",
            "2031-03-02T18:05",
        ),
        ("<div>林小舟/中国青年报</div><div>2031-03-02 18:05</div>", "中国青年报", "林小舟", "2031-03-02T18:05"),
    ],
)
def test_the_line_below_a_chinese_headline_tells_source_writer_and_moment(
    around: str, outlet: str | None, author: str | None, published: str
) -> None:
    about = article(around).about
    assert (about.outlet, about.author, about.published) == (outlet, author, published)


@pytest.mark.parametrize(
    ("stated", "author"),
    [
        ("海潮", None),
        ("参考消息", None),
        ("未知 责任编辑：小船长", None),
        ("海潮财经-自媒体综合", None),
        ("海港发布 关注", "海港发布"),
        ("林小舟", "林小舟"),
    ],
)
def test_a_house_an_outlet_or_a_label_is_no_author(stated: str, author: str | None) -> None:
    found = article(window=f"{TITLE}_海潮新闻", head=f"<meta name='author' content='{stated}'>").about
    assert (found.author, found.outlet) == (author, "海潮新闻")


def test_whoever_comments_is_no_author() -> None:
    comments = "".join(
        f"<div class='tie'><div class='tie-author'>{name}</div></div>" for name in ("潮水", "老船长", "海风", "阿浪")
    )
    assert article(below=comments).about.author is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("采写：海都见习记者 林小舟", "林小舟"),
        ("扬子晚报记者 林小舟 周大海", "林小舟、周大海"),
        ("执笔/林小舟、周大海&孟思齐", "林小舟、周大海、孟思齐"),
        ("摄影：林小舟", None),
        ("林小舟记者生涯的第一篇报道", None),
    ],
)
def test_a_line_at_the_end_names_who_wrote_it(line: str, author: str | None) -> None:
    assert article(text=[*TEXT, line]).about.author == author


def test_a_column_names_its_writer_within_the_first_lines() -> None:
    assert article(text=[TEXT[0], "《海镜》作者 周纯一", *TEXT[1:]]).about.author == "周纯一"


def test_the_site_behind_an_address_and_not_the_address_is_the_outlet() -> None:
    assert article(window=f"{TITLE}_首页海港_新闻中心_海港网_haigang.example.cn").about.outlet == "海港网"


def test_a_section_in_the_windows_title_is_no_outlet() -> None:
    assert article(window=f"{TITLE}-纪检").about.outlet is None


def test_a_lesser_heading_over_the_day_is_the_headline_where_the_window_names_the_site() -> None:
    text = "".join(f"<p>{line}{line}</p>" for line in TEXT)
    (found,) = read(
        "<html><head><meta charset='utf-8'><title>新闻动态--海港学会官网</title></head><body><h3>首页 - 新闻动态</h3>"
        f"<div><h5>{TITLE}</h5><div>发布时间：2031-03-02 来源：海港学会</div>{text}</div></body></html>".encode()
    )
    assert (found.about.title, found.about.outlet) == (TITLE, "海港学会")


def test_a_messengers_page_tells_its_moment_in_a_script() -> None:
    head = "<script>var svr='1';\nvar ct = \"1931410800\";</script>"
    found = article("<div><em id='publish_time'>昨天</em></div>", head=head).about
    assert found.published == "2031-03-16T15:00:00+08:00"
