"""A feed (RSS 0.9 to 2.0, Atom) saved as a file: every entry that carries text is an article."""

import io
import re
from typing import Any

import feedparser

from corpus.about.boilerplate import is_site_line
from corpus.about.forms import is_opinion_label
from corpus.about.headlines import is_kicker
from corpus.about.published import iso_moment
from corpus.actors.mastheads import is_outlet
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About
from corpus.readers.bylines import clean_byline
from corpus.readers.fragment import fragment_text
from corpus.readers.left_out import said_of
from corpus.readers.markup import squash
from corpus.reading import Reading

_ENOUGH = 80
"""Letters without which an entry is a headline that leads elsewhere, not an article."""
_ENTITY = re.compile(
    rb"<!ENTITY\s+(?:%\s+)?[\w.:-]{1,100}\s+(?:(?:SYSTEM|PUBLIC)\b|[\"'][^\"'>]{0,4000}&(?!#|lt;|gt;|amp;|quot;|apos;))",
    re.I,
)
_MANY_ENTITIES = 300
HEADLINES = "The feed's entries are headlines without text; save the articles they lead to."
_FEEDS = re.compile(
    r"(?:(?:rss|atom|news) ?)?feeds?|rss|atom|(?:latest|all|recent) (?:news|posts|stories|articles)", re.IGNORECASE
)
"""What a feed is called beside its outlet's name."""
_PARTS = re.compile(r"\s+[|>»–—·:-]+\s+|: ")
_NAMED = re.compile(r"\S{1,200}@\S{1,200} \(([^()]{2,100})\)")
"""How RSS writes an author: `address (Name)`."""


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading an entry. Raises UnreadableError where the entries are headlines only."""
    if len(data) > limits.part_bytes * 2:
        raise UnreadableError("The feed is larger than the set limit; split it.")
    if _ENTITY.search(data) or data.count(b"<!ENTITY") > _MANY_ENTITIES:
        raise UnreadableError(
            "The feed defines entities that lead elsewhere or can grow without end; it was refused as unsafe."
        )
    # A stream and never the bytes themselves: feedparser takes those for an address or a file's name.
    parsed: Any = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False, sanitize_html=False)
    if not parsed.entries:
        reason = " ".join(str(parsed.get("bozo_exception", "")).removeprefix("<unknown>:").split())[:120]
        raise UnreadableError(
            f"The feed holds no entries{f' ({reason})' if reason else ''}; check that it was saved whole."
        )
    outlet = outlet_of(_line(parsed.feed.get("title")))
    # Atom says that a feed's author wrote every entry that names none (RFC 4287, 4.2.1); RSS names an editor there.
    shared = _authors(parsed.feed) if str(parsed.version).startswith("atom") else None
    entries = parsed.entries[: limits.parts]
    # Dublin Core has one date, that of publication; the library takes it for one of a change.
    dated = ("published", "created") if str(parsed.version).startswith("atom") else ("published", "created", "updated")
    found = [reading for entry in entries if (reading := _reading(entry, outlet, shared, dated, limits))]
    if not found:
        raise UnreadableError(HEADLINES)
    return said_of(found, [UnreadableError(HEADLINES)] * (len(entries) - len(found)), "entries")


def _reading(
    entry: Any, outlet: str | None, shared: str | None, dated: tuple[str, ...], limits: Limits
) -> Reading | None:
    values = [content.get("value", "") for content in entry.get("content", [])] + [entry.get("summary", "")]
    text = max((_text(value, limits) for value in values[:20] if value), key=len, default="")
    if not is_enough(text):
        return None
    title = _line(fragment_text(entry.get("title", ""), limits)) or None
    source = _line((entry.get("source") or {}).get("title"))
    link = str(entry.get("link") or "")
    about = About(
        title=title,
        outlet=outlet_of(source) or outlet,
        author=_authors(entry) or shared,
        published=next((moment for key in dated if (moment := iso_moment(str(entry.get(key) or "")))), None),
        form="opinion" if any(is_opinion_label(_line(tag.get("term"))) for tag in entry.get("tags", [])[:1]) else None,
        url=link if link.startswith(("http://", "https://")) else None,
    )
    return Reading(f"{title}\n\n{text}" if title and not text.startswith(title) else text, about)


def outlet_of(title: str) -> str | None:
    """The outlet in what a feed is called, which may name a section too: "Harbour Post - World News"."""
    parts = [part for part in _PARTS.split(title) if part and not _FEEDS.fullmatch(part)]
    named = [part for part in parts if not is_kicker(part)]
    outlets = [part for part in named if is_outlet(part)]
    if len(parts) > 1 and 1 in (len(outlets), len(named)):
        return (outlets if len(outlets) == 1 else named)[0]
    return parts[0] if len(parts) == 1 else title or None


def is_enough(text: str) -> bool:
    """Whether an entry says more than a headline. A Chinese character says what two or three letters do."""
    letters = squash(text)
    return len(letters) + 1.5 * sum("\u3040" <= c <= "\u9fff" for c in letters) >= _ENOUGH


def _authors(entry: Any) -> str | None:
    """The authors' names; of `address (Name)` the name, and no address alone."""
    stated = [author.get("name", "") for author in entry.get("authors", [])] or [entry.get("author", "")]
    if named := _NAMED.fullmatch(_line(entry.get("author"))):
        stated = [named[1]]
    joined = ", ".join(dict.fromkeys(name for text in stated if (name := clean_byline(_line(text)))))
    return joined or None


def _text(value: str, limits: Limits) -> str:
    """The text of an entry; line breaks count as in HTML, unless a blank line shows that they are the writer's own."""
    if "<" in value:
        lines = fragment_text(value, limits).split("\n\n")
        return "\n\n".join(line for line in lines if not is_site_line(line))
    return "\n\n".join(
        " ".join(part.split()) for part in re.split(r"\n[^\S\n]*\n", fragment_text(value, limits)) if part.strip()
    )


def _line(text: Any) -> str:
    return " ".join(str(text or "").split())
