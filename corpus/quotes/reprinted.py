"""Which paragraphs are a statement, a letter or a speech that the article prints whole, and whose it is.

The title or a line before it says so: "Full text of Doe's letter", "The club issued the following statement:". What is
printed speaks of itself as "I" or "we"; where it does not, the line announced something else.
"""

from corpus.about.questions import FIRST_PERSON, is_note
from corpus.actors.names import Name
from corpus.quotes.blocks import desk_speaks
from corpus.quotes.mentions import Mention
from corpus.quotes.report import Report
from corpus.quotes.sentences import Sentence
from corpus.quotes.transcripts import Turn
from corpus.wordlists import words

_TEXTS = words("statement letter remarks speech address text transcript email e-mail memo message testimony")
_WHOLE = words("full following below complete entire entirety verbatim transcript prepared text")
_SHOWS = (["here", "is"], ["here", "are"], ["below", "is"], ["below", "are"], ["following", "is"], ["following", "are"])
_ISSUED = words(
    "released issued published posted shared sent wrote delivered gave read made said issues releases publishes posts"
)
_OWN = words("his her their its")
_OPENERS = 15
"""Sentences at the head of an article among which one announces what it prints."""
_LONGEST = 12
"""Paragraphs that something printed has whose title does not announce it."""
_ROLE = 4
"""Words of what somebody is, between "by" and the name: "by its director, Jo Doe"."""
_SURE = 0.75


def find_reprinted(text: str, sentences: list[Sentence], reports: list[list[Report]]) -> list[Turn]:
    """What is printed whole, a turn a paragraph; none where nothing is."""
    announced = [i for i, s in enumerate(sentences[:_OPENERS]) if not _TEXTS.isdisjoint(s.has) and _announces(s)]
    if not announced:
        return []
    whose = next((mention for i in reversed(announced) if (mention := _whose(text, sentences[i]))), None)
    if whose is None and (before := reports[max(announced[-1] - 1, 0)]):  # "Doe told staff. Here is the email:"
        whose = before[0].mention
    if whose is None:
        return []
    titled = sentences[announced[0]].kind in ("title", "standfirst")
    last = announced[-1]
    colon = next((k + 1 for k, word in enumerate(sentences[last].words[:-1]) if word[-1] == ":"), 0)
    in_body = sentences[last].kind == "body"
    first = last if in_body and colon else last + 1
    turns: list[Turn] = []
    while first < len(sentences) and (titled or len(turns) < _LONGEST):
        s, end = sentences[first], first
        while end + 1 < len(sentences) and sentences[end + 1].paragraph == s.paragraph:
            end += 1
        if is_note(text[s.start : s.end]) or (not titled and turns and desk_speaks(s, reports[first])):
            break
        if s.is_region(0):  # what stands between marks needs no other sign of where it ends
            break
        opened = bool(turns) or in_body or s.low[0] == "dear" or _in_first_person(text, s, sentences[end])
        if s.kind == "body" and opened:
            turns.append(Turn(whose, first, end, colon if first == last else 0, _SURE))
        first = end + 1
    own = sum(_in_first_person(text, sentences[turn.first], sentences[turn.last]) for turn in turns)
    return turns if own and 3 * own >= len(turns) else []


def _in_first_person(text: str, first: Sentence, last: Sentence) -> bool:
    return FIRST_PERSON.search(text, first.start, last.end) is not None


def _announces(s: Sentence) -> bool:
    """Whether a sentence says that what follows is something printed whole."""
    low = s.low
    if s.kind in ("title", "standfirst"):
        return not _WHOLE.isdisjoint(low) and ("full" in low or low[0] in ("transcript", "text", "read"))
    if s.kind != "body" or _WHOLE.isdisjoint(low):
        return False
    if low[:2] in _SHOWS or low[:3] == ["the", "following", "is"]:
        return True
    at = low.index("following") if "following" in low else -1
    if at > 1 and low[at - 1] == "the" and not _TEXTS.isdisjoint(low[at + 1 : at + 4]):
        return not _ISSUED.isdisjoint(low[:at])
    return s.words[-1][-1] == ":" and not _WHOLE.isdisjoint(low)


def _whose(text: str, s: Sentence) -> Mention | None:
    """Whose the text is that a sentence announces: an owner, "by" or "from" whom it is, or who issued it."""
    if (owner := next((k for k, word in enumerate(s.low[:-1]) if word in _OWN and _is_text(s, k + 1)), -1)) >= 0:
        return Mention("pronoun", s, owner, owner)
    named = sorted((first, last, name) for last, (first, name) in s.names.items() if name.kind != "place")
    found = [Mention("name", s, first, last, name) for first, last, name in named]
    for mention in found:
        if _owns(text, mention.name) and _is_text(s, mention.last + 1):
            return mention
    for mention in found:
        before = s.low[max(0, mention.first - _ROLE) : mention.first]
        if "by" in before or "from" in before or (before and s.words[mention.first - 1][-1] == ":"):
            return mention
    for mention in found:
        if not _ISSUED.isdisjoint(s.low[mention.last + 1 : mention.last + 4]):
            return mention
    return None


def _owns(text: str, name: Name | None) -> bool:
    return name is not None and text[name.end : name.end + 1] in ("'", "’")


def _is_text(s: Sentence, k: int) -> bool:
    """Whether the noun of something printed stands at word `k` or soon behind it."""
    return not _TEXTS.isdisjoint(s.low[k : k + 5])
