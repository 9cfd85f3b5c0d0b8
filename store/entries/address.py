"""Which page does an address name, once scheme, tracking, phone editions and archives are put aside?"""

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from corpus.about.site import host_of

_INSIDE = re.compile(r"^https?://[^/?#]+/[^?#]*?https?:/{1,2}([^/?#.\s]+\..*)$", re.IGNORECASE | re.DOTALL)
"""Around the address of a page that they show: web.archive.org, archive.ph, readers of text."""
_PHONES = re.compile(
    r"^https?://(?:[^/]+\.cdn\.ampproject\.org/[a-z]|(?:www\.)?(?:google|bing)\.[a-z.]+/amp)/(?:s/)?", re.IGNORECASE
)
"""Before the host of a page whose phone edition they hand on."""
_AMP = re.compile(r"/amp(?=/|$)|\.amp(?=$|\.html?$)")
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$|/+$")
_TRACKING = re.compile(
    r"^(?:utm_.*|at_.*|ns_.*|gaa_.*|guc.*|_x_tr_.*|wt\..*|_g[al]|xtor|mbid|taid|srsltid|__twitter_impression|"
    r"fbclid|gclid|yclid|msclkid|mc_[ce]id|igshid|ref|referrer|source|src|cmp(?:id)?|smid|smtyp|partner|"
    r"ito|ocid|share|share_id|spm|from|rss|amp|output(?:type)?|outputtype)$",
    re.IGNORECASE,
)


def address(url: str | None) -> str | None:
    """What is left of a URL when all that may differ for one page is put aside; None where it names no page."""
    page = _PHONES.sub("https://", _INSIDE.sub(r"https://\1", (url or "").strip()))
    try:
        parts = urlsplit(page)
        query = urlencode(sorted(p for p in parse_qsl(parts.query, max_num_fields=100) if not _TRACKING.match(p[0])))
    except ValueError:
        return None
    host, path = host_of(page), _INDEX.sub("", _AMP.sub("", re.sub("/{2,}", "/", unquote(parts.path))))
    if not host or not (path or query):
        return None
    return f"{host}{path}?{query}" if query else f"{host}{path}"
