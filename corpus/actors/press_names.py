"""Which of an article's names are outlets' that no list has: their own words tell, or words of the press beside them.

A town's paper is called like a person ("the Brinmouth Echo"), a site like a firm ("ChipWire"); but an article before
a person's name is rare, and firms do not quote anybody as saying something.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal

from corpus.actors.actor_words import COMPANY_NAMES, GOVERNMENT_NAMES, ORGANISATION_NAMES
from corpus.actors.lexicon import BODY_NOUNS, TITLES
from corpus.actors.mastheads import is_known_outlet, is_outlet, is_press_abroad, may_be_outlet
from corpus.actors.name import Name, is_given, plain
from corpus.actors.programmes import with_programmes
from corpus.lazy import lazy
from corpus.places import places
from corpus.wordlists import words

Sign = Literal["named", "cites", "prints", "told", "speaks"]
"""What stands beside a name: the noun for what it is, somebody cited by it, what it prints, who told it something,
or that it said something itself."""

_MOST = 8
"""Mentions of one name that are looked at."""
_NOUNS = "newspaper|magazine|broadcaster|daily|tabloid|weekly|podcast"
_NAMED_SO = rf"[A-Z][\w’'-]*(?<!an)(?<!sh)(?<!ese)(?<!ch)(?<!based)(?<!Greek)(?<!Swiss) (?:{_NOUNS})"
"""What is another's name with the noun for it: "in Malawi, the Nation newspaper"."""
_PERSON = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}"
_BEFORE: tuple[tuple[Sign, frozenset[str], re.Pattern[str]], ...] = (
    (
        "named",
        words(f"{_NOUNS.replace('|', ' ')} outlet newsletter journal publication agency service site website portal "
              "blog station channel network affiliate television tv radio"),
        lazy(
            rf"\b(?:{_NOUNS}|outlet|newsletter|journal|publication|(?:news|press|wire) (?:agency|service)"
            r"|(?:news|technology|tech|fan|gossip|trade) (?:site|website|portal|blog)"
            r"|(?:state|public|local|national|regional) (?:television|TV|radio)"
            r"|[A-Z][a-z]+(?:an|ese|ish|ine|ch|li|qi) (?:network|channel|station|website)"
            r"|(?:radio|TV|television|news) (?:station|channel|network)|[A-Z]{2,4} affiliate),? (?:[Tt]he )?\Z"
        ),
    ),
    (
        "cites",
        words("by in for on"),
        lazy(
            r"\b(?:(?:first|as|originally) (?:reported|revealed) by(?: The)?"
            r"|(?:interviews?|remarks|comments) (?:aired|broadcast|carried|printed) (?:\w+day )?(?:by|in|on)"
            r"|(?:wrote|writes) (?:the )?(?:[a-z]+ )?(?:columnist|correspondent) [^.;:,“”\"\n]{2,30} (?:in|for)"
            r"|(?:columnist|correspondent) [^.;:,“”\"\n]{2,30} (?:wrote|writes) (?:in|for))(?: the)? \Z"
        ),
    ),
    (
        "prints",
        words("by in with to for at of"),
        lazy(
            r"\b(?:(?:reported|revealed|published|quoted|interviewed|aired|obtained|seen|reviewed)(?: \w+ly)? (?:by|in)"
            r"|(?:op-ed|column|essay|article|editorial|commentary|letter) (?:in|for|published (?:by|in))"
            r"|interviews? (?:with|to|for|in|published in)"
            rf"|(?:writing|wrote|writes) (?:in|for)|(?:readers|(?:wrote|writes) (?:the )?(?:[a-z]+ )?{_PERSON}) in"
            r"|(?:reporter|columnist|correspondent|editor|journalist)s? (?:for|at|with|of)) (?:[Tt]he )?\Z"
        ),
    ),
    (
        "told",
        words("told tells telling to with on"),
        lazy(r"\b(?:[Tt]old|tells|telling|[Aa]ccording to|(?:[Ss]peaking|spoke|comments|remarks) (?:to|with)"
            r"|(?:said|admitted|confirmed|revealed|explained|complained|disclosed) to"
            r"|(?:speaking|spoke|appearing|appeared|said|says) on) (?:[Tt]he )?\Z"),
    ),
)  # fmt: skip
"""What the words before a name show, the words that may be the last of them, and the pattern for all of them."""
_WHEN = r"(?: (?:on )?\w+day| (?:last|this) \w+| earlier)?"
_AFTER: tuple[tuple[Sign, frozenset[str], re.Pattern[str]], ...] = (
    (
        "named",
        words(f"{_NOUNS.replace('|', ' ')} television tv news press radio a an the host"
              " anchor presenter"),
        lazy(
            rf" (?:{_NOUNS}|television|radio|TV channel|(?:news|press) agency"
            r"|(?:news|radio|TV) (?:site|website|channel|portal|station|network|service))\b(?![’'])"
            r"| (?:host|anchor|presenter) [A-Z]"
            rf"|, (?:an?|the(?! {_NAMED_SO} ))(?: (?!(?:at|of|from|in|for|with|by|who) )[\w’'-]+){{0,4}}? "
            rf"(?:{_NOUNS}|newsletter|news (?:agency|site|website|outlet|portal))\b(?!['’-]| (?:the )?[A-Z])"
        ),
    ),
    (
        "cites",
        words("reported reports said says wrote writes citing quoting quoted quotes cited cites which first also"
              " later"),
        lazy(
            rf",? (?:also |first |later )?(?:reported|reports|said|says|wrote|writes){_WHEN}, (?:citing|quoting) "
            r"|, quoting [^.;:“”\"\n]{2,80}, (?:said|says|reported|wrote)\b"
            r"| (?:also |later )?(?:quote[sd]|cite[sd]) [^.;:“”\"\n]{2,90}? as (?:saying|telling|having)\b"
            r"|, which (?:first |originally )?(?:cited|quoted|reported|broke)\b| first reported\b"
        ),
    ),
    (
        "prints",
        words("reported reports wrote writes revealed reveals has had also first later recently earlier"),
        lazy(
            r" (?:has |had )?(?:also |first |later |recently |earlier )?(?:reports|reported|wrote|writes"
            rf"|revealed|reveals){_WHEN}(?: that\b|[.,:]| (?:the|an?|it|he|she|in)\b)"
        ),
    ),
    ("speaks", words("said says has had told claimed claims asked ran published called calls"), lazy(r" ")),
)  # fmt: skip
"""The same of the words after it, and the words that may be the first of them."""


def with_outlets(text: str, names: list[Name]) -> list[Name]:
    """The names, those that the text shows to be outlets' of that kind, a channel's number taken in ("Channel 6")."""
    names = with_programmes(text, names)
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for i, name in enumerate(names):
        end = name.end
        if text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit():
            names[i] = name = _with_number(text, name)
            if i + 1 < len(names) and names[i + 1].start < name.end:
                del names[i + 1]  # the "News" of "Channel 4 News"
        groups[name.text].append(i)
    people: frozenset[str] | None = None
    whose = set(_behind_article(text))
    for called, at in groups.items():
        kind = names[at[0]].kind
        if whose and any(names[i].start in whose for i in at) and is_known_outlet(f"The {called}"):
            _become(names, at)
            continue
        if kind in ("place", "country", "outlet") or (kind == "person" and " " not in called) or called in _KNOWN:
            continue
        if called.endswith(_TELLS_WHERE):  # "the Lund-based news agency"
            continue
        tail = groups.get(names[at[0]].last) if " " in called else None
        told = [*at, *(i for i in tail if _is_behind_the(text, names[i]))] if tail else at
        if _is_shown(text, called, [names[i] for i in told[:_MOST]]):
            people = _people(names) if people is None else people
            if called not in people:
                _become(names, at)
    whole = [names[at[0]] for called, at in groups.items() if " " in called]
    tails = {name.last for name in whole if name.kind == "outlet" or is_outlet(name.text)}
    for called in tails.intersection(groups):
        if _is_behind_the(text, names[groups[called][0]]):  # "the Echo" of the "Harbour Echo"
            _become(names, groups[called])
    return sorted((*names, *_by_last_word(text, tails.difference(groups))))


def _by_last_word(text: str, tails: Iterable[str]) -> Iterator[Name]:
    """The same where the word is no name by itself: "told the Star" of the "Harbour Star"."""
    for called in tails:
        for article in (" the ", "The "):
            for at in places(text, article + called):
                start = at + len(article)
                if not _GOES_ON.match(text, start + len(called)):
                    yield Name(start, start + len(called), called, "outlet")


_GOES_ON = lazy(r"-?\w| [A-Z]")
"""Behind a word that is only the first of a longer name, or another word's beginning."""


def _is_behind_the(text: str, name: Name) -> bool:
    return name.start > 3 and text.startswith(("the ", "The "), name.start - 4)


def _become(names: list[Name], at: list[int]) -> None:
    for i in at:
        names[i] = names[i]._replace(kind="outlet", title="", gender=None)


_TELLS_WHERE = ("-based", "-run", "-owned", "-backed", "-language", "-linked", "-funded", "-controlled")
"""Ends of a word that tells of which outlet is meant."""
_KNOWN = GOVERNMENT_NAMES | ORGANISATION_NAMES | COMPANY_NAMES


def _people(names: Iterable[Name]) -> frozenset[str]:
    """The single words by which the article's people are called."""
    people = [name for name in names if name.kind == "person" and (name.title or is_given(name.first))]
    return frozenset(word for name in people for word in (name.first, name.last))


def _with_number(text: str, name: Name) -> Name:
    """A channel with its number, and what follows that ("Radio 5 Live")."""
    number = _NUMBER.match(text, name.end)
    if number is None:
        return name
    whole = text[name.start : number.end()]
    counts = _COUNTS.match(text, number.end())  # "told the newspaper Keelwire 14 people had died"
    shown = is_outlet(whole) or ("named" in _signs(text, name) and not counts)  # "told radio station Sport 890"
    return name._replace(end=number.end(), text=whole, kind="outlet") if shown else name


_NUMBER = lazy(r" \d{1,3}(?:\.\d)?(?: (?:News|Live|Extra|Noticias))?(?![\w%]|[.,:]\d)")
_COUNTS = lazy(r" (?!(?:that|on|in|at|after|before|about|he|she|they|it|the|his|her|there|last|this|and)\b)[a-z]")
_ANY_BEFORE = frozenset[str]().union(*(last for _, last, _ in _BEFORE))
_ANY_AFTER = frozenset[str]().union(*(first for _, first, _ in _AFTER))
_HEARD_BY = frozenset({"told", "tells", "on", "with"})
_HOST = lazy(r"['’]s (?:(?:host|anchor|presenter|correspondent) )?[A-Z“\"]")
"""Behind the letters of a station: who asks for it, or its programme."""


def _is_shown(text: str, called: str, mentions: list[Name]) -> bool:
    """Whether the mentions of one name show an outlet."""
    kind = mentions[0].kind
    told = [_signs(text, name) for name in mentions]
    shown = any(told)
    known = (shown or kind == "person") and " " in called and is_outlet(called)
    if not (shown or known):
        return False
    if any(name.kind == "person" and name.title for name in mentions):
        return False
    abroad = is_press_abroad(called)
    shaped = abroad or may_be_outlet(called)
    if not (shaped or known or called.isupper()) and plain(called.rpartition(" ")[2]) in _NEVER_LAST:
        return False
    first = called.partition(" ")[0]
    given, signs = is_given(first) and not (abroad and first in ("Al", "El")), set[Sign]()
    for name, found in zip(mentions, told, strict=True):
        article = _is_behind_the(text, name)
        if given and not article:
            continue
        if known and kind == "person":
            return True
        if not found:
            continue
        if (shaped and (article or called.rpartition(" ")[2] not in _SURNAMES)) or "named" in found:
            return True
        if "told" in found and _is_interview(text, name):
            return True  # whoever is told something there asks for an outlet, or as one
        if kind != "person" or article:
            if _is_enough(text, name, found):
                return True
            signs |= found
    return signs >= {"prints", "told"}


def _is_enough(text: str, name: Name, found: set[Sign]) -> bool:
    """Whether what stands beside one mention shows an outlet, whatever stands beside the others."""
    if "cites" in found or ("told" in found and (_is_headed(text, name) or text.startswith(_REPEATED, name.end))):
        return True
    if "prints" in found and _SET_OFF.search(text, max(0, name.start - _BEHIND), name.end + 1):
        return True
    heard = "prints" in found or ("told" in found and " " in name.text)
    return heard and _TAKEN_UP.search(text, name.end, name.end + _NEAR) is not None


def _is_interview(text: str, name: Name) -> bool:
    """Whether who is told something is told it "in an interview", or the next words are said "in the interview"."""
    there = text.endswith("told ", 0, name.start) and _SAID_THERE.search(text, name.end, name.end + _NEAR)
    return bool(there) or _IN_INTERVIEW.match(text, name.end) is not None


_REPEATED = (", as quoted by ", ", as reported by ", ", as cited by ")
"""Behind whom somebody told what another outlet repeats."""
_SET_OFF = lazy(r"(?:\b(?:In|in|During|during) an? (?:[a-z]+ )?interview with|, quoted by) (?:[Tt]he )?[^,.:;]+,\Z")
"""Where nothing but a comma follows a name, it is that of who asked: "In an interview with Keelwire, Jo Doe said"."""
_IN_INTERVIEW = lazy(r" in an? (?:[a-z-]+ ){0,2}interview\b(?! (?:for|with) )")
_SAID_THERE = lazy(r"\bsaid (?:later )?in the (?:same )?interview\b(?! with )")
_TAKEN_UP = lazy(r"(?:[.”\"\n] ?The|\btold the) (?:newspaper|magazine|paper|outlet|daily|tabloid|weekly|newsletter)\b")
"""With what a sentence behind takes up the outlet just named."""
_NEAR, _BEHIND = 240, 40
"""Characters looked at behind a name and before it."""
_SURNAMES = words("Sun Star Eagle Banner Pioneer")
_NEVER_LAST = BODY_NOUNS | TITLES


def _is_headed(text: str, name: Name) -> bool:
    """Whether "The" stands before a name inside a sentence, with a capital as only titles and mastheads have it."""
    return text.startswith("The ", name.start - 4) and text[name.start - 6 : name.start - 5].isalpha()


def _behind_article(text: str) -> Iterator[int]:
    """Where names begin behind "The", and before that what tells whose words something is: "by The Verge"."""
    for at in places(text, " The "):
        if text.endswith((" by", " told", " to", " with", " per"), 0, at):
            yield at + len(" The ")


def _signs(text: str, name: Name) -> set[Sign]:
    """What the words beside one mention show."""
    start, end = name.start, name.end
    before = text[max(0, start - 20) : start - 1] if start else ""
    word = before[before.rfind(" ") + 1 :]
    if word in ("the", "The"):
        word = before[:-4].rpartition(" ")[2]
    word = word.rstrip(",").lower()
    found = set[Sign]()
    if word in _ANY_BEFORE:
        found = {k for k, last, p in _BEFORE if word in last and p.search(text, max(0, start - 60), start)}
        if text.endswith((", ", ", the "), 0, start) and text[end : end + 1].isspace():
            found.discard("named")  # "According to the magazine, Jo told"
    if word in _HEARD_BY and name.text.isupper() and _HOST.match(text, end):
        found.add("named")
    if text[end : end + 1] in (" ", ","):
        word = (text[end : end + 16].lstrip(", ").split(maxsplit=1) or [""])[0].rstrip(".,:").lower()
        if word in _ANY_AFTER:
            found |= {k for k, first, p in _AFTER if word in first and p.match(text, end)}
    return found
