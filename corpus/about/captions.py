"""Which words belong to a picture: lines that caption or credit one, captions run into a paragraph."""

from corpus.lazy import lazy
from corpus.lines import is_in_han

_AGENCY = (
    r"(?:Agence France-Presse|Associated Press|Thomson Reuters|Reuters|REUTERS|Getty Images?|Getty|AFP|AP"
    r"|EPA-EFE|EPA|EFE|UPI|"
    r"Xinhua|VCG|IC Photo|ICphoto|CFP|CNS|China News Service|Visual China Group|Visual China|Sina|Weibo"
    r"|WeChat|Bloomberg|Kyodo|"
    r"Yonhap|TASS|Sputnik|ANSA|dpa|DPA|PA Media|PA Wire|PA|Shutterstock|Alamy|iStock|iStockphoto|Unsplash"
    r"|Pexels|Flickr|"
    r"Wikimedia Commons|Wikimedia|Wikipedia|Facebook|Instagram|Twitter|X|YouTube|TikTok|Imaginechina|Corbis"
    r"|Handout|handout|"
    r"SCMP|NASA|Supplied|supplied|File|Zuma Press|ZUMA|SOPA Images|Nur Photo|NurPhoto|Courtesy|BBC|CNN|CCTV|GT)"
)
_PERSON = r"(?:[A-Z][\w.’'-]{1,20} ){0,2}[A-Z][\w’'-]{1,20}"
_LABEL = (
    r"(?:File |Handout |AP |Stock )?"
    r"(?:Photos?|Photograph|Image|Picture|Pic|Illustration|Graphic|Credit|Screenshot)"
)
# Every alternative opens with a character of its own that is rare in prose, which makes the search fast.
_PICTURED = lazy(
    r"Photo|Image|Pic|Illustration|Graphic|Credit|Screenshot|Caption|Media |Getty|EPA-EFE|REUTERS/|AFP/|AP/|图|摄"
    r"|\)(?<=file\))|\)(?<=photo\))|\)(?<=handout\))"
)
_WHOLE = lazy(
    rf"(?:\(|\[)?{_LABEL}(?: credits?)? ?(?:[:：/]|by\b| by\b).{{0,160}}"
    r"|(?:Photo|Image|Picture) ?(?:caption|credit)s?\b.{0,300}"
    r"|Caption ?[:：].{1,400}|(?:Image|Photo|Media|Picture) (?:source|caption|credit|copyright), ?.{1,300}"
    r"|.{0,400}(?:\(|\[| [|/–—-] ?)(?:[A-Z]{2,6} |File |Handout )?(?:Photo|Image|Picture|Screenshot)(?: by |[:/] ?"
    r"| ?\u007c ?)[^()\[\]\n]{1,80}[)\]]?\.?"
    rf"|.{{0,300}}(?:/|via |[.|(] ?|[)\]] ?)(?:AFP via |Bloomberg via )?(?:Getty Images|EPA-EFE|AP Photo"
    rf"|Reuters Photo)(?:/\w{{1,20}})?\)?\.?"
    r"|.{0,300}\b(?:REUTERS|AFP|AP)/[A-Z][\w .'’-]{1,40}\)?\.?"
    r"|.{0,60}\((?:file photo|file|handout|photo)\)\.?"
    r"|(?:图片来源|图源|摄影|摄)[:：].{1,60}|(?:图|图片)[:：/].{1,60}"
)
_ENDS_IN_CREDIT = lazy(rf".{{0,400}}[.!?。”\"] ?{_LABEL}(?: credit)? ?[:：] ?[^.!?\n]{{1,60}}\.?")
_ENDS_IN_NAMES = lazy(rf".{{20,370}}[.!?”] \(?{_PERSON}/(?:[Tt]he |THE )?(?:[A-Z][\w’&-]{{1,20}} ?){{1,4}}\)?")
"""Whose picture it is and for whom: "Smoke over the quay. Ann Lee/Harbour Post"."""
_OVER = lazy("(?:Image|Photo|Media|Picture) caption,")
"""What stands over a caption that was copied from a page."""
_NO_SENTENCE_CREDIT = lazy(r".{1,120}\b(?:Photos?|Photograph|Illustration|Image) ?[:：] ?(?:[\w.’'&/-]+ ?){1,5}")
_CREDIT = lazy(rf" ?(?:(?:{_PERSON} ?(?:/|via|for|,) ?)?(?:\b{_AGENCY}\b)(?: ?(?:/|via) ?(?:{_AGENCY}\b|{_PERSON}))?)")
_GLUED = lazy(rf"(?:(?<=[.!?。”\"’)] )|^){_LABEL} ?[:：]")
_QUICK = lazy(r"(?:hotos?|hotograph|mage|icture|ic|llustration|raphic|redit|creenshot)[\w ]{0,20}[:：]")
_OPENER = lazy(
    r"(?:The|A|An|In|On|At|But|And|It|He|She|They|We|His|Her|Its|Their|This|That|These|Those|As|After|Before"
    r"|While|When|"
    r"If|For|With|Since|Although|Though|Despite|According|Meanwhile|However|Earlier|Last|Some|Many|Most"
    r"|Several|One|Two|"
    r"Chinese|American|US|U\.S\.|British|European|Japanese|Russian|Indian|German|French|Analysts|Officials|Experts)\b"
)
_NAME_WORD = lazy(r" ?([A-Z][\w’'-]*)")


def is_caption(line: str, above: str = "") -> bool:
    """Whether a whole line captions or credits a picture, as the line `above` may say of it."""
    if above.endswith(",") and _OVER.fullmatch(above):
        return True
    if is_in_han(line):
        from corpus.chinese.page_lines import is_chinese_caption

        if is_chinese_caption(line):
            return True
    if len(line) <= 450 and "/" in line[-60:] and _ENDS_IN_NAMES.fullmatch(line):
        return True
    if len(line) > 450:
        return False
    signed = ":" in line or "/" in line or "(" in line or "[" in line or "：" in line or "EPA-" in line
    named = signed or "Photo" in line or "Image " in line or "Media " in line or "Getty" in line
    if not named or not _PICTURED.search(line):
        return False
    if _WHOLE.fullmatch(line):
        return True
    found = _ENDS_IN_CREDIT.fullmatch(line) or _NO_SENTENCE_CREDIT.fullmatch(line)
    return bool(found) and glued_captions(line) == []


def is_credit(words: str) -> bool:
    """Whether words only say whose a picture is: "Reuters", "Ann Lee/AFP"."""
    return len(words) <= 80 and _CREDIT.fullmatch(words) is not None


def glued_captions(line: str) -> list[tuple[int, int]]:
    """(start, end) of captions with a credit inside a paragraph whose own text goes on after them without a break."""
    found: list[tuple[int, int]] = []
    if (":" not in line and "：" not in line) or not _QUICK.search(line):
        return found
    for mark in _GLUED.finditer(line):
        end = _credit_end(line, mark.end())
        rest = line[end:].strip(" .")
        if not end or len(rest) < 60 or (not rest[0].isupper() and rest[0] not in "“\"'‘"):
            continue
        before = found[-1][1] if found else 0
        found.append((_caption_start(line, before, mark.start()), end))
    return found


def _credit_end(line: str, at: int) -> int:
    """Where the credit that begins at `at` ends; 0 where nothing tells."""
    if known := _CREDIT.match(line, at):
        return known.end()
    end, words = at, 0
    while words < 3 and (word := _NAME_WORD.match(line, end)):
        if words and _OPENER.match(word[1]):
            return end
        end, words = word.end(), words + 1
    if not words:
        return 0
    # A name of two words, unless the sentence after it makes its length plain.
    return end if words < 3 else _second_word(line, at)


def _second_word(line: str, at: int) -> int:
    first = _NAME_WORD.match(line, at)
    second = _NAME_WORD.match(line, first.end()) if first else None
    return second.end() if second else at


def _caption_start(line: str, least: int, mark: int) -> int:
    """A caption is what stands before its credit: all of it where that is short, else the one sentence before."""
    if mark - least <= 250 and line.count(". ", least, max(least, mark - 2)) <= 1:
        return least
    sentence = max(line.rfind(stop, least, max(least, mark - 2)) for stop in (". ", "? ", "! ", ".” ", '." '))
    return mark if sentence < 0 or mark - sentence > 300 else line.index(" ", sentence) + 1
