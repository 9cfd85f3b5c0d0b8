"""Which names a stretch of capitalised words holds: titles off, "Body CEO Person" cut in two, each roughly classed."""

from collections.abc import Iterator
from functools import lru_cache

from corpus.actors.actor_words import CHINESE_SURNAMES, COMPANY_ENDS, MEMBERS, ORGANISATION_NAMES, SUBJECTS
from corpus.actors.bare_offices import is_bare_office, seat_of
from corpus.actors.capitals import ACRONYM, Run, make_run
from corpus.actors.countries import country_names
from corpus.actors.given_names import FEMALE, GIVEN, MALE
from corpus.actors.lexicon import BODY_NOUNS, DEMONYMS, NEVER_NAMES, PERSON_NOUNS, PLACES, TITLES
from corpus.actors.mastheads import is_short_outlet, may_be_outlet
from corpus.actors.name import Name, plain
from corpus.actors.name_class import ORDINALS, gender_of, kind_of, opens_vietnamese
from corpus.actors.name_openers import only_describes, opens_firm
from corpus.actors.pinyin import is_given_syllables, is_korean
from corpus.actors.titles import LINKS, POST_NOMINALS, RANKS, find_title
from corpus.wordlists import words

Tokens = list[tuple[int, int, str]]


@lru_cache(maxsize=16_384)  # the same names come back within an article and from one to the next
def names_in(run: str, opens: bool) -> tuple[Name, ...]:
    """The names in a stretch of capitalised words, with offsets into it."""
    return tuple(_split(make_run(run, 0, opens)))


_WORDLIKE_SURNAMES = words("he an you so sun")
_KOREAN_SURNAMES = words("no do in on")
"""Surnames that are English words, of which the second ones stand before so many words that a hyphen has to show."""
_HEADS = frozenset(name.partition(" ")[0] for name in ORGANISATION_NAMES)


def _split(run: Run) -> Iterator[Name]:
    """The names in one run: words that only open the sentence dropped, titles off, "Body CEO Person" cut in two."""
    tokens, opens = list(run.tokens), run.opens
    bare = tokens[1:] if tokens and tokens[0][2] == "The" else tokens
    whole = " ".join([t[2] for t in bare]) if bare and bare[0][2] in _HEADS else ""
    any_word = opens and (whole.lower() in SUBJECTS or (whole == tokens[0][2] and whole.lower() in PERSON_NOUNS))
    if whole in ORGANISATION_NAMES and not any_word:  # no "Labour unions left", no "Conservatives say"
        yield Name(bare[0][0], bare[-1][1], whole, "organisation")  # "Doctors Without Borders"
        return
    low = _plain_words(tokens, opens)
    opens = opens and len(low) == len(run.tokens)  # behind "Drugmaker" a capital is a name's own
    while tokens and (low[0] in NEVER_NAMES or low[0] in LINKS) and not _keeps_head(tokens, low, opens):
        # "The Kremlin", "In Nordbladet": what follows has its capital of its own
        opens = opens and (low[0] not in _BEFORE_OPENER or len(tokens) == 1)
        tokens.pop(0), low.pop(0)
    while tokens and low[-1] in LINKS:
        tokens.pop(), low.pop()
    if not tokens:
        return
    cut = _stranger(tokens, low) or _behind_country(tokens, low) or _behind_body(low)
    if cut is not None:
        yield from _split(Run(tuple(tokens[:cut]), opens))
        yield from _split(Run(tuple(tokens[cut:]), False))
        return
    if (seat := seat_of(tokens, low)) or is_bare_office(low):
        if seat:
            yield from _split(Run(tuple(tokens[seat:]), False))
        return
    first, after = find_title(low)
    if after:
        if first:
            yield from _split(Run(tuple(tokens[:first]), opens))
        title = " ".join(t[2] for t in tokens[first:after])
        if after + 1 == len(tokens) and _PARTIES.issuperset(low[first:after]):  # "Republican Lund", "Republican Iowa"
            title = ""
        yield from _cut_place(tokens[after:], title, opens and not first)
    else:
        yield from _cut_place(tokens, "", opens)


def _keeps_head(tokens: Tokens, low: list[str], opens: bool) -> bool:
    """Whether a word that opens no other name opens this one: "New York", "Al Jazeera", "the bank First Harbour"."""
    if low[0] == "new":
        return _new(low, opens)
    if len(low) == 1:
        return False
    if low[0] == "the":  # the newspapers
        return low[1:] == ["sun\0"] or (low[1:] == ["hindu"] and not opens)
    if _is_initial(tokens[0]):
        return low[1] not in NEVER_NAMES or _is_initial(tokens[1])
    if low[0] == "will":  # "said Will Doe", "Council President Will Doe"
        return not opens and len(low) == 2 and low[1] not in NEVER_NAMES and low[1] not in BODY_NOUNS
    if low[0] == "us":
        return opens_firm(tokens)
    if low[0] == "under":  # "Under Secretary of State Jo Doe"
        return not opens and low[1] == "secretary"
    if low[0] == "great":
        return not opens or low[-1] in BODY_NOUNS or low[-1] in COMPANY_ENDS
    if low[0] == "jun":  # no June before a Korean name
        return is_korean(low[1])
    if low[0] in ("jan", "per"):  # "Jan Lund", "Per Lund", no January and no "Per Capita"
        return len(low) == 2 and low[1] not in NEVER_NAMES and low[1] not in ("capita", "diem", "se")
    if low[0] in ("sunday", "saturday"):  # "the Sunday Herald"
        return not opens and len(low) == 2 and (is_short_outlet(tokens[1][2]) or may_be_outlet(f"The {tokens[1][2]}"))
    if low[0] == "all":  # "the All Lund Students' Union", "All Black Jo Doe"
        return not opens or low[1] == "black"
    if low[0] in ("our", "every"):  # "Our Revolution"
        return not opens or low[-1] == "pac"
    if low[0] == "to":
        return not opens and opens_vietnamese(low) and not tokens[0][2].isupper()
    if low[0] in ORDINALS and low[1] not in NEVER_NAMES and low[1] not in TITLES and low[1] not in _RANKED:
        # where it opens the sentence, only the noun at the end tells that a name begins
        return not opens or (len(low) > 2 and (low[-1] in BODY_NOUNS or low[-1] in COMPANY_ENDS))
    return tokens[0][2] in _PARTICLES


def _is_initial(token: tuple[int, int, str]) -> bool:
    return token[2][1:] == "."


_PARTICLES = words("Al El De Del Dela Delos La Las Los Da Dos Van Von Bin Ibn")
"""Small words of names, where a capital shows that the name begins with them."""
_RANKED = words("world war reich amendment street avenue division class family half quarter circuit ward estate")


def _plain_words(tokens: Tokens, opens: bool) -> list[str]:
    """The plain words, a first one dropped that only tells what follows; a surname that is a small word is marked."""
    low = [plain(t[2]) if t[2] != "AP" else "ap\0" for t in tokens]  # the agency is no Welsh "son of"
    if low[0].startswith(("then-", "ex-")) and len(low) > 1:  # "Then-President Jo Doe"
        low[0] = low[0].partition("-")[2]
    for i in range(len(low) - 1):  # "He Lifeng": a surname that is a pronoun in English
        if low[i + 1] in NEVER_NAMES or not (low[i] in _WORDLIKE_SURNAMES or low[i] in _KOREAN_SURNAMES):
            continue
        if (is_given_syllables if low[i] in _WORDLIKE_SURNAMES else is_korean)(low[i + 1]):
            low[i] += "\0"
    if tokens[0][2] in RANKS and len(low) > 2 and (low[1] in MALE or low[1] in FEMALE):  # "PC Jo Doe"
        low[0] = "officer"
    if low == ["the", "sun"] and not opens:  # no day of the week
        low[1] += "\0"
    if only_describes(tokens, low, opens):
        tokens.pop(0), low.pop(0)
    return low


def _stranger(tokens: Tokens, low: list[str]) -> int | None:
    """Where a word stands that is in no name, so that the run is two."""
    for i in range(1, len(low)):
        if ("." in tokens[i - 1][2] and _is_over(tokens, i)) or (low[i] == "ten" and low[i - 1] not in GIVEN):
            return i
        if (low[i] == "new" and i + 1 < len(low)) or (low[i] == "watch" and i + 1 == len(low)):
            continue
        if _is_initial(tokens[i]) or (i > 1 and _is_initial(tokens[i - 1])):  # "Jo A. Doe", "Jo A. Good"
            continue
        if tokens[i][2] == "The" and low[i - 1] not in LINKS:  # two lines run into one: "Read more from Jo The board"
            return i
        if tokens[i][2] == "And" and i + 1 < len(low) and (low[i + 1] in MALE or low[i + 1] in FEMALE):
            return i
        if low[i - 1] == "of" and i + 1 == len(low):  # "University of Reading"
            continue
        if i == 1 and tokens[0][2] in CHINESE_SURNAMES and is_given_syllables(tokens[1][2]):  # "Wang Jun"
            continue
        if i > 1 and low[i] in _DAYS and opens_vietnamese(low[i - 2 :]):  # "Le Van Thu"
            continue
        if low[i] == "first" and i + 1 == len(low):  # "Patients First"
            continue
        if low[i] in _ENDS_MASTHEADS and i + 1 == len(low) and low[0] not in GIVEN:  # "USA Today", "the Baltimore Sun"
            continue
        names_nobody = low[i] in NEVER_NAMES and low[i] not in _MONTH_NAMES and low[i] not in LINKS
        if names_nobody and not _is_within_body(tokens, low, i):
            return i
    return None


def _is_within_body(tokens: Tokens, low: list[str], i: int) -> bool:
    """Whether a word belongs to a body's name: "Women on Lakes", "Campaign Against Noise", "Social Democrats"."""
    if i + 1 < len(low) and (low[i - 1] in MEMBERS or low[i - 1] in BODY_NOUNS):
        return low[i] in (_OF_MEMBERS if low[i - 1] in MEMBERS else _OPPOSED)
    return f"{tokens[i - 1][2]} {tokens[i][2]}" in ORGANISATION_NAMES


_OPPOSED = frozenset(("against", "without"))
_OF_MEMBERS = _OPPOSED | {"on", "in"}


def _is_over(tokens: Tokens, i: int) -> bool:
    """Whether a name is over at the full stop before word `i`: "Puertos Lund S.A. Brandt", "Lund P.K. Lund"."""
    stopped, words = tokens[i - 1][2], [t[2] for t in tokens[:i]]
    return i > 1 and (stopped in _FORMS or (stopped.count(".") > 1 and tokens[i][2] in words))


_FORMS = frozenset(("S.A.", "N.V.", "A.G.", "A.S.", "S.L.", "B.V."))
"""Of firms, in letters."""


def _behind_country(tokens: Tokens, low: list[str]) -> int | None:
    """Where a person begins behind the country that their office is for ("ambassador to South Korea Jo Doe")."""
    if len(low) == 3 and low[0] in PLACES and _is_initial(tokens[-1]):  # "the court in Lund Jo D."
        return 1
    if len(low) < 3 or low[0] in MALE or low[0] in FEMALE:  # "Jordan Doe"
        return None
    for cut in range(1, min(6, len(low) - 1)):
        if low[cut] in MALE or low[cut] in FEMALE:
            names = " ".join(t[2] for t in tokens[:cut]), tokens[cut - 1][2]  # "the Republic of Cyprus Jo Doe"
            of = cut > 2 and low[cut - 2] == "of" and TITLES.isdisjoint(low[:cut])
            whole = names[0] in country_names() or names[0] in ("United Nations", "European Union")
            whole = whole or (cut > 1 and low[cut - 1] in BODY_NOUNS)  # "of the Security Council Jo Doe"
            whole = whole or (cut == 1 and low[0] in PLACES)  # "head of the office in Geneva Jo Doe"
            whole = whole or (cut == 1 and names[0].isupper() and 2 < len(names[0]) < 6)  # "ambassador to NATO Jo Doe"
            return cut if whole or (of and names[1] in country_names()) else None
    return None


def _behind_body(low: list[str]) -> int | None:
    """Where a person begins behind the body that their office is at ("director of the Lundby Museum Jo Doe")."""
    for cut in (len(low) - 2, len(low) - 3):
        if cut > 1 and low[cut - 1] in BODY_NOUNS and (low[cut] in MALE or low[cut] in FEMALE):
            return cut if BODY_NOUNS.isdisjoint(low[cut:]) and LINKS.isdisjoint(low[cut:]) else None
    return None


def _new(low: list[str], opens: bool) -> bool:
    """Whether "New" belongs to the name after it: always inside a sentence, at its head only before a known place."""
    return len(low) > 1 and (not opens or low[1] in _NEW_PLACES)


_PARTIES = frozenset(("republican", "democrat", "national"))
"""Titles that stand before any word, and so tell of one alone nothing."""
_NEW_PLACES = words("york jersey hampshire mexico orleans zealand delhi england guinea haven")
_BEFORE_OPENER = frozenset({"the", "in"})
_ENDS_MASTHEADS = frozenset({"today", "tonight", "sun"})
_DAYS = frozenset({"mon", "tue", "thu", "sat", "sun", "an", "do"})
"""Words of English that are given names in Vietnam."""
_MONTH_NAMES = frozenset({"may", "will", "march", "april", "june", "august", "us", "jan", "mark"})


def _cut_place(tokens: Tokens, title: str, opens: bool) -> Iterator[Name]:
    """One name, or a person and where they are from ("Name of Texas")."""
    words = [t[2] for t in tokens]
    if "of" in words[1:] and _is_person_of(words, title):
        cut = words.index("of", 1)
        yield _name(tokens[:cut], title, opens)
        rest = tokens[cut + 1 :]
        while rest and plain(rest[0][2]) in LINKS:
            rest = rest[1:]
        if rest:
            yield _name(rest, "", False)
        return
    yield _name(tokens, title, opens)


def _is_person_of(words: list[str], title: str) -> bool:
    """Whether the words before "of" are a person, told by their own words or by what follows."""
    if title or plain(words[0]) in MALE or plain(words[0]) in FEMALE:
        return True
    cut = words.index("of", 1)
    if any(len(word) == 2 and word[-1] == "." for word in words[1:cut]):  # "Juno P. Lund of Lundby"
        return True
    return (cut == 2 and words[0] in CHINESE_SURNAMES and is_given_syllables(words[1])) or _is_of_letters(words, cut)


def _is_of_letters(words: list[str], cut: int) -> bool:
    """Whether two or three words "of" an acronym or a school are a person ("Josef Mara Brandt of the DWU")."""
    rest = words[cut + 1 :]
    of_school = (
        any(plain(w) in _SCHOOLS for w in rest)
        or plain(words[-1]) in _FIRMS
        or (len(rest) > 2 and rest[0] == "the" and plain(words[-1]) in BODY_NOUNS)
    )
    if not 2 <= cut <= 3 or not (of_school or (ACRONYM.match(words[-1]) and len(words) - cut <= 3)):
        return False
    return plain(words[cut - 1]) not in _UNITS and not any(
        plain(w) in BODY_NOUNS or plain(w) in TITLES or plain(w) in DEMONYMS for w in words[:cut]
    )


_SCHOOLS = words("university institute institution college academy polytechnic observatory laboratory museum")
_FIRMS = words(
    "capital partners securities research associates holdings ventures management advisors advisers analytics group"
    " economics consulting insights intelligence markets"
)
_UNITS = words(
    """
    faculty chancellor fellows library press hall campus chair friends trustees regents alumni law medicine fleet
    squadron division battalion wing bench district region court lodge chapter speaker staff
    """
)


def _name(tokens: Tokens, title: str, opens: bool) -> Name:
    while len(tokens) > 2 and tokens[-1][2] in POST_NOMINALS:
        tokens = tokens[:-1]
    start, end = tokens[0][0], tokens[-1][1]
    words = [t[2] for t in tokens]
    text = " ".join(words)
    low = [plain(w) for w in words]
    gender = gender_of(low, title)
    kind = kind_of(low, words, title)
    if kind == "unknown" and opens and len(words) == 1:
        title = title or OPENS
    return Name(start, end, text, kind, title, gender if kind != "organisation" else None)


OPENS = "\0opens"
"""Marks, until the whole text is seen, a single word whose capital may come from opening a sentence."""
