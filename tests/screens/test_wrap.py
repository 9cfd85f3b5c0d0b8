"""Lines are broken by terminal cells, and no character of the text is lost or shown twice."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.outside import wrapped
from tui.plain import plain
from tui.wrap import wrap

TEXTS = st.text(alphabet=st.sampled_from("ab cd, 中文。「」—-\n\u200bé👍"), max_size=300)


@given(TEXTS, st.integers(2, 40))
def test_no_line_is_wider_than_the_screen(text: str, width: int) -> None:
    assert all(cell_len(text[a:b]) <= width for a, b in wrap(text, width))


@given(TEXTS, st.integers(2, 40))
def test_every_word_stands_on_exactly_one_line(text: str, width: int) -> None:
    shown = "".join(text[a:b] for a, b in wrap(text, width))
    assert "".join(shown.split()) == "".join(text.split())


def test_words_are_kept_whole_where_they_fit() -> None:
    text = "the harbour tunnel opens"
    assert [text[a:b] for a, b in wrap(text, 11)] == ["the harbour", "tunnel", "opens"]


def test_a_closing_mark_does_not_begin_a_line() -> None:
    text = "隧道将于五月开通。"
    assert all(not text[a:b].startswith("。") for a, b in wrap(text, 16))


@given(st.text(max_size=200))
def test_what_is_shown_has_no_character_that_acts(text: str) -> None:
    shown = plain(text)
    assert len(shown) == len(text)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or 0x202A <= ord(c) <= 0x202E for c in shown)


def test_a_pager_gets_whole_words_and_keeps_the_paragraphs() -> None:
    assert wrapped("The gate is shut.\n\n渡轮又晚点了", 9) == "The gate\nis shut.\n\n渡轮又晚\n点了"


def test_a_percent_sign_stays_with_its_number() -> None:
    said = "wording 97 % alike"
    for width in (10, 11):
        assert [said[a:b] for a, b in wrap(said, width)] == ["wording", "97 % alike"]
