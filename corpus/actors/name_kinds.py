"""What kind of actor is each name of an article, by its own words or else by what stands around it?"""

import re
from functools import cached_property

from corpus.actors.acting import Evidence, evidence
from corpus.actors.actor_words import CHINESE_SURNAMES, GOVERNMENT_NAMES, LEADERS, SUBJECTS, THINGS
from corpus.actors.aliases import Aliases
from corpus.actors.bare_offices import is_office_of
from corpus.actors.bodies import is_bare_noun
from corpus.actors.body_forms import Groups
from corpus.actors.countries import adjectives, capitals, country_names
from corpus.actors.everyday_words import ENDING, OPENING
from corpus.actors.lexicon import DEMONYMS, PERSON_NOUNS, PLACES, TITLES
from corpus.actors.other_senses import means_another
from corpus.actors.role_after import role_after
from corpus.actors.roles import role_before
from corpus.actors.spans import Spot
from corpus.actors.types import (
    has_given_name,
    is_no_person,
    is_people,
    is_thing,
    looks_chinese,
    looks_chinese_abroad,
    looks_vietnamese,
    type_of,
)
from corpus.lazy import lazy
from corpus.model import ActorType
from corpus.wordlists import words as words_of
from corpus.written import Written

_BEFORE_PLACE = r"\b(?:in|at|near|from|across|outside|around|to|through|between|of|the|a) "
_BEHIND_PLACE = lazy(rf"{_BEFORE_PLACE}\Z", re.IGNORECASE)
_AT_PLACE = lazy(rf"(?:{_BEFORE_PLACE}|[\n.!?:”\"] ?|^)\Z", re.IGNORECASE)
_IN_PLACE = lazy(r"\b(?:in|near|outside|throughout) (?:the |nearby |downtown )?\Z", re.IGNORECASE)
_OF_PLACE = lazy(
    r"\b(?:village|town|city|hamlet|district|province|suburb|port|island|region|municipality) of \Z"
    r"|\b(?:villages|towns|cities|districts|provinces|regions|islands) of (?:[A-Z][\w’'-]+(?:, | and )){1,3}\Z"
)
_PARTY = frozenset(("Democratic", "Republican"))
_OFFICES = frozenset(("Minister", "Secretary", "Director", "Officer", "Commissioner", "Ambassador", "Spokesman"))
_PARTISANS = frozenset(("Democrat", "Republican", "Conservative", "Socialist", "Liberal"))
_BUILDER = lazy(r", (?:an?|the) (?:[\w’'-]+ ){0,4}?(?:developer|builder|miner|brewer|operator|supplier)\b")
_LANDS = frozenset(("Europe", "Africa", "Asia", "UK", "USA", "International", *country_names()))
"""What the branches of bodies are called after."""
_BEFELL = lazy(r"\b(?:death|murder|killing|widow|arrest|trial) of \Z")

_QUOTED = (",” ", '," ', "?” ", '?" ', "!” ", '!" ')
_ALOUD = lazy(
    r" (?:said|says|told|answered|replied|added|asked|continued|recalled|explained|insisted|admitted|joked)\b"
    r"(?! (?:in|through) (?:a|its) | on (?:its|the) (?:\w+ )?(?:website|site|account)\b)"
)

_STORMS = ("Hurricane ", "Typhoon ", "Cyclone ", "Storm ", "Tropical Storm ", "Operation ")
_NEAR = lazy(
    r"\b(?:near|outside|(?:north|south|east|west|suburbs?|outskirts) of"
    r"|(?:born|lives?|lived|based|grew up|headquartered) in) \Z"
)
_FIRM_BEFORE = lazy(
    r"\b(?:firm|company|consultancy|brokerage|lender|retailer|carrier|insurer|start-?up|think tank|charity) \Z"
)
_FIRM_AFTER = lazy(r" (?:conglomerate|shareholders|shares|chairman|chief executive|CEO)\b")
_FIRMS_TOO = words_of(
    """
    leader owner partner rival sponsor champion supplier builder developer producer buyer seller publisher regulator
    watchdog winner dealer miner settler creditor source donor member
    """
)
"""What a body may be called as well as a person."""
_SET_OFF = lazy(r"\b(?:the|its|their|his|her|an?) ((?:[a-z-]+ ){0,2}[a-z-]+), \Z")
_CHIEFS = ("chief executive", "chairman", "chairwoman", "spokesman", "spokeswoman", "president", "minister", "governor")
_CLOSES = lazy(r"[,.;”\"]")
_ORDERS = (looks_chinese, looks_chinese_abroad, looks_vietnamese)
"""What tells a name by its syllables and the place of its surname."""
_NO_BODY_ENDS = ("ism", "ists", "ers", "ology", "ics", "istry", "cience", "ciences", "onomy", "ography")


def is_everyday(words: list[str]) -> bool:
    """Whether words of every day open or end a name, and it is no "Big Jo Doe"."""
    if words[0].lower() in OPENING:
        return len(words) < 3 or not has_given_name(words[1:])
    return words[-1].lower() in ENDING or words[-1].lower() in SUBJECTS


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
        titled = any(spot.title for spot in spots)
        kind = spots[0].kind
        if words[-1] == "Park" and kind != "organisation" and self._has_office(spots):  # "analyst Edison Park"
            return "person"
        if kind == "person" and not titled and any(self._is_of_place(spot) for spot in spots[:3]):
            return None
        if kind == "place" and not self._is_firm_of_place(words, spots):
            return self._of_branch(words, spots)
        if name in capitals() or name in adjectives():
            return None
        told = "outlet" if kind == "outlet" else type_of(name, self._aliases)
        if told is None and name in self._explained.values() and words[-1].lower() not in THINGS:
            return "organisation"  # "Northern Harbour Forum (NHF)"
        if told == "company" and words[-1] == "Group" and "body" in self.evidence(spots):  # "the nonprofit Doe Group"
            return "organisation"
        if told and not (titled and kind == "person"):
            return told
        if words[-1].lower() in TITLES and all(word.lower() in TITLES or word.lower() in SUBJECTS for word in words):
            return None
        if words[-1] in _OFFICES and not has_given_name(words):  # "Propaganda Minister"
            return None
        if "of" in words[1:] and is_office_of([word.lower() for word in words]):  # "Director of Department of Waters"
            return None
        if kind == "person" and (titled or any(looks(words) for looks in _ORDERS)):
            return "person"
        if words[-1] in _PARTY or (kind != "person" and is_people(words[-1])):  # "Senate Democratic", "Arab Israeli"
            return None
        if words[-1].removesuffix("s") in _PARTISANS and words[0].lower() in DEMONYMS:  # "Christian Democrat"
            return None
        thing = is_thing(words, self._writes)
        if kind == "person" and has_given_name(words) and (not thing or self._has_office(spots)):
            return "person"
        shown = self.evidence(spots)
        if "thing" in shown and not has_given_name(words):
            return None
        if kind == "person" and "person" in shown and (has_given_name(words) or not thing):
            return "person"
        if "outlet" in shown:
            return "outlet"
        if thing or self._is_label(spots):
            return None
        if kind == "person" and len(words) == 2 and not is_everyday(words) and self._builds(spots):
            return "person"
        if "company" in shown:
            return "company"
        if "body" in shown:
            return "organisation"
        if kind == "person" and self._seems_a_person(words, spots, shown):
            return "person"
        acts = "says" in shown and (kind == "organisation" or (is_everyday(words) and not is_people(words[-1])))
        return "organisation" if acts else None

    def _builds(self, spots: list[Spot]) -> bool:
        """Whether a name is said to be what people and companies are both called ("Jo Doe, a Texas developer")."""
        return all(_BUILDER.match(self._text, spot.end) for spot in spots[:2])

    def _has_office(self, spots: list[Spot]) -> bool:
        return any(role_before(self._text, s.start) or role_after(self._text, s.end) for s in spots[:3])

    def _seems_a_person(self, words: list[str], spots: list[Spot], shown: set[Evidence]) -> bool:
        """Whether capitalised words that no list knows name a person, and do not only open a sentence."""
        if not 2 <= len(words) <= 4 or self._foreign or is_no_person(words) or words[0] in self._body_heads:
            return False
        if words[0] in LEADERS:  # "Trump Turnberry"
            return False
        if "person" in shown or any(word[1:] == "." for word in words):
            return True
        if "company" in self.evidence(self._groups.get(words[-1], [])):  # "Kestrel Larsted", two firms in one breath
            return False
        if is_everyday(words):
            return False
        if "says" in shown or any(role_after(self._text, s.end) or self._befell(s) for s in spots[:3]):
            return True
        if any(_IN_PLACE.search(self._text[max(0, spot.start - 12) : spot.start]) for spot in spots[:6]):
            return False
        alone = self._groups.get(words[-1], [])
        return any(self._is_free(spot) for spot in (*spots, *alone)) or "says" in self.evidence(alone)

    @cached_property
    def _body_heads(self) -> frozenset[str]:
        """The first words of the bodies that the text names in full, which no unlisted person shares."""
        return frozenset(name.split()[0] for name in self._groups if " " in name and type_of(name, self._aliases))

    def _is_free(self, spot: Spot) -> bool:
        """Whether a name stands where neither a place nor the first word of a sentence would."""
        return not _AT_PLACE.search(self._text[max(0, spot.start - 14) : spot.start])

    def _befell(self, spot: Spot) -> bool:
        """Whether the words before a name tell what befalls people alone ("the death of Jo Doe")."""
        return bool(_BEFELL.search(self._text[max(0, spot.start - 12) : spot.start]))

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
        titled = any(spot.title for spot in spots)
        if name in LEADERS or (kind == "person" and titled):
            return "person"
        if kind == "place" or name in capitals() or is_bare_noun(name) or self._writes(name.lower()):
            return None
        if name.startswith("Asia-") or any(self._is_of_place(spot) for spot in spots[:3]):
            return None
        if kind != "person" and (name in self._storms or any(self._is_near(spot) for spot in spots[:6])):
            return None
        shown = self.evidence(spots)
        if kind != "person" and "thing" in shown:
            return None
        given = has_given_name([name])
        if "company" not in shown and ((kind == "person" and (shown or given)) or (given and "says" in shown)):
            return "person"
        if name in CHINESE_SURNAMES and "says" in shown:
            return "person"
        if kind != "organisation" and any(self._is_somebody(spot) for spot in spots[:3]):
            return "person"
        if "outlet" in shown:
            return "outlet"
        if "company" in shown:
            return "company"
        if "person" in shown and any(self._is_free(spot) for spot in spots[:6]):
            return "person"
        if (name.endswith(_NO_BODY_ENDS) and name[1:].islower()) or name.lower() in SUBJECTS:
            return None
        if "says" in shown and "body" not in shown and any(self._speaks_aloud(spot) for spot in spots[:6]):
            return "person"
        return "organisation" if shown & {"body", "says"} else None

    @cached_property
    def _storms(self) -> frozenset[str]:
        """The last words of the names of storms and operations."""
        return frozenset(name.split()[-1] for name in self._groups if name.startswith(_STORMS))

    def _is_near(self, spot: Spot) -> bool:
        """Whether the words before a name make it a town's: "near Lund", "born in Lund"."""
        return _NEAR.search(self._text, max(0, spot.start - 24), spot.start) is not None

    def _is_firm_of_place(self, words: list[str], spots: list[Spot]) -> bool:
        """Whether a name that sounds like a place's is told to be a firm's: "the firm Lund Asia"."""
        return len(words) > 1 and any(
            _FIRM_BEFORE.search(self._text, max(0, spot.start - 24), spot.start)
            or (_FIRM_AFTER.match(self._text, spot.end) and words[-1].lower() not in PLACES)
            for spot in spots[:6]
        )

    def _of_branch(self, words: list[str], spots: list[Spot]) -> ActorType | None:
        """The kind of what goes on with its country: "Greenpeace Norway", and "Lund Norway" where it speaks."""
        if len(words) < 2 or words[-1] not in _LANDS:
            return None
        if (of := type_of(" ".join(words[:-1]), self._aliases)) in ("organisation", "company"):
            return of
        low = words[0].lower()
        described = low in OPENING or low in DEMONYMS or low in PLACES or low.endswith(("ern", "ing", "ed", "al"))
        return None if described or "says" not in self.evidence(spots) else "organisation"

    def _is_somebody(self, spot: Spot) -> bool:
        """Whether what a person is stands set off beside a word: "Lund, a herder, said", "the goalkeeper, Lund"."""
        if _BEHIND_PLACE.search(self._text, max(0, spot.start - 10), spot.start):
            return False
        told = _SET_OFF.search(self._text, max(0, spot.start - 40), spot.start)
        role = told[1] if told and _CLOSES.match(self._text, spot.end) else role_after(self._text, spot.end)
        if role is None and (beside := role_before(self._text, spot.start)) and beside.endswith(_CHIEFS):
            return True  # "chief executive Lund"
        last = role.split(" of ")[0].split()[-1].lower() if role else ""
        return last in PERSON_NOUNS and last not in _FIRMS_TOO

    def _speaks_aloud(self, spot: Spot) -> bool:
        """Whether a quote's own sentence goes on with the name, and no statement of a firm is given."""
        return self._text.startswith(_QUOTED, spot.start - 3) and _ALOUD.match(self._text, spot.end) is not None

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

    def _is_of_place(self, spot: Spot) -> bool:
        """Whether the words before a name make it a place's: "the village of Al Jina", "towns of Lund and Salqa"."""
        ends = self._text.endswith((" of ", " and "), 0, spot.start)
        return ends and _OF_PLACE.search(self._text, max(0, spot.start - 40), spot.start) is not None

    def _is_label(self, spots: list[Spot]) -> bool:
        """Whether a name only ever heads a line or an item, before a colon."""
        return all(self._text[spot.end : spot.end + 1] == ":" for spot in spots)
