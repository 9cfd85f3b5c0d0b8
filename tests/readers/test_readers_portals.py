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
