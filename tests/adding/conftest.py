"""A store that is still to be made, for commands to add to."""

from pathlib import Path

import pytest


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Its file."""
    return tmp_path / "store.db"
