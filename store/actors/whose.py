"""Whose is a body by whose name every country has one: the Supreme Court of Israel, or that of the United States?

The name may say so ("Israeli Supreme Court"), else the article does, where one country is named in it much more than
any other: by its name, its leaders, the bodies that it alone has. An article that names no country tells of its own.
"""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from corpus.actors.actor_words import GOVERNMENT, SUBJECTS
from corpus.actors.lexicon import BODY_NOUNS
from corpus.actors.ministries import begins_with_initials, one_form, owned
from corpus.chinese.whose_body import home_of, is_shared
from store.actors.roles import Standing
from store.known_names import known_names
from store.words.fold import fold, in_one_script

_RATIO = 1.5
"""So many times as much as the next is the country named that an article is about."""
_WORDS = frozenset(
    re.findall(
        r"\w+",
        """air and appeal appeals armed chief civil communist conservative constitutional democratic electoral federal
        for force foreign freedom general green high interior joint labor labour liberal local marine military national
        of on party people popular progressive public republican revolutionary social socialist staff state supreme the
        union workers""",
    )
)
_HEADS = frozenset(
    re.findall(
        r"\w+",
        """appeal appeals army assembly bank cabinet coast council court department force forces government guard labour
        ministry navy office parliament party police staff treasury""",
    )
)
"""Last words of bodies that many countries have by one name."""
_SMALL = frozenset(("of", "and", "for", "the", "on"))
_LONGEST = 3
"""Words; a longer name, but for a ministry's, is rarely that of two bodies."""
_OF_UN = frozenset(("security council", "general assembly", "human rights council"))
_NOT_AMERICAN = frozenset(("parliament", "ministry", "police", "labour party"))
_WITH_DEPARTMENTS = frozenset(
    ("United States", "United Kingdom", "Ireland", "Canada", "Australia", "Philippines", "South Africa")
)
"""Countries whose ministries are called so."""
_ALONE = {
    "United States": "White House|Congress|Senate|House|Republican Party|Democratic Party|Pentagon|State Department|FBI"
    "|CIA|Capitol|House of Representatives|Oval Office|Environmental Protection Agency|National Security Agency"
    "|Department of Homeland Security|Internal Revenue Service|Food and Drug Administration|Treasury Department"
    "|Commerce Department|Federal Reserve|Congressional Budget Office|Secret Service|National Security Council"
    "|Marine Corps",
    "United Kingdom": "House of Commons|House of Lords|Tories|NHS|Scotland Yard|UKIP|Ukip|Bank of England|Home Office"
    "|Scottish Parliament|Welsh Assembly|SNP|Scottish National Party|Liberal Democrats|Lib Dems|Holyrood|Stormont"
    "|Foreign Office|Crown Prosecution Service",
    "Ireland": "Dáil|Oireachtas|Seanad|Fine Gael|Fianna Fáil|Garda|An Garda Síochána|Taoiseach|HSE",
    "Germany": "Bundestag|Bundesrat|CDU|CSU|SPD|AfD|Bundesbank",
    "Israel": "Knesset|Likud|IDF",
    "Russia": "State Duma|Duma|Federation Council|FSB|United Russia",
    "China": "State Council|CPC|National People's Congress|Supreme People's Court|NDRC|People's Liberation Army"
    "|Politburo",
    "India": "BJP|Bharatiya Janata Party|Lok Sabha|Rajya Sabha",
    "Turkey": "AKP|Justice and Development Party",
    "South Africa": "ANC|African National Congress",
}
"""Bodies that one country alone has by that name."""
_SHORT = {"labour": "labour party", "greens": "green party"}
_WITH_WHOSE = re.compile(r"(.+) \(([^()]+)\)")
"""As such a body is shown, and so as a person may name it ("Supreme Court (Israel)"); in capitals it is an acronym."""
_DOMAIN = re.compile(r"https?://[^/]*\.([a-z]{2})(?:[:/]|$)")
_COUNTRY_OF = {
    "uk": "United Kingdom", "ie": "Ireland", "de": "Germany", "fr": "France", "ru": "Russia", "cn": "China",
    "in": "India", "au": "Australia", "ca": "Canada", "nz": "New Zealand", "za": "South Africa", "jp": "Japan",
    "kr": "South Korea", "il": "Israel", "it": "Italy", "es": "Spain", "nl": "Netherlands", "tr": "Turkey",
    "ua": "Ukraine", "pl": "Poland", "br": "Brazil", "mx": "Mexico", "ng": "Nigeria", "pk": "Pakistan",
}  # fmt: skip
"""Where the sites of a domain are at home."""


class Key(NamedTuple):
    """What a body goes by across articles."""

    form: str
    """Folded; empty where it is one that every country may have, and the article does not say whose."""
    whose: str = ""
    """What the name as written leaves out: a country, or the source that tells only of its own."""


def key_of(connection: sqlite3.Connection, row_id: int, name: str, kind: str) -> Key:
    """What the body of an article's row goes by."""
    told = _WITH_WHOSE.fullmatch(name)
    if (bare := _chinese(name)) and kind == "government":
        return _key_in_chinese(connection, row_id, name, bare)
    country, rest = (told[2], told[1]) if told and not told[2].isupper() else owned(name)
    form = _canonical(rest)
    if kind not in ("government", "organisation") or form in _nouns():
        return Key(_canonical(name) if country or kind not in ("government", "organisation") else "")
    if not _is_shared(form, kind):
        return Key(form if kind == "government" and begins_with_initials(name) else _canonical(name))
    home = country or _home(connection, row_id, form)
    return Key(f"{form} ({fold(home)})", "" if country else home) if home else Key("")


def tells_whose(name: str, kind: str) -> bool:
    """Whether a name means one body, wherever it stands: no "Commission", no "Supreme Court"."""
    form = _canonical(name)
    if is_shared(form):
        return False
    return form not in _nouns() and not _is_shared(form, kind)


def _chinese(name: str) -> str:
    """What a ministry of many countries is called in Chinese, where it stands alone or behind China's name."""
    bare = "" if name.isascii() else fold(name).removeprefix("中国")
    return bare if is_shared(bare) else ""


def _key_in_chinese(connection: sqlite3.Connection, row_id: int, name: str, bare: str) -> Key:
    """What 外交部 goes by: China's as 中国外交部 does, where the article is at home there."""
    query = (
        "SELECT a.text, s.name FROM article_actor o JOIN article a ON a.id = o.article_id"
        " JOIN source s ON s.id = a.source_id WHERE o.id = ?"
    )
    text, source = connection.execute(query, (row_id,)).fetchone()
    told = fold(name) != bare
    home = "China" if told else home_of(text, in_one_script(text), bare) or str(source)
    entry = known_names().find(f"中国{bare}") if home == "China" else None
    form = key_of(connection, row_id, entry.name, "government").form if entry else f"{bare} ({fold(home)})"
    return Key(form, "" if told else home)


@lru_cache(maxsize=1024)  # the same names come back
def _canonical(name: str) -> str:
    """Folded, and with "justice ministry" for "Ministry of Justice" and the like; a department stays one."""
    folded = fold(name).removeprefix("the ")
    return one_form(folded) or _SHORT.get(folded, folded)


@lru_cache(maxsize=1024)  # the same names come back
def _is_shared(form: str, kind: str) -> bool:
    words = [word for word in form.split() if word not in _SMALL]
    if not words or words[-1] not in _HEADS or form in _alone() or (kind != "government" and words[-1] != "party"):
        return False
    return all(word in _pool() for word in words) and (
        len(words) <= _LONGEST or words[-1] in ("ministry", "department")
    )


@cache
def _pool() -> frozenset[str]:
    named = " ".join((*GOVERNMENT, *SUBJECTS)).split()
    return _WORDS.union(named, _HEADS) - {"white", "pentagon", "kremlin", "yuan"}


@cache
def _nouns() -> frozenset[str]:
    """What only says which kind of body is meant."""
    return (
        (GOVERNMENT | BODY_NOUNS)
        - _alone().keys()
        - {"parliament", "treasury", "army", "navy", "police", "air force"}
        - {form for form in GOVERNMENT if " " in form}
    )


@cache
def _alone() -> dict[str, str]:
    return {fold(name): country for country, names in _ALONE.items() for name in names.split("|")}


def _home(connection: sqlite3.Connection, row_id: int, form: str) -> str:
    """The country that an article is about; where it names none, that of its site or else its source; or nothing."""
    rows = connection.execute(
        "SELECT n.name, n.type, n.roles, json_array_length(n.mentions), s.name, a.url FROM article_actor o"
        " JOIN article a ON a.id = o.article_id JOIN source s ON s.id = a.source_id"
        " CROSS JOIN article_actor n ON n.article_id = o.article_id WHERE o.id = ? AND n.named",
        (row_id,),
    ).fetchall()
    named: Counter[str] = Counter()
    for name, kind, roles, count, _, _ in rows:
        for country in _countries(name, kind, roles):
            named[country] += count
    if form in _OF_UN and any(name == "United Nations" for name, *_ in rows):
        return "United Nations"
    head = form.rpartition(" ")[2]
    if not _NOT_AMERICAN.isdisjoint((form, head)):
        del named["United States"]
    if head == "department":
        named = Counter({country: count for country, count in named.items() if country in _WITH_DEPARTMENTS})
    first, second = [*named.most_common(2), ("", 0), ("", 0)][:2]
    if not first[1] and rows:
        domain = _DOMAIN.match(rows[0][5] or "")
        return _COUNTRY_OF.get(domain[1] if domain else "") or str(rows[0][4])
    return first[0] if first[1] >= _RATIO * second[1] else ""


def _countries(name: str, kind: str, roles: str) -> Iterator[str]:
    """The countries that an actor of an article stands for."""
    if kind == "country":
        yield name
    elif kind == "person":
        known = known_names().find(name)
        yield from Standing.of((*json.loads(roles), *(known.roles if known else ()))).countries
    elif country := owned(name)[0] or _alone().get(fold(name)):
        yield country
