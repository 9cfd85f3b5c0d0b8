"""What a page states of its article as schema.org's JSON."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLE = re.compile(
    r"(?:News|Blog|Opinion|Reportage|Analysis|Background|Review|Report|Scholarly)?\w*(?:Article|BlogPosting|Report)$"
)
_MOST = 200_000

Json = Any


def linked_data(tree: HtmlElement) -> list[dict[str, Json]]:
    """Every object that the page's `application/ld+json` scripts hold, those inside others too, outermost first."""
    found: list[dict[str, Json]] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _objects(_loads(script.text_content() or ""))
    return found


def article_of(objects: list[dict[str, Json]], title: str, url: str | None) -> dict[str, Json]:
    """The object that describes this page's article and not another's; empty where there is none."""
    articles = [o for o in objects if any(_ARTICLE.fullmatch(t) for t in _types(o))]
    for o in articles:
        if url and url.rstrip("/") in {
            str(_identity(o.get(key))).rstrip("/") for key in ("mainEntityOfPage", "url", "@id")
        }:
            return o
    for o in articles:
        headline = squeeze(o.get("headline"))[:60].lower().rstrip(".…")
        if headline and headline in title.lower():
            return o
    return next((o for o in articles if o.get("articleBody")), articles[0] if len(articles) == 1 else {})


def squeeze(value: Json) -> str:
    """A string with its blanks folded; empty for anything else."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def names(value: Json) -> list[str]:
    """The names in a person, an organisation, a string or a list of them."""
    if isinstance(value, list):
        return [name for item in value[:30] for name in names(item)]
    if isinstance(value, dict):
        return names(value.get("name"))
    return [squeeze(value)] if squeeze(value) else []


def kind_of(article: dict[str, Json]) -> list[str]:
    """Its schema.org types."""
    return _types(article)


def _objects(value: Json) -> list[dict[str, Json]]:
    return [item for item in walk(value) if isinstance(item, dict)]


def walk(value: Json) -> Iterator[Json]:
    """The value and all inside it, in order, up to a bound."""
    waiting, seen = [value], 0
    while waiting and seen < _MOST:
        item = waiting.pop()
        seen += 1
        yield item
        if isinstance(item, dict):
            waiting += reversed(list(item.values()))
        elif isinstance(item, list):
            waiting += reversed(item)


def _loads(source: str) -> Json:
    """The JSON value, with stray line breaks allowed in its strings; None where it is no JSON."""
    source = source.strip().removeprefix("<!--").removeprefix("//<![CDATA[").strip()
    try:
        return json.JSONDecoder(strict=False).raw_decode(source)[0] if source[:1] in "[{" else None
    except (ValueError, RecursionError):
        return None


def _types(value: dict[str, Json]) -> list[str]:
    stated = value.get("@type")
    return [t for t in (stated if isinstance(stated, list) else [stated]) if isinstance(t, str)]


def _identity(value: Json) -> Json:
    return value.get("@id") or value.get("url") if isinstance(value, dict) else value
