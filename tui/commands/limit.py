"""How many quotes a subcommand prints: `--limit` means the same to all of them."""

import argparse
import sys


def add_limit(parser: argparse.ArgumentParser, default: int) -> None:
    """Declare `--limit`; its value is a number of quotes, or None for all of them."""
    parser.add_argument(
        "--limit",
        type=_limit,
        default=default,
        metavar="N",
        help=f"at most N quotes (default {default}); 0: all of them",
    )


def say_left_out(printed: int, every: int, order: str = "") -> None:
    """Say on standard error that there are more than were printed, and in which `order` those were."""
    print(f"{printed:,} of {every:,} quotes{order}; --limit 0 prints all.", file=sys.stderr)


def _limit(typed: str) -> int | None:
    if not typed.isascii() or not typed.isdigit() or len(typed) > 18:
        raise argparse.ArgumentTypeError(f"a number of quotes, or 0 for all of them, not {typed!r}")
    return int(typed) or None
