"""Bodies go by their whole name and by the letters that stand for it."""

import pytest

from corpus.model import Actor
from corpus.read import parse


def named(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in parse(text).actors}


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
