"""A mail gives the letter that was written: whose it is, its words whole, and nothing that programs set around it."""

from textwrap import wrap

from corpus.read import read
from tests.readers.made_files import COUNCIL, mail

SENDER = "Fjord Times <news@fjord.example>"
ENVELOPE = b"From news@fjord.example Mon Mar  2 18:05:00 2026\n"


def lines_of(data: bytes) -> list[str]:
    (article,) = read(data)
    return article.text.split("\n\n")


def test_a_mailbox_that_leaves_no_blank_line_between_mails_gives_every_one() -> None:
    letters = [
        mail(f"Letter {n}", "\n\n".join(COUNCIL), From=SENDER).replace(b"\r\n", b"\n").rstrip() for n in range(3)
    ]
    articles = read(b"\n".join(ENVELOPE + letter for letter in letters))
    assert [article.about.title for article in articles] == ["Letter 0", "Letter 1", "Letter 2"]
    assert all(article.text.endswith(COUNCIL[-1]) for article in articles)


def test_a_line_that_opens_with_from_stays_in_its_mail() -> None:
    sentence = "From the pier one could see the crowd in the square until late at night."
    box = ENVELOPE + mail("Letter", "\n".join([*COUNCIL[:2], sentence, *COUNCIL[2:]]), From=SENDER)
    assert sentence in read(box)[0].text


def test_a_mail_handed_on_loses_the_marks_that_say_it_is_quoted() -> None:
    head = [
        "Begin forwarded message:",
        "",
        f"> From: {SENDER}",
        "> Subject: Ferry stops",
        "> Date: 2 March 2026 at 18:05",
    ]
    body = [f"> {text}" for text in COUNCIL]
    (article,) = read(
        mail("Fwd: Ferry stops", "\n".join([*head, "> ", "\n> \n".join(body)]), From="Ann <ann@x.example>")
    )
    assert article.about.outlet == "Fjord Times"
    assert article.text.split("\n\n")[1:] == COUNCIL


def test_lines_of_a_mail_handed_on_that_were_broken_at_a_width_are_whole_again() -> None:
    written = [" ".join(COUNCIL), " ".join(COUNCIL[::-1])]
    broken = [f"> {line}" for text in written for line in [*wrap(text, 60), ""]]
    head = ["Begin forwarded message:", "", f"> From: {SENDER}", "> Subject: Ferry stops", "> Date: 2 March 2026"]
    (article,) = read(mail("Fwd: Ferry stops", "\n".join([*head, "> ", *broken])))
    assert article.text.split("\n\n")[1:] == written


def test_what_stands_below_a_letter_is_not_the_letter() -> None:
    signed = "\n\n".join([*COUNCIL, "-- ", "Fjord Times, Pier 4, Bergvik"])
    listed = "\n\n".join([*COUNCIL, "_" * 40 + "\nQuay mailing list\nquay@lists.example"])
    sent = "\n\n".join([*COUNCIL, "This email was sent to ann@x.example", "Pier 4, Bergvik"])
    written = "\n\n".join([*COUNCIL[:-1], f"{COUNCIL[-1]}\n--\nAnn Lee | Fjord Times | +47 555 01"])
    secret = "\n\n".join([*COUNCIL, "This e-mail and what is attached is confidential and meant for its addressee."])
    for plain in (signed, listed, sent, written, secret):
        assert lines_of(mail("Ferry stops", plain, From=SENDER))[-1] == COUNCIL[-1]


def test_the_offer_to_show_a_letter_elsewhere_is_not_the_letter_in_any_language() -> None:
    offers = ["Wird dieser Brief nicht richtig angezeigt? Im Browser öffnen", "Voir cet e-mail dans votre navigateur"]
    assert lines_of(mail("Ferry stops", "\n\n".join([*offers, *COUNCIL]), From=SENDER))[1:] == COUNCIL


def test_a_letters_title_does_not_begin_with_the_name_of_who_sends_it() -> None:
    for sender in (SENDER, "Fjord Times <fjord@fjord.example>"):
        (article,) = read(mail("Fjord Times: Ferry stops", "\n\n".join(COUNCIL), From=sender))
        assert (article.about.title, article.about.outlet) == ("Ferry stops", "Fjord Times")


def test_a_sponsors_line_between_two_stories_is_left_out_and_the_second_story_kept() -> None:
    offer = "** A message from the Ferry Company: we cross the fjord every hour. **"
    assert lines_of(mail("Ferry stops", "\n\n".join([*COUNCIL[:2], offer, *COUNCIL[2:]]), From=SENDER))[1:] == COUNCIL


def test_the_words_on_a_letters_picture_are_a_caption() -> None:
    figure = "<figure><img src='a.png'><figcaption>The empty pier on Monday.</figcaption></figure>"
    marked = "".join(f"<p>{text}</p>" for text in COUNCIL[:2]) + figure + f"<p>{COUNCIL[2]}</p>"
    (article,) = read(mail("Ferry stops", marked=marked, From=SENDER))
    captions = [article.text[p.start : p.end] for p in article.passages if p.kind == "caption"]
    assert captions == ["The empty pier on Monday."]


def test_the_name_that_a_list_sets_before_every_subject_is_no_part_of_the_headline() -> None:
    fields = {"From": SENDER, "List-Id": "<quay.lists.example>"}
    (article,) = read(mail("[Quay] Ferry stops", "\n\n".join(COUNCIL), **fields))
    assert article.about.title == "Ferry stops"
    reply = fields | {"From": "Ann Lee <ann@x.example>", "In-Reply-To": "<0@x.example>"}
    (article,) = read(mail("Re: [Quay] Ferry stops", "\n\n".join(COUNCIL), **reply))
    assert (article.about.title, article.about.author) == ("Ferry stops", "Ann Lee")


def test_a_letters_second_line_the_writers_name_and_the_day_are_not_its_text() -> None:
    top = "<h1>Ferry stops</h1><h3>What the council did not say</h3><div>Ann Lee</div><div>Mar 2</div>"
    marked = top + "".join(f"<p>{text}</p>" for text in COUNCIL)
    sender = "Ann Lee from The Pier <pier@letters.example>"
    (article,) = read(mail("Ferry stops", marked=marked, **{"From": sender, "List-Id": "<pier>"}))
    kinds = {article.text[p.start : p.end]: p.kind for p in article.passages}
    assert [kinds[line] for line in ("What the council did not say", "Ann Lee")] == ["standfirst", "byline"]
    assert article.about.author == "Ann Lee"


def test_an_outlets_name_over_its_letter_is_no_author() -> None:
    (article,) = read(mail("Ferry stops", "FJORD TIMES | 2 March 2026\n\n" + "\n\n".join(COUNCIL), From=SENDER))
    assert (article.about.outlet, article.about.author) == ("Fjord Times", None)


def test_an_outlet_may_send_from_any_box_but_a_namesake_from_a_persons_own() -> None:
    for sender, outlet, author in (
        ("Coastal News Agency <morning@cna.example>", "Coastal News Agency", None),
        ("Rita Post <rita.post@quay.example>", None, "Rita Post"),
    ):
        (article,) = read(mail("Ferry stops", "\n\n".join(COUNCIL), From=sender))
        assert (article.about.outlet, article.about.author) == (outlet, author)


def test_of_mails_handed_on_from_one_to_the_next_the_first_is_the_article() -> None:
    note = ["FYI.", "", "---------- Forwarded message ---------", "From: Ann Lee <ann@x.example>"]
    note += ["Date: Mon, Mar 2, 2026 at 20:12", "Subject: FW: Ferry stops", "To: Bo Ek <bo@x.example>", ""]
    note += ["Have you seen this?", "", "-----Original Message-----", f"From: {SENDER}", "Sent: March 2, 2026 6:05 PM"]
    broken = [line for text in COUNCIL for line in [*wrap(text, 60), ""]]
    plain = "\n".join([*note, "To: Ann Lee", "Subject: Ferry stops", "", *broken])
    (article,) = read(mail("Fwd: FW: Ferry stops", plain, From="Bo Ek <bo@x.example>"))
    assert (article.about.outlet, article.about.author) == ("Fjord Times", None)
    assert article.about.published == "2026-03-02T18:05"
    assert article.text.split("\n\n") == ["Ferry stops", *COUNCIL]


def test_a_letter_with_another_one_below_it_is_its_own() -> None:
    below = ["-----Original Message-----", f"From: {SENDER}", "Sent: March 2, 2026", "To: Ann", "Subject: Ferry stops"]
    plain = "\n\n".join([*COUNCIL, *COUNCIL, *COUNCIL, "\n".join(below), "Thank you."])
    (article,) = read(mail("Re: Ferry stops", plain, From="Ann Lee <ann@x.example>"))
    assert article.about.author == "Ann Lee"
    assert COUNCIL[0] in article.text


def test_a_letter_labelled_with_its_outlet_names_it_and_its_writer() -> None:
    marked = "".join(f"<p class=MsoNormal>{line}</p>" for line in [*COUNCIL, "-- ", "Ann Lee<br>Pier 4<br>+47 555 01"])
    (article,) = read(mail("[Quay Note] Ferry stops", marked=marked, From='"Ann Lee (Quay Note)" <ann@quay.example>'))
    assert (article.about.title, article.about.author, article.about.outlet) == ("Ferry stops", "Ann Lee", "Quay Note")
    assert article.text.split("\n\n")[1:] == COUNCIL
    sender = "'Ann Lee' via Quay Note <all@quay.example>"
    (article,) = read(mail("Ferry stops", "\n\n".join(COUNCIL), From=sender, List_Id="<x>"))
    assert (article.about.author, article.about.outlet) == ("Ann Lee", "Quay Note")


def test_a_mail_whose_fields_stand_in_a_table_is_handed_on_too() -> None:
    fields = {"Subject": "Ferry stops", "Date": "Mon, 2 Mar 2026 18:05:00 +0100", "From": SENDER.replace("<", "&lt;")}
    rows = "".join(f"<tr><th>{name}: </th><td>{value}</td></tr>" for name, value in fields.items())
    body = "".join(f"<p>{line}</p>" for line in COUNCIL)
    marked = f"<p>for the file</p><div>-------- Forwarded Message --------<table>{rows}</table><br>{body}</div>"
    (article,) = read(mail("Fwd: Ferry", marked=marked, From="Ann <ann@x.example>"))
    assert (article.about.title, article.about.outlet) == ("Ferry stops", "Fjord Times")
    assert article.about.published == "2026-03-02T18:05:00+01:00"
    assert article.text.split("\n\n")[1:] == COUNCIL


def test_an_offer_amid_a_letter_does_not_end_it() -> None:
    offers = ["Fjord Times is a reader-supported publication. Think of us.", "Upgrade to paid"]
    written = [*COUNCIL[:2], *offers, *COUNCIL[2:], "Unsubscribe", "Pier 4, Bergvik"]
    assert lines_of(mail("Letter", marked="".join(f"<p>{line}</p>" for line in written)))[1:] == COUNCIL
