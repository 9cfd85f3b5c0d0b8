"""What the words of a description tell of whom it means: gender, a name given behind it, a new name for somebody."""

from typing import Literal

from corpus.actors.lexicon import FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS, TITLES
from corpus.actors.names import Gender, Name
from corpus.quotes.cues import ASKED, BEFORE_VERB, VERBS
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import BREAKS, COUNTRYMEN, DETERMINERS, PREPOSITIONS, is_countryman
from corpus.quotes.report import AGED
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

ANSWER_TO_ANOTHER = words(
    """
    spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney solicitor barrister prosecutor judge
    magistrate official officer source witness moderator host presenter interviewer reporter journalist detective
    narrator caller man woman boy girl person mother father son daughter brother sister wife husband mum mom dad
    friend neighbor neighbour resident colleague boss client patient victim suspect doctor nurse teacher pal insider
    onlooker reveller stranger guest porter guard clerk waiter waitress receptionist doorman bouncer
    """
)
"""Who speaks for, asks, judges, knows or meets the one whom the sentence before is about, and is seldom that one."""
_TRADES = frozenset({"nurse", "doctor", "teacher", "solicitor", "mother", "father", "mum", "mom", "dad"})
_NAMES = frozenset({"name", "identified", "named", "known"})
_TELLS = frozenset({"said", "says", "say", "told", "added", "announced", "confirmed", "believe", "allege", "alleged"})
_BRINGS_IN = frozenset({"a", "an", "another", "one", "my", "his", "her"})


_EPITHETS = words(
    """
    striker defender midfielder winger goalkeeper quarterback pitcher golfer boxer sprinter swimmer batsman singer
    rapper actress songwriter mogul billionaire tycoon magnate businessman businesswoman playmaker skipper centre-half
    centre-back full-back brunette blonde left-back right-back wing-back fly-half
    """
)
"""With "the" before them, what desks call somebody just named, so as not to repeat the name."""


def is_byname(described: list[str]) -> bool:
    """Whether a description calls somebody just named anew: "the 19-year-old", "the striker", "the mum-of-three"."""
    of = len(described) > 3 and described[-2] == "of" and (len(described) == 4 or "and" in described)
    kin = described[-3] if of else described[-1] if len(described) == 2 or "and" in described else ""
    parent = gender_of_noun(kin) is not None and ("-of-" in kin or of)  # "the nurse and mother of two"
    return parent or described[-1] in _EPITHETS or any(w.endswith(AGED) for w in described)


FEMALE = words("she her hers")
MALE = words("he him his")


def gender_of(mention: Mention) -> Gender | None:
    """The gender that a pronoun tells."""
    return "m" if mention.low in MALE else "f" if mention.low in FEMALE else None


def gender_of_noun(noun: str) -> Gender | None:
    """The gender that a word for a person tells, "mum-of-three" with the others."""
    noun = noun.partition("-of-")[0]
    if noun in FEMALE_NOUNS or noun in _FAIR or (noun.endswith("woman") and noun in _SOMEBODY):
        return "f"
    return "m" if noun in MALE_NOUNS or (noun.endswith("man") and noun in _SOMEBODY) else None


_FAIR = frozenset({"brunette", "blonde"})
_SOMEBODY = PERSON_NOUNS | COUNTRYMEN


def tense_of(mention: Mention) -> Literal["past", "now"] | None:
    """When whoever a mention names speaks or acts, as the verb beside it says: "he says", "said the guard"."""
    s, k = mention.sentence, mention.last + 1
    while k < s.size - 1 and s.low[k].endswith("ly") and not s.pauses(k):
        k += 1
    for word in (*s.low[k : k + 1], *s.low[max(0, mention.first - 1) : mention.first]):
        verb = VERBS.get(word)
        if word in ("was", "were", "had") or (verb is not None and verb.form == "past") or word.endswith("ed"):
            return "past"
        if word in ("is", "are", "has") or (verb is not None and verb.form == "third"):
            return "now"
    return None


def beside(mention: Mention) -> Gender | None:
    """The gender of somebody else in the sentence of a description, whom "she" may mean as well: "fining her £5"."""
    s = mention.sentence
    for k in range(mention.last + 1, s.size):
        if s.low[k] == "him":
            return "m"
        if s.low[k] == "her" and (s.pauses(k) or s.low[k + 1 : k + 2] in _NO_NOUN or not s.low[k + 1][:1].isalpha()):
            return "f"
    return None


_NO_NOUN = ([], *([word] for word in PREPOSITIONS | BREAKS | DETERMINERS))


def goes_by(mention: Mention) -> Name | None:
    """The name behind a description: "a resident, who gave her name only as Ida", "an engineer named Ida"."""
    s, after = mention.sentence, mention.last + 1
    if s.low[after : after + 1] in (["named"], ["called"]) and after + 1 in s.name_at and not s.pauses(after - 1):
        return s.names[s.name_at[after + 1]][1]
    for k in range(after, min(s.size - 1, after + 12)):
        if s.low[k] in _TELLS:
            return None  # "Police said the man, identified as Jo Doe, had left"
        named = s.low[k] == "as" and not _NAMES.isdisjoint(s.low[after:k])
        if not (named or s.low[k - 2 : k + 1] == ["by", "the", "name"]):
            continue
        first = k + 1 + (s.low[k + 1] in TITLES and k + 1 not in s.name_at)
        if first in s.name_at:
            return s.names[s.name_at[first]][1]
    return None


def name_told(s: Sentence, gender: Gender | None) -> Name | None:
    """The name that a sentence gives to somebody of a gender who has just spoken: "Her name is Ida"."""
    k = s.low.index("name") if "name" in s.low[1:-2] else 0
    whose = {"m": ("his",), "f": ("her",), None: ("his", "her", "their")}[gender]
    told = k > 0 and s.low[k - 1] in whose and s.low[k + 1] in ("is", "was") and k + 2 in s.name_at
    return s.names[s.name_at[k + 2]][1] if told else None


def may_rename(mention: Mention) -> bool:
    """Whether "the senator", at the head of a sentence or behind its quote, may be somebody just spoken of."""
    s, low = mention.sentence, mention.low
    asked = is_seat(mention) or ((s.low[0] in ASKED or s.low[0].endswith("ing")) and s.pauses(mention.first - 1))
    several = low.endswith(("s", "men")) and not low.endswith("ss")
    trade = low in _TRADES and mention.last - mention.first > 1  # "the dental nurse", but "the nurse" may be anyone's
    one = (low in PERSON_NOUNS and not several and (trade or low not in ANSWER_TO_ANOTHER)) or is_countryman(low)
    office = low in TITLES and s.words[mention.last][0].isupper() and not is_seat(mention)  # "The Taoiseach"
    if office or not one or not (mention.first == 0 or asked or s.is_region(0)):
        return False
    owned = any(s.words[k].endswith(("'s", "s'")) for k in range(mention.first, mention.last + 1))
    return not owned and not tells_whose(mention)


def tells_whose(mention: Mention) -> bool:
    """Whether a description names somebody, who then is another: "the wife of the 31-year-old singer Jo Doe"."""
    names = mention.sentence.names
    return any(k in names and names[k][1].kind == "person" for k in range(mention.first, mention.last + 1))


def is_seat(mention: Mention) -> bool:
    """Whether a description in capitals gives a state and a party or office: "the Ohio Republican"."""
    s = mention.sentence
    return mention.last - mention.first > 1 and s.words[mention.last][0].isupper() and s.low[mention.first] == "the"


def is_told_of(mention: Mention) -> bool:
    """Whether what is set off behind a name makes it a person's: "Ana, a farmer", "Ana, 41"."""
    s, k = mention.sentence, mention.last + 1
    if k >= s.size or not s.pauses(mention.last):
        return False
    return s.low[k].isdigit() or any(w in PERSON_NOUNS or w.endswith(AGED) for w in s.low[k : k + 5])


def is_told_with_the(mention: Mention) -> bool:
    """Whether an article stands before a name of one word, which then is no person's: "the Chronicle"."""
    s, first = mention.sentence, mention.first
    one_word = mention.name is not None and mention.name.kind != "person" and " " not in mention.name.text
    return one_word and (s.low[first] == "the" or s.low[first - 1 : first] == ["the"])


def is_told_of_by(found: Mention, gender: Gender) -> bool:
    """Whether a pronoun of a gender tells, between commas, of whoever opens the sentence: "A clerk, she says, left"."""
    s, k = found.sentence, found.last + 1
    return k < s.size and s.pauses(found.last) and s.low[k] in (FEMALE if gender == "f" else MALE)


def _opens_late(s: Sentence, k: int) -> bool:
    """Whether word `k` ends what a sentence opens with, no comma behind it: "In the yard an old man was sweeping"."""
    return k > 0 and s.low[k + 1] in ("a", "an") and s.low[k] not in PREPOSITIONS and not s.low[k].endswith("ing")


def _is_office_alone(s: Sentence) -> bool:
    """Whether a sentence opens with an office that stands for its holder: "The major, who had been late, laughed"."""
    if s.size < 3 or s.low[0] != "the" or s.low[1] not in TITLES or not s.words[1].islower():
        return False
    return s.pauses(1) or s.low[2] in BEFORE_VERB or s.low[2] in VERBS


def brought_in(s: Sentence, limit: int, known: bool = False) -> Mention | None:
    """The one unnamed person with whom a sentence opens: "one of her aides", "At the gate, a guard".

    Or, if `known`, "the judge".
    """
    first = int(s.low[0] == "but" and s.size > 1)
    if s.low[0] in PREPOSITIONS:
        first = next((k + 1 for k in range(min(s.size - 1, 8)) if s.pauses(k) or _opens_late(s, k)), 0)
    owned = s.words[s.name_at.get(first, first)].endswith(("'s", "s'"))
    if s.low[first] not in _BRINGS_IN and not owned and not (known and s.low[first] == "the"):
        return None
    for k in range(first + 1, min(limit, first + 8)):
        if known and k == 1 and _is_office_alone(s):
            return Mention("nominal", s, 0, 1)
        somebody = s.low[k] in PERSON_NOUNS or s.low[k].endswith(AGED)
        if somebody and s.low[k + 1 : k + 2] and s.low[k + 1] not in PERSON_NOUNS:
            one = s.low[first] == "one" or not (s.low[k].endswith(("s", "men")) or s.words[k].endswith("'s"))
            return Mention("nominal", s, first, k) if one and k + 1 not in s.name_at else None
        if s.pauses(k) or s.is_region(k) or s.low[k] in VERBS or s.low[k] in BREAKS:
            return None
    return None
