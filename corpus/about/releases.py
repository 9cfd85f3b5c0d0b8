"""What a press release says of itself: that it is one, who issues it, and where what each of them carries begins
("About Acme", forward-looking statements, contacts).
"""

import re
from itertools import takewhile

from corpus.actors.everyday_words import OPENING
from corpus.lazy import lazy
from corpus.lines import Line

_OPENINGS = (
    *("About ", "ABOUT ", "Forward", "FORWARD", "Cautionary ", "CAUTIONARY ", "Safe Harbo", "SAFE HARBO", "Notes to "),
    *("NOTES TO ", "Media ", "MEDIA ", "Press ", "PRESS ", "Investor ", "INVESTOR ", "Contact", "CONTACT", "Ends"),
    *("ENDS", "#", "-", "–", "For more ", "For further ", "For media "),
)
_LONGEST = 90
"""Characters of a line that heads such matter."""
_ABOUT = lazy(r"(?:About|ABOUT) (?:the |The )?[A-Z][\w&.,'’®™() -]{1,70}(?<![.,]):?")
_CAUTION = lazy(
    r"(?:(?:cautionary|safe harbou?r)\b.{0,70}|.{0,40}forward[- ]looking (?:statements?|information)"
    r"|notes to editors?):?",
    re.IGNORECASE,
)
_CLOSES = lazy(
    r"(?:(?:media|press|investor)s?(?: (?:and|&) (?:media|press|investor)s?)?(?: relations)? )?"
    r"(?:contacts?|inquir(?:y|ies)|enquiries)(?: information)?:?.{0,60}"
    r"|for (?:more|further|media) (?:information|enquiries|inquiries)\b.{0,70}|# ?# ?#|[-–] ?ends? ?[-–]|ends",
    re.IGNORECASE,
)
_WIRES = ("PRNewswire", "Business Wire", "BUSINESS WIRE", "GLOBE NEWSWIRE", "GlobeNewswire", "EQS-News", "ACCESSWIRE")
_LABEL = lazy(
    r"(?:(?:for )?immediate release|(?:press|news|media) (?:release|statement)|pressemitteilung|medienmitteilung"
    r"|communiqué de presse|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande|新闻稿|新聞稿)"
    r"(?=$|[:|–—-]| [:|–—-]| ?\d| n[or°]\.?)",
    re.IGNORECASE,
)
"""What stands over a release, with a day or a number behind it."""
_ISSUER = lazy(
    r"(?:(?:About|ABOUT) (?:the )?(?!this|these)|SOURCE:? |Issued by:? (?:the )?)(?P<name>[A-Z][^:|]{1,60}?)[.:]?"
)
_PLACED = lazy(r"[^\n]{3,80}? ?(?:--|[–—])\s?(?=[A-Z“\"])")
"""The dateline over a release's text."""
_DATELINE = 120
_LONGEST_NAME = 60
_HEAD = 10
"""Lines among which a release says that it is one."""


def release_end(lines: list[Line], body: int, stated: bool) -> int:
    """Index of the first line of a release's closing matter; `len(lines)` where there is none or it is no release, as
    its head may have `stated`.
    """
    short = [i for i in range(body + 1, len(lines)) if len(lines[i].text) <= _LONGEST]
    opened = [i for i in short if lines[i].text.startswith(_OPENINGS)]
    if not opened:
        return len(lines)
    cautions = [i for i in opened if _CAUTION.fullmatch(lines[i].bare)]
    heads = sorted({*cautions, *(i for i in opened if _ABOUT.fullmatch(lines[i].bare))})
    closes = [i for i in opened if _CLOSES.fullmatch(lines[i].text)]
    if stated:
        return min(heads + closes, default=len(lines))
    wired = any(wire in line.text[:200] for line in lines[:_HEAD] for wire in _WIRES)
    return heads[0] if heads and (cautions or closes or wired) else len(lines)


def is_release(lines: list[Line]) -> bool:
    """Whether a text's first lines say that it is a press release."""
    return any(labels_release(line.bare) for line in lines[:_HEAD]) or any(
        f"{mark}{wire}" in line.text[:_DATELINE] for line in lines[:_HEAD] for wire in _WIRES for mark in "(/"
    )


def issuer_of(lines: list[Line], body: int, tail: int, title: str) -> str | None:
    """Who issues a release whose text stands between `body` and `tail`: as the letterhead above its label names them,
    or the last lines ("About Acme", "SOURCE Acme"); else the name that opens both title and text. None where the
    title and the first paragraphs tell of nobody of that name.
    """
    label = next((n for n, line in enumerate(lines[:_HEAD]) if labels_release(line.bare)), 0)
    named = [found["name"] for line in lines[tail:] if (found := _ISSUER.fullmatch(line.text))]
    named += [line.bare for line in lines[:label] if len(line.bare) <= _LONGEST_NAME and line.bare != title]
    told = f"{title}\n" + "\n".join(line.text for line in lines[body : body + 2])
    for name in named:
        if (at := told.lower().find(name.lower())) >= 0:  # a letterhead may be all in capitals
            return told[at : at + len(name)] if name.isupper() else name
        if name.partition(" ")[0] in told.split():
            return name
    return _opens_both(title, lines[body].text if body < len(lines) else "")


def _opens_both(title: str, text: str) -> str | None:
    """The name that a title and the text behind its dateline both begin with."""
    text = text[found.end() :] if (found := _PLACED.match(text)) else text
    same = takewhile(
        lambda pair: pair[0] == pair[1] and pair[0][0].isupper(), zip(title.split(), text.split(), strict=False)
    )
    name = " ".join(word for word, _ in same)
    return name if name and name.partition(" ")[0].lower() not in OPENING else None


def labels_release(bare: str) -> bool:
    """Whether a line says that what it stands over is a press release."""
    return len(bare) <= _LONGEST and _LABEL.match(bare) is not None


def stands_over_release(lines: list[Line], at: int) -> bool:
    """Whether a line is such a label, or tells below one whom to ask."""
    bare = lines[at].bare
    asked = ":" in bare and _CLOSES.fullmatch(bare) is not None
    return labels_release(bare) or (asked and any(labels_release(line.bare) for line in lines[:at]))
