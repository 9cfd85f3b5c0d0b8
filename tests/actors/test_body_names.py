"""Bodies go by their whole name and by the letters that stand for it."""

import pytest

from corpus.read import parse
from tests.actors.cast_of import named, speakers


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("Wexcombe Gas & Electric hasn’t said so. WG&E said that it would.", "Wexcombe Gas & Electric", "WG&E"),
        ("WexLund Memory Makers Ltd rose. WLMM said so.", "WexLund Memory Makers Ltd", None),
        ("They met the Wexcombe Holm Hospitals trust (WHH). WHH said no.", "Wexcombe Holm Hospitals", "WHH"),
        ("He left Lundby Foundries International Corp, or LFIC, in May. LFIC declined.",
         "Lundby Foundries International Corp", "LFIC"),
        ("She leads the Lundby Sunrise Center (SUNRISE) at home.", "Lundby Sunrise Center", "SUNRISE"),
        ("She teaches at the University of Wexland at Lundby in May.", "University of Wexland at Lundby", None),
        ("He was an Air Canada pilot.", "Air Canada", None),
    ],
)  # fmt: skip
def test_a_body_goes_by_its_whole_name_and_its_letters(text: str, name: str, alias: str | None) -> None:
    found = named(text)
    assert name in found, found.keys()
    assert alias is None or alias in found[name].aliases


def test_letters_known_from_elsewhere_tell_whose_ministry_it_is() -> None:
    found = named("China’s Ministry of Commerce (Mofcom) said no. The Ministry of Commerce was late. Mofcom said so.")
    assert [actor.type for actor in found.values()].count("government") == 1


def test_who_says_so_in_a_headline_is_no_office() -> None:
    assert named("They weigh new rules for Kestrel Foods Ltd, sources say")["Kestrel Foods Ltd"].roles == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He ran the Department for Water, Food and Rural Affairs.", "Department for Water, Food and Rural Affairs"),
        ("She left the Center for Harbour and International Studies.", "Center for Harbour and International Studies"),
        ("He led the House Select Committee on Lundby.", "House Select Committee on Lundby"),
        ("Wexland Patrolmen’s Association heads said no.", "Wexland Patrolmen's Association"),
        ("She teaches at the University of Reading.", "University of Reading"),
        ("The Great Wexland Railway said that it was late.", "Great Wexland Railway"),
        ("KestrelForce analyst Jo Lund said that it was late.", "KestrelForce"),
        ("Much was said by Jo Brandt of Wexcombe Group.", "Wexcombe Group"),
    ],
)
def test_a_body_is_named_to_its_end(text: str, name: str) -> None:
    assert name in {found.replace("’", "'") for found in named(text)}


def test_letters_that_a_body_is_said_to_be_known_as_are_its_own() -> None:
    found = named("The Lundby Harbour Group, known as LUHAG, said no.")
    assert found["Lundby Harbour Group"].aliases == ("LUHAG",)


def test_a_body_goes_by_its_name_without_its_country() -> None:
    found = named("The Wexal Institute of Norway said no. The Wexal Institute has a new head.")
    assert found["Wexal Institute of Norway"].aliases == ("Wexal Institute",)


def test_a_body_goes_by_what_it_is_better_known_as() -> None:
    found = named("The Lundby Harbour Investment Fund, better known as the Quay Fund, rose. The Quay Fund said so.")
    assert found["Lundby Harbour Investment Fund"].aliases == ("Quay Fund",)


def test_a_town_is_no_short_form_of_the_firm_named_after_it() -> None:
    found = named("Wexcombe Foundries Ltd closed. Its plant in Wexcombe is shut, and Wexcombe mourns.")
    assert found["Wexcombe Foundries Ltd"].aliases == ()


def test_a_firm_whose_name_ends_in_ai_keeps_it() -> None:
    found = named("Quarvo AI, a start-up, raised $500 million. Applied AI is taught. Lundby bought Nvidia AI chips.")
    assert found["Quarvo AI"].type == "company"
    assert {"Applied AI", "Nvidia AI"}.isdisjoint(found)


def test_what_a_firm_is_listed_in_is_a_country_of_its_own() -> None:
    assert "Hong" not in named("Shares in Hong Kong-listed Quarvo Steel rose.")


def test_a_country_goes_without_what_opens_its_sentence() -> None:
    assert named("Neighbouring Mozambique reported 1,900 cases.")["Mozambique"].type == "country"


def test_one_countrys_foreign_ministry_is_one_body_by_both_its_names() -> None:
    text = "Chinese Foreign Ministry spokesperson Mao Lin spoke. The Ministry of Foreign Affairs (MFA) said no."
    assert named(text)["Chinese Foreign Ministry"].aliases == ("Ministry of Foreign Affairs", "MFA")
    assert list(named("The Department of Commerce met. The Commerce Department said no.")) == ["Commerce Department"]


def test_the_letters_of_a_firm_leave_out_what_kind_of_firm_it_is() -> None:
    assert named("Lundby Micro Devices Inc. would pay. LMD gained 2%.")["Lundby Micro Devices Inc"].aliases == ("LMD",)


def test_the_place_of_a_plant_is_no_firm() -> None:
    assert "Dresden" not in named("Their rival is Quarvo, the state-backed foundry. Quarvo's Dresden plant will open.")


def test_an_agency_goes_on_with_its_country_and_a_lobby_is_a_body() -> None:
    found = named("Rents rose 5%, according to Statistics Denmark. Germany's VDQ lobby disagreed.")
    assert (found["Statistics Denmark"].type, found["VDQ"].type) == ("government", "organisation")


def test_modified_crops_are_no_maker_of_cars_and_a_town_that_votes_no_body() -> None:
    assert named("GM crops are banned and GM maize sold. The city of Salqa voted. Salqa said yes.") == {}


def test_a_nonprofit_group_and_a_site_are_bodies() -> None:
    found = named("The nonprofit Lundby Working Group said no, according to the aviation site FlightLund.")
    assert [found[name].type for name in ("Lundby Working Group", "FlightLund")] == ["organisation"] * 2


def test_a_house_goes_without_who_holds_it() -> None:
    assert list(named("Top White House officials met. The Trump White House said so.")) == ["White House"]


def test_a_river_and_an_index_are_no_firms() -> None:
    assert named("Rivers in the Amazon fell. Seoul's benchmark KOSPI added 2%. Asia-Pacific shares rose.") == {}


def test_only_a_countrys_own_bank_is_its_governments() -> None:
    found = named("The Commonwealth Bank of Australia and the Reserve Bank of Australia met Bank of America.")
    assert [actor.type for actor in found.values()] == ["company", "government", "company"]


def test_the_rest_of_a_list_is_no_role_of_its_first_firm() -> None:
    found = named("It told firms including Quarvo Motor, Lund Group and Ektan Steel to share a head office by 2027.")
    assert found["Quarvo Motor"].roles == ()


@pytest.mark.parametrize(
    "body",
    [
        "Charcoal Traders' Association of Lundby",
        "Nurses’ Union",
        "St Olave's Hospital",
        "King's College Lundby",
    ],
)
def test_a_possessive_within_a_bodys_name_does_not_cut_it(body: str) -> None:
    article = parse(f"The plan failed. The {body} said it would appeal.")
    assert speakers(article) == [body]


def test_whose_chamber_it_is_stays_outside_its_name() -> None:
    assert "Democrats' Senate" not in named("The plan failed. The Democrats' Senate leaders said it would pass.")


def test_a_newspaper_called_like_a_day_is_an_outlet() -> None:
    assert named("He hit back, telling The Sun: “The dog bit me.”")["The Sun"].type == "outlet"


def test_a_known_acronym_is_the_body_that_explains_it_though_used_but_once() -> None:
    found = named("China's Ministry of Commerce (MOFCOM) urged calm on Monday, and nobody answered.")
    assert "MOFCOM" in found["Ministry of Commerce"].aliases


def test_a_ministry_abroad_speaks_and_not_where_it_is() -> None:
    article = parse("The Ministry of Economic Affairs in Taiwan said it was not consulted.")
    assert speakers(article) == ["Ministry of Economic Affairs"]


def test_a_clubs_last_word_means_the_club() -> None:
    found = named("Lundby Rovers lost to Sporting Alvik. Lundby Rovers had led, and later Rovers sold Juan Brandt.")
    assert found["Lundby Rovers"].aliases == ("Rovers",)
    assert found["Sporting Alvik"].type == "organisation"


def test_a_trade_before_a_firm_is_no_part_of_it() -> None:
    found = named("Developer Ballymoor wants to build flats. The board asked Ballymoor, and Ballymoor said no.")
    assert found.keys() == {"Ballymoor"}


def test_general_before_no_given_name_is_a_companys() -> None:
    assert named("Prices fell. General Motors said it would wait.")["General Motors"].type == "company"


@pytest.mark.parametrize(
    "body",
    [
        "Lundby National Chamber of Commerce and Industry",
        "United Bakery and Allied Workers",
        "Marine and Tidal Institute",
    ],
)
def test_an_and_within_a_bodys_name_does_not_cut_it(body: str) -> None:
    assert body in named(f"The plan failed. The {body} said it would appeal.")


def test_the_code_of_a_share_tells_a_company_and_is_no_part_of_its_name() -> None:
    found = named(
        "Kestrel Foods KSTL.O and Lundby Frames 600123.SS rose, as did Holm Mills (HLM.N). It did in the U.S., too."
    )
    assert {name: actor.type for name, actor in found.items() if actor.type != "country"} == {
        "Kestrel Foods": "company",
        "Lundby Frames": "company",
        "Holm Mills": "company",
    }


def test_a_super_pac_is_nobody() -> None:
    assert not named("Super PAC money poured in. He said that Super PAC donors would not pay.")


@pytest.mark.parametrize("name", ["KZZQ-TV", "Bloomberg Politics", "NPR Politics", "BBC Radio Lundby", "Daily Falcon"])
def test_stations_and_their_sections_are_outlets(name: str) -> None:
    assert named(f"She told {name} that the harbour was closed.")[name].type == "outlet"


def test_a_body_goes_by_its_name_without_what_it_is() -> None:
    found = named("The Wexcombe Institute in Lundby closed. Wexcombe said that it had no money.")
    assert found["Wexcombe Institute"].aliases == ("Wexcombe",)


def test_a_town_is_not_the_university_in_it() -> None:
    found = named("She studied at Wexcombe University. She had come to Wexcombe as a child and liked Wexcombe.")
    assert found["Wexcombe University"].aliases == ()


def test_a_body_goes_by_its_name_without_what_it_is_for() -> None:
    found = named("The Wexcombe Center for a Free Harbour met. The Wexcombe Center said that it was late.")
    assert found["Wexcombe Center for a Free Harbour"].aliases[0] == "Wexcombe Center"


def test_a_line_with_the_score_tells_clubs() -> None:
    found = named(
        "Wexcombe Harriers 2 Holm Town 1\n\nThe Wexcombe Harriers were late. Then Harriers won, and Harriers sang."
    )
    assert found["Wexcombe Harriers"].type == "organisation"
    assert found["Wexcombe Harriers"].aliases == ("Harriers",)


def test_a_council_on_something_is_one_body_and_a_chamber_goes_by_its_house() -> None:
    assert list(named("She is a fellow at the Council on Foreign Relations.")) == ["Council on Foreign Relations"]
    found = named("A House panel met. A U.S. House of Representatives committee voted, and the House agreed.")
    assert found["U.S. House of Representatives"].aliases == ("House",)


@pytest.mark.parametrize(
    "name",
    [
        "Mothers Against Noise",
        "Doctors for Clean Harbours",
        "Lundby Coalition Against Waste",
        "Network of Women in Shipping",
        "Lundby Red Crescent",
        "Harbour College London",
        "Netball Denmark",
    ],
)
def test_what_unites_people_is_a_body_by_its_whole_name(name: str) -> None:
    found = named(f"The mayor blamed {name} for the delay. She was tired, and nobody at {name} answered.")
    assert found[name].type == "organisation"


def test_those_who_speak_for_somebody_are_no_body() -> None:
    assert "Doctors for Ida Brandt" not in named("Doctors for Ida Brandt said that she was awake.")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It went to Construcciones Wexal, and Wexal paid.", "Construcciones Wexal", "company"),
        ("She sings in the band Wexcombe Salt Ghosts now.", "Wexcombe Salt Ghosts", "organisation"),
        ("The auction house Wexal Lorn sold it.", "Wexal Lorn", "company"),
        ("Wexal Lorn shut its Holm pit.", "Wexal Lorn", "organisation"),
        ("The builder, Wexal Lorn, got four years.", "Wexal Lorn", "person"),
        ("It is a unit of Norway’s Wexal Lorn.", "Wexal Lorn", "company"),
        ("The pit was bought by Wexal Lorn in May.", "Wexal Lorn", "company"),
        ("A rise is likely, and Wexalin data showed one.", "Wexalin", "organisation"),
        ("The weather bureau, WEXANA, saw rain.", "WEXANA", "organisation"),
        ("The funds came from Norway’s WEXANA.", "WEXANA", "organisation"),
        ("Wexalin said it would mine there.", "Wexalin", "organisation"),
        ("Wexalin, another insurer, paid.", "Wexalin", "company"),
        ("WEXA declined to say.", "WEXA", "organisation"),
        ("LUNDBY, May 3 (Reuters) - Wexaltrix said it would mine there.", "Wexaltrix", "organisation"),
        ("WEXA, a venture led by others, is late.", "WEXA", "company"),
        ("Shares in Wexalin Norway fell.", "Wexalin Norway", "company"),
        ("Wexabanken Vest, the sponsor, left.", "Wexabanken Vest", "company"),
        ("Wexal Brandt of Norway won the triple jump.", "Wexal Brandt", "person"),
        ("Prices fell. Wexöl said it would mine there.", "Wexöl", "organisation"),
        ("They saw Wexal Lorn cut its full-year forecast.", "Wexal Lorn", "company"),
        ("The gang called itself Wexal Lorn.", "Wexal Lorn", "organisation"),
        ("Then Tree Health Ontario said no.", "Tree Health Ontario", "organisation"),
        ("The All Lund Students’ Union left.", "All Lund Students’ Union", "organisation"),
        ("It hit the Hospital San Orro de Wexal.", "Hospital San Orro de Wexal", "organisation"),
        ("Wexalin Power raised its fees.", "Wexalin Power", "company"),
        ("Action for Tax Reform, a lobby group, sued.", "Action for Tax Reform", "organisation"),
        ("A spokeswoman for Kayaks England declined.", "Kayaks England", "organisation"),
        ("The Conservatives took nine wards.", "Conservatives", "organisation"),
        ("They saw Jakob Wexal of Norway, out since May.", "Jakob Wexal", "person"),
        ("Wexaltrix fell 4.8 percent after the vote.", "Wexaltrix", "company"),
        ("Rival Wexaltrix slipped 1.3%.", "Wexaltrix", "company"),
        ("It sank, while Norway’s Wexal Software gained 2%.", "Wexal Software", "company"),
        ("Wexal Controls, whose debts grew, left.", "Wexal Controls", "company"),
        ("Two of the authors own a start-up, Wexalzyme, that sells it.", "Wexalzyme", "company"),
        ("One of its authors’ firms, Wexalzyme, raised $8m.", "Wexalzyme", "company"),
        ("It appeared in the journal Marine Wexals.", "Marine Wexals", "outlet"),
        ("She sold the valve business Martin Wexals.", "Martin Wexals", "company"),
        ("The charity Wexal Lorn, which is a member, left.", "Wexal Lorn", "organisation"),
        ("They lost 3-0 at home to Lorn City.", "Lorn City", "organisation"),
        ("It ended Wexal Vale 2-1 Lorncombe in the rain.", "Wexal Vale", "organisation"),
        ("It ended Wexal Vale 2-1 Lorncombe in the rain.", "Lorncombe", "organisation"),
        ("The Lorn Council England paid.", "Lorn Council England", "organisation"),
        ("Lorn city council opened a hall.", "Lorn city council", "government"),
        ("He stood in Lorn crown court on Monday.", "Lorn crown court", "government"),
        ("The Green party lost.", "Green party", "organisation"),
    ],
)
def test_what_stands_around_a_name_tells_a_body_from_a_person(text: str, name: str, kind: str) -> None:
    assert named(text)[name].type == kind


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Conservatives say no.", "Conservatives"),
        ("Management said it was late.", "Management"),
        ("Villagers told them so.", "Villagers"),
        ("Lorn reported from Lundby.", "Lorn"),
        ("Soft Power wins wars.", "Soft Power"),
        ("Under the deal signed in Wexalvi, the company pays.", "Wexalvi"),
        ("It weighs on Norway’s GDP.", "GDP"),
        ("They fired at Wexed Orlo air base.", "Wexed Orlo"),
        ("Turnout fell 2%.", "Turnout"),
        ("Brent rose 1.2% as sales at Wexalin rose 3%.", "Brent"),
        ("Brent rose 1.2% as sales at Wexalin rose 3%.", "Wexalin"),
        ("It hit the Orsk plant.", "Orsk"),
        ("They named the strain OX-7.", "OX-7"),
        ("In Lorn council tax rose.", "Lorn council"),
        ("They met at the Leisure Centre.", "Leisure Centre"),
    ],
)
def test_what_only_opens_a_sentence_or_stands_beside_a_body_is_none(text: str, nobody: str) -> None:
    assert nobody not in named(text)


def test_who_is_beaten_by_a_mayor_is_no_club() -> None:
    assert "Wexcombe" not in named("Ida Brandt beat Wexcombe Mayor Jo Lund by nine points.")
