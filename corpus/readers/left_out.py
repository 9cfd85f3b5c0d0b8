"""What of a document that holds many articles was left out, said beside those that were read."""

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
