"""`h200-tui note QUOTE`: star a quote, tag it, write something beside it, or take that off."""

import argparse
from dataclasses import asdict

from store.notes.note import NoteChange, tags_in
from store.writing.annotate import annotate
from tui.commands.printing import print_json
from tui.commands.store_of import store_of
from tui.commands.which import number_or_key
from tui.noted import note_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("quote", metavar="QUOTE", help="the quote's key, as --json prints it, or a note's number")
    star = parser.add_mutually_exclusive_group()
    star.add_argument("--star", action="store_true", default=None, help="star it")
    star.add_argument("--unstar", action="store_false", dest="star", help="take the star off")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="tag it so; repeatable")
    parser.add_argument("--untag", action="append", default=[], metavar="TAG", help="take this tag off; repeatable")
    parser.add_argument(
        "--text", metavar="WORDS", help="write this beside it, in the place of what was; '' for nothing"
    )
    parser.add_argument("--remove", action="store_true", help="take off all that is noted of it")
    parser.add_argument("--json", action="store_true", help="print it as a JSON object")
    parser.set_defaults(fail=parser.error)


def run(args: argparse.Namespace) -> int:
    """Note something, and say what is noted now."""
    off = tuple(tag for written in args.untag for tag in tags_in(written))
    change = NoteChange(args.star, tuple(args.tag), off, args.text)
    if args.remove == (change != NoteChange()):
        args.fail("say what to note: --star, --tag TAG or --text WORDS; or --remove alone, to take all of it off")
    if not all(tags_in(written) for written in (*args.tag, *args.untag)):
        args.fail("a tag needs a letter at least")
    store = store_of(args)
    done = annotate(store, number_or_key(args.quote), None if args.remove else change)
    outcome = "unchanged" if done.now == done.before else "noted" if done.now else "removed"
    if args.json:
        print_json({"outcome": outcome, **asdict(done)})
    else:
        number = "" if done.number is None else f" #{done.number}"
        print(f"{outcome}{number}\t{note_line(done.now)}\t{' '.join(done.quote.split())}")
    return 0
