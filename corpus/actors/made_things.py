"""Names of things that are made, which a company or a service could be called too: "a DX-480", "Air Force One"."""

from corpus.lazy import lazy

_MODEL = lazy(r"[A-Z]{1,4}-\d{3,4}[A-Z]?")
_AIRCRAFT = ("Air Force", "Marine")
_ONE = lazy(r" (?:One|Two)\b")


def is_made_thing(text: str, name: str, end: int) -> bool:
    """Whether a name that ends at `end` is a machine's number, or the service in the name of a leader's aircraft.

    The one has a hyphen and the other ends in "e", so that other names need not be asked about.
    """
    if name[-1].isdigit() or name[-2:-1].isdigit():
        return _MODEL.fullmatch(name) is not None
    return name.endswith(_AIRCRAFT) and _ONE.match(text, end) is not None
