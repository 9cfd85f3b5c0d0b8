"""Every word that the parser knows, in any order and beside any mark: it never raises, and what it finds lies there.

Texts made by hand know a few of its thousands of words; those it fails on are the ones nobody thought of.
"""

import importlib
import pkgutil
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import corpus
from corpus import wordlists
from corpus.model import About, Article, Date, Figure, Quote
from corpus.read import parse, read

_MARKS = [
    *".,;:!?…()[]—–-\"'“”‘’«»「」《》、。，：；$€£%&/#*@|~+=<>0123456789１中É",
    "--",
    "::",
    "\u2005",
    "\u3000",
    "''",
    "``",
    "\n",
    "\n\n",
    "\n- ",
]
_OTHERS = ["U.S.", "3.5%", "$2 billion", "2016", "Jan. 5", "Bo Li", "Ann Doe", "Mr.", "’s", "李明", "1月5日", "20亿元"]
_TELLING = sorted(wordlists.words("said told he she they it who the a of by that Locals Delgado Reuters"))
_DATES = [None, "2016", "2016-05", "2016-05-03", "2016-05-03T10:00Z"]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value and len(value) < 40:
        yield value
    elif isinstance(value, dict):
        yield from _strings((*value.keys(), *value.values()))
    elif isinstance(value, set | frozenset | list | tuple):
        for one in value:
            yield from _strings(one)


@cache
def known_words(language: str) -> list[str]:
    """The words in the tables of the parser's modules."""
    modules = (module.name for module in pkgutil.walk_packages(corpus.__path__, "corpus."))
    wanted = [name for name in modules if ".readers" not in name and ("chinese" in name) == (language == "zh")]
    tables = (value for name in wanted for key, value in vars(importlib.import_module(name)).items() if key[:2] != "__")
    return sorted({word for table in tables if isinstance(table, frozenset | dict | tuple) for word in _strings(table)})


def holds(article: Article) -> None:
    text = article.text
    spans: list[Quote | Figure | Date] = [*article.quotes, *article.figures, *article.dates]
    for found in spans:
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
    for quote in article.quotes:
        assert quote.speaker is None or quote.speaker.strip()
        assert 0 <= quote.confidence <= 1
    for number, figure in enumerate(article.figures):
        assert figure.low is None or figure.high is None or figure.low <= figure.high
        assert figure.equals is None or figure.equals < number
    for actor in article.actors:
        assert actor.name.strip()
        assert all(0 <= start < end <= len(text) for start, end in actor.mentions)


@pytest.mark.parametrize(("language", "blank"), [("en", " "), ("zh", "")])
@settings(max_examples=600)
@given(seed=st.integers(0, 2**32))
def test_no_order_of_known_words_breaks_the_parse(language: str, blank: str, seed: int) -> None:
    dice = random.Random(seed)
    words, length = known_words(language), dice.randint(1, 150)
    text = blank.join(dice.choice(words if dice.random() < 0.65 else _MARKS + _OTHERS) for _ in range(length))
    holds(parse(text, About(language=language, published=dice.choice(_DATES))))


@settings(max_examples=600)
@given(seed=st.integers(0, 2**32))
def test_no_row_of_short_sentences_breaks_the_parse(seed: int) -> None:
    dice = random.Random(seed)
    known = known_words("en")

    def sentence() -> str:
        said = " ".join(dice.choice(known if dice.random() < 0.5 else _TELLING) for _ in range(dice.randint(1, 4)))
        said = said[:1].upper() + said[1:]
        return f"“{said},”" if dice.random() < 0.4 else said + dice.choice([".", ":", ",", "?", " —", ""])

    holds(parse("".join(sentence() + dice.choice([" ", "\n", "\n\n", "\n- "]) for _ in range(dice.randint(1, 8)))))


@pytest.mark.parametrize("pause", ["--", "–", ":", ";", "”", "…"])
def test_a_mark_that_stands_alone_speaks_no_words(pause: str) -> None:
    article = parse(f"“We have agreed on the winter ferry,” said {pause} Okafor, the harbour master.")
    assert article.quotes
    assert {quote.speaker for quote in article.quotes} <= {None, "Okafor"}


@pytest.mark.parametrize("alone", ["But.", "In.", "The.", "Doe's.", "Born.", "“.”"])
def test_a_sentence_may_be_one_word(alone: str) -> None:
    for text in (f"The mayor left. {alone} “It leaks,” he said.", f"“No.” {alone} “Yes,” it said. {alone}"):
        holds(parse(text))


_ENDS_ANYWHERE = (
    "LUNDBY, Norway, Jan. 5 (Harbour Wire) — The lock “leaks”, said Norway, according to the Lundby Echo, which cited"
    " Ann Doe, 54, head of Delta Mills, as saying it would cost $2 billion to $3 billion, up 3.5% from 2016. “Half of"
    " it,” Bo Li, a diver, told the U.S. Senate on Monday, “is ours.” Asked whether he would go, the minister for"
    " ports, Jan Roe, said: “No.” The company’s lawyer, she added in an interview with Aftonen, told London, the"
    " Oslo-based union and one of them, Eva Lund, that “nobody” knew; neither did the mayor.\n\nQ: Who knew?\n\nA: I."
)


@pytest.mark.parametrize("last", ["", ","])
def test_a_text_may_end_anywhere(last: str) -> None:
    for end in range(1, len(_ENDS_ANYWHERE) + 1):
        holds(parse(_ENDS_ANYWHERE[:end] + last, About(published="2016-05-03")))


def test_a_label_may_end_at_its_colon_among_lines_that_are_none() -> None:
    lines = "ABC-2 :sup:`*`\n\n# Every one of them is out\n\n# a.txt: two with 0.10\n\nOTHER: two with 0.10"
    for article in read(lines.encode(), "notes.txt"):
        holds(article)


@pytest.mark.parametrize("blank", ["\u2005", "\u3000", "\t", "\u00a0"])
def test_a_bound_may_stand_behind_a_blank_of_any_width(blank: str) -> None:
    (figure,) = parse(f"The council closed 140{blank}+ schools last year.").figures
    assert (figure.low, figure.bound) == (140, "at least")


@pytest.mark.parametrize(
    "text",
    [
        "Delgado:\n\n“It leaks.”",
        "Locals. “It leaks,” they said.",
        "locals. “It leaks.”",
        "This. It suggests Jo Doe knew.",
        "Jo Doe left. “It leaks,” said same.",
    ],
)
def test_who_speaks_may_be_a_sentence_alone(text: str) -> None:
    holds(parse(text))
