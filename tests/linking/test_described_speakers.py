"""What a speaker is who is only described."""

import pytest

from store.actors.described import type_of_speaker


@pytest.mark.parametrize(
    ("speaker", "kind"),
    [
        ("A 2031 report by the commission", None),
        ("A 2031 report", None),
        ("The study of the Lund Institute", None),
        ("A commission of the town", None),
        ("The Rock", "person"),
        ("Orrin", "person"),
        ("a hospital trust", "organisation"),
    ],
)
def test_what_is_read_is_nobody_and_a_name_with_an_article_is(speaker: str, kind: str | None) -> None:
    assert type_of_speaker(speaker) == kind
