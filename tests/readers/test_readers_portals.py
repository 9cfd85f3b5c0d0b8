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
