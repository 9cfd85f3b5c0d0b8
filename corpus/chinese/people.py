"""Where people are named: by surname and title, before a word that reports, or transliterated with ·."""

from dataclasses import dataclass

from corpus.chinese.common import WORDS
from corpus.chinese.cues import CUE
from corpus.chinese.lexicon import COMPOUND_SURNAMES, JAPANESE_SURNAMES, NOT_GIVEN, SHORT_TITLE, SURNAMES, TITLE
from corpus.chinese.name_context import (
    BEAT,
    CALLING,
    CLAUSE_START,
    CUE_AHEAD,
    DOT,
    DOTTED,
    ENDS_IN_SURNAME,
    ENDS_NAMES_TOO,
    INSTITUTION,
    IS_SOMEBODY,
    LATIN_NAME,
    LATIN_TWO,
    NEXT,
    OFFICE,
    PLACES,
    PREPOSITIONS,
    RELATIVE,
    REPORTING,
    SAME_DAY,
    SAYS_NEXT,
    SPEAKS_SOON,
    STRONG_NEXT,
    UNLISTED,
    VERBAL,
    WEEKDAY,
)
from corpus.chinese.syllables import TRANSLITERATION


@dataclass(frozen=True, slots=True)
class Person:
    """Where one name stands."""

    start: int
    end: int


def surname_length(text: str, at: int) -> int:
    """How many characters of a surname stand at `at`: 0, 1 or 2."""
    if text[at : at + 2] in COMPOUND_SURNAMES or text[at : at + 2] in JAPANESE_SURNAMES:
        return 2
    return 1 if at < len(text) and text[at] in SURNAMES else 0


def _given(text: str, at: int) -> bool:
    """Whether the character at `at` may belong to a given name where it stands."""
    return (
        "一" <= text[at] <= "鿿"
        and text[at] not in NOT_GIVEN
        and not SAYS_NEXT.match(text, at)
        and not CUE.match(text, at)
    )


def _plain_given(character: str) -> bool:
    return "一" <= character <= "鿿" and character not in NOT_GIVEN


def _han_name(text: str, at: int, trusted: bool) -> int | None:
    """The end of a Han name that starts at `at`, or None; `trusted` where a title stands before it."""
    surname = surname_length(text, at)
    if (
        not surname
        or text[at + surname : at + surname + 1] == "官"
        or text[at : at + 2] in PLACES
        or WEEKDAY.match(text, at)
        or text[at : at + 2] in REPORTING
    ):
        return None
    shortest = at + surname + 1
    if shortest > len(text) or not _plain_given(text[shortest - 1]):
        return None
    common = surname == 1 and text[at:shortest] in WORDS
    ends = [shortest]
    if (
        surname == 2
        and text[at:shortest][:2] in JAPANESE_SURNAMES
        and len(text) > shortest + 1
        and _given(text, shortest)
        and _given(text, shortest + 1)
    ):
        ends.insert(0, shortest + 2)
    if shortest < len(text) and _given(text, shortest):
        ends.insert(0, shortest + 1)
    for end in ends:
        if common and ((end == shortest and not trusted) or text[shortest - 1 : end] in WORDS):
            continue
        if (end >= len(text) or NEXT.match(text, end) or SAYS_NEXT.match(text, end) or CUE.match(text, end)) and (
            not common or _strong(text, end)
        ):
            return end
    if trusted and surname == 1 and _two_surnames(text, at):
        return at + 4
    if trusted and not common and text[shortest : shortest + 1] in ENDS_NAMES_TOO and _strong(text, shortest + 1):
        return shortest + 1
    return None if common or not trusted or ends[0] == shortest or text[at] in VERBAL else shortest + 1


def _two_surnames(text: str, at: int) -> bool:
    """Whether a husband's and an own surname stand before a given name of two characters: 陈林雨棠."""
    return (
        len(text) > at + 4
        and text[at + 1] in SURNAMES
        and text[at : at + 2] not in WORDS
        and not TITLE.search(text, at, at + 4)
        and _given(text, at + 2)
        and _given(text, at + 3)
        and bool(NEXT.match(text, at + 4))
        and not NEXT.match(text, at + 3)
    )


def _strong(text: str, end: int) -> bool:
    """Whether what follows a doubtful name can only follow a name."""
    return end >= len(text) or bool(STRONG_NEXT.match(text, end))


def _foreign_name(text: str, at: int, trusted: bool) -> int | None:
    """The end of a transliterated name of one part that starts at `at`."""
    end = at
    while end < len(text) and end - at < 8 and text[end] in TRANSLITERATION:
        end += 1
    for back in (1, 2):
        if end - back - at >= 2 and (CUE.match(text, end - back) or text[end - back : end - back + 2] in SAME_DAY):
            end -= back
            break
    while end - at > 2 and text[end - 1] in "曾于" and text[end : end + 1] not in TRANSLITERATION:
        end -= 1
    if trusted and end - at >= 4:
        return end
    while end - at >= 2:
        if end - at == 2 and not trusted and not _strong(text, end):
            return None
        if (end >= len(text) or NEXT.match(text, end)) and text[at : at + 2] not in WORDS:
            return end
        end -= 1
    return None


def _dotted(text: str) -> list[Person]:
    """Names with a dot between their parts; the title that runs into the first part is cut off."""
    found: list[Person] = []
    for match in DOTTED.finditer(text):
        first = DOT.search(text, match.start(), match.end())
        assert first
        start = match.start()
        for title in TITLE.finditer(text, start, first.start()):
            if title.end() < first.start():
                start = title.end()
        if start == match.start():
            start = first.start()
            while start > match.start() and text[start - 1] in TRANSLITERATION:
                start -= 1
        end = match.end()
        last = max(dot.end() for dot in DOT.finditer(text, start, end))
        while last < end and not SAYS_NEXT.match(text, last):
            if (
                text[last] not in TRANSLITERATION
                and not NEXT.match(text, last + 1)
                and text[last + 1 : last + 2] not in TRANSLITERATION
            ):
                break
            if text[last] not in TRANSLITERATION and NEXT.match(text, last):
                break
            last += 1
        if start < first.start() and last - start > 3:
            found.append(Person(start, last))
    return found


def _after_titles(text: str) -> list[Person]:
    found = []
    for match in TITLE.finditer(text):
        at = match.end()
        if at < len(text) and text[at] in " \u00a0":
            at += 1
        latin = LATIN_NAME.match(text, at)
        if latin and len(latin[0]) > 2 and not latin[0].isupper():
            found.append(Person(latin.start(), latin.end()))
            continue
        end = _han_name(text, at, trusted=True) or _foreign_name(text, at, trusted=True) or _unlisted(text, at)
        if end:
            found.append(Person(at, end))
    return found


def _unlisted(text: str, at: int) -> int | None:
    """The end of a name behind a title whose surname is on no list, if a reporting word follows it at once."""
    match = UNLISTED.match(text, at)
    if match is None or any(character in NOT_GIVEN for character in match[0]):
        return None
    return match.end()


def _before_reports(text: str) -> list[Person]:
    found = []
    for match in CLAUSE_START.finditer(text):
        at = match.end()
        end = _han_name(text, at, trusted=False) or _foreign_name(text, at, trusted=False)
        if match[0] in ("”", "」", "』") and text[match.start() - 1] in "。，！？…":
            found += _behind_quote(text, at, end)
        if end and end - at > 2 and IS_SOMEBODY.match(text, end):
            found.append(Person(at, end))
            continue
        if end and (CUE_AHEAD.match(text, end) or BEAT.match(text, end) or text[end : end + 1] in ("：", ":", "（")):
            if text[end : end + 1] in ("：", ":", "（") and match[0] not in ("", "\n"):
                continue
            found.append(Person(at, end))
    found += [Person(match.start(), match.end()) for match in LATIN_TWO.finditer(text)]
    return found


def _behind_quote(text: str, at: int, end: int | None) -> list[Person]:
    """The name that a sentence right behind a quote starts with, whatever its verb is: “…”江小白擦了擦汗."""
    size = surname_length(text, at)
    open_ended = not end and size and at + size + 1 < len(text) and text[at : at + 2] not in WORDS
    if open_ended and not INSTITUTION.match(text, at) and _given(text, at + size) and _given(text, at + size + 1):
        end = at + size + 2
    return [Person(at, end)] if end else []


def _after_callings(text: str) -> list[Person]:
    """Names behind a word that ends like a calling (气象员, 锁匠), where the clause goes on to report."""
    found = []
    for match in CALLING.finditer(text):
        at = match.end()
        if TITLE.match(text, at - 1) or text[at : at + 1] in PREPOSITIONS:
            continue
        end = _han_name(text, at, trusted=False)
        if end and (end - at > 2 or _strong(text, end)) and (CUE_AHEAD.match(text, end) or BEAT.match(text, end)):
            found.append(Person(at, end))
    return found


def _after_relatives(text: str) -> list[Person]:
    """Names behind a relative clause: 获得金牌的费利佩说, 养羊三十年的陈丽却说."""
    found = []
    for match in RELATIVE.finditer(text):
        at = match.end()
        end = _han_name(text, at, trusted=False)
        if end is None and (foreign := _foreign_name(text, at, trusted=False)) and foreign - at > 2:
            end = foreign
        if end and (SPEAKS_SOON.match(text, end) or BEAT.match(text, end)):
            found.append(Person(at, end))
    return found


def _with_title_after(text: str) -> list[Person]:
    """`周会长`, `王女士`, `张伟教授`: a name whose title follows."""
    found = []
    for match in SHORT_TITLE.finditer(text):
        for size in (3, 2, 1):
            at = match.start() - size
            if at < 0 or not (surname := surname_length(text, at)):
                continue
            given = text[at + surname : match.start()]
            if given and (
                given[-1] in OFFICE or text[at - 1 : at + 1] in ENDS_IN_SURNAME or text[at : at + 2] in PLACES
            ):
                continue
            if size == surname or (
                len(given) in (1, 2)
                and all(_given(text, at + surname + n) for n in range(len(given)))
                and text[at : at + 2] not in WORDS
            ):
                if size == surname and (text[at : match.end()][:2] in WORDS or text[at : match.end()] == "高官"):
                    continue
                if size == surname and at and _runs_on(text[at - 1]):
                    continue
                found.append(Person(at, match.end() if size == surname else match.start()))
                break
    return found


def _runs_on(before: str) -> bool:
    """Whether the character before a bare surname makes it the end of a longer word."""
    return (
        "一" <= before <= "鿿" and before not in "的是和与对向让给据由及被民商主户老小人客员者家生师等，到见问请称说按"
    )


def people(text: str) -> list[Person]:
    """Every person that a context gives away, in order; `text` is in simplified characters."""
    dotted = _dotted(text)
    taken = {at for person in dotted for at in range(person.start, person.end)}
    others = (
        _after_titles(text)
        + _before_reports(text)
        + _after_callings(text)
        + _after_relatives(text)
        + _with_title_after(text)
    )
    found = dotted + [one for one in others if taken.isdisjoint(range(one.start, one.end))]
    found.sort(key=lambda person: (person.start, -person.end))
    kept: list[Person] = []
    for person in found:
        if not kept or person.start >= kept[-1].end:
            kept.append(person)
    return kept
