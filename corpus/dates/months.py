"""The names that months have in other languages than English and Chinese, put into English."""

import re

from corpus.lazy import lazy

_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_FOREIGN = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    januar februar märz april mai juni juli august september oktober november dezember
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    januari februari maart april mei juni juli augustus september oktober november december
    januari februari mars april maj juni juli augusti september oktober november december
    januar februar marts april maj juni juli august september oktober november desember
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    ledna února března dubna května června července srpna září října listopadu prosince
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
"""
_SHORT = """
    janv févr mars avr mai juin juil août sept oct nov déc
    jän feb mär apr mai jun jul aug sep okt nov dez
    ene feb mar abr may jun jul ago sep oct nov dic
    gen feb mar apr mag giu lug ago set ott nov dic
    jan fev mar abr mai jun jul ago set out nov dez
    jan feb mrt apr mei jun jul aug sep okt nov dec
"""
"""Read only between a day and a year: some of them are words."""


def _numbered(lists: str) -> dict[str, str]:
    rows = (row.split() for row in lists.strip().splitlines())
    return {name: _ENGLISH[i] for row in rows for i, name in enumerate(row)}


_VARIANTS = {
    "aout": "August", "fevrier": "February", "decembre": "December", "jänner": "January", "setiembre": "September",
}  # fmt: skip
_NAMES = _numbered(_FOREIGN) | _VARIANTS
_SHORT_NAMES = _numbered(_SHORT)
_MONTH = lazy(rf"\b(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})\b", re.IGNORECASE)
_SHORT_MONTH = lazy(
    rf"(?<=\d[ .])(?:{'|'.join(sorted(_SHORT_NAMES, key=len, reverse=True))})\b\.?(?=,? (?:de )?(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
_DAY = lazy(r"\b(\d{1,2})(?:er|\.|º|ª| de| del)(?= )")
_KOREAN = lazy(r"(?P<y>(?:19|20)\d\d)년 ?(?P<m>\d{1,2})월(?: ?(?P<d>\d{1,2})일)?")


def in_english(text: str) -> str:
    """The text with its months, and the days before them, as English writes them."""
    if _KOREAN.search(text):
        return _KOREAN.sub(lambda found: "-".join(part for part in found.groups() if part), text)
    short = _SHORT_MONTH.sub(lambda found: _SHORT_NAMES[found[0].lower().rstrip(".")], text)
    if short == text and not _MONTH.search(text):
        return re.sub(r"\b(\d{1,2})\. (?=[A-Za-z])", r"\1 ", text)
    plain = _DAY.sub(r"\1", re.sub(r"(?<=[a-zç]) del? (?=\d{4}\b)", " ", short))
    return _MONTH.sub(lambda found: _NAMES[found[0].lower()], plain)
