"""What form an article has: report, interview, opinion, blog, translation or brief, told by its own notices.

That it is a press release, its layout tells."""

import re
from collections import Counter

from corpus.about.questions import find_questions
from corpus.lazy import lazy
from corpus.model import Form

_TRANSLATION = lazy(
    r"^\W{0,4}(?:original(?:ly published)?(?: (?:article|text|link|post|source|url))? ?[:：] ?\S*\.\w{2,6}/\S*"
    r"|\(?translat(?:ed|ion|or)\b.{0,60}\b(?:by|from|of)\b|this (?:article|text|post|piece|story) (?:was|is"
    r"|has been)(?: \w+)? translated\b"
    r"|原文(?:链接|标题)?[:：]|译(?:者|文)?[:：]|编译[:：/])",
    re.IGNORECASE | re.MULTILINE,
)
_OPINION_NOTICE = lazy(
    r"\b(?:represents?|reflects?|are|expresses) (?:only |solely )?(?:the |my |those of the |his "
    r"|her )?(?:personal |own )?(?:views?|opinions?)? ?of the (?:author|writer)\b"
    r"|\b(?:views|opinions) expressed\b|\b(?:author|writer)['’]s own\b|代表作者(?:本人|个人)?观点",
    re.IGNORECASE,
)
_OPINION_LABEL = lazy(
    r"(?:.{0,40}[/|>›»·•:] ?)?(?:opinions?|op-?eds?|editorials?|commentary|columns?|columnists?|viewpoint"
    r"|comment(?: ?is ?free)?|letters?(?: to the editor)?|meinung|kommentar|opinión|opinion[ei]|opinião|débats"
    r"|tribune|idées|perspectives?|评论|社论|观点|社评|評論|社評)(?: ?[/|>›»·•:].{0,120})?",
    re.IGNORECASE,
)
_INTERVIEW_TITLE = lazy(r"\bq ?& ?a\b|^(?:exclusive )?interview\b|\binterview(?: with\b|:|$)|专访|对话", re.IGNORECASE)
_EXCLUSIVE = lazy(r"\bexclusive\b|独家", re.IGNORECASE)
_EXCLUSIVE_INTERVIEW = lazy(
    r"\bexclusive (?:\w+ )?interview\b|\bspoke exclusively\b|\btold .{3,40} exclusively\b|独家专访", re.IGNORECASE
)
_BRIEF_LABEL = lazy(
    r"(?:.{0,40}[/|>›:] ?)?(?:briefs?|news briefs?|in brief|flash|快讯|简讯)(?: ?[/|:].{0,120})?", re.IGNORECASE
)
_BLOG = lazy(
    r"^\W{0,6}(?:top of page|recent posts|(?:posted|filed) (?:in|under)\b.{0,60}|leave a reply|writer: .{1,40}|blog)$",
    re.IGNORECASE | re.MULTILINE,
)
_BLOG_SIGNS = ("top of page", "recent posts", "posted ", "filed ", "leave a reply", "writer: ", "blog")
_MARKED = lazy(r"[“\"«「『][^”\"»」』\n]{0,1000}[”\"»」』]?")
_NOTICES = (
    "the author", "the writer", "views expressed", "opinions expressed", "r's own", "r’s own", "代表作者",
)  # fmt: skip
_OWN_VIEW = lazy(r"\b[Ii]n my (?:own |humble |personal )?(?:view|opinion)\b")
_TURN = lazy(
    r"\n(?:(?:[A-Z][A-Z .'’-]{2,40}|[QA]): ?\S"
    r"|(?:The|Mr\.|Mrs\.|Ms\.|Dr\.|Senator|Chair\w{0,6}) [A-Z][\w’'-]{1,25}(?: of [A-Z]\w{2,15})?\. \S)"
)
"""Who speaks next, in a transcript, where "I" is whoever that is."""
_LABELLED = lazy(r"\n[*_]{0,3}(?=[A-Z])(?:[\w.’'-]{1,20} ){0,4}(?P<last>[\w’'-]{1,25})[*_]{0,3}:[*_]{0,3} ")
_DIALOGUE = 4
"""Turns in a dialogue."""
_FIRST_PERSON = lazy(r"I\b(?<![\w.]I)|my\b(?<!\wmy)")


def is_opinion_label(words: str) -> bool:
    """Whether a label over an article, or a section's name, says that it is somebody's opinion."""
    return _OPINION_LABEL.fullmatch(words) is not None


def form_of(text: str, title: str | None, kicker: str, body: int = 0) -> Form:
    """The form, from the title, the label above it, the article's notices and the questions in its body, which begins
    at offset `body`; a report where nothing else is stated.
    """
    heading = title or ""
    ends = f"{text[:800]}\n{text[-800:]}" if len(text) > 1600 else text
    if any(sign in ends for sign in ("ranslat", "riginal", "RIGINAL", "原文", "译")) and _TRANSLATION.search(ends):
        return "translation"
    if is_opinion_label(kicker) or (":" in heading and is_opinion_label(heading)):
        return "opinion"
    if _is_interview(text, heading, kicker) or find_questions(text, body) or _is_dialogue(text):
        return "interview"
    noticed = ends.lower()
    if any(sign in noticed for sign in _NOTICES) and _OPINION_NOTICE.search(ends):
        return "opinion"
    if any(sign in noticed for sign in _BLOG_SIGNS) and len(_BLOG.findall(ends)) >= 2:
        return "blog"
    if _in_first_person(text):
        return "opinion"
    return "brief" if _BRIEF_LABEL.fullmatch(kicker) else "report"


def _is_interview(text: str, heading: str, kicker: str) -> bool:
    """Whether title or label call it one, or call it exclusive where the text speaks of an interview."""
    labels = f"{heading}\n{kicker}".lower()
    if not any(sign in labels for sign in ("interview", "exclusive", "&", "q", "专访", "对话", "独家")):
        return False
    if _INTERVIEW_TITLE.search(heading) or _INTERVIEW_TITLE.search(kicker):
        return True
    exclusive = _EXCLUSIVE.search(heading) or _EXCLUSIVE.search(kicker)
    return bool(exclusive and _EXCLUSIVE_INTERVIEW.search(text[:3000]))


def _is_dialogue(text: str) -> bool:
    """Whether two speakers with labels take turns, one of whom asks: "Harbour Post: …?" and "Doe: …"."""
    if text.count(":") < _DIALOGUE:
        return False
    turns: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    text = f"\n{text}"
    for found in _LABELLED.finditer(text):
        end = text.find("\n", found.end())
        turns[found["last"]] += 1
        asked[found["last"]] += text[found.end() : end if end > 0 else len(text)].rstrip("*_ ").endswith("?")
    return len(turns) == 2 and turns.total() >= _DIALOGUE and min(turns.values()) > 1 < max(asked.values())


def _in_first_person(text: str) -> bool:
    """Whether the writer, outside the quotation marks, gives a view of their own or speaks of themselves throughout."""
    own_words = sum(text.count(word) for word in (" I ", " my ", "I’", "I'"))
    if own_words < 4 and "n my " not in text:
        return False
    if len(_TURN.findall(f"\n{text}")) > 2:
        return False
    own = _MARKED.sub(" ", text)
    said = [found.start() for found in _FIRST_PERSON.finditer(own)]
    told = own.count(" said") + own.count(" says")
    if _TOLD * told > len(said) or len(_ASKED.findall(own)) > _ANSWERS:
        return False
    if "n my " in own and _OWN_VIEW.search(own):
        return True
    # in one stretch of a report "I" is somebody whose marks were lost
    throughout = len({_PARTS * at // len(own) for at in said}) >= _PARTS - 1
    return throughout and len(said) >= max(4, len(own) // 700) and own.count("? I") < _ANSWERS


_PARTS = 4
"""Parts of a text, in nearly all of which writers who speak of themselves do."""
_ANSWERS = 3
"""So many answers make an interview, whose "I" is not the writer; more questions to "you" do, too."""
_ASKED = lazy(r"\b[Yy]ou(?:r|rself)?\b[^.?!]{0,150}\?")
_TOLD = 4
"""So many times more do writers say "I" than they tell what others said; a feature's reporter is seldom in it."""
