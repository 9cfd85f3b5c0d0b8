"""How many of a thing there are, in words."""


def counted(count: int, what: str) -> str:
    """The number and the thing, which with an `s` is several: "1 quote", "2,000 quotes"."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"
