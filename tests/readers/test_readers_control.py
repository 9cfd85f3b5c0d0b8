"""Characters that no text should hold cost a page nothing but themselves, and a bad record its archive nothing else."""

import pytest

from corpus.readers import readings
from tests.readers.made_files import COUNCIL, page, warc


@pytest.mark.parametrize("control", ["\x08", "\x0b", "\x0c", "\x1b[2J", "\ufffe", "&#8;", "&#x1b;", "&#xFFFE;"])
def test_a_control_character_costs_a_page_no_text(control: str) -> None:
    lines = [line.replace("a", f"a{control}", 1) for line in COUNCIL]
    (reading,) = readings(page(lines, f"<title>Terminal{control} approved</title>"))
    assert all(line.rpartition("a")[2] in reading.text for line in COUNCIL)
    assert "Terminal" in reading.text


def test_a_record_without_an_address_costs_an_archive_no_page_before_it() -> None:
    good = warc([("https://fjord.example/1", page(COUNCIL))])
    bad = warc([("https://fjord.example/2", page(COUNCIL[::-1]))]).replace(b"WARC-Target-URI", b"WARC-Target-ABC")
    assert COUNCIL[0] in readings(good + bad)[0].text
