"""What the lines before the body state: title, the label above it, standfirst, byline, date and outlet."""

import re
from dataclasses import dataclass, field

from corpus.about.bare_bylines import bare_byline, masthead_over_byline, masthead_over_day, motto, placed_writers
from corpus.about.boilerplate import is_boilerplate
from corpus.about.bylines import Particulars, continues_byline, looks_like_a_person, read_particulars
from corpus.about.captions import is_caption
from corpus.about.date_labels import is_date_label
from corpus.about.headlines import could_be_standfirst, could_be_title, greets, is_kicker, is_menu_entry, masthead_of
from corpus.about.house_bylines import names_nobody
from corpus.about.published import find_moment
from corpus.about.releases import labels_release, stands_over_release
from corpus.about.rights import rights_holders
from corpus.actors.mastheads import is_short_outlet, may_be_outlet, without_article
from corpus.actors.name import is_given
from corpus.lazy import lazy
from corpus.lines import Line, fold
from corpus.model import About, PassageKind

_LONGEST = 25
"""An article's own particulars stand in its first lines."""

DATELINE = lazy(
    r"\([A-Z][\w ./-]{1,30}\) (?:--|[-–—])(?= ?\S)"
    r"|(?:[A-Z][A-Z.’' /-]{2,40}[A-Z.](?:, [A-Z][\w. ]{1,25})?"
    r"|[A-Z][\w. ]{2,30}(?:, [A-Z][\w. ]{1,25})?(?= ?(?:, [A-Z][a-z]{2,8}\.? \d{1,2} ?)?\())"
    r"(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:, \d{4})?)?"
    r" ?(?:\([A-Za-z][\w ,./-]{1,30}\) ?|(?<= )|(?=—))(?:--|[-–—])"
    r"(?: (?:[A-Z][a-z]{2,8}\.? \d{1,2},|\d{1,2} [A-Z][a-z]{2,8}\.?) \d{4} (?:--|[-–—]))?(?= ?\S)"
    r"|[A-Z][\w.’'/ -]{2,30}(?:, [A-Z][\w. ]{1,25})?, (?:[A-Z][a-z]{2,8}\.? \d{1,2},|\d{1,2} [A-Za-zéûä]{3,9}\.?) \d{4}"
    r" ?(?:\([^()\n]{1,30}\) ?|/[\w ]{2,30}/ ?)?(?::|--|[-–—])(?= ?\S)"
    r"|[A-Z][A-Z.’' /-]{2,40}, [A-Z][a-z]{2,8}\.? \d{1,2}\. /[A-Z][\w-]{1,20}/\.(?= \S)"
)
"""Place, day and agency in front of the first paragraph."""
_LEADS_HERE = lazy(r"(?:[^>›»\n]{1,30} ?[>›»] ?){2,7}[^>›»\n]{0,60}|(?:Home|首页|首頁) ?[/|-] ?[^\n]{1,60}")
"""The path of sections to the page: "Home > News > World"."""
_PAGE = lazy(r"(?:[Pp](?:age|g)\.? ?[A-Z]{0,2})?\d{1,4}")
_LETTER = lazy(r"(?:Readers['’] )?Letters?\b|LETTERS?\b")
OF_THE_WRITER = lazy(
    r"(?:, [^,]{3,60},)? (?:reported|reports|contributed|is (?:an?|the)|covers|writes|can be reached)\b.{0,400}"
    r"|(?: ?[/|,–—-] ?(?:[A-ZÀ-Ý][\w’'-]{2,20} ?){1,3})?"
)
"""What a writer does, or where: "Ana Gil / Lugo"; nothing, too."""
_THE_WRITER = ("The writer is ", "The writers are ", "The author is ", "The authors are ")


@dataclass(slots=True)
class Head:
    """What the lines before the body have told so far."""

    title: str | None = None
    title_line: Line | None = None
    folded: str = ""
    kicker: str = ""
    stated: list[Particulars] = field(default_factory=list)
    kinds: list[PassageKind] = field(default_factory=list)
    """A kind for each line read."""
    known: About = About()
    """What is stated of the article elsewhere."""
    marked: dict[str, PassageKind] = field(default_factory=dict)
    """The kinds of folded lines that the document states."""

    def first(self, key: str) -> str | None:
        return next((value for p in self.stated if (value := getattr(p, key))), None)


def read_head(lines: list[Line], about: About, marked: dict[str, PassageKind]) -> Head:
    """Reads lines until the body begins; a text that is one line is all body. `marked` gives kinds of folded lines."""
    head = Head(known=about, marked=marked)
    known = fold(about.title) if about.title else None
    for i in range(min(len(lines), _LONGEST) if len(lines) > 1 else 0):
        kind = _head_kind(lines, i, head, known)
        if kind is None:
            break
        head.kinds.append(kind)
    return head


def _head_kind(lines: list[Line], i: int, head: Head, known: str | None) -> PassageKind | None:
    line, bare = lines[i], lines[i].bare
    if head.title_line and line.folded == head.folded:
        return "boilerplate"
    if head.title and head.title.endswith(";") and i and head.title_line is lines[i - 1] and len(line.text) < 200:
        return _take_title(head, line, f"{head.title} {line.bare.rstrip('.')}")
    if known is not None and line.folded == known and head.title is None:
        return _take_title(head, line, line.text)
    if head.marked and (kind := head.marked.get(line.folded)):
        head.kicker = bare if kind == "kicker" else head.kicker
        if kind == "kicker" and (outlet := _masthead_over(line, lines[i + 1 :])):
            head.stated.append(Particulars(outlet=outlet))
        return kind
    if is_caption(bare, lines[i - 1].bare if i else ""):
        return "caption"
    if is_date_label(bare) and _dates(lines[i + 1 : i + 2]):
        return "dateline"
    stated = read_particulars(bare)
    if stated and not (stated.outlet and head.title is None and _only_outlet(stated) and i > 2):
        return _take_particulars(head, line, stated)
    if is_boilerplate(line) or _LEADS_HERE.fullmatch(bare) or (i and _PAGE.fullmatch(bare)):
        return "boilerplate"
    if head.title is None and head.kinds[-1:] in (["kicker"], ["boilerplate"]) and is_menu_entry(bare, lines[i + 1 :]):
        return "boilerplate"
    if line.folded == fold(head.known.outlet or ""):
        return "kicker"
    if _is_byline(lines, i, head):
        return "byline"
    if head.title is None and known is None:
        return _untitled_kind(lines, i, head)
    if head.title is None and is_kicker(bare) and i < 3:
        head.kicker = bare
        return "kicker"
    if head.title is not None and _sums_up(lines, i):
        return "standfirst"
    if head.title is not None and "standfirst" not in head.kinds:
        above_author = head.known.author in [after.bare for after in lines[i + 1 : i + 2]]
        if above_author or could_be_standfirst(line, lines[i + 1 : i + 6]):
            return "standfirst"
    return None


def _sums_up(lines: list[Line], i: int) -> bool:
    """Whether a line is one of the points that an agency sets between its title and its byline."""
    if not lines[i].text.startswith("* ") or len(lines[i].text) > 200:
        return False
    return any(
        (line.bare.startswith("By ") and bool(read_particulars(line.bare))) or DATELINE.match(line.text) is not None
        for line in lines[i + 1 : i + 8]
    )


def _dates(lines: list[Line]) -> bool:
    """Whether any of these lines gives the article's day."""
    return any(stated.published for line in lines if (stated := read_particulars(line.bare)))


def _untitled_kind(lines: list[Line], i: int, head: Head) -> PassageKind | None:
    line, rest = lines[i], lines[i + 1 :]
    if stands_over_release(lines, i) or _is_letterhead(line, rest):
        head.kicker = line.bare
        return "kicker"
    if outlet := _masthead_over(line, rest) or (masthead_over_day(lines) if i == 0 else None):
        head.stated.append(Particulars(outlet=outlet))
        return "kicker"
    if i == 0 and len(rest) > 3 and line.folded in map(fold, rights_holders(rest[-_FOOT:])):
        head.stated.append(Particulars(outlet=without_article(line.bare)))
        return "kicker"
    labels = is_kicker(line.bare) or _is_rubric(line, rest) or (head.kinds[-1:] == ["kicker"] and _is_shout(line))
    if labels and any(could_be_title(after, lines[i + 1 + k :]) for k, after in enumerate(rest[:3])):
        head.kicker = line.bare
        return "kicker"
    if greets(line.bare) and rest:
        if found := find_moment(line.bare):
            head.stated.append(Particulars(published=found.iso))
        return "dateline" if found else "standfirst"
    if not could_be_title(line, rest) or DATELINE.match(line.text):
        return None
    title, outlet = masthead_of(line.bare)
    if outlet and _is_retold(outlet, rest):
        return _take_title(head, line, line.bare)
    if outlet:
        head.stated.append(Particulars(outlet=outlet))
    return _take_title(head, line, title)


def _is_letterhead(line: Line, rest: list[Line]) -> bool:
    """Whether a name stands over the label of a press release, and that over its title."""
    labelled = len(rest) > 2 and len(line.bare) <= _PARAGRAPH and labels_release(rest[0].bare)
    return labelled and could_be_title(rest[1], rest[2:]) and not DATELINE.match(rest[1].text)


def _masthead_over(line: Line, rest: list[Line]) -> str | None:
    """The outlet that a line names which may be one's: over the section or the day, with an article, or over the
    title of an article that does not tell of it.
    """
    name = line.bare.title() if line.bare.isupper() else line.bare
    if not rest or not may_be_outlet(name) or not _may_be_masthead(name):
        return None
    over_sections = is_kicker(rest[0].bare) or all(map(_is_shout, rest[:2]))
    over_day = _dates(rest[:1]) or name.startswith("The ")
    over_title = is_short_outlet(name.rpartition(" ")[2]) and _states(rest[0]) and not rest[0].bare.isupper()
    if over_sections or over_day or (over_title and not any(name in after.text for after in rest)):
        return without_article(name)
    return None


def _is_retold(outlet: str, rest: list[Line]) -> bool:
    """Whether the first paragraph names the outlet behind a title as its source: "Mills for sale - Harbour Post"."""
    lead = next((line.text for line in rest[:_LONGEST] if len(line.text) > _PARAGRAPH), "")
    name = re.escape(outlet)
    told = rf"\b{name},? (?:\w+ )?(?:reported|reports|said|says)\b|\b(?:according to|reported by) (?:the )?{name}\b"
    return outlet in lead and re.search(told, lead) is not None


_FOOT = 8
_PARAGRAPH = 60
"""Characters; the lines of an article's head are shorter."""


def _is_byline(lines: list[Line], i: int, head: Head) -> bool:
    """Whether a line goes on with the byline above it or is a bare name that is one; what it states is kept."""
    bare = lines[i].bare
    if names_nobody(bare):
        return True
    if head.kinds[-1:] == ["byline"]:
        if continues_byline(bare) or bare.startswith(_THE_WRITER):
            return True
        if _may_be_masthead(bare) and _dates(lines[i + 1 : i + 2]):
            head.stated.append(Particulars(outlet=without_article(bare) if bare.startswith("The ") else None))
            return True
    is_letter = bare.startswith("From ") and _LETTER.match(head.kicker or head.title or "")
    if is_letter and (stated := read_particulars(f"By {bare.removeprefix('From ')}")) and stated.author:
        head.stated.append(stated)
        return True
    writers = head.first("author"), head.known.author
    if any(name and bare.startswith(name) and OF_THE_WRITER.fullmatch(bare, len(name)) for name in writers):
        return True
    if head.title and (stated := motto(bare) or masthead_over_byline(lines[i : i + 3])):
        head.stated.append(stated)
        return True
    placed = head.title and not head.first("author") and placed_writers(bare)
    if placed or _is_bare_author(lines, i, head):
        head.stated.append(bare_byline(bare))
        return True
    return False


def _is_rubric(line: Line, rest: list[Line]) -> bool:
    """Whether a word or two in capitals stand over a line of more words that could be the title ("OBITUARIES"), or
    a few words over both a title and its standfirst ("Harbour row").
    """
    if len(line.bare.split()) > 3 or len(line.bare) > 30 or not rest or not _states(rest[0]):
        return False
    if _is_shout(line):
        return True
    return (
        len(rest) > 3
        and line.bare[-1].isalnum()
        and _states(rest[1])
        and not (read_particulars(rest[1].bare) or placed_writers(rest[1].bare))
    )


def _is_shout(line: Line) -> bool:
    return line.bare.isupper() and len(line.bare.split()) <= 2


def _states(line: Line) -> bool:
    """Whether a line is a statement without a full stop."""
    return len(line.bare.split()) > 4 and len(line.bare) <= 250 and not line.bare.endswith((".", ":", ",", "?"))


def _take_title(head: Head, line: Line, title: str) -> PassageKind:
    head.title, head.title_line, head.folded = title, line, fold(title)
    return "title"


def _take_particulars(head: Head, line: Line, stated: Particulars) -> PassageKind:
    head.stated.append(stated)
    if stated.title and head.title is None:
        return _take_title(head, line, stated.title)
    if stated.author:
        return "byline"
    if not (stated.outlet or stated.published or stated.updated) and stated.url:
        return "boilerplate"
    return "kicker" if _only_outlet(stated) else "dateline"


def _only_outlet(stated: Particulars) -> bool:
    return stated.outlet is not None and not (stated.author or stated.published or stated.updated)


def _is_bare_author(lines: list[Line], i: int, head: Head) -> bool:
    """A bare name is the byline where a title stands above it and a moment or an outlet beside it, at most the
    masthead between them.
    """
    if head.title is None or head.first("author") or not looks_like_a_person(bare_byline(lines[i].bare).author or ""):
        return False
    if any(continues_byline(line.bare) or line.bare.startswith(_THE_WRITER) for line in lines[i + 1 : i + 2]):
        return True
    given = is_given(lines[i].bare.partition(" ")[0])
    dated = head.kinds[-1] == "dateline" or (head.kinds[-1] == "title" and head.known.published)
    if given and (dated or continues_byline(lines[i].bare.partition(", ")[2])):
        return True
    if head.kinds[-1:] == ["dateline"] and lines[i].bare[0] >= "一":  # a Chinese page sets the day over the name
        return True
    beside = [read_particulars(line.bare) for line in lines[i + 1 : i + 3]]
    if beside and beside[0] is None and not _may_be_masthead(lines[i + 1].bare):
        return False
    return any(beside) and not any(p.author for p in beside if p)


def _may_be_masthead(line: str) -> bool:
    """Whether a line could name who publishes, between the writer and the day: "The Kauri Star"."""
    return len(line) < 50 and looks_like_a_person(line)
