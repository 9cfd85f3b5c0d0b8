"""Turn a document into articles with their quotes, actors, figures and dates: bytes in, frozen dataclasses out."""

__version__ = "0.1.0"
