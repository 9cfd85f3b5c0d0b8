"""What was said of two islands, for whoever searches it."""

import pytest

from store.database.store import Store
from tests.search.islands import QUOTES
from tests.told import tell


@pytest.fixture
def told(store: Store) -> Store:
    """A store that holds these quotes."""
    tell(store, *QUOTES)
    return store
