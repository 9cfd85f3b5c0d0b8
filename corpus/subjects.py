"""Who does what a verb says: its subject, next to it, behind an appositive or "who", or at the clause's head."""

from corpus.cues import BEFORE_VERB, VERBS
from corpus.lexicon import PERSON_NOUNS, SPEAKING_BODIES, TITLES
from corpus.mentions import (
    DATE_WORDS,
    DETERMINERS,
    HEAVY_NOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    Mention,
    chunk_start,
    mention_ending,
)
from corpus.names import is_given
from corpus.report import can_speak
from corpus.sentences import Sentence
from corpus.wordlists import words

_GOVERNORS = PREPOSITIONS | {"as", "like", "than", "including"}
_SIDE_CLAUSES = SUBORDINATORS | {"in", "on", "at", "during", "with", "despite"}
_JUST = words("even shortly just only right soon long immediately minutes hours days weeks months years not and but")


def subject_before(s: Sentence, i: int, low: int = 0) -> Mention | None:
    """The subject of the verb that is word `i`, looked for leftwards: next to it, behind an appositive or a "who"."""
    j = _last_of_subject(s, _before_aside(s, i - 1, low), low)
    if j < low or s.is_region(j):
        return None
    if not s.pauses(j):
        if s.low[j] in ("who", "which", "that"):
            whom = _before_who(s, j - 1, low)
            return Mention("pronoun", s, j, j, whom.name, whom) if whom else None
        if s.low[j] in _GOES_ON:
            return clause_subject(s, low, j) or main_subject(s, low, j)
        found = mention_ending(s, j, low)
        if found is not None and found.kind == "pronoun":
            return found
        if found is not None and j > low and s.low[j - 1] in ("but", "yet") and _is_misspelt(s, found):
            return clause_subject(s, low, j - 1) or main_subject(s, low, j - 1)
        return _whose_clause(s, found.first if found else j, low) or _what_speaks(s, found, low)
    return _behind_comma(s, j, low)


def _is_misspelt(s: Sentence, found: Mention) -> bool:
    """Whether a word alone between "but" and the verb is no noun that can open a clause: "but neverthless said"."""
    word, low = s.words[found.last], s.low[found.last]
    verb = VERBS.get(s.low[found.last + 1])
    if found.first < found.last or low in DETERMINERS or (verb is not None and verb.noun):
        return False  # "but six in 10 said", "but multiple reports"
    return word.islower() and (word[-1] != "s" or word.endswith("ss")) and not can_speak(found)


_GOES_ON = words("and but or then while before after though although")
"""Before a verb, what shows that its subject stands before the verb ahead of it."""


def _what_speaks(s: Sentence, found: Mention | None, low: int) -> Mention | None:
    """The whole of "papers obtained under the law" or "one person drafting the letter", whose last words were found."""
    if found is None or found.first <= low:
        return found
    at = _before_places(s, found, low)
    place = found.name is not None and (found.name.kind == "place" or s.low[at] == "in")
    if (place and s.low[at] in PREPOSITIONS) or (found.low in _LETTERS and s.low[at] in ("from", "in")):
        return main_subject(s, low, at + 1)  # "a suit filed in Oslo says", "Jo Doe, 18, from the US said"
    if found.name is not None and s.low[found.first - 1] in _TAKES and not s.pauses(found.first - 1):
        subject = main_subject(s, low, found.first - 1)  # "his running mate for Jo Doe said"
        return subject if subject is not None and subject.kind == "name" else found
    if found.kind != "nominal":
        return found
    if found.first - 2 > low and s.low[found.first - 2] == "to" and _is_done_to(s, found):
        return main_subject(s, low, found.first - 2)  # "the failure to ratify the document shows"
    if (before := _told_of(s, found)) is not None:
        return before
    governor, nouns = s.low[found.first - 1], s.low[found.first : found.last + 1]
    governed = (
        governor in PREPOSITIONS or governor == "as" or (governor.endswith("ing") and governor not in PERSON_NOUNS)
    )
    if not governed or not PERSON_NOUNS.isdisjoint(nouns) or found.low in DETERMINERS:
        return found
    subject = main_subject(s, low, found.first)
    if subject is None or subject.kind != "nominal" or subject.low not in HEAVY_NOUNS:
        return found
    if subject.low in SPEAKING_BODIES and not HEAVY_NOUNS.isdisjoint(nouns):
        return found
    between = range(subject.last, found.first)
    acts = any(s.low[k] in _ACTS and not s.low[k].endswith("ing") for k in between)
    clear = not acts and not any(s.pauses(k) or s.is_region(k) for k in between)
    return subject._replace(last=found.last) if clear else found


def _is_done_to(s: Sentence, found: Mention) -> bool:
    """Whether a thing is what "to" and a verb before it are about, so that it does nothing itself."""
    verb = s.low[found.first - 1]
    if s.low[found.first] not in ("the", "a", "an", "its", "their", "his", "her") or s.pauses(found.first - 1):
        return False
    return verb not in PREPOSITIONS and PERSON_NOUNS.isdisjoint(s.low[found.first : found.last + 1])


def _before_places(s: Sentence, found: Mention, low: int) -> int:
    """The word before a name, with "the", "eastern" and the places listed ahead of it: "mayors in Oslo, Bergen and"."""
    at = found.first - 1
    if found.name is not None and found.name.kind == "place":
        while at > low and (s.low[at] in _QUARTERS or (s.low[at] in ("and", "or") and at - 1 in s.names)):
            if s.low[at] in ("and", "or"):
                at -= 1
                while at in s.names and s.names[at][1].kind == "place" and s.names[at][0] > low:
                    at = s.names[at][0] - 1
            else:
                at -= 1
    return at - (s.low[at] == "the" and at > low)


_QUARTERS = words("northern southern eastern western central north south east west rural")
_TAKES = frozenset(("for", "of", "against"))
_LETTERS = frozenset(("us", "u.s", "uk", "u.k", "eu", "uae"))


def _told_of(s: Sentence, found: Mention) -> Mention | None:
    """Who is told about by an office without an article behind a comma: "Jo Doe, head of the board said"."""
    k, office = found.first - 1, s.low[found.first]
    if k not in s.names or s.words[k][-1] != "," or found.last < found.first + 2 or office.endswith("s"):
        return None
    if office not in PERSON_NOUNS and office not in TITLES:
        return None
    first, name = s.names[k]
    return Mention("name", s, first, k, name) if name.kind == "person" else None


def _whose_clause(s: Sentence, first: int, low: int) -> Mention | None:
    """Whom the relative clause that ends at word `first` is about: in "an aide who asked for peace said" the aide."""
    if _RELATIVES.isdisjoint(s.low[max(low, first - _LONGEST_CLAUSE) : first]) or s.low[first - 1] in _NEW_CLAUSE:
        return None
    for k in range(first - 1, max(low, first - _LONGEST_CLAUSE) - 1, -1):
        if s.pauses(k) or s.is_region(k):
            return None
        if s.low[k] == "that" and k > low and s.low[k - 1] in _SEVERAL and s.low[k + 1] in BEFORE_VERB:
            return _before_who(s, k - 1, low)  # "groups that have endorsed him say"
        if s.low[k] == "whose" and low < k < first - 1:
            return _before_who(s, k - 1, low)  # "a man whose son was hit by a car told"
        if s.low[k] == "who" and k > low and s.low[k - 1] != "and":
            numbered = k == first - 2 and s.low[k + 1].isdigit()  # "who 12 News said", its number no part of the name
            described = (k == first - 1 or numbered) and (first in s.name_at or s.low[first] in DETERMINERS)
            return None if described else _before_who(s, k - 1, low)  # "an aide who the mayor said"
    return None


_ACTS = (BEFORE_VERB | frozenset(VERBS)) - {"to"}
_LONGEST_CLAUSE = 24
_RELATIVES = frozenset({"who", "whose", "that"})
_SEVERAL = frozenset(noun if noun.endswith("s") else noun + "s" for noun in HEAVY_NOUNS)
_NEW_CLAUSE = words("than that and but or as while when if because what how why whether")


def clause_subject(s: Sentence, low: int, high: int) -> Mention | None:
    """The name or pronoun that opens the clause nearest before word `high`: of "when asked, he smiled and said" he."""
    end = high
    for k in range(high - 1, max(low, high - 25) - 1, -1):
        if s.is_region(k):
            return None
        if s.low[k] in ("when", "while") and (whose := _first_subject(s, k + 1, high)):
            return whose
        if k != low and not s.pauses(k - 1):
            continue
        if s.low[k] in ("he", "she", "they"):
            return Mention("pronoun", s, k, k)
        if (
            k in s.name_at
            and (last := s.name_at[k]) < end - 1
            and not s.pauses(last)
            and s.names[last][1].kind == "person"
        ):
            owner = s.words[last].endswith(("'s", "s'"))
            return None if owner else Mention("name", s, k, last, s.names[last][1])
        end = k
    return None


def _last_of_subject(s: Sentence, j: int, low: int) -> int:
    """The word before the verb's auxiliaries and adverbs, a bracket and a date, looked for from word `j` leftwards."""
    while (
        j >= low
        and (s.low[j] in BEFORE_VERB or s.low[j].endswith("ly") or s.low[j] in _BEGINS)
        and j not in s.names
        and not s.pauses(j)
        and (s.words[j] != "Now" or s.kind == "title")  # "Work Now says"
    ):
        j -= 1
    k = j = _before_bracket(s, j, low)
    while k >= low and not s.pauses(k) and (s.low[k] in DATE_WORDS or s.low[k].isdigit()) and k not in s.names:
        k -= 1
    return k if k >= low else j


_BEGINS = frozenset({"began", "begun", "started"})


def _before_aside(s: Sentence, j: int, low: int) -> int:
    """The auxiliary that an aside parts from its verb, or `j`: "has on several occasions said"."""
    for k in range(j - 1, max(low, j - 6), -1):
        if s.pauses(k) or s.is_region(k):
            break
        if s.low[k] in ("has", "have", "had") and s.low[k + 1] in PREPOSITIONS:
            return k
    return j


def _before_bracket(s: Sentence, j: int, low: int) -> int:
    """The word before the bracket that ends with word `j`, or `j`: "Rep. Jo Doe (D-Ohio), who …"."""
    if j < low or s.words[j].rstrip(",")[-1:] != ")":
        return j
    k = j
    while k >= low and "(" not in s.words[k] and j - k < 12:
        k -= 1
    return k - 1 if k > low and s.words[k][0] == "(" else j


def _before_who(s: Sentence, j: int, low: int) -> Mention | None:
    """Whom "who" goes back to: the mention before it, or the one an appositive or place after it belongs to."""
    if j > low and s.low[j] in _WHOEVER and not s.pauses(j):
        return Mention("nominal", s, j, j)  # "even those who say"
    if j > low and s.low[j][:2] in ("d-", "r-", "i-") and s.words[j][:1].isupper() and s.pauses(j - 1):
        j -= 1  # "Sen. Jo Doe, D-Ohio, who"
    if j - 2 >= low and s.low[j].isdigit() and s.low[j - 1] in ("in", "since"):
        j -= 2  # "farmers in 1984, who"
    found = mention_ending(s, _before_bracket(s, j, low), low) if j >= low else None
    if found is not None and found.kind == "nominal" and s.low[j + 1] == "who":
        found = _person_of(s, found)
    if found is not None and (found.kind != "name" or found.name is None or found.name.kind != "place"):
        return found
    return _behind_comma(s, j, low) if j >= low else found


def _person_of(s: Sentence, found: Mention) -> Mention | None:
    """Of "a complaint by a clerk", which is no person's name but holds one, the clerk."""
    for k in range(found.last - 1, found.first, -1):
        named = s.low[k] == "of" and found.last in s.names
        if (named or s.low[k] in ("by", "from")) and PERSON_NOUNS.isdisjoint(s.low[found.first : k]):
            whose = mention_ending(s, found.last, k + 1)
            person = whose is not None and (whose.name is None or whose.name.kind == "person")
            return whose if person else found
    return found


_WHOEVER = words("those anyone anybody someone somebody everyone everybody")


def _behind_comma(s: Sentence, j: int, low: int) -> Mention | None:
    """The subject before a parenthesis that ends with the comma after word `j`."""
    if s.words[j] in _DASHES:  # "Jo Doe - of Oslo, once of Bergen - said"
        opens = next((k for k in range(j - 1, max(low, j - 40), -1) if s.words[k] in _DASHES), low)
        if opens > low:
            return subject_before(s, opens, low)
    alone: Mention | None = None  # a name between commas, as in "A spokesman for Smith, Jo Doe, said"
    fallback: Mention | None = None
    for p in range(j - 1, max(low - 1, j - 40), -1):
        if s.is_region(p):
            break
        if not s.pauses(p):
            continue
        if alone is None and fallback is None and j in s.names and _only_ranks(s, p + 1, s.names[j][0]):
            name = s.names[j][1]
            named = name.kind == "person" or (name.kind == "unknown" and is_given(name.text))
            alone = Mention("name", s, p + 1, j, name) if named else None
        found = mention_ending(s, p - 1 if s.words[p] in _DASHES else _before_bracket(s, p, low), low)
        if found is None or (found.kind == "name" and not _can_head(found, low)):
            continue
        if found.kind == "name" and (told := _told_by_clause(s, found, low)) is not None:
            return told
        if found.kind == "nominal" and found.first > low and s.low[found.first - 1] in ("is", "was", "are", "were"):
            continue  # "Doe, who is a pilot in Oslo, said"
        if found.kind == "pronoun" and found.low == "who" and (whom := _before_who(s, p - 1, low)):
            return found._replace(name=whom.name, antecedent=whom)  # "the mayor who, in May, said"
        if found.kind != "nominal":
            office = found.name is not None and found.name.kind != "person" and _names_office(s, found)
            return alone if alone and office else found
        if can_speak(found) or (found.first == low == 0 and s.low[0] in ("the", "a", "an")):
            if alone:
                return alone
            heads = found.first == low or not (s.pauses(found.first - 1) or s.low[found.first - 1] in PREPOSITIONS)
            fallback = found if heads else fallback or found
            if s.low[found.first] in DETERMINERS and not (found.first > low and s.pauses(found.first - 1)):
                return fallback
    return fallback or main_subject(s, low, j) or alone


def _told_by_clause(s: Sentence, found: Mention, low: int) -> Mention | None:
    """Who a clause that a name stands in tells of: "Jo Doe, who came to confirm Ann Lund, 49, said" is Doe's."""
    for k in range(found.first - 1, max(low, found.first - _LONGEST_CLAUSE), -1):
        if s.low[k] in ("who", "which") and s.pauses(k - 1):
            return _before_who(s, k - 1, low)
        if s.pauses(k) or s.is_region(k):
            return None
    return None


def _only_ranks(s: Sentence, first: int, end: int) -> bool:
    """Whether the words before a name are its title, or letters for one ("SP Jo Doe")."""
    return all(s.low[k] in TITLES or s.words[k].isupper() for k in range(first, end))


def _names_office(s: Sentence, mention: Mention) -> bool:
    """Whether a name is that of an office, so that the name set off behind it is who holds it."""
    return any(w in PERSON_NOUNS or w in TITLES for w in s.low[mention.first : mention.last + 1])


_DASHES = frozenset({"-", "–", "--"})


def _can_head(mention: Mention, low: int) -> bool:
    """Whether a name is no place and no preposition governs it, so that it can be a subject."""
    s, first = mention.sentence, mention.first
    if mention.name is None or (mention.name.kind == "place" and first > low):
        return False
    k = first - 1
    while k > low and s.words[k][0].isupper() and not s.pauses(k):  # "for Health Minister Jo Doe"
        k -= 1
    k -= s.low[k] == "the"
    return not (k >= low and s.low[k] in PREPOSITIONS and not s.pauses(k))


def main_subject(s: Sentence, low: int, high: int) -> Mention | None:
    """The first mention between words `low` and `high` that can be a subject, an opening side clause left out."""
    high = min(high, s.size)
    if low < high and (
        s.low[low] in _SIDE_CLAUSES
        or (s.low[low] in _JUST and s.low[low + 1 : low + 2] and s.low[low + 1] in _SIDE_CLAUSES)
    ):
        comma = next((k for k in range(low, high) if s.words[k][-1] == ","), None)
        if comma is not None and comma + 1 < high and (found := _first_subject(s, comma + 1, high)):
            return found
    return _first_subject(s, low, high)


_QUANTITIES = words("all some many most several few none both half dozens hundreds thousands members")


def _is_whose_officer(s: Sentence, last: int, high: int) -> bool:
    """Whether a name only says whose spokesman the next word is: "a Grab spokesman"."""
    if last + 1 >= high or s.pauses(last):
        return False
    first, follows = s.names[last][0], s.low[last + 1]
    if follows in PERSON_NOUNS or follows in _GOVERNING:
        return True
    one_of_it = first > 0 and s.low[first - 1] in ("a", "an", "one", "another")
    return one_of_it and s.words[last + 1].rstrip(",").islower() and follows not in _ACTS | PREPOSITIONS | _NEW_CLAUSE


_GOVERNING = words("government authorities military army parliament ministry embassy")


def _is_governed(s: Sentence, i: int, low: int) -> bool:
    """Whether a preposition takes word `i`, an article between them passed over."""
    k = i - 1
    if k > low and s.low[k] in ("the", "a", "an", "his", "her", "their", "its"):
        k -= 1
    if k < low or s.low[k] not in _GOVERNORS or s.pauses(k):
        return False
    return not (k > low and s.low[k] == "of" and s.low[k - 1] in _QUANTITIES)


def _is_attribute(s: Sentence, first: int, last: int) -> bool:
    """Whether a name only says of what kind the next word is: "the Oslo-based airline"."""
    return first == last and "-" in s.words[last] and s.words[last].rpartition("-")[2].islower() and not s.pauses(last)


def _first_subject(s: Sentence, low: int, high: int) -> Mention | None:
    i = low
    while i < high:
        word = s.low[i]
        governed = _is_governed(s, i, low)
        if word in ("he", "she", "they", "i", "we") and not s.is_region(i):
            return Mention("pronoun", s, i, i)
        if i in s.name_at:
            last = s.name_at[i]
            name = s.names[last][1]
            owner = s.words[last].rstrip(",.").endswith(("'s", "s'")) or _is_whose_officer(s, last, high)
            if not governed and not owner and name.kind != "place" and not _is_attribute(s, i, last):
                return Mention("name", s, i, last, name)
            i = last
        elif (
            (word in PERSON_NOUNS or (word in SPEAKING_BODIES and i < low + 6)) and not s.is_region(i) and not governed
        ):
            first = chunk_start(s, i, low)
            if first is not None and (first == low or not _is_governed(s, first, low)):
                while i + 1 < high and s.low[i + 1] in PERSON_NOUNS and not s.pauses(i):
                    i += 1
                if s.pauses(i) and i + 1 in s.name_at and s.pauses(last := s.name_at[i + 1]) and last < high - 1:
                    name = s.names[last][1]
                    if name.kind == "person":  # "the city's lawyer, Jo Doe, smiled but said"
                        return Mention("name", s, i + 1, last, name)
                office = s.low[i + 1 : i + 2] == ["of"] and i + 3 < high and s.low[i + 2] not in DETERMINERS
                head = i + 3 if office and not s.pauses(i + 2) else i + 1
                if head in s.name_at and not s.pauses(i):  # "chairman Jo Doe", "secretary of state Jo Doe"
                    last = s.name_at[head]
                    return Mention("name", s, head, last, s.names[last][1])
                return Mention("nominal", s, first, i)
        i += 1
    return None
