"""What an article says of itself: title, standfirst, byline, date, captions, boilerplate, body."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from corpus.about.agencies import agency_in
from corpus.about.bare_bylines import may_sign
from corpus.about.boilerplate import glued_buttons, is_boilerplate, tail_start
from corpus.about.bylines import LONGEST_BYLINE, Particulars, is_eastern, read_particulars
from corpus.about.captions import glued_captions, is_caption
from corpus.about.date_labels import has_date_label
from corpus.about.forms import form_of
from corpus.about.head_lines import DATELINE, OF_THE_WRITER, Head, read_head
from corpus.about.headlines import could_be_heading
from corpus.about.published import iso_moment
from corpus.about.releases import is_release, issuer_of, release_end
from corpus.about.rights import rights_holders, source_at_foot
from corpus.about.site import could_stand_at, day_of
from corpus.actors.mastheads import is_outlet, without_article
from corpus.actors.name import is_given
from corpus.lazy import lazy
from corpus.lines import Line, fold, split_lines
from corpus.model import About, Passage, PassageKind

_DAY = lazy(r"\b(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})\b(?!,? \d{4})")
_EXCLUSIVE_TO = lazy(
    r"\btold (?:the )?(?P<a>[A-Z][\w.’'&]*(?: [A-Z][\w.’'&]*){0,3})(?: exclusively\b| in an? exclusive\b)"
    r"|\bexclusive (?:\w+ )?interview (?:with|to) (?:the )?(?P<b>[A-Z][\w.’'&]*(?: [A-Z][\w.’'&]*){0,3})"
)


_OPENING = 8
"""Lines of the body among which a Chinese page may name who wrote it."""
_Stretch = tuple[PassageKind, int, int]
"""What will be a passage or a part of one."""


class Layout(NamedTuple):
    """The article's own particulars, and its passages in order."""

    about: About
    passages: tuple[Passage, ...]


def lay_out(text: str, about: About, marked: tuple[tuple[PassageKind, str], ...] = ()) -> Layout:
    """The layout of a cleaned text; what `about` states already wins over what the text says, and so do lines whose
    kind is `marked` by their document.

    Passages cover every word of the text, in order and without overlaps. A line is the article's unless its
    whole wording shows that it is not: what is doubtful stays body.
    """
    lines = split_lines(text)
    kinds = {fold(words): kind for kind, words in marked}
    head = read_head(lines, about, kinds)
    body = len(head.kinds)
    released = about.form == "release" or (about.form is None and is_release(lines[: body + 1]))
    ends = min(tail_start(lines, body), release_end(lines, body, released)) if body < len(lines) else len(lines)
    tail = max(ends, body)
    stretches = [(kind, line.start, line.end) for kind, line in zip(head.kinds, lines, strict=False)]
    stretches += _read_body(lines, body, tail, head, kinds)
    stretches += [("boilerplate", line.start, line.end) for line in lines[tail:]]
    passages = _joined(stretches)
    opening = [line for line in lines[body : min(tail, body + _OPENING)] if may_sign(line.bare)]
    last = lines[max(body, min(tail, len(lines)) - 12) : max(body, tail)]
    if released:
        issuer = about.outlet or head.first("outlet") or issuer_of(lines, body, tail, about.title or head.title or "")
        about = replace(about, form="release", outlet=issuer)
    about = _complete(
        about, head, text, [*opening, *last], lines[tail:], lines[body].start if body < len(lines) else len(text)
    )
    return Layout(_dated(about, text, passages), passages)


def _read_body(
    lines: list[Line], body: int, tail: int, head: Head, marked: dict[str, PassageKind]
) -> Iterator[_Stretch]:
    """Body paragraphs, with the captions, headings and page furniture among them."""
    captions = {lines[i].folded for i, kind in enumerate(head.kinds) if kind == "caption"}
    captions.update(words for words, kind in marked.items() if kind == "caption")
    title, size = head.folded, len(head.title or "")
    writers = head.known.author or head.first("author") or ""
    names = tuple(filter(None, _NAMES.split(writers)))
    opening = body
    for i in range(body, tail):
        line = lines[i]
        if (captions and len(line.text) <= 450 and line.folded in captions) or is_caption(line.bare, lines[i - 1].bare):
            captions.add(line.folded)
            opening += i == opening
            yield "caption", line.start, line.end
        elif is_boilerplate(line) or (20 < size <= len(line.text) <= size + 8 and line.folded == title):
            yield "boilerplate", line.start, line.end
        elif may_sign(line.bare) and (stated := read_particulars(line.bare)) and stated.author:
            yield "byline", line.start, line.end
        elif len(line.bare) <= LONGEST_BYLINE and is_eastern(line.bare) and (stated := read_particulars(line.bare)):
            yield "byline" if stated.author else "dateline", line.start, line.end
        elif (names and _tells_of(names, line.text)) or _is_post_byline(line.bare):
            yield "byline", line.start, line.end
        elif i + 1 < tail and could_be_heading(line, lines[i + 1]):
            yield "heading", line.start, line.end
        else:
            at = _signs_off(line.text, writers)
            first = i == opening or (i == opening + 1 and len(lines[opening].text) < _SHORT)
            if at == len(line.text):
                yield from _paragraph(line, first)
            else:
                own = line.text[:at].rstrip()
                yield from _paragraph(line._replace(end=line.start + len(own), text=own), first)
                yield "byline", line.start + at, line.end


def _tells_of(writers: tuple[str, ...], text: str) -> bool:
    """Whether a line names one who wrote the article, and says no more than what they do."""
    for name in writers:
        last = name.rpartition(" ")[2]
        if text.startswith((f"{last} covers ", f"{last} writes ")) or text.casefold() == name.casefold():
            return True
        if text.startswith(name) and OF_THE_WRITER.fullmatch(text, len(name)):
            return True
    return False


def _is_post_byline(line: str) -> bool:
    """Whether a line amid the text says who wrote what follows, as posts of a live page do: "By Ann Lee"."""
    if not line.startswith(("By ", "BY ")) or len(line) > _SHORT or line.endswith((".", ":", ",", "?")):
        return False
    stated, first = read_particulars(line), line[3:].partition(" ")[0].title()
    return stated is not None and " " in (stated.author or "") and is_given(first)


_NAMES = lazy(r", | and | & |、")


def _signs_off(text: str, writers: str) -> int:
    """Where the dash and name begin with which a writer of a live page closes a paragraph, else the text's end."""
    dash = max(text.rfind(dash, -_SIGNED) for dash in ("– ", "— ", "- ")) if writers else -1
    name = text[dash + 2 :].strip().rstrip(".") if dash > 0 else ""
    return dash if " " in name and name in writers else len(text)


_SIGNED = 40
"""Characters of a sign-off."""
_SHORT = 60
"""Characters below which a line may stand over a dateline: "By Harbour News Agency staff"."""


def _paragraph(line: Line, first: bool) -> Iterator[_Stretch]:
    """A paragraph without the dateline before it and the captions run into it."""
    at = line.start
    # a digest sets each of its stories under a dateline of its own
    opens_story = first or line.text.find(" (", 0, 60) > 0
    dateline = _dateline(line.text) if opens_story else None
    named = (agency_in(dateline[0]) or is_eastern(dateline[0])) if dateline else None
    dateline = dateline if named or not line.text.startswith("(") else None
    if dateline and len(line.text) > dateline.end() + (8 if named else 40) and (first or named):
        yield "dateline", at, at + dateline.end()
        at += dateline.end()
        at += len(line.text[dateline.end() :]) - len(line.text[dateline.end() :].lstrip())
    for kind, start, end in _glued(line.text):
        if line.start + start > at:
            yield "body", at, line.start + len(line.text[:start].rstrip())
        yield kind, line.start + start, line.start + end
        at = line.start + end
        at += len(line.text) - end - len(line.text[end:].lstrip())
    if at < line.end:
        yield "body", at, line.end


def _dateline(text: str) -> re.Match[str] | None:
    """Place, day, agency or reporter in front of a story's first paragraph."""
    if text.isascii() or text[0] not in "[(【":
        return DATELINE.match(text)
    from corpus.about.eastern import DATELINE as EASTERN

    return EASTERN.match(text) or DATELINE.match(text)


def _glued(text: str) -> list[_Stretch]:
    """What was run into a paragraph when the page was copied: captions, else the buttons that share it."""
    if captions := glued_captions(text):
        return [("caption", start, end) for start, end in captions]
    buttons = glued_buttons(text)
    return [("boilerplate", start, end) for start, end in buttons] if buttons else []


def _joined(stretches: list[_Stretch]) -> tuple[Passage, ...]:
    """The passages: neighbouring body paragraphs are one."""
    joined: list[_Stretch] = []
    for kind, start, end in stretches:
        if kind == "body" and joined and joined[-1][0] == "body":
            start = joined.pop()[1]
        joined.append((kind, start, end))
    return tuple([Passage(*stretch) for stretch in joined])


def _dated(about: About, text: str, passages: tuple[Passage, ...]) -> About:
    """With what a dateline states and nothing else does: date ("BEIJING, Nov. 5, 2025 (Xinhua)") and news agency.

    A month and day complete a year that is known. Where a digest names several agencies, none is the outlet; nor is one
    whose report stands on another's site.
    """
    lines = [text[passage.start : passage.end] for passage in passages if passage.kind == "dateline"]
    agencies = {agency for line in lines if (agency := agency_in(line)) and could_stand_at(agency, about.url)}
    if about.outlet is None and len(agencies) == 1:
        about = replace(about, outlet=agencies.pop())
    if about.language == "zh" and not (about.title and about.published):
        from corpus.chinese.particulars import day_told, original_title

        title = about.title or original_title(text)
        about = replace(about, title=title, published=about.published or day_told(title, text))
    about = _with_asian_dateline(about, text, passages, lines)
    if about.published is None or len(about.published) == 4:
        for line in lines:
            day = _DAY.search(line) if about.published else None
            stated = iso_moment(f"{day[0]} {about.published}" if day else line)
            if stated and len(stated) > 4 and stated.startswith(about.published or ""):
                return replace(about, published=stated)
    return about


def _with_asian_dateline(about: About, text: str, passages: tuple[Passage, ...], lines: list[str]) -> About:
    """With the outlet and the reporter that a Chinese, Japanese or Korean article's dateline or signature names."""
    body = [passage for passage in passages if passage.kind in ("standfirst", "body")]
    own = None if about.author == about.outlet else about.author
    if about.language not in ("zh", "ja", "ko") or not body or (about.outlet and own):
        return about
    if about.language == "zh":
        from corpus.chinese.particulars import dateline_particulars

        stated = dateline_particulars(text, body[0].start, body[-1].end)
    else:
        from corpus.about import eastern

        stated = eastern.dateline_particulars(lines[0]) if lines else Particulars()
        stated = stated._replace(author=stated.author or eastern.signed(text[body[-1].start : body[-1].end]))
    return replace(about, outlet=about.outlet or stated.outlet, author=own or stated.author or about.author)


_FOOT = 3
"""Last lines of which one may name the outlet as its source."""


def _complete(about: About, head: Head, text: str, last: list[Line], tail: list[Line], body: int) -> About:
    """`about`, with what it leaves open taken from the head, the last lines and the article's own notices.

    The body begins at offset `body` of the text.
    """
    below = [
        read_particulars(line.bare)
        for line in last
        if len(line.text) < 120 and (has_date_label(line.bare) or is_eastern(line.bare) or may_sign(line.bare))
    ]
    signed = next((p.author for p in below if p and p.author), None)
    published = head.first("published") or next((p.published for p in below if p and p.published), None)
    outlet = about.outlet or head.first("outlet") or _own_outlet(text, head, [*last, *tail])
    author = head.first("author") or signed
    url = about.url or head.first("url")
    if outlet is None and (source := source_at_foot([*last, *tail][-_FOOT:])) and could_stand_at(source, url):
        outlet = source
    return About(
        title=about.title or head.title,
        outlet=outlet,
        author=about.author or (None if author and outlet and fold(author) == fold(outlet) else author),
        published=about.published or published or head.first("updated") or day_of(url),
        url=url,
        form=about.form or form_of(text, about.title or head.title, head.kicker, body),
        language=about.language,
    )


def _own_outlet(text: str, head: Head, last: list[Line]) -> str | None:
    """The outlet that an exclusive was given to, or that holds the copyright; None where the article does not say."""
    if re.search(r"\bexclusive\b", f"{head.kicker} {head.title or ''}", re.I):
        for found in _EXCLUSIVE_TO.finditer(text[:5000]):
            name = found["a"] or found["b"]
            if is_outlet(name):
                return without_article(name)
    owner = next(filter(is_outlet, rights_holders(last)), None)
    return without_article(owner) if owner else None
