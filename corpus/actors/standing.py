"""How does a name stand in the text: as a person's, a place's, a firm's? What the words right beside it tell."""

import re

from corpus.actors.actor_words import TERMS
from corpus.actors.countries import country_names
from corpus.actors.lexicon import PERSON_NOUNS, PLACES
from corpus.actors.mastheads import is_outlet
from corpus.actors.name import Gender, is_given
from corpus.actors.name_class import GIVEN_TOO
from corpus.actors.role_after import role_after
from corpus.actors.roles import role_before
from corpus.actors.spans import Spot
from corpus.lazy import lazy
from corpus.wordlists import words as words_of

_BUILDER = lazy(r", (?:an?|the) (?:[\w’'-]+ ){0,4}?(?:developer|builder|miner|brewer|operator|supplier)\b")
_BEFORE_PLACE = r"\b(?:in|at|near|from|across|outside|around|to|through|between|of|the|a) "
_BEHIND_PLACE = lazy(rf"{_BEFORE_PLACE}\Z", re.IGNORECASE)
_AT_PLACE = lazy(rf"(?:{_BEFORE_PLACE}|[\n.!?:”\"] ?|^)\Z", re.IGNORECASE)
_OF_PLACE = lazy(
    r"\b(?:village|town|city|hamlet|district|province|suburb|port|island|region|municipality) of \Z"
    r"|\b(?:villages|towns|cities|districts|provinces|regions|islands) of (?:[A-Z][\w’'-]+(?:, | and )){1,3}\Z"
)
_BEFELL = lazy(r"\b(?:death|murder|killing|widow|arrest|trial) of \Z")

_QUOTED = (",” ", '," ', "?” ", '?" ', "!” ", '!" ')
_ALOUD = lazy(
    r" (?:said|says|told|answered|replied|added|asked|continued|recalled|explained|insisted|admitted|joked)\b"
    r"(?! (?:in|through) (?:a|its) | on (?:its|the) (?:\w+ )?(?:website|site|account)\b)"
)
_ALOUD_BEFORE = lazy(r"[,?!][”\"] (?:said|says|answered|replied|added|asked|recalled|explained|insisted|joked) \Z")
_SAYS_OF_SELF = lazy(
    r" (?:said|says|told [a-z ]{3,30}|added|insisted|admitted|recalled|explained|denied|claimed)"
    r"(?: on [A-Z][a-z]+day)?,?(?: that)? (s?he)"
    r" (?:would|had|was|is|will|has|did|does|wants|wanted|hoped|hopes|planned|plans|felt|could|can)\b"
)
_TAKEN_UP = lazy(r"[^.!?\nA-Z]{0,160}[.!?][”\"]? (?:[“\"][^“”\"\n]{1,240}[”\"] )?([Ss]?[Hh]e) (?!and |or )")
_NEAR = lazy(
    r"\b(?:near|outside|(?:north|south|east|west|suburbs?|outskirts) of"
    r"|(?:born|lives?|lived|based|grew up|headquartered) in) \Z"
)
_OWNER = lazy(r"\b([A-Z][a-z]+)['’]s \Z")
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
_NOUN_BEFORE = lazy(
    r"\b[a-z]+ (?:journal|newspaper|magazine|charity|company|firm|business|start-?up|retailer|consultancy"
    r"|think tank) \Z"
)
_CLOSE = frozenset('.,;:)”"\n')
_CLOSES = lazy(r"[,.;”\"]")


def builds(text: str, spots: list[Spot]) -> bool:
    """Whether a name is said to be what people and companies are both called ("Jo Doe, a Texas developer")."""
    return all(_BUILDER.match(text, spot.end) for spot in spots[:2])


def has_office(text: str, spots: list[Spot]) -> bool:
    """Whether an office stands beside a name."""
    return any(role_before(text, s.start) or role_after(text, s.end) for s in spots[:3])


def is_free(text: str, spot: Spot) -> bool:
    """Whether a name stands where neither a place nor the first word of a sentence would."""
    return not _AT_PLACE.search(text[max(0, spot.start - 14) : spot.start])


def befell(text: str, spot: Spot) -> bool:
    """Whether the words before a name tell what befalls people alone ("the death of Jo Doe")."""
    return bool(_BEFELL.search(text[max(0, spot.start - 12) : spot.start]))


def is_nations(text: str, spot: Spot) -> bool:
    """Whether letters stand right behind whose they are: "Japan's KSTR"."""
    owner = _OWNER.search(text, max(0, spot.start - 24), spot.start)
    return owner is not None and owner[1] in country_names() and spot.text not in TERMS and len(spot.text) > 2


def is_called(text: str, spot: Spot) -> bool:
    """Whether the noun right before a name tells that it is a body's, though it opens like a person's: "the journal
    Marine Letters", but no "the journal Jo Doe founded".
    """
    closed = text[spot.end : spot.end + 1] in _CLOSE
    return closed and _NOUN_BEFORE.search(text, max(0, spot.start - 24), spot.start) is not None


def is_near(text: str, spot: Spot) -> bool:
    """Whether the words before a name make it a town's: "near Lund", "born in Lund"."""
    ends = text.endswith(("near ", "outside ", " of ", " in "), 0, spot.start)
    return ends and _NEAR.search(text, max(0, spot.start - 24), spot.start) is not None


def is_firm_of_place(text: str, words: list[str], spots: list[Spot]) -> bool:
    """Whether a name that sounds like a place's is told to be a firm's: "the firm Lund Asia"."""
    return len(words) > 1 and any(
        _FIRM_BEFORE.search(text, max(0, spot.start - 24), spot.start)
        or (_FIRM_AFTER.match(text, spot.end) and words[-1].lower() not in PLACES)
        for spot in spots[:6]
    )


def is_somebody(text: str, spot: Spot) -> bool:
    """Whether what a person is stands set off beside a word: "Lund, a herder, said", "the goalkeeper, Lund"."""
    if _BEHIND_PLACE.search(text, max(0, spot.start - 10), spot.start):
        return False
    set_off = text.endswith(", ", 0, spot.start)
    told = _SET_OFF.search(text, max(0, spot.start - 40), spot.start) if set_off else None
    role = told[1] if told and _CLOSES.match(text, spot.end) else role_after(text, spot.end)
    if role is None and (beside := role_before(text, spot.start)) and beside.endswith(_CHIEFS):
        return True  # "chief executive Lund"
    last = role.split(" of ")[0].split()[-1].lower() if role else ""
    if told and last.endswith("s") and last[:-1] in PERSON_NOUNS:  # "founded by two of the authors, Lund"
        return False
    return last in PERSON_NOUNS and last not in _FIRMS_TOO


def speaks_aloud(text: str, spot: Spot) -> bool:
    """Whether a quote's own sentence goes on with the name, and no statement of a firm is given."""
    if text.startswith(_QUOTED, spot.start - 3):
        return _ALOUD.match(text, spot.end) is not None
    said = text[spot.end : spot.end + 1] in (".", ",") and text[spot.end : spot.end + 3] != ", a"
    return said and _ALOUD_BEFORE.search(text, max(0, spot.start - 14), spot.start) is not None


def says_of_itself(text: str, spot: Spot) -> bool:
    """Whether what a name says is of an "it" that it is itself: "Kestrel said it would cut jobs"."""
    return _OF_ITSELF.match(text, spot.end) is not None


_OF_ITSELF = lazy(
    r" (?:has |had )?(?:said|says|told [a-z ]{3,30}|added|announced|confirmed|insisted|denied|claimed)"
    r"(?: on [A-Z][a-z]+day)?,?(?: that)? it (?:plans|planned|expects|expected|intends|aims|would (?!be|have|take))"
)


def taken_up(text: str, spot: Spot) -> Gender | None:
    """The gender of the pronoun with which the sentence behind a name's goes on, where that one names nobody else."""
    found = _SAYS_OF_SELF.match(text, spot.end) or _TAKEN_UP.match(text, spot.end)
    return None if found is None else "m" if found[1].lower() == "he" else "f"


def is_of_place(text: str, spot: Spot) -> bool:
    """Whether the words before a name make it a place's: "the village of Al Jina", "towns of Lund and Salqa"."""
    ends = text.endswith((" of ", " and "), 0, spot.start)
    return ends and _OF_PLACE.search(text, max(0, spot.start - 40), spot.start) is not None


def is_in_state(text: str, spot: Spot) -> bool:
    """Whether a word is a town's, with its state behind it: "in Lincoln, Neb."."""
    return text.startswith(", ", spot.end) and _STATE.match(text, spot.end) is not None


_STATE = lazy(
    r", (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.C|N\.D"
    r"|N\.H|N\.J|N\.M|N\.Y|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo)\."
)


def is_named_work(text: str, words: list[str], spots: list[Spot]) -> bool:
    """Whether a name of several words is a work's or a program's: alone in quotation marks wherever it stands, or set
    beside what it is ("his book The Lund Laboratory,").
    """
    first = spots[0]
    if first.start and text[first.start - 1] in _MARKS:
        somebody = is_given(words[0]) and words[0].lower() not in GIVEN_TOO
        if somebody or first.kind in ("organisation", "outlet") or is_outlet(first.text):
            return False
        return all(text[s.start - 1 : s.start] in _MARKS and text[s.end : s.end + 1] in _MARKS for s in spots)
    article = 4 if text.endswith(("the ", "The "), 0, first.start) else 0
    if not text.endswith(_BEHIND_WORK, 0, first.start - article):
        return False
    beside = _WORK.search(text, max(0, first.start - 30), first.start)
    if beside is None or is_given(words[0]):
        return False
    if text[first.end : first.end + 1] in _CLOSE:
        return True
    return beside["run"] is not None and _RUNS.match(text, first.end) is not None


_MARKS = frozenset('“”‘’"')
_BEHIND_WORK = (
    *("book ", "novel ", "memoir ", "film ", "movie ", "series ", "sitcom ", "drama ", "documentary ", "podcast "),
    *("album ", "song ", "game ", "app ", "ware ", "called ", "named ", "titled "),
)
"""How what stands before a work's name and its article ends: most names are spared a longer look."""
_WORK = lazy(
    r"\b(?:book|novel|memoir|film|movie|series|sitcom|drama|documentary|podcast|album|song|game|(?P<run>app|software|spyware"
    r"|malware)) (?:called |named |titled |entitled )?(?:the |The )?\Z"
)
_RUNS = lazy(r" (?:was|is|has|had|can|lets|allows|steals|infects)\b")


def is_label(text: str, spots: list[Spot]) -> bool:
    """Whether a name only ever heads a line or an item, before a colon."""
    return all(text[spot.end : spot.end + 1] == ":" for spot in spots)
