"""What a figure means: its base, subject, period, status and actor, and who gave it."""

import pytest

from corpus.model import About, Actor
from corpus.read import parse
from tests.figures.figured import figures, only


def test_a_number_alone_counts_some_of_what_was_counted_before() -> None:
    found = figures("Some 240 people fell ill, 30 of them badly. Of those 240 people, 112 have been discharged.")
    assert [(figure.low, figure.unit, figure.subject) for figure in found[1::2]] == [
        (n, "people", "people") for n in (30, 112)
    ]
    found = figures("The isle has 210 piers, 43 of which were shut.")
    assert [(figure.low, figure.unit) for figure in found] == [(210, "piers"), (43, "piers")]
    assert not figures("It spent 26 years abroad, 18 of which were hard.")


def test_every_conversion_restates_the_first_amount_and_one_without_its_sign_is_left_out() -> None:
    found = figures("It paid 100 yuan ($14; 13 euros; 11) for it.")
    assert [(figure.unit, figure.equals) for figure in found] == [("CNY", None), ("USD", 0), ("EUR", 0)]
    found = figures("Outlays of 2 billion ($2.5 billion; 2.3 billion euros) are due.")
    assert [(figure.unit, figure.equals) for figure in found] == [(None, None), ("USD", 0), ("EUR", 0)]


def test_a_percentage_names_its_base() -> None:
    assert only("The state takes 15% of ticket sales.").of == "ticket sales"
    assert only("She holds a 30% stake in the brewery.").of == "the brewery"
    assert only("A quarter of the fleet was lost.").of == "the fleet"
    assert figures("It was 9% of sales versus 5%.")[0].of == "sales"
    assert [f.of for f in figures("A third of them men, 90% of what it needs, half of you new.")] == [None] * 3
    assert only("A fifth of bakers still expect a loss.").of == "bakers"
    assert only("It is 12% of sales revenue be it wine or beer.").of == "sales revenue"
    assert only("With 80% of ballots counted, he leads.").of == "ballots"
    assert only("One in six bakers left.").of == "bakers"
    assert figures("Half of its 700 clerks left.")[0].of == "its 700 clerks"
    assert only("As a proportion of turnover it fell to 62%.").of == "turnover"
    assert only("About 40% of Samoans own a boat.").of == "Samoans"
    assert only("Some 40% of Pop's voters aren't sure.").of == "Pop's voters"
    assert [
        figure.of for figure in figures("60% of the land wholly owned, 30% of the injured, half of our 90-strong crew.")
    ][:3] == ["the land", "the injured", None]
    assert only("Half of the town's population displaced inside fled.").of == "the town's population"
    assert only("Half of its annual operating profit is lost.").of == "its annual operating profit"
    assert only("It houses almost half the world's people.").of == "the world's people"
    assert only("It is half the size of Oslo.").of is None
    assert only("The share of women fell by half a percentage point.").of is None
    assert figures("About 42% of the state's 900,000 voters are new.")[0].of == "the state's 900,000 voters"
    assert only("It reaches 78% of the poor enrollees receive aid.").of == "the poor enrollees"


def test_plans_forecasts_and_claims_are_told_from_facts() -> None:
    texts = ("The city plans to spend $3 million.", "Losses could reach $3 million.", "He allegedly took $3 million.")
    assert [only(text).status for text in texts] == ["planned", "forecast", "claimed"]
    assert only("The city spent $3 million.").status == "actual"


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("The bakery, opened in 1931, sold 48,000 loaves.", [None]),
        ("In 2022 the harbour took 640 yachts.", ["2022"]),
        ("It lost $3 million in May and $2 million in June.", ["2025-05", "2025-06"]),
        ("Profit rose 9% to $3 in the fourth quarter of 2025.", ["2025-Q4", "2025-Q4"]),
        ("Third-quarter sales fell 4%, and in Q4 FY25 it lost $9.", ["Q3", "2025-Q4"]),
        ("It lost $3 in the first half of last year and drew 900 fans in the second half.", ["2025-H1", None]),
        ("For fiscal 2026 it sees growth of between 2% and 4%.", ["2026"]),
        ("Sales rose 4% to $9 million last year.", ["2025", "2025"]),
        ("Turnout was 61%, against 58% in 2021.", [None, "2021"]),
        ("The mayor said on Tuesday that rents fell 3%.", [None]),
        ("A 2012 audit found that $5 million was missing.", [None]),
        ("Output must shrink 30% below 2010 levels by 2040.", ["2040"]),
        ("Output must shrink 30% from 2010 levels by 2040.", ["2040"]),
        ("The 2024 budget of $7 million was spent.", ["2024"]),
        ("Nurses treated 90 patients, the clinic said on Monday.", [None]),
        ("It has sold 300 carts since 2019.", [None]),
        ("He paid $30 for the 2018 vintage.", [None]),
        ("She spoke of a $4 million plan on Monday, weeks before June.", [None]),
        ("Founded in 1979, the mill employs 300 people.", [None]),
        ("It paid 100 yuan ($14; 13 euros) in 2016.", ["2016"] * 3),
        ("Income for the quarter ended March 31, 2025 came in at $4 million.", ["2025-03-31"]),
        ("It has shipped 900 doses and wants to reach 700 people by 2027.", [None, "2027"]),
        ("It lost $3 million in the year to June 2025, down from $4 million in 2024.", ["2025-06", "2024"]),
        ("It lost $3 million in 2025, down from $4 million.", ["2025", None]),
        ("Fees rose 5% to $90 a week.", [None, "a week"]),
        ("Prices rose 9% in July and one in five bakers left.", ["2025-07", None]),
        ("Fees rose 5% in July, and are up 9% over the past 12 months.", ["2025-07", None]),
        ("It bought 90 boats in 2023 for $12,000 apiece and sold the last of them in 2024.", ["2023", None]),
        ("Orr, who left in 2019, paid $3 million.", [None]),
        ("The mill, which went bust in 2019 owing debts of $3 million, is for sale.", [None]),
        ("It sold 300 carts in Tavo in 2024, more than planned.", ["2024"]),
        ("Income was £61m (2023: £44m).", [None, "2023"]),
        ("It missed 2019's 85,000 tonnes and 2018, when there were 90,000 deaths.", ["2019", "2018"]),
        ("A levy of 3% expires in 2027.", [None]),
        ("Cuts of 3% were seen in January-May.", [None]),
        ("Sales are twice the level of 2019.", [None]),
        ("She unveiled a $4 million plan on Monday.", [None]),
        ("The yield went from 30% in 2023 to 50%.", ["2023", None]),
        ("It lost 26% on 2023.", [None]),
        ("It has 1,150 clerks at four sites and had sales of $3 million in 2023.", [None, "2023"]),
        ("Income for the quarter that ended June 30 was $3 million.", ["2025-06-30"]),
        ("The tolls of July totaled $3 million.", ["2025-07"]),
        ("Sales fell to 71,000 boats in May from 88,000.", ["2025-05", None]),
        ("Sales at its 40 piers fell 3% in the 13 weeks to 31 March.", [None, "2025-03-31"]),
        ("It earns 3 million euros a season.", ["a season"]),
        ("Shares fell to $5 from $6 on Monday.", [None, None]),
        ("Shares stood at $5, up from $6 on January 5.", [None, "2026-01-05"]),
        ("It will hold 3,500 boats by 2031, up from the 2,000 it wanted.", ["2031", None]),
        ("It is to climb from 2.3% to 2.6% by 2028.", [None, "2028"]),
        ("It reported sales of $3 million for the fiscal year ended Sept. 30.", ["2025-09-30"]),
        ("It leaves them $420 a year worse off.", ["a year"]),
        ("It lost $14 million in 2024 on sales of $52 million.", ["2024", "2024"]),
        ('It is up. "In 2024 we were getting 60% of that," she said.', ["2024"]),
        ("The town had 48,600 residents at the 2021 census.", ["2021"]),
        ("Output could triple by 2040.", ["2040"]),
    ],
)
def test_a_period_must_be_bound_to_the_figure_in_its_own_clause(text: str, periods: list[str | None]) -> None:
    assert [figure.period for figure in figures(text)] == periods


def test_what_a_plan_is_compared_with_is_a_fact() -> None:
    first, second = figures("The airline expects to fly 80 jets, compared with 55 jets in 2025.")
    assert (first.status, second.status) == ("forecast", "actual")
    assert only("The storm claimed 31 lives.").status == "actual"
    made, foreseen = figures("It made $3 million, below the $4 million analysts had expected.")
    assert (made.status, foreseen.status) == ("actual", "forecast")
    assert only("Allegedly, he took $3 million.").status == "claimed"
    assert only("As expected, it lost $3 million.").status == "actual"
    assert only("Wages are seen rising 3%.").status == "forecast"
    assert only("His party looked set to keep 84 seats.").status == "forecast"
    assert only("Crews hope to mend 300 lines.").status == "planned"
    assert only("Losses would add up to $3 million.").status != "actual"
    assert only("About 400 homes will be moved.").status == "forecast"
    assert only("Housing projects cost $4 million.").status == "actual"
    told = "He told them that in five years, it was expected to draw $8 million of grants, $6 million of loans."
    assert [f.status for f in figures(told)] == ["forecast"] * 2
    assert only("The chain is looking to raise $2 million.").status == "planned"
    assert only("It signed in a move to lift output to 300 tons.").status == "planned"
    assert only("It said it would lend trucks and said 300 guards had been called.").status == "actual"
    assert only("Courts give hope to displaced men; 300 clerks are trapped.").status == "actual"
    assert [f.status for f in figures("Aid will rise $6 million, or 4%.")] == ["forecast"] * 2
    assert only("When it would not pay, the mill lost $4 million.").status == "actual"
    assert only("The plan is 3% larger than the last.").status == "actual"
    assert only("It agreed on Monday to pay $4 million.").status == "planned"
    assert only("It settled the claims, including a $4 million fine.").status == "actual"
    assert figures("It topped the $4 million average of 22 analyst estimates.")[0].status == "forecast"
    assert only("She sees growth of 4%.").status == "forecast"
    assert only("In a vote that could end his run, Pop lost by 4%.").status == "actual"
    assert only("It beat the consensus of $4 million.").status == "forecast"
    assert only("It could break the record of 4 million tons.").status == "actual"
    assert only("A petition with 410 names could not save the pier.").status == "actual"
    assert only("The firm, in talks, is targeting 4 million tons.").status == "planned"
    assert only("It made $3 million more than Wall Street had penciled in.").status == "actual"
    assert figures("It made $9 versus the $8 that analysts polled by Tavo expected.")[1].status == "forecast"
    assert only("It is on course for its full-year target of 5%.").status == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Likely voters backed it by 40 percent.",
        "A man claiming allegiance to it shot 49 people.",
        "Amid claims of fraud, 721 delegates left.",
        "He could not break 50 percent.",
        "The remaining 40 delegates pledged to stay.",
        "The Planned City fund holds $4 million.",
        "They plan to close the hall despite 1,100 letters.",
    ],
)
def test_words_that_only_look_like_plans_or_claims_leave_a_fact(text: str) -> None:
    assert only(text).status == "actual"


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Town to cut 40 posts", ["planned"]),
        ("It closes if losses exceed $4 million. Unless rents stay below 9%, it moves.", ["forecast", "forecast"]),
        ("She asked if the $4 million lease was void. It lost $3 million.", ["actual", "actual"]),
        ("The town will mend its dam with a $4 loan that the bank approved.", ["actual"]),
        ("It announced a $4 road scheme, and a $3 profit.", ["planned", "actual"]),
        ("They unveiled arms worth $4 on Monday. It announced sales of $3.", ["planned", "actual"]),
        ("Claims for aid rose 4%. Jobless claims fell 9%.", ["actual", "actual"]),
        ("It will levy a duty of 9% in answer to a 30% tariff on tin.", ["planned", "actual"]),
        ("Crews want a pay rise of 9%, and the yard sees yearly operating profit of $4.", ["planned", "forecast"]),
        ("It expects a loss of $4, it said on Monday, sending its shares down 9%.", ["forecast", "actual"]),
        ("It will shave 3% off growth, and to lift inflation to 4%.", ["forecast", "forecast"]),
        ("Town forced to cut 40 posts", ["actual"]),
        ("It insists that it has shipped 40 tons.", ["claimed"]),
        ("The lease is to run until May and bring in $3 million.", ["planned"]),
        ("Crews claimed that as many as 40 boats had sunk.", ["claimed"]),
        ("He expects the bank to cut its 4% rate.", ["actual"]),
        ("The town plans to close a $3 million gap.", ["actual"]),
        ("The camp will be built 40 kilometres north of Tavo.", ["actual"]),
        ("It cut its growth forecast to 2% from 3%.", ["forecast", "forecast"]),
        ("It lowered its price target to $80 from $95.", ["forecast", "forecast"]),
        ("It cut its fare to $80 from $95.", ["actual", "actual"]),
        ("She sees exports falling 4%.", ["forecast"]),
        ("It is going to cost $3 million.", ["forecast"]),
        ("Clerks asked for 9%, and demanded a fine of $3 million.", ["planned", "planned"]),
        ("It will cut 40 jobs after a loss of $3 million.", ["planned", "actual"]),
        ("Clerks demanded a recount after they lost by 212,000 votes.", ["actual"]),
        ("Its fine of $3 million will go to the treasury.", ["actual"]),
        ("It raised its forecast on Monday after sales at its piers rose 6%.", ["actual"]),
        ("It cut its forecast, blaming a 23% slump in sales.", ["actual"]),
        ("He expects the debt, now $3 million, to shrink.", ["actual"]),
        ("A third of clerks plan to sell, according to a poll of 860 owners.", ["actual", "actual"]),
        ("It lowered its sales target to 11 million cars from 12 million.", ["planned", "forecast"]),
    ],
)
def test_what_stands_already_is_told_from_what_is_planned_foreseen_or_claimed(text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in figures(text)] == statuses


def test_claims_that_are_expected_are_foreseen() -> None:
    assert only("Insurers expect claims to exceed $180 million.").status == "forecast"


def test_a_share_is_no_share_of_another_figure() -> None:
    assert figures("Lund held a global share of 38.2 percent, followed by Pop with 16.7 percent.")[1].of is None


def test_what_should_happen_or_is_looked_for_is_foreseen() -> None:
    assert only("Savings should reach $210 million.").status == "forecast"
    assert only("We look for revenue of $66 million.").status == "forecast"


def test_markets_that_are_set_to_open_higher_are_foreseen() -> None:
    assert only("The index is set to open 0.9% higher.").status == "forecast"
    assert only("It is set to spend $9 million.").status == "planned"
    assert only("He rates it a buy with a price target of $92.").status == "forecast"


def test_both_halves_of_a_pair_are_the_subject() -> None:
    assert (
        only("China's goods imports and exports reached 45 trillion yuan.").subject
        == "China's goods imports and exports"
    )
    assert only("Costs fell and profits rose 4%.").subject == "profits"


def test_what_somebody_plans_to_spend_is_planned_and_what_a_levy_would_do_foreseen() -> None:
    plan = only("Tavo plans capital spending of $5 billion this year.")
    assert (plan.status, plan.subject) == ("planned", "capital spending")
    assert only("The levy would raise prices by 3%.").status == "forecast"
    assert only("It expected the share to fall to 20%.").status == "forecast"
    assert only("Last year it expected that sales fell to 20 million.").status == "forecast"


def test_what_is_taken_off_something_is_told_of_it() -> None:
    assert only("The news wiped 15 billion euros off its market value.").subject == "market value"
    quotas = figures("It would lower the quota to between 30,000 and 35,000 tonnes from 58,000 tonnes.")
    assert [(figure.subject, figure.status) for figure in quotas] == [("the quota", "planned"), ("the quota", "actual")]


def test_a_month_behind_a_fall_to_a_number_is_past() -> None:
    assert figures("It sank to 31 percent from 58 percent in October.")[1].period == "2025-10"


def test_what_somebody_wants_is_planned_and_no_price_is_of_an_ounce() -> None:
    assert only("Poor countries want $1 trillion by then.").status == "planned"
    assert only("Gold fell to a record $4,600 an ounce.").subject != "an ounce"


def test_no_figure_of_a_time_to_come_is_a_fact_yet() -> None:
    assert only("Imports reached $5 million in 2025.").status == "actual"
    assert only("Imports of $5 million in 2030 are no secret.").status == "forecast"


def test_what_is_set_or_lost_is_the_subject_without_its_verb() -> None:
    assert only("Firms risk losing subsidies of $5 million.").subject == "subsidies"
    assert figures("It went from zero to one.") == ()


def test_half_that_amount_has_its_base() -> None:
    assert only("It received less than half that amount.").of == "that amount"


def test_what_is_set_off_behind_a_name_owns_nothing() -> None:
    text = "Ida Brandt, the Tavo founder who left as Quarvo’s chief, owns 15 percent of Tavo."
    spans = [(name, text.index(name)) for name in ("Ida Brandt", "Tavo", "Quarvo")]
    cast = tuple(Actor(name, "company", mentions=((at, at + len(name)),)) for name, at in spans)
    assert figures(text, cast)[0].actor == "Ida Brandt"


def test_who_is_named_in_a_closed_bracket_owns_nothing_behind_it() -> None:
    text = "The plume rises (Tavo had it lower) and drifts 60 kilometers."
    assert figures(text, (Actor("Tavo", "company", mentions=((18, 22),)),))[0].actor is None


def test_goods_of_a_country_are_what_is_measured() -> None:
    assert only("It bought 26 million tonnes of U.S. soybeans.").subject == "tonnes of U.S. soybeans"


def test_a_number_set_against_a_count_counts_the_same() -> None:
    assert [f.unit for f in figures("It gave the bloc 85 seats against 80 for the right.")] == ["seats", "seats"]


def test_the_fall_of_its_shares_is_a_firms_own() -> None:
    cast = (Actor("Tavo", "company", mentions=((10, 14),)),)
    assert figures("Shares of Tavo closed down 1.8%.", cast)[0].actor == "Tavo"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Mara Lund said that fares on the ferries rose 5%.", None),
        ("Mara Lund said she had spent $5 million.", "Mara Lund"),
        ("Mara Lund promised to spend $5 million.", "Mara Lund"),
        ("In December Mayor Mara Lund pledged $5 million.", "Mara Lund"),
        ("The ferries lost ground. It bought the shipyard Mara Lund for $5 million.", None),
        ("The nurse Jo Vries won, defeating the baker Mara Lund by 1,204 votes.", None),
        ("House prices rose 3%, she said.", None),
        ("Launched by Mayor Mara Lund in 2020, the plan has won 100 towns.", None),
        ("The firm, backed by an old friend and by Mara Lund, lost $14 million.", None),
        ("Jo Vries sold the arm to Norway’s Mara Lund for $4 million.", "Jo Vries"),
    ],
)
def test_a_figure_is_not_that_of_whoever_only_tells_of_it(text: str, actor: str | None) -> None:
    found = parse(f"Mara Lund runs a port. {text}", About(language="en")).figures
    assert [figure.actor for figure in found] == [actor]


def test_figures_of_one_deed_are_planned_or_foreseen_together() -> None:
    text = "It would increase the number of people without a berth by 14 million in May, and by 24 million in June."
    assert [figure.status for figure in figures(text)] == ["forecast", "forecast"]
    text = "The plan envisions a 175-km canal, with 38 km of locks."
    assert [figure.status for figure in figures(text)] == ["planned", "planned"]
    assert only("Clerks who earn $20,000 a year would have a hard time.").status == "actual"


def test_the_day_that_a_figure_is_compared_with_is_not_its_own() -> None:
    assert only("Ferry revenue was down slightly from a year ago at $638 million.").period is None
    assert figures("The fare fell to $5 from Monday's $7.")[1].period == "2026-01-05"
    assert [f.subject for f in figures("Revenue rose a modest 1% to $717 million.")] == ["Revenue", "Revenue"]


def test_a_family_owns_what_it_owns_and_not_its_town() -> None:
    text = "Omar, a Lundby baker whose family owns 40 acres, left."
    assert figures(text, (Actor("Lundby", "company", mentions=((8, 14),)),))[0].actor is None


def test_what_a_thing_named_between_did_is_not_the_subjects() -> None:
    text = "Tavo spoke of a fire at a mill that killed 15 people."
    assert figures(text, (Actor("Tavo", "company", mentions=((0, 4),)),))[0].actor is None
    text = "Tavo, which has 300 clerks, said that it had spent $5 million."
    assert [f.actor for f in figures(text, (Actor("Tavo", "company", mentions=((0, 4),)),))] == ["Tavo", "Tavo"]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("An earlier version of this report said that 31 bolts were cracked.", ["denied"]),
        ("The earlier version of the drug cured 31 patients.", ["actual"]),
        ("We wrongly said that 31 bolts were cracked.", ["denied"]),
        ("It is not true, as was reported, that 31 bolts were cracked.", ["denied"]),
        ("An earlier version misnamed the board. It found 31 bolts.", ["actual"]),
        ("The lock cost €14 million, not €31 million.", ["actual", "denied"]),
        ("(Corrects price in paragraph one to 14 million euros, not 31 million)", ["actual", "denied"]),
        (
            "We misstated its price. It is €14 million and not the €31 million we gave.",
            ["actual", "denied"],
        ),
        ("The lock cost €14 million (not €31 million).", ["actual", "denied"]),
        ("The lock cost not €31 million but €14 million.", ["denied", "actual"]),
        ("The lock cost €14 million, not only for its gates, and €31 million more was owed.", ["actual", "actual"]),
        ("It took €14 million, not counting €31 million of debt.", ["actual", "actual"]),
        ("He was wrongly jailed for 31 months.", ["actual"]),
    ],
)
def test_a_figure_that_is_taken_back_or_held_not_to_be_is_denied(text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in figures(text)] == statuses


@pytest.mark.parametrize(
    "text",
    ["The block, built in 1971, had 48 flats.", "The firm was founded in 2019 and has 300 employees."],
)
def test_the_year_in_which_something_began_is_not_that_of_what_it_has(text: str) -> None:
    assert only(text).period is None


@pytest.mark.parametrize(
    "text",
    ["In 2023 the firm moved and had 300 employees.", "It made €9 million in 2023 and has sold 300 boats since."],
)
def test_the_year_of_what_was_done_still_is(text: str) -> None:
    assert figures(text)[-1].period == "2023"
