"""Which encoding bytes are in, and the text they hold."""

import codecs
import re

from corpus.errors import UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# What a label means in practice (https://encoding.spec.whatwg.org/#names-and-labels): the superset that is really written.
_MEANT = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc_kr": "cp949",
    "utf-16": "utf-16-le",
}  # fmt: skip
_LABELS = {"x-sjis": "cp932", "x-gbk": "gb18030", "ks_c_5601-1987": "cp949", "x-x-big5": "big5hkscs", "utf8mb4": "utf-8"}

# The most frequent characters of running text; wrong encodings of Asian text give rare ones instead.
_FREQUENT = {
    "gb18030": frozenset("的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。、：；“”"),  # noqa: E501
    "big5hkscs": frozenset("的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運，。、：；「」"),  # noqa: E501
    "cp932": frozenset(map(chr, [*range(0x3041, 0x3097), *range(0x30A1, 0x30FB)])) | frozenset("ー、。「」日本年大人国会中出上"),
    "cp949": frozenset("이다의는에을를가한고하로지기은도사인대어자리시정아해일나부수만서과원그보라장들전상제있했성스까것동년으주게면국비공구소안적여방위관신오조중월경세미발무니실연화민문회계물할요내통분선재진된생드고예행업회되였습없달간새운될았"),
}  # fmt: skip
_TWINS = {"cp932": ("cp932", "euc_jp"), "cp949": ("cp949",), "gb18030": ("gb18030",), "big5hkscs": ("big5hkscs",)}
# What the bytes above 127 are in Western European text, if they are windows-1252. Letters of Icelandic are left out: they
# stand where Turkish has its own, and marks that a Polish or Czech text would set inside its words.
_WESTERN = frozenset("éèêëàâäáãåæçñöôóòõøœüûúùßíìîïÉÈÊÀÂÄÁÃÅÆÇÑÖÔÓÒÕØŒÜÛÚÍÎ“”‘’„‚‹›«»–—…•·€£©®°§¡\xa0")
_SAMPLE = 60_000
_ROW = re.compile("[\xc0-\xff]{2}")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_TOLERATED = 0.005
"""Share of a text's bytes that may be broken before another encoding is thought of."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of the bytes: mark first, then UTF-8 if it is that, the declared encoding, the likeliest one.

    Raises UnreadableError for bytes that are no text.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    text = _wide(data) or _stated(data, declared) or _detected(data)
    if text is None or _is_binary(text):
        raise UnreadableError("It is binary data, not text of an encoding that is known; save it as text, HTML or PDF.")
    return text


def known(label: str | None) -> str | None:
    """The codec that a declared label stands for, or None."""
    label = (label or "").strip().strip("\"'").lower()
    if label in _LABELS:
        return _LABELS[label]
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(name, name)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of Latin text is zero."""
    head = data[:4_000]
    if not head.count(0) or len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < 0.2 * len(head) / 2 or min(even, odd) > 0.1 * max(even, odd):
        return None
    return data.decode("utf-16-be" if even > odd else "utf-16-le", "replace")


def _stated(data: bytes, declared: str | None) -> str | None:
    codec = known(declared)
    for name in ("utf-8", codec):
        if not name or (name == "utf-8" and codec and codec.startswith(("iso2022", "hz", "utf-7"))):
            continue
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError, ValueError):
            pass
    for name in (codec, "utf-8"):
        if name and not name.startswith(("utf-16", "utf-32")):
            text = data.decode(name, "replace")
            if text.count("\ufffd") <= _TOLERATED * len(data):
                return text
    return None


def _detected(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    likely = _asian(sample) or _western(sample)
    if likely:
        return data.decode(likely, "replace")
    from charset_normalizer import from_bytes  # noqa: PLC0415  only for undeclared, rare encodings

    found = from_bytes(sample).best()
    return data.decode(found.encoding, "replace") if found else None


def _asian(sample: bytes) -> str | None:
    """The two-byte encoding under which most of the text is everyday characters of its language."""
    best, most = None, 0.0
    for language, codecs_ in _TWINS.items():
        for name in codecs_:
            text = sample.decode(name, "replace")
            wide = [c for c in text if c > "\x7f"]
            if len(wide) < 4 or text.count("\ufffd") > 0.02 * len(wide) + 1:
                continue
            share = sum(c in _FREQUENT[language] for c in wide) / len(wide)
            if share > most:
                best, most = name, share
    return best if most >= 0.4 else None


def _western(sample: bytes) -> str | None:
    text = sample.decode("cp1252", "replace")
    high = [c for c in text if c > "\x7f"]
    return "cp1252" if high and sum(c in _WESTERN for c in high) >= 0.97 * len(high) and _alternates(text) else None


def _alternates(text: str) -> bool:
    """Accented letters stand between plain ones; text of another script read as Western has them in rows."""
    return len(_ROW.findall(text)) <= 0.02 * len(text)


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) + sample.count("\ufffd") > 0.02 * len(sample) + 2
