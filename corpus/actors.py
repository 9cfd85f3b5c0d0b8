"""Who is named in an article: people, companies, bodies, outlets, countries, each with its aliases and roles."""

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import pairwise

from corpus.acting import Evidence, evidence
from corpus.actor_spans import Spot, find_spots, initials
from corpus.actor_types import has_given_name, is_thing, looks_chinese, type_of_words
from corpus.actor_words import CHINESE_SURNAMES, EPITHETS, LEADERS, PLATFORMS
from corpus.aliases import Aliases
from corpus.bodies import Body, acronyms, is_bare_noun, join_bodies, owners_of_nouns
from corpus.countries import adjectives, capitals
from corpus.governments import find_countries
from corpus.lazy import lazy
from corpus.lexicon import DEMONYMS, TITLES
from corpus.model import About, Actor, ActorType, Passage
from corpus.names import Name, find_names
from corpus.persons import join_persons
from corpus.roles import role_after, role_before

_NAMELESS = ("boilerplate", "kicker", "dateline", "byline")
_CREDIT = lazy(
    r"(?:Photo|Image|Picture|Credit|Illustration)[^:,\n]{0,20}[:,] ?[^\n]{0,60}\Z|[/|] ?\Z|\b(?:via"
    r"|Photo by) \Z"
)
_LISTED = lazy(r"(?: [A-Z]\w{0,20})?(?:,? (?:and|or) |, )")
_OUTLET_NOUNS = ("Times", "Post", "Journal", "Herald", "Tribune", "Guardian", "Globe", "Telegraph", "Echo", "Observer")
_AT_PLACE = lazy(
    r"(?:\b(?:in|at|near|from|across|outside|around|to|through|between|of|the|a) |[\n.!?:”\"] ?|^)\Z", re.IGNORECASE
)
_PLATFORM_USE = lazy(r"\b(?:on|via|over|through|his|her|their|my|a) (?:his |her |its |their |the )?\Z")

Groups = dict[str, list[Spot]]


def find_actors(
    text: str,
    passages: tuple[Passage, ...],
    about: About,
    aliases: Aliases,
    names: tuple[Name, ...] | None = None,
) -> tuple[Actor, ...]:
    """The actors in order of first mention.

    Every capitalised name is a candidate; it is an actor if its words tell its kind, or if what stands around it
    shows that it acts. Products, events and places show neither.
    """
    if about.language == "zh":
        from corpus.chinese.actors import find_chinese_actors

        return find_chinese_actors(text, passages, about)
    starts = [passage.start for passage in passages]
    spots = find_spots(text, find_names(text, passages) if names is None else names)
    spots = [s for s in spots if not passages or _is_named(text, s, passages[max(0, bisect(starts, s.start) - 1)])]
    countries = find_countries(text, spots, aliases)
    spots = _beside([spot for spot in spots if spot.kind != "country"], countries)
    spots.extend(_authors(text, passages, about))
    found = [_country(text, name, places) for name, places in countries.items()]
    found.extend(_Casting(text, spots, aliases, starts, about.language).actors())
    return tuple(sorted(found, key=lambda actor: actor.mentions[0]))


class _Casting:
    """Sorts an article's names into persons, bodies and names of nobody."""

    def __init__(
        self, text: str, spots: list[Spot], aliases: Aliases, passages: list[int], language: str | None
    ) -> None:
        self.text, self.aliases, self.passages = text, aliases, passages
        # in other languages capitals tell less: German writes every noun with one
        self.foreign = language not in (None, "en")
        self.lower_case = frozenset(text.split())
        self.groups: Groups = {}
        self.explained = acronyms(text, spots)
        for spot in (_known_part(spot, aliases) for spot in (*spots, *_unseen(text, spots, self.explained))):
            self.groups.setdefault(spot.text, []).append(spot)
        self.initials: dict[str, ActorType] = {}
        self.bodies: dict[str, tuple[ActorType, list[Spot]]] = {}

    def actors(self) -> Iterator[Actor]:
        """Persons first, since a word that is somebody's surname is nothing else."""
        full, single, doubtful = self._sorted()
        known = {spot.text: entry.name for spot in full if (entry := self.aliases.find(spot.text))}
        persons, left = join_persons(full, single, known)
        alone: Groups = {}
        for spot in left:
            alone.setdefault(spot.text, []).append(spot)
        nouns: list[Spot] = []
        surnames: list[Spot] = []
        self.initials = {letters: kind for full, (kind, _) in self.bodies.items() for letters in initials(full.split())}
        for name, spots in alone.items():
            kind = self._type_of_single(name, spots)
            if is_bare_noun(name) and kind is None:
                nouns.extend(spots)
            elif kind == "person":
                surnames.extend(spots)
            elif kind:
                self.bodies[name] = (kind, spots)
            else:
                doubtful[name] = spots
        self._take_listed(doubtful)
        more, _ = join_persons(surnames, [], {})
        yield from (self._actor(p.name, "person", p.spots) for p in (*persons, *more))
        yield from self._bodies(nouns)

    def _sorted(self) -> tuple[list[Spot], list[Spot], Groups]:
        """Full names of persons; single words; names of several words that only their neighbours may explain."""
        full: list[Spot] = []
        single: list[Spot] = []
        doubtful: Groups = {}
        for name, spots in self.groups.items():
            words = name.split()
            if len(words) == 1:
                single.extend(spots)
                continue
            if self._is_opened_by_a_verb(words, spots[0]):
                single.extend(s._replace(start=s.end - len(words[-1]), text=words[-1]) for s in spots)
                continue
            kind = self._type_of_full(words, spots)
            if kind == "person":
                full.extend(spots)
            elif kind:
                self.bodies[name] = (kind, spots)
            else:
                doubtful[name] = spots
        return full, single, doubtful

    def _is_opened_by_a_verb(self, words: list[str], spot: Spot) -> bool:
        """Whether an everyday word stands before a name that the text has alone elsewhere ("Stop Brandt")."""
        if len(words) != 2 or spot.kind != "person" or spot.title or has_given_name(words) or looks_chinese(words):
            return False
        everyday = words[0].lower() in self.lower_case or words[0].lower() in EPITHETS
        return everyday and (words[1] in self.groups or words[1] in LEADERS or has_given_name(words[1:]))

    def _type_of_full(self, words: list[str], spots: list[Spot]) -> ActorType | None:
        titled = any(spot.title for spot in spots)
        kind = spots[0].kind
        if kind == "place" or " ".join(words) in capitals():
            return None
        told = type_of_words(words, self.aliases)
        if told and not (titled and kind == "person"):
            return told
        if all(word.lower() in TITLES for word in words):
            return None
        if kind == "person" and (titled or looks_chinese(words)):
            return "person"
        thing = is_thing(words, self.lower_case)
        if kind == "person" and has_given_name(words) and not thing:
            return "person"
        shown = self._evidence(spots)
        if kind == "person" and "person" in shown and (has_given_name(words) or not thing):
            return "person"
        if thing or self._is_label(spots):
            return None
        if "company" in shown:
            return "company"
        if "body" in shown:
            return "organisation"
        if kind == "person":
            return "person" if self._seems_a_person(words, spots, shown) else None
        return "organisation" if "says" in shown and kind == "organisation" else None

    def _seems_a_person(self, words: list[str], spots: list[Spot], shown: set[Evidence]) -> bool:
        """Whether capitalised words that no list knows name a person, and do not only open a sentence."""
        if not 2 <= len(words) <= 4 or self.foreign or _is_no_person(words):
            return False
        if shown & {"person", "says"} or any(role_after(self.text, s.end) for s in spots[:3]):
            return True
        return any(self._is_free(spot) for spot in (*spots, *self.groups.get(words[-1], ())))

    def _is_free(self, spot: Spot) -> bool:
        """Whether a name stands where neither a place nor the first word of a sentence would."""
        return not _AT_PLACE.search(self.text[max(0, spot.start - 14) : spot.start])

    def _type_of_single(self, name: str, spots: list[Spot]) -> ActorType | None:
        kind = spots[0].kind
        told = type_of_words([name], self.aliases)
        if told:
            return told if name not in PLATFORMS or not all(self._is_platform(s) for s in spots) else None
        if name.isupper() and len(name) >= 3 and name in self.initials:
            return self.initials[name]
        if name in self.explained:
            return type_of_words(self.explained[name].split(), self.aliases) or "organisation"
        if _is_people(name):
            return None
        titled = any(spot.title for spot in spots)
        if name in LEADERS or (kind == "person" and titled):
            return "person"
        if kind == "place" or is_bare_noun(name) or name.lower() in self.lower_case:
            return None
        shown = self._evidence(spots)
        if kind == "person" and "company" not in shown and (shown or has_given_name([name])):
            return "person"
        if name in CHINESE_SURNAMES and "says" in shown:
            return "person"
        if "company" in shown:
            return "company"
        if "person" in shown:
            return "person"
        return "organisation" if shown & {"body", "says"} and not name.endswith(("ism", "ists", "ers")) else None

    def _evidence(self, spots: list[Spot]) -> set[Evidence]:
        shown: set[Evidence] = set()
        for spot in spots[:6]:
            shown |= evidence(self.text, spot.start, spot.end)
        return shown

    def _is_label(self, spots: list[Spot]) -> bool:
        """Whether a name only ever heads a line or an item, before a colon."""
        return all(self.text[spot.end : spot.end + 1] == ":" for spot in spots)

    def _is_platform(self, spot: Spot) -> bool:
        return bool(_PLATFORM_USE.search(self.text[max(0, spot.start - 16) : spot.start]))

    def _take_listed(self, doubtful: Groups) -> None:
        """A name beside a company in a list is a company: "Ant, Bee and Cow", where one of them is known for one."""
        order = sorted((s for spots in self.groups.values() for s in spots), key=lambda s: s.start)
        for _ in range(2):
            for one, other in pairwise(order):
                taken = self.bodies.get(one.text)
                if taken and taken[0] == "company" and other.text in doubtful and other.kind != "place":
                    between = self.text[min(one.end, other.end) : max(one.start, other.start)]
                    if _LISTED.fullmatch(between) and not self.text.startswith(("'s", "’s"), max(one.end, other.end)):
                        self.bodies[other.text] = ("company", doubtful.pop(other.text))
            order.reverse()

    def _bodies(self, nouns: list[Spot]) -> Iterator[Actor]:
        bodies = join_bodies(self.bodies, self.explained, self.aliases)
        owners = owners_of_nouns(bodies, {spot.text for spot in nouns})
        for spot in nouns:
            owner = owners.get(spot.text)
            if owner is None and spot.text in _OUTLET_NOUNS and "says" in self._evidence([spot]):
                owner = owners[spot.text] = Body(spot.text, "outlet")
                bodies.append(owner)
            if owner:
                owner.spots.append(spot)
        for body in bodies:
            yield self._actor(body.name, body.type, body.spots)

    def _actor(self, name: str, kind: ActorType, spots: list[Spot]) -> Actor:
        spots = sorted(spots, key=lambda spot: spot.start)
        forms = dict.fromkeys(spot.text for spot in spots if spot.text != name)
        roles = dict.fromkeys(self._roles(spots)) if kind in ("person", "company") else {}
        return Actor(name, kind, tuple(forms), tuple(roles), tuple((spot.start, spot.end) for spot in spots))

    def _roles(self, spots: list[Spot]) -> Iterator[str]:
        for spot in spots:
            passage = bisect(self.passages, spot.start) - 1
            # "its spokesman, Tom Reed, said" sets the name off, not the office
            set_off = self.text.endswith(", ", 0, spot.start) and self.text.startswith(",", spot.end)
            start = spot.start - 2 * set_off
            if before := role_before(self.text, start, self.passages[passage] if passage >= 0 else 0):
                yield before
            if after := role_after(self.text, spot.end):
                yield after


def _is_people(word: str) -> bool:
    """Whether a word names a people, a faith or a party's followers ("Danes" by their adjective, "Muslims")."""
    single = word.lower().rstrip("s")
    return (
        all(part in DEMONYMS for part in single.split("-"))
        or word in adjectives()
        or (word[-1] == "s" and single.endswith(("ist", "ian", "ese", "crat")))
        or single.endswith("ism")
    )


def _is_no_person(words: list[str]) -> bool:
    """Whether a name of unknown words has a place, a people or capitals throughout in it."""
    if words[0] in ("St.", "Mt.", "Ft.", "Fort", "Port", "Saint", "New", "Upstate", "Downtown") or len(words[0]) < 2:
        return True
    return all(word.isupper() and len(word) > 2 for word in words) or any(word in adjectives() for word in words)


def _known_part(spot: Spot, aliases: Aliases) -> Spot:
    """A company's name without its product after it ("Apple Watch") or what it is before ("Rival Pfizer")."""
    words = spot.words
    if len(words) < 2 or spot.title or has_given_name(words) or type_of_words(words, aliases):
        return spot
    if type_of_words(words[:1], aliases) == "company":
        return spot._replace(end=spot.start + len(words[0]), text=words[0], kind="unknown")
    rest = words[1:]
    if spot.kind == "person" and type_of_words(rest, aliases) in ("company", "outlet"):
        text = " ".join(rest)
        return spot._replace(start=spot.end - len(text), text=text, kind="unknown")
    return spot


def _unseen(text: str, spots: list[Spot], explained: dict[str, str]) -> Iterator[Spot]:
    """Where an acronym that the article explains looks like an everyday word ("WHO") and so was no name so far."""
    seen = {spot.text for spot in spots}
    for acronym in [a for a in explained if a not in seen and a.isupper() and a.isalpha()][:20]:
        for found in re.finditer(rf"\b{acronym}\b", text):
            yield Spot(found.start(), found.end(), acronym, "organisation")


def _country(text: str, name: str, places: list[tuple[int, int]]) -> Actor:
    forms = dict.fromkeys(text[start:end] for start, end in places if text[start:end] != name)
    return Actor(name, "country", tuple(forms), (), tuple(places))


def _authors(text: str, passages: tuple[Passage, ...], about: About) -> Iterator[Spot]:
    """The writers, where the byline names them."""
    names = [name.strip() for name in (about.author or "").replace(" and ", ",").replace("&", ",").split(",")]
    for passage in passages:
        if passage.kind == "byline":
            for name in names:
                at = text.find(name, passage.start, passage.end) if name else -1
                if at >= 0:
                    yield Spot(at, at + len(name), name, "person", "Author")


def _beside(spots: list[Spot], countries: dict[str, list[tuple[int, int]]]) -> list[Spot]:
    """The spots that no mention of a country overlaps."""
    places = sorted(place for at in countries.values() for place in at)
    kept: list[Spot] = []
    i = 0
    for spot in spots:
        while i < len(places) and places[i][1] <= spot.start:
            i += 1
        if i == len(places) or places[i][0] >= spot.end:
            kept.append(spot)
    return kept


def _is_named(text: str, spot: Spot, passage: Passage) -> bool:
    """Whether a name stands where actors are named: not in page furniture, nor in the credit of a picture."""
    if passage.kind == "caption":
        return not _CREDIT.search(text[passage.start : spot.start])
    return passage.kind not in _NAMELESS
