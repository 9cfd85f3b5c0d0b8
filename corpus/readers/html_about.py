"""What a page says of its article: headline, outlet, author, moment of publication, address, form."""

import re
from dataclasses import replace

from corpus.about.boilerplate import is_boilerplate
from corpus.about.bylines import Particulars, looks_like_a_person, read_particulars
from corpus.about.forms import is_opinion_label
from corpus.about.published import find_moment, iso_moment
from corpus.about.releases import labels_release
from corpus.actors.mastheads import is_outlet
from corpus.actors.name import is_given
from corpus.lines import is_in_han, split_lines
from corpus.model import About, Form
from corpus.readers.bylines import clean_byline
from corpus.readers.embedded import kind_of, squeeze
from corpus.readers.html_author import author_of, nobody
from corpus.readers.html_blocks import Block
from corpus.readers.html_body import guessed_about
from corpus.readers.html_dates import below, published_beside, stated_moment
from corpus.readers.html_page import Page, web_address
from corpus.readers.html_title import is_named, outlet_of, title_of
from corpus.readers.markup import squash

_NEAR = 4
"""Lines above a headline among which a label of the article stands; below it, two."""
_ALONE = re.compile(
    r"(?!.{0,6}(?:时间|日期|更新|发布|发表|编辑|来源|阅读|浏览|评论|分享|字体|字号|北京|首页))[^\W\d_][^\s：:|/，。]{1,15}"
)
_FORMS: dict[str, Form] = {"OpinionNewsArticle": "opinion", "BlogPosting": "blog"}


def about(page: Page, shown: list[Block]) -> About:
    """What the page states; what that leaves open, the blocks `shown` and trafilatura's heuristics may fill."""
    lines = [line.strip() for block in shown for line in block.text.split("\n")]
    title = title_of(page, lines)
    parted = [line.strip() for block in shown for line in (block.spaced or block.text).split("\n")]
    named = outlet_of(page, title or "", lines)
    beside = _said_beside([below(parted, title or ""), below(lines, title or "")], title or "", named or "")
    outlet = named or beside.outlet
    stated = About(
        title=title,
        outlet=outlet,
        author=author_of(page, title or "", outlet or "", clean_byline(beside.author or "", title or "")),
        published=published_beside(page, lines, title or "", stated_moment(page))
        or beside.published
        or published_beside(page, parted, title or "", None),
        form=_form(page, lines, title or ""),
        url=page.url,
    )
    return stated if all((title, outlet, stated.author, stated.published)) else _filled(page, stated)


def _said_beside(readings: list[list[str]], title: str, house: str) -> Particulars:
    """What the lines below the headline state, where a line states nothing else; the first way to read them leads.

    A byline may end in the outlet, `house`, and which of its desks it was: "Por Ana Gil, ebb Lugo".
    """
    if house:
        desk = re.compile(rf"(?<=\w), {re.escape(house)}\b(?: [A-Z][\w ]{{1,20}})?$", re.IGNORECASE)
        readings = [[desk.sub("", line) for line in lines] for lines in readings]
    said = [stated for lines in readings for line in lines if (stated := read_particulars(line))]
    said += [Particulars(author=name) for lines in readings if (name := _above_date(lines, title))]
    said += [stated for lines in readings if (stated := _before_moment(lines, title))]
    return Particulars(*(next((v for v in values if v), None) for values in zip(*said, strict=True)))


def _before_moment(lines: list[str], title: str) -> Particulars | None:
    """Whoever stands alone on a line with the moment, to the minute, right below a Chinese headline."""
    for n, line in enumerate(lines[:-1]):
        below = lines[n + 1]
        if squash(line) != squash(title) or not is_in_han(title) or squash(below) == squash(title):
            continue
        moment = find_moment(below)
        name = moment.rest.strip() if moment and "T" in moment.iso else ""
        if moment and _ALONE.fullmatch(name) and not is_boilerplate(split_lines(name)[0]):
            person = looks_like_a_person(name)
            return Particulars(name if person else None, None if person else name, moment.iso)
    return None


def _above_date(lines: list[str], title: str) -> str | None:
    """The bare name that stands between the headline, or one line that sums up, and the article's date."""
    heads = [n for n, line in enumerate(lines) if squash(line) == squash(title)]
    for n in heads:
        for at in (n + 1, n + 2):
            line = lines[at] if at + 1 < len(lines) else ""
            sure = at == n + 1 or is_given(line.partition(" ")[0])
            named = sure and looks_like_a_person(line) and not is_outlet(line)
            dated = read_particulars(lines[at + 1]) if named else None
            if dated and not dated.author and (dated.published or dated.updated):
                return line
    return None


def _form(page: Page, lines: list[str], title: str) -> Form | None:
    at = next((n for n, line in enumerate(lines) if title and squash(line) == squash(title)), None)
    if at is not None and any(map(labels_release, lines[max(0, at - _NEAR) : at + 3])):
        return "release"
    sections = page.article.get("articleSection")
    stated = [*page.meta.get("article:section", []), *(sections if isinstance(sections, list) else [sections])]
    if any(is_opinion_label(squeeze(section)) for section in stated):
        return "opinion"
    return next((_FORMS[kind] for kind in kind_of(page.article) if kind in _FORMS), None)


def _filled(page: Page, stated: About) -> About:
    guessed = guessed_about(page.tree)
    title = stated.title or squeeze(guessed.title) or None
    # in Chinese, whom the heuristics name is a reader who comments, or one of the site's other writers
    guess = "" if is_in_han(title or "") else squeeze(guessed.author)
    author = stated.author or clean_byline(guess, title or "")
    if author and not stated.author and (is_outlet(author) or squash(author) in nobody(page, stated.outlet or "")):
        author = None
    return replace(
        stated,
        title=title,
        outlet=stated.outlet or _guessed_outlet(squeeze(guessed.sitename), title or ""),
        author=author,
        published=stated.published or iso_moment(guessed.date or ""),
        url=stated.url or web_address(guessed.url),
    )


def _guessed_outlet(name: str, title: str) -> str | None:
    """A site's name as guessed, unless it was cut from the headline."""
    return name if is_named(name) and squash(name) not in squash(title) else None
