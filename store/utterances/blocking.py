"""Which quotes are worth comparing: those that share a rare word and a speaker, or two neighbouring words.

Every key is a 64-bit integer made of two 32-bit checksums, the same in every process. A quote has a bounded number
of keys for each forty terms, a key yields a bounded number of quotes (the newest), so that the work grows with the
quotes and not with their pairs.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from zlib import crc32

from store.utterances.statement import Statement
from store.words.memo import Memo

SEGMENT = 40
"""Terms of a quote that are looked at together, so that a long quote is found by each of its sentences."""
INDEXED_TERMS = 20
PROBED_TERMS = 11
PAIRS = 6
PAIRS_UNNAMED = 12
"""The same where nobody is named, and the quote is entered under nothing else."""
READ = 80
"""Quotes that all keys of a quote may yield together."""
VERIFIED = 8
"""Candidates of a quote that are compared at all."""

Rank = Callable[[str], float]
"""How many quotes hold a term."""


def keys_of(statement: Statement, rank: Rank, heard: bool = True) -> tuple[list[int], list[int]]:
    """The keys to enter a quote under, and those of them to look for others by.

    A quote is entered under nearly all of its words, for nobody knows yet which a later telling keeps, and looked for
    by the rarest of those that other quotes have; under the speaker's name where they were `heard` elsewhere.
    """
    indexed: dict[int, None] = {}
    probed: dict[int, None] = {}
    speaker = first_half(statement.who) if statement.who else 0
    for start in range(0, len(statement.terms), SEGMENT):
        terms = statement.terms[start : start + SEGMENT]
        ranks = {term: rank(term) for term in terms}
        pairs = {pair: ranks[pair[0]] + ranks[pair[1]] for pair in pairwise(terms)}
        for a, b in sorted(pairs, key=pairs.__getitem__)[: PAIRS if speaker else PAIRS_UNNAMED]:
            key = FIRST_HALF[a] | SECOND_HALF[b]
            indexed[key] = None
            if ranks[a] > 1 < ranks[b]:
                probed[key] = None
        if speaker:
            rare = sorted(ranks, key=ranks.__getitem__)
            known = [term for term in rare if ranks[term] > 1]
            for term in rare[:INDEXED_TERMS]:
                indexed[speaker | SECOND_HALF[term]] = None
            for term in known[:PROBED_TERMS] if heard else ():
                probed[speaker | SECOND_HALF[term]] = None
    return list(indexed), [key for key in probed if key in indexed]


def weekly_keys(statement: Statement, is_han: bool) -> tuple[list[int], list[int]]:
    """The key under which a speaker's quotes of a week are found, and those to look for others by.

    A statement in another language shares no words with this one, and in another translation few: who spoke, and the
    week of publication, are all there is to look for. Chinese is entered apart, so that neither crowds out the other.
    """
    if not statement.who or not statement.out:
        return [], []
    speaker, week = first_half(statement.who), statement.out[0] // 7
    own, other = ("other", "han")[is_han], ("han", "other")[is_han]
    entered = [speaker | SECOND_HALF[f" {own} {week}"]]
    near = (week - 1, week, week + 1)
    return entered, [speaker | SECOND_HALF[f" {script} {w}"] for script in (own, other) for w in near]


def candidates(buckets: Iterable[Sequence[int]]) -> list[int]:
    """The quotes that share most keys, from the quotes that each key yields, the most telling keys first."""
    votes: Counter[int] = Counter()
    read = 0
    for bucket in buckets:
        votes.update(bucket)
        read += len(bucket)
        if read >= READ:
            break
    if len(votes) <= VERIFIED:
        return list(votes)
    return [quote for quote, _ in votes.most_common(VERIFIED)]


def _checksum(word: str) -> int:
    return crc32(word.encode("utf-8", "replace"))


def first_half(word: str) -> int:
    """The first half of a key: 32 bits of 64, the highest of which is the sign."""
    return (_checksum(word) - (1 << 31)) << 32


FIRST_HALF = Memo(first_half)
SECOND_HALF = Memo(_checksum)
