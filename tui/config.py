"""The user's settings file: keys by their stable ids, and the theme."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Config:
    """What the file says; `problems` are a sentence each for what in it cannot be used."""

    keys: dict[str, str] = field(default_factory=dict)
    theme: str | None = None
    problems: tuple[str, ...] = ()


def read_config(path: Path) -> Config:
    """The settings at this path; none where there is no file, and problems where it is not as it should be."""
    if not path.exists():
        return Config()
    import tomllib

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return Config(problems=(f"The settings in {path} were not used: {error}.",))
    problems = [
        f"“{name}” is no setting; there are theme and [keys]." for name in data if name not in ("theme", "keys")
    ]
    theme, table = data.get("theme"), data.get("keys", {})
    if theme is not None and not isinstance(theme, str):
        problems.append("The theme is no text; put its name between quotation marks.")
    if not isinstance(table, dict):
        problems.append('[keys] needs lines such as search.open = "s".')
    stated = _flat(table) if isinstance(table, dict) else {}
    keys = {name: _as_textual_calls_it(key) for name, key in stated.items() if isinstance(key, str) and key.strip()}
    problems += [f'{name} has no key; write one as in search.open = "s".' for name in stated if name not in keys]
    return Config(keys, theme if isinstance(theme, str) else None, tuple(problems))


def _flat(table: dict[str, object], before: str = "") -> dict[str, object]:
    """TOML reads `search.open = "s"` as nested tables; binding ids are the dotted names again."""
    flat: dict[str, object] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{before}{name}.")
        else:
            flat[before + name] = value
    return flat


def _as_textual_calls_it(keys: str) -> str:
    """`?` as `question_mark`: a keymap, other than a binding, takes the long names alone."""
    from textual.keys import _character_to_key

    return ",".join(_character_to_key(key) if len(key) == 1 else key for key in map(str.strip, keys.split(",")))
