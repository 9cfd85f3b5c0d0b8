"""Articles made by hand, for tests of what is said across articles: their parse is given, not found."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from corpus.model import About, Actor, Article, Figure, FigureKind, Passage, Quote, QuoteKind
from store.database.store import Store
from store.entries.documents import Document
from store.writing.keep import keep


def said(text: str, speaker: str | None = "Ana Ruiz", kind: QuoteKind = "indirect", **more: Any) -> Quote:
    """A quote whose place in the article is not known yet."""
    return Quote(0, len(text), text, kind, speaker, **{"confidence": 0.9, **more})


def number(text: str, low: float, kind: FigureKind = "percent", unit: str | None = "%", **more: Any) -> Figure:
    """A figure whose place in the article is not known yet."""
    return Figure(0, len(text), text, kind, low, more.pop("high", low), unit, **more)


def article(
    outlet: str | None,
    quotes: Sequence[Quote],
    published: str | None = "2031-05-04",
    about: About | None = None,
    actors: Sequence[Actor] | None = None,
    prose: str = "",
    figures: Sequence[Figure] = (),
) -> Article:
    """An article of these quotes, a sentence each, and some prose in which the figures stand."""
    text, placed = "", []
    for quote in quotes:
        placed.append(replace(quote, start=len(text), end=len(text) + len(quote.text)))
        text += f"{quote.text}. \n"
    start, text = len(text), text + prose
    found = []
    for figure in figures:
        at = text.index(figure.text, start)
        found.append(replace(figure, start=at, end=at + len(figure.text)))
    if actors is None:
        names = dict.fromkeys(q.speaker for q in quotes if q.speaker and q.speaker[0].isupper())
        actors = [Actor(name, "person") for name in names]
    known = about or About(outlet=outlet, title=f"What {outlet} tells", published=published, form="report")
    body = (Passage("body", 0, len(text)),)
    return Article(known, text, body, tuple(placed), tuple(actors), tuple(found))


def kept(store: Store, name: str, made: Article) -> int:
    """Keep an article under this file name; its id."""
    data = f"{name}\n{made.text}".encode()
    return keep(store, Document(data, name), [made]).article_ids[0]


def new_store(folder: Path) -> Store:
    """An empty store."""
    return Store(folder / "store.db")
