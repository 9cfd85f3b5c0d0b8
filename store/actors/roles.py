"""Whether what two articles say of a person's office points to one and the same office."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from corpus.actors.actor_words import SUBJECTS
from corpus.actors.countries import adjectives, capitals, country_names
from corpus.actors.lexicon import TITLES
from store.words.fold import fold

_NAME = re.compile(r"[A-Z][\w&.'’-]*|[\u4e00-\u9fff]{2,}")
_WORD = re.compile(r"\w+")
_RULERS = (
    "prime minister",
    *re.findall(
        r"\w+", "president premier chancellor pope king queen emir sultan taoiseach tanaiste 主席 总统 总理 首相"
    ),
)
_OFFICES = (
    *_RULERS,
    "attorney general",
    "solicitor general",
    "secretary general",
    "chief justice",
    "central bank governor",
)
"""Offices that one person holds at a time, so that a surname beside one says who it is."""
_TITLES = TITLES.union(("doctor", "head", "member", "of", "official", "researcher", "senior", "the")) - {
    "democrat", "house", "republican", "white"
}  # fmt: skip
_OWNED = re.compile(r"['’]s?$")
_DEPARTMENT = re.compile(r"\b(\w+) (minister|secretary)\b|\b(minister|secretary) (?:of|for) (?:the )?(\w+)")
_NO_DEPARTMENT = frozenset(
    re.findall(
        r"\w+",
        """a an and as assistant deputy ex first former general her his its junior late of onetime parliamentary
        permanent private s senior shadow state the then their under vice""",
    )
)
_NOT_HOLDING = frozenset(("vice", "former", "deputy", "ex", "shadow", "junior", "assistant", "under"))
_SUBJECTS = SUBJECTS.union(
    ("affairs", "cabinet", "economic", "external", "foreign", "home", "internal", "international", "national", "press"),
    ("public", "social", "state", "treasury"),
)
"""Words of an office that stand capitalised and name no body."""
_POSTS = {
    "ceo": "chief executive", "boss": "chief executive", "chief executive": "chief executive", "cfo": "finance chief",
    "chief financial": "finance chief", "founder": "founder", "chairman": "chair", "chairwoman": "chair",
    "chair": "chair", "president": "president", "analyst": "analyst", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "spokesperson": "spokesperson", "director": "director", "coach": "coach",
    "manager": "manager", "captain": "captain", "editor": "editor", "professor": "professor", "economist": "economist",
    "mayor": "mayor", "董事长": "chair", "首席执行官": "chief executive", "创始人": "founder", "发言人": "spokesperson",
}  # fmt: skip
"""What somebody is within a body, by the words for it."""
_SEATS = {
    "sen": "senator", "sens": "senator", "senator": "senator", "senators": "senator", "gov": "governor",
    "governor": "governor", "rep": "representative", "reps": "representative", "representative": "representative",
    "congressman": "representative", "congresswoman": "representative", "speaker": "speaker",
    "minority leader": "minority leader", "majority leader": "majority leader", "minority whip": "whip",
    "majority whip": "whip", "secretary of state": "secretary of state", "mep": "MEP",
}  # fmt: skip
"""Offices of a few, by the words for them: two of one name hardly hold the same."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's roles: the bodies that they name, the posts in them, the offices of which there is one, and where."""

    bodies: frozenset[str]
    offices: frozenset[str]
    posts: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    seats: frozenset[str] = frozenset()

    @staticmethod
    def of(roles: Iterable[str]) -> "Standing":
        """Read from roles as written."""
        return _standing(tuple(roles))

    @property
    def tells(self) -> bool:
        """Whether it can tell one bearer of a name from another."""
        return bool(self.bodies or self.offices)


@lru_cache(maxsize=1024)  # the same offices come again and again
def _standing(every: tuple[str, ...]) -> Standing:
    names = [name for role in every for name in _NAME.findall(role)]
    bodies = {_OWNED.sub("", fold(name)).replace(".", "") for name in names}
    words = {" ".join(_WORD.findall(fold(role).removeprefix("the "))) for role in every}
    offices = {o for role in words for o in _OFFICES if _holds(role, o)}
    offices.update(office for role in words for office in _departments(role))
    posts = {post for role in words for word, post in _POSTS.items() if word in role}
    countries = {country for name in names if (country := _countries().get(_OWNED.sub("", name).replace(".", "")))}
    seats = frozenset(seat for role in words for word, seat in _SEATS.items() if f" {word} " in f" {role} ")
    bodies -= _TITLES | _SUBJECTS | _places()
    return Standing(frozenset(bodies), frozenset(offices), frozenset(posts), frozenset(countries), seats)


def _departments(role: str) -> Iterable[str]:
    """ "finance minister" of "the finance minister" and of "minister of finance"; none of a deputy's."""
    for before, head, other, subject in _DEPARTMENT.findall(role):
        department = before or subject
        lead = role[: role.find(before or other)].split()[-1:]
        if department not in _NO_DEPARTMENT and not _NOT_HOLDING.intersection(lead) and department not in _places():
            yield f"{department.replace('defense', 'defence')} {head or other}"


@cache
def _countries() -> dict[str, str]:
    """Countries by the single words that mean them: names, adjectives, capitals, letters."""
    known = {**capitals(), **adjectives(), **country_names(), "US": "United States", "UK": "United Kingdom"}
    return {word.replace(".", ""): country for word, country in known.items()}


@cache
def _places() -> frozenset[str]:
    """Countries, peoples and capitals: a thousand people hold an office there."""
    names = {*country_names(), *adjectives(), *capitals(), "US", "UK", "EU", "UN"}
    return frozenset(word for name in names for word in (fold(name), *fold(name).split()))


def same_standing(a: Standing, b: Standing) -> str:
    """What both have, in words; empty where nothing says that they are one."""
    if shared := sorted(a.bodies & b.bodies, key=lambda body: (-len(body), body)):
        post = min(a.posts & b.posts, default="")
        return f"the same organisation in the role ({shared[0]}{f', {post}' if post else ''})"
    if (offices := sorted(a.offices & b.offices)) and _may_be_one_country(a, b):
        return f"the same office ({offices[0]})"
    return ""


def same_seat(a: Standing, b: Standing) -> str:
    """The office of a few that both hold, in words, which tells that two of nearly one name are one; else empty."""
    shared = min(a.seats & b.seats, default="") if _may_be_one_country(a, b) else ""
    return shared and f"the same office ({shared})"


def _may_be_one_country(a: Standing, b: Standing) -> bool:
    return not a.countries or not b.countries or not a.countries.isdisjoint(b.countries)


def weight(why: str) -> int:
    """How much a reason of `same_standing` says: most where post and organisation agree, or an office of one holder."""
    return 2 if "," in why or why.startswith("the same office") else 1


def is_of_rulers(why: str) -> bool:
    """Whether such a reason is an office that father and son may both have held: a president's."""
    return any(f"({office})" in why for office in _RULERS)


def _holds(role: str, office: str) -> bool:
    """Whether the role is this office, and not the vice of it or the former holder's."""
    if not office.isascii():
        return role.endswith(office) and "副" not in role and "前" not in role
    words = f" {role} "
    return f" {office} " in words and not any(f" {word} " in words for word in ("vice", "former", "deputy", "ex"))
