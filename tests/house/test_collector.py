"""An article is parsed without Python's garbage collector, which would find nothing."""

import gc
from collections.abc import Iterator

import pytest

from corpus.read import parse

TEXT = """Harbour plan leaks

By Jo Doe

Lund Harbour Board chairwoman Berit Ek told the Keel Herald on Monday that the quay would cost $14 million.

“It leaks,” her spokesman, Ash Roe, said. “We knew.” He added that a third of the 60 boats had left in May.
"""


@pytest.fixture
def collecting() -> Iterator[None]:
    yield
    gc.enable()


def test_a_parse_leaves_nothing_that_only_the_collector_could_free() -> None:
    parse(TEXT)
    gc.collect()
    parse(TEXT)
    assert gc.collect() == 0


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.usefixtures("collecting")
def test_the_collector_is_left_as_it_was_found(on: bool) -> None:
    (gc.enable if on else gc.disable)()
    parse(TEXT)
    assert gc.isenabled() == on
