"""What the app remembers between runs: view, query, cursor, theme, sizes."""

import contextlib
import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path


@dataclass(slots=True)
class State:
    """Where the user was. Every field has a value that a first run can start from."""

    view: str = ""
    """The view over the main one, by its name."""
    pane: str = "quotes"
    query: str = ""
    exact: bool = False
    cursor: int = 0
    theme: str = "textual-dark"
    citation: str = ""
    """The format in which quotes are cited, by its name; the first one without."""
    recent: tuple[str, ...] = ()
    """Queries, the latest first."""
    sources: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    """What the quotes were narrowed to, by name: read again, an article has other numbers."""
    store: str = ""
    """The file in which all that was."""

    def at(self, store: Path) -> "State":
        """Where to start in this store: where the user was in another one means nothing in it."""
        here = str(store.absolute())
        if self.store in ("", here):
            return replace(self, store=here)
        return State(theme=self.theme, citation=self.citation, recent=self.recent, store=here)


def read_state(path: Path) -> State:
    """The state at this path; a first run's where it is missing or not to be made sense of."""
    state = State()
    with contextlib.suppress(OSError, ValueError):
        data = json.loads(path.read_text(encoding="utf-8"))
        for known in fields(State):
            value = data.get(known.name) if isinstance(data, dict) else None
            if isinstance(known.default, tuple) and isinstance(value, list):
                value = tuple(str(one) for one in value)
            if type(value) is type(getattr(state, known.name)):
                setattr(state, known.name, value)
    return state


def write_state(path: Path, state: State) -> None:
    """Keep the state; a folder that cannot be written is no reason to fail."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_text(json.dumps(asdict(state)), encoding="ascii")
        beside.replace(path)
