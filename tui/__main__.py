"""Where `h200-tui` begins: a subcommand if one is named, the app if not."""

import sys


def main() -> int:
    """Run the program on the process's arguments and return its exit status."""
    try:
        if len(sys.argv) == 1:  # nothing to parse, and the first paint is not to wait for a parser
            from tui.launch import launch

            return launch(None)
        from tui.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # pressed while the modules were loaded
        print("Stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
