"""What is a report of speech in Chinese and what is not: datelines, laws, essays, words alike."""

import pytest

from corpus.chinese.actors import find_chinese_actors
from corpus.model import About, Article
from corpus.read import parse


def article(text: str) -> Article:
    return parse(text, About(language="zh", published="2026-01-20"))


def said(text: str) -> list[tuple[str | None, str]]:
    return [(quote.speaker, quote.text) for quote in article(text).quotes]


@pytest.mark.parametrize(
    "dateline",
    [
        "本报东京1月7日电记者吕志星报道：",
        "本报北京１月７日讯记者赵志文报道：",
        "新华社东京1月7日电",
        "据新华社东京1月7日电",
    ],
)
def test_a_dateline_that_no_mark_closes_is_no_part_of_the_speaker(dateline: str) -> None:
    assert said(f"{dateline}渔业协会新任会长佐藤健一今天表示，禁渔期提前。") == [("佐藤健一", "禁渔期提前")]


def test_the_reporter_of_a_dateline_says_nothing() -> None:
    text = "本报东京1月7日电记者吕志星报道：日本外务省昨天召见大使，明确表示日方不接受这一主张。"
    assert said(text) == [("日本外务省", "日方不接受这一主张")]


def test_a_pronoun_means_the_person_and_not_the_country_before_it() -> None:
    text = "大使恩佐说，合作成果很多。南非对港口项目表示满意，认为航线会更密。他说：“明年再来。”"
    assert said(text)[-1] == ("恩佐", "明年再来")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("本报北京1月7日电外交部副部长林可行说，会谈已经结束。", "外交部副部长"),
        ("外长同法国外交部长林可行举行会谈。", "法国外交部长"),
        ("甘肃省发展和改革委员会副主任林可行说，项目已经开工。", "甘肃省发展和改革委员会副主任"),
        ("欧盟外交与安全政策高级代表林可行说，会谈已经结束。", "欧盟外交与安全政策高级代表"),
        ("日本外务省发言人林可行说，会谈已经结束。", "日本外务省发言人"),
    ],
)
def test_a_role_is_whole_and_holds_no_dateline_or_partner(text: str, role: str) -> None:
    actors = {actor.name: actor for actor in find_chinese_actors(text, (), About(language="zh"))}
    assert actors["林可行"].roles == (role,)
