"""The user's settings file: keys by their stable ids, and the theme."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Config:
    """What the file says; `problem` is one sentence where it cannot be used."""

    keys: dict[str, str] = field(default_factory=dict)
    theme: str | None = None
    problem: str | None = None


def read_config(path: Path) -> Config:
    """The settings at this path; none where there is no file, and a problem where it is not as it should be."""
    if not path.exists():
        return Config()
    import tomllib

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Config(problem=f"The settings in {path} were not used: {error}.")
    keys, theme = data.get("keys", {}), data.get("theme")
    if not isinstance(keys, dict):
        return Config(problem=f'The settings in {path} were not used: [keys] needs lines such as search.open = "s".')
    return Config(_flat(keys), theme if isinstance(theme, str) else None)


def _flat(table: dict[str, object], before: str = "") -> dict[str, str]:
    """TOML reads `search.open = "s"` as nested tables; binding ids are the dotted names again."""
    flat: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{before}{name}.")
        else:
            flat[before + name] = str(value)
    return flat
