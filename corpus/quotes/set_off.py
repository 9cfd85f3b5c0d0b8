"""Whom words set off tell of: who stands before a bracket, a "who" or the commas of an appositive."""

from corpus.actors.lexicon import PERSON_NOUNS, TITLES
from corpus.actors.names import is_given
from corpus.actors.unseen_names import may_be_a_word
from corpus.quotes.before_verbs import before_bracket
from corpus.quotes.cues import PLAIN_CUES
from corpus.quotes.main_subject import ONCE, main_subject
from corpus.quotes.mentions import Mention, mention_ending, opens
from corpus.quotes.phrases import (
    BREAKS,
    DATE_WORDS,
    DETERMINERS,
    GOVERNORS,
    HEAVY_NOUNS,
    JOINS,
    PREPOSITIONS,
    WHO_NOUNS,
    chunk_start,
    is_kept_unnamed,
)
from corpus.quotes.report import can_speak, is_person
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

LONGEST_CLAUSE = 24
"""Words looked through for the "who" of a relative clause."""


def before_who(s: Sentence, j: int, low: int) -> Mention | None:
    """Whom "who" goes back to: the mention before it, or the one an appositive or place after it belongs to."""
    if j > low and s.low[j] in _WHOEVER and not s.pauses(j):
        return Mention("nominal", s, j, j)  # "even those who say"
    if j > low and s.low[j][:2] in ("d-", "r-", "i-") and s.words[j][:1].isupper() and s.pauses(j - 1):
        j -= 1  # "Sen. Jo Doe, D-Ohio, who"
    if s.low[j].isdigit() and j - 1 > low and s.low[j - 1] in _DATED and s.low[j + 1] == "which":
        return Mention("nominal", s, chunk_start(s, j - 1, low) or j - 1, j)  # "the World Trade Report 2014, which"
    if j - 2 >= low and s.low[j].isdigit() and s.low[j - 1] in ("in", "since"):
        j -= 2  # "farmers in 1984, who"
    last = j
    while j > low and s.low[j] in DATE_WORDS and j not in s.names:
        j -= 1  # "Jo Doe on NOL Radio on Monday, who"
    if s.low[last + 1] == "who" and (named := _named_before(s, j, low)) is not None:
        return named
    found = mention_ending(s, before_bracket(s, j, low), low) if j >= low else None
    if found is not None and found.kind == "nominal" and s.low[last + 1] == "who":
        found = told_of(found) or _person_of(s, found)
    if found is not None and (found.kind != "name" or found.name is None or found.name.kind != "place"):
        return found
    return behind_comma(s, j, low) if j >= low else found


_DATED = frozenset({"report", "survey", "review", "index", "study", "outlook"})
"""What is called by its year."""


def _named_before(s: Sentence, j: int, low: int) -> Mention | None:
    """The person whom all that is set off up to word `j` tells of: "Ann Roe, 41, a nurse, of Lund, who"."""
    for _ in range(_SET_OFF_MOST):
        if not s.pauses(j):
            return None
        first = next((k + 1 for k in range(j - 1, max(low, j - _LONGEST_SET_OFF) - 1, -1) if s.pauses(k)), low)
        if first == low or not _tells(s, first, j):
            return None
        j = first - 1
        if j in s.names and s.names[j][1].kind == "person":
            head, name = s.names[j]
            return Mention("name", s, head, j, name)
    return None


def _tells(s: Sentence, first: int, last: int) -> bool:
    """Whether words between commas may give somebody's age, home or work."""
    word = s.low[first]
    if first == last or word in ("then", "now", "aged"):
        return s.low[last].isdigit()
    inside = s.low[first : last + 1]
    told = word in _HOME or word in WHO_NOUNS or (word in _ARTICLES and not WHO_NOUNS.isdisjoint(inside))
    return told and not any(w in _NO_APPOSITION or w in PLAIN_CUES or w == "and" for w in inside)


_SET_OFF_MOST = 4
_LONGEST_SET_OFF = 12
_HOME = frozenset({"of", "from"})
_ARTICLES = frozenset({"a", "an", "the", "one"})


def told_of(found: Mention) -> Mention | None:
    """Whom a description set off behind tells of: in "Jo Doe, a nurse who said so", "the Herald, a daily" the name."""
    s, k = found.sentence, found.first - 1
    if s.low[found.first] not in ("a", "an", "the", "one"):
        return None
    if k > 0 and s.words[k] in DASHES:
        k -= 1
    elif k not in s.names or s.words[k][-1] != ",":
        return None
    if k not in s.names:
        return None
    first, name = s.names[k]
    fits = name.kind == ("organisation" if not is_person(found) else "unknown") or name.kind == "person"
    return Mention("name", s, first, k, name) if fits else None


def _person_of(s: Sentence, found: Mention) -> Mention | None:
    """Of "a complaint by a clerk", which is no person's name but holds one, the clerk."""
    for k in range(found.last - 1, found.first, -1):
        named = s.low[k] == "of" and found.last in s.names
        thing = s.low[found.first] == "others" or PERSON_NOUNS.isdisjoint(s.low[found.first : k])
        if (named or s.low[k] in ("by", "from")) and thing:
            whose = mention_ending(s, found.last, k + 1)
            person = whose is not None and (whose.name is None or whose.name.kind == "person")
            return whose if person else found
    return found


_WHOEVER = words("those anyone anybody someone somebody everyone everybody")


def behind_comma(s: Sentence, j: int, low: int) -> Mention | None:
    """The subject before a parenthesis that ends with the comma after word `j`."""
    if (head := _heads_all(s, j, low) or _author(s, j, low)) is not None:
        return head
    alone: Mention | None = None  # a name between commas, as in "A spokesman for Smith, Jo Doe, said"
    fallback: Mention | None = None
    for p in range(j - 1, max(low - 1, j - 40), -1):
        if s.is_region(p):
            break
        if not s.pauses(p):
            continue
        if s.low[p + 1 : p + 3] == ["known", "as"] and p not in s.names and (known := _known_as(s, j)) is not None:
            return known
        if alone is None and fallback is None and j in s.names and _only_ranks(s, p + 1, s.names[j][0]):
            alone = _named_alone(s, p, j)
        found = mention_ending(s, p - 1 if s.words[p] in DASHES else before_bracket(s, p, low), low)
        if found is None or (found.kind == "name" and not _can_head(found, low)):
            continue
        if found.kind == "name" and (told := _told_by_clause(s, found, low)) is not None:
            return told
        if found.kind == "nominal" and found.first > low and s.low[found.first - 1] in ("is", "was", "are", "were"):
            continue  # "Doe, who is a pilot in Oslo, said"
        if found.kind == "pronoun" and found.low == "who" and (whom := before_who(s, p - 1, low)):
            return found._replace(name=whom.name, antecedent=whom)  # "the mayor who, in May, said"
        if found.low == "one" and alone and found.kind == "pronoun":
            return alone  # "One, Jo Doe, said"
        if found.kind != "nominal":
            office = found.name is not None and found.name.kind != "person" and _names_office(s, found)
            return alone if alone and office else found
        if can_speak(found) or (found.first == low == 0 and (s.low[0] in _OPENS or _is_told_of(s, p, j))):
            if alone := alone or _names_body(s, found, j):
                return _with_holder_before(s, found, alone, low)
            heads = found.first == low or not (s.pauses(found.first - 1) or s.low[found.first - 1] in PREPOSITIONS)
            fallback = found if heads else fallback or found
            if s.low[found.first] in DETERMINERS and not (found.first > low and s.pauses(found.first - 1)):
                return fallback
    return _main_or(s, fallback or main_subject(s, low, j), alone)


def _main_or(s: Sentence, subject: Mention | None, alone: Mention | None) -> Mention | None:
    """The subject of the clause, or a name between commas that is within what it says."""
    if alone is None or subject is None:
        return alone or subject
    between = s.low[subject.last + 1 : alone.first]  # "The Herald said the firm's boss, Jo Doe, had told it"
    within = "that" in between or not PLAIN_CUES.isdisjoint(between)
    return alone if within or subject.kind == "nominal" else subject


def _known_as(s: Sentence, j: int) -> Mention | None:
    """What something is known as, a name that ends at word `j`: "a group of banks, known as the Tide Board,"."""
    known = s.names.get(j)
    return None if known is None or known[1].kind == "place" else Mention("name", s, known[0], j, known[1])


def _named_alone(s: Sentence, p: int, j: int) -> Mention | None:
    """The person whose name ends at word `j` behind the comma after word `p`."""
    name = s.names[j][1]
    whose = s.low[p - 1] in ("his", "her", "their", "my") or s.words[p - 1].endswith("'s")
    kin = s.low[p] in PERSON_NOUNS and whose  # "His wife, Ash, said"
    named = name.kind == "person" or (name.kind == "unknown" and (kin or is_given(name.text)))
    return Mention("name", s, p + 1, j, name) if named else None


def _names_body(s: Sentence, found: Mention, j: int) -> Mention | None:
    """The name that word `j` ends, where it says which body is meant: "The bus company, Wayline, said"."""
    whole = mention_ending(s, j, found.last + 1) if j in s.names else None
    if whole is None or whole.first != found.last + 1 or s.low[found.first] not in _DEFINITE:
        return None
    head = next((k for k in range(found.first, found.last) if s.low[k] in JOINS), found.last)
    other = not HEAVY_NOUNS.isdisjoint(s.low[head + 1 : found.last + 1])  # "The head of the firm, Wayline, said"
    return None if other or whole.name is None or whole.name.kind == "place" else whole


_DEFINITE = frozenset({"the", "a", "an", "its", "their", "his", "her"})


def _with_holder_before(s: Sentence, office: Mention, named: Mention, low: int) -> Mention:
    """The holder of an office with that of the one before it: "Its chair, Jo Doe, and its treasurer, Ann Roe, said"."""
    k = office.first - 2
    if is_kept_unnamed(s, office.first, office.last):
        return office._replace(last=named.last)
    if k not in s.names or s.low[k + 1] != "and" or not s.pauses(k) or named.name is None:
        return named
    first, name = s.names[k]
    held = mention_ending(s, first - 1, low) if first > low and s.pauses(first - 1) else None
    if held is None or held.kind != "nominal" or not opens(s, held.first, low):
        return named
    both = name.kind == named.name.kind == "person"
    return named._replace(first=first, name=name, beside=(named.name,)) if both else named


def _author(s: Sentence, j: int, low: int) -> Mention | None:
    """Who wrote what the words set off up to word `j` tell of: "The ruling, written by Judge Jo Doe, called it …"."""
    by = next((k for k in range(j - 1, max(low, j - _LONGEST_SET_OFF), -1) if s.low[k] == "by"), 0)
    if not by or any(s.pauses(k) for k in range(by, j)):
        return None
    opens = by - (s.low[by - 1] in _WRITTEN) - 1
    written = opens > low and s.words[opens][-1] == "," and s.low[opens] in _WRITINGS
    joined = (k - 1 for k in range(by + 2, j) if s.low[k] == "and" and s.low[k + 1].endswith("ed"))
    return mention_ending(s, next(joined, j), by + 1) if written else None  # "by Jo Doe and dated 3 June"


_WRITTEN = frozenset({"written", "authored", "penned", "drafted", "signed"})
_WRITINGS = words(
    "ruling judgment judgement opinion dissent decision order verdict letter essay op-ed editorial review column memo "
    "article statement email poem note"
)


_OPENS = frozenset({"the", "a", "an", "another"})


def _is_told_of(s: Sentence, p: int, j: int) -> bool:
    """Whether a sentence opens with one word, unknown as a name, that a clause tells of: "Lundia, which …, said"."""
    his = s.low[1] in ("his", "her", "their", "its") and not may_be_a_word(s.low[0])  # "Lund, her lawyer, said"
    told = s.low[1] in ("which", "who", "whose", "a", "an", "based") or his
    whole = s.low[1] == "the" and s.low[0] not in DATE_WORDS and not any(s.pauses(k) for k in range(1, j))
    return p == 0 and (told or whole) and s.words[0][0].isupper() and not s.low[0].endswith("ly")


def _heads_all(s: Sentence, j: int, low: int) -> Mention | None:
    """The person whom a sentence opens with and tells of up to word `j`: "Jo Doe, head of A, B and C, said"."""
    first = low + s.is_region(low)
    last = s.name_at.get(first)
    if low or last is None or s.words[last][-1] != "," or last >= j:
        return None
    name = s.names[last][1]
    between = range(last + 1, j + 1)
    told = " " in name.text or s.low[last + 1] in ("a", "an")
    person = name.kind == "person" or (name.kind == "unknown" and told)
    after = s.name_at.get(last + 1)
    listed = after is not None and not s.words[after].endswith(("'s", "s'"))
    if not person or listed or not any(s.pauses(k) for k in between[:-1]):
        return None
    tells = any(s.low[k] in WHO_NOUNS for k in between)
    acts = any(s.is_region(k) or s.low[k] in _NO_APPOSITION or s.low[k] in PLAIN_CUES for k in between)
    return Mention("name", s, first, last, name) if tells and not acts else None


_NO_APPOSITION = words("is are was were has have had will would can could he she they it i we who which that whose but")


def _told_by_clause(s: Sentence, found: Mention, low: int) -> Mention | None:
    """Who a clause that a name stands in tells of: "Jo Doe, who came to confirm Ann Lund, 49, said" is Doe's."""
    for k in range(found.first - 1, max(low, found.first - LONGEST_CLAUSE), -1):
        if s.low[k] in ("who", "which") and s.pauses(k - 1):
            return before_who(s, k - 1, low)
        if s.pauses(k) or s.is_region(k):
            return None
    return None


def _only_ranks(s: Sentence, first: int, end: int) -> bool:
    """Whether the words before a name are what somebody is, or letters for it ("retired nurse Jo Doe", "SP Jo Doe")."""
    first += first < end - 1 and s.low[first] == "the"
    if first < end and s.low[end - 1] in WHO_NOUNS:  # "Danish defender Jo Doe"
        return _NO_RANK.isdisjoint(s.low[first:end])
    return all(s.low[k] in WHO_NOUNS or s.low[k] in ONCE or s.words[k].isupper() for k in range(first, end))


_NO_RANK = GOVERNORS | BREAKS | DETERMINERS | {"unlike"}


def _names_office(s: Sentence, mention: Mention) -> bool:
    """Whether a name is that of an office, so that the name set off behind it is who holds it."""
    return any(w in PERSON_NOUNS or w in TITLES for w in s.low[mention.first : mention.last + 1])


DASHES = frozenset({"-", "–", "--"})


def _can_head(mention: Mention, low: int) -> bool:
    """Whether a name is no place and no preposition governs it, so that it can be a subject."""
    s, first = mention.sentence, mention.first
    if mention.name is None or (mention.name.kind == "place" and first > low):
        return False
    k = first - 1
    while k > low and s.words[k][0].isupper() and not s.pauses(k):  # "for Health Minister Jo Doe"
        k = s.names[k][0] - 1 if k in s.names else k - 1  # and past all of "Bank of Lund Governor Jo Doe"
    k -= s.low[k] == "the" or (k > low and s.low[k].endswith("ed") and s.low[k - 1] in PREPOSITIONS)
    return not (k >= low and s.low[k] in PREPOSITIONS and not s.pauses(k))
