"""What does a typed query ask for? Filters, quoted phrases, excluded words, and the text to look for.

Every string is a query. `name:value` is a filter, `"..."` has to stand in the quote as it is, `-word` must not, and the
rest is text. What looks like a filter and is none is kept out of the text and named in a note.
"""

import re
from dataclasses import dataclass

from store.words.search_terms import terms

FILTERS = ("actor", "source", "kind", "via", "form", "after", "before", "has", "lang", "is", "tag", "note")
OTHER_NAMES = {"speaker": "actor", "outlet": "source", "language": "lang"}
"""What a filter is called as well by whom never read its name."""
LONGEST_QUERY = 2000
"""Characters of a query that are looked at; no quote can be asked for by more."""
_OPENING, _CLOSING = '"“”„«', '"“”»'
_FILTER = re.compile(r"(-?)([A-Za-z]{2,12})[:：](?!//)(\"[^\"]*\"?|“[^”]*”?|[^\s\"]*)")
_PHRASE = re.compile(f"(-?)[{_OPENING}]([^{_CLOSING}]*)([{_CLOSING}]?)")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Given:
    """A filter as typed: `text[start:end]` of the query is `name:value`."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Query:
    """A query taken apart."""

    text: str
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    filters: tuple[Given, ...] = ()
    notes: tuple[str, ...] = ()
    open_phrase: bool = False
    """The last phrase is still being typed: its closing mark is missing."""

    @property
    def is_empty(self) -> bool:
        """Whether it asks for no words at all, so that everything the filters leave is the answer."""
        return not (terms(self.text) or any(terms(phrase) for phrase in self.phrases))

    def is_typing(self, i: int) -> bool:
        """Whether the last word of the text (0) or of the i-th phrase may be half typed."""
        return not self.open_phrase if i == 0 else self.open_phrase and i == len(self.phrases)


def parse_query(typed: str) -> Query:
    """Take a query apart; never fails."""
    typed = typed[:LONGEST_QUERY].encode("utf-8", "replace").decode()  # a lone surrogate is no text to SQLite
    words: list[str] = []
    phrases: list[str] = []
    without: list[str] = []
    filters: list[Given] = []
    notes: list[str] = []
    at, open_phrase = 0, False
    while word := _WORD.search(typed, at):
        start = word.start()
        if found := _FILTER.match(typed, start):
            at = found.end()
            name, value = found[2].lower(), found[3].strip('"“”').strip()
            name = OTHER_NAMES.get(name, name) if value else name
            if name in FILTERS and not found[1]:
                filters.append(Given(name, value, start, at))
            elif value or name in FILTERS:
                notes.append(_note(found[1], name))
            else:
                words.append(found[0])  # "he said: ..." is text
        elif (found := _PHRASE.match(typed, start)) and (found[3] or not found[1]):
            at = found.end()
            (without if found[1] else phrases).append(found[2])
            open_phrase = not found[3]
        else:
            at = word.end()
            minus = len(word[0]) > 1 and word[0][0] == "-" and word[0][1].isalnum()
            (without if minus else words).append(word[0][1:] if minus else word[0])
    text = " ".join(words) + (" " if typed[-1:].isspace() and words else "")
    kept, excluded = (tuple(phrase for phrase in each if terms(phrase)) for each in (phrases, without))
    return Query(text, kept, excluded, tuple(filters), tuple(notes), open_phrase)


def _note(minus: str, name: str) -> str:
    if minus and name in FILTERS:
        return f"A filter cannot be excluded: -{name}."
    known = f"{', '.join(FILTERS[:-1])} and {FILTERS[-1]}"
    return f"There is no filter “{name}:”; there are {known}. Quote it to find it as text."
