"""A stated date in another language than English or Chinese, as ISO 8601."""

import re

from corpus.published import iso_moment

_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_FOREIGN = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
_NAMES = {name: _ENGLISH[i] for names in _FOREIGN.values() for i, name in enumerate(names.split())}
_NAMES |= {
    "aout": "August",
    "fevrier": "February",
    "decembre": "December",
    "jänner": "January",
    "setiembre": "September",
}
_MONTH = re.compile(rf"\b(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})\b", re.IGNORECASE)
_DAY = re.compile(r"\b(\d{1,2})(?:er|\.|º|ª| de| del)(?= )")


def stated_moment(text: str) -> str | None:
    """The first date in a short text, months in seven languages; None where none is stated."""
    text = text[:300]
    if _MONTH.search(text):
        text = _DAY.sub(r"\1", re.sub(r"(?<=[a-zç]) del? (?=\d{4}\b)", " ", text))
        text = _MONTH.sub(lambda found: _NAMES[found[0].lower()], text)
    else:
        text = re.sub(r"\b(\d{1,2})\. (?=[A-Za-z])", r"\1 ", text)
    return iso_moment(text)
