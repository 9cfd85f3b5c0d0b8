"""Speakers whom an article spells with either apostrophe."""

from corpus.read import parse


def test_a_speaker_spelt_with_either_apostrophe_is_one() -> None:
    article = parse(
        "A report\n\n“We will go on,” Whitlock’s lawyer said. Whitlock's lawyer added that it was over. Bo Ek's lawyer"
        " said no such thing would happen."
    )
    assert [quote.speaker for quote in article.quotes[:2]] == ["Whitlock’s lawyer"] * 2
    assert article.quotes[1].mention == "Whitlock's lawyer"
    assert article.quotes[2].speaker == "Bo Ek's lawyer"
