"""Whom the words beside a reporting verb name: a name, a pronoun or a description, with all its words."""

from dataclasses import dataclass
from typing import Literal

from corpus.cues import BEFORE_VERB, VERBS
from corpus.lexicon import PERSON_NOUNS, SPEAKING_BODIES, TITLES
from corpus.names import Name
from corpus.sentences import Sentence
from corpus.wordlists import words

MentionKind = Literal["name", "pronoun", "nominal"]


@dataclass(frozen=True, slots=True)
class Mention:
    """The words `first` to `last` of a sentence, naming one speaker."""

    kind: MentionKind
    sentence: Sentence
    first: int
    last: int
    name: Name | None = None
    """The proper name at the head, if there is one."""
    antecedent: "Mention | None" = None
    """Whom a relative pronoun goes back to."""

    @property
    def start(self) -> int:
        return self.sentence.at[self.first] + lead(self.sentence.words[self.first])

    @property
    def end(self) -> int:
        return self.sentence.stop(self.last)

    @property
    def low(self) -> str:
        """Its last word in lower case: the pronoun itself, or a description's last noun."""
        return self.sentence.low[self.last]


PRONOUNS = words("he she they it i we you one who")
_NOT_NOUNS = words(
    """
    the a an this that these those his her its their our my your and or but nor if when while as because since
    than so of in on at to from by with for about into onto over under after before during against between through
    without within upon who which whom whose what where why how there here i he she they it we you him them us me
    not no n't is are was were be been being am has have had do does did will would can could may might must shall
    should also later then now never always often again further even just only still monday tuesday wednesday
    thursday friday saturday sunday week month year morning evening night afternoon today yesterday interview
    """
)
_BREAKS = words(
    """
    and or but nor if when while as because since than so who which whom whose what where why how that whether
    though although is are was were be been being am has have had do does did will would can could may might must
    shall should n't i he she they it we you him them us me there here
    """
)
PREPOSITIONS = words(
    """
    of in on at to from by with for about into onto over under after before during against between through without
    within upon among behind beside inside outside near across along around toward towards despite
    """
)
_DETERMINERS = words(
    """
    the a an this that these those his her its their our my your another some several many most one two three four
    five six both each every no any few other all
    """
)
_JOINS = words("of for at from with in to on by close familiar briefed against")
_GOVERNORS = PREPOSITIONS | {"as", "like", "than", "including"}
_SIDE_CLAUSES = words(
    "when while after as if although though before since because once until in on at during with despite"
)
DATE_WORDS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december week weeks month months year years day days morning evening night
    afternoon today yesterday tonight last this on in earlier late early ago next weekend jan feb mar apr aug sept
    oct nov dec recently time hours minutes
    """
)
_HEAVY_NOUNS = PERSON_NOUNS | SPEAKING_BODIES


def lead(word: str) -> int:
    return len(word) - len(word.lstrip("([\"'“‘*-–"))


def mention_ending(s: Sentence, j: int, low: int = 0) -> Mention | None:
    """The mention whose last word is word `j`, none of it before word `low`."""
    if j < low or s.is_region(j) or s.words[j].endswith(("'s", "s'")):
        return None
    if s.low[j] in PRONOUNS:
        return Mention("pronoun", s, j, j)
    if j in s.names:
        first, name = s.names[j]
        return _named(s, max(first, low), j, name, low)
    start = _chunk(s, j, low)
    return None if start is None else _extended(s, start, j, low)


def _named(s: Sentence, first: int, j: int, name: Name, low: int) -> Mention | None:
    """A name with its office before it, or what it belongs to: "a spokesman for Smith" is not Smith."""
    while first > low and j - first < 8 and _is_office(s, first - 1):
        first -= 1
    mention = Mention("name", s, first, j, name)
    if first - 1 > low and s.low[first - 1] == "and" and first - 2 in s.names and not s.pauses(first - 1):
        other, other_name = s.names[first - 2]
        if other_name.kind == "person" and name.kind == "person":
            return Mention("name", s, other, j, other_name)
    if first - 1 > low and s.low[first - 1] in _JOINS and not s.pauses(first - 1):
        return _extended(s, first, j, low, mention)
    if first - 1 >= low and s.words[first - 1].endswith("'s"):
        return mention
    return mention


def _is_office(s: Sentence, k: int) -> bool:
    """Whether word `k` can stand in the office before a name: "the bank's chief economist Jo Doe"."""
    word = s.low[k]
    if s.pauses(k) or s.is_region(k) or k in s.names:
        return False
    return (
        word in PERSON_NOUNS
        or word in TITLES
        or word in ("the", "former", "vice", "deputy")
        or (
            s.words[k].islower()
            and k + 1 < len(s)
            and s.low[k + 1] in PERSON_NOUNS
            and word not in _NOT_NOUNS
            and word not in PREPOSITIONS
        )
    )


def _extended(s: Sentence, first: int, last: int, low: int, named: Mention | None = None) -> Mention | None:
    """A description grown leftwards over "of", "for", "with" to the noun it hangs on."""
    for _ in range(4):
        k = first - 1
        if k <= low - 1 or s.low[k] not in _JOINS or s.pauses(k) or k - 1 < low or s.is_region(k - 1):
            break
        if s.pauses(k - 1):
            break
        if k - 1 in s.names:
            head, name = s.names[k - 1]
            if name.kind == "person" or (name.kind != "place" and named is None):
                return Mention("name", s, head, k - 1, name)
        chunk = _chunk(s, k - 1, low)
        if chunk is None:
            break
        nouns = s.low[chunk:k]
        if not any(n in _HEAVY_NOUNS for n in nouns) and s.low[k] != "of":
            break
        first, named = chunk, None
    if named is not None:
        return named
    return Mention("nominal", s, first, last)


def _chunk(s: Sentence, j: int, low: int) -> int | None:
    """Where the noun phrase that ends with word `j` begins."""
    if s.is_region(j) or s.low[j] in _NOT_NOUNS or not s.low[j] or s.low[j] in BEFORE_VERB:
        return None
    if s.low[j] in PREPOSITIONS or (s.low[j].endswith("ly") and len(s.low[j]) > 5):
        return None
    k = j
    while k - 1 >= low and j - k < 9:
        before = s.low[k - 1]
        if s.pauses(k - 1) or before in _BREAKS or before in PREPOSITIONS or s.is_region(k - 1):
            break
        if before in VERBS and not VERBS[before].noun and before not in PERSON_NOUNS and k - 1 not in s.names:
            break
        k -= 1
        if before in _DETERMINERS and k != j:
            break
    return k


def mention_starting(s: Sentence, i: int, high: int | None = None) -> Mention | None:
    """The mention that begins at word `i`, as after an inverted verb or "according to"."""
    high = len(s) if high is None else high
    while i < high and (s.low[i] in ("also", "again", "then") or s.low[i].endswith("ly")) and not s.pauses(i):
        i += 1
    if i >= high or s.is_region(i):
        return None
    if s.low[i] in PRONOUNS and (s.low[i] != "one" or i + 1 >= high or s.pauses(i)):
        return Mention("pronoun", s, i, i)
    if s.low[i] in PREPOSITIONS or s.low[i] in _BREAKS - {"that"}:
        return None
    last, joined, best = i, False, None
    k = i
    while k < high and k - i < 16:
        word = s.low[k]
        if s.is_region(k):
            break
        if k in s.name_at:
            end = s.name_at[k]
            name = s.names[end][1]
            if not joined and (
                best is None or name.kind == "person" or best.name is None or best.name.kind != "person"
            ):
                best = Mention("name", s, k, end, name)
            last = k = end
        elif k > i and (
            word in _BREAKS or (word in PREPOSITIONS and (word not in _JOINS or word in ("in", "to", "on", "by")))
        ):
            break
        elif word in _JOINS:
            if best is not None:
                break
            joined = True
        elif k > i and word in VERBS and not VERBS[word].noun and word not in PERSON_NOUNS:
            break
        else:
            if best is not None and word in _HEAVY_NOUNS:
                best = None  # "the Smith campaign"
            last = k
        if s.pauses(k):
            break
        k += 1
    if best is not None:
        return best
    # "said a spokesman for Smith, Jo Doe": the name after the comma is whose words they are
    if last + 1 < high and s.words[last][-1] == "," and last + 1 in s.name_at:
        end = s.name_at[last + 1]
        name = s.names[end][1]
        if name.kind == "person" and any(n in PERSON_NOUNS for n in s.low[i : last + 1]):
            return Mention("name", s, last + 1, end, name)
    if s.low[last] in _NOT_NOUNS:
        return None
    return Mention("nominal", s, i, last)


def subject_before(s: Sentence, i: int, low: int = 0) -> Mention | None:
    """The subject of the verb that is word `i`, looked for leftwards: next to it, behind an appositive or a "who"."""
    j = i - 1
    while j >= low and (s.low[j] in BEFORE_VERB or (s.low[j].endswith("ly") and j not in s.names)) and not s.pauses(j):
        j -= 1
    if j >= low and s.words[j][-1] == ")":
        k = j
        while k >= low and "(" not in s.words[k] and j - k < 12:
            k -= 1
        j = k - 1 if k >= low and s.words[k][0] == "(" else j
    j = _before_date(s, j, low)
    if j < low or s.is_region(j):
        return None
    if not s.pauses(j):
        if s.low[j] in ("who", "which", "that"):
            whom = _before_who(s, j - 1, low)
            return Mention("pronoun", s, j, j, whom.name, whom) if whom and s.low[j] == "who" else whom
        if s.low[j] in ("and", "but", "or", "then", "while", "before", "after"):
            return main_subject(s, low, j)
        return mention_ending(s, j, low)
    return _behind_comma(s, j, low)


def _before_who(s: Sentence, j: int, low: int) -> Mention | None:
    """Whom "who" goes back to: the mention before it, or the one an appositive or place after it belongs to."""
    found = mention_ending(s, j, low) if j >= low else None
    if found is not None and (found.kind != "name" or found.name is None or found.name.kind != "place"):
        return found
    return _behind_comma(s, j, low) if j >= low else found


def _before_date(s: Sentence, j: int, low: int) -> int:
    k = j
    while k >= low and not s.pauses(k) and (s.low[k] in DATE_WORDS or s.low[k].isdigit()) and k not in s.names:
        k -= 1
    return k if k >= low else j


def _behind_comma(s: Sentence, j: int, low: int) -> Mention | None:
    """The subject before a parenthesis that ends with the comma after word `j`."""
    alone: Mention | None = None
    fallback: Mention | None = None
    for p in range(j - 1, max(low - 1, j - 40), -1):
        if s.is_region(p):
            break
        if not s.pauses(p):
            continue
        if (
            alone is None
            and fallback is None
            and j in s.names
            and s.names[j][0] == p + 1
            and s.names[j][1].kind == "person"
        ):
            alone = Mention("name", s, p + 1, j, s.names[j][1])
        if s.low[p] in PRONOUNS:
            return Mention("pronoun", s, p, p)
        found = mention_ending(s, p, low)
        if found is None:
            continue
        if found.kind == "name" and found.name and found.name.kind != "place":
            if found.first > low and s.low[found.first - 1] in PREPOSITIONS and not s.pauses(found.first - 1):
                continue
            return found
        if found.kind == "nominal" and any(n in _HEAVY_NOUNS for n in s.low[found.first : found.last + 1]):
            if alone:
                return alone
            fallback = fallback or found
            if s.low[found.first] in _DETERMINERS and not any(
                s.pauses(q) for q in range(max(low, found.first - 1), found.first)
            ):
                return fallback
    return fallback or main_subject(s, low, j) or alone


def main_subject(s: Sentence, low: int, high: int) -> Mention | None:
    """The first mention between words `low` and `high` that can be a subject, an opening side clause left out."""
    high = min(high, len(s))
    if low < high and s.low[low] in _SIDE_CLAUSES:
        comma = next((k for k in range(low, high) if s.words[k][-1] == ","), None)
        if comma is not None and comma + 1 < high and (found := _first_subject(s, comma + 1, high)):
            return found
    return _first_subject(s, low, high)


def _first_subject(s: Sentence, low: int, high: int) -> Mention | None:
    i = low
    while i < high:
        word = s.low[i]
        governed = i > low and s.low[i - 1] in _GOVERNORS and not s.pauses(i - 1)
        if word in ("he", "she", "they", "i", "we") and not s.is_region(i):
            return Mention("pronoun", s, i, i)
        if i in s.name_at:
            last = s.name_at[i]
            name = s.names[last][1]
            owner = s.words[last].rstrip(",.").endswith(("'s", "s'"))
            if not governed and not owner and name.kind != "place":
                return Mention("name", s, i, last, name)
            i = last
        elif (
            (word in PERSON_NOUNS or (word in SPEAKING_BODIES and i < low + 6)) and not s.is_region(i) and not governed
        ):
            first = _chunk(s, i, low)
            if first is not None and (first == low or s.low[first - 1] not in _GOVERNORS):
                while i + 1 < high and s.low[i + 1] in PERSON_NOUNS and not s.pauses(i):
                    i += 1
                if i + 1 in s.name_at and not s.pauses(i):
                    last = s.name_at[i + 1]
                    return Mention("name", s, i + 1, last, s.names[last][1])
                return Mention("nominal", s, first, i)
        i += 1
    return None
