"""Where things live on this machine: the store, the settings, the app's state, the log."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path, user_state_path

APP = "h200-tui"


def store_path(chosen: Path | None = None) -> Path:
    """The store file: the one chosen, else `H200_TUI_STORE`, else the platform's data directory."""
    if chosen is not None:
        return chosen.expanduser()
    named = os.environ.get("H200_TUI_STORE")
    return Path(named).expanduser() if named else user_data_path(APP, appauthor=False) / "store.db"


def state_path() -> Path:
    """The file that remembers view, query, theme and sizes between runs."""
    return user_state_path(APP, appauthor=False) / "state.json"


def config_path() -> Path:
    """The user's settings file."""
    return user_config_path(APP, appauthor=False) / "config.toml"


def aliases_path() -> Path:
    """The user's own alias table."""
    return config_path().with_name("aliases.toml")


def log_path() -> Path:
    """The file that tracebacks go to."""
    return user_log_path(APP, appauthor=False) / "h200-tui.log"
