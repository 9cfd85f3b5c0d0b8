"""Of what is a percentage or a share a part? "15% of ticket sales", "a 30% stake in the firm", "one in five nurses"."""

import re

from corpus.figures.sentence import FigureSentence
from corpus.figures.units import counted_after
from corpus.figures.words import PHRASE_END, noun_phrase
from corpus.lazy import lazy

_OPINIONS = """
    here rose fell grew dropped plunged jumped climbed slipped surged soared sank shrank declined
    voted support supported think believe favor favour oppose became remain remains remained came left died got
    took made lost won went live want agree agreed strongly approve disapprove know knew feel felt saying thinking
    viewing believing having been involving it they he she we you i aren isn don won wouldn couldn didn haven hasn
    weren wasn doesn still also already never often always told
"""
_PHRASE = noun_phrase(f"{PHRASE_END}|{'|'.join(_OPINIONS.split())}")
"""What may be a base; in polls a verb of opinion ends it: "40% of nurses support"."""
_BASE = lazy(
    rf"(?: (?:or (?:more|less)|each|alone))? of (?P<of>{_PHRASE})"
    r"|(?: [A-Za-z-]{2,16}){0,2} (?:(?:stake|share|slice|portion|take|holding|interest|commission|chunk)"
    rf" (?:of|in|from|on)|cut (?:of|from)) (?P<part>{_PHRASE})",
    re.IGNORECASE,
)
_HALF_THE = lazy(
    rf" (?P<of>(?:the|its|their|his|her|our|that|this) (?!(?:size|length|age|height|weight|width)\b){_PHRASE})",
    re.IGNORECASE,
)
"""The base of a half without "of": "half the world's people"."""
_SHARE_OF = lazy(rf"\b(?:share|proportion|percentage|portion) of (?P<of>(?!\d){_PHRASE})", re.IGNORECASE)
_AFTER_PLURAL = lazy(
    r"(?<= )(?:(?!(?:goods|sales|savings|earnings|customs|sports|arms) )[A-Za-z][a-z-]{1,24}[^\Wsui]s|people|women|men"
    r"|children|police|staff)(?= (?:[a-z]{2,14}(?:ed|ly|ing)|expects?|needs?|use|plan|face|show|hold|see|back|live|work"
    r"|cost|rate|view|do|cast|spent|won|chose|saw|held|met|knew|grew|rose|fell|own|rent|want|watch|report|cite|call|visit"
    r"|speak|receive|get|pay|earn)\b)"
)
"""Where a base ends whose plural noun a verb follows: "a fifth of firms expect"."""
_NO_BASE = frozenset(
    (
        *("them", "those", "these", "it", "this", "that", "us", "you", "all", "one", "others", "him", "her"),
        *("the", "its", "their", "our", "his", "my", "your", "each", "every", "any"),
    )
)
_PRONOUNS = frozenset(("them", "us", "you", "it", "him"))
"""No phrase that begins so names the base either: "half of them women"."""
_PARTICIPLE = lazy(r"(?<=\w)(?<!\bthe)(?<!\ball)(?: [a-z]{2,14}ly)? (?:[a-z]{2,13}[^\We]ed|born|dependent)\Z")
"""What is told of a base and is no part of it: "the land exclusively controlled"."""
_WHAT_THEY_DO = lazy(
    r"\A(.{0,60}?\b(?:[a-z-]{2,24}[^\Wsui]s|people|women|men|children|population|workforce|electorate|public))"
    r" (?:[a-z]{2,14}(?:[^\We]ed|ing)|faces|lives|depends|lacks|needs|voted?|vote-in)\b.*"
)
"""People or things with what is told of them: "the population displaced inside"."""
_ODDS = lazy(r"\w(?:-in-| in | out of )[\w ]+", re.IGNORECASE)


def base_of(sentence: FigureSentence, clause: int) -> str | None:
    """The base of a figure whose clause begins at an offset of the masked sentence; None where none is named."""
    amount, text = sentence.amount, sentence.text
    if amount.kind != "percent" and not amount.share:
        return None
    if amount.unit in ("percentage points", "basis points"):
        return None
    match = _BASE.match(text, sentence.start + sentence.after, sentence.end)
    if match is None and text.endswith(("half", "Half", "quarter"), amount.start, amount.end):
        match = _HALF_THE.match(text, amount.end, sentence.end)
    if match is None and amount.share and _ODDS.search(text, amount.start, amount.end):
        counted, end = counted_after(text, amount.end)
        return text[amount.end : end].strip() if counted else None
    share = match or _SHARE_OF.search(text, sentence.start + clause, amount.start)
    if share is None:
        return None
    base: str = next(part for part in share.groups() if part).strip(" .")
    verb = _AFTER_PLURAL.search(" " + base)
    base = _PARTICIPLE.sub("", _WHAT_THEY_DO.sub(r"\1", base[: verb.end() - 1] if verb else base))
    return None if base.lower() in _NO_BASE or base.lower().split()[0] in _PRONOUNS else base
