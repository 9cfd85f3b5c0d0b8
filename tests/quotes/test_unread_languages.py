"""Claims about articles in languages that are not read: the marked words, without a guess at who said them."""

import pytest

from corpus.model import About
from corpus.read import parse


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "fr",
            "« Le quai est fermé », rappelle Ines Vail. Interrogée par l'agence Reuters, Ana Berg a dit : "
            "« Le port ne paiera pas. » Le journal « Monde » n'en dit rien.",
            ["Le quai est fermé", "Le port ne paiera pas."],
        ),
        ("de", "„Wir zahlen das nicht“, sagte Ines Vail der Zeitung. Die „Bild“ schweigt.", ["Wir zahlen das nicht"]),
        ("ja", "市長は「港は身代金を支払わない」と述べ、「被害」も説明した。", ["港は身代金を支払わない"]),
        ("es", "Ines Vail: no pagará el puerto, said Ana Berg.", []),
    ],
)
def test_marked_words_in_a_language_that_is_not_read_have_no_speaker(language: str, text: str, told: list[str]) -> None:
    quotes = parse(text, About(language=language)).quotes
    assert [(q.text, q.speaker, q.confidence) for q in quotes] == [(words, None, 0.0) for words in told]
    assert all(text[q.start : q.end] == q.text for q in quotes)
