"""Which quantity does a clause tie to a figure? The nearest that a verb of level, an "of" or its own place links."""

import re
from collections.abc import Iterator

from corpus.figures.objects import NO_OBJECT, PHRASE, Span, trimmed
from corpus.figures.sentence import AMOUNT, DAY
from corpus.figures.words import (
    ADVERBS,
    FLOWS,
    HELPERS_RE,
    MOVED,
    MOVED_RE,
    MOVES,
    NOT_IN_NAMES,
    NOUNS_ONLY_AFTER,
    QUANTITIES,
    SMALL_RE,
    VERBS_TOO,
)
from corpus.lazy import lazy

_LINKED = lazy(
    # what the quantity is of, up to two phrases, in which no verb of this list stands
    rf"(?P<of>(?: (?:(?:held |paid |owed |made )?by|(?:attributable )?to|of|in|for|on|from|at|per|between|among"
    rf"|with)(?: (?!(?:{MOVED_RE}"
    rf"|{HELPERS_RE}|it|they|he|she|we|you|i|who|which|that)\b)[\w’'.&-]+){{1,6}}?| in {AMOUNT}++){{0,2}}?)"
    rf"(?:,? (?:in|for|during|by|on|through|of|at)?(?: the)?(?: (?:\w+ )?(?:quarter|half|year|months) (?:of|to"
    rf"|ending|ended|that ended))? ?{DAY}++(?:(?: and |-){DAY}++)?,?)?"
    rf"(?P<verb>(?: (?:{MOVED_RE}|{HELPERS_RE}|{ADVERBS}))*)"
    rf"(?P<small>(?:[ ,]*(?: (?:{SMALL_RE})|{AMOUNT}++|(?: in| since)? {DAY}++))*),?:? ?\Z".replace("  ", " "),
    re.IGNORECASE,
)
_SUBJECTS = lazy(r"^[A-Z](?!.*[’']s\Z)|[^\Wsui]s\Z|^(?:it|they|he|she|we)\Z")
_HEADED = lazy(
    r"(?<![\w’'])(?P<head>(?:(?:[a-z]+(?:er|est|[iau]l|[ia]c|ive|ary)|key|core|main|annual) )?(?P<quantity>[a-z]{3,14})"
    r" (?:of|for|to|on) )(?:the |its |their |an? )?\Z",
    re.IGNORECASE,
)
"""The quantity that another is only the measure of: "a broader gauge of inflation"."""
_IS = lazy(r" (?:was|is|are|were|be|been)(?: now| still| about| only| just)*\Z")
_THINGS = lazy(rf"(?!(?:{HELPERS_RE})\Z)[a-z-]+[^\Wsui]s")
"""Things that may be worth a figure: "contracts worth $5"."""
_AGED = lazy(r"(?<![\w.,-])\d{1,3}-\Z")
"""What a term of years begins with: "the 10-year bond"."""
_FOR = lazy(rf" for (?:{DAY}+ |[A-Z][a-z]+ )?\Z")
_AVERAGED = lazy(rf"averages? of (?!{AMOUNT})")
_DETERMINED = lazy(r"\b(?:the|an?|its|their|his|her|our) [a-z-]{2,20}[^\Wsui] \Z", re.IGNORECASE)
"""What no plural stands in, and so no subject of a verb without an s: "the corn yield"."""
_DONE = lazy(r"(?!un).*ed", re.IGNORECASE)
"""What may be a verb: what is not done, as "unpaid", is none."""
_GOVERNED = lazy(r"\b(?:at|in|on|of|among|with|to|by) \Z", re.IGNORECASE)
_WORD = lazy(r"[A-Za-z][\w’'-]{0,24}(?:\.(?=[a-z]))?")
_OBJECT = lazy(rf" (?:of|on|in|for) (?:{DAY}++ )?(?P<what>{PHRASE}(?:(?<=number )of {PHRASE})?)", re.IGNORECASE)
_MODALS = frozenset(("would", "will", "could", "can", "may", "might", "should", "must", "to"))
_LEVELS = MOVED - {"cost", "costs", "costing"}
"""What a count behind them is how much of the quantity there is: a strike that costs 90 jobs is none of them."""
_OF_ANOTHER = lazy(rf"{AMOUNT} of (?:the |its |their )?\Z")
_NEAREST = 3
"""How many quantities before a figure are tried."""
SAYS_NOTHING = lazy(
    r"(?:(?:the|that|this|its|a) )?(?:grand |whopping |record )?(?:averages?|numbers?|totals?|amounts?|values?|levels?"
    r"|percentages?|figures?|targets?|goals?|records?|highs?|lows?|peaks?|pace|rate)"
    r"|it|them|share|cents?|left|belongs|up front|according to .{1,80}",
    re.IGNORECASE,
)


def right_behind(masked: str, end: int) -> Span | None:
    """The quantity whose amount the figure is, as an adjective: "a 25% tariff on steel", "a 5% rise in exports"."""
    if masked[end : end + 1] != " ":
        return None
    behind: list[re.Match[str]] = []
    for word in _WORD.finditer(masked, end + 1, end + 60):
        beside = word.start() == (behind[-1].end() if behind else end) + 1
        low = word[0].lower()
        if not beside or len(behind) > 3 or (low in NOT_IN_NAMES and (behind or low not in MOVES)):
            break
        behind.append(word)
    while behind and behind[-1][0].lower() not in QUANTITIES:
        behind.pop()
    if not behind:
        return None
    return _with_object(masked, behind[0].start(), behind[-1].start(), behind[-1].end())


def _with_object(masked: str, start: int, head: int, end: int, limit: int | None = None) -> Span | None:
    """A quantity with what it is of; of a mere move ("a rise in exports") only what moves."""
    found = _OBJECT.match(masked, end, limit if limit is not None else len(masked))
    what = found if found and not NO_OBJECT.match(found["what"]) else None
    if masked[head:end].lower() in MOVES:
        if what:
            return trimmed(masked, *what.span("what"))
        return (start, end) if masked[head - 1 : head] == " " and start < head else None
    if what and masked[end : end + 4] in (" of ", " on "):
        return trimmed(masked, start, what.end())
    return start, end


def _quantities(masked: str, clause: int, at: int) -> Iterator[tuple[int, int, int]]:
    """The quantities of a clause before an offset, the nearest first: start of their phrase, their own, their end."""
    before = list(_WORD.finditer(masked, max(clause, at - 160), at))
    priced = masked.rfind(" worth ", clause, at)
    for index in range(len(before) - 1, -1, -1):
        word = before[index]
        named = word[0][0].isupper() and index and before[index - 1][0][0].isupper()
        if named or not _is_quantity(masked, clause, word, priced):
            continue
        start = _phrase_start(masked, before, index)
        if aged := _AGED.search(masked, max(clause, start - 8), start):
            start = aged.start()
        if masked.endswith((" since ", " since the "), clause, start):
            continue
        head = _HEADED.search(masked, max(clause, start - 40), start)
        if head and head["quantity"].lower() in QUANTITIES - MOVES:
            start = head.start("head")
        yield start, word.start(), word.end()


def _is_quantity(masked: str, clause: int, word: re.Match[str], priced: int) -> bool:
    """Whether a word is a quantity, or names the things before a "worth" at the offset `priced`."""
    low = word[0].lower()
    if low == "area" and masked.endswith((" in the ", " in that "), clause, word.start()):
        return False  # a place
    if low == "delivery" and _FOR.search(masked, max(clause, word.start() - 24), word.start()):
        return False  # "copper for May delivery"
    if low in QUANTITIES:
        if low in VERBS_TOO:
            return _is_noun(masked, clause, word)
        return not (low.startswith("average") and _AVERAGED.match(masked, word.start()))
    if low == "worth":
        return masked.endswith("net ", 0, word.start())
    return word.end() == priced and _THINGS.fullmatch(low) is not None


def _phrase_start(masked: str, before: list[re.Match[str]], index: int) -> int:
    """Where the phrase of the quantity begins that is the word at an index: up to three words describe it."""
    first = index
    while first > max(0, index - 3) and _joined(masked, before[first - 1], before[first]):
        if masked[before[first - 1].start() - 1 : before[first - 1].start()] in ("'", "’"):
            break  # a date's own: "2017's growth"
        if before[first][0].endswith(("'s", "’s")) and not before[first - 1][0][0].isupper():
            break  # "beat Pop's goal"
        first -= 1
        if first and before[first][0].endswith("ed") and _SUBJECTS.search(before[first - 1][0]):
            first += 1  # "both sides raised levies"
            break
    if 0 < first < index and before[first - 1][0].lower() in _MODALS:
        first += 1  # "would tax imports"
    if first < index and _DONE.fullmatch(before[first][0]) and not _determined(masked, before[first].start()):
        first += 1
    return before[first].start()


def _is_noun(masked: str, clause: int, word: re.Match[str]) -> bool:
    """Whether a word that is a verb too is a noun here: by the word before it, or as a plural that opens its clause."""
    start = word.start()
    if masked.startswith(" of ", word.end()):
        return True
    if not word[0].endswith("s") and _DETERMINED.search(masked, max(clause, start - 40), start):
        return True
    if NOUNS_ONLY_AFTER.search(masked, max(clause, start - 24), start):
        return True
    return word[0].endswith("s") and not masked[clause:start].strip(" \"“'‘")


def _determined(masked: str, start: int) -> bool:
    """Whether an article or possessive stands before a phrase, so that its first word is no verb."""
    return masked[max(0, start - 4) : start].lower() in ("the ", "its ", " an ", "eir ")


def _joined(masked: str, one: re.Match[str], two: re.Match[str]) -> bool:
    beside = masked[one.end() : two.start()] == " "
    pay = one[0] == "pay" and two[0] in MOVES  # "a pay rise"
    return beside and (pay or one[0].lower() not in NOT_IN_NAMES or two[0] == "capita")


def linked(masked: str, clause: int, at: int, counted: bool = False, apposed: bool = False) -> Span | None:
    """The nearest quantity that a verb of level or change, or "of", ties to the figure."""
    for tried, (start, head, end) in enumerate(_quantities(masked, clause, at)):
        if tried == _NEAREST:
            break
        link = _LINKED.match(masked, end, at)
        if link is None or not (link["verb"].strip() or link["small"].strip(" ,:") or masked[at - 2 : at] == ": "):
            if apposed and masked[end:at] in (", ", ", now "):
                return start, end
            continue
        small = link["small"].split()
        if link["verb"].split() + small == ["to"] and _OF_ANOTHER.search(masked, max(0, start - 12), start):
            continue  # "from 9% of output at its start to 12%"
        if counted and not (
            _is_level(masked, start, link)
            or (masked[head:end].lower() in FLOWS and small[:1] == ["of"] and "the" not in small)
        ):
            continue
        if small[-1:] in (["and"], ["or"]) and AMOUNT not in link["small"]:
            continue  # "a third of the crop was lost and 90 pickers"
        if not link["verb"].strip() and small[:1] == ["in"]:
            continue
        found = _with_phrase(masked, start, head, end, link)
        if found and not SAYS_NOTHING.fullmatch(masked, *found):
            return found
    return None


def _is_level(masked: str, start: int, link: re.Match[str]) -> bool:
    """Whether a count behind a link is how much the quantity is, and not what somebody has or makes.

    A level follows a verb of change, even one that is a figure itself ("has tripled to 90"), an "at" or an "is".
    """
    words = f"{link['verb']}{link['small']}".split()
    if words[-1] == "at" or (words[-1] in ("to", "by") and len(words) > 1) or not _LEVELS.isdisjoint(words):
        return True
    return bool(_IS.search(link["verb"])) and not _GOVERNED.search(masked, max(0, start - 8), start)


def _with_phrase(masked: str, start: int, head: int, end: int, link: re.Match[str]) -> Span | None:
    """The quantity with the phrase that says what it is of; of a mere move only what moves."""
    phrase = link["of"]
    if masked[head:end].lower() in MOVES:
        if phrase.startswith((" in ", " of ", " to ")):
            return trimmed(masked, end + 4, link.end("of"))
        return (start, end) if start < head and link["small"].split()[:1] != ["from"] else None
    return trimmed(masked, start, link.end("of")) if phrase and DAY not in phrase else (start, end)
