"""What counts as said where no marks stand: the words a cue takes, where they end, and what is only done."""

import pytest

from corpus.read import parse


def told(text: str) -> list[tuple[str | None, str]]:
    """The speakers and texts of what is told without marks."""
    return [(quote.speaker, quote.text) for quote in parse(text).quotes if quote.kind == "indirect"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Olen apologized for the long wait.", [("Olen", "the long wait")]),
        ("Residents have complained for years about the noise.", [("Residents", "the noise")]),
        ("Ida Olen backed the plan but warned against taking it too far.", [("Ida Olen", "taking it too far")]),
        ("Olen urged the crews to wait.", [("Olen", "the crews to wait")]),
        ("The port asked a court on Tuesday to stop the work.", [("The port", "a court on Tuesday to stop the work")]),
        ("Olen wanted to know why the lock had shut.", [("Olen", "why the lock had shut")]),
        ("The union threatened to stop the boats.", [("The union", "to stop the boats")]),
        ("Olen said about half of the crews had left.", [("Olen", "about half of the crews had left")]),
        ("Olen said years of neglect had ruined the lock.", [("Olen", "years of neglect had ruined the lock")]),
        ("In this year's race, boats aren't safe, Olen said.", [("Olen", "In this year's race, boats aren't safe")]),
        ("The tolls, in Olen's view, are dear.", [("Olen", "The tolls, in Olen's view, are dear")]),
        ("Ida Olen expressed deep concern that it leaked.", [("Ida Olen", "it leaked")]),
        ("Ida Olen made it clear that it leaked.", [("Ida Olen", "it leaked")]),
        ("Critics voiced fears that the lock would shut.", [("Critics", "the lock would shut")]),
        ("The company expects sales to fall.", [("The company", "sales to fall")]),
        ("Port analysts forecast a loss of 9 million kroner.", [("Port analysts", "a loss of 9 million kroner")]),
        ("Nils Roe, who keeps 60 boats, estimates he has lost 90 nets.", [("Nils Roe", "he has lost 90 nets")]),
        ("Olen was quoted as saying the lock was full.", [("Olen", "the lock was full")]),
        ("The port announced who had won the race.", [("The port", "who had won the race")]),
        (
            "Pingbo, the network used by some 90 crews, said it had dropped the plan.",
            [("Pingbo", "it had dropped the plan")],
        ),
        ("Ida Olen warned the board against haste.", [("Ida Olen", "haste")]),
        ("Port analysts forecast three closures this year.", [("Port analysts", "three closures this year")]),
        ("The court held that a ban was illegal.", [("The court", "a ban was illegal")]),
        ("Ms Olen put it to him that the lock was old.", [("Olen", "the lock was old")]),
        ("Brokers put the losses at 9 million kroner.", [("Brokers", "the losses at 9 million kroner")]),
        ("Its head, Ida Olen, forecast three closures in May.", [("Ida Olen", "three closures in May")]),
        ("The judge warned jurors not to speak to anyone.", [("The judge", "not to speak to anyone")]),
        ("Lawyers at Olen & Roe, a Lund firm, contend that it leaks.", [("Lawyers at Olen & Roe", "it leaks")]),
        ("Lawyers for Olen & Roe said it leaked.", [("Lawyers for Olen & Roe", "it leaked")]),
        (
            "Critics tell another story: the lock, they say, has leaked for years.",
            [("Critics", "the lock, they say, has leaked for years")],
        ),
        ("The company claims that it leaks.", [("The company", "it leaks")]),
        ("The paper reports that it leaks.", [("The paper", "it leaks")]),
        ("The group's lawyer claims that it leaks.", [("The group's lawyer", "it leaks")]),
        ("The study shows that it leaks.", [("The study", "it leaks")]),
        ("The lock leaks, the German daily writes.", [("the German daily", "The lock leaks")]),
        ("Ida Olen was told by two clerks that it leaked.", [("two clerks", "it leaked")]),
        ("The lock, I am told by a clerk at the port, lost two gates.", [("a clerk at the port", "lost two gates")]),
        ("As we have been told by a clerk, the lock was old.", [("a clerk", "the lock was old")]),
        ("The lock was old, I was told by Ida Olen.", [("Ida Olen", "The lock was old")]),
        ("In May, I was told by a clerk to leave.", []),
        ("It is, according to Ida Olen, a ruin.", [("Ida Olen", "It is, according to Ida Olen, a ruin")]),
        ("Olen admitted under oath that the lock was old.", [("Olen", "the lock was old")]),
        (
            "Judge Ida Roe accepted that the lock was old, but found that it was safe.",
            [("Ida Roe", "the lock was old"), ("Ida Roe", "it was safe")],
        ),
        ("Lundly said at the time that it leaked.", [("Lundly", "it leaked")]),
        ("The lock leaks, the BBC understands.", [("BBC", "The lock leaks")]),
        ("Emails seen by a clerk suggest that it leaked.", [("Emails seen by a clerk", "it leaked")]),
        ("One of the three firms said it leaked.", [("One of the three firms", "it leaked")]),
        ("Ida Olen doubts it ever began.", [("Ida Olen", "it ever began")]),
        ("I wonder whom they asked.", []),
        ("Ida Olen wondered whom they asked.", [("Ida Olen", "whom they asked")]),
        ("The expert accepted, however, that the lock was old.", [("The expert", "the lock was old")]),
        ("The lock will shut, as Ida Olen has warned.", [("Ida Olen", "The lock will shut")]),
        (
            "The port is to report its results in May, and analysts expect sales to fall.",
            [("analysts", "sales to fall")],
        ),
        ("The port issued a paper in May that found the lock was old.", [("a paper", "the lock was old")]),
        ("Another, who asked not to be named, said his firm feared a loss.", [("Another", "his firm feared a loss")]),
        ("Nobody believes Per Olen's promise to mend the lock.", [("Per Olen", "mend the lock")]),
        (
            "According to the Herald, a letter was sent from the port's head, Ida Olen, to the crews.",
            [("Herald", "a letter was sent from the port's head, Ida Olen, to the crews")],
        ),
    ],
)
def test_what_a_cue_takes(text: str, found: list[tuple[str | None, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ida Olen admitted the crew had defended it badly but insisted the lock was safe.",
            [("Ida Olen", "the crew had defended it badly"), ("Ida Olen", "the lock was safe")],
        ),
        (
            "Per Olen said the mayor did not know what she was talking about, and accused the port of lying.",
            [
                ("Per Olen", "the mayor did not know what she was talking about"),
                ("Per Olen", "the port of lying"),
            ],
        ),
        (
            "Per Olen's claim that the lock was shut was denied by the mayor, Ida Roe, who said it was open.",
            [("Per Olen", "the lock was shut"), ("Ida Roe", "it was open")],
        ),
        (
            "The club lacks support from its owners, whom it has angered, said Per Olen, head of the Lund Centre.",
            [("Per Olen", "The club lacks support from its owners, whom it has angered")],
        ),
        (
            "The lock, which officials said would shut in May, has been open since.",
            [("officials", "would shut in May")],
        ),
        (
            "A baker who says she lost her shop when it flooded has sued the port.",
            [("A baker", "she lost her shop when it flooded")],
        ),
        (
            "According to Per Olen, the port's own clerk had advised against the ban.",
            [("Per Olen", "the port's own clerk had advised against the ban")],
        ),
        ("It was cruel, Olen said, to let them wait.", [("Olen", "It was cruel, Olen said, to let them wait")]),
        ("Auditors estimated losses at 9 million kroner.", [("Auditors", "losses at 9 million kroner")]),
        ("The vote, which critics said was bought, ended at noon.", [("critics", "was bought")]),
        ("Analysts at Fjord Bank estimate they will grow.", [("Analysts at Fjord Bank", "they will grow")]),
        ("The judges found that police had hidden a letter.", [("The judges", "police had hidden a letter")]),
        ("The lock shut, which critics said was wrong.", [("critics", "was wrong")]),
        (
            "The boats were freed in what analysts said was a sign of peace, but the mood was poor.",
            [("analysts", "was a sign of peace")],
        ),
        ("What Olen said was a lie.", []),
        ("Olen complained of a headache and left.", [("Olen", "a headache")]),
        ("Olen said the lock was shut, a claim that the port denies.", [("Olen", "the lock was shut")]),
        ("Olen said the lock was shut, a charge Ms Roe rejected.", [("Olen", "the lock was shut")]),
        ("Olen said the lock was shut, in a statement on Monday.", [("Olen", "the lock was shut")]),
        ("Olen said the lock was shut in an interview with the Herald.", [("Olen", "the lock was shut")]),
        ("Olen said the lock was shut, a figure campaigners dispute.", [("Olen", "the lock was shut")]),
        ("Olen said the lock was shut, a charge Ida Roe denies.", [("Olen", "the lock was shut")]),
        (
            "Olen said the lock was shut, a day after a Herald clerk said it was open.",
            [("Olen", "the lock was shut"), ("a Herald clerk", "it was open")],
        ),
        ("Olen said the lock would shut, drawing a sharp reply from Roe.", [("Olen", "the lock would shut")]),
        ("Olen said the lock would shut, but refused to say when.", [("Olen", "the lock would shut")]),
        (
            "The port understands that its head, Ida Roe, has offered to leave.",
            [],
        ),
        ("Olen said the lock was safe, the recording shows.", [("Olen", "the lock was safe")]),
        ("Olen said she would sell the boats — a plan that failed before.", [("Olen", "she would sell the boats")]),
        (
            "The port said the lock had been tested in May and found safe.",
            [("The port", "the lock had been tested in May and found safe")],
        ),
        (
            "Per Olen said it leaked; the mayor, he said, knew of it.",
            [("Per Olen", "it leaked"), ("Per Olen", "the mayor, he said, knew of it")],
        ),
        (
            "Ida Roe said her client wished to ask for his boat, a request that the port refused.",
            [("Ida Roe", "her client wished to ask for his boat")],
        ),
        (
            "The port has asked two crews to stop digging, and also urged bakers to wait.",
            [("The port", "two crews to stop digging"), ("The port", "bakers to wait")],
        ),
        (
            "The mayor said that Olen had praised the lock and that it would open in May.",
            [
                ("The mayor", "Olen had praised the lock and that it would open in May"),
                ("Olen", "the lock"),
            ],
        ),
        (
            "Olen admitted that three of the nine announced locks would never open.",
            [("Olen", "three of the nine announced locks would never open")],
        ),
        (
            "The port says it is at work: Ida Roe said in May that the lock had been drained.",
            [("The port", "it is at work"), ("Ida Roe", "the lock had been drained")],
        ),
        (
            "Norway has acted, telling boatmen: we welcome you, but we will not wait; the lock must shut.",
            [("Norway", "we welcome you, but we will not wait; the lock must shut")],
        ),
        (
            "Per Olen sat down. Olen, who advised the port, warned that it leaked, he told the Herald.",
            [("Per Olen", "it leaked")],
        ),
        (
            "Ida Roe, a clerk at the port, said this time was different because the lock had dried out.",
            [("Ida Roe", "this time was different because the lock had dried out")],
        ),
        ("Roe said Monday would be hard.", [("Roe", "Monday would be hard")]),
        (
            "Critics tell another story: the lock, they told the mayor, has leaked for years.",
            [("Critics", "the lock, they told the mayor, has leaked for years")],
        ),
        (
            "Asked about Olen's claim that it leaks, Roe said the lock was safe.",
            [("Olen", "it leaks"), ("Roe", "the lock was safe")],
        ),
        (
            "There is no right to cancel, ask for refunds or swap boats, the crews said.",
            [("the crews", "There is no right to cancel, ask for refunds or swap boats")],
        ),
        (
            "Asked by Roe whether she had told the crews, the pilot said the lock was safe.",
            [("Roe", "whether she had told the crews"), ("the pilot", "the lock was safe")],
        ),
        (
            "The pilot, asked by Roe if the lock was safe, shook his head.",
            [("Roe", "if the lock was safe")],
        ),
        (
            "The pilot told Ida Roe, who had asked him about it on Friday, that the lock leaked.",
            [("The pilot", "the lock leaked")],
        ),
        (
            "Olen said that according to Ida Roe the lock leaked.",
            [("Olen", "according to Ida Roe the lock leaked"), ("Ida Roe", "the lock leaked")],
        ),
        (
            "Calling the lock “a sieve”, Olen said he would leave.",
            [("Olen", "the lock “a sieve”"), ("Olen", "he would leave")],
        ),
        ("If the lock leaks, said Olen, it will shut.", [("Olen", "If the lock leaks, said Olen, it will shut")]),
        ("The ombudsman, Ida Roe, found that the lock leaked.", [("Ida Roe", "the lock leaked")]),
        ("Olen, who has told of it before, thinks there were two locks.", [("Olen", "there were two locks")]),
        (
            "Port says lock is safe as Ida Roe warns of floods\n\nThe crews were in Lund on Monday. Nobody else was.",
            [("Port", "lock is safe"), ("Ida Roe", "floods")],
        ),
        ("Olen apologised, saying he had been late.", [("Olen", "he had been late")]),
        ("Per Olen, when Roe asked him, said he had been late.", [("Per Olen", "he had been late")]),
        ("Pilots who steered it said that the boat leaked.", [("Pilots", "the boat leaked")]),
        ("Olen said the lock was safe but would not say who had built it.", [("Olen", "the lock was safe")]),
        ("Olen, whose pilot said the lock was safe, left for Lund.", [("pilot", "the lock was safe")]),
        ("Olen said afterwards that the lock was safe.", [("Olen", "the lock was safe")]),
        (
            "Ida Roe said the pilot was ill. Olen said the lock leaked.",
            [("Ida Roe", "the pilot was ill"), ("Olen", "the lock leaked")],
        ),
        ("A Herald report that showed 30 boats was wrong.", [("Herald", "30 boats")]),
        ("A Herald report that said the lock was safe was wrong.", [("Herald", "the lock was safe")]),
        (
            "A Herald report that armed pilots had left was denied.",
            [("Herald", "armed pilots had left")],
        ),
        (
            "Olen said the port had lost her in May, after Roe had shown her Lund and agreed a five-year contract.",
            [("Olen", "the port had lost her in May, after Roe had shown her Lund and agreed a five-year contract")],
        ),
        (
            "Olen wrote to staff that he would stay, according to El Faro, which says it has seen the email.",
            [("Olen", "he would stay")],
        ),
        ("Olen told the crews that it leaks, Reuters reported, citing a letter.", [("Olen", "it leaks")]),
        (
            "Asked if she would go, Ida Olen said the lock was safe.",
            [(None, "if she would go"), ("Ida Olen", "the lock was safe")],
        ),
        (
            "Olen said it was over: the port has asked banks to sell it.",
            [("Olen", "it was over: the port has asked banks to sell it"), ("the port", "banks to sell it")],
        ),
    ],
)
def test_where_it_ends_and_whose_it_is(text: str, found: list[tuple[str | None, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "After Olen testified, the panel turned to the budget.",
        "The spokesman refused to say whether the lock had shut.",
        "The port has not said who would pay.",
        "Roe would not say whether the lock had shut.",
        "Neither Roe nor Olen would say whether the lock had shut.",
        "Neither Roe nor Olen said that the lock had shut.",
        "Neither of the crews would tell us what the lock had cost.",
        "Nor would Olen say whether the lock had shut.",
        "Angry pilots have blasted the port after 90 tonnes of mud blocked the lock.",
        "The crews came from men who have led big states: Norway and Sweden.",
        "The storm made it clear that the lock was old.",
        "The choir shouted and the band played.",
        "The hotel boasts a pool.",
        "The factory added a wing.",
        "The mayor recalled the envoy from Lund.",
        "The firm claimed back its taxes.",
        "The island expects visitors in May.",
        "The storm threatened to shut the lock.",
        "Rising costs threaten to shut farms.",
        "Olen called the members to a meeting at noon.",
        "Olen called a crisis meeting for Monday.",
        "Olen called off the vote.",
        "The Herald asked for comment.",
        "The mayor did not know if she would be asked to stay.",
        "The office is preparing a report that could harm the mayor.",
        "Olen asked him a question.",
        "The judge read the verdict and left.",
        "Suppliers can add fees at any time.",
        "Suppliers could cut off parts, add fees at any time, and leave buyers with nothing.",
        "The paper, which first reported the news, has been sold.",
        "A court dismissed a claim against the port.",
        "Media reports that the lock leaks are false.",
        "She held that post for years.",
        "She put the boats at the end of the pier.",
        "The clerk put it in a drawer.",
        "He would read newspapers at breakfast.",
        "The port rejects that account.",
        "The port is to report a loss on Friday.",
        "What Roe said last week was a lie.",
        "Here we should mention the mending of the lock.",
        "The point is no longer “who pays for it,” but “who may keep it when the port has gone.”",
        "New boats could meet demand from harbours that include Lund and Oslo.",
        "Roe apologised four times.",
        "A Herald report that gave 40 boats was corrected.",
        "The Herald report that named the pilot has gone.",
        "A Herald report that cited two pilots was denied by the port.",
        "Roe declined to comment, citing legal advice.",
        "Olen left in May, citing ill health.",
        "Asked if she would go, Ida Olen smiled.",
        "When asked whether the lock leaked, he looked away.",
        "You asked for tips, and we listened.",
        "When I asked Olen about it, she laughed.",
        "Roe would not discuss it, citing a confidentiality clause.",
        "The Harbour Herald says it has seen the letter.",
        "Olen agreed a contract with the port.",
    ],
)
def test_what_is_only_done_is_nobodys_words(text: str) -> None:
    assert told(text) == []
