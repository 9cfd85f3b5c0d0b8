"""Whose words they are: a mention turned into the fullest name the article gives, with how sure that is."""

from bisect import bisect_left

from corpus.actors.cast import Cast, Member
from corpus.actors.lexicon import FEMALE_NOUNS, MALE_NOUNS
from corpus.actors.names import Gender, Name
from corpus.quotes.askers import answerer, puts_to, whom_asked
from corpus.quotes.bodies import Bodies
from corpus.quotes.cues import PLAIN_CUES
from corpus.quotes.described import (
    FEMALE,
    MALE,
    brought_in,
    gender_of,
    gender_of_noun,
    goes_by,
    is_told_of,
    is_told_of_by,
    is_told_with_the,
    name_told,
    tense_of,
)
from corpus.quotes.descriptions import Descriptions
from corpus.quotes.genders import tell_genders
from corpus.quotes.heard import Heard, Spoken
from corpus.quotes.joint import others_of, tells_others
from corpus.quotes.mentions import Mention
from corpus.quotes.messages import is_message, sent_in
from corpus.quotes.obituaries import Mourned
from corpus.quotes.outlet_meant import outlet_meant
from corpus.quotes.pronouns import barred_before, resolve
from corpus.quotes.renamed import TELLS, Renamed
from corpus.quotes.seats import Seats
from corpus.quotes.sentences import Sentence
from corpus.quotes.shared_surnames import Namesakes
from corpus.quotes.subjects import subject_before
from corpus.quotes.taken_up import outlet_of

_NEWCOMER_BACK = 4
"""Sentences."""
_CHANCE = 0.5
"""How often the best candidate for a pronoun is right though it is hardly better than the next, on annotated news."""
_EVEN = 0.55  # up to here two may be meant as well as each other, as a widow and her daughter are by "she"
_OF_ONE = 0.6
"""How sure it is that "she" is whoever alone speaks in a feature, where others may be meant as well."""
_SAME = 0.85
"""How sure it is that "he" behind "who said" is who said it."""
_HITS_AT = frozenset({"denouncing", "criticising", "criticizing", "condemning", "denounced", "condemned"})
_SAYING = frozenset({"said", "says", "added", "insisted", "admitted", "noted", "argued", "claimed", "explained"})
_UNLISTED = 0.75
"""What a name that the article's actors leave out takes from that: it may be nobody's."""


class Speakers:
    """Names speakers in the order of the text, which pronouns and short descriptions depend on."""

    def __init__(self, text: str, sentences: list[Sentence], cast: Cast, descriptions: Descriptions) -> None:
        self._text, self._sentences, self._cast, self._descriptions = text, sentences, cast, descriptions
        self._index = {id(s): i for i, s in enumerate(sentences)}
        self._heard = Heard(text, sentences, cast)
        self._renamed = Renamed(sentences, cast, self._heard, descriptions)
        self._bodies = Bodies(sentences, cast, self._heard)
        self._known: dict[int, tuple[str | None, float]] = {}
        self._said: dict[int, list[tuple[int, int]]] = {}
        """What is said by whom a mention means, as spans, by the mention's start."""
        self._teller: dict[int, Mention] = {}
        self._called: dict[tuple[int, Gender], str] = {}  # whom a pronoun of a gender means in a sentence
        self._told_of: set[int] = set()
        """Where mentions begin of whom somebody named before them says what they said."""
        tell_genders(sentences, cast)
        self.interviewee: Mention | None = None
        """Who alone speaks in a feature about one person."""
        self._mourned = Mourned(sentences, cast)
        self._namesakes = Namesakes(sentences, cast)
        self._seats = Seats(sentences, cast)

    def is_told(self, mention: Mention) -> bool:
        """Whether a mention stands in the words of somebody who says “I” there."""
        return mention.start in self._teller

    def tells(self, teller: Mention, of: Mention) -> None:
        """Take in that a mention stands in the words of `teller`, who says “I” there and means others by "she"."""
        self._teller[of.start] = teller

    def says(self, mention: Mention, span: tuple[int, int], told_of: list[int]) -> None:
        """Take in what a mention's speaker says, before any is named; `told_of` are the starts of all mentions there
        may be in words that no marks hold, in order."""
        start = mention.start
        self._said.setdefault(start, []).append(span)
        if told_of and start < span[0]:
            self._heard.words.append(span)
            self._told_of.update(told_of[bisect_left(told_of, span[0]) : bisect_left(told_of, span[1])])

    def name(self, mention: Mention) -> tuple[str | None, float]:
        """The speaker's name and how sure the step from mention to name is."""
        key = mention.start
        known = self._known.get(key)
        if known is None:
            known = self._name(mention)
            teller = self._teller.get(key) if mention.kind == "pronoun" else None
            if teller is not None and known[0] == self.name(teller)[0]:
                known = None, 0.0
            self._known[key] = known
        return known

    def _name(self, mention: Mention) -> tuple[str | None, float]:
        index = self._index[id(mention.sentence)]
        if mention.beside or (mention.name is not None and tells_others(mention)):
            return self._several(mention, index), 1.0
        if mention.antecedent is not None:
            return self.name(mention.antecedent)
        if mention.name is not None:
            member = self._namesakes.meant(mention) or self._cast.member(mention.name)
            unnamed_before = self._heard.last is not None and self._heard.last.member is None
            alone = member.kind == "unknown" and (not unnamed_before or is_told_of(mention))
            if (member.kind == "person" or alone) and mention.start not in self._told_of:
                body = is_told_with_the(mention)  # nobody whom "he" means
                self._heard.note(Spoken(member.name, None if body else member, member.gender, body, index))
            if member.kind != "person":
                self._heard.body = (member.name, index)
            return member.name, 1.0
        if mention.kind == "pronoun":
            return self._pronoun(mention, index)
        return self._description(mention, index)

    def _several(self, mention: Mention, index: int) -> str:
        """What those who speak together are called: "Norway, Sweden and Jo Doe", "Jo Doe and his aides"."""
        names = [mention.name, *mention.beside]
        called = [self._cast.member(name).name for name in names if name is not None]
        if mention.antecedent is not None and mention.beside and (him := self.name(mention.antecedent)[0]) is not None:
            called.insert(0, him)
        if tells_others(mention):
            called.append(others_of(mention, self._text))
        *others, last = dict.fromkeys(called)
        several = f"{', '.join(others)} and {last}" if others else last
        self._heard.note(Spoken(several, None, None, bool(others), index))
        return several

    def _pronoun(self, mention: Mention, index: int) -> tuple[str | None, float]:
        gender = gender_of(mention)
        if gender is None:
            return self._no_one_person(mention, index)
        if (himself := self._same_speaker(mention, gender)) is not None:
            return himself
        if (named := self._name_told(index, gender)) is not None:
            return named, _SAME
        if index and (answers := answerer(mention, self._sentences[index - 1], self._cast)) is not None:
            self._heard.note(Spoken(answers.name, answers, gender, False, index, True))
            return answers.name, _SAME
        above = self._sentences[index - 1] if index else None
        if above is not None and above.paragraph >= self._sentences[index].paragraph - 1:
            asked = whom_asked(above, gender, self._cast, self._descriptions)
            if asked is not None:
                return self.name(asked)[0], _SAME
        recent = self._heard.last
        if index and recent and recent.member is None and puts_to(mention, self._sentences[index - 1]):
            recent = None  # "A clerk asked her why. She replied"
        elif recent and recent.member is None and (newcomer := self._newcomer(mention, index, gender, recent.sentence)):
            return newcomer, 0.7
        over = recent is None or (recent.past and tense_of(mention) == "now")
        if not over and (unnamed := self._heard.unnamed(gender, mention, index, barred_before(mention))) is not None:
            sure = _CHANCE if recent and recent.doubtful == gender else 0.75
            return (unnamed, sure) if unnamed else (None, 0.0)
        if recent is self._heard.last and (newcomer := self._newcomer(mention, index, gender)):
            return newcomer, 0.7
        said = self._said.get(mention.start, ())
        member, sure = resolve(mention, self._sentences, index, self._cast, recent, said)
        member, sure = self._mourned.meant(index, gender, member, sure)
        if self.interviewee is not None and (recent is None or member is not recent.member or sure <= _EVEN):
            member, sure = self._interviewed(gender, member, sure)
        if member is None or self._called.get((index, "m" if gender == "f" else "f")) == member.name:
            return None, 0.0  # "He said she had told him that it leaked"
        self._called[index, gender] = member.name
        if member.gender is None and sure > TELLS:
            member.gender = gender
        self._heard.note(Spoken(member.name, member, gender, False, index, True))
        chance = _CHANCE + (1 - _CHANCE) * sure * (sure > _EVEN)
        return member.name, chance if member.type == "person" else chance * _UNLISTED

    def _interviewed(self, gender: Gender, member: Member | None, sure: float) -> tuple[Member | None, float]:
        """Who alone speaks in a feature rather than whom it only tells of: "Jo Doe wrote it. It was hard, she says"."""
        name = self.interviewee.name if self.interviewee is not None else None
        alone = self._cast.member(name) if name is not None else None
        return (alone, _OF_ONE) if alone is not None and alone.gender in (None, gender) else (member, sure)

    def _no_one_person(self, mention: Mention, index: int) -> tuple[str | None, float]:
        """Who is meant by "they", "it" or "one"."""
        low = mention.low
        if low in ("they", "their", "them"):
            sent = sent_in(self._sentences[index - 1]) if index else None
            if sent is not None and sent.beside:
                return self.name(sent)[0], 0.7  # "Jo Doe and Ann Roe issued a statement. “…,” they said"
            last = self._heard.last
            if last is not None and last.member is None and last.gender is None and last.sentence >= index - 1:
                return last.name, 0.7  # "A spokesperson denied it. “…,” they said"
            several = self._heard.several(index - 3)
            return (several, 0.7) if several is not None else self._bodies.group_before(index, self.name)
        if low == "one":  # who is then meant by "he" and has no name, either
            return self._heard.one_of_several(mention, index)
        if low == "it":
            return self._bodies.it(mention, index, self.name)
        return None, 0.0

    def _same_speaker(self, mention: Mention, gender: Gender) -> tuple[str | None, float] | None:
        """Who says what the pronoun opens: in "Jo Doe, who said he asked for it" Jo Doe asked.

        Or hits at what he calls so: "with Jo Doe denouncing what he called".
        """
        s, cue = mention.sentence, mention.first - 1
        what = cue > 1 and s.low[cue] == "what" and s.low[cue - 1] in _HITS_AT
        last = self._heard.last if what else None
        if last is not None and last.member and self._sentences[last.sentence] is s and last.gender in (None, gender):
            return last.name, _SAME
        cue -= cue > 0 and s.low[cue] == "that"
        if cue < 1 or s.low[cue] not in _SAYING or s.pauses(cue):
            return None
        subject = subject_before(s, cue)
        if subject is None or subject.antecedent is None or subject.antecedent.name is None:
            return None
        member = self._cast.member(subject.antecedent.name)
        if member.kind != "person" or member.gender not in (None, gender):
            return None
        self._heard.note(Spoken(member.name, member, gender, False, self._index[id(s)], True))
        return member.name, _SAME

    def _name_told(self, index: int, gender: Gender | None) -> str | None:
        """The name that the sentence behind gives the speaker, who had none yet: "“…,” she says. Her name is Ida"."""
        s = self._sentences[index + 1] if index + 1 < len(self._sentences) else None
        name = name_told(s, gender) if s is not None else None
        member = self._cast.member(name) if name is not None else None
        if s is None or member is None or member.at[0] < s.start:
            return None
        self._heard.note(Spoken(member.name, member, gender, False, index))
        return member.name

    def _newcomer(self, mention: Mention, index: int, gender: Gender, since: int = -1) -> str | None:
        """The unnamed person with whom the sentence before opens, where nobody is named whom the pronoun may mean.

        Sentences that only say "she" in turn are passed over; those up to `since` are not looked at.
        """
        own, first = mention.sentence, mention.first
        closes = first > 0 and own.pauses(first - 1) and not PLAIN_CUES.isdisjoint(own.low[first + 1 : first + 2])
        for i in range(index - closes, max(since, index - _NEWCOMER_BACK), -1):  # ", he said" is nobody's told of ahead
            s = self._sentences[i]
            limit = mention.first if i == index else s.size
            found = brought_in(s, limit, i < index and s.paragraph == own.paragraph)
            inside = range(found.first, found.last + 1) if found else barred_before(mention) if i == index else range(0)
            named = (name for at, name in s.names.values() if at < limit and at not in inside)
            if any(self._is_person(name) and self._cast.member(name).gender in (None, gender) for name in named):
                return None
            own_kin = found is not None and found.low in (FEMALE_NOUNS if gender == "f" else MALE_NOUNS)
            if found is not None and s.low[found.first] in (FEMALE if gender == "f" else MALE) and not own_kin:
                return None  # "His doctor had warned him. “…,” he said", but "Her mother smiled. “…,” she said"
            if found is not None and s.low[found.first] == "the" and not self._is_role(found):
                return None  # "The blond singer" is a new name for somebody
            past = found is not None and tense_of(found) == "past" and tense_of(mention) == "now"
            if past or (found is not None and is_told_of_by(found, gender)):
                return None  # "A neighbour was moving. “I watched,” she says" tells of long ago
            if found is not None:
                known = self._descriptions.person(found)
                another = known is not None and known.gender not in (None, gender)
                another = another or found.low in (FEMALE_NOUNS if gender == "m" else MALE_NOUNS)
                return None if another else self.name(found)[0]
            if i < index - 1 and (FEMALE if gender == "f" else MALE).isdisjoint(s.has):
                return None
        return None

    def _is_role(self, found: Mention) -> bool:
        return found.last == found.first + 1 or self._descriptions.person(found) is not None

    def _is_person(self, name: Name) -> bool:
        member = self._cast.member(name)
        return member.kind == "person" or (name.kind == "person" and not member.is_body)

    def _description(self, mention: Mention, index: int) -> tuple[str | None, float]:
        if index and is_message(mention) and (who := sent_in(self._sentences[index - 1])) is not None:
            return self.name(who)[0], 0.8  # "Jo Doe wrote to the port. “…,” the letter said"
        of_outlet = outlet_of(mention, self._cast)
        if (outlet := of_outlet.name if of_outlet else self.paper(mention)) is not None:
            self._heard.body = (outlet, index)
            return outlet, 0.9
        member = self._cast.member(known_as) if (known_as := goes_by(mention)) else self._descriptions.person(mention)
        member = member or self._seats.holder(mention, index)
        if member is not None:
            self._heard.note(Spoken(member.name, member, member.gender, False, index))
            return member.name, 0.85
        described = mention.sentence.low[mention.first : mention.last + 1]
        if described[0] in ("a", "an") and (named := self._name_told(index, gender_of_noun(mention.low))):
            return named, _SAME
        return self._renamed.taken_up(mention, index, described) or (
            self._heard.nameless(mention, index, described),
            0.9,
        )

    def paper(self, mention: Mention, *, told: bool = False) -> str | None:
        """The outlet that "the newspaper" takes up again, `told` if something was told it."""
        name = outlet_meant(mention, self._sentences, self._index[id(mention.sentence)], told=told)
        return self._cast.member(name).name if name is not None else None
