"""What kind of actor is each name of an article, by its own words or else by what stands around it?"""

import re
from functools import cached_property
from operator import attrgetter

from corpus.actors.acting import Evidence, evidence
from corpus.actors.actor_words import CHINESE_SURNAMES, COMPANY_ENDS, GOVERNMENT_NAMES, LEADERS, SUBJECTS, THINGS
from corpus.actors.aliases import Aliases
from corpus.actors.bare_offices import is_office_of
from corpus.actors.bodies import is_bare_noun
from corpus.actors.body_forms import Groups
from corpus.actors.countries import adjectives, capitals, country_names
from corpus.actors.everyday_words import OPENING
from corpus.actors.lexicon import DEMONYMS, PLACES, TITLES
from corpus.actors.name_class import gender_of
from corpus.actors.other_senses import means_another
from corpus.actors.role_after import role_after
from corpus.actors.spans import Spot
from corpus.actors.standing import (
    befell,
    builds,
    has_office,
    is_called,
    is_firm_of_place,
    is_free,
    is_in_state,
    is_label,
    is_named_work,
    is_nations,
    is_near,
    is_of_place,
    is_somebody,
    says_of_itself,
    speaks_aloud,
    taken_up,
)
from corpus.actors.types import (
    has_given_name,
    is_everyday,
    is_no_person,
    is_people,
    is_thing,
    looks_eastern,
    type_of,
)
from corpus.lazy import lazy
from corpus.model import ActorType
from corpus.written import Written

_IN_PLACE = lazy(r"\b(?:in|near|outside|throughout) (?:the |nearby |downtown )?\Z", re.IGNORECASE)
_RECENT = 300
"""Characters before a name in which the pronoun behind it may have whom it means."""
_SAID = ("said ", "says ", "added ", "replied ", "recalled ")
_SEATS = frozenset(("Senate", "House", "Congress", "Assembly"))
"""What a party's candidates and races are for: "the Republican Senate candidate"."""
_BOARDS = frozenset(("Trustees", "Commissioners", "Regents", "Supervisors", "Governors"))
_PARTY = frozenset(("Democratic", "Republican"))
_OFFICES = frozenset(("Minister", "Secretary", "Director", "Officer", "Commissioner", "Ambassador", "Spokesman"))
_PARTISANS = frozenset(("Democrat", "Republican", "Conservative", "Socialist", "Liberal"))
_LANDS = frozenset(
    ("Europe", "Africa", "Asia", "UK", "USA", "England", "Scotland", "Wales", "International", *country_names())
)
"""What the branches of bodies are called after."""

_CLUBS_TOO = frozenset(("City", "Town", "County", "Park", "Bay", "Island", "Valley", "Hill"))
"""Last words of places that clubs are called by as well."""
_STORMS = ("Hurricane ", "Typhoon ", "Cyclone ", "Storm ", "Tropical Storm ", "Operation ")
_title_of = attrgetter("title")
_NO_BODY_ENDS = ("ism", "ists", "ers", "ology", "ics", "istry", "cience", "ciences", "onomy", "ography")


def _is_office(words: list[str]) -> bool:
    """Whether several words are an office without whoever holds it."""
    low = [word.lower() for word in words]
    if low[-1] in TITLES and all(word in TITLES or word in SUBJECTS for word in low):
        return True
    if words[-1] in _OFFICES and not has_given_name(words):  # "Propaganda Minister"
        return True
    return "of" in low[1:] and is_office_of(low)  # "Director of Department of Waters"


class NameKinds:
    """Tells the kinds of one article's names."""

    def __init__(
        self, text: str, groups: Groups, explained: dict[str, str], aliases: Aliases, writes: Written, foreign: bool
    ) -> None:
        self._text, self._groups, self._explained = text, groups, explained
        self._aliases, self._writes = aliases, writes
        self._foreign = foreign
        self.initials: dict[str, ActorType] = {}
        """Kinds of the bodies named in full, by their first letters."""

    def of_full(self, name: str, words: list[str], spots: list[Spot]) -> ActorType | None:
        """The kind of a name of several words; None where it names nobody, or only its neighbours may tell."""
        titled = any(map(_title_of, spots))
        kind = spots[0].kind
        if words[-1] == "Park" and kind != "organisation" and has_office(self._text, spots):  # "analyst Edison Park"
            return "person"
        if kind == "person" and not titled and any(is_of_place(self._text, spot) for spot in spots[:3]):
            return None
        if kind == "place" and not is_firm_of_place(self._text, words, spots):
            club = words[-1] in _CLUBS_TOO and self.evidence(spots) & {"club"}  # "lost 3-0 to Lundby City"
            return "organisation" if club else self._of_branch(words, spots)
        if name in capitals() or name in adjectives() or (words[0] in _PARTY and words[-1] in _SEATS):
            return None
        if not titled and is_named_work(self._text, words, spots):
            return None
        told = self._told(name, words, spots)
        if told and not (titled and kind == "person"):
            return told
        if _is_office(words):
            return None
        if kind == "person" and (titled or looks_eastern(words)):
            return "person"
        if words[-1] in _PARTY or (kind != "person" and is_people(words[-1])):  # "Senate Democratic", "Arab Israeli"
            return None
        if words[-1].removesuffix("s") in _PARTISANS and words[0].lower() in DEMONYMS:  # "Christian Democrat"
            return None
        return self._by_what_is_shown(words, spots)

    def _told(self, name: str, words: list[str], spots: list[Spot]) -> ActorType | None:
        """The kind that a name's own words tell, or the letters that explain it."""
        told = "outlet" if spots[0].kind == "outlet" else type_of(name, self._aliases)
        if told is None and words[0].endswith("ing") and words[1] in ("the", "our") and len(words) > 2:
            return "organisation"  # "Keeping the Peace"
        if told is None and name in self._explained.values() and words[-1].lower() not in THINGS:
            return "organisation"  # "Northern Harbour Forum (NHF)"
        if told == "company" and words[-1] == "Group" and "body" in self.evidence(spots):  # "the nonprofit Doe Group"
            return "organisation"
        return told

    def _by_what_is_shown(self, words: list[str], spots: list[Spot]) -> ActorType | None:
        """The kind of a name of several words that does not tell it, by what stands around the name."""
        kind = spots[0].kind
        thing = is_thing(words, self._writes)
        called = kind == "person" and is_called(self._text, spots[0])
        given = kind == "person" and has_given_name(words) and not called
        if given and (not thing or has_office(self._text, spots)):
            return "person"
        shown = self.evidence(spots)
        if "thing" in shown and not has_given_name(words):
            return None
        if "company" in shown and words[-1].lower() in COMPANY_ENDS:  # "Kestrel Software"
            return "company"
        if "club" in shown:
            return "organisation"
        if kind == "person" and "person" in shown and (has_given_name(words) or not thing):
            return "person"
        if "outlet" in shown:
            return "outlet"
        if kind == "organisation" and "body" in shown and "for" in words:  # "Action for Fair Tax, a group"
            return "organisation"
        if thing or is_label(self._text, spots):
            return None
        if kind == "person" and len(words) == 2 and not is_everyday(words) and builds(self._text, spots):
            return "person"
        if "company" in shown:
            return "company"
        if "body" in shown:
            return "organisation"
        if kind == "person" and self._seems_a_person(words, spots, shown):
            return "person"
        acts = "says" in shown and (kind == "organisation" or (is_everyday(words) and not is_people(words[-1])))
        return "organisation" if acts else None

    def _seems_a_person(self, words: list[str], spots: list[Spot], shown: set[Evidence]) -> bool:
        """Whether capitalised words that no list knows name a person, and do not only open a sentence."""
        if not 2 <= len(words) <= 4 or self._foreign or is_no_person(words) or words[0] in self._body_heads:
            return False
        if words[0] in LEADERS or words[-1] in _BOARDS:  # "Trump Turnberry", "the Lundcare Trustees"
            return False
        if "person" in shown or any(word[1:] == "." for word in words):
            return True
        if "company" in self.evidence(self._groups.get(words[-1], [])):  # "Kestrel Larsted", two firms in one breath
            return False
        if is_everyday(words):
            return False
        if "says" in shown or any(role_after(self._text, s.end) or befell(self._text, s) for s in spots[:3]):
            return True
        if any(_IN_PLACE.search(self._text[max(0, spot.start - 12) : spot.start]) for spot in spots[:6]):
            return False
        alone = self._groups.get(words[-1], [])
        return any(is_free(self._text, spot) for spot in (*spots, *alone)) or "says" in self.evidence(alone)

    @cached_property
    def _body_heads(self) -> frozenset[str]:
        """The first words of the bodies that the text names in full, which no unlisted person shares."""
        return frozenset(name.split()[0] for name in self._groups if " " in name and type_of(name, self._aliases))

    def of_single(self, name: str, spots: list[Spot]) -> ActorType | None:
        """The kind of a name of one word that means nobody named in full."""
        kind = spots[0].kind
        if explained := self._explained.get(name):
            return self._type_explained(name, explained)
        told = "outlet" if kind == "outlet" else type_of(name, self._aliases)
        if told:
            return None if means_another(self._text, name, told == "outlet", spots) else told
        if name.isupper() and name in self.initials and (len(name) > 2 or f" the {name}" in self._text):
            return self.initials[name]
        if is_people(name) or (name[-1] == "." and name[:-1].lower() in TITLES):
            return None
        titled = any(map(_title_of, spots))
        if not titled and any(is_in_state(self._text, spot) for spot in spots[:6]):
            return None
        if name in LEADERS or (kind == "person" and (titled or name[0] == "@")):
            return "person"
        if kind == "place" or name in capitals() or is_bare_noun(name) or self._writes(name.lower()):
            return None
        if name.startswith("Asia-") or any(is_of_place(self._text, spot) for spot in spots[:3]):
            return None
        if kind != "person" and (name in self._storms or any(is_near(self._text, spot) for spot in spots[:6])):
            return None
        return self._single_by_what_is_shown(name, spots)

    def _single_by_what_is_shown(self, name: str, spots: list[Spot]) -> ActorType | None:
        """The kind of a single word, by what stands around it."""
        kind = spots[0].kind
        shown = self.evidence(spots)
        if name[-1].isdigit():  # a strain named "OB-7"
            shown.discard("person")
        if kind != "person" and "thing" in shown:
            return None
        given = has_given_name([name])
        if "company" not in shown and ((kind == "person" and (shown or given)) or (given and "says" in shown)):
            return "person"
        if name in CHINESE_SURNAMES and "says" in shown:
            return "person"
        if kind != "organisation" and any(is_somebody(self._text, spot) for spot in spots[:3]):
            return "person"
        if "outlet" in shown:
            return "outlet"
        if "company" in shown:
            return "company"
        if "club" in shown:
            return "organisation"
        if "person" in shown and any(is_free(self._text, spot) for spot in spots[:6]):
            return "person"
        if (name.endswith(_NO_BODY_ENDS) and name[1:].islower()) or name.lower() in SUBJECTS:
            return None
        if "body" not in shown and ("says" in shown or any(self._text.endswith(_SAID, 0, s.start) for s in spots[:6])):
            of_itself = any(says_of_itself(self._text, spot) for spot in spots[:6])
            if not of_itself and any(map(self._speaks_as_a_person, spots[:6])):
                return "person"
        acts = bool(shown & {"body", "says"}) or (
            kind == "organisation" and any(is_nations(self._text, s) for s in spots[:6])
        )
        return "organisation" if acts else None

    def _speaks_as_a_person(self, spot: Spot) -> bool:
        if speaks_aloud(self._text, spot):
            return True
        gender, near = taken_up(self._text, spot), range(spot.start - _RECENT, spot.start)
        return gender is not None and not any(
            other.kind == "person" and other.start in near and gender_of(name.lower().split(), "") in (None, gender)
            for name, group in self._groups.items()
            for other in (group if " " in name else ())
        )

    @cached_property
    def _storms(self) -> frozenset[str]:
        """The last words of the names of storms and operations."""
        return frozenset(name.split()[-1] for name in self._groups if name.startswith(_STORMS))

    def _of_branch(self, words: list[str], spots: list[Spot]) -> ActorType | None:
        """The kind of what goes on with its country: "Greenpeace Norway", and "Lund Norway" where it speaks."""
        if len(words) > 2 and words[-2].lower() in SUBJECTS and self.evidence(spots) & {"says", "body"}:
            return "organisation"  # "Public Health Ontario"
        if len(words) < 2 or words[-1] not in _LANDS:
            return None
        if (of := type_of(" ".join(words[:-1]), self._aliases)) in ("organisation", "company"):
            return of
        low = words[0].lower()
        described = (
            low in OPENING
            or low == "new"
            or low in DEMONYMS
            or low in PLACES
            or low.endswith(("ern", "ing", "ed", "al"))
        )
        shown = set() if described else self.evidence(spots)
        if "company" in shown:
            return "company"
        return "organisation" if shown & {"says", "body"} else None

    def _type_explained(self, name: str, full: str) -> ActorType | None:
        """What an acronym stands for: a body, or a thing such as a sea."""
        kind = type_of(full, self._aliases) or ("government" if name in GOVERNMENT_NAMES else None)
        return kind or (None if is_thing(full.split(), lambda _: False) else "organisation")

    def evidence(self, spots: list[Spot]) -> set[Evidence]:
        """What stands around the first mentions of a name."""
        shown: set[Evidence] = set()
        for spot in spots[:6]:
            shown |= evidence(self._text, spot.start, spot.end)
        return shown
