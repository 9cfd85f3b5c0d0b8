"""What does a figure measure? The quantity or the verb's subject that its clause ties to it, or the thing counted."""

import re
from collections.abc import Iterator

from corpus.figure_objects import NO_OBJECT, PHRASE, Span, changed_by, spent_on, trimmed
from corpus.figure_sentence import AMOUNT, DAY, FigureSentence
from corpus.figure_words import (
    FLOWS,
    HELPERS,
    MOVED,
    MOVES,
    NOT_IN_NAMES,
    NOUNS_ONLY_AFTER,
    QUANTITIES,
    SMALL,
    VERBS_TOO,
)
from corpus.lazy import lazy
from corpus.measures import is_symbol, measures
from corpus.numbers import CARDINALS, SCALES
from corpus.wordlists import words

_ADVERBS = "[a-z]{2,14}ly"
_MOVED_RE, _HELPERS_RE, _SMALL_RE = ("|".join(verbs.split()) for verbs in (MOVED, HELPERS, SMALL))
_LINKED = lazy(
    # what the quantity is of, up to two phrases, in which no verb of this list stands
    rf"(?P<of>(?: (?:of|in|for|on|from|to|at|per|between|among|with|by)(?: (?!(?:{_MOVED_RE}"
    rf"|{_HELPERS_RE})\b)[\w’'.&-]+){{1,6}}?){{0,2}}?)"
    rf"(?:,? (?:in|for|during|by|on|through|of|at)?(?: the)?(?: \w+ (?:quarter|half|year|months) (?:of|to"
    rf"|ending))? ?{DAY}++,?)?"
    rf"(?P<verb>(?: (?:{_MOVED_RE}|{_HELPERS_RE}|{_ADVERBS}))*)"
    rf"(?P<small>(?:[ ,]*(?: (?:{_SMALL_RE})|{AMOUNT}++|(?: in| since)? {DAY}++))*),?:? ?\Z".replace("  ", " "),
    re.IGNORECASE,
)
_GREW = lazy(rf"\b(?:{_MOVED_RE})\b")
_WORD = lazy(r"[A-Za-z][\w’'-]{0,24}(?:\.(?=[a-z]))?")
_OBJECT = lazy(rf" (?:of|on|in|for) (?P<what>{PHRASE})", re.IGNORECASE)
_CHANGED = lazy(rf" (?P<what>(?:the|its|their|his|her|our) {PHRASE}(?:(?<= )(?:of|on) {PHRASE})?)", re.IGNORECASE)
_MULTIPLIES = lazy(r"(?:doubl|tripl|trebl|quadrupl|quintupl|halv)\w{1,3}\Z", re.IGNORECASE)
"""A ratio that is the verb itself; what stands behind any other is what it compares with."""
_NOMINAL = lazy(
    rf"(?:[^{DAY}]{{0,24}}{DAY}++,? )?[\s“\"‘'(]*(?:(?:and|but|yet|so|as|also|then) )?"
    rf"(?P<np>(?!(?:it|they|he|she|we|you|i|this|that|these|those|there|who|which|what|some|many|most|others?"
    rf"|one|such)\b)"
    rf"(?:(?!(?:{_MOVED_RE}|{_HELPERS_RE}|said|says|told|and|which|who|that|it|they|he|she|we"
    rf"|will)\b)[\w’'.&-]+ ){{1,7}})"
    rf"(?P<verb>(?:(?:{_HELPERS_RE}|{_ADVERBS}) )*"
    rf"(?:{_MOVED_RE}|worth|(?:is|are|was|were)(?: now| still)?(?= at ))(?: {_ADVERBS})?)"
    rf"(?P<small>(?:[ ,]*(?: (?:{_SMALL_RE})|{AMOUNT}++|(?: in| since)? {DAY}++))*) ?\Z".replace("  ", " "),
    re.IGNORECASE,
)
_VERBS, _BARE = words(f"{MOVED} worth"), lazy("[a-z]+")
_MEASURED = words("rose fell grew increased decreased declined dropped climbed jumped totaled totalled averaged")
_PLAIN = "|".join([*CARDINALS, *SCALES, "half", "plus", "so", "more", "fewer", "less"])
_THING = lazy(
    rf".*(?:(?<![A-Za-z\d])[\d.,]*\d(?:[kmbt]|[mbt]n|[mb]ln)?|\+|\b(?:{_PLAIN})) (?P<thing>[A-Za-z].*)",
    re.IGNORECASE | re.DOTALL,
)
_PORTIONS = words("cases members pairs units pieces copies doses rounds pages")
_OF_BARE = lazy(
    rf" of (?!(?:the|a|an|its|their|his|her|it|them|this|that|these|those|which)\b)(?:[a-z][a-z-]+|[A-Z]{{2,6}}\b)"
    rf"(?: (?!(?:{_MOVED_RE}|\w+ed|in|to"
    r"|and|or|for|by|on|at|from|with|as|is|are|was|were|a|the|that|which|will|would|has|have|had|into|after"
    r"|before|since|per|over|than|it|they)\b)[a-z]+(?= [a-z]|[.,;]|\Z))?"
)
_TIES = words(f"{MOVED} {HELPERS} {SMALL}")
_TYING = frozenset((AMOUNT, DAY, ",", ":", ")"))
_NEAREST = 3
"""How many quantities before a figure are tried."""

_DONE = lazy(r" (?:effective|efficient|complete|contained|full|empty|accurate|certain|owned)\b")
_EXCEEDED = lazy(r"(?:exceed|surpass|topp|cross)(?:ed|s)?\Z", re.IGNORECASE)
_SAYS_NOTHING = lazy(
    r"(?:(?:the|that|this|its|a) )?(?:numbers?|totals?|amounts?|values?|levels?|percentages?|figures?)"
)


def subject_of(sentence: FigureSentence, clause: int) -> Span | None:
    """Where the subject of a figure stands, in offsets of the masked sentence; None where nothing ties one to it."""
    found = _tied(sentence, clause)
    return None if found and _SAYS_NOTHING.fullmatch(sentence.masked, *found) else found


def _tied(sentence: FigureSentence, clause: int) -> Span | None:
    kind, masked = sentence.amount.kind, sentence.masked
    at, end = sentence.amount.start - sentence.start, sentence.amount.end - sentence.start
    if _EXCEEDED.match(sentence.amount.qualifier or ""):
        masked, at = f"{masked[:at]}rose ", at + 5  # the verb went into the figure
    tied = _may_be_tied(masked, at) and not sentence.opens_anew()
    if kind == "count" and not tied:
        return _counted(sentence)
    if kind == "count":
        rate = " per " in f" {sentence.amount.unit} "
        return (
            _linked(masked, clause, at, counted=not rate)
            or changed_by(masked, clause, at)
            or _moved(masked, clause, at, counted=not rate)
            or _counted(sentence)
        )
    compared = False
    if kind == "ratio":
        verb = _MULTIPLIES.search(sentence.text, sentence.amount.start, sentence.amount.end)
        if changed := _CHANGED.match(masked, end) if verb else None:
            return trimmed(masked, *changed.span("what"))
        if verb and verb[0].endswith("ed"):
            return _moved(f"{masked[:at]}rose ", clause, at + 5)
        compared = verb is None and sentence.amount.unit == "x"
    done = kind == "percent" and _DONE.match(masked, end)
    if done:  # "was 40% complete" says of its subject what a verb would
        return _moved(f"{masked[:at]}rose ", clause, at + 5)
    return (
        (None if compared else _right_behind(masked, end))
        or (tied and (_linked(masked, clause, at) or changed_by(masked, clause, at) or _moved(masked, clause, at)))
        or (spent_on(masked, end, clause, at) if kind == "money" else None)
    )


def _may_be_tied(masked: str, at: int) -> bool:
    """Whether the word before a figure is one that can tie a subject to it: most figures are spared a longer look."""
    before = masked[max(0, at - 16) : at].split()
    if not before:
        return False
    word = before[-1].lower()
    return word in _TIES or word[-1] in _TYING or word.endswith("ly")


def _right_behind(masked: str, end: int) -> Span | None:
    """The quantity whose amount the figure is, as an adjective: "a 25% tariff on steel", "a 5% rise in exports"."""
    if masked[end : end + 1] != " ":
        return None
    behind: list[re.Match[str]] = []
    for word in _WORD.finditer(masked, end + 1, end + 60):
        beside = word.start() == (behind[-1].end() if behind else end) + 1
        if not beside or word[0].lower() in NOT_IN_NAMES or len(behind) > 3:
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
    for index in range(len(before) - 1, -1, -1):
        word = before[index]
        low = word[0].lower()
        if low not in QUANTITIES or (word[0][0].isupper() and index and before[index - 1][0][0].isupper()):
            continue
        if low in VERBS_TOO and not _is_noun(masked, clause, word):
            continue
        first = index
        while first > max(0, index - 3) and _joined(masked, before[first - 1], before[first]):
            first -= 1
        if first < index and before[first][0].lower().endswith("ed") and not _determined(masked, before[first].start()):
            first += 1
        yield before[first].start(), word.start(), word.end()


def _is_noun(masked: str, clause: int, word: re.Match[str]) -> bool:
    """Whether a word that is a verb too is a noun here: by the word before it, or as a plural that opens its clause."""
    start = word.start()
    if NOUNS_ONLY_AFTER.search(masked, max(clause, start - 24), start):
        return True
    return word[0].endswith("s") and not masked[clause:start].strip(" \"“'‘")


def _determined(masked: str, start: int) -> bool:
    """Whether an article or possessive stands before a phrase, so that its first word is no verb."""
    return masked[max(0, start - 4) : start].lower() in ("the ", "its ", " an ", "eir ")


def _joined(masked: str, one: re.Match[str], two: re.Match[str]) -> bool:
    return masked[one.end() : two.start()] == " " and one[0].lower() not in NOT_IN_NAMES


def _linked(masked: str, clause: int, at: int, counted: bool = False) -> Span | None:
    """The nearest quantity that a verb of level or change, or "of", ties to the figure."""
    for tried, (start, head, end) in enumerate(_quantities(masked, clause, at)):
        if tried == _NEAREST:
            break
        link = _LINKED.match(masked, end, at)
        if link is None or not (link["verb"].strip() or link["small"].strip(" ,:") or masked[at - 2 : at] == ": "):
            continue
        word = masked[head:end].lower()
        small = link["small"].split()
        # a level follows a verb of change, even one that is a figure itself ("has tripled to 90"), or an "of"
        level = _GREW.search(link["verb"]) or (small[-1:] == ["to"] and AMOUNT in link["small"])
        if counted and not (level or (word in FLOWS and small[:1] == ["of"])):
            continue
        if not link["verb"].strip() and (
            small[:1] == ["in"] or (small[:1] in (["and"], ["or"]) and AMOUNT not in link["small"])
        ):
            continue
        found = _with_phrase(masked, start, head, end, link)
        if found:
            return found
    return None


def _with_phrase(masked: str, start: int, head: int, end: int, link: re.Match[str]) -> Span | None:
    """The quantity with the phrase that says what it is of; of a mere move only what moves."""
    phrase = link["of"]
    if masked[head:end].lower() in MOVES:
        if phrase.startswith((" in ", " of ", " to ")):
            return trimmed(masked, end + 4, link.end("of"))
        return (start, end) if start < head else None
    return trimmed(masked, start, link.end("of")) if phrase and DAY not in phrase else (start, end)


def _moved(masked: str, clause: int, at: int, counted: bool = False) -> Span | None:
    """The subject of the verb of change or level that governs the figure: "Brent crude rose 1.3%"."""
    # the pattern is dear, and most clauses hold none of its verbs
    level = masked.endswith(" at ", clause, at)
    if not level and _VERBS.isdisjoint(_BARE.findall(masked[clause:at].lower())):
        return None
    other = masked.rfind(f"{AMOUNT} and ", clause, at)
    found = _NOMINAL.match(masked, clause, at) or (_NOMINAL.match(masked, other + 6, at) if other >= 0 else None)
    if found is None or (counted and found["verb"].split()[-1].lower() not in _MEASURED):
        return None
    return trimmed(masked, *found.span("np"))


def _counted(sentence: FigureSentence) -> Span | None:
    """The things counted, with the words that describe them."""
    amount, text = sentence.amount, sentence.text
    if amount.unit is None:
        return None
    if is_symbol(amount.unit):
        goods = _OF_BARE.match(text, amount.end, sentence.end)
        return (goods.start() + 4 - sentence.start, goods.end() - sentence.start) if goods else None
    rate = text.find(" per ", amount.start, amount.end)
    end = amount.end if rate < 0 else rate
    found = _THING.fullmatch(text, amount.start, end)
    if found is None:
        return None
    thing = found["thing"]
    if (thing.lower() in _PORTIONS or measures(thing)) and (of := _OF_BARE.match(text, end, sentence.end)):
        end = of.end()
    return found.start("thing") - sentence.start, end - sentence.start
