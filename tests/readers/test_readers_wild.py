"""Files as people really have them: handed-on mail, pages saved by add-ons, downloads turned into other formats."""

import json
from email.message import EmailMessage

import pytest

from corpus.errors import UnreadableError
from corpus.readers import readings
from corpus.reading import Reading
from tests.readers.made_files import COUNCIL, WORD, docx, mail, page, word_lines, zipped

BODY = "\n\n".join(COUNCIL)
TITLE = "Second terminal approved"


def read(data: bytes) -> Reading:
    (reading,) = readings(data)
    return reading


def letter() -> EmailMessage:
    inner = EmailMessage()
    inner["From"] = "Fjord Times <newsletter@fjord.example>"
    inner["Subject"] = TITLE
    inner["Date"] = "Mon, 02 Mar 2026 18:05:00 +0100"
    inner["Message-ID"] = "<2@fjord.example>"
    inner.set_content(BODY)
    return inner


def test_a_mail_handed_on_as_an_attachment_stands_for_itself() -> None:
    outer = EmailMessage()
    outer["From"] = "Per Dahl <per@example.org>"
    outer["To"] = "reader@example.org"
    outer["Message-ID"] = "<1@example.org>"
    outer["Subject"] = "Have you seen this?"
    outer.set_content("See below, and tell me.")
    outer.add_attachment(letter())
    about = read(outer.as_bytes()).about
    assert (about.title, about.outlet, about.author) == (TITLE, "Fjord Times", None)
    assert about.published == "2026-03-02T18:05:00+01:00"


@pytest.mark.parametrize(
    "above",
    [
        "---------- Forwarded message ---------\nFrom: Ragnhild Moe <ragnhild@fjord.example>\n"
        "Date: Mon, Mar 2, 2026 at 6:05 PM\nSubject: Second terminal approved\nTo: <per@example.org>\n",
        "-----Ursprüngliche Nachricht-----\nVon: Ragnhild Moe [mailto:ragnhild@fjord.example]\n"
        "Gesendet: Montag, 2. März 2026 18:05\nAn: Per Dahl\nBetreff: Second terminal approved\n",
    ],
    ids=["webmail", "office"],
)
def test_a_mail_handed_on_in_the_text_is_its_writers_and_not_the_one_who_sent_it_on(above: str) -> None:
    reading = read(mail(f"Fwd: {TITLE}", f"Look at this.\n\n{above}\n{BODY}", Date="Tue, 03 Mar 2026 09:00:00 +0100"))
    assert (reading.about.author, reading.about.published) == ("Ragnhild Moe", "2026-03-02T18:05")
    assert reading.text == f"{TITLE}\n\n{BODY}"


def test_a_desks_address_makes_its_name_an_outlet() -> None:
    assert read(letter().as_bytes()).about.outlet == "Fjord Times"


def test_an_article_that_quotes_a_mail_is_not_taken_for_one_handed_on() -> None:
    quoted = f"{COUNCIL[0]}\n\nFrom: the engineer\nTo: the chair\nSubject: costs\n\n{COUNCIL[3]}"
    reading = read(mail("What the mails say", quoted))
    assert COUNCIL[0] in reading.text
    assert reading.about.title == "What the mails say"


def test_a_page_that_an_older_browser_saved_as_mail_is_read_as_a_page() -> None:
    message = EmailMessage()
    message["From"] = '"Saved by a browser"'
    message["Subject"] = "Start"
    message["MIME-Version"] = "1.0"
    message["Date"] = "Tue, 03 Mar 2026 09:00:00 +0100"
    comments = "<div id='comments'><p>What a waste of money, and of everybody's time, this ferry is.</p></div>"
    message.set_content(page(COUNCIL, f"<title>{TITLE}</title>", comments).decode(), subtype="html")
    message.make_related()
    for part in message.iter_parts():
        part["Content-Location"] = "https://fjord.example/terminal"
    reading = read(message.as_bytes())
    assert (reading.about.title, reading.about.url) == (TITLE, "https://fjord.example/terminal")
    assert reading.about.author is None and "waste" not in reading.text


@pytest.mark.parametrize(
    "note",
    [
        "<!-- saved from url=(0031)https://fjord.example/terminal -->",
        "<!--\n Page saved with SingleFile \n url: https://fjord.example/terminal \n saved date: Tue Mar 03 2026\n-->",
    ],
)
def test_the_address_that_the_saving_program_noted_is_the_pages(note: str) -> None:
    marked = page(COUNCIL).replace(b"<html>", b"<html>" + note.encode())
    assert read(marked).about.url == "https://fjord.example/terminal"


def test_a_page_without_a_marked_headline_has_the_one_that_its_window_and_its_text_share() -> None:
    marked = page([TITLE, "Posted: March 2, 2026 6:05 PM", *COUNCIL], f"<title>{TITLE} - Fjord Times</title>")
    about = read(marked).about
    assert (about.title, about.outlet, about.published) == (TITLE, "Fjord Times", "2026-03-02T18:05")


def test_a_row_of_a_table_is_one_line() -> None:
    table = "<table><tr><th>Pier</th><th>Metres</th></tr><tr><td>Old pier</td><td>112</td></tr></table>"
    marked = page(COUNCIL).replace(b"</article>", f"{table}</article>".encode())
    assert read(marked).text.split("\n\n")[-2:] == ["Pier | Metres", "Old pier | 112"]


def test_the_offer_where_a_text_breaks_off_is_not_the_article() -> None:
    offer = "<div class='paywall'><h3>Read on</h3><p>Already one of us? Log in now, or subscribe for a krone.</p></div>"
    marked = page(COUNCIL[:3]).replace(b"</article>", f"{offer}</article>".encode())
    assert read(marked).text.split("\n\n") == COUNCIL[:3]


CODES = ["HD", TITLE, "BY", "Ragnhild Moe", "WC", "80 words", "PD", "2 March 2026", "ET", "18:05", "SN", "Fjord Times"]
CODES += ["LA", "English", "LP", COUNCIL[0], "TD", *COUNCIL[1:], "NS", "gport : Ports", "AN"]


def number(n: int) -> str:
    return f"Document FJOTI00020260302em32000{n:02}"


def as_table() -> str:
    """Two articles as the rows of a table in RTF, a cell for the code and one for the value."""
    pairs = [(CODES[i], CODES[i + 1]) for i in range(0, 14, 2)]
    pairs += [("LP", COUNCIL[0]), ("TD", "\\par ".join(COUNCIL[1:])), ("NS", "gport : Ports")]
    rows = [[*pairs, ("AN", number(n))] for n in range(2)]
    cells = "".join(
        f"\\trowd\\intbl {{\\b {code}}}\\cell {value}\\cell\\row " for article in rows for code, value in article
    )
    return "{\\rtf1\\ansi " + cells.replace("“", "\\u8220?").replace("”", "\\u8221?") + "}"


@pytest.mark.parametrize(
    "download",
    [
        "\n".join([*CODES, number(1), "", *CODES, number(2), ""]),
        "\n\n".join(
            ["\n\n".join([TITLE, "By Ragnhild Moe", "80 words", "2 March 2026", "18:05", "Fjord Times", "FJOTI",
                          "(c) 2026 Fjord Times", *COUNCIL, number(n)]) for n in range(2)]
        ),
        as_table(),
    ],
    ids=["codes as text", "plain text", "codes in a table"],
)  # fmt: skip
def test_a_factiva_download_gives_every_article_whatever_it_was_saved_as(download: str) -> None:
    found = readings(download.encode())
    assert len(found) == 2
    about = found[0].about
    assert (about.title, about.author, about.outlet) == (TITLE, "Ragnhild Moe", "Fjord Times")
    assert about.published == "2026-03-02T18:05"
    assert [reading.text for reading in found] == [f"{TITLE}\n\n{BODY}"] * 2


def test_a_newer_nexis_download_saved_as_text_gives_every_article() -> None:
    lines = [TITLE, "Fjord Times", "March 2, 2026 Monday", "Copyright 2026 Fjord Times", "Byline: Ragnhild Moe", "Body"]
    found = readings("\n\n".join([*lines, *COUNCIL, "End of Document"] * 3).encode())
    assert [reading.about.outlet for reading in found] == ["Fjord Times"] * 3


def test_a_word_documents_first_heading_is_its_title_and_its_notes_come_last() -> None:
    heading = f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{TITLE}</w:t></w:r></w:p>'
    note = "<w:footnote><w:p><w:r><w:t>The minutes are dated Friday.</w:t></w:r></w:p></w:footnote>"
    notes = f'<w:footnotes xmlns:w="{WORD}">{note}</w:footnotes>'.encode()
    reading = read(docx(heading + word_lines(COUNCIL), more={"word/footnotes.xml": notes}))
    assert reading.about.title == TITLE
    assert reading.text == f"{TITLE}\n\n{BODY}\n\nThe minutes are dated Friday."


def opendocument(kind: str, content: str) -> bytes:
    spaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    spaces += ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    root = f"<office:document-content {spaces}><office:body>{content}</office:body></office:document-content>"
    return zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}".encode(), "content.xml": root.encode()})


def test_an_opendocument_text_gives_its_paragraphs_without_what_was_deleted() -> None:
    gone = "<text:tracked-changes><text:p>Struck out.</text:p></text:tracked-changes>"
    note = "<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
    lines = "".join(f"<text:p>{line.replace(' ', '<text:s/>', 1)}</text:p>" for line in COUNCIL[:3])
    last = f"<text:p><text:span>{COUNCIL[3]}</text:span>{note}</text:p>"
    reading = read(opendocument("text", f"{gone}<text:h>{TITLE}</text:h>{lines}{last}"))
    assert reading.about.title == TITLE
    assert reading.text == f"{TITLE}\n\n{BODY}\n\nA note."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (opendocument("spreadsheet", ""), "spreadsheet"),
        (opendocument("text", ""), "no text"),
        (zipped({"mimetype": b"application/epub+zip"}), "e-book"),
        (opendocument("text", "<text:p>"), "damaged"),
    ],
    ids=["spreadsheet", "empty", "e-book", "damaged"],
)
def test_an_opendocument_that_gives_no_article_is_refused_as_what_it_is(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        readings(data)


def test_a_json_feed_gives_every_item_with_text() -> None:
    items = [
        {"url": "https://fjord.example/1", "title": TITLE, "content_html": f"<p>{'</p><p>'.join(COUNCIL)}</p>",
         "date_published": "2026-03-02T18:05:00+01:00", "authors": [{"name": "Ragnhild Moe"}]},
        {"title": "A headline alone", "content_text": "Read on"},
    ]  # fmt: skip
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Fjord Times", "items": items}
    reading = read(json.dumps(feed).encode())
    assert reading.text == f"{TITLE}\n\n{BODY}"
    about = reading.about
    assert (about.outlet, about.author, about.url) == ("Fjord Times", "Ragnhild Moe", "https://fjord.example/1")


def test_a_short_chinese_entry_of_a_feed_is_an_article() -> None:
    said = "港务局周一批准建设第二座渡轮码头，局长说这是大家等了多年的决定，工程将在五月开始。"
    item = f"<item><title>码头</title><description>{said}</description></item>"
    assert said in read(f"<rss version='2.0'><channel>{item}</channel></rss>".encode()).text


def test_a_mail_that_a_program_saved_as_text_has_the_particulars_of_the_mail() -> None:
    fields = "From: Fjord Times <news@fjord.example>\nSent: Monday, 2 March 2026 18:05\nTo: me@x.example"
    saved = f"{fields}\nSubject: {TITLE}\n\n"
    reading = read((saved + BODY).encode())
    assert reading.text == f"{TITLE}\n\n{BODY}"
    assert (reading.about.outlet, reading.about.published) == ("Fjord Times", "2026-03-02T18:05")


ROWS = [["Port", "Ships"], ["Bergvik", "96"]]


def test_a_row_of_short_cells_is_one_line_in_every_format_of_documents() -> None:
    word = "<w:tbl>" + "".join(
        "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{word_lines([cell])}</w:tc>" for cell in row) + "</w:tr>" for row in ROWS
    )
    rich = "".join("\\trowd\\cellx1\\cellx2 " + "".join(f"{cell}\\cell " for cell in row) + "\\row\n" for row in ROWS)
    space = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    cells = "".join(
        "<t:table-row>"
        + "".join(f"<t:table-cell><text:p>{cell}</text:p></t:table-cell>" for cell in row)
        + "</t:table-row>"
        for row in ROWS
    )
    odt = f'<o:text xmlns:o="o" xmlns:t="t" {space}><text:p>{COUNCIL[0]}</text:p>{cells}</o:text>'
    for data in (
        docx(f"{word_lines([COUNCIL[0]])}{word}</w:tbl>"),
        f"{{\\rtf1 {COUNCIL[0]}\\par\n{rich}}}".encode(),
        zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": odt.encode()}),
    ):
        assert readings(data)[0].text.split("\n\n") == [COUNCIL[0], "Port | Ships", "Bergvik | 96"]


def test_paragraphs_in_the_cells_of_a_page_laid_out_as_a_table_stay_paragraphs() -> None:
    long = " ".join(COUNCIL)
    table = (
        f"<w:tbl><w:tr><w:tc>{word_lines(['Port news', long])}</w:tc><w:tc>{word_lines([long])}</w:tc></w:tr></w:tbl>"
    )
    assert readings(docx(table))[0].text.split("\n\n") == ["Port news", long, long]


def test_subtitles_are_the_words_that_were_said_and_who_said_them() -> None:
    shown = ["The board has approved", "a second <i>ferry terminal</i>.", "[applause]", "- Nobody was against it?"]
    cues = [f"{n + 1}\r\n00:00:0{n},000 --> 00:00:0{n + 1},500\r\n{line}" for n, line in enumerate(shown)]
    (reading,) = readings("\r\n\r\n".join(cues).encode("utf-8-sig"))
    assert reading.text.split("\n\n") == ["The board has approved a second ferry terminal.", "Nobody was against it?"]


def test_words_that_roll_through_subtitles_are_there_once_with_their_voice() -> None:
    voices = ["<v Ann Lee>Who was\nagainst it?", "<v Ann Lee>against it?</v>\n<v Bo Ek>Nobody &amp; nothing."]
    cues = [f"00:0{n}.000 --> 00:0{n + 2}.000 align:start\n{words}" for n, words in enumerate(voices)]
    vtt = "\n\n".join(["WEBVTT - Board\nKind: captions", "STYLE\n::cue { color: red }", *cues])
    (reading,) = readings(vtt.encode())
    assert reading.text.split("\n\n") == ["Ann Lee: Who was against it?", "Bo Ek: Nobody & nothing."]


def test_subtitles_may_write_their_times_with_a_comma_between_or_without_noughts() -> None:
    (subviewer,) = readings(
        b"0:00:00.378,0:00:11.378\nThe board has approved\n\n0:00:11.378,0:00:12.305\na second ferry."
    )
    (unpadded,) = readings(
        b"WEBVTT\n\n7-0\n0:0:0.0 --> 0:0:3.54\n<v Ann Lee>Good morning.\n\n7-1\n0:1:5.2 --> 0:1:7.95\nGo."
    )
    assert [subviewer.text, unpadded.text] == ["The board has approved a second ferry.", "Ann Lee: Good morning. Go."]


@pytest.mark.parametrize(
    "styled",
    [
        "[Script Info]\nTitle: Board\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,The board has approved.",
        '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><body><p>The board has approved.</p></body></tt>',
    ],
)
def test_subtitles_of_another_kind_are_refused_and_not_read_with_their_styles(styled: str) -> None:
    with pytest.raises(UnreadableError, match="convert them to SRT"):
        readings(styled.encode())
