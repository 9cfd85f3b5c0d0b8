"""Every key of the program by the name under which the settings change it, and what is wrong with such settings."""

import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES

import tui.screens
import tui.widgets
from tui.config import Config
from tui.keys import said_of


@dataclass(frozen=True, slots=True)
class NamedKey:
    """A binding: its name in the settings, its keys, what it does, and the part of the program that has it."""

    id: str
    keys: tuple[str, ...]
    meaning: str
    owner: type[DOMNode]


def named_keys() -> list[NamedKey]:
    """Every binding that has a name, the app's first, then by name. Imports every screen."""
    for package in (tui.screens, tui.widgets):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    from tui.app import H200App

    found = [
        NamedKey(binding.id, _keys(binding.key), said_of(binding, H200App if _is_apps(binding) else owner), owner)
        for owner in dict.fromkeys(_ours(DOMNode))
        for binding in owner.__dict__.get("BINDINGS", ())
        if isinstance(binding, Binding) and binding.id
    ]
    return sorted(found, key=lambda named: (not issubclass(named.owner, App), named.id))


def wrong_settings(config: Config) -> list[str]:
    """A sentence for each setting that does nothing, and for each key that does something else no more."""
    wrong = list(config.problems)
    if config.theme is not None and config.theme not in BUILTIN_THEMES:
        wrong.append(f"There is no theme “{config.theme}”; Ctrl+P lists the themes.")
    every = named_keys() if config.keys else []
    ids = {named.id for named in every}
    for name, keys in config.keys.items():
        if name not in ids:
            wrong.append(f"No key is called “{name}”; h200-tui keys lists their names.")
            continue
        lost = dict.fromkeys(
            other.id
            for own in every
            if own.id == name
            for other in every
            if other.id != name and _meet(own, other) and _shared(keys, config.keys.get(other.id), other)
        )
        if lost:
            wrong.append(f"{name} = “{keys}” takes the key of {', '.join(lost)}.")
    return wrong


def _shared(keys: str, stated: str | None, other: NamedKey) -> bool:
    return not set(_keys(keys)).isdisjoint(_keys(stated) if stated else other.keys)


def _meet(one: NamedKey, other: NamedKey) -> bool:
    """Whether both can be in force at once: not in two screens or two widgets, nor where they share a key by design."""
    if not set(one.keys).isdisjoint(other.keys):
        return False
    nested = issubclass(one.owner, other.owner) or issubclass(other.owner, one.owner)
    return nested or _layer(one.owner) != _layer(other.owner)


def _layer(owner: type[DOMNode]) -> type[DOMNode]:
    return next((layer for layer in (App, Screen) if issubclass(owner, layer)), DOMNode)


def _ours(base: type[DOMNode]) -> Iterator[type[DOMNode]]:
    for owner in base.__subclasses__():
        if owner.__module__.startswith("tui."):
            yield owner
        yield from _ours(owner)


def _is_apps(binding: Binding) -> bool:
    return binding.action.startswith("app.")


def _keys(written: str) -> tuple[str, ...]:
    return tuple(key.strip() for key in written.split(","))
