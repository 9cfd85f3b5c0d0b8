"""The dates that an English text gives, and how precisely its own date allows to resolve them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.dates.find import find_dates
from corpus.model import About, Passage


def dates(text: str, published: str | None = "2026-01-07") -> list[tuple[str, str]]:
    return [(d.text, d.iso) for d in find_dates(text, (), About(language="en", published=published))]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("It opened on Jan. 7, 2026.", "2026-01-07"),
        ("It opened on 7 January 2026.", "2026-01-07"),
        ("Posted 2026-01-07 21:46", "2026-01-07T21:46"),
        ("Posted Jan 07, 2026 09:46 PM", "2026-01-07T21:46"),
        ("It opened in January 2026.", "2026-01"),
        ("It opened in early 2026.", "2026"),
        ("Growth by 2029 is likely.", "2029"),
        ("It grew in the first half of 2025.", "2025"),
        ("It grew in Q3 2025.", "2025"),
        ("The talks of 4/13/2025 failed.", "2025-04-13"),
        ("The talks of 4/3/2025 failed.", "2025"),
        ("The talks of 25/2/2025 and 4/3/2025 failed.", "2025-03-04"),
        ("The talks of 2/25/2025 and 4/3/2025 failed.", "2025-04-03"),
        ("The talks of 2/25/2025, 26/2/2025 and 4/3/2025 failed.", "2025"),
        ("The talks of 4.3.2025 failed.", "2025-03-04"),
        ("Posted 2026-01-05T08:15:00Z", "2026-01-05T08:15Z"),
        ("Posted 5-Jan-2026", "2026-01-05"),
        ("He spoke on the 3rd.", "2026-01-03"),
        ("He will speak on the 24th, she said.", "2026-01-24"),
        ("Sales fell in Q3.", "2025"),
        ("Sales are expected to grow in Q3.", "2026"),
        ("The day before yesterday he spoke.", "2026-01-05"),
        ("He leaves the day after tomorrow.", "2026-01-09"),
        ("The fair is on Saturday.", "2026-01-10"),
        ("Saturday is the 40th anniversary of the flood.", "2026-01-10"),
        ("Saturday was the 40th anniversary of the flood.", "2026-01-03"),
        ("Much is still to be rebuilt after the deadly floods in April.", "2025-04"),
        ("Much is still to be rebuilt after April's deadly floods.", "2025-04"),
        ("Much is still to be voted on after the local elections in April.", "2026-04"),
        ("The 2025 project is over.", "2025"),
        ("Rain is likely from Mar-to-May.", "2026-05"),
        ("The wedding is in June.", "2026-06"),
        ("It could snow on Saturday.", "2026-01-10"),
        ("It was moved from last Friday to this Sunday.", "2026-01-11"),
        ("Answers are welcome until Friday.", "2026-01-09"),
        ("They met over the weekend.", "2026-01"),
        ("She announced a plan on Monday.", "2026-01-05"),
        ("The talks were put off to April.", "2026-04"),
        ("The ban runs from Friday.", "2026-01-09"),
        ("They vote this November.", "2026-11"),
        ("It was lost by 40 votes to 39 on Monday.", "2026-01-05"),
        ("Polls open at 7am on Sunday.", "2026-01-11T07:00"),
        ("The quake struck at 4:10 a.m. Thursday, it said.", "2026-01-01T04:10"),
        ("It struck on Thursday, January 1, at 4.10pm.", "2026-01-01T16:10"),
        ("He arrived at 1.30am on January 5.", "2026-01-05T01:30"),
        ("He leaves tomorrow at 9 p.m., she said.", "2026-01-08T21:00"),
        ("The sea may rise by 2100.", "2100"),
        ("It was their first win since October 25.", "2025-10-25"),
        ("The highest price since May, it said.", "2025-05"),
        ("Rovers travel to Aldona on Saturday.", "2026-01-10"),
        ("The wake is at 2pm on Friday.", "2026-01-09T14:00"),
        ("She spoke of the importance of winning in November.", "2026-11"),
        ("It should be done by the end of the month.", "2026-01"),
        ("It should be done by the end of the year.", "2026"),
        ("Jurors in the Jan. 6 riot case met.", "2021-01-06"),
        ("He spoke on Tuesday.", "2026-01-06"),
        ("He spoke on Wednesday.", "2026-01-07"),
        ("He spoke last Wednesday.", "2025-12-31"),
        ("He will speak on Friday.", "2026-01-09"),
        ("He invited both to new talks on Friday.", "2026-01-09"),
        ("He speaks next Friday.", "2026-01-09"),
        ("On Friday, the mayor will speak.", "2026-01-09"),
        ("It is full, and on Friday the mayor will speak.", "2026-01-09"),
        ("The rate sat at 3% in October, it said.", "2025-10"),
        ("On Friday, the mayor said she will speak.", "2026-01-02"),
        ("He speaks this Friday.", "2026-01-09"),
        ("He spoke last Tuesday.", "2025-12-30"),
        ("The shop closes on Friday.", "2026-01-09"),
        ("Talks resume Thursday.", "2026-01-08"),
        ("It opened November 9.", "2025-11-09"),
        ("The bridge, opened Oct. 3, sagged.", "2025-10-03"),
        ("Votes are counted on March 3.", "2026-03-03"),
        ("In the nine months to September, profit fell.", "2025-09"),
        ("In the year to March, profit fell.", "2025-03"),
        ("It expects profit to fall in the year to March.", "2026-03"),
        ("The bank failed three years ago today.", "2023-01-07"),
        ("It borrowed more than expected in November.", "2025-11"),
        ("In 2022 floods killed 179 people in June and in September.", "2022-09"),
        ("He left a week ago today.", "2025-12-31"),
        ("The bank failed two years ago this week.", "2024"),
        ("By March, it will be full.", "2026-03"),
        ("They have 24 seats up in November.", "2026-11"),
        ("She is one who can win in November.", "2026-11"),
        ("She will face Mr. Pop in a long November contest.", "2026-11"),
        ("Whoever wins in November may stay.", "2026-11"),
        ("It could be concluded in October.", "2026-10"),
        ("It is set for a contested convention in July.", "2026-07"),
        ("He appeared to dismiss it in October.", "2025-10"),
        ("Her big wins Tuesday helped.", "2026-01-06"),
        ("He spoke yesterday.", "2026-01-06"),
        ("He spoke last night.", "2026-01-06"),
        ("It closed last month.", "2025-12"),
        ("It closes next month.", "2026-02"),
        ("It closed last year.", "2025"),
        ("It closed two years ago.", "2024"),
        ("It closed three months ago.", "2025-10"),
        ("It closed ten days ago.", "2025-12-28"),
        ("It closed in December.", "2025-12"),
        ("It closed on December 9.", "2025-12-09"),
        ("It is to open by mid-February.", "2026-02"),
        ("The mayor in April tightened the rules.", "2025-04"),
        ("He began May with $3 in the bank.", "2025-05"),
        ("It is the highest since at least 1980.", "1980"),
        ("Demand is forecast to peak on Thursday.", "2026-01-08"),
        ("It closed last June.", "2025-06"),
        ("It opens next June.", "2026-06"),
        ("It closed last summer.", "2025"),
        ("They come next week.", "2026-01"),
        ("The terrorist attacks of Sept. 11 changed that; Sept. 11 attacks are taught.", "2001-09-11"),
        ("The attacks on the towers on Sept. 11 changed it.", "2001-09-11"),
    ],
)
def test_a_date_resolves_from_the_articles_own_date(text: str, iso: str) -> None:
    assert dates(text)[-1][1] == iso


@pytest.mark.parametrize(
    "text",
    [
        "The 1745 Project and the 2031 Project were shown at Mar-a-Lago.",
        "It may rain, and they march on.",
        "May I? The March for Peace was the second in Paris.",
        "The Sunday Times and USA Today covered Black Friday.",
        "Theresa May and April Ryan met August Wilson.",
        "It cost $2000, or 2025 yuan, for more than 2024 people.",
        "The last week of the strike was the worst.",
        "They met every Friday, and one Sunday.",
        "Call 555-2016 for the H2020.",
        "Directive 2018/2001 and Regulation 2016/679 apply to all 2100 sites.",
        "In recent years, decades ago, it was so.",
        "She was buried the following Tuesday.",
        "He left the Friday before; half a year ago it was new.",
        "An Audi Q3 of the 14th century stood on the 5th floor.",
        "She takes office on the first Monday of the term.",
        "The fair is on Monday week; it was founded ten years ago on Tuesday.",
        "It was the best of the year, and the weekend was long.",
    ],
)
def test_ordinary_words_and_numbers_are_no_dates(text: str) -> None:
    assert dates(text) == []


def test_the_weekend_that_has_begun_is_meant_on_a_sunday() -> None:
    assert dates("They met over the weekend.", "2026-05-03") == [("the weekend", "2026-05")]
    assert dates("They met over the weekend.", "2026-05-04") == [("the weekend", "2026-05")]


def test_a_week_or_weekend_across_two_months_has_no_date() -> None:
    assert dates("They met over the weekend.", "2026-02-01") == dates("They met at the weekend.", "2026-03-04") == []
    assert dates("It closed last week.", "2026-01-07") == []
    assert dates("It closed last week.", "2026-01-21") == [("last week", "2026-01")]


def test_an_undated_article_resolves_only_what_it_dates_itself() -> None:
    assert dates("He spoke today, on Tuesday, and last month.", None) == []
    assert dates("They sold 40 ships in 2025 and expect 50 next year.", None) == [
        ("2025", "2025"),
        ("next year", "2026"),
    ]


def test_the_year_before_counts_from_the_year_the_sentence_named() -> None:
    assert [iso for _, iso in dates("Sales rose in 2019 from a year earlier.")] == ["2019", "2018"]


def test_only_as_much_is_resolved_as_the_articles_date_tells() -> None:
    assert dates("It closed on Tuesday, last month, and last year.", "2026") == [("last year", "2025")]
    assert dates("It closed on Tuesday, last month, and last year.", "2026-01") == [
        ("last month", "2025-12"),
        ("last year", "2025"),
    ]


def test_boilerplate_gives_no_dates() -> None:
    text = "It opened in 2020.\nCopyright 2026"
    at = text.index("Copyright")
    passages = (Passage("body", 0, at), Passage("boilerplate", at, len(text)))
    assert [d.iso for d in find_dates(text, passages, About(language="en"))] == ["2020"]


_ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?)?)?")
_PIECES = (
    "on in last next this January May Feb. 3 31 99 , 2025 0000 9999 Tuesday Sunday week month year ago two 12 days "
    "Q3 FY25 2026-02-30 30/02/2025 25:61 9:30 pm mid- early by a earlier summer\n . – to"
)
_WORDS = st.sampled_from(_PIECES.split(" "))


@given(
    st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=25).map(" ".join)),
    st.sampled_from(
        ["2026-01-07", "2024-02-29", "0001-01-01", "9999-12-31", "2026", "2026-13-40", "nonsense", "", None]
    ),
)
def test_every_date_lies_in_its_text_and_is_iso(text: str, published: str | None) -> None:
    last = 0
    for date in find_dates(text, (), About(language="en", published=published)):
        assert text[date.start : date.end] == date.text != ""
        assert _ISO.fullmatch(date.iso)
        assert date.start >= last
        last = date.end


@pytest.mark.parametrize("unit", ["2025 ", "Tuesday, ", "May ", "1/1/", "next year ", "in 2025 and next year ", "10:"])
def test_hostile_repetition_still_ends(unit: str) -> None:
    assert isinstance(dates(unit * (40_000 // len(unit))), list)
    assert isinstance(dates(unit * (40_000 // len(unit)), None), list)


def test_an_hour_with_its_zone_and_a_number_behind_an_acronym_are_no_years() -> None:
    assert dates("It airs at 1900 BST. The VX-2006 is new. It was built in 1902.") == [("1902", "1902")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The North launched its missile on Oct. 15.", [("Oct. 15", "2016-10-15")]),
        ("It took 9 seats in October.", [("October", "2016-10")]),
        ("It has 9 seats up in October.", [("October", "2017-10")]),
        ("Since Nov. 8, it has been clear.", [("Nov. 8", "2016-11-08")]),
        ("On December 27, the president signed a law.", [("December 27", "2016-12-27")]),
        ("In May, a court sentenced the editor.", [("May", "2016-05")]),
        ("In May, the US will hand over the chair.", [("May", "2017-05")]),
        ("The cup will be held between June 17 and July 2.", [("June 17", "2017-06-17"), ("July 2", "2017-07-02")]),
        ("The budget year starting on Oct. 1 is long.", [("Oct. 1", "2017-10-01")]),
        ("It was opened in early October last year.", [("early October last year", "2016-10")]),
        (
            "They met twice last year, in July and in December.",
            [("last year", "2016"), ("July", "2016-07"), ("December", "2016-12")],
        ),
        ("It fell between Nov. 17 and Dec. 13, 2015.", [("Nov. 17", "2015-11-17"), ("Dec. 13, 2015", "2015-12-13")]),
        ("Posted 03/02/2017.", [("03/02/2017", "2017-03-02")]),
        ("It began in 2014, and in November of that year it shut.", [("2014", "2014"), ("November", "2014-11")]),
        ("Bookings for June open soon.", [("June", "2017-06")]),
        ("The firm expects adjusted profit of $3 in the year to August.", [("August", "2017-08")]),
    ],
)
def test_a_day_far_ahead_is_last_years_unless_its_clause_looks_ahead(text: str, found: list[tuple[str, str]]) -> None:
    assert dates(text, "2017-03-02") == found


def test_what_takes_effect_on_a_day_is_yet_to_come() -> None:
    assert dates("The cap takes effect on January 1.", "2025-10-20") == [("January 1", "2026-01-01")]
    for begins in ("kicks in", "bites", "applies from", "goes live on", "enters into force on"):
        assert dates(f"The cap {begins} July 1.", "2026-03-11") == [("July 1", "2026-07-01")]
    assert dates("The cap kicked in July 1.", "2026-03-11") == [("July 1", "2025-07-01")]


def test_a_weekday_that_another_runs_up_to_is_not_before_it() -> None:
    assert dates("The mill is shut from Monday to Friday.") == [("Monday", "2026-01-05")]
    assert dates("They met on Monday and Tuesday.") == [("Monday", "2026-01-05"), ("Tuesday", "2026-01-06")]


def test_a_person_named_like_a_month_is_none() -> None:
    told = "Theresa May left. A spokesman for May spoke, as did Mr June before June answered. She will leave in May."
    assert dates(told, "2017-03-02") == [("May", "2017-05")]


def test_what_somebody_does_on_a_weekday_in_the_present_is_yet_to_come() -> None:
    assert dates("The bank decides on Friday.") == [("Friday", "2026-01-09")]
    assert dates("The week also brings Lund Corp on Thursday.") == [("Thursday", "2026-01-08")]
    assert dates("Lund Corp reports fourth-quarter results on Thursday.") == [("Thursday", "2026-01-08")]
    assert dates("Media reports on Tuesday said so.") == [("Tuesday", "2026-01-06")]
    assert dates("She was remanded to appear at Lund Court on Monday.") == [("Monday", "2026-01-12")]


def test_a_day_in_figures_is_the_one_shortly_before_the_article() -> None:
    assert dates("As it wrote (Lund Weekly 01/05/2026)", "2026-01-07") == [("01/05/2026", "2026-01-05")]
    assert dates("As it wrote (Lund Weekly 05/01/2026)", "2026-01-07") == [("05/01/2026", "2026-01-05")]
    assert dates("It began on 03/04/2026.", "2026-12-07") == [("03/04/2026", "2026")]


def test_a_place_set_off_before_a_day_does_not_hide_what_is_to_come() -> None:
    assert dates("They are to meet in Lundby, South Wexland, on Thursday.") == [("Thursday", "2026-01-08")]
    assert dates("They met in Lundby, South Wexland, on Tuesday.") == [("Tuesday", "2026-01-06")]


def test_a_day_that_opens_a_long_clause_is_the_one_its_late_will_tells() -> None:
    text = "On Tuesday, most of the elite, from the mayor to the speaker of its council and the port, will meet."
    assert dates(text) == [("Tuesday", "2026-01-13")]
