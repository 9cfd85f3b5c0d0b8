"""Which names mean the same actor on this machine: the bundled alias table, and the user's own beside the settings."""

from functools import cache

from corpus.aliases import Aliases
from corpus.errors import UnreadableError
from store.paths import aliases_path


@cache
def known_names() -> Aliases:
    """The bundled table, extended by `aliases.toml` in the configuration directory. Raises UnreadableError."""
    path = aliases_path()
    try:
        table = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Aliases.bundled()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(f"The alias table {path} cannot be read ({error}); correct it or remove it.") from error
    return Aliases.bundled().extended(table)
