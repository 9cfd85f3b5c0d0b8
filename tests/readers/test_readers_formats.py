"""What people have on disk is recognised by its content and read whole: nothing lost, nothing half-read."""

import builtins
import gzip
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path
from textwrap import fill
from typing import Any

import pytest

from corpus.errors import UnreadableError
from corpus.readers import INSTALL, readings
from corpus.reading import Reading
from tests.readers.made_files import COUNCIL, docx, mail, page, pdf, warc, word_lines

BODY = "\n\n".join(COUNCIL)


def read(data: bytes, name: str = "") -> Reading:
    (reading,) = readings(data, name)
    return reading


def test_plain_text_stays_as_it_came() -> None:
    written = "Second terminal approved\nHarbour board says yes\n\n  “Yes,” she said.\nNo more.\n"
    assert read(written.encode()).text == written


def test_front_matter_says_what_the_article_is_and_its_title_opens_the_text() -> None:
    reading = read(f"---\ntitle: Second terminal approved\noutlet: Fjord Times\n---\n{BODY}".encode())
    assert (reading.about.title, reading.about.outlet) == ("Second terminal approved", "Fjord Times")
    assert reading.text.startswith("Second terminal approved\n\nThe harbour board")


def test_hard_wrapped_lines_become_paragraphs_again() -> None:
    wrapped = (
        "The harbour board approved a second ferry terminal on Monday after nine\n"
        "hours of debate, and its chair said that the town had waited long enough\n"
        "for it since the old pier had burned down with all its goods in a two-\n"
        "hour blaze.\n\nOpponents said that they would ask a court to stop the work before\n"
        "dredging begins in May.\n"
    )
    first, second = read(wrapped.encode()).text.strip().split("\n\n")
    assert "after nine hours of debate, and its" in first
    assert "a two-hour blaze" in first
    assert second.endswith("before dredging begins in May.")


@pytest.mark.parametrize("width", [60, 100, 140])
def test_a_single_paragraph_that_breaks_amid_a_sentence_is_whole_again(width: int) -> None:
    sentence = "The harbour board, which had argued for nine hours, said that a second pier was wanted sooner."
    whole = f"Second pier wanted\n\nIt was late.\n\n{sentence} {sentence}\n\nNobody had asked for it."
    assert read("\n".join(fill(line, width) for line in whole.split("\n")).encode()).text == whole


def test_lines_broken_by_hand_are_paragraphs_again_and_the_head_keeps_its_lines() -> None:
    head = "Second pier wanted by the board of the harbour\nby Ann Lee\n\n"
    broken = "The chair of the harbour board, Ida Brandt, told reporters\nthat a second pier\nwas wanted before winter."
    text = read(f"{head}It was late when all of the board had come, Lee said\nin May.\n\n{broken}".encode()).text
    assert text.startswith(head)
    assert text.endswith("all of the board had come, Lee said in May.\n\n" + broken.replace("\n", " "))


def test_lines_that_are_paragraphs_are_not_joined() -> None:
    written = "\n".join(COUNCIL)
    assert read(written.encode()).text == written


def test_a_word_document_gives_its_paragraphs_with_what_was_inserted_and_without_what_was_deleted() -> None:
    changed = (
        "<w:p><w:r><w:t>The board said </w:t></w:r><w:ins><w:r><w:t>yes</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:r><w:t> on Monday.</w:t></w:r></w:p>"
    )
    cells = f"<w:tbl><w:tr><w:tc>{word_lines(['In a table.'])}</w:tc></w:tr></w:tbl>"
    text = read(docx(word_lines([COUNCIL[0]]) + changed + cells)).text
    assert text.split("\n\n") == [COUNCIL[0], "The board said yes on Monday.", "In a table."]


def test_a_word_documents_title_property_counts_only_where_the_text_shows_it() -> None:
    assert (
        read(docx(word_lines(["Second terminal", *COUNCIL]), core="Second terminal")).about.title == "Second terminal"
    )
    assert read(docx(word_lines(COUNCIL), core="Template 4 final")).about.title is None


@pytest.mark.parametrize(
    ("page_code", "encoding", "words"),
    [("1252", "cp1252", "Café “Noël”"), ("1251", "cp1251", "Порт одобрил"), ("936", "gbk", "港务局批准")],
)
def test_an_rtf_document_is_read_in_its_code_page(page_code: str, encoding: str, words: str) -> None:
    coded = "".join(f"\\'{byte:02x}" if byte > 127 else chr(byte) for byte in words.encode(encoding))
    text = read(f"{{\\rtf1\\ansi\\ansicpg{page_code}\\deff0 {coded} \\par {COUNCIL[0]}\\par}}".encode("ascii")).text
    assert text.split("\n\n") == [words, COUNCIL[0]]


def test_the_bytes_of_a_picture_in_rtf_are_no_text() -> None:
    picture = bytes(range(256)).replace(b"\\", b"") * 4
    data = b"{\\rtf1 Said {\\pict\\bin%d " % len(picture) + picture + b"} aloud. \\bin999999999 No word is lost.}"
    assert read(data).text == "Said  aloud. No word is lost."


def test_a_newsletters_sender_is_its_outlet_and_its_footer_is_dropped() -> None:
    marked = "".join(f"<p>{line}</p>" for line in COUNCIL) + "<p><a href='x'>Unsubscribe</a> from this letter</p>"
    reading = read(
        mail("Fwd: Second terminal", "See the page", marked, Date="Mon, 02 Mar 2026 18:05:00 +0100", List_Id="<letter>")
    )
    assert reading.text == f"Second terminal\n\n{BODY}"
    about = reading.about
    assert (about.title, about.outlet, about.published) == (
        "Second terminal",
        "Fjord Letter",
        "2026-03-02T18:05:00+01:00",
    )


def test_a_mail_from_a_person_names_its_author() -> None:
    assert read(mail("Hello", BODY)).about.author == "Fjord Letter"


def test_a_mailbox_gives_every_message() -> None:
    box = b"".join(
        b"From post@x.example Mon Mar  2 18:05:00 2026\n" + mail(f"Letter {n}", f"{BODY}\n\n>From the pier.") + b"\n"
        for n in range(3)
    )
    found = readings(box)
    assert [reading.about.title for reading in found] == ["Letter 0", "Letter 1", "Letter 2"]
    assert all("\nFrom the pier." in reading.text for reading in found)


def test_a_page_that_a_browser_saved_as_mail_is_read_as_a_page() -> None:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Subject"] = "Second terminal"
    message["Snapshot-Content-Location"] = "https://fjord.example/terminal"
    message.set_content(page(COUNCIL, "<title>Second terminal</title>").decode(), subtype="html")
    reading = read(message.as_bytes())
    assert reading.about.url == "https://fjord.example/terminal"
    assert COUNCIL[3] in reading.text


ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Fjord Times</title>
<entry><title>Second terminal</title><id>1</id><link href="https://fjord.example/1"/><published>2026-03-02T18:05:00+01:00</published>
<author><name>Ragnhild Moe</name></author>
<content type="html">{"".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in COUNCIL)}</content></entry>
<entry><title>A headline alone</title><id>2</id><summary>Read on</summary></entry></feed>"""


def test_an_entry_with_text_is_an_article_and_a_bare_headline_is_not() -> None:
    reading = read(ATOM.encode())
    assert reading.text == f"Second terminal\n\n{BODY}"
    about = reading.about
    assert (about.outlet, about.author, about.url) == ("Fjord Times", "Ragnhild Moe", "https://fjord.example/1")
    assert about.published == "2026-03-02T18:05:00+01:00"


def test_a_quotation_in_a_feed_keeps_whose_it_is() -> None:
    said = "<blockquote><p>We waited.</p><cite>Ida Moe, pilot</cite></blockquote>"
    item = f"<item><title>Ferry</title><description><![CDATA[<p>{COUNCIL[0]}</p>{said}]]></description></item>"
    (reading,) = readings(f"<rss version='2.0'><channel><title>x</title>{item}</channel></rss>".encode())
    assert reading.text.split("\n\n")[1:] == [COUNCIL[0], "“We waited.” – Ida Moe, pilot"]


def test_a_feed_of_headlines_is_refused_with_the_reason() -> None:
    item = "<item><title>One</title><description>More</description></item>"
    with pytest.raises(UnreadableError, match="headlines"):
        readings(f"<rss version='2.0'><channel><title>x</title>{item}</channel></rss>".encode())


def test_a_compressed_page_is_unpacked_first() -> None:
    assert COUNCIL[3] in read(gzip.compress(page(COUNCIL))).text


@pytest.mark.parametrize(
    "data",
    [page(COUNCIL), pdf([[(60, 700, COUNCIL[0])]]), docx(word_lines(COUNCIL)), mail("Hello", BODY), ATOM.encode()],
    ids=["html", "pdf", "docx", "mail", "feed"],
)
def test_the_name_of_a_file_says_nothing_about_its_format(data: bytes) -> None:
    assert readings(data, "photo.jpg") == readings(data, "story.txt") == readings(data)


def test_an_article_that_opens_like_a_letter_is_no_mail() -> None:
    written = f"Subject: the second terminal\nFrom: the harbour\nDate: Monday\n\n{BODY}"
    assert read(written.encode()).text == written


@pytest.mark.parametrize("library", ["pypdf", "striprtf", "feedparser", "warcio"])
def test_a_missing_optional_part_is_named_with_the_command_that_installs_it(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = {
        "pypdf": pdf([[(60, 700, COUNCIL[0])]]),
        "striprtf": b"{\\rtf1 Hello}",
        "feedparser": ATOM.encode(),
        "warcio": warc([("https://fjord.example/1", page(COUNCIL))]),
    }
    for name in list(sys.modules):
        if name.partition(".")[0] == library or name.startswith("corpus.readers."):
            monkeypatch.delitem(sys.modules, name)
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == library:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UnreadableError, match="h200-tui\\[formats\\]") as refused:
        readings(made[library])
    assert INSTALL in str(refused.value)


def test_importing_the_parser_loads_no_format_library() -> None:
    heavy = [
        "lxml",
        "trafilatura",
        "charset_normalizer",
        "pypdf",
        "feedparser",
        "warcio",
        "striprtf",
        "email",
        "zipfile",
        "gzip",
    ]
    code = f"import sys, corpus.readers; print([m for m in {heavy} if m in sys.modules])"
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("file", "articles"),
    [
        ("Example_text.rtf", 1),
        ("ansicpg1250.rtf", 1),
        ("europresse_test1.html", 3),
        ("example.warc.gz", 1),
        ("factiva_test.html", 2),
        ("feedparser_rss1.0withModulesNoDefNS.xml", 1),
        ("lexisnexis_test_en.html", 2),
        ("mail_test_1.eml", 1),
        ("newspaper4k_sample_rss.xml", 3),
        ("nexis_sample.DOCX", 10),
        ("nexis_sample.TXT", 10),
    ],
)
def test_every_real_file_gives_all_of_its_articles(shared: Path, file: str, articles: int) -> None:
    assert len(readings((shared / "eval" / "formats" / file).read_bytes())) == articles


def test_a_delivery_report_is_refused_as_what_it_is(shared: Path) -> None:
    with pytest.raises(UnreadableError, match="delivery report"):
        readings((shared / "eval" / "formats" / "mail_malformed_2.eml").read_bytes())


def test_the_particulars_of_real_database_downloads_are_found(shared: Path) -> None:
    folder = shared / "eval" / "formats"
    assert [r.about.published for r in readings((folder / "europresse_test1.html").read_bytes())] == [
        "2013-10-05",
        "2012-10-03",
        "2012-10-04",
    ]
    assert [r.about.outlet for r in readings((folder / "factiva_test.html").read_bytes())] == [
        "Test newspaper",
        "Ouest France",
    ]
    for name in ("nexis_sample.DOCX", "nexis_sample.TXT"):
        found = readings((folder / name).read_bytes())
        assert all(r.about.title and r.about.outlet and r.about.published for r in found)


LISTING = "total 8\n-rw-r--r-- 1 ann ann 4096 Mar  2 18:05 pier.txt\ndrwxr-xr-x 2 ann ann 4096 Mar  1 09:12 quay\n"


@pytest.mark.parametrize("text", [LISTING, "1\n2\n3\n", "12.5 13.1 9.8\n7.0 6.2 5.5\n", "Ann Lee\nBo Ek\nPer Dahl\n"])
def test_a_text_without_a_sentence_is_no_article_until_it_is_given_a_title(text: str) -> None:
    with pytest.raises(UnreadableError, match="no sentence"):
        readings(text.encode())
    assert readings(f"---\ntitle: The list\n---\n{text}".encode())[0].about.title == "The list"


@pytest.mark.parametrize(
    "text",
    [
        "Council said no.",
        "“No,” he said.",
        "Council says no to second pier",
        "परिषद ने कहा कि यह संभव नहीं है",
        "Совет сказал, что нет.",
        "委员会否决了计划",
        "ครมเห็นชอบแผนท่าเรือ",
        "\n".join(["42", "13", "The board met on Monday.", "7"]),
    ],
)
def test_the_shortest_report_in_any_script_is_an_article(text: str) -> None:
    assert readings(text.encode())


def test_text_that_was_drawn_from_a_pdf_loses_running_heads_page_numbers_and_line_ends() -> None:
    told = [" ".join(COUNCIL[n:] + COUNCIL[:n]) for n in range(3)]
    sheets = [f"Fjord Times\n\n{fill(text, 60)}\n\n{n}\n\f" for n, text in enumerate(told, 1)]
    assert readings("".join(sheets).encode())[0].text.split("\n\n") == told


def test_a_text_box_does_not_tear_the_paragraph_that_it_hangs_in() -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Who pays</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    hung = f"<w:p><w:r><w:t>The levy begins </w:t></w:r>{box}<w:r><w:t>in January.</w:t></w:r></w:p>"
    lines = word_lines(COUNCIL[:1]) + hung + word_lines(COUNCIL[1:2])
    assert read(docx(lines)).text.split("\n\n") == [COUNCIL[0], "The levy begins in January.", "Who pays", COUNCIL[1]]


def test_a_head_of_lines_does_not_hide_that_short_paragraphs_were_broken_at_a_width() -> None:
    broken = [fill(line, 60) for line in COUNCIL]
    text = "\n\n".join(["Board approves pier\nFjord Times, 2 March 2026\nBy Inger Moe", *broken])
    assert read(text.encode()).text.split("\n\n")[1:] == COUNCIL
