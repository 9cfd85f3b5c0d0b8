"""What is made is nobody, though a company or a service could be called so; an office is told whole."""

import pytest

from corpus.read import parse


def _actors(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {actor.name: (actor.type, actor.roles) for actor in parse(f"Pier closes\n\n{text}\n").actors}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("A DX-480 sells for 65 million euros, Bo Ek said. The DX-480 is old.", "DX-480"),
        ("The QT-900B weighs a tonne, Bo Ek said. He sells the QT-900B abroad.", "QT-900B"),
        ("He was asked about it aboard Air Force One, Bo Ek said.", "Air Force"),
        ("Marine One landed on the pier, Bo Ek said.", "Marine"),
    ],
)
def test_machines_and_aircraft_are_nobody(text: str, nobody: str) -> None:
    assert nobody not in _actors(text)
    assert "Bo Ek" in _actors(text)


def test_a_service_is_somebody() -> None:
    assert "Air Force" in _actors("The Air Force said it had sold the plane.")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "It was settled. Under Secretary of Commerce Marla Ostrik said nothing had changed.",
            "Under Secretary of Commerce",
        ),
        ("It was settled, Under Secretary of Commerce Marla Ostrik said.", "Under Secretary of Commerce"),
        ("Secretary of Commerce Marla Ostrik said nothing had changed.", "Secretary of Commerce"),
        ("Under Secretary of Commerce Marla Ostrik, the office grew. She left.", "Secretary of Commerce"),
    ],
)
def test_an_under_secretary_is_no_secretary_even_where_a_sentence_opens(text: str, role: str) -> None:
    assert _actors(text)["Marla Ostrik"] == ("person", (role,))
