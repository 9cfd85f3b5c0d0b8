"""Which quote does an argument mean, or which of the things that a person said of quotes?"""


def number_or_key(given: str) -> int | str:
    """The number, with a `#` in front or without, of what a person said; else a quote's key."""
    number = given.removeprefix("#")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 19 else given
