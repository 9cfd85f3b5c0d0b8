"""The one error that reading a document raises."""


class UnreadableError(Exception):
    """A document that cannot be read. Its message is one sentence for the user: why, and what to do next."""
