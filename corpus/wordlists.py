"""Sets of words and phrases, written as blocks of text that a person can read and extend."""


def phrases(block: str) -> frozenset[str]:
    """The phrases of a block that has a `|` between each two and lines broken after one."""
    return frozenset(phrase for piece in block.split("|") if (phrase := " ".join(piece.split())))


def words(block: str) -> frozenset[str]:
    """The words of a block, blanks between them."""
    return frozenset(block.split())
