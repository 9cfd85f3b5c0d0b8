"""What the user wrote beside a file NAME.txt: NAME.toml with outlet, published, url, form, title, author, language."""

import re
import tomllib
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

from corpus.about.front_matter import read_form
from corpus.about.published import iso_moment
from corpus.clean import clean
from corpus.model import FORMS, About
from store.adding.raw import RefusedError, read_whole, shown

_MOST = 100_000
_DAY_AND_MONTH = re.compile(r"\d[/.]\d")
_WEB = re.compile(r"https?://[^\s/.]{1,200}\S{0,2000}", re.IGNORECASE)
_FIELDS = tuple(field.name for field in fields(About))


def read_sidecar(path: str) -> tuple[About, tuple[str, ...]]:
    """What the sidecar states, and a sentence for each thing in it that means nothing."""
    name = shown(Path(path).name)
    try:
        stated = tomllib.loads(read_whole(path, _MOST).decode("utf-8"))
    except RefusedError as error:
        return About(), (f"{name} was not read: {error}",)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError and UnicodeDecodeError are ValueErrors
        return About(), (f"{name} was not read: it is not TOML ({error}).",)
    about, notes = About(), list[str]()
    for key, value in stated.items():
        try:
            about = replace(about, **{key: _value(key, value)})  # type: ignore[arg-type]  # _stated reads the form
        except ValueError as error:
            notes.append(f"In {name}: {error}")
    return about, tuple(notes)


def checked(about: About) -> About:
    """What the user supplied, cleaned and normalised. Raises ValueError with a sentence for what means nothing."""
    result = about
    for field in _FIELDS:
        value = getattr(about, field)
        if value is not None:
            result = replace(result, **{field: _stated(field, value)})  # type: ignore[arg-type]  # as above
    return result


def _value(key: str, value: object) -> str | None:
    if key not in _FIELDS:
        raise ValueError(f"{key[:60]!r} is no key; there are {', '.join(_FIELDS)}.")
    if isinstance(value, datetime | date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise ValueError(f"{key} is no text; put it between quotation marks.")
    return _stated(key, value)


def _stated(key: str, value: str) -> str | None:
    value = " ".join(clean(value.encode("utf-8", "replace").decode("utf-8")).split())
    if key == "published" and value:
        moment = iso_moment(value)
        if moment is None:
            raise ValueError(f"{value!r} is no date; write it as 2026-01-07 or 2026-01-07T21:46.")
        if len(moment) == 4 and _DAY_AND_MONTH.search(value):
            raise ValueError(f"{value!r} may mean two days; write it as 2026-01-07.")
        return moment
    if key == "url" and value and not _WEB.fullmatch(value):
        raise ValueError(f"{value!r} is no address of the web; write it as https://example.org/page.")
    if key == "form" and value:
        form = read_form(value)
        if form is None:
            raise ValueError(f"{value!r} is no form of article; there are {', '.join(FORMS)}.")
        return form
    return value or None
