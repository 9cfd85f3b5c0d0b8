"""The body of an article that a page keeps in script, for its own code to show: elements of JSON, or HTML in it."""

import json
import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.embedded import Json, walk
from corpus.readers.fragment import fragment_text
from corpus.readers.markup import squash

_LITERAL = re.compile(r'"\\u003[Cc]p')
"""HTML in a string of a program that is no JSON, with its brackets escaped."""
_BEGINS = re.compile(r"[\[{](?=\s{0,20}[\[{\"])")
_SIGNS = ('"children"', '"content', "p>", '"text"', '"\\u003Cp', '"\\u003cp')
_MOST_VALUES = 40
"""JSON values looked for in one script."""
_NAMES = ("type", "_type", "nodeType", "name", "tag", "tagName")
_HELD = ("children", "content", "contents")
_TEXTS = ("text", "data", "value", "content")
_PARAGRAPHS = frozenset(("p", "paragraph", "text", "unstyled", "block"))
_BLOCKS = _PARAGRAPHS | {"h2", "h3", "h4", "h5", "blockquote", "li"}
_MOST_RUNS = 100
_DEEPEST = 40
_SLACK = 20
"""Characters that two renderings of one title may differ by: blanks, marks, entities."""
_FEWEST = 3
"""Paragraphs that make a body."""


def state_paragraphs(tree: HtmlElement, limits: Limits, title: str) -> list[list[str]]:
    """Every run of paragraphs that a script holds: this article's, and often other articles' too, each once.

    Where one is held beside the article's `title`, it alone. A heading that is nothing but a link leads to another
    article and is left out.
    """
    runs: list[list[str]] = []
    for script in tree.iter("script"):
        source = script.text or ""
        if "ld+json" in (script.get("type") or "") or not any(sign in source for sign in _SIGNS):
            continue
        for value in _values(source):
            for item in walk(value):
                if isinstance(item, dict) and (own := _under(title, item, limits)):
                    return [own]
                run = _run(item, limits)
                if len(run) >= _FEWEST and run not in runs and len(runs) < _MOST_RUNS:
                    runs.append(run)
        for literal in _literals(source):
            run = _run(literal, limits)
            if len(run) >= _FEWEST and run not in runs and len(runs) < _MOST_RUNS:
                runs.append(run)
    whole = ["".join(map(squash, run)) for run in runs]
    # The words of one paragraph are a list of elements, too.
    return [run for n, run in enumerate(runs) if not any(whole[n] in other for m, other in enumerate(whole) if m != n)]


def _under(title: str, item: dict[str, Json], limits: Limits) -> list[str]:
    """The longest run of paragraphs among the values of an element that states the title as another of them."""
    bare = squash(title)
    near = (value for value in item.values() if isinstance(value, str) and abs(len(value) - len(title)) <= _SLACK)
    if not bare or not any(squash(value) == bare for value in near):
        return []
    runs = [run for value in item.values() if len(run := _run(value, limits)) >= _FEWEST]
    return max(runs, key=lambda run: sum(map(len, run)), default=[])


def _values(source: str) -> Iterator[Json]:
    """The JSON values in a script, one after another, whatever code stands between them."""
    decoder, at = json.JSONDecoder(strict=False), 0
    for _ in range(_MOST_VALUES):
        found = _BEGINS.search(source, at)
        if not found:
            return
        try:
            value, at = decoder.raw_decode(source, found.start())
        except (ValueError, RecursionError):
            at = found.start() + 1
            continue
        yield value


def _literals(source: str) -> Iterator[str]:
    """The strings in a script that open with a paragraph of HTML."""
    decoder = json.JSONDecoder(strict=False)
    for found in islice(_LITERAL.finditer(source), _MOST_VALUES):
        try:
            value, _ = decoder.raw_decode(source, found.start())
        except (ValueError, RecursionError):
            continue
        if isinstance(value, str):
            yield value


def _run(item: Json, limits: Limits) -> list[str]:
    """The paragraphs of a list of elements, or of a piece of HTML."""
    if isinstance(item, str):
        if item.count("<p") < _FEWEST or item.count("</p>") < _FEWEST:
            return []
        try:
            return [text for text in fragment_text(item, limits).split("\n\n") if text]
        except UnreadableError:
            return []
    if not isinstance(item, list) or sum(_name(child) in _PARAGRAPHS for child in item) < _FEWEST:
        return []
    return [text for child in item if (text := _paragraph(child, limits))]


def _paragraph(node: Json, limits: Limits) -> str:
    if _name(node) not in _BLOCKS:
        return ""
    held = _children(node)
    if held and _name(node) not in _PARAGRAPHS and all(_name(child) == "a" for child in held):
        return ""
    text = "".join(_strings(node, 0))
    return " ".join((fragment_text(text, limits) if "<" in text else text).split())


def _name(node: Json) -> str:
    if not isinstance(node, dict):
        return ""
    return str(next((node[key] for key in _NAMES if isinstance(node.get(key), str)), "")).lower()


def _children(node: dict[str, Json]) -> list[Json]:
    return next((node[key] for key in _HELD if isinstance(node.get(key), list)), [])


def _strings(node: Json, depth: int) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict) and depth < _DEEPEST:
        held = _children(node)
        if not held:
            yield next((node[key] for key in _TEXTS if isinstance(node.get(key), str)), "")
        for child in held:
            yield from _strings(child, depth + 1)
