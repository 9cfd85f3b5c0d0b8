"""How closely does a text keep to the words of a query? Told by the texts themselves, not by the index."""

from collections.abc import Sequence
from dataclasses import dataclass

from store.words.search_terms import is_spaceless, terms

MOST_TERMS = 24
"""Terms of a query that are looked for; no quote is told apart by more."""
MOST_STARTS = 8
"""Places where a row of words is looked for in one text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A word of the query, or a stretch of a script without spaces; `prefix` while its last word is being typed."""

    terms: tuple[str, ...]
    prefix: bool = False

    @property
    def spaceless(self) -> bool:
        """Whether its terms are overlapping pairs of characters."""
        return is_spaceless(self.terms[0])

    @property
    def expression(self) -> str:
        """What finds it as it is."""
        return phrase(self.terms, self.prefix)

    @property
    def key(self) -> str:
        """What joined terms contain if they contain this."""
        return f" {' '.join(self.terms)}{'' if self.prefix else ' '}"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a query, in a row and each by itself."""

    row: Part
    parts: tuple[Part, ...]
    begins_word: bool = False
    """The query begins with a space: its first word is no end of another."""

    def is_exact(self, joined: str) -> bool:
        """Whether joined terms hold the row as it stands, its first term perhaps from within a word."""
        return (self.row.key if self.begins_word else self.row.key[1:]) in joined

    def is_inside(self, joined: str) -> bool:
        """Whether joined terms hold the row only from within a word: "lander" in "islander"."""
        return not self.row.spaceless and self.row.key not in joined and self.is_exact(joined)

    def cut(self, joined: str) -> int:
        """How joined terms hold the row: 0 in whole words ("till"), 1 at a beginning ("tilled"), 2 within ("still")."""
        if self.row.key not in joined:
            return 2
        return int(self.row.prefix and f"{self.row.key} " not in joined)

    def is_complete(self, joined: str) -> bool:
        """Whether joined terms hold every part."""
        return all(part.key in joined for part in self.parts)

    def closeness(self, joined: str) -> float:
        """How close to each other joined terms hold the parts in order: 1 side by side, 0 not in order at all."""
        return _closeness([part.key for part in self.parts], joined)

    def all_but_one(self, joined: str) -> tuple[float, float]:
        """If joined terms hold all parts but one: the closeness of those, and the share of the letters they have."""
        keys = [part.key for part in self.parts]
        held = [key for key in keys if key in joined]
        if not held or len(held) + 1 != len(keys):
            return 0.0, 0.0
        return _closeness(held, joined), sum(map(len, held)) / sum(map(len, keys))


def _closeness(keys: Sequence[str], joined: str) -> float:
    first, *rest = keys
    least = sum(len(key) - 1 for key in keys)
    closest = 0.0
    start = joined.find(first)
    for _ in range(MOST_STARTS):
        if start < 0:
            break
        end = start + len(first) - 1
        for key in rest:
            at = joined.find(key, end)
            if at < 0:
                return closest
            end = at + len(key) - 1
        closest = max(closest, least / (end - start))
        start = joined.find(first, start + 1)
    return closest


def phrase(words: Sequence[str], prefix: bool = False) -> str:
    """An FTS5 phrase: these terms in a row, the last one perhaps the beginning of a word."""
    return f'"{" ".join(words)}"{" *" if prefix else ""}'


def wording(text: str, typing: bool = True) -> Wording | None:
    """The words of a text, the last of which is perhaps not typed to its end; None if there is none."""
    found = terms(text)[:MOST_TERMS]
    if not found:
        return None
    open_end = typing and not text[-1:].isspace()
    return Wording(_row(found, open_end), tuple(_parts(found, open_end)), text[:1].isspace())


def joined(text: str) -> str:
    """The terms of a text as `Wording` looks at them."""
    return f" {' '.join(terms(text))} "


def _row(found: Sequence[str], open_end: bool) -> Part:
    if len(found) > 1 and _is_end(found[-1]) and is_spaceless(found[-2]):
        return Part(tuple(found[:-1]))  # the pair before holds this character too
    return Part(tuple(found), open_end or _is_end(found[-1]))


def _parts(found: Sequence[str], open_end: bool) -> list[Part]:
    """Each once; a stretch without spaces is one."""
    parts: list[Part] = []
    run: list[str] = []
    for i, term in enumerate(found):
        if is_spaceless(term):
            run.append(term)
            if _is_end(term) or i == len(found) - 1:
                parts.append(_row(run, False))
                run = []
        else:
            parts.append(Part((term,), open_end and i == len(found) - 1))
    return list(dict.fromkeys(parts))


def _is_end(term: str) -> bool:
    """Whether a stretch without spaces ends in this term."""
    return len(term) == 1 and is_spaceless(term)
