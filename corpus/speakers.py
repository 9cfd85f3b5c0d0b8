"""Whose words they are: a mention turned into the fullest name the article gives, with how sure that is."""

from collections import deque
from typing import NamedTuple

from corpus.cast import Cast, Member
from corpus.described import brought_in, gender_of_noun, goes_by, is_seat, is_told_of, may_rename
from corpus.descriptions import Descriptions
from corpus.lexicon import FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS, SPEAKING_BODIES
from corpus.main_subject import main_subject
from corpus.mention_after import REPORTING_THINGS
from corpus.mentions import PREPOSITIONS, Mention
from corpus.names import Gender, Name, is_given
from corpus.pronouns import gender_of, resolve
from corpus.report import AGED
from corpus.sentences import Sentence
from corpus.subjects import subject_before
from corpus.wordlists import words

_TELLS_GENDER = 0.8
"""How sure a pronoun has to be resolved to tell the gender of whom it means."""


_EPITHETS = words(
    """
    striker defender midfielder winger goalkeeper quarterback pitcher golfer boxer sprinter swimmer batsman singer
    rapper actress songwriter mogul billionaire tycoon magnate businessman businesswoman playmaker skipper centre-half
    centre-back full-back left-back right-back wing-back fly-half
    """
)
"""With "the" before them, what desks call somebody just named, so as not to repeat the name."""
_BODIES = words(
    "association authority board bureau commission committee council court department institute ministry university"
)
"""What the one body whose name has the word is called when it is taken up again."""
_CHANCE = 0.5
"""How often the best candidate for a pronoun is right though it is hardly better than the next, on annotated news."""


_SAME = 0.85
"""How sure it is that "he" behind "who said" is who said it."""
_SAYING = frozenset({"said", "says", "added", "insisted", "admitted", "noted", "argued", "claimed", "explained"})
_KIN = words("wife husband mother father son daughter brother sister aunt uncle widow widower grandmother grandfather")
_CLOSING = (["said"], ["says"], ["added"])
"""Behind a pronoun, what closes a sentence that he said."""
_UNLISTED = 0.75
"""What a name that the article's actors leave out takes from that: it may be nobody's."""


class Spoken(NamedTuple):
    """Who spoke last, for pronouns to go back to."""

    name: str
    member: Member | None
    gender: Gender | None
    plural: bool
    sentence: int
    by_pronoun: bool = False


class Speakers:
    """Names speakers in the order of the text, which pronouns and short descriptions depend on."""

    def __init__(self, text: str, sentences: list[Sentence], cast: Cast, descriptions: Descriptions) -> None:
        self._text, self._sentences, self._cast, self._descriptions = text, sentences, cast, descriptions
        self._index = {id(s): i for i, s in enumerate(sentences)}
        self._recent: deque[Spoken] = deque(maxlen=20)
        self._body: tuple[str | None, int] = (None, 0)
        self._known: dict[int, tuple[str | None, float]] = {}
        self._described: dict[str, str] = {}
        self._tell_genders()

    def _tell_genders(self) -> None:
        """Give those whose first name tells no gender the one of the word before it: "his wife, Berit", "widow Ash"."""
        for s in self._sentences:
            for first, name in s.names.values():
                gender = gender_of_noun(s.low[first - 1]) if first and s.low[first - 1] in _KIN else None
                if gender is None or name.gender is not None or name.kind == "place":
                    continue
                member = self._cast.member(name)
                if member.gender is None and member.kind != "organisation":
                    member.gender, member.kind = gender, "person"

    def name(self, mention: Mention) -> tuple[str | None, float]:
        """The speaker's name and how sure the step from mention to name is."""
        key = mention.start
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._name(mention)
        return known

    def _name(self, mention: Mention) -> tuple[str | None, float]:
        index = self._index[id(mention.sentence)]
        if mention.antecedent is not None:
            return self.name(mention.antecedent)
        if mention.name is not None:
            member = self._cast.member(mention.name)
            unnamed_before = bool(self._recent) and self._recent[-1].member is None
            person = member.kind == "person" or (
                member.kind == "unknown" and (not unnamed_before or is_told_of(mention))
            )
            self._note(Spoken(member.name, member, member.gender, False, index), person)
            if member.kind != "person":
                self._body = (member.name, index)
            return member.name, 1.0
        if mention.kind == "pronoun":
            return self._pronoun(mention, index)
        return self._description(mention, index)

    def _note(self, spoken: Spoken, is_speaker: bool = True) -> None:
        if is_speaker:
            self._recent.append(spoken)

    def _pronoun(self, mention: Mention, index: int) -> tuple[str | None, float]:
        low = mention.low
        if low in ("they", "their", "them"):
            last = next((r for r in reversed(self._recent) if r.plural and r.sentence >= index - 3), None)
            return (last.name, 0.7) if last else self._group_before(index)
        if low == "it":
            return self._it(mention, index)
        gender = gender_of(mention)
        if gender is None:
            return None, 0.0
        recent = self._recent[-1] if self._recent else None
        if (himself := self._same_speaker(mention, gender)) is not None:
            return himself
        if (
            recent
            and recent.member is None
            and recent.gender in (None, gender)
            and self._undisturbed(recent, mention, index)
        ):
            self._note(recent._replace(sentence=index))
            return recent.name, 0.75
        if newcomer := self._newcomer(mention, index, gender):
            return newcomer, 0.7
        again = recent.sentence if recent and recent.by_pronoun else -1
        member, sure = resolve(mention, self._sentences, index, self._cast, recent.member if recent else None, again)
        if member is None:
            return None, 0.0
        if member.gender is None and sure > _TELLS_GENDER:
            member.gender = gender
        self._note(Spoken(member.name, member, gender, False, index, True))
        chance = _CHANCE + (1 - _CHANCE) * sure
        return member.name, chance if member.listed else chance * _UNLISTED

    def _same_speaker(self, mention: Mention, gender: Gender) -> tuple[str | None, float] | None:
        """Who says what the pronoun opens: in "Jo Doe, who said he asked for it" Jo Doe asked."""
        s, cue = mention.sentence, mention.first - 1
        cue -= cue > 0 and s.low[cue] == "that"
        if cue < 1 or s.low[cue] not in _SAYING or s.pauses(cue):
            return None
        subject = subject_before(s, cue)
        if subject is None or subject.antecedent is None or subject.antecedent.name is None:
            return None
        member = self._cast.member(subject.antecedent.name)
        if member.kind != "person" or member.gender not in (None, gender):
            return None
        self._note(Spoken(member.name, member, gender, False, self._index[id(s)], True))
        return member.name, _SAME

    def _newcomer(self, mention: Mention, index: int, gender: Gender) -> str | None:
        """The unnamed person with whom the sentence before opens, where nobody is named whom the pronoun may mean."""
        own, first = mention.sentence, mention.first
        closes = first > 0 and own.pauses(first - 1) and own.low[first + 1 : first + 2] in _CLOSING
        for i in (index - 1,) if closes else (index, index - 1):  # ", he said" is nobody's who is told of ahead of it
            s = self._sentences[i] if i >= 0 else mention.sentence
            limit = mention.first if i == index else s.size
            if any(name.kind == "person" and self._may_be(name, gender) for _, name in _named(s, limit)):
                return None
            found = brought_in(s, limit)
            if found is not None:
                return None if found.low in (FEMALE_NOUNS if gender == "m" else MALE_NOUNS) else self.name(found)[0]
        return None

    def _may_be(self, name: Name, gender: Gender) -> bool:
        return self._cast.member(name).gender in (None, gender)

    def _group_before(self, index: int) -> tuple[str | None, float]:
        """The several people whom the sentence before is about."""
        s = self._sentences[index - 1] if index else None
        subject = main_subject(s, 0, s.size) if s is not None else None
        if subject is None or subject.kind != "nominal" or not subject.low.endswith("s"):
            return None, 0.0
        return self.name(subject)[0], 0.6

    def _it(self, mention: Mention, index: int) -> tuple[str | None, float]:
        """The body meant: that of the clause before in its sentence, the one last heard, or the sentence before's."""
        own = self._body_of(mention.sentence, mention.first)
        name, at = self._body
        if own[0] is None and not (name and at >= index - 1):
            own = self._body_of(self._sentences[index - 1]) if index else own
        if own[0] is None and name and at >= index - 3:
            return name, 0.7
        return own

    def _body_of(self, s: Sentence, limit: int | None = None) -> tuple[str | None, float]:
        """The body or country that a sentence is about before word `limit`."""
        high = s.size if limit is None else limit
        last = s.name_at.get(0, high)
        if last < high and not s.pauses(last) and s.names[last][1].kind == "place" and limit is not None:
            owner = s.words[last].endswith(("'s", "s'"))
            return (None, 0.0) if owner else (self._cast.member(s.names[last][1]).name, 0.65)
        subject = main_subject(s, 0, high)
        if subject is None:
            return None, 0.0
        if subject.name is not None:
            member = self._cast.member(subject.name)
            return (member.name, 0.65) if member.kind == "organisation" else (None, 0.0)
        if subject.kind == "nominal" and subject.low in SPEAKING_BODIES:
            return self.name(subject)[0], 0.65
        return None, 0.0

    def _undisturbed(self, recent: Spoken, mention: Mention, index: int) -> bool:
        """Whether an unnamed speaker is still who "he" means: nobody was named since."""
        if recent.plural or recent.sentence < index - 8:
            return False
        for i in range(recent.sentence, index + 1):
            s = self._sentences[i]
            for first, name in s.names.values():
                if self._is_person(name) and not (i == index and first > mention.first):
                    return False
        return True

    def _is_person(self, name: Name) -> bool:
        return name.kind == "person" or self._cast.member(name).kind == "person" or is_given(name.text)

    def _description(self, mention: Mention, index: int) -> tuple[str | None, float]:
        s = mention.sentence
        if (outlet := self._outlet_of(mention)) is not None:
            return outlet, 0.9
        known_as = goes_by(mention)
        member = self._cast.member(known_as) if known_as else self._descriptions.person(mention)
        if member is not None:
            self._note(Spoken(member.name, member, member.gender, False, index))
            return member.name, 0.85
        described = s.low[mention.first : mention.last + 1]
        return self._taken_up(mention, index, described) or (self._nameless(mention, index, described), 0.9)

    def _taken_up(self, mention: Mention, index: int, described: list[str]) -> tuple[str, float] | None:
        """Whom a description takes up again that no stated role fits: "the 19-year-old", "the commission"."""
        if described[0] == "the":
            another_name = described[-1] in _EPITHETS or any(w.endswith(AGED) for w in described)
            if another_name and (who := self._aged(index, mention)):
                return who, 0.75
            if who := self._called_anew(index, mention):
                return who, 0.7
            body = mention.low in _BODIES and len(described) == 2
            if body and (known := self._cast.body_called(mention.low, mention.start)) is not None:
                self._body = (known.name, index)
                return known.name, 0.85
        last = self._recent[-1] if self._recent else None
        if last is None or last.member is not None or last.plural:
            return None
        return (last.name, 0.85) if mention.low == "person" and described[0] in ("the", "this", "that") else None

    def _nameless(self, mention: Mention, index: int, described: list[str]) -> str:
        """What somebody is called who has no name: the same as before where the words only point back."""
        words = self._text[mention.start : mention.end]
        head = _head_noun(mention) or mention.low
        if (
            len(described) <= 2
            and described[0] in ("the", "this", "that", "those", "these")
            and head in self._described
        ):
            words = self._described[head]
        else:
            self._described[head] = words
        person = not PERSON_NOUNS.isdisjoint(described)
        plural = head.endswith("s") or head in ("people", "men", "women", "some", "many", "others")
        self._note(Spoken(words, None, gender_of_noun(head), plural, index), person)
        if not person and mention.low in SPEAKING_BODIES:
            self._body = (words, index)
        return words

    def _aged(self, index: int, mention: Mention) -> str | None:
        """Whom "the 19-year-old" or "the striker" means: the person the sentences just before are about."""
        low = mention.low
        gender = gender_of_noun(low)
        for i in range(index, max(-1, index - 4), -1):
            s = self._sentences[i]
            subject = main_subject(s, 0, mention.first if i == index else s.size)
            if subject is not None and subject.name is not None:
                member = self._cast.member(subject.name)
                fits = gender is None or member.gender in (None, gender)
                if fits and member.kind in ("person", "unknown") and (member.listed or low.endswith(AGED)):
                    return self.name(subject)[0]
        return None

    def _called_anew(self, index: int, mention: Mention) -> str | None:
        """Whom a description just used for the first time means: whom the sentence before is about."""
        if mention.low in self._described or not may_rename(mention):
            return None
        subject = main_subject(mention.sentence, 0, mention.first) if is_seat(mention) else None
        above = next((s for s in reversed(self._sentences[max(0, index - 4) : index]) if s.size > 1), None)
        if subject is None and above is not None and above.paragraph >= mention.sentence.paragraph - 1:
            subject = main_subject(above, 0, above.size)
        if subject is None or subject.name is None:
            return None
        member, gender = self._cast.member(subject.name), gender_of_noun(mention.low)
        fits = member.kind == "person" and (gender is None or member.gender in (None, gender))
        return self.name(subject)[0] if fits else None

    def _outlet_of(self, mention: Mention) -> str | None:
        """The outlet whose report "the FT report" is."""
        s = mention.sentence
        if REPORTING_THINGS.isdisjoint(s.low[mention.first : mention.last + 1]):
            return None
        inside = [name for last, (first, name) in s.names.items() if mention.first <= first and last <= mention.last]
        return self._cast.member(inside[-1]).name if inside else None


def _named(s: Sentence, limit: int) -> list[tuple[int, Name]]:
    """The names of a sentence that begin before word `limit`."""
    return [(first, name) for first, name in s.names.values() if first < limit]


def _head_noun(mention: Mention) -> str | None:
    """What a description calls somebody: of "the president's aides", "aides to the president" it is the aides."""
    s, head = mention.sentence, None
    for k in range(mention.first, mention.last + 1):
        if head is not None and s.low[k] in PREPOSITIONS:
            return head
        if s.low[k] in PERSON_NOUNS:
            head = s.low[k]
    return head
