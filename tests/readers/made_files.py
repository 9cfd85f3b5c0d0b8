"""Small real files of every format, built in memory, so that tests need no fixture of anybody else's making."""

import io
import zipfile
from email.message import EmailMessage

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

COUNCIL = [
    "The harbour board approved a second ferry terminal on Monday after nine hours of debate.",
    "“We have waited for this since the old pier burned down,” the board's chair, Ingrid Solheim, told reporters.",
    "Opponents of the plan said they would ask a court to stop the work before the dredging begins in May.",
    "The terminal is expected to cost 84 million kroner and to open in two years, according to the board's engineer.",
]


def page(body: list[str], head: str = "", around: str = "") -> bytes:
    """A web page with the paragraphs in an article element, and what stands in its head and around the article."""
    text = "".join(f"<p>{line}</p>" for line in body)
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body><nav><a href='/'>Start</a>"
        f"<a href='/harbour'>Harbour</a></nav><main><article>{text}</article></main>{around}</body></html>"
    ).encode()


def pdf(pages: list[list[tuple[int, int, str]]], trailer: str = "") -> bytes:
    """A PDF of lines, each with the place of its first letter in points from the lower left, in 10-point Courier.

    A soft hyphen in a line is written as browsers write it: as a blank, said to be none.
    """
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for n, lines in enumerate(pages):
        drawn = "\n".join(f"BT /F1 10 Tf {x} {y} Td {_shown(text)} ET" for x, y, text in lines)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * n} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    out, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    out += f"<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{out.index('xref')}\n%%EOF\n"
    return out.encode("latin-1")


def _shown(text: str) -> str:
    unseen = " Tj /Span<</ActualText <FEFF00AD> >> BDC\n<20> Tj\nEMC\n"
    return unseen.join(f"({_escaped(piece)})" for piece in text.split("\u00ad")) + " Tj"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def docx(paragraphs: str, core: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A Word document with the given `<w:p>` elements as its body."""
    body = f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body></w:document>'
    return zipped(
        {"[Content_Types].xml": b"<Types/>", "word/document.xml": body.encode(), **_core(core), **(more or {})}
    )


def _core(title: str) -> dict[str, bytes]:
    if not title:
        return {}
    space = 'xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    xml = f'<c:coreProperties {space} xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></c:coreProperties>'
    return {"docProps/core.xml": xml.encode()}


def zipped(files: dict[str, bytes]) -> bytes:
    """A ZIP archive of the files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def word_lines(lines: list[str]) -> str:
    """Plain paragraphs of a Word document."""
    return "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)


def mail(subject: str, plain: str = "", marked: str = "", **fields: str) -> bytes:
    """A mail with a part of text, one of HTML, or both; underscores in a field's name stand for hyphens."""
    message = EmailMessage()
    message["From"] = fields.pop("From", "Fjord Letter <post@fjordletter.example>")
    message["To"] = "reader@example.org"
    message["Message-ID"] = "<1@fjordletter.example>"
    message["Subject"] = subject
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    if plain:
        message.set_content(plain)
    if marked and plain:
        message.add_alternative(marked, subtype="html")
    elif marked:
        message.set_content(marked, subtype="html")
    return message.as_bytes()


def warc(pages: list[tuple[str, bytes]], content_type: str = "text/html; charset=utf-8") -> bytes:
    """A web archive of successful answers."""
    out = b""
    for n, (address, body) in enumerate(pages):
        answer = (
            f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        )
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{n:012}>\r\n"
            f"WARC-Target-URI: {address}\r\nWARC-Date: 2026-03-02T10:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        out += head.encode() + answer + b"\r\n\r\n"
    return out
