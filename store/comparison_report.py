"""Write a comparison as a report that can be mailed: Markdown or HTML, every row with its citation."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from store.answers import FigureAnswer, SourceAnswer, source_label
from store.citation import credit, where
from store.compare import Comparison, Pair, Side
from store.figure_pairs import FigurePair
from store.written_dates import long_date

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_VERDICTS = {"agrees": "=", "rounds": "≈", "converts": "≈", "conflicts": "≠"}
_STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:70em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}td{border-top:1px solid #999;padding:.6em;vertical-align:top;width:50%}"
    "mark{background:#fe9;font-weight:bold}.by,.why{font-size:.8em;color:#555}"
)
_LEGEND = "Marked: <mark><u>put in other words</u></mark>, <mark>told by one alone</mark>."


@dataclass(frozen=True, slots=True)
class Format:
    """How a report is written: its parts as text."""

    plain: Callable[[str], str]
    changed: Callable[[str], str]
    only: Callable[[str], str]
    page: Callable[[str, list[str], list[str]], str]
    row: Callable[[str, str, str], str]
    by: Callable[[str], str]


def write_report(comparison: Comparison, form: str) -> str:
    """The report in `markdown` or `html`."""
    writer = _FORMATS[form]
    names = _name(comparison.left), _name(comparison.right)
    title = f"{names[0]} and {names[1]}, compared"
    quotes = [_quote_row(pair, names, writer) for pair in comparison.pairs]
    figures = [_figure_row(pair, names, writer) for pair in comparison.figures]
    return writer.page(title, quotes, figures)


def _name(source: SourceAnswer) -> str:
    return source_label(where(source.name, source.is_outlet), source.brief)


def _quote_row(pair: Pair, names: tuple[str, str], writer: Format) -> str:
    left = _cell(pair.left, names[0], writer)
    right = _cell(pair.right, names[1], writer)
    why = ""
    if pair.left and pair.right:
        why = f"{'Possibly the same' if pair.possible else 'The same statement'}: {'; '.join(pair.reasons)}"
        why += "; retold in other words" if pair.retold else ""
    return writer.row(left, right, writer.plain(why))


def _cell(side: Side | None, name: str, writer: Format) -> str:
    if side is None:
        return writer.by(writer.plain(f"{name}: not told"))
    status = f" [{side.status}]" if side.status else " [only here]"
    return f"{_text(side, writer)}{writer.by(writer.plain(credit(side.quote) + status))}"


def _text(side: Side, writer: Format) -> str:
    text, parts, end = side.quote.text, list[str](), 0
    for start, stop in side.marks:
        marked = writer.only if (start, stop) in side.only else writer.changed
        parts += [writer.plain(text[end:start]), marked(writer.plain(text[start:stop]))]
        end = stop
    return "".join([*parts, writer.plain(text[end:])])


def _figure_row(pair: FigurePair, names: tuple[str, str], writer: Format) -> str:
    left = _figure(pair.left, names[0], writer)
    right = _figure(pair.right, names[1], writer)
    verdict = f"{_VERDICTS.get(pair.verdict, '')} {pair.verdict}{': ' if pair.why else ''}{pair.why}"
    return writer.row(left, right, writer.plain(verdict.strip()))


def _figure(figure: FigureAnswer | None, name: str, writer: Format) -> str:
    if figure is None:
        return writer.by(writer.plain(f"{name}: not told"))
    about = [f"of {figure.of}" if figure.of else "", figure.subject or "", figure.actor or "", figure.period or ""]
    by = ", ".join(filter(None, (*about, name, long_date(figure.published))))
    return writer.plain(figure.text) + writer.by(writer.plain(by))


def _markdown_plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()) if text.strip() else text.replace("\n", " "))


def _keeping_blanks(plain: Callable[[str], str]) -> Callable[[str], str]:
    """What stands between two changes keeps the blanks around it."""

    def kept(text: str) -> str:
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return (" " if before else "") + plain(text.strip()) + (" " if after and text.strip() else "")

    return kept


def _markdown_page(title: str, quotes: list[str], figures: list[str]) -> str:
    parts = [
        f"# {_markdown_plain(title)}",
        "Marked: ***put in other words***, **told by one alone**.",
        "## Statements",
        *(quotes or ["None in common, and none told by one alone."]),
    ]
    if figures:
        parts += ["## Figures", *figures]
    return "\n\n".join(parts) + "\n"


def _html_page(title: str, quotes: list[str], figures: list[str]) -> str:
    parts = [
        f"<!doctype html><html><head><meta charset=utf-8><title>{escape(title)}</title><style>{_STYLE}</style></head>",
        f"<body><h1>{escape(title)}</h1><p class=why>{_LEGEND}</p><h2>Statements</h2><table>{''.join(quotes)}</table>",
    ]
    if figures:
        parts.append(f"<h2>Figures</h2><table>{''.join(figures)}</table>")
    return "\n".join([*parts, "</body></html>"]) + "\n"


_FORMATS = {
    "markdown": Format(
        _keeping_blanks(_markdown_plain),
        lambda text: f"***{text.strip()}***",
        lambda text: f"**{text.strip()}**",
        _markdown_page,
        lambda left, right, why: f"> {left}\n\n> {right}\n" + (f"\n{why}\n" if why else "") + "\n---",
        lambda text: f"  \n> *{text}*" if text else "",
    ),
    "html": Format(
        escape,
        lambda text: f"<mark><u>{text}</u></mark>",
        lambda text: f"<mark>{text}</mark>",
        _html_page,
        lambda left, right, why: (
            f"<tr><td dir=auto>{left}</td><td dir=auto>{right}</td></tr>"
            + (f"<tr><td colspan=2 class=why>{why}</td></tr>" if why else "")
        ),
        lambda text: f"<div class=by>{text}</div>",
    ),
}
