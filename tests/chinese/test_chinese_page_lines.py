"""What the lines around a Chinese story tell of it, and which of them are no part of it."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("lines", "outlet", "author", "published"),
    [
        ("德国之声\n2031年6月5日", "德国之声", None, "2031-06-05"),
        ("聯合報\n2031年6月5日", "聯合報", None, "2031-06-05"),
        ("约翰·海斯（John Hayes）\nBBC俄罗斯事务编辑\n2031年6月5日", "BBC", "约翰·海斯", "2031-06-05"),
        ("2031年6月5日 05:12\n林若海 （美国之音）", "美国之音", "林若海", "2031-06-05T05:12"),
        ("英国《金融时报》 阿尼尔·梅 孟买报道", "金融时报", "阿尼尔·梅", None),
        ("作者 / 林若海 报道\n字体大小： 小 中 大\n发布 / 2031年6月5日", None, "林若海", "2031-06-05"),
        ("文｜林若海\n编辑｜何敏之\n来源｜36氪（ID：wow36kr）\n封面来源｜图库", "36氪", "林若海", None),
        ("最新更新：2031/06/05 18:30", None, None, "2031-06-05T18:30"),
        ("即時新聞\n2031年6月5日", None, None, "2031-06-05"),
    ],
)
def test_a_pages_first_lines_tell_who_wrote_it_for_whom_and_when(
    lines: str, outlet: str | None, author: str | None, published: str | None
) -> None:
    body = "渡口今天举行了一场活动，几百名市民到场，气氛热烈，天气晴朗。\n\n活动持续到傍晚，随后渡轮复航。"
    about = parse(f"渡口举行活动 市民到场\n{lines}\n\n{body}").about
    assert (about.outlet, about.author, about.published) == (outlet, author, published)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("图像来源，Reuters", "caption"),
        ("图像加注文字，市民在渡口等船", "caption"),
        ("▲ 渡口今天擠滿市民。（圖／路透）", "caption"),
        ("图为市民在渡口等船。新华社记者 林若海 摄", "caption"),
        ("（中央社檔案照片）", "caption"),
        ("渡口夜景。林若海 摄", "caption"),
        ("渡口全景 视觉中国 图", "caption"),
        ("图片编辑：苏何敏", "boilerplate"),
        ("渡口新闻，未经授权不得转载", "boilerplate"),
        ("渡口新闻报料：555-0199", "boilerplate"),
        ("請繼續往下閱讀...", "boilerplate"),
        ("本網站之文字、圖片及影音，非經授權，不得轉載。", "boilerplate"),
        ("渡口报版权声明：本文所有内容受到保护，不得擅自使用。", "boilerplate"),
        ("责任编辑｜林若海", "boilerplate"),
        ("扫码关注渡口报微信公众号", "boilerplate"),
        ("请使用微信扫码付款的市民在渡口等候。", "body"),
        ("本报未经核实的消息称，渡口将使用新技术。", "body"),
        ("该图书馆的摄影展将在渡口开幕，市民可以免费参观。", "body"),
    ],
)
def test_a_line_is_a_caption_or_the_pages_own_only_by_its_whole_wording(line: str, kind: str) -> None:
    text = (
        "渡口举行活动 市民到场\n\n渡口今天举行了一场活动，几百名市民到场，气氛热烈，天气晴朗。\n\n"
        f"{line}\n\n活动持续到傍晚，随后渡轮复航，市民陆续散去，港口恢复了平静。"
    )
    found = parse(text)
    at = found.text.index(line)
    assert next(passage.kind for passage in found.passages if passage.start <= at < passage.end) == kind


def test_other_stories_stand_behind_their_heading() -> None:
    text = (
        "渡口举行活动 市民到场\n\n渡口今天举行了一场活动，几百名市民到场，气氛热烈。\n\n"
        "活动持续到傍晚，随后渡轮复航，市民陆续散去。\n\n大家都在看\n\n市長：渡輪要停航"
    )
    assert parse(text).quotes == ()
