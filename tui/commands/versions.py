"""`h200-tui versions [NAME]`: the articles that have several versions, or how one changed from each to the next."""

import argparse
import sys
from contextlib import suppress
from dataclasses import asdict

from store.answers import ArticleAnswer
from store.comparison.version_diff import SentenceChange, VersionDiff, history
from store.database.store import Store
from store.errors import StoreError
from store.reads.sources import articles_by_id, list_articles
from store.reads.versions import articles_with_versions
from store.search.naming import articles_named, sources_named
from tui.commands.cells import day
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of

_SIGNS = {"dropped": "-", "added": "+", "changed": "~", "moved": ">"}
_STYLES = {"-": "red", "+": "green", "~": "yellow", ">": "cyan", "!": "bold"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="an article's number, its file, or its source, also in part"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object for each pair of versions")


def run(args: argparse.Namespace) -> int:
    """Print the versions; 1 when the name means nothing here or nothing has several versions."""
    store = store_of(args)
    if args.name is None:
        return _list(store, args.json)
    named = articles_named(store, args.name) or _of_sources(store, args.name)
    if not named:
        print(f"No article is called {args.name!r}; h200-tui versions lists those with versions.", file=sys.stderr)
        return 1
    steps = history(store, named)
    if not steps:
        print(f"There is only one version of {args.name!r}.", file=sys.stderr)
    for step in steps:
        _print_diff(store, step, args.json)
    return 0


def _of_sources(store: Store, name: str) -> tuple[int, ...]:
    """The articles of the sources that a part of their name or its initials mean: to look at them does no harm."""
    with suppress(StoreError):
        return tuple(a.id for source in sources_named(store, name) for a in list_articles(store, source.id))
    return ()


def _list(store: Store, as_json: bool) -> int:
    counts = articles_with_versions(store)
    articles = [article for article in list_articles(store) if article.id in counts]
    if as_json:
        for article in articles:
            print_json({**asdict(article), "source_label": article.source_label, "versions": counts[article.id]})
        return 0
    if not articles:
        print("No article has several versions.", file=sys.stderr)
    rows = [(a.id, day(a.published), a.source_label, a.title, counts[a.id]) for a in articles]
    print_rows(("article", "published", "source", "title", "versions"), rows)
    return 0


def _print_diff(store: Store, diff: VersionDiff, as_json: bool) -> None:
    older, newer = articles_by_id(store, (diff.older_id, diff.newer_id))
    if as_json:
        print_json({**asdict(diff), "older": asdict(older), "newer": asdict(newer)})
        return
    lines = [f"{_heading(older)} → {_heading(newer)}"]
    lines += [f"! {notice.text}" for notice in diff.corrections]
    for change in diff.changes:
        if change.after not in diff.corrections:
            lines += _lines(change)
    if not diff.changes:
        lines.append("  The same sentences.")
    _print_lines(lines)


def _heading(article: ArticleAnswer) -> str:
    return f"{article.source_label} · {article.published or 'undated'} · {article.title or article.file} [{article.id}]"


def _lines(change: SentenceChange) -> list[str]:
    sign = _SIGNS[change.kind]
    if change.before is not None and change.after is not None:
        return [f"- {change.before.text}", f"+ {change.after.text}"]
    sentence = change.before or change.after
    return [f"{sign} {sentence.text}"] if sentence else []


def _print_lines(lines: list[str]) -> None:
    if not sys.stdout.isatty():
        print("\n".join(lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console()
    for line in lines:
        console.print(Text(line, style=_STYLES.get(line[:1], "") if line[1:2] == " " else "bold"))
