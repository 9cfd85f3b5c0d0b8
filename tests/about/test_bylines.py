"""Who wrote a text, for whom and when, as its first lines say it in the languages and forms that people save."""

import pytest

from corpus.about.layout import lay_out
from corpus.clean import clean
from corpus.model import About

FILLER = "The council met again on Tuesday and talked for two hours about the bridge, without reaching any decision."


def kinds(text: str) -> list[tuple[str, str]]:
    return [(p.kind, text[p.start : p.end]) for p in lay_out(text, About()).passages]


def said_of_itself(text: str) -> About:
    return lay_out(clean(text), About()).about


@pytest.mark.parametrize(
    ("lines", "author", "outlet", "published"),
    [
        ("Published 5:30 p.m. ET May 3, 2024 | Updated 8:02 a.m. ET May 4, 2024", None, None, "2024-05-03T17:30-04:00"),
        ("Story by Ann Lee • 2d • 3 min read", "Ann Lee", None, None),
        ("田中花子 2024年5月3日 午後2時05分", "田中花子", None, "2024-05-03T14:05"),
        ("3 مايو 2024", None, None, "2024-05-03"),
        ("di Ada Bruni\n3 maggio 2024 alle 14:05", "Ada Bruni", None, "2024-05-03T14:05"),
        ("Lagoon Monitor\nSaturday 4 May 2024\nBy Our Staff", None, "Lagoon Monitor", "2024-05-04"),
        ("Lagoon Monitor\nSaturday 4 May 2024\nBy Ann Lee", "Ann Lee", "Lagoon Monitor", "2024-05-04"),
        ("New York\nSaturday 4 May 2024\nBy Our Staff", None, None, "2024-05-04"),
        ("Ann Lee\nSaturday 4 May 2024\nBy Our Staff", "Ann Lee", None, "2024-05-04"),
        ("A weekly letter about ships by Mina Stoll", "Mina Stoll", None, None),
        ("Submitted by Ann Lee on Fri, 05/17/2024 - 14:05", "Ann Lee", None, "2024-05-17T14:05"),
        ("The Lake Side Record, May 3, 2024\nBy Ann Lee", "Ann Lee", "Lake Side Record", "2024-05-03"),
        ("Autor: Zofia Lis, 12.03.2008, 14:05", "Zofia Lis", None, None),
        ("Von Jutta Hain\n3.5.2024, 14.05 Uhr", "Jutta Hain", None, "2024-05-03T14:05"),
        ("Par Noé Salvat — Publié le vendredi 3 mai 2024 à 14h05", "Noé Salvat", None, "2024-05-03T14:05"),
        ("Por Inés Duarte y Luis Mora\n3 de mayo de 2024", "Inés Duarte y Luis Mora", None, "2024-05-03"),
        ("Le Courrier du Lac, 3 mai 2024", None, "Le Courrier du Lac", "2024-05-03"),
        ("By Chief Football Writer Ann Lee\n3 May 2024", "Ann Lee", None, "2024-05-03"),
        ("By Political Editor Ann Lee and Bo Ek\n3 May 2024", "Ann Lee and Bo Ek", None, "2024-05-03"),
        ("By Ann Lee Local Democracy Reporter\n3 May 2024", "Ann Lee", None, "2024-05-03"),
        ("LOCAL NEWS\nBy Ann Lee | lee@pier.example | Pier Post\n3 May 2024", "Ann Lee", "Pier Post", "2024-05-03"),
        ("Ann Lee, Harbour Post, 3 May 2024", "Ann Lee", "Harbour Post", "2024-05-03"),
        ("By Ann Lee\nPORT ALDONA, May 3, 2024", "Ann Lee", None, "2024-05-03"),
        ("Issue 118 | May 3, 2024", None, None, "2024-05-03"),
    ],
)
def test_bylines_and_dates_are_read_in_the_languages_that_desks_write(
    lines: str, author: str | None, outlet: str | None, published: str
) -> None:
    about = said_of_itself(f"Harbour strike enters second week\n\n{lines}\n\n{FILLER}\n\n{FILLER}")
    assert (about.author, about.outlet, about.published) == (author, outlet, published)


def test_a_preposition_before_a_single_word_or_a_journey_is_no_byline() -> None:
    for line in ("Von Trier", "Von Kiel nach Lund", "Por Dios"):
        about = said_of_itself(f"Harbour strike enters second week\n\n{line}\n\n{FILLER}\n\n{FILLER}")
        assert about.author is None


def test_a_day_and_a_month_that_could_be_swapped_give_the_year_alone() -> None:
    assert said_of_itself(f"Strike goes on\n\nPublished 3/5/2024\n\n{FILLER}").published == "2024"


def test_a_summary_above_a_bare_name_and_a_date_is_the_standfirst() -> None:
    summary = "The dockers have not been this patient for years, their leader says."
    byline = "Ann Lee and Bo Ek\n\nMay 3, 2024 at 7:31 a.m. CEST"
    text = f"Harbour strike enters second week\n\n{summary}\n\n{byline}\n\n{FILLER}"
    assert kinds(text)[1] == ("standfirst", summary)
    assert said_of_itself(text).author == "Ann Lee and Bo Ek"


def test_what_a_page_shows_between_headline_and_byline_does_not_hide_them_in_a_copy() -> None:
    summary = "The dockers went home in June. Then they came back with a bell."
    head = "Home > News > Harbour\nHarbour strike enters second week"
    shown = f"{head}\n\n{summary}\n\nListen to this article · 6:12 min\nShare full article\n\n27"
    byline = "By Ann Lee\nAnn Lee reported from the gate of the harbour.\n\nMay 3, 2024"
    text = f"{shown}\n{byline}\n\n{FILLER}\n\n{FILLER}"
    about = said_of_itself(text)
    assert (about.title, about.author, about.published) == (
        "Harbour strike enters second week",
        "Ann Lee",
        "2024-05-03",
    )
    assert ("standfirst", summary) in kinds(text)


@pytest.mark.parametrize(
    ("dateline", "outlet", "published"),
    [("Kiel (dpa) - ", "dpa", None), ("Brest, 3 mai 2024 (AFP) - ", "Agence France-Presse", "2024-05-03")],
)
def test_datelines_of_agencies_in_other_languages_are_read(dateline: str, outlet: str, published: str | None) -> None:
    text = f"Harbour strike enters second week\n\n{dateline}{FILLER}\n\n{FILLER}\n\nabc/def"
    about = said_of_itself(text)
    assert (about.outlet, about.published) == (outlet, published)
    assert kinds(text)[-1] == ("boilerplate", "abc/def")


@pytest.mark.parametrize(
    ("lines", "author", "outlet"),
    [
        ("Par Noé Salvat, La Gazette du Lac", "Noé Salvat", "La Gazette du Lac"),
        ("By Ann Lee — Rome", "Ann Lee", None),
        ("By Ann Lee · The Pier · May 3, 2024", "Ann Lee", "The Pier"),
        ("Инга Мохова\n3 мая 2024, 14:05", "Инга Мохова", None),
    ],
)
def test_a_byline_may_name_the_paper_or_the_place(lines: str, author: str, outlet: str | None) -> None:
    about = said_of_itself(f"Harbour strike enters second week\n\n{lines}\n\n{FILLER}\n\n{FILLER}")
    assert (about.author, about.outlet) == (author, outlet)


def test_a_line_of_a_press_database_tells_edition_day_page_and_writer() -> None:
    line = "Harbour Post (City Edition) · 3 May 2024 · A4 · BY ANN LEE"
    about = said_of_itself(f"Harbour strike enters second week\n{line}\n\n{FILLER}\n\n{FILLER}")
    assert (about.author, about.outlet, about.published) == ("Ann Lee", "Harbour Post", "2024-05-03")


def test_what_a_writer_is_elsewhere_is_no_part_of_the_byline() -> None:
    for told in ("senior fellow, Institute for Lund Policy", "a professor of economics at Lund University"):
        about = said_of_itself(f"Counting the ships\n\nBy Helena Marsk, {told}\n\n{FILLER}\n\n{FILLER}")
        assert about.author == "Helena Marsk"
    about = said_of_itself(f"Counting the ships\n\nBy Helena Marsk, director of a play that failed.\n\n{FILLER}")
    assert about.author is None


def test_who_wrote_it_and_when_may_share_a_line_with_the_label_between_them() -> None:
    about = said_of_itself(f"Ferry talks fail again\nBy Global Times Published: Jan 14, 2026 11:18 AM\n\n{FILLER}")
    assert (about.outlet, about.author, about.published) == ("Global Times", None, "2026-01-14T11:18")
    about = said_of_itself(
        f"Ferry talks fail again\nBy GT staff reporters Published: Jan 14, 2026 11:18 PM\n\n{FILLER}"
    )
    assert (about.author, about.published) == (None, "2026-01-14T23:18")


def test_a_few_words_over_a_title_and_its_standfirst_are_a_label() -> None:
    head = (
        "Harbour row\nFerry lines ask the town for more time to mend piers\nTalks have gone on since the storm of May"
    )
    about = said_of_itself(f"{head}\nAnn Lee in Lundby\nPublished: 9:30am, 13 Jan 2026\n\n{FILLER}")
    assert (about.title, about.author) == ("Ferry lines ask the town for more time to mend piers", "Ann Lee")


def test_a_headline_may_end_in_words_it_quotes() -> None:
    about = said_of_itself(f'Port holds fees as chief says trade is "in a good place"\n\nLUNDBY — {FILLER}\n\n{FILLER}')
    assert about.title == 'Port holds fees as chief says trade is "in a good place"'


def test_a_name_in_capitals_before_its_outlet_is_a_byline() -> None:
    about = said_of_itself(f"Ferry talks fail again\nANN LEE, Nikkei Asia staff writer\n4 May 2024\n\n{FILLER}")
    assert (about.author, about.outlet) == ("Ann Lee", "Nikkei Asia")


def test_a_bare_name_over_who_the_writer_is_is_a_byline() -> None:
    about = said_of_itself(
        f"Ferry talks fail again\nAnn Lee\nThe writer is a fellow at the Lundby Institute\n\n{FILLER}"
    )
    assert about.author == "Ann Lee"


def test_an_agency_may_open_the_text_without_a_place() -> None:
    assert said_of_itself(f"Ferry talks fail again\nBy Ann Lee\n\n(Bloomberg) -- {FILLER}").outlet == "Bloomberg"


def test_an_agencys_points_stand_between_title_and_byline() -> None:
    points = "* Fees up 2%, the most in years\n* Ships wait for the tide"
    about = said_of_itself(f"Ferry talks fail again\n\n{points}\n\nBy Ann Lee\n\nLUNDBY, Jan 13 (Reuters) - {FILLER}")
    assert (about.author, about.outlet) == ("Ann Lee", "Reuters")


def test_any_beat_may_stand_behind_a_byline() -> None:
    assert said_of_itself(f"Ferry talks fail\nBy Ann Lee, environment correspondent\n\n{FILLER}").author == "Ann Lee"


@pytest.mark.parametrize("between", [", ", " on ", " | ", " – "])
def test_a_date_behind_a_byline_takes_no_letter_of_the_name(between: str) -> None:
    about = said_of_itself(f"Ferry talks fail\n\nBy Ann Brown{between}5 March 2026\n\n{FILLER}")
    assert (about.author, about.published) == ("Ann Brown", "2026-03-05")


def test_each_of_several_may_have_written_it_somewhere_else() -> None:
    about = said_of_itself(f"Ferry talks fail\nBy Ann Lee in Lundby and Bo Ek in Rome\n\n{FILLER}")
    assert about.author == "Ann Lee and Bo Ek"


@pytest.mark.parametrize(
    ("line", "author", "outlet"),
    [
        ("Kolm Echo, 12 September 2025", None, "Kolm Echo"),
        ("HARN ECHO | 12 September 2025", None, "HARN ECHO"),
        ("THE HARN COURIER · 12 September 2025", None, "Harn Courier"),
        ("Lena Okafor, 12 September 2025", "Lena Okafor", None),
        ("By Lena Okafor | The Harn Courier | 12 September 2025", "Lena Okafor", "The Harn Courier"),
        ("LISK LEDGER, Friday, September 12, 2025", None, "Lisk Ledger"),
        ("By Lena Okafor, Harn Courier, 12 September 2025", "Lena Okafor", "Harn Courier"),
        ("By Lena Okafor, The Lisk Ledger", "Lena Okafor", "Lisk Ledger"),
        ("Interview by Lena Okafor", "Lena Okafor", None),
        ("Buenos Aires, 12 September 2025", None, None),
        ("Virginia Beach, 12 September 2025", None, None),
    ],
)
def test_a_name_beside_a_date_is_an_outlet_or_somebody_and_no_place(
    line: str, author: str | None, outlet: str | None
) -> None:
    about = said_of_itself(f"Dam declared safe\n\n{line}\n\n{FILLER}")
    assert (about.author, about.outlet) == (author, outlet)


def test_a_name_over_a_section_is_the_sites() -> None:
    about = said_of_itself(f"Kolm Echo\nNEWS\nDam above Sorvel declared safe\n\n{FILLER}")
    assert (about.title, about.outlet) == ("Dam above Sorvel declared safe", "Kolm Echo")


def test_a_name_below_the_date_is_the_writers_and_a_place_there_is_none() -> None:
    head = "Bread dearer in Harn\n\nHarn Courier\nFriday 6 March 2026\n"
    assert said_of_itself(f"{head}Lena Okafor\n\n{FILLER}").author == "Lena Okafor"
    assert said_of_itself(f"{head}Buenos Aires\n\n{FILLER}").author is None


@pytest.mark.parametrize("summary", ["Hotels fear for jobs", "The cap on gas has not been passed by the chamber"])
def test_a_short_line_over_byline_and_date_is_the_standfirst(summary: str) -> None:
    text = f"Bread dearer in Harn\n\n{summary}\n\n6 March 2026\n\nLena Okafor\n\nShare\nSave\n\nClose\n\n{FILLER}"
    assert ("standfirst", summary) in kinds(text)
    assert said_of_itself(text).published == "2026-03-06"


@pytest.mark.parametrize(
    ("masthead", "outlet"),
    [
        ("NORTHERN LEDGER", "Northern Ledger"),
        ("The Lakeside Echo", "Lakeside Echo"),
        ("LAKESIDE STAR\n3 May 2024", "Lakeside Star"),
        ("FERRY ROW", None),
        ("BRIDGE ECHO", None),
    ],
)
def test_a_papers_name_over_a_title_is_its_outlet_unless_the_text_tells_of(masthead: str, outlet: str | None) -> None:
    about = said_of_itself(f"{masthead}\nCouncil talks of a bridge\nBy Ann Lee\n\n{FILLER}\n\nBridge Echo is a firm.")
    assert (about.title, about.author, about.outlet) == ("Council talks of a bridge", "Ann Lee", outlet)


@pytest.mark.parametrize(
    "line",
    [
        "From our correspondent:",
        "By the editors",
        "By our own political editor in Lund",
        "Staff and wire reports",
        "By Staff Writers",
        "Von unserer Korrespondentin in Rom",
        "De notre envoyé spécial à Lyon",
        "Our Bureau",
    ],
)
def test_a_byline_that_names_nobody_is_one_and_gives_no_author(line: str) -> None:
    text = f"Council talks of a bridge\n{line}\n\n{FILLER}"
    assert kinds(text) == [("title", "Council talks of a bridge"), ("byline", line), ("body", FILLER)]
    assert said_of_itself(text).author is None
