"""Claims about whom an office, a seat or a word for a body means that takes up somebody named before."""

import pytest

from tests.quotes.spoken import said


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "Sen. Bo Lund, R-Ala., saw it. Sen. Jo Roe, D-Ohio, did not. “It leaks,” the Alabama Republican said.",
            "Bo Lund",
        ),
        (
            "Sen. Bo Lund, Republican of Texas, and Sen. Jo Roe saw it. “It leaks,” the Texas Republican said.",
            "Bo Lund",
        ),
        ("GOP Sen. Bo Lund told the port that he was tired, but the Ohio Republican said it leaks.", "Bo Lund"),
        ("Bo Lund met Rep. Jo Roe, chair of the panel, the Iowa Democrat wrote: “It leaks.”", "Jo Roe"),
        ("Gov. Jo Roe left. The singer Bo Lund came. “It leaks,” the Ohio Republican said.", "Jo Roe"),
    ],
)
def test_a_seat_is_that_of_whoever_may_sit_for_it(text: str, meant: str) -> None:
    assert said(text, "it leaks" if "it leaks" in text else "It leaks").speaker == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Senate Minority Leader Bo Lund saw it. Others slept. “It leaks,” the Republican leader said.", "Bo Lund"),
        ("Senate Minority Leader Bo Lund saw it with Jo Roe. The Republican said it leaks.", "The Republican"),
        ("Defense Secretary Bo Lund saw it. Others slept. “It leaks,” the Pentagon chief said.", "Bo Lund"),
        ("The FBI director, Bo Lund, saw it. Others slept. “It leaks,” the FBI chief said.", "Bo Lund"),
    ],
)
def test_an_office_has_the_names_that_desks_use_for_it(text: str, meant: str) -> None:
    assert said(text, "it leaks" if "it leaks" in text else "It leaks").speaker == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("TAM-RIL, the sailors' union, met. “It leaks,” the union said.", "TAM-RIL"),
        ("The Tide Service met. “It leaks,” the organization said.", "Tide Service"),
        ("The Tide Relief Fund met. “It leaks,” the charity said.", "Tide Relief Fund"),
        (
            "The Lund Teachers Union met. Others slept. Nobody saw it. “It leaks,” the union said.",
            "Lund Teachers Union",
        ),
        ("The Tide Union met the Port Union. “It leaks,” the union said.", "the union"),
        ("The Lund Council met. “It leaks,” the union said.", "the union"),
        ("The Lund Provincial Police met. “It leaks,” provincial police said.", "Lund Provincial Police"),
        ("North Korea saw it. “It leaks,” the North said.", "North Korea"),
        ("Norway saw it. “It leaks,” the North said.", "the North"),
    ],
)
def test_a_word_for_a_body_is_the_one_that_can_be_meant(text: str, meant: str) -> None:
    assert said(text, "It leaks").speaker == meant


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("The oil minister, Sheikh Ali al-Sabri, met us. “It is dry,” the minister said.", "It is dry", "Ali al-Sabri"),
        ("The envoy, Owen Pryce, left. “It is dry,” the retired Marine Corps general said.", "It is dry", "Owen Pryce"),
        ("Owen Pryce, a former admiral, left. “It is dry,” the retired admiral said.", "It is dry", "Owen Pryce"),
        ("Chief Danish negotiator Ann Roe left. Owen Pryce stayed. “It is dry,” the Danish leader said.", "It", "Owen"),
        ("A radical arm of the movement, the Harbour Brigades, said it was dry.", "it was dry", "Harbour Brigades"),
        ("Quay Watch is a group in Lund. It tests locks. The group said it was dry.", "it was dry", "Quay Watch"),
        ("Quay Watch wrote to the mayor. The group said it was dry.", "it was dry", "Quay Watch"),
        ("Redhill Inc said it had bids from Velto Inc and Reed Inc. The company said it was dry.", "it was", "Redhill"),
        ("Viacorp had bids from Redhill Inc and Masset Inc. The company said it was dry.", "it was dry", "The company"),
        ("Quay Watch met a drivers' group. The group said it was dry.", "it was dry", "The group"),
        ("Owen Pryce, who leads the Greens, left. The group said it was dry.", "it was dry", "The group"),
        (
            "The energy minister, Ann Roe, and the trade minister, Jo Pitt, met. The minister said it was dry.",
            "it",
            "The",
        ),
    ],
)
def test_an_office_or_a_group_is_the_one_that_the_text_shows(text: str, words: str, speaker: str) -> None:
    assert (said(text, words).speaker or "").startswith(speaker)


@pytest.mark.parametrize(
    ("before", "who", "speaker"),
    [
        ("Owen Pryce met us. The Danish president said it was wet.", "The Danish leader", "Owen Pryce"),
        ("The envoy to the Baltic, Owen Pryce, met Jon Lund.", "The retired general", "Owen Pryce"),
        ("Jon Lund plans to sell the lock, Owen Pryce said Monday.", "The retired surgeon", "Owen Pryce"),
        (
            "Norway’s Oil Minister, in talks today, hit at us.\n\nSheikh Ali al-Sabri met us.\n\nIt rained.\n\nWet.",
            "The minister",
            "Ali al-Sabri",
        ),
        ("Owen Pryce, a nurse, spoke to NOL.\n\nIt rained.\n\nIt was wet.", "The minister", "The minister"),
    ],
)
def test_a_description_is_of_him_who_was_told_of_last_or_alone(before: str, who: str, speaker: str) -> None:
    assert said(f"{before} {who} said it was dry.", "it was dry").speaker == speaker
