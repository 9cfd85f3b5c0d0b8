"""Start the app in this terminal."""

import gc
import sys
from pathlib import Path


def launch(chosen: Path | None) -> int:
    """Open the app on the chosen store, and return its exit status."""
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout)):  # None: closed
        print("h200-tui needs a terminal; for scripts there are subcommands: h200-tui --help", file=sys.stderr)
        return 2
    gc.disable()  # until the store is open: there is nothing to collect yet, and looking takes a sixth of the start
    from store.paths import config_path, state_path, store_path
    from tui.app import H200App
    from tui.config import read_config
    from tui.state import read_state, write_state

    path = store_path(chosen)
    app = H200App(path, state=read_state(state_path()).at(path), config=read_config(config_path()))
    try:
        app.run()
    finally:  # a terminal that was closed cannot be put back as it was
        write_state(state_path(), app.state)
        app.closing.close()
    return app.return_code or 0
