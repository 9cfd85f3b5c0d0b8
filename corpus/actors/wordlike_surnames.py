"""Where does a surname that is also a small word or a month name its bearer: "May said so", about Theresa May?"""

from collections.abc import Iterator, Sequence

from corpus.actors.lexicon import NEVER_NAMES
from corpus.actors.name import Name, plain
from corpus.lazy import lazy
from corpus.places import places

_ACTS = lazy(
    r"['’]s? [a-z]|,? (?:(?:also|never|now|then|later|once|still|himself|herself|[a-z]+ly) )?(?:has|had|is|was|will"
    r"|would|could|did|does|says?|said|told|went|came|made|took|gave|won|lost|led|put|set|met|held|[a-z]{2,12}(?:ed|es))\b"
)
_IN_DATE = lazy(
    r"\b(?i:in|on|by|of|since|until|till|from|to|for|through|during|before|after|last|next|this|late|early|mid|the)"
    r"[ -]\Z"
    r"|[A-Z][\w.'’-]* \Z(?<!\. )|\d(?:st|nd|rd|th)? \Z"
)
"""What makes the word a month, or part of a longer name."""


def bearers(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The surnames standing alone, where the names hold a full one that ends with such a word."""
    full = {name[2]: name for name in names if name[3] == "person" and " " in name[2]}
    known = {last: name for name in full.values() if plain(last := name.last) in NEVER_NAMES}
    ends = {name.end for name in names} if known else ()
    for surname, whole in known.items():
        for at in places(text, surname):
            end = at + len(surname)
            if end not in ends and not text[at - 1 : at].isalnum() and _ACTS.match(text, end) and not _dates(text, at):
                yield Name(at, end, surname, "person", "", whole.gender)


def _dates(text: str, at: int) -> bool:
    return _IN_DATE.search(text, max(0, at - 20), at) is not None
