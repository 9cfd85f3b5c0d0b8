"""When a page says its article was published: in its data, its markup, or the lines beside the headline."""

import re
from datetime import UTC, datetime, timedelta, timezone

from lxml.html import HtmlElement

from corpus.about.published import find_moment, iso_moment
from corpus.readers.embedded import squeeze
from corpus.readers.html_page import Page
from corpus.readers.markup import names_of, squash

_PUBLISHED = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "citation_publication_date", "publish-date", "publish_date", "publishdate", "pubdate", "publication_date",
    "published", "published_time", "article_date_original", "originalpublicationdate", "dc.date", "dcterms.date",
    "rnews:datepublished", "date_published", "cxenseparse:recs:publishtime", "iptc-publicationdate",
    "govuk:first-published-at", "weibo:article:create_at", "date", "pdate",
)  # fmt: skip
_BESIDE = 12
"""How many blocks after the headline may hold the date line."""
_LABEL = 12
"""Letters of a label behind a headline ("Subscribers")."""
_PARAGRAPH = 160
"""Characters above which a line is no longer about the article but of it."""
_DAY_FIRST = frozenset(
    ("de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "cs", "da", "nb", "no", "sv", "fi", "el", "ro")
)
"""Languages that write the day before the month wherever they write both as numbers."""
_CHANGED = re.compile(
    r"update|modif|edited|更新|修改|mis à jour|aktualisiert|actualizad|aggiornat|atualizad|bijgewerkt|수정",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:^|[-_\s])(?:comments?|commentlist|forum|repl(?:y|ies)|related|recommended|teasers?|sidebar|widget)(?:[-_\s]|$)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\bvar ct ?= ?\"(1\d{9})\"")
_CHINA = timezone(timedelta(hours=8))
_DIGIT = re.compile(r"\d")
_ISSUED = re.compile(r"publi[sc]|posted|发布|發布|publié|pubblicat|veröffentlicht|입력", re.IGNORECASE)


def stated_moment(page: Page) -> str | None:
    """The moment in the page's data; of several that state the same day, one with a zone, else one with a time."""
    day_first = page.language in _DAY_FIRST
    stated = [squeeze(page.article.get("datePublished"))]
    stated += [value for key in _PUBLISHED for value in page.meta.get(key, [])[:1]]
    stated += _marked_times(page.tree)
    stated += [squeeze(e.get("title")) for e in page.tree.xpath("//abbr[contains(@class, 'published')]")[:1]]
    marked = page.tree.xpath("//*[@itemprop='datePublished'][not(self::meta or self::time)]")
    stated += [squeeze(e.get("content") or e.get("title") or e.text_content()[:100]) for e in marked[:1]]
    stated += _counted(page.tree)
    moments = [moment for text in stated if text and (moment := iso_moment(text, day_first))]
    if not moments:
        return None
    same_day = [m for m in moments if m[:10] == moments[0][:10]]
    return next((m for m in same_day if _has_zone(m)), None) or next((m for m in same_day if "T" in m), moments[0])


def _counted(tree: HtmlElement) -> list[str]:
    """The seconds since 1970 that a messenger's page keeps in a script, where it shows "yesterday"."""
    if not tree.xpath("//em[@id='publish_time']"):
        return []
    scripts = (found for script in tree.iter("script") if (found := _COUNTED.search(script.text or "")))
    return [datetime.fromtimestamp(int(found[1]), _CHINA).isoformat() for found in scripts][:1]


def _marked_times(tree: HtmlElement) -> list[str]:
    """What the times marked as the publication's state; where they differ, those marked as the article's in so many
    words: a list of other articles marks theirs too.
    """
    marked = [time for time in tree.xpath("//time[@datetime]") if _states_publication(time)]
    if len({time.get("datetime")[:10] for time in marked}) > 1:
        marked = [time for time in marked if time.get("itemprop") == "datePublished"]
    return [squeeze(time.get("datetime")) for time in marked]


def below(shown: list[str], title: str) -> list[str]:
    """The lines from a little above the headline to the first paragraph after it: where particulars stand."""
    at = _headline(shown, title)
    if at is None:
        return []
    end = next((n for n in range(at + 1, len(shown)) if len(shown[n]) > _PARAGRAPH), len(shown))
    return shown[max(0, at - 3) : min(end, at + _BESIDE)]


def published_beside(page: Page, shown: list[str], title: str, stated: str | None) -> str | None:
    """The stated moment, made more precise by a date line beside the headline; that line's own where none is stated.

    `shown` are the lines in view.
    """
    if stated and "T" in stated:
        return stated
    at = _headline(shown, title)
    if at is None:
        return stated
    day_first = page.language in _DAY_FIRST
    beside = [*shown[at : at + _BESIDE], *shown[max(0, at - 3) : at]]  # above it may stand the day of the visit
    lines = [text for text in beside if len(text) <= 90]
    for line in lines:
        changed, number = _CHANGED.search(line), _DIGIT.search(line)
        if changed and number and changed.start() > number.start():
            line = line[: changed.start()]
        elif changed and not _ISSUED.search(line):
            continue
        moment = find_moment(line, day_first)
        if not moment or len(moment.iso) < 10 or len(squash(moment.rest)) > 30:
            continue
        if stated is None or ("T" in moment.iso and moment.iso.startswith(stated)):
            return _timed(page.tree, line, moment.iso)
        if moment.iso == stated:
            return _timed(page.tree, line, stated)
    return _behind_words(page.tree, lines, stated) or stated


def _behind_words(tree: HtmlElement, lines: list[str], stated: str | None) -> str | None:
    """The moment that markup states behind words that are none ("3 days ago"), which stand among the lines."""
    known = [squash(line) for line in lines if not _CHANGED.search(line)]
    for element in tree.xpath("//time[@datetime]")[:40]:
        words, precise = squash(element.text_content()[:100]), iso_moment(element.get("datetime", "")[:100])
        same = precise is not None and stated in (None, precise[:10], _day_in_utc(precise))
        if words and same and any(words in line for line in known):
            return precise
    return None


def _day_in_utc(moment: str) -> str | None:
    """The day of a moment with a zone by the clock that data often keep."""
    return datetime.fromisoformat(moment).astimezone(UTC).date().isoformat() if _has_zone(moment) else None


def _headline(shown: list[str], title: str) -> int | None:
    """Where the headline stands: alone, behind a label, or before a short one."""
    head = squash(title)
    bare = [squash(text) for text in shown] if head else []
    found = [i for i, text in enumerate(bare) if text.startswith(head) or text.endswith(head)]
    exact = [i for i in found if bare[i] == head]
    behind = [i for i in found if bare[i].endswith(head)]
    before = [i for i in found if len(bare[i]) <= len(head) + _LABEL < 2 * len(head)]
    return next(iter([*exact, *behind, *before]), None)


def _timed(tree: HtmlElement, line: str, moment: str) -> str:
    """The moment that a line states, as precise as the element knows that shows it."""
    known = squash(line)
    for element in tree.xpath("//time[@datetime]")[:40]:
        words, precise = squash(element.text_content()[:100]), iso_moment(element.get("datetime", "")[:100])
        if words and words in known and precise and precise.startswith(moment):
            return precise
    return moment


def _states_publication(time: HtmlElement) -> bool:
    marks = (
        f"{time.get('itemprop', '')} {time.get('class', '')} {'pubdate' if 'pubdate' in time.attrib else ''}".lower()
    )
    if "modif" in marks or "update" in marks or any(map(_is_of_others, time.iterancestors())):
        return False
    if "publish" in marks or "pubdate" in marks or "entry-date" in marks:
        return True
    return bool(_ISSUED.search(time.text_content() or ""))


def _is_of_others(element: HtmlElement) -> bool:
    """Whether what stands inside is a reader's comment, another article or the site's."""
    return element.tag in ("aside", "nav", "footer") or bool(_OTHERS.search(names_of(element, "class", "id")))


def _has_zone(moment: str) -> bool:
    return moment.endswith("Z") or bool(re.search(r"T.*[+-]\d\d:\d\d$", moment))
