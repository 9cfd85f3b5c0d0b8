"""HTML as an element tree, and what two renderings of one sentence have in common."""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from corpus.clean import clean
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.encoding import decode, known

_EMBEDDED = re.compile(r"data:[\w.+-]{1,40}/[\w.+-]{1,60}(?:;[\w=.-]{1,40}){0,4},[\w+/=%.-]*")
_HUGE_TAG = re.compile(r"<[^<>]{50000,}")
_MOST_ATTRIBUTES = 5_000
"""The library takes time in the square of an element's attributes."""
_NO_CHARACTER = re.compile("[\ufffe\uffff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROL_REFERENCE = re.compile(
    "&#(?:0{0,6}(?:[0-8]|1[124-9]|2[0-9]|3[01])|x0{0,6}(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef]));",
    re.IGNORECASE,
)
_META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})""", re.I
)
_SQUASH = re.compile(r"[\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST_NAMES = 300


def squash(text: str) -> str:
    """Letters and digits alone, in lower case: what two renderings of one sentence have in common."""
    return _SQUASH.sub("", text).lower()


def names_of(element: HtmlElement, *attributes: str) -> str:
    """What markup calls an element in these attributes, the words of each name parted: `MostRead` is `Most-Read`."""
    said = " ".join(element.get(name, "")[:_LONGEST_NAMES] for name in attributes)
    return _HUMP.sub("-", said)


def decode_markup(data: bytes, declared: str | None = None) -> str:
    """The markup as text; `declared` is an outer statement of its encoding (an HTTP or mail header), which wins."""
    inner = _META_CHARSET.search(data[:8_000])
    stated = declared if known(declared) else inner[1].decode("ascii") if inner else None
    # A page that can state its encoding in ASCII is not in UTF-16, whatever it says.
    if inner and stated and (known(stated) or "").startswith(("utf-16", "utf-32")):
        stated = None
    return decode(data, stated)


def parse_markup(markup: str, limits: Limits) -> HtmlElement:
    """The element tree. Nothing is fetched, no entity but HTML's own is known. Raises UnreadableError past a limit."""
    markup = _HUGE_TAG.sub(_with_few_attributes, _EMBEDDED.sub("", _without_control(markup)))
    if len(markup) > limits.part_bytes:
        raise UnreadableError("The page is larger than the set limit; save the article alone, as text.")
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, collect_ids=False)
    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise UnreadableError("The page holds no text; save it again once it has loaded.") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableError(
            "The page nests its elements too deeply or has one of outsize length; save it as plain text."
        )
    if sum(1 for _ in tree.iter()) > limits.elements:
        raise UnreadableError("The page has more elements than the set limit; save the article alone, as text.")
    return tree


def _without_control(markup: str) -> str:
    """Without what no XML may hold, which costs whatever builds a tree of it the text around it."""
    markup = _CONTROL_REFERENCE.sub("", markup)
    return _NO_CHARACTER.sub("", clean(markup)) if _CONTROL.search(markup) else markup


def _with_few_attributes(tag: re.Match[str]) -> str:
    """The tag as it is, or its name alone."""
    few = tag[0].count("=") <= _MOST_ATTRIBUTES and len(tag[0].split()) <= 4 * _MOST_ATTRIBUTES
    return tag[0] if few else tag[0][:200].split()[0]
