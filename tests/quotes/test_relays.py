"""Claims about relays: who stands between a speaker and the article, outermost first."""

import pytest

from corpus.model import About
from corpus.read import parse
from tests.quotes.spoken import found, named, quotes, said


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor said the canal would close, the Financial Times reported.",
        "Ruth Okafor said the canal would close, according to the Financial Times.",
        "Ruth Okafor told the council the canal would close, according to a Financial Times report.",
        "The Financial Times reported that Ruth Okafor said the canal would close.",
    ],
)
def test_a_relayed_quote_names_who_relayed_it(text: str) -> None:
    assert named(text) == [("Ruth Okafor", ("Financial Times",))]


def test_a_quote_quoted_by_an_outlet_is_relayed_by_it() -> None:
    text = "Ruth Okafor was quoted by Reuters as saying that “the canal is lost.”"
    assert named(text) == [("Ruth Okafor", ("Reuters",))]


def test_an_outlet_that_quotes_somebody_unknown_does_not_say_it_itself() -> None:
    assert quotes("Police held a man. He was quoted in the Herald as saying the lock leaks.")[0].speaker is None


def test_those_whom_a_report_cites_are_the_speakers() -> None:
    text = "The canal will close in May, according to a Reuters dispatch which cited two people briefed on the plan."
    assert named(text) == [("two people briefed on the plan", ("Reuters",))]


def test_an_interview_retold_elsewhere_is_relayed_by_the_first_outlet() -> None:
    assert named("“It leaks,” Ruth Okafor told Reuters.", "Harbour Gazette") == [("Ruth Okafor", ("Reuters",))]


def test_the_publishing_outlet_is_no_relay() -> None:
    assert named("“It leaks,” Ruth Okafor told Reuters.", "Reuters") == [("Ruth Okafor", ())]


def test_what_one_person_says_another_said_goes_through_the_first() -> None:
    text = "Peter Lindqvist said that Ruth Okafor told the council the canal was lost."
    assert ("Ruth Okafor", ("Peter Lindqvist",)) in named(text)


@pytest.mark.parametrize("told", ["said it leaks", "told her it leaks", "told her the lock leaks"])
@pytest.mark.parametrize("outer", ["Reuters revealed that", "Peter Lindqvist said"])
def test_whoever_is_named_beside_an_office_within_a_report_says_what_it_tells(outer: str, told: str) -> None:
    quote = found(f"{outer} the contractor, Ruth Okafor, {told}.")[-1]
    assert (quote.speaker, quote.via) == ("Ruth Okafor", (" ".join(outer.split()[:-1]).removesuffix(" revealed"),))


def test_speech_reported_inside_a_block_goes_through_its_speaker() -> None:
    text = "Ruth Okafor replied:\nThe board has claimed that the lock is safe. It is not.\nThe hearing ended at noon."
    assert ("The board", ("Ruth Okafor",)) in named(text)


def test_an_outlet_that_reports_on_its_own_is_the_speaker() -> None:
    assert named("The canal will close in May, Reuters reported.") == [("Reuters", ())]


@pytest.mark.parametrize("outlet", ["the report said", "the newspaper said", "Reuters reported"])
def test_a_report_that_closes_on_who_said_it_only_hands_that_on(outlet: str) -> None:
    (quote,) = found(f"A clerk said the canal had closed, {outlet}.")
    assert (quote.speaker, quote.text, quote.via) == ("A clerk", "the canal had closed", (outlet.rpartition(" ")[0],))


def test_an_anonymous_source_is_a_speaker_of_its_own() -> None:
    text = "“It leaks,” a senior engineer told Reuters.\n“It is dry,” another engineer said."
    assert [speaker for speaker, _ in named(text)] == ["a senior engineer", "another engineer"]


def test_two_reports_that_lie_within_each_other_end_in_no_error() -> None:
    assert parse("Ruth Okafor reported according to «").text


@pytest.mark.parametrize(
    "text",
    [
        "The cranes will be sold, according to a March report by Reuters, which cited two port managers.",
        "The cranes will be sold, a March report by Reuters said, citing two port managers.",
        "The cranes will be sold, Reuters reported on Sunday, citing two port managers.",
        "Citing two port managers, Reuters reported that the cranes would be sold.",
        "Reuters first reported the sale, citing two port managers who said the cranes would be sold.",
        "Harbour News, quoting two port managers, said the cranes would be sold.",
        "Reuters reported last week that the cranes would be sold, citing two port managers.",
        "The cranes will be sold, according to two port managers cited by Reuters.",
        "Harbour News quoted two port managers as saying the cranes would be sold.",
        "Reuters said the cranes would be sold, citing two port managers.",
        "The cranes will be sold, Reuters said, citing two port managers who asked not to be named.",
        "The cranes will be sold, the Harbour News newspaper reports, citing two port managers.",
        "The cranes will be sold, the Harbour News newspaper reports, quoting two port managers.",
        "Citing two port managers, the daily Harbour News said the cranes would be sold.",
        "Harbour News quoted two port managers on Lundey as saying the cranes would be sold.",
        "Two port managers were quoted as saying by the news agency Reuters that the cranes would be sold.",
    ],
)
def test_whoever_a_report_cites_speaks_and_the_outlet_relays_it(text: str) -> None:
    outlet = "Reuters" if "Reuters" in text else "Harbour News"
    assert {(str(speaker).lower(), via) for speaker, via in named(text)} == {("two port managers", (outlet,))}


@pytest.mark.parametrize("told", ["called the gates “a sieve”", "said the gates were “a sieve”", "warned of “a sieve”"])
@pytest.mark.parametrize("closing", ["Peter Lindqvist said", "Peter Lindqvist told the court", "Reuters reported"])
def test_who_closes_the_sentence_hands_on_the_marked_words_of_another(told: str, closing: str) -> None:
    quote = said(f"Ruth Okafor {told}, {closing}.", "a sieve")
    assert (quote.speaker, quote.via) == ("Ruth Okafor", (" ".join(closing.split()[:-1][:2]).removesuffix(" told"),))


def test_whom_a_nameless_person_tells_of_is_heard_through_that_person() -> None:
    quote = said("A person who attended the meeting said Okafor had called the gates “a sieve”.", "a sieve")
    assert (quote.speaker, quote.via) == ("Okafor", ("A person",))


def test_marked_words_told_within_what_another_told_come_through_both() -> None:
    quote = said("Peter Lindqvist told a jury that Ruth Okafor said “seal it”, one of the pilots said.", "seal it")
    assert (quote.speaker, quote.via) == ("Ruth Okafor", ("one of the pilots", "Peter Lindqvist"))


def test_a_chain_runs_from_whoever_holds_all_the_others_inwards() -> None:
    quote = said("Le Monde said that, according to a cable, Ruth Okafor told Peter Lindqvist it was dead.", "it was")
    assert (quote.speaker, quote.via) == ("Ruth Okafor", ("Le Monde", "a cable"))


def test_whose_words_somebody_remembers_is_nobody_where_she_is_not_named() -> None:
    assert found("Her coach, Owen Pryce, recalled her saying that it was “a sieve”.")[-1].speaker is None


def test_who_remembers_what_another_said_relays_it() -> None:
    quote = said("Ruth Okafor remembered Peter Lindqvist telling her that the lock leaked.", "the lock")
    assert (quote.speaker, quote.via) == ("Peter Lindqvist", ("Ruth Okafor",))


def test_a_book_that_words_stand_in_is_none_of_them() -> None:
    assert [q.text for q in found("In her book “Deep Mud,” Ruth Okafor writes that it leaks.")] == ["it leaks"]


def test_an_outlet_named_in_an_aside_does_not_say_what_the_subject_tells() -> None:
    quote = said("Ruth Okafor was less patient, according to Reuters, telling aides it was “a sieve”.", "a sieve")
    assert quote.speaker == "Ruth Okafor"


def test_where_somebody_was_asked_relays_the_answer() -> None:
    text = "Asked about the lock on CNN’s “Late Table,” Ruth Okafor said it leaks."
    assert named(text)[-1] == ("Ruth Okafor", ("CNN",))


def test_who_cites_nobody_speaks_for_itself() -> None:
    assert named("Harbour News, without citing a source, said the cranes would be sold.") == [("Harbour News", ())]


def test_a_ministry_that_quotes_the_press_relays_it() -> None:
    text = "“It leaks,” the harbour ministry said, quoting state television."
    assert [(str(speaker), len(via)) for speaker, via in named(text)] == [("state television", 1)]


def test_who_took_notes_relays_what_was_said() -> None:
    assert named("“It leaks,” Ruth Okafor said, according to notes taken by Owen Pryce.") == [
        ("Ruth Okafor", ("Owen Pryce",))
    ]


def test_a_reason_that_is_cited_is_nobody_who_speaks() -> None:
    assert named("The cranes will be sold, Reuters reported, citing safety concerns.")[0] == ("Reuters", ())


@pytest.mark.parametrize(
    "text",
    [
        "“It leaks,” Ruth Okafor said in a video published by Harbour News on Sunday.",
        "In a clip aired by Harbour News, Ruth Okafor said it leaked.",
        "Speaking to Harbour News, Ruth Okafor said it leaked.",
        "Ruth Okafor wrote in an op-ed for Harbour News that it leaked.",
    ],
)
def test_the_outlet_that_published_or_was_spoken_to_relays(text: str) -> None:
    assert named(text) == [("Ruth Okafor", ("Harbour News",))]


@pytest.mark.parametrize("office", ["", "the mayor, ", "the site’s contractor, "])
def test_a_marked_quote_that_an_outlet_repeats_is_told_once(office: str) -> None:
    text = f"“It leaks,” {office}Ruth Okafor{office and ','} told the board, according to Reuters."
    assert named(text) == [("Ruth Okafor", ("Reuters",))]


def test_whoever_writes_what_was_said_at_the_end_of_a_sentence_is_its_relay() -> None:
    text = "Ruth Okafor admitted that, with less rain, the lock could hold, the author writes without naming a source."
    (quote,) = found(text)
    assert (quote.speaker, quote.via, quote.text) == (
        "Ruth Okafor",
        ("the author",),
        "with less rain, the lock could hold",
    )


def test_unnamed_people_taken_up_again_are_still_heard_through_the_outlet() -> None:
    text = (
        "The yard takes no orders, according to a Reuters report citing two people close to it. "
        "Ships cannot be sent back, the people said. They said that more would come.\n"
        "Two other people said that the yard was full."
    )
    assert [via for _, via in named(text)] == [("Reuters",), ("Reuters",), ("Reuters",), ()]


def test_words_of_nobody_who_is_named_are_those_of_the_source_that_gives_them() -> None:
    assert named("It fears that the lock may leak, according to aides of the mayor.") == [("aides of the mayor", ())]


def test_whom_a_witness_quotes_as_telling_her_speaks_through_her() -> None:
    text = "Ruth Okafor said Owen Pryce had called her. “Sign it,” she quoted him as telling her."
    assert named(text)[-1] == ("Owen Pryce", ("Ruth Okafor",))


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("broadcaster NOL", "NOL"),
        ("the Aftonen newspaper", "Aftonen"),
        ("Aftonen, a Swedish daily,", "Aftonen"),
        ("state news agency Belwa", "Belwa"),
        ("BBC Radio Suffolk", "BBC Radio Suffolk"),
        ("Harbour News 24", "Harbour News 24"),
        ("the Observer", "Observer"),
        ("KNR Sport", "KNR Sport"),
        ("Keelwire in an interview", "Keelwire"),
    ],
)
def test_an_outlet_is_known_by_the_word_beside_its_name(told: str, outlet: str) -> None:
    article = parse(f"Ruth Okafor told {told} that the lock leaks. “It leaks,” she said.", About(language="en"))
    assert [(q.speaker, q.via) for q in article.quotes] == [("Ruth Okafor", (outlet,))] * 2


@pytest.mark.parametrize(
    ("who", "again"),
    [
        ("three people close to it", "Two of the people"),
        ("a clerk of the yard", "The official"),
        ("a police memo", "The memo"),
        ("two clerks", "Both of them"),
    ],
)
def test_unnamed_people_are_known_by_however_they_are_taken_up(who: str, again: str) -> None:
    text = f"The yard takes no orders, Reuters reported, citing {who}. {again} said that ships were sent back."
    assert [via for _, via in named(text)] == [("Reuters",)] * 2


def test_who_is_heard_through_unnamed_people_is_heard_through_their_outlet() -> None:
    text = (
        "The yard takes no orders, Reuters reported, citing three people close to it. "
        "Ruth Okafor told pilots to turn back, two of the people said."
    )
    assert named(text)[-1] == ("Ruth Okafor", ("Reuters", "two of the people"))


def test_what_was_told_an_outlet_is_gone_on_with_until_others_are_told() -> None:
    text = (
        "Ruth Okafor told the Financial Times the lock leaks. “It leaks,” she said.\n"
        "Okafor told growers on Monday that it is safe. “It is safe,” she said.\n"
    )
    assert [q.via for q in found(text)] == [("Financial Times",)] * 2 + [()] * 2


def test_an_interview_long_left_is_taken_up_again_only_by_name() -> None:
    between = "The lock was built in 1901 and mended twice since then.\n" * 8
    told = "Ruth Okafor told the Financial Times the lock leaks.\n"
    assert found(f"{told}{between}Ruth Okafor said the toll is low.\n")[-1].via == ()
    assert found(f"{told}{between}In the interview, Ruth Okafor said the toll is low.\n")[-1].via == (
        "Financial Times",
    )


def test_one_of_several_people_told_the_same_outlet() -> None:
    text = "Two people close to the port told the Financial Times the lock leaks. “It does,” one of the people said."
    assert [q.via for q in found(text)] == [("Financial Times",)] * 2


def test_an_essay_comes_through_whatever_it_was_written_for() -> None:
    assert named("In a 2003 essay for Aftonen, Ruth Okafor called the lock “a sieve”.")[-1] == (
        "Ruth Okafor",
        ("Aftonen",),
    )


@pytest.mark.parametrize("told", ["CNN’s Owen Pryce", "CNN host Owen Pryce", "the Harbour Herald’s Owen Pryce"])
def test_whoever_asks_for_an_outlet_is_that_outlet(told: str) -> None:
    assert named(f"“It leaks,” Ruth Okafor told {told} on Monday.") == [
        ("Ruth Okafor", ("Harbour Herald" if "Herald" in told else "CNN",))
    ]


def test_what_was_said_in_another_year_was_not_told_the_outlet_of_now() -> None:
    text = "Ruth Okafor told the Financial Times the lock leaks. In 2014 she called it “a sieve”."
    assert [q.via for q in found(text)][-1] == ()


def test_he_is_who_told_an_outlet_and_not_whom_he_told_of() -> None:
    text = "Owen Pryce was jailed. His lawyer told Reuters that Pryce was innocent. “It is a farce,” he said."
    assert named(text)[-1] == ("His lawyer", ("Reuters",))


def test_one_of_several_taken_up_again_is_still_heard_through_the_outlet() -> None:
    text = "One of the pilots told Reuters that the lock leaks. “It does,” the pilot said."
    assert [via for _, via in named(text)] == [("Reuters",)] * 2


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        (
            "Ana Ruiz told Reuters that Ivo Berg had told her that the canal was lost.",
            "the canal",
            ("Ivo Berg", ("Reuters", "Ana Ruiz")),
        ),
        (
            "Ana Ruiz testified that Ivo Berg rang and told her to “lose the keys.”",
            "to “lose",
            ("Ivo Berg", ("Ana Ruiz",)),
        ),
        ("In an interview with Krönikan, Ana Ruiz said it leaks.", "it leaks", ("Ana Ruiz", ("Krönikan",))),
        ("Many think that it leaks, Ana Ruiz said, but it holds.", "Many think", ("Ana Ruiz", ())),
        ("The port has lied, Ana Ruiz says. Ivo Berg told her: “It leaks.”", "It leaks", ("Ivo Berg", ())),
        (
            "State television in the east quoted its leader, Ivo Berg, as saying that the canal was lost.",
            "the canal",
            ("Ivo Berg", ("State television in the east",)),
        ),
    ],
)
def test_a_chain_names_everybody_through_whom_words_came(
    text: str, words: str, told: tuple[str, tuple[str, ...]]
) -> None:
    quote = said(text, words)
    assert (quote.speaker, quote.via) == told


def test_what_an_interviewed_person_has_told_others_did_not_come_through_the_interviewer() -> None:
    text = "Ana Ruiz told Reuters that she was tired.\nShe has told her sons that they must row."
    assert said(text, "they must").via == ()


@pytest.mark.parametrize(
    "text",
    [
        "It is old. Petra Holt, quoting Dag Rossi, said the lock “leaks and groans”.",
        "It is old. Petra Holt, citing Dag Rossi, the mate, said the lock leaks.",
        "Quoting Dag Rossi, Petra Holt said the lock leaks.",
        "Petra Holt said, quoting Dag Rossi, that the lock leaks.",
        "“The lock leaks,” Petra Holt said, quoting Dag Rossi.",
        "“The lock leaks,” said Petra Holt, quoting Dag Rossi.",
        "“The lock leaks,” Petra Holt told reporters, quoting Dag Rossi.",
    ],
)
def test_whom_a_speaker_quotes_speaks_through_that_speaker_and_the_name_is_no_quote(text: str) -> None:
    assert set(named(text)) == {("Dag Rossi", ("Petra Holt",))}


@pytest.mark.parametrize("with_it", ["citing the report", "quoting from memory", "citing Brexit"])
def test_who_cites_what_nobody_said_speaks_for_herself(with_it: str) -> None:
    assert named(f"It is old. Petra Holt, {with_it}, said the port would close.") == [("Petra Holt", ())]


@pytest.mark.parametrize("cited", ["the report", "Dag Rossi"])
def test_whose_marked_words_are_is_less_sure_beside_what_is_cited(cited: str) -> None:
    alone, beside = (
        said(f"It is old. Petra Holt{x} said it “leaks and groans”.", "leaks") for x in ("", f", citing {cited},")
    )
    assert beside.confidence < 0.8 < alone.confidence


def test_who_argues_with_anothers_words_beside_her_own_speaks_for_herself() -> None:
    text = "“The lock ‘leaks and groans’. Shut it!” Petra Holt tweeted, quoting Dag Rossi."
    assert named(text)[0] == ("Petra Holt", ())


def test_one_of_those_who_told_an_outlet_what_another_said_is_heard_through_it() -> None:
    text = "Ruth Okafor said the lock leaks, according to nine aides who spoke to Reuters. One of those aides wept. "
    assert named(text + "One of those aides said it was late.")[-1] == ("One of those aides", ("Reuters",))


def test_one_of_those_without_a_name_is_heard_through_their_relay() -> None:
    text = "Two aides told Reuters that the canal was lost.\nOne of them cautioned that nothing was signed."
    assert said(text, "nothing").via == ("Reuters",)


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Ruth Okafor told a radio station that it leaks.", "a radio station"),
        ("Ruth Okafor told the union's own newsletter that it leaks.", "the union's own newsletter"),
        ("Ruth Okafor, through her spokesman Bo Lund, said that it leaks.", "Bo Lund"),
        ("Through a spokesman, Ruth Okafor said that it leaks.", "a spokesman"),
        ("Ruth Okafor said in a statement through her lawyer that it leaks.", "her lawyer"),
        ("Speaking through a lawyer, Ruth Okafor said that it leaks.", "a lawyer"),
        ("In a statement issued via her agent, Ruth Okafor said that it leaks.", "her agent"),
        ("In a statement released by her agents, Ruth Okafor said that it leaks.", "her agents"),
        ("Ruth Okafor, a cook, said in a statement released by her lawyer that it leaks.", "her lawyer"),
        ("Ruth Okafor told Danish radio that it leaks.", "Danish radio"),
    ],
)
def test_who_carries_words_without_a_name_is_told_as_it_stands(text: str, via: str) -> None:
    assert named(text) == [("Ruth Okafor", (via,))]


def test_who_stands_beside_a_speaker_relays_nothing() -> None:
    assert named("Ruth Okafor, flanked by her agent, Bo Lund, said that it leaks.") == [("Ruth Okafor", ())]


@pytest.mark.parametrize(
    ("passing", "via"),
    [
        ("according to Reuters", "Reuters"),
        ("per the Guardian", "Guardian"),
        ("as Reuters wrote on Friday", "Reuters"),
        ("according to minutes seen by Reuters", "Reuters"),
        ("according to two aides who were there", "two aides"),
    ],
)
def test_who_is_set_off_before_the_words_relays_them(passing: str, via: str) -> None:
    for words in ("that it leaks", "that “it leaks”"):
        assert named(f"Ruth Okafor told the port, {passing}, {words}.") == [("Ruth Okafor", (via,))]


def test_an_outlet_named_in_passing_leaves_the_sentence_its_subject() -> None:
    text = "Ruth Okafor urged calm, Reuters said, and promised that the lock would hold."
    assert named(text)[-1] == ("Ruth Okafor", ("Reuters",))


def test_what_goes_through_somebody_in_the_words_told_relays_none_of_them() -> None:
    assert named("Ruth Okafor said the deal went through a lawyer.") == [("Ruth Okafor", ())]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("Reuters quoted from the safety report that it leaks.", "the safety report", ("Reuters",)),
        ("The Guardian has the yard's head, Bo Lund, saying: “It leaks.”", "Bo Lund", ("Guardian",)),
        (
            "A memo seen by the Guardian quotes Bo Lund: “It leaks.”",
            "Bo Lund",
            ("Guardian", "A memo"),
        ),
        ("Quoting her grandmother, Mayor Ida Roe said: “It leaks.”", "her grandmother", ("Ida Roe",)),
        (
            "A clerk at the yard told Reuters it was dry. The same clerk said it leaks.",
            "A clerk at the yard",
            ("Reuters",),
        ),
        ("Reuters reports, citing minutes it has seen, that it leaks.", "minutes", ("Reuters",)),
        ("It leaks, according to minutes of a board meeting in May.", "minutes of a board meeting", ()),
        (
            "A clerk of the yard told Reuters it was lost.\n\n“It leaks,” the yard clerk said.",
            "the yard clerk",
            ("Reuters",),
        ),
        ("A pal of the mayor was glad: “It is dry.” The mayor said that it leaks.", "The mayor", ()),
        ("The mayor's office was glad, it said. The mayor said that it leaks.", "The mayor", ()),
        ("Ruth Okafor told Reuters it was dry. Asked on Monday in court, Okafor said it leaks.", "Ruth Okafor", ()),
        ("Aides of Bo Lund reckon that it leaks; Citi puts the cost at 6 euros.", "Aides of Bo Lund", ()),
    ],
)
def test_whose_words_they_are_and_through_whom_they_came(text: str, speaker: str, via: tuple[str, ...]) -> None:
    quote = next(q for q in found(text) if q.text.casefold().rstrip(",.") == "it leaks")
    assert (quote.speaker, quote.via) == (speaker, via)


def test_what_a_clause_tells_of_before_is_hardly_the_source_of_what_stands_behind_it() -> None:
    text = "Ruth Okafor hit at Bo Lund, of the union, who had cited press reports: “Bring me papers.”"
    assert said(text, "Bring me").confidence < 0.8


def test_a_paper_s_name_in_marks_is_nobody_s_words() -> None:
    assert [q.text for q in found("Ruth Okafor told the magazine “Brick & Stone” that it leaks.")] == ["it leaks"]
