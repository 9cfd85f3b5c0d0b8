"""The figures that an English text states: value, unit, qualifier, meaning; and the numbers that are none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.figures.find import find_figures
from corpus.model import About
from tests.figures.figured import figures, only


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
        ("It plans a $1.5  billion pipeline.", 1.5e9, 1.5e9, "USD"),
        ("Wages fell by nearly a fifth.", 0.2, 0.2, None),
        ("It was worth 920.8m euros.", 920_800_000, 920_800_000, "EUR"),
        ("It was worth 4.1 billion euros.", 4_100_000_000, 4_100_000_000, "EUR"),
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
        ("She won by 0.31 seconds.", 0.31, 0.31, "seconds"),
        ("They say eight of every 10 clerks left.", 0.8, 0.8, None),
        ("It restored eight hectares of marsh.", 8, 8, "hectares"),
        ("The water stayed above 31.2C.", 31.2, 31.2, "°C"),
        ("They gave him 204 hours of therapy.", 204, 204, "hours"),
        ("The fort was under siege for 500 days.", 500, 500, "days"),
        ("They lifted their target for the Lund 500 to 7,200.", 7200, 7200, None),
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
        ("The dam cost Rs 1,47,250 crore.", 1.4725e12, 1.4725e12, "INR"),
        ("Some 3,25,000 weavers struck.", 325_000, 325_000, "weavers"),
        ("The reef lies 1,300 nautical miles off.", 1300, 1300, "nautical miles"),
        ("The isle has 212 people per square kilometre.", 212, 212, "people per square kilometre"),
        ("It has 14 Orca-3 patrol boats.", 14, 14, "boats"),
        ("It will scrap 14 ageing Su-17s.", 14, 14, "Su-17s"),
        ("It has 12 stone walls.", 12, 12, "walls"),
        ("All 24 crew were saved.", 24, 24, "crew"),
        ("All 24 crew members were saved.", 24, 24, "members"),
        ("Doctors saw 61 new measles cases.", 61, 61, "cases"),
        ("There were no deaths among divers.", 0, 0, "deaths"),
        ("That brings the total since May to 539.", 539, 539, None),
        ("Two girls under the age of three died.", 2, 2, "girls"),
        ("Floods kill 94 in two states", 94, 94, None),
        ("The calf weighs 13 stone 7lb.", 13.5, 13.5, "stone"),
        ("A 2.4-gigawatt plant shut.", 2.4, 2.4, "gigawatts"),
        ("It stores 30 gigawatt hours.", 30, 30, "GWh"),
        ("Trade shrank by a quarter after it left.", 0.25, 0.25, None),
        ("He was given an 18-month sentence.", 18, 18, "months"),
        ("It burned for nearly five hours.", 5, 5, "hours"),
        ("It took the town five hours to put it out.", 5, 5, "hours"),
        ("The court sentenced Ana Pop to seven years.", 7, 7, "years"),
        ("Repairs will take two to three weeks.", 2, 3, "weeks"),
        ("The pier opened eight months late.", 8, 8, "months"),
        ("They are offered four months' pay.", 4, 4, "months"),
        ("Nobody saw it for 37 days before the storm.", 37, 37, "days"),
        ("The ferry will be out of service for five months.", 5, 5, "months"),
        ("The firm was fined 60,000 pounds.", 60_000, 60_000, "GBP"),
        ("He sought a 15-year sentence.", 15, 15, "years"),
        ("Ana Pop received 30 months.", 30, 30, "months"),
        ("The 40-year concession was signed.", 40, 40, "years"),
        ("The lease is to run for 12 years, she said.", 12, 12, "years"),
        ("The permit is valid for three years.", 3, 3, "years"),
        ("It wants a licence of 18 months instead.", 18, 18, "months"),
        ("The town leased the quay to Tavo for 30 years.", 30, 30, "years"),
        ("The yard has 90 days to mend it.", 90, 90, "days"),
        ("Delays average 17 days.", 17, 17, "days"),
        ("Two clerks wanted a full percentage point.", 1, 1, "percentage points"),
        ("Rates are half a point lower.", 0.5, 0.5, "percentage points"),
        ("No deaths were reported.", 0, 0, "deaths"),
        ("The jar was kept at 2.5C for a day.", 2.5, 2.5, "°C"),
        ("It melts 40,000 t/yr there.", 40_000, 40_000, "t/yr"),
        ("Of those tested, 17 showed a trace.", 17, 17, None),
        ("The toll is 58 in the delta.", 58, 58, None),
        ("The naira closed at 1,490 against the dollar.", 1490, 1490, "NGN"),
        ("It would go on and last eight weeks.", 8, 8, "weeks"),
        ("Tests showed 0.4ng/ml of it.", 0.4, 0.4, "ng/ml"),
        ("Wells held 9 micrograms of lead per litre.", 9, 9, "µg/l"),
        ("It uses 2.3m cubic metres.", 2.3e6, 2.3e6, "cubic metres"),
        ("It uses 2.3 million m3.", 2.3e6, 2.3e6, "m3"),
        ("Facts\n- Jobs at the yard: 390\nShares: 112", 390, 390, "Jobs"),
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
        ("The jobless rate ticked up to 4%.", None, "exact"),
        ("Fares will rise up to 4%.", None, "exact"),
        ("Revenue exceeded 320 billion yen.", "exceeded", "at least"),
        ("It serves 140+ schools.", "+", "at least"),
        ("It takes 300 or so guests.", "or so", "about"),
        ("Up to 12 ships may pass.", "Up to", "at most"),
        ("It cost less than $5.", "less than", "at most"),
        ("Costs must not exceed $40 million.", "not exceed", "at most"),
        ("None of the yards has launched more than 40 ships.", "more than", "at most"),
        ("It did not tell at least 40 clerks.", "at least", "at least"),
        ("It did not tell of it when it sold more than 40 copies.", "more than", "at least"),
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
        ("Pop slammed the clerk over $2m debts.", None, "exact"),
        ("The clerk took over $2m.", "over", "at least"),
        ("Cases have topped 1,500.", "topped", "at least"),
        ("It does not apply to homes of more than 120 acres.", "more than", "at least"),
        ("Not even 300 looms were sold.", "Not even", "at most"),
        ("The town owns 30% plus one share.", None, "exact"),
    ],
)
def test_a_qualifier_sets_the_bound(text: str, qualifier: str | None, bound: str) -> None:
    figure = only(text)
    assert (figure.qualifier, figure.bound) == (qualifier, bound)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The Oslo bank lost 40 million kroner.", "NOK"),
        ("The Copenhagen bank lost 40 million kroner.", "DKK"),
        ("The bank lost 40 million kroner.", "kroner"),
        ("It lost 40 million Swedish kronor.", "SEK"),
        ("It lost SKr40m.", "SEK"),
        ("It lost SFr 6.5m.", "CHF"),
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
        ("Syria lost £3 million to a 1,000-pound bomb.", "pounds"),
        ("It lent 4 billion pounds, and a flat rents for 1,050 pounds.", "GBP"),
    ],
)
def test_the_country_an_article_speaks_of_decides_between_currencies_of_one_name(text: str, unit: str) -> None:
    assert figures(text)[-1].unit == unit


def test_money_of_a_name_that_several_countries_have_is_money_and_converts() -> None:
    found = figures("It lost 40 million crowns ($4 million).")
    assert [(figure.kind, figure.unit, figure.equals) for figure in found] == [
        ("money", "crowns", None),
        ("money", "USD", 0),
    ]


def test_pounds_beside_weights_are_no_money_in_an_article_that_writes_of_sterling() -> None:
    text = "The £900 marrow weighs 88kg, or 194 pounds."
    assert [figure.unit for figure in figures(text)] == ["GBP", "kg", "pounds"]


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


def test_a_count_may_come_from_a_bare_number() -> None:
    assert [f.low for f in figures("The toll rose to 61 from 48, she said.")] == [61, 48]
    assert [f.low for f in figures("The fleet grew from 12 to 15 ships.")] == [12, 15]
    assert [f.low for f in figures("The toll rose to 61 from 2019 on.")] == [61]
    assert [f.low for f in figures("It lets in 24 ships from May 3, down from 36.")] == [24, 36]
    assert [f.low for f in figures("The toll of the magnitude-6.4 quake in the hills has risen to 212.")] == [6.4, 212]
    assert [f.low for f in figures("It took 385 boats last year, up from 326 in 2014.")] == [385, 326]
    assert [(f.low, f.unit) for f in figures("Homicides fell to 33 in May.")] == [(33, "homicides")]
    assert figures("Shares rose to 33 in May.") == ()
    assert [(f.low, f.unit) for f in figures("It feeds 9.8 lakh pupils, up from 9.1 lakh.")][1] == (910_000, "pupils")
    assert [(f.low, f.unit) for f in figures("It cut the fare to 35 euros from 38.")] == [(35, "EUR"), (38, "EUR")]
    assert [(f.low, f.unit) for f in figures("It rose to 6 percent from 5 a year ago.")] == [(6, "%"), (5, "%")]
    assert [f.low for f in figures("It lost $5 million from 2019 on.")] == [5e6]


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


def test_a_sum_without_its_currency_has_that_of_the_sum_it_is_compared_with() -> None:
    first, second = figures("Net profit rose to 2.8 billion euros from 2.4 billion a year earlier.")
    assert (first.unit, second.unit, second.kind) == ("EUR", "EUR", "money")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It held 9 million złoty in June. In July it held 8 million.", "PLN"),
        ("It lent 9 million euros. So far 8 million has been repaid.", "EUR"),
        ("It lent 9 million euros. Its debts came to 8 million.", "EUR"),
        ("It lent 9 million euros ($10 million). The boat was worth 8 million.", "EUR"),
        ("The court fined Harland 9 million euros and Corvo 8 million.", "EUR"),
        ("It lent 9 million euros to a city of 8 million.", None),
        ("It lent 9 million euros. Its readers number 8 million.", None),
    ],
)
def test_a_sum_leaves_its_currency_to_what_is_said_of_sums_behind_it(text: str, unit: str | None) -> None:
    assert (figures(text)[-1].low, figures(text)[-1].unit) == (8e6, unit)


def test_what_a_currency_trades_at_is_priced_in_it() -> None:
    found = figures("In South Korea the won fell to 1,468 per dollar. The yen weakened past 159 to the dollar.")
    assert [(figure.low, figure.unit) for figure in found] == [(1468, "KRW"), (159, "JPY")]
    assert only("South Korea's Quarvo closed at W840,000.").unit == "KRW"


def test_a_small_measure_is_told_where_it_is_converted() -> None:
    found = figures("The boat sank 5 miles (8 km) offshore in 180 millimetres (7 inches) of rain.")
    assert [(figure.low, figure.equals) for figure in found] == [(5, None), (8, 0), (180, None), (7, 2)]
    assert figures("He is 6ft 4in tall.") == ()


def test_none_of_what_somebody_has_is_a_figure() -> None:
    found = only("We have zero tents left and zero tolerance.")
    assert (found.text, found.low, found.unit) == ("zero tents", 0, "tents")


def test_a_number_may_stand_for_what_was_counted_before() -> None:
    found = figures("It took in just 350, and another 40 in May. He was just 20. At least four of them left.")
    assert [(figure.low, figure.bound) for figure in found] == [(350, "exact"), (40, "exact"), (4, "at least")]
    assert figures("The 350 figure meets the goal.") == ()


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("The bill passed 79-66.", [79, 66]),
        ("Doe won by 412 to 396.", [412, 396]),
        ("The council's vote on the pier was six to four.", [6, 4]),
        ("The council backed it by six votes to four.", [6, 4]),
        ("Six members of the council voted in favour and four against.", [6, 4]),
        ("It was close for the council: Doe won by 31 votes, 12,408 to 12,377.", [31, 12408, 12377]),
        ("The Bears won 98 to 87.", []),
    ],
)
def test_those_for_and_against_are_votes_where_a_ballot_is_told_of(text: str, votes: list[float]) -> None:
    found = figures(text)
    assert [figure.low for figure in found] == votes and {figure.unit for figure in found} <= {"votes"}


@pytest.mark.parametrize(
    "text", ["Four clerks were hurt.", "It saw 4 of the injured.", "It had lost 12, or 40 in all."]
)
def test_few_are_told_where_harm_befell_them_and_a_sum_without_its_noun(text: str) -> None:
    assert figures(text)[-1].low in (4, 40)


def test_the_dead_of_a_kind_are_of_that_kind() -> None:
    assert only("They counted 157 dead river dolphins on the lake.").unit == "dolphins"
    assert only("They buried 45 dead sheep.").unit == "sheep"
    assert only("The fire left 30 dead in the town.").unit == "dead"


def test_metres_are_told_from_millions() -> None:
    found = figures("The 2,400m (7,800ft) peak is 30m deep and has 1.2m homes.")
    assert [(figure.low, figure.unit) for figure in found] == [(2400, "m"), (7800, "ft"), (30, "m"), (1.2e6, "homes")]


def test_more_than_were_counted_are_not_some_of_them() -> None:
    assert [figure.unit for figure in figures("He led 12 blocks. He said 23 of them fled.")] == ["blocks", None]
    assert only("At least 24 of the injured were treated.").low == 24


def test_minus_belongs_to_its_figure() -> None:
    found = only("It fell to about minus 10C on the hill.")
    assert (found.text, found.low, found.bound) == ("about minus 10C", -10, "about")


def test_a_decimal_may_go_without_its_nought() -> None:
    found = figures("A stamp costs 2.4 yuan ($.34; .33 euro), up .5 percent. He had a .22 rifle.")
    assert [(f.low, f.unit) for f in found] == [(2.4, "CNY"), (0.34, "USD"), (0.33, "EUR"), (0.5, "%")]
    assert [f.text for f in found][1:] == ["$.34", ".33 euro", ".5 percent"]


def test_the_second_of_two_days_counts_nothing() -> None:
    assert not figures("Samples taken on December 13 and 15 tested negative.")
