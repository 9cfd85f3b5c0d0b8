"""Whom the words after a cue name, as behind an inverted verb or "according to": the mention that begins at a word."""

from corpus.actors.lexicon import DEMONYMS, PERSON_NOUNS, TITLES
from corpus.actors.mastheads import is_outlet
from corpus.quotes.cues import VERBS
from corpus.quotes.joint import WHOSE, with_unnamed
from corpus.quotes.mentions import Mention
from corpus.quotes.offices import tells_office, tells_several
from corpus.quotes.phrases import (
    BREAKS,
    DATE_WORDS,
    DETERMINERS,
    HEAVY_NOUNS,
    JOINS,
    NOT_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    WHO_NOUNS,
    is_attribute,
    is_kept_unnamed,
    pairs_attributes,
)
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words


def mention_starting(s: Sentence, i: int) -> Mention | None:
    """The mention that begins at word `i`, as after an inverted verb or "according to"."""
    end = s.size
    while i < end and (s.low[i] in ("also", "again", "then") or s.low[i].endswith("ly")) and not s.pauses(i):
        i += 1
    if i >= end or s.is_region(i) or not s.low[i]:
        return None
    if s.low[i] in PRONOUNS and s.low[i] != "one":
        return Mention("pronoun", s, i, i)
    if s.low[i] in _BEGINS_NONE and i not in s.name_at:  # "To Anh Linh" is a name
        return None
    last, named = _phrase(s, i)
    if named is not None:
        return _with_another(s, named)
    if s.low[last] in REPORTING_THINGS and s.low[last + 1 : last + 2] in (["by"], ["in"], ["from"]):
        last = _publisher(s, last)
    if s.low[last] in _COUNTED and s.low[last + 2 : last + 3] == ["by"] and s.low[last + 1] in _GIVEN_OUT:
        issuer = mention_starting(s, last + 3)  # "data released by the Harbour Board"
        if issuer is not None and issuer.kind != "pronoun":
            return issuer if issuer.name is not None else Mention("nominal", s, i, issuer.last)
    if last > i and s.low[last] in _WHOM and s.low[last - 1] in ("of", "to", "with"):
        return _named_behind(s, i, last) or Mention("nominal", s, i, last)
    last -= last > i and s.low[last] in NOT_NOUNS  # "told reporters later"
    return _named_behind(s, i, last) or (None if s.low[last] in NOT_NOUNS else Mention("nominal", s, i, last))


_COUNTED = frozenset({"data", "figures", "statistics", "numbers", "report", "reports"})
_GIVEN_OUT = words("released issued provided compiled collected gathered published")
_WHOM = words("them us those it him her")
_BEGINS_NONE = PREPOSITIONS | (BREAKS - {"that"})
REPORTING_THINGS = words("report reports story stories article articles coverage dispatch account investigation column")


def _publisher(s: Sentence, last: int) -> int:
    """The last word of "a report by the Herald", from that of "a report"."""
    k = last + 2
    while k < s.size and s.low[k] in ("the", "news", "agency", "newspaper", "broadcaster"):
        k += 1
    by_name = k in s.name_at and (s.low[last + 1] == "by" or is_outlet(s.names[s.name_at[k]][1].text))
    return s.name_at[k] if by_name and not s.pauses(last) else last


def _phrase(s: Sentence, i: int) -> tuple[int, Mention | None]:
    """The last word of the phrase that begins at word `i`, and the name that heads it, if one does."""
    last, joined, named, k = i, False, None, i
    while k < min(s.size, i + 16) and not s.is_region(k):
        word = s.low[k]
        if k > i and (s.words[k][0] == "(" or "@" in s.words[k]):
            break  # "the Lund Mills (…)", an author's address
        if k in s.name_at and not is_attribute(s, k, s.name_at[k]):
            end = s.name_at[k]
            name = s.names[end][1]
            if k > i and s.low[end + 1 : end + 2] and _is_anothers(s, k, end):
                break
            better = named is None or named.name is None or name.kind == "person" or named.name.kind != "person"
            office = name.title.lower().split() if " of " in name.title else []  # "Minister of Trade Jo Doe"
            alone = not joined or (bool(office) and s.low[max(0, k - len(office)) : k] == office)
            if alone and better and not tells_office(s, k, end, name):
                named = Mention("name", s, k, end, name)
            last = k = end
        elif k > i and _stops(s, k) and not (_halves_office(s, i, k) or pairs_attributes(s, k)):
            break
        elif word in JOINS:
            if named is not None:
                break
            joined = True
        else:
            if named is not None and word in HEAVY_NOUNS:
                named = None  # "the Smith campaign"
            last = k
        if s.pauses(k):
            based = k + 1 < s.size and s.low[k + 1].endswith("-based")
            if not based or named is None or named.name is None or named.name.kind != "place":
                break
            named = None
        k += 1
    return last, named


def _with_another(s: Sentence, named: Mention) -> Mention:
    """A name with the one that closes the clause beside it: "said Ann Roe and Jo Doe."."""
    unnamed = not WHOSE.isdisjoint(s.low[named.last + 2 : named.last + 3])
    several = with_unnamed(s, named) if unnamed else with_others(s, named)
    return several if several.last == s.size - 1 or s.pauses(several.last) else named


def with_others(s: Sentence, mention: Mention) -> Mention:
    """A subject's name with that of who acts beside it: "the Lund Society and Bridges Norway met, saying"."""
    k = mention.last + 1
    if mention.name is None or mention.beside or s.low[k : k + 1] != ["and"] or s.pauses(k - 1) or k + 1 == s.size:
        return mention
    k = _at_name(s, k + 1) - 1
    last = s.name_at.get(k + 1)
    if last is None or s.pauses(k) or s.words[last].endswith(("'s", "s'")):
        return mention
    name = s.names[last][1]
    alike = (name.kind == "person") == (mention.name.kind == "person") and not is_outlet(name.text)
    return mention._replace(last=last, beside=(name,)) if alike else mention


def _at_name(s: Sentence, k: int) -> int:
    """The first word of the name before which its office stands at word `k`, with whose or where that is."""
    whose = s.name_at.get(k, k if s.low[k] in _PEOPLES else -1)
    if 0 <= whose < s.size - 2 and s.low[whose + 1] in WHO_NOUNS and whose + 1 not in s.name_at:
        k = whose + 1
    while k < s.size - 1 and (s.low[k] in WHO_NOUNS or s.low[k] in _BEFORE_OFFICE) and k not in s.name_at:
        k += 1
    return k


_PEOPLES = DEMONYMS | {"us", "u.s", "uk", "u.k", "eu"}
_BEFORE_OFFICE = frozenset({"the", "his", "her", "its", "their", "party", "foreign", "prime", "vice"})


def _is_anothers(s: Sentence, first: int, last: int) -> bool:
    """Whether a name opens a clause behind those who are told it: "told reporters Jo Doe asked"."""
    noun = s.low[first - 1]
    if noun not in PERSON_NOUNS or not tells_several(noun) or s.names[last][1].kind != "person" or s.pauses(last):
        return False
    verb = VERBS.get(s.low[last + 1])
    return verb is not None and verb.form in ("past", "third")


def _halves_office(s: Sentence, i: int, k: int) -> bool:
    """Whether word `k` is the "and" within an office before a name: "Tourism and Trade Minister Jo Doe".

    Or joins two offices, without an article, from word `i` on: "former mayor and party leader Jo Doe".
    """
    if s.low[k] != "and":
        return False
    two = s.low[k - 1] in WHO_NOUNS and s.low[i] not in DETERMINERS and not tells_several(s.low[k - 1])
    for first in range(k + 2, min(k + 5, s.size)):
        if s.pauses(first - 1):
            return False
        if first in s.name_at:
            name = s.names[s.name_at[first]][1]
            office = name.title.lower().split()
            if len(office) > 1 and s.low[k + 1 : first] == office:
                return True
            return two and name.kind == "person" and s.low[first - 1] in WHO_NOUNS
    return False


def _stops(s: Sentence, k: int) -> bool:
    """Whether word `k` is no longer part of a phrase that began before it."""
    word = s.low[k]
    if not word:
        return True
    noun = s.low[k - 1] in _BEFORE_NOUN or (word.endswith("ing") and s.words[k - 1].endswith(("'s", "s'")))
    determines = word in DETERMINERS and s.words[k][0].islower()  # and no "former All Black Jo Doe"
    if (_ends_phrase(word) or determines) and not noun:  # "aides familiar with the board's thinking"
        return True
    after = s.low[k + 1] if k < s.size - 1 else ""
    if word == "at" and s.low[k + 1 : k + 3] == ["the", "time"]:
        return True
    dated = word in _DAYS or (word in _WHICH_DAY and after in DATE_WORDS)
    if dated and s.low[k - 1] not in DETERMINERS:
        return True
    owned = s.low[k - 1] in DETERMINERS or s.words[k - 1].endswith(("'s", "s'"))
    owned = owned or word in _SITTINGS  # "a board meeting"
    of_person = s.low[k - 1] in PERSON_NOUNS and word not in PERSON_NOUNS  # "a senator investigating bribes"
    if word.endswith("ing") and not owned and (of_person or after in DETERMINERS or after in PREPOSITIONS):
        return True
    return (word in _ISSUED and after in PREPOSITIONS) or (word in _HANDED and (after in _TO or after in DETERMINERS))


_DAYS = words("today yesterday tonight monday tuesday wednesday thursday friday saturday sunday")
_HANDED = frozenset({"shown", "shared", "leaked", "given", "supplied", "read", "heard", "handed"})
_TO = frozenset({"to", "with", "by"})
"""Behind what was let out, before whom: "a deck shared with the Herald", "a clerk shown the deck"."""
_SITTINGS = frozenset({"meeting", "hearing", "briefing", "recording", "filing"})
_WHICH_DAY = frozenset({"last", "this", "next", "earlier", "late"})
_HANGS_ON = JOINS - {"by", "in"}
_BEFORE_NOUN = _HANGS_ON | {"the", "a", "an", "their", "its", "his", "her"}


_NO_NOUN = frozenset({"not", "nobody", "everybody", "everyone", "nothing", "everything"})


def _ends_phrase(word: str) -> bool:
    if word in PREPOSITIONS:
        return word not in JOINS or word in ("in", "to", "on", "by")
    verb = word in VERBS and not VERBS[word].noun
    return word in BREAKS or word in _NO_NOUN or (verb and word not in PERSON_NOUNS and word not in JOINS)


_ISSUED = words(
    """
    published released issued conducted posted obtained seen reviewed filed prepared written commissioned based led
    provided compiled collected gathered taken kept signed sent viewed
    """
)
"""After what is written or done, with how it came about: "a study published in …"."""


def _named_behind(s: Sentence, first: int, last: int) -> Mention | None:
    """The name set off behind a description: "said a spokesman for Smith, Jo Doe"."""
    head = last + 1
    while head < s.size - 1 and (s.low[head] in TITLES or s.low[head] == "the") and head not in s.name_at:
        head += 1
    if s.words[last][-1] != "," or head not in s.name_at or is_kept_unnamed(s, first, last):
        return None
    end = s.name_at[head]
    name = s.names[end][1]
    described = s.low[first] == "one" or any(
        n in PERSON_NOUNS or n.endswith(("man", "woman")) for n in s.low[first : last + 1]
    )
    return Mention("name", s, head, end, name) if name.kind == "person" and described else None
