"""Which mentions are a country, its government or its seat: one actor, whose mentions keep the words as written."""

from bisect import bisect
from collections.abc import Iterator

from corpus.actors.aliases import Aliases
from corpus.actors.countries import adjectives, capitals, country_names
from corpus.actors.lexicon import PLACES
from corpus.actors.spans import Spot
from corpus.actors.types import type_of
from corpus.lazy import lazy
from corpus.places import places

_NOUNS = {
    "overnment": ("government", "Government"), "dministration": ("administration", "Administration"),
    "uthorities": ("authorities",), "egime": ("regime",), "eadership": ("leadership",),
}  # fmt: skip
"""The words for a government, by what they share but for the first letter."""
_BEFORE = lazy(
    r"(?<![\w-])(?P<who>[A-Z][\w.]{0,20}(?: [A-Z][\w.]{0,20})?(?:['’]s)?) "
    r"(?:(?:federal|central|national|current|previous|new) )?\Z"
)
_STATE = lazy(r", ([A-Z][a-z]+)\b")
_LETTERS = lazy(r"U(?<![\w.$-].)(?:(?:SA?(?! ?(?:TODAY|Today))|K|AE)(?![\w$])|\.(?:S\.(?:A\.)?|K\.|A\.E\.)(?!\w))")
"""Countries written as letters, which are no names in the sense of a capitalised word."""
_REPUBLICS = lazy(r"(?<![\w.$-])(?:PRC|DPRK)(?![\w$])")
_IN_PLACE = lazy(
    r"\b(?:in|near|outside|around|across|at|throughout|inside|downtown|of|leaving|left|visited"
    r"|visiting|[A-Z]\w+) \Z|[,(] ?\Z"
)
_ACTS = lazy(
    r"(?:['’]s? (?:\w+ ){0,2}(?:decision|move|plan|policy|approach|position|stance|response|demand|claim"
    r"|ambition|approval|attitude"
    r"|goal|attempt|support|uncertainty|restriction|sanction|threat|interest|offer|proposal|effort)"
    r"|,? (?:also |has |had |have |will "
    r"|would |may |might |could |is |was |were |are |did |does |must |should |wants?|said|says|aims|refused"
    r"|agreed|announced|accused"
    r"|tightened|eased|lifted|[a-z]{3,12}(?:ed|es|s) its\b|warned|responded|imposed|denied|insisted|urged|called"
    r"|hopes|plans|rejected|believes|sees|views|considers|asked|backed|backs|blamed|blames|condemned|declined|declared"
    r"|demanded|closed|fears|made clear|reacted|welcomed (?:the|a|an|its|his|her)|ordered|pledged"
    r"|promised|protested|recalled|severed|summoned|threatened|vowed)\b)"
)
_ALSO = lazy(r" and ([A-Z][\w’']+)(?= )|, which [^,.;\n]{2,60},(?= )")
"""What may stand between a capital and what it does: another capital, a clause."""
_FROM = (" from ", " to ", " for ", " near ", " with ")
_TRADES_WITH = lazy(r"\b(?:with|against|between|by|from|to|and|that|urged|told|accused|for|over|on) \Z")


def find_countries(text: str, spots: list[Spot], aliases: Aliases) -> dict[str, list[tuple[int, int]]]:
    """Country by name, with every place that names it, its government ("the Chinese government") or its seat."""
    places: list[tuple[int, int, str]] = []
    others: list[Spot] = []
    for spot in spots:
        if spot.kind == "country" or type_of(spot.text, aliases) == "country":
            known = aliases.find(spot.text)
            name = country_names().get(spot.text) or (known.name if known else spot.text)
            places.append((spot.start, spot.end, name))
        else:
            others.append(spot)
    starts = [s.start for s in others]
    letters = [*_LETTERS.finditer(text), *(_REPUBLICS.finditer(text) if "PR" in text else ())]
    for match in letters:
        within = bisect(starts, match.start()) - 1
        if (within < 0 or others[within].end <= match.start()) and match[0] in country_names():
            places.append((*match.span(), country_names()[match[0]]))
    for start, noun in _nouns(text):
        before = _BEFORE.search(text, max(0, start - 60), start)
        country, offset = _governed(before["who"], noun, aliases) if before else (None, 0)
        if before and country:
            begin = before.start() + offset
            within = bisect(starts, begin) - 1
            if within < 0 or others[within].start == begin or others[within].end <= begin:
                places.append((begin, start + len(noun), country))
    named = {country for _, _, country in places}
    seats = [(spot, capitals()[spot.text]) for spot in _seats(text, others)]
    places.extend((spot.start, spot.end, country) for spot, country in seats if _acts(text, spot, country in named))
    found: dict[str, list[tuple[int, int]]] = {}
    last = 0
    for start, end, country in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= last:
            found.setdefault(country, []).append((start, end))
            last = end
    return found


def with_bearers(text: str, spots: list[Spot]) -> list[Spot]:
    """The spots, a country's name told a person's where the article names one who bears it, and no such place."""
    named = {spot[2] for spot in spots if spot[3] == "country"}
    last = {spot[2].rpartition(" ")[2] for spot in spots if spot[3] == "person" and " " in spot[2]} if named else set()
    borne = named & last
    for spot in spots if borne else ():
        if (
            spot.text in borne
            and spot.kind == "country"
            and _IN_PLACE.search(text[max(0, spot.start - 24) : spot.start])
        ):
            borne.discard(spot.text)
    if not borne:
        return spots
    return [spot._replace(kind="person") if spot.text in borne else spot for spot in spots]


def _seats(text: str, spots: list[Spot]) -> list[Spot]:
    """The capitals, but for those whose name a club, a person or another town bears ("Real Madrid", "Paris, Texas")."""
    cities = capitals()
    seats = [spot for spot in spots if spot.text in cities and spot.kind in ("place", "unknown")]
    bearers = {s.text.rpartition(" ")[2] for s in spots if " " in s.text and s.text not in cities} if seats else ()
    elsewhere = {spot.text for spot in seats if _is_elsewhere(text, spot)}
    return [spot for spot in seats if spot.text not in bearers and spot.text not in elsewhere]


def _is_elsewhere(text: str, spot: Spot) -> bool:
    """Whether a state is told behind the name of a town that is not the capital's country."""
    state = _STATE.match(text, spot.end)
    return state is not None and state[1].lower() in PLACES and country_names().get(state[1]) is None


def _nouns(text: str) -> Iterator[tuple[int, str]]:
    """Where the words for a government stand, noun by noun."""
    for rest, nouns in _NOUNS.items():
        for at in places(text, rest):
            noun = text[at - 1 : at] + rest
            if noun in nouns and not text[at + len(rest) : at + len(rest) + 1].isalpha():
                yield at - 1, noun


def _governed(who: str, noun: str, aliases: Aliases) -> tuple[str | None, int]:
    """The country whose government is meant, and how far into `who` its name begins."""
    given = who
    who = who.removesuffix("'s").removesuffix("’s")
    last = who.rpartition(" ")[2]
    for words, offset in ((who, 0), (last, len(who) - len(last)))[who.startswith(("The ", "In ", "But ")) :]:
        known = aliases.find(f"{words} {noun.lower()}") if given.endswith(words) else None
        country = adjectives().get(words) or country_names().get(words)
        if country or (known and known.type == "country"):
            return country or (known.name if known else None), offset
    return None, 0


def _acts(text: str, spot: Spot, country_named: bool) -> bool:
    """Whether a capital stands for the government there: it acts, or is dealt with where the country is named too."""
    before, after = text[max(0, spot.start - 24) : spot.start], text[spot.end : spot.end + 40]
    if _IN_PLACE.search(before) or (after[:2] == ", " and after[2:3].isupper()):
        return False
    if (also := _ALSO.match(text, spot.end)) and (also[1] is None or also[1] in capitals()):
        after = text[also.end() : also.end() + 40]
    if _ACTS.match(after) and not (after[0] == "," and before.endswith(_FROM)):  # "Jo Doe, a farmer from Lima, said"
        return True
    return country_named and (bool(_TRADES_WITH.search(before)) or after[:1] in "'’")
