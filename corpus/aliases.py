"""Names that mean the same actor though no text says so: a small table as data, which the user can extend."""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Aliases:
    """Known actors by name."""

    @staticmethod
    @cache
    def bundled() -> "Aliases":
        """The table that ships with the program."""
        return Aliases()
