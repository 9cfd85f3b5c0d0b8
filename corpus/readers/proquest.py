"""A download from ProQuest: articles with named fields behind the text, with or without rules between them."""

import re
from itertools import pairwise

from corpus.about.published import iso_moment
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About
from corpus.readers.bylines import clean_byline
from corpus.readers.encoding import decode
from corpus.reading import Reading

PROOF = "ProQuest document ID"
_RULE = re.compile(r"_{20,}")
_COUNT = re.compile(r"Document \d{1,5} of \d{1,5}")
_OPENS = re.compile(r"full text(?: \((?:english|[a-z]{4,12})\))?(?::\s*(?P<rest>.*)|$)", re.IGNORECASE)
_FIELD = re.compile(r"(?P<name>[A-Z][A-Za-z /()-]{2,40}):(?:\s+(?P<value>.*))?$")
_DETAILS = frozenset(
    (
        "subject", "business indexing term", "location", "people", "company / organization", "classification",
        "ethnicity", "identifier / keyword", "identifier / keywords", "title", "alternate title", "publication title",
        "pages", "first page", "publication year", "publication date", "dateline", "section", "column", "publisher",
        "author",
        "place of publication", "country of publication", "publication subject", "issn", "e-issn", "source type",
        "language of publication", "document type", "proquest document id", "document url", "copyright", "last updated",
        "database", "credit", "illustration", "edition", "issue", "volume", "number of pages", "accession number",
        "document feature", "source attribution", "source",
    )
)  # fmt: skip
"""The names of the fields that follow an article's text."""


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading an article of a download saved as text."""
    del limits  # those of an article are kept by whoever calls
    articles = articles_in(re.sub("\r\n?", "\n", decode(data)).split("\n"))
    if not articles:
        raise UnreadableError("The ProQuest download holds no full text; download the articles with it.")
    return articles


def articles_in(lines: list[str]) -> list[Reading]:
    """The articles whose full text the lines hold; none where they are no such download."""
    if not any(PROOF in line for line in lines):
        return []
    lines = [line.strip() for line in lines]
    rules = [-1, *(i for i, line in enumerate(lines) if _RULE.fullmatch(line)), len(lines)]
    segments = [lines[a + 1 : b] for a, b in pairwise(rules)]
    return [reading for segment in segments if (reading := _reading([line for line in segment if line]))]


def _reading(lines: list[str]) -> Reading | None:
    start = next((i for i, line in enumerate(lines) if _OPENS.match(line)), None)
    proof = next((i for i, line in enumerate(lines) if line.startswith(PROOF)), None)
    if start is None or proof is None or proof < start:
        return None
    end = proof
    while end > start + 1 and _is_detail(lines[end - 1]):
        end -= 1
    fields: dict[str, str] = {}
    for line in (*lines[end:], *lines[:start]):
        if found := _FIELD.match(line):
            fields.setdefault(found["name"].lower(), (found["value"] or "").strip())
    opening = _OPENS.match(lines[start])
    body = [line for line in ((opening["rest"] if opening else "") or "", *lines[start + 1 : end]) if line]
    if not body:
        return None
    named = next((line for line in lines[:start] if not (_FIELD.match(line) or _COUNT.fullmatch(line))), None)
    about = About(
        title=fields.get("title") or named,
        outlet=fields.get("publication title", "").partition(";")[0].strip() or None,
        author=_names(fields.get("author", "")),
        published=iso_moment(fields.get("publication date", "")),
        url=fields.get("document url") or None,
    )
    return Reading("\n\n".join([about.title, *body] if about.title else body), about)


def _is_detail(line: str) -> bool:
    found = _FIELD.match(line)
    return line.upper() == "DETAILS" or bool(found and found["name"].lower() in _DETAILS)


def _names(stated: str) -> str | None:
    """ "Lee, Ann; Ek, Bo" as they read on a page."""
    turned = []
    for name in stated.split(";")[:30]:
        last, comma, first = name.strip().partition(", ")
        turned.append(clean_byline(f"{first} {last}" if comma and "," not in first else name))
    return ", ".join(name for name in turned if name) or None
