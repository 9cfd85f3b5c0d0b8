"""Which names mean the same actor on this machine: the bundled alias table, and the user's own beside the settings."""

import zlib
from functools import cache

from corpus.actors.aliases import Aliases
from corpus.errors import UnreadableError
from corpus.read import PARSER_VERSION
from store.errors import StoreError
from store.paths import aliases_path

_VERSIONS = 1 << 16


@cache
def known_names() -> Aliases:
    """The bundled table, extended by `aliases.toml` in the configuration directory.

    Raises StoreError where it cannot be used: to go on without it would answer with other names than the user's.
    """
    path = aliases_path()
    try:
        return Aliases.bundled().extended(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Aliases.bundled()
    except UnreadableError as error:
        raise StoreError(f"{error} It is in {path}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"The alias table {path} cannot be read ({error}); correct it or remove it.") from error


@cache
def reading_version() -> int:
    """What an article read now is read by: the parser's version, and above it a fingerprint of the user's own table.

    Without such a table it is the parser's version alone. Raises StoreError, as `known_names` does.
    """
    bundled = set(Aliases.bundled().entries)
    own = [entry for entry in known_names().entries if entry not in bundled]
    return PARSER_VERSION + _VERSIONS * (zlib.crc32(repr(own).encode()) if own else 0)


def parser_of(reading: int) -> int:
    """The parser's version in such a number."""
    return reading % _VERSIONS
