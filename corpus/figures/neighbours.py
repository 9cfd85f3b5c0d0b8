"""What does a figure take over from those before it: what they measure, their unit, the status of their deed?"""

from collections.abc import Sequence
from typing import NamedTuple

from corpus.figures.again import spoken_of_again
from corpus.figures.amounts import Amount
from corpus.figures.chains import goes_on
from corpus.figures.restated import counts_some_of, is_worth_of
from corpus.figures.sentence import FigureSentence
from corpus.figures.status import goes_with
from corpus.figures.words import MOVES
from corpus.lazy import lazy
from corpus.model import Figure, Status


class Meaning(NamedTuple):
    """What one amount's own sentence says of it."""

    of: str | None = None
    status: Status = "actual"
    subject: str | None = None
    period: str | None = None
    """An ISO date, a quarter or half of a year (`2025-Q4`, `Q4`), or a rate written with it ("every quarter")."""


_COMPARED = lazy(r" (?:fewer|more|less)(?: than\b|[.,;])| as (?:many|much) as\b")
"""What makes a figure a comparison with the count before it: "9 barges in May, 3% fewer than in April"."""
_LIMIT = lazy(r"\b(?:limit|threshold|maximum|minimum|ceiling|guideline)\Z")
"""What is itself measured, however it stands beside what is held to it."""
_OR = lazy(r"\W.|, (?:or|equal to|equivalent to|amounting to|representing) ")
"""What a share of the whole stands behind: "63 votes, or 41 percent"."""


def going_on(sentence: FigureSentence, found: Meaning, amounts: Sequence[Amount], figures: Sequence[Figure]) -> Meaning:
    """What a figure means, with the subject of the one before it in its sentence where it goes on about that.

    `amounts` are those of the text; `figures` hold those before it, and at least one.
    """
    amount, text, before, last = sentence.amount, sentence.text, amounts[len(figures) - 1], figures[-1]
    compared = _COMPARED.match(text, amount.end) is not None
    if before.start < sentence.start or not last.subject:
        return found
    if amount.kind != "count" and not compared and not _says_little(found.subject, last.of):
        return found
    one = before if last.equals is None else amounts[last.equals]
    beside = amount.kind == "percent" and _OR.fullmatch(text, before.end, amount.start)
    if last.subject == one.unit and amount.unit not in (None, one.unit) and not (beside or compared):
        return found
    if found.subject and _LIMIT.search(found.subject):
        return found
    alike = goes_on(sentence.masked, one._replace(end=before.end), amount, sentence.start)
    return found._replace(subject=last.subject) if alike else found


def _says_little(subject: str | None, base: str | None) -> bool:
    """Whether a subject is none, a mere move, or what the figure before is a part of."""
    return not subject or subject.split()[-1].lower() in MOVES or subject in (base or "")


def taken_over(
    sentence: FigureSentence, found: Meaning, amounts: Sequence[Amount], figures: Sequence[Figure]
) -> tuple[Amount, Meaning]:
    """An amount and what it means, with the unit, subject and status that it has from the `figures` before it."""
    amount, text, start, last = sentence.amount, sentence.text, sentence.start, figures[-1]
    if not found.subject and (known := spoken_of_again(sentence.masked, amount, start, figures)):
        unit = amount.unit or known.unit if amount.kind == "count" else amount.unit
        amount, found = amount._replace(unit=unit), found._replace(subject=known.subject, of=found.of or known.of)
    if not found.subject and is_worth_of(text, amount, last):
        found = found._replace(subject=last.subject)
    if not found.subject and counts_some_of(text, amount, last):
        amount, found = amount._replace(unit=last.unit), found._replace(subject=last.subject)
    if found.status == "actual" and last.status in ("planned", "forecast"):
        before = amounts[len(figures) - 1].end
        if start <= before and goes_with(sentence.masked, before - start, amount.start - start):
            found = found._replace(status=last.status)
    return amount, found
