"""Whose words a post is that the article shows whole: "Jo Doe @jodoe" above it, or "— Jo Doe (@jodoe) May 4" below."""

from corpus.lazy import lazy
from corpus.quotes.mentions import Mention
from corpus.quotes.sentences import Sentence
from corpus.quotes.transcripts import Turn

_SURE = 0.85
_LONGEST_NAME = 8
"""Words."""
_PROSE = ("standfirst", "body")
_LEAD = 4
"""Words that the first sentence of an article has more than; handles before it are its writers'."""
_SMALL = frozenset({"of", "the", "for", "and", "de", "&"})
_LONGEST = 4
"""Paragraphs of a post that a line with its moment closes."""
_MOMENT = lazy(r"\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)? ?[·•|,-] ?\S|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\b")


def find_posts(text: str, sentences: list[Sentence]) -> list[Turn]:
    """The posts in order, a turn a paragraph."""
    if "@" not in text or ("(@" not in text and "\n@" not in text and " @" not in text):
        return []
    firsts = [i for i, s in enumerate(sentences) if not i or sentences[i - 1].paragraph != s.paragraph]
    ends = [*firsts[1:], len(sentences)]
    turns: list[Turn] = []
    writers = {name.last for s in sentences if s.kind == "byline" for _, name in s.names.values()}
    begun = next(
        (p for p, i in enumerate(firsts) if sentences[i].kind in _PROSE and sentences[i].size > _LEAD), len(ends)
    )
    for p, i in enumerate(firsts):
        if p <= begun or sentences[i].kind not in ("body", "heading"):
            continue
        handle = _handle(sentences[i]) if ends[p] == i + 1 else 0
        if handle and text[text.rfind("\n", 0, sentences[i].start) + 1] in "—–-":
            whose, posts = _whose(sentences[i], handle), [p - 1]
        elif handle:
            whose, posts = _whose(sentences[i], handle), _below(text, p, firsts, sentences)
        elif sentences[i].words[0][0] == "@" and sentences[i].size == 1 and p and firsts[p - 1] == i - 1:
            whose, posts = _whose(sentences[i - 1], sentences[i - 1].size), _below(text, p, firsts, sentences)
        else:
            continue
        if whose is None or (whose.name is not None and whose.name.last in writers):
            continue
        told = [Turn(whose, firsts[q], ends[q] - 1, 0, _SURE) for q in posts]
        turns.extend(turn for turn in told if _may_be_own(sentences[turn.first], whose))
    return turns


def _may_be_own(s: Sentence, whose: Mention) -> bool:
    """Whether a paragraph may be a post's: not between marks, and not told of whoever posts."""
    last = s.name_at.get(0)
    named = last is not None and whose.name is not None and s.names[last][1].last == whose.name.last
    return s.kind in ("body", "heading") and not s.is_region(0) and not named


def _handle(s: Sentence) -> int:
    """The word that is the handle in a line of a name, a handle and at most a moment; 0 where there is none."""
    k = next((k for k in range(1, min(s.size, _LONGEST_NAME)) if s.words[k].lstrip("(").startswith("@")), 0)
    rest = s.words[k + 1 :]
    dated = not rest or (len(rest) <= _LONGEST_NAME and any(word[0].isdigit() for word in rest))
    return k if dated else 0


def _whose(s: Sentence, end: int) -> Mention | None:
    """Whom the words before word `end` name, all of them in capitals."""
    first = int(not s.words[0][0].isalnum() and len(s.words[0]) == 1)
    if not first < end <= _LONGEST_NAME or not all(map(_is_of_name, s.words[first:end])):
        return None
    last = s.name_at.get(first)
    if last == end - 1:
        return Mention("name", s, first, last, s.names[last][1])
    return Mention("nominal", s, first, end - 1)


def _is_of_name(word: str) -> bool:
    return (word[0].isupper() or word in _SMALL) and word[-1] != ":"


def _below(text: str, p: int, firsts: list[int], sentences: list[Sentence]) -> list[int]:
    """The paragraphs below the name of who posts: the next, or all up to the line with the moment."""
    after = range(p + 1, min(len(firsts), p + 2 + _LONGEST))
    closing = (q for q in after if _MOMENT.match(text, sentences[firsts[q]].start))
    return list(range(p + 1, next(closing, min(p + 2, len(firsts)))))
