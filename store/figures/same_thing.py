"""Do two figures of different articles measure the same thing? By value, unit, subject and the words around."""

from corpus.figures.measures import measures
from corpus.figures.units import is_time
from store.days import days_between
from store.figures.alike import alike, of_two_actors, tell_once
from store.figures.marks import SUPPOSED, of_two_fates
from store.figures.measured import Measured
from store.figures.one_base import of_two_bases
from store.figures.units import in_units_of
from store.figures.values import digits_of, same_value
from store.figures.verdict import alter_a_line, differs_in_kind, other_thing
from store.utterances.rarity import Rarity
from store.words.terms import terms_of

_NEAR_WORDS = 1.6
"""Rare words that the sentences of two figures must share."""
_AROUND_WORDS = 7.5
"""The same for the passages around them; the more digits the value has, the fewer."""
_ONE_STORY, _STORY_WORDS = 0.6, 6.5
"""Part of the lighter passage, and rare words, that two tellings of one event share however they word it."""
_SOON_AFTER = 10
"""Days between two articles within which another value is a conflict, and not a newer count."""
_LONG_AFTER = 60
"""Days within which one story runs."""
_SURVEY = frozenset(terms_of("poll polled survey respondents sampling"))
_VOTERS = frozenset(terms_of("voters"))
_CAST = frozenset(terms_of("referendum plebiscite opposed rejected approved backed cast"))
"""What voters have done, and do not only tell who asks them."""
_MARGIN = frozenset(terms_of("margin error"))
_STATIONS = frozenset(terms_of("station stations booths"))


def is_near(a: Measured, b: Measured, rarity: Rarity) -> bool:
    """Whether two figures share as much of their sentences as `same_thing` asks for at the least, or measure alike."""
    if a.published == b.published and alike(a, b):
        return True
    return sum(map(rarity.weight, a.near & b.near)) >= _NEAR_WORDS * rarity.unit


def same_thing(a: Measured, b: Measured, rarity: Rarity) -> bool:
    """Whether two figures of different articles measure the same thing, whether they have one value or two."""
    if a.article == b.article or a.kind != b.kind or _days_apart(a, b) > _LONG_AFTER:
        return False
    if alter_a_line(a, b):
        return True
    if of_two_fates(a.marks, b.marks) or SUPPOSED in a.marks ^ b.marks:
        return False
    converted = any(same_value(value, b.value) for value in a.also) or any(same_value(v, a.value) for v in b.also)
    if a.unit != b.unit and not converted and (a.kind == "money" or (a.unit and b.unit and a.kind == "percent")):
        return False
    if a.kind == "count" and (measures(a.unit or "") != measures(b.unit or "") or _are_other_times(a, b)):
        return False
    other_kind = is_survey(a) or is_survey(b) or differs_in_kind(a, b)
    if converted or same_value((None, a.low, a.high), (None, b.low, b.high)):
        return _share(a.near, b.near, rarity, 0.55, 3.5) if other_kind else _with_one_value(a, b, rarity)
    return not other_kind and _with_two_values(a, b, rarity)


def _with_one_value(a: Measured, b: Measured, rarity: Rarity) -> bool:
    if alike(a, b) and _of_one_story(a, b, rarity):
        return True
    around = _AROUND_WORDS - 0.5 * min(4, digits_of(a.low))
    return _share(a.near, b.near, rarity, 0.18, _NEAR_WORDS) and _share(a.around, b.around, rarity, 0.15, around)


def _with_two_values(a: Measured, b: Measured, rarity: Rarity) -> bool:
    """The same of figures that contradict each other, of which more is asked."""
    if _days_apart(a, b) > _SOON_AFTER or other_thing(a, b) or not 1 / 30 <= _ratio(a.high, b.high) <= 30:
        return False
    if of_two_actors(a, b) or of_two_bases(a, b):
        return False
    same_subject = bool(set(terms_of(a.subject or "")) & set(terms_of(b.subject or "")))
    if _share(a.near, b.near, rarity, 0.65 if same_subject else 0.8, 4.0):
        return True
    if not tell_once(a, b) or a.published != b.published:
        return False
    if _share(a.near, b.near, rarity, 0.5, 4.0):
        return True
    return _share(a.near, b.near, rarity, 0.4, 0) and _of_one_story(a, b, rarity)


def _of_one_story(a: Measured, b: Measured, rarity: Rarity) -> bool:
    """Whether two articles of one day tell so much alike that what only their words set apart is of one thing."""
    return a.published == b.published and _share(a.around, b.around, rarity, _ONE_STORY, _STORY_WORDS)


def _are_other_times(a: Measured, b: Measured) -> bool:
    """Whether one is how long something lasts, and the other not, or of what no article calls by the same name."""
    if not is_time(a.unit or "") and not is_time(b.unit or ""):
        return False
    return in_units_of(a.low, a.unit or "", b.unit or "") is None or not alike(a, b)


def is_survey(figure: Measured) -> bool:
    """Whether it comes from a poll: two polls with two numbers contradict nothing.

    Polling stations make none, nor do samples of what is measured.
    """
    polled = not _SURVEY.isdisjoint(figure.near) or figure.near >= _MARGIN
    if not polled and not _VOTERS.isdisjoint(figure.near):
        polled = _CAST.isdisjoint(figure.near) or not _SURVEY.isdisjoint(figure.around)
    surveyed = polled and _STATIONS.isdisjoint(figure.near)
    return figure.kind in ("percent", "count", "ratio") and surveyed and not measures(figure.unit or "")


def _days_apart(a: Measured, b: Measured) -> int:
    return days_between(a.published, b.published) or 0


def _share(a: frozenset[str], b: frozenset[str], rarity: Rarity, part: float, words: float) -> bool:
    """Whether two sets share at least this part of the lighter one, by weight, and as much as so many rare words."""
    weight = sum(map(rarity.weight, a & b))
    if weight < words * rarity.unit:
        return False
    lighter = min(sum(map(rarity.weight, a)), sum(map(rarity.weight, b)))
    return bool(lighter) and weight / lighter >= part


def _ratio(a: float, b: float) -> float:
    return a / b if b else (1.0 if not a else float("inf"))
