"""Take a document apart by its format, recognised by content and not by name: one file a format."""

from importlib import import_module

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.reading import Reading

_OPTIONAL = frozenset(("pypdf", "striprtf", "feedparser", "warcio"))
INSTALL = 'pip install "h200-tui[formats]"'


def readings(data: bytes, name: str = "", limits: Limits | None = None) -> list[Reading]:
    """The articles that the bytes hold, in order. Only the reader of their format is imported, and nothing is fetched.

    Raises UnreadableError with the true reason where they hold none, and past a limit; nothing else.
    """
    from corpus.readers.deadline import OutOfTime, deadline
    from corpus.readers.detect import NAMES, format_of, unpacked

    limits = limits or Limits()
    if len(data) > limits.document_bytes:
        raise UnreadableError(f"It is larger than the limit of {limits.document_bytes / 1e6:,g} MB; split it.")
    form = "text"
    try:
        with deadline(limits.seconds):
            form = format_of(data)
            if form == "gzip":
                data = unpacked(data, limits)
                form = format_of(data)
                if form == "gzip":
                    raise UnreadableError("It was compressed more than once; unpack it first.")
            found: list[Reading] = import_module(f"corpus.readers.{form}").read(data, limits)
            return _within(found, limits)
    except UnreadableError:
        raise
    except OutOfTime as error:
        raise UnreadableError(
            f"Reading it as {NAMES[form]} took longer than the set limit; save it as plain text."
        ) from error
    except ImportError as error:
        raise UnreadableError(_missing(error, NAMES[form])) from error
    except (RecursionError, MemoryError) as error:
        raise UnreadableError("It is nested too deeply or too large to read; save it again as plain text.") from error
    except Exception as error:  # a parser met what its authors did not foresee
        import logging

        logging.getLogger(__name__).info("%r could not be read as %s", name, form, exc_info=True)
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        raise UnreadableError(
            f"It looks like {NAMES[form]} but is broken ({reason}); save it again, or as text."
        ) from error


def _missing(error: ImportError, what: str) -> str:
    if (error.name or "").partition(".")[0] in _OPTIONAL:
        return f"Reading {what} needs an optional part; install it with: {INSTALL}"
    return f"Reading {what} needs {error.name or 'a library'}, which is missing; install h200-tui again."


def _within(found: list[Reading], limits: Limits) -> list[Reading]:
    """The readings, each within the limits of an article's length and of a line's."""
    if not found:
        raise UnreadableError("It holds no article text; check that it was saved whole.")
    if len(found) > limits.parts:
        raise UnreadableError("It holds more articles than the set limit; split it.")
    for reading in found:
        if len(reading.text) > limits.text_chars:
            raise UnreadableError("Its text is longer than the set limit for one article; split it.")
        if len(reading.text) > limits.line_chars and max(map(len, reading.text.split("\n"))) > limits.line_chars:
            raise UnreadableError("It has a line longer than the set limit; it may be data and not an article.")
    return found
