"""Names come whole and bare: ranks and letters off, what only describes left out, a body's possessive kept."""

import pytest

from corpus.read import parse
from tests.actors.cast_of import named, speakers


def test_letters_behind_a_name_leave_it_one_person_who_speaks() -> None:
    article = parse("Judge Rebecca Thorne KC told the jury to go home. Judge Thorne said the case would take weeks.")
    assert speakers(article) == ["Rebecca Thorne", "Rebecca Thorne"]


def test_a_person_of_an_outlet_is_the_person() -> None:
    article = parse("The firm could win, wrote Sun Lian of Kestrel Daily. The firm declined to comment.")
    assert speakers(article)[0] == "Sun Lian"


def test_a_vietnamese_surname_that_is_a_small_word_speaks_behind_the_quote() -> None:
    article = parse("It is done. “Our crews are ready,” said To Anh Linh, who runs the yard.")
    assert speakers(article) == ["To Anh Linh"]


def test_a_particle_that_opens_the_sentence_stays_with_the_surname() -> None:
    found = named("The panel heard Eleanor van der Meer. Van der Meer said the roof was old.")
    assert found["Eleanor van der Meer"].aliases == ("Van der Meer",)


def test_where_somebody_is_based_is_no_part_of_a_name() -> None:
    article = parse("Prices fell, according to the Lundby-based think tank Institute of Fair Trade.")
    assert speakers(article) != ["Lundby-based"]
    found = named("Lundby-listed Kestrel Lines said it would buy two ships.")
    assert found["Kestrel Lines"].type == "company"


def test_the_shouted_first_word_of_a_story_is_no_name() -> None:
    found = named("HEARTBROKEN Chantal Brewster broke down. Brewster said her dog was gone.")
    assert found["Chantal Brewster"].type == "person"


def test_a_place_that_somebody_comes_from_does_not_speak() -> None:
    assert "Lundvik" not in named("Ida Brandt, a farmer from Lundvik, said the rain was late.")


def test_a_surname_that_speaks_belongs_to_the_full_name_of_unknown_words() -> None:
    found = named("Alvik led through Nilo Ferrante’s free kick. Ferrante said the pitch was wet.")
    assert found["Nilo Ferrante"].aliases == ("Ferrante",)


def test_a_first_name_that_no_list_has_means_the_person_of_that_name() -> None:
    found = named("Idrissa Mbeumo scored. Mbeumo said he was tired. “Idrissa trained all week,” coach Ann Lund said.")
    assert set(found["Idrissa Mbeumo"].aliases) == {"Mbeumo", "Idrissa"}


def test_a_letter_behind_a_noun_names_no_person() -> None:
    assert "Patient C" not in named("Jurors heard from Patient C, who said the drug had failed.")


def test_a_surname_as_this_article_spells_it_is_the_known_persons() -> None:
    article = parse("President Volodymyr Zelenskiy thanked them. “No,” Zelenskiy said.")
    assert speakers(article)[-1] == "Volodymyr Zelenskyy"


def test_letters_of_a_parliament_show_a_person() -> None:
    assert named("Rushana Aziz MP has written to the board.")["Rushana Aziz"].type == "person"


def test_the_first_two_of_three_names_mean_that_person() -> None:
    found = named("Nanou Yada Jantu wants a timetable. “People cooked by it,” Nanou Yada said. Jantu ran the office.")
    assert "Nanou Yada" in found["Nanou Yada Jantu"].aliases


def test_an_outlet_that_asks_but_once_in_a_transcript_asks() -> None:
    article = parse(
        "CCTV: What do you expect of the visit?\n\nLin Mei: Minister Holt is an old friend.\n\n"
        "Reuters: Will the licences be reviewed?\n\nLin Mei: Our position has not changed.\n\n"
        "Lin Mei spoke at the weekly briefing."
    )
    assert speakers(article)[:4] == ["CCTV", "Lin Mei", "Reuters", "Lin Mei"]


def test_a_town_in_a_state_is_no_capital() -> None:
    found = named("The plant is in Lima, Ohio. Lima said it was sad, and Peru’s embassy said nothing.")
    assert "Lima" not in found
    assert "Lima" not in found["Peru"].aliases


def test_small_countries_are_countries() -> None:
    found = named("Tonga said it would sign. Fiji agreed.")
    assert {found["Tonga"].type, found["Fiji"].type} == {"country"}


def test_a_first_name_that_is_a_calling_too_stays_a_first_name() -> None:
    assert "Marine Le Goff" in named("The prize went to Marine Le Goff, a farmer, who said nothing.")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("An ad by Fair Harbours PAC ran twice.", "Fair Harbours PAC", "organisation"),
        ("An ad by Our Harbours PAC ran twice.", "Our Harbours PAC", "organisation"),
        ("She runs the Lundby AI Institute at home.", "Lundby AI Institute", "organisation"),
        ("She left the Center for a Free Harbour last year.", "Center for a Free Harbour", "organisation"),
        ("The chips of Lundby Technology sold well.", "Lundby Technology", "company"),
        ("K. Jorvik Tandemar, whose poll is known, said so.", "K. Jorvik Tandemar", "person"),
        ("It was blamed for the death of Adunni Wexcombe in May.", "Adunni Wexcombe", "person"),
        ("Her brother, Orlin, was not there.", "Orlin", "person"),
        ("They praised Albert Wong Kam-fai, a professor.", "Albert Wong Kam-fai", "person"),
        ("Le Van Thu, a lawyer, said so. Thu left.", "Le Van Thu", "person"),
        ("They met Ida do Brandt Lunde in May.", "Ida do Brandt Lunde", "person"),
        ("The yard is owned by K. Ida Brandt.", "K. Ida Brandt", "person"),
        ("Tilde Wexander, a 52-year-old farmer, left.", "Tilde Wexander", "person"),
        ("On Monday Alzheimer’s Research UK said no.", "Alzheimer’s Research UK", "organisation"),
        ("Marek Brant left, and Brant Auto said no.", "Brant Auto", "company"),
        ("It hired WexalPartners in May.", "WexalPartners", "company"),
        ("It is late. Harvard professor Ida Brandt left.", "Harvard", "organisation"),
        ("Lawmaker Ulvora Brandtsen spoke.", "Ulvora Brandtsen", "person"),
        ("Corporal Ulvo Brandtsen is 24.", "Ulvo Brandtsen", "person"),
        ("Wexal Health said that it was late.", "Wexal Health", "organisation"),
        ("PT Wexal Energi said that it was late.", "PT Wexal Energi", "company"),
        ("They sold it to Wexal Blue Seas Fisheries.", "Wexal Blue Seas Fisheries", "company"),
        ("The Board of Control for Cricket in India paid.", "Board of Control for Cricket in India", "organisation"),
        ("It is late. Labour’s Ida Brandt left.", "Labour", "organisation"),
        ("Chatchai Brandtsen left.", "Chatchai Brandtsen", "person"),
        ("Greenpeace Norway left.", "Greenpeace Norway", "organisation"),
        ("Quarvo Norway said that it was late.", "Quarvo Norway", "organisation"),
        ("Moody’s said that it was late.", "Moody’s", "company"),
        ("Danske Wexbank said that it was late.", "Danske Wexbank", "company"),
        ("The Wexland Refugee Council said that it was late.", "Wexland Refugee Council", "organisation"),
        ("By 1975 Brandt’s Bakeries employed 40 people.", "Brandt’s Bakeries", "company"),
        ("The Wexal Dawn sank, said Ida Brandt of Wexal Lorn, a boutique in Lund.", "Wexal Lorn", "company"),
    ],
)
def test_a_name_is_whole_and_of_its_kind(text: str, name: str, kind: str) -> None:
    found = named(text)
    assert name in found, found.keys()
    assert found[name].type == kind


@pytest.mark.parametrize(
    "name",
    ["Ida A. Brandt", "Ida I. Brandt", "I. Jorvik Brandt", "A. B. Brandt", "Ida A. Brandt Jr.", "P. Jorvik Brandt III"],
)
def test_an_initial_is_no_small_word(name: str) -> None:
    assert named(f"They heard {name}, a lawyer, who said that it was late. Brandt left.")[name].aliases == ("Brandt",)


def test_two_people_with_middle_initials_stay_two() -> None:
    found = named("FBI General Counsel Ida A. Brandt met FBI Director Ida B. Comerford. Brandt spoke first.")
    assert found["Ida A. Brandt"].roles == ("FBI General Counsel",)
    assert found["Ida B. Comerford"].roles == ("FBI Director",)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Jo Doe, best known for a stone with the Ten Oaths, said that it was late.", "Oaths"),
        ("Jo Doe, head of operations in the Wexlands, said that it was late.", "Wexlands"),
        ("As Wexcombe Rapids sang, few came to the hall in Wexcombe Rapids.", "Wexcombe Rapids"),
        ("At the Wexcombe County Courthouse, lawyers for the town waited.", "Wexcombe County Courthouse"),
        ("They sued over Wexcombe Dam, and they will sue again.", "Wexcombe Dam"),
        ("The Finn argued that it was late. Critics told the Iowan that he was wrong.", "Finn"),
        ("The Finn argued that it was late. Critics told the Iowan that he was wrong.", "Iowan"),
        ("How do Harbourmen vote?", "Harbourmen"),
        ("It is late. Labour unions left.", "Labour"),
        ("Ida Voss paid. The Vosses said that it was late.", "Vosses"),
        ("In Chiang Mai, Ida Brandt said that it was late.", "Chiang Mai"),
        ("Kim Min-ho paid. The Kims said that it was late.", "Kims"),
        ("A tug, and then another ship, the Wexal Lorn, said that it was late.", "Wexal Lorn"),
        ("The Wexal Dawn struck a reef.", "Dawn"),
        ("Rural Norway said no.", "Rural Norway"),
        ("Ida Brandt, a farmer from Lima, said so.", "Peru"),
    ],
)  # fmt: skip
def test_places_things_and_peoples_are_nobody(text: str, nobody: str) -> None:
    assert nobody not in named(text)


def test_a_lawmaker_makes_nothing_that_is_sold() -> None:
    assert named("Jorvik Beckstrand, a lawmaker from Lund, said so.")["Jorvik Beckstrand"].type == "person"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Aleksey", "Alexei"), ("Mohamed", "Muhammad"), ("Douglas", "Doug"), ("Catherine", "Katherine")],
)
def test_two_spellings_of_a_first_name_are_one_person_within_an_article(one: str, other: str) -> None:
    found = parse(f"{one} Lundov said no. {other} Lundov was fined.").actors
    assert [(actor.name, actor.aliases) for actor in found] == [(f"{one} Lundov", (f"{other} Lundov",))]


@pytest.mark.parametrize(("one", "other"), [("Maria", "Mario"), ("Dan", "Don"), ("Karen", "Karin")])
def test_two_first_names_that_are_alike_stay_two_persons(one: str, other: str) -> None:
    found = parse(f"{one} Lundov said no. {other} Lundov was fined.").actors
    assert [actor.name for actor in found] == [f"{one} Lundov", f"{other} Lundov"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A text drawn up by the Northern Herring Forum (NHF) failed. The NHF left.", "Northern Herring Forum"),
        (
            "Members of the National Union of Lamp Workers (NULW) left. The NULW paid.",
            "National Union of Lamp Workers",
        ),
        ("Its shares fell after chief executive Varnholt warned of it.", "Varnholt"),
        ("It recalled them. Chief executive Ji-hoon Park apologised.", "Ji-hoon Park"),
    ],
)
def test_a_name_is_found_whole_behind_what_tells_who_it_is(text: str, name: str) -> None:
    assert list(named(text)) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Jo Lund Scores Direct Hit On Ida Brandt.",
        "Jo Lund Answers To Question About Wages.",
        "The mail spoke of “Jo Lund Joins Growing List of Critics”, a headline.",
        "They call the site “If Jo Lund Wins” in town.",
    ],
)
def test_the_words_of_a_headline_are_no_part_of_a_name(line: str) -> None:
    found = named(f"The harbour master Jo Lund spoke of it to Ida Brandt.\n\n{line}")
    assert found["Jo Lund"].aliases in ((), ("Lund",))
    assert not [name for name in found if name.startswith("Jo Lund ")]


def test_a_name_told_in_full_and_short_keeps_all_of_its_words() -> None:
    found = named("Ana Brandt met Jo Lund. The record names her as Ana Brandt Solana Reyes.")
    assert "Ana Brandt Solana Reyes" in found


def test_with_an_apostrophe_the_surname_of_somebody_named_is_no_company() -> None:
    assert "Christie's" not in named("Jo Christie spoke. Christie's case is weak, and few heard of Christie's friends.")
    assert named("A bidder bought the vase. Christie's said that it was pleased.")["Christie's"].type == "company"


@pytest.mark.parametrize("text", ["In his State of the Union address he spoke.", "A Spanish-language paper said so."])
def test_a_speech_and_what_only_describes_are_no_actors(text: str) -> None:
    assert not named(text)
