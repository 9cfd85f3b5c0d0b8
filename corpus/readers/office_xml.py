"""The XML inside an office document, parsed so that nothing in it can expand or reach out."""

from lxml import etree

from corpus.errors import UnreadableError
from corpus.limits import Limits


def parse_part(xml: bytes, limits: Limits) -> etree._Element:
    """The root. Office programs write no document type, so one is refused, and with it every entity.

    Raises UnreadableError for that, for damage and for more elements than the limits allow.
    """
    if b"<!DOCTYPE" in xml[:100_000] or b"<!ENTITY" in xml:
        raise UnreadableError("The document declares entities, which no office program does; it was refused as unsafe.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(
            "The document's text is damaged; open it in a word processor and save it again."
        ) from error
    if sum(1 for _ in root.iter()) > limits.elements * 10:
        raise UnreadableError("The document has more elements than the set limit; split it.")
    return root
