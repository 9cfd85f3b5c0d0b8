"""A page's headline as the reader saw it, and the outlet: what the window's title adds to the headline."""

import re

from corpus.about.bylines import read_particulars
from corpus.about.headlines import is_kicker
from corpus.about.published import find_moment
from corpus.about.site import host_of, is_archive
from corpus.actors.mastheads import is_outlet
from corpus.readers.embedded import names, squeeze
from corpus.readers.html_page import Page, site_names
from corpus.readers.markup import squash

_OUTLET = ("og:site_name", "source", "dc.publisher", "application-name", "publisher", "copyright-holder")
_SEPARATOR = re.compile(
    r"\s[|–—\-·•:»]\s|\s?::\s|[_|｜](?=\S)"
    r"|(?<=[\u4e00-\u9fff”》？！）])[-–—]{1,2}(?=(?:[\u4e00-\u9fff]{2,10}|[A-Z][A-Za-z ]{2,20})$)"
    r"|(?<=.{10})：(?=[^：]{2,20}$)"
)
_ADDRESS = re.compile(r"(?:[\w-]+\.)+(?:cn|com|net|org|hk|tw)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_PLATFORMS = frozenset(
    ("Medium", "Substack", "微信公众平台", "Weixin Official Accounts Platform", "LinkedIn", "Facebook")
)
"""Sites that publish for whoever has an account."""
_SITE_PART = re.compile(
    r"(?:print|printable|printer[- ]friendly)(?: (?:version|page|view))?|home(?: ?page)?|welcome|article"
    r"|untitled(?: document)?|new page"
    r"|首页|主页|(?:新闻|工作|行业|公司|本站)(?:动态|中心|资讯|快讯)|通知公告|正文|详情页?",
    re.IGNORECASE,
)
"""What a window's title says of a page that is not its headline."""
_NEWS_FROM = re.compile(r"^(?:Latest |Breaking )?News from (?:The |the )?(?=[A-Z])")
_SITE = re.compile(r"[一-鿿]{2,16}(?:官网|官方网站|门户网站)")
_HOST = re.compile(r"(?:www\.)?[a-z\d-]{2,40}\.[a-z]{2,4}(?:\.[a-z]{2})?")
_COLON = re.compile(r"(?<=\w): ")
_LONGEST, _LABEL = 160, 12
_FEWEST = 4
"""Words that two wordings share which stand in a page's head and over its text."""
_FULL = 60
"""Characters from which a line with a full stop is text."""
_SHORTEST = 15
"""Letters from which a line that the window's title holds is no mere label; a Chinese character counts as two."""


def title_of(page: Page, shown: list[str]) -> str | None:
    """The headline: the heading that the head agrees with, else the head's title without the site.

    `shown` are the lines in view.
    """
    headline = squeeze(page.article.get("headline"))
    stated = [*page.meta.get("og:title", []), headline, page.window_title]
    if found := _beside_site(page) or _archived(page):
        return found
    if all(_is_sites(text, page.url) for text in stated if text) and (found := _heading(page, shown)):
        return found
    heads = [squash(text.rstrip("….")) for text in (*stated, *page.meta.get("twitter:title", [])) if text]
    site = _site(page)
    if found := _in_window(page, heads) or _agreed(page, heads, {*map(squash, site)}):
        return found
    if headline and len(squash(headline)) >= _SHORTEST and any(squash(headline) in squash(h) for h in page.headings):
        return headline  # in view behind a label
    if stated == ["", page.window_title] and (found := _in_view(page.window_title, shown)):
        return found  # nothing marks the headline, but the reader sees one
    if stated == ["", page.window_title] and len(page.headlines) == 1 and _alike(page.headlines[0], page.window_title):
        return page.headlines[0]
    if not page.headlines and (found := _marked_as_entry(page)):
        return found
    own = [heading for heading in page.headlines[:2] if squash(heading) not in {*map(squash, site)}]
    if len(own) == len(page.headlines) == 1 and any(_alike(own[0], text, _FEWEST) for text in stated if text):
        return own[0]  # the head words it otherwise, for those who search and those who share
    for text in stated:
        if text and not text.endswith(("...", "…")):
            return _without_site(text, site, page.url)
    return page.headlines[0] if len(page.headlines) == 1 else None


def _beside_site(page: Page) -> str | None:
    """The largest heading, where the window's title is it and the site's stated name: it is no name of a site then."""
    parts = [squash(part) for part in _SEPARATOR.split(page.window_title)]
    site = {*map(squash, page.meta.get("og:site_name", []))}
    if len(parts) != 2 or site.isdisjoint(parts):
        return None
    whole = (h for h in page.headlines if squash(h) in parts and squash(h) not in site and len(squash(h)) >= _SHORTEST)
    return next(whole, None)


def _archived(page: Page) -> str | None:
    """The last part of a window's title in which a blog says that it shows its archive, as a heading shows it."""
    parts = [part.strip() for part in _SEPARATOR.split(page.window_title)]
    last = parts[-1] if len(parts) > 2 and parts[-2].lower() == "blog archive" else ""
    return next((heading for heading in page.headings if last and squash(heading) == squash(last)), None)


def _marked_as_entry(page: Page) -> str | None:
    """The words that markup names as an entry's title, or the article's headline, where they are no heading."""
    marked = page.tree.xpath(
        "//*[self::p or self::span or self::div][@itemprop='headline'"
        " or contains(concat(' ', @class, ' '), ' entry-title ')]"
    )
    found = {squeeze(element.text_content()[:400]) for element in marked[:20]} - {""}
    return found.pop() if len(found) == 1 else None


def _is_sites(title: str, url: str | None) -> bool:
    """Whether a title names the site, or a part of it, and no article: "Ebb Post", "Ebb Post | News"."""
    parts = [part.strip() for whole in title.split("--") for part in _SEPARATOR.split(whole) if part.strip()]
    host = squash(host_of(url))
    own = (is_outlet(p) or is_kicker(p) or _SITE_PART.fullmatch(p) or _SITE.fullmatch(p) for p in parts)
    return all(known or squash(p) in host for known, p in zip(own, parts, strict=True))


def _heading(page: Page, shown: list[str]) -> str | None:
    """The first heading of the first order that does not name the site; else of the second above the text, or any
    over the day.
    """
    text = next((n for n, line in enumerate(shown) if len(line) > _FULL and line[-1] in ".。”"), 0)
    above = [heading for heading in page.headings if heading in shown[:text]]
    dated = [n for n, line in enumerate(shown[:text]) if (stated := read_particulars(line)) and stated.published]
    lesser = [shown[n - 1] for n in dated if n and shown[n - 1] in page.lesser_headings]
    found = (text for text in (*page.headlines, *above, *lesser) if not _is_sites(text, page.url))
    return next(found, None)


def outlet_of(page: Page, title: str, shown: list[str]) -> str | None:
    """The outlet: as stated, or what stands beside the headline in the window's title."""
    account = page.tree.xpath("//*[@id='js_name']")[:1]  # who writes on a platform that names only itself
    stated = [*page.meta.get("og:site_name", []), *names(page.article.get("publisher"))]
    own = [*map(squeeze, (e.text_content() for e in account)), *(name for name in stated if name not in _PLATFORMS)]
    for name in (*own, *_on_platform(page, stated), *stated):
        if is_named(name):
            bare, dot, _ = name.partition(".")  # "Ebb.com", whose publisher is "Ebb"
            full = [] if _HOST.fullmatch(name) is None else [n for n in stated if is_named(n) and "." not in n]
            if full and name in page.meta.get("og:site_name", []):
                return full[0]  # "ebb.com", whose publisher is "The Ebb Post"
            return bare if dot and bare in stated else _without_motto(name, page.url)
    head, window = squash(title), squash(page.window_title)
    parts = [part.strip(" :") for part in _SEPARATOR.split(page.window_title)]
    if head and window.startswith(head) and len(parts) > 1 and squash(parts[-1]) not in head and is_named(parts[-1]):
        while len(parts) > 2 and _ADDRESS.fullmatch(parts[-1]):
            parts.pop()
        if parts[-1].endswith("网"):
            return parts[-1]
        return next((part for part in parts[1:] if is_outlet(part)), parts[-1])  # the last may be a section
    if head and window.endswith(head) and window != head:
        before = [part for part in (*parts, _COLON.split(page.window_title)[0]) if squash(part) not in (head, "")]
        borne_out = {squash(line) for line in shown} | {squash(host_of(page.url))}
        for part in before:
            bare = squash(part)
            if is_named(part) and bare not in head and (is_outlet(part) or any(bare in line for line in borne_out)):
                return part
    if named := [part for part in (parts[-1], parts[0]) if squash(part) != head and is_outlet(part)]:
        return _NEWS_FROM.sub("", named[0])  # the window's title words the headline otherwise, or not at all
    return next((name for key in _OUTLET for name in page.meta.get(key, []) if is_named(name)), None)


def _on_platform(page: Page, stated: list[str]) -> list[str]:
    """The publication that the window's title names between writer and platform: "… | by Ann Lee | Tides | Medium"."""
    parts = [part.strip() for part in _SEPARATOR.split(page.window_title)]
    by = next((n for n, part in enumerate(parts) if n and part.startswith("by ")), len(parts))
    between = parts[by + 1 : -1] if parts[-1] in _PLATFORMS and parts[-1] in stated else []
    return [part for part in between if not find_moment(part)]


def _without_motto(name: str, url: str | None) -> str:
    """The part of what a site calls itself that its address bears out: "Ebb Post" of "Ebb Post | News you need"."""
    parts, host = [part for part in _SEPARATOR.split(name) if part], squash(host_of(url))
    borne_out = [part for part in parts if len(parts) > 1 and len(squash(part)) > 3 and squash(part) in host]
    return borne_out[0].strip() if borne_out else name


def is_named(name: str) -> bool:
    """Whether a name can be an outlet's, by its looks."""
    if _SITE_PART.fullmatch(name) or is_archive(name):
        return False
    if len(name) == 2 and name[-1] >= "㐀":  # a section, where it is not known
        from corpus.chinese.page_author import is_press

        return is_press(name)
    return 1 < len(name) <= 80 and not name.startswith(("http", "@", "www."))


def _agreed(page: Page, heads: list[str], site: set[str]) -> str | None:
    """The heading that the head's titles bear out: one that markup names as the title before any other."""
    parts = {squash(part) for text in _SEPARATOR.split(page.window_title) for part in (text, *_COLON.split(text))}
    for headline in page.marked_headlines:
        bare = squash(headline)
        if len(bare) >= 4 and bare not in site and (bare in parts or bare in heads):
            return headline
    for headline in page.headlines:
        bare = squash(headline)
        if len(bare) >= 4 and bare not in site and any(_agree(bare, head) for head in heads):
            return headline
    return None


def _in_window(page: Page, heads: list[str]) -> str | None:
    """The part of the window's title that a heading runs on from with a label ("Subscribers") or with the site's name;
    or that is a lesser heading, with which the head's titles begin.
    """
    parts = [part.strip() for part in _SEPARATOR.split(page.window_title)]
    bare = [squash(part) for part in parts]
    lesser = {squash(heading) for heading in page.headings}
    for part, begun in zip(parts[:-1], bare, strict=False):
        if len(begun) < _SHORTEST:
            continue
        rests = [heading[len(part) :].strip() for heading in page.headlines if heading.startswith(part)]
        if any(rest[:1].isalnum() and (squash(rest) in bare or len(rest) <= _LABEL) for rest in rests):
            return part
        if begun in lesser and not rests and any(head.startswith(begun) for head in heads):
            return part
    return None


def _alike(headline: str, window: str, fewest: int = 2) -> bool:
    """Whether two wordings of one headline share half of their words."""
    shown, named = (set(_WORD.findall(text.lower())) for text in (headline, max(_SEPARATOR.split(window), key=len)))
    return len(shown & named) >= max(fewest, 0.5 * min(len(shown), len(named)))


def _in_view(window: str, shown: list[str]) -> str | None:
    """The longest part of the window's title that is a line in view."""
    whole = squash(window)
    parts = {squash(part) for part in _SEPARATOR.split(window)}
    lines = [line for line in shown if (bare := squash(line)) and _weight(bare) >= _SHORTEST and bare != whole]
    # behind a colon stands the headline that the site's name or a label leads
    found = [line for line in lines if squash(line) in parts or whole.startswith(squash(line))]
    found += [line for line in lines if window.endswith(f": {line}")]
    longer = (line for line in lines if len(line) <= _LONGEST and any(_opens(line, part) for part in parts))
    return max(found, key=len, default=None) or next(longer, None)


def _opens(line: str, part: str) -> bool:
    """Whether a line is a longer wording of a part of the window's title."""
    return _weight(part) >= _SHORTEST and squash(line).startswith(part) and line[-1] not in ".。"


def _weight(bare: str) -> int:
    return len(bare) + sum(c >= "\u3040" for c in bare)


def _site(page: Page) -> list[str]:
    """What the site calls itself, the ends of the window's title that no headline in the head bears out included."""
    named = site_names(page)
    heads = squash(" ".join([*page.meta.get("og:title", []), squeeze(page.article.get("headline"))]))
    parts = _SEPARATOR.split(page.window_title)
    borne_out = [part for part in parts if squash(part)[:40] in heads]
    if borne_out:
        named += [part for part in (parts[0], parts[-1]) if part not in borne_out]
    return named


def _agree(headline: str, head: str) -> bool:
    return (
        head.startswith(headline)
        or (len(head) >= 20 and headline.startswith(head))
        or (len(headline) >= 20 and headline in head)
    )


def _without_site(title: str, site: list[str], url: str | None) -> str:
    """The title without a last (or first) part that names the site."""
    host = squash(host_of(url))
    known = {squash(name) for name in site}
    parts = _SEPARATOR.split(title)
    for part, rest in ((parts[-1], title[: len(title) - len(parts[-1])]), (parts[0], title[len(parts[0]) :])):
        name = squash(part)
        if (
            len(parts) > 1
            and name
            and (name in known or any(name in k or k in name for k in known if k) or (host and name in host))
        ):
            return rest.strip(" \t|–—-·•:»_｜")
    return title
