"""Claims about whom a pronoun, an office or another description means."""

import pytest

from corpus.read import parse
from tests.quotes.spoken import quotes, said


def test_no_outlet_is_meant_by_she() -> None:
    text = "Ruth Okafor wrote on the lock in Foreign Affairs. “It leaks,” she said."
    assert said(text, "It leaks").speaker == "Ruth Okafor"


def test_an_office_in_letters_is_whoever_holds_it() -> None:
    text = "Lock MP Yusuf Abdi came to the quay.\n“It leaks,” the MP said."
    assert said(text, "It leaks").speaker == "Yusuf Abdi"


def test_an_office_means_its_holder_named_so_far() -> None:
    text = (
        "Harbour Minister Ruth Okafor saw the lock. “It leaks,” the minister said.\n"
        "Peter Brandt, a former finance minister, said it did not."
    )
    assert said(text, "It leaks").speaker == "Ruth Okafor"


@pytest.mark.parametrize(
    ("office", "meant"),
    [
        ("The harbour minister, Ruth Okafor, saw the lock.", "Ruth Okafor"),
        ("Norway’s fisheries minister, Ruth Okafor, saw the lock.", "Ruth Okafor"),
        ("The minister for harbours, Ruth Okafor, who resigns in May, saw the lock.", "Ruth Okafor"),
        ("Lundby’s own minister, Ruth Okafor, saw the lock.", "Ruth Okafor"),
        ("The widow of the minister, Ruth Okafor, saw the lock.", "the minister"),
    ],
)
def test_an_office_parted_by_commas_from_a_name_is_its_bearers(office: str, meant: str) -> None:
    assert said(f"{office}\n“It leaks,” the minister said.", "It leaks").speaker == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Workers at Voltane went home. Voltane paid them.\n“It was late,” the company said.", "Voltane"),
        ("Kestrel Motors will close a plant. Ruth Okafor wept.\n“It was late,” the carmaker said.", "Kestrel Motors"),
        ("Voltane Foods cut its aims.\n“It was late,” the maker of Brill and Tam soap said.", "Voltane Foods"),
        ("Kestrel Motors sued Lund Airlines.\n“It was late,” the company said.", "the company"),
        ("The Tide Institute counts birds.\n“It was late,” the company said.", "the company"),
        ("Alderlith, which Voltane Foods owns, will sue. “It was late,” the company said.", "the company"),
    ],
)
def test_the_company_is_the_one_that_can_be_meant_or_nobody(text: str, meant: str) -> None:
    assert said(text, "It was late").speaker == meant


def test_a_short_title_is_spelled_out_by_the_description_that_means_it() -> None:
    text = "Gov. Ruth Okafor saw the lock. Gov. Peter Brandt did not.\n“It is sound,” the governor said."
    assert said(text, "It is sound").speaker == "Peter Brandt"


def test_an_office_of_something_else_in_between_is_somebody_else() -> None:
    text = (
        "Spokesperson Ruth Okafor saw the lock. Spokesperson Peter Brandt did not.\n"
        "The spokesperson of the Harbour Ministry came late. “It leaks,” the spokesperson said."
    )
    assert said(text, "It leaks").speaker not in ("Ruth Okafor", "Peter Brandt")


def test_it_is_the_body_that_the_sentence_before_is_about() -> None:
    text = "The union representing pilots answered within minutes. “We were not asked,” it posted."
    assert said(text, "We were").speaker == "The union"


def test_a_pronoun_goes_on_meaning_whom_it_meant_before_a_name() -> None:
    text = (
        "Minister Carys Okafor opened the lock.\n"
        "Her rival, Merle Pryce, accused her of “hiding”, a charge she rejected as “silly”."
    )
    assert said(text, "silly").speaker == "Carys Okafor"


def test_a_clause_behind_a_name_gives_its_holder_no_office() -> None:
    text = "Makers expect more, says the firm Lianhe Insight, even as regulators call for calm. The regulators said no."
    assert "Lianhe Insight" not in {q.speaker for q in quotes(text) if q.mention and "egulators" in q.mention}


def test_a_speaker_goes_by_the_actors_name_whatever_office_stands_before() -> None:
    article = parse("UN Secretary-General Paulo Okafor called the flood “a siren”. “It is loud,” Okafor said.")
    assert {q.speaker for q in article.quotes} == {"Paulo Okafor"}


@pytest.mark.parametrize("another", ["the striker", "the businessman"])
def test_desks_call_somebody_just_named_by_what_he_does(another: str) -> None:
    text = f"Thomas Dlamini came off the bench. “It was late,” {another} wrote."
    assert said(text, "It was").speaker == "Thomas Dlamini"


def test_a_parent_with_a_trade_is_whom_the_sentence_before_is_about_and_of_her_gender() -> None:
    told = "\n“It was late,” the nurse and mother of three said."
    assert said(f"Mary Okafor lost her boat.{told}", "It was").speaker == "Mary Okafor"
    assert said(f"Thomas Dlamini lost his boat.{told}", "It was").speaker == "the nurse and mother of three"


def test_who_is_in_no_list_and_opens_the_sentence_before_is_a_guess() -> None:
    quote = said("Delvane was in no mood to talk. “It was late,” she said.", "It was")
    assert (quote.speaker, quote.confidence < 0.5) == ("Delvane", True)


def test_nothing_with_an_article_before_its_name_is_meant_by_he() -> None:
    text = "The Chronicle says £80m and Meridian says £90m.\nThen there is Macca. He went: “It was late.”"
    assert said(text, "It was").speaker != "Chronicle"
    assert said("The Chronicle says £80m. “It was late,” he said.", "It was").speaker is None


def test_the_premier_is_the_prime_minister() -> None:
    text = "Prime Minister Asad Mehmood came to the quay. The premier said that the lock had leaked."
    assert said(text, "the lock").speaker == "Asad Mehmood"


def test_nobody_calls_himself_by_his_name() -> None:
    text = (
        "Mayor Peter Daran left. Analyst Josef Kern told reporters the gamble was poor. "
        "Daran, he said, “is betting the house”."
    )
    assert said(text, "is betting").speaker == "Josef Kern"


@pytest.mark.parametrize("lead", ["Daran’s claim was", "Daran was", "It took Daran’s plan for"])
def test_a_name_in_a_clause_he_closes_leaves_him_who_spoke_last_without_one(lead: str) -> None:
    text = f"“We will win,” Peter Daran said.\n“It will fail,” said a senior banker. {lead} “a joke”, he added."
    assert said(text, "a joke").speaker == "a senior banker"


def test_an_office_alone_means_its_holder_and_never_those_whom_the_holder_owns() -> None:
    text = (
        "Premier Moritz Hale’s aides warned that the lock would fail. The Hale administration built it.\n"
        "Hale left early. The premier says his plan has worked."
    )
    assert said(text, "his plan").speaker == "Moritz Hale"


@pytest.mark.parametrize(("head", "chief"), [("its chief executive, Dr Ruth Okafor,", "Ruth Okafor"), ("it", "chief")])
def test_the_chief_alone_is_the_chief_executive_or_nobody_named(head: str, chief: str) -> None:
    text = (
        f"Port will not pay, chief says\n\nThe lock will reopen, {head} said on Monday. "
        "Ben Tarn, the chief information officer, said the pumps ran."
    )
    assert said(text, "Port will").speaker == chief


def test_a_holder_who_is_not_named_is_no_aide_of_his() -> None:
    text = "The mayor’s advisers warned that the lock would fail. The mayor says his plan has worked."
    assert said(text, "his plan").speaker == "The mayor"


def test_it_in_a_second_clause_is_the_body_of_the_first() -> None:
    text = "Harbour media printed it. The Danish government dislikes the plan, and it warned that ships would turn."
    assert said(text, "ships").speaker == "The Danish government"
    assert said("Denmark dislikes the plan, and it warned that ships would turn.", "ships").speaker == "Denmark"


@pytest.mark.parametrize("whom", ["One of her advisers", "A former official"])
def test_he_is_the_unnamed_man_just_brought_in(whom: str) -> None:
    text = f"Ida Brandt has lost. {whom} gave a talk on Monday. “We lost the harbour,” he said."
    assert said(text, "We lost").speaker == whom


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Okafor was not amused. “Who pays?” the shadow ports secretary asked.",
        "Ruth Okafor said the lock would stay shut. “We shall not rest,” the Harbour Party leader told a rally.",
        "Ruth Okafor left the hall early.\n\nThe Oslo councillor said “who pays” was the wrong question.",
    ],
)
def test_a_new_description_at_once_after_somebody_means_them(text: str) -> None:
    assert {quote.speaker for quote in quotes(text)} == {"Ruth Okafor"}


@pytest.mark.parametrize("who", ["the harbour board lawyer", "the moderator", "the Okafor campaign manager"])
def test_those_who_speak_for_somebody_or_question_them_are_not_them(who: str) -> None:
    assert said(f"Ruth Okafor left the hall. “Who pays?” {who} asked.", "Who pays").speaker == who


def test_somebody_named_since_is_nearer_than_who_was_not() -> None:
    text = "An insider said: “It was over.” Ida Brandt is in tears. Owen, 25, hit back. “Rubbish,” he fumed."
    assert said(text, "Rubbish").speaker != "An insider"


def test_who_gives_only_a_first_name_goes_by_it() -> None:
    text = "Another resident, who gave her name only as Ida, said the lock leaked. “I saw it,” she said."
    assert {quote.speaker for quote in quotes(text)} == {"Ida"}


def test_somebodys_neighbour_may_be_meant_by_the_next_pronoun() -> None:
    text = "Ida Brandt sews dresses. Owen Pryce watches.\n\nBrandt's neighbor has bought a lamp. “It pays,” he said."
    assert said(text, "It pays").speaker == "Brandt's neighbor"


def test_a_name_for_either_gender_tells_none() -> None:
    text = "The goal was for Gary Munn, a striker.\nBut coach Pat Doyle warned of pride. “It is one match,” he said."
    assert said(text, "It is one match").speaker == "Pat Doyle"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Ruth Okafor was calm. “We have time,” the lawmaker said.", "We have time", "Ruth Okafor"),
        ("Coach Luca Tessari was furious. “Seven minutes!” the Italian fumed.", "Seven minutes", "Luca Tessari"),
        ("Captain Jim Redfern was calm. “It is one match,” said the centre-half.", "It is one", "Jim Redfern"),
        ("Ruth Okafor was calm. “We have time,” the boy said.", "We have time", "the boy"),
        (
            "The Federal Lock Commission met. “We have time,” the commission said.",
            "We have time",
            "Federal Lock Commission",
        ),
        (
            "The Federal Lock Commission met the Port Commission. “We have time,” the commission said.",
            "We have time",
            "the commission",
        ),
    ],
)
def test_a_word_for_somebody_just_named_means_him_unless_it_is_one_for_others(
    text: str, words: str, speaker: str
) -> None:
    assert said(text, words).speaker == speaker


def test_one_of_many_is_whoever_is_then_said_to_have_made_the_remarks() -> None:
    text = (
        "The lock leaks, one of the port’s most senior pilots has said.\n"
        "Ruth Okafor, 61, who trained two mayors, made the remarks on Monday."
    )
    assert said(text, "The lock leaks").speaker == "Ruth Okafor"


def test_this_person_is_whoever_spoke_last_without_a_name() -> None:
    text = "“Nobody sleeps,” said one adviser.\nBut, this person conceded, “we could have been quicker.”"
    assert said(text, "we could").speaker == "one adviser"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Pilots said so. “It shook,” said Nuraya, a 41-year-old farmer.\nShe is alone. “He pushed me,” she said.",
            "He pushed",
            "Nuraya",
        ),
        (
            "President Owen Pryce came. At the gate, a man who gave his name as Rahwat shouted. “Go!” he yelled.",
            "Go!",
            "Rahwat",
        ),
        (
            "Rep. Owen Pryce was calm on a tape in which the Ohio Republican tells donors he is “done.”",
            "done",
            "Owen Pryce",
        ),
        (
            "Rep. Owen Pryce was calm. Asked if he would back Ruth Okafor, the congressman said: “I will.”",
            "I will",
            "Owen Pryce",
        ),
        ("Peter Brandt said the lock was safe. Owen Pryce was unsure. “It leaks,” he said.", "It leaks", "Owen Pryce"),
        (
            "Ruth Okafor dug.\n“No,” said Ida Roe.\nOkafor's team digs. It will end, she said. “I dig,” she said.",
            "I dig",
            "Ruth Okafor",
        ),
        (
            "Judge Kamal Sahay sat. Owen Pryce, his lawyer, wept. But the judge was calm. “Stop that,” he told Pryce.",
            "Stop that",
            "Kamal Sahay",
        ),
        ("Ruth Okafor wept. Okafor's sister sat beside her. “It is hard,” she said.", "It is", "Okafor's sister"),
        (
            "“No,” said Ruth Okafor.\nAn old woman came by. Asked why, she shrugged.\n“I live here,” she said.",
            "I live",
            "An old woman",
        ),
        (
            "Ruth Okafor wrote of it.\nThe archbishop of Lund said it was so. “I saw it,” she said.",
            "I saw",
            "The archbishop of Lund",
        ),
        ("Ruth Okafor, 31, wept.\n“He is eight,” the mum-of-three said.", "He is", "Ruth Okafor"),
        ("Ruth Okafor came in. Her mother found a pencil. “Stand up,” she said.", "Stand up", "Her mother"),
        ("A source close to the board denied it was so. “It was banter,” they said.", "It was", "A source"),
        ("“I paint,” said Ida Roe. Asked if she would go, Ruth Okafor smiled. “I may.”", "I may", "Ruth Okafor"),
        (
            "Owen Pryce spoke. Ruth Okafor nods as I read her this. “He would say it.”",
            "He would",
            "Ruth Okafor",
        ),
        (
            "Ida Roe, 35, wept. But her mum, former pilot Ruth Okafor, 61, did not. “It is dry,” said the 61-year-old.",
            "It is dry",
            "Ruth Okafor",
        ),
        ("Ida Roe, 35, wept. “It is dry,” said the 61-year-old.", "It is dry", "the 61-year-old"),
        (
            "Ida Roe met the mayor, Ruth Okafor. The mayor was asked by Roe if it leaked. “No,” she said.",
            "No",
            "Ruth Okafor",
        ),
        (
            "The pilot, Owen Pryce, fought with the clerk, Peter Brandt. The clerk said that it was dry.",
            "it was dry",
            "Peter Brandt",
        ),
        (
            "Her diaries deny it: “It leaks,” Ida Roe wrote. They say more: “It is dry,” she wrote.",
            "It is dry",
            "Ida Roe",
        ),
        ("Ida Roe urged the mayor to act. The mayor replied that it was dry.", "it was dry", "The mayor"),
        ("Ida Roe works here. At the Saint Anne hospital nobody slept. “It is dry,” she said.", "It is dry", "Ida Roe"),
        ("Owen Pryce left. Ellery said on Monday he had sold. “It is dry,” he said.", "It is dry", "Ellery"),
        ("“It leaks,” Mayor Ida Roe said. The shadow mayor said that it was dry.", "it was dry", "The shadow mayor"),
    ],
)
def test_whoever_a_sentence_brings_in_or_is_about_is_meant_by_what_follows(text: str, words: str, speaker: str) -> None:
    assert (said(text, words).speaker or "").startswith(speaker)


@pytest.mark.parametrize(
    "before",
    [
        "Owen Pryce met the press. Delgado, the union chair, laughed.",
        "Owen Pryce met the press. Grabiec's committee sat.",
        "When her clerk, Owen Pryce, thanked her, the president smiled.",
    ],
)
def test_somebody_else_who_may_be_meant_takes_most_of_the_confidence(before: str) -> None:
    assert said(f"{before} “It is dry,” he said.", "It is dry").confidence < 0.6


def test_one_of_many_who_has_no_name_is_not_whoever_was_named_before() -> None:
    text = "Owen Pryce resigned. One, who was 11 then, said he had asked for help. “I got a card,” he said."
    assert said(text, "I got").speaker is None


def test_a_new_name_for_somebody_brings_in_nobody() -> None:
    text = "Ruth Okafor left the team. The tall Norwegian defender was furious. “I am done,” she said."
    assert said(text, "I am").speaker == "Ruth Okafor"


def test_he_is_rather_somebody_whom_his_words_do_not_name() -> None:
    text = (
        "Commander Anders Holm spoke outside the hall. Karl Vosberg robbed it on Friday and fled.\n"
        "He added: “I know how Vosberg got in; now I want to know why.”"
    )
    assert said(text, "I know").speaker == "Anders Holm"


def test_a_surname_has_the_gender_of_the_first_name_it_is_known_by() -> None:
    text = "Owen Pryce said on Friday that the lock leaks. Chancellor Merkel wrote of it first. “It is dry,” he said."
    assert said(text, "It is dry").confidence > 0.9


def test_he_is_who_tells_of_another_and_not_who_is_told_of() -> None:
    text = "Oskar Brandt said Mayor Hugo Lindt had told the port that it must wait. “It was clear,” he said."
    assert said(text, "It was").speaker == "Oskar Brandt"


def test_he_is_the_spokesman_and_not_the_one_for_whom_he_speaks() -> None:
    text = "The mayor's spokesman says Mr Lindt has left for Oslo. Asked why, he said the boat was “on time”."
    assert said(text, "on time").speaker == "The mayor's spokesman"


def test_somebody_who_belongs_to_him_is_not_he() -> None:
    text = "Hugo Lindt, 71, said he was well. His doctor had kept him in bed. “I slept for a month,” he said."
    assert said(text, "I slept").speaker == "Hugo Lindt"


def test_a_title_tells_the_gender_of_a_first_name_that_men_and_women_have() -> None:
    text = (
        "Charlie Doyle, who keeps the lock, came first. Ruth Okafor said it leaks.\n\n"
        "Mrs Doyle has moved in with a friend. Would she go back? “I would not,” she said."
    )
    assert said(text, "I would not").speaker == "Charlie Doyle"


def test_she_is_the_actress_and_not_the_one_whom_her_clause_names() -> None:
    text = (
        "“No,” Ruth Okafor replied.\n\n"
        "The actress, who split from the drummer Vale Kessler last year, spoke of the play. “It is odd,” she said."
    )
    assert said(text, "It is odd").speaker == "Ruth Okafor"


def test_what_somebody_is_tells_who_she_is_not() -> None:
    text = "“It shone,” said Magnie Isbister, a retired fisherman. His niece Isla saw it. “It was late,” she said."
    assert said(text, "It was late").speaker == "Isla"


def test_a_clause_behind_a_semicolon_has_its_own_subject() -> None:
    text = "Owen Pryce called the win “well and truly due”; the reviewer was cooler, finding it “a play too long”."
    assert said(text, "a play").speaker == "the reviewer"


def test_she_goes_on_meaning_whom_the_sentences_before_call_so() -> None:
    text = (
        "Anna Vaughan, a weaver, died on Sunday. Her death was confirmed by her daughter, Karin Moe.\n"
        "Vaughan was born in 1934. She began to weave at six.\n"
        "“I only wanted to make cloth,” she said."
    )
    assert said(text, "I only").speaker == "Anna Vaughan"


def test_he_who_says_what_she_told_him_is_not_she() -> None:
    text = "According to her agent, Olof Rask, she left. He said she had told him that the mill was cold."
    assert said(text, "the mill").speaker is None


def test_a_couple_of_one_surname_are_two() -> None:
    text = "Two readers, Ada and Wilf Sturmer, came. “It is late,” Mrs Sturmer said. “It is dry,” said Mr Sturmer."
    assert [q.speaker for q in quotes(text)] == ["Mrs Sturmer", "Mr Sturmer"]


def test_who_answers_somebody_without_a_name_is_not_that_one() -> None:
    text = "A clerk asked her whether it leaked. She replied that it was dry."
    assert said(text, "it was").speaker != "A clerk"


def test_an_obituary_means_whoever_died_where_it_names_no_other_woman_near() -> None:
    text = (
        "Ida Roe, who drew maps, dies at 91\n\nIda Roe, who drew maps, died on Tuesday. She was 91.\n\n"
        "“Maps lie,” Ms. Roe said.\n\nThe critic Maud Lind called her “the eye of Lund”.\n\n"
        "She is survived by a daughter, Odile.\n\nAsked once what a map was for, she laughed. “To leave,” she said."
    )
    assert [(q.text, q.speaker) for q in parse(text).quotes][-1] == ("To leave,", "Ida Roe")


def test_she_is_no_captain_of_whom_she_tells() -> None:
    text = "Ida Holt talked her way aboard. The captain, she recalled, gave in. “I was cold,” she told the Lund Herald."
    assert said(text, "I was cold").speaker == "Ida Holt"


def test_a_bank_that_is_named_is_not_the_company_spoken_of_before() -> None:
    text = "Voltane Foods makes soap. The bank, Northern & Rush, said it leaks."
    assert said(text, "it leaks").speaker != "Voltane Foods"
