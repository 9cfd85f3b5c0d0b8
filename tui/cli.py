"""The command line: which subcommand runs, and the options they share.

Only the module of the subcommand that was named is imported, so that `parse` never pays for the database.
"""

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path

from corpus import __version__

COMMANDS = {
    "parse": "print what the parser finds in files, without keeping it",
}


def run(argv: list[str]) -> int:
    """Run `h200-tui` with these arguments; 0 done, 1 something could not be read or found, 2 wrong usage."""
    name = next((word for word in argv if word in COMMANDS), None)
    parser = _parser(name)
    args = parser.parse_args(argv)
    module = import_module(f"tui.commands.{args.command}")
    try:
        return int(module.run(args))
    except BrokenPipeError:  # the reader (`| head`) has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _parser(named: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="h200-tui", description="Who said what, through whom, and how each outlet tells it."
    )
    parser.add_argument("--version", action="version", version=f"h200-tui {__version__}")
    parser.add_argument("--store", type=Path, metavar="PATH", help="the store file to use (also: H200_TUI_STORE)")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        sub = subparsers.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
        if name == named:
            import_module(f"tui.commands.{name}").configure(sub)
    return parser
