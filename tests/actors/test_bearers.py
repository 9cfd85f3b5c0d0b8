"""Who bears a name among offices, places, peoples and everyday words with capitals, and which of those are nobody."""

import pytest

from corpus.model import About
from corpus.read import parse
from tests.actors.cast_of import named, speakers


def test_a_surname_that_is_a_month_or_a_small_word_is_its_bearer_where_it_acts() -> None:
    article = parse(
        "Prime Minister Lena May said the vote would be held in May. “It cannot wait until May,” May said. May added "
        "that the talks of last May had failed. Critics reminded Mrs May of the talks in May.",
        About(published="2017-02-10"),
    )
    assert speakers(article)[:3] == ["Lena May"] * 3
    [may] = [actor for actor in article.actors if actor.type == "person"]
    assert [article.text[start:end] for start, end in may.mentions] == ["Lena May", "May", "May", "May"]


@pytest.mark.parametrize(
    "text",
    [
        "The city sued. The Attorney General said the case was closed.",
        "The city sued. As Secretary of Energy, she ran the labs. The Head of Communications said no more.",
        "Settlers in the West Bank said they would stay, and the Gaza Strip was quiet.",
    ],
)
def test_an_office_or_a_stretch_of_land_is_no_actor(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister for Foreign Affairs and Trade Simon Lund said the ferry would sail.", "Simon Lund"),
        ("Norway’s ambassador to South Korea Martin Lund said in Seoul that ties were good.", "Martin Lund"),
        ("Independent TD Catherine Lund said the charge was false.", "Catherine Lund"),
        ("“We shut it,” said Tourism and Trade Minister Ida Brandt.", "Ida Brandt"),
        ("According to Danish Tourism and Trade Minister Ida Brandt, the port will close.", "Ida Brandt"),
        ("Special Agent in Charge Ida Brandt said that the port was shut.", "Ida Brandt"),
    ],
)
def test_an_office_for_a_subject_or_a_country_ends_where_its_holder_begins(text: str, name: str) -> None:
    assert speakers(parse(text)) == [name]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The raids went on, U.S. Immigration and Customs Enforcement said.", None, "government"),
        ("N Korea said the test had gone well.", "North Korea", "country"),
        ("The Central African Republic said it would vote.", "Central African Republic", "country"),
    ],
)
def test_a_name_cut_short_or_joined_by_and_is_known(text: str, name: str | None, kind: str) -> None:
    [actor] = parse(text).actors
    assert actor.type == kind
    assert name is None or actor.name == name


def test_a_vote_of_no_ends_its_sentence() -> None:
    assert [q.text for q in parse("The party said it would vote no. Ana Lund resigned.").quotes] == ["it would vote no"]


def test_whoever_holds_an_office_of_something_speaks_under_their_name() -> None:
    article = parse("U.S. Secretary of State Ann Lund said that it would be early to go ahead with the ferry.")
    assert speakers(article) == ["Ann Lund"]


def test_two_initials_and_a_surname_are_a_person() -> None:
    article = parse(
        "Harbour spokesman P.J. Lund said the pier was safe. Lund added: “Nobody fell.” U.S. Steel built it."
    )
    assert speakers(article) == ["P.J. Lund", "P.J. Lund"]
    assert [actor.type for actor in article.actors] == ["person", "company"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The pier closed. Its chief operating officer, Tom Lund, left.", ("chief operating officer",)),
        ("It will not sink the company Lund set up. Tom Lund left in May.", ()),
        ("According to the news agency, Tom Lund, mayor of Wexcombe, left.", ("mayor of Wexcombe",)),
    ],
)
def test_a_person_is_no_company_or_agency(text: str, roles: tuple[str, ...]) -> None:
    assert named(text)["Tom Lund"].roles == roles


def test_a_surname_that_is_a_bodys_noun_or_a_small_word_is_its_bearers() -> None:
    article = parse(
        "“We decide tomorrow,” Patrol Chief James Hall with the Wexcombe Police Department said. “It looks fine,” he "
        "said. Brian M. Good said he would wait. The Royal Albert Hall stayed shut."
    )
    assert speakers(article) == ["James Hall", "James Hall", "Brian M. Good"]
    types = {actor.name: actor.type for actor in article.actors}
    assert (types["James Hall"], types["Royal Albert Hall"]) == ("person", "organisation")


def test_an_office_before_a_name_of_given_name_and_noun_makes_it_a_person() -> None:
    assert named("The board met. Parks Service spokesperson Bill Line said they take their time.")["Bill Line"].roles


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It was not talked about,” Arkansas state Sen. Ann Lund told the board.", "Ann Lund"),
        ("The President of Romania has attacked the board, saying it was late.", "The President of Romania"),
        ("“It hurts,” Ghanaian Irene Lund told the board.", "Irene Lund"),
        ("“It is so,” Brigadier-General Ann Lund told the board.", "Ann Lund"),
        ("The ambassador to the Republic of Cyprus Martin Lund said ties were good.", "Martin Lund"),
    ],
)
def test_states_peoples_and_countries_beside_a_name_do_not_speak(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker}


def test_whoever_holds_an_office_of_a_country_is_somebody() -> None:
    found = named(
        "So did Chancellor Ida Brandt of Germany. Prime Minister Jorvik Tandemar of Norway and Ms. Brandt met."
    )
    assert found["Ida Brandt"].aliases == ("Brandt",)
    assert "Jorvik Tandemar" in found


@pytest.mark.parametrize(
    "thing",
    [
        "Morning Tide",
        "Radical Syllabism",
        "Global Risk Wexings",
        "Holm Rankings",
        "Wexcombe Shoal",
        "Sustainable Mooring",
    ],
)
def test_everyday_words_with_capitals_are_nobody(thing: str) -> None:
    assert thing not in named(f"They spoke of {thing} all day. The plan for {thing} and {thing} was late.")


def test_everyday_words_that_act_are_a_body_and_big_jo_is_somebody() -> None:
    found = named(
        "Critics told Judicial Ferry that it was late, and Judicial Ferry said no. Then Big John Brandt came."
    )
    assert found["Judicial Ferry"].type == "organisation"
    assert found["Big John Brandt"].type == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Sell it,” said Corvin Strand of Dalby Analytical. He named no price.", "Corvin Strand"),
        ("“Sell it,” said Corvin Strand of Dalby Research Ltd in New York.", "Corvin Strand"),
        ("“Sell it,” Corvin Strand of Dalby Trust Co. said on Monday.", "Corvin Strand"),
        ("“It was cold,” says Orlin Fesk of Wexby, a farmer.", "Orlin Fesk"),
        ("Commenter Pavel Strand noted that the tool was old.", "Pavel Strand"),
        ("“We reject it,” said Moms Rising of Wexby. The group may sue.", "Moms Rising of Wexby"),
        ("“It is safe,” said Kestrel Steel of Norway. The company may sell.", "Kestrel Steel of Norway"),
        ("“It is dull,” said Mothers Union of Wexby College.", "Mothers Union of Wexby College"),
    ],
)
def test_somebody_named_with_their_firm_or_part_is_named_without_it(text: str, name: str) -> None:
    assert speakers(parse(text)) == [name]
