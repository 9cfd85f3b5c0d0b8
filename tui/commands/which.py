"""Which quote does an argument mean, or which of the things that a person said of quotes?"""

import argparse


def number_or_key(given: str) -> int | str:
    """The number, with a `#` in front or without, of what a person said; else a quote's key."""
    number = given.removeprefix("#")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 19 else given


def number(given: str) -> int:
    """As `number_or_key`, where it can be no key: the type of an option."""
    meant = number_or_key(given)
    if isinstance(meant, str):
        raise argparse.ArgumentTypeError(f"a number such as 3, not {given!r}")
    return meant
