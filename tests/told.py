"""Stores filled with articles whose quotes are given, for tests of what the store answers."""

from dataclasses import dataclass

from corpus.model import About, Actor, Article, Figure, Form, Quote, QuoteKind
from store.database.store import Store
from store.entries.documents import Document
from store.writing.keep import keep


@dataclass(frozen=True)
class Said:
    """A quote to put into an article."""

    text: str
    speaker: str | None = None
    kind: QuoteKind = "direct"
    via: tuple[str, ...] = ()
    figure: str | None = None
    named: bool = True
    """Whether the speaker is somebody whom a name calls."""
    said_on: str | None = None
    role: str | None = None
    """The speaker's, as the article writes it."""


def tell(
    store: Store,
    *said: Said | str,
    outlet: str = "Harbour Post",
    published: str | None = "2025-05-01",
    form: Form = "report",
    language: str = "en",
) -> int:
    """Keep an article with these quotes; its id."""
    text, quotes, figures, actors = "", [], [], dict[str, Actor]()
    for one in said:
        one = Said(one) if isinstance(one, str) else one
        start = len(text)
        quotes.append(
            Quote(start, start + len(one.text), one.text, one.kind, one.speaker, via=one.via, said_on=one.said_on)
        )
        if one.figure:
            at = start + one.text.index(one.figure)
            figures.append(Figure(at, at + len(one.figure), one.figure, "count", 1, 1))
        if one.speaker and one.named:
            actors[one.speaker] = Actor(one.speaker, "person", roles=(one.role,) if one.role else ())
        text += one.text + "\n"
    about = About(outlet=outlet, published=published, form=form, language=language)
    article = Article(about, text, quotes=tuple(quotes), actors=tuple(actors.values()), figures=tuple(figures))
    data = f"{outlet} {published} {text}".encode(errors="replace")
    return keep(store, Document(data, "a.txt"), [article]).article_ids[0]
