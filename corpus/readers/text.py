"""Plain text and Markdown, with optional front matter."""

import re
from dataclasses import replace

from corpus.about.front_matter import split_front_matter
from corpus.about.headlines import masthead_of
from corpus.about.published import iso_moment
from corpus.errors import UnreadableError
from corpus.limits import Limits
from corpus.readers.encoding import decode
from corpus.readers.forwarded import forwarded, unquoted
from corpus.readers.markdown import is_markdown, pictured, plain
from corpus.readers.wrapped import unwrap
from corpus.reading import Reading

_CLOSED = re.compile(
    rb"^[^\n]{0,40} [A-Z]{2,10}0{2,4}20\d{6}e[a-z0-9]{6,12}[^\S\n]{0,40}$"
    rb"|^[^\S\n]{0,40}(?:(?:AN\s{1,10})?(?:Do[ck]ument)o? [A-Za-z0-9]{12,34}|End of Document)[^\S\n]{0,40}$",
    re.MULTILINE,
)
"""How a news database ends each article of a download."""
_LETTER = re.compile(r"\s{0,100}(?:From|Von|De|Da|Van|发件人)\s?[:：]")
"""How a mail program opens a mail that it saves as text."""
_HEADLINE = re.compile(r"\s{0,100}#[ \t]+(.{1,300})(?:\n|\Z)")
"""A first line marked as the heading of all that follows."""
_TOKEN = r"[^\W\d_](?:[^\s\d./\\|=<>{}\[\]@#%_*+~^]|\.(?=[\s\"'”’)]|\Z)){0,40}"
_NEXT = rf"[^\S\n]{{1,3}}[\"'“‘«„(]{{0,2}}{_TOKEN}"
_FEWEST_TOLD = 4
"""Words in small letters of a sentence that numbers break up."""
_PHRASE = re.compile(
    rf"(?<!\S)[\"'“‘«„(]{{0,2}}{_TOKEN}(?:(?:{_NEXT}){{4}}(?!\S)"
    rf"|(?:{_NEXT}){{1,3}}(?<=[.!?।。])(?=[\"'”’)]{{0,2}}\s*(?:\n|\Z)))"
    r"|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{6}"
)
"""Some words in a row, as many as a sentence has: at least five, two that close one, or as much of a script that sets
none apart. A path, a sum and a number are no words."""
_MOST_LOOKED_AT = 200_000
_PAGE_END = "\f"
_WIDEST_PAGE = 250
"""Characters of the longest line that is set as on paper."""
_NEWLINES = re.compile("\r\n?|[\u2028\u2029\x85]")


def read(data: bytes, limits: Limits) -> list[Reading]:
    """One reading of a text file, or one an article where a news database made it."""
    if _CLOSED.search(data):
        from corpus.readers.factiva import articles_in as factiva_articles
        from corpus.readers.nexis import articles_in as nexis_articles

        lines = [line.strip() for line in _NEWLINES.sub("\n", decode(data)).split("\n")]
        if articles := nexis_articles(lines) or factiva_articles(lines):
            return articles
    if len(data) > limits.part_bytes:
        raise UnreadableError("The text is larger than the set limit for one article; split it.")
    return [read_plain(decode(data))]


def read_plain(text: str) -> Reading:
    """One reading of a text: front matter taken off, Markdown's marks and hard line wrapping undone."""
    text = _NEWLINES.sub("\n", text)
    if text.lstrip().startswith(">"):
        text = "\n".join(unquoted(text.split("\n")))
    if _LETTER.match(text) and (letter := forwarded(text.lstrip().split("\n"), True)) and letter.date:
        from corpus.readers.mail import told

        about = told(letter.sender, letter.subject, iso_moment(letter.date), False)
        return Reading("\n\n".join(filter(None, [about.title, unwrap("\n".join(letter.lines)).strip()])), about)
    about, text, notes = split_front_matter(text)
    if _PAGE_END in text.strip(f"{_PAGE_END}\n") and max(map(len, text.split("\n"))) <= _WIDEST_PAGE:
        text = _of_pages(text)
    pictures: list[str] = []
    if is_markdown(text):
        pictures = pictured(text)
        headline = _HEADLINE.match(text)
        title = plain(headline[1]).strip() if headline and about.title is None else ""
        if title and not masthead_of(title)[1]:
            about = replace(about, title=title)
        text = plain(text)
    text = unwrap(text)
    if not re.search(r"\w", text):
        raise UnreadableError("The file holds no words; nothing was read.")
    if about.title is None and not holds_a_sentence(text):
        raise UnreadableError(
            "It holds numbers and names but no sentence, so no article; if it is one, open it with ---, title: …, ---."
        )
    if about.title and about.title.casefold() not in text[:2_000].casefold():
        text = f"{about.title}\n\n{text.lstrip()}"
    return Reading(text, about, tuple(("caption", words) for words in pictures), notes)


def _of_pages(text: str) -> str:
    """Text that was drawn from paper or a PDF, a form feed between its pages, without running heads and line ends."""
    from corpus.readers.pdf_layout import mended
    from corpus.readers.pdf_letters import set_out

    return "\n\n".join(mended([set_out(page) for page in text.split(_PAGE_END)]))


def holds_a_sentence(text: str) -> bool:
    """Whether words stand together anywhere, as they do in no listing of files and no column of numbers."""
    if _PHRASE.search(text, 0, _MOST_LOOKED_AT) or len(text) > _MOST_LOOKED_AT:
        return True
    return any(_counts(line) for line in text.split("\n"))


def _counts(line: str) -> bool:
    """Whether a line tells a sum, with numbers between its words: "Mills made 27 per cent of 2025's 4 million"."""
    told = sum(word.isalpha() and word.islower() for word in line.split())
    return told >= _FEWEST_TOLD and line[:1].isupper() and line.rstrip()[-1] in ".!?"
