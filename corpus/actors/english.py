"""Who is named in an English article: every capitalised name that tells its kind, or that is shown to act."""

from bisect import bisect
from collections.abc import Iterator
from operator import attrgetter

from corpus.actors.aliases import Aliases
from corpus.actors.casting import Casting
from corpus.actors.governments import find_countries, with_bearers
from corpus.actors.names import Name, find_names
from corpus.actors.officeholders import offices_beside
from corpus.actors.roles import is_bodys
from corpus.actors.spans import Spot, find_spots
from corpus.actors.tidy_roles import tidied
from corpus.actors.unseen_names import known_openers
from corpus.lazy import lazy
from corpus.model import About, Actor, ActorType, Passage

_BY_START = attrgetter("start")
_NAMELESS = ("boilerplate", "kicker", "dateline", "byline")
_CREDIT = lazy(
    r"(?:Photo|Image|Picture|Credit|Illustration)[^:,\n]{0,20}[:,] ?[^\n]{0,60}\Z|[/|] ?\Z|\b(?:via"
    r"|Photo by) \Z"
)


def find_english_actors(
    text: str, passages: tuple[Passage, ...], about: About, aliases: Aliases, names: tuple[Name, ...] | None = None
) -> tuple[Actor, ...]:
    """The actors in order of first mention; `names` are found here unless given.

    Every capitalised name is a candidate; it is an actor if its words tell its kind, or if what stands around it
    shows that it acts. Products, events and places show neither.
    """
    starts = [passage.start for passage in passages]
    spots = find_spots(text, find_names(text, passages) if names is None else names)
    spots = sorted((*spots, *known_openers(text, spots, aliases)), key=_BY_START)
    spots = _in_article(text, spots, passages) if passages else spots
    spots = with_bearers(text, spots)
    countries = find_countries(text, spots, aliases)
    spots = _beside([spot for spot in spots if spot.kind != "country"], countries)
    spots.extend(_authors(text, passages, about))
    persons, bodies = Casting(text, spots, aliases, about).cast()
    found = [_country(text, name, places) for name, places in countries.items()]
    found.extend(_actor(text, starts, person.name, "person", person.spots) for person in persons)
    found.extend(_actor(text, starts, body.name, body.type, body.spots) for body in bodies)
    return tuple(sorted(found, key=lambda actor: actor.mentions[0]))


def _actor(text: str, passages: list[int], name: str, kind: ActorType, spots: list[Spot]) -> Actor:
    spots = sorted(spots, key=_BY_START)
    if kind == "person" and _PARTICLE.search(name):
        spots = [_with_particle(text, spot, name) for spot in spots]
    forms = dict.fromkeys([text[spot.start : spot.end] for spot in spots])
    forms.pop(name, None)
    roles: dict[str, str] = {}
    for role in _roles(text, passages, spots) if kind in ("person", "company") else ():
        role = tidied(role) or ""
        if role and (kind == "company" or not is_bodys(role)):
            roles.setdefault(role.casefold(), role)
    return Actor(name, kind, tuple(forms), tuple(roles.values()), tuple([(spot.start, spot.end) for spot in spots]))


_PARTICLE = lazy(r" (?:(?:[a-z][a-z’']{1,3} ){1,3}|d[’'])(?=[A-Z])")
"""The small words before a surname: "de" of "Jo de Brandt", "Jo de los Brandt Lund"."""


def _with_particle(text: str, spot: Spot, name: str) -> Spot:
    """A surname that stands alone with the small words that belong to it."""
    particle = next((found[0][1:] for found in _PARTICLE.finditer(name) if name.startswith(spot.text, found.end())), "")
    if " " in spot.text or not particle or not text.endswith(particle, 0, spot.start):
        return spot
    return spot._replace(start=spot.start - len(particle), text=particle + spot.text)


def _roles(text: str, passages: list[int], spots: list[Spot]) -> Iterator[str]:
    """The offices beside each mention; `passages` are where passages start, since none reaches over such a start."""
    for spot in spots:
        passage = bisect(passages, spot.start) - 1
        yield from offices_beside(text, spot, passages[passage] if passage >= 0 else 0)


def _country(text: str, name: str, places: list[tuple[int, int]]) -> Actor:
    forms = dict.fromkeys([text[start:end] for start, end in places])
    forms.pop(name, None)
    return Actor(name, "country", tuple(forms), (), tuple(places))


def _authors(text: str, passages: tuple[Passage, ...], about: About) -> Iterator[Spot]:
    """The writers, where the byline names them."""
    if not about.author:
        return
    names = [name.strip() for name in about.author.replace(" and ", ",").replace("&", ",").split(",")]
    for passage in passages:
        if passage.kind == "byline":
            for name in names:
                at = text.find(name, passage.start, passage.end) if name else -1
                if at >= 0:
                    yield Spot(at, at + len(name), name, "person", "Author")


def _beside(spots: list[Spot], countries: dict[str, list[tuple[int, int]]]) -> list[Spot]:
    """The spots that no mention of a country overlaps."""
    if not countries:
        return spots
    places = sorted(place for at in countries.values() for place in at)
    kept: list[Spot] = []
    i, last = 0, len(places)
    for spot in spots:
        start, end = spot.start, spot.end
        while i < last and places[i][1] <= start:
            i += 1
        if i == last or places[i][0] >= end:
            kept.append(spot)
    return kept


def _in_article(text: str, spots: list[Spot], passages: tuple[Passage, ...]) -> list[Spot]:
    """The spots where actors are named: not in page furniture, nor in the credit of a picture."""
    kept: list[Spot] = []
    i, last = 0, len(passages) - 1
    for spot in spots:
        while i < last and passages[i + 1].start <= spot.start:
            i += 1
        kind = passages[i].kind
        if kind == "body" or not (
            _CREDIT.search(text[passages[i].start : spot.start]) if kind == "caption" else kind in _NAMELESS
        ):
            kept.append(spot)
    return kept
