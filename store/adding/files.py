"""Which files do these paths mean? Folders are walked in a fixed order; no link is followed, no device opened."""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pathspec import GitIgnoreSpec

from store.adding.raw import STANDARD_INPUT, refusal, shown, why_unreadable
from store.errors import StoreError

IGNORE_FILE = ".h200ignore"
"""Lines of this file, in gitignore's syntax, leave out what they match in its folder and below."""
SIDECAR = ".toml"
"""NAME.toml beside NAME.txt, or NAME.txt.toml, says what is known about it; it is no article of its own."""
_DEEPEST = 100

# The parts of saved pages, pictures, sound and programs, known by their endings: a script is text too. A packed folder
# may hold articles: it is named with the reason why it is not read.
_ENDINGS = (
    "js", "mjs", "map", "css", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "tif", "tiff", "avif", "heic",
    "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "wav", "ogg", "webm", "mov", "avi", "mkv", "exe", "dll",
    "so", "toml", "iso", "db", "sqlite", "py", "pyc", "part", "crdownload", "tmp",
)  # fmt: skip
LEFT_OUT = (*(f"*.{ending}" for ending in _ENDINGS), ".*", "*~", "*.db-wal", "*.db-shm", "Thumbs.db", "node_modules/")


@dataclass(frozen=True, slots=True)
class Found:
    """A path to read, or one refused with the reason; `sidecar` is the file that describes it."""

    path: str
    refused: str | None = None
    sidecar: str | None = None

    @property
    def name(self) -> str:
        """The path as it may be shown and kept."""
        return shown(self.path)


def find_files(paths: Sequence[str | os.PathLike[str]], excludes: Sequence[str] = ()) -> Iterator[Found]:
    """Every file under these paths, in the order given, sorted inside a folder.

    Named files are taken whatever they are called; in folders hidden files and the parts of saved pages are left out,
    unless ignore files, the deeper before the others, or `excludes` before them all, say otherwise in gitignore's
    syntax. Links are never followed, so there are no loops.
    """
    stated, usual = _spec(excludes, "--exclude"), _spec(LEFT_OUT, "the usual")
    given = [os.fspath(path) for path in paths]
    has_sidecars = any(path.endswith(SIDECAR) for path in given)  # named too, as the shell does for clippings/*
    sidecars = {sidecar for path in given for sidecar in _sidecars(path)} if has_sidecars else set()
    for path in given:
        if path == STANDARD_INPUT:
            yield Found(path)
            continue
        try:
            mode = os.lstat(path).st_mode
        except (OSError, ValueError) as error:
            yield Found(path, refused=why_unreadable(error))
            continue
        if stat.S_ISDIR(mode):
            inside = os.path.join(path, "")  # noqa: PTH118  as the paths of what lies inside begin
            yield from _some(path, _walk(path, [(inside, stated), (inside, usual)], 0))
        elif path not in sidecars:
            yield _file(path, mode)


def _some(folder: str, inside: Iterator[Found]) -> Iterator[Found]:
    """What lies inside a folder that was named; one without anything to read is refused."""
    first = next(inside, None)
    if first is None:
        why = f"It holds no file to read; check the folder, and what {IGNORE_FILE} and --exclude leave out."
        yield Found(folder, refused=why)
        return
    yield first
    yield from inside


def _walk(folder: str, specs: list[tuple[str, GitIgnoreSpec]], depth: int) -> Iterator[Found]:
    """What to read below a folder; the patterns, each with how the paths it is for begin, the first first."""
    if depth > _DEEPEST:
        yield Found(folder, refused=f"Its folders lie more than {_DEEPEST} deep; add it by itself.")
        return
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Found(folder, refused=why_unreadable(error))
        return
    sidecars = {entry.name for entry in inside if entry.name.endswith(SIDECAR)}
    if any(entry.name == IGNORE_FILE for entry in inside):
        specs = [specs[0], (os.path.join(folder, ""), _ignore_file(folder)), *specs[1:]]  # noqa: PTH118  as above
    for entry in inside:
        is_folder = entry.is_dir(follow_symlinks=False)
        if _excluded(entry.path, is_folder, specs):
            continue
        if is_folder:
            yield from _walk(entry.path, specs, depth + 1)
            continue
        try:
            yield _file(entry.path, entry.stat(follow_symlinks=False).st_mode, sidecars)
        except OSError as error:
            yield Found(entry.path, refused=why_unreadable(error))


def _file(path: str, mode: int, sidecars: set[str] | None = None) -> Found:
    """The file with its sidecar, which is among the folder's where these are known."""
    found: Iterable[str] = () if sidecars == set() else _sidecars(path)
    there = (name for name in found if (Path(name).is_file() if sidecars is None else Path(name).name in sidecars))
    return Found(path, refusal(mode, path), next(there, None))


def _sidecars(path: str) -> list[str]:
    """Where what is known about a file may be written, the surer first."""
    stem = str(Path(path).with_suffix("")) if Path(path).name else path
    return [name for name in (path + SIDECAR, stem + SIDECAR) if name != path]


def _excluded(path: str, is_folder: bool, specs: list[tuple[str, GitIgnoreSpec]]) -> bool:
    for base, spec in specs:
        relative = path[len(base) :].replace(os.sep, "/")
        excluded = spec.check_file(f"{relative}/" if is_folder else relative).include
        if excluded is not None:
            return excluded
    return False


def _ignore_file(folder: str) -> GitIgnoreSpec:
    try:
        lines = (Path(folder) / IGNORE_FILE).read_text("utf-8", "replace")[:100_000].splitlines()
    except OSError:
        lines = []
    return _spec(lines, shown(str(Path(folder) / IGNORE_FILE)))


def _spec(lines: Sequence[str], where: str) -> GitIgnoreSpec:
    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError as error:
        raise StoreError(f"A pattern of {where} cannot be understood ({error}); write it as in .gitignore.") from error
