"""Numbers that stand together: ranges, steps, parts of a whole, and one amount said twice."""

import pytest

from tests.figures.figured import figures, only


def test_a_step_and_where_it_led_are_two_figures() -> None:
    assert [f.low for f in figures("Silver added $2 to $31 an ounce.")] == [2, 31]
    assert [f.low for f in figures("Prices rose 0.2% to 3.1%.")] == [0.2, 3.1]
    assert [f.low for f in figures("The workforce fell by 38,000 to 30.3 million.")] == [38_000, 30.3e6]
    assert [f.low for f in figures("It will raise the fee by $1 to $9.50.")] == [1, 9.5]
    assert [(f.low, f.high) for f in figures("It will raise the fee by $1 to $2.")] == [(1, 2)]
    assert [(f.low, f.high) for f in figures("Tickets cost $20 to $35.")] == [(20, 35)]


def test_a_rate_of_exchange_restates_its_unit() -> None:
    assert [f.equals for f in figures("($1 = 9.87 Swedish kronor)")] == [None, 0]


def test_a_sum_set_beside_another_currency_restates_it() -> None:
    assert [f.equals for f in figures("They paid 5,000 yuan each, about $700, for it.")] == [None, 0]


def test_the_votes_of_either_side_are_counts_and_a_bare_tally_is_none() -> None:
    assert [(f.low, f.unit) for f in figures("It passed by 104 votes to 91.")] == [(104, "votes"), (91, "votes")]
    assert [f.low for f in figures("The crew voted 14-1 to go.")] == [14, 1]
    assert figures("It passed 104-91.") == ()


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The Reds took 19 seats, down 11.", [(19, "seats"), (11, "seats")]),
        (
            "The Reds won eight seats, the Blues 13 and the Lund Union five.",
            [(8, "seats"), (13, "seats"), (5, "seats")],
        ),
        ("Orr has 37 delegates, Jo Lund has 16.", [(37, "delegates"), (16, "delegates")]),
        ("Orr won 37 seats, May 12 being a holiday.", [(37, "seats")]),
        ("Barges fell from 310 barges in 2022 to 190 in 2024.", [(310, "barges"), (190, "barges")]),
        ("The Reds won five seats, down from nine.", [(5, "seats"), (9, "seats")]),
        ("Lundby had 1,956 cases, Wexal 368 and Orrby 271.", [(1956, "cases"), (368, "cases"), (271, "cases")]),
        (
            "Deaths from flu here fell to 31 in the first half of 2025 from 64.",
            [(31, "deaths"), (64, "deaths")],
        ),
        ("Of 212 voters, of whom 51 left, none spoke.", [(212, "voters"), (51, "voters")]),
        ("They fined 212 drivers. In 2023 the number was 389.", [(212, "drivers"), (389, "drivers")]),
        ("Some 900 anglers marched. Clerks put the figure at 700.", [(900, "anglers"), (700, "anglers")]),
        ("It hires 310 clerks and 140 for the season.", [(310, "clerks"), (140, "clerks")]),
    ],
)
def test_what_is_counted_once_is_counted_by_the_bare_numbers_beside_it(
    text: str, counts: list[tuple[float, str]]
) -> None:
    found = figures(text)
    assert [(f.low, f.unit) for f in found] == counts
    assert {(f.subject or "").split()[0].lower() for f in found} == {counts[0][1]}


def test_what_a_sum_with_its_conversion_came_from_is_in_its_own_currency() -> None:
    found = figures("Profit fell to 412 million Swedish kronor ($43 million) from 690 million a year before.")
    assert [f.unit for f in found] == ["SEK", "USD", "SEK"]


def test_what_two_rivals_got_is_no_range() -> None:
    assert [f.low for f in figures("Pop beat Ruiz 44 to 52 percent.")] == [44, 52]
    assert [f.low for f in figures("Pop would beat Ruiz 52 to 44 percent.")] == [52, 44]
    assert [(f.low, f.high) for f in figures("Taxes of 4 to 5 percent apply.")] == [(4, 5)]


def test_a_lead_is_not_what_either_rival_got() -> None:
    assert [f.subject for f in figures("She has a lead of 48 percent to 41 percent.")] == [None, None]


def test_a_part_and_its_whole_count_the_same_things() -> None:
    assert [(f.low, f.unit) for f in figures("So far 61 of 94 wards have reported.")] == [(61, "wards"), (94, "wards")]
    assert [(f.low, f.unit) for f in figures("It struck 61 of 4,709 who came.")] == [(61, None), (4709, None)]


def test_a_conversion_in_brackets_points_to_the_figure_it_restates() -> None:
    first, second = figures("It may spend about 90 million yen (US$0.6 million) on ships.")
    assert (first.equals, second.equals) == (None, 0)
    assert (second.text, second.status) == ("US$0.6 million", first.status)
    assert [f.subject for f in figures("It burned 600 acres (243 hectares).")] == ["acres", "hectares"]
    assert [f.equals for f in figures("It has 600 homes (1,800 people).")] == [None, None]


def test_from_one_to_another_is_two_figures_each_with_its_year() -> None:
    first, second = figures("The share may go from 4.5% in 2023 to 27% by 2031.")
    assert (first.low, first.period, second.low, second.period) == (4.5, "2023", 27, "2031")
    assert [f.low for f in figures("It rose from 3 to 5 percent.")] == [3, 5]


def test_what_runs_from_one_number_to_another_is_a_range() -> None:
    for verb in ("ran", "varied", "ranged"):
        found = only(f"Estimates {verb} from 10% to 60%.")
        assert (found.low, found.high) == (10, 60)
    assert len(figures("Estimates rose from 10% to 60%.")) == 2
    assert only("Tickets cost from $12 to $48.").high == 48


@pytest.mark.parametrize(
    ("text", "of", "subject"),
    [
        ("In 2023 some 340 permits were issued, whereas in 2024 the number fell to 230.", None, "permits"),
        ("The rate of moorings let was only 3.6% in 2023. It reached 31% in 2025.", None, "rate of moorings let"),
        ("Crews got 10% of their pay. The figure was 17% in 2023.", "their pay", "Crews"),
        ("Sales were $5 million. It raised $7 million.", None, None),
    ],
)
def test_a_figure_that_is_spoken_of_again_keeps_what_it_measures(
    text: str, of: str | None, subject: str | None
) -> None:
    last = figures(text)[-1]
    assert (last.of, last.subject) == (of, subject)


def test_what_a_share_rose_from_and_to_is_no_range() -> None:
    found = figures("Its share has risen from an early estimate of 8.1 million euros to 9.6 million euros.")
    assert [(f.low, f.high) for f in found] == [(8.1e6, 8.1e6), (9.6e6, 9.6e6)]
    found = figures("It is down from a target range of 5 to 7 percent.")
    assert [(f.low, f.high) for f in found] == [(5, 7)]
