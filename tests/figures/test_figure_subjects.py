"""What a figure is of, and who is behind it."""

import re

import pytest

from corpus.model import Actor, Quote
from tests.figures.figured import figures, only


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
        ("Is the bank theirs? No. Huxley owns 49% of it.", ["Huxley"]),
        ("Brent crude slipped 2.4% to $71 a barrel.", ["Brent crude", "Brent crude"]),
        ("The council put a 15% toll and a 20% tariff on timber.", ["toll", "tariff on timber"]),
        ("Ferry fares in the north climbed by 6%.", ["Ferry fares in the north"]),
        ("She told a meeting that the outflow amounted to 14% of the total.", ["outflow"]),
        ("The yield on the 10-year bond rose to 6%.", ["yield on the 10-year bond"]),
        ("Half of the crop was lost and 90 pickers left.", [None, "pickers"]),
        ("Orr put the outflow from Tavo Bank at $4 million.", ["outflow from Tavo Bank"]),
        ("Unpaid wages at the yard stood at $3 million.", ["Unpaid wages at the yard"]),
        ("Its outflow totalled $4 million, equivalent to 8.6% of deposits.", ["outflow", "outflow"]),
        ("A 7% fall in orders cost the yard $4 million.", ["orders", "A 7% fall in orders"]),
        ("Bill Orr hired 140 seasonal pickers.", ["seasonal pickers"]),
        ("They shipped 900 tonnes of barley.", ["tonnes of barley"]),
        ("He paid $8,000 for the boat.", ["the boat"]),
        ("He paid $8,000 for the first time.", [None]),
        ("Prices are so high that the vaccine reached 300 villages.", ["villages"]),
        ("It dropped 4%.", [None]),
        ("A load of 40,000 pounds of flour toppled.", ["pounds of flour"]),
        ("It has more than 600 members.", ["members"]),
        ("A tap gave 9 micrograms of lead per litre.", ["lead"]),
        ("He has a six-year lease worth $3 million.", ["lease", "lease"]),
        ("- Total investment (phase one): €64 million", ["Total investment"]),
        ("Lead stood at 9 mg/l, above the legal limit of 5.", ["Lead", "legal limit"]),
        ("It clears 90 hectares of oak, against the 70 the town knew of.", ["hectares of oak", "hectares of oak"]),
        ("The tunnel was 40% complete.", ["The tunnel"]),
        ("The error margin of plus or minus 3 percentage points is large.", ["error margin"]),
        ("The number of cabs has tripled to 1,900.", ["The number of cabs", "The number of cabs"]),
        ("Some 30mm of rain fell.", ["rain"]),
        ("Nets cut the spread of malaria by 40%.", ["the spread of malaria"]),
        ("It will lower soot by 3Mt.", ["soot"]),
        ("It has 16GB of RAM.", ["RAM"]),
        ("The lease is to run for 12 years and brings $3.", ["lease", None]),
        ("The lease will bring the town €3 million up front.", [None]),
        ("He got a three-year ban after nine years in prison.", ["ban", "prison"]),
        ("It sent 30 pages of Dunn's notes.", ["pages"]),
        ("They drank 9 litres of tea, 20 litres of red wine.", ["litres of red wine"]),
        ("The lake is at 38% of its capacity.", ["The lake"]),
        ("Flu cases have topped 1,500.", ["Flu cases"]),
        ("Yields slid to 3% and silver gained $2.", ["Yields", "silver"]),
        ("Infant mortality is 4.1 per 1,000 births.", ["Infant mortality"]),
        ("Rents in the valley have doubled.", ["Rents in the valley"]),
        ("It would halve the fee on parcels.", ["the fee on parcels"]),
        ("The 189-member club met.", [None]),
        ("It has four times as many clerks as the port.", ["clerks"]),
        ("It is three times more likely than rain.", [None]),
        ("They saw 3,000 storms, twice as many as in 2024.", ["storms", "storms"]),
        ("Orr got 6,300 votes, or 41 percent, they said.", ["votes", "votes"]),
        ("Wexal put Orr on 38% and Jo Lund on 36% in May.", ["Orr", "Jo Lund"]),
        ("Damage to farms was put at $5 million.", ["Damage to farms"]),
        ("Cocoa for May delivery rose 3%.", ["Cocoa for May delivery"]),
        ("Subsidies of $2 billion need approval.", ["Subsidies"]),
        ("Catches in the area fell to 900 tonnes.", ["Catches in the area"]),
        ("Wexal Tea, which dries leaves, said demand rose 3%.", ["demand"]),
        ("The crew accepted a pay rise of only 2%.", ["pay rise"]),
        ("They ended a blockade of 51 days.", ["blockade"]),
        ("It will make 275,000 metric tons of tin this year.", ["metric tons of tin"]),
        ("Inflation hit 9% and a third of bakers left.", ["Inflation", None]),
        ("The field sold for $3,000 above reserve.", [None]),
        ("They bought 2.1mn H20 boards.", ["H20 boards"]),
        ("It lost six and a half acres.", ["acres"]),
        ("The jobless rate held at 4%.", ["jobless rate"]),
        ("Imports of tin could cost 600 jobs.", ["jobs"]),
        ("Jobless claims for benefits rose by 900 to 4,100.", ["claims for benefits"]),
        ("The yard handled 300 barges, 9% fewer than a year ago.", ["barges", "barges"]),
        ("Turnout was 41%, the lowest since 1998 and down from 52%.", ["Turnout", "Turnout"]),
        ("The lock may raise its fee, now $4, in May.", ["fee"]),
        ("He steered 11 contracts worth $5 million to them.", ["contracts", "contracts"]),
        ("They seized a boat valued at $80,000, and the firm is currently worth $3.", ["boat", "the firm"]),
        ("The mill, which was valued at $80,000, burned.", ["The mill"]),
        ("Berth prices doubled overnight to $90.", ["Berth prices", "Berth prices"]),
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
        ("Third-quarter rises aside, it made a 5% rise in third-quarter profit.", ["profit"]),
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
        ("Fees rose to 7 percent of a ship's value from 3 percent.", ["Fees"] * 2),
        ("The council voted 38-31 to cap increases at 3%.", ["votes", "votes", None]),
        ("A slick 14 km long fouled it.", [None]),
        ("Rents have tripled since last harvest, to $90.", ["Rents", None]),
        ("The town holds 20% plus one share.", ["The town"]),
    ],
)
def test_the_subject_is_what_the_clause_ties_to_the_figure_or_nothing(text: str, subjects: list[str | None]) -> None:
    assert [figure.subject for figure in figures(text)] == subjects


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
        ("Pop leads Chancellor Ruiz by 49 percent to 41 percent.", ["Pop", "Ruiz"]),
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


def test_an_actor_behind_a_preposition_or_a_share_of_people_gives_no_figure() -> None:
    text = "The court in Tavo fined the mill $2 million."
    tavo = Actor("Tavo", "company", mentions=((text.index("Tavo"), text.index("Tavo") + 4),))
    quote = Quote(0, len(text), text, "indirect", "36 percent of nurses")
    (figure,) = figures(text, (tavo,), (quote,))
    assert (figure.actor, figure.speaker) == (None, None)


def test_who_only_judges_what_others_tell_gives_no_figure() -> None:
    text = "Pop slammed the mill over 900 tonnes of waste."
    (figure,) = figures(text, quotes=(Quote(12, len(text) - 1, text[12:-1], "indirect", "Pop", cue="slammed"),))
    assert (figure.speaker, figure.bound) == (None, "exact")


def test_no_verb_or_source_is_what_a_figure_is_of() -> None:
    assert only("The remaining 10 per cent belongs to a firm.").subject is None
    assert only("It has $640 million left.").subject != "left"
    assert only("According to Lund, vendors shipped a lot, accounting for 41% of it.").subject is None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A study found a rise of 5% in rents.", "rents"),
        ("Rents saw a rise of 5% in May.", "Rents"),
        ("The number of new moorings, however, recorded a decline of 33%.", "The number of new moorings"),
        ("The port proposed an increase of 5%.", None),
        ("The port recorded a 56% net increase in the total number of berths.", "the total number of berths"),
    ],
)
def test_what_a_rise_is_of_is_the_subject_and_not_who_saw_it(text: str, subject: str | None) -> None:
    assert only(text).subject == subject


def test_a_share_in_brackets_is_of_what_was_counted_before_it() -> None:
    found = figures("Crews filed 18,854 claims (2.6%), while 14,484 clerks from Lundby requested leave (2%).")
    assert [f.subject for f in found] == ["claims", "claims", "clerks", None]


def test_a_measure_before_what_it_describes_is_in_the_unit_that_others_write() -> None:
    found = figures("A 300-mile pipe and an 81-hectare site were sold. The 20-foot wall and a 300-page book stood.")
    assert [(f.unit, f.subject) for f in found[1:]] == [("hectares", "site"), ("feet", "wall"), ("page", None)]
    assert found[0].unit == "miles"


def test_a_verb_whose_subject_marks_cut_off_is_no_subject() -> None:
    assert only("However, “many others” plan to reach 2% by 2030.").subject is None
