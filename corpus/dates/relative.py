"""Where a text tells time from its own day: a weekday, yesterday, last week, two years ago, the year before."""

import re

from corpus.dates.resolution import Expression
from corpus.dates.tense import leans_day
from corpus.dates.words import COUNTS, DAYS, SEASONS, SHIFTS, STEPS, WEEKDAYS
from corpus.lazy import lazy

STEP = lazy(rf" ({'|'.join(STEPS)})s?\b(?!-)(?P<way> ago| from now| earlier| before| later)?")
_ANY_DAY = frozenset(("every", "each", "one", "a", "any", "another", "some"))
_FROM_ANOTHER = frozenset(("following", "previous", "preceding", "first", "second", "third", "fourth"))
_NAME_BEFORE = lazy(
    r"(?:Super|Black|Good|Easter|Ash|Palm|Cyber|Bloody|Fat|Holy|Casual|Shrove|Business|News|USA|Giving|Ruby|Freaky|Russia"
    r"|India|China|Psychology|Christianity) \Z"
)
_NAME_BEHIND = lazy(
    r" (?:Times|Telegraph|Mirror|Express|Mail|Post|Star|Night|Morning|Review|Herald|World|Independent|Sun|[Ss]how|Today"
    r"|Tribune|Nights|Evening|Standard|School|Mass|Magazine|Business|Group|Live|Politics)\b|-[A-Z]|[’'] |”"
)
_BESIDE_ANOTHER = lazy(r" (?:before|after|prior|earlier|previous)(?=[,.;]|$)| week\b(?!-)")
_ADDED = lazy(r"(?:\A|\n)\W{0,3}(?:[Uu]pdate|UPDATE|[Ee]dit|EDIT)(?:d|ed)?(?:,| on|:| \(| [–—-])? \(?\Z")
_BEYOND = lazy(r"\b[Tt]he day (after|before) \Z")
_TOWARDS = frozenset(("to", "until", "till", "for", "by"))
_WHOLE = lazy(r"\b(?:[Bb]y|[Uu]ntil|[Bb]efore|[Tt]hrough|[Ff]or) the (?:very )?(?:end|rest|remainder|close) of the\Z")
_WEEKEND = lazy(r"\b(?:[Oo]ver|[Aa]t|[Dd]uring) the\Z")
_MID_SENTENCE = lazy(r"[\w,]\s[“\"‘']?\Z|[“\"‘']\Z")


def _names_more(text: str, start: int, end: int) -> bool:
    """Whether a day's name is part of another name: "Sunday Times", "Black Friday"."""
    return bool(_NAME_BEHIND.match(text, end) or _NAME_BEFORE.search(text, max(0, start - 14), start))


def weekday(text: str, match: re.Match[str]) -> Expression | None:
    start, end = match.span()
    if _names_more(text, start, end):
        return None
    lead = text[max(0, start - 16) : start].lower().split()[-2:]
    shift = SHIFTS.get(lead[-1], 0) if lead else 0
    if lead and (lead[-1] in _ANY_DAY or (lead[0] == "the" and (shift or lead[-1] in _FROM_ANOTHER))):
        return None
    if _BESIDE_ANOTHER.match(text, end):
        return None
    weekday, lean = WEEKDAYS[match[0].capitalize()], leans_day(text, start, end)
    if any("update" in word or "edit" in word for word in lead) and _ADDED.search(text, max(0, start - 16), start):
        return Expression(start, end, weekday=weekday, lean=1)  # what was added to a text came after it
    if lead and lead[-1] == "this" and (lean >= 0 or lead[0] in _TOWARDS):
        return Expression(start, end, weekday=weekday, step="week")
    return Expression(start - 5 if shift else start, end, weekday=weekday, shift=shift, lean=lean)


def day_from_here(text: str, match: re.Match[str]) -> Expression | None:
    # A capital inside a sentence is a name ("USA Today").
    start, end = match.span()
    capital = match[0][0].isupper()
    if capital and (_MID_SENTENCE.search(text, max(0, start - 3), start) or _names_more(text, start, end)):
        return None
    shift = DAYS[match[0].lower()]
    beyond = _BEYOND.search(text, max(0, start - 15), start)
    if beyond and shift == (1 if beyond[1] == "after" else -1):
        return Expression(beyond.start(), end, step="day", shift=2 * shift)
    return Expression(start, end, step="day", shift=shift)


def stepped(text: str, match: re.Match[str]) -> Expression | None:
    """A week, month or year told from here ("last week", "two years ago") or from a year named before."""
    words = text[max(0, match.start() - 28) : match.start()].split()
    if len(words) > 1 and words[-2].lower() == "half":
        return None
    word = words[-1].lower().lstrip("(\"'“‘—") if words else ""
    begin = match.start() - len(word)
    if word in {"fiscal", "calendar"} and len(words) > 1:
        word = words[-2].lower()
        begin = text.rfind(words[-2][-len(word) :], 0, begin)
    if match["way"]:
        return _counted(match, word, begin)
    step = STEPS[match[1]]
    if word in {"previous", "following"} and step == "year":
        return Expression(begin, match.end(), step=step, shift=1 if word == "following" else -1, shared=True)
    if word == "the":
        return _the(text, match, begin)
    shift = SHIFTS.get(word)
    if (
        shift is None
        or match.end() > match.end(1)
        or (step == "day" and (match[1] == "day" or shift > 0 or (shift < 0 and match[1] != "night")))
    ):
        return None
    # "the last week" of something is no last week
    if shift and len(words) > 1 and words[-2].lower() == "the":
        return None
    return Expression(begin, match.end(), step=step, shift=shift, month=SEASONS.get(match[1]))


def _the(text: str, match: re.Match[str], begin: int) -> Expression | None:
    """The weekend that is just over, and the year or month that runs to its end: "by the end of the year"."""
    start, end = match.span()
    if match[1] == "weekend" and end == match.end(1) and _WEEKEND.search(text, max(0, start - 12), start):
        return Expression(begin, end, step="weekend", lean=1 if leans_day(text, begin, end) > 0 else -1)
    ahead = match[1] in ("year", "month") and end == match.end(1) and _WHOLE.search(text, max(0, start - 40), start)
    if ahead and leans_day(text, begin, end) >= 0:
        return Expression(begin, end, step=STEPS[match[1]])
    return None


def _counted(match: re.Match[str], word: str, begin: int) -> Expression | None:
    """ "Two years ago", counted from the article's date; "a year earlier", counted from a year the sentence named."""
    way, step = match["way"].strip(), STEPS[match[1]]
    count = int(word) if word.isdecimal() and len(word) < 4 else COUNTS.get(word)
    if way in {"ago", "from now"}:
        if count is None or match[1] not in {"day", "week", "month", "year"}:
            return None
        if step == "year" and count % 10 == 0:
            return Expression(begin, match.end())
        return Expression(begin, match.end(), step=step, shift=-count if way == "ago" else count)
    if step != "year" or word not in {"a", "the", "one"}:
        return None
    return Expression(begin, match.end(), step="year", shift=1 if way == "later" else -1, shared=True)
