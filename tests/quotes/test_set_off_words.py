"""Claims about what is set off beside a speaker, a cue or marks, and whom it leaves the words to."""

import pytest

from tests.quotes.spoken import quotes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The board heard James Roe, a retired engineer who testified that the lock was old.",
            [("James Roe", "the lock was old")],
        ),
        (
            "Relatives and defenders of Wood, who reportedly has an IQ of 80, say he was ill.",
            [("Relatives and defenders of Wood", "he was ill")],
        ),
        (
            "Jamaru, a militia from the hills, claimed responsibility for the raid.",
            [("Jamaru", "responsibility for the raid")],
        ),
        (
            "The toll was low, according to the Oslo, Norway-based Harbour Information Center.",
            [("Harbour Information Center", "The toll was low")],
        ),
        ("The lock leaks, warned former mayor and Labour candidate Rick Sand.", [("Rick Sand", "The lock leaks")]),
        (
            "It began with a remark by former judge Andrew Roe on NOL Radio on Monday, who said the lock leaked.",
            [("Andrew Roe", "the lock leaked")],
        ),
        ("Ann Lund revived the claim by reporting that the lock leaked.", [("Ann Lund", "the lock leaked")]),
        ("“It leaks,” Ann Roe, a spokesperson for the port police said.", [("Ann Roe", "It leaks,")]),
        (
            "“Ports must close,” Ann Roe said. Bo Lund “is a dreamer; he should think of ships first”.",
            [("Ann Roe", "Ports must close,"), ("Ann Roe", "is a dreamer; he should think of ships first")],
        ),
        (
            "Wayne Yu, a broker at the port, estimates that ships pay half of it.",
            [("Wayne Yu", "ships pay half of it")],
        ),
        ("The researchers found that the lock leaked.", [("The researchers", "the lock leaked")]),
        (
            "The port was told by its own clerks to warn them, emails seen by the Lund Herald show.",
            [
                (
                    "emails",
                    "The port was told by its own clerks to warn them",
                )
            ],
        ),
        ("Two of them wanted a cut, the minutes showed.", [("the minutes", "Two of them wanted a cut")]),
        ("A trial of 90 people found that it helps.", [("A trial of 90 people", "it helps")]),
        ("A viral post claims that the lock leaked.", [("A viral post", "the lock leaked")]),
        ("The bank kept its rate but signalled it could fall.", [("The bank", "it could fall")]),
        ("China backed the plan and urged both sides to talk.", [("China", "both sides to talk")]),
        ("Ann Roe sat down, but the board sent a letter saying it leaked.", [("the board", "it leaked")]),
        (
            "The relief mission, led by Ann Roe, said voters had come in the rain.",
            [("The relief mission", "voters had come in the rain")],
        ),
        ("Two did not sign. One, Ann Roe, said the lock leaked.", [("Ann Roe", "the lock leaked")]),
        ("A study published in May found that the lock leaked.", [("A study", "the lock leaked")]),
        ("Patients First, which counts beds, said it was late.", [("Patients First", "it was late")]),
        (
            "Ann Roe warned that it would burn, an apparent reference to the lock.",
            [("Ann Roe", "it would burn")],
        ),
        (
            "Port groups say it is dear, and a report by the Lund Institute estimated it would cost £9m.",
            [("Port groups", "it is dear"), ("Lund Institute", "it would cost £9m")],
        ),
        ("That member, the late Ann Roe, wrote that the lock leaked.", [("Ann Roe", "the lock leaked")]),
        (
            "A friend, a diver called Ann Roe, thinks that it leaked.",
            [("A friend", "it leaked")],
        ),
        (
            "Ann Roe — who trained in Lund but doesn't practise — told the Lund Herald that it leaked.",
            [("Ann Roe", "it leaked")],
        ),
        ("The bus company, Wayline, said the lock leaked.", [("Wayline", "the lock leaked")]),
        ("The operator of the lock, Idrovall, said it leaked.", [("Idrovall", "it leaked")]),
        ("A unit of the bank, Kestrel, said the lock leaked.", [("A unit of the bank", "the lock leaked")]),
        ("Ann Roe, who runs the lock, points out that it leaked.", [("Ann Roe", "it leaked")]),
        ("The lock leaked, points out the union.", [("the union", "The lock leaked")]),
        (
            "Still, Ann Roe said, in the long run the lock would pay.",
            [("Ann Roe", "in the long run the lock would pay")],
        ),
        (
            "Adding to the costs, residents say, are two new tolls.",
            [("residents", "Adding to the costs, residents say, are two new tolls")],
        ),
        (
            "The clerk has to decide, Ann Roe stressed: “Under the law he can.”",
            [("Ann Roe", "The clerk has to decide"), ("Ann Roe", "Under the law he can.")],
        ),
        ("Later, during a debate, Ann Roe even bragged about it.", []),
        ("They found patterns of traffic that predicted whether a lock would leak.", []),
    ],
)
def test_who_speaks_beside_words_set_off(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in quotes(text)] == found


def test_what_somebody_denies_is_not_told_by_them() -> None:
    text = "The report set off allegations from top clerks that Ann Lund hid the leak – something Lund has denied."
    assert "Ann Lund" not in {name for quote in quotes(text) for name in (quote.speaker, *quote.via)}


def test_no_broadcaster_is_the_agency() -> None:
    text = "Sources told CNN the guards were slow. The agency is conducting a “review of it all”."
    assert "CNN" not in {quote.speaker for quote in quotes(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It helps with uses such as radar, Doe said. Jo Doe left.", [("Jo Doe", "It helps with uses such as radar")]),
        ("Some papers such as the Fjord Post and the Lund Times said the lock leaked.", [("Some papers", "the lock")]),
        (
            "While on a visit to the lock, the oldest of all, Ann Roe warned of the danger.",
            [("Ann Roe", "the danger")],
        ),
        ("The “Late Night” host said the lock leaked.", [("The “Late Night” host", "the lock")]),
        ("An Irishman and a French woman said the lock leaked.", [("An Irishman and a French woman", "the lock")]),
        ("A judge in Oslo has dismissed a lawsuit against Ann Roe.", []),
        ("The clerks called Monday’s toll a farce.", [("The clerks", "Monday’s toll")]),
        ("Harbour expert, retired Major General Ola Roe, said the lock leaked.", [("Ola Roe", "the lock")]),
        ("After weeks, the 36-year-old proposed to Ann Roe with a ring.", []),
        ("They cannot meet the demands made upon them, and they’re denied many means.", []),
        ("Norway accuses Roe, a preacher who lives abroad, of planning it.", [("Norway", "Roe, a preacher who")]),
        (
            "Ann Roe claimed to be ill and Mr Lund said she had left.",
            [("Ann Roe", "to be ill"), ("Lund", "she had left")],
        ),
        ("Ann Roe signalled that the lock would be late.", [("Ann Roe", "the lock")]),
        ("Traffic grew by a third, research firm Fjord Data Corp estimates.", [("Fjord Data Corp", "Traffic grew")]),
    ],
)
def test_whose_words_follow_and_what_is_none(text: str, found: list[tuple[str, str]]) -> None:
    told = quotes(text)
    assert [quote.speaker for quote in told] == [speaker for speaker, _ in found]
    assert all(quote.text.startswith(opening) for quote, (_, opening) in zip(told, found, strict=True))


def test_what_is_said_of_charges_is_not_said_by_whom_they_name() -> None:
    text = "The office said all faults alleged by the inspector “have been mended.”"
    assert {quote.speaker for quote in quotes(text)} == {"The office"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“It leaks.” Ann Roe, the mayor, said on Jan 11.", [("Ann Roe", "It leaks.")]),
        ("Her family said the lock leaked.", [("Her family", "the lock leaked")]),
        ("The family of Ann Roe said the lock leaked.", [("The family of Ann Roe", "the lock leaked")]),
        (
            "In May, the Harbour Women Union, a state-backed agency said it leaked.",
            [("Harbour Women Union", "it leaked")],
        ),
        ("The court rejected the mayor’s attempt to keep it shut.", []),
        ("The board reports directly to the king.", []),
        ("The mayor was called by judges for questioning and a trial.", []),
        (
            "Bo Lund took to Twitter, writing, in all caps, “SEE YOU!” Jo Pryce asked Ann Roe if it leaked.",
            [("Bo Lund", "SEE YOU!"), ("Jo Pryce", "if it leaked")],
        ),
        (
            "She worked with Ann Roe, and producer Nils Dahl said he had been there.",
            [("Nils Dahl", "he had been there")],
        ),
        ("Officials estimate 400 boats leak.", [("Officials", "400 boats leak")]),
        (
            "The boat was seen with Ole Vik, a baker, said Ann Roe, the mayor.",
            [("Ann Roe", "The boat was seen with Ole Vik, a baker")],
        ),
        (
            "The Harbour Rights Union and Open Ports Norway met, saying the lock leaked.",
            [("Harbour Rights Union and Open Ports Norway", "the lock leaked")],
        ),
    ],
)
def test_who_spoke_and_what_was_only_done(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in quotes(text)] == found


def test_officials_behind_a_clause_of_their_own_relay_nothing_of_the_one_before() -> None:
    text = "Norway said the lock leaked, but only one boat sank, according to port officials."
    assert [(quote.speaker, quote.via) for quote in quotes(text)] == [("Norway", ()), ("port officials", ())]


def test_who_was_then_asked_is_not_who_asked() -> None:
    assert {quote.speaker for quote in quotes("Ann Roe was then asked if the lock leaked.")} == {None}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway signalled on Monday that the lock would open.", [("Norway", "the lock would open")]),
        ("Two sailors died in bomb blasts near the lock.", []),
        ("Some of the guards cannot read or write.", []),
        ("Norway has warned against the plan, an issue that has split them.", [("Norway", "the plan")]),
        (
            "While Ole Roe was moving the bill, port analysts were already predicting that it would fail.",
            [("port analysts", "it would fail")],
        ),
    ],
)
def test_what_a_cue_does_not_reach_is_nobodys(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in quotes(text)] == found


def test_who_is_remarked_on_ahead_of_a_speaker_without_a_name_is_not_the_next_he() -> None:
    text = (
        "Commenting on remarks by US President Bo Lund, who accused them of delay, the Norwegian diplomat noted "
        "that the lock leaked. “It is old,” he said."
    )
    assert [quote.speaker for quote in quotes(text)][-1] == "the Norwegian diplomat"


@pytest.mark.parametrize(
    "other",
    [
        "The mother of Lundby attacker Kari Vik",
        "The wife of Danish skipper Kari Vik",
        "The spokesman for Norwegian Prime Minister Kari Vik",
        "A friend of the veteran US senator Kari Vik",
        "The coach of the 31-year-old sprinter Kari Vik",
        "The trainer of Labour MP Kari Vik",
    ],
)
def test_who_is_near_somebody_told_of_at_length_is_not_them(other: str) -> None:
    assert [quote.speaker for quote in quotes(f"{other} has said the port is shut.")] == [other]


@pytest.mark.parametrize(
    "text",
    [
        "The head of the port, Danish skipper Kari Vik, said it leaks.",
        "In a letter to staff Danish Prime Minister Kari Vik said it leaks.",
        "Kari Vik of Danish daily Dagen said it leaks.",
    ],
)
def test_whom_a_people_tells_of_speaks_where_nobody_hangs_on_them(text: str) -> None:
    assert [quote.speaker for quote in quotes(text)] == ["Kari Vik"]
