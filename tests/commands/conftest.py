"""The town's store, for commands to answer from."""

from pathlib import Path

import pytest

from tests.town import fill_town


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Its file."""
    path = tmp_path / "store.db"
    fill_town(path).close()
    return path
