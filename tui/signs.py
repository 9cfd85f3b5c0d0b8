"""The signs and short names by which a row says kind, form and source without colour."""

from collections.abc import Sequence
from pathlib import PurePath

from rich.cells import cell_len

from store.words.outlets import is_site, label_of_site
from tui.strips import cut

KIND_SIGNS = {"direct": "“", "partial": "‘", "indirect": "~", "block": "¶"}
KIND_WORDS = {
    "direct": "direct: whole sentences in quotation marks",
    "partial": "partial: a quoted fragment in the reporter's sentence",
    "indirect": "indirect: reported without quotation marks",
    "block": "block: a paragraph that a reply introduces",
}
FORM_SIGNS = {"report": "", "interview": "interview", "opinion": "opinion", "blog": "blog", "translation": "translated"}
SHORT_FORM_SIGNS = {"opinion": "opin.", "blog": "blog", "translation": "transl."}
"""For a narrow column, which names only these forms."""
CAUTION_FORMS = tuple(SHORT_FORM_SIGNS)
"""Forms that a row names, so that none of them passes for an agency report."""

VERDICT_SIGNS = {"agrees": "=", "rounds": "≈", "converts": "≈", "conflicts": "≠"}
"""How figures of one thing stand to each other."""

BRIEF = " (brief)"
"""How the label of a brief ends."""


def short_source(name: str) -> str:
    """A source's short name: initials of a name of several words ("SCMP"), a site's own label ("abcnews"), else all.

    A name with initials in it ("NBC News") is known by them, and by no initials of initials.
    """
    if is_site(name):
        return label_of_site(name)
    name = file_of(name).removeprefix("The ")
    words = [word for word in name.split() if word[0].isupper()]
    known = any(len(word) > 1 and word.isupper() for word in words)
    if 2 <= len(words) <= 5 and len(words) == len(name.split()) and not known:
        return "".join(word[0] for word in words)
    return name


def file_of(name: str) -> str:
    """A source's name, or the file's where it is a path: what nothing names goes by it, and folders tell least."""
    return PurePath(name).name if PurePath(name).is_absolute() else name


def shorter_label(label: str, most: int = 16) -> str:
    """A source's label for a narrow column, by its initials; that it is a brief is never cut off."""
    name = label.removesuffix(BRIEF)
    brief = label.removeprefix(name)
    return cut(short_source(name), most) + brief


def cut_label(label: str, cells: int) -> str:
    """A source's label in that many cells at most; that it is a brief is never cut off."""
    name = label.removesuffix(BRIEF)
    brief = label.removeprefix(name)
    room = max(1, cells - len(brief))
    return (name if cell_len(name) <= room else cut(file_of(name), room)) + brief


def cut_labels(labels: Sequence[str], cells: int) -> list[str]:
    """Labels cut so that together they take so many cells; what a short one leaves, the longer ones have."""
    widths = dict.fromkeys(range(len(labels)), 0)
    for done, i in enumerate(sorted(widths, key=lambda i: cell_len(labels[i]))):
        widths[i] = min(cell_len(labels[i]), cells // (len(labels) - done))
        cells -= widths[i]
    return [cut_label(label, widths[i]) for i, label in enumerate(labels)]
