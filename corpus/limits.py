"""How much of a document reading will take before it refuses: size, parts, depth and time."""

from dataclasses import dataclass

_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that every reader keeps. Past one, the document is refused with a sentence that names it."""

    document_bytes: int = 512 * _MB
    """Of the file as it lies on disk: a mailbox or web archive may be large."""
    inflated_bytes: int = 1_000 * _MB
    """Of all that unpacking a compressed file gives."""
    part_bytes: int = 24 * _MB
    """Of one page, mail, feed or text inside it."""
    text_chars: int = 4_000_000
    """Of one article: three long novels."""
    line_chars: int = 1_000_000
    """Of one line of an article."""
    parts: int = 50_000
    """Articles in a document, parts in a mail, pages in a PDF."""
    elements: int = 200_000
    """Elements in one page of markup."""
    depth: int = 250
    """Elements inside elements, parts inside parts."""
    seconds: float = 60.0
    """For one document. Kept on the main thread of a process, where a worker of a process pool runs too."""
