"""What a page shows in place of an article: the site's answer to a program, its question about cookies, a list."""

import re

from corpus.readers.html_blocks import Block, is_heading
from corpus.readers.markup import squash
from corpus.readers.text import holds_a_sentence

SCANT = 600
"""Letters below which a page shows so little that it may draw its article itself, or show something in its place."""
_STOPPED = re.compile(
    r"enable javascript|javascript (?:is|must be) (?:disabled|enabled)|verify(?:ing)? (?:that )?you are (?:a )?human"
    r"|are you a robot|checking your browser|security of your connection|unusual traffic"
    r"|access (?:to this page has been |is )?denied|complete the captcha|please enable cookies"
    r"|page (?:you\b.{0,40} )?(?:was not found|not found|cannot be found|could not be found|does ?n.t exist)",
    re.IGNORECASE,
)
"""What a site answers with in place of the page, to a program or where there is none."""
_CONSENT = re.compile(
    r"cookie|consent|privacy|personal data|our partners|personali[sz]ed ads|einwillig|zustimm|datenschutz"
    r"|personenbezogen|consentement|vie privée|données personnelles|consentimiento|datos personales",
    re.IGNORECASE,
)
_ADDRESSES = re.compile(r"\b(?:you|your|sie|ihre[rnm]?|vous|votre|vos|usted|su)\b", re.IGNORECASE)
_REPORTED = re.compile(r"[“”„«»\"]|\bsaid\b|\bsagte\b|\ba déclaré\b|\bdijo\b")
_LISTS = "The page lists articles and holds none itself; open each of them, and save that."
_NOTHING = "The page holds no article text; it may draw itself with a script: save it as text or PDF."
_MOST_ASKED = 5_000
"""Letters of the longest question about cookies."""
_FEWEST, _TEASER = 3, 300
"""Teasers that make a list of articles, and how many characters each has at most."""


def shown_instead(title: str, found: list[str], shown: list[Block]) -> str | None:
    """Why the paragraphs that were `found` among the blocks are no article, in a sentence for the user."""
    if not holds_a_sentence("\n".join(found)):
        return _LISTS if len(shown) > _FEWEST and _is_led_elsewhere(shown) else _NOTHING
    size = sum(len(squash(line)) for line in found)
    if size < SCANT and _STOPPED.search("\n".join([title, *found])):
        return "The page holds the site's answer to a program, not the article; save it again from a browser."
    if size < _MOST_ASKED and _is_question(found):
        return "The page holds the site's question about cookies, not the article; answer it, and save the page again."
    if _is_list(found, shown):
        return _LISTS
    return None


def _is_led_elsewhere(shown: list[Block]) -> bool:
    return sum(block.linked for block in shown) > 0.7 * sum(len(block.text) for block in shown)


def _is_question(found: list[str]) -> bool:
    """Whether nearly all of it speaks to the reader of cookies and consent, and nothing in it is reported."""
    whole = "\n".join(found)
    asked = [line for line in found if _CONSENT.search(line) and _ADDRESSES.search(line)]
    return sum(map(len, asked)) > 0.6 * len(whole) and not _REPORTED.search(whole)


def _is_list(found: list[str], shown: list[Block]) -> bool:
    """Whether every paragraph is a short one under a heading that is a link."""
    lines = set(found)
    texts = [n for n, block in enumerate(shown) if block.text in lines and not is_heading(block)]
    under = [n for n in texts if n and is_heading(shown[n - 1]) and shown[n - 1].linked >= 0.9 * len(shown[n - 1].text)]
    return len(under) >= _FEWEST and len(under) == len(texts) and all(len(shown[n].text) <= _TEASER for n in under)
