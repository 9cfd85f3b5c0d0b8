"""Which language a text is in: told by its script, and among Latin ones by its commonest words."""

from collections import Counter
from functools import cache

from corpus.lazy import lazy

_SAMPLE = 20_000
_LETTER = lazy(r"[^\W\d_]")
_SCRIPTS = {
    "ja": lazy(r"[ぁ-んァ-ヶ]"),
    "ko": lazy(r"[가-힣]"),
    "zh": lazy(r"[㐀-䶿一-鿿]"),
    "ru": lazy(r"[а-яё]"),
    "ar": lazy(r"[ء-ي]"),
    "he": lazy(r"[א-ת]"),
    "el": lazy(r"[α-ω]"),
    "th": lazy(r"[ก-๛]"),
    "hi": lazy(r"[ऀ-ॿ]"),
    "bn": lazy(r"[ঀ-৿]"),
    "ta": lazy(r"[஀-௿]"),
    "te": lazy(r"[ఀ-౿]"),
    "my": lazy(r"[က-႟]"),
    "km": lazy(r"[ក-៿]"),
    "ka": lazy(r"[ა-ჿ]"),
    "hy": lazy(r"[ա-և]"),
    "am": lazy(r"[ሀ-፿]"),
}
_UKRAINIAN = lazy(r"[іїєґ]")
_ASCII_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WORD = lazy(r"[a-zß-öø-žșțơưạ-ỹ]+")
_MARKS = "“”‘’–—…\u00a0"
_BLANKED = {code: " " for code in range(128) if not chr(code).isalpha()}
_COMMON = {
    "en": "the of and to in that is was for with on said it as by at from his have he a",
    "de": "der die das und ist nicht von zu mit den auf für eine dem sich des im auch werden hat",
    "fr": "le les des et est une dans que pour qui sur pas au du par avec sont il cette plus de la en un a",
    "es": "el los las y del que por con una para se su como más pero al sus este ha fue de la en un a o",
    "it": "il di che e la per un del con non una sono della da si nel gli più anche ha in a o",
    "pt": "o os as do da em que para com uma não por dos no na mais ao foi são se de a e um",
    "nl": "de het een van en is dat op te voor met niet zijn aan er ook door bij maar naar",
    "pl": "w i z na nie się do że o jest to po przez od jak dla za są oraz był",
    "sv": "och att det som en på är av för med till den har de inte om ett han från var",
    "da": "og at det som en på er af for med til den har de ikke om et han fra efter blev",
    "nb": "og at det som en på er av for med til den har de ikke om et han fra etter ble",
    "fi": "ja on ei että se oli mutta kun ovat hän myös niin kuin joka ovat sen mukaan vuonna",
    "cs": "a v na se je že s z do o k pro ve jsou by jako to po od byl která podle",
    "hu": "a az és hogy nem is egy van volt meg de csak már még mint ez szerint azt után",
    "ro": "și în de la cu pe care nu este o un din pentru a fost mai că sunt prin după",
    "tr": "ve bir bu için da de ile olarak daha olan çok ise gibi kadar sonra en ne olduğu",
    "id": "yang dan di dengan untuk dari ini pada tidak akan dalam telah oleh juga ke itu adalah",
    "vi": "và của là có trong được cho người không một các đã này với những đến khi ở",
    "lv": "un ir no ar par kas uz kā tika bija arī pēc lai gada vai to ka tas",
    "lt": "ir yra su iš kad tai į kaip buvo apie po jis bet dėl už pat o metų",
    "et": "ja on ei et see oli ka kui aga mis oma ning selle tema pärast kes",
    "sq": "dhe të në e i për me nga që se një është u si do më ka ai është duke nuk",
    "hr": "i u je na se da za od su s o kao koji ne bi iz nakon ili što",
}
_ENGLISH = frozenset(_COMMON["en"].split())
_FOREIGN = frozenset(" ".join(words for code, words in _COMMON.items() if code != "en").split())


@cache
def _languages() -> dict[str, str]:
    """The languages that each common word is common in, blanks between them."""
    languages: dict[str, str] = {}
    for code, words in _COMMON.items():
        for word in words.split():
            languages[word] = f"{languages.get(word, '')} {code}".strip()
    return languages


def language_of(text: str) -> str:
    """ISO 639-1 code; `en` where nothing tells. The parser knows how speech is reported in English and in Chinese.

    Chinese is told where at least three in ten letters are Han, other scripts likewise, kana first of all.
    """
    sample = text[:_SAMPLE]
    if not sample.isascii() and _may_be_foreign(sample) and (code := _by_script(sample.lower())):
        return code
    words = _words(sample[:1500])
    if sum(map(_FOREIGN.__contains__, words)) <= 1.5 * sum(map(_ENGLISH.__contains__, words)):
        return "en"  # as no other language then has enough of them
    counts = dict[str, int]()
    for codes, count in Counter(filter(None, map(_languages().get, words))).items():
        for code in codes.split():
            counts[code] = counts.get(code, 0) + count
    best, most = max(counts.items(), key=lambda item: (item[1], item[0] == "en"), default=("en", 0))
    return best if most >= 5 and most > 1.5 * counts.get("en", 0) else "en"


def _may_be_foreign(sample: str) -> bool:
    """Whether as many characters as any script needs are none of ASCII: a tenth of the letters."""
    ascii_only = sample.encode("ascii", "ignore")
    ascii_letters = len(ascii_only) - len(ascii_only.translate(None, _ASCII_LETTERS))
    return len(sample) - len(ascii_only) >= 0.1 * ascii_letters


def _words(head: str) -> list[str]:
    """The words in lower case; where typographic marks are all that is no ASCII, they are split off at once."""
    plain = head
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    if not plain.isascii():
        return _WORD.findall(head.lower())
    return plain.lower().translate(_BLANKED).split()


def _by_script(sample: str) -> str | None:
    """The language whose script enough of the letters are in; for Latin ones None."""
    letters = len(_LETTER.findall(sample))
    for code, script in _SCRIPTS.items():
        found = len(script.findall(sample))
        if found and found >= (0.1 if code == "ja" else 0.3) * letters:
            return "uk" if code == "ru" and len(_UKRAINIAN.findall(sample)) > 0.02 * letters else code
    return None
