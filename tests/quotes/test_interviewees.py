"""Claims about features for which one person was interviewed: what nobody is said to say there is that person's."""

import pytest

from corpus.read import parse

_FEATURE = (
    "Ida Moe, 38, is a diver. “I was shy,” she says. “I hid.”\n\nMoe says she grew up by the lock. “There was nothing,”"
    " says Moe. “I swam,” she says. “I read.”\n\n"
)


def _speaker(text: str, words: str) -> str | None:
    (quote,) = [q for q in parse(text + "\n").quotes if q.text.startswith(words) and q.kind != "indirect"]
    return quote.speaker


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("There were many long, dark nights. “Oh God, every month, since nobody ever paid us.”", "Oh God"),
        ("Ruth Okafor is the other star of the lock, and “the one that never cared what we thought”.", "the one"),
        ("Her mother is funny, but “mum funny, where she does not try to be”.", "mum funny"),
        ("How shy was she?\n\n“Um. Not for more than a day or two.”", "Um"),
        ("With the lock, there was no right and no wrong: “You can’t mess it up and you can’t forget it.”", "You"),
        ("Did she like Ruth Okafor before she came?\n\n“Um. I watched her since I was born.”", "Um"),
        ("Ruth Okafor was the first keeper and has written of it. It was hard, she says: “Like a party.”", "Like"),
        ("She says when she and Ruth Okafor were writing the song (“Can that be its title?”), all was well.", "Can"),
        ("Ruth Okafor once joked. “Will it leak?” Moe smiles and says, “It may.”", "It may"),
    ],
)
def test_what_nobody_says_in_a_feature_is_said_by_whom_it_is_about(told: str, words: str) -> None:
    assert _speaker(_FEATURE + told, words) == "Ida Moe"


@pytest.mark.parametrize(
    ("told", "words", "speaker"),
    [
        (
            "“She was in the lock,” says Ruth Okafor, a friend. “Every day God gave us, she was.”",
            "Every",
            "Ruth Okafor",
        ),
        ("Her keeper, Per Lund, laughs. “We were all fools, and she was the worst of us.”", "We", "Per Lund"),
        ("Her sister Ruth Okafor agrees. “She was in the lock, every day God gave us.”", "She was in", "Ruth Okafor"),
    ],
)
def test_others_who_speak_in_a_feature_keep_their_words(told: str, words: str, speaker: str) -> None:
    assert _speaker(_FEATURE + told, words) == speaker


def test_what_is_told_of_several_speakers_is_no_feature_about_one() -> None:
    several = _FEATURE.replace("says Moe", "says Ruth Okafor").replace("Moe says", "Per Lund says")
    told = "Her mother is funny, but “mum funny, where she does not try to be”."
    assert _speaker(several + told, "mum funny") != "Ida Moe"


_TALK = (
    "Ida Moe spoke to Harbour News about the lock that she built and left.\n\nHarbour News: Is it sound?\n\nMoe: It is."
    " I made it.\n\nThe port is old, they say. Do you trust it?\n\nMoe:Yes, as I trust the sea.\n\n"
)


def _turns(text: str) -> list[tuple[str | None, str, str | None]]:
    return [(q.speaker, q.text, q.mention) for q in parse(text + "\n").quotes if q.kind == "block"]


def test_a_question_without_a_label_is_put_by_whoever_asks_under_one() -> None:
    turns = _turns(
        _TALK + "Here is one more. Will you come back?\n\nMoe: The thing is: I may.\n\nAnd then?\n\nMoe: Never."
    )
    assert [(who, words) for who, words, _ in turns][1:] == [
        ("Ida Moe", "It is. I made it."),
        ("Harbour News", "The port is old, they say. Do you trust it?"),
        ("Ida Moe", "Yes, as I trust the sea."),
        ("Harbour News", "Here is one more. Will you come back?"),
        ("Ida Moe", "The thing is: I may."),
        ("Harbour News", "And then?"),
        ("Ida Moe", "Never."),
    ]


def test_a_label_that_lost_its_blank_is_a_mention_of_its_own() -> None:
    assert {mention for who, _, mention in _turns(_TALK + "Why?\n\nMoe:It was time.") if who == "Ida Moe"} == {"Moe"}


def test_where_nobody_asks_under_a_label_no_question_is_of_whoever_answers() -> None:
    turns = _turns(_TALK.replace("Harbour News: Is", "Is") + "Will you come back?\n\nMoe: I may.")
    assert {who for who, _, _ in turns} == {"Ida Moe"}
    assert not any(words.endswith("?") for _, words, _ in turns)
