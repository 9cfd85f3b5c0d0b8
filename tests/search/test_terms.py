"""What search takes for a word."""

from hypothesis import given
from hypothesis import strategies as st

from store.words.search_terms import places, terms

MIXED = st.text(
    st.one_of(st.characters(), st.sampled_from("abcXYZ 019'’`-_“”%€½ﬁéé關税和พาがｶ\u0301\u200d\ufe0f😀،مرح")),
    max_size=120,
)


def test_case_accents_width_and_apostrophes_make_no_difference() -> None:
    assert terms("Zoë's CAFÉ doesn’t") == terms("zoe cafe doesnt") == ["zoe", "cafe", "doesnt"]
    assert terms("ＡＩ") == terms("ai")
    assert terms("re\u0301sume\u0301") == terms("résumé")


def test_chinese_becomes_pairs_and_every_character_begins_a_term() -> None:
    assert terms("港口关闭") == ["港口", "口关", "关闭", "闭"]
    assert terms("AI芯片, 好") == ["ai", "芯片", "片", "好"]


def test_a_symbol_that_means_something_is_a_word_and_punctuation_is_none() -> None:
    assert terms("25% (of €3) — 😀!") == ["25", "%", "of", "€", "3", "😀"]
    assert terms("… !? “” -- ' _") == []


def test_a_word_of_any_length_is_cut_the_same_everywhere() -> None:
    assert terms("x" * 95) == ["x" * 40, "x" * 40, "x" * 15]


@given(MIXED)
def test_terms_stand_in_order_at_the_characters_they_come_from(text: str) -> None:
    found = places(text)
    assert [term for term, _, _ in found] == terms(text)
    assert all(term and " " not in term and '"' not in term for term, _, _ in found)
    assert all(0 <= start < end <= len(text) for _, start, end in found)
    assert [start for _, start, _ in found] == sorted(start for _, start, _ in found)


@given(st.text("abc '’`-%XY19", max_size=60))
def test_the_quick_way_through_english_finds_the_same_words(text: str) -> None:
    assert terms(text) == [term for term, _, _ in places(text + " é")][:-1]
