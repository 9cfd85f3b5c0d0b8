"""Which words behind a person's name are those of a headline it stands in: "Jo Doe Scores Direct Hit On Bo Roe"?"""

from collections.abc import Sequence

from corpus.actors.everyday_words import OPENING
from corpus.actors.name import Name, plain
from corpus.lazy import lazy
from corpus.wordlists import words

_VERBS = words(
    """
    answers attacks backs blasts calls claims defends denies dies drops embraces explains faces fires gets gives goes
    hits insists joins jokes kills launches leads leaves loses makes meets mocks names pledges promises pulls quits
    reacts rejects releases resigns responds returns reveals runs says scores seeks slams speaks starts takes talks
    tells thinks threatens unveils urges visits vows wants warns wins
    """
)
"""Verbs of headlines, none of which is a surname."""
_GOES_ON = lazy(
    r" (?:About|After|Against|And|Are|As|At|Because|By|For|From|Has|Have|He|Her|His|How|In|Into|Is|It|Its|Of|On|Out"
    r"|Over|She|That|The|Their|They|This|To|Up|Was|When|Why|Will|With|Within|Without)\b"
)
"""Small words, which have a capital within a line where every word has one."""


def without_headlines(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, a person's cut to what the text elsewhere calls them where the rest is a headline's."""
    longer = [i for i, name in enumerate(names) if name.kind == "person" and name.text.count(" ") > 1]
    if not longer:
        return list(names)
    known = {name.text.lower() for name in names if name.kind == "person" and " " in name.text}
    found = list(names)
    for i in longer:
        found[i] = _cut(text, names[i], known)
    return found


def _cut(text: str, name: Name, known: set[str]) -> Name:
    parts = name.words
    for length in range(len(parts) - 1, 1, -1):
        whole = " ".join(parts[:length])
        if whole.lower() in known and _is_of_headline(text, name, parts[length:]):
            return name._replace(end=name.start + len(whole), text=whole)
    return name


def _is_of_headline(text: str, name: Name, rest: Sequence[str]) -> bool:
    """Whether the last words of a name are a headline's."""
    low = [plain(word) for word in rest]
    everyday = low[0] in _VERBS or (len(low) > 1 and not OPENING.isdisjoint(low))
    return everyday or _GOES_ON.match(text, name.end) is not None
