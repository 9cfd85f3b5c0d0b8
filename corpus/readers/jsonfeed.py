"""A JSON Feed (jsonfeed.org) saved as a file: every item that carries text is an article."""

import json
from typing import Any

from corpus.about.published import iso_moment
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About
from corpus.readers.bylines import clean_byline
from corpus.readers.encoding import decode
from corpus.readers.feed import HEADLINES, is_enough, outlet_of
from corpus.readers.fragment import fragment_text
from corpus.readers.left_out import said_of
from corpus.reading import Reading

Json = Any


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading an item. Raises UnreadableError where the items are headlines only."""
    if len(data) > limits.part_bytes * 2:
        raise UnreadableError("The feed is larger than the set limit; split it.")
    try:
        feed = json.loads(decode(data))
    except ValueError as error:
        raise UnreadableError("The feed is damaged or cut short; get it once more.") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or not items:
        raise UnreadableError("The feed holds no entries; check that it was saved whole.")
    outlet = outlet_of(_line(feed.get("title")))
    shared = feed.get("authors") or feed.get("author")
    found = [
        reading
        for item in items[: limits.parts]
        if isinstance(item, dict) and (reading := _reading(item, outlet, shared, limits))
    ]
    if not found:
        raise UnreadableError(HEADLINES)
    return said_of(found, [UnreadableError(HEADLINES)] * (min(len(items), limits.parts) - len(found)), "entries")


def _reading(item: dict[str, Json], outlet: str | None, shared: Json, limits: Limits) -> Reading | None:
    marked, plain = (
        item.get(key) if isinstance(item.get(key), str) else "" for key in ("content_html", "content_text")
    )
    text = fragment_text(str(marked), limits) if marked else str(plain).strip()
    if not is_enough(text):
        return None
    title = _line(item.get("title")) or None
    link = str(item.get("url") or item.get("external_url") or "")
    about = About(
        title=title,
        outlet=outlet,
        author=_authors(item.get("authors") or item.get("author") or shared),
        published=iso_moment(_line(item.get("date_published"))),
        url=link if link.startswith(("http://", "https://")) else None,
    )
    return Reading(f"{title}\n\n{text}" if title and not text.startswith(title) else text, about)


def _authors(stated: Json) -> str | None:
    people = stated if isinstance(stated, list) else [stated]
    named = [clean_byline(_line(person.get("name"))) for person in people[:30] if isinstance(person, dict)]
    return ", ".join(dict.fromkeys(name for name in named if name)) or None


def _line(text: Json) -> str:
    return " ".join(text.split()) if isinstance(text, str) else ""
