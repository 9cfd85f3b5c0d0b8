"""What a text file may state before it begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.about.front_matter import split_front_matter
from corpus.about.published import iso_moment
from corpus.model import About


def test_front_matter_tells_outlet_author_and_moment() -> None:
    about, text, notes = split_front_matter(
        "---\ntitle: 'The mill''s last shift'\noutlet: Harbour Post\nauthor:\n  - Ann Lee\n  - Bo Ek\n"
        "date: 7 March 2024, 9:30 pm HKT\nform: op-ed\nlanguage: en-GB\nurl: https://example.org/a\n---\n"
        "The mill closed.\n"
    )
    assert about == About(
        title="The mill's last shift",
        outlet="Harbour Post",
        author="Ann Lee, Bo Ek",
        published="2024-03-07T21:30+08:00",
        form="opinion",
        url="https://example.org/a",
        language="en",
    )
    assert text == "The mill closed.\n"
    assert notes == ()


def test_what_front_matter_states_and_means_nothing_is_named() -> None:
    stated = "---\ntitle: Mill\ndate: yesterday-ish\nform: rumour\ntype: page\nlang: mumbling\n---\n"
    about, _, notes = split_front_matter(f"{stated}It closed.")
    assert about == About(title="Mill")
    assert [note.split(" is no ")[0] for note in sorted(notes)] == [
        "date: 'yesterday-ish'",
        "form: 'rumour'",
        "lang: 'mumbling'",
    ]


def test_a_key_that_is_nearly_a_known_one_is_named_unless_what_it_would_say_is_stated() -> None:
    stated = "---\ntitle: A\noutlett: Post\npublishd: 2026-01-01\nlinks: none\neditor: Jo\nulr: x\nlangauge: en\n"
    assert split_front_matter(f"{stated}---\nIt closed.").notes == (
        "outlett is no key that is known; write outlet.",
        "publishd is no key that is known; write published.",
        "langauge is no key that is known; write language.",
    )
    assert split_front_matter("---\noutlet: Post\noutlett: Mail\n---\nIt closed.").notes == ()


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe mayor resigned: nobody was told.\n---\nMore.",
        "---\ntitle: never closed\nThe mayor resigned.",
        "--- \n---\nThe mayor resigned.",
        "---\nBy: nobody\n\nThe mayor resigned.",
        "---\ntitle: open\nThe mayor resigned.\n\nNobody came.",
        "The mayor resigned.\n---\ntitle: late\n---\n",
    ],
)
def test_a_text_that_only_opens_with_a_rule_loses_nothing(text: str) -> None:
    assert split_front_matter(text) == (About(), text, ())


@pytest.mark.parametrize(
    ("stated", "mark"),
    [
        ("---\ntitle: Mill\noutlet: Harbour Post\n\n", "---"),
        ("---\ntitle: Mill\noutlet: Harbour Post\ntags:\n  - wool\n \n", "---"),
        ('+++\ntitle = "Mill"\noutlet = "Harbour Post"\n\n', "+++"),
    ],
)
@pytest.mark.parametrize("text", ["It closed.\n", "It closed.\n\n---\n\nNobody came.\n"])
def test_front_matter_that_nothing_closes_ends_with_a_blank_line_and_says_so(stated: str, mark: str, text: str) -> None:
    about, rest, notes = split_front_matter(stated + text)
    assert (about.title, about.outlet, rest) == ("Mill", "Harbour Post", text)
    assert notes == (f"Nothing closes its front matter; write {mark} below the last key.",)


def test_a_title_cannot_smuggle_an_escape_sequence() -> None:
    about, *_ = split_front_matter("---\ntitle: \x1b[31mRed\u202e alert\n---\nBody")
    assert about.title == "Red alert"


@pytest.mark.parametrize(
    ("stated", "iso"),
    [
        ("2026-01-07", "2026-01-07"),
        ("2026-01-07T21:46:10.123Z", "2026-01-07T21:46:10Z"),
        ("2026-01-07 21:46 +0800", "2026-01-07T21:46+08:00"),
        ("Wed, 07 Jan 2026 21:46:00 GMT", "2026-01-07T21:46:00Z"),
        ("Published: Mar 03, 2025 12:05 AM", "2025-03-03T00:05"),
        ("10:05 AM EST, Wed January 7, 2026", "2026-01-07T10:05-05:00"),
        ("Jan. 7, 2026 at 4 p.m. ET", "2026-01-07T16:00-05:00"),
        ("Nov. 1, 2026 at 4 p.m. ET", "2026-11-01T16:00-05:00"),
        ("Oct. 31, 2026 at 4 p.m. PT", "2026-10-31T16:00-07:00"),
        ("3rd of May 2021", "2021-05-03"),
        ("May 2021", "2021-05"),
        ("2024年5月3日 14:20", "2024-05-03T14:20"),
        ("25/12/2023", "2023-12-25"),
        ("04/05/2023", "2023"),
        ("2023", "2023"),
        ("21:46 CST 7 Jan 2026", "2026-01-07T21:46"),
        ("Wed Jan  7 21:46:00 CET 2026", "2026-01-07T21:46:00+01:00"),
        ("Wed Jan 07 2026 21:46:00 GMT+0530 (India Standard Time)", "2026-01-07T21:46:00+05:30"),
        ("20260107T214600Z", "2026-01-07T21:46:00Z"),
        ("20260107", "2026-01-07"),
        ("20261399", None),
        ("7 minutes ago", None),
        ("yesterday", None),
        ("31 February 2024", None),
        ("", None),
    ],
)
def test_a_stated_moment_is_as_precise_as_stated_and_never_invented(stated: str, iso: str | None) -> None:
    assert iso_moment(stated) == iso


@given(st.text(alphabet="-:\n .#'\"[]title,date>|é\x1b", max_size=200))
def test_any_text_gives_its_end_back(text: str) -> None:
    _, rest, _ = split_front_matter(text)
    assert text.endswith(rest)


def test_what_clippers_of_pages_write_is_understood() -> None:
    about, text, _ = split_front_matter(
        '---\ntitle: "The mill\'s last shift"\nsource: "https://post.example/mill"\nauthor:\n  - "[[Ann Lee]]"\n'
        '  - "[[people/bo|Bo Ek]]"\npublished: 2024-03-07\ncreated: 2024-03-09\n---\nThe mill closed.\n'
    )
    assert about == About(
        title="The mill's last shift", author="Ann Lee, Bo Ek", published="2024-03-07", url="https://post.example/mill"
    )
    assert text == "The mill closed.\n"


def test_keys_of_two_words_are_known_however_they_are_joined() -> None:
    for key in ("Publication Date", "publication_date", "date-published", "pubDate", "Published At"):
        about, *_ = split_front_matter(f"---\nHeadline: Mill\nWord Count: 512\n{key}: 7 March 2024\n---\nIt closed.")
        assert (about.title, about.published) == ("Mill", "2024-03-07")


def test_a_name_is_stated_without_the_word_by() -> None:
    assert split_front_matter("---\nbyline: By Ann Lee\n---\nIt closed.").about.author == "Ann Lee"


@pytest.mark.parametrize("title", ["Issue #212: a long week", "Why C #1 shut", "A long week # draft"])
def test_a_number_sign_before_a_number_is_part_of_a_title(title: str) -> None:
    assert split_front_matter(f"---\ntitle: {title}\n---\nIt closed.").about.title == title.removesuffix(" # draft")


def test_front_matter_between_plus_signs_is_read_too() -> None:
    about, text, _ = split_front_matter(
        '+++\ntitle = "Mill"\ndate = 2024-03-07T08:00:00+01:00\nauthors = ["Ann Lee", "Bo Ek"]\n+++\nIt closed.'
    )
    assert about == About(title="Mill", author="Ann Lee, Bo Ek", published="2024-03-07T08:00:00+01:00")
    assert text == "It closed."


def test_entries_of_a_table_between_plus_signs_stand_for_themselves() -> None:
    about, text, _ = split_front_matter(
        '+++\ntitle = """\nThe last \\\n  shift"""\ntags = [\n  "wool",\n]\n'
        '[params]\nshown = true\noutlet = "Mill Post"\n'
        '[[authors]]\nname = "Ann Lee"\n[[authors]]\nname = "Bo Ek"\n+++\nThe mill closed.\n'
    )
    assert about == About(title="The last shift", author="Ann Lee, Bo Ek", outlet="Mill Post")
    assert text == "The mill closed.\n"
