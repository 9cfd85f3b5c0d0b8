"""Whatever the bytes are, reading them ends: with articles, or with one sentence that says why not and what to do."""

import gzip
import random
import socket
import tarfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers import readings
from tests.readers.made_files import COUNCIL, docx, mail, page, pdf, warc, word_lines, zipped

SMALL = Limits(
    document_bytes=4_000_000,
    inflated_bytes=2_000_000,
    part_bytes=500_000,
    text_chars=200_000,
    line_chars=50_000,
    parts=40,
    elements=5_000,
    seconds=20,
)
"""Tight enough that a test stays short."""


def laughs(root: str) -> bytes:
    """Ten entities, each ten times the one before."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(10))
    return f'<?xml version="1.0"?><!DOCTYPE {root} [{entities}]>'.encode()


def nested_mail(depth: int) -> bytes:
    """A mail of parts within parts."""
    inner = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(depth))
    return (
        b"From: a@x.example\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\n"
        + inner
        + b"Content-Type: text/plain\r\n\r\nhello"
    )


def flate_bomb() -> bytes:
    """A PDF whose only page unpacks from kilobytes to hundreds of megabytes."""
    stream = zlib.compress(b" " * 300_000_000, 9)
    made = pdf([[(50, 700, "x")]]).decode("latin-1")
    head, _, rest = made.partition("5 0 obj\n")
    tail = rest.partition("endstream")[2]
    dictionary = f"5 0 obj\n<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n"
    return head.encode("latin-1") + dictionary.encode() + stream + b"\nendstream" + tail.encode("latin-1")


FIELDS = b"From: a\r\nMIME-Version: 1.0\r\nTo: b\r\n"
ENCRYPTION = "/Encrypt << /Filter /Standard /V 1 /R 2 /O ({0}) /U ({0}) /P -4 >> /ID [<00> <00>]".format("1" * 32)
RSS = b"<rss version='2.0'><channel><item><title>x</title><description>&e9;</description></item></channel></rss>"
ELSEWHERE = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e9 SYSTEM "file:///etc/hostname">]>'

REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "empty"),
    "blanks": (b" \n\t\n", "empty"),
    "marks alone": (b"*** --- ***\n" * 50, "no words"),
    "zeros": (bytes(50_000), "binary"),
    "a file past the limit": (b"word " * 1_000_000, "larger"),
    "a text past the limit": (b"some words on a line\n" * 20_000, "longer"),
    "one line without end": (b"word " * 20_000, "line"),
    "billion laughs in a feed": (laughs("rss") + RSS, "unsafe"),
    "a feed that points at a file": (ELSEWHERE + RSS, "unsafe"),
    "billion laughs in Word": (
        zipped({"word/document.xml": laughs("w") + b"<w>&e9;</w>"}),
        "entities",
    ),
    "a bomb in Word": (docx(word_lines(["a" * 3_000_000])), "more than the set limit"),
    "elements without end in Word": (docx("<w:p>" * 20_000), "damaged"),
    "half a Word document": (docx(word_lines(COUNCIL))[:300], "damaged"),
    "an archive": (zipped({"a.txt": b"hello"}), "archive"),
    "elements without end": (b"<html><body>" + b"<div>" * 50_000 + b"hello", "deeply"),
    "a page of elements": (b"<html><body>" + b"<p>One of very many.</p>" * 9_000, "more elements"),
    "a page without text": (b"<html><head><script>let a = 1</script></head><body></body></html>", "no article text"),
    "a mail of mails": (nested_mail(3_000), "parts within parts"),
    "a mail of nothing": (mail("Hello"), "no text"),
    "an encrypted mail": (mail("x", "y").replace(b"text/plain", b"multipart/encrypted"), "encrypted"),
    "half a PDF": (pdf([[(50, 700, "Hello")]])[:180], "damaged"),
    "a PDF's beginning": (b"%PDF-1.7\n" + random.Random(3).randbytes(40_000), "damaged"),
    "an encrypted PDF": (pdf([[(50, 700, "Hello")]], ENCRYPTION), "encrypted"),
    "a PDF that is its own page": (pdf([[(50, 700, "Hi")]]).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"), "damaged"),
    "a bomb in gzip": (gzip.compress(bytes(9_000_000)), "unpacks to more"),
    "gzip in gzip": (gzip.compress(gzip.compress(b"hello")), "more than once"),
    "half a gzip": (gzip.compress(page(COUNCIL))[:200], "damaged"),
    "a bomb in a web archive": (
        gzip.compress(warc([("https://x.example/", b"a" * 3_000_000)])),
        "unpacks to more|larger",
    ),
    "a web archive of nothing": (b"WARC/1.0\r\n" + b"x" * 50_000, "no page"),
    "half a web archive": (gzip.compress(warc([("https://x.example/", page(COUNCIL))]))[:-60], "damaged"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"),
    "an old Word document": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(999), "old Office"),
    "data": (b'{"rows": [1, 2, 3]}', "JSON"),
    "lines of data": (b'{"a": "some words"}\n{"a": "more words"}\n', "JSON"),
    "unknown XML": (b"<?xml version='1.0'?><ledger><row>1</row></ledger>", "<ledger>"),
    "groups without end": (b"{\\rtf1 " + b"{" * 50_000 + b"hello", "more groups"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_read_is_refused_with_its_true_reason(what: str) -> None:
    data, reason = REFUSED[what]
    with pytest.raises(UnreadableError, match=reason) as refused:
        readings(data, limits=SMALL)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_page_of_a_pdf_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(UnreadableError, match="unpacks to more"):
        readings(flate_bomb(), limits=Limits(seconds=20))


@pytest.mark.parametrize(
    "data",
    [
        FIELDS + b"Content-Type: text/plain; " + b'a="b"; ' * 60_000 + b"\r\n\r\nhello there",
        FIELDS + b"Subject: " + b"=?utf-8?q?a?= " * 60_000 + b"\r\n\r\nhello there",
        FIELDS + b"Date: 99 Foo 99999 99:99\r\nContent-Type: text/plain; charset=\xff\r\n\r\nhello",
        FIELDS + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!hello!",
    ],
    ids=["parameters", "encoded words", "wrong fields", "wrong encoding"],
)
def test_a_mail_with_hostile_headers_is_read_all_the_same(data: bytes) -> None:
    assert "hello" in readings(data)[0].text.lower()


@pytest.mark.parametrize(
    "line",
    [
        "[",
        "*",
        "_a",
        "**a ",
        "[a](",
        "![a",
        "`",
        "> ",
        "- ",
        "#",
        "<",
        "&",
        "=",
        "~",
        '"',
        "\\",
        "a: b\n",
        "\x1b]8;;",
        "(",
        "1. ",
    ],
)
def test_marks_without_end_do_not_hold_up_the_reader(line: str) -> None:
    data = ("Some words first.\n" + line * (1_500_000 // len(line))).encode()
    try:
        assert readings(data, limits=Limits(seconds=30))
    except UnreadableError as refused:
        assert "took longer" not in str(refused)


@pytest.mark.parametrize("line", ["\n", "Length: 9 words\n", "May 4, 2025 Sunday\n", "Copyright 2025\n"])
def test_lines_of_a_download_without_end_do_not_hold_up_the_reader(line: str) -> None:
    data = ("Some words first.\n" + line * (600_000 // len(line)) + "End of Document\n").encode()
    try:
        assert readings(data, limits=Limits(seconds=30))
    except UnreadableError as refused:
        assert "took longer" not in str(refused)


def test_an_entity_that_points_at_a_file_is_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret of the harbour board")
    head = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode()
    assert "secret of the" not in readings(head + page([*COUNCIL, "The secret: &x;"]))[0].text


def test_a_feed_whose_bytes_name_a_file_is_not_taken_for_the_file(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(RSS)
    written = str(tmp_path / "feed.xml").encode()
    with pytest.raises(UnreadableError, match="no sentence"):
        readings(written)


def test_nothing_is_fetched_by_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[Any] = []
    monkeypatch.setattr(socket.socket, "connect", lambda *address: tried.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *address, **_: tried.append(address))
    head = (
        '<base href="https://tracker.example/"><link rel="stylesheet" href="https://tracker.example/a.css">'
        '<link rel="canonical" href="https://tracker.example/a"><script src="https://tracker.example/a.js"></script>'
    )
    around = '<img src="https://tracker.example/p.gif"><iframe src="https://tracker.example/f"></iframe>'
    marked = page(COUNCIL, head, around)
    outer = b'<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//x//RSS 0.91//EN" "https://tracker.example/rss.dtd">'
    entry = " ".join(COUNCIL).encode() + b"&lt;img src='https://tracker.example/p'&gt;"
    for data in (
        marked,
        mail("Hello", marked=marked.decode()),
        warc([("https://tracker.example/a", marked)]),
        outer + RSS.replace(b"&e9;", entry),
        docx(word_lines(COUNCIL)),
    ):
        assert readings(data)
    assert not tried


def test_one_bad_page_does_not_cost_a_web_archive_the_others() -> None:
    pages = [("https://x.example/1", b"<html></html>"), ("https://x.example/2", page(COUNCIL))]
    (reading,) = readings(warc(pages))
    assert reading.about.url == "https://x.example/2"


def test_a_packed_folder_is_refused_and_told_what_to_do(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "older.tar", "w") as archive:
        archive.addfile(tarfile.TarInfo("page.html"))
    packed = (tmp_path / "older.tar").read_bytes()
    for data in (packed, gzip.compress(packed), zipped({"page.html": page(COUNCIL)})):
        with pytest.raises(UnreadableError, match="unpack it and add the folder"):
            readings(data)


def test_one_bad_message_does_not_cost_a_mailbox_the_others() -> None:
    box = b"".join(
        b"From a@x.example Mon Mar  2\n" + message + b"\n\n"
        for message in (nested_mail(3_000), mail("Hello", COUNCIL[0]))
    )
    (reading,) = readings(box)
    assert reading.about.title == "Hello"


def test_reading_that_takes_too_long_is_given_up() -> None:
    slow = b"<html><body>" + b"<table><tr><td>x</td></tr></table>" * 20_000
    with pytest.raises(UnreadableError, match="longer than the set limit"):
        readings(slow, limits=Limits(seconds=1))


HEADS = [
    b"",
    b"%PDF-1.4\n",
    b"{\\rtf1 ",
    b"PK\x03\x04",
    b"\x1f\x8b\x08",
    b"WARC/1.0\r\n",
    b"<html>",
    b"<?xml version='1.0'?><rss>",
]
HEADS += [
    b"From: a\nMIME-Version: 1.0\nTo: b\n",
    b"1 of 2 DOCUMENTS\n\n",
    b"---\ntitle: x\n---\n",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
]


@settings(max_examples=150)
@given(st.sampled_from(HEADS), st.binary(max_size=400))
def test_no_bytes_raise_anything_but_the_one_error(head: bytes, rest: bytes) -> None:
    try:
        assert readings(head + rest)
    except UnreadableError as refused:
        assert str(refused)


@pytest.mark.parametrize("seed", range(6))
def test_a_real_file_with_bytes_knocked_out_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    for whole in (
        page(COUNCIL),
        pdf([[(50, 700, "Hello there, board.")]]),
        docx(word_lines(COUNCIL)),
        mail("x", COUNCIL[0], "<p>x</p>"),
    ):
        data = bytearray(whole)
        for _ in range(20):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            assert readings(bytes(data))
        except UnreadableError as refused:
            assert str(refused)


@pytest.mark.parametrize("value", ["=1", ""])
def test_an_element_of_attributes_without_end_does_not_hold_up_the_reader(value: str) -> None:
    attributes = " ".join(f"a{n}{value}" for n in range(200_000))
    (reading,) = readings(f"<html><body><p {attributes}>The board met on Monday, and the mayor left.</p>".encode())
    assert reading.text == "The board met on Monday, and the mayor left."
