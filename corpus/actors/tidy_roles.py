"""What is left of a role without what is none: the verb before it, a title in marks behind it, whose agency writes."""

from functools import lru_cache

from corpus.actors.mastheads import is_known_outlet
from corpus.lazy import lazy

_VERB = lazy(
    r"\A(?:(?:Warns?|Says?|Tells?|Urges?|Slams?|Asks?|Argues?|Claims?|Blasts?|Vows?|Admits?|Reveals?"
    r"|Predicts?) (?=[A-Z])"
    r"|(?:blasted|slammed|praised|defended|criticised|criticized|rejected|dismissed|attacked|denounced) .+\Z)"
)
"""A headline's verb before an office ("Warns Ice Scientist"), or one that no office begins with."""
_LEFT_OPEN = lazy(r" [‘“\"][^’”\"]*\Z")
_HANGS = lazy(r"(?:,? and [a-z-]+)? (?:of|for|at|and)\Z")
"""What a role cannot end with, where what follows is a title in marks: "an adviser and author of"."""


@lru_cache(maxsize=1024)  # the same roles come back
def tidied(role: str) -> str | None:
    """The role without what does not belong to it; None where nothing is left."""
    if " " in role and role[0].isupper() and is_known_outlet(role):
        return None
    role = _VERB.sub("", role)
    if (open_at := _LEFT_OPEN.search(role)) is not None:
        role = role[: open_at.start()]
        if role.count("‘") > role.count("’"):
            role = role[: role.index(" ‘")]
    return _HANGS.sub("", role) or None
