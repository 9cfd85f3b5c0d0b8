"""The one error that the store raises for the user."""


class StoreError(Exception):
    """The store cannot do it. Its message is one sentence for the user: what is wrong, and what to do next."""
