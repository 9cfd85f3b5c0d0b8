"""What a speaker is who is none of the actors that an article names, by the words for them: "a hospital trust"."""

from itertools import takewhile
from typing import cast

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.actors.types import type_of
from corpus.chinese.lexicon import BODY_ENDING, NOMINAL
from corpus.model import ActorType
from corpus.quotes.phrases import JOINS
from corpus.wordlists import words
from store.known_names import known_names

_PAPERS = words(
    "report reports study studies survey poll statement letter memo document documents filing lawsuit complaint audit"
    " review indictment article paper analysis dossier transcript"
)
"""What is read and is nobody itself."""
_POINTS = words("a an the this that one")
_WHO = ("who", "that", "which", "whose")


def type_of_speaker(speaker: str) -> ActorType | None:
    """What an actor of this name is, a person where nothing tells; None for words that describe somebody."""
    described = _described(speaker)
    head = described[-1] if described else ""
    if head in PERSON_NOUNS or head in _PAPERS:  # "an aide in its IT department", "a 2031 report by the commission"
        return None
    bodies = () if speaker.isascii() else BODY_ENDING.finditer(speaker)
    body = next((body for body in bodies if body.end() == len(speaker)), None)
    known = type_of(speaker, known_names()) or (cast(ActorType, body.lastgroup) if body else None)
    return known or ("person" if _is_name(speaker) else None)


def _is_name(speaker: str) -> bool:
    """Whether it names somebody, and is no description ("a person close to the talks", "a US official", 知情人士)."""
    if speaker == speaker.lower() != speaker.upper() or (not speaker.isascii() and NOMINAL.search(speaker)):
        return False
    described = _described(speaker)
    # "A 2031 tender of the Quay"
    if len(described) > 1 and described[0].lower() in _POINTS and described[-1].islower():
        return False
    return PERSON_NOUNS.isdisjoint(described)


def _described(speaker: str) -> list[str]:
    """The words up to the noun that the rest of a description hangs on: "a US official" of one "who left"."""
    return list(takewhile(lambda word: word not in JOINS and word not in _WHO, speaker.replace(",", " who ").split()))
