"""The command line: which subcommand runs, and the options they share.

Only the module of the subcommand that was named is imported, so that `parse` never pays for the database.
"""

import argparse
import os
import sys
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO, TextIOWrapper
from pathlib import Path
from types import ModuleType

from corpus import __version__
from store.errors import StoreError

COMMANDS = {
    "parse": "print what the parser finds in files, without keeping it",
    "add": "keep files and folders in the store, with every quote, actor and figure found in them",
    "reparse": "read the kept files again with today's parser and alias table, and say what came out differently",
    "versions": "show how an article changed from version to version",
    "remove": "take articles out of the store, by source, article number or file name",
    "sources": "list the sources in the store, or the articles of one",
    "actors": "list who speaks and is spoken of",
    "quotes": "list the quotes in the store",
    "search": "find quotes by what you half remember of them",
    "correct": "put right who said a quote, or through whom it came, or take that back",
    "corrections": "list what was put right, with what was there before and what no longer finds its words",
    "merge": "say that two actors are one, take that back, or list what was merged",
    "pair": "say that two quotes report one statement, or that they do not, take that back, or list what was said",
    "note": "star a quote, tag it, or write something beside it",
    "notes": "list what was noted of quotes, and what no longer finds its words",
    "check": "see whether the search index agrees with the quotes",
    "utterances": "list the statements that several articles report, with everyone who reports them",
    "compare": "lay two sources side by side: what both tell and how, and what only one does",
    "findings": "list where sources differ, each with its evidence and its reason",
    "timeline": "list what was said when",
    "figures": "list every number with its meaning and its source, conflicts marked",
    "keys": "list every key of the app with the name by which the settings change it",
}


def run(argv: list[str]) -> int:
    """Run `h200-tui` with these arguments; 0 done, 1 something could not be read, found or printed, 2 wrong usage."""
    if sys.stdout is None:  # closed by the shell; a file opened now would take its place and get what is printed
        print("The output is closed; nothing was done.", file=sys.stderr)
        return 1
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a character must not end the program
    try:
        status = _run(argv)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # the reader (`| head`) has had enough
        _drop_output()
        return 0
    except StoreError as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except OSError as error:
        if error.filename is not None:  # not of standard output, which has no name
            raise
        _drop_output()
        print(f"The output could not be written ({error.strerror}); nothing more was printed.", file=sys.stderr)
    return 1


def _run(argv: list[str]) -> int:
    named = _named(argv)
    args = _parsed(_parser(named), _module(named).keep_minus(argv) if named == "search" else argv)
    return _launch(args) if args.command is None else int(_module(args.command).run(args))


def _parsed(parser: argparse.ArgumentParser, argv: list[str]) -> argparse.Namespace:
    """The options. Help is printed here: argparse itself would hide that it could not be."""
    said = StringIO()
    try:
        with redirect_stdout(said):
            return parser.parse_args(argv)
    finally:
        print(said.getvalue(), end="", flush=True)


def _drop_output() -> None:
    """What is still to be written goes nowhere, so that the end of the program does not fail over it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _launch(args: argparse.Namespace) -> int:
    from tui.launch import launch

    return launch(args.store)


def _module(command: str) -> ModuleType:
    return import_module(f"tui.commands.{command}")


def _named(argv: list[str]) -> str | None:
    """The subcommand among the words; the path after `--store` is none, whatever it is called."""
    after_store = False
    for word in argv:
        if word in COMMANDS and not after_store:
            return word
        after_store = word == "--store"
    return None


def _parser(named: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="h200-tui", description="Who said what, through whom, and how each outlet tells it."
    )
    parser.add_argument("--version", action="version", version=f"h200-tui {__version__}")
    _add_store(parser, None)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        sub = subparsers.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
        _add_store(sub, argparse.SUPPRESS)  # so that one given before the subcommand is not overwritten
        if name == named:
            _module(name).configure(sub)
    return parser


def _add_store(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--store", type=Path, metavar="PATH", default=default, help="the store file to use (also: H200_TUI_STORE)"
    )
