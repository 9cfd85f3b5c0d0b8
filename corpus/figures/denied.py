"""Which figures does a text only name to take them back or deny them? "It is 14 bolts, not 31 bolts"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.lazy import lazy
from corpus.model import Figure
from corpus.sentence_bounds import sentence_start

_TOLD = (
    r"(?:said|stated|reported|gave|given|put|claimed|described|listed|wrote|written|printed|quoted|cited|noted|shown?)"
)
_WRONGLY = r"(?:wrongly|incorrectly|erroneously|mistakenly|falsely)"
_TAKEN_BACK = lazy(
    r"\b(?:(?:earlier|previous|original|first|prior) (?:version|edition)s?"
    r"(?: of (?:this|the|our|that|an?) (?:\w+ ){0,2}?"
    r"(?:report|article|story|headline|post|piece|column|caption|page|brief|item|dispatch|(?:news)?paper)s?)?(?:,[^,]{1,60},)?"
    rf" (?:[a-z]+ly )?(?:(?:has|had) )?(?:{_TOLD}|had)"
    rf"|{_WRONGLY} {_TOLD}|{_TOLD}(?:,? [\w’'-]+){{0,3}} {_WRONGLY}"
    r"|mis(?:stated|reported|quoted)\b[^.;]{1,60} (?:as|at)"
    r"|(?:not|un)[ -]?true\b|not recogni[sz]e)|更正"
)
"""What takes back, or denies, the figure that stands behind it in its sentence."""
_NOT = lazy(r"(?: [\w-]{2,16}){0,2}?(?:(?:,| ?[-–—])?(?: and)? | \()not(?: the| an?)? \Z|[，,、]?而?并?(?:不是|非)\Z")
"""What stands between a figure and the one that it is held to be instead: "14 bolts, not 31 bolts"."""
_BUT = lazy(r"(?: [\w-]{2,16}){0,3}?,? but(?: rather)?(?: of| at| by| for)? (?:the |an? )?\Z|[^，。]{0,6}[，,]?而是\Z")
"""What stands behind a figure after "not", before the one that it is: "not 31 but 14 bolts"."""
_NOT_BEFORE = lazy(r"\bnot(?: of| at| by| for)?(?: the| an?)? \Z|(?:不是|并非)\Z")
_CONTRASTING = (" not ", "(not ", "不是", "并非", "而非")
_TAKING_BACK = (
    "not true", "untrue", "not recogni", " version", " edition", "misstated", "misreported", "misquoted", "wrongly",
    "incorrectly", "erroneously", "mistakenly", "falsely", "更正",
)  # fmt: skip
"""One of these stands in every text that holds one figure against another, or takes one back."""
_REACH = 240


def with_denied(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of an article in order, those that it takes back or denies with that status."""
    takes_back = bool(figures) and any(word in text for word in _TAKING_BACK)
    for index, figure in enumerate(figures):
        beside = figures[index - 1] if index else None, figures[index + 1] if index + 1 < len(figures) else None
        denied = _is_contrasted(text, figure, *beside) or (takes_back and _is_taken_back(text, figure))
        yield replace(figure, status="denied") if denied else figure


def _is_contrasted(text: str, figure: Figure, before: Figure | None, after: Figure | None) -> bool:
    """Whether it is what another figure beside it is "not"."""
    if before and _measure_alike(before, figure) and _NOT.fullmatch(text, before.end, figure.start):
        return _contrasts(text)
    if after is None or not _measure_alike(figure, after) or not _BUT.fullmatch(text, figure.end, after.start):
        return False
    return _NOT_BEFORE.search(text, max(0, figure.start - 14), figure.start) is not None and _contrasts(text)


def _contrasts(text: str) -> bool:
    return any(word in text for word in _CONTRASTING)


def _measure_alike(one: Figure, other: Figure) -> bool:
    return one.kind == other.kind and (one.unit == other.unit or None in (one.unit, other.unit))


def _is_taken_back(text: str, figure: Figure) -> bool:
    first = max(0, figure.start - _REACH)
    if not _TAKEN_BACK.search(text, first, figure.start):
        return False
    return _TAKEN_BACK.search(text, max(first, sentence_start(text, figure.start)), figure.start) is not None
