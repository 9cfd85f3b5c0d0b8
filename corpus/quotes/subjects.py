"""Who does what a verb says: its subject, next to it, behind an appositive or "who", or at the clause's head."""

from corpus.actors.lexicon import PERSON_NOUNS, SPEAKING_BODIES, TITLES
from corpus.quotes.before_verbs import last_of_subject
from corpus.quotes.governed_heads import head_of
from corpus.quotes.main_subject import ACTS, country_ahead, first_subject, it_ahead, main_subject
from corpus.quotes.mention_after import with_others
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.phrases import DATE_WORDS, DETERMINERS, HEAVY_NOUNS, PREPOSITIONS, SUBORDINATORS, chunk_start
from corpus.quotes.report import can_speak
from corpus.quotes.sentences import Sentence
from corpus.quotes.set_off import DASHES, LONGEST_CLAUSE, before_who, behind_comma, told_of
from corpus.quotes.sources import RECORDS
from corpus.quotes.whose_clause import whose_clause
from corpus.wordlists import words


def subject_before(s: Sentence, i: int, low: int = 0) -> Mention | None:
    """The subject of the verb that is word `i`, looked for leftwards: next to it, behind an appositive or a "who"."""
    if i - 2 > low and s.low[i - 1] == "then" and s.pauses(i - 2):  # "Doe beat Jo Roe, 81, with a stick, then told"
        return clause_subject(s, low, i - 1) or main_subject(s, low, i - 1)
    j = last_of_subject(s, i, low)
    if j < low or s.is_region(j):
        return None
    if not s.pauses(j):
        return _right_before(s, i, j, low)
    if s.words[j] in DASHES:  # "Jo Doe - of Oslo, once of Bergen - said"
        opens = next((k for k in range(j - 1, max(low, j - 40), -1) if s.words[k] in DASHES), low)
        if opens > low:
            return subject_before(s, opens, low)
    return _behind_aside(s, j, low)


def _right_before(s: Sentence, i: int, j: int, low: int) -> Mention | None:
    """The subject of the verb that is word `i` where it ends with word `j`, behind which nothing pauses."""
    if s.low[j] in _MADE_KNOWN and j > low and not s.pauses(j - 1):
        thing = mention_ending(s, j - 1, low)  # "official figures released on Monday showed"
        if thing is not None and thing.kind == "nominal" and thing.low in RECORDS:
            return thing
    if (reached := _where_reached(s, j, low)) > low:
        apart = behind_comma(s, reached - 1, low) if s.pauses(reached - 1) else None
        return apart or mention_ending(s, reached - 1, low)  # "Brokers contacted on Sunday said"
    if s.low[j] in ("who", "which", "that"):
        whom = before_who(s, j - 1, low)
        return Mention("pronoun", s, j, j, whom.name, whom) if whom else None
    if s.low[j] in _GOES_ON or (s.low[j] == "yet" and j > low and s.pauses(j - 1)):
        whose = clause_subject(s, low, j) or _who_goes_on(s, low, j) or country_ahead(s, j, low)
        whole = whose or main_subject(s, low, j)
        return (whole := it_ahead(s, whole, low) or whole) and with_others(s, whole)
    found = mention_ending(s, j, low)
    if found is not None and found.kind == "pronoun":
        within = found.low == "it" and j > low and (s.low[j - 1] in _WITHIN or s.low[j - 2] == "who")
        return found if not within else clause_subject(s, low, j - 1) or main_subject(s, low, j - 1)
    if found is not None and j > low and s.low[j - 1] in ("but", "yet") and _is_misspelt(s, found):
        return clause_subject(s, low, j - 1) or main_subject(s, low, j - 1)
    if found is not None and found.name is not None and found.name.kind != "person" and s.words[i - 1].endswith("),"):
        head = behind_comma(s, i - 1, low)  # "Jo Doe, of the Harbour Watch (HW), said"
        if head is not None and head.kind == "name" and head.name is not None and head.name.kind == "person":
            return head
    first, last = (found.first, found.last) if found else (j, j)
    return whose_clause(s, _with_that(s, first, low), last, low) or _what_speaks(s, found, low)


def _with_that(s: Sentence, first: int, low: int) -> int:
    """Word `first`, or the "that" before it that points at it: "clerks who received that note said"."""
    points = first - 2 > low and s.low[first - 1] == "that" and s.low[first - 2].endswith("ed")
    return first - 1 if points and first not in s.name_at else first


def _behind_aside(s: Sentence, j: int, low: int) -> Mention | None:
    """The subject before a comma at word `j`, whole where its last words hang on it."""
    found = behind_comma(s, j, low)
    hangs = found is not None and found.kind == "nominal" and found.first - 1 > low and s.low[found.first - 1] == "to"
    return (head_of(s, found, low) or found) if found is not None and hangs else found


_WITHIN = frozenset({"in", "of", "with", "from", "to", "at", "about", "within"})  # "an e-mail cited in it reads"


def _who_goes_on(s: Sentence, low: int, j: int) -> Mention | None:
    """Whom a clause with no comma up to word `j` is about: "the turn of Jo Doe, who rose and said"."""
    for k in range(j - 1, max(low, j - LONGEST_CLAUSE), -1):
        if s.pauses(k) or s.is_region(k):
            return None
        if s.low[k] == "who" and s.pauses(k - 1):
            whom = before_who(s, k - 1, low)
            return Mention("pronoun", s, k, k, whom.name, whom) if whom is not None else None
    return None


def _is_misspelt(s: Sentence, found: Mention) -> bool:
    """Whether a word alone between "but" and the verb is an adverb that no list holds: "but neverthless said"."""
    return found.first == found.last and found.low.endswith("less") and s.words[found.last].islower()


def _where_reached(s: Sentence, j: int, low: int) -> int:
    """The word for having spoken to somebody that words up to `j` close, or `low`: "reached by phone", "contacted"."""
    j -= 2 * (s.low[j] in _BY and j - 2 > low and s.low[j - 1] == "by")
    return j if s.low[j] in _REACHED else low


_REACHED = frozenset({"reached", "contacted", "interviewed"})
_BY = frozenset({"phone", "telephone", "email", "e-mail", "text"})
_MADE_KNOWN = words("published released issued filed unsealed declassified leaked seen obtained")
_LET_OUT = words("published seen obtained reviewed viewed aired released broadcast posted")
_GOES_ON = words("and but or then while before after though although")
"""Before a verb, what shows that its subject stands before the verb ahead of it."""


def _what_speaks(s: Sentence, found: Mention | None, low: int) -> Mention | None:
    """The whole of "papers obtained under the law" or "one person drafting the letter", whose last words were found."""
    if found is None or found.first <= low:
        return found
    if (hung_on := head_of(s, found, low)) is not None:
        return hung_on
    if found.name is not None and (those := _whose_example(s, found, low)) is not None:
        return those
    at = _before_places(s, found, low)
    if found.name is not None and s.low[at] == "by":  # "a viewer of the clip posted by the Herald wrote"
        thing = mention_ending(s, at - 2, low) if s.low[at - 1] in _LET_OUT and at - 2 >= low else None
        opens = thing is not None and thing.kind == "nominal" and (thing.first == 0 or s.pauses(thing.first - 1))
        if thing is not None and opens and PERSON_NOUNS.isdisjoint(s.low[thing.first : thing.last + 1]):
            return thing._replace(last=found.last)  # "cables published by the Herald say"
        head = next((k for k in range(at - 3, low, -1) if s.low[k] in ("and", "but") and s.pauses(k - 1)), low)
        return main_subject(s, head, at) or found
    place = found.name is not None and (found.name.kind == "place" or s.low[at] == "in")
    if (place and s.low[at] in PREPOSITIONS - SUBORDINATORS) or (found.low in _LETTERS and s.low[at] in ("from", "in")):
        start = next((k + 1 for k in range(at - 2, low, -1) if s.low[k] in _TELLS_WHEN and s.low[k + 1] in _ONE), low)
        return _with_its_body(s, main_subject(s, start, at + 1), at, found.last)  # "… after a judge in Oslo ruled"
    if found.name is not None and s.low[found.first - 1] in _TAKES and not s.pauses(found.first - 1):
        subject = main_subject(s, low, found.first - 1)  # "his running mate for Jo Doe said"
        return subject if subject is not None and subject.kind == "name" else found
    if found.kind != "nominal":
        return found
    if found.first - 2 > low and s.low[found.first - 2] == "to" and _is_done_to(s, found):
        return main_subject(s, low, found.first - 2)  # "the failure to ratify the document shows"
    if (before := _told_of(s, found, low)) is not None:
        return before
    thing = main_subject(s, low, found.first - 1) if s.low[found.first - 1] == "by" else None
    if thing is not None and thing.low in SPEAKING_BODIES and thing.low not in PERSON_NOUNS:
        return thing  # "a report published in May by the board found"
    return _whole_of(s, found, low)


def _whole_of(s: Sentence, found: Mention, low: int) -> Mention:
    """The whole of a description that a preposition or a participle hangs its last words on, if it opens the clause."""
    governor, nouns = s.low[found.first - 1], s.low[found.first : found.last + 1]
    governed = governor in _HANGS or (governor.endswith("ing") and governor not in PERSON_NOUNS)
    if not governed or not PERSON_NOUNS.isdisjoint(nouns) or found.low in DETERMINERS:
        return found
    if (thing := _where_it_is(s, found, low)) is not None:
        return thing
    subject = main_subject(s, low, found.first)
    if subject is None or subject.kind != "nominal" or subject.low not in HEAVY_NOUNS:
        return found
    if subject.low in SPEAKING_BODIES and not HEAVY_NOUNS.isdisjoint(nouns):
        return found
    between = range(subject.last, found.first)
    acts = any(s.low[k] in ACTS and not s.low[k].endswith("ing") for k in between)
    clear = not acts and not any(s.pauses(k) or s.is_region(k) for k in between)
    return subject._replace(last=found.last) if clear else found


_HANGS = (PREPOSITIONS - SUBORDINATORS) | {"as"}  # not "Mayor quits after leaked report says"


def _where_it_is(s: Sentence, found: Mention, low: int) -> Mention | None:
    """What opens the clause ahead of where it hangs or lies: of "a banner behind the stage read" the banner."""
    if s.low[found.first - 2] in ("somebody", "someone"):
        return found._replace(first=found.first - 2)
    start = chunk_start(s, found.first - 2, low) if found.first - 2 > low else None
    if start is None or s.low[start] not in ("a", "an", "the", "one") or s.pauses(found.first - 2):
        return None
    opens = start == low or s.pauses(start - 1) or s.is_region(start - 1)
    opens = opens and s.low[found.first - 2] not in DATE_WORDS  # "…, a day after the board said"
    return found._replace(first=start) if opens and HEAVY_NOUNS.isdisjoint(s.low[start : found.first]) else None


def _whose_example(s: Sentence, found: Mention, low: int) -> Mention | None:
    """Those of whom names are only examples: of "some papers such as the Herald and the Post said" the papers."""
    k = found.first - 1
    if s.pauses(k):
        return None  # "for uses such as radar, Doe said"
    while k > low and (k in s.names or s.low[k] in ("and", "or", "the")):
        k = s.names[k][0] - 1 if k in s.names else k - 1
    such = k > low and s.low[k - 1 : k + 1] == ["such", "as"]
    if not such and s.low[k] not in ("including", "like"):
        return None
    those = mention_ending(s, k - 1 - such, low) if k > low else None
    several = those is not None and those.kind == "nominal" and those.low.endswith("s")
    return those if several and not s.pauses(k - 1 - such) else None


def _with_its_body(s: Sentence, subject: Mention | None, at: int, last: int) -> Mention | None:
    """Of "a suit filed in Oslo" or "Jo Doe, 18, from the US" the subject; "a spokesman for the bank in Oslo" whole."""
    if subject is None or subject.kind != "nominal" or s.low[subject.last + 1] != "for":
        return subject
    between = range(subject.last + 1, at)
    whole = not any(s.low[k] in ACTS or s.pauses(k) or s.is_region(k) or s.low[k].endswith("ed") for k in between)
    return subject._replace(last=last) if whole else subject


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


_TELLS_WHEN = frozenset({"after", "because", "when", "while", "though", "although", "since"})
_ONE = frozenset({"a", "an", "the"})
_QUARTERS = words("northern southern eastern western central north south east west rural")
_TAKES = frozenset(("for", "of", "against"))
_LETTERS = frozenset(("us", "u.s", "uk", "u.k", "eu", "uae"))


def _told_of(s: Sentence, found: Mention, low: int) -> Mention | None:
    """Who is told about by an office without an article behind a comma: "Jo Doe, head of the board said".

    One with an article tells of a name that opens the clause: "“…,” Jo Doe, a spokesman for the board said".
    """
    if (whose := told_of(found)) is not None and s.low[found.first] != "the":
        k = whose.first - (s.low[whose.first - 1] == "the" and whose.first > low)
        opens = k == low or s.is_region(k - 1) or s.pauses(k - 1)
        return whose if opens and can_speak(found) else None
    k, office = found.first - 1, s.low[found.first]
    if k not in s.names or s.words[k][-1] != "," or found.last < found.first + 2 or office.endswith("s"):
        return None
    if not any(w in PERSON_NOUNS or w in TITLES for w in s.low[found.first : found.first + 3]):
        return None
    if s.low[found.first] in DETERMINERS:
        return None
    first, name = s.names[k]
    return Mention("name", s, first, k, name) if name.kind == "person" else None


def clause_subject(s: Sentence, low: int, high: int) -> Mention | None:
    """The name or pronoun that opens the clause nearest before word `high`: of "when asked, he smiled and said" he."""
    end = high
    for k in range(high - 1, max(low, high - 25) - 1, -1):
        if s.is_region(k):
            return None
        if s.low[k] in ("when", "while") and (whose := first_subject(s, k + 1, high)):
            return whose
        heard = k > low + 1 and s.low[k - 2 : k] == ["heard", "that"]  # "the court heard that he swore and said"
        joined = s.low[k - 1] in ("and", "but") and s.low[k] in ("he", "she")  # "I fell and she came and said"
        if k != low and not s.pauses(k - 1) and not heard and not joined:
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
