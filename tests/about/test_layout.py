"""What an article says of itself is read off its own lines, and its paragraphs stay its paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.about.layout import Layout, lay_out
from corpus.clean import clean
from corpus.model import About
from corpus.read import parse

WIRE = """Harbour strike enters second week

By Ann Lee and Bo Ek, Reuters
Published: March 4, 2024 at 6:15 PM GMT | Updated 5 March 2024
5 min read
Share on Facebook
Cranes stand idle at Port Aldona on Monday. Photo: Kai Moen/Reuters

PORT ALDONA (Reuters) - Dock workers refused to unload three ships on Monday, their union said, in a dispute over pay.

Read more: Ten things to know about the port

"We will wait," said union leader Ida Brandt. The port authority offered four percent.

What comes next

Talks resume on Thursday in the town hall, and neither side expects them to be short.

Sign up for our newsletter to get the best stories in your inbox.
(Reporting by Ann Lee; Editing by Cy Dahl)
Copyright 2024 Reuters. All rights reserved.
Most read
Five recipes for spring
Why the bridge is closed
"""

FILLER = "The council met again on Tuesday and talked for two hours about the bridge, without reaching any decision."


def kinds(text: str, about: About | None = None) -> list[tuple[str, str]]:
    layout = lay_out(text, about or About())
    return [(p.kind, text[p.start : p.end]) for p in layout.passages]


def said_of_itself(text: str) -> About:
    return lay_out(clean(text), About()).about


def test_a_wire_story_tells_title_authors_outlet_and_moment() -> None:
    about = said_of_itself(WIRE)
    assert about.title == "Harbour strike enters second week"
    assert about.author == "Ann Lee and Bo Ek"
    assert about.outlet == "Reuters"
    assert about.published == "2024-03-04T18:15Z"
    assert about.form == "report"


def test_only_the_paragraphs_of_a_wire_story_are_its_body() -> None:
    by_kind = kinds(clean(WIRE))
    body = [words for kind, words in by_kind if kind == "body"]
    assert [b.split()[0] for b in body] == ["Dock", '"We', "Talks"]
    assert ("dateline", "PORT ALDONA (Reuters) -") in by_kind
    assert ("heading", "What comes next") in by_kind
    assert ("boilerplate", "Five recipes for spring") in by_kind
    assert sum(kind == "caption" for kind, _ in by_kind) == 1


def test_a_section_label_is_no_title_and_a_subhead_is_the_standfirst() -> None:
    by_kind = kinds(
        f"WORLD / EUROPE\nExclusive: Bridge to close\nFerries ready for the whole summer season\n8 May 2023\n{FILLER}"
    )
    assert [k for k, _ in by_kind] == ["kicker", "title", "standfirst", "dateline", "body"]


def test_a_repeated_caption_is_a_caption_every_time() -> None:
    by_kind = kinds(f"Bridge to close\nBridge Photo: Ritzau\n{FILLER}\nBridge Photo: Ritzau\n{FILLER}")
    assert [k for k, _ in by_kind] == ["title", "caption", "body", "caption", "body"]


def test_a_caption_run_into_a_paragraph_is_cut_off_and_nothing_else() -> None:
    line = (
        "Eva Holm, mayor of Aldona. Photo: AFP Local builders, who had waited for a year, "
        "said on Friday the bridge would open in June."
    )
    by_kind = kinds(f"Bridge to open\n{FILLER}\n{line}")
    assert by_kind[2:] == [
        ("caption", "Eva Holm, mayor of Aldona. Photo: AFP"),
        ("body", line[line.index("Local") :]),
    ]


def test_sharing_buttons_run_into_a_paragraph_are_the_pages_and_a_list_of_sites_is_not() -> None:
    bar = "Send Facebook Twitter Google+ Tumblr Digg reddit Permalink http://ebb.example/p/2"
    told = "Facebook, Twitter, Google and Instagram declined, and a post on Facebook Twitter ignored."
    found = parse(
        f"Quay shut\n\nThe quay has been shut for good since Monday. {bar} “We are done,” Ida Brandt said. {told}"
    )
    assert [found.text[p.start : p.end] for p in found.passages if p.kind == "boilerplate"] == [bar]
    assert [quote.text for quote in found.quotes] == ["We are done,"]


@pytest.mark.parametrize(
    "dateline",
    [
        "LUNDBY (March 3, 2026) -",
        "LUNDBY -- 3 March 2026 --",
        "LUNDBY, Ohio — March 3, 2026 —",
        "LUNDBY, March 3, 2026 -",
    ],
)
def test_a_dateline_gives_the_day_in_brackets_or_between_dashes(dateline: str) -> None:
    about = lay_out(f"{dateline} The harbour board met in the morning and closed the quay.", About()).about
    assert about.published == "2026-03-03"


def test_a_short_paragraph_behind_an_agencys_dateline_is_none_of_it() -> None:
    found = parse("Quay to close\n\nOSLO, Feb 9 (Reuters) - The quay will close on Monday.")
    kinds = [(p.kind, found.text[p.start : p.end]) for p in found.passages]
    assert kinds[1:] == [("dateline", "OSLO, Feb 9 (Reuters) -"), ("body", "The quay will close on Monday.")]


def test_a_dateline_below_a_line_that_only_names_the_agencys_staff_is_no_part_of_the_text() -> None:
    by_kind = kinds(f"Quay to close\nBy Harbour News Agency staff\n\nLUND, March 3 (HNA) - {FILLER}\n{FILLER}")
    assert ("dateline", "LUND, March 3 (HNA) -") in by_kind


def test_a_relative_time_gives_no_date() -> None:
    about = said_of_itself(
        f"top of page\n\nWill the bridge open?\n\n • Writer: Ann\n   Ann\n • 7 minutes ago\n • 3 min read\n\n{FILLER}"
    )
    assert (about.title, about.author, about.published) == ("Will the bridge open?", "Ann", None)


def test_a_remark_far_below_the_text_is_a_readers() -> None:
    text = "Bridge to open\n" + f"{FILLER}\n" * 6 + "\n\n\nAbout time."
    assert kinds(text)[-1] == ("boilerplate", "About time.")


def test_a_short_last_paragraph_at_the_usual_distance_stays() -> None:
    text = "Bridge to open\n\n" + f"{FILLER}\n\n" * 6 + "Nobody objected."
    assert kinds(text)[-1][0] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "By signing the order, the governor ended a quarrel that had lasted since the spring.",
        "Reporting by the Aldona Echo in March showed that the ministers knew.",
        "Copyright law protects the song, the court found on Friday in a long ruling.",
        "Like many people on Twitter, she learned of the fire from a stranger.",
        "More in the party want him gone.",
        "However, he added",
        "A consultant at a design firm told the Echo that",
        "The spokesperson replied:",
        "“We had no idea,” Holm said.",
        "Original plans for the bridge were lost in a fire at the town hall.",
        "Read more books, the minister told pupils on Friday.",
    ],
)
def test_what_could_be_prose_stays_body(line: str) -> None:
    assert {k for k, w in kinds(f"Bridge to open\n\n{FILLER}\n\n{line}\n\n{FILLER}") if line in w} == {"body"}


def test_an_exclusive_names_its_own_outlet_and_a_retelling_does_not() -> None:
    exclusive = f"Exclusive: Bridge to open\n{FILLER} She told the Aldona Times in an exclusive interview."
    assert said_of_itself(exclusive).outlet == "Aldona Times"
    assert said_of_itself(exclusive.removeprefix("Exclusive: ")).outlet is None


def test_a_newsletters_greeting_tells_its_day_and_is_no_title() -> None:
    head = "THE ALDONA ECHO | MORNING NOTES\n\nGood morning. It's Tuesday, 10 March 2026.\n\n1. Bridge to open\n\n"
    about = said_of_itself(head + FILLER)
    assert (about.title, about.published) == (None, "2026-03-10")


def test_what_is_known_already_wins() -> None:
    known = About(title="Harbour strike enters second week", outlet="Aldona Echo", published="2024")
    about = lay_out(clean(WIRE), known).about
    assert (about.title, about.outlet, about.published) == (known.title, "Aldona Echo", "2024")


def test_a_text_of_one_line_is_all_body() -> None:
    assert kinds("The bridge opened on Monday") == [("body", "The bridge opened on Monday")]


PIECES = st.sampled_from(
    [
        "By Ann Lee",
        "8 May 2023",
        "Photo: AFP",
        "Recent Posts",
        FILLER,
        "What now?",
        "“No,” she said.",
        "",
        "",
        "# Head",
        "•",
        "Comments",
    ]
)


def covers(text: str, layout: Layout) -> bool:
    at = 0
    for passage in layout.passages:
        if text[at : passage.start].strip() or not at <= passage.start < passage.end <= len(text):
            return False
        at = passage.end
    return not text[at:].strip()


@given(st.lists(PIECES | st.text(max_size=60), max_size=30))
def test_passages_cover_every_word_in_order_whatever_the_text(pieces: list[str]) -> None:
    text = clean("\n".join(pieces))
    assert covers(text, lay_out(text, About()))


DIGEST = """Harbours in brief

OSTRUP (Reuters) - The harbour master closed two of the seven quays on Friday after a crane fell into the basin.

TARNBY, March 4 ({}) -- The ferry line bought three ships from a yard that had built them for somebody else entirely.

(By Ida Brandt and Tom Reed; Additional writing by Ann Lee; Editing by Max Rowe)
"""


def test_every_story_of_a_digest_has_its_dateline_outside_the_text() -> None:
    article = parse(DIGEST.format("Reuters"))
    datelines = [article.text[p.start : p.end] for p in article.passages if p.kind == "dateline"]
    assert datelines == ["OSTRUP (Reuters) -", "TARNBY, March 4 (Reuters) --"]
    assert article.passages[-1].kind == "boilerplate"


@pytest.mark.parametrize(("second", "outlet"), [("Reuters", "Reuters"), ("AFP", None), ("Ostrup", "Reuters")])
def test_the_agency_of_the_dateline_is_the_outlet_unless_datelines_disagree(second: str, outlet: str | None) -> None:
    assert parse(DIGEST.format(second)).about.outlet == outlet


def test_an_outlet_that_is_stated_wins_over_the_dateline() -> None:
    assert parse(DIGEST.format("Reuters"), About(outlet="Ostrup Herald")).about.outlet == "Ostrup Herald"


def test_a_datelines_day_needs_a_year_to_be_a_date() -> None:
    text = DIGEST.format("Reuters")
    assert parse(text).about.published is None
    assert parse(text, About(published="2024")).about.published == "2024-03-04"
    assert parse(text, About(published="2024-05-01")).about.published == "2024-05-01"


def test_a_date_and_an_agency_on_one_line_are_both_read() -> None:
    text = (
        "Ferry line buys ships\n\n6th March 2024 By: Reuters\n\n" + "The ferry line bought three ships on Monday. " * 4
    )
    about = parse(text).about
    assert (about.published, about.outlet) == ("2024-03-06", "Reuters")


def test_a_first_line_that_names_who_holds_the_copyright_is_the_masthead() -> None:
    body = "The lock at Lundby will stay shut until the spring because nobody has bid for its repair.\n\n" * 3
    head = "Lundby Today\n3 March 2026\n\nLock stays shut, council decides\n\nIda Moe, town hall reporter\n\n"
    about = parse(f"{head}{body}© 2026 Lundby Today. All rights reserved.").about
    assert (about.outlet, about.title) == ("Lundby Today", "Lock stays shut, council decides")
    assert (about.author, about.published) == ("Ida Moe", "2026-03-03")


def test_a_writer_a_masthead_and_a_day_on_lines_of_their_own_are_all_read() -> None:
    about = said_of_itself(f"Bridge to close for a year\nAnn Moen\nThe Aldona Star\n8 February 2026\n\n{FILLER}")
    assert (about.author, about.outlet, about.published) == ("Ann Moen", "Aldona Star", "2026-02-08")
    about = said_of_itself(f"Bridge to close for a year\nAnn Moen\nAldona Echo\n8 February 2026\n\n{FILLER}")
    assert (about.author, about.outlet, about.published) == ("Ann Moen", None, "2026-02-08")


def test_a_word_in_capitals_over_the_title_is_its_label() -> None:
    text = f"OBITUARIES\nIda Brandt, who built the long bridge, dies at 91\nBy Ann Moen\n\n{FILLER}"
    assert kinds(text)[:2] == [("kicker", "OBITUARIES"), ("title", "Ida Brandt, who built the long bridge, dies at 91")]


def test_a_sites_name_and_its_menu_copied_along_are_not_the_title() -> None:
    copied = "Aldona Today\nCITY\nSPORT\nCULTURE\n\nThe long bridge will close for a year\nAnn Moen\n8 February 2026"
    text = f"{copied}\n\n{FILLER}"
    about = said_of_itself(text)
    assert (about.title, about.outlet) == ("The long bridge will close for a year", "Aldona Today")


def test_a_release_is_dated_by_the_place_and_day_before_a_colon() -> None:
    text = f"Moen Mills opens a second yard\n\nAldona, 24 February 2026: {FILLER}"
    assert kinds(text)[1] == ("dateline", "Aldona, 24 February 2026:")
    assert said_of_itself(text).published == "2026-02-24"
    for line in ("FOR IMMEDIATE RELEASE – 24 February 2026", "Press release | 24 February 2026"):
        about = said_of_itself(f"Moen Mills opens a second yard\n{line}\n\n{FILLER}")
        assert (about.author, about.published) == (None, "2026-02-24")


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        ("Ann Moen, Aldona Courier\n8 February 2026", "Aldona Courier"),
        ("Ann Moen for The Aldona Courier\n8 February 2026", "Aldona Courier"),
        ("Ann Moen, Science correspondent\n8 February 2026", None),
        ("By Ann Moen | Aldona Courier | 08/02/2026", "Aldona Courier"),
        ("By Ann Moen, Aldona Courier, Lundby\nPublished 8 February 2026", "Aldona Courier"),
    ],
)
def test_a_writer_is_told_from_whom_the_lines_name_beside_the_day(lines: str, outlet: str | None) -> None:
    about = said_of_itself(f"Bridge to close for a year\n{lines}\n\n{FILLER}")
    assert (about.author, about.outlet) == ("Ann Moen", outlet)


def test_a_writers_beat_is_no_outlet() -> None:
    about = said_of_itself(f"Bridge to close for a year\nBy Ann Moen, Science correspondent\n\n{FILLER}")
    assert (about.author, about.outlet) == ("Ann Moen", None)
    about = said_of_itself(f"Bridge to close for a year\nBy ANN MOEN, CONSUMER REPORTER\n\n{FILLER}")
    assert about.author == "Ann Moen"
    about = said_of_itself(f"Bridge to close for a year\nBy ANN MOEN AP Business Writer\n\n{FILLER}")
    assert (about.author, about.outlet) == ("Ann Moen", "AP")


def test_a_line_of_source_moment_and_editor_states_the_first_two() -> None:
    about = said_of_itself(
        f"Bridge to close for a year\nSource: Xinhua | 2025-12-12 15:41:27 | Editor: moen\n\n{FILLER}"
    )
    assert (about.author, about.outlet, about.published) == (None, "Xinhua", "2025-12-12T15:41:27")


def test_a_bare_byline_may_say_where_its_writer_is() -> None:
    about = said_of_itself(f"Bridge to close for a year\nAnn Moen in New Aldona\n8 February 2026\n\n{FILLER}")
    assert (about.author, about.published) == ("Ann Moen", "2026-02-08")


def test_a_call_for_readers_letters_is_no_part_of_the_article() -> None:
    text = f"Bridge to close for a year\n\n{FILLER}\n\nDo you have a view on this? Send us up to 300 words."
    assert kinds(text)[-1][0] == "boilerplate"


def test_a_heading_that_ends_in_a_verb_of_speech_heads_its_section_and_opens_no_quote() -> None:
    said = "Ida Brandt, the minister, said she would not give in. “There is no money.”"
    article = parse("\n\n".join(["Harbour strike enters second week", FILLER, "What the minister says", said, FILLER]))
    headings = [article.text[p.start : p.end] for p in article.passages if p.kind == "heading"]
    assert headings == ["What the minister says"]
    assert [quote.text for quote in article.quotes] == ["she would not give in", "There is no money."]


@pytest.mark.parametrize("sign", ["Media Contact:\nIda Roe, 555 0100", "Forward-Looking Statements\nWe may be wrong."])
def test_what_every_press_release_carries_at_its_end_is_not_its_news(sign: str) -> None:
    text = (
        "Lund Mills opens a lock\n\nLUND, May 4, 2026 -- Lund Mills opened a lock.\n\n"
        f"About Lund Mills\nLund Mills says its flour is eaten in 12 countries.\n\n{sign}"
    )
    assert [q.text for q in parse(text).quotes] == []
    assert [q.text for q in parse(text.partition(sign)[0]).quotes] == ["its flour is eaten in 12 countries"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("PRESS RELEASE\n\n", ""),
        ("LUND MILLS\n\nMEDIA STATEMENT – 4 May 2026\n\n", ""),
        (
            "FOR IMMEDIATE RELEASE\n\nContact: Ida Roe, 555 0100\n\n",
            "\n\nAbout Lund Mills\nIt grinds oats.\n\n###",
        ),
        ("News release\n\n", "\n\nENDS\n\nSOURCE Lund Mills"),
    ],
)
def test_whoever_issues_a_press_release_is_its_outlet(above: str, below: str) -> None:
    about = said_of_itself(
        f"{above}Lund Mills opens a second lock\n\nLUND, May 4, 2026 -- Lund Mills today opened it.{below}"
    )
    assert (about.form, about.outlet, about.title) == ("release", "Lund Mills", "Lund Mills opens a second lock")
    assert "ENDS" not in [
        words for kind, words in kinds(f"{above}Lund Mills opens it\n\n{FILLER}{below}") if kind == "body"
    ]


def test_a_report_of_a_press_release_is_none() -> None:
    text = f"Mills open a lock\n\nThe press release came late. {FILLER}\n\nAbout Lund Mills\nThey grind oats."
    assert (said_of_itself(text).form, said_of_itself(text).outlet) == ("report", None)


def test_a_name_right_below_the_title_is_the_writers_where_the_day_is_known() -> None:
    text = f"Pier to close for two years\nAnn Lee\n\n{FILLER}"
    assert lay_out(text, About(title="Pier to close for two years", published="2024-05-03")).about.author == "Ann Lee"


def test_a_dateline_opens_the_text_below_a_picture_too() -> None:
    head = "Pier to close for two years\nBy Ann Lee\n3 May 2024\n\n"
    text = f"{head}The pier by day. Photo: Bo Ek\n\nALDONA (Reuters) - {FILLER}"
    assert ("dateline", "ALDONA (Reuters) -") in kinds(text)


def test_what_is_said_below_of_each_of_two_writers_is_no_text() -> None:
    text = (
        f"Pier to close for two years\nBy Ann Lee and Bo Ek\n3 May 2024\n\n{FILLER}\n\nAnn Lee is a reporter in Aldona."
    )
    assert [words for kind, words in kinds(text) if kind == "body"] == [FILLER]


def test_a_menu_copied_along_a_caption_and_who_the_writer_is_are_no_text() -> None:
    menu, title = "Local\nSports\nOpinion\nE-Edition\nSubscribe", "Pier to close for two years"
    over = "Published\n3 May 2024, 14:05 BST\nUpdated 3 hours ago\nAnn Lee"
    pictures = "Image source, Getty Images\nImage caption,\nThe pier by day\nCranes stand on the pier. Bo Ek/Pier Post"
    writer = "Ann Lee covers the harbour. Reach her at lee@pier.example."
    text = f"{menu}\n{title}\n{over}\n{pictures}\n\n{FILLER}\n\nANN LEE\n{writer}\nLee covers ships, too."
    text += "\n[Read: What the engineers found]\n"
    about = said_of_itself(text)
    assert (about.title, about.author, about.published) == (title, "Ann Lee", "2024-05-03T14:05+01:00")
    assert [words for kind, words in kinds(text) if kind in ("body", "heading", "standfirst")] == [FILLER]
