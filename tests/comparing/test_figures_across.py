"""Figures of a Chinese and an English article stand side by side where value, unit and passage are one."""

from dataclasses import replace

import pytest

from corpus.model import About, Figure
from store.comparison.compare import compare_sources
from store.comparison.report import write_report
from store.database.store import Store
from store.figures.pairs import FigurePair
from store.reads.sources import list_sources
from tests.made_articles import article, kept, number

CHINESE = About(outlet="海港日报", title="海港", published="2031-05-05", form="report", language="zh")
MONEY = number("$45 million", 45e6, "money", "USD")
IN_CHINESE = number("4500万美元", 45e6, "money", "USD")
ENGLISH_PROSE = "The company Norvik will invest {} in a new chip plant, the government said on Sunday."
CHINESE_PROSE = "政府周日表示，诺维克（Norvik）公司将投资{}建设新的芯片厂。"


def beside(
    store: Store,
    ours: list[Figure],
    theirs: list[Figure],
    english: str = ENGLISH_PROSE,
    chinese: str = CHINESE_PROSE,
    day: str = "2031-05-05",
) -> list[FigurePair]:
    """The figures of an English article beside those of a Chinese one."""
    prose = english.format(*(figure.text for figure in ours))
    kept(store, "one", article("Harbour Post", [], published="2031-05-05", prose=prose, figures=ours))
    about = replace(CHINESE, published=day)
    prose = chinese.format(*(figure.text for figure in theirs))
    kept(store, "two", article(None, [], about=about, prose=prose, figures=theirs))
    ids = {source.name: source.id for source in list_sources(store)}
    return list(compare_sources(store, ids["Harbour Post"], ids["海港日报"]).figures)


def test_one_amount_in_two_languages_is_one_figure_and_says_why(store: Store) -> None:
    [pair] = beside(store, [MONEY], [IN_CHINESE])
    assert pair.verdict == "agrees"
    assert not pair.possible
    assert pair.why.startswith("in two languages; the same value; both speak of ")
    assert "share the name Norvik" in pair.why


@pytest.mark.parametrize(
    ("theirs", "prose", "day"),
    [
        (IN_CHINESE, "去年有游客在夜市花费{}购买纪念品。", "2031-05-05"),
        (IN_CHINESE, CHINESE_PROSE, "2031-06-05"),
        (replace(IN_CHINESE, unit="EUR", text="4500万欧元"), CHINESE_PROSE, "2031-05-05"),
        (replace(IN_CHINESE, low=3e7, high=3e7, text="3000万美元"), CHINESE_PROSE, "2031-05-05"),
    ],
    ids=["of something else", "weeks later", "of another currency", "of another value"],
)
def test_a_figure_of_another_thing_stands_alone(store: Store, theirs: Figure, prose: str, day: str) -> None:
    pairs = beside(store, [MONEY], [theirs], chinese=prose, day=day)
    assert [pair.verdict for pair in pairs] == ["only here", "only here"]


def test_what_little_speaks_for_is_only_offered(store: Store) -> None:
    [pair] = beside(
        store, [MONEY], [IN_CHINESE], "The company Norvik may spend {}.", "诺维克（Norvik）公司的花费为{}。"
    )
    assert pair.possible
    assert pair.why.startswith("possibly one figure")


@pytest.mark.parametrize(
    ("ours", "theirs", "verdict"),
    [
        (number("75 miles", 75, "count", "miles"), number("121公里", 121, "count", "公里"), "converts"),
        (number("120 km", 120, "count", "km"), number("120公里", 120, "count", "公里"), "agrees"),
        (number("120 buses", 120, "count", "buses"), number("120辆", 120, "count", "辆"), "agrees"),
        (number("120 ships", 120, "count", "ships"), number("120辆", 120, "count", "辆"), "only here"),
        (number("120 people", 120, "count", "people"), number("120公里", 120, "count", "公里"), "only here"),
    ],
)
def test_counts_are_one_where_what_is_counted_is(store: Store, ours: Figure, theirs: Figure, verdict: str) -> None:
    assert beside(store, [ours], [theirs])[0].verdict == verdict


def test_an_amount_agrees_with_what_another_is_converted_to(store: Store) -> None:
    english = "The company Norvik will invest {} ({}) in a new chip plant, the government said on Sunday."
    dollars = number("$45 million", 45e6, "money", "USD")
    crowns = number("300 million yuan", 3e8, "money", "CNY", equals=0)
    [first, second] = beside(store, [dollars, crowns], [number("3亿元", 3e8, "money", "CNY")], english)
    assert [first.verdict, second.verdict].count("agrees") == 1


def test_where_all_else_is_one_another_value_contradicts(store: Store) -> None:
    english = "The company Norvik will invest {} in a chip plant and raise wages by {}, and trains {} students."
    chinese = "诺维克（Norvik）公司将投资{}建设芯片厂，工资上涨{}，并培训{}学生。"
    ours = [MONEY, number("12.5%", 12.5), number("640 students", 640, "count", "students")]
    theirs = [IN_CHINESE, number("12.5%", 12.5), number("460名学生", 460, "count", "学生")]
    pairs = beside(store, ours, theirs, english, chinese)
    assert [pair.verdict for pair in pairs] == ["agrees", "agrees", "conflicts"]
    assert "the values differ: 460名学生, 640 students" in pairs[2].why


@pytest.mark.parametrize(
    ("value", "verdicts"), [(6.9, ["agrees", "conflicts", "agrees"]), (15.3, ["agrees", "only here"])]
)
def test_between_two_figures_of_both_another_value_may_contradict(
    store: Store, value: float, verdicts: list[str]
) -> None:
    english = "The government said growth was {}, unemployment {} and exports {} of the market."
    chinese = "政府表示，增长{}，失业率{}，出口占市场{}。"
    ours = [number("3.1%", 3.1), number("6.7%", 6.7), number("41.5%", 41.5)]
    theirs = [number("3.1%", 3.1), number(f"{value}%", value), number("41.5%", 41.5)]
    pairs = beside(store, ours, theirs, english, chinese)
    assert [pair.verdict for pair in pairs][: len(verdicts)] == verdicts
    assert pairs[1].possible is (value == 6.9)


def test_a_guess_is_marked_in_a_report(store: Store) -> None:
    test_what_little_speaks_for_is_only_offered(store)
    left, right = (source.id for source in list_sources(store))
    assert "? agrees: possibly one figure" in write_report(compare_sources(store, left, right), "markdown")
