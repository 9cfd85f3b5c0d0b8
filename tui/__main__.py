"""Where `h200-tui` begins: a subcommand if one is named, the app if not."""

import sys


def main() -> int:
    """Run the program on the process's arguments and return its exit status."""
    from tui.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
