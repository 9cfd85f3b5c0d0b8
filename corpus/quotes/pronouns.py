"""Whom a pronoun means: the people named before it, weighed by gender, recency and role in their sentence."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.actors.cast import Cast, Member
from corpus.actors.lexicon import PERSON_NOUNS
from corpus.actors.names import Gender, is_given
from corpus.quotes.askers import asks, is_asking, puts_to
from corpus.quotes.cues import ASKED, BEFORE_VERB, PLAIN_CUES, VERBS
from corpus.quotes.described import FEMALE, MALE, gender_of, gender_of_noun
from corpus.quotes.heard import Spoken
from corpus.quotes.main_subject import ACTS, main_subject
from corpus.quotes.mentions import Mention
from corpus.quotes.messages import MESSAGES
from corpus.quotes.newcomers import is_aside
from corpus.quotes.openers import opens_unlisted, unlisted_opener
from corpus.quotes.phrases import DETERMINERS, GOVERNORS, PREPOSITIONS, SUBORDINATORS
from corpus.quotes.sentences import Sentence
from corpus.quotes.unnamed_others import has_another, meets_another
from corpus.wordlists import words

# Weights found on annotated news; the outcome changes little when any of them is moved by a third.
_SAME_PARAGRAPH = 0.4
_SUBJECT = 2.0
_OWNER = 0.9
_GENDER_UNKNOWN = 0.65
_UNKNOWN_NEAR = 0.85
"""The same in the sentence before and the pronoun's own."""
_UNLISTED = 0.5
"""For a name that the article's actors leave out: it may be that of a journal or a product."""
_MEANT_BEFORE = 0.4
"""For a name behind the same pronoun in its sentence, which meant somebody else: "Her rival, Jo Doe, said she …"."""
_SPOKE_LAST = 0.4
_CARRIED = 0.3
"""For whom the sentences before already called by the pronoun."""
_INTRODUCED = 1.0
"""For the subject of a sentence whose colon leads to the pronoun's."""
_SALIENCE = 0.03
_AGAIN = 0.8
"""For whom "she" at the head of a nearer sentence takes up, as if that one named her, too."""
_OPENED = 1.0
"""For whom the paragraph's own first word means, by the pronoun."""
_NAMED_IN_WORDS = 0.4
"""For whom the words name: few speak of themselves by name."""
_EVEN_UNLISTED = 0.4
"""How sure it is of whoever opens the sentence before, where nobody else is named."""
_FAR = 0.2
"""How sure it is at most of somebody named paragraphs ago, when somebody else has spoken since."""
_ASIDE = 0.6
"""The same of whom only a paragraph that goes back in time names."""
_ANOTHER = 0.1
"""The same where the sentence before has somebody else without a name."""
_SENTENCES_BACK = 12
_MOST_NAMES = 8
"""Names weighed in a sentence; only lists have more, and they are of nobody whom a pronoun means."""
_PARAGRAPHS_BACK = 3


_THINGS = words("act treaty accord cup prize award awards mile avenue")
_PLACES = words("hospital hospice school church chapel college university museum library hotel theatre stadium prison")
_WORKS = words("film movie novel album single song musical drama series sitcom comedy podcast magazine book play show")


def resolve(
    mention: Mention,
    sentences: list[Sentence],
    index: int,
    cast: Cast,
    spoken: Spoken | None = None,
    said: Sequence[tuple[int, int]] = (),
) -> tuple[Member | None, float]:
    """The person meant by "he" or "she" in sentence `index`, and how sure that is.

    `spoken` is who spoke last; `said` are the spans of what the pronoun's bearer says.
    """
    gender = gender_of(mention)
    if gender is None:
        return None, 0.0
    recent = spoken.member if spoken is not None else None
    found = _weighed(mention, sentences, index, cast, gender)
    barred = barred_before(mention)
    not_he = {id(cast.member(name)) for first, name in mention.sentence.names.values() if first in barred}
    asking = index > 0 and recent is not None and is_asking(mention, sentences[index - 1], recent, cast)
    if spoken and recent and recent.kind != "organisation" and recent.gender in (None, gender) and not asking:
        spoke = found.setdefault(id(recent), _Candidate(recent, index))
        if _turns_to(sentences, index, gender, cast) in (None, recent):
            spoke.score += _SPOKE_LAST + (_CARRIED / (1 + index - spoken.sentence) if spoken.by_pronoun else 0.0)
            spoke.score += _OPENED * _opens_with(sentences, index, gender)
    found = {key: one for key, one in found.items() if key not in not_he}
    if not found:
        return unlisted_opener(sentences, index), _EVEN_UNLISTED
    for one in found.values():
        one.score += min(len(one.member.at), 12) * _SALIENCE
        if any(bisect_left(one.member.at, start) < bisect_left(one.member.at, end) for start, end in said):
            one.score *= _NAMED_IN_WORDS
    best, *others = sorted(found.values(), key=lambda one: one.score, reverse=True)
    sure = best.score / (best.score + (others[0].score if others else 0.0))
    if best.member is not recent:
        last = sentences[best.last]
        far = recent is not None and last.paragraph < sentences[index].paragraph - 1
        sure = min(sure, _FAR) if far or _opens_unnamed(last, gender, _UNNAMED) else sure
    elif (s := sentences[best.last]).paragraph < sentences[index].paragraph and is_aside(recent, s, gender, cast):
        sure = min(sure, _ASIDE)
    return best.member, min(sure, _at_most(sentences, best.last, index, gender))


def _at_most(sentences: list[Sentence], last: int, index: int, gender: Gender) -> float:
    """How sure it is at most that whom sentence `last` names is meant, by who else stands in those up to `index`."""
    above = sentences[index - 1] if index else None
    near = above is not None and above.paragraph == sentences[index].paragraph
    if near and above and (has_another(above, gender) or (last < index - 1 and meets_another(above, gender))):
        return _ANOTHER
    return _FAR if any(map(opens_unlisted, sentences[last + 1 : index + 1])) else 1.0


@dataclass(slots=True)
class _Candidate:
    """Somebody whom a pronoun may mean."""

    member: Member
    last: int
    """The sentence that names him last, or else the pronoun's."""
    score: float = 0.0


def _weighed(
    mention: Mention, sentences: list[Sentence], index: int, cast: Cast, gender: Gender
) -> dict[int, _Candidate]:
    """The people named in the sentences before, weighed by how near each is and the part it plays in its sentence."""
    found: dict[int, _Candidate] = {}
    again, opens = 0.0, "she" if gender == "f" else "he"
    for i in range(index, max(-1, index - _SENTENCES_BACK), -1):
        if sentences[i].paragraph < sentences[index].paragraph - _PARAGRAPHS_BACK:
            break
        weight = 1.0 / (1 + index - i)
        if sentences[i].paragraph == sentences[index].paragraph:
            weight += _SAME_PARAGRAPH
        if i == index - 1 and sentences[i].words[-1][-1] == ":":
            weight += _INTRODUCED
        s = sentences[i]
        near = i >= index - 1 and s.paragraph == sentences[index].paragraph
        barred, limit = (barred_before(mention), mention.first) if i == index else (asks(s), s.size)
        if i == index - 1:
            barred = barred or puts_to(mention, s)
        for member, role in _people(s, barred, limit, gender, cast, _UNKNOWN_NEAR if near else _GENDER_UNKNOWN):
            one = found.setdefault(id(member), _Candidate(member, i))
            one.score = max(one.score, weight * role)
            if again and s.name_at.get(0) is not None and cast.member(s.names[s.name_at[0]][1]) is member:
                one.score = max(one.score, again * _AGAIN * role)
        again = weight if i < index and s.low[0] == opens else again
        again = again if i and sentences[i - 1].paragraph == s.paragraph else 0.0
    return found


def _last_clause(s: Sentence) -> int:
    """Where a second clause with a name of its own begins: "Doe called it dear, but Roe was glad"; or else 0.

    So it does behind a side clause: "When Doe died, Roe was glad".
    """
    aside = s.low[0] in SUBORDINATORS
    for last, (first, _) in s.names.items():
        joined = first > 1 and s.low[first - 1] in ("but", "while", "whereas", "and") and s.pauses(first - 2)
        joined = joined or (aside and first > 1 and s.pauses(first - 1))
        if not joined or last + 1 >= s.size or s.pauses(last):
            continue
        if s.low[last + 1] in ACTS or s.low[last + 1].endswith("ed"):
            return first
    return 0


def _opens_with(sentences: list[Sentence], index: int, gender: Gender) -> bool:
    """Whether the paragraph of sentence `index` begins with the pronoun, for whom those before it were about."""
    i = index
    while i and sentences[i - 1].paragraph == sentences[index].paragraph:
        i -= 1
    return i < index and sentences[i].low[0] == ("she" if gender == "f" else "he")


def _turns_to(sentences: list[Sentence], index: int, gender: Gender, cast: Cast) -> Member | None:
    """With whom the sentence before opens, or who owns what it is about: "Jo Doe disagreed. “…,” he said"."""
    above = sentences[index - 1] if index else None
    if above is None or above.paragraph != sentences[index].paragraph:
        return None
    subject, last = main_subject(above, _last_clause(above), above.size), above.name_at.get(0, -1)
    name = subject.name if subject is not None else None
    if last >= 0 and (subject is None or subject.kind == "nominal") and above.words[last].endswith(("'s", "s'")):
        name = above.names[last][1]
    member = cast.member(name) if name is not None else None
    return member if member is not None and member.kind == "person" and member.gender in (None, gender) else None


def barred_before(mention: Mention) -> range:
    """The words before a pronoun whose names it cannot mean: "Answering Doe, he said", "Doe, he said, is late"."""
    s, first = mention.sentence, mention.first
    none = range(0)
    if s.low[0] in ("in", "with") and "to" in s.low[2:6] and s.low[s.low.index("to", 2) - 1] in MESSAGES:
        return range(first)  # "In a letter to Doe, leaked in May, he said"
    alone = first < 2 or s.is_region(first - 2) or s.pauses(first - 2)  # "Doe nodded: “…,” he said"
    if not 0 < first < s.size - 1 or not s.pauses(first - 1) or (s.is_region(first - 1) and alone):
        return none
    set_off = s.low[first + 1] in PLAIN_CUES and (first + 1 == s.size - 1 or s.pauses(first + 1))
    if set_off and s.low[0] not in _SIDE:  # nobody calls himself by his name
        owns = "'s" if first + 2 == s.size else None  # "Doe's claim was “false”, he said", of another's
        told = (k + 1 for k in range(first - 1, -1, -1) if s.low[k] in VERBS and s.words[k - 1][-2:] != owns)
        return range(next(told, 0), first)
    opens = s.low[0].endswith("ing") or s.low[0] in _OPENS_PARTICIPLE
    return range(first) if opens and 0 not in s.name_at else none


_SIDE = PREPOSITIONS | SUBORDINATORS
_OPENS_PARTICIPLE = ASKED | {"told", "like", "unlike"}


def _people(
    s: Sentence, barred: range, limit: int, gender: Gender, cast: Cast, unknown: float = _GENDER_UNKNOWN
) -> Iterator[tuple[Member, float]]:
    """The people of fitting gender named before word `limit` and not in `barred`, with the weight of their role."""
    fitting = _fitting(s, barred, limit, gender, cast) if s.names else ()
    if not fitting:
        return
    subject_seen, words_end = _opens_unnamed(s, gender), s.size - 1
    again = _last_clause(s)
    subject_seen = subject_seen or (again > 0 and s.low[0] in SUBORDINATORS)
    same = FEMALE if gender == "f" else MALE
    meant = next((k for k in range(limit) if s.low[k] in same), limit) if limit < s.size else limit
    for first, last, member in fitting:
        if last < words_end and s.low[last + 1] not in _ENDS_OFFICE and _is_attribute(s, last):
            continue
        if first == last == 1 and s.low[0] == "the" and " " not in member.name:
            continue  # "The Chronicle said"
        if (first and s.low[first - 1] in _WORKS) or (first < last and s.low[last] in _THINGS):
            continue  # "the film Harbour Nights", "the Data Rights Act"
        if last < words_end and s.low[last + 1] in _PLACES and not s.pauses(last):
            continue  # "the Saint Anne hospital"
        role = unknown if member.gender is None else 1.0
        if not member.listed:
            role *= _UNLISTED
        if first > meant:
            role *= _MEANT_BEFORE
        if s.words[last].rstrip(",.").endswith(("'s", "s'")):
            role *= _OWNER
        elif (not subject_seen and not (first and s.low[first - 1] in GOVERNORS)) or 0 < again == first:
            role *= _SUBJECT
            subject_seen = True
        yield member, role


def _fitting(s: Sentence, barred: range, limit: int, gender: Gender, cast: Cast) -> list[tuple[int, int, Member]]:
    """Who of fitting gender is named before word `limit` and not in `barred`, each behind its first and last word."""
    found = []
    for last in sorted(s.names)[:_MOST_NAMES]:
        first, name = s.names[last]
        if first >= limit:
            break
        member = cast.member(name)
        person = member.gender in (None, gender) and (member.kind == "person" or is_given(name.text))
        if person and first not in barred:
            found.append((first, last, member))
    return found


def _opens_unnamed(s: Sentence, gender: Gender, opening: Sequence[str] = ("the",)) -> bool:
    """Whether a sentence is about somebody of that gender whom it does not name: "The actress left Jo Doe"."""
    at = 0
    if s.low[0] in SUBORDINATORS:  # "When Jo Doe thanked her, the actress left"
        at = next((k + 1 for k in range(1, s.size - 3) if s.pauses(k) and s.low[k + 1] == "the"), 0)
    if s.low[at] not in opening or s.size < 3:
        return False
    near = range(at + 1, min(s.size - 1, at + 4))
    nouns = (k for k in near if s.low[k] in PERSON_NOUNS and s.low[k + 1] not in PERSON_NOUNS)
    noun = next((k for k in nouns if gender_of_noun(s.low[k]) in (None, gender)), 0)
    if not noun or any(k in s.name_at for k in range(at + 1, noun + 2)):
        return False
    acts = next((k for k in range(noun + 1, s.size) if s.low[k] in ACTS or s.low[k].endswith("ed")), s.size)
    return not any(k in s.name_at and s.pauses(k - 1) for k in range(noun + 2, acts))  # "The head of a school, Jo Doe,"


_UNNAMED = ("the", "a", "an", "his", "her", "one")
_ENDS_OFFICE = PREPOSITIONS | BEFORE_VERB | frozenset(VERBS) | {"and", "that", "who", "which", "or", "but", "the", "a"}


def _is_attribute(s: Sentence, last: int) -> bool:
    """Whether a name only says whose officer the one named after it is: "Doe campaign manager Jo Roe"."""
    for k in range(last + 1, min(s.size - 1, last + 5)):
        if s.low[k] in _ENDS_OFFICE or s.low[k] in DETERMINERS or s.pauses(k - 1) or k in s.name_at:
            return False
        if s.low[k] in PERSON_NOUNS and k + 1 in s.name_at:
            return True
    return False
