"""Whom a description calls anew that no stated role fits: "the 19-year-old", "the striker", "the commission"."""

from functools import cached_property

from corpus.actors.cast import Cast, Member
from corpus.actors.lexicon import TITLES
from corpus.quotes.ages import Ages, age_in
from corpus.quotes.described import gender_of_noun, is_byname, is_seat, may_rename, tells_whose
from corpus.quotes.descriptions import Descriptions
from corpus.quotes.heard import Heard, Spoken
from corpus.quotes.main_subject import main_subject
from corpus.quotes.mentions import Mention
from corpus.quotes.pronouns import resolve
from corpus.quotes.sentences import Sentence
from corpus.quotes.taken_up import body_meant

_HEAD = 3
"""Sentences at the head of an article, which call somebody what he is before they name him."""
_CHANCE = 0.5
"""How sure it is that somebody of unknown gender is "the brunette"."""
TELLS = 0.8
"""How sure a pronoun has to be resolved for it to tell anything of whom it means."""


class Renamed:
    """Those whom descriptions take up again, in the order of the text."""

    def __init__(self, sentences: list[Sentence], cast: Cast, heard: Heard, descriptions: Descriptions) -> None:
        self._sentences, self._cast, self._heard, self._descriptions = sentences, cast, heard, descriptions
        self._anew: dict[int, Member] = {}
        """Who was called anew, by where the description begins."""

    @cached_property
    def _ages(self) -> Ages:
        return Ages(self._sentences, self._cast)

    def taken_up(self, mention: Mention, index: int, described: list[str]) -> tuple[str, float] | None:
        """Whom a description takes up again that no stated role fits: "the 19-year-old", "the commission"."""
        if described[0] == "the" and not tells_whose(mention) and not _turns_to(mention):
            age = age_in(described)
            if age is not None and (holder := self._ages.only(age)) is not None:
                return self._again(holder, index), 0.9
            if is_byname(described) and (byname := self._aged(index, mention, age)):
                return byname
            if (who := self._called_anew(index, mention)) is not None:
                self._anew[mention.start] = who
                return self._again(who, index), 0.7
        if (body := body_meant(mention, self._sentences, index, self._cast)) is not None:
            self._heard.body = (body.name, index)
            return body.name, 0.85
        last = self._heard.last
        if last is None or last.member is not None or last.plural:
            return None
        return (last.name, 0.85) if mention.low == "person" and described[0] in ("the", "this", "that") else None

    def _aged(self, index: int, mention: Mention, age: str | None) -> tuple[str, float] | None:
        """Whom "the 19-year-old" or "the striker" means, and how sure: whom the sentences just before are about."""
        low = mention.low
        nouns = mention.sentence.low[mention.first : mention.last + 1]
        gender = next(filter(None, map(gender_of_noun, nouns)), None)  # "the nurse and mother of two"
        for i in range(index, max(-1, index - 4), -1):
            s = self._sentences[i]
            subject = main_subject(s, 0, mention.first if i == index else s.size)
            member = self._plainly(subject, i) if subject is not None else None
            if member is not None:
                fits = gender is None or member.gender in (None, gender)
                fits = fits and (age is None or self._ages.may_be(member, age))
                if fits and member.kind in ("person", "unknown") and (member.listed or "-" in low):
                    return self._again(member, i), _CHANCE if gender and not member.gender else 0.75
        return None

    def _called_anew(self, index: int, mention: Mention) -> Member | None:
        """Whom a description just used for the first time means: whom the sentence before is about."""
        if self._heard.has_described(mention.low) or not may_rename(mention):
            return None
        subject = main_subject(mention.sentence, 0, mention.first) if is_seat(mention) else None
        before = reversed(self._sentences[max(0, index - 4) : index])
        above = next((s for s in before if s.size > 1 and s.words[-1][-1] != "?"), None)
        if subject is None and above is not None and above.paragraph >= mention.sentence.paragraph - 1:
            subject = _closes(above) or main_subject(above, 0, above.size)
        member, gender = self._plainly(subject, index - 1) if subject else None, gender_of_noun(mention.low)
        if member is None and mention.last == mention.first + 1:
            return self._only_one(mention)
        if member is None or (above is not None and mention.low in above.low):
            return None  # "Jo Doe urged the minister to act. The minister replied"
        fits = member.kind == "person" and (gender is None or member.gender in (None, gender))
        fits = fits and not self._descriptions.is_another_office(mention, member)
        return member if fits else None

    def _only_one(self, mention: Mention) -> Member | None:
        """The only person named so far, where the article told of the holder of an office before it named anybody."""
        office, named = mention.low, [m for m in self._cast.of_type("person") if m.at[0] < mention.start]
        if office not in TITLES or len(named) != 1 or self._descriptions.tells(named[0]):
            return None
        return named[0] if any(office in s.has for s in self._sentences[:_HEAD] if s.end < named[0].at[0]) else None

    def _plainly(self, subject: Mention, index: int) -> Member | None:
        """Whom a subject names, or means by "he" where only one can be meant."""
        if subject.name is not None:
            return self._cast.member(subject.name)
        if subject.kind == "nominal":
            return self._anew.get(subject.start) or self._descriptions.person(subject)
        member, sure = resolve(subject, self._sentences, index, self._cast)
        return member if sure > TELLS else None

    def _again(self, member: Member, index: int) -> str:
        self._heard.note(Spoken(member.name, member, member.gender, False, index))
        return member.name


def _closes(s: Sentence) -> Mention | None:
    """Who tells a sentence at its end: "Roe plans to sell it, Jo Doe said Monday"."""
    last = max(s.names, default=0)
    first, name = s.names.get(last, (0, None))
    tells = first > 1 and s.pauses(first - 1) and last + _TAG >= s.size and s.low[last + 1 : last + 2] in _SAID
    return Mention("name", s, first, last, name) if tells and name is not None and name.kind == "person" else None


_TAG = 4
"""Words of "said on Monday" and what stands before them."""
_SAID = (["said"], ["says"], ["added"])


def _turns_to(mention: Mention) -> bool:
    """Whether he who is described speaks to the one just told of: "“…,” the porter shouted after her"."""
    low, k = mention.sentence.low, mention.last + 2
    return low[k : k + 1] in (["after"], ["at"], ["to"]) and low[k + 1 : k + 2] in (["her"], ["him"])
