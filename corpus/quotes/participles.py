"""Who speaks where a participle in "-ing" reports: "saying", "with Jo Doe asking", "a clip of Jo Doe telling"."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.ahead import ROUGHLY
from corpus.quotes.beliefs import is_written
from corpus.quotes.cues import BEFORE_VERB, PLAIN_CUES, Verb
from corpus.quotes.main_subject import country_ahead, first_subject, it_ahead, main_subject
from corpus.quotes.mention_after import with_others
from corpus.quotes.mentions import Mention, mention_ending
from corpus.quotes.phrases import (
    BE,
    DATE_WORDS,
    HEAVY_NOUNS,
    PREPOSITIONS,
    chunk_start,
    is_passive,
)
from corpus.quotes.punished import punished_for
from corpus.quotes.report import Report, can_speak, is_person, is_press
from corpus.quotes.sentences import Sentence
from corpus.quotes.set_off import before_who
from corpus.quotes.sources import cites_source, whom
from corpus.quotes.subjects import subject_before
from corpus.quotes.unsaid import is_left_out
from corpus.wordlists import words

NOT_BEFORE_VERB = words(
    "the a an this that these those his her its their our my your any no some of in by for on with from at"
)
"""Before a word that may be a verb or a noun, these make it a noun."""
_BEFORE_NOUN = NOT_BEFORE_VERB - {"in", "by", "for", "with"}


def participle(s: Sentence, i: int, cue_last: int, verb: Verb, before: str, previous: Report | None) -> Report | None:
    """What the participle that is word `i` reports; `before` is the word before it, `previous` the report before."""
    if i > 1 and before in ("him", "her", "them") and s.low[i - 2] in _HEARD:  # "the tape shows her saying"
        her = Mention("pronoun", s, i - 1, i - 1)
        return Report(s, i, cue_last, verb.manner, her, lemma=verb.lemma, relay=_that_has(s, her, i))
    if _is_thing(s, i, verb, before) or before in _DENIED or s.low[i - 2 : i] in _HELD_BACK:
        return None  # "denied telling the board that"
    if before == "in" and previous is not None and previous.last == i - 2 and _is_act(s, i, previous):
        return None  # "Jo Doe said in announcing the sale"
    if is_left_out(s, i, verb) or (before in _YOU and s.low[i - 2] in PREPOSITIONS - _HEARD and not s.pauses(i - 1)):
        return None  # "the answer to you calling it a lie"
    in_marks = s.is_region(min(i + 1, s.size - 1))
    if verb.lemma == "write" and before in BE and not (in_marks or s.pauses(i)) and s.low[i + 1 : i + 2] != ["that"]:
        return None  # "when Jo Doe was writing the scene (“…”)"
    if before == "as" and previous is not None and previous.lemma in ("quote", "cite"):
        passive = previous.inverted
        quoted = subject_before(s, previous.cue_first) if passive else whom(s, previous.cue_last + 1)
        return Report(s, i, cue_last, verb.manner, quoted, lemma=verb.lemma, relay=previous.mention) if quoted else None
    k = i - 1
    while k > 0 and i - k < 3 and (s.low[k].endswith("ly") or s.low[k] in ("already", "also", "now", "still")):
        k -= 1  # "were already predicting"
    if before in BE or s.low[max(0, k)] in BE or before in ("'re", "kept", "keeps", "began", "started"):
        own = subject_before(s, i)
        return own and Report(s, i, cue_last, verb.manner, own, lemma=verb.lemma)
    if previous is not None and previous.manner == "source" and verb.lemma in _SUGGEST:
        return None  # the facts suggest it, not the source
    seen = next((k for k in range(i - 1, max(0, i - 5), -1) if s.low[k] in _WITNESSED and is_passive(s, k)), 0)
    if seen and (heard := subject_before(s, seen)) is not None:  # "Doe was seen on video telling him"
        return Report(s, i, cue_last, verb.manner, heard, lemma=verb.lemma)
    if (punished := punished_for(s, i)) is not None:
        return Report(s, i, cue_last, verb.manner, punished, finite=False, lemma=verb.lemma)
    if before in _MEANS and (whose := _of_relative(s, i)) is not None:
        return Report(s, i, cue_last, verb.manner, whose, finite=False, lemma=verb.lemma)
    mention = _beside_participle(s, i, verb.lemma == "read", previous) or _of_clause_before(s, i, previous)
    cites = verb.lemma in ("cite", "quote") and i > 0  # "Aftonen, quoting an aide, reported that it leaks"
    mention = mention or country_ahead(s, i) or (None if cites else _following_subject(s, i))
    if mention is None or (verb.lemma in ("cite", "quote") and _hands_on(s, i, mention, previous)):
        return None
    relay = _that_has(s, mention, i) or _parenthetic(s, i, previous)
    return Report(s, i, cue_last, verb.manner, mention, finite=False, lemma=verb.lemma, relay=relay)


def _of_relative(s: Sentence, i: int) -> Mention | None:
    """Whom the clause is about in which a participle tells how: "a party, which tried to win by saying"."""
    for k in range(i - 2, 0, -1):
        if s.pauses(k) or s.is_region(k):
            return None
        if s.low[k] in ("who", "which") and s.pauses(k - 1):
            whom = before_who(s, k - 1, 0)
            return Mention("pronoun", s, k, k, whom.name, _without_thing(s, whom)) if whom is not None else None
    return None


def _without_thing(s: Sentence, whom: Mention) -> Mention:
    """A body without the thing of it that it hangs on: of "the tone of the party" the party."""
    start = chunk_start(s, whom.last, whom.first) if whom.kind == "nominal" and whom.low in HEAVY_NOUNS else None
    of_thing = start is not None and start > whom.first and s.low[start - 1] == "of"
    plain = of_thing and HEAVY_NOUNS.isdisjoint(s.low[whom.first : start])
    return whom._replace(first=start) if plain and start is not None else whom


_MEANS = frozenset({"by", "in", "while", "after", "before"})


def _is_act(s: Sentence, i: int, previous: Report) -> bool:
    """Whether a participle only says what somebody did by speaking."""
    told = previous.finite and previous.manner in ("say", "tell") and not s.pauses(i - 2)
    return told and s.low[i + 1 : i + 2] != ["that"] and not any(map(s.is_region, range(i + 1, s.size)))


def _parenthetic(s: Sentence, i: int, previous: Report | None) -> Mention | None:
    """Whose report commas set off before a participle of the clause around it: "Roe quit, Doe said, after telling"."""
    if previous is None or not previous.finite or previous.last != i - 2 or s.low[i - 1] not in ("after", "before"):
        return None
    return previous.mention if s.pauses(i - 2) and previous.first > 0 and s.pauses(previous.first - 1) else None


def _that_has(s: Sentence, mention: Mention, i: int) -> Mention | None:
    """The outlet in "the Herald has Jo Doe saying", or who remembers it: "Roe remembered her mother telling her"."""
    if 0 < mention.first <= mention.last < i and s.low[mention.first - 1].startswith(("remember", "recall")):
        return subject_before(s, mention.first - 1)
    near = range(mention.first - 1, max(0, i - 9), -1) if mention.last < i else ()
    has = next((k for k in near if s.low[k] in _HAS), 0)
    outlet = subject_before(s, has) if has and _HAS.isdisjoint(s.low[i - 1 : i]) else None
    return outlet if is_press(outlet) or is_written(outlet) else None


_YOU = frozenset({"you", "me", "us", "him", "them"})
_HAS = frozenset({"has", "have", "had", "show", "shows", "showed"})


def _is_thing(s: Sentence, i: int, verb: Verb, before: str) -> bool:
    """Whether a word in "-ing" is a noun or an attribute: "her warning", "other promising writers", "its reporting"."""
    with_it = i > 1 and s.low[i - 2] == "with"
    set_off = i > 0 and s.pauses(i - 1)  # "to fire her, saying"
    if verb.lemma == "report" and not set_off and (before.endswith(_QUALIFYING) or _is_reporting(s, i)):
        return before not in PERSON_NOUNS or _is_reporting(s, i)
    if verb.noun and before in _BEFORE_NOUN and not (with_it and before in ("some", "this")) and not set_off:
        return True
    if before in _OWNERS and not with_it and verb.lemma != "call" and not set_off:
        return True  # "not accusing her"
    if verb.lemma == "warn" and before in _STERN and s.low[i - 2] in NOT_BEFORE_VERB:
        return True  # "with a stern warning about debt"
    if i and (s.words[i - 1].endswith(("'s", "s'")) or before in ("have", "has", "had")):
        return True  # "has promising careers"
    named = verb.noun and verb.lemma in _NAMED_BY_ING and before not in HEAVY_NOUNS
    return named and i > 1 and s.low[i - 2] in NOT_BEFORE_VERB  # "a nagging feeling that"


def _is_reporting(s: Sentence, i: int) -> bool:
    """Whether "reporting" tells of the noun behind it: "reporting standards"."""
    return not s.pauses(i) and not _REPORTING.isdisjoint(s.low[i + 1 : i + 2])


_STERN = words(
    "tough stern sharp clear stark dire blunt grave strong fresh new final public formal veiled early severe harsh"
)
_REPORTING = words("standard standards requirement requirements rule rules system systems season period line lines")
_QUALIFYING = ("al", "ive", "ary", "ible")
"""How an adjective ends, as that of "financial reporting"."""


def _of_clause_before(s: Sentence, i: int, previous: Report | None) -> Mention | None:
    """Who acts in the clause that a participle without a subject of its own goes on from."""
    owned = previous is not None and previous.lemma == "that" and s.pauses(i - 1)  # "blamed her for Doe's claim that"
    told, since = previous is not None and previous.finite, previous.last if previous else 0
    back = range(i - 1, since, -1)
    turn = -1 if told else next((k for k in back if s.low[k + 1] in _JOINS and _turns(s, k)), -1)
    parted = next((k for k in back if k == turn or s.words[k][-1] == ";"), 0)
    mention = first_subject(s, parted + 1, i) if parted else None  # "Doe called it dear; the board left, saying"
    aside = previous is not None and previous.manner == "source" and previous.last == i - 1  # ", according to Doe,"
    punishes = previous is not None and s.pauses(i - 1) and punished_for(s, previous.cue_first) is not None
    if mention is None and previous is not None and not (owned or aside or punishes or _parenthetic(s, i, previous)):
        mention = previous.mention
    if mention is not None and mention.antecedent is not None and s.pauses(i - 1):
        mention = main_subject(s, 0, mention.first) or mention  # "Doe lost a suit that blamed her, saying it leaks"
    side = of_side_clause(s, i)
    if mention is None or (side is not None and side.first > since > 0 and not owned and s.low[i - 1] != "and"):
        whole = main_subject(s, 0, i)
        mention = side or it_ahead(s, whole, 0) or whole  # "Doe spoke by the hall, where 50 pupils stood, chanting"
    return with_others(s, mention) if mention is not None and mention.last < i else mention


def _turns(s: Sentence, k: int) -> bool:
    """Whether a clause with a subject of its own begins behind word `k`: "Doe sat, but on Monday the board sent"."""
    if not s.pauses(k) or k + 2 >= s.size:
        return False
    return next((s.low[q] for q in range(k + 2, s.size) if s.low[q] not in DATE_WORDS), "") in _SUBJECTS


def of_side_clause(s: Sentence, i: int) -> Mention | None:
    """Who acts in the side clause that a participle closes: "at the hall, where 50 pupils stood, chanting"."""
    if s.pauses(i - 1):
        opens = next((k for k in range(i - 2, 0, -1) if s.low[k] == "where" and s.pauses(k - 1)), 0)
    else:
        ends = next((k for k in range(i - 1, 0, -1) if s.pauses(k) or s.is_region(k)), 0)
        opens = next((k for k in range(i - 3, ends, -1) if s.low[k] in _CLAUSES), 0)
    opens = opens or next((k for k in range(i - 2, 0, -1) if s.low[k + 1] in _JOINS and _turns(s, k)), 0)
    if not opens:
        return None
    counted = s.low[opens + 1] in ROUGHLY and s.low[opens + 2][:1].isdigit()
    return first_subject(s, opens + 1 + counted, i)


_JOINS = frozenset({"and", "but"})
_SUBJECTS = frozenset({"the", "he", "she", "they", "his", "her", "their", "its"})
_CLAUSES = frozenset({"after", "when", "while", "as", "where"})
_SUGGEST = words("suggest indicate signal show imply")
_DENIED = words("deny denies denied denying avoid avoids avoided avoiding")
_HELD_BACK = (["short", "of"], ["refrain", "from"], ["refrained", "from"], ["refrains", "from"])
_OWNERS = words("the a an no its their our my your his her other many several more most very not")
_WITNESSED = words("seen heard overheard filmed recorded caught captured")
_NAMED_BY_ING = frozenset({"feel", "find", "report", "show", "understand"})


def _hands_on(s: Sentence, i: int, mention: Mention, previous: Report | None) -> bool:
    """Whether an outlet only says whom its words come from, whom the cue before or after takes for its speaker."""
    through = i == 0 or (previous is not None and (previous.relay is not None or is_press(previous.mention)))
    return cites_source(s, i) and (through or is_press(mention) or _is_aside(s, i))


def _is_aside(s: Sentence, i: int) -> bool:
    """Whether commas set off a participle before its subject's own verb: "Aftonen, also citing two aides, reported"."""
    opens = next((k for k in range(i - 1, max(-1, i - 3), -1) if s.pauses(k)), -1)
    ends = (k for k in range(i + 1, min(s.size - 1, i + 16)) if s.pauses(k))
    return opens >= 0 and any(s.low[k + 1] in _OWN_CUES for k in ends)


_OWN_CUES = PLAIN_CUES | {"reported", "reports"}


def _beside_participle(s: Sentence, i: int, of_thing: bool, previous: Report | None) -> Mention | None:
    """The subject of its own that a participle has: "with Jo Doe saying", "a banner reading" where it is a thing's."""
    j = i - 1
    while j > 0 and (s.low[j].endswith("ly") or s.low[j] in ("then", "also", "later")):
        j -= 1
    if j < 1 or s.is_region(j):
        return None
    if s.pauses(j):
        return _set_off_behind_with(s, j)
    if (shown := _shown(s, j)) is not None:
        return shown
    mention = mention_ending(s, j)
    if of_thing and mention is not None and mention.kind == "nominal" and not is_person(mention):
        return mention  # nobody is meant by "like a hostage reading out a text"
    if mention is None or mention.first == 0:
        return None
    governor = s.low[mention.first - 1]
    if mention.kind == "name" and s.low[mention.first - 2] == "with" and s.words[mention.first - 1].islower():
        governor = "with" if governor not in PREPOSITIONS else governor  # "with left-wing Jo Doe saying"
    asked_of = s.low[i] == "saying" and governor in ("on", "about") and s.low[mention.first] == "the"
    as_well = governor == "and" and previous is not None and not previous.finite  # "with Doe asking and Roe saying"
    if governor not in _HEARD and not asked_of and not as_well:
        return None
    return mention if mention.kind != "nominal" or can_speak(mention) else None


def _shown(s: Sentence, j: int) -> Mention | None:
    """Whom something that is no person shows or brings to mind: "a clip of Jo Doe saying"."""
    first, name = s.names.get(j, (0, None))
    if first < 2 or s.low[first - 1] != "of" or name is None or name.kind != "person":
        return None
    owned = s.low[first - 2] in PERSON_NOUNS or first - 2 in s.names
    return None if owned else Mention("name", s, first, j, name)


def _set_off_behind_with(s: Sentence, j: int) -> Mention | None:
    """Who stands between commas behind "with": "with its head, Jo Doe, saying", "with Jo Doe, its head, saying"."""
    named: Mention | None = None
    for k in range(j, max(0, j - 14), -1):
        if s.is_region(k) or s.low[k] in PLAIN_CUES:
            return None
        if k in s.names and s.names[k][1].kind == "person":
            named = Mention("name", s, s.names[k][0], k, s.names[k][1])
        elif s.low[k] == "with" or s.low[k] in _HAS:
            return named if (s.pauses(k - 1) if s.low[k] == "with" else is_press(subject_before(s, k))) else None
    return None


_HEARD = words(
    "with recalled recalls remembered remembers heard hears hear overheard shows show showed showing has have had"
    " depicts depicted films filmed catches caught captures captured features featured"
)


def _following_subject(s: Sentence, i: int) -> Mention | None:
    """The subject after an opening participle: "Noting that …, Smith said"."""
    listed = i > _OPENING and s.low[i - 1] in _GOES_ON and not s.pauses(i - 2)
    for k in range(i + 1, min(s.size - 1, i + 40)):
        if s.pauses(k) or s.is_region(k):
            if s.low[k + 1] in _GOES_ON or s.words[k][-1] == ":":
                return None  # "Adding boats has helped Lund, and above all Bergen, to grow"
            last = s.name_at.get(k + 1)
            owns = last is not None and s.words[last].endswith(("'s", "s'"))
            if last is not None and last + 1 < s.size and s.low[last + 1] in _TELLING and not owns:
                return Mention("name", s, k + 1, last, s.names[last][1])  # "…, Norway says", a place or not
            mention = main_subject(s, k + 1, min(s.size, k + 6))
            if mention and not (listed and mention.kind == "nominal" and s.low[mention.first - 1] in _GOES_ON):
                return mention  # but "rules such as calling for wind, wave and tidal power"
    return None


_OPENING = 4
"""Words before a participle that may still open its sentence: "After leaving and calling"."""
_GOES_ON = frozenset({"and", "or", "but"})
_TELLING = BEFORE_VERB | PLAIN_CUES
