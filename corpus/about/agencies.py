"""Which news agency does a dateline name: "TOKYO (Reuters) -", "SEOUL, March 4 (Yonhap) --"?"""

from corpus.lazy import lazy
from corpus.wordlists import phrases

_FULL = {
    "AP": "Associated Press",
    "The Associated Press": "Associated Press",
    "AFP": "Agence France-Presse",
    "Thomson Reuters": "Reuters",
    "Reuters Breakingviews": "Reuters",
    "Xinhua News Agency": "Xinhua",
}
"""What an outlet is called across articles, by what its datelines call it."""
_NAMES = phrases(
    """
    Reuters|Xinhua|Kyodo|Kyodo News|PTI|ANI|IANS|UNI|Yonhap|TASS|Interfax|Interfax-Ukraine|Ukrinform|dpa|DPA|ANSA|EFE|
    UPI|Bloomberg|CNN|CNN Business|NPR|Antara|ANTARA|Bernama|Anadolu|Anadolu Agency|WAM|SPA|SANA|IRNA|MENA|KUNA|QNA|
    ACN|AAP|PA|PA Media|CP|The Canadian Press|Jiji Press|JIJI|VNA|VNS|NAN|Belga|ANP|NTB|Lusa|RIA Novosti|Sputnik|
    Agence France-Presse|Associated Press|Tasnim|MINA|PNA|APP|BSS|UNB|CNS|ITAR-TASS|Agencia EFE|Europa Press|Ritzau
    """
)
_BRACKET = lazy(r"\((?P<name>[A-Z][\w ./-]{1,30}|dpa)\) ?(?:--|[-–—])|\. /(?P<other>[A-Z][\w-]{1,20})/\.")


def agency_in(dateline: str) -> str | None:
    """The agency's name as an outlet; None where the dateline names no known one, or two."""
    found = _BRACKET.search(dateline)
    name = (found["name"] or found["other"]).strip() if found else ""
    return _FULL.get(name) or (name if name in _NAMES else None)
