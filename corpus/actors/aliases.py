"""Names that mean the same actor though no text says so: a small table as data, which the user can extend."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, NamedTuple, get_args

from corpus.errors import UnreadableError
from corpus.lazy import lazy
from corpus.model import ActorType

_TYPES: tuple[str, ...] = get_args(ActorType)
_COURTESY = lazy(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\b\.?\s?(?=\w)")


class Alias(NamedTuple):
    """One known actor: what it is called across articles, its other names, and why they are the same."""

    name: str
    type: ActorType
    aliases: tuple[str, ...]
    reason: str = ""
    roles: tuple[str, ...] = ()
    """What a person is known as: with one of these beside it, the bare surname is enough."""


@dataclass(frozen=True, slots=True, eq=False)
class Aliases:
    """Known actors by name. A name that two entries claim finds neither: what is ambiguous stays apart."""

    entries: tuple[Alias, ...] = ()
    _by_name: dict[str, Alias | None] = field(default_factory=dict, init=False, repr=False, compare=False)
    _chinese: dict[str, Alias] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for entry in self.entries:
            for key in _keys(entry):
                known = self._by_name.setdefault(key, entry)
                if known is not None and known.name != entry.name:
                    self._by_name[key] = None

    def find(self, name: str) -> Alias | None:
        """The one entry that a name belongs to; case and a leading "the" do not matter."""
        return self._by_name.get(_key(name))

    @property
    def chinese(self) -> dict[str, "Alias"]:
        """Every name in Chinese characters, simplified, that means one entry alone."""
        if not self._chinese:
            found = {key: entry for key, entry in self._by_name.items() if entry and "一" <= key[0] <= "鿿"}
            self._chinese.update(found)
        return self._chinese

    def extended(self, table: str) -> "Aliases":
        """These and the entries of a table in the form of `aliases.toml`, which win where a name is in both.

        An entry for an actor that is known here adds to what is known of it. Raises UnreadableError where the text is
        no such table.
        """
        added = _entries(table)
        claimed = {key for entry in added for key in _keys(entry)}
        known = {(_key(entry.name), entry.type): entry for entry in _without(self.entries, claimed)}
        joined = [_joined(entry, known.pop((_key(entry.name), entry.type), None)) for entry in added]
        return Aliases((*(entry for entry in known.values() if _key(entry.name) not in claimed), *joined))

    @staticmethod
    @cache
    def bundled() -> "Aliases":
        """The table that ships with the program."""
        from pathlib import Path  # not before a table is read

        from corpus.chinese.countries import ENGLISH

        table = _entries(Path(__file__).with_name("aliases.toml").read_text(encoding="utf-8"))
        named = {entry.name for entry in table}
        countries = (Alias(name, "country", (chinese,), "Chinese name.") for chinese, name in ENGLISH.items())
        return Aliases((*table, *(entry for entry in countries if entry.name not in named)))


@lru_cache(maxsize=2048)  # the same names come back
def _key(name: str) -> str:
    """Case counts in short acronyms alone, where "IT" is not "it" and "FT" not "ft"; traditional characters do not."""
    if not name.isascii():
        from corpus.chinese.script import simplified  # not for an English article

        name = simplified(name)
    name = name.removeprefix("the ").removeprefix("The ")
    return name if len(name) <= 3 else name.casefold()


def _keys(entry: Alias) -> Iterator[str]:
    """What an entry is found by; "Mr. Trump" also by the name alone, as articles name a person thereafter."""
    for name in (entry.name, *entry.aliases):
        yield _key(name)
        if entry.type == "person" and (courtesy := _COURTESY.match(name)):
            yield _key(name[courtesy.end() :])


def _without(entries: Iterable[Alias], claimed: set[str]) -> Iterable[Alias]:
    """The entries without the aliases that another table claims."""
    for entry in entries:
        yield entry._replace(aliases=tuple(name for name in entry.aliases if _key(name) not in claimed))


def _joined(entry: Alias, known: Alias | None) -> Alias:
    """An entry with what another table knows of the same actor."""
    if known is None:
        return entry
    names = tuple(dict.fromkeys((*entry.aliases, *known.aliases)))
    return entry._replace(aliases=names, reason=entry.reason or known.reason, roles=entry.roles or known.roles)


def _entries(table: str) -> tuple[Alias, ...]:
    import tomllib  # not before a table is read: it costs as much as half the parser's own import

    try:
        data = tomllib.loads(table)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnreadableError(f"The alias table is not valid TOML ({error}); correct it and try again.") from error
    actors = data.get("actor", [])
    if not isinstance(actors, list):
        raise UnreadableError("The alias table has no [[actor]] entries; write each actor as one.")
    return tuple(_entry(actor) for actor in actors)


def _entry(actor: Any) -> Alias:
    match actor:
        case {"name": str(name), "type": str(kind), "aliases": list(aliases)} if name.strip():
            for known in get_args(ActorType):
                if kind == known and all(isinstance(alias, str) for alias in aliases):
                    return Alias(name, known, tuple(aliases), str(actor.get("reason", "")), _roles(actor))
    raise UnreadableError(
        f"An entry of the alias table is wrong: each needs a name, a type (one of {', '.join(_TYPES)}) and aliases."
    )


def _roles(actor: Any) -> tuple[str, ...]:
    roles = actor.get("roles", [])
    if not isinstance(roles, list) or not all(isinstance(role, str) for role in roles):
        raise UnreadableError(
            f"The roles of {actor['name']} in the alias table are no list of words; write them as one."
        )
    return tuple(roles)
