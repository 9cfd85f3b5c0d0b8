"""What a Chinese article names nobody by, who keeps the name back, and a day that a deadline looks ahead to."""

import pytest

from corpus.model import About
from corpus.read import parse

ABOUT = About(language="zh", published="2031-03-12")  # a Wednesday


@pytest.mark.parametrize(
    "said",
    [
        "林岚强调：“我们不是任何国家外交部的传声筒。”",
        "林岚说：“各国商务部都收到了通知。”",
        "林岚说：“这要看政府怎么做，不能只看银行。”",
        "林岚发文说：「机会来了，就看政府敢不敢。」",
    ],
)
def test_a_ministry_of_any_country_and_what_is_looked_at_are_nobody(said: str) -> None:
    assert [actor.name for actor in parse(said, ABOUT).actors if actor.type != "person"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("该国此前回应，德国外交部否认此事。", "德国外交部"), ("看守政府发言人林岚表示，选举如期举行。", "看守政府")],
)
def test_a_ministry_of_one_country_is(text: str, name: str) -> None:
    assert name in [actor.name for actor in parse(text, ABOUT).actors]


@pytest.mark.parametrize("silent", ["不愿具名的", "不愿透露姓名的", "不便公开身份的", "要求匿名的"])
def test_who_keeps_the_name_back_is_heard_with_what_is_told(silent: str) -> None:
    article = parse(f"{silent}海湾码头工人向本报透露，港口已停工三天，「货柜都堆到马路上了」。", ABOUT)
    assert {(quote.speaker, quote.kind) for quote in article.quotes} == {
        ("海湾码头工人", "indirect"),
        ("海湾码头工人", "partial"),
    }


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("参议员林岚扬言最快周五提交议案。", "2031-03-14"),
        ("部长周二表示，最迟周一公布结果。", "2031-03-17"),
        ("参议员最快周五提交了议案。", "2031-03-07"),
        ("参议员最早周一就已得知此事。", "2031-03-10"),
        ("他上周五提交了议案。", "2031-03-07"),
    ],
)
def test_a_deadline_looks_ahead_unless_it_is_past(text: str, day: str) -> None:
    assert parse(text, ABOUT).dates[-1].iso == day
