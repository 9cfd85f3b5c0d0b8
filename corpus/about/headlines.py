"""Could this line be a title, the label above it, the standfirst below it, or a heading inside the text?"""

import re

from corpus.about.boilerplate import is_boilerplate
from corpus.about.bylines import looks_like_a_person, read_particulars
from corpus.about.captions import is_caption
from corpus.actors.mastheads import is_outlet, without_article
from corpus.lazy import lazy
from corpus.lines import Line
from corpus.wordlists import phrases

_SECTIONS = phrases(
    """
    analysis|arts|asia|australia|americas|africa|europe|middle east|breaking|breaking news|business|china|
    climate|commentary|column|companies|culture|economy|editorial|education|energy|entertainment|environment|
    exclusive|explainer|feature|features|finance|food|health|in depth|insight|international|interview|investigation|
    latest|law|letters|letters to the editor|letter to the editor|readers' letters|readers’ letters|
    your letters|lifestyle|live|local|magazine|markets|media|money|national|news|opinion|op-ed|perspective|podcast|
    politics|profile|property|real estate|review|science|society|source|special report|sport|sports|style|tech|
    technology|travel|uk|uk news|us|us news|us politics|usa|video|viewpoint|weekend|world|world news|评论|独家|
    财经|国际|国内|科技|社会|时政|观点|专访|深度|要闻|快讯|即时|即時|社會|國際|體育|体育|娱乐|娛樂|两岸|兩岸|港聞|港闻|地方|评论员
    """
)
_TERMINAL = lazy(r"(?:[.。!！;；:：,，…”\"’')]|--|[–—])$")
_SENTENCE_INSIDE = lazy(r"[a-z\d)”\"’]{2}\. {1,2}[A-Z“\"]|[。！？][^”」』）)]")
_REPORTS = lazy(
    r"\b(?:that|said|says|added|adds|noted|notes|wrote|writes|told|tells|asked|asks|argued|argues|replied"
    r"|replies|continued|"
    r"explained|explains|stated|states|following|the|a|an|of|to|and|or|in|on|for|by|with|as|at|from|is|are"
    r"|was|were|be|not)$",
    re.IGNORECASE,
)
_SUM, _SHORT_SUM = 25, 10
"""Characters of the shortest line that sums an article up; where author or moment stand right below it."""
_TOP = 14
"""Lines below a title among which its text begins."""
_TAIL = 12
"""Characters; the last word of a line is found in its last ones."""
_SAYS = lazy(r", [^,]{2,60} (?:says?|said|tells|writes)$")
_BULLET = lazy(r"[•·▪●◦‣*-] ?\w|\(?[a-z]\)")
_SPEAKER_LABEL = lazy(r"[A-Z]{1,2}[:.] ?|[A-Z][A-Z. ]{1,30}: ?|Q[A-Z][a-z]|[^\n:()]{2,40}\([^\n()]{1,40}\): ")
"""Opens a turn of an interview printed as questions and answers."""
_REPORTER_LINE = lazy(r"(?:記者|记者|編譯|编译)[^，：]{2,14}(?:報導|报道|报导|報道)[〕】）)]?$")
_NUMBERED = lazy(
    r"(?:\d{1,2}[.)、]|[IVX]{1,4}\.|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部])\s?\S"
)
_SAYS_AT_END = lazy(r"\b(?:said|says|told|added|wrote|replied|asked)\b[^.!?]{0,60}[.!?]?$")
_ENDS_QUOTING = lazy(r"[^,:.?!] [“\"][^“”\".!?,]{2,60}[”\"]$")
"""A few words in marks end a headline; a sentence that ends in a quote has its full stop before the mark."""
_GREETING = lazy(
    r"(?:Good (?:morning|afternoon|evening)|Hello|Hi|Happy [A-Z][a-z]+day)\b[^.!,:]{0,30}[.!,](?:.*\.)?$"
    r"|(?:In|Also in) today[’']s (?:newsletter|briefing|email|edition)\b.*\.$"
)
_SUFFIX = lazy(r"^(?P<title>.{12,}?) ?(?: [|–—-] |\|)(?P<outlet>[^|–—]{2,40})$")


def is_kicker(line: str) -> bool:
    """Whether a line is a section label: "WORLD / ASIA", "Opinion", "Exclusive"."""
    if len(line) > 50 or _TERMINAL.search(line.rstrip(":")[-2:]):
        return False
    parts = [part.strip(" :").casefold() for part in re.split(r" ?[/|>›»·•] ?", line)]
    if all(word in _SECTIONS for part in parts for word in (part.split("\u3000") or [part])):
        return True
    return (len(parts) > 1 and line.isupper()) or (len(parts) > 1 and any(part in _SECTIONS for part in parts))


def is_menu_entry(line: str, rest: list[Line]) -> bool:
    """Whether a word or two stand over a section's name or a button, as they do in a menu."""
    return len(line.split()) <= 2 and bool(rest) and (is_kicker(rest[0].bare) or is_boilerplate(rest[0]))


def is_title_case(line: str) -> bool:
    """Whether nearly every long word is capitalised."""
    long_words = [w for w in line.split() if len(w) > 3]
    return sum(not w[0].islower() for w in long_words) >= 0.8 * len(long_words)


def masthead_of(line: str) -> tuple[str, str | None]:
    """A title and the outlet named after it ("Bank fails | Harbour Post"); the outlet is None where there is none."""
    found = _SUFFIX.match(line)
    if found and is_outlet(found["outlet"]):
        return found["title"].strip(), without_article(found["outlet"])
    return line, None


def greets(line: str) -> bool:
    """Whether a line is how a newsletter begins: "Good morning. It's Tuesday, 3 March 2026."."""
    return _GREETING.match(line) is not None


def could_be_title(line: Line, rest: list[Line]) -> bool:
    """Whether a first line can be the title: one short statement with a longer text after it."""
    bare = line.bare
    if line.text.startswith("#"):
        return bool(bare)
    if not rest or not 4 <= len(bare) <= 250 or _BULLET.match(line.text) or bare[-1] in ",:，：。":
        return False
    if greets(bare) or bare.startswith(("1. ", "1) ")):
        return False
    if (_SENTENCE_INSIDE.search(bare) and not is_title_case(bare)) or bare[0].islower():
        return False
    longest = max(len(after.text) for after in rest[:_TOP])
    if longest < 60 and longest <= len(bare):
        return False
    if any(character >= "㐀" for character in bare[:6]):
        return _could_be_chinese_title(bare)
    if bare[-1] in '.”"':
        # a full stop: a headline written as a sentence, or the first sentence of an untitled text
        if len(bare) > 160 or bare[0] in '“"':
            return len(bare) <= 160 and _states_author(rest[0])
        return (bare[-1] == "." and not _SAYS_AT_END.search(bare)) or bool(_ENDS_QUOTING.search(bare))
    return True


def _states_author(line: Line) -> bool:
    """Whether a line is a byline, as stands right below a headline that is a quote."""
    stated = read_particulars(line.bare)
    return stated is not None and bool(stated.author)


def _could_be_chinese_title(bare: str) -> bool:
    """The same of a Chinese line: no full stop, the length of a headline, no quote that is the whole line."""
    if len(bare) > 80 or "。" in bare or _REPORTER_LINE.search(bare):
        return False
    return bare[-1] not in '”」』"' or (len(bare) <= 40 and bare[0] not in "“「『")


def could_be_standfirst(line: Line, rest: list[Line]) -> bool:
    """Whether a line below the title sums the article up: one without full stop, or with particulars after it."""
    text = line.bare
    above = bool(rest) and _tells(rest[0])
    if not (_SHORT_SUM if above else _SUM) <= len(text) <= 400 or _BULLET.match(line.text) or _NUMBERED.match(text):
        return False
    if not rest or (_REPORTS.search(text[-_TAIL:]) and not _SAYS.search(text)) or text[-1] in ":：,，":
        return False
    if (
        not _TERMINAL.search(text.rstrip("?？")[-2:])
        and text[-1] not in "?？"
        and len(text) <= 300
        and (len(text.split()) >= 6 or text[0] >= "㐀")
        and max(len(after.text) for after in rest) > 60
    ):
        return True
    for after in rest[:5]:
        if len(after.text) > 250:
            return False
        if _tells(after):
            return True
        furniture = is_caption(after.bare) or is_boilerplate(after) or after.bare.isdigit()
        if not (furniture or looks_like_a_person(after.bare)):
            return False
    return False


def _tells(line: Line) -> bool:
    """Whether a line states author or moment."""
    stated = read_particulars(line.bare)
    return stated is not None and bool(stated.author or stated.published or stated.updated)


_ASKS = lazy(r"(?:[A-Z][a-z]+: )?(?:What|Who|How|Why|Where|When) ")
"""How a heading opens that ends in a verb of speech, of a box too: "What the critics say", "Box: How it began"."""


def could_be_heading(line: Line, after: Line) -> bool:
    """Whether a line inside the text heads what follows. What may introduce somebody's words is none."""
    text = line.bare
    if line.text.startswith("#"):
        return True
    if (
        len(text) > 90
        or len(text) < 3
        or _BULLET.match(line.text)
        or _TERMINAL.search(text.rstrip(")")[-2:])
        or text[0].islower()
    ):
        return False
    if (
        text[0] in "“\"'‘「『("
        or ((_SPEAKER_LABEL.match(text) or _REPORTS.search(text[-_TAIL:])) and not _ASKS.match(text))
        or (len(after.text) <= len(text) and after.gap < 2)
    ):
        return False
    if _NUMBERED.match(text):
        return True
    words = text.split()
    if text[0] >= "㐀":
        return len(text) <= 24 and line.gap > 1
    if len(words) > 12 or ("," in text and not text.endswith("?")):
        return False
    return is_title_case(text) or (line.gap > 1 and text[-1] != "?" and len(words) > 1)
