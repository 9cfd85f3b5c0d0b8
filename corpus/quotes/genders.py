"""Which gender the words beside a name tell of whoever bears it: "his wife, Berit", "Ash Doe, a retired fisherman"."""

from collections.abc import Sequence

from corpus.actors.cast import Cast
from corpus.actors.lexicon import PERSON_NOUNS
from corpus.actors.name_class import gender_of
from corpus.actors.names import Gender
from corpus.quotes.described import gender_of_noun
from corpus.quotes.phrases import PREPOSITIONS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

_KIN = words(
    "wife husband mother father son daughter brother sister aunt uncle widow widower grandmother "
    "grandfather granddaughter grandson niece nephew"
)
_WHOSE = frozenset({"my", "his", "her", "their", "our"})
_IS = frozenset({"was", "is", "had", "has"})
_CALLED = words(
    "bride bridesmaid groom mum mom dad grandmother grandfather actor actress businessman businesswoman nun"
)
"""What stands before a name without a comma and tells a gender."""
_EITHER = words(
    "alex ash bernie billie bobbie charlie chris drew frankie jackie jamie jo jules max nicky ray sam stevie terry"
)
"""First names that most bearers of one gender have, and so many of the other that a title tells better."""


def tell_genders(sentences: Sequence[Sentence], cast: Cast) -> None:
    """Give those whose first name tells no gender the one of the word before it: "his wife, Berit", "widow Ash"."""
    couples = _couples(sentences, cast)
    for s in sentences:
        for last, (first, name) in s.names.items():
            if not name.title and (name.gender or name.kind == "place"):
                continue
            member = cast.member(name)
            if name.title and " " not in name.text:
                if id(member) in couples:
                    cast.part(name)
                    continue
                if member.name.partition(" ")[0].lower() in _EITHER:
                    member.gender = name.gender or member.gender  # "Mrs Doe", of Charlie Doe
                elif name.gender and member.gender not in (None, name.gender):
                    cast.part(name)
            if member.gender or name.gender or name.kind == "place" or member.kind == "organisation":
                continue
            if first > 1 and s.low[first - 2] in _WHOSE and s.low[first - 1] in PERSON_NOUNS:
                is_set_off = s.pauses(last) or (last + 1 < s.size and s.low[last + 1] in _IS)
                member.kind = "person" if is_set_off else member.kind  # "My driver, Petro,", "Her cousin Ashe was late"
            kin = first > 0 and (s.low[first - 1] in _KIN or (s.low[first - 1] in _CALLED and not s.pauses(first - 1)))
            if gender := gender_of_noun(s.low[first - 1]) if kin else _told_behind(s, last):
                member.gender, member.kind = gender, "person"


def _couples(sentences: Sequence[Sentence], cast: Cast) -> set[int]:
    """The ids of those who would be "Mr Doe" and "Mrs Doe" in turn, though their first names tell no gender."""
    names = (name for s in sentences for _, name in s.names.values() if name.title and " " not in name.text)
    titled = {(id(member := cast.member(name)), name.gender): member for name in names}
    both = (member for (key, gender), member in titled.items() if gender == "f" and (key, "m") in titled)
    return {id(member) for member in both if gender_of(member.name.lower().split(), "") is None}


def _told_behind(s: Sentence, last: int) -> Gender | None:
    """The gender that words set off behind a name tell: "Ash Doe, a retired fisherman"."""
    if last + 2 >= s.size or not s.pauses(last) or s.low[last + 1] not in ("a", "an", "the"):
        return None
    for k in range(last + 2, min(s.size, last + 6)):
        ends = k == s.size - 1 or s.pauses(k) or s.low[k + 1 : k + 2] in _BEHIND_NOUN
        if ends or s.low[k] in PREPOSITIONS:
            return gender_of_noun(s.low[k]) if not s.words[k].endswith(("'s", "s'")) else None
    return None


_BEHIND_NOUN = (["of"], ["from"], ["in"], ["who"], ["at"], ["for"], ["with"], ["whose"])
