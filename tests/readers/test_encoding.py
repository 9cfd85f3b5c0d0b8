"""Text comes out as it was written, whatever encoding it was saved in, and binary data never passes for text."""

import codecs
import random

import pytest

from corpus.errors import UnreadableError
from corpus.readers.encoding import decode
from corpus.readers.markup import decode_markup

SENTENCES = {
    "gb18030": "港务局周一批准建设第二座渡轮码头，局长说这是大家等了多年的决定。",
    "big5": "港務局週一批准興建第二座渡輪碼頭，局長說這是大家等了多年的決定。",
    "shift_jis": "港湾局は月曜日、二つ目のフェリー乗り場の建設を認めたと発表した。",
    "euc_jp": "港湾局は月曜日、二つ目のフェリー乗り場の建設を認めたと発表した。",
    "euc_kr": "항만국은 월요일에 두 번째 여객선 터미널의 건설을 승인했다고 밝혔다.",
    "windows-1250": "Zarząd portu zatwierdził w poniedziałek budowę drugiego terminalu, źródła mówią o złości.",
    "iso8859-2": "Rada přístavu schválila v pondělí stavbu druhého přístaviště, lidé se zlobí a škoda roste.",
    "windows-1251": "Управление порта одобрило в понедельник строительство второго паромного причала.",
    "windows-1252": "The “second” terminal – long awaited – will cost €84 million, Ms Noël said at the café.",
    "windows-1253": "Το λιμεναρχείο ενέκρινε τη Δευτέρα τον δεύτερο σταθμό των πλοίων στο λιμάνι της πόλης.",
    "windows-1254": "Liman idaresi pazartesi günü ikinci feribot iskelesinin yapılmasını onayladığını açıkladı.",
    "windows-1256": "وافقت إدارة الميناء يوم الاثنين على بناء محطة ثانية للعبارات في المدينة",
    "koi8-r": "Управление порта одобрило в понедельник строительство второго паромного причала.",
    "iso8859-5": "Управление порта одобрило в понедельник строительство второго паромного причала.",
    "cp866": "Управление порта одобрило в понедельник строительство второго паромного причала.",
    "iso2022_jp": "港湾局は月曜日、二つ目のフェリー乗り場の建設を認めたと発表した。",
    "utf-8": "港务局 said “yes” – naïvely",
    "utf-16-le": "The harbour board said yes on Monday.",
    "utf-16-be": "The harbour board said yes on Monday.",
}


@pytest.mark.parametrize("encoding", SENTENCES)
def test_an_undeclared_encoding_is_found_from_the_text_itself(encoding: str) -> None:
    written = SENTENCES[encoding] * 2
    assert decode(written.encode(encoding)) == written


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("written", [SENTENCES["windows-1251"], f"码头\n\n{SENTENCES['gb18030']}"])
def test_wide_characters_without_a_mark_are_known_by_their_blanks(encoding: str, written: str) -> None:
    assert decode(written.encode(encoding)) == written


@pytest.mark.parametrize(
    ("label", "encoding"),
    [("iso-8859-1", "gb18030"), ("windows-1252", "windows-1251"), ("gb2312", "big5"), ("big5", "gb18030")],
)
def test_a_label_that_the_text_belies_is_not_believed(label: str, encoding: str) -> None:
    written = SENTENCES[encoding] * 2
    assert written in decode_markup(f'<meta charset="{label}"><p>'.encode() + written.encode(encoding))


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(mark: bytes, encoding: str) -> None:
    assert decode(mark + "港 “yes”".encode(encoding), "windows-1252") == "港 “yes”"


def test_a_page_labelled_gb2312_may_use_characters_of_its_superset() -> None:
    markup = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>朱镕基说“可以”</p>'
    assert "朱镕基说" in decode_markup(markup.encode("gb18030"))


def test_a_page_labelled_latin_1_keeps_the_curly_quotes_of_windows() -> None:
    markup = '<meta charset="iso-8859-1"><p>She said “no” to the café.</p>'
    assert "“no”" in decode_markup(markup.encode("windows-1252"))


def test_valid_utf_8_is_utf_8_even_under_a_wrong_label() -> None:
    assert "“oui”" in decode_markup('<meta charset="iso-8859-1"><p>“oui”</p>'.encode())


def test_what_the_server_said_of_a_page_wins_over_the_page() -> None:
    markup = '<meta charset="windows-1251"><p>Ελληνικά κείμενα</p>'.encode("windows-1253")
    assert "Ελληνικά" in decode_markup(markup, "windows-1253")


def test_an_encoding_that_does_not_exist_is_passed_over() -> None:
    assert decode("naïve".encode(), "x-no-such-thing") == "naïve"


def test_one_broken_byte_does_not_cost_a_text_its_encoding() -> None:
    written = "Grüße aus dem Hafen. " * 40
    broken = written.encode() + b"\xff" + written.encode()
    assert decode(broken).count("Grüße") == 80


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_refused_as_binary(seed: int) -> None:
    with pytest.raises(UnreadableError, match="binary"):
        decode(random.Random(seed).randbytes(5_000))
