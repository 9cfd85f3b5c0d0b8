"""Claims that hold for any Chinese text: offsets are law, nothing raises, and time grows no faster than the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.chinese.actors import find_chinese_actors
from corpus.chinese.quotes import find_chinese_quotes
from corpus.model import About
from tests.chinese.spoken_zh import quotes

PIECES = st.sampled_from(
    [
        *"，。：；！？“”‘’「」『』《》（）\n 、—…·",
        *("说", "表示", "告诉", "据", "援引", "报道", "他", "她", "该公司", "记者", "周明", "欧阳修文", "马斯克"),
        *(
            "会长",
            "协会",
            "新华社",
            "《晚报》",
            "Nvidia",
            "CEO",
            "Jane Doe",
            "3亿元",
            "的",
            "在会上",
            "並",
            "稱",
            "知情人士",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=120)


@settings(max_examples=150)
@given(TEXTS)
def test_any_mix_of_characters_is_read_with_true_offsets(text: str) -> None:
    actors = find_chinese_actors(text, (), About(language="zh"))
    for actor in actors:
        assert all(0 <= start < end <= len(text) for start, end in actor.mentions)
    found = find_chinese_quotes(text, (), About(language="zh"), actors, ())
    assert [q.start for q in found] == sorted(q.start for q in found)
    for quote in found:
        assert text[quote.start : quote.end] == quote.text != ""
        if quote.mention is not None and quote.mention_start is not None:
            assert text.startswith(quote.mention, quote.mention_start)
        if quote.cue is not None and quote.cue_start is not None:
            assert text.startswith(quote.cue, quote.cue_start)


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "据",
        "说",
        "“”",
        "周明说，",
        "，",
        "公司",
        "·",
        "阿",
        "告诉",
        "援引",
        "周",
        "「说",
        "A ",
        "据路透社援引",
        "”周明",
        "周明指，",
        "据路透社报道，周明说，",
        "新华社发文指，明年通航，又引述官员说，",
        "周明表示（",
        "周明：说？\n",
        "被",
        "向",
    ],
)
def test_thirty_thousand_characters_of_one_piece_are_read(piece: str) -> None:
    text = (piece * 30_000)[:30_000]
    assert all(text[quote.start : quote.end] == quote.text for quote in quotes(text))
