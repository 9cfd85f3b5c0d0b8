"""`h200-tui sources [NAME]`: the outlets in the store; with a name, the articles of that one."""

import argparse

from store.answers import ArticleAnswer
from store.reads.sources import list_articles, list_sources
from store.search.naming import sources_named
from tui.commands.cells import day
from tui.commands.printing import print_json, print_rows
from tui.commands.store_of import store_of


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="list this source's articles instead")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the sources, or one source's articles."""
    store = store_of(args)
    if args.name:
        articles = [a for source in sources_named(store, args.name) for a in list_articles(store, source.id)]
        if args.json:
            for article in articles:
                print_json(article)
        else:
            rows = [
                (a.id, day(a.published), a.source_label, a.form, a.title, a.quotes, a.file, _note(a)) for a in articles
            ]
            print_rows(("article", "published", "source", "form", "title", "quotes", "file", "note"), rows)
        return 0
    sources = list_sources(store)
    if args.json:
        for source in sources:
            print_json(source)
    else:
        table = [(s.label, ", ".join(s.forms), s.articles, s.quotes, day(s.first), day(s.last)) for s in sources]
        print_rows(("source", "forms", "articles", "quotes", "first", "last"), table)
    return 0


def _note(article: ArticleAnswer) -> str:
    reprint = [f"reprint of {article.reprint_of}"] if article.reprint_of else []
    return ", ".join([*reprint, *(["has older versions"] if article.has_older else [])])
