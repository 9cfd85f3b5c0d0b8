"""Who is named by what they go by on a platform alone: "@jodoe wrote on X"."""

from operator import attrgetter

from corpus.actors.mastheads import is_outlet
from corpus.actors.name import Name
from corpus.lazy import lazy
from corpus.model import Passage

_HANDLE = lazy(r"(?<![^\s“”\"—])@[A-Za-z]\w{2,29}\b(?!\.\w)")
_BEFORE = lazy(r"\b(?:wrote|posted|tweeted|said|called|named|user|account) \Z")
_AFTER = lazy(
    r",? (?:also |later |then )?(?:wrote|writes|posted|posts|tweeted|said|says|replied|commented|added|asked|warned)\b"
)
_LONGEST_BEFORE = 10
"""Characters."""


def with_handles(text: str, passages: tuple[Passage, ...], found: list[Name]) -> list[Name]:
    """The names in order, with the handles that the body shows to post, wherever these stand in it.

    What stands behind a name ("Jo Doe @jodoe") is not somebody else.
    """
    ends = {name.end for name in found if name.text[-1] != "."}  # no "on X. @jodoe"
    bodies = [(p.start, p.end) for p in passages if p.kind == "body"] if passages else [(0, len(text))]
    spots = [s for start, end in bodies for s in _HANDLE.finditer(text, start, end) if s.start() - 1 not in ends]
    posting = {
        spot[0]
        for spot in spots
        if _AFTER.match(text, spot.end()) or _BEFORE.search(text, max(0, spot.start() - _LONGEST_BEFORE), spot.start())
    }
    handles = [
        Name(*spot.span(), spot[0], "outlet" if is_outlet(spot[0][1:]) else "person")
        for spot in spots
        if spot[0] in posting
    ]
    return sorted((*found, *handles), key=attrgetter("start")) if handles else found
