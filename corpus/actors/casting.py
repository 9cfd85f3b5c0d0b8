"""Who are the persons and the bodies of an article: its names sorted by kind, and those joined that mean the same?"""

from collections import defaultdict
from functools import cached_property

from corpus.actors.actor_words import COMPANY_NAMES, EPITHETS, LEADERS
from corpus.actors.aliases import Aliases
from corpus.actors.bodies import Body, acronyms, is_bare_noun, join_bodies, owners_of_nouns
from corpus.actors.body_forms import Groups, owners_of_short_forms, take_listed, take_short_forms
from corpus.actors.known_parts import known_part
from corpus.actors.name_kinds import NameKinds
from corpus.actors.officeholders import holders_by_surname, known_by_office
from corpus.actors.other_names import maiden_names, other_names
from corpus.actors.person import Person
from corpus.actors.persons import join_persons, with_shared_surnames, without_families
from corpus.actors.spans import Spot, initials_of
from corpus.actors.types import (
    has_given_name,
    is_everyday,
    looks_chinese,
)
from corpus.actors.unseen_names import unseen_acronyms
from corpus.model import About, ActorType
from corpus.written import Written

_OUTLET_NOUNS = ("Times", "Post", "Journal", "Herald", "Tribune", "Guardian", "Globe", "Telegraph", "Echo", "Observer")


class Casting:
    """Sorts an article's names into persons, bodies and names of nobody."""

    def __init__(self, text: str, spots: list[Spot], aliases: Aliases, about: About) -> None:
        self.text, self.aliases = text, aliases
        year = (about.published or "")[:4]
        self.year = int(year) if year.isdecimal() else None
        groups: defaultdict[str, list[Spot]] = defaultdict(list)
        entire: set[tuple[str, str]] = set()
        """Names, with what they seem, of which nothing less is known."""
        self.writes = Written(text)
        if gone := maiden_names(text, spots):
            spots = [spot for spot in spots if spot.start not in gone]
        self.other_names = other_names(text, spots)
        self.explained = acronyms(text, spots, aliases)
        for spot in (*with_shared_surnames(text, spots), *unseen_acronyms(text, spots, self.explained)):
            part = spot
            if " " in spot.text:
                if text[spot.start - 1] == "-" and spot.start:  # of "anti-Semitic Jo Doe"
                    rest = spot.text.partition(" ")[2]
                    part = spot._replace(start=spot.end - len(rest), text=rest)
                if not spot.title and " " in part.text and (part.text, part.kind) not in entire:
                    known = known_part(part, aliases, self.writes)
                    if known is part:
                        entire.add((part.text, part.kind))
                    part = known
            groups[part.text].append(part)
        self.groups: Groups = dict(groups)
        # in other languages capitals tell less: German writes every noun with one
        foreign = about.language not in (None, "en")
        self.kinds = NameKinds(text, self.groups, self.explained, aliases, self.writes, foreign)
        self.bodies: dict[str, tuple[ActorType, list[Spot]]] = {}

    def cast(self) -> tuple[list[Person], list[Body]]:
        """The persons and the bodies. Persons first, since a word that is somebody's surname is nothing else."""
        full, single, doubtful = self._sorted()
        if doubtful and full:
            self._take_surnames(full, doubtful)
        known = self._known_otherwise(full, doubtful) if self.other_names else {}
        known |= {name: entry.name for name in {spot.text for spot in full} if (entry := self.aliases.find(name))}
        single = self._take_officeholders(full, single, known)
        apart = self._leaders_unnamed(full, single, known) | self._firms_before_bearers(full, single)
        persons, left = join_persons(full, [spot for spot in single if spot.start not in apart], known)
        left += [spot for spot in single if spot.start in apart]
        left = without_families(self.text, left, persons)
        nouns, surnames = self._sorted_alone(left, doubtful)
        take_short_forms(self.text, self.bodies, doubtful, self.aliases, self.writes)
        if doubtful:
            take_listed(self.text, self.bodies, doubtful, self.groups)
        if surnames:
            whole = self._named_once_in_full(surnames, doubtful)
            named, surnames = join_persons(whole, surnames, {}) if whole else ([], surnames)
            persons += named + join_persons(surnames, [], {})[0]
        return persons, self._join_bodies(nouns)

    def _known_otherwise(self, full: list[Spot], doubtful: Groups) -> dict[str, str]:
        """The names that persons go by, for the others that the article gives for them; one tells that both are."""
        known: dict[str, str] = {}
        for name, by in self.other_names.items():
            persons = {spot.text for spot in full}
            if name in persons or by in persons:
                full.extend(spot for one in (name, by) for spot in doubtful.pop(one, ()))
                if {name, by} <= {spot.text for spot in full}:
                    known[name] = by
        return known

    def _named_once_in_full(self, surnames: list[Spot], doubtful: Groups) -> list[Spot]:
        """The full names that only their surname, which stands alone elsewhere, shows to be somebody's."""
        alone = {spot.text for spot in surnames}
        names = [
            name
            for name, spots in doubtful.items()
            if spots[0].kind == "person" and name.count(" ") == 1 and name.rpartition(" ")[2] in alone
        ]
        names = [
            name for name in names if not (is_everyday(name.split()) or self.writes(name.partition(" ")[0].lower()))
        ]
        return [spot for name in names for spot in doubtful.pop(name)]

    def _sorted_alone(self, left: list[Spot], doubtful: Groups) -> tuple[list[Spot], list[Spot]]:
        """The bare nouns and the surnames among the words of nobody named in full; bodies and doubtful names go in."""
        alone: Groups = {}
        for spot in left:
            alone.setdefault(spot.text, []).append(spot)
        nouns: list[Spot] = []
        surnames: list[Spot] = []
        self.kinds.initials = {
            letters: kind for name, (kind, _) in self.bodies.items() for letters in initials_of(name)
        }
        taken = self._bodies_taken_for_persons() | owners_of_short_forms(self.bodies)
        for name, spots in alone.items():
            owners = tuple(taken.get(name, ())) if spots[0].kind == "person" and not spots[0].title else ()
            if len(owners) == 1 and not self.writes(name.lower()):
                self.bodies[owners[0]][1].extend(spots)
                continue
            kind = self.kinds.of_single(name, spots)
            if is_bare_noun(name) and kind is None:
                nouns.extend(spots)
            elif kind == "person":
                surnames.extend(spots)
            elif kind:
                self.bodies[name] = (kind, spots)
            else:
                doubtful[name] = spots
        return nouns, surnames

    def _leaders_unnamed(self, full: list[Spot], single: list[Spot], known: dict[str, str]) -> set[int]:
        """Where leaders stand whom the article never names in full, though it does somebody of theirs later on."""
        led: set[int] = set()
        for word in LEADERS.intersection([spot.text for spot in single]):
            bearers = [spot for spot in full if spot.text.endswith(f" {word}")]
            leaders = {entry.name for entry in holders_by_surname(self.aliases).get(word, ())}
            if bearers and leaders and not any(known.get(spot.text, spot.text) in leaders for spot in bearers):
                first = min(spot.start for spot in bearers)
                if sum(spot.text == word and spot.start < first for spot in single) > 1:
                    led.update(spot.start for spot in single if spot.text == word)
        return led

    def _firms_before_bearers(self, full: list[Spot], single: list[Spot]) -> set[int]:
        """Where a known company's name stands that the article has, of something such as shares, before it names
        somebody of that surname: "Ford". A headline calls the somebody so, too.
        """
        firms: set[int] = set()
        for name in COMPANY_NAMES.intersection([spot.text for spot in single]):
            first = min((spot.start for spot in full if spot.text.endswith(f" {name}")), default=0)
            alone = [spot for spot in single if spot.text == name and not spot.title]
            if any(spot.start < first for spot in alone) and "company" in self.kinds.evidence(alone):
                firms.update(spot.start for spot in alone)
        return firms

    def _bodies_taken_for_persons(self) -> dict[str, list[str]]:
        """Bodies that seemed persons, by the last word, which seemed a surname ("Harriers" of "Lundby Harriers")."""
        found: dict[str, list[str]] = {}
        for full, (_, spots) in self.bodies.items():
            if spots[0].kind == "person":
                found.setdefault(full.rpartition(" ")[2], []).append(full)
        return found

    def _take_officeholders(self, full: list[Spot], single: list[Spot], known: dict[str, str]) -> list[Spot]:
        """Surnames left, those taken as full names whose bearer an office beside them tells ("President Lund").

        Where the article has somebody else of that surname in full, only the mentions with the office are.
        """
        holders = holders_by_surname(self.aliases)
        groups: Groups = {}
        for spot in (*single, *(spot for spot in full if " " in spot.text)):
            if spot.text in holders:
                groups.setdefault(spot.text, []).append(spot)
        if not groups:
            return single
        taken: set[int] = set()
        names = {known.get(spot.text, spot.text) for spot in full}
        for name, spots in groups.items():
            if names.issuperset(entry.name for entry in holders[name]):  # as of most, whom the article names in full
                continue
            found = known_by_office(self.text, spots, holders[name], self.year)
            if found is None or found[0].name in names:
                continue
            entry, telling = found
            if " " in name:  # "von der Leyen"
                known[name] = entry.name
                continue
            alone = not any(name in (words[0], words[-1]) for words in (other.split() for other in names))
            known[name] = entry.name
            full.extend(meant := spots if alone else telling)
            taken.update(spot.start for spot in meant)
        return [spot for spot in single if spot.start not in taken] if taken else single

    def _sorted(self) -> tuple[list[Spot], list[Spot], Groups]:
        """Full names of persons; single words; names of several words that only their neighbours may explain."""
        full: list[Spot] = []
        single: list[Spot] = []
        doubtful: Groups = {}
        for name, spots in self.groups.items():
            words = name.split()
            if len(words) == 1:
                known = self.aliases.find(name)
                (full if known and known.type == "person" else single).extend(spots)
                continue
            if bare := self._without_opener(words, spots[0]):
                named = [s._replace(start=s.end - len(bare), text=bare) for s in spots]
                (full if " " in bare else single).extend(named)
                continue
            kind = self.kinds.of_full(name, words, spots)
            if kind == "person":
                full.extend(spots)
            elif kind:
                self.bodies[name] = (kind, spots)
            else:
                doubtful[name] = spots
        return full, single, doubtful

    def _without_opener(self, words: list[str], spot: Spot) -> str | None:
        """The name of somebody known without the word before it ("Stop Brandt", "Texan Jo Brandt"), if that is none."""
        if spot.kind != "person" or spot.title or has_given_name(words) or looks_chinese(words):
            return None
        rest = " ".join(words[1:])
        if len(words) == 3 and has_given_name(words[1:]) and rest in self.groups:
            return rest
        last = words[-1]
        doing = all(word.endswith(("ing", "ed")) for word in words[1:-1] or words[:1])
        if doing and last in self.surnames:  # "Chasing Brandt", "Town Rebuking Brandt"
            return last
        if len(words) != 2 or not (words[0].lower() in EPITHETS or self.writes(words[0].lower())):
            return None
        if "body" in self.kinds.evidence([spot]):  # the club "Real Lundby"
            return None
        return last if last in self.groups or last in LEADERS or has_given_name(words[1:]) else None

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last words of full names that open with a known first name."""
        names = [name.split() for name in self.groups if " " in name]
        return frozenset(words[-1] for words in names if has_given_name(words))

    def _take_surnames(self, full: list[Spot], doubtful: Groups) -> None:
        """The last words of a longer name are that person's: "Ortega Salas" after "Juan Ortega Salas"."""
        long = {spot.text for spot in full if spot.text.count(" ") > 1}
        tails = {" ".join(name.casefold().split()[-2:]) for name in long}
        for name in [name for name in doubtful if name.casefold() in tails]:
            full.extend(doubtful.pop(name))

    def _join_bodies(self, nouns: list[Spot]) -> list[Body]:
        """The bodies, with the bare nouns that mean one of them ("the Ministry")."""
        bodies = join_bodies(self.bodies, self.explained, self.aliases)
        owners = owners_of_nouns(bodies, {spot.text for spot in nouns})
        for spot in nouns:
            owner = owners.get(spot.text)
            if owner is None and spot.text in _OUTLET_NOUNS and "says" in self.kinds.evidence([spot]):
                owner = owners[spot.text] = Body(spot.text, "outlet")
                bodies.append(owner)
            if owner:
                owner.spots.append(spot)
        return bodies
