"""An article as the rows that keeping it writes: all that follows from the article alone, made where it was parsed.

Whoever parses makes it, in a process of its own as a rule; the one writer has only row ids to fill in. Rows are plain
tuples in the order of the columns that `derived` names, which travel between processes faster than objects do.
"""

import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from corpus import model
from corpus.figures.measures import measures
from corpus.figures.units import is_time
from corpus.model import About, Article
from store.actors.described import type_of_speaker
from store.entries.address import address
from store.entries.headline import headline
from store.entries.nesting import parts_of
from store.figures.alone import ALONE, stand_alone
from store.figures.base import base_in
from store.figures.cited import cited_marks
from store.figures.events import of_the_event
from store.figures.lines import line_mark
from store.figures.marks import OTHER_TIME, marks_of, told_by
from store.figures.measured import AROUND, sentence_at
from store.utterances.statement import LONGEST
from store.words.fold import fold
from store.words.search_terms import terms as search_terms
from store.words.sketches import Sketch, sketch
from store.words.terms import terms_of

_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_SMALL_COUNT = 9
"""Up to here a count ("three reasons") measures nothing that two articles could contradict each other about."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One article, ready to be written."""

    about: About
    text: str
    sketch: Sketch
    page: str | None
    """What is left of its URL; see `address.address`."""
    title: str
    """By which its versions know each other; see `headline.headline`."""
    passages: list[Row]
    dates: list[Row]
    actors: list[Row]
    """(name, folded, type, roles, aliases): the named first, then speakers who are known by no name."""
    named: int
    """How many of them are named."""
    actor_rows: list[Row]
    joint: list[tuple[int, int]]
    """(position of several who speak together, position of one of them)."""
    quotes: list[Row]
    """A quote's key and columns; before them the position of the quote around it and of the actor who speaks."""
    relays: list[Row]
    """(position of the quote, position in the chain, name, folded)."""
    searched: list[tuple[int, str]]
    """The terms by which search finds each outermost quote, by its position."""
    words: list[str]
    """The terms of each outermost quote, each once."""
    statements: list[tuple[int, str, str]]
    """For each outermost quote its position, its terms as grouping sees them, and the occasion."""
    figures: list[Row]
    restated: list[tuple[int, int]]
    """(position of a figure, position of the one that restates it)."""
    measured: list[tuple[int, str, str, str]]
    """For each figure that is worth comparing its position, the terms near and around it, and its base."""
    notes: tuple[str, ...] = ()
    """What is stated about it and means nothing, a sentence each."""
    corrected: tuple[tuple[int, str], ...] = ()
    """For each quote that a person has put right its position; as JSON what the parse says, and what holds instead."""

    def under(self, article_key: str) -> "Entry":
        """The same article with keys of quotes and figures as one that is kept under this key has them."""
        keys = stable_keys(article_key, ((row[6], row[5]) for row in self.quotes))
        figure_keys = stable_keys(article_key, (("figure", text) for text in self.numbers()))
        return replace(
            self,
            quotes=[(*row[:2], key, *row[3:]) for key, row in zip(keys, self.quotes, strict=True)],
            figures=[(key, *row[1:]) for key, row in zip(figure_keys, self.figures, strict=True)],
        )

    def told(self) -> list[tuple[str, str, str | None]]:
        """Kind, text and speaker of every quote."""
        return [(row[6], row[5], row[7]) for row in self.quotes]

    def numbers(self) -> list[str]:
        """Every figure as written."""
        return [row[3] for row in self.figures]


def _unnamed(speaker: str) -> model.Actor:
    """Somebody described alone: a body where the noun tells one, as of "a hospital trust"."""
    kind = None if " and " in speaker else type_of_speaker(speaker[0].lower() + speaker[1:])
    return model.Actor(speaker, kind or "person")


def entry_of(article: Article, article_key: str) -> Entry:
    """Make the rows of an article that is kept under this key."""
    named = {actor.name: actor for actor in article.actors}
    speakers = dict.fromkeys(q.speaker for q in article.quotes if q.speaker)
    actors = [*named.values(), *(_unnamed(name) for name in speakers if name not in named)]
    place = {actor.name: i for i, actor in enumerate(actors)}
    outer = parts_of(article.quotes, named)
    keys = stable_keys(article_key, ((q.kind, q.text) for q in article.quotes))
    figure_keys = stable_keys(article_key, (("figure", f.text) for f in article.figures))
    searched = [(i, search_terms(q.text)) for i, q in enumerate(article.quotes) if outer[i] is None]
    return Entry(
        article.about,
        article.text,
        sketch(article.text),
        address(article.about.url),
        headline(article.about.title),
        [(p.kind, p.start, p.end) for p in article.passages],
        [(d.start, d.end, d.text, d.iso) for d in article.dates],
        [(a.name, fold(a.name), a.type, a.roles, a.aliases) for a in actors],
        len(named),
        [
            (a.name, fold(a.name), a.type, a.name in named, _json(a.roles), _json(a.aliases), _json(a.mentions))
            for a in actors
        ],
        [(i, place[part]) for i, a in enumerate(actors[len(named) :], len(named)) for part in _together(a.name, named)],
        [(outer[i], place.get(q.speaker or ""), keys[i], *_quote(q)) for i, q in enumerate(article.quotes)],
        [(i, at, name, fold(name)) for i, q in enumerate(article.quotes) for at, name in enumerate(q.via)],
        [(i, " ".join(terms)) for i, terms in searched],
        [term for _, terms in searched for term in set(terms)],
        _statements(article.quotes, outer, named),
        [(figure_keys[i], *_figure(f)) for i, f in enumerate(article.figures)],
        [(f.equals, i) for i, f in enumerate(article.figures) if f.equals is not None],
        [(i, *terms) for i, terms in enumerate(_terms_about(_undated(article), article)) if terms],
        article.notes,
    )


_AND = re.compile(r", | and ")


def _together(speaker: str, named: Container[str]) -> list[str]:
    """Who speak together as "Norway, Sweden and Jo Doe", where the article's actors have every one of them."""
    parts = _AND.split(speaker)
    return parts if len(parts) > 1 and all(part in named for part in parts) else []


def stable_keys(article_key: str, items: Iterable[tuple[str, str]]) -> list[str]:
    """A key for each (kind, exact text), told apart by occurrence: the same after a re-parse that finds the same."""
    seen: Counter[tuple[str, str]] = Counter()
    keys = []
    for item in items:
        words = f"{article_key}\0{item[0]}\0{item[1]}\0{seen[item]}"
        keys.append(hashlib.sha256(words.encode()).hexdigest()[:24])
        seen[item] += 1
    return keys


def _quote(q: model.Quote) -> Row:
    about = (q.start, q.end, q.text, q.kind, q.speaker, q.mention, q.mention_start, q.cue, q.cue_start)
    return (*about, q.addressee, q.said_on, q.confidence)


def _figure(f: model.Figure) -> Row:
    value = (f.start, f.end, f.text, f.kind, f.low, f.high, f.unit, f.qualifier, f.bound)
    return (*value, f.of, f.status, f.subject, f.actor, f.period, f.speaker)


def _statements(
    quotes: Sequence[model.Quote], outer: Sequence[int | None], named: Iterable[str]
) -> list[tuple[int, str, str]]:
    """The outermost quotes, each with the occasion that the speaker's other quotes name where it does not say."""
    known = set(named)
    spoken = [(i, q, q.via[-1] if q.via else q.addressee or "") for i, q in enumerate(quotes) if outer[i] is None]
    occasions: dict[str, set[str]] = defaultdict(set)
    for _, q, where in spoken:
        if q.speaker in known and where:
            occasions[q.speaker or ""].add(where)
    result = []
    for i, q, where in spoken:
        others = occasions.get(q.speaker or "", set())
        occasion = next(iter(others)) if len(others) == 1 and not where else ""
        result.append((i, " ".join(terms_of(q.text[:LONGEST])), occasion))
    return result


def _undated(article: Article) -> str:
    """The text, as long as it is, without its datelines: place and agency tell of no figure."""
    text = article.text
    for passage in article.passages:
        if passage.kind == "dateline":
            text = f"{text[: passage.start]}{chr(10) * (passage.end - passage.start)}{text[passage.end :]}"
    return text


def _terms_about(text: str, article: Article) -> Iterator[tuple[str, str, str] | None]:
    """For each figure that is worth comparing what it is about."""
    figures = article.figures
    marked = [marks_of(text, figure) for figure in figures]
    events = of_the_event(text, figures, marked, article.about.published, OTHER_TIME)
    for figure, marks, alone, event in zip(figures, marked, stand_alone(figures, marked), events, strict=True):
        told_of = any(mark.startswith(("fate:", "side:")) for mark in marks)
        measured = measures(figure.unit or "") or is_time(figure.unit or "")
        compared = figure.kind != "count" or figure.high > _SMALL_COUNT or told_of or measured
        told = compared and figure.status != "denied"
        further = filter(None, (ALONE if alone else "", *event, line_mark(text, figure.start)))
        cited = cited_marks(text, figure.start, figure.end)
        yield _about(text, figure, [*marks, *further, *cited, *told_by(figure)]) if told else None


def _about(text: str, figure: model.Figure, marks: Sequence[str]) -> tuple[str, str, str]:
    """The terms of a figure's sentence with its marks, the others of the passage around, its base."""
    first = max(0, figure.start - AROUND)
    passage = text[first : figure.end + AROUND]
    sentence = sentence_at(passage, figure.start - first, figure.end - first)
    near = _words(" ".join(filter(None, (sentence, figure.subject, figure.actor))))
    base = (figure.of or base_in(sentence, figure.text)) if figure.kind in ("percent", "ratio") else ""
    return " ".join([*sorted(near), *marks]), " ".join(sorted(_words(passage) - near)), base


def _words(text: str) -> set[str]:
    return {term for term in terms_of(text) if not term[0].isdigit()}
