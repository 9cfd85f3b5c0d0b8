"""What a page sets apart in other type, amid a sentence, before it or across its columns, tears no sentence."""

from corpus.readers.markup import squash
from corpus.readers.pdf_layout import mended
from corpus.readers.pdf_type import Type

TEXT = [
    "The fee had been meant to pay for lighting and guards, the",
    "judge wrote, and a public road stays public for everybody",
    "even where it is underground.",
]
BOX = ["THE TUNNEL", "Length: 1,240 metres", "Opened: 1911"]
LEFT = [
    "The court ruled on Thursday",
    "that the city may not take a",
    "fee for the use of the old",
    "tunnel, which was reopened",
    "in May after long repairs.",
    "The city is to appeal soon.",
]
RIGHT = [
    "Some 2,400 cyclists go there",
    "on every working day, so the",
    "road office counted in June,",
    "and before it they all had a",
    "hill to climb in any weather",
    "or had to go by train.",
]


def side_by_side(left: list[str], right: list[str]) -> list[str]:
    return [f"{a:<40}{b}" for a, b in zip(left, right, strict=True)]


def test_a_box_amid_a_sentence_is_taken_out_of_it() -> None:
    page = [*TEXT[:2], "", *BOX, "", TEXT[2]]
    found = mended([page], apart=squash("".join(BOX)))
    assert found[-1] == " ".join(TEXT)
    assert squash("".join(found[:-1])) == squash("".join(BOX))


def test_a_box_between_two_sentences_stays_where_it_stands() -> None:
    page = [*TEXT, "", *BOX, "", "The city is to appeal before the end of the month, it said."]
    found = mended([page], apart=squash("".join(BOX)))
    assert (found[0], found[-1]) == (" ".join(TEXT), page[-1])


def test_a_quote_set_across_two_columns_parts_no_sentence_of_theirs() -> None:
    across = ["", f"{'':<22}“People have paid already”", ""]
    page = [*side_by_side(LEFT[:3], RIGHT[:3]), *across, *side_by_side(LEFT[3:], RIGHT[3:])]
    assert mended([page]) == [" ".join(LEFT), " ".join(RIGHT), "“People have paid already”"]


def test_a_heading_across_two_columns_ends_what_stands_above() -> None:
    page = [*side_by_side(LEFT, RIGHT), "", f"{'':<22}Ferry to run more often now", "", *side_by_side(LEFT, RIGHT)]
    found = mended([page])
    assert found[0] == " ".join(LEFT)
    assert "Ferry to run more often now" in found


def drawn(*stretches: tuple[str, float]) -> Type:
    heard = Type()
    heard.turn()
    for text, size in stretches:
        heard.hear(text, [1, 0, 0, 1, 0, 0], [1, 0, 0, 1, 0, 0], {"/BaseFont": "/Serif"}, size)
    return heard


def test_the_large_letter_that_a_text_opens_with_is_a_part_of_its_word() -> None:
    lines = ["   he court ruled on Thursday", "   that the city may not take", "Ta fee for the tunnel."]
    heard = drawn(("T", 30), *((line.strip(" T"), 9) for line in lines))
    assert heard.with_initial("\n".join(lines)).split("\n")[0].strip() == "The court ruled on Thursday"
    assert "Ta fee" not in heard.with_initial("\n".join(lines))


def test_a_letter_that_stands_alone_elsewhere_stays() -> None:
    lines = ["A court ruled on Thursday", "that the city may not take", "a fee for the tunnel."]
    assert drawn(*((line, 9) for line in lines)).with_initial("\n".join(lines)) == "\n".join(lines)
