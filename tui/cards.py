"""What there is to know of an actor or a source at a glance, as lines for the reader's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tui.counted import counted
from tui.dates import short_date
from tui.reader_layout import OF_BRIEF, TextLine, lines_of
from tui.signs import FORM_SIGNS, cut_label, file_of
from tui.strips import bar, fit

if TYPE_CHECKING:
    from store.answers import ActorAnswer, ArticleAnswer, SourceAnswer

Card = Callable[[int], list[TextLine]]
"""Gives its lines at a width in cells."""
BAR = 10
MOST_ARTICLES = 100


def actor_card(actor: ActorAnswer) -> Card:
    """Who it is, in whose words, and how often each source lets it speak."""

    def lines(width: int) -> list[TextLine]:
        kind = actor.type if actor.named else "not named: nobody knows whether two articles mean the same one"
        card = [*lines_of(actor.name, width, "title"), *lines_of(kind, width), _gap()]
        if actor.aliases:
            card += [
                *lines_of("Also written", width, "heading"),
                *lines_of(" · ".join(actor.aliases), width, "text"),
                _gap(),
            ]
        if actor.merged:
            card += [*lines_of("Merged by you", width, "heading"), *lines_of(" · ".join(actor.merged), width, "text")]
            card += [*lines_of("m lets them stand apart.", width), _gap()]
        card += lines_of(f"Quotes {actor.quotes:,}", width, "heading")
        card += (
            _counts([(source, count) for source, count in actor.sources if count], width)
            if actor.quotes
            else lines_of("Spoken of, and never quoted.", width)
        )
        if actor.roles:
            card += [_gap(), *lines_of("Roles, as each source words them", width, "heading")]
            for role, sources in actor.worded.items():
                card += [*lines_of(role, width, "text"), *lines_of(" · ".join(sources), width, margin="  ")]
        keys = "Enter narrows the quotes to this speaker; again, no longer. m says which other actor it is."
        return [*card, _gap(), *lines_of(keys, width)]

    return lines


def source_card(source: SourceAnswer, articles: Sequence[ArticleAnswer]) -> Card:
    """What there is of a source: its span, its forms and its articles, the newest first."""

    def lines(width: int) -> list[TextLine]:
        dates = dict.fromkeys((short_date(source.first), short_date(source.last)))
        forms = " · ".join(form for form in source.forms)
        card = [*lines_of(source.label, width, "title"), *lines_of(f"{' – '.join(dates)} · {forms}", width)]
        if source.brief:
            card += lines_of(OF_BRIEF, width)
        card += [_gap(), *lines_of(f"Articles {source.articles:,} · quotes {source.quotes:,}", width, "heading")]
        for article in articles[:MOST_ARTICLES]:
            card += [
                *lines_of(article.title or file_of(article.file), width, "text"),
                *lines_of(_about(article), width),
                _gap(),
            ]
        if len(articles) > MOST_ARTICLES:
            card += [*lines_of(f"… and {len(articles) - MOST_ARTICLES:,} more.", width), _gap()]
        versions = " V shows what changed." if any(article.has_older for article in articles) else ""
        keys = f"Enter narrows the quotes to it; Space marks it for comparing; d removes it.{versions}"
        return [*card, *lines_of(keys, width)]

    return lines


def _about(article: ArticleAnswer) -> str:
    parts = [
        short_date(article.published),
        FORM_SIGNS.get(article.form, ""),
        article.author or "",
        counted(article.quotes, "quote"),
        f"repeats {article.reprint_of}" if article.reprint_of else "",
        "older version kept" if article.has_older else "",
    ]
    return " · ".join(part for part in parts if part)


def _counts(sources: Sequence[tuple[str, int]], width: int) -> list[TextLine]:
    most = max((count for _, count in sources), default=1)
    digits = max((len(f"{count:,}") for _, count in sources), default=1)
    lines = []
    for source, count in sources:
        head = f"{fit(bar(count, most, BAR), BAR)} {count:>{digits},} "
        lines.append(TextLine(0, 0, head + cut_label(source, max(8, width - len(head))), "text"))
    return lines


def _gap() -> TextLine:
    return TextLine(0, 0)
