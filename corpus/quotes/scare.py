"""Which marked regions are nobody's words: titles, nicknames, terms and scare quotes."""

from corpus.actors.mastheads import is_known_outlet
from corpus.quotes.ahead import frames
from corpus.quotes.attribution import Attribution
from corpus.quotes.report import OUTLETS
from corpus.quotes.sentences import Sentence
from corpus.quotes.unlisted import VOICED
from corpus.wordlists import words

_WORKS = words(
    """
    show shows program programme book books novel memoir movie film films song series podcast play documentary
    album sitcom author host hosts co-host anchor episode game musical drama comedy opera poem painting
    autobiography biography ballad track single tune starring moderator column newsletter broadcast reality ad
    spot website blog
    """
)
_NAMING = words("called titled entitled named dubbed nicknamed known so-called self-described termed alias aka")
_HEADED = frozenset({"titled", "entitled"})
"""Before what something is headed, never before what somebody is called."""
_NAMES = words("pseudonym alias nickname moniker codename codeword password username hashtag name byname epithet")
_TERMS = words("term word phrase name expression slang euphemism jargon shorthand codeword nickname acronym")
_RATINGS = frozenset({"buy", "sell", "hold", "neutral", "outperform", "underperform", "overweight", "underweight"})
"""What brokers call a stock."""
_TITLED = _WORKS | words(
    "star stars actor actress fans finale premiere reboot creator franchise blared blaring played playing boomed"
)
"""What is said of a work after its title."""
_PUBLISHED = words("editorial article column report letter story essay op-ed piece leader comment review obituary poem")
_REMARKS = words("comment comments remark remarks figure quip phrase")
"""After a region: what the reporter calls the words in it."""
_BEFORE_TITLE = frozenset({"on", "of", "for", "in", "with"})
_SMALL = words("the a an of and in on at to for with from by or is vs as it &")


def is_scare(item: Attribution, sentence: Sentence, text: str) -> bool:
    """Whether the marks set off a title, a nickname or a term instead of somebody's words."""
    region, i = item.region, item.word
    inside = text[region.start : region.end].strip()
    words = inside.rstrip(",.;:!?").split(maxsplit=_LONGEST_TITLE)
    if not words or not any(c.isalpha() or (c.isdigit() and not inside[-1].isdigit()) for c in inside):
        return True  # the "2+4" talks
    framed = item.report is not None and frames(sentence, i, item.report)
    if framed or (1 < len(words) < 6 and words[0][0].isupper() and is_known_outlet(" ".join(words))):
        return True  # "in the newspaper “Frankfurter Allgemeine Zeitung”"
    before = sentence.words[i - 1] if i else ""
    low = sentence.low[i - 1] if i else ""
    after = sentence.low[i + 1] if i + 1 < sentence.size else ""
    if i == 0 and inside[-1] in ".!?…" and inside[0].isupper() and sentence.size == 1:
        return False  # a whole sentence, alone
    short = len(words) <= 6
    if len(words) <= _NAME and _is_name_or_term(sentence, i):
        return True
    played = after in _TITLED and _is_title(words)  # "as “Eye of the Storm” blared"
    if short and not played and _is_voiced(item, sentence, i):
        return False
    named_as = low == "as" and sentence.low[i - 2] == "such" and short  # "words such as “expects”"
    rated = after.startswith("rating") and inside.lower() in _RATINGS
    if named_as or rated or (sentence.words[i][0] == "(" and _heads(sentence, i)):
        return True
    if item.score < _TOLD and (_is_against(sentence, i, low, after) or (after == "by" and inside[-1] == ",")):
        return True  # what something is not, or the title of an article and who wrote it
    titled = len(words) <= _LONGEST_TITLE and _is_title(words)
    if titled and _is_named(item, sentence, low, after):
        return True
    if titled and inside[-1] not in "!?…":
        if before.rstrip(",").endswith(("'s", "s'")) or after in _TITLED or low in _WORKS or low in _BEFORE_TITLE:
            return True
        if _nickname(sentence, i, words) or (short and item.score < _title_needs(item)):
            return True
    if low in _NAMING and len(words) <= 4:
        return low in _HEADED or item.score < 0.8
    if short and (item.score < 0.15 or (item.rule == "own subject" and not _voices(item))):
        return True
    return len(words) == 1 and item.score < 0.55


_LONGEST_TITLE = 12
"""Words; nothing longer is told apart by them."""
_TOLD = 0.6
"""How well a region has to be attributed for its own sentence to say who speaks."""


def _is_against(s: Sentence, i: int, low: str, after: str) -> bool:
    """Whether a region is held against another: "it is no longer “who pays” but “who bakes it”"."""
    return after == "rather" or (low == "but" and i > 1 and s.is_region(i - 2))


def _is_name_or_term(s: Sentence, i: int) -> bool:
    """Whether somebody goes by it, or its own sentence explains it: "“Non-paper” is a diplomatic term for"."""
    if i:
        return s.low[i - 1] in _NAMES and not s.pauses(i - 1)
    return s.low[1:2] == ["is"] and not s.pauses(0) and not _TERMS.isdisjoint(s.low[2:_NAME_FOR])


_NAME = 4
"""Words of a name at most."""
_NAME_FOR = 6
"""Words to the one that calls it a term."""


def _heads(s: Sentence, i: int) -> bool:
    """Whether a region in brackets is the headline of what is spoken of: "your editorial on 2 March (“…”)"."""
    k = next((k for k in range(i - 1, max(-1, i - _DATED), -1) if s.low[k] in _PUBLISHED or s.pauses(k)), -1)
    return k >= 0 and s.low[k] in _PUBLISHED


_DATED = 7
"""Words back to the editorial, with the day it is of."""


def _is_named(item: Attribution, sentence: Sentence, low: str, after: str) -> bool:
    """Whether words in title case are what a programme, film or book is called, whatever they end in."""
    i = item.word
    if low in ("told", "tells") or low in _WORKS or low in OUTLETS:
        return True
    return after == "by" and i + 2 in sentence.name_at and sentence.low[i - 1 : i] == ["to"]


def _is_voiced(item: Attribution, sentence: Sentence, i: int) -> bool:
    """Whether the words around a short region make it somebody's: "chants of", "a sign that read", "see him as a"."""
    low = sentence.low
    if i > 3 and low[i - 1] in ("and", "or") and sentence.is_region(i - 2):
        i -= 2  # "chants of “Go!” and “Stay!”"
    last, before = low[i - 1] if i else "", low[i - 2] if i > 1 else ""
    if last == "of":
        return before in VOICED
    if last in ("read", "reads", "reading") or (i and sentence.words[i - 1][-1] == ":"):
        return True
    if i + 1 < sentence.size and low[i + 1] in _REMARKS:
        return True
    seen_as = before == "as" if last in ("a", "an") else last == "as" and before not in _NAMING
    return seen_as and item.mention is not None


def _title_needs(item: Attribution) -> float:
    """How well a title-case region has to be attributed to pass as speech."""
    return 0.8 if item.rule.startswith("after") else 0.63


def _voices(item: Attribution) -> bool:
    """Whether the sentence's subject, the only clue there is, can speak."""
    mention = item.mention
    if mention is None or mention.low in ("i", "we", "they"):
        return False
    return mention.name is None or mention.name.kind in ("person", "organisation")


def _is_title(words: list[str]) -> bool:
    """Whether every long word is capitalised."""
    long = [w for w in words if w.lower().strip(",.'’") not in _SMALL]
    return bool(long) and all(w.lstrip("'‘“(#@")[:1].isupper() or w[:1].isdigit() for w in long)


def _nickname(sentence: Sentence, i: int, words: list[str]) -> bool:
    """Whether the region stands between a first name and a surname."""
    if len(words) > 2 or i == 0 or i + 1 >= sentence.size:
        return False
    return (
        i - 1 in sentence.names and i + 1 in sentence.name_at and not sentence.pauses(i - 1) and not sentence.pauses(i)
    )
