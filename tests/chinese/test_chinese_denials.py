"""What somebody is said in Chinese never to have said: told with the words that say so, and with nothing around it."""

import pytest

from tests.chinese.dated_zh import article, said


def cued(text: str) -> list[tuple[str | None, str, str | None]]:
    return [(quote.cue, quote.text, quote.speaker) for quote in article(text).quotes]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("何敏之从未说过渡轮会停航。", "从未说过", "何敏之"),
        ("局长何敏之没有承诺渡轮会停航。", "没有承诺", "何敏之"),
        ("港務局並未表示渡輪會停航。", "並未表示", "港務局"),
        ("站长林若海未向记者表示渡轮会停航，但补了航标。", "未向记者表示", "林若海"),
        ("站长林若海开了会。他不曾承诺渡轮会停航。", "不曾承诺", "林若海"),
    ],
)
def test_what_was_never_said_is_told_with_the_words_that_say_so(text: str, cue: str, speaker: str) -> None:
    assert [(told, words[-4:], who) for told, words, who in cued(text)] in (
        [(cue, "轮会停航", speaker)],
        [(cue, "輪會停航", speaker)],
    )


@pytest.mark.parametrize(
    "text",
    [
        "局长何敏之没有说明渡轮何时停航。",
        "局长何敏之没有表示是否停航。",
        "何敏之从未说过这样的话。",
        "局长何敏之没有说服乘客下船。",
        "何敏之没有对记者说何时停航。",
        "何敏之没有否认渡轮会停航。",
        "何敏之否认有这回事。",
        "何敏之否认说过这样的话。",
    ],
)
def test_what_is_left_open_is_not_denied(text: str) -> None:
    assert cued(text) == []


def test_the_words_around_a_denial_are_the_speakers_own() -> None:
    text = "站长林若海承认，渡轮晚了。“船旧了。”他从未承诺明年换船，只是说“再等等看”。"
    assert cued(text) == [
        ("承认", "渡轮晚了", "林若海"),
        (None, "船旧了", "林若海"),
        ("从未承诺", "明年换船", "林若海"),
        ("说", "再等等看", "林若海"),
    ]


def test_a_denial_within_what_somebody_says_is_part_of_it() -> None:
    assert said("律师何敏之表示，林若海从未说过渡轮会停航。") == [("何敏之", "林若海从未说过渡轮会停航")]


def test_who_neither_promises_nor_will_has_promised_nothing() -> None:
    text = "市长何敏之表示，市政府没有也不会承诺固定回报。市长不得不承认，渡轮晚了。"
    assert said(text) == [("何敏之", "市政府没有也不会承诺固定回报"), ("何敏之", "渡轮晚了")]


@pytest.mark.parametrize(
    "denial",
    [
        "何敏之随后否认说过这话。",
        "何敏之后来否认了这一说法。",
        "他随后否认了这番言论。",
        "次日，何敏之否认说过这样的话。",
    ],
)
def test_what_its_speaker_denies_in_the_next_sentence_is_in_doubt(denial: str) -> None:
    told = "局长何敏之曾说，渡轮会停航。"
    (sure,), (doubted,) = article(told).quotes, article(told + denial).quotes
    assert doubted.confidence == sure.confidence / 2


@pytest.mark.parametrize("after", ["站长林若海否认了这一说法。", "何敏之否认收过钱。", "何敏之没有否认说过这话。"])
def test_what_another_or_nobody_denies_is_in_no_doubt(after: str) -> None:
    told = "局长何敏之曾说，渡轮会停航。"
    assert article(told + after).quotes[0].confidence == article(told).quotes[0].confidence
