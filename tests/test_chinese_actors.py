"""Chinese names: people, bodies, outlets and countries, each with its short forms and titles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.aliases import Aliases
from corpus.chinese.actors import find_chinese_actors
from corpus.chinese.script import simplified
from corpus.model import About, Actor


def actors(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_chinese_actors(text, (), About(language="zh"))}


def test_a_title_is_a_role_and_no_part_of_the_name() -> None:
    person = actors("远洋运输集团总裁霍启年在大连说，航线已经恢复。")["霍启年"]
    assert (person.type, person.roles) == ("person", ("远洋运输集团总裁",))


def test_a_surname_with_a_title_means_the_only_person_of_that_surname() -> None:
    text = "商会会长谭志明表示，订单不少。谭会长还说，明年更好。"
    assert actors(text)["谭志明"].aliases == ("谭会长",)


def test_a_surname_that_two_people_share_joins_neither() -> None:
    text = "会长谭志明表示，订单不少。秘书长谭少华表示，人手不足。谭先生说，都会好的。"
    found = actors(text)
    assert found["谭志明"].aliases == found["谭少华"].aliases == ()


def test_a_compound_surname_stays_whole() -> None:
    assert "诸葛清风" in actors("校长诸葛清风强调，安全第一。")


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("法国作家让·雷诺阿表示满意。雷诺阿说，他会再来。", "让·雷诺阿", "雷诺阿"),
        ("外长谢尔盖·伊万诺夫说，谈判继续。伊万诺夫强调，时间不多。", "谢尔盖·伊万诺夫", "伊万诺夫"),
    ],
)
def test_the_last_part_of_a_transliterated_name_is_its_alias(text: str, name: str, short: str) -> None:
    assert actors(text)[name].aliases == (short,)


def test_latin_and_han_names_stand_side_by_side() -> None:
    found = actors("Nvidia首席执行官黄仁勋说，分析师Emma Stone认为，台积电会受益。")
    assert found["Nvidia"].type == found["台积电"].type == "company"
    assert found["黄仁勋"].type == found["Emma Stone"].type == "person"


def test_a_government_its_country_and_its_capital_are_one_actor() -> None:
    found = actors("中国政府表示关切。北京认为这不公平，中方将作出回应，美国没有评论。")
    assert found["中国"].type == "country"
    assert set(found["中国"].aliases) == {"中国政府", "北京", "中方"}
    assert "美国" in found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("据《南江晚报》报道，大桥通车。", "南江晚报", "outlet"),
        ("远洋运输集团公布年报。", "远洋运输集团", "company"),
        ("滨海大学成立新学院。", "滨海大学", "organisation"),
        ("市应急管理局发布预警。", "市应急管理局", "government"),
        ("中国稀土行业协会发表声明。", "中国稀土行业协会", "organisation"),
    ],
)
def test_a_body_is_known_by_its_ending(text: str, name: str, kind: str) -> None:
    assert actors(text)[name].type == kind


def test_a_book_in_title_marks_is_no_outlet() -> None:
    assert actors("他读完了《长夜》。") == {}


@pytest.mark.parametrize(
    "text", ["高级官员表示反对。", "金融市场认为降息在即。", "周五说好的雨没有来。", "安全是第一位的。"]
)
def test_common_words_that_start_like_a_surname_are_nobody(text: str) -> None:
    assert [actor for actor in actors(text).values() if actor.type == "person"] == []


def test_the_alias_table_knows_people_and_companies_in_either_script() -> None:
    text = "輝達（NVIDIA）股價上漲。美國總統川普在白宮表示，將再談。輝達隨後回應。"
    about = About(language="zh")
    found = {a.name: a for a in find_chinese_actors(text, (), about, Aliases.bundled())}
    assert found["輝達"].aliases == ("NVIDIA",)
    assert found["川普"].type == "person"
    assert Aliases.bundled().find("輝達") == Aliases.bundled().find("英伟达") == Aliases.bundled().find("Nvidia")


def test_a_short_form_in_a_bracket_is_the_same_body() -> None:
    found = actors("滨江粮油进出口公司（下称“滨粮”）昨日停产。滨粮回应称，将尽快复工。")
    assert found["滨江粮油进出口公司"].aliases == ("滨粮",)


def test_a_verb_that_begins_like_a_surname_is_nobody() -> None:
    assert "强调" not in actors("该负责人强调，要严防火灾。")


def test_names_stand_as_the_article_writes_them() -> None:
    assert "陳國華" in actors("部長陳國華指出，預算不足。")


@given(st.text())
def test_the_simplified_text_is_as_long_as_the_traditional(text: str) -> None:
    assert len(simplified(text)) == len(text)


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            [*"周王李的·，。说（）《》A国局", "会长", "公司", "先生", "阿里", "中国", "北京", "CEO", "Jane"]
        ),
        max_size=40,
    )
)
def test_every_mention_is_a_form_of_its_actor(pieces: list[str]) -> None:
    text = "".join(pieces)
    for actor in find_chinese_actors(text, (), About(language="zh")):
        forms = {actor.name, *actor.aliases}
        assert {text[start:end] for start, end in actor.mentions} <= forms
        assert list(actor.mentions) == sorted(actor.mentions)
