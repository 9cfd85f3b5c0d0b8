"""Names that a capital alone does not show: known ones that open a sentence, acronyms that look like words."""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import lru_cache

from corpus.actors.acting import evidence
from corpus.actors.actor_words import GOVERNMENT, SUBJECTS, THINGS
from corpus.actors.aliases import Aliases
from corpus.actors.countries import capitals, country_names
from corpus.actors.everyday_words import ENDING, OPENING
from corpus.actors.known_parts import WORDS_TOO
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, NEVER_NAMES, PERSON_NOUNS, SPEAKING_BODIES, TITLES
from corpus.actors.name import Name, NameKind
from corpus.actors.share_moves import moves_alone
from corpus.actors.spans import POSSESSIVE, Spot, is_surname
from corpus.actors.types import type_of
from corpus.lazy import lazy
from corpus.model import Actor

_WORDS = (NEVER_NAMES, OPENING, ENDING, PERSON_NOUNS, BODY_NOUNS, GOVERNMENT, THINGS, SUBJECTS, TITLES, DEMONYMS)
# one set of characters opens every alternative, which makes the search fast
_OPENER = lazy(
    r"[.!?\n“”\")0-9](?:(?<=[.!?]) |(?<=[\n“”\"]) ?|(?<=[)0-9]) (?:--?|[–—]) )"
    r"([A-ZÀ-ÖØ-Þ](?:['’][A-Z])?[A-Za-zÀ-ÖØ-öø-ÿ]{3,20})(?=[ ,’'])"
)


def known_openers(text: str, spots: list[Spot], aliases: Aliases) -> Iterator[Spot]:
    """Known names and capitals that open a sentence, where a capital alone shows no name, and that act there."""
    starts = {spot.start for spot in spots}
    order = sorted(starts)
    ends = {spot.start: spot.end for spot in spots}
    told: set[str] = set()
    """Unlisted words that act where they open one sentence, and so are names where they open another."""
    doubtful: list[Spot] = []
    for found in _OPENER.finditer("\n" + text):
        word, start = found[1], found.start(1) - 1
        if start in starts:
            continue
        owns = word in POSSESSIVE and text.startswith(("'s ", "’s "), start + len(word))
        if owns and not is_surname(word, spots):  # "Moody's said so"
            word = text[start : start + len(word) + 2]
        within = bisect(order, start) - 1
        if within >= 0 and ends[order[within]] > start:  # no "Aksel B. Jordan"
            continue
        if kind := _of_opener(text, word, start + len(word), aliases):
            told.add(word)
            yield Spot(start, start + len(word), word, kind)
        else:
            doubtful.append(Spot(start, start + len(word), word, "unknown"))
    told -= WORDS_TOO
    yield from (spot for spot in doubtful if spot.text in told and not may_be_a_word(spot.text))


def _of_opener(text: str, word: str, end: int, aliases: Aliases) -> NameKind | None:
    """What a word that opens a sentence and ends at `end` names by itself; None where it may be any word."""
    if word.lower() in PERSON_NOUNS:  # "Conservatives" of no party
        return None
    kind = _known_by_itself(word, aliases)
    if kind is None:
        if may_be_a_word(word):
            return None
        return "unknown" if _SAYS.match(text, end) or moves_alone(text, end - len(word), end) else None
    if kind != "unknown" or word not in WORDS_TOO or text.startswith((", which ", ", whose "), end):
        return kind
    owns = text.startswith(("'s ", "’s "), end) and text[end + 3 : end + 4].isupper()  # "Labour's Jo Doe"
    return "unknown" if owns or evidence(text, end - len(word), end) else None


_SAYS = lazy(
    r" (?:has |have |had |also )?(?:said|says|told|announced|declined|reported(?! from)|reports|confirmed|denied|warned"
    r"|claimed|expects|expected|plans|added|replied|blamed|acknowledged|agreed|insisted|withdrew|pulled out)\b"
    r"|, (?:another|an?|which|whose) "
)
_ENDS_A_WORD = lazy(
    r"(?:ing|ed|ly|ion|ment|ness|ance|ence|ity|ship|hood|ism|ist|ful|ous|body|thing|one|m[ae]n|people|ure|age|[eao]ry"
    r"|ics|ogy|[ia]ve|ble|est|al|ice|staff|[ae]nt|aft|ough|ever|self|where|time|ward|wise)\Z"
)


@lru_cache(maxsize=8192)  # the same words open sentences
def may_be_a_word(word: str) -> bool:
    """Whether a capital tells nothing of a word that opens a sentence: a plural, or what everyday words are made of."""
    low = word.lower()
    if low in SPEAKING_BODIES or any(low in listed for listed in _WORDS) or _ENDS_A_WORD.search(low):
        return True
    return low[-1] == "s" and not low.endswith(("ss", "us", "is"))


@lru_cache(maxsize=8192)  # the same words open sentences
def _known_by_itself(word: str, aliases: Aliases) -> NameKind | None:
    if word in capitals():
        return "place"
    if word in country_names():
        return "country"
    return "unknown" if type_of(word, aliases) else None


def with_persons(names: tuple[Name, ...], actors: tuple[Actor, ...]) -> tuple[Name, ...]:
    """The names, and the one word by which a sentence opens with somebody whom only what surrounds it showed."""
    starts, ends = {name.start for name in names}, {name.end for name in names}
    unseen = [
        Name(start, end, actor.name, "person", "", None)
        for actor in actors
        if actor.type == "person" and " " not in actor.name
        for start, end in actor.mentions
        if start not in starts and end not in ends and end - start == len(actor.name)
    ]
    return tuple(sorted((*names, *unseen))) if unseen else names


def unseen_acronyms(text: str, spots: list[Spot], explained: dict[str, str]) -> Iterator[Spot]:
    """Where an acronym that the article explains looks like an everyday word ("WHO") and so was no name so far."""
    seen = {spot.text for spot in spots}
    starts = [spot.start for spot in spots]
    for acronym in [a for a in explained if a not in seen and a.isupper() and a.isalpha()][:20]:
        for found in re.finditer(rf"\b{acronym}\b", text):
            within = bisect(starts, found.start()) - 1
            if within < 0 or spots[within].end <= found.start():
                yield Spot(found.start(), found.end(), acronym, "organisation")
