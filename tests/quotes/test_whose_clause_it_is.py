"""Claims about which of several people in a sentence, or in none of its verbs, said the words beside them."""

import pytest

from tests.quotes.spoken import named, quotes, said


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Owen Pryce wrote that the lock was “slow, wet and dear”, while Ruth Okafor said it was “sound”.",
            "slow",
            "Owen Pryce",
        ),
        ("“It is wet,” said Zarina, a nurse, who asked that “no name” be used.", "no name", "Zarina"),
        ("Ruth Okafor left after a clerk rang to say that “it leaks”.", "it leaks", "a clerk"),
        ("14:31 Engineers warned in 2021 that the lock was “a sieve”.", "a sieve", "Engineers"),
        ("3.42pm GMT: “It is dry,” Owen Pryce says.", "It is dry", "Owen Pryce"),
        ("The mate of a barge that capsized off Lund told them it was “a sieve”.", "a sieve", "The mate of a barge"),
        ("Ruth Okafor of Marks and Kettle, a law firm, said it was “late”.", "late", "Ruth Okafor"),
        ("Ruth Okafor left. People used to say: “The river runs uphill.”", "The river", "People"),
        ("The union that represents the crews said it was “late”.", "late", "The union"),
        ("Jon Teller says Ruth Okafor called the crew “rats”.", "rats", "Ruth Okafor"),
        ("Envoy Kamal Sahay told reporters that Oslo had offered “every good thing”.", "every good", "Kamal Sahay"),
        ("The advert, titled “Deep”, concludes that Owen Pryce is “unfit” to lead.", "unfit", "The advert"),
        ("Ruth Okafor said letters went out. “Not to me,” Mr Pryce shot back, to laughter.", "Not to me", "Pryce"),
        ("“No comment,” said a port aide when asked about Pryce's remark that it “owes the town”.", "owes", "Pryce"),
        ("Asked about Pryce's claim that it was “rotten”, Ruth Okafor said she was glad.", "rotten", "Pryce"),
        ("“We wept,” remembers the vicar, the Rev Ruth Okafor.", "We wept", "Ruth Okafor"),
        ("“It is dry,” said a boatman, Owen Pryce, who stood by.", "It is dry", "Owen Pryce"),
        ("His attorney, public defender Ruth Okafor, said he “sleeps”.", "sleeps", "Ruth Okafor"),
        (
            "The lawyer for jailed activist Owen Pryce, Ruth Okafor, told Aftonen that he had been moved.",
            "he had",
            "Ruth Okafor",
        ),
        ("Owen Pryce said “a tall man” asked the clerks to go.", "a tall man", "Owen Pryce"),
        ("The guidance, which is new, states that heads may search bags.", "heads may", "The guidance"),
        (
            "Ruth Okafor said she would “gladly” come, prompting Independent TD Owen Pryce to shout: “How would she?”",
            "How would she",
            "Owen Pryce",
        ),
        (
            "Ruth Okafor spoke in a hall, where about 50 protesters stood, chanting “no pay, no peace”.",
            "no pay",
            "50 protesters",
        ),
        ("Pryce left when his mother told him to “come out of there,” Ruth Okafor said.", "come out", "his mother"),
        (
            "“It is late,” a civil servant at the port told me.",
            "It is late",
            "a civil servant at the port",
        ),
        (
            "It was the turn of Ruth Okafor, who held up a lamp and declared that “light is the envy of the world”.",
            "light is",
            "Ruth Okafor",
        ),
        ("Counsel Ruth Okafor submitted that the work had been held up.", "the work", "Ruth Okafor"),
        (
            "Owen Pryce would not speak, but a former aide to him said it was “a tall tale”.",
            "a tall",
            "a former aide to him",
        ),
        ("Okafor's brother, Edmund, told Aftonen that she kept a diary.", "she kept", "Edmund"),
        ("His wife, Breda, thinks he has “no wish” to stop.", "no wish", "Breda"),
        ("One of his fellow judges, the critic Ruth Okafor, admitted she “wept”.", "wept", "Ruth Okafor"),
        ("The hall was cleared after pupils trooped in demanding “a reply to it all”.", "a reply", "pupils"),
        (
            "Gov. Owen Pryce urged a settlement, but his spokeswoman, Ruth Okafor, said he would wait.",
            "he would",
            "Ruth Okafor",
        ),
        ("An aide, who goes by the name Commander Lokol, said by satellite phone that he slept.", "he slept", "Lokol"),
        ("A judge threw out the claim, ruling that it came late.", "it came", "A judge"),
        ("Fans of Lundmoor left. Lundmoor believe that the keeper is hurt.", "the keeper", "Lundmoor"),
        ("The club insist that the keeper is hurt.", "the keeper", "The club"),
        ("Owen Pryce accepted that the call should have been heard.", "the call", "Owen Pryce"),
        ("The poem was by Ruth Okafor, 11, who said the lock was deep.", "the lock", "Ruth Okafor"),
        ("They met Ruth Okafor, 41, a nurse, from Lundby, who said it was deep.", "it was deep", "Ruth Okafor"),
        ("A banner behind the lock read “No more mud”.", "No more", "A banner behind the lock"),
        ("Ida Roe’s claim that it had leaked was dismissed as “mud” by the mayor.", "mud", "the mayor"),
        ("A letter sent to Ida Roe by the council said that it leaked.", "it leaked", "the council"),
        (
            "A text sent from Per Olen’s phone to Ida Roe said: “It leaked.”",
            "It leaked",
            "A text sent from Per Olen’s phone to Ida Roe",
        ),
        (
            "The port stated that the crew had been questioned by police and that it would speak “in good time”.",
            "in good time",
            "The port",
        ),
        (
            "A plaque by the lock says “a wet hole”.",
            "a wet",
            "A plaque by the lock",
        ),
        ("The team that beat Ruth Okafor said it would row again.", "it would row", "The team"),
        ("The firm which employs Ruth Okafor said it was closed.", "it was closed", "The firm"),
        ("The company that Ruth Okafor runs said it would close.", "it would close", "The company"),
        ("The unions that represent Okafor Mills workers said they would strike.", "they would", "The unions"),
        (
            "Ruth Okafor spoke down the street from the Old Lock — closed since May — where about 50 pilots "
            "had gathered, chanting “open it” until noon.",
            "open it",
            "50 pilots",
        ),
        ("Ann Lee posted a clip of Ida Olen telling voters “we never paid.”", "we never", "Ida Olen"),
        ("The mayor reminds me of Ida Olen saying that “no lock is safe.”", "no lock", "Ida Olen"),
        ("The parents of Ida Olen, saying “we never paid,” left.", "we never", "The parents"),
        ("The film shows Bob Roe sleeping and depicts a guard asking, “Who pays?”", "Who", "a guard"),
        ("He wore a shirt in Derby which read “Free the lock now.”", "Free", "a shirt"),
        ("“It leaks.” That is Ida Olen, speaking to the Herald.", "It leaks", "Ida Olen"),
        ("We asked Ida Olen what Bob Roe told her.\n\n“He looked away all the time.”", "He looked", "Ida Olen"),
        ("The Herald asked the mayor why the lock leaks.\n\n“I cannot tell you that.”", "I cannot", "the mayor"),
        ("The brigade issued the following statement: “We will go.”", "We will", "The brigade"),
        ("Ida Olen has written to the port. “It leaks,” the letter said.", "It leaks", "Ida Olen"),
        ("Ida Olen has written to the port. “It leaks,” it says.", "It leaks", "Ida Olen"),
    ],
)
def test_words_are_those_of_who_says_them_in_their_own_clause(text: str, words: str, speaker: str) -> None:
    assert said(text, words).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor neither admitted nor denied the fault.",
        "Harbour City beat Lund to snap a losing run.",
        "Ruth Okafor said the same in 2019.",
        "Ruth Okafor might have added that it was late.",
        "This notice uses words such as “expects” of the plan.",
    ],
)
def test_what_was_not_said_is_no_quote(text: str) -> None:
    assert quotes(text) == []


def test_an_office_is_not_that_of_somebody_named_far_below_it() -> None:
    text = (
        "The hall was full. Rain fell all night. The vote was late.\n\nOwen Pryce gave his report on the flood. "
        "It was long.\n\n“They sleep on bare floors and nobody has come,” the senator said. "
        + "Nobody else spoke for a while. " * 8
        + "\n\nSenator Ruth Okafor left early."
    )
    assert said(text, "They sleep").speaker != "Ruth Okafor"


def test_a_spokesman_is_not_the_president() -> None:
    text = "Palace spokesman Owen Pryce said Oslo was late.\n\nThe Norwegian president has said ships must wait."
    assert said(text, "ships must").speaker == "The Norwegian president"


@pytest.mark.parametrize("text", ["“…,” saying", "“Oh,” saying", "a, saying", "Pryce wrote it on a train."])
def test_a_piece_of_a_sentence_says_nothing_and_harms_nothing(text: str) -> None:
    assert [q for q in quotes(text) if q.speaker] == []


@pytest.mark.parametrize("turns", ["; ", ", but "])
@pytest.mark.parametrize("answer", ["Sam Dow replied that it was “fine”.", "coach Sam Dow replied that it was fine."])
def test_whoever_answers_behind_a_clause_that_ends_in_marks_does_not_tell_that_clause(turns: str, answer: str) -> None:
    told = named("Jo Pitt said the plan was “mad”" + turns + answer)
    assert {*told} == {("Jo Pitt", ()), ("Sam Dow", ())}


def test_three_clauses_between_semicolons_are_each_their_own_speakers() -> None:
    text = "Jo Pitt described it as “a trap”; the council said it “will hold”; the union called it “a grave”."
    assert [q.speaker for q in quotes(text) if q.kind == "partial"] == ["Jo Pitt", "the council", "the union"]


def test_a_clause_behind_and_takes_no_words_from_the_one_before() -> None:
    assert said("The mayor called it “safe”, and Ann Roe said that it was “a trap”.", "safe").speaker == "The mayor"


def test_what_a_closing_report_tells_is_still_told_through_it() -> None:
    assert said("Jo Pitt said the plan was “mad”, Sam Dow recalled.", "the plan").via == ("Sam Dow",)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor’s office feared the Kestrel Union, which tried to win by saying that it leaks.", "Kestrel Union"),
        ("The Velling government's reply came from Anna Holt, who won the vote by saying that it leaks.", "Anna Holt"),
        ("Jo Pitt spoke in the tone of Roe’s Unity party, which began by saying that it leaks.", "Roe’s Unity party"),
        ("Jo Pitt left the party, which lost the vote, by saying that it leaks.", "Jo Pitt"),
        ("The Unity party, which lost the vote, tried to win by saying that it leaks.", "Unity"),
        ("The Velling administration's first words came with a warning about it leaks.", "The Velling administration"),
    ],
)
def test_how_somebody_acts_by_saying_is_told_of_whom_the_clause_around_is_about(text: str, speaker: str) -> None:
    assert said(text, "it leaks").speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kestrel Inc sold barges. It controls its drivers, demanding that it leaks.", "Kestrel Inc"),
        ("The strikes split the party, with centrist Ann Roe claiming that it leaks.", "Ann Roe"),
        ("Jo Pitt met the drivers, claiming that it leaks.", "Jo Pitt"),
        ("It was late when the mayor spoke and said that it leaks.", "the mayor"),
        ("The work was paid for by university groups, which suggests that it leaks.", None),
        ("The board cited a study by Lund University, which suggests that it leaks.", "a study by Lund University"),
    ],
)
def test_nobody_who_is_only_acted_on_says_what_the_sentence_goes_on_with(text: str, speaker: str | None) -> None:
    assert {q.speaker for q in quotes(text) if q.text == "it leaks"} == ({speaker} if speaker else set())


def test_reports_that_many_make_report_nothing_themselves_and_a_tweet_read_here_is_nobody() -> None:
    assert [q.cue for q in quotes("Many reports suggest that it leaks.")] == ["suggest"]
    assert quotes("Let us start by parsing that tweet:\n\n“It is dry.”")[0].speaker is None
