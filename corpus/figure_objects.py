"""What is a figure done to, or paid for? "cut the risk of fire by 20%", "paid $3 for the boat"."""

import re

from corpus.figure_sentence import DAY
from corpus.figure_words import MOVED_RE, PHRASE_END, noun_phrase
from corpus.lazy import lazy

Span = tuple[int, int]

PHRASE = noun_phrase(f"{PHRASE_END}|{MOVED_RE}")
NO_OBJECT = lazy(
    r"(?:the |its |their )?(?:first|second|third|last|past|previous|next|same|time|times|years?|months?|weeks?"
    r"|days?|hours?|decades?"
    r"|average|behalf|top|example|instance|more|most|less|condition|whom|himself|herself|itself|themselves|it"
    r"|them|him"
    r"|her|us|me|you|free|sale|now|good|paper|hand|board|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|(?:the )?(?:ground"
    r"|world|country|region|state|city|market|morning|evening))\b(?!-)",
    re.IGNORECASE,
)
_SPENT_ON = lazy(
    rf"(?: (?:in|over|during) (?:the )?(?:{DAY}++|(?:past|last|previous|next|first) (?:\w+ )?(?:years?|decades?"
    rf"|months?|weeks?)))?"
    rf"(?: (?:in|during)? ?{DAY}++)?(?: a (?:year|month|week|day))? (?:(?P<goods>worth of|in|of)|for|on)"
    rf" (?P<what>{PHRASE})",
    re.IGNORECASE,
)
_STRAY = lazy(r"(?: (?:the|an?|its|their|his|her|our|and|or|out|up|all|some|any))+\Z", re.IGNORECASE)
_PAID = lazy(
    r"\b(?:spen[dt]s?|spending|pa(?:y|ys|id|ying)|raised?|costs?|bought|sold|allocated?|earmarked?|invest(?:s|ed|ing)?"
    r"|gave|give|donated?|charged?|set aside|granted|awarded|lost|owes?|owed)\b"
)
_CUT = lazy(
    r"\b(?:cut(?:s|ting)?|reduc(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|boost(?:s|ed|ing)?|increas(?:e[sd]?|ing)"
    r"|lift(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|expand(?:s|ed|ing)?|improv(?:e[sd]?|ing)"
    r"|br(?:ings?|inging|ought)|push(?:es|ed|ing)?|took|taking|dr(?:ove|iving)) "
    rf"(?P<what>(?!(?:by|to)\b){PHRASE}(?:(?<= )(?:of|on|in|under) {PHRASE})?)(?:by|to) \Z",
    re.IGNORECASE,
)


def trimmed(masked: str, start: int, end: int) -> Span | None:
    """A phrase without the blanks and stray articles at its end; None where nothing else is left."""
    phrase = _STRAY.sub("", masked[start:end].rstrip(" ."))
    return (start, start + len(phrase)) if phrase and not _STRAY.fullmatch(" " + phrase) else None


def changed_by(masked: str, clause: int, at: int) -> Span | None:
    """What is made more or less by the figure, or brought to it: "cut the risk of fire by 20%"."""
    found = _CUT.search(masked, max(clause, at - 100), at) if masked.endswith((" by ", " to "), clause, at) else None
    return trimmed(masked, *found.span("what")) if found else None


def spent_on(masked: str, end: int, clause: int, at: int) -> Span | None:
    """What money is spent on, or is the price of: "paid $3 for the boat", "$5 million in damages"."""
    found = _SPENT_ON.match(masked, end)
    if found is None:
        return None
    what = found["what"]
    if NO_OBJECT.match(what):
        return None
    if found["goods"] and (what[:1].isupper() or what.startswith(("the ", "its ", "their ", "all "))):
        return None
    if not found["goods"] and not _PAID.search(masked, clause, at):
        return None
    return trimmed(masked, *found.span("what"))
