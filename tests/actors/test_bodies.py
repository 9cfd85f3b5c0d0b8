"""Which names of an article are one body: companies, ministries, outlets, by full name, letters and kind."""

import re

import pytest

from corpus.read import parse
from tests.actors.cast_of import actors, named, words


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
    text = "The Lundby Fund for Harbours and Development met Bank of Lund and Finance Minister Jo Doe."
    assert "Lundby Fund for Harbours and Development" in (found := actors(text))
    assert "Bank of Lund" in found


def test_a_ministry_is_one_body_in_either_word_order() -> None:
    text = "The Danish Foreign Ministry declined. The Ministry of Foreign Affairs later said it had no news."
    governments = [a for a in actors(text).values() if a.type == "government"]
    assert len(governments) == 1
    assert len(governments[0].mentions) == 2


def test_an_everyday_word_explained_as_an_acronym_is_a_name_from_then_on() -> None:
    text = "The World Harbour Organization (WHO) met in Aldona. WHO delegates left early, and nobody knew who paid."
    assert words(text, actors(text)["World Harbour Organization"]) == ["World Harbour Organization", "WHO", "WHO"]


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


def test_an_acronym_of_the_name_in_another_language_is_an_alias_where_the_article_uses_it() -> None:
    text = "The National Dike Board (QRKP) sent pumps. QRKP crews worked all night."
    assert actors(text)["National Dike Board"].aliases == ("QRKP",)


def test_an_acronym_goes_by_what_the_article_says_of_it_and_not_by_the_table() -> None:
    text = "The Armed Forces of Palmyria (AFP) denied it. An AFP officer said so."
    assert {a.type for a in actors(text).values()} == {"organisation"}


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


@pytest.mark.parametrize("office", ["chief executive", "boss", "CEO"])
def test_a_company_that_opens_the_sentence_before_an_office_is_one(office: str) -> None:
    assert {"Ostrup", "Ida Brandt"} == actors(f"It rained. Ostrup {office} Ida Brandt refused.").keys()
    assert {"Ida Brandt"} == actors(f"It rained. Departing {office} Ida Brandt refused.").keys()


def test_letters_with_and_without_full_stops_are_one_body() -> None:
    found = actors("The F.B.I. looked into it. An FBI spokesman declined.")
    assert [(a.type, a.aliases) for a in found.values()] == [("government", ("FBI",))]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Brandt & Quill raised its prices.", "Brandt & Quill", "company"),
        ("Prices rose at Brandt & Quill, founded by Ida Brandt.", "Brandt & Quill", "company"),
        ("Brandt & Quill Offshore raised its prices.", "Brandt & Quill Offshore", "company"),
        ("Prices rose at Brandt & Howard Canada.", "Brandt & Howard Canada", "company"),
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


def test_two_letters_that_are_an_outlets_name_are_no_other_outlets_initials() -> None:
    found = actors("DW asked the minister. Die Welt said no. DW reported it, and Die Welt denied it.")
    assert {name: actor.aliases for name, actor in found.items()} == {"Deutsche Welle": ("DW",), "Die Welt": ()}


@pytest.mark.parametrize("name", ["Fianna Fáil", "Garda Síochána", "Dáil"])
def test_a_body_is_known_by_the_letters_that_a_wrong_decoding_left(name: str) -> None:
    garbled = re.sub("[^ -~]", "\ufffd\ufffd", name)
    assert actors(f"The {garbled} said no.")[garbled].type == actors(f"The {name} said no.")[name].type


def test_a_ministry_of_one_country_is_no_department_of_another() -> None:
    text = (
        "China's Ministry of Commerce said on Monday it would respond. The US Department of Commerce said on Tuesday"
        " the rule was needed. The Ministry of Commerce said it was not."
    )
    speakers = [quote.speaker for quote in parse(text).quotes]
    assert speakers == ["Ministry of Commerce", "Department of Commerce", "Ministry of Commerce"]


def test_nobody_s_foreign_ministry_speaks_for_another_country() -> None:
    text = (
        "Norway's Foreign Ministry said the talks went well. Japan's Foreign Ministry said they did not. On Monday the"
        " Japanese Foreign Ministry said more was to come."
    )
    speakers = [quote.speaker for quote in parse(text).quotes]
    assert speakers == ["Norway's Foreign Ministry", "Japan's Foreign Ministry", "Japan's Foreign Ministry"]
    found = actors(text)
    assert words(text, found["Japan's Foreign Ministry"]) == ["Japan's Foreign Ministry", "Japanese Foreign Ministry"]


def test_a_ministry_named_with_its_country_in_front_is_the_one_named_as_its_country_s() -> None:
    text = (
        "The Russian Ministry of Defence said its troops had crossed the river. Ukraine's Ministry of Defence denied"
        " it. The Ukrainian Ministry of Defence said on Friday the bridge was whole."
    )
    found = actors(text)
    assert "Ukrainian Ministry of Defence" in found["Ukraine's Ministry of Defence"].aliases
    assert found["Russian Ministry of Defence"].aliases == ()


def test_a_bare_noun_means_only_a_body_that_is_one() -> None:
    found = actors("The Lundby Government Union said no. Government papers show it. The Union left the Alliance Party.")
    assert found["Lundby Government Union"].aliases == ("Union",)
    text = "The Industrial and Commercial Bank of Lundby Co rose."
    assert list(actors(text)) == ["Industrial and Commercial Bank of Lundby Co"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ida Brandt of the research firm Wexal Asia said so.", "Wexal Asia", "company"),
        ("San Wexal chairman Jo Lund said so.", "San Wexal", "organisation"),
        ("The members of the Dockers’ Union left.", "Dockers’ Union", "organisation"),
        ("The Lightermen’s Guild of Lund said no.", "Lightermen’s Guild of Lund", "organisation"),
        ("She works for the Alzheimer’s Care League now.", "Alzheimer’s Care League", "organisation"),
        ("They met at the Church of St. Olave.", "Church of St. Olave", None),
        ("Real Wexcombe lost. Nobody was real. Then Lundby Town beat Real Wexcombe.", "Real Wexcombe", "organisation"),
    ],
)
def test_a_body_is_told_from_the_place_or_the_people_it_is_named_after(text: str, name: str, kind: str | None) -> None:
    found = named(text)
    assert (found[name].type if name in found else None) == kind
