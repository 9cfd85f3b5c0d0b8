"""A download from Factiva: one file, many articles, with or without the two-letter codes of their fields."""

import re

from lxml.html import HtmlElement

from corpus.about.published import iso_moment
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.model import About
from corpus.readers.bylines import clean_byline
from corpus.readers.fragment import paragraphs
from corpus.readers.markup import decode_markup, parse_markup
from corpus.reading import Reading

CODE = re.compile(
    r"(HD|SE|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|RF|CT|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|VOL|NGC|GC|CLM)(?:\s{0,10}\|\s{0,10}|\s{1,10}|$)"
)
"""A field's code; in a table read as text, a bar parts it from its value and ends that."""
_END = re.compile(r"(?:AN\s{0,10}\|?\s{0,10})?(?:Document|Dokument|Documento|文件|文档|文書) [A-Za-z0-9]{12,34}\s?\|?$")
_WORDS = re.compile(r"[\d.,\s]{1,12}\s?(?:words|mots|wörter|palabras|parole|palavras|woorden|字)$", re.IGNORECASE)
_BY = re.compile(r"by\s", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d\d(?:\s?(?:GMT|UTC))?$")


def read(data: bytes, limits: Limits) -> list[Reading]:
    """A reading an article of a download saved as HTML."""
    tree = parse_markup(decode_markup(data), limits)
    found = [reading for element in tree.find_class("article") if (reading := _element(element))]
    if not found:
        raise UnreadableError(
            "It looks like a Factiva download, but no article in it could be told apart; download it again."
        )
    return found


def articles_in(lines: list[str]) -> list[Reading]:
    """The articles of a download saved as RTF or text, each closed by its document number; none where it is none."""
    ends = [i for i, line in enumerate(lines) if _END.search(line.strip())]
    found, start = [], 0
    for end in ends:
        segment = [line.strip() for line in lines[start:end] if line.strip()]
        start = end + 1
        codes = _coded(segment)
        reading = _reading(codes) if "HD" in codes and ("LP" in codes or "TD" in codes) else _plain(segment)
        if reading:
            found.append(reading)
    return found


def _element(article: HtmlElement) -> Reading | None:
    codes: dict[str, list[str]] = {}
    for row in article.iter("tr"):
        cells = row.findall("td")
        if len(cells) == 2:
            code = " ".join((cells[0].text_content() or "").split())
            codes.setdefault(code, []).extend(paragraphs(cells[1]))
    return _reading(codes) if "HD" in codes else _plain(paragraphs(article))


def _coded(lines: list[str]) -> dict[str, list[str]]:
    codes: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in lines:
        code = CODE.match(line)
        if code:
            current = codes.setdefault(code[1], [])
            line = line[code.end() :]
        if current is not None and (value := line.strip().removesuffix("|").strip()):
            current.append(value)
    return codes


def _reading(codes: dict[str, list[str]]) -> Reading | None:
    def line(code: str) -> str:
        return " ".join(" ".join(codes.get(code, [])).split())

    date = iso_moment(f"{line('PD')} {line('ET')}".strip())
    about = About(title=line("HD") or None, outlet=line("SN") or None, author=clean_byline(line("BY")), published=date)
    return _together(about, [*codes.get("LP", []), *codes.get("TD", []), *codes.get("ART", [])])


def _plain(lines: list[str]) -> Reading | None:
    """An article without codes: perhaps its section, headline, author, words, date, time, outlet, copyright, text."""
    counted = next((i for i, line in enumerate(lines[:20]) if _WORDS.match(line)), None)
    if not counted:
        return None
    labelled = counted > 1 and _words(lines[0]) <= 3 < _words(lines[1]) and not _BY.match(lines[1])
    title, *under = lines[labelled:counted]
    author = next((name for line in under if (name := clean_byline(line)) and len(name) < 80), None)
    after = lines[counted + 1 :]
    dated = next((i for i, line in enumerate(after[:3]) if len(iso_moment(line) or "") >= 10), None)
    if dated is None:
        return None
    timed = len(after) > dated + 1 and bool(_TIME.match(after[dated + 1]))
    moment = f"{after[dated]} {after[dated + 1] if timed else ''}".strip()
    named = dated + 1 + timed
    outlet = after[named] if len(after) > named else None
    closed = next(
        (i for i, line in enumerate(after[:12]) if re.match(r"(?:\(c\)|©|copyright)", line, re.IGNORECASE)), named
    )
    body = [line for line in after[closed + 1 :] if not _END.search(line)]
    return _together(About(title=title, outlet=outlet, author=author, published=iso_moment(moment)), body)


def _words(line: str) -> float:
    """How many words a line has; of Chinese two characters make one."""
    return len(line.split()) + sum("\u3040" <= c <= "\u9fff" for c in line) / 2


def _together(about: About, body: list[str]) -> Reading | None:
    lines = [line.strip() for text in body for line in text.split("\n") if line.strip()]
    if not lines:
        return None
    return Reading("\n\n".join([about.title, *lines] if about.title else lines), about)
