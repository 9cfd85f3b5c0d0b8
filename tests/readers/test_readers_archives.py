"""Claims about web archives: every page that a server answered with, however it was packed."""

import gzip

import pytest

from corpus.errors import UnreadableError
from corpus.readers import readings
from tests.readers.made_files import COUNCIL, page, warc


def test_every_page_of_a_web_archive_is_an_article_with_its_address() -> None:
    pages = [("https://fjord.example/1", page(COUNCIL)), ("https://fjord.example/2", page(COUNCIL[::-1]))]
    for data in (warc(pages), gzip.compress(warc(pages))):
        assert [reading.about.url for reading in readings(data)] == [
            "https://fjord.example/1",
            "https://fjord.example/2",
        ]


def test_the_servers_word_on_a_pages_encoding_counts() -> None:
    body = (
        page(["Порт одобрил второй причал после долгого спора в зале."] * 3)
        .decode()
        .replace("<meta charset='utf-8'>", "")
        .encode("koi8-r")
    )
    assert "Порт одобрил" in readings(warc([("https://fjord.example/1", body)], "text/html; charset=koi8-r"))[0].text


def test_a_page_that_its_server_sent_by_brotli_is_read_within_the_limit() -> None:
    brotli = pytest.importorskip("brotli")
    bomb = warc(
        [("https://fjord.example/2", brotli.compress(b"<p>x" * 30_000_000))], "text/html\r\nContent-Encoding: br"
    )
    with pytest.raises(UnreadableError, match="larger than the set limit"):
        readings(bomb)
    crawl = warc([("https://fjord.example/1", brotli.compress(page(COUNCIL)))], "text/html\r\nContent-Encoding: br")
    assert readings(crawl)[0].text == readings(page(COUNCIL))[0].text


def test_what_an_archive_says_of_itself_never_reaches_the_screen(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    made = warc([("https://fjord.example/\x1b[2J a b", page(COUNCIL))])
    assert COUNCIL[0] in readings(made)[0].text
    assert capfd.readouterr() == ("", "")
    assert not [record for record in caplog.records if record.name.startswith("warcio")]
