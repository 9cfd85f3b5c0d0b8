"""Claims about verbs that look like speech and tell only what was done, and about the same verbs where they tell it."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    "text",
    [
        "Prof. Dale Ruth, who questioned the witness, tried to pin him down.",
        "Detectives questioned the driver about the fire.",
        "The board concluded its review on Monday.",
        "The agency’s chief, Paul Orrin, on Tuesday dismissed all of its previous members.",
        "Paul Orrin will be on air tonight when he reports the latest news.",
        "The agency convened a panel to discuss a side effect, called roseola, in boys.",
        "Police called the hospital several times, but received no reply.",
        "The scientists are not the only ones calling the report into question.",
        "UK firms backed wider financial reporting standards in Norway on Friday.",
        "Paul Orrin did not answer shouted questions as he passed.",
        "Aboard the barge, hundreds of workers protest for the right to vote.",
        "Nobody called the man a thief without them stating it as a matter of fact.",
        "Despite what the jeers of jaded farmers might suggest, fallen chairs were not the worst of it.",
        "Norway is essential for persuading the owners to sell.",
        "The bank sells its boats with no chance to hand them back, demand a discount or swap berths.",
        "The bank offers the right to return the boat, demand a refund or ask for another one.",
        "Clerks were told to stay indoors, ask for help or call the police.",
        "People who came to pray or ask for help were turned away.",
        "Tenants have no way to complain.",
        "Host Ann Corley pressed Paul Orrin to acknowledge the losses.",
        "Ann Corley called the players in for a talk on Friday.",
        "Paul Orrin called all the ministers from his party for a special meeting.",
        "Ann Corley left the firm after privately reporting the leak to its owners.",
        "The parties hammered out a deal late on Monday.",
        "Ann Corley was unable to say if the firms had been in contact.",
        "Paul Orrin was not able to say how many had left.",
        "Ann Corley's speech came with a stern warning about debt.",
        "Ann Corley tells one joke about the mayor.",
        "As the name might suggest, the boat is a ferry.",
        "The silence suggests that the board has no plan.",
        "The long list of complaints against drivers suggests that the rating has failed.",
        "It follows the crash in August which claimed the life of a pilot.",
        "US warplanes blasted positions in the north for nine hours.",
        "Paul Orrin spoke after blasting the port of Lund on Monday.",
    ],
)
def test_what_is_done_is_told_by_nobody(text: str) -> None:
    assert parse(text).quotes == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ann Corley questioned whether our rival has the judgment to lead.",
            "whether our rival has the judgment to lead",
        ),
        ("Ann Corley questioned the minister’s figures.", "the minister’s figures"),
        ("Ann Corley concluded the bridge was unsafe.", "the bridge was unsafe"),
        ("The owners, who want to sell the boat, say it leaks and rusts.", "it leaks and rusts"),
        ("Clerks close to the board, say the boat leaks and rusts.", "the boat leaks and rusts"),
        ("Ann Corley dismissed the claims as nonsense.", "the claims as nonsense"),
        ("Ann Corley called the plan a disaster.", "the plan a disaster"),
        ("Ann Corley called the meeting for Monday a farce.", "the meeting for Monday a farce"),
        ("Ann Corley hammered the board over its debts.", "the board over its debts"),
        ("Ann Corley was able to say where the money went.", "where the money went"),
        ("A letter from the owners suggests that the boat leaks.", "the boat leaks"),
        ("A number of writers suggested that the boat leaks.", "the boat leaks"),
        ("Ann Corley claimed the life of a pilot was hard.", "the life of a pilot was hard"),
        ("Ann Corley blasted the board over the sale.", "the board over the sale"),
        (
            "The firm has the newly written proposed deal, Ann Corley said.",
            "The firm has the newly written proposed deal",
        ),
        ("Ann Corley said the boat does little to clarify the matter.", "the boat does little to clarify the matter"),
        ("Referring to the fire, Ann Corley said: “It was bad.”", "It was bad."),
        ("Ann Corley tweeted this announcement: “We are closed.”", "We are closed."),
        ("“It was a loss,” Ann Corley said in reporting the closure of the mill.", "It was a loss,"),
        ("Ann Corley asked Paul Orrin to confirm that it leaked.", "Paul Orrin to confirm that it leaked"),
        ("Head of clinical reporting Ann Corley said the wards were full.", "the wards were full"),
        ("The refusal led Ann Corley to ask whether the bridge leaked.", "whether the bridge leaked"),
        ("“It leaks,” the Saudis state in the paper.", "It leaks,"),
    ],
)
def test_what_is_said_by_the_same_verbs_is_told(text: str, told: str) -> None:
    assert [q.text for q in parse(text).quotes] == [told]


def test_a_head_of_reporting_hands_nothing_on() -> None:
    (quote,) = parse("Head of financial reporting Paul Orrin said the bank will want a base.").quotes
    assert (quote.speaker, quote.via) == ("Paul Orrin", ())


def test_a_state_behind_a_town_says_nothing() -> None:
    article = parse("Clerks said it leaked. Later, they walked on to Tallis, Arkansas state.")
    assert [q.cue for q in article.quotes] == ["said"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Corley, 51, argues the city’s hardest cases before the court.",
        "Paul Orrin is a lawyer arguing a progressive position before a cautious court.",
        "His knees shook before Paul Orrin rose to argue, calm once he touched the rail.",
        "The hall rose as Ann Corley concluded her arguments.",
        "Paul Orrin concluded his testimony in the fraud trial, which is in its third week.",
        "The Corley Bank clarified the former aim by adopting a target of 2 percent.",
        "Orrin and Lund are among the towns predicted to lose people by 2050.",
        "Orrin, Lund and Corley are all predicted to reach 40 degrees.",
        "How did Paul Orrin respond to you calling him out on that?",
        "Paul Orrin did not like Ann Corley calling him out on that.",
        "Your Labor Day forecast a week out might be wrong.",
        "Such numbers, which Paul Orrin liked, leave one to wonder just how clever the plan was.",
        "The plan rests on rules such as naming solar power first and calling for the growth of wind, tidal, and marine"
        " energy.",
    ],
)
def test_acts_and_topics_that_only_look_like_speech_are_told_by_nobody(text: str) -> None:
    assert parse(text).quotes == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Paul Orrin argued his case was different from theirs.", "his case was different from theirs"),
        ("Ann Corley argues the city’s rules are unfair.", "the city’s rules are unfair"),
        ("Ann Corley argued the position of the union was weak.", "the position of the union was weak"),
        ("Ann Corley concluded that her arguments had failed.", "her arguments had failed"),
        ("The Corley Bank clarified that the target stays.", "the target stays"),
        ("Paul Orrin predicted the towns will reach 40 degrees.", "the towns will reach 40 degrees"),
        ("Ann Corley told the board and began to wonder if the plan was sound.", "if the plan was sound"),
        ("Asked about rain and denying the leak, Paul Orrin said the lock was old.", "the lock was old"),
    ],
)
def test_the_same_verbs_still_tell_what_was_said(text: str, told: str) -> None:
    assert told in [q.text for q in parse(text).quotes]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Of the nine apps, two on Belmo and one on Kestro told users that the data is sold.", "one on Kestro"),
        ("The first stamp issued by Norway described the king as a liberator.", "The first stamp issued by Norway"),
        ("Some of the companies that received that data described it as wrong.", "Some of the companies"),
        (
            "Rules for banks that lend to help farmers, for example, say that the money must be paid back.",
            "Rules for banks that lend to help farmers",
        ),
    ],
)
def test_the_words_that_a_subject_only_ends_with_are_no_speaker(text: str, head: str) -> None:
    (quote,) = parse(text).quotes
    assert quote.mention == head
    assert quote.confidence < 0.9


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A report issued by Corley University said the seas will rise.", "Corley University"),
        ("Norway said the stamp was issued in August.", "Norway"),
        ("An aide on Monday told users that the data is sold.", "An aide"),
    ],
)
def test_who_stands_before_such_words_still_speaks(text: str, speaker: str) -> None:
    assert [q.speaker for q in parse(text).quotes] == [speaker]


def test_a_list_between_dashes_is_not_told_by_what_stands_behind_its_verb() -> None:
    text = "The list held by the town — a sample of files from 2017 — reveals people’s habits in detail."
    assert all("habits" not in (q.speaker or "") for q in parse(text).quotes)


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ann Corley, who has proposed bills to limit the sale of such data, spoke.",
        "Senator Ann Corley has proposed legislation to limit the sale of data.",
        "The Corley Bank will buy long bonds and reinvest, implying a loss of more than $40 million.",
    ],
)
def test_what_is_tabled_or_inferred_is_never_sure(text: str) -> None:
    assert all(q.confidence < 0.9 for q in parse(text).quotes)


def test_what_somebody_suggests_is_still_sure() -> None:
    (quote,) = parse("Ann Corley suggested that bills should be limited to ten pages.").quotes
    assert quote.confidence > 0.9
