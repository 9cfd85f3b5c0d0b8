"""What a figure means: its base, subject, status, period, actor and speaker, and which figure it restates."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from corpus.amounts import Amount
from corpus.lazy import lazy
from corpus.model import Actor, Date, Figure, Quote, Status
from corpus.sentence_bounds import sentence_end, sentence_start

_QUANTITY_WORDS = """
    revenue sale profit margin price cost share shipment output production budget deficit surplus debt gdp growth
    inflation unemployment rate tariff tax taxes stake investment export import population turnout rating donation
    funding fund fine penalty salary salaries spending loan income wage valuation turnover earnings losses loss capacity
    demand supply supplies order delivery deliveries subsidy subsidies aid increase decrease decline rise drop cut fee
    surcharge premium dividend bond stock reserve contribution payment bill wealth bonus grant discount interest yield
    odds chance probability lead advantage support approval majority percentage proportion number total amount value
    volume level toll death case casualties membership circulation viewers audience attendance emissions consumption
    trade
"""
_QUANTITIES = frozenset(_QUANTITY_WORDS.split()) | {f"{word}s" for word in _QUANTITY_WORDS.split()}
"""What figures measure: a word of these names the subject."""
_ENDS_PHRASE = """
    of in to and or for by on at from with as is are was were be must will would can could should may might has have had
    do does did that which who when while if but than after before since until under over into about say says said paid
    going using voted support supported think believe favor oppose per not through between exceeded reached rose fell
    grew dropped jumped climbed totaled hit nearly almost only just live plan want compared because so during against
    where there now this last next went came left died got took made lost won became remained such among
"""
_DETERMINER = r"(?:(?:the|its|their|his|her|our|all|each|every|any|this|these|those|my|your) )?"
_PHRASE = (
    rf"{_DETERMINER}(?:(?!(?:{'|'.join(_ENDS_PHRASE.split())})\b)[A-Za-z][\w’'&-]{{0,24}}(?:\.[A-Z]\.)?(?: |\b)){{1,5}}"
)
"""A short noun phrase: no punctuation, and none of the words that open another phrase or a verb."""
_PASSED_OVER = """
    the a an its their his her our of in and or to for with that by on at from as had has was is were are but will would
    said than this these those it they he she which who when where while up
    have having get got took made found say says now then also not among
"""
_NOT_IN_NAMES = frozenset(_PASSED_OVER.split())
_BEFORE_VERBS = frozenset(("could", "can", "may", "might", "will", "would", "should", "must", "to", "not"))
_WORD = lazy(r"[A-Za-z][\w’'-]{0,24}")
_OF_WHAT = lazy(rf" of {_PHRASE}", re.IGNORECASE)
_BASE = lazy(
    rf"(?: (?:or (?:more|less)|each|alone))? of (?P<of>{_PHRASE})"
    r"|(?: [A-Za-z-]{2,16}){0,2} (?:stake|share|cut|slice|portion|take|holding|interest|commission|chunk)"
    rf" (?:of|in|from|on) (?P<part>{_PHRASE})",
    re.IGNORECASE,
)
_SHARE_OF = lazy(rf"\b(?:share|proportion|percentage|portion) of (?P<of>{_PHRASE})", re.IGNORECASE)
_SPENT_ON = lazy(rf" (?:(?:worth|in) )?(?:on|for|in|of) ({_PHRASE})", re.IGNORECASE)
_STATUS = lazy(
    r"\b(?:(?P<planned>plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)"
    r"|vow(?:s|ed)?|propos(?:e[sd]?|al|ing)|target(?:s|ed|ing)?|goal|budget(?:s|ed)?|commit(?:s|ted)?"
    r"|seek(?:s|ing)?|sought|agreed to|set to|wants? to|(?:will|would) (?:spend|invest|build|pay|buy|hire|cut|raise"
    r"|provide|give|receive|send|add|deploy|open|create|purchase|impose))"
    r"|(?P<forecast>expect(?:s|ed|ing)?|forecast(?:s|ed)?|project(?:s|ed|ions?)|predict(?:s|ed)?|anticipat(?:e[sd]?)"
    r"|likely|could|may|might|will|would|potential(?:ly)?|poised|on track)"
    r"|(?P<claimed>claim(?:s|ed|ing)?|alleg(?:e[sd]?|edly|ing)|reportedly|purported(?:ly)?|boast(?:s|ed)?"
    r"|insist(?:s|ed)?))\b",
)
_STATUSES: dict[str, Status] = {"planned": "planned", "forecast": "forecast", "claimed": "claimed"}
_CLAUSE = lazy(r"[;:—]|, (?:and|but|while|which|who)\b| (?:but|while|whereas|although|though) ")
_RATE = lazy(
    r"[^.;\n]{0,40}?\b((?:every|per|each|a) (?:second|minute|hour|day|week|month|quarter|year)|annually|monthly|daily"
    r"|weekly|yearly|a-year|per annum)\b(?! (?:ago|earlier|later|before))"
)
_RESTATED = lazy(
    r"\s?[(\[（]\s?(?:or |equal to |equivalent to |that is,? |i\.e\.,? )?|,? (?:or|equivalent to|equal to),? "
)
_GOVERNED = lazy(
    r"\b(?:of|in|at|by|with|from|against|told|for|on|to|between|than|like|as|via) (?:the |an? )?\Z", re.IGNORECASE
)
_CHAIN = frozenset((" and ", ", ", ", and ", " or ", " & ", "、", "和", "与"))


_NEAR = 40
"""How many quotes that begin before a figure may end before it, and still the one around it is found."""


class Surroundings(NamedTuple):
    """What the parse already knows of a text, ready to be asked by offset."""

    text: str
    dates: Sequence[Date]
    quotes: Sequence[Quote]
    mentions: Sequence[tuple[int, int, str]]
    """Every actor mention in order, with the actor's name."""

    @staticmethod
    def of(text: str, actors: Sequence[Actor], dates: Sequence[Date], quotes: Sequence[Quote]) -> "Surroundings":
        """Sort the mentions of all actors into one line."""
        mentions = sorted((start, end, actor.name) for actor in actors for start, end in actor.mentions)
        return Surroundings(text, dates, quotes, mentions)

    def period(self, start: int, end: int, sentence: tuple[int, int]) -> str | None:
        """The date nearest to a figure in its sentence, a following one before one ahead of it."""
        best: tuple[int, str] | None = None
        for at in range(bisect_left(self.dates, sentence[0], key=_start_of), len(self.dates)):
            when = self.dates[at]
            if when.start >= sentence[1]:
                break
            gap = when.start - end if when.start >= end else 2 * (start - when.end) + 8
            if best is None or gap < best[0]:
                best = gap, when.iso
        return best[1] if best else None

    def actor(self, start: int, sentence_begin: int) -> str | None:
        """The nearest actor before a figure that no preposition hides; "of A and B" hides both."""
        best = fallback = None
        hidden, last_end = False, -1
        for at in range(bisect_left(self.mentions, (sentence_begin,)), bisect_right(self.mentions, (start,))):
            begin, end, name = self.mentions[at]
            chained = last_end >= 0 and self.text[last_end:begin] in _CHAIN
            hidden = (hidden and chained) or bool(_GOVERNED.search(self.text, max(sentence_begin, begin - 16), begin))
            best = best if hidden else name
            fallback, last_end = name, end
        return best or fallback

    def speaker(self, start: int, end: int) -> str | None:
        """The speaker of the innermost quote around a stretch: quotes are in order, so the last to begin before it."""
        last = bisect_right(self.quotes, start, key=_start_of)
        for quote in reversed(self.quotes[max(0, last - _NEAR) : last]):
            if end <= quote.end:
                return quote.speaker
        return None


def _start_of(item: Date | Quote) -> int:
    return item.start


class Meaning(NamedTuple):
    """What one amount's own sentence says of it."""

    of: str | None = None
    status: Status = "actual"
    subject: str | None = None
    rate: str | None = None
    """A rate written with it ("every quarter"), which is its period."""


def describe(
    amounts: Sequence[Amount],
    around: Surroundings,
    meaning_of: Callable[[str, Amount, int, int], Meaning] | None = None,
) -> tuple[Figure, ...]:
    """The figures that amounts become once their sentences are read, in the language that `meaning_of` knows."""
    figures: list[Figure] = []
    text, read = around.text, meaning_of or meaning
    sentence = (0, -1)
    for index, amount in enumerate(amounts):
        start, end = amount.start, amount.end
        if not sentence[0] <= start < sentence[1]:
            sentence = sentence_start(text, start), sentence_end(text, end)
        found = read(text, amount, *sentence)
        figures.append(
            Figure(
                start, end, text[start:end], amount.kind, amount.low, amount.high, amount.unit,
                qualifier=amount.qualifier, bound=amount.bound, of=found.of, status=found.status, subject=found.subject,
                actor=around.actor(start, sentence[0]),
                period=found.rate or around.period(start, end, sentence),
                speaker=around.speaker(start, end),
                equals=index - 1 if index and _restates(text, amounts[index - 1], amount) else None,
            )
        )  # fmt: skip
    return tuple(figures)


def _restates(text: str, one: Amount, two: Amount) -> bool:
    """Whether the second says the same in another unit: "100 yuan ($14)", "50 miles, or 80 km,"."""
    if two.start - one.end > 24 or one.kind != two.kind or one.unit == two.unit or not one.unit or not two.unit:
        return False
    return two.kind in {"money", "count"} and _RESTATED.fullmatch(text, one.end, two.start) is not None


def meaning(text: str, amount: Amount, start: int, end: int) -> Meaning:
    """What an English sentence, from `start` to `end`, says of an amount in it."""
    clause = start
    for stop in _CLAUSE.finditer(text, start, amount.start):
        clause = stop.end()
    rate = _RATE.match(text, amount.end, min(end, amount.end + 70))
    return Meaning(
        _base(text, amount, clause, end),
        _status(text, amount, max(clause, amount.start - 200)),
        _subject(text, amount, max(clause, amount.start - 160), end),
        rate[1] if rate else None,
    )


def _base(text: str, amount: Amount, clause: int, end: int) -> str | None:
    """The base of a percentage or share: "15% of ticket sales", "a 30% stake in the firm"."""
    if amount.kind != "percent" and not amount.share:
        return None
    match = _BASE.match(text, amount.end, end)
    if match:
        return (match["of"] or match["part"]).strip()
    share = _SHARE_OF.search(text, clause, amount.start)
    return share["of"].strip() if share else None


def _status(text: str, amount: Amount, clause: int) -> Status:
    """The last word before the figure that says it is planned, foreseen or only claimed; a starting point is actual."""
    if text[clause : amount.start].endswith(" from "):
        return "actual"
    found: Status = "actual"
    before = max(0, clause - 1)
    for cue in _STATUS.finditer(text[before : amount.start].lower(), clause - before):
        found = _STATUSES[cue.lastgroup or "claimed"]
    return found


def _subject(text: str, amount: Amount, clause: int, end: int) -> str | None:
    """What is measured: the quantity just behind the figure, or named last before it, or what it is spent on."""
    if amount.kind != "count" and text[amount.end : amount.end + 1] == " ":
        words = _run(text, list(_WORD.finditer(text, amount.end + 1, min(end, amount.end + 60)))[:4])
        if words and words[0].start() == amount.end + 1 and words[-1][0].lower() in _QUANTITIES:
            return _with_object(text, words[0].start(), words[-1].end(), end)
    before = list(_WORD.finditer(text, clause, amount.start))
    for at in range(len(before) - 1, -1, -1):
        if before[at][0].lower() in _QUANTITIES and not (at and before[at - 1][0].lower() in _BEFORE_VERBS):
            first = at
            while first > max(0, at - 3) and _joined(text, before[first - 1], before[first]):
                first -= 1
            return _with_object(text, before[first].start(), before[at].end(), amount.start)
    match = _SPENT_ON.match(text, amount.end, end) if amount.kind == "money" else None
    return match[1].strip() if match else None


def _run(text: str, words: list[re.Match[str]]) -> list[re.Match[str]]:
    """The first words up to a quantity, as long as they stand side by side and could be one name."""
    for at, word in enumerate(words):
        low = word[0].lower()
        if low in _NOT_IN_NAMES or (at and text[words[at - 1].end() : word.start()] != " "):
            return []
        if low in _QUANTITIES and not (at + 1 < len(words) and words[at + 1][0].lower() in _QUANTITIES):
            return words[: at + 1]
    return []


def _joined(text: str, one: re.Match[str], two: re.Match[str]) -> bool:
    return text[one.end() : two.start()] == " " and one[0].lower() not in _NOT_IN_NAMES


def _with_object(text: str, start: int, end: int, limit: int) -> str:
    match = _OF_WHAT.match(text, end, limit)
    return text[start : match.end() if match else end].strip()
