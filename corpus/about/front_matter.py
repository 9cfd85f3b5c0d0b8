"""What a text file states before it begins: `key: value` lines between two `---`, or TOML between two `+++`."""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any, NamedTuple

from corpus.about.published import iso_moment
from corpus.clean import clean
from corpus.lazy import lazy
from corpus.model import FORMS, About, Form

_FENCE = lazy(r"\ufeff?(?:-{3,10}|(?P<toml>\+{3}))[^\S\n]{0,20}\n")
_CLOSE = lazy(r"^(?:-{3,10}|\.{3})[^\S\n]{0,20}(?:\n|\Z)", re.MULTILINE)
_CLOSE_TOML = lazy(r"^\+{3}[^\S\n]{0,20}(?:\n|\Z)", re.MULTILINE)
_BLANK = lazy(r"\n[^\S\n]{0,200}\n")
_ENTRY = lazy(r"(?P<key>[A-Za-z][\w-]{0,40}(?: [\w-]{1,20}){0,2})[^\S\n]?:(?:[^\S\n]{1,100}(?P<value>.*))?$")
_LINKED = lazy(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]|\[([^\[\]\n]{1,200})\]\([^()\s]{1,500}\)")
"""A name that a note-taking program made into a link."""
_BY = lazy(r"by:? (?=\S)", re.IGNORECASE)
_WEB = lazy(r"https?://\S+", re.IGNORECASE)
_LONGEST = 20_000
Entries = list[tuple[str, str]]
_NEARLY = 0.85
"""How alike a misspelt key is to the right one, by `difflib`'s measure."""

_FIELDS = {
    "title": "title", "headline": "title", "outlet": "outlet", "source": "outlet", "publisher": "outlet",
    "publication": "outlet", "newspaper": "outlet", "site": "outlet", "sitename": "outlet", "website": "outlet",
    "author": "author", "authors": "author", "byline": "author", "by": "author", "writer": "author",
    "creator": "author", "published": "published", "publishedat": "published", "publishedon": "published",
    "publisheddate": "published", "publishdate": "published", "publicationdate": "published", "pubdate": "published",
    "datepublished": "published", "date": "published", "url": "url", "link": "url", "sourceurl": "url",
    "originalurl": "url", "canonical": "url", "canonicalurl": "url", "permalink": "url", "form": "form",
    "kind": "form", "type": "form", "language": "language", "lang": "language",
}  # fmt: skip
"""By key, without the marks and blanks that part its words; of two for one field, the one that stands first counts."""
_PLACES = frozenset(("source", "site", "website"))
"""Keys that some give an outlet and others an address."""
_FORM_WORDS: dict[str, Form] = {
    "news": "report", "article": "report", "analysis": "report", "q&a": "interview", "op-ed": "opinion",
    "editorial": "opinion", "column": "opinion", "commentary": "opinion", "blog post": "blog", "post": "blog",
    "translated": "translation", "press release": "release", "news release": "release", "media release": "release",
}  # fmt: skip
_WRONG = {
    "published": "no date; write it as 2026-01-07",
    "form": f"no form of article; there are {', '.join(FORMS)}",
    "url": "no address",
    "language": "no language; write its code, such as en",
}
_LANGUAGE_WORDS = {
    "english": "en", "chinese": "zh", "中文": "zh", "french": "fr", "german": "de", "spanish": "es", "italian": "it",
    "portuguese": "pt", "dutch": "nl", "russian": "ru", "japanese": "ja", "korean": "ko", "arabic": "ar",
}  # fmt: skip


class FrontMatter(NamedTuple):
    """What is stated, the text after it, and in a sentence each what was stated and means nothing."""

    about: About
    text: str
    notes: tuple[str, ...] = ()


def split_front_matter(text: str) -> FrontMatter:
    """What the front matter states, and the text after it; an empty `About` and the whole text where there is none.

    It is front matter only if every line reads as an entry, a list item, a comment or a continuation, and at least one
    key is known: an article that opens with a rule loses nothing. Where nothing closes it, a blank line does.
    """
    opening = _FENCE.match(text)
    if not opening:
        return FrontMatter(About(), text)
    toml, top = bool(opening["toml"]), opening.end()
    entries, closed = (_entries_toml, _CLOSE_TOML) if toml else (_entries, _CLOSE)
    closing = closed.search(text, top, top + _LONGEST)
    found = _stated(entries(text[top : closing.start()])) if closing else None
    unclosed: tuple[str, ...] = ()
    if not found or not found[0]:
        closing = _BLANK.search(text, top, top + _LONGEST)
        found = _stated(entries(text[top : closing.start()])) if closing else None
        unclosed = (f"Nothing closes its front matter; write {opening[0].strip()} below the last key.",)
        if not found or not ("title" in found[0] or len(found[0]) > 1):
            return FrontMatter(About(), text)
    about, notes = found[1:]
    return FrontMatter(about, text[closing.end() :] if closing else text, (*unclosed, *notes))


def _stated(entries: Entries) -> tuple[frozenset[str], About, tuple[str, ...]]:
    """The fields that the entries state, their values, and a sentence for each that means nothing."""
    stated: dict[str, tuple[str, str]] = {}
    for key, value in entries:
        if value and (field := _field(key, value)):
            stated.setdefault(field, (key, value))
    read: dict[str, Any] = {field: _READ.get(field, str)(value) for field, (_, value) in stated.items()}
    wrong = [
        f"{key}: {value[:60]!r} is {_WRONG[field]}."
        for field, (key, value) in stated.items()
        if read[field] is None and key not in _OTHERS_TOO
    ]
    misspelt = _misspelt([key for key, value in entries if value], stated) if stated else ()
    return frozenset(stated), About(**read), (*wrong, *misspelt)


def _misspelt(keys: Iterable[str], stated: Container[str]) -> Iterator[str]:
    """A sentence for each key that is nearly one for a field which nothing states; others may say what they like."""
    from difflib import get_close_matches  # for this alone

    for key in keys:
        bare = re.sub(r"[\W_]", "", key)
        if bare not in _FIELDS and bare.removesuffix("s") not in _FIELDS:
            near = get_close_matches(bare, _FIELDS, 1, _NEARLY)
            if near and _FIELDS[near[0]] not in stated:
                yield f"{key} is no key that is known; write {near[0]}."


def _field(key: str, value: str) -> str | None:
    bare = re.sub(r"[\W_]", "", key)
    return "url" if bare in _PLACES and _WEB.fullmatch(value) else _FIELDS.get(bare)


def _author(names: str) -> str:
    return _BY.sub("", names, count=1) if _BY.match(names) else names


def read_form(word: str) -> Form | None:
    """The form that a word of the trade names ("op-ed": opinion), or None."""
    word = word.strip().lower()
    return next((form for form in FORMS if form == word), None) or _FORM_WORDS.get(word)


def _language(word: str) -> str | None:
    word = word.strip().lower()
    if re.fullmatch(r"[a-z]{2}(?:[-_]\w{2,8}){0,2}", word):
        return word[:2]
    return _LANGUAGE_WORDS.get(word)


def _address(text: str) -> str | None:
    return None if re.search(r"\s", text) else text


_READ: dict[str, Callable[[str], str | None]] = {
    "author": _author,
    "published": iso_moment,
    "form": read_form,
    "url": _address,
    "language": _language,
}
_OTHERS_TOO = ("kind", "type")
"""Keys by which a program that builds sites means something else: `type: page` is no mistake."""


def _entries_toml(block: str) -> Entries:
    """The same of TOML; the entries of its tables (Hugo's `params`, Zola's `extra`) come after those in none."""
    import tomllib  # not before such front matter is read

    try:
        waiting = [tomllib.loads(block)]
    except (tomllib.TOMLDecodeError, RecursionError):
        return []
    found: Entries = []
    for table in waiting:
        waiting += [value for value in table.values() if isinstance(value, dict)]
        found += [(key.lower(), _line(value)) for key, value in table.items() if not isinstance(value, dict)]
    return found


def _line(value: Any) -> str:
    """A value of TOML on one line; of tables in a row (`[[authors]]`) their names."""
    if isinstance(value, list):
        return ", ".join(_line(item.get("name", "") if isinstance(item, dict) else item) for item in value)
    return " ".join(clean(str(value)).split())


def _entries(block: str) -> Entries:
    """Keys in lower case with their values on one line each; none where a line is no front matter."""
    found: list[tuple[str, list[str]]] = []
    for line in block.splitlines():
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        if entry := _ENTRY.match(line.rstrip()):
            value = _scalar(entry["value"] or "")
            found.append((entry["key"].lower(), [value] if value not in ("", ">", "|", ">-", "|-") else []))
        elif found and (line[0].isspace() or bare.startswith("- ")):
            item = bare[2:] if bare.startswith("- ") else bare
            found[-1][1].append((", " if bare.startswith("- ") and found[-1][1] else "") + _scalar(item))
        else:
            return []
    return [(key, re.sub(r" ,", ",", " ".join(values))) for key, values in found]


def _scalar(value: str) -> str:
    """A value without its quotes, or the items of an inline list joined by commas; cleaned, blanks folded.

    A comment has a blank behind its "#": "Issue #12" is none.
    """
    value = " ".join(clean(value).split())
    if value[:1] == "[" and value[-1:] == "]" and value[:2] != "[[":
        return ", ".join(_scalar(item) for item in value[1:-1].split(",") if item.strip())
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1].replace('\\"', '"') if value[0] == '"' else value[1:-1].replace("''", "'")
        return _LINKED.sub(r"\1\2", value)
    return _LINKED.sub(r"\1\2", re.sub(r" #(?: .*)?$", "", value))
