"""Are two percentages shares of one thing? By the noun that heads what each is of, its initials, or a stand-in."""

import re

from store.figures.measured import Measured
from store.figures.nouns import nouns_of
from store.figures.stakes import STAKE
from store.words.fold import fold
from store.words.terms import terms_of

OF_WHAT = re.compile(r" (?:of|in|from|for|by|to|on|at|who|that|which|with|under) ")
"""What opens a phrase that tells of what, or where, the words before it are."""
_EACH = re.compile(r"(?:each|every|per) ")
STOP = frozenset(terms_of("total whole overall entire annual yearly"))
"""Terms that say of nothing what it is."""
_OWNERS = frozenset(("the", "its", "their", "of", "a", "an"))
_TAKINGS = frozenset(terms_of("sales revenue revenues turnover takings"))
"""Names of what a firm takes in."""
TAKEN_UP = frozenset(
    terms_of(
        "city town village country nation state region area territory province district island continent world company"
        " firm group party body agency total it them which whom"
    )
)
"""What takes up a base that was named before, and so is not known to be another."""


def base_key(base: str) -> frozenset[str]:
    """What is equal for two wordings of one base: the noun that heads it, and whether it is each one of them."""
    folded = fold(base)
    head = OF_WHAT.split(folded, maxsplit=1)[0]
    words = [term for term in nouns_of(head) if term not in STOP] or nouns_of(folded)
    each = {"each"} if _EACH.match(folded) else set()
    return frozenset({*words[-1:], *each})


def of_two_bases(a: Measured, b: Measured) -> bool:
    """Whether they are shares of what is known to be two things; of a stake, "the miner" may be any firm."""
    ours, theirs = a.base, b.base
    if not ours or not theirs or base_key(ours) == base_key(theirs) or of_one_share(a, b):
        return False
    if STAKE in a.marks & b.marks and (ours.islower() or theirs.islower()):
        return False
    return not _could_be_one(ours, theirs)


def of_one_share(a: Measured, b: Measured) -> bool:
    """Whether both are shares of what a firm takes in, and either's sentence has the other's subject as well.

    "Corvo made 29% of its sales in Lund" and "Lund generated 27% of Corvo's revenues" are one share.
    """
    if a.kind != "percent" or not (a.base and b.base and base_key(a.base) | base_key(b.base) <= _TAKINGS):
        return False
    ours, theirs = ({*nouns_of(f.subject or "")} for f in (a, b))
    return bool(ours and theirs) and ours <= b.near and theirs <= a.near


def _could_be_one(a: str, b: str) -> bool:
    """Whether one base only takes up another ("the city"), or is its initials ("GDP")."""
    for one, other in ((a, b), (b, a)):
        if base_key(one) <= TAKEN_UP or {*terms_of(fold(one))} - _OWNERS <= {*terms_of(fold(other))}:
            return True
        initials = "".join(word[0] for word in re.findall(r"\w+", fold(other)) if word not in _OWNERS)
        if len(one) > 1 and one.isupper() and fold(one) == initials:
            return True
    return False
