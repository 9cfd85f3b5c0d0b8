"""First name and surname with what somebody is called between them, in marks: Jo “Lefty” Doe, Jo ("Lefty") Doe."""

from corpus.actors.name import Name
from corpus.lazy import lazy

NICKNAME = lazy(r" \(?[“\"‘']([A-Z][\w’'. -]{1,24})(?<![.,!?])[”\"’']\)? ")
"""A nickname with its marks and the blanks around them; the group is the nickname alone."""
_MARKS = frozenset("“\"‘'(")


def with_nicknames(text: str, names: list[Name]) -> list[Name]:
    """The names, those parted by a nickname in one, with its marks."""
    padded = text + "  "
    marked = [i for i, name in enumerate(names) if padded[name[1] + 1] in _MARKS and padded[name[1]] == " "]
    for i in reversed(marked):
        name = names[i]
        nickname = NICKNAME.match(text, name.end) if name.kind in ("person", "unknown") else None
        if nickname is None:
            continue
        last = next((k for k in range(i + 1, min(i + 4, len(names))) if names[k].start >= nickname.end()), None)
        surname = names[last] if last is not None else name
        if last is None or surname.start > nickname.end() or surname.title or surname.kind not in ("person", "unknown"):
            continue
        names[i : last + 1] = [name._replace(end=surname.end, text=text[name.start : surname.end], kind="person")]
    return names
