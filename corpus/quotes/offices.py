"""Which words before a name are the office of whom it names, and where an office in capitals begins."""

from corpus.actors.lexicon import DEMONYMS, PERSON_NOUNS, TITLES
from corpus.actors.names import Name
from corpus.quotes.cues import PLAIN_CUES
from corpus.quotes.phrases import COUNTRYMEN, HEAVY_NOUNS, NOT_NOUNS, PREPOSITIONS, WHO_NOUNS, chunk_start
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def office_start(s: Sentence, first: int, low: int) -> int:
    """Where an office in capitals opens the clause that a name or title at word `first` goes on with, or `first`.

    So of "…, Trade and Tourism Minister Jo Doe", "…, the Minister for Trade and Industry Jo Doe".
    """
    if "and" not in s.has:
        return first
    k = first
    while k > low and first - k < 10 and not s.pauses(k - 1) and not s.is_region(k - 1):
        if s.low[k - 1] in ("he", "she"):
            return k + 1 if s.low[k] == "and" else first  # "He and Tide Committee Chairman Jo Doe"
        if not (s.words[k - 1][0].isupper() or s.low[k - 1] in _IN_OFFICE):
            break
        head, name = s.names.get(k - 1, (k - 1, None))
        if name is not None and name.kind in ("person", "place"):
            break
        k = max(head, low)
    opens = k == low or s.pauses(k - 1) or s.is_region(k - 1)
    if not opens or "and" not in s.low[k:first] or not (s.low[k] == "the" or s.words[k][0].isupper()):
        return first
    tells = any(s.low[q] in TITLES or s.low[q] in PERSON_NOUNS for q in range(k, min(s.size, first + 3)))
    return k if tells else first


_IN_OFFICE = frozenset({"of", "for", "and", "the"})


def is_office(s: Sentence, k: int) -> bool:
    """Whether word `k` can stand in the office before a name: "the bank's chief economist Jo Doe"."""
    word = s.low[k]
    if s.pauses(k) or s.is_region(k) or k in s.names:
        return False
    return (
        (word in PERSON_NOUNS and not tells_several(word))
        or word in TITLES
        or word in ("the", "former", "vice", "deputy")
        or (word.startswith(("then-", "ex-", "now-")) and word.partition("-")[2] in WHO_NOUNS)
        or (
            s.words[k].islower()
            and k + 1 < s.size
            and s.low[k + 1] in PERSON_NOUNS
            and word not in NOT_NOUNS
            and word not in PREPOSITIONS
            and word not in PLAIN_CUES
        )
    )


def with_office(s: Sentence, first: int, low: int) -> int:
    """Where the office begins right before the name at word `first`, or `first`."""
    end = max(low, first - _LONGEST)
    while first > end and is_office(s, first - 1) and s.low[first] != "the":
        first -= 1
    return first


_LONGEST = 8
"""Words of an office."""


def whole_office(s: Sentence, first: int, low: int) -> int:
    """Where the office before a name begins with whose or where it is: "Norway's Prime Minister", "US President"."""
    start = with_office(s, first, low)
    k = start - 1
    if start == first and k >= low and s.low[k] in WHO_NOUNS and s.words[k][0].isupper() and not s.pauses(k):
        foreign = k > low and s.words[k - 1][0].isupper() and k - 1 not in s.names and not s.pauses(k - 1)
        return k - foreign  # "Foreign Ministers Jo Doe and Ann Roe"
    if start == first or k < low or s.pauses(k) or s.is_region(k):
        return start
    if k in s.names and s.names[k][1].kind != "person":
        return s.names[k][0]
    return k if s.low[k] in _PEOPLES or s.low[k] in _HIS or s.words[k].endswith(("'s", "s'")) else start


_HIS = frozenset({"his", "her", "its", "their"})


def attributes_start(s: Sentence, first: int, own: int, low: int) -> int:
    """Where all that says which one a name at word `own` is of begins, an office before it at word `first`.

    So of "Jo Doe of Oslo's Harbour Centre", "the mother of former Danish captain Jo Doe", "the owner of Danish daily".
    """
    if first - 1 in s.names and s.words[first - 1].endswith("'s"):
        return s.names[first - 1][0]
    if first - 1 in s.names and "of" in s.low[s.names[first - 1][0] : first - 1] and not s.pauses(first - 1):
        return s.names[first - 1][0]  # "Bank of Lund Governor Jo Doe"
    near = s.low[max(low, own - _NEAR) : own]
    if WHO_NOUNS.isdisjoint(near) and _PEOPLES.isdisjoint(near):
        return first
    place = own - 1 in s.names and s.low[own - 1] not in WHO_NOUNS  # "ambassador to South Korea Jo Doe"
    start = None if place else chunk_start(s, own - 1, low)
    if start is None or start >= first:
        return first
    people = next((k for k in range(own - 1, start - 1, -1) if s.low[k] in _PEOPLES and s.words[k][0].isupper()), 0)
    if people > start and s.low[people - 1] in HEAVY_NOUNS and s.low[people - 1] not in ("veteran", "fellow"):
        return first  # "in a letter to staff Danish captain Jo Doe"
    return start if people or any(s.low[k] in WHO_NOUNS for k in range(first - 1, own)) else first


_NEAR = 6
"""Words before a name that say which one it is."""
_PEOPLES = DEMONYMS | {"us", "u.s", "uk", "u.k", "eu"}


def tells_several(noun: str) -> bool:
    """Whether a word for persons is a plural, which is no one person's office: "told reporters Jo Doe asked"."""
    return noun.endswith("s") and not noun.endswith("ss") and noun not in TITLES


def tells_office(s: Sentence, first: int, last: int, name: Name) -> bool:
    """Whether words in capitals only say what somebody is: "the Ohio Republican", "the Dane"."""
    seated = name.kind == "unknown" and s.low[last] in _SEATED if last > first else s.low[last] in COUNTRYMEN
    return seated and first > 0 and s.low[first - 1] == "the"


_SEATED = words("republican democrat independent native senator governor congressman congresswoman representative")


def firm_of_two(s: Sentence, first: int, low: int) -> tuple[int, int, Name] | None:
    """Whose firm or body the name at word `first` is the second half of: of "Jo Doe of Marks and Kettle" Jo Doe."""
    if first - 2 <= low or s.low[first - 1] != "and" or not s.words[first - 2][0].isupper():
        return None
    of = (s.names[first - 2][0] if first - 2 in s.names else first - 2) - 1
    if of <= low or s.low[of] not in ("of", "from", "at") or of - 1 not in s.names or s.pauses(of - 1):
        return None
    head, name = s.names[of - 1]
    return (head, of - 1, name) if name.kind == "person" else None
