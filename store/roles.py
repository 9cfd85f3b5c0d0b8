"""Whether what two articles say of a person's office points to one and the same office."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from corpus.countries import adjectives, capitals, country_names
from store.fold import fold

_NAME = re.compile(r"[A-Z][\w&.'’-]*|[\u4e00-\u9fff]{2,}")
_WORD = re.compile(r"\w+")
_OFFICES = (
    "prime minister",
    *re.findall(r"\w+", "president premier chancellor pope king queen emir sultan 主席 总统 总理 首相"),
)
"""Offices that one person holds at a time, so that a surname beside one says who it is."""
_TITLES = frozenset(
    re.findall(
        r"\w+",
        """analyst acting adviser ambassador assistant attorney author captain chair chairman chairwoman
        chief coach colonel commissioner cfo ceo coo cto deputy director doctor dr economist executive
        expert former founder general governor head judge justice king lawyer lieutenant major manager mayor
        member minister mr mrs ms officer official of premier president prime prof professor queen reporter
        representative rep researcher secretary senator sen senior spokesman spokesperson spokeswoman vice
        the""",
    )
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's roles: the bodies and places that they name, and the offices of which there is one."""

    bodies: frozenset[str]
    offices: frozenset[str]

    @staticmethod
    def of(roles: Iterable[str]) -> "Standing":
        """Read from roles as written."""
        return _standing(tuple(roles))


@lru_cache(maxsize=4096)  # the same offices come again and again
def _standing(every: tuple[str, ...]) -> Standing:
    bodies = {fold(name).replace(".", "") for role in every for name in _NAME.findall(role)}
    words = {" ".join(_WORD.findall(fold(role).removeprefix("the "))) for role in every}
    offices = {o for role in words for o in _OFFICES if _holds(role, o)}
    return Standing(frozenset(bodies - _TITLES - _places()), frozenset(offices))


@cache
def _places() -> frozenset[str]:
    """Countries, peoples and capitals: a thousand people hold an office there."""
    names = {*country_names(), *adjectives(), *capitals(), "US", "UK", "EU", "UN"}
    return frozenset(word for name in names for word in (fold(name), *fold(name).split()))


def same_standing(a: Standing, b: Standing) -> str:
    """What both have, in words; empty where nothing says that they are one."""
    if shared := sorted(a.bodies & b.bodies, key=lambda body: (-len(body), body)):
        return f"the same organisation in the role ({shared[0]})"
    if offices := sorted(a.offices & b.offices):
        return f"the same office ({offices[0]})"
    return ""


def _holds(role: str, office: str) -> bool:
    """Whether the role is this office, and not the vice of it or the former holder's."""
    if not office.isascii():
        return role.endswith(office) and "副" not in role and "前" not in role
    words = f" {role} "
    return f" {office} " in words and not any(f" {word} " in words for word in ("vice", "former", "deputy", "ex"))
