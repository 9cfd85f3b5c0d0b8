"""The store that a subcommand answers from."""

import argparse

from store.database.store import Store
from store.paths import store_path


def store_of(args: argparse.Namespace) -> Store:
    """The store that was named, or the user's own. Raises StoreError where there is none."""
    return Store(store_path(args.store), create=False)
