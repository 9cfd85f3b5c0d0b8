"""Markdown is read as the text that it shows: no mark left, no word lost, and plain text taken for none of it."""

from corpus.read import read as parse_all
from corpus.readers import readings
from corpus.reading import Reading
from tests.readers.made_files import COUNCIL


def read(data: bytes) -> Reading:
    (reading,) = readings(data)
    return reading


def test_markdown_is_read_without_its_marks() -> None:
    written = (
        "# Second *terminal* approved\n\nThe **board** [said yes](https://fjord.example/a_(b)) on `Monday`.\n\n"
        "> “Late,” she said.\n\n- one_two_three\n"
    )
    assert read(written.encode()).text.split("\n\n") == [
        "Second terminal approved",
        "The board said yes on Monday.",
        "“Late,” she said.",
        "- one_two_three\n",
    ]


def test_a_quotation_that_says_whose_it_is_stands_between_marks() -> None:
    written = "# Late\n\n> We waited.\n>\n> It never\n> came.\n>\n> — Ida Moe, pilot\n\nThe **board** met.\n"
    assert read(written.encode()).text.split("\n\n")[1:] == [
        "“We waited.",
        "“It never came.” – Ida Moe, pilot",
        "The board met.\n",
    ]


def test_markdowns_marks_go_however_they_are_nested_or_broken_over_lines() -> None:
    written = (
        "## Ferry stops\n\n***Nobody asked*** the **board's *new* chair,\nIngrid Solheim**. “**No**,” she said.\\\n"
        "She left.\n\n"
        "> [!quote] The crews of the\n> northern quay heard it late.\n\n"
        "[![](a.png)](https://f.example) [the [old]\nquay](https://f.example/q) costs ~~five~~ 6&nbsp;million.[^1]\n\n"
        "| Quay | Boats |\n|---|:-:|\n| North | 12 |\n\n- [x] Paid<br/>in May\n\n#harbour #ferry\n\n"
        "<!-- draft --><u>Nobody</u> [minutes] knew.\n\n[^1]: As of March.\n\n[minutes]: https://f.example/m\n"
    )
    lines = [line.strip() for line in read(written.encode()).text.split("\n") if line.strip()]
    assert lines == [
        "Ferry stops",
        "Nobody asked the board's new chair, Ingrid Solheim. “No,” she said.",
        "She left.",
        "The crews of the northern quay heard it late.",
        "the [old] quay costs five 6\xa0million.",
        "Quay | Boats",
        "North | 12",
        "- Paid",
        "in May",
        "Nobody minutes knew.",
        "As of March.",
    ]


def test_the_words_of_a_picture_in_markdown_are_its_caption() -> None:
    (article,) = parse_all(f"# Ferry stops\n\n{COUNCIL[0]}\n\n![The pier at dusk](a.jpg)\n\n{COUNCIL[2]}".encode())
    assert [article.text[p.start : p.end] for p in article.passages if p.kind == "caption"] == ["The pier at dusk"]


def test_what_a_sites_generator_is_to_fill_in_is_no_text() -> None:
    parts = [
        "# Second terminal approved",
        COUNCIL[0],
        '{{< figure src="/a.jpg" >}}',
        "{% include ad.html %}",
    ]
    text = read("\n\n".join([*parts, COUNCIL[1]]).encode()).text
    assert [line for line in text.split("\n") if line][1:] == COUNCIL[:2]
    alone = read(f"{COUNCIL[0]}\n\n{{{{< youtube 12 >}}}}\n\n{COUNCIL[1]}".encode()).text
    assert [line for line in alone.split("\n") if line] == COUNCIL[:2]


def test_stars_and_numbers_in_plain_text_are_no_markup() -> None:
    written = "The ship (5*4 metres) cost 3*10 kroner.\n#1 in the list is the ferry.\n_ is a line._\n"
    assert read(written.encode()).text == written


def test_the_outlet_behind_the_first_heading_of_markdown_is_no_part_of_the_title() -> None:
    (article,) = parse_all("\n\n".join(["# Ferry stops for a year | Fjord Times", *COUNCIL]).encode())
    assert (article.about.title, article.about.outlet) == ("Ferry stops for a year", "Fjord Times")


def test_the_first_heading_of_markdown_is_the_title() -> None:
    (reading,) = readings(b"# Quay *reopens* today\n\nThe quay is open, harbour master Rosa Marques said.\n")
    assert reading.about.title == "Quay reopens today"
