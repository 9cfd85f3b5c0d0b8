"""What a number counts or measures in words: percent, counted things and what they are a part of."""

from collections.abc import Iterable

from corpus.figures.measures import in_plural
from corpus.lazy import lazy
from corpus.wordlists import alternatives

_TIME = """
    second minute hour day week month quarter year decade century centurie millennium generation fortnight semester
    weekend night morning evening summer winter season term yr hr min sec nanosecond millisecond
    年 个月 周 天 日 小时 分钟
"""
_TIME_UNITS = frozenset(_TIME.split())
"""Units of durations and ages: a figure only where something lasts so long."""
_IRREGULAR_PLURALS = """
    people men women children police staff crew personnel feet teeth mice geese dead aircraft spacecraft troops data
    media
    sheep fish species series cattle hectares bitcoin pence kroner kronor magnitude alumni criteria businessmen
    businesswomen policemen policewomen congressmen congresswomen servicemen servicewomen firemen fishermen gunmen
    lawmen salesmen workmen clergymen spokesmen grandchildren schoolchildren stepchildren taxis skis menus
"""
# A number counts the first plural behind it, past a few describing words; these words end the search.
_STOPS = """
    of in to and or for the a an at by on from with as than is are was were be been has have had will would can
    could may might must this that these those his its their her our your my it he she they we you who whose which when
    where while per each every next last ago but if so because into over under after before during since until about
    says does goes gets makes puts keeps sends wins loses comes takes gives seems means needs wants lies ranks plus
    minus versus vs not no via yes percent hundred thousand million billion trillion times us perhaps always sometimes
    besides https afterwards towards figure mark
"""


def _by_initial(words: Iterable[str]) -> str:
    """The words in any case, by their first letter, so that all others are passed over at once."""
    rest: dict[str, list[str]] = {}
    for word in words:
        rest.setdefault(word[0], []).append(word[1:])
    return "|".join(f"[{one}{one.upper()}](?i:{alternatives(ends)})" for one, ends in rest.items())


_PERCENT = lazy(
    r"\s?(?:[%％]|bps?\b|pc\b)|[\s-](?:percent|per\scent|pct|pp|(?:of\sa\s)?percentage[\s-]points?|basis[\s-]points?)\b"
)
_STOP = rf"(?!(?:{_by_initial(_STOPS.split())})\b(?<!\bIS))"  # the group is no verb: "90 IS fighters"
_GAP = r"(?: |\u00a0|\n(?=[a-z]))"
_PLURAL = (
    r"(?!(?:Dallas|Texas|Kansas|Arkansas|Vegas|Angeles|Orleans|Massachusetts|Illinois|Athens|Brussels|Wales|Memphis)\b)"
    r"(?!(?:measles|mumps|sports|arms|customs|savings|sales|goods|news) [a-z]{2,16}[^\Wsui]s\b)"
    r"[A-Za-z][A-Za-z-]{1,24}[^\Wsui]s|[A-Z][a-z]{1,20}is|[A-Z]{2,6}s|[A-Z][A-Za-z]{0,6}-\d{1,3}[A-Z]?s|"
    rf"(?:[a-z]{{2,12}}-)?(?:{alternatives(_IRREGULAR_PLURALS.split())})"
    r"(?!(?<=police|.staff|.media|. crew) [a-z]{2,16}[^\Wsui]s\b)"  # "police officers" are the officers
    r"(?!(?<= dead) (?!as |in |on |at |and |or |after |across |since |from |when )(?:[a-z]{2,16} )?"
    rf"(?:[a-z]{{2,16}}[^\Wsui]s|{alternatives(_IRREGULAR_PLURALS.split())})\b)"
)
_COUNTED = lazy(
    rf"(?:{_GAP}{_STOP}(?:(?:[A-Z]\.){{2}}|[A-Za-z][A-Za-z’'-]{{0,24}}|(?:[A-Z]{{1,5}}-?|[A-Z][A-Za-z]{{1,12}}-)\d{{1,4}}[A-Z]{{0,2}})){{0,3}}?{_GAP}{_STOP}({_PLURAL})(?![\w-])"
)
_PART_OF = lazy(
    r" of (?:(?:the|its|their|our|his|her|those|these|[A-Za-z]{2,20}[’']s)(?: [0-9][0-9,]{0,9})?|[0-9][0-9,]{0,9})(?= )"
)
_HYPHENED = lazy(
    r"-(?!(?:something|yard|stock|second|(?!month)[a-z]{2,5}(?:th|rst|rd)|[a-z]{3,16}ed"
    r"|(?:larg|bigg|high|low|rich|poor|old|young|tall|long|strong|weak|fast|small|great|wealthi|busi)est)\b)([a-z]{2,20})\b(?!-\d)"
    r"(?<!-strong)(?! (?:plan|agenda|program|programme|list|proposal|scale|checklist|buck|system)\b)"
)


def percent_after(folded: str, at: int) -> tuple[str | None, int]:
    """`%` or `percentage points` where a number goes on so, and where that ends."""
    match = _PERCENT.match(folded, at)
    if not match:
        return None, at
    if "point" in match[0] or match[0].endswith(("pp", "bp", "bps")):
        return ("basis points" if "basis" in match[0] or "bp" in match[0] else "percentage points"), match.end()
    return "%", match.end()


def counted_after(text: str, at: int) -> tuple[str | None, int]:
    """The thing counted by the number that ends at `at` ("GPUs", "page" of "300-page"), and where its name ends."""
    if match := _COUNTED.match(text, at):
        return match[1], match.end(1)
    match = _HYPHENED.match(text, at)
    return (in_plural(match[1]), match.end(1)) if match else (None, at)


def whole_after(text: str, at: int) -> str | None:
    """The things of which a number is a part: "12 of the 30 ships"."""
    match = _PART_OF.match(text, at)
    return counted_after(text, match.end())[0] if match else None


def is_time(unit: str) -> bool:
    """Whether a counted word is a unit of time."""
    low = unit.lower()
    return low in _TIME_UNITS or low.removesuffix("s") in _TIME_UNITS
