"""What tellings of one story give otherwise is a conflict however they word it; what is not sure is only offered."""

from pathlib import Path

import pytest

from corpus.model import About, Figure
from corpus.read import parse
from store.adding.ingest import ingest
from store.database.store import Store
from store.figures.marks import marks_of
from store.figures.quantities import measured_beside
from store.figures.table import figure_table
from store.findings.listing import list_findings
from tests.bench.add import Newsroom
from tests.comparing.differing import THEIRS, figure_pairs, found, two_tellings
from tests.made_articles import kept

ELSEWHERE = "Hay floated past barns near Tullow and down to Ardmore, where a tired Pia Quist met farmers at noon. {}"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Divers found cracks in 14 of its bolts.", "The cracks ran through 31 rusty bolts."),
        ("Some 9,000 lorries a day used the road.", "Now 12,000 lorries a day must turn round."),
        ("It will cost 4.2 million euros to mend.", "The whole thing would cost 6.1 million euros."),
        ("It sold 410 permits to anglers.", "Anglers hold 560 permits, she said."),
        ("Canal tolls rise by 3.8 percent.", "Canal tolls rise by 8.3 percent."),
        ("The list won 52 percent of the vote.", "The list won 47 percent of the vote."),
        ("The board employs 470 people.", "The board, she said, has 740 employees."),
        ("Its sales rose by 5.8 percent.", "The board's turnover grew by 8.3 percent."),
        ("It ran at 70 kilometres per hour below the town bridge.", "At the town bridge it ran at 60 miles per hour."),
        ("Canal tolls rise by less than 40 percent.", "Canal tolls rise by 44 percent."),
        ("Its profit was 880 million euros.", "Its profit was 808 million euros, and aid 900 million euros."),
        ("It may drain 510 tonnes of lake water a year.", "She drains 410 tonnes of lake water annually."),
        ("The two gates spilt 610,000 tonnes.", "The gates spilt 580,000 tonnes of water."),
        ("Outside a polling station police held 41 people.", "Some 29 people were held outside a polling station."),
        ("It sold 410 permits to anglers.", "Anglers hold 560 permits, clerk Jo Quist said."),
        ("It will invest €42 million in new gates by 2034.", "It would invest $42 million by 2034."),
        ("The lease would bring €730 million.", "The sale of the lease will bring in €703 million, she said."),
        ("It dug 9,000 tonnes of silt out last year, and 31 clerks will go.", "Yes, 36 clerks will go, she said."),
        ("It swamped 410 homes.", "Water stood in 560 houses."),
        ("The board will shed 410 jobs.", "The board, she said, would cut 560 workers."),
        ("Power was cut to 9,000 customers.", "Some 12,000 households were without power."),
        ("Canal tolls rise by a quarter.", "Canal tolls rise by 38 percent."),
        ("Last year's catch was 410 tonnes of eel.", "She caught 560 tonnes of eel last year."),
        ("The board put the damage at 64 million euros.", "She put losses at 46 million euros."),
        ("Some 140 clerks work there.", "It employs 190 clerks there."),
        ("Clients withdrew 4.2 million euros from it.", "Outflows from the board came to 6.1 million euros."),
        ("Its margin will fall to 5.5 percent from 7 percent.", "The margin would fall to 4.5 percent."),
        ("The lock costs 4.2 million euros.", "The lock would cost 6.1 million euros."),
        ("Water stood 2.6 metres deep in rusty sheds.", "In rusty sheds water was 3.4 metres deep."),
        ("The board won a second term and 52 percent of the vote.", "The board won 47 percent of the vote."),
        ("Corvo owns 49 percent of Hald Dredging.", "Hald Dredging is 41 percent owned by Corvo."),
        ("Corvo, which holds 49 percent of the firm, sighed.", "Corvo has a 41 percent stake in Hald."),
        ("In May 58 percent of voters rejected tolls.", "In May 61 percent of voters rejected tolls."),
        ("Some 4,000 supporters marched to the quay.", "Police saw 3,000 people march to the quay."),
        ("Facts: none.\n\n- Jobs in dredging: 390", "Dredging would bring 430 jobs, she said."),
        ("Some 2,000 anglers rallied at the quay.", "At the quay 4,500 people took part in a march."),
        ("Facts: none.\n\n- Annual production: 390 MWh", "The lock will produce 410 MWh of power a year."),
        ("Samples held 9 micrograms of lead per litre.", "She found 14 µg/l of lead."),
        ("It would produce 9,000 tonnes of eel paste a year.", "She said output would reach 8,000 tonnes."),
        ("It pumps 2.3m cubic metres of lake water.", "It pumps 1.9 million m3 of lake water."),
        ("Some 4,000 anglers held a vigil at the quay.", "At the quay 3,000 anglers held a vigil, she said."),
        ("It dug up 62 kilometres of lake pipe and 48 lamps.", "It dug up 48 kilometres of lake pipe, she said."),
    ],
)
def test_the_only_values_that_two_tellings_give_of_one_thing_conflict(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs)
    assert len(found(store, "figures")) == 1
    assert [pair.verdict for pair in figure_pairs(store)] == ["conflicts"]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Divers found 14 cracked bolts.", "In April they had found 31 cracked bolts."),
        ("Divers found 14 cracked bolts.", "Three of its 31 bolts were cracked."),
        ("Divers found 14 cracked bolts.", "On one side 22 bolts were cracked, on the other 31 bolts were."),
        ("Divers found 14 cracked bolts.", "Divers found 14 cracked bolts, not all of the 31 bolts they feared."),
        ("It will cost 4.2 million euros to mend.", "The board owes 6.1 million euros."),
        ("Divers found 14 cracked bolts.", "Divers dropped 31 cracked lamps."),
        ("It has questioned 14 anglers.", "By now it has questioned 31 anglers."),
        ("Some 64 people were at the weir.", "At the weir 41 people were hurt."),
        ("The list won 52 percent of the vote in Lundby.", "The list won 47 percent of the vote in Marrick."),
        ("In Lundby, the list won 52 percent of the vote.", "In Marrick, the list won 47 percent of the vote."),
        ("The list won 52 percent among farmers.", "The list won 47 percent among anglers."),
        ("The shed held 90 tonnes of hay.", "A second shed held 50 tonnes of hay."),
        ("A poll put support at 44 percent.", "A poll put support at 51 percent."),
        ("The board has 89 of the 167 seats.", "Anglers took 78 of the 167 seats."),
        ("Some 27 of the injured are anglers.", "She saw 19 of the injured."),
        ("Farmers could suffer damage of 4.2 million euros.", "The damage was put at 4.2 million euros."),
        ("Two of the crew of 41 were hurt.", "It hurt 43 people."),
        ("A survey found that 410 people fish there.", "A survey found that 560 people fish there."),
        ("It has lost 410 pairs of shoes and gloves.", "It has lost 560 pairs of gloves."),
        ("It will invest €42 million in gates.", "It owes $42 million for repairs."),
        ("It will invest €42 million ($46 million) in gates.", "It would invest $46 million."),
        ("The lease would bring €730 million.", "The sale of fish brought €703 million last year."),
        ("Its 2,600 members were not asked.", "Of 2,400 people on the quay, 1,900 belong to the union."),
        ("Some 410 homes were flooded.", "Some 560 homes were without power."),
        ("Power was cut to 12,000 customers.", "Some 9,000 customers are still without power."),
        ("Canal tolls rise by a third.", "Canal tolls rise by 31 percent."),
        ("It closes if canal tolls exceed 15 percent.", "It stays open if canal tolls stay below 15 percent."),
        ("It closes if canal tolls rise by 15 percent.", "Canal tolls rise by 12 percent."),
        ("It could absorb a rise in canal tolls of 20 percent.", "Canal tolls rose by 14 percent."),
        ("Its shares fell 9 percent.", "Its stock fell 6 percent."),
        ("Damage was put at 4.2 million euros.", "Damage could reach 6.1 million euros if it rains on."),
        ("In the capital, canal tolls rise by 3.8 percent.", "Canal tolls rise by 8.3 percent."),
        ("It swamped 410 homes in Brannock alone.", "It swamped 560 homes."),
        ("The cost of the lock has risen to 4.2 million euros.", "The lock will cost 4.2 million euros."),
        ("It employs 470 people.", "It will cut 560 jobs."),
        ("Its profit was 880 million euros.", "Its operating profit was 990 million euros."),
        ("Some 410 anglers sat at the weir.", "Some 560 anglers are now at the weir."),
        ("Corvo owns 49 percent of Hald.", "Hald is 51 percent owned by Brix."),
        ("Corvo owns 49 percent of Hald.", "Corvo sold a 40 percent stake in Hald."),
        ("Corvo owns 49 percent of the bus company.", "It owns 41 percent of the town bus company."),
        ("Jo Brix got a six-year ban.", "Pia Hald got a five-year ban."),
        ("A poll said 58 percent of voters opposed tolls.", "A survey said 61 percent of voters opposed tolls."),
        ("Some 410 people marched on April 30.", "On May 2 some 560 people marched."),
    ],
)
def test_values_of_other_times_parts_and_things_do_not_conflict(store: Store, ours: str, theirs: str) -> None:
    two_tellings(store, ours, theirs)
    assert found(store, "figures") == []


@pytest.mark.parametrize(("other", "day"), [(ELSEWHERE, "2031-05-05"), (THEIRS, "2031-06-20")])
def test_values_of_two_stories_do_not_conflict(store: Store, other: str, day: str) -> None:
    two_tellings(store, "Divers found 14 cracked bolts.", "Crews saw 31 cracked bolts.", other, day)
    assert found(store, "figures") == []


def test_the_agency_that_a_dateline_names_is_nobody_whom_the_other_telling_leaves_out(store: Store) -> None:
    ours = (
        "BRANNOCK, May 4 (Tullow Wire) - The weir that gave way at Brannock has lost 140 bolts, Osla Tern of the Halden"
    )
    two_tellings(store, "", "It lost 310 bolts.")
    kept(store, "Tullow Wire", parse(f"{ours} board said.", About(outlet="Tullow Wire", published="2031-05-04")))
    assert len(found(store, "figures")) == 1


def test_a_sum_is_not_the_whole_because_it_is_more_than_at_least_so_many(store: Store) -> None:
    ours = "It killed 21 people. It swept off 290 people and hurt 37."
    two_tellings(store, ours, "At least 26 people were killed.", day="2031-05-04")
    assert len(found(store, "figures")) == 1


def test_how_many_were_hurt_is_what_both_tellings_of_a_day_lead_with(store: Store) -> None:
    two_tellings(store, "It hurt 11 people.", "Fourteen people were hurt.", day="2031-05-04")
    assert len(found(store, "figures")) == 1


def test_what_may_be_one_figure_is_offered_and_not_asserted(store: Store) -> None:
    two_tellings(store, "Some 640 people live below it.", "She has fed 900 people since.")
    assert found(store, "figures") == []
    [pair] = figure_pairs(store)
    assert pair.possible and pair.verdict == "conflicts"
    assert "possibly one figure" in pair.why


def test_a_price_may_be_what_a_sale_brings(store: Store) -> None:
    two_tellings(store, "The lock would bring €430 million.", "The sale price of €430 million is low, she said.")
    assert [pair.verdict for pair in figure_pairs(store)] == ["agrees"]


def test_one_measure_told_in_another_is_put_beside_it(store: Store) -> None:
    two_tellings(store, "It drowned 2,400 hectares of rye.", "She has counted 5,930 acres of drowned rye.")
    assert [pair.verdict for pair in figure_pairs(store)] == ["converts"]


def test_one_value_rounded_in_another_telling_is_put_beside_it(store: Store) -> None:
    two_tellings(store, "It sold wood worth $1.68 million.", "Wood worth around $1.7 million swam away.")
    assert [(pair.verdict, pair.possible) for pair in figure_pairs(store)] == [("rounds", False)]


def test_chinese_tellings_conflict_in_what_both_call_by_one_name(store: Store) -> None:
    for outlet, title, text in (
        ("海湾日报", "兰湾船厂通报出口情况", "兰湾船厂厂长罗启文说,2030年兰湾船厂渔船出口额120.4亿元。"),
        ("潮声网", "兰湾船厂厂长谈出口", "据兰湾船厂厂长罗启文介绍,2030年渔船出口额约130亿元。"),
    ):
        kept(store, outlet, parse(text, About(outlet=outlet, title=title, published="2031-05-04", language="zh")))
    assert {row.verdict for row in figure_table(store)} == {"conflicts"}


def test_what_one_statement_changes_conflicts_where_it_changes_to_another_value(store: Store) -> None:
    for outlet, text in (
        ("海湾日报", "三位知情人士透露，兰湾船厂已将渔船采购量由20万艘下调至9万艘，涉及金额约180亿元人民币。"),
        ("潮声网", "据海湾报道，三位知情人士透露，兰湾船厂已将渔船采购量从20万艘下调至8万艘。"),
    ):
        kept(store, outlet, parse(text, About(outlet=outlet, title=text[:9], published="2031-05-04", language="zh")))
    told = {row.figure.text for row in figure_table(store) if row.conflicts}
    assert told == {"9万艘", "8万艘"}


RELAYED = '"It is a good lease," Osla Tern told the Harbour Post. {} the newspaper reported, citing Tern.'
FIRST_HAND = '"It is a good lease," Osla Tern told the Harbour Post on Sunday. {}'


@pytest.mark.parametrize(
    ("ours", "theirs", "verdicts"),
    [
        (
            "The lease is to run for 12 years and bring the town of Brannock €730 million, she said.",
            "The 12-year lease would bring Brannock €370 million,",
            {"12 years": "agrees", "€730 million": "conflicts"},
        ),
        (
            "The 12-year lease will bring Brannock €730 million, she said.",
            "The 12-year lease would bring Brannock €730 million,",
            {"12-year": "agrees", "€730 million": "agrees"},
        ),
        ("The lease will bring Brannock €730 million, she said.", "The quay will cost Halden €370 million,", {}),
    ],
)
def test_one_statement_has_one_figure_in_compare_figures_and_findings(
    store: Store, ours: str, theirs: str, verdicts: dict[str, str]
) -> None:
    told = (("Harbour Post", FIRST_HAND.format(ours)), ("Tidal News", RELAYED.format(theirs)))
    for outlet, text in told:
        kept(store, outlet, parse(text, About(outlet=outlet, published="2031-05-04")))
    assert {pair.left.text: pair.verdict for pair in figure_pairs(store) if pair.left} == verdicts
    table = {row.figure.text: row.verdict for row in figure_table(store) if row.verdict}
    assert verdicts.items() <= table.items()
    assert len(found(store, "figures")) == ("conflicts" in verdicts.values())


def test_a_status_that_no_verb_tells_is_no_conflict(store: Store) -> None:
    two_tellings(
        store, "The board will build a lock for 4.2 million euros.", "So there: one lock, at 4.2 million euros."
    )
    assert found(store, "figures") == []


def test_both_sides_of_two_ballots_conflict_and_neither_with_the_other(store: Store) -> None:
    two_tellings(store, "The board voted seven to three for the lock.", "It backed the lock by six votes to four.")
    assert [(pair.left.text, pair.right.text) for pair in figure_pairs(store) if pair.left and pair.right] == [
        ("seven", "six votes"),
        ("three", "four"),
    ]


def test_a_value_that_a_telling_has_raised_stands_beside_nothing(store: Store) -> None:
    line = "The Halden rivers board put the damage to the weir, barns and quays of Brannock at {}, Osla Tern said."
    for outlet, sums in (("Harbour Post", "40 million euros"), ("Tidal News", "50 million euros, from 40 million")):
        kept(store, outlet, parse(line.format(sums), About(outlet=outlet, published="2031-05-04")))
    assert {row.figure.text for row in figure_table(store) if row.group} == {"40 million euros", "40 million"}


def test_a_withdrawn_figure_agrees_with_nobody(store: Store) -> None:
    two_tellings(store, "Divers found 31 cracked bolts.", "The number of cracked ones is 14 bolts, not 31 bolts.")
    assert [(pair.left.text, pair.right.text) for pair in figure_pairs(store) if pair.left and pair.right] == [
        ("31 cracked bolts", "14 bolts")
    ]


@pytest.mark.parametrize(
    ("text", "figure", "mark"),
    [
        ("It found cracks in 14 of its 62 bolts.", "62 bolts", "share:whole"),
        ("It found cracks in 14 of 62 bolts.", "62 bolts", "share:whole"),
        ("Another 62 bolts were bent.", "62 bolts", "share:part"),
        ("Four years ago 62 bolts were bent.", "62 bolts", "time:other"),
        ("So far 62 bolts were bent.", "62 bolts", "time:running"),
        ("It drowned 12 and then 50, 62 in all.", "62", "fate:killed"),
        ("The yard has 62 employees.", "62 employees", "fate:employed"),
        ("Its stock fell from 62 bolts.", "62 bolts", "extent:past"),
        ("Floods damaged 62 bolts.", "62 bolts", "state:damaged"),
    ],
)
def test_parts_wholes_and_other_times_are_marked(text: str, figure: str, mark: str) -> None:
    start = text.index(figure)
    assert mark in marks_of(text, Figure(start, start + len(figure), figure, "count", 62, 62))


def test_what_something_comes_from_is_not_what_it_was_before() -> None:
    figure = Figure(15, 23, "62 bolts", "count", 62, 62)
    assert "extent:past" not in marks_of("Rust came from 62 bolts.", figure)


@pytest.mark.parametrize(
    "text",
    [
        "It sold 9 boats last year, and 62 bolts are bent.",
        "The weir, built in 2011, has 62 bolts.",
        "The weir, which was built in 2011, has 62 bolts.",
        "It sold 9 boats in 2011, Osla Tern said, as she counted 62 bolts.",
        "She counted 62 bolts and would mend them next year.",
    ],
)
def test_what_is_said_of_another_time_in_passing_does_not_mark_a_figure(text: str) -> None:
    start = text.index("62 bolts")
    assert "time:other" not in marks_of(text, Figure(start, start + 8, "62 bolts", "count", 62, 62))


@pytest.mark.parametrize(
    ("before", "behind", "what"),
    [
        ("The club is owing its builders about ", " in all", "debt"),
        ("It handed over ", " in savings", "save"),
        ("It handed over ", " under a contract", None),
        ("Its profit rose. It took ", " to Lundby", None),
    ],
)
def test_the_word_beside_an_amount_says_what_it_is(before: str, behind: str, what: str | None) -> None:
    assert measured_beside(before, behind) == what


def test_news_that_share_nothing_but_everyday_words_contradict_each_other_in_nothing(
    store: Store, tmp_path: Path
) -> None:
    ingest(store, [Newsroom().fill(tmp_path / "made up", 200, 8)], workers=0)
    assert list_findings(store) == ()
