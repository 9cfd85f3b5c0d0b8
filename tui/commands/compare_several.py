"""How `h200-tui compare A B C` prints: a row a statement, a column a source."""

from collections.abc import Sequence

from store.comparison.several import SeveralComparison, Told, compare_several
from store.database.store import Store
from store.figures.pairs import FigurePair
from store.reads.file_names import file_names
from tui.commands.compare import figure_json, marked, side_json
from tui.commands.printing import print_json, print_rows


def print_several(store: Store, ids: Sequence[int], as_json: bool) -> None:
    """Print what several of these sources tell, then their figures, then what one alone tells."""
    found = compare_several(store, ids)
    if as_json:
        _print_lines(store, found)
    else:
        _print_table(found)


def _print_lines(store: Store, found: SeveralComparison) -> None:
    sides = [side for told in found.told for side in told.sides]
    lone = [pair.left for _, rows in found.alone for pair in rows if pair.left]
    printed = [figure for *_, pairs in found.figures for pair in pairs for figure in (pair.left, pair.right) if figure]
    files = file_names(store, [*(side.quote.article_id for side in (*sides, *lone)), *(f.article_id for f in printed)])
    for told in found.told:
        how = [{"score": p.score, "possible": p.possible, "reasons": p.reasons, "retold": p.retold} for p in told.pairs]
        first, *others = (side_json(side, files) or {} for side in told.sides)
        print_json({"row": "told", "tellings": [first, *({**o, **h} for o, h in zip(others, how, strict=True))]})
    for *_, pairs in found.figures:
        for pair in pairs:
            print_json(figure_json(pair, files))
    for side in lone:
        print_json({"row": "only here", "telling": side_json(side, files)})


def _print_table(found: SeveralComparison) -> None:
    labels = [source.label for source in found.sources]
    rows = [(_relation(told), *_cells(told, labels)) for told in found.told]
    rows += [
        ("only here", *(marked(pair.left) if label == source.label else "" for label in labels))
        for source, alone in found.alone
        for pair in alone
    ]
    print_rows(("told by", *labels), rows, headed=True)
    figures = [
        (
            f"{'possibly ' if pair.possible else ''}{pair.verdict}",
            *(_printed(pair, label) for label in labels),
            pair.why,
        )
        for *_, pairs in found.figures
        for pair in pairs
    ]
    if figures:
        print_rows(("figures", *labels, "why"), figures, headed=True)


def _relation(told: Told) -> str:
    """By how many it is told, and that it is only possibly the same with one of them."""
    return f"{'possibly ' if any(pair.possible for pair in told.pairs) else ''}{len(told.sides)}"


def _cells(told: Told, labels: Sequence[str]) -> list[str]:
    by_label = {side.quote.source_label: side for side in told.sides}
    return [marked(by_label.get(label)) for label in labels]


def _printed(pair: FigurePair, label: str) -> str:
    return "".join(f.text for f in (pair.left, pair.right) if f and f.source_label == label)
