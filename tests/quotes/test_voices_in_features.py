"""Claims about who speaks where features bring in people by what they do, and name them late or never."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Per Lund hit Ida Moe, 81, with an oar, then told us it was “an accident”.", "an accident", "Per Lund"),
        ("Police found a diary in which Mrs Moe had written: “It leaks.”", "It leaks", "Moe"),
        ("A diver named Ida Moe had warned that the lock was “rotten”.", "rotten", "Ida Moe"),
        ("The groom, who dives, told a local station that the lock was “rotten”.", "rotten", "The groom"),
        ("“It is sound,” said one dad. Another called it “rotten”.", "rotten", "Another"),
        ("The archdiocese has called the affair “a wound”.", "a wound", "The archdiocese"),
        ("Dana Fell wed. A pal cheered. Fell, 31, left.\nThe insider said: “It is over.”", "It is over", "The insider"),
        ("Ida Moe, the diver and broadcaster, once said: “It leaks.” Her friend Ash came. “It holds,” said Moe.",
         "It holds", "Ida Moe"),
    ],
)  # fmt: skip
def test_features_say_who_speaks_in_many_ways(text: str, words: str, speaker: str) -> None:
    assert {q.speaker for q in parse(text).quotes if q.text.rstrip(".,") == words} == {speaker}
