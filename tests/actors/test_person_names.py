"""One person for every form of a name in an article: surname, initials, particles, nicknames, capitals."""

import pytest

from tests.actors.cast_of import actors, words


def test_a_surname_names_the_person_whom_the_article_named_in_full() -> None:
    text = "Ida Brandt spoke first. The hall was full when Brandt left. Mr. Olsen, said Brandt’s aide, was late."
    found = actors(text)
    assert words(text, found["Ida Brandt"]) == ["Ida Brandt", "Brandt", "Brandt"]
    assert found["Ida Brandt"].aliases == ("Brandt",)
    assert found["Olsen"].type == "person"


def test_a_chinese_name_puts_the_surname_first() -> None:
    text = "Liang Wenbo praised the plan. Costs would fall, Liang said, and nobody contradicted him."
    assert words(text, actors(text)["Liang Wenbo"]) == ["Liang Wenbo", "Liang"]


def test_two_people_of_one_surname_stay_apart_where_nothing_tells_whom_it_means() -> None:
    text = "Anna Keller and Paul Keller run the mill. Keller said it would close."
    found = actors(text)
    assert words(text, found["Keller"]) == ["Keller"]
    assert {"Anna Keller", "Paul Keller"} <= found.keys()


def test_a_courtesy_title_tells_two_people_of_one_surname_apart() -> None:
    text = "Anna Keller and Paul Keller run the mill. Mrs. Keller said it would close."
    assert words(text, actors(text)["Anna Keller"]) == ["Anna Keller", "Keller"]


def test_a_middle_initial_and_a_short_first_name_make_no_second_person() -> None:
    found = actors("Michael R. Stone resigned. Mike Stone had been mayor. Michael Stone will leave in May.")
    assert [a.name for a in found.values() if a.type == "person"] == ["Michael R. Stone"]


def test_a_transliterated_name_goes_by_the_name_that_the_table_gives() -> None:
    text = "Huang Renxun visited the plant. Huang said demand was high."
    found = actors(text)["Jensen Huang"]
    assert found.aliases == ("Huang Renxun", "Huang")


def test_a_particle_inside_a_name_does_not_cut_it() -> None:
    text = "On Sunday Hamid Rashad al-Temari met Karim el-Asmar. Temari said little."
    found = actors(text)
    assert words(text, found["Hamid Rashad al-Temari"]) == ["Hamid Rashad al-Temari", "Temari"]
    assert "Karim el-Asmar" in found


def test_two_surnames_alone_name_the_person() -> None:
    text = "Governor Martín Elías Ortega Salas resigned. Ortega Salas blamed nobody, and Ortega said it twice."
    found = actors(text)
    assert list(found) == ["Martín Elías Ortega Salas"]
    assert found["Martín Elías Ortega Salas"].aliases == ("Ortega Salas", "Ortega")


def test_the_first_of_three_names_may_be_the_one_in_use() -> None:
    text = "Disaster agency spokesman Sudarto Purna Wibisono warned of more rain. Sudarto said the dam would hold."
    assert words(text, actors(text)["Sudarto Purna Wibisono"]) == ["Sudarto Purna Wibisono", "Sudarto"]


@pytest.mark.parametrize("marks", ['"{}"', "“{}”"])
def test_a_nickname_between_the_names_does_not_cut_them(marks: str) -> None:
    text = f"President Marko {marks.format('Mako')} Vidovic spoke. Later Mako said it again, and Vidovic left."
    found = actors(text)["Marko Vidovic"]
    assert words(text, found) == [f"Marko {marks.format('Mako')} Vidovic", "Mako", "Vidovic"]


def test_a_particle_with_a_capital_opens_the_surname() -> None:
    text = "Senator Ida de Brandt refused. De Brandt had been asked twice."
    assert actors(text)["Ida de Brandt"].aliases == ("De Brandt",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leader of the Opposition Jo Mallow walked out, and Mallow did not come back.", "Jo Mallow"),
        ("The Bishop of the Northern Isles Peter Quill blessed the boats.", "Peter Quill"),
        ("Dean Foyle, who coaches the side, called the ice soft, and Foyle was not alone.", "Dean Foyle"),
        ("Margaret Ashby spoke. The ruling was fair, Dean Ashby said.", "Margaret Ashby"),
        ("Pyongyang sent its envoy, No Kwang-chol, who met the press.", "No Kwang-chol"),
        ("The goal was scored by Sun Weiping, who joined in May.", "Sun Weiping"),
        ("A lawmaker, Han Ji-won, said the post was vacant.", "Han Ji-won"),
        ("The yard is full, harbour master Lo Chih-wei said on Monday.", "Lo Chih-wei"),
        ("Nobody had asked, Hsiao Bi-khim said.", "Hsiao Bi-khim"),
        ("The head of Kelso Bank, Reto Frei, sold his shares.", "Reto Frei"),
        ("The chief of Kelso Group, Ulla Venn, resigned.", "Ulla Venn"),
        ("The bank is run by Nguyen Thi Bich Ha, who said little.", "Nguyen Thi Bich Ha"),
        ("His lawyer, María del Pilar Ocampo, said he would appeal.", "María del Pilar Ocampo"),
        ("The first novel of Rhys ap Gwilym, who lives there, sold well.", "Rhys ap Gwilym"),
        ("Sir Anthony Peverell KC, for the defence, said it was late.", "Anthony Peverell"),
    ],
)
def test_a_person_keeps_every_word_of_the_name_and_no_other(text: str, name: str) -> None:
    assert [a.name for a in actors(text).values() if a.type == "person"] == [name]


def test_a_name_in_capitals_is_the_person_whom_the_text_names() -> None:
    text = (
        "JAKE MORRIS: A LIFE ON THE PIER\n\nJake Morris has a bad back.\n\nMORRIS: It was the sea.\n\nHe left in May."
    )
    found = actors(text)
    assert [a.name for a in found.values()] == ["Jake Morris"]
    assert set(found["Jake Morris"].aliases) == {"JAKE MORRIS", "MORRIS"}


def test_father_and_son_of_one_name_stay_apart() -> None:
    found = actors("Joseph Carbone Jr. was jailed. His father, Joseph Carbone Sr., wept.")
    assert {"Joseph Carbone Jr.", "Joseph Carbone Sr."} <= found.keys()


def test_a_surname_with_its_particle_opens_a_sentence() -> None:
    text = "Sheikh Hamad bin Faisal al-Nuaimi came late. Al-Nuaimi told reporters that it was warm."
    assert actors(text)["Hamad bin Faisal al-Nuaimi"].aliases == ("Al-Nuaimi",)


def test_a_second_surname_makes_no_second_person() -> None:
    found = actors("Ana Ortega Salas resigned. Ana Ortega had been mayor, and Ortega was tired.")
    assert [(a.name, a.aliases) for a in found.values()] == [("Ana Ortega Salas", ("Ana Ortega", "Ortega"))]


def test_a_given_name_that_is_a_month_or_a_small_word_belongs_to_its_surname() -> None:
    text = "Wang Jun, head of the harbour office, told a briefing that trade grew. Wang left with Zhang He."
    found = actors(text)
    assert words(text, found["Wang Jun"]) == ["Wang Jun", "Wang"]
    assert "Zhang He" in found


def test_somebody_whose_surname_is_park_is_a_person_beside_an_office_and_a_place_elsewhere() -> None:
    found = actors("Lundby Brokers analyst Edison Park cut his target. They marched through Linden Park.")
    assert found["Edison Park"].type == "person"
    assert "Linden Park" not in found


def test_a_follower_of_a_party_is_no_person_by_that_name() -> None:
    assert set(actors("He lost to Christian Democrat (CDU) Greta Lund.")) == {"CDU", "Greta Lund"}


def test_an_office_may_go_on_behind_its_head() -> None:
    found = actors("It made White House chief of staff Jo Brandt act. Lundby head of research Ann Lund said no.")
    assert found["Jo Brandt"].roles == ("White House chief of staff",)
    assert found["Ann Lund"].roles == ("Lundby head of research",)
    assert actors("The wife of actor Jo Brandt left.")["Jo Brandt"].roles == ("actor",)


def test_what_is_called_a_village_is_nobody() -> None:
    assert actors("Jets hit the village of Al Jarin, the paper said. For more Lundnight, head over to our page.") == {}


@pytest.mark.parametrize("rank", ["Colonel-General", "Pte", "Vice-Admiral", "Commander-in-Chief"])
def test_a_rank_is_no_part_of_a_name(rank: str) -> None:
    assert actors(f"{rank} Sergei Brandt said no.")["Sergei Brandt"].roles == (rank,)


def test_of_several_towns_none_is_a_person() -> None:
    assert actors("Jets hit the provinces of Dareb and Quneitra, he said. A giant Taoist stone stood.") == {}


def test_a_president_of_then_is_known_by_his_surname() -> None:
    assert "Barack Obama" in actors("In January 2017, then-President Obama left.")


def test_a_member_of_a_party_whose_name_has_an_apostrophe_is_a_person() -> None:
    found = actors("Sisse Marie Holm of the Socialist People's Party (SF) will be the new mayor.")
    assert (found["Sisse Marie Holm"].type, found["Socialist People's Party"].type) == ("person", "organisation")


def test_a_surname_keeps_its_small_words_where_it_stands_alone() -> None:
    text = "Mayor Bo de Brandt spoke. Mr. de Brandt left."
    assert words(text, actors(text)["Bo de Brandt"]) == ["Bo de Brandt", "de Brandt"]


def test_a_full_name_that_opens_the_text_is_that_of_its_surname_elsewhere() -> None:
    text = "Khalifa Haftan’s forces won. Others backed Haftan, who controls the east. Haftan said no."
    assert words(text, actors(text)["Khalifa Haftan"]) == ["Khalifa Haftan", "Haftan", "Haftan"]


def test_an_office_and_the_end_of_a_compound_are_no_names() -> None:
    assert actors("As the town’s Propaganda Minister, the virulently anti-Danish Brandt was late.") == {}


def test_a_person_behind_their_body_is_no_part_of_it() -> None:
    found = actors("The director of the Lundby Trade Museum Alexei Brandt told them no.")
    assert (found["Alexei Brandt"].type, found["Lundby Trade Museum"].type) == ("person", "organisation")


def test_what_is_left_of_a_compounds_end_may_be_one_word() -> None:
    assert actors("He met the anti-Danish Brandt and a pro-Wexland Orsay.").keys() <= {"Brandt", "Orsay", "Denmark"}


@pytest.mark.parametrize("post", ["ambassador to Egypt", "envoy in South Korea", "representative to the United States"])
def test_whoever_is_posted_somewhere_is_named_without_the_place(post: str) -> None:
    assert "Berit Dahl" in actors(f"“It leaks,” the Norwegian {post} Berit Dahl told reporters.")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ida ten Brandt", "ten Brandt"),
        ("Ida dela Rosa", "dela Rosa"),
        ("Ida zu Lund-Holm", "Lund-Holm"),
        ("Ida de los Brandt Lorn", "de los Brandt"),
        ("Ida d’Aubin", "d’Aubin"),
        ("Ida Mac Giolla Brandt", "Brandt"),
        ("Ida Odawara", "Odawara-san"),
    ],
)
def test_small_words_belong_to_a_surname_where_it_stands_alone(name: str, short: str) -> None:
    found = actors(f"The harbour was shut, {name} said. On Monday {short} said that it would open.")
    assert words(f"The harbour was shut, {name} said. On Monday {short} said that it would open.", found[name]) == [
        name,
        short,
    ]


def test_a_number_of_cars_is_no_surname() -> None:
    assert "Lebanon ten Fords" not in actors("They sent to Lebanon ten Fords. Lebanon said thanks.")


def test_letters_end_a_name_where_it_stands_again_behind_their_full_stop() -> None:
    found = actors("It was over, said Sheela P.K. Sheela said that she was glad.")
    assert "Sheela P.K. Sheela" not in found
    assert "Puertos Lorn S.A. Wexal" not in actors("They left Puertos Lorn S.A. Wexal said that it was glad.")


def test_a_king_who_opens_a_sentence_keeps_his_title() -> None:
    text = "King Felipe of Wexland met her. Her brother, Father Jonas Brandt, prayed, and King Felipe said so."
    assert actors(text)["Felipe"].roles[0] == "King"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Will Harper said the lock leaks.", "Will Harper"),
        ("The lock leaks, said Will Harper.", "Will Harper"),
        ("May Ling Tran, who runs the lock, said it leaks.", "May Ling Tran"),
        ("In May Jo Harper said the lock leaks.", "Jo Harper"),
    ],
)
def test_a_first_name_that_is_a_word_too_is_part_of_the_name(text: str, name: str) -> None:
    assert actors(text)[name].type == "person"


@pytest.mark.parametrize("name", ["Jordan Smith", "Milan Tovesk", "Sydney Berg"])
def test_a_person_may_be_called_after_a_place(name: str) -> None:
    found = actors(f"“It leaks,” said lawyer {name}. “We will sue,” {name.split()[1]} told reporters.")
    assert {name: actor.type for name, actor in found.items()} == {name: "person"}


@pytest.mark.parametrize("name", ["Paris Agreement", "Dallas Cowboys", "Sydney Harbour"])
def test_what_goes_on_with_its_place_is_no_person(name: str) -> None:
    assert "person" not in {
        actor.type for actor in actors(f"The {name} was on his mind, said Ida Brandt.").values() if actor.name == name
    }
