"""`h200-tui compare A [B ...]`: sources side by side: what several tell and how, and what only one does."""

import argparse
import sys
from dataclasses import replace

from store.answers import FigureAnswer, SourceAnswer
from store.comparison.compare import Comparison, Pair, Side, compare_sources, most_in_common
from store.database.store import Store
from store.errors import StoreError
from store.figures.pairs import FigurePair
from store.reads.file_names import file_names
from store.reads.sources import list_articles, list_sources
from store.search.naming import articles_named, sources_named
from tui.commands.cells import speaker_cell
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of
from tui.commands.utterances import quote_json


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("left", metavar="A", help="a source by name, a part of it, its initials, or a file by its name")
    parser.add_argument(
        "others", metavar="B", nargs="*", help="the other, or several; without it, the one with most in common with A"
    )
    parser.add_argument("--format", choices=("markdown", "html"), help="write a report, every row with its citation")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line, a row each")


def run(args: argparse.Namespace) -> int:
    """Print the comparison; 1 when two names mean the same. Raises StoreError when a name means no source."""
    store = store_of(args)
    if len(args.others) > 1:
        return _compare_several(store, args)
    left, ours = _named(store, args.left)
    right, theirs = _named(store, args.others[0]) if args.others else (_nearest(store, left), ())
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


def _compare_several(store: Store, args: argparse.Namespace) -> int:
    from tui.commands.compare_several import print_several

    named = [_named(store, name) for name in (args.left, *args.others)]
    if any(articles for _, articles in named) or args.format:
        raise StoreError("Files, and reports, are of two: name two to compare them, or sources without --format.")
    ids = list(dict.fromkeys(source.id for source, _ in named))
    if len(ids) < len(named):
        print("Two of the names mean one source; name each once.", file=sys.stderr)
        return 1
    print_several(store, ids, args.json)
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
        print_json(figure_json(figure_pair, files))


def side_json(side: Side | None, files: dict[int, str]) -> dict[str, object] | None:
    """A telling in its published form, with what differs in it."""
    if side is None:
        return None
    return {**quote_json(side.quote, files), "status": side.status, "changed": side.marks, "only": side.only}


def _pair_json(pair: Pair, files: dict[int, str]) -> dict[str, object]:
    return {
        "row": "quotes",
        "score": pair.score,
        "possible": pair.possible,
        "reasons": pair.reasons,
        "retold": pair.retold,
        "left": side_json(pair.left, files),
        "right": side_json(pair.right, files),
    }


def figure_json(pair: FigurePair, files: dict[int, str]) -> dict[str, object]:
    """A figure as both sides print it, in its published form."""

    def one(figure: FigureAnswer | None) -> dict[str, object] | None:
        if figure is None:
            return None
        names = ("start", "end", "text", "low", "high", "unit", "of", "bound", "status", "subject", "period")
        named = {name: getattr(figure, name) for name in names}
        return {"file": files.get(figure.article_id), "source": figure.source_label, **named}

    sides = {"left": one(pair.left), "right": one(pair.right)}
    return {"row": "figures", "verdict": pair.verdict, "possible": pair.possible, "why": pair.why, **sides}


def _print_table(found: Comparison) -> None:
    rows = [
        (_relation(pair), *(marked(side) for side in (pair.left, pair.right)), ", ".join(pair.reasons))
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


def marked(side: Side | None) -> str:
    """Who said it, or denied it, the quote with its changed words in brackets, and its status."""
    if side is None:
        return ""
    text = side.quote.text
    for start, end in reversed(side.marks):
        opening, closing = "{}" if (start, end) in side.only else "[]"
        text = f"{text[:start]}{opening}{text[start:end]}{closing}{text[end:]}"
    who = f"{speaker_cell(side.quote)} [{denial}]" if (denial := side.quote.denial) else speaker_cell(side.quote)
    return f"{who}: {text}{f' ({side.status})' if side.status else ''}"
