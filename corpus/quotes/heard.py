"""Who has spoken so far: whom "he", "they" and "the man" go back to, and what those without a name are called."""

from bisect import bisect_right
from collections import deque
from sys import maxsize
from typing import NamedTuple

from corpus.actors.cast import Cast, Member
from corpus.actors.lexicon import PERSON_NOUNS, SPEAKING_BODIES
from corpus.actors.names import Gender, Name, is_given
from corpus.quotes.cues import ASKED
from corpus.quotes.described import beside, gender_of_noun, tense_of
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mentions import Mention
from corpus.quotes.offices import tells_several
from corpus.quotes.outlet_phrases import last_of_name
from corpus.quotes.phrases import GOVERNORS, PREPOSITIONS
from corpus.quotes.sentences import Sentence


class Spoken(NamedTuple):
    """Who spoke last, for pronouns to go back to."""

    name: str
    member: Member | None
    gender: Gender | None
    plural: bool
    sentence: int
    by_pronoun: bool = False
    first: int = 0
    """The first word of what they are called there."""
    past: bool = False
    """Whether he who has no name spoke in the past."""
    doubtful: Gender | None = None
    """Of which gender somebody else stands in the sentence that first calls him by what he is."""


_ONE = 0.7
_SEVERAL = frozenset({"people", "men", "women", "children"})
_OF_ANOTHER = ASKED | {"through", "via"}
"""Opens with somebody who is not he who speaks: "Asked by a clerk, he said", "Through his agent, he said"."""


class Heard:
    """Those who spoke, in the order of the text."""

    def __init__(self, text: str, sentences: list[Sentence], cast: Cast) -> None:
        self._text, self._sentences, self._cast = text, sentences, cast
        self._recent: deque[Spoken] = deque(maxlen=20)
        self._described: dict[str, str] = {}
        self.body: tuple[str | None, int] = (None, 0)
        """The body that spoke last, and in which sentence."""
        self.words: list[tuple[int, int]] = []
        """What is told without marks by whom the words before it name, as spans in order."""

    @property
    def last(self) -> Spoken | None:
        """The person or group that spoke last."""
        return self._recent[-1] if self._recent else None

    def note(self, spoken: Spoken) -> None:
        """Take in one more who spoke."""
        self._recent.append(spoken)

    def several(self, since: int) -> str | None:
        """The several people who spoke last, in sentence `since` or later."""
        return next((r.name for r in reversed(self._recent) if r.plural and r.sentence >= since), None)

    def one_of_several(self, one: Mention, index: int) -> tuple[str | None, float]:
        """The "One" with whom sentence `index` opens, of several people in the one before, and how sure that is."""
        alone = one.first == 0 or one.sentence.is_region(one.first - 1)  # "“It leaks,” one said"
        before = self._sentences[index - 1].low if index and alone else []
        several = any(word in PERSON_NOUNS and (word in _SEVERAL or tells_several(word)) for word in before)
        called = "One" if several else ""
        self.note(Spoken(called, None, None, False, index))  # "he" is then meant of him, who has no name, either
        return (called, _ONE) if called else (None, 0.0)

    def has_described(self, noun: str) -> bool:
        """Whether somebody without a name was called by a noun before."""
        return noun in self._described

    def unnamed(self, gender: Gender, mention: Mention, index: int, barred: range) -> str | None:
        """The speaker without a name whom "he" in sentence `index` still means: nobody was named since.

        Nobody, that is, but who is also named in the words `barred` there: "Doe's plan was “a joke”, he said".
        """
        last = self.last
        if last is None or last.member is not None or last.gender not in (None, gender):
            return None
        another = last.sentence == index and self._sentences[index].low[0] in _OF_ANOTHER
        if (another and last.first < mention.first) or not self._undisturbed(last, mention, index, barred):
            return None
        self.note(last._replace(sentence=index))
        return last.name

    def _undisturbed(self, recent: Spoken, mention: Mention, index: int, barred: range) -> bool:
        if recent.plural or recent.sentence < index - 8:
            return False
        whose = recent.name.lower().startswith(("his ", "her "))  # "His lawyer said Jo Doe was innocent"
        others = {id(self._cast.member(name)) for k, name in mention.sentence.names.values() if k in barred}
        for i in range(recent.sentence, index + 1):
            s = self._sentences[i]
            for last, (first, name) in s.names.items():
                labels = s.words[last][-1] == ":"  # "Doe: “Shut it,” the mayor said"
                before = first < recent.first and (labels or _is_governed(s, first))
                beside = i == recent.sentence and (before or (whose and first > recent.first))
                told_of = recent.gender is not None and self._is_in_words(name)  # "The spokesman said Jo Doe was ill"
                if beside or told_of or (i == index and first > mention.first) or id(self._cast.member(name)) in others:
                    continue
                if self._is_person(name):
                    return False
        return True

    def _is_in_words(self, name: Name) -> bool:
        at = bisect_right(self.words, (name.start, maxsize)) - 1
        return at >= 0 and name.start < self.words[at][1]

    def _is_person(self, name: Name) -> bool:
        member = self._cast.member(name)
        if member.is_body:
            return False  # "a rival, Roe Optics"
        return name.kind == "person" or member.kind == "person" or is_given(name.text)

    def nameless(self, mention: Mention, index: int, described: list[str]) -> str:
        """What somebody is called who has no name: the same as before where the words only point back."""
        mention = mention._replace(last=last_of_name(mention))
        words = self._text[mention.start : mention.end]
        if "of" not in described:
            words = words.removesuffix("'s").removesuffix("’s")  # "The doctor's advice?"
        described = [word for word in described if word != "same"] or described
        head = _head_noun(mention) or mention.low
        if (
            len(described) <= 2
            and described[0] in ("the", "this", "that", "those", "these")
            and head in self._described
        ):
            words = self._described[head]
        elif described[0] == "the" and len(described) == 2 and (told := self._told_of_before(head, index)) is not None:
            words = self._described[head] = told
        else:
            self._described[head] = words
        person = not PERSON_NOUNS.isdisjoint(described) and described[0] not in ("no", "neither")
        plural = head.endswith("s") or head in ("people", "men", "women", "some", "many", "others")
        if person:
            past, doubtful = tense_of(mention) == "past", beside(mention)
            self.note(Spoken(words, None, gender_of_noun(head), plural, index, False, mention.first, past, doubtful))
        elif _is_surname(mention):
            self.note(Spoken(words, None, None, False, index, False, 0, tense_of(mention) == "past"))
        elif mention.low in SPEAKING_BODIES:
            self.body = (words, index)
        return words

    def _told_of_before(self, head: str, index: int) -> str | None:
        """What somebody who has not spoken yet is called in full by the sentence just before `index` that he opens."""
        s = self._sentences[index - 1] if index else None
        if s is None or head not in PERSON_NOUNS or s.low[0] not in ("a", "an", "one", "another") or head not in s.has:
            return None
        subject = main_subject(s, 0, s.size)
        if subject is None or subject.name is not None or subject.first or subject.low != head:
            return None
        return self._text[subject.start : subject.end]


def _is_surname(mention: Mention) -> bool:
    """Whether a word that opens a sentence is the name, in no list, of who speaks there: "Ellery said he had left"."""
    s = mention.sentence
    plain = s.low[0] in SPEAKING_BODIES or s.low[0].endswith("s")
    return mention.last == 0 and s.words[0].istitle() and not plain and s.low[1:2] in (["said"], ["says"], ["told"])


def _is_governed(s: Sentence, first: int) -> bool:
    """Whether a preposition takes the name at word `first`, an office in capitals passed over."""
    k = first - 1
    while k > 0 and s.words[k][0].isupper():
        k -= 1
    return k >= 0 and s.low[k] in GOVERNORS


def _head_noun(mention: Mention) -> str | None:
    """What a description calls somebody: of "the president's aides", "aides to the president" it is the aides."""
    s, head = mention.sentence, None
    for k in range(mention.first, mention.last + 1):
        if head is not None and s.low[k] in PREPOSITIONS:
            return head
        if s.low[k : k + 2] == ["of", "the"] and s.low[mention.first] in ("a", "an"):
            return s.low[k - 1]  # "a pal of the minister"
        if s.low[k] in PERSON_NOUNS and not (k < mention.last and s.words[k].endswith(("'s", "s'"))):
            head = s.low[k]
    return head
