"""Whom an article names: each actor once, under its fullest name, with every place that names it."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors import find_actors
from corpus.aliases import Aliases
from corpus.layout import lay_out
from corpus.model import About, Actor
from corpus.read import parse

TABLE = Aliases.bundled()


def actors(text: str, table: Aliases = TABLE) -> dict[str, Actor]:
    layout = lay_out(text, About())
    return {actor.name: actor for actor in find_actors(text, layout.passages, layout.about, table)}


def words(text: str, actor: Actor) -> list[str]:
    return [text[start:end] for start, end in actor.mentions]


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


def test_an_acronym_in_brackets_is_an_alias_where_its_initials_agree() -> None:
    text = "The Baltic Shipping Association (BSA) met. The BSA said freight was cheap."
    found = actors(text)["Baltic Shipping Association"]
    assert found.type == "organisation"
    assert words(text, found) == ["Baltic Shipping Association", "BSA", "BSA"]


@pytest.mark.parametrize("tag", ["(R-Texas)", "(D-Ill.)", "(AP)", "(2019)"])
def test_party_tags_and_datelines_are_no_acronyms(tag: str) -> None:
    found = actors(f"Senator Tom Reed {tag} spoke for an hour on Monday, and Reed said little of substance.")
    assert found["Tom Reed"].aliases == ("Reed",)


def test_a_body_is_not_cut_at_and() -> None:
    text = (
        "The Ministry of Trade and Industry (MTI) replied. "
        "A letter to the Fisheries and Water Commission went unanswered."
    )
    found = actors(text)
    assert found["Ministry of Trade and Industry"].type == "government"
    assert found["Ministry of Trade and Industry"].aliases == ("MTI",)
    assert "Fisheries and Water Commission" in found


def test_a_ministry_is_one_body_in_either_word_order() -> None:
    text = "The Danish Foreign Ministry declined. The Ministry of Foreign Affairs later said it had no news."
    governments = [a for a in actors(text).values() if a.type == "government"]
    assert len(governments) == 1
    assert len(governments[0].mentions) == 2


def test_a_government_its_country_and_its_capital_are_one_actor() -> None:
    text = (
        "Norway raised the toll. The Norwegian government said it had to. Oslo also wants a bridge. "
        "She was born in Oslo."
    )
    norway = actors(text)["Norway"]
    assert norway.type == "country"
    assert words(text, norway) == ["Norway", "Norwegian government", "Oslo"]


def test_a_seat_that_the_table_knows_is_its_country() -> None:
    text = "Russia sent a note. The Kremlin denied that it had."
    russia = actors(text)["Russia"]
    assert words(text, russia) == ["Russia", "Kremlin"]


def test_a_club_that_bears_a_capitals_name_makes_no_country_act() -> None:
    assert "Norway" not in actors("Fans of Atletico Oslo sang all night. Oslo will meet a stronger side on Sunday.")


def test_countries_written_as_letters_are_countries() -> None:
    text = "The US and the U.K. signed. Two of us were there, and the U.S. delegation cheered."
    found = actors(text)
    assert words(text, found["United States"]) == ["US", "U.S."]
    assert words(text, found["United Kingdom"]) == ["U.K."]


def test_a_transliterated_name_goes_by_the_name_that_the_table_gives() -> None:
    text = "Huang Renxun visited the plant. Huang said demand was high."
    found = actors(text)["Jensen Huang"]
    assert found.aliases == ("Huang Renxun", "Huang")


def test_a_users_table_joins_names_that_no_text_joins() -> None:
    table = Aliases().extended(
        '[[actor]]\nname = "Aldona Steel"\ntype = "company"\naliases = ["Plieno Namai"]\nreason = "Lithuanian name."'
    )
    text = "Aldona Steel raised pay. Plieno Namai said it had to."
    assert words(text, actors(text, table)["Aldona Steel"]) == ["Aldona Steel", "Plieno Namai"]


def test_a_users_table_may_know_a_person_by_a_single_word() -> None:
    table = Aliases().extended(
        '[[actor]]\nname = "Ida Brandt"\ntype = "person"\naliases = ["Idaho"]\nreason = "Stage name."'
    )
    text = "At night Idaho sang for an hour. Later Ida Brandt signed books, and Brandt smiled."
    assert words(text, actors(text, table)["Ida Brandt"]) == ["Idaho", "Ida Brandt", "Brandt"]


def test_an_everyday_word_explained_as_an_acronym_is_a_name_from_then_on() -> None:
    text = "The World Harbour Organization (WHO) met in Aldona. WHO delegates left early, and nobody knew who paid."
    assert words(text, actors(text)["World Harbour Organization"]) == ["World Harbour Organization", "WHO", "WHO"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Port union leader Ida Brandt refused.", "Port union leader"),
        ("Ida Brandt, head of the dock workers’ union, refused.", "head of the dock workers’ union"),
        ("Ida Brandt, who also serves as a professor at Aldona University, refused.", "professor at Aldona University"),
        ("On the quay former Finance Minister Ida Brandt refused to answer.", "former Finance Minister"),
        ("U.S. President Ida Brandt refused.", "U.S. President"),
        ("The port’s chief lawyer, Ida Brandt, refused.", "port’s chief lawyer"),
    ],
)
def test_titles_are_roles_and_no_part_of_the_name(text: str, role: str) -> None:
    assert actors(text)["Ida Brandt"].roles == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "According to Ida Brandt, the head of the port has resigned.",
        "Ida Brandt, who was ill, did not come.",
        "Ida Brandt, 54, did not come.",
        "They told Ida Brandt, spokesman Tom Reed and others to wait.",
    ],
)
def test_what_only_follows_a_name_is_no_role(text: str) -> None:
    assert actors(text)["Ida Brandt"].roles == ()


@pytest.mark.parametrize(
    "text",
    [
        "The X900 and the AI inside it were shown at the Winter Olympics.",
        "They drove from Las Vegas to Orange County over the Golden Gate Bridge.",
        "Nobody read the Clean Water Act before the Vienna Conference.",
        "Two GPUs and a CPU were lost on Monday in March.",
    ],
)
def test_products_events_and_places_are_no_actors(text: str) -> None:
    assert not actors(text)


def test_a_company_is_told_by_what_stands_around_it() -> None:
    text = "Drone maker Veldhoven cut prices. Suppliers such as Kestrel, Ombra and Tindal protested."
    found = actors(text)
    assert {name for name, a in found.items() if a.type == "company"} == {"Veldhoven", "Kestrel", "Ombra", "Tindal"}


def test_a_company_and_its_product_are_not_one_name() -> None:
    text = "Nvidia H900 cards sold out. NVIDIA said so."
    assert words(text, actors(text)["Nvidia"]) == ["Nvidia", "NVIDIA"]


def test_an_outlet_is_told_by_its_name() -> None:
    found = actors("Ida Brandt told the Aldona Herald and Reuters that she would stay.")
    assert {name for name, a in found.items() if a.type == "outlet"} == {"Aldona Herald", "Reuters"}


def test_a_photo_agency_is_no_actor_of_the_article() -> None:
    assert "AFP" not in str(
        actors("Bridge to open\nBridge Photo: AFP\nThe council met on Tuesday and talked for two hours.")
    )


def test_the_writer_of_the_byline_is_an_actor() -> None:
    text = (
        "Bridge to open\nBy Ann Lee\n8 May 2023\nThe council met on Tuesday and talked for two hours about the bridge."
    )
    assert words(text, actors(text)["Ann Lee"]) == ["Ann Lee"]


SNIPPETS = st.sampled_from(
    [
        *("Ida Brandt", "Brandt", "Mr. Brandt", "Paul Brandt", "Wei Li", "Huang Renxun", "(AB)"),
        "Ministry of Trade and Industry",
        *(
            "China-US",
            "Beijing",
            "U.S.",
            "the Chinese government",
            "Nvidia H200",
            "Reuters",
            "companies such as",
            "Muxi",
        ),
        *("Ida “Io” Brandt", "al-Brandt", "First Tarn Minerals", "First Tarn", "Tarn & Co."),
        *("the", "said", "of", "and", ",", ".", "\n", "“", "”", "’s"),
    ]
)


@settings(deadline=None)
@given(st.lists(SNIPPETS | st.text(max_size=8), max_size=60))
def test_every_mention_is_the_name_or_an_alias_and_belongs_to_one_actor(pieces: list[str]) -> None:
    article = parse(" ".join(pieces))
    places: list[tuple[int, int]] = []
    for actor in article.actors:
        assert actor.mentions
        assert {article.text[start:end] for start, end in actor.mentions} <= {actor.name, *actor.aliases}
        assert list(actor.mentions) == sorted(actor.mentions)
        places.extend(actor.mentions)
    assert all(one[1] <= other[0] for one, other in pairwise(sorted(places)))


def test_a_stray_letter_before_an_office_is_no_part_of_the_role() -> None:
    text = "Nobody saw the hall s president Ida Brandt spoke, and Brandt left."
    assert actors(text)["Ida Brandt"].roles == ("president",)


def test_a_numeral_that_opens_a_companys_name_belongs_to_it() -> None:
    found = actors("Shares of First Tarn rose. First Tarn Minerals said it would dig deeper. First Tarn declined more.")
    assert [(a.name, a.type, a.aliases) for a in found.values()] == [
        ("First Tarn Minerals", "company", ("First Tarn",))
    ]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It was Danish brewer Ostrup Vinter that refused.", "Ostrup Vinter", "company"),
        ("Drugmaker Ostrup Vinter refused.", "Ostrup Vinter", "company"),
        ("Analysts at Ostrup Vinter expected less.", "Ostrup Vinter", "company"),
        ("Prices fell, said a trader at Ostrup Capital Markets.", "Ostrup Capital Markets", "company"),
        ("It hired Ostrup Vinter & Co. to count the stock.", "Ostrup Vinter & Co.", "company"),
        ("The Ostrup Vinter newspaper had the story first.", "Ostrup Vinter", "outlet"),
        ("The findings appeared in the journal Ostrup Medicine.", "Ostrup Medicine", "outlet"),
        ("A leader of the DRVU union refused.", "DRVU", "organisation"),
        ("They lost to Ostrup Rovers on Sunday.", "Ostrup Rovers", "organisation"),
        ("He answered the People’s Herald by letter.", "People’s Herald", "outlet"),
        ("He faced the Commission on Appointments at noon.", "Commission on Appointments", "government"),
        ("They met former mayor Vilho Ford by the quay.", "Vilho Ford", "person"),
    ],
)
def test_the_words_in_and_beside_a_name_tell_its_kind(text: str, name: str, kind: str) -> None:
    assert [(a.name, a.type) for a in actors(text).values() if a.type != "country"] == [(name, kind)]


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


def test_an_acronym_of_the_name_in_another_language_is_an_alias_where_the_article_uses_it() -> None:
    text = "The National Dike Board (QRKP) sent pumps. QRKP crews worked all night."
    assert actors(text)["National Dike Board"].aliases == ("QRKP",)


def test_an_acronym_goes_by_what_the_article_says_of_it_and_not_by_the_table() -> None:
    text = "The Armed Forces of Palmyria (AFP) denied it. An AFP officer said so."
    assert {a.type for a in actors(text).values()} == {"organisation"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "The spokesperson of the Coast Board (CB) for the bay, Ida Brandt, refused.",
            "spokesperson of the Coast Board",
        ),
        ("According to chief executive Ida Brandt, it was late.", "chief executive"),
        ("A court heard that Attorney General Ida Brandt refused.", "Attorney General"),
        ("He met former Minister of Social Affairs Ida Brandt by the sea.", "former Minister of Social Affairs"),
        ("Then study author Dr. Ida Brandt refused.", "study author"),
    ],
)
def test_an_office_is_found_however_it_is_set_beside_the_name(text: str, role: str) -> None:
    assert actors(text)["Ida Brandt"].roles[0].startswith(role)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He joined the ruling Justice and Progress Party at once.", "Justice and Progress Party", "organisation"),
        ("Their lawyers came from Tarn & Ostrup LLP.", "Tarn & Ostrup LLP", "company"),
        ("It was rated by Moody’s on Friday.", "Moody’s", "company"),
        ("She had left the Ostrup Philharmonic by then.", "Ostrup Philharmonic", "organisation"),
        ("Broadcaster QTV showed the fire.", "QTV", "outlet"),
    ],
)
def test_a_name_of_several_parts_is_one_body(text: str, name: str, kind: str) -> None:
    assert [(a.name, a.type) for a in actors(text).values()] == [(name, kind)]


def test_a_ministers_departments_are_his_role_and_no_actors() -> None:
    found = actors("That was wrong, according to Trade and Industry Minister Ida Brandt, who left.")
    assert {name: a.roles for name, a in found.items()} == {"Ida Brandt": ("Trade and Industry Minister",)}


@pytest.mark.parametrize("office", ["chief executive", "boss", "CEO"])
def test_a_company_that_opens_the_sentence_before_an_office_is_one(office: str) -> None:
    assert {"Ostrup", "Ida Brandt"} == actors(f"It rained. Ostrup {office} Ida Brandt refused.").keys()
    assert {"Ida Brandt"} == actors(f"It rained. Departing {office} Ida Brandt refused.").keys()


def test_a_holder_of_that_time_is_named_without_the_office() -> None:
    found = actors("Then-president Luis Ortega met Senator Ida Brandt. Ortega and Brandt agreed.")
    assert {name: a.roles for name, a in found.items()} == {
        "Luis Ortega": ("Then-president",),
        "Ida Brandt": ("Senator",),
    }


def test_letters_with_and_without_full_stops_are_one_body() -> None:
    found = actors("The F.B.I. looked into it. An FBI spokesman declined.")
    assert [(a.type, a.aliases) for a in found.values()] == [("government", ("FBI",))]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Palmyria’s Chief Cabinet Secretary Ida Brandt refused.", "Chief Cabinet Secretary"),
        (
            "Police in the capital arrested the former head of the coin office, Ida Brandt, at noon.",
            "former head of the coin office",
        ),
    ],
)
def test_a_longer_office_is_no_body_beside_it(text: str, role: str) -> None:
    found = actors(text)
    assert found["Ida Brandt"].roles[0].endswith(role)
    assert not any("Cabinet" in name for name in found)


def test_a_particle_with_a_capital_opens_the_surname() -> None:
    text = "Senator Ida de Brandt refused. De Brandt had been asked twice."
    assert actors(text)["Ida de Brandt"].aliases == ("De Brandt",)


def test_an_office_without_its_holder_is_no_person() -> None:
    assert "Trade Minister" not in actors("Ida Brandt, the Trade Minister said, would pay.")


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
        ("The bank is run by Nguyen Thi Bich Ha, who said little.", "Nguyen Thi Bich Ha"),
        ("His lawyer, María del Pilar Ocampo, said he would appeal.", "María del Pilar Ocampo"),
        ("The first novel of Rhys ap Gwilym, who lives there, sold well.", "Rhys ap Gwilym"),
        ("Sir Anthony Peverell KC, for the defence, said it was late.", "Anthony Peverell"),
    ],
)
def test_a_person_keeps_every_word_of_the_name_and_no_other(text: str, name: str) -> None:
    assert [a.name for a in actors(text).values() if a.type == "person"] == [name]


@pytest.mark.parametrize("noun", ["group", "company", "agency", "union"])
def test_an_officer_of_a_body_is_not_the_body(noun: str) -> None:
    assert actors(f"The plan was drawn up by Elke Brandt, the {noun}’s director.")["Elke Brandt"].type == "person"


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


@pytest.mark.parametrize(
    "text",
    [
        "The market is held on Sundays, the mayor said, and Sundays, a busy day, are loud.",
        "The trawler Ocean Pride sank off Skye, and Ocean Pride was not raised.",
        "The crew left Silver Tide, a small ferry, at Skellsea Pier.",
        "Sales of the novel Winter Harbour rose.",
        "Fans of Winter Harbour, her second album, wept.",
        "Prices of Brent Crude fell while work on Deep Learning went on.",
    ],
)
def test_days_ships_works_and_goods_are_nobody(text: str) -> None:
    assert not [a.name for a in actors(text).values()]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Brandt & Quill raised its prices.", "Brandt & Quill", "company"),
        ("Prices rose at Brandt & Quill, founded by Ida Brandt.", "Brandt & Quill", "company"),
        ("The mill was sold to Grupo Ribera in May.", "Grupo Ribera", "company"),
        ("Amber Hollow House said the list was long.", "Amber Hollow House", "organisation"),
        ("The tea was served by the Women’s Institute.", "Women’s Institute", "organisation"),
        ("Ida Brandt of the Northern People’s Party protested.", "Northern People’s Party", "organisation"),
        ("Real Ombra beat Skellsea 2-1 on Sunday.", "Real Ombra", "organisation"),
        ("Jo Doe of Wessex Constabulary warned of ice.", "Wessex Constabulary", "government"),
    ],
)
def test_a_body_is_told_by_its_form_or_by_how_it_is_spoken_of(text: str, name: str, kind: str) -> None:
    assert actors(text)[name].type == kind


def test_a_company_that_acts_by_its_first_word_is_one() -> None:
    found = actors("Kessler Pumpen AG fell on Monday. Kessler chief executive Ute Brandt left.")
    assert found["Kessler Pumpen AG"].aliases == ("Kessler",)


def test_a_second_surname_makes_no_second_person() -> None:
    found = actors("Ana Ortega Salas resigned. Ana Ortega had been mayor, and Ortega was tired.")
    assert [(a.name, a.aliases) for a in found.values()] == [("Ana Ortega Salas", ("Ana Ortega", "Ortega"))]


def test_a_ship_that_shares_a_firms_first_word_is_nobody() -> None:
    text = (
        "Ruth Okafor, head of Aegean Shipping Group, spoke on Monday. Aegean said it would pay. "
        "Workers said the 2009-built Aegean Dignity would be sold."
    )
    assert "Aegean Dignity" not in {actor.name for actor in parse(text).actors}
