"""What a figure means: its base, subject, period, status and actor, and who gave it."""

import re

import pytest

from corpus.model import Actor, Quote
from tests.figured import figures, only


def test_a_number_alone_counts_some_of_what_was_counted_before() -> None:
    found = figures("Some 240 people fell ill, 30 of them badly. Of those 240 people, 112 have been discharged.")
    assert [(figure.low, figure.unit, figure.subject) for figure in found[1::2]] == [
        (n, "people", "people") for n in (30, 112)
    ]
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


def test_a_figure_knows_subject_and_rate() -> None:
    figure = only("The gross profit margin reached 38.2%.")
    assert figure.subject == "gross profit margin"
    assert only("They export up to $5 million of cheese every quarter.").period == "every quarter"


def test_the_actor_is_the_one_that_governs_and_the_speaker_the_innermost_quotes() -> None:
    text = "Brixel, owner of Tavo and Numo, will spend $40 million, Ana Pop said."
    named = ("Brixel", "Tavo", "Numo", "Ana Pop")
    actors = tuple(Actor(n, "company", mentions=((text.index(n), text.index(n) + len(n)),)) for n in named)
    whole, inner = text[: text.index(", Ana")], text[text.index("will") : text.index(", Ana")]
    quotes = (
        Quote(0, len(whole), whole, "indirect", "Ana Pop"),
        Quote(text.index("will"), len(whole), inner, "partial", "Ion Pop"),
    )
    (figure,) = figures(text, actors, quotes)
    assert (figure.actor, figure.speaker) == ("Brixel", "Ion Pop")


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Brent crude slipped 2.4% to $71 a barrel.", ["Brent crude", "Brent crude"]),
        ("The council put a 15% toll and a 20% tariff on timber.", ["toll", "tariff on timber"]),
        ("Ferry fares in the north climbed by 6%.", ["Ferry fares in the north"]),
        ("A 7% fall in orders cost the yard $4 million.", ["orders", "A 7% fall in orders"]),
        ("Bill Orr hired 140 seasonal pickers.", ["seasonal pickers"]),
        ("They shipped 900 tonnes of barley.", ["tonnes of barley"]),
        ("He paid $8,000 for the boat.", ["the boat"]),
        ("He paid $8,000 for the first time.", [None]),
        ("Prices are so high that the vaccine reached 300 villages.", ["villages"]),
        ("It dropped 4%.", [None]),
        ("A load of 40,000 pounds of flour toppled.", ["pounds of flour"]),
        ("It has more than 600 members.", ["members"]),
        ("The tunnel was 40% complete.", ["The tunnel"]),
        ("The error margin of plus or minus 3 percentage points is large.", ["error margin"]),
        ("The number of cabs has tripled to 1,900.", ["The number of cabs", "The number of cabs"]),
        ("Some 30mm of rain fell.", ["rain"]),
        ("Nets cut the spread of malaria by 40%.", ["the spread of malaria"]),
        ("It will lower soot by 3Mt.", ["soot"]),
        ("It has 16GB of RAM.", ["RAM"]),
        ("It sent 30 pages of Dunn's notes.", ["pages"]),
        ("They drank 9 litres of tea, 20 litres of red wine.", ["litres of red wine"]),
        ("The lake is at 38% of its capacity.", ["The lake"]),
        ("Flu cases have topped 1,500.", ["Flu cases"]),
        ("Yields slid to 3% and silver gained $2.", ["Yields", "silver"]),
        ("Infant mortality is 4.1 per 1,000 births.", ["Infant mortality"]),
        ("Rents in the valley have doubled.", ["Rents in the valley"]),
        ("It would halve the fee on parcels.", ["the fee on parcels"]),
        ("The 189-member club met.", [None]),
        ("Inflation hit 9% and a third of bakers left.", ["Inflation", None]),
        ("The field sold for $3,000 above reserve.", [None]),
        ("They bought 2.1mn H20 boards.", ["H20 boards"]),
        ("It lost six and a half acres.", ["acres"]),
        ("The jobless rate held at 4%.", ["jobless rate"]),
        ("A gauge of inflation, which leaves out food, slid to 2% from 3%.", ["gauge of inflation"] * 2),
        ("Sales at the chain, Tavo, leapt from $8 million in 2011 to $9 million in 2014.", ["Sales at the chain"] * 2),
        ("Profit was $4m (€3m) in May, up from $2m a year earlier.", ["Profit"] * 3),
        ("Exports rose 5% from a year ago to 300 tonnes, compared with 290 tonnes in 2019.", ["Exports"] * 3),
        ("It sees growth of 4% in the last quarter and 5% for 2027 as a whole.", ["growth"] * 2),
        ("Orr said state aid would rise $6, or 4%.", ["state aid"] * 2),
        ("Lawmakers scrapped duties that had averaged 9%.", ["duties"]),
        ("Income was £61m (2023: £44m).", ["Income"] * 2),
        ("Ana Pop's lead is 4 points.", ["Ana Pop's lead"]),
        ("Turnout was 40,900, but at stake in the vote were 30 seats.", ["Turnout", "seats"]),
        ("Prices in 70 cities fell 3%.", ["cities", "Prices in 70 cities"]),
        ("She met Pop's goal of $3 million.", ["Pop's goal"]),
        ("Both sides raised taxes of 3%.", ["taxes"]),
        ("Ferry dues edged up 3% to $9.", ["Ferry dues"] * 2),
        ("The fee is $5, they said.", ["fee"]),
        ("Support for the ban is 45%.", ["Support for the ban"]),
        ("It was $5, they said.", [None]),
        ("They pegged the corn yield at 183 bushels and raised soy output to 90 tons.", ["corn yield", "soy output"]),
        ("Income for the quarter that ended June 30 was $5 million.", ["Income"]),
        ("Tolls, which sank to $3 on Monday, are forecast to climb to $4.", ["Tolls", "Tolls"]),
        ("The fire that emptied the town grew eightfold.", ["The fire"]),
        ("Ham posted its fastest growth, 8 percent.", ["fastest growth"]),
        ("It won contracts worth $3 million.", ["contracts"]),
        ("Herring went for $9 a kilo, and a kilo of cod is $8 a kilo.", ["Herring", "a kilo of cod"]),
        ("The price of rains that have hit us rose to $9 million.", ["price of rains"]),
        ("Now a basket that cost $3 is dear.", ["a basket"]),
        (
            "Profit for the three months ended June came in at $4, slightly ahead of the $3 that was foreseen.",
            ["Profit"] * 2,
        ),
        ("It took on men, bringing outlays under the plan to $9 million.", ["outlays under the plan"]),
        ("A 12% cut in Pop's price cap, it said.", ["Pop's price cap"]),
        ("Third-quarter rises aside, it made a 5% rise in third-quarter profit.", ["third-quarter profit"]),
        ("Ana Pop puts her net worth at $3 million.", ["net worth"]),
        ("It was fined $3 million in May for charging too much.", [None]),
        ("Copper was up 6 cents to settle at $3.", ["Copper"] * 2),
        ("It lost 2 points in the average of polls by 3 percent.", ["points", None]),
        ("The hike raises the minimum to $15.", ["the minimum"]),
        ("It was the target of $3 million in fraud.", ["fraud"]),
        ("It gave a total of 40 talks.", ["talks"]),
        ("Profits fell 1%, versus a 2% drop in sales.", ["Profits", "sales"]),
        ("It sold 40 cars to 30 dealers.", ["cars", "dealers"]),
        ("Stocks are worth $9 billion, twice the yearly output.", ["Stocks", "Stocks"]),
        ("Puzzles brought in $4 million, while the toy arm generated just $2 million.", ["Puzzles", "the toy arm"]),
        ("Heating bills, swollen by frost, ate up $9 million.", ["Heating bills"]),
        ("Peat makes up 30 percent of the fuel.", ["Peat"]),
        ("The reform bloc took 31.5 percent of the vote.", ["The reform bloc"]),
        ("Attendance was predicted at about 80 percent, nine points lower than in 2011.", ["Attendance"] * 2),
        ("It took a $45 million charge, with a get-out clause of $3 million.", ["charge", "get-out clause"]),
        ("They recovered jewels worth $3 million.", ["jewels"]),
        ("The ferry is 90 metres long.", ["The ferry"]),
        ("Tides are forecast to rise between 12 and 13 metres.", ["Tides"]),
        ("Polls put backing for the pier at 11 percent.", ["backing for the pier"]),
        ("He was freed on bail of $9,000.", ["bail"]),
        ("It paid $9 million (8 million euros; 7 million) for the pier.", ["the pier"] * 2),
        ("It will spend $9 million repairing the pier.", ["the pier"]),
        ("Copper imports slid to 300 tonnes, 41% less than a year ago.", ["Copper imports"] * 2),
        ("The dividend goes up to 42 cents.", ["dividend"]),
        ("Dues in the port will be limited to 4%.", ["Dues in the port"]),
        ("The bill for the Tavo Canal (TC) came to $9 billion.", ["The bill for the Tavo Canal"]),
        ("It met 90 IS fighters.", ["IS fighters"]),
        ("The way from Oslo to Turku cost $90.", ["The way from Oslo to Turku"]),
        ("The plan would cut heating costs 30 to 50 percent.", ["heating costs"]),
        ("Grants went to docks ($3 million) and wholesale trade ($5 million).", ["docks", "wholesale trade"]),
        ("Its sales were $9 million (or 45% of the total).", ["sales"] * 2),
        ("It drew $4 million of new deposits in total in 2016, up $642,000 year-on-year.", ["new deposits"] * 2),
        ("It would tax imports at 20 percent.", ["imports"]),
        ("He said the way from Oslo to Turku cost $90.", ["the way from Oslo to Turku"]),
        ("Gusts of up to 55 mph are due.", ["Gusts"]),
        ("Frost has killed half of the buds.", [None]),
        ("An army raid killed 13 Taliban.", [None]),
        ("Fish made up 37 percent of exports, according to Tavo Bank, compared with 57 percent in May.", ["Fish"] * 2),
        ("Output reached 4 billion tons in 2016, a year-on-year increase of 1.4 percent.", ["Output"] * 2),
        ("A buyer got the boat for $90.", ["the boat"]),
        ("The strike has cost the town $9 million.", ["The strike"]),
        ("Plans bared on Monday include $4 million for the wall.", ["the wall"]),
        ("Ana Pop was asking for $4 million.", [None]),
        ("Foreign aid amounts to less than 1 percent of it.", ["Foreign aid"]),
        ("Floods in the delta have left nearly 2,000 homeless.", [None]),
        ("It began offering $5 flights to the isle.", ["flights"]),
        ("It cut a key rate by 25 basis points to a 40-year low of 1.75 percent.", ["key rate"] * 2),
        ("It will downgrade its mission by 50 percent.", ["its mission"]),
        ("On Friday, winds of up to 80 kilometres an hour fanned it.", ["winds"]),
        ("The bureau had initially predicted 80 mph.", [None]),
        ("He was released on $5,000 bail.", ["bail"]),
        ("In 2015 they were worth $9 billion.", [None]),
        ("It said 2017's farm growth should be set at 6 percent.", ["farm growth"]),
        ("Tavo's currency reserves climbed above the $3 million mark.", ["Tavo's currency reserves"]),
        ("The vaccine was found to be 53 percent effective.", ["The vaccine"]),
        ("It sold a record number of 40,000 vans.", ["vans"]),
        ("It rose to a speed of 360 kilometers per hour.", ["speed"]),
        ("He was tried for receiving bribes of up to $48,000.", ["bribes"]),
        ("Doctor visits cut by 48%", ["Doctor visits"]),
        ("It saw 3,144 children, 1,650 of whom were ill.", ["children"] * 2),
        ("Benchmark zinc was trading at $73, down $1.", ["Benchmark zinc"] * 2),
        ("Its shares were 2.3 percent lower at 412 pence.", ["shares"] * 2),
        ("Rents in the docks fell by nearly a fifth.", ["Rents in the docks"]),
    ],
)
def test_the_subject_is_what_the_clause_ties_to_the_figure_or_nothing(text: str, subjects: list[str | None]) -> None:
    assert [figure.subject for figure in figures(text)] == subjects


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("The bakery, opened in 1931, sold 48,000 loaves.", [None]),
        ("In 2022 the harbour took 640 yachts.", ["2022"]),
        ("It lost $3 million in May and $2 million in June.", ["2025-05", "2025-06"]),
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
    assert only("The firm, in talks, is targeting 4 million tons.").status == "planned"
    assert only("It made $3 million more than Wall Street had penciled in.").status == "actual"
    assert figures("It made $9 versus the $8 that analysts polled by Tavo expected.")[1].status == "forecast"
    assert only("It is on course for its full-year target of 5%.").status == "planned"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Pop is narrowly leading Ruiz by 12 points. Hoxa says Ruiz has 40 percent.", ["Pop", "Ruiz"]),
        ("Pop draws 31 percent, with Ruiz at 22 percent.", ["Pop", "Ruiz"]),
        ("Mrs. Pop leads Mr. Ruiz 49 percent to 41 percent.", ["Pop", "Ruiz"]),
        ("In May she led Mr. Ruiz 49 percent to 41 percent.", [None, "Ruiz"]),
        ("Pop leads the field by 49 percent to 41 percent.", ["Pop", None]),
        ("Hoxa puts Mr. Ruiz's wealth at $3 million.", ["Ruiz"]),
        ("The group backing Ruiz, Forward, spent $3 million.", [None]),
        ("Pop follows Ruiz with 16 percent.", ["Pop"]),
        ("Pop won 54 percent to Ruiz's 46 percent.", ["Pop", "Ruiz"]),
        ("Pop, who once backed Ruiz, raised $3 million.", ["Pop"]),
        ("In a count by Hoxa, Pop leads with 36 percent.", ["Pop"]),
        ("A group of Hoxa, Pop and Ruiz raised $3 million.", [None]),
    ],
)
def test_a_figure_belongs_to_the_subject_of_its_verb_or_to_whom_it_stands_beside(
    text: str, actors: list[str | None]
) -> None:
    named = tuple(
        Actor(name, "person", mentions=tuple((m.start(), m.end()) for m in re.finditer(name, text)))
        for name in ("Pop", "Ruiz", "Hoxa")
    )
    assert [figure.actor for figure in figures(text, named)] == actors


@pytest.mark.parametrize(
    "text",
    [
        "Likely voters backed it by 40 percent.",
        "A man claiming allegiance to it shot 49 people.",
        "Amid claims of fraud, 721 delegates left.",
        "He could not break 50 percent.",
        "The remaining 40 delegates pledged to stay.",
        "The Planned City fund holds $4 million.",
    ],
)
def test_words_that_only_look_like_plans_or_claims_leave_a_fact(text: str) -> None:
    assert only(text).status == "actual"


def test_an_actor_behind_a_preposition_or_a_share_of_people_gives_no_figure() -> None:
    text = "The court in Tavo fined the mill $2 million."
    tavo = Actor("Tavo", "company", mentions=((text.index("Tavo"), text.index("Tavo") + 4),))
    quote = Quote(0, len(text), text, "indirect", "36 percent of nurses")
    (figure,) = figures(text, (tavo,), (quote,))
    assert (figure.actor, figure.speaker) == (None, None)


def test_a_share_is_no_share_of_another_figure() -> None:
    assert figures("Lund held a global share of 38.2 percent, followed by Pop with 16.7 percent.")[1].of is None


def test_what_should_happen_or_is_looked_for_is_foreseen() -> None:
    assert only("Savings should reach $210 million.").status == "forecast"
    assert only("We look for revenue of $66 million.").status == "forecast"


def test_markets_that_are_set_to_open_higher_are_foreseen() -> None:
    assert only("The index is set to open 0.9% higher.").status == "forecast"
    assert only("It is set to spend $9 million.").status == "planned"
    assert only("He rates it a buy with a price target of $92.").status == "forecast"


def test_no_verb_or_source_is_what_a_figure_is_of() -> None:
    assert only("The remaining 10 per cent belongs to a firm.").subject is None
    assert only("It has $640 million left.").subject != "left"
    assert only("According to Lund, vendors shipped a lot, accounting for 41% of it.").subject is None


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


def test_half_that_amount_has_its_base() -> None:
    assert only("It received less than half that amount.").of == "that amount"


def test_what_is_set_off_behind_a_name_owns_nothing() -> None:
    text = "Ida Brandt, the Tavo founder who left as Quarvo’s chief, owns 15 percent of Tavo."
    spans = [(name, text.index(name)) for name in ("Ida Brandt", "Tavo", "Quarvo")]
    cast = tuple(Actor(name, "company", mentions=((at, at + len(name)),)) for name, at in spans)
    assert figures(text, cast)[0].actor == "Ida Brandt"


def test_goods_of_a_country_are_what_is_measured() -> None:
    assert only("It bought 26 million tonnes of U.S. soybeans.").subject == "tonnes of U.S. soybeans"


def test_a_number_set_against_a_count_counts_the_same() -> None:
    assert [f.unit for f in figures("It gave the bloc 85 seats against 80 for the right.")] == ["seats", "seats"]
