"""What of a document that holds many articles was left out, said beside those that were read."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from corpus.errors import UnreadableError
from corpus.reading import Reading


def said_of(found: list[Reading], refused: list[UnreadableError], what: str) -> list[Reading]:
    """The readings, the first with a note of how many others there were and why the first of them was left out.

    `what` names them: "mails", "pages".
    """
    if not found or not refused:
        return found
    note = f"{len(refused):,} of {len(found) + len(refused):,} {what} were left out; of the first: {refused[0]}"
    return [replace(found[0], notes=(*found[0].notes, note)), *found[1:]]


@contextmanager
def one_of_many() -> Iterator[None]:
    """Let whatever goes wrong inside refuse this one article, and not the document that holds it."""
    try:
        yield
    except (UnreadableError, MemoryError):
        raise
    except Exception as error:  # a parser met what its authors did not foresee
        raise UnreadableError(f"It is broken ({type(error).__name__}); save it again, or as text.") from error
