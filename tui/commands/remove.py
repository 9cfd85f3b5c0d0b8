"""`h200-tui remove NAME...`: take out a source, an article or a file's articles, or every brief, in every version."""

import argparse
import sys

from store.reads.sources import articles_by_id, list_articles
from store.reads.versions import versions_of
from store.search.naming import articles_named
from store.writing.remove import remove
from tui.commands.printing import print_json
from tui.commands.store_of import store_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="a source's name, an article's number or a file's name"
    )
    parser.add_argument("--briefs", action="store_true", help="take away every brief")
    parser.add_argument("--json", action="store_true", help="print one JSON object for each article taken out")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Remove what is named; 1 when a name means nothing here."""
    if not args.names and not args.briefs:
        args.fail("say what to remove: a source, an article number, a file name, or --briefs")
    store = store_of(args)
    status = 0
    ids: dict[int, None] = {}
    for name in args.names:
        found = articles_named(store, name)
        ids.update(dict.fromkeys(found))
        if not found:
            status = 1
            print(f"Nothing in the store is called {name!r}; h200-tui sources lists what is there.", file=sys.stderr)
    if args.briefs:
        briefs = [article.id for article in list_articles(store) if article.brief]
        ids.update(dict.fromkeys(briefs))
        if not briefs:
            print("There are no briefs in the store.", file=sys.stderr)
            status = 1
    families = dict.fromkeys(versions_of(store, article_id) for article_id in ids)
    gone = [articles_by_id(store, reversed(family)) for family in families]
    remove(store, [version for family in families for version in family])
    for versions in gone:
        for article in versions:
            if args.json:
                print_json(article)
            else:
                what = "removed" if article is versions[0] else "removed, an older version"
                print(f"{what}\t{article.source_label}\t{article.title or article.file}")
    return status
