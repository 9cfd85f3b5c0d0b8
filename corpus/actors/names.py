"""Where an article names somebody: its proper names, each with a rough class and gender."""

from collections.abc import Iterator
from itertools import zip_longest
from operator import attrgetter

from corpus.actors.actor_words import COMPANY_ENDS, LEADERS, ORGANISATION_NAMES, SUBJECTS, THINGS
from corpus.actors.capitals import Run, find_runs, is_title_case, lines_of, make_run
from corpus.actors.everyday_words import OPENING
from corpus.actors.given_names import GIVEN
from corpus.actors.handles import with_handles, with_users
from corpus.actors.headline_words import without_headlines
from corpus.actors.labelled import speaks_in_marks
from corpus.actors.lexicon import DEMONYMS, PERSON_NOUNS
from corpus.actors.long_ministries import with_long_ministries
from corpus.actors.longer_bodies import with_longer_bodies
from corpus.actors.made_things import is_made_thing
from corpus.actors.mastheads import is_masthead, is_outlet, is_short_outlet
from corpus.actors.ministries import with_owners
from corpus.actors.name import Gender as Gender
from corpus.actors.name import Name as Name
from corpus.actors.name import NameKind as NameKind
from corpus.actors.name import is_given as is_given
from corpus.actors.name import plain, without_honour
from corpus.actors.name_parts import OPENS, names_in
from corpus.actors.nicknames import with_nicknames
from corpus.actors.possessives import with_possessives
from corpus.actors.press_names import with_outlets
from corpus.actors.small_ministries import with_small_ministries
from corpus.actors.whence import of_post, of_somewhere
from corpus.actors.wordlike_surnames import bearers
from corpus.lazy import lazy
from corpus.model import Passage
from corpus.places import places
from corpus.wordlists import words

_name = tuple.__new__  # what Name(...) calls in the end; an article has hundreds of names
_LONGEST = 300
"""Characters; no name is longer."""


def find_names(text: str, passages: tuple[Passage, ...]) -> tuple[Name, ...]:
    """The names in order, without overlaps; names that the same text shows to be persons' are told by their surname.

    In a line set in title case every word is capitalised, so only names that other lines show are found there.
    """
    found: list[Name] = []
    shouted: list[Run] = []
    for start, end, in_body in lines_of(text, passages):
        # a paragraph of one short sentence may hold little but names, and is no headline
        title_case = not (in_body and text[end - 1] in '.”"!?') and is_title_case(text[start:end])
        for run, at, opens in find_runs(text, start, end):
            if title_case:
                shouted.append(make_run(run, at, opens))
            elif len(run) < _LONGEST:
                opens = opens and not (run.startswith("Under Secretary ") and not text.startswith(",", at + len(run)))
                for begin, stop, name, kind, title, gender in names_in(run, opens):
                    if title == OPENS and _is_leader(text, name, at + stop):
                        title = ""
                    if not (("-" in name or name[-1] == "e") and is_made_thing(text, name, at + stop)):
                        found.append(_name(Name, (at + begin, at + stop, name, kind, title, gender)))
    if any(head in text for head in _HEADS):
        found = list(_headed(text, found))
    for i in reversed([i for i, name in enumerate(found) if " " in name[2] and name[2].count(" ") > 1]):
        found[i : i + 1] = of_post(text, found[i])
    for i in reversed([i for i, name in enumerate(found) if name[3] == "organisation" and " of " in name[2]]):
        found[i : i + 1] = of_somewhere(text, found[i], found)
    if alone := list(bearers(text, found)):
        found = sorted((*found, *alone), key=attrgetter("start"))
    if any(office in text for office in _OFFICES_FOR):
        found = _of_portfolios(text, found)
    settled = with_nicknames(text, _settle(without_headlines(text, _without_halves(text, found))))
    settled = with_outlets(text, with_possessives(text, settled))
    if "@" in text:
        settled = with_handles(text, passages, list(settled))
    settled = with_users(text, list(settled))
    if "ing the " in text or "ing our " in text or "ing Our " in text or "s and " in text:
        settled = with_longer_bodies(text, settled)
    if shouted:
        settled = _with_shouted(settled, shouted)
    return tuple(with_owners(text, with_long_ministries(text, with_small_ministries(text, settled))))


def _is_leader(text: str, name: str, end: int) -> bool:
    """Whether a name that opens a sentence is a leader's, or that of a body whose office stands behind its end."""
    return name in LEADERS or (text.startswith(_HEADED_BY, end) and _is_headed(text, name, end))


def _with_shouted(names: list[Name], shouted: list[Run]) -> list[Name]:
    """The names, and those of them that lines in title case hold, too."""
    known = {name.text: name for name in reversed(names) if len(name.text) > 1}
    known |= {name.last: name for name in reversed(names) if name.kind == "person" and name.last not in known}
    known |= {words.upper(): name for words, name in known.items() if name.kind == "person" and len(words) > 3}
    firsts = {words.partition(" ")[0] for words in known}
    again = (name for run in shouted for name in _known_in(run, known, firsts))
    return sorted([*names, *again], key=attrgetter("start"))


def _known_in(run: Run, known: dict[str, Name], firsts: set[str]) -> Iterator[Name]:
    """The longest known names, of which `firsts` are the first words, inside a run of a title-case line."""
    tokens, i = run.tokens, 0
    while i < len(tokens):
        for j in range(min(len(tokens), i + 6) if tokens[i][2] in firsts else i, i, -1):
            words = " ".join(t[2] for t in tokens[i:j])
            if words in known:
                name = known[words]
                yield Name(tokens[i][0], tokens[j - 1][1], words, name.kind, "", name.gender)
                i = j
                break
        else:
            i += 1


_HEADED_BY = (" & ", " chief executive ", " CEO ", " CFO ", " boss ", " manager ", " head coach ", " co-founder ",
    " analyst ", " economist ", " strategist ", ":", " quote", " cite", ", ", " columnist ", " correspondent ",
)  # fmt: skip
_OFFICE = lazy(
    r" (?:chief executive|CEO|CFO|boss|manager|head coach|co-founder|analyst|economist|strategist)"
    r" (?:Sir )?[A-Z]"
)
_SET_OFF = lazy(
    r", (?:\d\d, [a-z]|(?:[a-z-]+ ){0,3}?(?:chair(?:man|woman)?|chief executive|director|president|founder|co-founder"
    r"|spokes(?:man|woman|person)|secretary|minister|analyst|economist|professor|head|manager|editor|lawyer|captain"
    r"|mayor|coach|author|researcher|adviser|ambassador|commander) (?:of|at|for|to) )"
)
"""What is set off behind somebody's name alone: an age, or an office without an article."""
_NO_OWNER = words(
    """
    acting assistant campaign caretaker club company deputy departing fellow firm fund general group incoming interim
    longtime managing new office outgoing outspoken party plant portfolio project store team then union veteran young
    """
)


def _is_headed(text: str, name: str, end: int) -> bool:
    """Whether the word that opens a sentence is whom an office belongs to ("Kestrel chief executive Jo Doe")."""
    low = name.lower()
    if text.startswith((":", " quote", " cite"), end):  # as in a transcript, "Reuters: Did he agree?"
        return is_outlet(name) or speaks_in_marks(text, name, end)
    if text.startswith((" columnist ", " correspondent "), end):
        return is_outlet(name) or is_short_outlet(name)
    if text.startswith(" & ", end):  # "Brandt & Reed rose"
        return text[end + 3 : end + 4].isupper()
    shown = _SET_OFF if text.startswith(", ", end) else _OFFICE
    describes = low in _NO_OWNER or low in OPENING or low in SUBJECTS
    return (
        not describes
        and not low.endswith(("ed", "ing", "al", "ic", "ive", "ian", "ary", "ese", "ish"))
        and bool(shown.match(text, end))
    )


def _of_portfolios(text: str, found: list[Name]) -> list[Name]:
    """The names, with all that a minister is one for in the title: "Minister for Trade and Skills Jo Doe"."""
    whole: list[Name] = []
    for name in found:
        if " " in name.text and " and " in text[max(0, name.start - 60) : name.start]:
            words = name.words
            first = next((i for i, word in enumerate(words[:-1]) if is_given(word)), len(words) - 2)
            start = name.end - len(" ".join(words[first:]))
            office = _PORTFOLIO.search(text, max(0, start - _LONGEST_OFFICE), start)
            if office and all(_is_of_portfolio(word) for word in office[0].split()):
                while whole and whole[-1].end > office.start():
                    whole.pop()
                name = Name(start, name.end, text[start : name.end], "person", office[0].rstrip(), name.gender)
        whole.append(name)
    return whole


def _is_of_portfolio(word: str) -> bool:
    return word in _IN_PORTFOLIOS or (word[0].isupper() and not is_given(word))


_LONGEST_OFFICE = 120
_OFFICES_FOR = ("Minister for ", "Minister of ", "Secretary for ", "Commissioner for ", "State for ")
_PORTFOLIO = lazy(
    r"\b(?:Minister|Secretary|Commissioner)(?: of State)? (?:for|of) (?:the )?[A-Z]"
    r"[^.;:\n\"“”()]{2,70} and (?:the )?(?:[A-Z][\w’'-]* ){1,3}\Z"
)
_IN_PORTFOLIOS = frozenset(("and", "the", "of", "for"))


def _headed(text: str, found: list[Name]) -> Iterator[Name]:
    """The names, a head that is a word too given back where it opens a sentence: "First Harbour fell".

    To a name that has it elsewhere, or to a person who acts in the past: "Will Doe said".
    """
    heads = {" ".join(name.words[:2]): name.kind for name in found if name.text.startswith(_HEADS)}
    ends = {i + len(head): head for head in _HEADS for i in places(text, head)}
    for name in found:
        head = ends.get(name.start, "")
        start = name.start - len(head)
        if head and (head not in _GIVEN or _opens_line(text, start)):
            acts = head in _GIVEN and _ACTED.match(text, name.end)
            kind = heads.get(head + name.first, "person" if acts else None)
            name = name if kind is None else Name(start, name.end, text[start : name.end], kind)
        yield name


def _opens_line(text: str, at: int) -> bool:
    """Whether a sentence, a line or what marks hold begins at `at`."""
    return at == 0 or text[at - 1] in '\n“"' or text[at - 2 : at] in (". ", "? ", "! ", "” ", '" ')


_HEADS = ("First ", "One ", "Will ", "May ")
_GIVEN = _HEADS[2:]
_ACTED = lazy(r"(?:, \d\d,)? (?:said|says|told|was|is|had|has)\b|, (?:who|an?) ")


def _without_halves(text: str, found: list[Name]) -> list[Name]:
    """The names, but for the first half of an office that "and" cuts: "Danish Tourism and Trade Minister Jo Doe"."""
    officers = [i for i, name in enumerate(found) if i and " " in name[4] and plain(name[4].split()[-1]) in _MINISTERS]
    halves = {i - 1 for i in officers if _is_half(text, found[i - 1], found[i])}
    return [name for i, name in enumerate(found) if i not in halves] if halves else found


def _is_half(text: str, name: Name, officer: Name) -> bool:
    between = text[name.end : officer.start - len(officer.title) - 1]
    return between == " and " and plain(name.last) in SUBJECTS


_MINISTERS = words("minister secretary commissioner")
_DAYS = words("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays")


def _by_surname(found: list[Name]) -> dict[str, Name]:
    """The persons named in full or with a title, by the words that may name them alone."""
    surnames: dict[str, Name] = {}
    for name in found:
        if name.kind == "person" and (" " in name.text or name.title):
            first, last = name.first, name.last
            surnames.setdefault(last, name)
            if last[2:3] == "-":  # "al-Sayed"
                surnames.setdefault(last[3:], name)
                surnames.setdefault(last[0].upper() + last[1:], name)
            if not (is_given(first) or plain(last) in THINGS or plain(last) in COMPANY_ENDS):
                surnames.setdefault(first, name)
    return surnames


def _settle(found: list[Name]) -> list[Name]:
    """Second look with the whole text known: surnames become persons, words that merely open a sentence go."""
    surnames = _by_surname(found)
    firm: frozenset[str] | None = None
    """Words that names show where no sentence opens."""
    settled: list[Name] = []
    for name, behind in zip_longest(found, found[1:]):
        text, kind, title = name.text, name.kind, name.title
        opens = title == OPENS
        if " " in text:
            settled.append(name)
        elif title and is_given(title) and " " not in surnames.get(text, name).text:  # a coach "Dean Foyle"
            settled.append(_with_given(name))
        elif kind in ("unknown", "place") and (known := surnames.get(without_honour(text) if "-" in text else text)):
            title = "" if opens else title
            gender = (name.gender if title else None) or known.gender
            settled.append(_name(Name, (name.start, name.end, text, "person", title, gender)))
        elif opens or not title:
            low = plain(text)
            described = low in DEMONYMS or low in PERSON_NOUNS or low in _DAYS
            # "Independent TD Jo Doe"
            office = behind is not None and behind.title and behind.start - name.end == len(behind.title) + 2
            if described and text not in ORGANISATION_NAMES and (opens or office or text not in _PAPERS):
                continue
            if opens and low not in GIVEN and not _shows_a_name(text):
                if firm is None:
                    firm = frozenset(" ".join([other.text for other in found if other.title != OPENS]).split())
                if text not in firm:
                    continue
            settled.append(_name(Name, (name.start, name.end, text, kind, "", name.gender)) if opens else name)
        else:
            settled.append(name)
    return settled


_PAPERS = frozenset({"Observer", "Spectator", "Economist", "Courier", "Star", "Guardian", "Independent"})
"""Papers that are called like somebody who does what the word says, who has a small letter."""


def _shows_a_name(word: str) -> bool:
    """Whether a word that opens a sentence is a name by its capitals, or a known outlet's."""
    return bool(_LETTERS.fullmatch(word) or _HUMPED.search(word)) or is_masthead(word)


_LETTERS = lazy(r"[A-Z]{3,6}")
_HUMPED = lazy(r"[a-z][A-Z]")
"""A capital inside a word, as no everyday word has it: "TrendForce"."""


def _with_given(name: Name) -> Name:
    """A surname with the title before it, which is a given name as well, in one."""
    start, whole = name.start - len(name.title) - 1, f"{name.title} {name.text}"
    return Name(start, name.end, whole, "person", "", name.gender)
