"""A value that an article only gives as another outlet's is not its own: what it has itself is held against that."""

import pytest

from store.database.store import Store
from tests.comparing.differing import found, two_tellings


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("A levy would be 15 percent.", "A levy would be 20 percent, not the 15 percent reported by the Harbour Post."),
        ("A levy would be 15 percent.", "A levy would be 20 percent, she said. The Harbour Post put it at 15 percent."),
        ("A levy would be 15 percent.", "A levy would be 20 percent, she said, and not the Harbour Post's 15 percent."),
        ("The lock costs €4.2 million.", "The lock costs €6.1 million. The Harbour Post put the cost at €4.2 million."),
        ("Some 410 homes were flooded.", "Some 560 homes were flooded, she said; the Harbour Post had 410 homes."),
    ],
)
def test_the_value_that_is_set_against_another_outlets_conflicts_with_it(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs)
    assert len(found(store, "figures")) == 1


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("A levy would be 15 percent.", "A levy would be 15 percent, the Harbour Post reported."),
        ("A levy would be 15 percent.", "A levy would be 20 percent, she said. It had been 15 percent."),
        (
            "It sold 410 permits to anglers.",
            "It sold 560 permits to farmers and 410 permits to anglers, says the Harbour Post.",
        ),
        (
            "The lock costs €4.2 million.",
            "The lock costs €4.2 million, says the Harbour Post. The pump costs €2.1 million.",
        ),
        (
            "Some 410 homes were flooded.",
            "In Tullow 560 homes were flooded, and 410 homes there, said the Harbour Post.",
        ),
    ],
)
def test_the_value_of_another_thing_beside_another_outlets_does_not(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs)
    assert found(store, "figures") == []
