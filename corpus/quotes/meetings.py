"""Who met which outlet where nothing is said yet: "Jo Doe spoke to NOL.", "NOL aired an interview with Jo Doe."

What they say in the sentences behind was said there, and what several say whom it met, or papers that it was shown:
"NOL cited two aides. One said", "NOL obtained forty letters. In one, Jo Doe wrote".
"""

from collections.abc import Iterator
from typing import NamedTuple

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.offices import tells_several
from corpus.quotes.outlet_phrases import PIECES, behind_manner, outlet_at
from corpus.quotes.phrases import DATE_WORDS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


class Meeting(NamedTuple):
    """A person, or several things or people without a name, and the outlet that heard or printed them.

    `written` where they wrote for it.
    """

    person: Mention
    outlet: Mention
    written: bool = False


_MET = words("spoke talked interview interviewed appeared")
_WRITTEN = PIECES - {"writing"}
_PIECES = PIECES | {"story", "post", "interview", "blog", "report", "reply"}
_SHOWN = words("aired published broadcast carried ran released")
_PRINTED = _SHOWN | {"obtained"}
_CITED = words("cited quoted obtained reviewed seen")
_CUES = _MET | _WRITTEN
_HEARD = _CUES | _CITED
_MEETS = _MET | _SHOWN | _CITED
_GAVE = frozenset({"gave", "given", "granted"})
_WITH = words("to with on for in by")
_TO_PERSON = words("to with from by of interviewed")
_BEFORE_SEVERAL = words("to with more than at least nearly almost about around over")
PAPERS = words("email e-mail letter memo message text note document file recording exchange slide entry")
"""Of which an outlet is shown several."""
_FAR = 10
"""Words between a verb and whom an outlet met."""


def meetings(sentences: list[Sentence]) -> Iterator[Meeting]:
    """The meetings in order."""
    for i, s in enumerate(sentences):
        printed = "published" in s.has and i + 1 < len(sentences) and _opens_there(sentences[i + 1])
        if s.kind != "body" or (_HEARD.isdisjoint(s.has) and not printed):
            continue
        hears = s.names and not _CUES.isdisjoint(s.has)
        if hears or not _CITED.isdisjoint(s.has):
            met = _by_outlet(s) or (_by_person(s) if hears else None)
            if met is None and hears and i + 1 < len(sentences) and _opens_there(sentences[i + 1]):
                met = _printed(s, sentences[i + 1])
            if met is not None:
                yield met
        elif printed and (met := _printed(s, sentences[i + 1])) is not None:
            yield met


def _opens_there(behind: Sentence) -> bool:
    """Whether a sentence begins with where something was printed: "In it, Jo Doe said", "There, Jo Doe said"."""
    return (behind.low[:2] == ["in", "it"] or behind.low[0] == "there") and behind.pauses(behind.low[0] == "in")


def _printed(s: Sentence, behind: Sentence) -> Meeting | None:
    """ "NOL published the interview. In it, Jo Doe said", "The letter was published by NOL. In it, he wrote".

    Or "Jo Doe answered in a story published at MIXzine. There, he said", whatever is known of that.
    """
    k = next((k for k in range(1, s.size - 1) if s.low[k] in _SHOWN), 0)
    where = k + 2 if k and s.low[k + 1] in ("by", "in", "on", "at") else 0
    outlet = outlet_at(s, where) if k else None
    if outlet is None and where and s.low[k - 1] in _PIECES and s.name_at.get(where) == s.size - 1:
        name = s.names[s.size - 1][1]
        outlet = None if name.kind in ("person", "place") else Mention("name", s, where, s.size - 1, name)
    if outlet is None or outlet.kind != "name":
        return None
    person = mention_starting(behind, 1 + (behind.low[0] == "in"))
    return None if person is None else Meeting(person, outlet, "interview" not in s.low)


def _by_outlet(s: Sentence) -> Meeting | None:
    """ "NOL spoke to Jo Doe", "NOL aired an interview with Jo Doe"."""
    outlet = outlet_at(s, 0)
    if outlet is None or s.pauses(outlet.last):
        return None
    k = outlet.last + 1
    k += s.low[k : k + 1] in (["has"], ["had"], ["also"])
    if k >= s.size or s.low[k] not in _MEETS:
        return None
    behind = next((q for q in range(k + 1, s.size) if s.low[q] not in _BEFORE_SEVERAL), k)
    several = mention_starting(s, behind)
    if several is not None and several.kind == "nominal" and s.low[k] not in _SHOWN and _is_several(several):
        return Meeting(several, outlet)
    if outlet.kind != "name" or not (s.low[k] in _MET or not _CUES.isdisjoint(s.low[k : k + _FAR])):
        return None
    for q in range(k + 1, min(s.size, k + _FAR)):
        if s.pauses(q - 1):
            return None
        if (person := _person_at(s, q)) is not None:
            return Meeting(person, outlet) if s.low[q - 1] in _TO_PERSON else None
    return None


def _by_person(s: Sentence) -> Meeting | None:
    """ "Jo Doe spoke to NOL", "Jo Doe wrote a letter to NOL", "In an interview with NOL, Jo Doe was asked"."""
    for k in range(s.size - 2):
        aired = s.low[k] in _PRINTED and "interview" in s.low[max(0, k - 2) : k]
        if not (aired or s.low[k] in _CUES):
            continue
        to = behind_manner(s, k + 1)
        if s.low[k] == "interview" and not _GAVE.isdisjoint(s.low[:k]) and "to" in s.low[to : k + _FAR]:
            to = s.low.index("to", to)  # "gave her first interview since May to NOL"
        if s.low[to] not in _WITH:
            continue
        outlet = outlet_at(s, to + 1)
        if outlet is None or outlet.kind != "name":
            continue
        behind = outlet.last
        while behind < s.size - 1 and not s.pauses(behind) and s.low[behind + 1] in DATE_WORDS:
            behind += 1
        if s.low[0] in ("in", "during") and k < _FAR and s.pauses(behind):
            person = mention_starting(s, behind + 1)
            person = person if person is not None and _is_person(person) else None
        else:
            subject = main_subject(s, 0, k)
            person = subject if subject is not None and _is_person(subject) else None
        return Meeting(person, outlet, s.low[k] in _WRITTEN) if person is not None else None
    return None


def _is_several(mention: Mention) -> bool:
    """Whether people or papers are meant of which one may be taken up: "more than a dozen former aides"."""
    low = mention.sentence.low[mention.first : mention.last + 1]
    return any((w in PERSON_NOUNS and tells_several(w)) or w.removesuffix("s") in PAPERS for w in low)


def _person_at(s: Sentence, i: int) -> Mention | None:
    last = s.name_at.get(i)
    if last is None or s.names[last][1].kind != "person":
        return None
    return Mention("name", s, i, last, s.names[last][1])


def _is_person(mention: Mention) -> bool:
    return mention.name is not None and mention.name.kind == "person"
