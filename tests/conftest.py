"""What several tests share: an empty store, the real articles, and generated examples that never vary."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from store.database.store import Store

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of seed articles, annotations and evaluation files, which a stranger's clone does not have."""
    if not SHARED.is_dir():
        pytest.skip("the evaluation folder is not beside this clone; it holds articles that cannot be published")
    return SHARED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    store = Store(tmp_path / "store.db")
    yield store
    store.close()


@pytest.fixture(autouse=True, scope="module")
def _apps_of_a_module_go_with_it() -> Iterator[None]:
    """An app keeps what stays for its life from the collector; here one process outlives hundreds, and their files."""
    yield
    gc.unfreeze()
    gc.collect()
