"""A download from LexisNexis or Nexis Uni: one file, many articles, each with its fields."""

import re
from itertools import pairwise

from corpus.about.published import iso_moment
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About, PassageKind
from corpus.readers.bylines import clean_byline
from corpus.readers.encoding import decode
from corpus.readers.fragment import paragraphs
from corpus.readers.markup import decode_markup, parse_markup
from corpus.readers.text import read_plain
from corpus.reading import Reading

_NUMBER = re.compile(
    r"(?:(?:dokument|document|documento)\s)?\d{1,6} (?:of|von|de|di|sur) \d{1,6}(?: documents?)?", re.IGNORECASE
)
_FIELD = re.compile(
    r"([A-ZÀ-Ü][A-ZÀ-Ü]{2,20}(?:[- ][A-ZÀ-Ü]{2,20}){0,3}|[A-Z][a-zà-ü]{3,12}(?:[- ][A-Za-z][a-zà-ü]{1,11}){0,2}) ?:\s?"
)
_BEFORE = frozenset(
    (
        "byline", "section", "length", "highlight", "dateline", "series", "autor", "länge", "rubrik", "auteur",
        "longueur", "seite", "ausgabe", "distribution", "body", "abstract", "name", "column",
    )
)  # fmt: skip
_AFTER = frozenset(
    (
        "load-date", "language", "graphic", "publication-type", "journal-code", "subject", "correction-date",
        "correction", "update", "updated", "notes", "classification", "organization", "company", "geographic", "person",
        "industry", "ticker", "copyright", "document-type", "acc-no", "sprache", "langue", "url", "type", "pub-type",
        "city", "state", "country", "cite", "enhancement", "date-de-chargement", "type-de-publication", "matière",
        "ladedatum", "publikationstyp", "zeitungs-code", "fecha-de-carga", "idioma", "tipo-de-publicación",
    )
)  # fmt: skip
_PROOF = re.compile(
    r"\d DO[CK]UMENTO?S?\b|^\s{0,80}(?i:do[ck]umento?) \d|(?i:load-date|lexisnexis)"
    r"|End of Document|Ende des Dokuments|Fin du document",
    re.MULTILINE,
)
"""What only a download has beside numbers."""
_KEPT_AFTER = frozenset(("graphic", "correction"))
_GRAPHIC = "Graphic"
_SECTIONS = (_GRAPHIC, "Classification")
"""What stands alone on a line over what follows the text."""
_END = re.compile(r"(?:End of Document|Ende des Dokuments|Fin du document)$", re.IGNORECASE)
_BODY = re.compile(r"(?:Body|Text|Textkörper|Corps)$")


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading an article of a download saved as text or as HTML."""
    if b"<" in data[:200] and re.search(rb"<(?:html|!doctype)", data[:4_000], re.IGNORECASE):
        found = paragraphs(parse_markup(decode_markup(data), limits))
    else:
        text = decode(data)
        found = _blank_line_paragraphs(text)
        if not _PROOF.search(text):
            return _numbered(found) or [read_plain(text)]  # a page's pictures are numbered "1 of 3" too
    articles = _numbered(found) or articles_in(found)
    if not articles:
        raise UnreadableError(
            "It looks like a Nexis download, but no article in it could be told apart; download it again."
        )
    return articles


def articles_in(lines: list[str]) -> list[Reading]:
    """The articles of a newer download (Word, RTF), each closed by `End of Document`; none where it is none."""
    ends = [i for i, line in enumerate(lines) if _END.match(line.strip())]
    articles, start = [], 0
    for end in ends:
        segment = [line.strip() for line in lines[start:end]]
        body = next((i for i, line in enumerate(segment) if _BODY.match(line)), None) or _after_fields(segment)
        if body is not None and (reading := _sectioned(segment[:body], segment[body:])):
            articles.append(reading)
        start = end + 1
    return articles


def _after_fields(segment: list[str]) -> int | None:
    """Where the text begins that no line announces: after the fields that follow the date."""
    for at in range(2, len(segment)):
        if not segment[at] or not _is_date(segment[at]):
            continue  # so that no line is looked at behind more than one date
        end = at + 1
        while end < len(segment) and _is_of_head(segment[end]):
            end += 1
        if any(_field(line) for line in segment[at + 1 : end]):
            return end
    return None


def _is_of_head(line: str) -> bool:
    return not line or _field(line) in _BEFORE or _is_copyright(line)


def _blank_line_paragraphs(text: str) -> list[str]:
    text = re.sub("\r\n?", "\n", text)
    return [" ".join(part.split()) for part in re.split(r"\n[^\S\n]*\n\s*", text) if part.strip()]


def _numbered(found: list[str]) -> list[Reading]:
    """The articles of a classic download, each opened by `1 of 10 DOCUMENTS`."""
    starts = [i for i, text in enumerate(found) if _NUMBER.fullmatch(text.strip())]
    ends = [*starts[1:], len(found)] if starts else []
    return [reading for start, end in zip(starts, ends, strict=True) if (reading := _classic(found[start + 1 : end]))]


def _classic(found: list[str]) -> Reading | None:
    """Outlet, date, headline, fields, text, fields, copyright: the order of a classic article."""
    fields = {n: name for n, text in enumerate(found) if (name := _field(text))}
    first = min(fields, default=len(found))
    head = [" ".join(text.split()) for text in found[:first]]
    dated = next((i for i, text in enumerate(head) if (iso_moment(text) or "")[4:5] == "-"), None)
    if dated is None:
        return None
    leading = [n for n, name in fields.items() if name in _BEFORE]
    start = first
    while start in leading:
        start += 1
    rest = found[start:]
    stop = next((n for n, text in enumerate(rest) if _field(text) in _AFTER or _is_copyright(text)), len(rest))
    values = {fields[n]: _value(found[n]) for n in leading}
    about = About(
        title=" ".join(head[dated + 1 :]) or None,
        outlet=head[dated - 1] if dated else None,
        author=_author(values),
        published=iso_moment(head[dated]),
    )
    body = [*([values["highlight"]] if values.get("highlight") else []), *rest[:stop], *_kept(rest[stop:])]
    return _reading(about, body, _pictures(rest[stop:]))


def _sectioned(head: list[str], body: list[str]) -> Reading | None:
    """Headline, outlet, date, copyright, fields: a newer article's order; before the first stands a cover page."""
    values = {name: _value(line) for line in head if (name := _field(line))}
    head = [line for line in head if line]
    body = body[1:] if body and _BODY.match(body[0]) else body
    dated = next((i for i in range(len(head) - 1, -1, -1) if not _field(head[i]) and _is_date(head[i])), None)
    if dated is None or dated < 2:
        return None
    stop = next((n for n, text in enumerate(body) if text in _SECTIONS or _field(text) in _AFTER), len(body))
    about = About(
        title=" ".join(head[dated - 2].split()),
        outlet=re.sub(r"(?<=\w)\((?=[A-Z])", " (", " ".join(head[dated - 1].split())),
        author=_author(values),
        published=iso_moment(head[dated]),
    )
    return _reading(
        about,
        [*([values["highlight"]] if values.get("highlight") else []), *body[:stop], *_kept(body[stop:])],
        _pictures(body[stop:]),
    )


def _author(values: dict[str, str]) -> str | None:
    return clean_byline(values.get("byline") or values.get("autor") or values.get("auteur") or "")


def _is_date(line: str) -> bool:
    return len(line) < 80 and not _is_copyright(line) and len(iso_moment(line) or "") >= 10


def _field(text: str) -> str | None:
    """The known field that a paragraph states, in lower case."""
    found = _FIELD.match(text.strip())
    name = found[1].lower().replace(" ", "-") if found else ""
    return name if name in _BEFORE or name in _AFTER else None


def _value(text: str) -> str:
    return " ".join(text.partition(":")[2].split())


def _kept(rest: list[str]) -> list[str]:
    """Of what follows the text: words on its pictures, and corrections with what they say."""
    kept: list[str] = []
    within = False
    for text in rest:
        name = _field(text)
        within = name in _KEPT_AFTER or text == _GRAPHIC or (within and name is None and not _is_copyright(text))
        if within and text != _GRAPHIC:
            kept.append(_value(text) if name == "graphic" else text.strip())
    return [text for text in kept if text]


def _pictures(rest: list[str]) -> list[str]:
    below = [text for above, text in pairwise(filter(None, rest)) if above == _GRAPHIC and _field(text) is None]
    return [_value(text) for text in rest if _field(text) == "graphic"] + below


def _is_copyright(text: str) -> bool:
    return bool(re.match(r"(?:©|Copyright\b|\(c\) ?\d{4})", text.strip(), re.IGNORECASE)) and len(text) < 300


def _reading(about: About, body: list[str], pictures: list[str]) -> Reading | None:
    lines = [line.strip() for text in body for line in text.split("\n") if line.strip()]
    if not lines:
        return None
    marked: list[tuple[PassageKind, str]] = [("caption", words) for words in pictures if words]
    return Reading("\n\n".join([about.title, *lines] if about.title else lines), about, tuple(marked))
