"""Who is asked and who answers: whom a pronoun means that replies, or that asks again."""

from corpus.actors.cast import Cast, Member
from corpus.actors.names import Gender
from corpus.quotes.cues import ASKED, VERBS
from corpus.quotes.described import MALE, gender_of, gender_of_noun
from corpus.quotes.descriptions import Descriptions
from corpus.quotes.mentions import Mention
from corpus.quotes.report import is_person
from corpus.quotes.sentences import Sentence
from corpus.quotes.subjects import subject_before
from corpus.wordlists import words

REPLIES = frozenset({"reply", "answer", "respond", "retort"})
_ASK = frozenset({"ask"})
_TOLD = words("asked asks told tells")


def asks(s: Sentence) -> range:
    """The words that open a sentence with who asks what, whom the next "she" seldom means: "Asked by Doe why, …"."""
    if s.low[0] not in ASKED:
        return range(0)
    return range(next((k + 1 for k in range(s.size - 1) if s.pauses(k)), 0))


def _does(mention: Mention, what: frozenset[str]) -> bool:
    """Whether a pronoun's own verb is one of these: "she replied", "answered he"."""
    s, k = mention.sentence, mention.last + 1
    for word in (*s.low[k : k + 1], *s.low[max(0, k - 2) : k - 1]):
        verb = VERBS.get(word)
        if verb is not None and verb.lemma in what:
            return True
    return False


def is_asking(mention: Mention, above: Sentence, who: Member, cast: Cast) -> bool:
    """Whether the sentence before has `who` ask what is answered: "Asked by Doe, he left", "Doe asked him"."""
    asking = asks(above)
    if any(first in asking and cast.member(name) is who for first, name in above.names.values()):
        return True
    return bool(puts_to(mention, above))


def puts_to(mention: Mention, above: Sentence) -> range:
    """The words before "asked him" in the sentence before a pronoun that replies: whoever asks does not answer."""
    told = "him" if mention.low in MALE else "her"
    named = told in above.has and told in above.low[1:]
    k = above.low.index(told, 1) - 1 if named and _does(mention, REPLIES) else 0
    return range(k) if above.low[k] in _TOLD else range(0)


def whom_asked(above: Sentence, gender: Gender, cast: Cast, descriptions: Descriptions) -> Mention | None:
    """Whom a sentence has somebody ask, if of that gender: "The mayor was asked about it", to which "she" answers."""
    k = above.low.index("asked", 1) if "asked" in above.has and "asked" in above.low[1:] else 0
    passive = k and above.low[k - 1] in ("was", "were", "been") and above.low[k + 1 : k + 2] != ["to"]
    asked = subject_before(above, k) if passive else None
    if asked is None or asked.kind == "pronoun":
        return None
    member = cast.member(asked.name) if asked.name is not None else descriptions.person(asked)
    person = member.kind == "person" if member is not None else is_person(asked)
    own = member.gender if member is not None else gender_of_noun(asked.low)
    return asked if person and own in (None, gender) else None


def answerer(mention: Mention, above: Sentence, cast: Cast) -> Member | None:
    """Whom the sentence before has somebody ask or tell, where a pronoun answers: "… told Jo. She replied".

    Or who asks there, where it asks again: "Asked by Jo why, she left. “Why?” he asked".
    """
    replies, asking = _does(mention, REPLIES), asks(above) if _does(mention, _ASK) else range(0)
    if not replies and not asking:
        return None
    for first, name in above.names.values():
        verb = VERBS.get(above.low[first - 1]) if first else None
        asked = verb is not None and verb.form != "base" and (verb.manner == "tell" or verb.lemma == "ask")
        asked = asked if replies else first in asking and above.low[asking.start : first].count("by") == 1
        member = cast.member(name)
        if asked and member.kind == "person" and member.gender in (None, gender_of(mention)):
            return member
    return None
