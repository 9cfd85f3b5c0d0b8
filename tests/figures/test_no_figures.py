"""Which numbers measure and count nothing: names, models, times, and counts too small to matter."""

import pytest

from tests.figures.figured import figures, only


@pytest.mark.parametrize(
    "text",
    [
        "The H200 and the A100 followed the Gen3.",
        "A Boeing 737 and an iPhone 15 were on show.",
        "Section 230 and Article 50 came up on page 12.",
        "1. The first point\n2) The second\n3.4 A third",
        "Call (202) 555-0199 or 555-0142 now.",
        "See https://example.org/2024/03/12345 or 163.com.",
        "They met at 9:30 a.m. and left by 10pm on May 4, 2025.",
        "In 2024, and again in the 1990s, it failed.",
        "The score was 51-49 after a 5-4 ruling.",
        "Ana Pop, 45, is a 45-year-old dentist.",
        "She waited five years, then 30 more days.",
        "Within reach for the last 30 days, it ran two years ago and again three weeks later.",
        "He ran it at 30 and leased it out two years ago, a licensed pilot for the day; rents have grown for 20 years.",
        "A five-year plan and a two-day visit were due in nine months.",
        "It was the 19th time, the 105th Congress.",
        "She won the 50 metres butterfly and the 100 metres individual medley.",
        "One of those aged between 15 and 24 used such services.",
        "He was the first, a fifth to leave, and a tenth in line.",
        "Two officials gave three reasons for one option.",
        "The executives of two rival banks met.",
        "It ranks in the top 10, No. 2 behind Lyon.",
        "He has zero tolerance at ground zero.",
        "They doubled down on a double standard and rose to double digits.",
        "Hundreds of people and several million others came.",
        "It runs 24/7, and 9/11 changed it.",
        "Rovers beat Town 4-2 after trailing 1-2.",
        "Flight KZ 3141 and Route 61 lead there; Section 412(c) applies.",
        "An H-1B visa, a 4K TV and the 200m hurdles were prizes.",
        "Its 10-point plan fills the second half of the book.",
        "A quake struck in the 2011-12 season.",
        "He fired a 9mm pistol at the 35mm film, ran a 10km race and kicked a 45-yard goal.",
        "A panel of 17.5 x 20 by hand hung there.",
        "A 180-degree turn at 61 degrees north, 40°12′ E, in the heat, ended it.",
        "The COP 28 hall has 4K screens, PHP 8 and an R9 card, and ALL 3 won.",
        "The pound fell by half a cent, and a boy died at the age of three.",
        "Its Model 3X scored 71 out of 100, and no deaths in vain were mourned.",
        "Hundreds of herons and tens of thousands of ducks came.",
        "The fourth quarter beat the previous three quarters after a year-and-a-half of trials on the twenty-fifth.",
    ],
)
def test_numbers_that_only_name_or_time_something_are_no_figures(text: str) -> None:
    assert [figure.text for figure in figures(text)] == []


def test_pence_are_told_from_the_lines_of_a_screen() -> None:
    assert [f.unit for f in figures("The £4 fee rose by 12.5p.")] == ["GBP", "pence"]
    assert [f.unit for f in figures("The £400 set shows 1080p.")] == ["GBP"]


def test_doses_set_out_as_a_choice_are_no_range() -> None:
    assert [f.low for f in figures("They took 20 mg or 40 mg.")] == [20, 40]
    assert [(f.low, f.high) for f in figures("They took 10, 20 or 40 mg.")] == [(40, 40)]
    assert [(f.low, f.high) for f in figures("They took 20 or 40 mg.")] == [(20, 40)]


def test_over_a_few_is_no_bound() -> None:
    assert figures("She was picked over three other judges.") == ()
    assert figures("He is being investigated over $2 million.")[0].bound == "exact"


def test_small_counts_matter_where_people_are_hurt_or_a_bound_is_given() -> None:
    assert only("The blast killed four people.").low == 4
    assert only("At least three ministers resigned.").low == 3


def test_a_capital_scale_behind_a_makers_name_is_a_model_and_no_billion() -> None:
    assert not [figure for figure in figures("He bought Corvo 910B boards last spring.") if figure.low > 1e6]
    assert only("It heats 1.2m homes.").low == 1.2e6


def test_the_back_half_of_a_year_is_no_share_and_a_fifth_of_last_year_is() -> None:
    assert not figures("It sees slower growth in the back half of the year.")
    assert only("Trade fell by nearly a fifth last year.").low == 0.2


def test_a_number_with_a_models_grade_behind_it_is_no_count() -> None:
    assert [figure.unit for figure in figures("It makes phones, and a 17 Pro costs 8,999 yuan.")] == ["CNY"]


def test_a_names_second_half_and_somebodys_seventies_are_no_figures() -> None:
    assert figures("A 70-something man sold 7-Eleven snacks.") == ()


def test_whose_mother_she_was_is_no_toll() -> None:
    assert figures("A medic and mother of five is dead.") == ()


def test_the_age_that_children_are_under_counts_nobody() -> None:
    assert not figures("Every year children under 15 died of it.")
    assert [f.unit for f in figures("They ran over 300 miles. Among the rest, 120 died.")] == ["miles", None]
