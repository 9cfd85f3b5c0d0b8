"""Which nouns count the same, so that two outlets that use one each speak of one thing?"""

from store.words.terms import terms_of

PEOPLE = frozenset(
    terms_of(
        "people persons men women others passengers travellers travelers residents inhabitants civilians victims bodies"
        " deaths dead fatalities arrests injuries"
    )
)
"""Those who may be counted under any of these names."""
_ONE_COUNT = (
    "homes houses households dwellings families",  # a family lives in each
    "workers workforce employees staff staffers jobs posts positions",  # each has one worker
    "soldiers troops",
    "voters electorate electors",
    "supporters fans crowd spectators demonstrators protesters marchers",  # who comes to a rally makes its crowd
    "lorries trucks",
    "ships vessels",
    "pupils students",
    "participants volunteers",  # of a study
    "doctors physicians",
    "flats apartments",
    "customers clients subscribers",
    "shares stock stocks",
)
"""Nouns of which one counts as many as another, the first of which stands for all."""
_FIRST = {term: terms_of(row)[0] for row in _ONE_COUNT for term in terms_of(row)}
CROWD = PEOPLE | {term for term, first in _FIRST.items() if first == _FIRST["crowd"]}
"""Those who may come together, by any name."""
WORK, HOMES = _FIRST["worker"], _FIRST["home"]


def nouns_of(text: str) -> list[str]:
    """The terms of a text in order, those that count the same as one term."""
    return [_FIRST.get(term, term) for term in terms_of(text)]


def counts_workers(unit: str | None) -> bool:
    """Whether what is counted are people, or jobs, which can be cut; of a bare number that is taken for granted."""
    nouns = nouns_of(unit or "")
    return not nouns or nouns[-1] in (WORK, *PEOPLE)
