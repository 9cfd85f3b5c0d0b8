"""Words that exclude each other in one place of a statement: who buys ten does not sell ten, nor is north south.

No dictionary of antonyms: what statements in the news turn on.
"""

from collections import defaultdict
from itertools import combinations, product

from store.utterances.gist import TERMS

_PAIRS = """
buy purchase acquire import: sell export;
rise raise increase grow growth higher: fall cut reduce lower decrease drop decline shrink;
win victory gain: lose loss defeat; take use: avoid; attack: defend defence defense; score: concede;
build rebuild construct restore repair: demolish tear destroy dismantle ruin;
open reopen start begin launch: close shut end stop halt finish;
hire recruit employ appoint: dismiss sack fire; arrive enter return join: leave quit depart flee;
accept approve support back welcome: reject refuse oppose condemn; allow permit legal: ban forbid prohibit illegal;
profit: loss; more: less fewer; best: worst; better improve: worse worsen; good: bad; early: late; first: second;
full: empty; rich: poor; lend: borrow; advance: retreat withdraw; domestic: foreign; public: private;
strong stronger: weak weaker; fast faster: slow slower; long longer: short shorter;
large larger big bigger: small smaller; cheap cheaper: expensive dear;
friend ally: enemy rival; innocent: guilty; safe: dangerous; success succeed: failure fail; remember: forget;
expand widen: shrink narrow; agree: disagree; always: never; above: below; inside: outside; day: night; alive: dead;
military: civilian; rural: urban; upper: lower; summer: winter; morning: evening; man: woman;
boy: girl; husband: wife; father: mother; son: daughter; brother: sister; confirm admit: deny; true: false;
easy easier: difficult hard harder; arrest detain: release free; young: old elderly; miss: play;
praise: criticise criticize; war: peace; teacher: pupil student; buyer: seller; employer: employee worker; male: female;
load: unload; fill: empty; lift: impose; hot: cold; wet: dry; flood: drought; surplus: deficit shortage
"""
_SERIES = """
monday tuesday wednesday thursday friday saturday sunday;
january february march april june july august september october november december;
spring summer autumn winter; north south east west; northern southern eastern western
"""


def _opposites() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for pair in _PAIRS.split(";"):
        sides = [_terms(side) for side in pair.split(":")]
        for x, y in product(*sides):
            found[x].add(y)
            found[y].add(x)
    for series in _SERIES.strip().split(";"):
        for x, y in combinations(_terms(series), 2):
            found[x].add(y)
            found[y].add(x)
    return {term: frozenset(others) for term, others in found.items()}


def _terms(words: str) -> list[str]:
    return [term for word in words.split() for term in TERMS[word] or [word]]


OPPOSITES = _opposites()
"""For a term, as `gist` has it, or for one of the commonest words, those that exclude it."""
