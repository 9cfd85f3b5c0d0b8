"""Bodies whose noun an article writes small: "Lundby city council", "the Green party", "Lundby district court"."""

import re
from collections.abc import Iterator

from corpus.actors.lexicon import DEMONYMS, NEVER_NAMES, PERSON_NOUNS, TITLES
from corpus.actors.name import Name, is_given, plain
from corpus.lazy import lazy
from corpus.places import places
from corpus.wordlists import words

_LONGEST = 60
"""Characters before the noun that are looked at."""
_NAMED = r"(?:(?:[A-Z][\w’-]+|upon|on|and) ){0,3}[A-Z][\w’-]+"
_KINDS = {
    " council": lazy(
        rf"(?<![\w’'-])({_NAMED}) (?:(?:city|county|district|borough|town|parish|regional|metropolitan"
        r"|community) )?council"
    ),
    " court": lazy(
        rf"(?<![\w’'-])({_NAMED}) (?:district|crown|county|high|magistrates['’]|sheriff|appeals?|regional"
        r"|federal|provincial|family) court"
    ),
    " party": lazy(r"(?<![\w’'-])((?:[A-Z][\w’-]+ )?[A-Z][\w’-]+) party"),
}
_CAUSES = words(
    "green labour labor conservative liberal socialist communist reform democratic republican democrat unionist"
    " nationalist independence freedom centre left pirate progressive workers"
)
"""Last words of what goes before "party" in its name."""
_OF_IT = lazy(
    r"[\w’'-]| (?:tax|hous(?:e|es|ing)|flats?|estates?|homes?|workers?|staff|tenants?|seats?|elections?|meetings?"
    r"|members?"
    r"|candidates?|chiefs?|leaders?|officials?|buildings?|offices?|faithful|faction|line|politics|loyalists?|bosses"
    r"|spokes\w+|case|order|judges?|ruling|papers|documents|records|filings?|chamber|conference|poll)\b"
)
"""What is a body's own, and not the body."""


def small_bodies(text: str) -> Iterator[Name]:
    """The councils, courts and parties that stand with their noun in small letters."""
    for noun, pattern in _KINDS.items():
        for at in places(text, noun):
            stop = at + len(noun)
            if not _OF_IT.match(text, stop) and (found := _whole(text, pattern, at, stop)):
                yield found


def _whole(text: str, pattern: re.Pattern[str], at: int, stop: int) -> Name | None:
    """The body that ends with the noun at an offset, if it is named after a place or a cause."""
    first = max(text.rfind("\n", max(0, at - _LONGEST), at) + 1, at - _LONGEST, 0)
    match = next((m for m in pattern.finditer(text, first, stop) if m.end() == stop), None)
    if match is None:
        return None
    start, named = match.start(), match[1].split()
    while named and plain(named[0]) in NEVER_NAMES:
        start += len(named.pop(0)) + 1
    if not named:
        return None
    last = plain(named[-1])
    if text.endswith(" party", at, stop):
        if last not in _CAUSES:
            return None
    elif last in DEMONYMS or last in PERSON_NOUNS or last in TITLES or last in _CAUSES or is_given(named[0]):
        return None
    return Name(start, stop, text[start:stop], "organisation")
