"""Where in a text does a word or mark stand? Far faster than a pattern where few are sought and most are absent."""


def places(text: str, word: str) -> list[int]:
    """Where each occurrence begins, in order, none overlapping another."""
    found: list[int] = []
    at = text.find(word)
    while at >= 0:
        found.append(at)
        at = text.find(word, at + len(word))
    return found
