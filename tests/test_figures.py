"""The figures that an English text states: value, unit, qualifier, meaning; and the numbers that are none."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.dates import find_dates
from corpus.figures import find_figures
from corpus.model import About, Actor, Figure, Quote

ENGLISH = About(language="en", published="2026-01-07")


def figures(text: str, actors: tuple[Actor, ...] = (), quotes: tuple[Quote, ...] = ()) -> tuple[Figure, ...]:
    return find_figures(text, (), ENGLISH, actors, find_dates(text, (), ENGLISH), quotes)


def only(text: str) -> Figure:
    found = figures(text)
    assert len(found) == 1, [figure.text for figure in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("The plant cost $12.5 billion.", 12.5e9, 12.5e9, "USD"),
        ("Orders came to HK$4.2bn in the spring.", 4.2e9, 4.2e9, "HKD"),
        ("It lent the port 4.2 billion HK dollars.", 4.2e9, 4.2e9, "HKD"),
        ("Farmers asked for RMB 5 billion.", 5e9, 5e9, "CNY"),
        ("Each got 40 million Swiss francs.", 40e6, 40e6, "CHF"),
        ("Sales reached €2-5 million a year.", 2e6, 5e6, "EUR"),
        ("They put it at $2 billion to $5 billion.", 2e9, 5e9, "USD"),
        ("They put it between $900 million and $1.2 billion.", 900e6, 1.2e9, "USD"),
        ("The fine was half a million dollars.", 5e5, 5e5, "USD"),
        ("She paid twenty-five dollars for it.", 25, 25, "USD"),
        ("Rent went up £1.2m.", 1.2e6, 1.2e6, "GBP"),
        ("The rate stood at 4.7%.", 4.7, 4.7, "%"),
        ("A 3-to-5 percent rise is likely.", 3, 5, "%"),
        ("Turnout fell five percentage points.", 5, 5, "percentage points"),
        ("The mill employs 1,400 workers.", 1400, 1400, "workers"),
        ("Between 20,000 and 30,000 people marched.", 20_000, 30_000, "people"),
        ("They shipped 40,000–60,000 units.", 40_000, 60_000, "units"),
        ("He counted two dozen former ministers.", 24, 24, "ministers"),
        ("Two hundred and five thousand voters queued.", 205_000, 205_000, "voters"),
        ("A million barrels were lost.", 1e6, 1e6, "barrels"),
        ("At the gate stood 40 police vans.", 40, 40, "vans"),
        ("At the gate stood 40 police.", 40, 40, "police"),
        ("So far 61 of their wards have reported.", 61, 61, "wards"),
        ("Output is three times higher.", 3, 3, "x"),
        ("Prices tripled.", 3, 3, "x"),
        ("That is a doubling, they said.", 2, 2, "x"),
        ("Losses halved.", 0.5, 0.5, "x"),
        ("A third of the harvest was lost.", 1 / 3, 1 / 3, None),
        ("Two-thirds of them agreed.", 2 / 3, 2 / 3, None),
        ("One in five nurses left.", 0.2, 0.2, None),
        ("Imports dropped to zero.", 0, 0, None),
        ("Nights fell to -9°C.", -9, -9, "°C"),
        ("It was 31 degrees Celsius at noon.", 31, 31, "°C"),
        ("They planted 2.4m oaks.", 2.4e6, 2.4e6, "oaks"),
        ("The canal costs Rs 40 crore.", 4e8, 4e8, "INR"),
        ("The canal costs Rp 40 billion.", 4e10, 4e10, "IDR"),
        ("Some 2 lakh weavers struck.", 2e5, 2e5, "weavers"),
        ("Yields rose 15 basis points.", 15, 15, "basis points"),
        ("The toll climbed to 63.", 63, 63, None),
        ("A landslide killed 17.", 17, 17, None),
        ("Some 26 were hurt.", 26, 26, None),
        ("Reservoirs are down two-thirds since May.", 2 / 3, 2 / 3, None),
        ("A magnitude 5.8 quake shook the port.", 5.8, 5.8, "magnitude"),
        ("The dam makes 2.6 GW at its best.", 2.6, 2.6, "GW"),
        ("Winds blew at 140-160km/h.", 140, 160, "km/h"),
        ("Between 30 and 45mm of hail fell.", 30, 45, "mm"),
        ("The drive holds 512GB of film.", 512, 512, "GB"),
        ("Air held 431 parts per million of it.", 431, 431, "parts per million"),
        ("The field pumps 240,000 b/d.", 240_000, 240_000, "bpd"),
        ("Drifts were 9in deep.", 9, 9, "in"),
        ("The park spans 700 square miles.", 700, 700, "square miles"),
        ("The sea has warmed by 1.2C.", 1.2, 1.2, "°C"),
        ("Lows of minus 7 degrees froze the taps.", -7, -7, "degrees"),
        ("They saw 38 cases per 100,000 children.", 38, 38, "cases per 100,000 children"),
        ("The rate is 4.2 per 1,000 births.", 4.2, 4.2, "per 1,000 births"),
        ("It was shared 2.2m times.", 2.2e6, 2.2e6, "times"),
        ("It holds 900 bitcoin in a vault.", 900, 900, "bitcoin"),
        ("A 3-square-mile marsh dried up.", 3, 3, "square miles"),
        ("He won by half of 1 percent.", 0.5, 0.5, "%"),
        ("Between a quarter and a third of the herd died.", 0.25, 1 / 3, None),
        ("Rates rose 25bp.", 25, 25, "basis points"),
        ("Debt is 4.5 times income.", 4.5, 4.5, "x"),
        ("Cash flow was negative $7 million.", -7e6, -7e6, "USD"),
        ("It pays 9 pence a share.", 9, 9, "pence"),
        ("It has 20 K2000 lorries.", 20, 20, "lorries"),
        ("Rates rose by half a percentage point.", 0.5, 0.5, "percentage points"),
        ("Rates rose a quarter of a percentage point.", 0.25, 0.25, "percentage points"),
        ("By noon it was 9 to 12°C.", 9, 12, "°C"),
        ("The valley sees -5 to 3°C.", -5, 3, "°C"),
        ("Only one in 5,000 survives it.", 1 / 5000, 1 / 5000, None),
        ("It goes wrong for one in 45 divers.", 1 / 45, 1 / 45, None),
        ("The seam lies under 3.2 kilometres of rock.", 3.2, 3.2, "kilometres"),
        ("Gusts blew at 95 kilometres per hour.", 95, 95, "km/h"),
        ("Gusts blew at 60 miles an hour.", 60, 60, "mph"),
        ("It may spend Rs 4,500-5,000 crore.", 4500e7, 5000e7, "INR"),
        ("A bed costs anything from £800 to £6,000.", 800, 6000, "GBP"),
        ("They took 11 taxis.", 11, 11, "taxis"),
        ("They took 11 Texas taxis.", 11, 11, "taxis"),
        ("Rents rose 27.3pc.", 27.3, 27.3, "%"),
        ("Growth lost 0.01 of a percentage point.", 0.01, 0.01, "percentage points"),
        ("The heat hit 32.6 C.", 32.6, 32.6, "°C"),
        ("It has a 7.9in screen.", 7.9, 7.9, "in"),
        ("Pressure fell 6.4 mmHg.", 6.4, 6.4, "mmHg"),
        ("He left 19 great-grandchildren.", 19, 19, "great-grandchildren"),
        ("A state of 21 million ranks low.", 21e6, 21e6, None),
        ("It takes a two-thirds vote.", 2 / 3, 2 / 3, None),
        ("It pays QAR 0.55 for each.", 0.55, 0.55, "QAR"),
        ("Zambia's 47 districts agreed.", 47, 47, "districts"),
        ("Perhaps 300 people came.", 300, 300, "people"),
        ("The bank cut its rate by a quarter point.", 0.25, 0.25, "percentage points"),
        ("It is two and a half times as long.", 2.5, 2.5, "x"),
        ("Two and a half million bees died.", 2.5e6, 2.5e6, "bees"),
        ("The mill owes Rmb3.1bn.", 3.1e9, 3.1e9, "CNY"),
    ],
)
def test_a_figure_has_value_and_unit(text: str, low: float, high: float, unit: str | None) -> None:
    figure = only(text)
    assert [figure.low, figure.high] == pytest.approx([low, high])
    assert figure.unit == unit


@pytest.mark.parametrize(
    ("text", "qualifier", "bound"),
    [
        ("About 300 firms signed.", "About", "about"),
        ("Nearly 50% of it burned.", "Nearly", "about"),
        ("More than 1,700 firms signed.", "More than", "at least"),
        ("Revenue exceeded 320 billion yen.", "exceeded", "at least"),
        ("It serves 140+ schools.", "+", "at least"),
        ("It takes 300 or so guests.", "or so", "about"),
        ("Up to 12 ships may pass.", "Up to", "at most"),
        ("It cost less than $5.", "less than", "at most"),
        ("Costs must not exceed $40 million.", "not exceed", "at most"),
        ("None of the yards has launched more than 40 ships.", "more than", "at most"),
        ("It was not only cheap but sold more than 40 copies.", "more than", "at least"),
        ("The firm employs 300 people.", None, "exact"),
        ("The fee will go up to $8.", None, "exact"),
        ("A poll with 4% plus or minus as its error.", None, "exact"),
        ("Rates may fall to as low as 2%.", "as low as", "at least"),
        ("Her book, Not a Word (it sold more than 40 copies), is out.", "more than", "at least"),
        ("The cost is closer to $9 million.", "closer to", "about"),
        ("The cost is nearer $9 million.", "nearer", "about"),
        ("It stands just above 50%.", "just above", "at least"),
        ("Some 40-odd goats fled.", "Some", "about"),
        ("It feeds 40-odd goats.", "odd", "about"),
        ("The bill crossed $9 million.", "crossed", "at least"),
        ("It bakes barely 600 loaves.", "barely", "about"),
        ("Gusts topped 120 mph.", "topped", "at least"),
        ("Clerk jailed over $2m fraud.", None, "exact"),
        ("The heirs hand over 15 percent of it.", None, "exact"),
        ("A long dispute over $2m debts ended.", None, "exact"),
        ("The clerk took over $2m.", "over", "at least"),
        ("Cases have topped 1,500.", "topped", "at least"),
    ],
)
def test_a_qualifier_sets_the_bound(text: str, qualifier: str | None, bound: str) -> None:
    figure = only(text)
    assert (figure.qualifier, figure.bound) == (qualifier, bound)


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
        "The vote was 51-49 after a 5-4 ruling.",
        "Ana Pop, 45, is a 45-year-old dentist.",
        "She waited five years, then 30 more days.",
        "It was the 19th time, the 105th Congress.",
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
        "Hundreds of herons and tens of thousands of ducks came.",
        "The fourth quarter beat the previous three quarters after a year-and-a-half of trials on the twenty-fifth.",
    ],
)
def test_numbers_that_only_name_or_time_something_are_no_figures(text: str) -> None:
    assert [figure.text for figure in figures(text)] == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The Oslo bank lost 40 million kroner.", "NOK"),
        ("The Copenhagen bank lost 40 million kroner.", "DKK"),
        ("The bank lost 40 million kroner.", "kroner"),
        ("It lost 40 million Swedish kronor.", "SEK"),
        ("It lost SKr40m.", "SEK"),
        ("In Bergen, Norway, it lost kr 40 million.", "NOK"),
        ("It lost 40 million zlotys.", "PLN"),
        ("Mexico lent 40 million pesos.", "MXN"),
        ("In Manila it cost 40 million pesos.", "PHP"),
        ("Farmers in Lahore, Pakistan, owe 40 million rupees.", "PKR"),
        ("Farmers owe 40 million rupees.", "INR"),
        ("South Africa lent R40bn.", "ZAR"),
        ("Nigeria lent N40 billion.", "NGN"),
        ("It lent ₦40 billion.", "NGN"),
        ("Each Seoul family gets 300,000 won.", "KRW"),
        ("Kuwait lent 40 million dinars.", "KWD"),
        ("It paid 40 million UAE dirhams.", "AED"),
        ("It paid 40 million CFA francs.", "XOF"),
        ("Kenya owes 40 million shillings.", "KES"),
        ("The Prague tram cost 40 million crowns.", "CZK"),
        ("It cost 40 million forints.", "HUF"),
        ("It cost KES 40 million.", "KES"),
        ("It cost 40,000 KES.", "KES"),
        ("It cost 45 €.", "EUR"),
        ("It cost C$4.5m.", "CAD"),
        ("It spent 40 million Egyptian pounds.", "EGP"),
        ("The barge carries 40,000 pounds of sand.", "pounds"),
        ("He paid £5 here and 40,000 pounds there.", "GBP"),
    ],
)
def test_the_country_an_article_speaks_of_decides_between_currencies_of_one_name(text: str, unit: str) -> None:
    assert figures(text)[-1].unit == unit


def test_a_bare_dollar_is_that_of_the_only_country_an_article_is_about() -> None:
    local = "Rents in Canada rose to $900. Canada's banks and Canadian builders agree."
    assert [f.unit for f in figures(local)] == ["CAD"]
    assert [f.unit for f in figures(local + " American banks do not.")] == ["USD"]
    assert [f.unit for f in figures(local + " Nor do those of Japan.")] == ["USD"]
    assert [f.unit for f in figures("Rents in Sydney and Melbourne, not in all Australia, are $900.")] == ["AUD"]
    home = About(language="en", url="https://www.kauriherald.co.nz/2025/rents")
    assert [f.unit for f in find_figures("Rent is $900.", (), home, (), (), ())] == ["NZD"]
    assert [f.unit for f in find_figures("Rent is $900 in the United States.", (), home, (), (), ())] == ["USD"]
    assert [f.unit for f in figures("It cost $US9bn, $A4m and $NZ5m.")] == ["USD", "AUD", "NZD"]
    both = "Canada's crude rose to US$44. Canada and Canadian firms spent $9."
    assert [f.unit for f in figures(both)] == ["USD", "CAD"]


def test_a_step_and_where_it_led_are_two_figures() -> None:
    assert [f.low for f in figures("Silver added $2 to $31 an ounce.")] == [2, 31]
    assert [f.low for f in figures("Prices rose 0.2% to 3.1%.")] == [0.2, 3.1]
    assert [f.low for f in figures("The workforce fell by 38,000 to 30.3 million.")] == [38_000, 30.3e6]
    assert [f.low for f in figures("It will raise the fee by $1 to $9.50.")] == [1, 9.5]
    assert [(f.low, f.high) for f in figures("It will raise the fee by $1 to $2.")] == [(1, 2)]
    assert [(f.low, f.high) for f in figures("Tickets cost $20 to $35.")] == [(20, 35)]


def test_pence_are_told_from_the_lines_of_a_screen() -> None:
    assert [f.unit for f in figures("The £4 fee rose by 12.5p.")] == ["GBP", "pence"]
    assert [f.unit for f in figures("The £400 set shows 1080p.")] == ["GBP"]


def test_doses_set_out_as_a_choice_are_no_range() -> None:
    assert [f.low for f in figures("They took 20 mg or 40 mg.")] == [20, 40]
    assert [(f.low, f.high) for f in figures("They took 10, 20 or 40 mg.")] == [(40, 40)]
    assert [(f.low, f.high) for f in figures("They took 20 or 40 mg.")] == [(20, 40)]


def test_a_rate_of_exchange_restates_its_unit() -> None:
    assert [f.equals for f in figures("($1 = 9.87 Swedish kronor)")] == [None, 0]


def test_a_sum_set_beside_another_currency_restates_it() -> None:
    assert [f.equals for f in figures("They paid 5,000 yuan each, about $700, for it.")] == [None, 0]


def test_what_two_rivals_got_is_no_range() -> None:
    assert [f.low for f in figures("Pop beat Ruiz 44 to 52 percent.")] == [44, 52]
    assert [f.low for f in figures("Pop would beat Ruiz 52 to 44 percent.")] == [52, 44]
    assert [(f.low, f.high) for f in figures("Taxes of 4 to 5 percent apply.")] == [(4, 5)]


def test_a_lead_is_not_what_either_rival_got() -> None:
    assert [f.subject for f in figures("She has a lead of 48 percent to 41 percent.")] == [None, None]


def test_a_count_may_come_from_a_bare_number() -> None:
    assert [f.low for f in figures("The toll rose to 61 from 48, she said.")] == [61, 48]
    assert [f.low for f in figures("The fleet grew from 12 to 15 ships.")] == [12, 15]
    assert [f.low for f in figures("The toll rose to 61 from 2019 on.")] == [61]
    assert [f.low for f in figures("It took 385 boats last year, up from 326 in 2014.")] == [385, 326]
    assert [(f.low, f.unit) for f in figures("Homicides fell to 33 in May.")] == [(33, "homicides")]
    assert figures("Shares rose to 33 in May.") == ()


def test_a_part_and_its_whole_count_the_same_things() -> None:
    assert [(f.low, f.unit) for f in figures("So far 61 of 94 wards have reported.")] == [(61, "wards"), (94, "wards")]
    assert [(f.low, f.unit) for f in figures("It struck 61 of 4,709 who came.")] == [(61, None), (4709, None)]


def test_over_a_few_is_no_bound() -> None:
    assert figures("She was picked over three other judges.") == ()


def test_small_counts_matter_where_people_are_hurt_or_a_bound_is_given() -> None:
    assert only("The blast killed four people.").low == 4
    assert only("At least three ministers resigned.").low == 3


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
        ("A 7% fall in orders cost the yard $4 million.", ["orders", None]),
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
        ("The fire that emptied the town grew eightfold.", [None]),
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


_PIECES = (
    "about more than $ 5 2.5 1,200 billion % percent to - – and between from yuan (US$14 ) half a third of none "
    "units people 2024 May in January 3, 2025 zero doubled one in five . \n “ ” k €"
)
_WORDS = st.sampled_from(_PIECES.split(" "))


@given(st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=30).map(" ".join)))
def test_every_figure_lies_in_its_text_and_its_range_is_in_order(text: str) -> None:
    last = 0
    for index, figure in enumerate(figures(text)):
        assert text[figure.start : figure.end] == figure.text != ""
        assert figure.low <= figure.high
        assert figure.start >= last
        assert figure.equals is None or figure.equals < index
        last = figure.end


@pytest.mark.parametrize(
    "unit", ["1", "1,", "$1-", "one ", "a million ", "1-1-", "(1 ", "¥1 ", "1 to ", "A1 ", "9 of the "]
)
def test_hostile_repetition_still_ends(unit: str) -> None:
    assert isinstance(figures(unit * (40_000 // len(unit))), tuple)


def test_the_annotated_figures_are_found(shared: object) -> None:
    from pathlib import Path

    root = Path(str(shared))
    for path in sorted((root / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (root / "seeds" / gold["file"]).read_text(encoding="utf-8")
        found = figures(text)
        wanted = [f for f in gold["figures"] if not {"trivial", "duration"} & set(f.get("flags", []))]
        for figure in wanted:
            at = [f for f in found if f.start < figure["end"] and figure["start"] < f.end]
            assert at, figure["text"]
            value = figure["value"] if isinstance(figure["value"], list) else [figure["value"]] * 2
            assert [at[0].low, at[0].high] == pytest.approx(value)
            assert bool(at[0].qualifier) == bool(figure["qualifier"])
