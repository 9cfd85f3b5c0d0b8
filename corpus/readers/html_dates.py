"""When a page says its article was published: in its data, its markup, or the lines beside the headline."""

import re

from lxml.html import HtmlElement

from corpus.published import find_moment, iso_moment
from corpus.readers.embedded import Json, squeeze
from corpus.readers.markup import squash

_PUBLISHED = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "citation_publication_date", "publish-date", "publish_date", "publishdate", "pubdate", "publication_date",
    "published", "published_time", "article_date_original", "originalpublicationdate", "dc.date", "dcterms.date",
    "rnews:datepublished", "date_published", "cxenseparse:recs:publishtime", "iptc-publicationdate",
    "weibo:article:create_at", "date", "pdate",
)  # fmt: skip
_BESIDE = 12
"""How many blocks after the headline may hold the date line."""
_CHANGED = re.compile(r"update|modif|edited|更新|修改|mis à jour|aktualisiert", re.IGNORECASE)
_ISSUED = re.compile(r"publish|posted|发布|發布|publié|veröffentlicht", re.IGNORECASE)


def stated_moment(tree: HtmlElement, meta: dict[str, list[str]], article: dict[str, Json]) -> str | None:
    """The moment in the page's data; of several that state the same day, one with a zone, else one with a time."""
    stated = [squeeze(article.get("datePublished"))]
    stated += [value for key in _PUBLISHED for value in meta.get(key, [])[:1]]
    stated += [squeeze(t.get("datetime")) for t in tree.xpath("//time[@datetime]") if _states_publication(t)]
    moments = [moment for text in stated if text and (moment := iso_moment(text))]
    if not moments:
        return None
    same_day = [m for m in moments if m[:10] == moments[0][:10]]
    return next((m for m in same_day if _has_zone(m)), None) or next((m for m in same_day if "T" in m), moments[0])


def published_beside(shown: list[str], title: str, stated: str | None) -> str | None:
    """The stated moment, made more precise by a date line beside the headline; that line's own where none is stated.

    `shown` are the page's blocks of text in order.
    """
    if stated and "T" in stated:
        return stated
    head = squash(title)
    at = next((i for i, text in enumerate(shown) if head and squash(text) == head), None)
    if at is None:
        return stated
    lines = [text for text in shown[max(0, at - 3) : at + _BESIDE] if len(text) <= 90]
    for line in lines:
        moment = find_moment(line)
        if not moment or len(moment.iso) < 10 or len(squash(moment.rest)) > 30:
            continue
        if _CHANGED.search(line) and not _ISSUED.search(line):
            continue
        if stated is None or ("T" in moment.iso and moment.iso.startswith(stated)):
            return moment.iso
    return stated


def _states_publication(time: HtmlElement) -> bool:
    marks = (
        f"{time.get('itemprop', '')} {time.get('class', '')} {'pubdate' if 'pubdate' in time.attrib else ''}".lower()
    )
    if "modif" in marks or "update" in marks:
        return False
    if "publish" in marks or "pubdate" in marks or "entry-date" in marks:
        return True
    return "publish" in (time.text_content() or "").lower()


def _has_zone(moment: str) -> bool:
    return moment.endswith("Z") or bool(re.search(r"T.*[+-]\d\d:\d\d$", moment))
