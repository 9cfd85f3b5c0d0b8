"""Which format bytes are in: told by how they begin, never by a file's name."""

import csv
import io
import json
import re
import zipfile

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.inflate import first_bytes, inflate
from corpus.readers.subtitles import TIMES

NAMES = {
    "text": "text", "html": "a web page", "pdf": "a PDF", "docx": "a Word document", "rtf": "an RTF document",
    "mail": "mail", "feed": "a feed", "jsonfeed": "a feed", "odt": "an OpenDocument text",
    "nexis": "a Nexis download", "factiva": "a Factiva download",
    "europresse": "a Europresse download", "proquest": "a ProQuest download",
    "subtitles": "subtitles", "warc": "a web archive", "gzip": "a compressed file",
}  # fmt: skip
"""What each format's reader (the module of that name) is called in a sentence to the user."""

_HEAD = 16_000
_CUES = 1_500
"""Characters among which a file of subtitles says when its first words are shown."""
_FEWEST_ROWS, _FEWEST_COLUMNS, _LONGEST_NAME = 6, 3, 40
_LONGEST_JSON = 20_000_000
_PACKED = "It is a packed archive; unpack it and add the folder."
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "It is in an old Office or Outlook format; save it as DOCX, PDF or EML."),
    (b"\x89PNG", "It is a picture; run text recognition over it and add the text."),
    (b"\xff\xd8\xff", "It is a picture; run text recognition over it and add the text."),
    (b"GIF8", "It is a picture; run text recognition over it and add the text."),
    (b"RIFF", "It is sound, video or a picture; add a transcript or its subtitles instead."),
    (b"ID3", "It is sound; add a transcript or its subtitles instead."),
    (b"OggS", "It is sound or video; add a transcript or its subtitles instead."),
    (b"SQLite format 3\0", "It is a database; export its articles as text or HTML."),
    (b"bplist00", "It is a Safari web archive or a property list; save the page as HTML instead."),
    (b"\x7fELF", "It is a program, not an article."),
    (b"MZ\x90\0", "It is a program, not an article."),
    (b"7z\xbc\xaf", _PACKED),
    (b"Rar!", _PACKED),
    (b"BZh", "It is a packed file; unpack it first."),
    (b"\xfd7zXZ", "It is a packed file; unpack it first."),
    (b"\x28\xb5\x2f\xfd", "It is a packed file; unpack it first."),
)  # fmt: skip
_ZIPPED = (
    ("word/document", "docx"),
    ("xl/", "It is a spreadsheet; save the articles in it as text or DOCX."),
    ("ppt/", "It is a presentation; save it as PDF."),
)

_OPEN = (
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (
        b"application/vnd.oasis.opendocument.spreadsheet",
        "It is a spreadsheet; save the articles in it as text or DOCX.",
    ),
    (b"application/vnd.oasis.opendocument.presentation", "It is a presentation; save it as PDF."),
    (b"application/epub+zip", "It is an e-book (EPUB); convert it to DOCX, PDF or text and add that."),
)
"""What the entry `mimetype` of an archive says of the rest."""

_PROLOG = re.compile(
    r"(?:\s{1,200}|<\?[^>]{0,400}\?>|<!--(?:[^-]|-(?!->)){0,4000}-->|<!DOCTYPE(?:[^>\[]|\[[^\]]{0,8000}\]){0,8000}>)",
    re.I,
)
_FIRST = re.compile(r"<([A-Za-z][\w.:-]{0,60})")
_TAGS = re.compile(
    r"</?(?:html|head|body|meta|div|p|span|a|article|section|table|tr|td|h[1-6]|br|ul|li|img|script|style|main)\b[^<>]{0,400}>",
    re.I,
)
_MAIL_FIELD = re.compile(
    r"(?:received|return-path|delivered-to|message-id|mime-version|content-type|dkim-signature|from|to|subject|date|reply-to"
    r"|sender|list-id|list-unsubscribe|x-[\w-]{1,40}|cc|content-transfer-encoding)$",
    re.IGNORECASE,
)
_MAIL_PROOF = frozenset(
    ("received", "return-path", "delivered-to", "message-id", "mime-version", "dkim-signature", "content-type")
)
_JSON_FEED = re.compile(r'"version"\s{0,20}:\s{0,20}"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org')
_FIELD = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60}):")
_NEXIS_TEXT = re.compile(
    r"^[ \t]{0,80}(?:(?:dokument|document|documento)\s)?\d{1,6} (?:of|von|de|di|sur) \d{1,6}"
    r"(?: documents?)?[ \t]{0,20}\r?$",
    re.I | re.M,
)


def format_of(data: bytes) -> str:
    """The name of the format's reader, or `gzip`. Raises UnreadableError for what no reader takes."""
    head = data[:_HEAD]
    if len(data) <= _HEAD and not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise UnreadableError("The file is empty; nothing was read.")
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if head.startswith(b"\x1f\x8b"):
        return "warc" if first_bytes(data, 64).startswith(b"WARC/") else "gzip"
    if head.startswith(b"WARC/"):
        return "warc"
    for mark, reason in _FOREIGN:
        if head.startswith(mark):
            raise UnreadableError(reason)
    if head[257:262] == b"ustar":
        raise UnreadableError(_PACKED)
    if head[4:8] == b"ftyp":
        raise UnreadableError("It is sound, video or a picture; add a transcript or its subtitles instead.")
    return _textual(_glimpse(head), data)


def unpacked(data: bytes, limits: Limits) -> bytes:
    """The content of a gzip file. Raises UnreadableError past the limit."""
    return inflate(data, min(limits.inflated_bytes, limits.document_bytes))


def _zipped(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            stated = archive.open("mimetype").read(200) if "mimetype" in names else b""
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, RuntimeError) as error:
        raise UnreadableError("The document is damaged or cut short; get it once more.") from error
    kinds = [answer for kind, answer in _OPEN if stated.startswith(kind)]
    kinds += [answer for start, answer in _ZIPPED if any(name.startswith(start) for name in names)]
    for answer in kinds[:1]:
        if answer in NAMES:
            return answer
        raise UnreadableError(answer)
    raise UnreadableError(_PACKED)


def _glimpse(head: bytes) -> str:
    """The beginning as text, good enough to see markup and field names in."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    if head.count(0) > len(head) // 5:
        return head.replace(b"\0", b"").decode("latin-1")
    return head.decode("utf-8", "replace").lstrip("\ufeff")


def _textual(head: str, data: bytes) -> str:
    if TIMES.search(head[:_CUES].replace("\r", "\n")):
        return "subtitles"
    if head.startswith("[Script Info]"):
        raise UnreadableError("They are subtitles of a kind that is not read (SSA, ASS); convert them to SRT.")
    if head.startswith("From ") and _is_mail(head.partition("\n")[2]):
        return "mail"
    if _is_mail(head):
        return "mail"
    root = _root(head)
    if root:
        return _marked_up(root, head, data)
    if b"ProQuest document ID:" in data:
        return "proquest"
    if _NEXIS_TEXT.search(head):
        return "nexis"
    if head.lstrip()[:1] == "{" and _JSON_FEED.search(head):
        return "jsonfeed"
    if head.lstrip()[:1] in ("{", "[") and _is_json(data, head):
        raise UnreadableError("It is data (JSON), not an article; export the texts in it.")
    if _is_table(head):
        raise UnreadableError("It is a table (CSV), not an article; save the texts in it, each as a file of its own.")
    if head.lstrip().startswith("<") or len(_TAGS.findall(head)) >= 8:
        return "html"
    return "text"


def _marked_up(root: str, head: str, data: bytes) -> str:
    local = root.rpartition(":")[2].lower()
    if local in ("rss", "rdf", "feed"):
        return "feed"
    if local in (
        "html",
        "head",
        "body",
        "article",
        "main",
        "div",
        "p",
        "section",
        "table",
        "h1",
        "meta",
        "title",
        "span",
    ):
        return _database(data) or "html"
    if local == "tt":
        raise UnreadableError("They are subtitles of a kind that is not read (TTML); convert them to SRT.")
    if head.lstrip().startswith("<?xml"):
        raise UnreadableError(f"It is XML of a kind that is not known (<{root[:40]}>); export it as HTML, RSS or text.")
    return "html" if len(_TAGS.findall(head)) >= 2 else "text"


def _database(data: bytes) -> str | None:
    """Which news database saved a page of HTML."""
    if b"DocPublicationName" in data:
        return "europresse"
    if re.search(rb'class=["\']?article [a-z]{2}Article', data) and (
        b"<b>HD</b>" in data or b"activa" in data[:400_000]
    ):
        return "factiva"
    if b"<DOCFULL>" in data or re.search(rb"\d of \d{1,9} DOCUMENTS\b", data):
        return "nexis"
    return None


def _is_json(data: bytes, head: str) -> bool:
    """Whether the whole, or its first line, is a JSON object or list."""
    first_line = head.lstrip().partition("\n")[0]
    for text in (first_line, data if len(data) < _LONGEST_JSON else b""):
        try:
            if isinstance(json.loads(text), dict | list):
                return True
        except (ValueError, RecursionError):
            continue
    return False


def _is_table(head: str) -> bool:
    """Whether every line has as many cells as the first, which names the columns."""
    lines = [line for line in head.split("\n")[:-1] if line.strip()][:40]
    for mark in ",;\t":
        try:
            rows = list(csv.reader(lines, delimiter=mark))
        except csv.Error:
            continue
        if len(rows) < _FEWEST_ROWS or len(rows[0]) < _FEWEST_COLUMNS or len({len(row) for row in rows}) > 1:
            continue
        if all(0 < len(cell.strip()) <= _LONGEST_NAME and not cell.strip()[0].isdigit() for cell in rows[0]):
            return True
    return False


def _root(head: str) -> str | None:
    """The name of the first element, past declarations and comments."""
    at = 0
    while found := _PROLOG.match(head, at):
        at = found.end()
    first = _FIRST.match(head, at)
    return first[1] if first else None


def _is_mail(head: str) -> bool:
    """A block of header fields comes first, at least one of them a field that only mail has."""
    fields: list[str] = []
    for line in head.split("\n", 200)[:200]:
        line = line.rstrip("\r")
        if not line:
            break
        if line[0] in " \t" and fields:
            continue
        field = _FIELD.match(line)
        if not field:
            return False
        fields.append(field[1].lower())
    known = [f for f in fields if _MAIL_FIELD.match(f)]
    return (
        len(known) >= 3
        and bool(_MAIL_PROOF & set(known))
        and ("from" in known or "received" in known or "subject" in known)
    )
