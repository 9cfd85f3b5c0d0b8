"""Which names are persons, which are bodies, and which name nobody: the article's own words decide."""

import re
from functools import cached_property

from corpus.acting import Evidence, evidence
from corpus.actor_spans import Spot, initials_of
from corpus.actor_types import (
    has_given_name,
    is_no_person,
    is_people,
    is_thing,
    known_part,
    looks_chinese,
    looks_chinese_abroad,
    type_of,
    unseen_acronyms,
)
from corpus.actor_words import CHINESE_SURNAMES, EPITHETS, GOVERNMENT_NAMES, LEADERS, PLATFORMS, SUBJECTS
from corpus.aliases import Aliases
from corpus.bodies import Body, acronyms, is_bare_noun, join_bodies, owners_of_nouns
from corpus.body_forms import Groups, take_listed, take_short_forms
from corpus.countries import capitals
from corpus.lazy import lazy
from corpus.lexicon import TITLES
from corpus.model import About, ActorType
from corpus.officeholders import holders_called, known_by_office
from corpus.person import Person
from corpus.persons import join_persons, with_shared_surnames
from corpus.roles import role_after, role_before

_OUTLET_NOUNS = ("Times", "Post", "Journal", "Herald", "Tribune", "Guardian", "Globe", "Telegraph", "Echo", "Observer")
_AT_PLACE = lazy(
    r"(?:\b(?:in|at|near|from|across|outside|around|to|through|between|of|the|a) |[\n.!?:”\"] ?|^)\Z", re.IGNORECASE
)
_IN_PLACE = lazy(r"\b(?:in|near|outside|throughout) (?:the |nearby |downtown )?\Z", re.IGNORECASE)
_BEFELL = lazy(r"\b(?:death|murder|killing|widow|arrest|trial) of \Z")
_PLATFORM_USE = lazy(r"\b(?:on|via|over|through|his|her|their|my|a) (?:his |her |its |their |the )?\Z")

_NO_BODY_ENDS = ("ism", "ists", "ers", "ology", "ics", "istry", "cience", "ciences", "onomy", "ography")
_FEW = 24
"""Words looked for one by one in a text before all of its words are set out."""


class Casting:
    """Sorts an article's names into persons, bodies and names of nobody."""

    def __init__(self, text: str, spots: list[Spot], aliases: Aliases, about: About) -> None:
        self.text, self.aliases = text, aliases
        # in other languages capitals tell less: German writes every noun with one
        self.foreign = about.language not in (None, "en")
        year = (about.published or "")[:4]
        self.year = int(year) if year.isdecimal() else None
        self.groups: Groups = {}
        self.asked = 0
        self.explained = acronyms(text, spots, aliases)
        for spot in (*with_shared_surnames(text, spots), *unseen_acronyms(text, spots, self.explained)):
            part = known_part(spot, aliases, self.writes) if " " in spot.text and not spot.title else spot
            self.groups.setdefault(part.text, []).append(part)
        self.initials: dict[str, ActorType] = {}
        self.bodies: dict[str, tuple[ActorType, list[Spot]]] = {}

    def writes(self, word: str) -> bool:
        """Whether the text has a word, as it is given, between blanks."""
        self.asked += 1
        if self.asked > _FEW:
            return word in self.written
        text, at = self.text, self.text.find(word)
        while at >= 0:
            end = at + len(word)
            if not text[at - 1 : at].strip() and not text[end : end + 1].strip():
                return True
            at = text.find(word, end)
        return False

    @cached_property
    def written(self) -> frozenset[str]:
        """All the text's words, set up where so many are asked for that it pays."""
        return frozenset(self.text.split())

    def cast(self) -> tuple[list[Person], list[Body]]:
        """The persons and the bodies. Persons first, since a word that is somebody's surname is nothing else."""
        full, single, doubtful = self._sorted()
        if doubtful and full:
            self._take_surnames(full, doubtful)
        known = {spot.text: entry.name for spot in full if (entry := self.aliases.find(spot.text))}
        single = self._take_officeholders(full, single, known)
        led = self._leaders_unnamed(full, single, known)
        persons, left = join_persons(full, [spot for spot in single if spot.text not in led], known)
        left += [spot for spot in single if spot.text in led]
        alone: Groups = {}
        for spot in left:
            alone.setdefault(spot.text, []).append(spot)
        nouns: list[Spot] = []
        surnames: list[Spot] = []
        self.initials = {letters: kind for full, (kind, _) in self.bodies.items() for letters in initials_of(full)}
        for name, spots in alone.items():
            if owner := self._body_taken_for_a_person(name, spots[0]):
                self.bodies[owner][1].extend(spots)
                continue
            kind = self._type_of_single(name, spots)
            if is_bare_noun(name) and kind is None:
                nouns.extend(spots)
            elif kind == "person":
                surnames.extend(spots)
            elif kind:
                self.bodies[name] = (kind, spots)
            else:
                doubtful[name] = spots
        take_short_forms(self.text, self.bodies, doubtful, self.aliases, self.writes)
        if doubtful:
            take_listed(self.text, self.bodies, doubtful, self.groups)
        if surnames:
            persons += join_persons(surnames, [], {})[0]
        return persons, self._join_bodies(nouns)

    def _leaders_unnamed(self, full: list[Spot], single: list[Spot], known: dict[str, str]) -> set[str]:
        """Surnames of leaders whom the article never names in full, though it does somebody of theirs later on."""
        led: set[str] = set()
        for word in LEADERS.intersection(spot.text for spot in single):
            bearers = [spot for spot in full if spot.text.endswith(f" {word}")]
            leaders = holders_called(word, self.aliases)
            if bearers and leaders and not any(known.get(spot.text, spot.text) in leaders for spot in bearers):
                first = min(spot.start for spot in bearers)
                if sum(spot.text == word and spot.start < first for spot in single) > 1:
                    led.add(word)
        return led

    def _body_taken_for_a_person(self, name: str, spot: Spot) -> str | None:
        """The one body whose last word a name is that seemed a surname for it ("Harriers" of "Lundby Harriers")."""
        if spot.kind != "person" or spot.title or self.writes(name.lower()):
            return None
        owners = [
            full for full, (_, spots) in self.bodies.items() if full.endswith(f" {name}") and spots[0].kind == "person"
        ]
        return owners[0] if len(owners) == 1 else None

    def _take_officeholders(self, full: list[Spot], single: list[Spot], known: dict[str, str]) -> list[Spot]:
        """Surnames left, those taken as full names whose bearer an office beside them tells ("President Lund").

        Where the article has somebody else of that surname in full, only the mentions with the office are.
        """
        taken: set[int] = set()
        names = {known.get(spot.text, spot.text) for spot in full}
        groups: Groups = {}
        for spot in (*single, *(spot for spot in full if " " in spot.text)):
            groups.setdefault(spot.text, []).append(spot)
        for name, spots in groups.items():
            found = known_by_office(self.text, spots, self.aliases, self.year)
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
            kind = self._type_of_full(name, words, spots)
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
        return last if last in self.groups or last in LEADERS or has_given_name(words[1:]) else None

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last words of full names that open with a known first name."""
        names = [name.split() for name in self.groups if " " in name]
        return frozenset(words[-1] for words in names if has_given_name(words))

    def _type_of_full(self, name: str, words: list[str], spots: list[Spot]) -> ActorType | None:
        titled = any(spot.title for spot in spots)
        kind = spots[0].kind
        if kind == "place" or name in capitals():
            return None
        told = type_of(name, self.aliases)
        if told and not (titled and kind == "person"):
            return told
        if words[-1].lower() in TITLES and all(word.lower() in TITLES or word.lower() in SUBJECTS for word in words):
            return None
        if kind == "person" and (titled or looks_chinese(words) or looks_chinese_abroad(words)):
            return "person"
        thing = is_thing(words, self.writes)
        if kind == "person" and has_given_name(words) and (not thing or self._has_office(spots)):
            return "person"
        shown = self._evidence(spots)
        if "thing" in shown and not has_given_name(words):
            return None
        if kind == "person" and "person" in shown and (has_given_name(words) or not thing):
            return "person"
        if "outlet" in shown:
            return "outlet"
        if thing or self._is_label(spots):
            return None
        if "company" in shown:
            return "company"
        if "body" in shown:
            return "organisation"
        if kind == "person":
            return "person" if self._seems_a_person(words, spots, shown) else None
        return "organisation" if "says" in shown and kind == "organisation" else None

    def _has_office(self, spots: list[Spot]) -> bool:
        return any(role_before(self.text, spot.start) for spot in spots[:3])

    def _seems_a_person(self, words: list[str], spots: list[Spot], shown: set[Evidence]) -> bool:
        """Whether capitalised words that no list knows name a person, and do not only open a sentence."""
        if not 2 <= len(words) <= 4 or self.foreign or is_no_person(words) or words[0] in self._body_heads:
            return False
        if shown & {"person", "says"} or any(word[1:] == "." for word in words):
            return True
        if any(role_after(self.text, s.end) or self._befell(s) for s in spots[:3]):
            return True
        if any(_IN_PLACE.search(self.text[max(0, spot.start - 12) : spot.start]) for spot in spots[:6]):
            return False
        alone = self.groups.get(words[-1], [])
        return any(self._is_free(spot) for spot in (*spots, *alone)) or "says" in self._evidence(alone)

    @cached_property
    def _body_heads(self) -> frozenset[str]:
        """The first words of the bodies that the text names in full, which no unlisted person shares."""
        return frozenset(name.split()[0] for name in self.groups if " " in name and type_of(name, self.aliases))

    def _is_free(self, spot: Spot) -> bool:
        """Whether a name stands where neither a place nor the first word of a sentence would."""
        return not _AT_PLACE.search(self.text[max(0, spot.start - 14) : spot.start])

    def _befell(self, spot: Spot) -> bool:
        """Whether the words before a name tell what befalls people alone ("the death of Jo Doe")."""
        return bool(_BEFELL.search(self.text[max(0, spot.start - 12) : spot.start]))

    def _type_of_single(self, name: str, spots: list[Spot]) -> ActorType | None:
        kind = spots[0].kind
        if explained := self.explained.get(name):
            return self._type_explained(name, explained)
        told = type_of(name, self.aliases)
        if told:
            return told if name not in PLATFORMS or not all(self._is_platform(s) for s in spots) else None
        if name.isupper() and name in self.initials and (len(name) > 2 or f" the {name}" in self.text):
            return self.initials[name]
        if is_people(name) or (name[-1] == "." and name[:-1].lower() in TITLES):
            return None
        titled = any(spot.title for spot in spots)
        if name in LEADERS or (kind == "person" and titled):
            return "person"
        if kind == "place" or name in capitals() or is_bare_noun(name) or self.writes(name.lower()):
            return None
        shown = self._evidence(spots)
        if kind != "person" and "thing" in shown:
            return None
        if kind == "person" and "company" not in shown and (shown or has_given_name([name])):
            return "person"
        if name in CHINESE_SURNAMES and "says" in shown:
            return "person"
        if "outlet" in shown:
            return "outlet"
        if "company" in shown:
            return "company"
        if "person" in shown and any(self._is_free(spot) for spot in spots[:6]):
            return "person"
        if (name.endswith(_NO_BODY_ENDS) and name[1:].islower()) or name.lower() in SUBJECTS:
            return None
        return "organisation" if shown & {"body", "says"} else None

    def _type_explained(self, name: str, full: str) -> ActorType | None:
        """What an acronym stands for: a body, or a thing such as a sea."""
        kind = type_of(full, self.aliases) or ("government" if name in GOVERNMENT_NAMES else None)
        return kind or (None if is_thing(full.split(), lambda _: False) else "organisation")

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
            if owner is None and spot.text in _OUTLET_NOUNS and "says" in self._evidence([spot]):
                owner = owners[spot.text] = Body(spot.text, "outlet")
                bodies.append(owner)
            if owner:
                owner.spots.append(spot)
        return bodies
