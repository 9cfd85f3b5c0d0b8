"""What does a note hold once a person has changed it?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.clean import clean
from store.answers import Note
from store.errors import StoreError
from store.reads.notes import in_order
from store.words.fold import fold

LONGEST_TEXT, LONGEST_TAG, MOST_TAGS = 2000, 40, 20
"""Characters of a note's text and of a tag, and tags of a quote."""
_BETWEEN_TAGS = re.compile(r"[\s,，、;；]+")
_MARKS = str.maketrans("", "", '"“”„«»')
"""A filter of a query keeps no quotation marks in a name."""


@dataclass(frozen=True, slots=True)
class NoteChange:
    """What is to change in a note; what it says nothing of stays, whoever wrote it meanwhile."""

    starred: bool | None = None
    add: tuple[str, ...] = ()
    """Tags."""
    remove: tuple[str, ...] = ()
    """Tags, in whatever capitals."""
    text: str | None = None

    @staticmethod
    def between(before: Note, now: Note) -> "NoteChange":
        """What makes of one note the other."""
        kept = _folded(before.tags) & _folded(now.tags)
        return NoteChange(
            None if now.starred == before.starred else now.starred,
            tuple(tag for tag in now.tags if fold(tag) not in kept),
            tuple(tag for tag in before.tags if fold(tag) not in kept),
            None if now.text == before.text else now.text,
        )

    def of(self, note: Note) -> Note:
        """The note once it is changed so. Raises StoreError for what is too long."""
        gone = _folded(self.remove)
        added = [tag for written in self.add for tag in tags_in(written)]
        tags = in_order([*(tag for tag in note.tags if fold(tag) not in gone), *added])
        if added and (wrong := too_much(tags)):
            raise StoreError(f"{wrong}; nothing was changed.")
        text = note.text if self.text is None else one_paragraph(self.text)
        if self.text is not None and len(text) > LONGEST_TEXT:
            raise StoreError(f"A note has at most {LONGEST_TEXT:,} characters, not {len(text):,}; nothing was changed.")
        return Note(note.starred if self.starred is None else self.starred, tags, text)


def tags_in(typed: str) -> tuple[str, ...]:
    """The tags between blanks and commas, each once, without a `#` in front."""
    words = (word.lstrip("#") for word in _BETWEEN_TAGS.split(clean(typed).translate(_MARKS)))
    return tuple({fold(word): word for word in words if fold(word)}.values())


def too_much(tags: Sequence[str]) -> str:
    """What is too long in these tags of one quote, or that they are too many; "" where nothing is."""
    if any(len(tag) > LONGEST_TAG for tag in tags):
        return f"A tag has at most {LONGEST_TAG} characters"
    return f"A quote has at most {MOST_TAGS} tags" if len(tags) > MOST_TAGS else ""


def one_paragraph(written: str) -> str:
    """A text without anything that acts on a screen, its white space single."""
    return " ".join(clean(written).split())


def _folded(tags: Iterable[str]) -> set[str]:
    return {fold(tag) for tag in tags}
