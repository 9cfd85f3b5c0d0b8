"""Whom the words before a reporting verb name: a name, a pronoun or a description, with all its words."""

from typing import Literal, NamedTuple

from corpus.actors.lexicon import PERSON_NOUNS, SPEAKING_BODIES
from corpus.actors.mastheads import is_outlet
from corpus.actors.names import Name, is_given
from corpus.quotes.cues import PLAIN_CUES
from corpus.quotes.near_whom import HIM, near_him
from corpus.quotes.offices import attributes_start, firm_of_two, office_start, tells_office, whole_office, with_office
from corpus.quotes.phrases import (
    HEAVY_NOUNS,
    IRREGULAR,
    JOINS,
    PRONOUNS,
    SUBORDINATORS,
    WHO_NOUNS,
    chunk_start,
    is_counted,
    is_no_noun,
    pairs_attributes,
)
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

MentionKind = Literal["name", "pronoun", "nominal"]


class Mention(NamedTuple):
    """The words `first` to `last` of a sentence, naming one speaker."""

    kind: MentionKind
    sentence: Sentence
    first: int
    last: int
    name: Name | None = None
    """The proper name at the head, if there is one."""
    antecedent: "Mention | None" = None
    """Whom a relative pronoun goes back to, or who is "he" of "he and Jo Doe"."""
    beside: tuple[Name, ...] = ()
    """Who speaks together with `name`, in order."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        sentence, first = self.sentence, self.first
        word = sentence.words[first]
        return sentence.at[first] + (0 if word[0].isalnum() else lead(word))

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.sentence.stop(self.last)

    @property
    def low(self) -> str:
        """Its last word in lower case: the pronoun itself, or a description's last noun."""
        return self.sentence.low[self.last]


def lead(word: str) -> int:
    """How many characters of punctuation stand before a word's first letter."""
    return 0 if word[0].isalnum() else len(word) - len(word.lstrip("([\"'“‘*-–"))


def mention_ending(s: Sentence, j: int, low: int = 0) -> Mention | None:
    """The mention whose last word is word `j`, none of it before word `low`; two joined by "and" are one."""
    found = _single(s, j, low)
    if found is None or found.kind == "pronoun" or found.first - 2 < low:
        return found
    if s.low[found.first - 1] != "and":
        near = j in s.names and "and" in s.low[max(0, found.first - 3) : found.first]
        whole = found._replace(first=whole_office(s, s.names[j][0], low)) if near else found
        joined = whole.first > low + 1 and s.low[whole.first - 1] == "and"
        return (_together(s, whole, low) if joined else None) or found
    if found.name is None and pairs_attributes(s, found.first - 1):
        start = chunk_start(s, found.first - 2, low)
        return found._replace(first=found.first - 2 if start is None else start)
    return _together(s, found, low) or _of_two(s, found, low) or _joined(s, found, low)


def _together(s: Sentence, found: Mention, low: int, *, listed: bool = False) -> Mention | None:
    """Those who open a clause with the name found: "Norway and Sweden", "Jo Doe, Ann Roe and the club's Per Lund".

    Or, if `listed`, those parted from it by commas alone: "Jo Doe, Ann Roe and other clerks".
    """
    if found.name is None or found.beside or is_outlet(found.name.text):
        return None
    k, named = found.first - 2 + listed, [found.name]
    if s.low[k] in ("he", "she") and found.name.kind == "person" and opens(s, k, low):
        return found._replace(first=k, antecedent=Mention("pronoun", s, k, k), beside=(found.name,))  # "He and Jo Doe"
    person = found.name.kind == "person"
    first = found.first
    while k >= low and k in s.names and len(named) < _TOGETHER:
        head, name = s.names[k]
        pauses = s.pauses(k)
        surely = person and not is_given(name.first) and (len(named) > 1 or is_given(found.name.first))
        if surely and (whose := _who_is_of(s, head)):
            head, name = s.names[whose]  # "Jo Doe of Reed Mills and Ann Roe of Bend Mills"
        if (
            (name.kind == "person") != person
            or is_outlet(name.text)
            or pauses != (listed or len(named) > 1)
            or head < low
        ):
            break
        first = head = whole_office(s, head, low)
        named.append(name)
        k = head - 1
        if k < low or s.words[k][-1] != ",":
            break
    if len(named) == 1 or not opens(s, first, low):
        return None
    named.reverse()
    return found._replace(first=first, name=named[0], beside=tuple(named[1:]))


def _who_is_of(s: Sentence, first: int) -> int:
    """The last word of the person's name who is of the firm that is named from word `first` on, or 0."""
    at = first - 1 - (s.low[first - 1] == "the")
    if at < 1 or s.low[at] not in _BELONGS or at - 1 not in s.names or s.pauses(at - 1):
        return 0
    return at - 1 if s.names[at - 1][1].kind == "person" else 0


_TOGETHER = 8
_BEFORE_SUBJECT = SUBORDINATORS | {"both", "the", "that", "but", "then", "meanwhile"}


def _of_two(s: Sentence, found: Mention, low: int) -> Mention | None:
    """Who is of a body with "and" in its name, or of two: "Jo Doe of Reed and Rush Mills", "clerks from A and B"."""
    k = found.first - 2
    k -= s.words[k][0] == "(" and s.words[k][-1] == ")"  # "clerks from the Harbour Watch (HW) and the Lund Mills"
    if found.name is None or k not in s.names or s.names[k][1].kind == "person":
        return None
    at = s.names[k][0] - 1
    at -= s.low[at] == "the"
    whose = _single(s, at - 1, low) if at > low and s.low[at] in _BELONGS and not s.pauses(at - 1) else None
    if whose is None or not opens(s, whose.first, low):
        return None
    if whose.name is None:
        return whose._replace(last=found.last) if whose.low in PERSON_NOUNS else None
    if found.name.kind == "person" and is_given(found.name.first):
        return whose._replace(last=found.last, beside=(found.name,))  # "Jo Doe of Reed Mills and Ann Roe"
    return whose if whose.name.kind == "person" else None


def opens(s: Sentence, first: int, low: int) -> bool:
    """Whether a clause opens with word `first`."""
    return first == low or s.pauses(first - 1) or s.is_region(first - 1) or s.low[first - 1] in _BEFORE_SUBJECT


_BELONGS = frozenset({"of", "from", "at", "with"})


def _joined(s: Sentence, found: Mention, low: int) -> Mention:
    """ "medics and the health ministry", "a spokesman for the council and its contractor", where a clause opens so."""
    k = found.first - 2
    if found.name is None and s.words[found.first][0].isupper() and found.low in WHO_NOUNS:
        first = office_start(s, found.first, low)
        if first < found.first:
            return found._replace(first=first)  # "the Trade and Tourism Minister"
    if s.pauses(k) or s.is_region(k) or (found.name is not None and found.name.kind == "person"):
        return found
    left = _single(s, k, low)
    if left is None or left.kind == "pronoun" or not opens(s, left.first, 0):
        return found
    if left.name is not None and left.name.kind != "person" and found.first == found.last and found.low in _BODIES:
        return Mention("nominal", s, left.first, found.last)  # "the Lund League and unions"
    if left.name is not None:  # "Jo Doe and nine others", "Jo Doe, Ann Roe and other coaches"
        several = left.name.kind == "person" and found.name is None and not s.pauses(found.last)
        return (_together(s, left, low, listed=True) or left)._replace(last=found.last) if several else found
    whose = s.low[left.first] == "the" and "of" in s.low[left.first : k]  # "the maker of tea and biscuits"
    heavy = whose or any(w in HEAVY_NOUNS or w.endswith(("man", "woman")) for w in s.low[left.first : k + 1])
    named = (q + 1 for q in range(left.first, k - 1) if q in s.names)
    acts = any(s.words[q].islower() and s.low[q] not in _KINDS for q in named)  # "Doe leads a team and the club"
    return Mention("nominal", s, left.first, found.last) if heavy and not acts else found


_BODIES = {noun for noun in SPEAKING_BODIES if noun.endswith("s")}
_KINDS = HEAVY_NOUNS | words("nuclear financial environmental military political electoral anti-doping")


def _single(s: Sentence, j: int, low: int) -> Mention | None:
    if j < low or s.is_region(j):
        return None
    if s.words[j].endswith(("'s", "s'")):
        return _one_of_his(s, j, low)
    if s.low[j] == "one" and j > low + 1 and s.low[j - 1] == "least":
        return Mention("nominal", s, j - 2, j)  # "at least one said"
    if s.low[j] in PRONOUNS:
        return None if s.low[j] == "one" and j > low and is_counted(s, j) else Mention("pronoun", s, j, j)
    if s.low[j] in HIM and (first := near_him(s, j, low)) is not None:
        return Mention("nominal", s, first, j) if first < j else None
    if j in s.names:
        first, name = s.names[j]
        if tells_office(s, first, j, name):
            return Mention("nominal", s, first - 1, j)
        if s.low[j] in _LEGAL_FORMS and first == j and j - 1 > low and j - 1 in s.names and s.pauses(j - 1):
            return _single(s, j - 1, low)  # "Doe Mills, Inc."
        return _named(s, max(first, low), j, name, low)
    start = chunk_start(s, j, low)
    if start is not None and start < j and s.low[j] in IRREGULAR and s.low[j - 1].endswith("ly"):
        return None  # "dramatically cut"
    if start in s.name_at and start and s.low[start - 1] == "told" and is_outlet(s.names[s.name_at[start]][1].text):
        start = s.name_at[start] + 1  # "told Reuters police had left"
    if start is not None and s.low[start] in ("a", "an") and start < j - 1:
        start = _behind_singular(s, start, j)
    if start is None or (start == j and s.low[j] not in HEAVY_NOUNS and is_no_noun(s, j)):
        return None
    if start > low and "least" in s.low[start - 1 : start + 1] and "least" in s.has:
        start = s.low.index("least", start - 1) - 1  # "at least three pilots"
    j -= start < j - 1 and s.low[j] in _ISSUED  # "a study published in May found"
    return _extended(s, start, j, low)


def _one_of_his(s: Sentence, j: int, low: int) -> Mention | None:
    """ "A friend of Doe's", whose possessive belongs to no noun behind it."""
    first = s.names[j][0] if j in s.names else j
    if first < low + 2 or s.low[first - 1] != "of" or s.low[first - 2] not in PERSON_NOUNS:
        return None
    start = chunk_start(s, first - 2, low)
    return None if start is None else Mention("nominal", s, start, j)


def _behind_singular(s: Sentence, start: int, j: int) -> int:
    """Where the subject of a clause of its own begins: of "a claim US officials deny" the officials."""
    if s.low[j] != "police" and not (s.low[j].endswith("s") and s.low[j] in PERSON_NOUNS):
        owner = next((k for k in range(start + 2, j) if s.words[k].endswith(("'s", "s'"))), start)
        return owner if s.low[start + 1] in _TOLD else start
    return j - 1 if s.words[j - 1][0].isupper() and j - 1 > start + 1 else j


_TOLD = words("claim charge accusation allegation assertion suggestion move step figure sum number plan decision view")
"""What somebody may have told or done, before a clause without "that"."""


_ISSUED = words("published released issued conducted commissioned compiled")
_LEGAL_FORMS = words("inc ltd llc llp plc corp co")


def _named(s: Sentence, first: int, j: int, name: Name, low: int) -> Mention | None:
    """A name with its office before it, or what it belongs to: "a spokesman for Smith" is not Smith."""
    if name.kind != "person" and (head := firm_of_two(s, first, low)) is not None:
        return Mention("name", s, *head)
    if " of " in name.title and (office := name.title.lower().split()) == s.low[max(low, first - len(office)) : first]:
        first -= len(office)  # "Secretary of State Jo Doe"
    several = " " in name.text and name.kind == "person"  # "Jo Doe & Ann Roe"
    while first - 2 >= low and s.words[first - 1] == "&" and first - 2 in s.names and not several:
        first = s.names[first - 2][0]  # "lawyers for Doe & Roe"
    own, first = first, with_office(s, first, low)
    mention = Mention("name", s, office_start(s, first, low), j, name)
    if mention.first < first:
        return mention
    if first - 1 > low and s.low[first - 1] == "and" and first - 2 in s.names and not s.pauses(first - 2):
        other, other_name = s.names[first - 2]
        if other_name.kind == "person" and name.kind == "person":
            if is_given(name.first) and _who_is_of(s, other):
                return _together(s, mention, low) or mention
            both = Mention("name", s, other, j, other_name)
            return _together(s, mention, low) or _extended(s, with_office(s, other, low), j, low, both)
    beside = first - 3 > low and s.low[first - 1] in SPEAKING_BODIES and not s.pauses(first - 1)
    whole_body = chunk_start(s, first - 1, low) if beside else None
    listens = whole_body is not None and whole_body > 0 and s.low[whole_body - 1] == "told"  # "told the jury Jo Doe"
    if whole_body is not None and s.low[whole_body] in ("the", "a") and not listens:
        first = whole_body  # "Jo Doe of the group Open Roads"
        if is_given(name.first) and (whole := _extended(s, first, j, low)) is not None:
            return mention._replace(first=whole.first)  # "head of the council Jo Doe"
    department = s.words[first - 2 : first] in (["Department", "of"], ["Ministry", "of"])
    if first - 2 >= low and name.title and department:
        return mention._replace(first=first - 2)  # "Department of Homeland Security Secretary Jo Doe"
    if first - 2 > low and not s.pauses(first - 1):
        first = attributes_start(s, first, own, low)
    if first - 1 > low and s.low[first - 1] in JOINS and not s.pauses(first - 1):
        return _extended(s, first, j, low, mention)
    return mention


def _extended(s: Sentence, first: int, last: int, low: int, named: Mention | None = None) -> Mention | None:
    """A description grown leftwards over "of", "for", "with" to the noun it hangs on."""
    for _ in range(4):
        k = first - 1
        if k <= low - 1 or s.low[k] not in JOINS or s.pauses(k) or k - 1 < low or s.is_region(k - 1):
            break
        if s.pauses(k - 1) or s.low[k - 1] in PLAIN_CUES:
            break
        if k - 1 in s.names:
            head, name = s.names[k - 1]
            if name.kind == "person" or (name.kind != "place" and named is None):
                return Mention("name", s, with_office(s, head, low), k - 1, name)
        chunk = chunk_start(s, k - 1, low)
        if chunk is None:
            break
        nouns = s.low[chunk:k]
        if not any(n in HEAVY_NOUNS or n == "television" for n in nouns) and s.low[k] != "of" and nouns[0] != "those":
            break
        first, named = chunk, None
    if named is not None:
        return named
    return Mention("nominal", s, first, last)
