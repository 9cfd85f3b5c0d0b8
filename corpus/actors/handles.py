"""Who is named by what they go by on a platform alone: "@jodoe wrote on X", "a forum user, jodoe77, wrote"."""

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
_BARE = lazy(r"(?<![^\s“(])[a-z]{3,14}_?[0-9]{1,5}(?=[\s,.!?;)”’'])")
_BARE_BEFORE = lazy(
    r"\b(?:user|poster|commenter|buyer|seller|vendor|member|moderator|gamer|hacker|player|customer)s?"
    r"(?: [a-z ]{1,30})?,? \Z"
)
_BARE_AFTER = lazy(
    r",? (?:wrote|posted|tweeted|said|says|told|replied|commented|added)\b"
    r"|(?P<told>, (?:an?|the|another) [^,]{0,30}user\b)"
)
_NEAR = 45
"""Characters before a word in which he who goes by it is called a user."""
_USERS = (" user", "forum", "eddit", " vendor", " hacker")
"""In texts where people go by a word and a number."""


def _posts(text: str, start: int, end: int) -> bool:
    """Whether a word is what a user goes by who says something, or whom words behind call a user."""
    after = _BARE_AFTER.match(text, end)
    if after is None:
        return False
    return bool(after["told"] or _BARE_BEFORE.search(text, max(0, start - _NEAR), start))


def with_users(text: str, found: list[Name]) -> list[Name]:
    """The names in order, with the words with a number that the text shows to be what users go by."""
    if not any(word in text for word in _USERS):
        return found
    spots = list(_BARE.finditer(text))
    users = {spot[0] for spot in spots if _posts(text, *spot.span())}
    people = [Name(*spot.span(), spot[0], "person") for spot in spots if spot[0] in users]
    return sorted((*found, *people), key=attrgetter("start")) if people else found


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
