"""Write a comparison as a report that can be mailed: Markdown or HTML, every row with its citation."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from store.answers import FigureAnswer, SourceAnswer, source_label
from store.comparison.compare import Comparison, Pair, Side
from store.figures.pairs import FigurePair
from store.reads.citation import around, credit, noted, where
from store.words.markdown import plain_markdown
from store.written_dates import long_date

_VERDICTS = {"agrees": "=", "rounds": "≈", "converts": "≈", "conflicts": "≠"}
_STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:70em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}td{border-top:1px solid #999;padding:.6em;vertical-align:top}"
    "td:has(+td),td+td{width:50%}td.why{border-top:0;padding-top:0}"
    "mark{background:#fe9;font-weight:bold}.by,.why{font-size:.8em;color:#555}"
)
_NOTHING = "Neither has a statement or a figure."
_LEGEND = "Marked: <mark><u>put in other words</u></mark>, <mark>told by one alone</mark>."


Section = tuple[str, list[str]]
"""A heading and the rows under it."""


@dataclass(frozen=True, slots=True)
class Format:
    """How a report is written: its parts as text."""

    plain: Callable[[str], str]
    changed: Callable[[str], str]
    only: Callable[[str], str]
    page: Callable[[str, list[Section]], str]
    pair: Callable[[str, str, str], str]
    alone: Callable[[str], str]
    by: Callable[[str], str]


def write_report(comparison: Comparison, form: str, narrowed_to: Sequence[str] = ()) -> str:
    """The report in `markdown` or `html`: what both sources tell, side by side, then what one alone does.

    Where it is not all that they tell, the title says what it was `narrowed_to`.
    """
    writer = _FORMATS[form]
    names = _name(comparison.left), _name(comparison.right)
    quotes = [(_quote(pair.left, writer), _quote(pair.right, writer), _why(pair)) for pair in comparison.pairs]
    figures = [
        (_figure(pair.left, names[0], writer), _figure(pair.right, names[1], writer), _verdict(pair))
        for pair in comparison.figures
    ]
    sections = [*_sections("Statements", names, quotes, writer), *_sections("Figures", names, figures, writer)]
    return writer.page(" · ".join([f"{names[0]} and {names[1]}, compared", *narrowed_to]), sections)


def _name(source: SourceAnswer) -> str:
    return source_label(where(source.name, source.is_outlet), source.brief)


def _sections(
    what: str, names: tuple[str, str], rows: Sequence[tuple[str, str, str]], writer: Format
) -> Iterator[Section]:
    """What both sources tell and why it is the same, and what each tells alone; nothing where there is none."""
    both = [writer.pair(left, right, writer.plain(why)) for left, right, why in rows if left and right]
    lefts = [writer.alone(left) for left, right, _ in rows if not right]
    rights = [writer.alone(right) for left, right, _ in rows if not left]
    for where_told, told in (("in both", both), (f"in {names[0]} alone", lefts), (f"in {names[1]} alone", rights)):
        if told:
            yield f"{what} {where_told} ({len(told)})", told


def _quote(side: Side | None, writer: Format) -> str:
    if side is None:
        return ""
    status = f" [{side.status}]" if side.status else ""
    before, after = map(writer.plain, around(side.quote))
    by, note = writer.plain(credit(side.quote) + status), noted(side.quote)
    return f"{before}{_text(side, writer)}{after}{writer.by(by)}{writer.by(writer.plain(note)) if note else ''}"


def _why(pair: Pair) -> str:
    same = "Possibly the same" if pair.possible else "The same statement"
    return f"{same}: {'; '.join(pair.reasons)}{'; retold in other words' if pair.retold else ''}"


def _text(side: Side, writer: Format) -> str:
    text, parts, end = side.quote.text.rstrip(",，"), list[str](), 0
    for start, stop in side.marks:
        marked = writer.only if (start, stop) in side.only else writer.changed
        parts += [writer.plain(text[end:start]), marked(writer.plain(text[start:stop]))]
        end = stop
    return "".join([*parts, writer.plain(text[end:])])


def _figure(figure: FigureAnswer | None, name: str, writer: Format) -> str:
    if figure is None:
        return ""
    about = (f"of {figure.of}" if figure.of else "", figure.subject, figure.actor, figure.period)
    by = ", ".join(filter(None, (*about, name, long_date(figure.published))))
    return writer.plain(figure.text) + writer.by(writer.plain(by))


def _verdict(pair: FigurePair) -> str:
    sign = "?" if pair.possible else _VERDICTS.get(pair.verdict, "")
    return f"{sign} {pair.verdict}{': ' if pair.why else ''}{pair.why}".strip()


def _keeping_blanks(plain: Callable[[str], str]) -> Callable[[str], str]:
    """What stands between two changes keeps the blanks around it."""

    def kept(text: str) -> str:
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return (" " if before else "") + plain(text.strip()) + (" " if after and text.strip() else "")

    return kept


def _markdown_page(title: str, sections: list[Section]) -> str:
    parts = [f"# {plain_markdown(title)}", "Marked: ***put in other words***, **told by one alone**."]
    for heading, rows in sections:
        parts += [f"## {plain_markdown(heading)}", *rows]
    return "\n\n".join([*parts, *([] if sections else [_NOTHING])]) + "\n"


def _html_page(title: str, sections: list[Section]) -> str:
    parts = [
        f"<!doctype html><html><head><meta charset=utf-8><title>{escape(title)}</title><style>{_STYLE}</style></head>",
        f"<body><h1>{escape(title)}</h1><p class=why>{_LEGEND}</p>",
        *(f"<h2>{escape(heading)}</h2><table>{''.join(rows)}</table>" for heading, rows in sections),
        *([] if sections else [f"<p>{_NOTHING}</p>"]),
    ]
    return "\n".join([*parts, "</body></html>"]) + "\n"


_FORMATS = {
    "markdown": Format(
        _keeping_blanks(plain_markdown),
        lambda text: f"***{text.strip()}***",
        lambda text: f"**{text.strip()}**",
        _markdown_page,
        lambda left, right, why: f"> {left}\n\n> {right}\n\n{why}\n\n---",
        lambda told: f"> {told}",
        lambda text: f"  \n> *{text}*" if text else "",
    ),
    "html": Format(
        escape,
        lambda text: f"<mark><u>{text}</u></mark>",
        lambda text: f"<mark>{text}</mark>",
        _html_page,
        lambda left, right, why: (
            f"<tr><td dir=auto>{left}</td><td dir=auto>{right}</td></tr><tr><td colspan=2 class=why>{why}</td></tr>"
        ),
        lambda told: f"<tr><td dir=auto>{told}</td></tr>",
        lambda text: f"<div class=by>{text}</div>",
    ),
}
