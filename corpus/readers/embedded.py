"""What a page keeps of its article in script: schema.org's JSON, and the body that its own code would have shown."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLE = re.compile(
    r"(?:News|Blog|Opinion|Reportage|Analysis|Background|Review|Report|Scholarly)?\w*(?:Article|BlogPosting|Report)$"
)
_STATE = re.compile(r"\s{0,20}(?:(?:window|self|globalThis)\.[\w$.]{1,80}|var [\w$]{1,80})?\s{0,5}=?\s{0,5}(?=[\[{])")
_TEXTS = frozenset(("text", "data", "value", "content"))
_BLOCK_NAMES = frozenset(("p", "h2", "h3", "h4", "h5", "blockquote", "li"))
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


def state_paragraphs(tree: HtmlElement) -> list[list[str]]:
    """Every run of paragraphs that a script holds as elements of JSON: this article's, and often other articles' too.

    Pages that are drawn in the browser carry their text as nested `{"type": "p", "children": [...]}`. A heading that
    is nothing but a link leads to another article and is left out.
    """
    runs: list[list[str]] = []
    for script in tree.iter("script"):
        source = script.text or ""
        if '"children"' not in source or "ld+json" in (script.get("type") or ""):
            continue
        start = _STATE.match(source)
        lists = _containers(_loads(source[start.end() if start else 0 :], loose=True))
        runs += [[text for item in value if (text := _paragraph(item))] for value in lists]
    return runs


def _paragraph(node: Json) -> str:
    if not isinstance(node, dict) or _name(node) not in _BLOCK_NAMES:
        return ""
    children = node.get("children")
    if not isinstance(children, list) or (_name(node) != "p" and children and all(_name(c) == "a" for c in children)):
        return ""
    return " ".join("".join(_strings(node, 0)).split())


def _name(node: Json) -> str:
    if not isinstance(node, dict):
        return ""
    return str(next((node[key] for key in ("type", "name", "tag", "tagName") if isinstance(node.get(key), str)), ""))


def _strings(node: Json, depth: int) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict) and depth < 40:
        for key in _TEXTS:
            if isinstance(node.get(key), str) and not isinstance(node.get("children"), list):
                yield node[key]
                break
        for child in node.get("children") or () if isinstance(node.get("children"), list) else ():
            yield from _strings(child, depth + 1)


def _containers(value: Json) -> Iterator[list[Json]]:
    """Every list with at least three paragraphs in it."""
    for item in _walk(value):
        if isinstance(item, list) and sum(_name(child) == "p" for child in item) >= 3:
            yield item


def _objects(value: Json) -> list[dict[str, Json]]:
    return [item for item in _walk(value) if isinstance(item, dict)]


def _walk(value: Json) -> Iterator[Json]:
    waiting, seen = [value], 0
    while waiting and seen < _MOST:
        item = waiting.pop()
        seen += 1
        yield item
        if isinstance(item, dict):
            waiting += reversed(list(item.values()))
        elif isinstance(item, list):
            waiting += reversed(item)


def _loads(source: str, loose: bool = False) -> Json:
    """The JSON value, with stray line breaks allowed in its strings; None where it is no JSON.

    `loose` takes what stands at the beginning and leaves the rest.
    """
    decoder = json.JSONDecoder(strict=False)
    source = source.strip().removeprefix("<!--").removeprefix("//<![CDATA[").strip()
    try:
        return decoder.raw_decode(source)[0] if loose or source[:1] in "[{" else None
    except (ValueError, RecursionError):
        return None


def _types(value: dict[str, Json]) -> list[str]:
    stated = value.get("@type")
    return [t for t in (stated if isinstance(stated, list) else [stated]) if isinstance(t, str)]


def _identity(value: Json) -> Json:
    return value.get("@id") or value.get("url") if isinstance(value, dict) else value
