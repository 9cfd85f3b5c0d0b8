"""`h200-tui compare A [B]`: two sources side by side: what both tell and how, and what only one does."""

import argparse
import sys
from dataclasses import replace

from store.answers import FigureAnswer, SourceAnswer
from store.comparison.compare import Comparison, Pair, Side, compare_sources, most_in_common
from store.database.store import Store
from store.errors import StoreError
from store.figures.pairs import FigurePair
from store.paths import store_path
from store.reads.file_names import file_names
from store.reads.sources import list_articles, list_sources
from store.search.naming import articles_named, sources_named
from tui.commands.cells import speaker_cell
from tui.commands.printing import print_json, print_rows
from tui.commands.utterances import quote_json


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("left", metavar="A", help="a source by name, a part of it, its initials, or a file by its name")
    parser.add_argument(
        "right", metavar="B", nargs="?", help="the other; without it, the one with most in common with A"
    )
    parser.add_argument("--format", choices=("markdown", "html"), help="write a report, every row with its citation")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line, a row each")


def run(args: argparse.Namespace) -> int:
    """Print the comparison; 1 when a name means no source, or both mean the same."""
    store = Store(store_path(args.store), create=False)
    left, ours = _named(store, args.left)
    right, theirs = _named(store, args.right) if args.right else (_nearest(store, left), ())
    if left.id == right.id and (not (ours and theirs) or ours == theirs):
        print(f"Both names mean {left.label}; name another source to compare it with.", file=sys.stderr)
        return 1
    found = compare_sources(store, left.id, right.id, ours, theirs)
    found = replace(found, pairs=tuple(sorted(found.pairs, key=_is_of_one_side)))
    if args.format:
        from store.comparison.report import write_report

        sys.stdout.write(write_report(found, args.format))
    elif args.json:
        _print_lines(store, found)
    else:
        _print_table(found)
    return 0


def _is_of_one_side(pair: Pair) -> bool:
    """Such rows come last, as in the app: of two outlets they are thousands."""
    return not (pair.left and pair.right)


def _named(store: Store, name: str) -> tuple[SourceAnswer, tuple[int, ...]]:
    """The source of this name; of a file, its source and which of the source's articles it holds."""
    articles = articles_named(store, name)
    by_file = {a.source_id for a in list_articles(store) if a.id in articles}
    sources = [s for s in list_sources(store) if s.id in by_file] or list(sources_named(store, name))
    if len(sources) > 1:
        raise StoreError(f"{name!r} means {', '.join(s.label for s in sources)}; give more of the name.")
    [source] = sources
    return source, articles if len(articles) < source.articles else ()


def _nearest(store: Store, source: SourceAnswer) -> SourceAnswer:
    ranked = most_in_common(store, source.id)
    if not ranked:
        raise StoreError(f"No source shares a statement with {source.label}; name the one to compare it with.")
    return next(s for s in list_sources(store) if s.id == ranked[0][1])


def _print_lines(store: Store, found: Comparison) -> None:
    sides = [side.quote.article_id for pair in found.pairs for side in (pair.left, pair.right) if side]
    figures = [f.article_id for pair in found.figures for f in (pair.left, pair.right) if f]
    files = file_names(store, [*sides, *figures])
    for pair in found.pairs:
        print_json(_pair_json(pair, files))
    for figure_pair in found.figures:
        print_json(_figure_json(figure_pair, files))


def _pair_json(pair: Pair, files: dict[int, str]) -> dict[str, object]:
    def side_json(side: Side | None) -> dict[str, object] | None:
        return (
            {**quote_json(side.quote, files), "status": side.status, "changed": side.marks, "only": side.only}
            if side
            else None
        )

    return {
        "row": "quotes",
        "score": pair.score,
        "possible": pair.possible,
        "reasons": pair.reasons,
        "retold": pair.retold,
        "left": side_json(pair.left),
        "right": side_json(pair.right),
    }


def _figure_json(pair: FigurePair, files: dict[int, str]) -> dict[str, object]:
    def side_json(figure: FigureAnswer | None) -> dict[str, object] | None:
        if figure is None:
            return None
        names = ("start", "end", "text", "low", "high", "unit", "of", "bound", "status", "subject", "period")
        named = {name: getattr(figure, name) for name in names}
        return {"file": files.get(figure.article_id), "source": figure.source_label, **named}

    sides = {"left": side_json(pair.left), "right": side_json(pair.right)}
    return {"row": "figures", "verdict": pair.verdict, "possible": pair.possible, "why": pair.why, **sides}


def _print_table(found: Comparison) -> None:
    rows = [
        (_relation(pair), *(_marked(side) for side in (pair.left, pair.right)), ", ".join(pair.reasons))
        for pair in found.pairs
    ]
    sides = (found.left.label, found.right.label)
    print_rows(("match", *sides, "why"), rows, headed=True)
    figures = [
        (f"{'possibly ' if p.possible else ''}{p.verdict}", p.left and p.left.text, p.right and p.right.text, p.why)
        for p in found.figures
    ]
    if figures:
        print_rows(("figures", *sides, "why"), figures, headed=True)


def _relation(pair: Pair) -> str:
    if _is_of_one_side(pair):
        return "only here"
    return f"{'possibly ' if pair.possible else ''}{pair.score:.2f}"


def _marked(side: Side | None) -> str:
    """Who said it, the quote with its changed words in brackets, and its status."""
    if side is None:
        return ""
    text = side.quote.text
    for start, end in reversed(side.marks):
        opening, closing = "{}" if (start, end) in side.only else "[]"
        text = f"{text[:start]}{opening}{text[start:end]}{closing}{text[end:]}"
    return f"{speaker_cell(side.quote)}: {text}{f' ({side.status})' if side.status else ''}"
