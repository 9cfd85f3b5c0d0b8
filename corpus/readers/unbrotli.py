"""What brotli packed, within a limit: the way nearly every server now sends a page to a browser."""

from corpus.errors import UnreadableError


def unbrotli(data: bytes, most: int) -> bytes:
    """The bytes that were packed, or at least the first `most` of them.

    The web archive library asks this one for an attribute it does not have, so that it cannot unpack by itself. Raises
    UnreadableError where the library is missing or the data is damaged.
    """
    try:
        import brotli
    except ImportError as error:
        raise UnreadableError(
            "It is compressed in a way that needs another part; install it with: pip install brotli."
        ) from error
    try:
        unpacked: bytes = brotli.Decompressor().process(data, output_buffer_limit=most)
    except brotli.error as error:
        raise UnreadableError("A page in the web archive is damaged; crawl it again.") from error
    return unpacked
