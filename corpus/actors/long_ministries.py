"""Ministries that are for three things or more, parted by commas: "the Ministry of Health, Labour and Welfare"."""

from corpus.actors.name import Name
from corpus.lazy import lazy

_HEADS = ("Ministry of ", "Department of ", "Department for ", "Ministry for ")
_WHOLE = lazy(
    r"(?:Ministry|Department) (?:of|for) (?:[A-Z][\w-]+(?: [A-Z][\w-]+)?, ){1,4}[A-Z][\w-]+(?: [A-Z][\w-]+)?,?"
    r" and (?:the )?[A-Z][\w-]+(?: Affairs| Development| Protection| Resources| Management| Tourism)?(?![\w’'-])"
)


def with_long_ministries(text: str, names: list[Name]) -> list[Name]:
    """The names, what such a ministry is for being no names of their own.

    A list in which a place or a person stands goes on behind the ministry: "the Ministry of Health, Norway and Jo Doe".
    """
    if not any(head in text for head in _HEADS):
        return names
    kept: list[Name] = []
    for name in names:
        if kept and name.start < kept[-1].end:
            continue
        if name.kind == "organisation" and name.text.startswith(_HEADS) and text[name.end : name.end + 2] == ", ":
            whole = _WHOLE.match(text, name.start)
            inside = [n for n in names if whole and name.end < n.start < whole.end()]
            if whole and all(n.kind not in ("place", "person") and n.end <= whole.end() for n in inside):
                name = name._replace(end=whole.end(), text=whole[0])
        kept.append(name)
    return kept
