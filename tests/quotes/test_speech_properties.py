"""Claims that hold for any text: offsets are law, nothing raises, and time grows no faster than the text."""

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpus.actors.names import find_names
from corpus.clean import clean
from corpus.model import About, Article
from corpus.quotes.find import find_quotes
from corpus.read import parse

PIECES = st.sampled_from(
    [
        *"“”\"'‘’«»「」『』„()[]—–-.,:;!?… \n\t",
        *(
            "said ",
            "told ",
            "according to ",
            "he ",
            "who ",
            "that ",
            "Ruth Okafor ",
            "the minister ",
            "Reuters ",
            "Mr. ",
        ),
        *(
            "“Yes,” ",
            "‘no’ ",
            "''so'' ",
            "U.S. ",
            "He argued that\n",
            "She replied:\n",
            "\u202e",
            "\u200f",
            "中文",
            "ελ",
            "é",
        ),
        *("3.5%", "and ", "reported ", "quoted by ", "in his view, ", "\ue000", "\x00", "\u2028", "İ", "ß"),
    ]
)
SPEECH = st.lists(PIECES, max_size=120).map("".join)


def holds(article: Article) -> None:
    text = article.text
    assert list(article.quotes) == sorted(article.quotes, key=lambda q: (q.start, -q.end))
    for quote in article.quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end] == quote.text
        assert 0.0 <= quote.confidence <= 1.0
        assert quote.speaker not in quote.via
        if quote.mention is not None and quote.mention_start is not None:
            assert text.startswith(quote.mention, quote.mention_start)
        if quote.cue is not None and quote.cue_start is not None:
            assert text.startswith(quote.cue, quote.cue_start)


@settings(max_examples=300)
@given(SPEECH)
def test_offsets_hold_in_any_mixture_of_marks_names_and_cues(text: str) -> None:
    holds(parse(text, About(language="en")))


@settings(max_examples=150)
@given(st.text(max_size=400))
@example("—\n“")  # a line of nothing but a dash, above an open mark
def test_offsets_hold_in_any_text_at_all(text: str) -> None:
    holds(parse(text, About(language="en")))


@settings(max_examples=100)
@given(SPEECH)
def test_names_lie_in_the_text_and_never_overlap(text: str) -> None:
    text = clean(text)
    end = 0
    for name in find_names(text, ()):
        assert end <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.text
        end = name.end


@settings(max_examples=60)
@given(SPEECH)
def test_the_same_text_gives_the_same_quotes(text: str) -> None:
    assert parse(text).quotes == parse(text).quotes


HOSTILE: dict[str, Callable[[int], str]] = {
    "unclosed marks": lambda n: "“a " * n,
    "nested marks": lambda n: "“" * n + "”" * n,
    "straight marks": lambda n: '"' * n,
    "one line of cues": lambda n: "said he told Bo that " * n,
    "only punctuation": lambda n: ".,;:!?—-()[]" * n,
    "one word": lambda n: "Ab" * n,
    "capitals": lambda n: "Ab " * n,
    "bidi and mixed scripts": lambda n: '\u202eabc "x" אב “中” said ' * n,
    "introductions": lambda n: "He said:\n" * n,
    "namesakes": lambda n: " and ".join(f"Jo{chr(97 + i % 26)}{chr(97 + i // 26 % 26)} Smith" for i in range(n)),
    "roles": lambda n: " ".join(f"Bo Li{i}x, the head of Ux{i}, left; the head of Ux{i} said no." for i in range(n)),
    "commas": lambda n: "a, " * n + "said Bo.",
}


def calls(run: Callable[[], object]) -> int:
    """How many calls, of Python and of C functions, a run makes: its cost, told without a clock."""
    count = 0

    def counting(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_costs_in_proportion_to_its_length(kind: str) -> None:
    small, large = (
        calls(partial(find_quotes, HOSTILE[kind](size), (), About(language="en"), (), ())) for size in (300, 1200)
    )
    assert large <= 5 * small + 5000


@pytest.mark.parametrize("kind", ["nested marks", "unclosed marks", "only punctuation", "bidi and mixed scripts"])
def test_ten_thousand_marks_are_read_without_complaint(kind: str) -> None:
    holds(parse(HOSTILE[kind](10_000), About(language="en")))


def test_a_line_of_a_megabyte_is_read_without_complaint() -> None:
    line = "The mayor Ruth Okafor said the lock leaks, and “it will,” he added, for years; " * 13_000
    assert len(line) > 1_000_000
    quotes = find_quotes(line, (), About(language="en"), (), ())
    assert quotes and all(line[q.start : q.end] == q.text for q in quotes)
