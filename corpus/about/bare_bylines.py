"""Whom and what a line of an article's head names without "By": a writer, a masthead, a newsletter's own line."""

from corpus.about.bylines import Particulars, continues_byline, looks_like_a_person, read_particulars
from corpus.about.headlines import is_kicker
from corpus.about.house_bylines import names_nobody
from corpus.actors.mastheads import is_outlet, without_article
from corpus.actors.name import is_given
from corpus.actors.name_class import kind_of
from corpus.lazy import lazy
from corpus.lines import Line
from corpus.wordlists import words

_BEHIND_NAME = lazy(r", | for | [–—-] ")
_MOTTO = lazy(
    r"(?:The|A|An|My|Your|Our) (?:[\w’'-]{1,20} ){0,5}(?:weekly|daily|monthly|newsletter|letter|column|blog|diary"
    r"|dispatch|podcast|round-?up|briefing|digest|bulletin)(?: (?:on|about|from|for) [^.!?,“”\"]{3,50})?"
    r",? (?:written )?by (?P<name>[A-Z][\w’'-]{1,20}(?: [A-Z][\w.’'-]{0,20}){1,3}?)\.?"
)
_NAME = r"[A-ZÀ-Ý][\w.’'-]{1,24}(?: (?:[A-ZÀ-Ý][\w.’'-]{0,24}|de|da|van|von|der|den|bin|al)){1,3}"
_PLACE = r"(?:the )?[A-ZÀ-Ý][\w.’'-]{1,20}(?: [A-ZÀ-Ý][\w.’'-]{1,20}){0,2}"
_PLACED = lazy(rf"(?P<who>{_NAME}(?:(?:, | and ){_NAME}){{0,3}}) in {_PLACE}(?:, and |, | and |$)")
"""One of several who wrote it, or two, with the place they wrote from."""
_AND = lazy(r", | and ")


def placed_writers(line: str) -> str | None:
    """The names in "Ann Lee in Lundby and Bo Ek in Rome"; None where fewer than two stand each in a place."""
    if line.count(" in ") < 2 or len(line) > 200:
        return None
    names: list[str] = []
    at = 0
    while at < len(line):
        if (found := _PLACED.match(line, at)) is None:
            return None
        names += _AND.split(found["who"])
        at = found.end()
    if not any(is_given(name.partition(" ")[0]) for name in names) or any(_kind(name) != "person" for name in names):
        return None
    return f"{', '.join(names[:-1])} and {names[-1]}"


def bare_byline(line: str) -> Particulars:
    """The name in "Ann Lee in New York", "Ann Lee, News editor", "Ann Lee for Harbour Post", and whom it is for."""
    if placed := placed_writers(line):
        return Particulars(author=placed)
    name, _, place = line.partition(" in ")
    if place[:1].isupper() and " for " not in name:
        return Particulars(author=name)
    parts = _BEHIND_NAME.split(line, 1)
    if len(parts) == 2 and is_outlet(parts[1]):
        return Particulars(author=parts[0], outlet=without_article(parts[1]))
    return Particulars(author=parts[0] if len(parts) == 2 and continues_byline(parts[1]) else line)


def motto(line: str) -> Particulars | None:
    """What a newsletter or a column says of itself: "A weekly letter on ships, by Ann Lee"."""
    found = _MOTTO.fullmatch(line) if " by " in line else None
    return Particulars(author=found["name"]) if found and _kind(found["name"]) == "person" else None


def masthead_over_byline(lines: list[Line]) -> Particulars | None:
    """The masthead that stands first of these lines, over who wrote it ("Pier Monitor / 4 May 2026 / By our staff")."""
    name = lines[0].bare
    if len(name) > 50 or name.isupper() or not looks_like_a_person(name) or is_given(name.partition(" ")[0]):
        return None
    for line in lines[1:]:
        stated = read_particulars(line.bare)
        if line.bare.startswith(("By ", "BY ")) and (names_nobody(line.bare) or (stated and stated.author)):
            is_named = _kind(name) in ("organisation", "person")
            return Particulars(outlet=without_article(name) if is_named and not is_kicker(name) else None)
        if stated is None:
            return None
    return None


def masthead_over_day(lines: list[Line]) -> str | None:
    """The outlet that the first of these lines names over a day and a title, where it is called like one or the text
    says that somebody told it something ("Pier Week / 4 May 2026 / Why the old quay has to close").
    """
    name = lines[0].bare
    if len(lines) < 4 or len(name) > 40 or not _TITLED.fullmatch(name):
        return None
    title, stated = lines[2].bare, read_particulars(lines[1].bare)
    if stated is None or not stated.published or not 4 < len(title.split()) < 30 or title.endswith((".", ":", ",")):
        return None
    called = name.rpartition(" ")[2].lower() in _PERIODICALS and name.count(" ") > 0
    bare = without_article(name)
    told = (f"told {name}", f"told the {bare}", f"seen by {name}", f"seen by the {bare}", f"with {name}")
    return bare if called or any(telling in line.text for line in lines[3:] for telling in told) else None


_TITLED = lazy(r"[A-Z][\w’'&-]{1,20}(?: (?:[A-Z][\w’'&-]{1,20}|of|and|the|&)){0,4}")
_PERIODICALS = words(
    "week weekly monthly quarterly diary diaries notebook journal gazette bulletin newsletter blog digest dispatches"
)
"""How what comes out again and again is called."""


def _kind(name: str) -> str:
    return kind_of(name.lower().split(), name.split(), "")


_SIGNS = lazy("记者|記者|采写|採寫|撰文|撰稿|执笔|執筆|作者|文\\s?[/／|｜：:]")
_LONGEST_SIGNATURE = 40


def may_sign(line: str) -> bool:
    """Whether a short line has a word with which Chinese pages name who wrote an article."""
    if len(line) >= _LONGEST_SIGNATURE or line.isascii() or line[-1:] in "。：？！":
        return False
    return _SIGNS.search(line) is not None
