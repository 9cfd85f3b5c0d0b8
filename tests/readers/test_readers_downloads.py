"""What databases, feeds and mailboxes hand out holds many articles: each is read whole, with its own particulars."""

import json

import pytest

from corpus.errors import UnreadableError
from corpus.read import read
from corpus.readers import readings
from tests.readers.made_files import COUNCIL, docx, mail, page, pdf, warc, word_lines

BODY = "\n\n".join(COUNCIL)
TITLE = "Second terminal approved"
RULE = "_" * 60
DETAILS = (
    f"Subject: Harbours; Ferries\n\nLocation: Bergen\n\nTitle: {TITLE}\n\nPublication title: Fjord Times; Bergen\n\n"
    "Publication year: 2026\n\nPublication date: Mar 2, 2026\n\nPublisher: Fjord Press\n\n"
    "ProQuest document ID: 3040123\n\nDocument URL: https://database.example/docview/3040123\n\n"
    "Copyright: Copyright Fjord Press Mar 2, 2026\n\nDatabase: Newsstream\n\n"
)


def proquest(opening: str, details: str = DETAILS) -> str:
    body = "\n\n".join(COUNCIL)
    return (
        f"{RULE}\n\nDocument 1 of 2\n\n{TITLE}\n\nAuthor: Moe, Inger; Dahl, Per\n\n"
        f"Publication info: Fjord Times ; Bergen.\n\n"
        f" ProQuest document link\n\nAbstract: {COUNCIL[0]}\n\n{opening}{body}\n\n{details}"
    )


@pytest.mark.parametrize("opening", ["Full text: ", "Full Text:\n\n", "FULL TEXT\n\n"])
def test_an_article_of_a_proquest_download_is_its_text_and_its_fields(opening: str) -> None:
    details = f"DETAILS\n\n{DETAILS}" if opening.isupper() else DETAILS
    first, second = readings(f"{proquest(opening, details) * 2}{RULE}\n\nContact us\n".encode())
    assert first.text.split("\n\n") == [TITLE, *COUNCIL]
    assert first.about == second.about
    assert (first.about.author, first.about.outlet) == ("Inger Moe, Per Dahl", "Fjord Times")
    assert (first.about.published, first.about.url) == ("2026-03-02", "https://database.example/docview/3040123")


def test_a_proquest_download_of_abstracts_alone_is_refused() -> None:
    with pytest.raises(UnreadableError, match="full text"):
        readings(f"{RULE}\n\nDocument 1 of 1\n\n{TITLE}\n\nAbstract: {COUNCIL[0]}\n\n{DETAILS}".encode())


def test_the_section_above_a_headline_in_a_factiva_download_is_not_the_headline() -> None:
    head = [
        "Business",
        TITLE + " after long debate",
        "By Inger Moe",
        "84 words",
        "2 March 2026",
        "18:05",
        "Fjord Times",
    ]
    end = ["Document FJORD00020260302em3200001"]
    (reading,) = readings("\n".join([*head, "FJORD", "English", "Copyright 2026", *COUNCIL, *end]).encode())
    assert (reading.about.title, reading.about.author) == (f"{TITLE} after long debate", "Inger Moe")


def test_a_table_of_articles_is_no_article() -> None:
    rows = "\n".join(f'{n},"Terminal, part {n}",2026-03-0{n},Fjord Times' for n in range(1, 9))
    with pytest.raises(UnreadableError, match="table"):
        readings(f"id,title,date,outlet\n{rows}\n".encode())


def test_an_entry_of_an_atom_feed_has_the_feeds_author_and_not_the_blogs_trailer() -> None:
    trailer = "<p>The post <a href='/t'>Second terminal</a> appeared first on <a href='/'>Fjord Times</a>.</p>"
    body = "".join(f"<p>{line}</p>" for line in COUNCIL) + trailer
    feed = (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Fjord Times</title>'
        f"<author><name>Inger Moe</name></author><entry><title>{TITLE}</title>"
        "<published>2026-03-02T18:05:00Z</published>"
        f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{body}</div></content></entry></feed>'
    )
    (reading,) = readings(feed.encode())
    assert reading.text.split("\n\n") == [TITLE, *COUNCIL]
    assert reading.about.author == "Inger Moe"


def test_the_line_between_two_mails_of_a_mailbox_belongs_to_neither() -> None:
    envelope = b"From sender@fjord.example Mon Mar  2 18:05:00 2026\n"
    one = mail(TITLE, "\n\n".join(COUNCIL)) + b"\n"
    first, second = readings((envelope + one) * 2)
    assert first.text == second.text
    assert "sender@" not in first.text


def test_a_letter_names_its_writer_and_itself_and_loses_its_foot() -> None:
    foot = (
        "<p>You’re currently a free subscriber to The Pier.</p><p>© 2026 Inger Moe<br>9 Quay Street<br>Unsubscribe</p>"
    )
    button = "<p><a href='/app'>READ IN APP</a></p>"
    body = button + "".join(f"<p>{line}</p>" for line in COUNCIL) + foot
    header = (
        f"From: Inger Moe from The Pier <pier@letters.example>\nSubject: {TITLE}\nMIME-Version: 1.0\n"
        "List-Id: <pier.letters.example>\nList-Post: <https://letters.example/p/terminal>\n"
        "Content-Type: text/html; charset=utf-8\n\n"
    )
    (reading,) = readings((header + body).encode())
    assert reading.text.split("\n\n") == [TITLE, *COUNCIL]
    assert (reading.about.author, reading.about.outlet) == ("Inger Moe", "The Pier")
    assert reading.about.url == "https://letters.example/p/terminal"


def test_an_entry_of_an_old_feed_keeps_its_date_and_its_authors_name() -> None:
    body = " ".join(COUNCIL)
    rdf = (
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Fjord Times</title></channel>'
        f'<item rdf:about="y"><title>{TITLE}</title><description>{body}</description>'
        "<dc:date>2026-03-02T18:05:00+01:00</dc:date></item></rdf:RDF>"
    )
    rss = (
        f"<rss version='2.0'><channel><title>Fjord Times</title><item><title>{TITLE}</title>"
        f"<author>inger@fjord.example (Inger Moe)</author><description>{body}</description></item></channel></rss>"
    )
    assert readings(rdf.encode())[0].about.published == "2026-03-02T18:05:00+01:00"
    assert readings(rss.encode())[0].about.author == "Inger Moe"


def test_a_factiva_download_in_chinese_is_told_by_its_documents_number() -> None:
    body = ["港口委员会周一通过第二座渡轮码头计划。", "反对者表示将向法院提起诉讼。"]
    head = [
        "第二座码头获批",
        "",
        "何思齐",
        "412 字",
        "2026 年 3 月 2 日",
        "港湾日报",
        "FJORD",
        "简体中文",
        "Copyright 2026",
    ]
    (reading,) = readings("\n".join([*head, "", *body, "文件 FJORD00020260302em3200001"]).encode())
    assert reading.text.split("\n\n") == ["第二座码头获批", *body]
    assert (reading.about.author, reading.about.published) == ("何思齐", "2026-03-02")


def test_a_list_of_particulars_above_a_note_is_read_as_such() -> None:
    note = f"# {TITLE}\n\n![rw-cover](https://x.example/i.jpg)\n\n## Metadata\n- Author: [[Inger Moe]]\n- URL: https://f.example/t\n"
    (article,) = read((note + "\n## Full Document\n" + "\n\n".join(COUNCIL)).encode())
    assert (article.about.title, article.about.author) == (TITLE, "Inger Moe")
    assert article.about.url == "https://f.example/t"


def test_a_nexis_text_gives_every_article_with_its_particulars() -> None:
    one = (
        "               1 of 2 DOCUMENTS\n\n\n              Fjord Times (Bergen)\n\n"
        "            March 2, 2026 Monday\n\nSecond terminal\napproved\n\n"
        "BYLINE: By Ragnhild Moe\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 80 words\n\nHIGHLIGHT: The board says yes.\n\n"
        "The harbour board approved a\nterminal on Monday.\n\nNOTE: this is text.\n\nLOAD-DATE: March 3, 2026\n\n"
        "LANGUAGE: ENGLISH\n\n              Copyright 2026 Fjord Times\n\n"
    )
    found = readings((one + one.replace("1 of 2", "2 of 2").replace("terminal\n", "pier\n")).encode())
    assert [reading.about.title for reading in found] == ["Second terminal approved", "Second pier approved"]
    about = found[0].about
    assert (about.outlet, about.author, about.published) == ("Fjord Times (Bergen)", "Ragnhild Moe", "2026-03-02")
    assert found[0].text.split("\n\n")[1:] == [
        "The board says yes.",
        "The harbour board approved a terminal on Monday.",
        "NOTE: this is text.",
    ]


def test_a_newer_nexis_download_gives_every_article() -> None:
    lines = ["1. Second terminal", "Search Terms: ferry"]
    for title in ("Second terminal", "Third pier"):
        lines += [
            title,
            "Fjord Times",
            "March 2, 2026 Monday 6:05 PM GMT",
            "Copyright 2026 Fjord Times",
            "Byline: Ragnhild Moe",
            "Body",
        ]
        lines += [*COUNCIL, "Classification", "Language: ENGLISH", "End of Document"]
    found = readings(docx(word_lines(lines)))
    assert [reading.about.title for reading in found] == ["Second terminal", "Third pier"]
    assert found[1].text == f"Third pier\n\n{BODY}"
    assert found[1].about.published == "2026-03-02T18:05Z"


def test_a_factiva_rtf_gives_every_article() -> None:
    lines = [
        "Second terminal",
        "By Ragnhild Moe",
        "80 words",
        "2 March 2026",
        "18:05",
        "Fjord Times",
        "FJOTI",
        "English",
    ]
    lines += ["(c) 2026 Fjord Times", *COUNCIL, "Document FJOTI00020260302em320001x"]
    data = "{\\rtf1\\ansi " + "\\par ".join(line.replace("“", '"').replace("”", '"') for line in lines * 2) + "\\par}"
    found = readings(data.encode("ascii"))
    assert len(found) == 2
    about = found[0].about
    assert (about.title, about.author, about.outlet) == ("Second terminal", "Ragnhild Moe", "Fjord Times")
    assert about.published == "2026-03-02T18:05"
    assert found[0].text.endswith(COUNCIL[3])


def test_a_newer_europresse_page_gives_every_article_once() -> None:
    one = (
        '<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Fjord</span></div>'
        '<span class="DocHeader">Politique, lundi 2 mars 2026, p. 8</span>'
        '<p class="titreArticleVisu rdp__articletitle">Un second quai</p><div><p>Ragnhild Moe</p></div></header>'
        "<section><p>Le conseil du port a dit oui lundi.</p><p>« Enfin », a dit la présidente.</p></section>"
        "<footer><p>© 2026 Le Fjord</p></footer></article>"
    )
    found = readings(f"<html><body>{one}{one.replace('second', 'dernier')}</body></html>".encode())
    assert [reading.about.title for reading in found] == ["Un second quai", "Un dernier quai"]
    about = found[0].about
    assert (about.outlet, about.author, about.published) == ("Le Fjord", "Ragnhild Moe", "2026-03-02")
    assert found[0].text.split("\n\n")[1:] == ["Le conseil du port a dit oui lundi.", "« Enfin », a dit la présidente."]


UNI = [
    TITLE,
    "Fjord Times",
    "March 2, 2026 Monday",
    "Copyright 2026 Fjord Press All Rights Reserved",
    "Section: NEWS; Pg. 4",
]


@pytest.mark.parametrize("announced", [[], ["Body"]])
@pytest.mark.parametrize("byline", ["Byline: INGER MOE and PER DAHL", "Autor: Inger Moe and Per Dahl (Bergen)"])
def test_the_articles_of_a_nexis_download_are_told_apart_with_and_without_a_line_over_their_text(
    byline: str, announced: list[str]
) -> None:
    one = [*UNI, "Length: 84 words", byline, *announced, *COUNCIL, "Load-Date: March 3, 2026", "End of Document"]
    cover = ["User Name: Ann Lee", "Documents (2)", f"1. {TITLE}", "Client/Matter: -None-"]
    readings_found = readings("\n\n".join([*cover, *one, *one]).encode())
    assert [reading.text.split("\n\n") for reading in readings_found] == [[TITLE, *COUNCIL]] * 2
    about = readings_found[1].about
    assert (about.outlet, about.author, about.published) == ("Fjord Times", "Inger Moe and Per Dahl", "2026-03-02")


def test_the_section_above_a_chinese_headline_in_a_factiva_download_is_not_the_headline() -> None:
    head = ["要闻", "港口委员会通过第二座码头计划", "赵敏", "412 字", "2026 年 3 月 2 日", "18:05", "海港晨报", "HGCB"]
    body = ["委员会周一通过了第二座码头的计划。", "反对者说，他们将请法院叫停这项工程。"]
    end = "文件 HGCB000020260302em320000a"
    (reading,) = readings("\n".join([*head, "中文（简体）", "(c) 2026 海港晨报社", *body, end]).encode())
    assert (reading.about.title, reading.about.author) == ("港口委员会通过第二座码头计划", "赵敏")
    assert (reading.about.outlet, reading.about.published) == ("海港晨报", "2026-03-02T18:05")


def test_what_is_left_out_of_a_mailbox_an_archive_or_a_feed_is_said() -> None:
    envelope = b"From a@fjord.example Mon Mar  2 18:05:00 2026\n"
    box = b"".join(envelope + letter + b"\n\n" for letter in (mail(TITLE, BODY), mail("Picture", "")))
    crawl = warc([("https://fjord.example/1", page(COUNCIL)), ("https://fjord.example/2", b"<html></html>")])
    items = f"<item><title>{TITLE}</title><description>{BODY}</description></item><item><title>B</title></item>"
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Fjord</title>{items}</channel></rss>'.encode()
    texts = [{"title": TITLE, "content_text": BODY}, {"title": "B"}]
    other = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": texts}).encode()
    for data, what in ((box, "mails"), (crawl, "pages"), (feed, "entries"), (other, "entries")):
        (reading,) = readings(data)
        assert reading.notes[0].startswith(f"1 of 2 {what} were left out; of the first: The ")


def test_a_page_of_an_archive_that_cannot_be_unpacked_is_said_to_need_a_part() -> None:
    crawl = warc([("https://fjord.example/1", b"\x0b\x02\x80")], "text/html\r\nContent-Encoding: zstd")
    with pytest.raises(UnreadableError, match="compressed in a way"):
        readings(crawl)


def test_a_factiva_download_printed_to_pdf_gives_its_articles() -> None:
    fields = [
        ("HD", f"{TITLE} after long debate and loud protest tonight"),
        ("BY", "Inger Moe"),
        ("WC", "84 words"),
        ("PD", "2 March 2026"),
        ("ET", "18:05"),
        ("SN", "Fjord Times"),
        ("LP", "The board said yes on Monday."),
        ("TD", "Its lawyer spoke for two hours."),
        ("", "Nobody left the hall before that."),
        ("AN", "Document FJORD00020260302em3200001"),
    ]
    lines = [
        (x, 700 - 14 * n, text) for n, field in enumerate(fields) for x, text in zip((50, 110), field, strict=True)
    ]
    foot = (50, 30, "Page 1 of 1 (c) 2026 Factiva, Inc. All rights reserved.")
    (reading,) = readings(pdf([[*lines, foot]]))
    assert reading.text.split("\n\n")[0] == fields[0][1]
    assert " ".join(reading.text.split("\n\n")[1:]) == " ".join(text for _, text in fields[6:9])
    about = reading.about
    assert (about.outlet, about.author, about.published) == ("Fjord Times", "Inger Moe", "2026-03-02T18:05")


def test_a_copied_page_whose_pictures_are_numbered_is_no_download() -> None:
    text = "Pier to close\n\nBy Ann Lee\n\n1 of 3\n\nThe pier of Ostry closes in June, the council said.\n\n2 of 3\n"
    (reading,) = readings(text.encode())
    assert "closes in June" in reading.text


def test_the_pictures_of_a_newer_nexis_download_are_captions_without_their_label() -> None:
    lines = ["Second terminal", "Fjord Times", "March 2, 2026 Monday", "Length: 80 words", "Body", *COUNCIL]
    lines += ["Graphic", "", "Photo: The board on Monday", "Load-Date: March 3, 2026", "End of Document"]
    (article,) = read(docx(word_lines(lines)))
    assert article.text.endswith("\n\nPhoto: The board on Monday")
    assert "Graphic" not in article.text
    assert article.passages[-1].kind == "caption"


def test_a_proquest_article_whose_details_lack_the_title_has_the_one_above_it() -> None:
    rule = "_" * 60
    head = f"{rule}\nDocument 1 of 1\n{TITLE}\nAuthor: Moe, Inger\nAbstract: {COUNCIL[0]}\nFull text: "
    foot = "\n\nPublication title: Fjord Times\n\nPublication date: Mar 2, 2026\n\nProQuest document ID: 31\n"
    (reading,) = readings(f"{head}{BODY}{foot}".encode())
    assert (reading.about.title, reading.about.outlet) == (TITLE, "Fjord Times")
    assert reading.text == f"{TITLE}\n\n{BODY}"


@pytest.mark.parametrize(
    ("called", "outlet"),
    [
        ("Fjord Times - World News", "Fjord Times"),
        ("Sport | Fjord Echo", "Fjord Echo"),
        ("Fjord Times: Top stories of the day", "Fjord Times"),
        ("Quay Note &#187; Feed", "Quay Note"),
        ("Pier and pylon: notes on harbours", "Pier and pylon: notes on harbours"),
    ],
)
def test_a_feed_of_a_section_is_its_outlets(called: str, outlet: str) -> None:
    items = f"<item><title>{TITLE}</title><category>Opinion</category><description>{BODY}</description></item>"
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>{called}</title>{items}</channel></rss>'
    about = readings(feed.encode())[0].about
    assert (about.outlet, about.form) == (outlet, "opinion")
