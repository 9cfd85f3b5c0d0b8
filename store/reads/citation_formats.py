"""Write quotes as citations for a text, for Markdown, or for a program that keeps references."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from store.answers import QuoteAnswer
from store.reads.citation import cite, credit, words
from store.words.markdown import plain_markdown


@dataclass(frozen=True, slots=True)
class CitationFormat:
    """How a quote is cited, what to call that, and how the name of such a file ends."""

    name: str
    ending: str
    write: Callable[[QuoteAnswer], str]


def cite_all(quotes: Iterable[QuoteAnswer], form: str) -> str:
    """The citations one below the other, a blank line between them; `form` is a key of FORMATS."""
    return "\n\n".join(FORMATS[form].write(quote) for quote in quotes) + "\n"


def _markdown(quote: QuoteAnswer) -> str:
    """A block quotation, and under it where it stands; the address stays one that can be followed."""
    address = f" <{quote.url}>" if quote.url else ""
    return f"> {plain_markdown(words(quote))}\n>\n> — {plain_markdown(credit(replace(quote, url=None)))}{address}"


def _ris(quote: QuoteAnswer) -> str:
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
    )
    return "\n".join([*(f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value), "ER  - "])


FORMATS = {
    "line": CitationFormat("one line", ".txt", cite),
    "markdown": CitationFormat("Markdown", ".md", _markdown),
    "ris": CitationFormat("RIS, which Zotero and EndNote read", ".ris", _ris),
}
"""By the name that an option or the app's state gives them."""
