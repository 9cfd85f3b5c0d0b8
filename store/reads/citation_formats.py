"""Write quotes as citations for a text, for Markdown, or for a program that keeps references."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from store.answers import QuoteAnswer
from store.reads.citation import cite, credit, noted, words
from store.words.markdown import plain_markdown


@dataclass(frozen=True, slots=True)
class CitationFormat:
    """How a quote is cited, what to call that, and how the name of such a file ends."""

    name: str
    ending: str
    write: Callable[[QuoteAnswer], str]
    write_noted: Callable[[QuoteAnswer], str]
    """The same with what the person noted, for a file."""


def cite_all(quotes: Iterable[QuoteAnswer], form: str) -> str:
    """The citations one below the other, with what is noted, a blank line between them; `form` is a key of FORMATS."""
    return "\n\n".join(FORMATS[form].write_noted(quote) for quote in quotes) + "\n"


def _markdown(quote: QuoteAnswer) -> str:
    """A block quotation, and under it where it stands; the address stays one that can be followed."""
    address = f" <{quote.url}>" if quote.url else ""
    return f"> {plain_markdown(words(quote))}\n>\n> — {plain_markdown(credit(replace(quote, url=None)))}{address}"


def _markdown_noted(quote: QuoteAnswer) -> str:
    """What is noted stands below the quotation, as no part of it."""
    below = plain_markdown(noted(quote))
    return f"{_markdown(quote)}\n\n{below}" if below.strip() else _markdown(quote)


def _ris(quote: QuoteAnswer, more: Sequence[tuple[str, str]] = ()) -> str:
    """The article as a reference with the citation as its note: the format of Research Information Systems."""
    date = (quote.published or "")[:10].replace("-", "/")
    fields = (
        ("TY", "BLOG" if quote.form == "blog" else "NEWS"),
        ("TI", quote.title),
        ("AU", quote.author),
        ("T2", quote.source_label if quote.outlet is not None else None),
        ("PY", date[:4]),
        ("DA", date),
        ("LA", quote.language),
        ("UR", quote.url),
        ("N1", cite(quote)),
        *more,
    )
    return "\n".join([*(f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value), "ER  - "])


def _ris_noted(quote: QuoteAnswer) -> str:
    """Tags are keywords, and the note is another note."""
    text = [("N1", f"Note: {quote.note.text}")] if quote.note.text else []
    return _ris(quote, [*(("KW", tag) for tag in quote.note.tags), *text])


FORMATS = {
    "line": CitationFormat("one line", ".txt", cite, cite),
    "markdown": CitationFormat("Markdown", ".md", _markdown, _markdown_noted),
    "ris": CitationFormat("RIS, which Zotero and EndNote read", ".ris", _ris, _ris_noted),
}
"""By the name that an option or the app's state gives them."""
