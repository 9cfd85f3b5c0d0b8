"""Which page does an address name, once scheme, tracking and phone editions are put aside?"""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from corpus.about.site import host_of

_AMP = re.compile(r"(?:/amp|\.amp)$")
_TRACKING = re.compile(
    r"^(?:utm_.*|fbclid|gclid|yclid|msclkid|mc_[ce]id|igshid|ref|referrer|source|src|cmp(?:id)?|smid|smtyp|partner|"
    r"ito|ocid|share|share_id|spm|from|rss|amp|output(?:type)?|outputtype)$",
    re.IGNORECASE,
)


def address(url: str | None) -> str | None:
    """What is left of a URL when scheme, tracking and phone editions are put aside; None where it names no page."""
    try:
        parts = urlsplit((url or "").strip())
        query = urlencode(sorted(p for p in parse_qsl(parts.query, max_num_fields=100) if not _TRACKING.match(p[0])))
    except ValueError:
        return None
    host, path = host_of(url), _AMP.sub("", parts.path.rstrip("/"))
    if not host or not (path or query):
        return None
    return f"{host}{path}?{query}" if query else f"{host}{path}"
